"""The running order of a workshop under way: what is done, where one is, what is left, and its minutes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from operator import attrgetter

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt

from wa_desktop.domain.answers import is_complete
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.pace import Pace
from wa_desktop.domain.workload import Snapshot
from wa_desktop.domain.workshop import Workshop
from wa_desktop.domain.workshop_order import placed_stops
from wa_desktop.ui.models.rows import Index, put_rows
from wa_desktop.ui.models.workshop_words import stop_name, used_word

LegRole = Qt.ItemDataRole.UserRole


class LegState(Enum):
    """Where the workshop is with a stop."""

    DONE = "done"
    HERE = "here"
    LEFT = "left"

    def word(self) -> str:
        """The state in words."""
        return {
            LegState.DONE: _tr("done"),
            LegState.HERE: _tr("in hand"),
            LegState.LEFT: _tr("still to come"),
        }[self]


@dataclass(frozen=True)
class Leg:
    """A stop as the list shows it. `index` is its number in the running order, from 0."""

    index: int
    name: str
    minutes: str
    questions: str
    state: LegState
    over: bool
    share: float

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        return ", ".join((self.name, self.state.word(), self.minutes, self.questions))


def legs_of(found: Pace, snapshot: Snapshot) -> tuple[Leg, ...]:
    """The stops of a workshop at one moment."""
    return tuple(
        Leg(
            stop.index,
            stop_name(snapshot, stop.stop),
            used_word(stop.used, stop.stop.minutes),
            _tr("{done} of {count} questions").format(done=stop.complete, count=stop.questions),
            LegState.HERE
            if found.here and found.here.index == stop.index
            else LegState.DONE
            if stop.complete == stop.questions
            else LegState.LEFT,
            stop.left.total_seconds() <= -60,
            stop.complete / stop.questions if stop.questions else 1.0,
        )
        for stop in found.stops
    )


def way_into(workshop: Workshop, snapshot: Snapshot, index: int) -> QuestionRef | None:
    """The question to begin with at a stop: the first open one, skipped ones last, else the first at all."""
    for placed in placed_stops(workshop, snapshot):
        if placed.index == index:
            still_open = [
                ref
                for ref in placed.questions
                if not is_complete(snapshot.question(ref), snapshot.answer(ref))
            ]
            still_open.sort(key=workshop.is_skipped)
            return next(iter([*still_open, *placed.questions]), None)
    return None


class RouteModel(QAbstractListModel):
    """Shows the stops; a row is drawn again only when one of its words is another."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._legs: tuple[Leg, ...] = ()

    @property
    def legs(self) -> tuple[Leg, ...]:
        """What is shown."""
        return self._legs

    def show_legs(self, legs: tuple[Leg, ...]) -> None:
        """Show the stops at another moment."""
        put_rows(self, self._legs, legs, attrgetter("index"), self._put)

    def _put(self, legs: tuple[Leg, ...]) -> None:
        self._legs = legs

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many stops."""
        return 0 if parent.isValid() else len(self._legs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The leg for the delegate, words for everybody else."""
        if not index.isValid():
            return None
        leg = self._legs[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return leg.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return leg.spoken
        return leg if role == LegRole else None


def _tr(text: str) -> str:
    return QCoreApplication.translate("WorkshopRoute", text)
