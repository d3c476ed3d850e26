"""The plan as a board: a column for each status, and cards that are moved between them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from wa_desktop.domain.plan import ActionStatus
from wa_desktop.review.plan import ActionFields
from wa_desktop.ui.plan.action_card import GAP
from wa_desktop.ui.plan.board_column import BoardColumn
from wa_desktop.ui.plan.requests import PlanRequests
from wa_desktop.ui.plan.sheet import PlanSheet
from wa_desktop.ui.plan.view import PlanView
from wa_desktop.ui.plan.words import status_word
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.empty_state import EmptyState

EDGE = 24
"""Pixels of the design at either side in which a drag scrolls the board."""


class CardGhost(QWidget):
    """The picture of a card that follows the pointer; the pointer passes through it."""

    def __init__(self, picture: QPixmap, held_at: QPoint, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = picture
        self._held_at = held_at
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(picture.deviceIndependentSize().toSize())

    def follow(self, where: QPoint) -> None:
        """Be where the pointer is, a point of the parent."""
        self.move(where - self._held_at)
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw it, so that what lies below can be seen."""
        painter = QPainter(self)
        painter.setOpacity(0.85)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()


class BoardView(PlanView):
    """Cards move by dragging, by Ctrl or Alt with an arrow, and by their menu; each asks for another status."""

    def __init__(self, requests: PlanRequests, parent: QWidget | None = None) -> None:
        super().__init__(requests, parent)
        self._in_hand = ""
        self._ghost: CardGhost | None = None
        self.columns = {status: BoardColumn(status) for status in ActionStatus}
        self.empty = EmptyState(self)
        self.empty.say(
            self.tr("No actions yet"),
            self.tr(
                "Make actions from the gaps, or begin with a new one. Here you see how far each of them is."
            ),
        )
        board = QWidget()
        row = QHBoxLayout(board)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        for column in self.columns.values():
            row.addWidget(column, 1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(board)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._area)
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.setFocusProxy(self.columns[ActionStatus.OPEN].list)
        self._connect()

    @property
    def in_hand(self) -> str:
        """The id of the card in hand; empty for none."""
        return self._in_hand

    def show_sheet(self, sheet: PlanSheet) -> None:
        """Show the cards; the one in hand stays so, with the keyboard, in whatever column it is now."""
        super().show_sheet(sheet)
        had_keyboard = any(column.list.hasFocus() for column in self.columns.values())
        before = self._in_hand
        if before and sheet.line(before) is None:
            self._in_hand = self._neighbour(sheet, before)
        for status, column in self.columns.items():
            lines = [line for line in sheet.lines if line.action.status is status]
            column.show_lines(lines, sheet.today, self._in_hand)
        self._stack.setCurrentWidget(self._area if sheet.lines else self.empty)
        column_in_hand = self._column_of(self._in_hand)
        if column_in_hand:
            self.setFocusProxy(column_in_hand.list)
            if had_keyboard:
                column_in_hand.list.setFocus(Qt.FocusReason.OtherFocusReason)
                column_in_hand.list.scrollTo(column_in_hand.list.currentIndex())
                self._area.ensureWidgetVisible(column_in_hand)
        if self._in_hand != before:
            self.action_chosen.emit(self._in_hand)

    def choose(self, action_id: str) -> bool:
        """Take a card in hand and bring it into view; False if it is not here."""
        column = self._column_of(action_id)
        if column is None:
            return False
        column.list.take(column.list.rows.row_of(action_id))
        column.list.scrollTo(column.list.currentIndex())
        return True

    def _connect(self) -> None:
        for column in self.columns.values():
            cards = column.list
            cards.chosen.connect(self._on_chosen)
            cards.entered.connect(self.edit_requested)
            cards.removal_requested.connect(self._on_removal_requested)
            cards.neighbour_requested.connect(self._on_neighbour_requested)
            cards.move_requested.connect(self._on_move_requested)
            cards.menu_requested.connect(self._on_menu_requested)
            cards.dragged.connect(self._on_dragged)
            cards.dropped.connect(self._on_dropped)
            cards.drag_ended.connect(self._on_drag_ended)

    def _column_of(self, action_id: str) -> BoardColumn | None:
        return next((one for one in self.columns.values() if one.list.rows.row_of(action_id) >= 0), None)

    def _neighbour(self, sheet: PlanSheet, gone: str) -> str:
        """The card that stands where one has gone, in what is still shown."""
        column = self._column_of(gone)
        if column is None:
            return ""
        row = column.list.rows.row_of(gone)
        left = [one.id for one in column.list.rows.rows if sheet.line(one.id) is not None]
        return left[min(row, len(left) - 1)] if left else ""

    def _move(self, action_id: str, status: ActionStatus) -> None:
        """Ask for another status. The card stays where it is until the plan says that it has moved."""
        action = self.requests.snapshot.action(action_id)
        if action and action.status is not status:
            self.requests.edit_many((action_id,), ActionFields(status=status))

    # What people do

    def _on_chosen(self, action_id: str) -> None:
        """One card is in hand, not one in each column."""
        if not action_id:
            return
        for column in self.columns.values():
            if column.list.rows.row_of(action_id) < 0:
                column.list.choose("")
        if action_id != self._in_hand:
            self._in_hand = action_id
            self.action_chosen.emit(action_id)

    def _on_removal_requested(self, action_id: str) -> None:
        self.requests.remove((action_id,))

    def _on_neighbour_requested(self, step: int) -> None:
        """To the next column that has cards, at about the same height."""
        columns = list(self.columns.values())
        here = next((number for number, column in enumerate(columns) if column.list is self.sender()), 0)
        there = here + step
        while 0 <= there < len(columns) and not columns[there].list.rows.rows:
            there += step
        if not 0 <= there < len(columns):
            return
        row = columns[here].list.currentIndex().row()
        columns[there].list.setFocus(Qt.FocusReason.OtherFocusReason)
        columns[there].list.take(max(0, row))
        self._area.ensureWidgetVisible(columns[there])

    def _on_move_requested(self, action_id: str, step: int) -> None:
        column = self._column_of(action_id)
        order = list(ActionStatus)
        there = order.index(column.status) + step if column else -1
        if 0 <= there < len(order):
            self._move(action_id, order[there])

    def _on_menu_requested(self, action_id: str, where: QPoint) -> None:
        column = self._column_of(action_id)
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Open…")).setData((action_id, None, "edit"))
        menu.addSeparator()
        for status in ActionStatus:
            if column is None or status is not column.status:
                entry = menu.addAction(self.tr("Move to “{status}”").format(status=status_word(status)))
                entry.setData((action_id, status.value, "move"))
        menu.addSeparator()
        menu.addAction(self.tr("Remove")).setData((action_id, None, "remove"))
        menu.triggered.connect(self._on_menu_triggered)
        menu.popup(where)

    def _on_menu_triggered(self, entry: QAction) -> None:
        action_id, status, what = entry.data()
        if what == "edit":
            self.edit_requested.emit(action_id)
        elif what == "remove":
            self.requests.remove((action_id,))
        else:
            self._move(action_id, ActionStatus(status))

    def _on_dragged(self, action_id: str, where: QPoint) -> None:
        source = self._column_of(action_id)
        if source is None:
            return
        if self._ghost is None:
            viewport = source.list.viewport()
            row = source.list.picture_of(action_id)
            place = row.adjusted(0, 0, 0, -px(GAP)).intersected(viewport.rect())
            self._ghost = CardGhost(
                viewport.grab(place), viewport.mapFromGlobal(where) - place.topLeft(), self
            )
        self._ghost.follow(self.mapFromGlobal(where))
        self._scroll_at_edge(where)
        target = self._target_at(where)
        for column in self.columns.values():
            column.set_target(column is target and column is not source)

    def _on_dropped(self, action_id: str, where: QPoint) -> None:
        target = self._target_at(where)
        self._on_drag_ended()
        if target:
            self._move(action_id, target.status)

    def _on_drag_ended(self) -> None:
        if self._ghost:
            self._ghost.hide()
            self._ghost.deleteLater()
            self._ghost = None
        for column in self.columns.values():
            column.set_target(False)

    def _target_at(self, where: QPoint) -> BoardColumn | None:
        """The column under a point on the screen, as far as it can be seen."""
        seen = self._area.viewport()
        if not seen.rect().contains(seen.mapFromGlobal(where)):
            return None
        columns = self.columns.values()
        return next((one for one in columns if one.rect().contains(one.mapFromGlobal(where))), None)

    def _scroll_at_edge(self, where: QPoint) -> None:
        """A narrow window shows some columns only: the drag brings the others."""
        x = self._area.viewport().mapFromGlobal(where).x()
        bar = self._area.horizontalScrollBar()
        if x < px(EDGE):
            bar.setValue(bar.value() - px(EDGE))
        elif x > self._area.viewport().width() - px(EDGE):
            bar.setValue(bar.value() + px(EDGE))
