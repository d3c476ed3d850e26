"""The outline of a lens as a tree for Qt: pillars, questions and choices with what the check says of each."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, Qt, Signal

from wa_desktop.lensfile.findings import Path
from wa_desktop.lensfile.json_edit import get
from wa_desktop.studio.values import child, depth_of, items_below, parent_of, place_in, walk
from wa_desktop.ui.models.rows import Index
from wa_desktop.ui.studio.finding_groups import Tally, count_words
from wa_desktop.ui.studio.outline_lines import Line, kind_word, line_of

LineRole = Qt.ItemDataRole.UserRole
"""Role under which the delegate finds a Line."""

TallyRole = Qt.ItemDataRole.UserRole + 1
"""Role under which it finds the Tally of that line."""

MIME = "application/x-wa-desktop-outline"

_NOTHING = Tally()


@dataclass(frozen=True)
class _Node:
    """An item with its place in the tree; `number` is that of the list of all nodes, which Qt keeps for us."""

    number: int
    path: Path
    value: object
    line: Line


class OutlineModel(QAbstractItemModel):
    """Shows a lens value; the lens itself is the one row at the top.

    `move_requested` carries the path of an item that was dropped, the path of the item it is to lie in, and the number
    it is to have there. What is shown changes by `show_value` alone.
    """

    move_requested = Signal(object, object, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._value: object = {}
        self._nodes: list[_Node] = []
        self._number_of: dict[Path, int] = {}
        self._tallies: Mapping[Path, Tally] = {}

    @property
    def value(self) -> object:
        """The lens value that is shown."""
        return self._value

    def paths(self) -> list[Path]:
        """Every item in the order of the tree."""
        return [node.path for node in self._nodes]

    def items(self) -> list[tuple[Path, object]]:
        """Every item with the part of the value it stands for, in the same order."""
        return [(node.path, node.value) for node in self._nodes]

    def show_value(self, value: object) -> bool:
        """Show another value; True if the tree was made anew, False if only words in it changed."""
        nodes = _nodes_of(value)
        if not _is_same_tree(self._nodes, nodes):
            self.beginResetModel()
            self._put(value, nodes)
            self.endResetModel()
            return True
        changed = [new.number for old, new in zip(self._nodes, nodes, strict=True) if old.line != new.line]
        self._put(value, nodes)
        self._tell(changed)
        return False

    def show_tallies(self, tallies: Mapping[Path, Tally]) -> None:
        """Show what the check says now."""
        before, self._tallies = self._tallies, tallies
        self._tell(node.number for node in self._nodes if before.get(node.path) != tallies.get(node.path))

    def path(self, index: Index) -> Path | None:
        """The path of a row."""
        return self._nodes[index.internalId()].path if index.isValid() else None

    def item(self, index: Index) -> object:
        """The part of the lens value that a row stands for."""
        return self._nodes[index.internalId()].value if index.isValid() else None

    def index_of(self, path: Path) -> QModelIndex:
        """The row of an item; an invalid index where there is none."""
        number = self._number_of.get(path)
        return QModelIndex() if number is None else self.createIndex(place_in(path), 0, number)

    # What Qt asks for

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 Qt's signature
        """The row below another one."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        above = self.path(parent)
        return self.index_of(() if above is None else child(above, row))

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override] # noqa: B008 Qt's second signature
        """The row above another one."""
        path = self.path(index)
        return self.index_of(parent_of(path)) if path else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many items lie below one."""
        if not parent.isValid():
            return min(1, len(self._nodes))
        node = self._nodes[parent.internalId()]
        return len(items_below(node.value, depth_of(node.path)))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002, B008 Qt's signature
        """A single one."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line and its tally for the delegate, texts for everybody else."""
        if not index.isValid():
            return None
        node = self._nodes[index.internalId()]
        if role == Qt.ItemDataRole.DisplayRole:
            return node.line.title
        if role == LineRole:
            return node.line
        tally = self._tallies.get(node.path, _NOTHING)
        if role == TallyRole:
            return tally
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(node.line, tally)
        return None

    # Dragging

    def flags(self, index: Index) -> Qt.ItemFlag:
        """All rows can be chosen and take others, all but the lens can be dragged."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
        if self.path(index):
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def supportedDropActions(self) -> Qt.DropAction:
        """Items move; nothing is copied."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Items of an outline alone."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The path of the item that is dragged."""
        data = QMimeData()
        path = self.path(indexes[0]) if indexes else None
        if path:
            data.setData(MIME, json.dumps(path).encode())
        return data

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Whether an item can lie there."""
        return action == Qt.DropAction.MoveAction and self._drop(data, row, column, parent) is not None

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Ask for the move; it is for the desk to make it."""
        drop = self._drop(data, row, column, parent) if action == Qt.DropAction.MoveAction else None
        if drop is None:
            return False
        self.move_requested.emit(*drop)
        return True

    def _drop(self, data: QMimeData, row: int, _column: int, above: Index) -> tuple[Path, Path, int] | None:
        """What is dropped, where it is to lie, and its number there among those that do not move."""
        path, target = _dragged(data), self.path(above)
        if path is None or path not in self._number_of or target is None:
            return None
        place = drop_place(self._value, path, target, row)
        return None if place is None else (path, *place)

    # Keeping the nodes

    def _put(self, value: object, nodes: list[_Node]) -> None:
        self._value, self._nodes = value, nodes
        self._number_of = {node.path: node.number for node in nodes}

    def _tell(self, numbers: Iterable[int]) -> None:
        for number in numbers:
            index = self.index_of(self._nodes[number].path)
            self.dataChanged.emit(index, index)


def drop_place(value: object, path: Path, target: Path, row: int) -> tuple[Path, int] | None:
    """Where an item comes to lie that is dropped on `target` (row -1) or before its row `row`.

    Gives the path of the item above and the number before which it is put there, counted with the item in its old
    place; None where no such item can lie, or where it lies already. An item between two of the next larger kind goes
    to the end of the first of them; one dropped on its like, or at what lies below
    that, comes after it.
    """
    depth = depth_of(path)
    beneath = depth_of(target)
    if not path or beneath > depth or not isinstance(get(value, path), dict):
        return None
    if beneath == depth:
        target, row = parent_of(target), place_in(target) + 1
    elif beneath == depth - 1:
        row = row if row >= 0 else len(items_below(get(value, target), beneath))
    elif beneath == depth - 2 and row > 0:
        target = child(target, row - 1)
        row = len(items_below(get(value, target), beneath + 1))
    else:
        return None
    if not isinstance(get(value, target), dict):
        return None
    if target == parent_of(path) and row in {place_in(path), place_in(path) + 1}:
        return None
    return target, row


def _dragged(data: QMimeData) -> Path | None:
    if not data.hasFormat(MIME):
        return None
    try:
        path = json.loads(bytes(data.data(MIME).data()))
    except ValueError:
        return None
    if not isinstance(path, list) or not all(isinstance(step, str | int) for step in path):
        return None
    return tuple(path)


def _nodes_of(value: object) -> list[_Node]:
    return [
        _Node(number, path, item, line_of(item, depth_of(path)))
        for number, (path, item) in enumerate(walk(value))
    ]


def _is_same_tree(before: Sequence[_Node], after: Sequence[_Node]) -> bool:
    """Whether every item stands where it stood: no row came or went, and none changed places with another."""
    if [node.path for node in before] != [node.path for node in after]:
        return False
    known = {id(node.value) for node in before}
    return all(
        new.value is old.value or id(new.value) not in known for old, new in zip(before, after, strict=True)
    )


def _spoken(line: Line, tally: Tally) -> str:
    kind = kind_word(line.depth, is_none=line.is_none)
    words = f"{kind}: {line.title}"
    found = count_words(tally.counts)
    return f"{words}, {found}" if found else words
