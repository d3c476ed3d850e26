"""The words of a review on one page, in English that a catalogue can translate."""

from __future__ import annotations

from wa_desktop.domain.errors import Message, message
from wa_desktop.report import first_words, part_words, plan_words, words

REVIEW = words.TITLE
DRAFT = words.DRAFT
COUNTS = part_words.QUESTIONS_BY_RISK
PILLARS = words.WHERE
FIRST = first_words.FIRST
RISKS = message("The risks that matter most")
STRENGTHS = part_words.DONE_WELL
DECISIONS = part_words.TO_DECIDE
DECIDED = plan_words.DECIDED
MOVED = part_words.CHANGES
NEXT_STEPS = message("Next steps")
LIMITS = message("How far this goes")

NO_PLAN = message("No action has been planned yet.")
NO_RISKS = message("No question stands at high or medium risk.")
NO_STRENGTHS = message("No question without risk yet.")
NO_DECISIONS = message("Nothing is waiting for a decision.")
NO_STEPS = message("Nothing is left to do.")

NUMBER = first_words.NUMBER
ACTION = plan_words.ACTION
OWNER = plan_words.OWNER
BY = first_words.BY
EFFORT = words.EFFORT
LOWERS = part_words.LOWERS
PILLAR = words.PILLAR
SCORE = words.SCORE
HIGH = words.HIGH
MEDIUM = words.MEDIUM
NO_RISK = words.NONE
OPEN = words.OPEN
OUT_OF_SCOPE = words.OUT_OF_SCOPE
TOTAL = message("Total")
CLASSIFICATION = part_words.CLASSIFICATION
CLIENT = words.FACT_CLIENT
WORKLOAD = message("Workload")
DATE = words.DATE

SEEN = message("What was seen")
MATTERS = part_words.MATTERS
DO = message("What to do")
PLANNED = part_words.PLANNED
EVIDENCE = part_words.EVIDENCE
READ_ON = message("Read on")

OUTLINED = message(
    "Outlined: the risk falls once all actions that name the question are done, not by this one alone."
)

NO_OWNER = first_words.NO_OWNER
NO_DAY = first_words.NO_DAY


def before(count: int) -> Message:
    """How many there were at the milestone."""
    return message("{count} before", count=count)


def lettered(count: int, letter: str) -> Message:
    """A number of questions with the letter of their risk."""
    return message("{count} {letter}", count=count, letter=letter)


def rated(label: str, risk: str) -> Message:
    """A question with the risk it has now."""
    return message("{label} ({risk})", label=label, risk=risk)


def with_others(label: str, risk: str) -> Message:
    """A question that an action takes a step at: others have to come with it."""
    return message("{label} ({risk}), with other actions", label=label, risk=risk)


def card_title(label: str, title: str) -> Message:
    """A question with what is asked."""
    return message("{label}: {title}", label=label, title=title)


def sound(pillar: str, questions: int, practices: int) -> Message:
    """How much of a pillar is without risk, in a form without plurals."""
    return message(
        "{pillar}: questions without risk {questions}, best practices in place {practices}",
        pillar=pillar,
        questions=questions,
        practices=practices,
    )


def planned(actions: str, owner: str, day: str) -> Message:
    """What is planned about a risk."""
    return message("{actions}: {owner}, {day}", actions=actions, owner=owner, day=day)


def shown(count: int, total: int) -> Message:
    """How many of the questions at risk are told of, in a form without plurals."""
    return message(
        "Shown here: {count} of {total} questions at high or medium risk.", count=count, total=total
    )


def decision(label: str, title: str, kind: str, decided: str) -> Message:
    """A decision in a line."""
    if not decided:
        return message("{label} {title} ({kind})", label=label, title=title, kind=kind)
    return message(
        "{label} {title} ({kind}, {decided})", label=label, title=title, kind=kind, decided=decided
    )
