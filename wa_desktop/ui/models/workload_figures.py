"""Counts the risks of many workloads, one after the other while the window is idle, so that lists stay fluid."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from wa_desktop.domain.errors import KnownError, Message
from wa_desktop.domain.rating import Ratings, pillar_results, rate_all, total_counts
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.domain.workload import Snapshot, Workload

FRAMEWORK = "wellarchitected"
"""The alias of the lens whose pillars are the columns of the portfolio."""

TURN_SECONDS = 0.012
"""How long one turn of counting may hold the window; below a frame of 60 per second."""


@dataclass(frozen=True)
class LensFigures:
    """One lens of a workload: its name and version, and its questions by risk."""

    name: str
    version: str
    counts: RiskCounts


@dataclass(frozen=True)
class WorkloadFigures:
    """What the portfolio says of one workload; `pillars` is by prefix and empty without the framework."""

    pillars: Mapping[str, RiskCounts]
    lenses: tuple[LensFigures, ...]
    total: RiskCounts
    milestones: int


Counted = WorkloadFigures | Message
"""The figures, or the sentence that says why they cannot be had."""


def figures_of(snapshot: Snapshot, ratings: Ratings) -> WorkloadFigures:
    """Count a rated review."""
    pillars: dict[str, RiskCounts] = {}
    lenses = []
    for review in snapshot.reviews:
        results = pillar_results(snapshot, ratings, review.lens.alias)
        counts = sum((result.counts for result in results), RiskCounts())
        lenses.append(LensFigures(review.lens.name, review.lens.version, counts))
        if review.lens.alias == FRAMEWORK:
            pillars = {result.pillar.prefix or result.pillar.id: result.counts for result in results}
    return WorkloadFigures(pillars, tuple(lenses), total_counts(ratings), len(snapshot.milestones))


class FiguresQueue(QObject):
    """Keeps the figures of every workload version and counts those asked for; `counted` names what is new.

    `counted` carries a frozenset of workload ids, once per turn of the event loop. A workload that cannot
    be read gives a sentence in the place of its figures.
    """

    counted = Signal(object)

    def __init__(self, snapshot_of: Callable[[str], Snapshot], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._snapshot_of = snapshot_of
        self._known: dict[str, tuple[datetime | None, Counted]] = {}
        self._waiting: OrderedDict[str, Workload] = OrderedDict()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._count_some)

    def of(self, workload: Workload) -> Counted | None:
        """The figures if they are known already."""
        moment, counted = self._known.get(workload.id, (None, None))
        return counted if counted is not None and moment == workload.updated_at else None

    def ask_first(self, workload: Workload) -> None:
        """Count this one next: somebody is looking at it."""
        if self.of(workload) is None:
            self._waiting[workload.id] = workload
            self._waiting.move_to_end(workload.id, last=False)
            self._timer.start()

    def ask(self, workloads: Iterable[Workload]) -> None:
        """Count these when there is time."""
        for workload in workloads:
            if self.of(workload) is None and workload.id not in self._waiting:
                self._waiting[workload.id] = workload
        if self._waiting:
            self._timer.start()

    @property
    def idle(self) -> bool:
        """Whether everything asked for is counted."""
        return not self._waiting

    def put(self, snapshot: Snapshot, ratings: Ratings) -> None:
        """Take over what is counted already, from the open review."""
        workload = snapshot.workload
        self._waiting.pop(workload.id, None)
        self._known[workload.id] = (workload.updated_at, figures_of(snapshot, ratings))

    def forget(self) -> None:
        """Drop everything: another workspace file is open."""
        self._known.clear()
        self._waiting.clear()
        self._timer.stop()

    def _count_some(self) -> None:
        until = time.monotonic() + TURN_SECONDS
        done = set()
        while self._waiting and time.monotonic() < until:
            workload_id, workload = self._waiting.popitem(last=False)
            self._known[workload_id] = (workload.updated_at, self._count(workload_id))
            done.add(workload_id)
        if not self._waiting:
            self._timer.stop()
        if done:
            self.counted.emit(frozenset(done))

    def _count(self, workload_id: str) -> Counted:
        try:
            snapshot = self._snapshot_of(workload_id)
        except KnownError as error:
            return error.sentence
        return figures_of(snapshot, rate_all(snapshot, explain=False))
