"""A list whose rows a person puts in order, by key or by dragging."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import MutableSequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt

from wa_desktop.ui.models.rows import Index


class MovableRows(QAbstractListModel):
    """Moves rows within the list that `_lines` gives; `_moved` is told after each move."""

    @abstractmethod
    def _lines(self) -> MutableSequence[Any]:
        """The list in hand, to be moved in."""

    @abstractmethod
    def _moved(self) -> None:
        """A row stands elsewhere now."""

    def move(self, row: int, step: int) -> bool:
        """Move a row by one, up (-1) or down (1); False at the ends."""
        target, count = row + step, self.rowCount()
        if not (0 <= row < count and 0 <= target < count):
            return False
        # Qt names the place before the move by the row that follows it.
        return self.moveRow(QModelIndex(), row, QModelIndex(), target + 1 if step > 0 else target)

    def moveRows(
        self,
        sourceParent: Index,  # noqa: N803 Qt's signature
        sourceRow: int,  # noqa: N803 Qt's signature
        count: int,
        destinationParent: Index,  # noqa: N803 Qt's signature
        destinationChild: int,  # noqa: N803 Qt's signature
    ) -> bool:
        """Move one row before another, as dragging asks for."""
        lines = self._lines()
        # Qt refuses a place beside the row itself, but not one outside of the list.
        is_inside = 0 <= sourceRow < len(lines) and 0 <= destinationChild <= len(lines)
        if (
            count != 1
            or not is_inside
            or not self.beginMoveRows(sourceParent, sourceRow, sourceRow, destinationParent, destinationChild)
        ):
            return False
        moved = lines.pop(sourceRow)
        lines.insert(destinationChild - (destinationChild > sourceRow), moved)
        self.endMoveRows()
        self._moved()
        return True

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows move; nothing is copied."""
        return Qt.DropAction.MoveAction

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A row can be dragged; it falls between rows, never on one."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
