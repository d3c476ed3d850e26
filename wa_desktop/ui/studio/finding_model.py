"""The findings of a draft as rows: a heading for each question or pillar, and below it what is to be said of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from wa_desktop.ui.models.findings import severity_word
from wa_desktop.ui.models.rows import Index
from wa_desktop.ui.studio.finding_groups import FindingGroup, FindingLine
from wa_desktop.ui.words import tr

RowRole = Qt.ItemDataRole.UserRole
"""Role under which the delegate finds a FindingGroup, for a heading, or a FindingLine."""

_TEXTS = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}


class FindingsModel(QAbstractListModel):
    """Headings and below each its findings."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[FindingGroup | FindingLine] = []

    def show_groups(self, groups: Sequence[FindingGroup]) -> None:
        """Show other findings."""
        rows: list[FindingGroup | FindingLine] = []
        for group in groups:
            rows += [group, *group.lines]
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def row(self, index: Index) -> FindingGroup | FindingLine | None:
        """What a row stands for."""
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """Headings and findings."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if not isinstance(self.row(index), FindingLine):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row for the delegate, its words for everybody else."""
        row = self.row(index)
        if row is None or role == RowRole:
            return row
        if isinstance(row, FindingGroup):
            return row.heading if role in _TEXTS else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            weight = severity_word(row.finding.severity)
            said = ": ".join(part for part in (weight, row.place, row.text) if part)
            return f"{said} {remedy_words(row)}" if row.remedy else said
        return row.text if role in _TEXTS else None


def remedy_words(line: FindingLine) -> str:
    """What the program offers to do about a finding."""
    return tr("Mend (M): {what}").format(what=line.remedy)


def finding_key() -> tuple[str, str]:
    """What the key of the findings does, and the key."""
    return tr("Mend a finding where the program knows how"), "M"
