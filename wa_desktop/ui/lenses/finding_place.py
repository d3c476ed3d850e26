"""Beside the findings of an import: the one in hand, how it is mended, and the lines of the file around it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wa_desktop.lensfile.findings import Severity
from wa_desktop.ui.models.findings import place_of, severity_tone, severity_word
from wa_desktop.ui.models.lens_files import ImportOutcome
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import quiet
from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.widgets.label import Label, breakable, muted
from wa_desktop.ui.widgets.pill import Pill
from wa_desktop.ui.widgets.source_view import SourceView
from wa_desktop.ui.words import say


class FindingPlace(Panel):
    """Shows one finding of one file; `outcome` is that file's, None where a skipped one is in hand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Edge.LeftEdge, parent)
        self.outcome: ImportOutcome | None = None
        self.weight = Pill(parent=self)
        self.file_name = muted("", 13, wrap=True)
        self.sentence = Label("", pixels=15, wrap=True)
        self.place = muted("", 13, wrap=True)
        self.source = SourceView(self.tr("Lines of the file around the finding"), self)
        self.studio_button = quiet(self.tr("Mend in the studio"))
        self.why_not = muted("", 13, wrap=True)
        self._build()

    def show_finding(self, outcome: ImportOutcome, number: int, *, can_write: bool) -> None:
        """Show a finding by its number; -1 is the sentence about the file as a whole."""
        self.outcome = outcome
        finding = outcome.findings[number] if number >= 0 else None
        severity = finding.severity if finding else Severity.ERROR
        self.weight.show_risk(severity_word(severity), severity_tone(severity))
        self.weight.show()
        self.file_name.setText(outcome.name)
        self.source.clear()
        self.source.setVisible(finding is not None)
        if finding:
            self.sentence.setText(say(finding.sentence))
            place = self.tr("Line {line} · {place}").format(line=finding.line, place=place_of(finding))
            self.place.setText(breakable(place))
            self.source.show_lines(outcome.lines, finding.line)
        else:
            self.sentence.setText(say(outcome.problem) if outcome.problem else "")
            self.place.setText("")
        self._show_studio(outcome, can_write=can_write)

    def show_skipped(self, name: str) -> None:
        """Show that a file was left alone; nothing for an empty name."""
        self.outcome = None
        self.weight.hide()
        self.source.clear()
        for widget in (self.source, self.studio_button, self.why_not):
            widget.hide()
        self.file_name.setText(name)
        self.place.setText("")
        self.sentence.setText(
            self.tr("This file was skipped, because it has no pillars of questions as a lens has.")
            if name
            else ""
        )

    def _show_studio(self, outcome: ImportOutcome, *, can_write: bool) -> None:
        self.studio_button.setVisible(outcome.problem is None)
        self.studio_button.setEnabled(can_write and outcome.value is not None)
        reason = ""
        if outcome.problem is None and outcome.value is None:
            reason = self.tr("The studio can open it once it is JSON with an object in it.")
        self.why_not.setText(reason)
        self.why_not.setVisible(bool(reason))

    def _build(self) -> None:
        mark = QHBoxLayout()
        mark.setSpacing(px(10))
        mark.addWidget(self.weight)
        mark.addWidget(self.file_name, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(20, 16, 18, 18))
        layout.setSpacing(px(8))
        layout.addLayout(mark)
        for label in (self.sentence, self.place):
            layout.addWidget(label)
        layout.addWidget(self.source, 1)
        layout.addWidget(self.why_not)
        layout.addWidget(self.studio_button)
        layout.addStretch(0)
