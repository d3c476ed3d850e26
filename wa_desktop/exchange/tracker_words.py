"""The words of an improvement plan in other people's trackers: one table for columns, states and sizes."""

from __future__ import annotations

from collections.abc import Mapping

from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import ActionStatus, Impact

STATUS_WORDS: Mapping[ActionStatus, Message] = {
    ActionStatus.OPEN: message("Open"),
    ActionStatus.IN_PROGRESS: message("In progress"),
    ActionStatus.DONE: message("Done"),
    ActionStatus.WONT_DO: message("Won’t do"),
}
IMPACT_WORDS: Mapping[Impact, Message] = {
    Impact.LOW: message("Low"),
    Impact.MEDIUM: message("Medium"),
    Impact.HIGH: message("High"),
    Impact.VERY_HIGH: message("Very high"),
}
RISK_WORDS: Mapping[Risk, Message] = {
    Risk.HIGH: message("High"),
    Risk.MEDIUM: message("Medium"),
    Risk.NONE: message("None"),
    Risk.UNANSWERED: message("Unanswered"),
    Risk.NOT_APPLICABLE: message("Not applicable"),
    Risk.NO_RULE_MATCHED: message("No rule matched"),
}

NUMBER = message("No.")
ACTION = message("Action")
PILLAR = message("Pillar")
RISK = message("Risk")
PRACTICES = message("Best practices")
QUESTIONS = message("Questions")
OWNER = message("Owner")
DAYS = message("Days")
SIZE = message("Size")
IMPACT = message("Impact")
DUE = message("Due")
STATUS = message("Status")
WAITS_FOR = message("Waits for")
NOTE = message("Note")
LINKS = message("Links")
DONE_ON = message("Done on")
DESCRIPTION = message("Description")
ID = message("ID")

ACTIONS_SHEET = message("Actions")
OWNERS_SHEET = message("By owner")
NO_OWNER = message("No owner yet")
TO_DO = message("To do")
NOT_ESTIMATED = message("Not estimated")
OVERDUE = message("Overdue")
NEXT_DUE = message("Next due")


def risk_word(risk: Risk | None) -> str:
    """A risk in a word; empty where the action closes nothing."""
    return "" if risk is None else str(RISK_WORDS[risk])


def days_word(days: float | None) -> str:
    """A number of days without needless zeros; empty where nobody has said."""
    return "" if days is None else f"{days:g}"
