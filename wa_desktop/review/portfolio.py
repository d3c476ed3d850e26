"""What a workspace knows of all its workloads at once, read from what is kept in short."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import datetime
from typing import Any

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.errors import KnownError
from wa_desktop.domain.history import ErasedEntry, HistoryEntry, digest_of
from wa_desktop.domain.lens import Lens, Risk
from wa_desktop.domain.portfolio import MilestoneRisks, PortfolioEntry, RiskMove
from wa_desktop.domain.rating import rate_all
from wa_desktop.domain.standing import LETTER_OF, MilestoneStanding, standing_of
from wa_desktop.domain.workload import Snapshot, Workload
from wa_desktop.storage.history import question_place
from wa_desktop.storage.repository import Repository
from wa_desktop.storage.standings import Wanted


class PortfolioReader:
    """The part of a workspace that looks over its workloads; `Workspace` is the whole."""

    _repository: Repository
    _unreadable: set[str]
    """Workloads whose standing cannot be made, because a lens or a row of theirs is damaged."""

    snapshot: Callable[[str], Snapshot]
    lens: Callable[[int], Lens]

    def portfolio(self, *, templates: bool = False) -> list[PortfolioEntry]:
        """All workloads, or all templates, as a list needs them, the last changed first."""
        return self._repository.portfolio(Wanted(templates))

    def template_count(self) -> int:
        """How many templates there are."""
        return self._repository.template_count()

    def portfolio_part(self, first: int, most: int) -> list[PortfolioEntry]:
        """At most so many workloads from a place on in the order of `portfolio`, for lists that fill while one looks."""
        return self._repository.portfolio(Wanted(first=first, most=most))

    def portfolio_of(self, ids: Collection[str]) -> list[PortfolioEntry]:
        """Some workloads, at most a few hundred, in the order of `portfolio`; those that are gone are left out."""
        return self._repository.portfolio(Wanted(ids=tuple(ids)))

    def workload(self, workload_id: str) -> Workload:
        """The properties of one workload, without its answers; NotFoundError if it is gone."""
        return self._repository.workload(workload_id)

    def refresh_standings(self, limit: int | None = None) -> int:
        """Make the letters of workloads that lack them, at most so many; say how many are left.

        Every change made here keeps its workload's letters up to date; what lacks them comes from a file of an
        earlier version, or from a version that rated otherwise. A workload that cannot be read is left out.
        """
        if self._repository.read_only:
            return 0
        stale = [key for key in self._repository.stale_standings() if key not in self._unreadable]
        for workload_id in stale[:limit]:
            try:
                snapshot = self.snapshot(workload_id)
                standing = standing_of(snapshot, rate_all(snapshot))
                milestones = list(self._milestone_standings(snapshot))
                self._repository.put_standing(snapshot.workload, standing, milestones)
            except KnownError:
                self._unreadable.add(workload_id)
        return max(0, len(stale) - (len(stale) if limit is None else limit))

    def is_unreadable(self, workload_id: str) -> bool:
        """Whether a workload's standing was tried to be made and cannot be."""
        return workload_id in self._unreadable

    def milestone_risks(self, workload_ids: Collection[str] | None = None) -> list[MilestoneRisks]:
        """The risks of the milestones of these workloads, or of all, by workload, number and lens."""
        return self._repository.milestone_risks(workload_ids)

    def risk_moves(self, since: datetime, recent: datetime | None = None, start: str = "") -> list[RiskMove]:
        """The questions whose risk became another one since then, oldest first.

        With `recent`, only those of questions that moved since that later time: what a quarter is counted from; and
        of workloads whose ids begin with `start`, so that many can be counted a part at a time.
        """
        return self._repository.risk_moves(since, recent, start)

    def history(
        self,
        workload_id: str | None = None,
        *,
        question: QuestionRef | None = None,
        before: int | None = None,
        limit: int = 500,
    ) -> list[HistoryEntry | ErasedEntry]:
        """What changed, newest first: in one workload or in all, of one question if named.

        At most `limit` entries, with numbers below `before`; ask again with the last number for the next ones.
        """
        place = question_place(question.lens, question.question) if question else None
        return self._repository.history(workload_id, question=place, before=before, limit=limit)

    def history_count(self, workload_id: str | None = None) -> int:
        """How many entries the history has, of one workload or in all."""
        return self._repository.history_count(workload_id)

    def saved_filters(self) -> dict[str, dict[str, Any]]:
        """The filters of the portfolio that were given a name, by name."""
        return self._repository.saved_filters()

    def save_filter(self, name: str, record: Mapping[str, Any]) -> None:
        """Keep a filter under a name, in the place of one that has it."""
        self._repository.put_saved_filter(name, record)

    def remove_filter(self, name: str) -> None:
        """Forget a filter."""
        self._repository.put_saved_filter(name, None)

    def _milestone_standings(self, snapshot: Snapshot) -> Iterator[MilestoneStanding]:
        """The letters of a workload's milestones, read from their stored texts; a damaged one is left out."""
        known = {row.number for row in self._repository.milestone_risks([snapshot.workload.id])}
        for head in snapshot.milestones:
            if head.number in known:
                continue
            try:
                content = self._repository.milestone_content(snapshot.workload.id, head.number)
                if digest_of(content) != head.digest:
                    continue
                lenses = json.loads(content)["lenses"]
                risks = {
                    part["lens_id"]: _letters(self.lens(part["lens_id"]), part["risks"]) for part in lenses
                }
            except (KnownError, ValueError, KeyError, TypeError):
                continue
            yield MilestoneStanding(head.number, head.recorded_at, risks)


def _letters(lens: Lens, risks: Mapping[str, str]) -> str:
    return "".join(LETTER_OF[Risk(risks[question.key])] for question in lens.questions)
