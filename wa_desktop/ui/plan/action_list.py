"""A list of actions that are taken in hand, opened, removed, and dragged to another part of the view.

The dragging is our own, not Qt's: it ends where the button is let go within the view, Escape ends it, and what is
dragged never leaves the window.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QListView, QWidget

from wa_desktop.ui.plan.action_rows import ActionRowsModel, ListRow
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px


class ActionList(QListView):
    """Signals carry the id of the action in hand; `chosen` an empty one for none.

    `menu_requested`, `dragged` and `dropped` carry the id and a point on the screen; `drag_ended` follows the last
    of `dragged` where nothing was dropped.
    """

    chosen = Signal(str)
    entered = Signal(str)
    removal_requested = Signal(str)
    menu_requested = Signal(str, object)
    dragged = Signal(str, object)
    dropped = Signal(str, object)
    drag_ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = ActionRowsModel(self)
        self.empty_text = ""
        self._pressed: tuple[str, QPoint] | None = None
        self._dragging = False
        self._quiet = False
        self.setModel(self.rows)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.doubleClicked.connect(self._on_double_clicked)

    @property
    def ground(self) -> str:
        """The colour behind the rows."""
        return current_theme().surface_panel

    @property
    def in_hand(self) -> str:
        """The id of the action in hand; empty for none."""
        index = self.currentIndex()
        return self.rows.rows[index.row()].id if index.isValid() else ""

    @property
    def dragging(self) -> bool:
        """Whether an action of this list is being dragged."""
        return self._dragging

    def show_rows(self, rows: Sequence[ListRow], in_hand: str) -> None:
        """Show other rows, with an action in hand if it is among them; says nothing of it."""
        place = self.verticalScrollBar().value()
        self._quiet = True
        before = self.rows.rows
        self.rows.show(rows)
        if [row.id for row in before] != [row.id for row in rows]:
            self.doItemsLayout()
            self.verticalScrollBar().setValue(place)
        self._quiet = False
        self.choose(in_hand)
        if self._dragging and self._pressed and self.rows.row_of(self._pressed[0]) < 0:
            self.cancel_drag()

    def choose(self, action_id: str) -> bool:
        """Take an action in hand, or none if it is not here, without a word."""
        row = self.rows.row_of(action_id)
        self._quiet = True
        if row < 0:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        elif self.currentIndex().row() != row:
            self.setCurrentIndex(self.rows.index(row))
        self._quiet = False
        return row >= 0

    def take(self, row: int) -> None:
        """Take the action at a row, or the nearest to it, in hand, and say so."""
        nearest = self.rows.nearest(row)
        if nearest >= 0:
            self.setCurrentIndex(self.rows.index(nearest))

    def picture_of(self, action_id: str) -> QRect:
        """Where an action is drawn in the viewport."""
        return self.visualRect(self.rows.index(self.rows.row_of(action_id)))

    def cancel_drag(self) -> None:
        """Leave what is dragged where it was."""
        was_dragging, self._dragging, self._pressed = self._dragging, False, None
        if was_dragging:
            self.drag_ended.emit()

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Tell what is in hand now."""
        super().currentChanged(current, previous)
        if not self._quiet:
            self.chosen.emit(self.in_hand)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete removes, Escape ends a drag; the rest is Qt's."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self._dragging:
            self.cancel_drag()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.in_hand:
            self.entered.emit(self.in_hand)
        elif key == Qt.Key.Key_Delete and self.in_hand and not event.modifiers():
            self.removal_requested.emit(self.in_hand)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        super().mousePressEvent(event)
        where = event.position().toPoint()
        index = self.indexAt(where)
        self._pressed = None
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and self.rows.rows[index.row()].id:
            self._pressed = (self.rows.rows[index.row()].id, where)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag once the pointer has gone far enough; small tremors are none."""
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        action_id, start = self._pressed
        far = (event.position().toPoint() - start).manhattanLength()
        if self._dragging or far >= QApplication.startDragDistance():
            self._dragging = True
            self.dragged.emit(action_id, event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop what is dragged."""
        pressed, dragging = self._pressed, self._dragging
        self._pressed, self._dragging = None, False
        if pressed and dragging:
            self.dropped.emit(pressed[0], event.globalPosition().toPoint())
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the action, for those who neither drag nor know the keys."""
        index = self.indexAt(event.pos())
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        if by_keyboard:
            index = self.currentIndex()
        if not index.isValid() or not self.rows.rows[index.row()].id:
            return
        below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        self.menu_requested.emit(self.rows.rows[index.row()].id, below if by_keyboard else event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming by keyboard, the first action is in hand unless one is."""
        super().focusInEvent(event)
        by_key = event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        if by_key and not self.in_hand:
            self.take(0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nothing is dragged by a list without the keyboard: Escape would not reach it."""
        super().focusOutEvent(event)
        self.cancel_drag()
        self.viewport().update()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nor by one that is not seen."""
        self.cancel_drag()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme changes the ground."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, the rows, or what there is to say without any."""
        theme = current_theme()
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self.ground))
        if not self.rows.rows:
            painter.setPen(QColor(theme.text_muted))
            painter.setFont(font(13))
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            room = self.viewport().rect().adjusted(px(10), px(16), -px(10), -px(4))
            painter.drawText(room, int(flags), self.empty_text)
            if self.hasFocus():
                painter.setPen(QPen(QColor(theme.accent_focus), 2))
                painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()
        super().paintEvent(event)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        if self.rows.rows[index.row()].id:
            self.entered.emit(self.rows.rows[index.row()].id)
