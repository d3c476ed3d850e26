"""Actions as rows of a list, under headings or without: the model that board and timeline share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from wa_desktop.ui.models.rows import Index, put_rows
from wa_desktop.ui.plan.line_words import spoken_line
from wa_desktop.ui.plan.sheet import ActionLine
from wa_desktop.ui.widgets.table import plain_tooltip

RowRole = Qt.ItemDataRole.UserRole
"""Role under which a delegate finds a ShownAction or a Heading."""


@dataclass(frozen=True)
class ShownAction:
    """An action as a row; `remark` is what a view has to say of it besides, such as a conflict of dates."""

    line: ActionLine
    today: date
    remark: str = ""

    @property
    def id(self) -> str:
        """The action's id."""
        return self.line.action.id

    @property
    def spoken(self) -> str:
        """The row in words."""
        return spoken_line(self.line, self.today, self.remark)


@dataclass(frozen=True)
class Heading:
    """The name of the rows below it; it cannot be chosen."""

    text: str

    @property
    def id(self) -> str:
        """None: it is no action."""
        return ""

    @property
    def spoken(self) -> str:
        """Its text."""
        return self.text


ListRow = ShownAction | Heading


class ActionRowsModel(QAbstractListModel):
    """Rows that keep their ids are updated in place, so that a view keeps its place too."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ListRow, ...] = ()

    @property
    def rows(self) -> tuple[ListRow, ...]:
        """What is shown."""
        return self._rows

    def show(self, rows: Sequence[ListRow]) -> None:
        """Show other rows, or the same ones with other content."""
        put_rows(self, self._rows, tuple(rows), attrgetter("id"), self._put)

    def _put(self, rows: tuple[ListRow, ...]) -> None:
        self._rows = rows

    def row_of(self, action_id: str) -> int:
        """The row of an action; -1 if it is not here."""
        if not action_id:
            return -1
        return next((number for number, row in enumerate(self._rows) if row.id == action_id), -1)

    def nearest(self, number: int) -> int:
        """The row at `number`, or the nearest that is an action; -1 if there is none."""
        actions = (row for row in range(len(self._rows)) if self._rows[row].id)
        return min(actions, key=lambda row: abs(row - number), default=-1)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows there are."""
        return 0 if parent and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are passed over."""
        if not index.isValid() or not self._rows[index.row()].id:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row itself, or its words for a screen reader and a tooltip."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == RowRole:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(row.spoken) if row.id else None
        return None
