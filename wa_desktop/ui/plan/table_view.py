"""The plan as a table: find, sort and filter actions, and change one or many where they stand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from wa_desktop.domain.errors import InvalidError
from wa_desktop.domain.plan import Action, ActionStatus, Impact, check_action
from wa_desktop.review.plan import ActionFields
from wa_desktop.ui.models.action_table import ActionColumn, column_word
from wa_desktop.ui.plan.action_filter import ActionFilter
from wa_desktop.ui.plan.action_grid import ActionGrid, GridCard
from wa_desktop.ui.plan.bulk_bar import BulkBar
from wa_desktop.ui.plan.effort_text import effort_from
from wa_desktop.ui.plan.filter_bar import FilterBar
from wa_desktop.ui.plan.requests import PlanRequests
from wa_desktop.ui.plan.sheet import PlanSheet
from wa_desktop.ui.plan.table_footer import TableFooter
from wa_desktop.ui.plan.view import PlanView
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.empty_state import EmptyState
from wa_desktop.ui.words import say


class TableView(PlanView):
    """`gaps_requested` says that somebody wants to choose actions from the gaps."""

    gaps_requested = Signal()

    def __init__(self, requests: PlanRequests, parent: QWidget | None = None) -> None:
        super().__init__(requests, parent)
        self.bar = FilterBar()
        self.grid = ActionGrid(self.tr("Actions"))
        self.bulk = BulkBar()
        self.footer = TableFooter()
        self.empty = EmptyState()
        self._stack = QStackedWidget()
        self._waiting = False
        self._later = QTimer(self, singleShot=True, interval=0)
        self._build()
        self._connect()

    @property
    def filter(self) -> ActionFilter:
        """Which actions are listed."""
        return self.grid.lines.filter

    def show_sheet(self, sheet: PlanSheet) -> None:
        """Show the plan as it stands now; while a cell is being written, as soon as that is over."""
        super().show_sheet(sheet)
        if self.grid.is_editing:
            self._waiting = True
        else:
            self._show()

    def show_filter(self, wanted: ActionFilter) -> None:
        """List other actions."""
        self.bar.show_filter(wanted)
        self._on_filter_changed(wanted)

    def choose(self, action_id: str) -> bool:
        """Take an action in hand; False if the filter hides it, or it is gone."""
        return self.grid.choose([action_id])

    def finish_editing(self) -> None:
        """Take over what is still being typed in a cell."""
        self.grid.finish_editing()

    # Building

    def _build(self) -> None:
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(margins(20, 14, 20, 12))
        column.setSpacing(px(10))
        column.addWidget(self.bar)
        column.addWidget(GridCard(self.grid))
        column.addWidget(self.bulk)
        column.addWidget(self.footer)
        column.addStretch(1)
        self.bulk.hide()
        self._stack.addWidget(main)
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.empty.say(
            self.tr("No actions yet"),
            self.tr(
                "An action says what is done about a gap, by whom and until when. Choose the gaps that matter, or start with “New action”."
            ),
            self.tr("Choose from the gaps"),
        )

    def _connect(self) -> None:
        self.bar.filter_changed.connect(self._on_filter_changed)
        self.bar.list_requested.connect(self._on_list_requested)
        self.grid.edit_requested.connect(self.edit_requested)
        self.grid.row_changed.connect(self.action_chosen)
        self.grid.chosen_changed.connect(self._on_chosen_changed)
        self.grid.remove_requested.connect(self._on_remove_requested)
        self.grid.menu_requested.connect(self._on_menu_requested)
        self.grid.cells.value_given.connect(self._on_value_given)
        self.grid.editing_ended.connect(self._later.start)
        self._later.timeout.connect(self._on_editing_ended)
        self.bulk.fields_chosen.connect(self._on_fields_chosen)
        self.bulk.remove_requested.connect(self._on_remove_requested)
        self.bulk.clear_requested.connect(self._on_clear_chosen)
        self.footer.care_requested.connect(self._on_care_requested)
        self.footer.clear_requested.connect(self._on_clear_requested)
        self.empty.button.clicked.connect(self.gaps_requested)

    # Showing

    def _show(self) -> None:
        self._waiting = False
        sheet = self.sheet
        if sheet is None:
            return
        self.grid.cells.show_context(sheet.owners, sheet.today)
        self.bar.show_sheet(sheet)
        self.bulk.show_sheet(sheet)
        self.grid.lines.show_sheet(sheet)
        self._stack.setCurrentIndex(0 if sheet.lines else 1)
        self._show_counts()

    def _show_counts(self) -> None:
        lines = self.sheet.lines if self.sheet else ()
        care = sum(line.needs_care for line in lines)
        filtered = self.filter != ActionFilter()
        self.footer.show_counts(len(self.grid.lines.lines), len(lines), care, filtered=filtered)
        self.grid.measure_columns()

    # What happens

    def _on_filter_changed(self, wanted: ActionFilter) -> None:
        self.grid.lines.show_filter(wanted)
        self._show_counts()

    def _on_list_requested(self) -> None:
        self.grid.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_care_requested(self) -> None:
        self.show_filter(ActionFilter(needs_care=True))
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_clear_requested(self) -> None:
        self.show_filter(ActionFilter())
        self.bar.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_chosen_changed(self) -> None:
        self.bulk.show_count(len(self.grid.chosen_ids))

    def _on_clear_chosen(self) -> None:
        self.grid.choose([self.grid.current_id])
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_editing_ended(self) -> None:
        if self._waiting and self.sheet:
            self.show_sheet(self.sheet)

    def _on_fields_chosen(self, fields: ActionFields) -> None:
        ids = self.grid.chosen_ids
        if ids:
            self.footer.show_problem("")
            self.requests.edit_many(ids, fields)

    def _on_remove_requested(self) -> None:
        ids = self.grid.chosen_ids
        if ids:
            self.requests.remove(ids)

    def _on_value_given(self, action_id: str, column: int, value: object) -> None:
        """Ask for what was put into a cell; what makes no sense is said below the table, and the old value stays."""
        self.footer.show_problem("")
        action = self.requests.snapshot.action(action_id)
        if action is None:
            return
        try:
            changed = _changed(action, ActionColumn(column), value)
        except InvalidError as error:
            self.footer.show_problem(say(error.sentence))
            return
        if changed.tidied() == action:
            return
        problem = next((each for each in check_action(replace(changed, depends_on=()).tidied())), None)
        if problem:
            self.footer.show_problem(say(problem.sentence))
        elif changed.status is not action.status:
            self.requests.edit_many((action_id,), ActionFields(status=changed.status))
        else:
            self.requests.edit(changed)

    def _on_menu_requested(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Action"))
        menu.aboutToHide.connect(menu.deleteLater)
        if self.grid.current_id:
            menu.addAction(self._entry(menu, self.tr("Open…\tEnter"), self._on_open_chosen))
            menu.addAction(self._entry(menu, self.tr("Change this cell\tF2"), self._on_cell_chosen))
            menu.addAction(self._entry(menu, self.tr("Remove\tDelete"), self._on_remove_requested))
            menu.addSeparator()
        sorting = menu.addMenu(self.tr("Sort by"))
        sorting.triggered.connect(self._on_order_chosen)
        for column in (-1, *ActionColumn):
            word = self.tr("Worst risk first") if column < 0 else column_word(ActionColumn(column))
            sorting.addAction(word).setData(int(column))
        menu.popup(place)
        menu.setActiveAction(menu.actions()[0])

    @staticmethod
    def _entry(menu: QMenu, text: str, slot: Callable[[], None]) -> QAction:
        action = QAction(text, menu)
        action.triggered.connect(slot)
        return action

    def _on_open_chosen(self) -> None:
        self.edit_requested.emit(self.grid.current_id)

    def _on_cell_chosen(self) -> None:
        self.grid.write()

    def _on_order_chosen(self, entry: QAction) -> None:
        self.grid.sort_by(int(entry.data()))


def _changed(action: Action, column: ActionColumn, value: object) -> Action:
    """The action with what was put into a cell; InvalidError for an effort that is none."""
    if column is ActionColumn.ACTION:
        return replace(action, title=str(value))
    if column is ActionColumn.OWNER:
        return replace(action, owner=str(value))
    if column is ActionColumn.EFFORT:
        return replace(action, effort=effort_from(str(value)))
    if column is ActionColumn.DUE:
        return replace(action, due=value if isinstance(value, date) else None)
    if column is ActionColumn.IMPACT and isinstance(value, Impact):
        return replace(action, impact=value)
    if column is ActionColumn.STATUS and isinstance(value, ActionStatus):
        return replace(action, status=value)
    return action
