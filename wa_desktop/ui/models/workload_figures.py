"""Counts a workload's risks from its letters, and has letters made where they are missing, while the window is idle."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer, Signal

from wa_desktop.domain.errors import KnownError
from wa_desktop.domain.lens import LensVersion, Pillar
from wa_desktop.domain.portfolio import PortfolioEntry
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.domain.standing import count_letters, pillar_places
from wa_desktop.review.workspace import Workspace

TURN_SECONDS = 0.012
"""How long one turn of counting may hold the window; below a frame of 60 per second."""

SHOW_SECONDS = 1.5
"""How long letters are made before the rows are read again, so that they fill up before one's eyes."""


@dataclass(frozen=True)
class LensFigures:
    """One lens of a workload: its name and version, and its questions by risk."""

    name: str
    version: str
    counts: RiskCounts


@dataclass(frozen=True)
class WorkloadFigures:
    """What the panel says of one workload."""

    lenses: tuple[LensFigures, ...]
    total: RiskCounts
    milestones: int


@dataclass(frozen=True)
class LensShelf:
    """The lens versions of a workspace, and where each pillar stands among a version's letters.

    A lens is read when its pillars are first asked for; one that cannot be read has none.
    """

    workspace: Workspace
    versions: Mapping[int, LensVersion]
    _places: dict[tuple[str, str], dict[int, slice]] = field(default_factory=dict)

    def newest(self, alias: str) -> LensVersion | None:
        """The newest version of a lens."""
        found = [version for version in self.versions.values() if version.alias == alias]
        return found[-1] if found else None

    def ids_of(self, alias: str) -> frozenset[int]:
        """All versions of a lens."""
        return frozenset(key for key, version in self.versions.items() if version.alias == alias)

    def pillars(self, alias: str) -> tuple[Pillar, ...]:
        """The pillars of the newest version of a lens; none where it is missing or cannot be read."""
        version = self.newest(alias)
        try:
            return self.workspace.lens(version.id).pillars if version else ()
        except KnownError:
            return ()  # each row that needs this lens says what is wrong with it

    def places(self, alias: str, pillar: str) -> dict[int, slice]:
        """Where a pillar stands among the letters of each version of its lens; pillars are named as columns are."""
        if (alias, pillar) not in self._places:
            found = {}
            for lens_id in self.ids_of(alias):
                try:
                    lens = self.workspace.lens(lens_id)
                except KnownError:
                    continue
                for one, place in zip(lens.pillars, pillar_places(lens), strict=True):
                    if pillar_key(one) == pillar:
                        found[lens_id] = place
            self._places[alias, pillar] = found
        return self._places[alias, pillar]


def pillar_key(pillar: Pillar) -> str:
    """How a column names a pillar."""
    return pillar.prefix or pillar.id


def all_letters(entry: PortfolioEntry) -> str:
    """The risks of all questions along all lenses."""
    return "".join([lens.risks for lens in entry.standing or ()])


def figures_of(entry: PortfolioEntry, shelf: LensShelf) -> WorkloadFigures | None:
    """Count a workload; None where it has no letters yet."""
    if entry.standing is None:
        return None
    lenses = []
    for lens in entry.standing:
        version = shelf.versions.get(lens.lens_id)
        counts = count_letters(lens.risks)
        lenses.append(
            LensFigures(version.name if version else "", version.version if version else "", counts)
        )
    return WorkloadFigures(tuple(lenses), count_letters(all_letters(entry)), entry.milestones)


class StandingsQueue(QObject):
    """Has the letters of workloads made that have none, a few per turn of the event loop.

    `counted` says that some were made and the rows are to be read again: from time to time, and at the end.
    Workloads that cannot be read are left out; the queue ends when no turn makes the rest any smaller.
    """

    counted = Signal()

    def __init__(self, refresh: Callable[[int], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._refresh = refresh
        self._left = 0
        self._since = 0.0
        self._at_once = 1
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._make_some)

    @property
    def idle(self) -> bool:
        """Whether nothing is being made."""
        return not self._timer.isActive()

    def ask(self, missing: int) -> None:
        """Make the letters of so many workloads when there is time."""
        if missing and self.idle:
            self._left, self._since = missing, time.monotonic()
            self._timer.start()

    def forget(self) -> None:
        """Stop: another workspace file is open."""
        self._timer.stop()

    def _make_some(self) -> None:
        start = time.monotonic()
        try:
            left = self._refresh(self._at_once)
        except KnownError:
            left = (
                self._left
            )  # such as a disk that is full: the rows say “?” and the next opening tries again
        spent = time.monotonic() - start
        self._at_once = max(1, min(50, int(self._at_once * TURN_SECONDS / max(spent, 0.001))))
        stuck = left >= self._left
        self._left = left
        if not left or stuck:
            self._timer.stop()
        elif time.monotonic() - self._since < SHOW_SECONDS:
            return
        self.counted.emit()
        self._since = time.monotonic()
