"""The gaps of the review: every practice not in place with its reason, what was accepted or does not apply, and a heat map."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from wa_desktop.domain.decisions import Decision
from wa_desktop.domain.gaps import Gap
from wa_desktop.domain.plan import MAX_PRACTICES
from wa_desktop.domain.rating import total_counts
from wa_desktop.review.actions_from_gaps import action_for, action_for_all, all_that_matters
from wa_desktop.ui.dialogs.accept_dialog import AcceptDialog
from wa_desktop.ui.models.gap_lines import GapFilter, GapLine, GapOrder, count_lines, lines_of
from wa_desktop.ui.models.gap_rows import EFFORT_COLUMN, PLANNED_COLUMN, GapRows
from wa_desktop.ui.models.gaps import GapKey
from wa_desktop.ui.plan.gap_bar import GapBar, GapsInHand
from wa_desktop.ui.plan.gap_chips import MOST_PILLARS, GapChips
from wa_desktop.ui.plan.gap_head import GapHead, choice_in, offer
from wa_desktop.ui.plan.gap_table import GapTable
from wa_desktop.ui.plan.heat_map_cells import HeatCell
from wa_desktop.ui.plan.heat_part import HeatPart
from wa_desktop.ui.plan.requests import PlanRequests
from wa_desktop.ui.plan.sheet import PlanSheet
from wa_desktop.ui.plan.view import PlanView
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.empty_state import EmptyState
from wa_desktop.ui.widgets.gap_panel import GapPanel
from wa_desktop.ui.widgets.main_and_panel import MainAndPanel
from wa_desktop.ui.widgets.table import TableCard

MAIN_WIDTH = 660
TABLE, HEAT_MAP = 0, 1


class GapsView(PlanView):
    """The gap report as a table or as a heat map, with the gap in hand beside it.

    `question_requested` carries None when the questions are wanted and none in particular. `panel_button` is for
    the page's header; `folded` says that it has come or gone.
    """

    folded = Signal(bool)

    def __init__(self, requests: PlanRequests, parent: QWidget | None = None) -> None:
        super().__init__(requests, parent)
        self._lines: tuple[GapLine, ...] = ()
        self._line_of: dict[GapKey, GapLine] = {}
        self._shown: list[GapLine] = []
        self._rows = GapRows()
        self._old: set[int] = set()
        self._filter = GapFilter()
        self._stale = False
        self._several = False
        self._dialog: AcceptDialog | None = None
        self._pillars: tuple[str | None, ...] = (None,)
        self._lenses: tuple[str | None, ...] = (None,)
        self.head = GapHead()
        self.chips = GapChips()
        self.table = GapTable(self.tr("Gaps"))
        self.bar = GapBar()
        self.heat = HeatPart()
        self.empty = EmptyState()
        self.panel = GapPanel()
        self._stack = _Pages()
        self._build()
        self._connect()

    @property
    def panel_button(self) -> QPushButton:
        """Shows the panel where there is no room for it."""
        return self._board.button

    def toggle_panel(self) -> None:
        """Show the gap in hand, or fold it away."""
        self._board.toggle()

    def show_sheet(self, sheet: PlanSheet) -> None:
        """Show the gaps as they stand now; while the view is hidden that waits until it is seen."""
        other = self.sheet and self.sheet.snapshot.workload.id != sheet.snapshot.workload.id
        super().show_sheet(sheet)
        if other:
            self._clear_filters()
        self._stale = True
        if self.isVisible():
            self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed meanwhile."""
        super().showEvent(event)
        self._refresh()

    # Building

    def _build(self) -> None:
        table = QWidget()
        column = QVBoxLayout(table)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addWidget(self.chips)
        column.addWidget(TableCard(self.table))
        column.addWidget(self.bar)
        column.addStretch(1)
        for part in (table, self.heat, self.empty):
            self._stack.addWidget(part)
        main = QWidget()
        whole = QVBoxLayout(main)
        whole.setContentsMargins(margins(20, 16, 20, 12))
        whole.setSpacing(px(10))
        whole.addWidget(self.head)
        whole.addWidget(self._stack, 1)
        self._board = MainAndPanel(main, self.panel, MAIN_WIDTH)
        self._board.folded.connect(self.folded)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._board)

    def _connect(self) -> None:
        head = self.head
        head.kind.chosen.connect(self._on_kind_chosen)
        head.search.textChanged.connect(self._on_head_changed)
        head.search.list_requested.connect(self._on_list_requested)
        for box in (head.pillar_box, head.lens_box, head.order_box):
            box.currentIndexChanged.connect(self._on_head_changed)
        self.chips.filter_changed.connect(self._on_filter_changed)
        self.table.row_chosen.connect(self._on_row_chosen)
        self.table.row_activated.connect(self._on_key_wanted)
        self.table.selection_changed.connect(self._on_selection_changed)
        self.table.plan_requested.connect(self._on_plan_requested)
        self.table.plan_as_one_requested.connect(self._on_one_requested)
        self.table.acceptance_requested.connect(self._on_acceptance_requested)
        self.bar.clear_button.clicked.connect(self._on_clear_clicked)
        self.bar.plan_button.clicked.connect(self._on_plan_requested)
        self.bar.one_button.clicked.connect(self._on_one_requested)
        self.bar.accept_button.clicked.connect(self._on_acceptance_requested)
        self.bar.all_button.clicked.connect(self._on_all_requested)
        self.heat.map.cell_chosen.connect(self._on_cell_chosen)
        self.heat.map.question_requested.connect(self.question_requested)
        self.panel.go_requested.connect(self._on_key_wanted)
        self.panel.action_requested.connect(self.edit_requested)
        self.panel.plan_requested.connect(self._on_panel_plan_requested)
        self.panel.acceptance_requested.connect(self._on_panel_acceptance_requested)
        self.empty.button.clicked.connect(self._on_empty_clicked)

    # Showing

    def _refresh(self) -> None:
        """Find the lines of the sheet as it stands, if it changed since they were found."""
        if self.sheet is None or not self._stale:
            return
        self._stale = False
        self._lines = lines_of(self.sheet, self._line_of)
        self._line_of = {line.key: line for line in self._lines}
        self._offer_filters(self.sheet)
        self._old = {TABLE, HEAT_MAP}
        self._show_kind()

    def _offer_filters(self, sheet: PlanSheet) -> None:
        """Offer the pillars and lenses that are in the report, and keep what is chosen."""
        pillars = {line.of.pillar.name: line.of.pillar for line in sorted(self._lines, key=_place)}
        names = {line.of.lens.alias: line.of.lens.name for line in sorted(self._lines, key=_place)}
        self._pillars, self._lenses = (None, *pillars), (None, *names)
        if self._filter.pillar not in self._pillars:
            self._filter = replace(self._filter, pillar=None)
        if self._filter.lens not in self._lenses:
            self._filter = replace(self._filter, lens=None)
        self.chips.offer_pillars(list(pillars.values()))
        head, shown = self.head, self._filter
        offer(head.pillar_box, self.tr("All pillars"), list(pillars), self._pillars.index(shown.pillar))
        offer(head.lens_box, self.tr("All lenses"), list(names.values()), self._lenses.index(shown.lens))
        self._several = len(sheet.snapshot.reviews) > 1
        self._show_boxes()

    def _show_boxes(self) -> None:
        table = self.head.kind.choice == TABLE
        self.head.show_boxes(
            pillar=table and len(self._pillars) - 1 > MOST_PILLARS,
            lens=table and len(self._lenses) > 2,
            rest=table,
        )

    def _show_lines(self) -> None:
        """Show what passes the filter, in the order chosen."""
        shown = self._filter
        self._shown = [line for line in self._lines if shown.shows(line)]
        order = choice_in(self.head.order_box, tuple(GapOrder))
        self.table.show_rows(self._rows.rows(self._shown, order, with_lens=self._several))
        self.chips.show_filter(shown, count_lines(self._lines, shown))
        self.bar.show_found(len(self._shown), len(self._lines), filtered=shown != GapFilter())
        self.bar.show_matters(self._matters())

    def _matters(self) -> tuple[Gap, ...]:
        if self.sheet is None:
            return ()
        gaps = [line.gap for line in self._shown if line.gap and line.is_gap]
        return all_that_matters(self.sheet.snapshot, gaps)

    def _show_kind(self) -> None:
        """Show the table, the heat map, or why there is nothing in the table."""
        kind = self.head.kind.choice
        self._show_boxes()
        if kind in self._old and self.sheet:
            self._old.remove(kind)
            if kind == HEAT_MAP:
                self.heat.show_sheet(self.sheet)
            else:
                self._show_table()
        if kind == HEAT_MAP:
            self._stack.setCurrentWidget(self.heat)
            self._on_cell_chosen(self.heat.map.cell_in_hand)
            return
        if not self._lines:
            self._say_why_empty()
        self._stack.setCurrentIndex(0 if self._lines else 2)
        self._on_row_chosen(self.table.chosen)

    def _show_table(self) -> None:
        """Show the lines, without the columns that would be empty."""
        gaps = [line.gap for line in self._lines if line.gap]
        self.table.setColumnHidden(EFFORT_COLUMN, not any(gap.choice.guidance.effort for gap in gaps))
        self.table.setColumnHidden(PLANNED_COLUMN, not any(line.planned for line in self._lines))
        self._show_lines()

    def _say_why_empty(self) -> None:
        counts = total_counts(self.sheet.ratings if self.sheet else {})
        go = self.tr("Go to the questions")
        if not counts.answered:
            self.empty.say(
                self.tr("Nothing is answered yet"),
                self.tr("Answer some questions; every practice that is missing then appears here."),
                go,
            )
        elif counts.unanswered:
            still_open = self.tr("%n question(s) still open.", "", counts.unanswered)
            self.empty.say(self.tr("No gaps so far"), still_open, go)
        else:
            self.empty.say(
                self.tr("No gaps"), self.tr("No question of this review is at high or medium risk.")
            )

    # Choosing

    def _clear_filters(self) -> None:
        self._filter = GapFilter()
        self.head.clear_filters()

    def _on_head_changed(self) -> None:
        """The search or a box changed."""
        self._filter = replace(self._filter, text=self.head.search.text())
        if not self.head.pillar_box.isHidden():
            self._filter = replace(self._filter, pillar=choice_in(self.head.pillar_box, self._pillars))
        if not self.head.lens_box.isHidden():
            self._filter = replace(self._filter, lens=choice_in(self.head.lens_box, self._lenses))
        self._show_lines()

    def _on_filter_changed(self, wanted: GapFilter) -> None:
        self._filter = wanted
        self._show_lines()

    def _on_clear_clicked(self) -> None:
        self._clear_filters()
        self._show_lines()
        self.head.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_list_requested(self) -> None:
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_kind_chosen(self, _kind: int) -> None:
        self._show_kind()

    def _on_row_chosen(self, key: Hashable) -> None:
        if self.head.kind.choice == TABLE:
            line = self._find(key)
            self.panel.show_line(line, with_lens=self._several)

    def _on_cell_chosen(self, cell: HeatCell | None) -> None:
        if self.head.kind.choice != HEAT_MAP:
            return
        if cell is None:
            self.panel.show_line(None)
        else:
            self.panel.show_question(cell, [line for line in self._lines if line.key[0] == cell.ref])

    def _on_selection_changed(self) -> None:
        self.bar.show_chosen(self._in_hand())

    def _find(self, key: Hashable) -> GapLine | None:
        return self._line_of.get(key) if isinstance(key, tuple) else None

    def _in_hand(self) -> GapsInHand:
        keys = self.table.chosen_keys
        return GapsInHand(tuple(line for key in keys if (line := self._find(key))))

    # Asking

    def _on_key_wanted(self, key: GapKey) -> None:
        self.question_requested.emit(key[0])

    def _on_empty_clicked(self) -> None:
        self.question_requested.emit(None)

    def _on_plan_requested(self) -> None:
        self._plan(self._in_hand().unplanned)

    def _on_all_requested(self) -> None:
        self._plan(self._matters())

    def _on_panel_plan_requested(self) -> None:
        line = self._find(self.table.chosen)
        if line and line.gap and line.can_be_planned:
            self._plan((line.gap,))

    def _plan(self, gaps: Sequence[Gap]) -> None:
        """Make an action for each."""
        at = self.requests.now()
        self.requests.add([action_for(gap, at) for gap in gaps])

    def _on_one_requested(self) -> None:
        """Make one action that closes all."""
        gaps = self._in_hand().unplanned
        if self.sheet and 0 < len(gaps) <= MAX_PRACTICES:
            scale = self.sheet.snapshot.workload.effort_scale
            self.requests.add([action_for_all(gaps, self.requests.now(), scale)])

    def _on_acceptance_requested(self) -> None:
        self._ask_acceptance(self._in_hand().open)

    def _on_panel_acceptance_requested(self) -> None:
        line = self._find(self.table.chosen)
        self._ask_acceptance((line.gap,) if line and line.gap and line.is_gap else ())

    def _ask_acceptance(self, gaps: Sequence[Gap]) -> None:
        """Open the dialog about these gaps."""
        if gaps and not self.requests.can_change():
            return
        if not gaps or self.sheet is None:
            return
        self._dialog = AcceptDialog(self.sheet, gaps, self.sheet.today, self.window())
        self._dialog.decision_requested.connect(self._on_decision_requested)
        self._dialog.destroyed.connect(self._on_dialog_gone)
        self._dialog.open()

    def _on_decision_requested(self, decision: Decision) -> None:
        if not self.requests.decide(replace(decision, created_at=self.requests.now())):
            return
        if self._dialog:
            self._dialog.finish()
        count = len(decision.practices)
        self.requests.said.emit(self.tr("%n risk(s) accepted.", "", count))

    def _on_dialog_gone(self) -> None:
        self._dialog = None


class _Pages(QStackedWidget):
    """Gives its page the height there is: the area around it would else take the height that all rows want."""

    def hasHeightForWidth(self) -> bool:
        """The page inside wraps its lines; outside nobody is to ask for that."""
        return False

    def minimumSizeHint(self) -> QSize:
        """What the page needs at least at this width."""
        page = self.currentWidget()
        layout = page.layout() if page else None
        high = layout.totalMinimumHeightForWidth(self.width()) if layout else 0
        return QSize(super().minimumSizeHint().width(), high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


def _place(line: GapLine) -> int:
    return line.place
