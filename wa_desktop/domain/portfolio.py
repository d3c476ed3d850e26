"""What the portfolio knows of each workload: enough to list, filter, sort and count ten thousand of them."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import NamedTuple

from wa_desktop.domain.cadence import Cadence, ReviewDue, next_review
from wa_desktop.domain.standing import LensStanding
from wa_desktop.domain.workload import Environment


class PortfolioEntry(NamedTuple):
    """A workload in the portfolio, as it is stored; the properties read what a screen asks for.

    A named tuple and not a frozen dataclass, because ten thousand are made while somebody waits. `standing` holds the
    letters of `domain.standing` by lens, in the order of the workload's lenses; it is None where they are not made
    yet or are those of an earlier state. Times are ISO texts in UTC without an offset.
    """

    id: str
    name: str
    client: str
    environment_text: str
    archived: bool
    template: bool
    review_owner: str
    industry_type: str
    industry: str
    tags_text: str
    cadence_months: int
    next_review_text: str | None
    change_note: str
    changed_text: str | None
    created_text: str
    updated_text: str
    standing: tuple[LensStanding, ...] | None
    milestones: int
    last_milestone_text: str | None

    @property
    def environment(self) -> Environment:
        """Where it runs."""
        return Environment(self.environment_text)

    @property
    def tags(self) -> tuple[tuple[str, str], ...]:
        """The tags as key and value."""
        if self.tags_text == "[]":
            return ()
        return tuple((key, value) for key, value in json.loads(self.tags_text))

    @property
    def updated_at(self) -> datetime:
        """The last change, in UTC."""
        return _moment(self.updated_text)

    @property
    def last_milestone(self) -> datetime | None:
        """When the last milestone was saved, in UTC."""
        return _moment(self.last_milestone_text) if self.last_milestone_text else None

    @property
    def due(self) -> ReviewDue | None:
        """When it is to be reviewed again and why; None for archived ones and templates."""
        if self.archived or self.template:
            return None
        return next_review(
            cadence=Cadence(self.cadence_months),
            set_day=date.fromisoformat(self.next_review_text) if self.next_review_text else None,
            changed_at=_moment(self.changed_text) if self.changed_text else None,
            last_review=self.last_milestone,
            created=_moment(self.created_text),
        )


class MilestoneRisks(NamedTuple):
    """The risks of one milestone along one lens, for trends; `recorded_text` is an ISO text in UTC."""

    workload_id: str
    number: int
    lens_id: int
    recorded_text: str
    risks: str

    @property
    def recorded_at(self) -> datetime:
        """When it was saved, in UTC."""
        return _moment(self.recorded_text)


class RiskMove(NamedTuple):
    """A question's risk that became another one, from the history; risks are values of `Risk`, None for none."""

    workload_id: str
    at_text: str
    question: str
    before: str | None
    after: str | None

    @property
    def at(self) -> datetime:
        """When, in UTC."""
        return _moment(self.at_text)


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)
