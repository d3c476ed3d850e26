"""New actions out of gaps: one for each, or one for all, filled in with what the lens knows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from wa_desktop.domain.gaps import Gap
from wa_desktop.domain.lens import Level, Risk
from wa_desktop.domain.plan import MAX_TITLE, Action, Effort, EffortScale, Impact, PracticeRef, Size
from wa_desktop.domain.workload import Snapshot
from wa_desktop.review.plan import new_id

_IMPACT_OF = {Level.HIGH: Impact.HIGH, Level.MEDIUM: Impact.MEDIUM, Level.LOW: Impact.LOW}


def action_for(gap: Gap, at: datetime) -> Action:
    """An action that closes one gap: its title, pillar, effort where the lens names one, and impact."""
    size = gap.choice.guidance.effort
    return Action(
        new_id(),
        0,
        title_of(gap),
        pillar=gap.pillar.id,
        practices=(gap.practice,),
        effort=Effort(Size(size) if size else None),
        impact=impact_of(gap),
        created_at=at,
    )


def action_for_all(gaps: Sequence[Gap], at: datetime, scale: EffortScale) -> Action:
    """One action that closes several gaps: named after the first, with the efforts of all added up."""
    first = action_for(gaps[0], at)
    if len(gaps) == 1:
        return first
    efforts = [
        Effort(Size(gap.choice.guidance.effort) if gap.choice.guidance.effort else None) for gap in gaps
    ]
    return Action(
        first.id,
        0,
        first.title,
        pillar=first.pillar,
        practices=tuple(gap.practice for gap in gaps),
        effort=Effort(days=sum(effort.in_days(scale) for effort in efforts)),
        impact=max((impact_of(gap) for gap in gaps), key=lambda impact: impact.rank),
        created_at=at,
    )


def not_yet_planned(snapshot: Snapshot, gaps: Sequence[Gap]) -> tuple[Gap, ...]:
    """The gaps that no live action is going to close."""
    planned: set[PracticeRef] = {
        practice for action in snapshot.actions if action.is_live for practice in action.practices
    }
    return tuple(gap for gap in gaps if gap.practice not in planned)


def all_that_matters(snapshot: Snapshot, gaps: Sequence[Gap]) -> tuple[Gap, ...]:
    """The gaps that hold a question at its risk and that no action speaks of: "all that matters" in one step.

    What will not be done was decided so, and what is done only waits for its answer: neither is planned again.
    """
    known = {practice for action in snapshot.actions for practice in action.practices}
    return tuple(gap for gap in gaps if gap.holds and gap.practice not in known)


def impact_of(gap: Gap) -> Impact:
    """A practice that holds a question at high risk helps very much; else its level decides."""
    if gap.holds and gap.risk is Risk.HIGH:
        return Impact.VERY_HIGH
    return _IMPACT_OF[gap.level.level]


def title_of(gap: Gap) -> str:
    """What is to be done, in one line; the practice's title as the lens has it."""
    title = " ".join(gap.choice.title.split()) or gap.choice.id
    return title if len(title) <= MAX_TITLE else f"{title[: MAX_TITLE - 1]}…"
