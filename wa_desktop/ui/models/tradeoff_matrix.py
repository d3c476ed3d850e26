"""All decisions against all pillars: which pillar gains by which decision, and which pays."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from wa_desktop.domain.decisions import Decision
from wa_desktop.ui.models.decisions import PillarName
from wa_desktop.ui.models.rows import one_line

Index = QModelIndex | QPersistentModelIndex

SideRole = Qt.ItemDataRole.UserRole
"""Role under which the delegate finds a Side."""


class Side(Enum):
    """What a decision does to a pillar; the value is its sign."""

    GAINS = "+"
    PAYS = "−"
    NEITHER = ""


def side_of(decision: Decision, pillar_id: str) -> Side:
    """What a decision does to a pillar."""
    if pillar_id in decision.gains:
        return Side.GAINS
    return Side.PAYS if pillar_id in decision.pays else Side.NEITHER


class TradeOffMatrixModel(QAbstractTableModel):
    """A row per pillar, a column per decision."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pillars: tuple[PillarName, ...] = ()
        self._decisions: tuple[Decision, ...] = ()
        self._totals: dict[int, tuple[int, int]] = {}

    def show_decisions(self, pillars: Sequence[PillarName], decisions: Sequence[Decision]) -> None:
        """Show other pillars and decisions."""
        self.beginResetModel()
        self._pillars, self._decisions = tuple(pillars), tuple(decisions)
        self._totals = {}
        self.endResetModel()

    def decision_id(self, column: int) -> str:
        """The id of the decision in a column."""
        return self._decisions[column].id

    def column_of(self, decision_id: object) -> int:
        """The column of a decision; -1 if it is not here."""
        return next(
            (column for column, one in enumerate(self._decisions) if one.id == decision_id),
            -1,
        )

    def totals(self, row: int) -> tuple[int, int]:
        """By how many decisions a pillar gains, and by how many it pays."""
        if row not in self._totals:
            sides = [side_of(decision, self._pillars[row].id) for decision in self._decisions]
            self._totals[row] = sides.count(Side.GAINS), sides.count(Side.PAYS)
        return self._totals[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many pillars."""
        return 0 if parent.isValid() else len(self._pillars)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many decisions."""
        return 0 if parent.isValid() else len(self._decisions)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Numbers of decisions above, names of pillars with their totals at the left."""
        if orientation is Qt.Orientation.Horizontal:
            if not 0 <= section < len(self._decisions):
                return None
            decision = self._decisions[section]
            return decision.label if role == Qt.ItemDataRole.DisplayRole else None
        if not 0 <= section < len(self._pillars):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            gains, pays = self.totals(section)
            return self.tr("{pillar}  +{gains} −{pays}").format(
                pillar=one_line(self._pillars[section].name)[:_LONGEST_NAME], gains=gains, pays=pays
            )
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The sign, the side for the delegate, and a sentence for screen readers and the pointer."""
        if not index.isValid():
            return None
        decision, pillar = self._decisions[index.column()], self._pillars[index.row()]
        side = side_of(decision, pillar.id)
        if role == SideRole:
            return side
        if role == Qt.ItemDataRole.DisplayRole:
            return side.value
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._sentence(side).format(
                pillar=one_line(pillar.name), decision=decision.label, title=one_line(decision.title)
            )
        return None

    def _sentence(self, side: Side) -> str:
        return {
            Side.GAINS: self.tr("{pillar} gains by {decision}: {title}"),
            Side.PAYS: self.tr("{pillar} pays for {decision}: {title}"),
            Side.NEITHER: self.tr("{decision} does not touch {pillar}: {title}"),
        }[side]


_LONGEST_NAME = 32
"""Letters of a pillar's name beside its row."""
