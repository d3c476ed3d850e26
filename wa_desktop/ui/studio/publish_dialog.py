"""Asks for a version's name and what has changed, says what AWS would make of the lens, and publishes a draft."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wa_desktop.domain.lens import LensVersion
from wa_desktop.lensfile.aws_answer import is_refused
from wa_desktop.lensfile.findings import Finding, Severity
from wa_desktop.studio.draft import Draft
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.form_dialog import FormWords
from wa_desktop.ui.lenses.version_dialog import VersionDialog
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.studio.finding_groups import of_weight
from wa_desktop.ui.studio.finding_words import sentence_of
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import link
from wa_desktop.ui.widgets.label import Label, muted

WIDTH = 640
LEAST = QSize(480, 300)
MOST_SHOWN = 4
"""So many sentences are told here; the list in the studio has all findings."""


class Verdict(QWidget):
    """Whether the lens can be published, and whether AWS would take it; `findings_requested` asks for the whole list."""

    findings_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Label("", pixels=14, weight=QFont.Weight.Medium, wrap=True)
        self.findings = muted("", 13, wrap=True)
        self.link = link(self.tr("Show them in the studio"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(0, 0, 0, 14))
        layout.setSpacing(px(4))
        layout.addWidget(self.heading)
        layout.addWidget(self.findings)
        layout.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        self.link.clicked.connect(self.findings_requested)

    def show_findings(self, findings: Iterable[Finding]) -> None:
        """Say it of these findings of a check."""
        every = tuple(findings)
        errors, refused = of_weight(every, Severity.ERROR), tuple(filter(is_refused, every))
        if errors:
            heading = self.tr("%n error(s) to mend before this can be published:", "", len(errors))
        elif refused:
            heading = self.tr("It can be published here; AWS would refuse %n point(s):", "", len(refused))
        else:
            heading = self.tr("AWS accepts this lens as it is.")
        self.heading.setText(heading)
        role = QPalette.ColorRole.BrightText if errors else QPalette.ColorRole.WindowText
        self.heading.setForegroundRole(role)
        told = errors or refused
        times = Counter(one_line(sentence_of(one)) for one in told)
        lines = [self._line(sentence, count) for sentence, count in list(times.items())[:MOST_SHOWN]]
        left = sum(list(times.values())[MOST_SHOWN:])
        if left:
            lines.append(self.tr("and %n more finding(s)", "", left))
        self.findings.setText("\n".join(lines))
        for part in (self.findings, self.link):
            part.setVisible(bool(told))

    def _line(self, sentence: str, times: int) -> str:
        if times == 1:
            return self.tr("•  {sentence}").format(sentence=sentence)
        return self.tr("•  {sentence} ({times} times)").format(sentence=sentence, times=times)


class PublishDialog(VersionDialog):
    """`findings_requested` says that the dialog was left for the list of findings. With errors nothing can be published."""

    findings_requested = Signal()

    def __init__(self, bridge: Bridge, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(bridge, QSize(WIDTH, _height(draft)), LEAST, parent)
        self._draft = draft
        self.verdict = Verdict()
        self._build(
            FormWords(
                self.tr("Publish {lens}").format(lens=one_line(draft.head.name) or self.tr("the lens")),
                self.tr(
                    "The draft becomes a version of the library that reviews can use; it is no draft any more then."
                ),
                self.tr("Publish"),
            ),
            (self.verdict, self.fields),
            self.fields.places,
        )
        checked = draft.checked
        self.verdict.show_findings(checked.findings)
        if checked.lens:
            self.fields.show_lens(draft.head.alias, checked.lens)
        else:
            self.fields.hide()
            self.save_button.setEnabled(False)
        self._begin("version")
        if not checked.lens:
            self.verdict.link.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fields.edited.connect(self._on_edited)
        self.verdict.findings_requested.connect(self._on_findings_requested)

    def _store(self) -> LensVersion:
        fields, workspace = self.fields, self._bridge.workspace
        return workspace.publish(self._draft, fields.version, fields.notes, minor=fields.minor)

    def _on_findings_requested(self) -> None:
        self._close_unasked()
        self.findings_requested.emit()


def _height(draft: Draft) -> int:
    """Of the dialog, in pixels of the design: a first version is asked less, one with errors nothing."""
    if not draft.checked.lens:
        return 360
    return 690 if draft.head.alias else 500
