"""The words of a review on one page, in English that a catalogue can translate."""

from __future__ import annotations

from wa_desktop.domain.errors import Message, message

REVIEW = message("Architecture review")
DRAFT = message("Draft")
COUNTS = message("Questions by risk")
PILLARS = message("Where the risks are")
FIRST = message("Do these first")
RISKS = message("The risks that matter most")
STRENGTHS = message("What is done well")
DECISIONS = message("Decisions needed")
DECIDED = message("Decided")
MOVED = message("What has changed")
NEXT_STEPS = message("Next steps")
LIMITS = message("How far this goes")

NO_PLAN = message("No action has been planned yet.")
NO_RISKS = message("No question stands at high or medium risk.")
NO_STRENGTHS = message("No question without risk yet.")
NO_DECISIONS = message("Nothing is waiting for a decision.")
NO_STEPS = message("Nothing is left to do.")

NUMBER = message("No.")
ACTION = message("Action")
OWNER = message("Owner")
BY = message("By")
EFFORT = message("Effort")
CLEARS = message("Lowers the risk of")
PILLAR = message("Pillar")
SCORE = message("Score")
HIGH = message("High")
MEDIUM = message("Medium")
NO_RISK = message("None")
OPEN = message("Open")
OUT_OF_SCOPE = message("N/A")
TOTAL = message("Total")
CLASSIFICATION = message("Classification")
CLIENT = message("Client")
WORKLOAD = message("Workload")
DATE = message("Date")

SEEN = message("What was seen")
MATTERS = message("Why it matters")
DO = message("What to do")
PLANNED = message("Planned")
EVIDENCE = message("Evidence")
READ_ON = message("Read on")

OUTLINED = message(
    "Outlined: the risk falls once all actions that name the question are done, not by this one alone."
)

NO_OWNER = message("no owner yet")
NO_DAY = message("no date yet")


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
