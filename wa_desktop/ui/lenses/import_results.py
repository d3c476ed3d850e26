"""What an import led to: every finding of every file, and the place in the file it is about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wa_desktop.lensfile.findings import Severity
from wa_desktop.ui.lenses.finding_place import FindingPlace
from wa_desktop.ui.models.findings import headings, severity_word
from wa_desktop.ui.models.import_rows import import_rows, report_text, summary_text, weights
from wa_desktop.ui.models.lens_files import ImportOutcome
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import quiet
from wa_desktop.ui.widgets.label import title
from wa_desktop.ui.widgets.segments import Segments
from wa_desktop.ui.widgets.table import RowsView, TableCard


class ImportResults(QWidget):
    """Shows the outcomes of one import; `closed` says that the library is wanted again.

    `studio_requested` carries the ImportOutcome of a file that is to be mended in the studio.
    """

    closed = Signal()
    studio_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outcomes: tuple[ImportOutcome, ...] = ()
        self._skipped: tuple[str, ...] = ()
        self._weights: list[Severity | None] = [None]
        self._can_write = True
        self.summary = title("", 17)
        self.copy_button = quiet(self.tr("Copy as text"))
        self.back_button = quiet(self.tr("Back to the library"))
        self.filter = Segments([self.tr("All")])
        self.table = RowsView(self.tr("Findings"), headings(), 1, self)
        self.place = FindingPlace(self)
        self.studio_button = self.place.studio_button
        self._build()
        self.copy_button.clicked.connect(self._on_copy_clicked)
        self.back_button.clicked.connect(self.closed)
        self.table.row_chosen.connect(self._on_row_chosen)
        self.studio_button.clicked.connect(self._on_studio_clicked)

    @property
    def text(self) -> str:
        """All of it as plain text."""
        return report_text(self._outcomes, self._skipped)

    def show_outcomes(
        self, outcomes: Sequence[ImportOutcome], skipped: Sequence[str] = (), *, can_write: bool = True
    ) -> None:
        """Show another import, with its first finding in hand."""
        self._outcomes, self._skipped, self._can_write = tuple(outcomes), tuple(skipped), can_write
        self.summary.setText(summary_text(outcomes, skipped))
        self._show_filter()
        self.table.show_rows(())
        self._show_rows()

    def show_weight(self, weight: Severity | None) -> None:
        """Show the findings of one weight, or all."""
        self.filter.show_choice(self._weights.index(weight))
        self._show_rows()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        self._filter_place = QVBoxLayout()
        self._filter_place.addWidget(self.filter)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(10))
        buttons.addWidget(self.back_button)
        buttons.addWidget(self.copy_button)
        buttons.addStretch(1)
        left = QVBoxLayout()
        left.setContentsMargins(margins(20, 16, 20, 12))
        left.setSpacing(px(10))
        left.addWidget(self.summary)
        left.addLayout(buttons)
        left.addLayout(self._filter_place)
        left.addWidget(TableCard(self.table))
        left.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(left, 1)
        layout.addWidget(self.place, 1)

    def _show_filter(self) -> None:
        """The weights that are there, each with its count."""
        counts = weights(self._outcomes)
        self._weights = [None, *counts]
        words = [self.tr("All")]
        words += [
            self.tr("{weight} {count}").format(weight=severity_word(severity), count=count)
            for severity, count in counts.items()
        ]
        self.filter.hide()
        self.filter.deleteLater()
        self.filter = Segments(words)
        self.filter.setAccessibleName(self.tr("Weights shown"))
        self.filter.setVisible(len(counts) > 1)
        self.filter.chosen.connect(self._on_weight_chosen)
        self._filter_place.addWidget(self.filter)

    def _show_rows(self) -> None:
        weight = self._weights[self.filter.choice]
        self.table.show_rows(import_rows(self._outcomes, self._skipped, weight))

    def _on_weight_chosen(self, _number: int) -> None:
        self._show_rows()

    def _on_row_chosen(self, key: object) -> None:
        if isinstance(key, tuple):
            self.place.show_finding(self._outcomes[key[0]], key[1], can_write=self._can_write)
        else:
            self.place.show_skipped(str(key or ""))

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.text)

    def _on_studio_clicked(self) -> None:
        outcome = self.place.outcome
        if outcome and outcome.value is not None:
            self.studio_requested.emit(outcome)
