"""The review over time: risks, scores and what is left of the plan, as charts and as numbers to copy."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from wa_desktop.domain.plan import Action
from wa_desktop.domain.trend import NOW, BurnDown, Trend, TrendPoint, burn_down, trend_of
from wa_desktop.ui.milestones.trend_burndown import BurnDownChart
from wa_desktop.ui.milestones.trend_card import ChartCard, ChartCards
from wa_desktop.ui.milestones.trend_risks import RisksChart
from wa_desktop.ui.milestones.trend_scores import ScoresChart
from wa_desktop.ui.milestones.trend_words import (
    as_text,
    burn_headings,
    burn_rows,
    trend_headings,
    trend_rows,
)
from wa_desktop.ui.models.rows import Row
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import quiet
from wa_desktop.ui.widgets.column import Column
from wa_desktop.ui.widgets.empty_state import EmptyState
from wa_desktop.ui.widgets.fold_section import FoldSection
from wa_desktop.ui.widgets.label import muted, section
from wa_desktop.ui.widgets.table import RowsView, TableCard

_NARROW_TABLE = 640
_MEASURED_ROWS = 20
"""So many rows are looked at to find the width of a column: their numbers are much alike."""


class TrendView(QWidget):
    """Shows points of a trend and the plan's burn-down. `save_requested` wants a first milestone.

    Ctrl+C copies the numbers, unless a table has something better to copy.
    """

    save_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.trend = Trend((), ())
        self.burn: BurnDown | None = None
        self.risks, self.scores, self.burn_down = RisksChart(), ScoresChart(), BurnDownChart()
        self.lens_box = QComboBox()
        self._aliases = [""]
        self._folded_by_hand = False
        self.hint = muted("", 13, wrap=True)
        self.copy_button = quiet(self.tr("Copy the numbers"))
        self.empty = EmptyState()
        self.tables: list[RowsView] = []
        self._columns: list[tuple[str, ...]] = []
        self._build()
        self.lens_box.currentIndexChanged.connect(self._show)
        self.copy_button.clicked.connect(self.copy)
        self.empty.button.clicked.connect(self.save_requested)
        self.fold.header.clicked.connect(self._on_fold_clicked)
        self.fold.toggled.connect(self._show_numbers)
        QShortcut(QKeySequence.StandardKey.Copy, self).activated.connect(self.copy)

    @property
    def lens(self) -> str:
        """The alias of the lens that is shown; empty for all."""
        return self._aliases[max(0, self.lens_box.currentIndex())]

    def show_trend(
        self, points: Sequence[TrendPoint], actions: Sequence[Action], today: date, unread: int = 0
    ) -> None:
        """Show the points read so far, with so many milestones still unread, and today's plan."""
        self.trend, self.burn = trend_of(points), burn_down(actions, today)
        self._offer_lenses()
        self._say_hint(unread)
        self._show()

    def copy(self) -> None:
        """Put the numbers of both tables on the clipboard."""
        parts = []
        if self.trend.points:
            parts.append(as_text(self._headings(), trend_rows(self.trend, self.lens)))
        if self.burn:
            parts.append(as_text(burn_headings(), burn_rows(self.burn)))
        QGuiApplication.clipboard().setText("\n\n".join(parts))

    # Building

    def _build(self) -> None:
        self._risks_card = ChartCard(
            self.tr("Questions by risk"), self.tr("Above each bar the share that was answered."), self.risks
        )
        self._scores_card = ChartCard(
            self.tr("Score per pillar"),
            self.tr("0 to 100. ↑ and ↓ take another pillar in hand."),
            self.scores,
        )
        self._burn_card = ChartCard(self.tr("Actions left"), "", self.burn_down)
        self._cards = ChartCards([self._risks_card, self._scores_card, self._burn_card])
        self.lens_box.setAccessibleName(self.tr("Lens"))
        self._top = QWidget()
        line = QHBoxLayout(self._top)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(12))
        line.addWidget(self.lens_box)
        line.addWidget(self.hint, 1)
        line.addWidget(self.copy_button)
        self._numbers = QWidget()
        self._below = QVBoxLayout(self._numbers)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.setSpacing(px(8))
        self.fold = FoldSection(self.tr("The same in numbers"), self._numbers)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(margins(20, 14, 20, 16))
        layout.setSpacing(px(14))
        for part in (self._top, self.empty, self._cards, self.fold):
            layout.addWidget(part)
        layout.addStretch(1)
        self._column = Column(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column)
        self.empty.setMinimumHeight(px(220))

    # Showing

    def _offer_lenses(self) -> None:
        """Keep the lens in hand where it is still there."""
        chosen = self.lens
        self._aliases = ["", *(alias for alias, _ in self.trend.lenses)]
        with QSignalBlocker(self.lens_box):
            self.lens_box.clear()
            self.lens_box.addItems([self.tr("All lenses"), *(name for _, name in self.trend.lenses)])
            self.lens_box.setCurrentIndex(self._aliases.index(chosen) if chosen in self._aliases else 0)
        self.lens_box.setVisible(len(self.trend.lenses) > 1)

    def _say_hint(self, unread: int) -> None:
        milestones = [point for point in self.trend.points if point.number != NOW]
        damaged = sum(point.damaged for point in milestones)
        if unread:
            text = self.tr("Reading %n milestone(s)…", "", unread)
        elif damaged:
            text = self.tr("%n milestone(s) cannot be trusted; a cross stands in the place.", "", damaged)
        elif len(milestones) == 1:
            text = self.tr("One milestone so far. The more you save, the more a trend says.")
        else:
            text = self.tr("Read and verified: %n milestone(s).", "", len(milestones))
        self.hint.setText(text if milestones or unread else "")

    def _show(self) -> None:
        has_milestones = any(point.number != NOW for point in self.trend.points)
        self.empty.setVisible(not has_milestones)
        if not has_milestones:
            self.empty.say(
                self.tr("A trend needs a milestone"),
                self.tr(
                    "Save one now, and one after each review. Then you see here how risks and scores moved."
                ),
                self.tr("Save milestone…"),
            )
        self._top.setVisible(has_milestones or self.burn is not None)
        for card in (self._risks_card, self._scores_card):
            card.setVisible(has_milestones)
        self._burn_card.setVisible(self.burn is not None)
        self._burn_card.show_sentence(self._burn_sentence())
        self._cards.arrange()
        self.risks.show_trend(self.trend, self.lens)
        self.scores.show_trend(self.trend, self.lens)
        self.burn_down.show_burn_down(self.burn)
        self.fold.setVisible(has_milestones or self.burn is not None)
        if has_milestones and self.burn is None and not self._folded_by_hand:
            self.fold.open()  # without a plan there is room for them
        self._show_numbers()

    def _on_fold_clicked(self) -> None:
        self._folded_by_hand = True

    def _burn_sentence(self) -> str:
        burn = self.burn
        if burn is None:
            return ""
        left = burn.actual_on(burn.drawn_on)
        words = self.tr("{left} of {total} left today.").format(left=left, total=burn.total)
        if burn.undated:
            words += " " + self.tr("%n of them without a due date.", "", burn.undated)
        return words

    def _headings(self) -> tuple[str, ...]:
        several = not self.lens and len(self.trend.lenses) > 1
        return trend_headings(self.trend.along(self.lens), several=several)

    def _show_numbers(self) -> None:
        """Fill the tables that are to be seen; where their columns become others they are made anew."""
        self._column.refit()
        if not self.fold.is_open:
            return
        wanted: list[tuple[str, tuple[str, ...], list[Row]]] = []
        if any(point.number != NOW for point in self.trend.points):
            rows = trend_rows(self.trend, self.lens)
            wanted.append((self.tr("Milestones in numbers"), self._headings(), rows))
        if self.burn:
            rows = burn_rows(self.burn)
            wanted.append((self.tr("Actions left in numbers"), burn_headings(), rows))
        columns = [headings for _, headings, _ in wanted]
        if columns != self._columns:
            self._columns = columns
            self._make_tables([(name, headings) for name, headings, _ in wanted])
        for table, (_, _, rows) in zip(self.tables, wanted, strict=True):
            table.show_rows(rows)

    def _make_tables(self, wanted: Sequence[tuple[str, tuple[str, ...]]]) -> None:
        while (item := self._below.takeAt(0)) is not None:
            widget = item.widget()
            if widget:
                widget.hide()
                widget.deleteLater()
        self.tables = []
        for name, headings in wanted:
            table = RowsView(name, headings, 0)
            table.horizontalHeader().setResizeContentsPrecision(_MEASURED_ROWS)
            card = TableCard(table)
            if headings == burn_headings():  # a table of few columns is not torn apart over the whole width
                card.setMaximumWidth(px(_NARROW_TABLE))
            self.tables.append(table)
            self._below.addWidget(section(name))
            self._below.addWidget(card)
