"""All that the check says of a draft, gathered by pillar and question; a click or Enter goes to the place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wa_desktop.lensfile.aws_answer import is_refused
from wa_desktop.lensfile.findings import Finding, Severity
from wa_desktop.studio.values import Json
from wa_desktop.ui.studio.finding_groups import count_words, counted, groups_of
from wa_desktop.ui.studio.finding_rows import SIDE, FindingRows
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.label import Label, muted
from wa_desktop.ui.words import tr


class FindingsList(QWidget):
    """The counts, whether AWS would take the lens, and every finding."""

    place_requested = Signal(object)
    mend_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summary = Label("", pixels=14, weight=QFont.Weight.Medium, wrap=True)
        self.verdict = muted("", 13, wrap=True)
        self.rows = FindingRows(self)
        head = QVBoxLayout()
        head.setContentsMargins(margins(SIDE, 10, SIDE, 10))
        head.setSpacing(px(3))
        head.addWidget(self.summary)
        head.addWidget(self.verdict)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.rows, 1)
        self.rows.place_requested.connect(self.place_requested)
        self.rows.mend_requested.connect(self.mend_requested)

    def show_findings(self, value: Json, findings: Sequence[Finding]) -> None:
        """Show what is to be said of a lens value now."""
        counts = counted(findings)
        self.summary.setText(count_words(counts) or tr("Nothing to remark"))
        self.verdict.setText(verdict_words(findings))
        self.rows.show_groups(groups_of(value, findings))
        self.rows.setVisible(bool(findings))


def verdict_words(findings: Sequence[Finding]) -> str:
    """Whether AWS would take the lens, and whether it can be published here."""
    counts = counted(findings)
    if counts.get(Severity.ERROR):
        return tr("With errors the lens cannot be published, and AWS would refuse it.")
    refused = sum(map(is_refused, findings))
    if refused:
        return QCoreApplication.translate(
            "FindingsList", "It can be published here; AWS would refuse %n point(s).", "", refused
        )
    return tr("AWS accepts this lens as it is.")
