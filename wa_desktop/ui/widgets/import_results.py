"""What an import led to: every finding of every file, and the place in the file it is about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wa_desktop.lensfile.findings import Severity
from wa_desktop.ui.models.findings import (
    FindingKey,
    finding_rows,
    headings,
    outcome_text,
    place_of,
    severity_tone,
    severity_word,
)
from wa_desktop.ui.models.lens_files import ImportOutcome
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import quiet
from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.widgets.label import Label, muted, title
from wa_desktop.ui.widgets.pill import Pill
from wa_desktop.ui.widgets.source_view import SourceView
from wa_desktop.ui.widgets.table import RowsView, TableCard
from wa_desktop.ui.words import say


class ImportResults(QWidget):
    """Shows the outcomes of one import; `closed` says that the library is wanted again."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outcomes: tuple[ImportOutcome, ...] = ()
        self.summary = title("", 17)
        self.back_button = quiet(self.tr("Back to the library"))
        self.table = RowsView(self.tr("Findings"), headings(), 1, self)
        self.weight = Pill(parent=self)
        self.file_name = muted("", 13, wrap=True)
        self.sentence = Label("", pixels=15, wrap=True)
        self.place = muted("", 13, wrap=True)
        self.source = SourceView(self.tr("Lines of the file around the finding"), self)
        self._build()
        self.back_button.clicked.connect(self.closed)
        self.table.row_chosen.connect(self._on_row_chosen)

    def show_outcomes(self, outcomes: Sequence[ImportOutcome]) -> None:
        """Show another import, with its first finding in hand."""
        self._outcomes = tuple(outcomes)
        stored = sum(outcome.stored is not None for outcome in outcomes)
        if len(outcomes) == 1:
            self.summary.setText(outcome_text(outcomes[0]))
        else:
            self.summary.setText(
                self.tr("{stored} of {all} files imported").format(stored=stored, all=len(outcomes))
            )
        self.table.show_rows(())
        self.table.show_rows(finding_rows(outcomes))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.summary, 1)
        head.addWidget(self.back_button)
        left = QVBoxLayout()
        left.setContentsMargins(margins(20, 16, 20, 12))
        left.setSpacing(px(12))
        left.addLayout(head)
        left.addWidget(TableCard(self.table))
        left.addStretch(1)
        mark = QHBoxLayout()
        mark.setSpacing(px(10))
        mark.addWidget(self.weight)
        mark.addWidget(self.file_name, 1)
        panel = Panel(Qt.Edge.LeftEdge, self)
        right = QVBoxLayout(panel)
        right.setContentsMargins(margins(20, 16, 18, 18))
        right.setSpacing(px(8))
        right.addLayout(mark)
        for label in (self.sentence, self.place):
            right.addWidget(label)
        right.addWidget(self.source, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(left, 1)
        layout.addWidget(panel, 1)

    def _on_row_chosen(self, key: FindingKey | None) -> None:
        if key is None:
            self._show("", "", "", None)
            return
        outcome = self._outcomes[key[0]]
        if key[1] < 0:
            self._show(outcome.name, say(outcome.problem) if outcome.problem else "", "", Severity.ERROR)
            return
        finding = outcome.findings[key[1]]
        place = self.tr("Line {line} · {place}").format(line=finding.line, place=place_of(finding))
        self._show(outcome.name, say(finding.sentence), place, finding.severity)
        self.source.show_lines(outcome.lines, finding.line)
        self.source.show()

    def _show(self, name: str, sentence: str, place: str, severity: Severity | None) -> None:
        self.file_name.setText(name)
        self.sentence.setText(sentence)
        self.place.setText(place)
        self.weight.setVisible(severity is not None)
        if severity:
            self.weight.show_risk(severity_word(severity), severity_tone(severity))
        self.source.clear()
        self.source.hide()
