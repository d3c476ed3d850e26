"""What speaks against a lens at AWS, as rows to tick where there is a fix to take."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt, Signal

from wa_desktop.domain.lens import Risk
from wa_desktop.lensfile.aws_answer import Point
from wa_desktop.lensfile.aws_mending import AwsMending, Key
from wa_desktop.ui.models.lens_places import place_words, short_place
from wa_desktop.ui.models.rows import Index, one_line, put_rows
from wa_desktop.ui.words import say, tr

PointRole = Qt.ItemDataRole.UserRole
"""Role under which the delegate finds a PointRow."""


@dataclass(frozen=True)
class PointRow:
    """A point, or a heading where `point` is None. `text` says what is wrong, `place` where, `short_place` in few words."""

    point: Point | None
    text: str
    place: str = ""
    short_place: str = ""
    ticked: bool = False
    mended: bool = False
    is_offered: bool = True

    @property
    def key(self) -> Hashable:
        """Names it; a heading by its text."""
        return self.point.key if self.point else self.text

    @property
    def can_tick(self) -> bool:
        """Whether there is a fix to take."""
        return self.is_offered and self.point is not None and self.point.mend is not None

    @property
    def mark(self) -> tuple[str, Risk]:
        """What stands on its pill, and in which colors."""
        if self.mended:
            return tr("fixed"), Risk.NONE
        if self.point and self.point.refused:
            return tr("refused"), Risk.HIGH
        return tr("advice"), Risk.MEDIUM

    @property
    def spoken(self) -> str:
        """All of it in words."""
        if self.point is None:
            return self.text
        state = tr("by hand") if self.point.mend is None else ""
        if self.can_tick:
            state = tr("fix taken") if self.ticked else tr("fix not taken")
        return ", ".join(part for part in (self.text, self.place, self.mark[0], state) if part)


def point_rows(mending: AwsMending, *, is_offered: bool = True) -> list[PointRow]:
    """The points under headings: what AWS refuses, what is better mended, and what came up by the fixes.

    `is_offered` says whether fixes can be taken one by one.
    """
    left = {point.key for point in mending.left}
    refused = [point for point in mending.points if point.refused]
    advice = [point for point in mending.points if not point.refused]
    parts = (
        (QCoreApplication.translate("AwsPoints", "AWS refuses this: %n point(s)", "", len(refused)), refused),
        (QCoreApplication.translate("AwsPoints", "Better mended: %n point(s)", "", len(advice)), advice),
        (tr("Came up by the fixes"), mending.came_up),
    )
    taken = set(mending.taken)
    rows: list[PointRow] = []
    for heading, points in parts:
        if points:
            rows.append(PointRow(None, heading))
            rows += [replace(_row(mending, point, taken, left), is_offered=is_offered) for point in points]
    return rows


class PointsModel(QAbstractListModel):
    """`toggled` carries the key of a point whose fix is taken now, or no longer."""

    toggled = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[PointRow, ...] = ()

    @property
    def rows(self) -> tuple[PointRow, ...]:
        """What is shown."""
        return self._rows

    def show_rows(self, rows: Sequence[PointRow]) -> None:
        """Show other rows, or the same ones in another state."""
        put_rows(self, self._rows, tuple(rows), _key, self._put)

    def toggle(self, number: int) -> None:
        """Ask for the fix of a row, or give it up."""
        row = self._rows[number]
        if row.can_tick:
            self.toggled.emit(row.key)

    def first_point(self) -> int:
        """The first row that is no heading; -1 if there is none."""
        return next((number for number, row in enumerate(self._rows) if row.point), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many rows, headings included."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Points can be chosen, those with a fix ticked."""
        if not index.isValid() or self._rows[index.row()].point is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self._rows[index.row()].can_tick else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row for the delegate; its text, words and tick for everybody."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == PointRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        if role == Qt.ItemDataRole.CheckStateRole and row.can_tick:
            return Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked
        return None

    def _put(self, rows: tuple[PointRow, ...]) -> None:
        self._rows = rows


def fixes_of(points: Iterable[Point], *, refused_only: bool) -> list[Key]:
    """The keys of all points with a fix, or of those that AWS refuses."""
    return [point.key for point in points if point.mend and (point.refused or not refused_only)]


def _row(mending: AwsMending, point: Point, taken: set[Key], left: set[Key]) -> PointRow:
    return PointRow(
        point,
        one_line(say(point.finding.sentence)),
        place_words(mending.value, point.finding.pointer) or tr("the lens as a whole"),
        short_place(mending.value, point.finding.pointer) or tr("the lens as a whole"),
        ticked=point.key in taken,
        mended=point.key not in left,
    )


def _key(row: PointRow) -> Hashable:
    return row.key
