"""What the delegates of lists and tables do alike: tell what is cut, and let a row be ticked as a whole."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from wa_desktop.ui.models.rows import Index
from wa_desktop.ui.widgets.table import plain_tooltip


class RowDelegate(QStyledItemDelegate):
    """A tooltip has the whole of a row or cell, as it is: what is drawn may be cut, or be a sign alone."""

    def whole(self, index: Index) -> str:
        """All that a row or cell has to say; what a screen reader says, unless a subclass knows better."""
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Show that tooltip; beside all rows, hide the one before."""
        if event.type() is not QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        text = plain_tooltip(self.whole(index)) if index.isValid() else ""
        QToolTip.showText(event.globalPos(), text, view)
        return True


class TickRowDelegate(RowDelegate):
    """A click anywhere in a row and the space bar tick it; `toggled` carries its number."""

    toggled = Signal(int)

    def can_tick(self, index: Index) -> bool:  # noqa: ARG002 for subclasses with other rows in between
        """Whether this is a row to tick."""
        return True

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,  # noqa: ARG002 Qt's signature
        option: QStyleOptionViewItem,  # noqa: ARG002 Qt's signature
        index: Index,
    ) -> bool:
        """Take what ticks; the rest is Qt's."""
        if not _ticks(event) or not self.can_tick(index):
            return False
        self.toggled.emit(index.row())
        return True


def _ticks(event: QEvent) -> bool:
    if isinstance(event, QMouseEvent):
        left = event.button() is Qt.MouseButton.LeftButton
        return left and event.type() is QEvent.Type.MouseButtonRelease
    pressed = isinstance(event, QKeyEvent) and event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Select}
    return pressed and event.type() is QEvent.Type.KeyPress
