"""The improvement plan: every gap of the review, the riskiest first, and how to close it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from wa_desktop.domain.changes import Changes, Kind
from wa_desktop.domain.gaps import Gap, GapKind, find_gaps
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.rating import total_counts
from wa_desktop.review.review import Review
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.models.gaps import (
    EFFORT_COLUMN,
    LEVEL_COLUMN,
    GapFilter,
    GapKey,
    gap_rows,
    headings,
    key_of,
)
from wa_desktop.ui.pages.page import Page
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import link
from wa_desktop.ui.widgets.empty_state import EmptyState
from wa_desktop.ui.widgets.gap_panel import GapPanel
from wa_desktop.ui.widgets.label import muted
from wa_desktop.ui.widgets.main_and_panel import MainAndPanel
from wa_desktop.ui.widgets.pill import Pill
from wa_desktop.ui.widgets.search_field import SearchField
from wa_desktop.ui.widgets.table import RowsView, TableCard
from wa_desktop.ui.words import gap_word, risk_word

Value = TypeVar("Value")

MAIN_WIDTH = 660
FILTERS_WIDTH = 640

_RISKS = (None, Risk.HIGH, Risk.MEDIUM)
_KINDS = (None, GapKind.MISSING, GapKind.TO_VERIFY, GapKind.OPEN)
_REDRAWN_BY = {Kind.ANSWERS, Kind.WORKLOAD, Kind.LENSES}


class PlanPage(Page):
    """Shows the gaps of the open review; the answers are changed on the review page."""

    name = "plan"
    needs_review = True

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._gaps: tuple[Gap, ...] = ()
        self._pillars: tuple[str | None, ...] = (None,)
        self._lenses: tuple[str | None, ...] = (None,)
        self._stale = True
        self.search = SearchField(self.tr("Find a gap"), self)
        self.risk_box = QComboBox(self)
        self.pillar_box = QComboBox(self)
        self.state_box = QComboBox(self)
        self.lens_box = QComboBox(self)
        self.table = RowsView(self.tr("Gaps"), headings(), 1, self)
        self.shown = muted("", 13)
        self.clear_button = link(self.tr("Clear the filters"))
        self.panel = GapPanel(self)
        self.empty = EmptyState(self)
        self.high = Pill(parent=self)
        self.medium = Pill(parent=self)
        self._stack = QStackedWidget(self)
        self._build()
        self._connect()

    def heading(self) -> tuple[str, str]:
        """The plan, of which workload, with how many gaps."""
        review = self.bridge.review
        if review is None:
            return self.tr("Improvement plan"), ""
        self._refresh()
        workload = review.snapshot.workload
        gaps = self.tr("%n gap(s)", "", len(self._gaps))
        parts = (workload.name, workload.client, gaps)
        return self.tr("Improvement plan"), " · ".join(part for part in parts if part)

    def header_widgets(self) -> list[QWidget]:
        """How many questions are at risk."""
        return [self.high, self.medium, self._board.button]

    def toggle_panel(self) -> None:
        """Show the gap in hand, or fold it away."""
        self._board.toggle()

    def show_review(self, review: Review | None) -> None:
        """Show the plan of another review, without filters."""
        self._stale = True
        self._gaps = ()
        self.table.show_rows(())
        self._clear_filters()
        if review and self.isVisible():
            self._refresh()

    def show_changes(self, review: Review, changes: Changes) -> None:  # noqa: ARG002 the bridge has the review
        """Read the gaps again; while the page is hidden that waits until it is seen."""
        if not _REDRAWN_BY & changes.kinds:
            return
        self._stale = True
        if self.isVisible():
            self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed meanwhile."""
        super().showEvent(event)
        self._refresh()

    # Building

    def _build(self) -> None:
        for box, name in (
            (self.risk_box, self.tr("Show which risks")),
            (self.pillar_box, self.tr("Show which pillars")),
            (self.state_box, self.tr("Show which states")),
            (self.lens_box, self.tr("Show which lenses")),
        ):
            box.setAccessibleName(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setMaximumWidth(px(220))
        self.risk_box.addItems([self.tr("All risks"), *(risk_word(risk) for risk in _RISKS if risk)])
        self.state_box.addItems([self.tr("All states"), *(gap_word(kind) for kind in _KINDS if kind)])
        filters = _Filters(self.search, (self.risk_box, self.pillar_box, self.state_box, self.lens_box))
        below = QHBoxLayout()
        below.addWidget(self.shown)
        below.addWidget(self.clear_button)
        below.addStretch(1)
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(margins(20, 16, 20, 12))
        column.setSpacing(px(10))
        column.addWidget(filters)
        column.addWidget(TableCard(self.table))
        column.addLayout(below)
        column.addStretch(1)
        self._board = MainAndPanel(main, self.panel, MAIN_WIDTH)
        self._board.folded.connect(self.heading_changed)
        self._stack.addWidget(self._board)
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._show_gaps)
        self.search.list_requested.connect(self._on_list_requested)
        for box in (self.risk_box, self.pillar_box, self.state_box, self.lens_box):
            box.currentIndexChanged.connect(self._show_gaps)
        self.clear_button.clicked.connect(self._on_clear_clicked)
        self.table.row_chosen.connect(self._on_row_chosen)
        self.table.row_activated.connect(self._on_row_activated)
        self.panel.go_requested.connect(self._on_row_activated)
        self.empty.button.clicked.connect(self._on_empty_clicked)

    # Showing

    def _refresh(self) -> None:
        """Find the gaps of the review as it stands, if something changed since they were found."""
        review = self.bridge.review
        if review is None or not self._stale:
            return
        self._stale = False
        self._gaps = find_gaps(review.snapshot, review.ratings, self.bridge.today())
        counts = total_counts(review.ratings)
        self.high.show_risk(self.tr("{count} high").format(count=counts.high), Risk.HIGH)
        self.medium.show_risk(self.tr("{count} medium").format(count=counts.medium), Risk.MEDIUM)
        self.high.setToolTip(self.tr("%n question(s) at high risk", "", counts.high))
        self.medium.setToolTip(self.tr("%n question(s) at medium risk", "", counts.medium))
        self._offer_filters()
        self.table.setColumnHidden(EFFORT_COLUMN, not any(gap.choice.guidance.effort for gap in self._gaps))
        self.table.setColumnHidden(LEVEL_COLUMN, not any(gap.choice.guidance.level for gap in self._gaps))
        self._show_gaps()
        self.heading_changed.emit()

    def _offer_filters(self) -> None:
        """Offer the pillars and lenses that have gaps, and keep what is chosen."""
        pillar, lens = self._filter().pillar, self._filter().lens
        self._pillars = (None, *dict.fromkeys(gap.pillar.name for gap in self._gaps))
        names = {gap.lens.alias: gap.lens.name for gap in self._gaps}
        self._lenses = (None, *names)
        _offer(self.pillar_box, self.tr("All pillars"), [name for name in self._pillars if name], pillar)
        _offer(self.lens_box, self.tr("All lenses"), list(names.values()), names.get(lens or ""))
        self.lens_box.setVisible(self._has_several_lenses())

    def _show_gaps(self) -> None:
        chosen = self._filter()
        gaps = [gap for gap in self._gaps if chosen.shows(gap)]
        self.table.show_rows(gap_rows(gaps, with_lens=self._has_several_lenses()))
        filtered = chosen != GapFilter()
        self.clear_button.setVisible(filtered)
        if not filtered:
            self.shown.setText("")
        elif gaps:
            self.shown.setText(
                self.tr("{shown} of {all} gaps shown.").format(shown=len(gaps), all=len(self._gaps))
            )
        else:
            self.shown.setText(self.tr("No gap matches the filters."))
        self._stack.setCurrentIndex(0 if self._gaps else 1)
        if not self._gaps:
            self._say_why_empty()

    def _say_why_empty(self) -> None:
        review = self.bridge.review
        counts = total_counts(review.ratings) if review else total_counts({})
        if not counts.answered:
            self.empty.say(
                self.tr("Nothing is answered yet"),
                self.tr("Answer some questions; every practice that is missing then appears here."),
                self.tr("Go to the questions"),
            )
        elif counts.unanswered:
            self.empty.say(
                self.tr("No gaps so far"),
                self.tr("%n question(s) still open.", "", counts.unanswered),
                self.tr("Go to the questions"),
            )
        else:
            self.empty.say(
                self.tr("No gaps"), self.tr("No question of this review is at high or medium risk.")
            )

    def _has_several_lenses(self) -> bool:
        return len([alias for alias in self._lenses if alias]) > 1

    def _filter(self) -> GapFilter:
        return GapFilter(
            text=self.search.text(),
            risk=_chosen(self.risk_box, _RISKS),
            pillar=_chosen(self.pillar_box, self._pillars),
            kind=_chosen(self.state_box, _KINDS),
            lens=_chosen(self.lens_box, self._lenses),
        )

    def _clear_filters(self) -> None:
        for box in (self.risk_box, self.pillar_box, self.state_box, self.lens_box):
            with QSignalBlocker(box):
                box.setCurrentIndex(0)
        with QSignalBlocker(self.search):
            self.search.clear()

    # Asking

    def _on_clear_clicked(self) -> None:
        self._clear_filters()
        self._show_gaps()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_list_requested(self) -> None:
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_row_chosen(self, key: GapKey | None) -> None:
        gap = next((gap for gap in self._gaps if key_of(gap) == key), None)
        self.panel.show_gap(gap, with_lens=self._has_several_lenses())

    def _on_row_activated(self, key: GapKey) -> None:
        self.go_requested.emit("review", key[0])

    def _on_empty_clicked(self) -> None:
        self.go_requested.emit("review", None)


def _chosen(box: QComboBox, values: Sequence[Value]) -> Value:
    return values[max(0, box.currentIndex())]


def _offer(box: QComboBox, everything: str, names: list[str], chosen: str | None) -> None:
    """Fill a filter without a sound; what was chosen stays chosen if it is still there."""
    with QSignalBlocker(box):
        box.clear()
        box.addItems([everything, *names])
        box.setCurrentIndex(names.index(chosen) + 1 if chosen in names else 0)


class _Filters(QWidget):
    """The search and its boxes in a row, or in two where that is too long."""

    def __init__(self, search: QWidget, boxes: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(px(8))
        self._layout.addWidget(search, 1)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        for box in boxes:
            row.addWidget(box)
        self._layout.addLayout(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose for the new width."""
        super().resizeEvent(event)
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._layout.setDirection(below if self.width() < px(FILTERS_WIDTH) else beside)
