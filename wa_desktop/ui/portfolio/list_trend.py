"""Fetches the scores over time of the workloads on the screen, all at once when the painting is done."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from itertools import groupby
from operator import attrgetter

from PySide6.QtCore import QObject, QTimer, Signal

from wa_desktop.domain.errors import KnownError
from wa_desktop.domain.portfolio import MilestoneRisks, PortfolioEntry
from wa_desktop.ui.models.portfolio import Trend
from wa_desktop.ui.models.portfolio_order import score_of
from wa_desktop.ui.models.workload_figures import all_letters

RisksOf = Callable[[Collection[str]], Sequence[MilestoneRisks]]


class TrendQueue(QObject):
    """Knows the trend of every workload that was painted; `known` carries the ids whose trends have come."""

    known = Signal(object)

    def __init__(self, risks_of: RisksOf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._risks_of = risks_of
        self._known: dict[str, tuple[PortfolioEntry, Trend]] = {}
        self._wanted: dict[str, PortfolioEntry] = {}
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._fetch)

    def of(self, entry: PortfolioEntry) -> Trend | None:
        """The scores at the milestones and now, oldest first; None until they are fetched."""
        found = self._known.get(entry.id)
        if found and (found[0] is entry or found[0] == entry):
            return found[1]
        if not entry.milestones:
            return trend_of(entry, ())
        self._wanted[entry.id] = entry
        self._timer.start()
        return found[1] if found else None

    def forget(self) -> None:
        """Another workspace file is open."""
        self._known.clear()
        self._wanted.clear()
        self._timer.stop()

    def _fetch(self) -> None:
        wanted, self._wanted = self._wanted, {}
        try:
            rows = self._risks_of(list(wanted))
        except KnownError:
            rows = ()  # the rest of the row says what it can
        by_id = {key: list(group) for key, group in groupby(rows, attrgetter("workload_id"))}
        for key, entry in wanted.items():
            self._known[key] = (entry, trend_of(entry, by_id.get(key, ())))
        self.known.emit(list(wanted))


def trend_of(entry: PortfolioEntry, milestones: Sequence[MilestoneRisks]) -> Trend:
    """The scores over all lenses at each milestone, given in order, and now; states without any score are left out."""
    letters = ["".join(row.risks for row in group) for _, group in groupby(milestones, attrgetter("number"))]
    scores = [score_of(each) for each in (*letters, all_letters(entry))]
    return tuple(score for score in scores if score is not None)
