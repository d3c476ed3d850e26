"""What all views of the improvement plan show, worked out once after each change."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from wa_desktop.domain.gaps import GapReport, report_gaps
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import Action, blocked_by
from wa_desktop.domain.rating import Ratings
from wa_desktop.domain.workload import Snapshot


@dataclass(frozen=True)
class ActionLine:
    """An action with all that a view says of it.

    `risk` is the worst risk that its questions have now (UNANSWERED where it has none). `pillar` is the pillar's
    name; `questions` and `practices` are labels such as SEC 2 and SEC02-BP03; `days` is its effort in days of one
    person. `waits_for` are labels of the actions that come first and are not done.
    """

    action: Action
    risk: Risk
    pillar: str
    questions: tuple[str, ...]
    practices: tuple[str, ...]
    days: float
    overdue: bool
    waits_for: tuple[str, ...]

    @property
    def origin(self) -> str:
        """Where it belongs: pillar and questions."""
        return " · ".join(part for part in (self.pillar, ", ".join(self.questions)) if part)

    @property
    def needs_care(self) -> bool:
        """Whether it is live and has no owner or no date."""
        return self.action.is_live and not (self.action.owner and self.action.due)


@dataclass(frozen=True)
class PlanSheet:
    """A review's plan at one moment; `today` is the local day."""

    snapshot: Snapshot
    ratings: Ratings
    today: date

    @cached_property
    def gaps(self) -> GapReport:
        """All gaps, accepted ones and what does not apply."""
        return report_gaps(self.snapshot, self.ratings, self.today)

    @cached_property
    def lines(self) -> tuple[ActionLine, ...]:
        """Every action: the worst risk first, what is done last, else by number."""
        lines = [self._line(action) for action in self.snapshot.actions]
        return tuple(
            sorted(lines, key=lambda line: (not line.action.is_live, -line.risk.severity, line.action.number))
        )

    def line(self, action_id: str) -> ActionLine | None:
        """The line of an action; None if it is gone."""
        return next((line for line in self.lines if line.action.id == action_id), None)

    @cached_property
    def owners(self) -> tuple[str, ...]:
        """Everybody who owns an action, by name."""
        return tuple(
            sorted({line.action.owner for line in self.lines if line.action.owner}, key=str.casefold)
        )

    @cached_property
    def pillar_names(self) -> dict[str, str]:
        """The pillars of all lenses by id, in order."""
        return {pillar.id: pillar.name for review in self.snapshot.reviews for pillar in review.lens.pillars}

    def _line(self, action: Action) -> ActionLine:
        known = [practice for practice in action.practices if self.snapshot.has_practice(practice)]
        refs = dict.fromkeys(practice.ref for practice in known)
        risks = [self.ratings[ref].risk for ref in refs]
        return ActionLine(
            action,
            max(risks, key=lambda risk: risk.severity, default=Risk.UNANSWERED),
            self.snapshot.pillar_name(action.pillar, known),
            tuple(self.snapshot.question(ref).label for ref in refs),
            tuple(
                self.snapshot.question(practice.ref).choice(practice.choice).label
                for practice in known
                if practice.choice
            ),
            action.effort.in_days(self.snapshot.workload.effort_scale),
            action.is_overdue(self.today),
            tuple(other.label for other in blocked_by(action, self.snapshot.actions)),
        )
