"""Where answers can be copied from: the workloads as a list that reads only what is looked at, and their states."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer

from wa_desktop.domain.answers import answered_count
from wa_desktop.domain.errors import KnownError, Message
from wa_desktop.domain.workload import LensReview, Snapshot, WorkloadName
from wa_desktop.ui.models.rows import Cell, Look, Row, one_line
from wa_desktop.ui.words import day_word, say, time_word, tr

Index = QModelIndex | QPersistentModelIndex

LineRole = Qt.ItemDataRole.UserRole
IdRole = Qt.ItemDataRole.UserRole + 1

NOW = 0
"""Key of the state as it is now; milestones have their numbers, from 1."""

TURN_SECONDS = 0.012
"""How long one turn of reading may hold the window; below a frame of 60 per second."""


@dataclass(frozen=True)
class SourceFacts:
    """What a workload has to offer this review.

    `lenses` are the names of the lenses in common, `answered` of `practices` counts along them.
    """

    lenses: tuple[str, ...]
    answered: int
    practices: int
    changed: datetime | None


@dataclass(frozen=True)
class SourceLine:
    """A row: the workload's name with a quieter line below, and on the right what it has to offer."""

    name: str
    about: str
    offer: str
    detail: str
    usable: bool = True

    @property
    def spoken(self) -> str:
        """The row in words."""
        return ", ".join(part for part in (self.name, self.about, self.offer, self.detail) if part)


def shared_reviews(source: Snapshot, here: Snapshot) -> list[LensReview]:
    """The source's side of every lens that both have, in the order of this review."""
    return [source.review(one.lens.alias) for one in here.reviews if source.uses(one.lens.alias)]


def facts_of(source: Snapshot, here: Snapshot) -> SourceFacts:
    """Count the source along the lenses in common."""
    shared = shared_reviews(source, here)
    pairs = [
        (question, review.answer(question.key)) for review in shared for question in review.lens.questions
    ]
    return SourceFacts(
        tuple(review.lens.name for review in shared),
        sum(answered_count(question, answer) for question, answer in pairs),
        sum(len(question.practices) for question, _ in pairs),
        source.workload.updated_at,
    )


class CopySourcesModel(QAbstractListModel):
    """The workloads of the workspace but this one, which leads the list if it has milestones.

    Names are shown at once; a workload is read when its row is first looked at, a few per turn of the event
    loop, so that a list of thousands opens as fast as a short one.
    """

    def __init__(
        self,
        here: Snapshot,
        names: Sequence[WorkloadName],
        snapshot_of: Callable[[str], Snapshot],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._here = here
        self._snapshot_of = snapshot_of
        own = here.workload.id
        first = [name for name in names if name.id == own and here.milestones]
        self._all = [*first, *(name for name in names if name.id != own)]
        self._texts = [f"{name.name}\n{name.client}".casefold() for name in self._all]
        self._shown = list(self._all)
        self._facts: dict[str, SourceFacts | Message] = {}
        self._waiting: dict[str, None] = {}
        self._reading = QTimer(self, interval=0)
        self._reading.timeout.connect(self._read_some)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing at all to copy from."""
        return not self._all

    def search(self, text: str) -> None:
        """Show the workloads in whose name or client every word of the text occurs."""
        words = text.casefold().split()
        pairs = zip(self._all, self._texts, strict=True)
        self.beginResetModel()
        self._shown = [name for name, found in pairs if all(word in found for word in words)]
        self.endResetModel()

    def workload_id(self, row: int) -> str:
        """The workload of a row."""
        return self._shown[row].id

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many workloads are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line for the delegate, its words for everybody, the id for the page."""
        if not index.isValid():
            return None
        name = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return name.name
        if role == IdRole:
            return name.id
        if role == LineRole:
            return self._line(name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._line(name).spoken
        return None

    def _line(self, name: WorkloadName) -> SourceLine:
        if name.id == self._here.workload.id:
            return SourceLine(
                name.name,
                self.tr("This workload"),
                self.tr("%n milestone(s)", "", len(self._here.milestones)),
                self.tr("earlier states of this review"),
            )
        about = name.client
        if name.archived:
            about = (
                self.tr("{client} · archived").format(client=name.client) if about else self.tr("archived")
            )
        facts = self._facts.get(name.id)
        if facts is None:
            self._ask(name.id)
            return SourceLine(name.name, about, "…", "")
        if isinstance(facts, Message):
            return SourceLine(name.name, about, self.tr("Cannot be read"), say(facts), usable=False)
        changed = self.tr("changed {day}").format(day=day_word(facts.changed)) if facts.changed else ""
        if not facts.lenses:
            return SourceLine(name.name, about, self.tr("No lens in common"), changed, usable=False)
        answered = self.tr("{answered} of {practices} answered").format(
            answered=facts.answered, practices=facts.practices
        )
        detail = " · ".join(part for part in (answered, changed) if part)
        return SourceLine(name.name, about, ", ".join(facts.lenses), detail, usable=facts.answered > 0)

    def _ask(self, workload_id: str) -> None:
        """Read this one before those that were asked for earlier: it is what somebody looks at now."""
        self._waiting.pop(workload_id, None)
        self._waiting[workload_id] = None
        if not self._reading.isActive():
            self._reading.start()

    def _read_some(self) -> None:
        until = time.monotonic() + TURN_SECONDS
        done = set()
        while self._waiting and time.monotonic() < until:
            workload_id, _ = self._waiting.popitem()
            self._facts[workload_id] = self._read(workload_id)
            done.add(workload_id)
        if not self._waiting:
            self._reading.stop()
        for row, name in enumerate(self._shown):
            if name.id in done:
                self.dataChanged.emit(self.index(row), self.index(row))

    def _read(self, workload_id: str) -> SourceFacts | Message:
        try:
            return facts_of(self._snapshot_of(workload_id), self._here)
        except KnownError as error:
            return error.sentence


def state_headings() -> tuple[str, ...]:
    """The columns of the list of states."""
    return tr("State"), tr("Date")


def state_rows(source: Snapshot, here: Snapshot) -> list[Row]:
    """Now, unless it is this very review, then the milestones, newest first."""
    rows = []
    if source.workload.id != here.workload.id:
        changed = source.workload.updated_at
        date = Cell(day_word(changed), time_word(changed)) if changed else Cell()
        rows.append(Row(NOW, (Cell(tr("As it is now"), look=Look.STRONG), date)))
    rows += [
        Row(
            head.number,
            (
                Cell(one_line(head.name), one_line(head.note), look=Look.STRONG, tooltip=head.note),
                Cell(day_word(head.recorded_at), time_word(head.recorded_at)),
            ),
        )
        for head in reversed(source.milestones)
    ]
    return rows
