"""The plan over time: an axis with the next 90 days, and the same actions in words beside it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from wa_desktop.review.plan import ActionFields
from wa_desktop.ui.plan.beside import Beside
from wa_desktop.ui.plan.requests import PlanRequests
from wa_desktop.ui.plan.sheet import PlanSheet
from wa_desktop.ui.plan.timeline_canvas import TimelineCanvas
from wa_desktop.ui.plan.timeline_list import TimelineList, captions_of, rows_of
from wa_desktop.ui.plan.timeline_plan import MONTH, conflicts_of, shifted
from wa_desktop.ui.plan.view import PlanView
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.empty_state import EmptyState
from wa_desktop.ui.widgets.label import Label, muted

BOTH_WIDTH = 640
LIST_WIDTH = 250


class TimelineView(PlanView):
    """Dates change by dragging, by the arrow keys, and by the menu; what has no date waits in the list."""

    def __init__(self, requests: PlanRequests, parent: QWidget | None = None) -> None:
        super().__init__(requests, parent)
        self._in_hand = ""
        self.canvas = TimelineCanvas()
        self.list = TimelineList()
        self.list.empty_text = self.tr("Nothing is left to do.")
        self.note = muted(
            self.tr(
                "A bar ends on the day the action is due. Its beginning is estimated: the effort in working days before that."
            ),
            12,
            wrap=True,
        )
        self.warning = Label("", pixels=13, role=QPalette.ColorRole.BrightText, wrap=True)
        self.empty = EmptyState(self)
        self.empty.say(
            self.tr("No actions yet"),
            self.tr(
                "Make actions from the gaps, or begin with a new one. Here you see when each of them is due."
            ),
        )
        self._stack = QStackedWidget(self)
        self._build()
        self._connect()

    @property
    def in_hand(self) -> str:
        """The id of the action in hand; empty for none."""
        return self._in_hand

    def show_sheet(self, sheet: PlanSheet) -> None:
        """Show all dates; the action in hand stays so, on the axis and in the list."""
        super().show_sheet(sheet)
        before = self._in_hand
        if before and sheet.line(before) is None:
            row = self.list.rows.row_of(before)
            left = [one.id for one in self.list.rows.rows[row:] if one.id and sheet.line(one.id)]
            self._in_hand = left[0] if row >= 0 and left else ""
        conflicts = conflicts_of(sheet.lines)
        self.warning.setText(
            self.tr("%n action(s) due before what they wait for.", "", len(conflicts)) if conflicts else ""
        )
        self.warning.setVisible(bool(conflicts))
        self.canvas.show_sheet(sheet, captions_of(sheet), self._in_hand)
        self.list.show_rows(rows_of(sheet, conflicts), self._in_hand)
        if self.list.hasFocus() and self.list.in_hand:
            self.list.scrollTo(self.list.currentIndex())
        self._stack.setCurrentIndex(0 if sheet.lines else 1)
        if self._in_hand != before:
            self.action_chosen.emit(self._in_hand)

    def choose(self, action_id: str) -> bool:
        """Take an action in hand and bring it into view; False if it is not here."""
        if self.sheet is None or self.sheet.line(action_id) is None:
            return False
        self._on_chosen(action_id)
        return True

    def _build(self) -> None:
        card, side = Card(), Card()
        for frame, part in ((card, self.canvas), (side, self.list)):
            inside = QVBoxLayout(frame)
            inside.setContentsMargins(margins(3, 3, 3, 3))
            inside.addWidget(part)
        side.setMinimumWidth(px(LIST_WIDTH))
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(Beside(card, side, (3, 1), BOTH_WIDTH), 1)
        foot = QHBoxLayout()
        foot.setSpacing(px(16))
        foot.addWidget(self.note, 3)
        foot.addWidget(self.warning, 2)
        layout.addLayout(foot)
        self._stack.addWidget(page)
        self._stack.addWidget(self.empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self.setFocusProxy(self.canvas)

    def _connect(self) -> None:
        for part in (self.canvas, self.list):
            part.chosen.connect(self._on_chosen)
            part.entered.connect(self.edit_requested)
            part.removal_requested.connect(self._on_removal_requested)
            part.shift_requested.connect(self._on_shift_requested)
            part.menu_requested.connect(self._on_menu_requested)
        self.canvas.due_requested.connect(self._on_due_requested)
        self.canvas.dropped_outside.connect(self._on_dropped_outside)
        self.list.month_requested.connect(self._on_month_requested)
        self.list.dragged.connect(self._on_dragged)
        self.list.dropped.connect(self._on_dropped)
        self.list.drag_ended.connect(self.canvas.cancel_drag)

    def _set_due(self, action_id: str, due: date | None) -> None:
        """Ask for another date, or none; what is done or turned down keeps its own."""
        action = self.requests.snapshot.action(action_id)
        if action and action.is_live and action.due != due:
            self.requests.edit_many((action_id,), ActionFields(due=due, clear_due=due is None))

    # What people do

    def _on_chosen(self, action_id: str) -> None:
        if not action_id or action_id == self._in_hand:
            return
        self._in_hand = action_id
        if self.sender() is not self.canvas:
            self.canvas.choose(action_id)
            self.canvas.bring_into_view(action_id)
        if self.sender() is not self.list:
            self.list.choose(action_id)
            self.list.scrollTo(self.list.currentIndex())
        self.action_chosen.emit(action_id)

    def _on_removal_requested(self, action_id: str) -> None:
        self.requests.remove((action_id,))

    def _on_shift_requested(self, action_id: str, days: int) -> None:
        """By the plan as it is, not as it is shown: keys may come faster than pictures."""
        action = self.requests.snapshot.action(action_id)
        if action and action.due:
            self._set_due(action_id, shifted(action.due, days))

    def _on_due_requested(self, action_id: str, due: date) -> None:
        self._set_due(action_id, due)

    def _on_month_requested(self, action_id: str) -> None:
        if self.sheet:
            self._set_due(action_id, shifted(self.sheet.today, MONTH))

    def _on_dropped_outside(self, action_id: str, where: QPoint) -> None:
        """On the list, an action gives its date back."""
        if self.list.rect().contains(self.list.mapFromGlobal(where)):
            self._set_due(action_id, None)

    def _on_dragged(self, action_id: str, where: QPoint) -> None:
        line = self.sheet.line(action_id) if self.sheet else None
        if line:
            self.canvas.hold(line, where)

    def _on_dropped(self, action_id: str, where: QPoint) -> None:
        line = self.sheet.line(action_id) if self.sheet else None
        if line is None:
            return
        self.canvas.hold(line, where)
        due = self.canvas.let_go()
        if due:
            self._set_due(action_id, due)

    def _on_menu_requested(self, action_id: str, where: QPoint) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Open…")).setData((action_id, "edit"))
        menu.addSeparator()
        action = self.requests.snapshot.action(action_id)
        if action and action.is_live:
            menu.addAction(self.tr("Due in 30 days") + "\t" + self.tr("Home")).setData((action_id, "month"))
            if action.due:
                menu.addAction(self.tr("A week later")).setData((action_id, "later"))
                menu.addAction(self.tr("A week earlier")).setData((action_id, "earlier"))
                menu.addAction(self.tr("Take the date away")).setData((action_id, "none"))
            menu.addSeparator()
        menu.addAction(self.tr("Remove")).setData((action_id, "remove"))
        menu.triggered.connect(self._on_menu_triggered)
        menu.popup(where)

    def _on_menu_triggered(self, entry: QAction) -> None:
        action_id, what = entry.data()
        if what == "edit":
            self.edit_requested.emit(action_id)
        elif what == "remove":
            self.requests.remove((action_id,))
        elif what == "month":
            self._on_month_requested(action_id)
        elif what == "none":
            self._set_due(action_id, None)
        else:
            self._on_shift_requested(action_id, 7 if what == "later" else -7)
