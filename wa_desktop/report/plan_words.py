"""The report's words on the improvement plan, decisions and accepted risks."""

from __future__ import annotations

from collections.abc import Mapping

from wa_desktop.domain.decisions import DecisionKind
from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.plan import ActionStatus

PLAN = message("Improvement plan")
RISK = message("Risk")
ACTION = message("Action")
OWNER = message("Owner")
DUE = message("Due")
EFFORT = message("Effort")
STATUS = message("Status")
NOTES_ON_ACTIONS = message("Notes on the actions")
LINKS = message("Links")

DECISIONS = message("Decisions and accepted risks")
CONTEXT = message("Context")
OPTIONS = message("Options")
DECISION = message("Decision")
RATIONALE = message("Rationale")
GAINS = message("Pillars that gain")
PAYS = message("Pillars that pay")
DECIDED = message("Decided")
REVISIT = message("To be looked at again")
ACCEPTED_UNTIL = message("Accepted until")
CONCERNS = message("Concerns")

ACCEPTED_GAPS = message("Accepted risks")
ACCEPTED_TEXT = message(
    "These practices are not in place either. Their risk was accepted until the day given, so that they are not "
    "counted among the gaps above. The rating of their questions stays as it is."
)
PRACTICE = message("Practice")
ACCEPTED_BY = message("Accepted by")

METHOD_LEVELS = message("Levels of practices")
LEVELS_TEXT = message(
    "Where a lens documents no level for a practice, its level is derived from the lens’s own rules: it is the risk of "
    "the question when this practice alone is missing, and low where the rules find no risk then."
)

STATUS_WORDS: Mapping[ActionStatus, Message] = {
    ActionStatus.OPEN: message("Open"),
    ActionStatus.IN_PROGRESS: message("In progress"),
    ActionStatus.DONE: message("Done"),
    ActionStatus.WONT_DO: message("Won’t do"),
}

KIND_WORDS: Mapping[DecisionKind, Message] = {
    DecisionKind.TRADE_OFF: message("Trade-off"),
    DecisionKind.ACCEPTED_RISK: message("Accepted risk"),
}


def standing(counts: Mapping[ActionStatus, int]) -> Message:
    """How far the plan is, in a form without plurals."""
    return message(
        "Open: {open}. In progress: {begun}. Done: {done}. Won’t do: {never}.",
        open=counts[ActionStatus.OPEN],
        begun=counts[ActionStatus.IN_PROGRESS],
        done=counts[ActionStatus.DONE],
        never=counts[ActionStatus.WONT_DO],
    )


def days(count: float) -> Message:
    """An effort in days of one person, to two decimals."""
    whole = count == int(count)
    return (
        message("1 day")
        if count == 1
        else message("{count} days", count=int(count) if whole else round(count, 2))
    )


def overdue(day: str) -> Message:
    """A day that has passed although there is still something to do."""
    return message("{day} (overdue)", day=day)


def waits_for(actions: str) -> Message:
    """Which actions come first."""
    return message("Waits for: {actions}", actions=actions)


def decided_by(who: str, day: str) -> Message:
    """Who decided, and when; either may be empty."""
    if who and day:
        return message("by {who} on {day}", who=who, day=day)
    return message("by {who}", who=who) if who else message("on {day}", day=day)


def accepted_in(who: str, decision: str) -> Message:
    """Who accepted a risk, and in which decision."""
    return (
        message("{who} ({decision})", who=who, decision=decision)
        if who
        else message("{decision}", decision=decision)
    )


def lapsed(day: str, decision: str) -> Message:
    """Said of a gap whose risk was accepted until a day that has passed."""
    return message("accepted until {day} ({decision}), no longer", day=day, decision=decision)


def level_line(level: str, *, derived: bool) -> Message:
    """How much hangs on a practice, and whether the lens says so itself."""
    if derived:
        return message("Level: {level} (derived from the lens’s rules)", level=level)
    return message("Level: {level}", level=level)


def ended_on(day: str) -> Message:
    """The day after which a risk is not accepted any more, once it has passed."""
    return message("{day} (has passed)", day=day)
