"""The report's words in one place: whole sentences in English that a catalogue can translate.

Every text goes through a `Say`, most often a `report.language.Language`, so that a language needs a catalogue and no
code.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable, Mapping

from wa_desktop.domain.answers import PracticeAnswer, Reason
from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.gaps import GapKind
from wa_desktop.domain.lens import Level, Risk
from wa_desktop.domain.workload import Environment, ImprovementStatus
from wa_desktop.report.language import language_of

Say = Callable[[Message], str]
"""Gives a message's sentence in the reader's language; `str` gives it in English."""

TITLE = message("Architecture review")
DRAFT = message("Draft")
CONTENTS = message("Contents")
SUMMARY = message("Executive summary")
WORKLOAD = message("The workload")
RESULTS = message("Results by pillar")
ANSWERS = message("All answers")
METHOD = message("Method")
RULES = message("Risk rules of each question")
SECTIONS_OF_METHOD = message("How this was rated")
LENSES = message("Lenses")
MILESTONES = message("Milestones")
PREPARED_FOR = message("Prepared for")
REVIEW_OWNER = message("Review owner")
DATE = message("Date")

PILLAR = message("Pillar")
LENS = message("Lens")
VERSION = message("Version")
SCORE = message("Score")
HIGH = message("High")
MEDIUM = message("Medium")
NONE = message("None")
OPEN = message("Open")
OUT_OF_SCOPE = message("N/A")
NO_RULE = message("No rule")
QUESTIONS = message("Questions")
PRACTICES = message("Practices answered")
ALL_PILLARS = message("All pillars")
ALL_LENSES = message("All lenses")
SCORE_BEFORE = message("Score before")
NO_SCORE = message("no score")
NOTES = message("Notes")
NOTES_ON_QUESTION = message("Notes on the question")
NOTES_ON_PILLAR = message("Notes on the pillar")
NOTES_ON_LENS = message("Notes on the lens")
QUESTION = message("Question")
HELD_BY = message("Practices that hold it there")
SERVICES = message("Services")
EFFORT = message("Effort")
WANTED = message("does not keep the question at high risk by itself")
PROVISIONAL = message("provisional")
NONE_OF_THESE = message("“None of these” was chosen: practices without an answer of their own count as No.")
NO_QUESTIONS = message("This pillar has no questions.")
CLOSEST = message("Closest to a lower risk")
WHERE = message("Where the risks are")
PILLARS_TODAY = message("Pillars today")
NO_VERSION = message("not given")
SEMICOLON = message("; ")

TILE_HIGH = message("at high risk")
TILE_MEDIUM = message("at medium risk")
TILE_NONE = message("with no risk found")
TILE_OPEN = message("still open")

RISK_WORDS: Mapping[Risk, Message] = {
    Risk.HIGH: message("High"),
    Risk.MEDIUM: message("Medium"),
    Risk.NONE: message("None"),
    Risk.UNANSWERED: message("Open"),
    Risk.NOT_APPLICABLE: message("N/A"),
    Risk.NO_RULE_MATCHED: message("No rule"),
}

LONGEST_NAME = 1000
"""Characters of a name or title at most. AWS allows 128; a longer one says how much was left out."""

RISK_LETTERS: Mapping[Risk, str] = {Risk.HIGH: "H", Risk.MEDIUM: "M", Risk.NONE: "N"}
"""Stand beside the colours, which not everybody can tell apart."""

ANSWER_WORDS: Mapping[PracticeAnswer | None, Message] = {
    PracticeAnswer.YES: message("Yes"),
    PracticeAnswer.NO: message("No"),
    PracticeAnswer.UNKNOWN: message("Don’t know"),
    PracticeAnswer.NOT_APPLICABLE: message("N/A"),
    None: message("Open"),
}

KIND_WORDS: Mapping[GapKind, Message] = {
    GapKind.MISSING: message("Missing"),
    GapKind.TO_VERIFY: message("To verify"),
    GapKind.OPEN: message("Open"),
}

REASON_WORDS: Mapping[Reason, Message] = {
    Reason.OUT_OF_SCOPE: message("out of scope"),
    Reason.BUSINESS_PRIORITIES: message("business priorities"),
    Reason.ARCHITECTURE_CONSTRAINTS: message("architecture constraints"),
    Reason.OTHER: message("other reason"),
}

LEVEL_WORDS: Mapping[Level, Message] = {
    Level.HIGH: message("high"),
    Level.MEDIUM: message("medium"),
    Level.LOW: message("low"),
}

EFFORT_WORDS: Mapping[str, Message] = {
    "S": message("small"),
    "M": message("medium"),
    "L": message("large"),
}

ENVIRONMENT_WORDS: Mapping[Environment, Message] = {
    Environment.PRODUCTION: message("Production"),
    Environment.PREPRODUCTION: message("Pre-production"),
}

STATUS_WORDS: Mapping[ImprovementStatus, Message] = {
    ImprovementStatus.NOT_STARTED: message("Not started"),
    ImprovementStatus.IN_PROGRESS: message("In progress"),
    ImprovementStatus.COMPLETE: message("Complete"),
    ImprovementStatus.RISK_ACKNOWLEDGED: message("Risk acknowledged"),
}

FACT_CLIENT = message("Client")
FACT_DESCRIPTION = message("Description")
FACT_ENVIRONMENT = message("Environment")
FACT_REGIONS = message("AWS Regions")
FACT_OTHER_REGIONS = message("Other locations")
FACT_ACCOUNTS = message("AWS accounts")
FACT_INDUSTRY_TYPE = message("Industry type")
FACT_INDUSTRY = message("Industry")
FACT_DESIGN = message("Architectural design")
FACT_APPLICATION = message("Application")
FACT_PRIORITIES = message("Pillar priorities")
FACT_STATUS = message("Improvement status")
FACT_TAGS = message("Tags")

METHOD_RISK = message("Risk of a question")
METHOD_PROVISIONAL = message("Provisional ratings")
METHOD_NOT_APPLICABLE = message("What does not apply")
METHOD_SCORE = message("Score of a pillar")
METHOD_ESTIMATE = message("An estimate")
METHOD_INDEPENDENCE = message("Independence")

RISK_TEXT = message(
    "Each lens brings rules for every question, listed at the end of this report. They are read in order and the "
    "first one that is true gives the risk. A practice answered with Yes counts as in place. No, “I don’t know” and "
    "practices without an answer count as not in place. A practice holds a question at its risk when it belongs to a "
    "smallest set of practices that would lower the risk."
)
PROVISIONAL_TEXT = message(
    "A rating is provisional while some practices of the question have no answer yet. It may change as they are answered."
)
NA_COUNTS_TEXT = message(
    "A practice that does not apply counts as in place, so that it does not keep a question at risk. A question "
    "that does not apply, or of which no practice applies, has no risk and stays out of the score."
)
NA_COUNTS_NOT_TEXT = message(
    "In this review a practice that does not apply counts as not in place. A question that does not apply, or of "
    "which no practice applies, has no risk and stays out of the score."
)
ESTIMATE_TEXT = message(
    "The risk levels are an estimate. The rules behind them are derived from the documented risk of each practice; the "
    "AWS Well-Architected Tool may show another result."
)
INDEPENDENCE_TEXT = message(
    "This report was made with WA Desktop, which is independent of Amazon Web Services. It is neither a product of AWS "
    "nor endorsed by AWS, and no result of it comes from an AWS service. A review shows what its participants "
    "knew and said; it is no audit and no guarantee."
)


def date(moment: dt.date, say: Say) -> str:
    """A date in words, such as 15 February 2027; of a moment, by its own time zone."""
    return language_of(say).day(moment)


def whole(score: float) -> int:
    """A score as shown: a whole number of 0 to 100, halves upwards."""
    return math.floor(score + 0.5)


def score_text(score: float | None, say: Say) -> str:
    """A score as shown, or that there is none."""
    return say(NO_SCORE) if score is None else str(whole(score))


def page_of(page: int, pages: int) -> Message:
    """The number at the foot of a page."""
    return message("{page} of {pages}", page=page, pages=pages)


def method_on(page: int) -> Message:
    """Where the foot of a page sends a reader who asks how the risks came about."""
    return message("How risks are rated: page {page}", page=page)


def made_with(version: str, day: str) -> Message:
    """Which program made the report, and when."""
    return message("Made with WA Desktop {version} on {day}", version=version, day=day)


def pillars_then(name: str) -> Message:
    """Heading of a radar that also shows a milestone."""
    return message("Pillars today and at “{name}”", name=name)


def legend(name: str) -> Message:
    """What the two lines of the radar are."""
    return message("Solid: today. Dashed: milestone “{name}”.", name=name)


def tile_before(count: int) -> Message:
    """How many there were at the milestone."""
    return message("{count} before", count=count)


def answered_of(answered: int, total: int) -> Message:
    """Progress."""
    return message("{answered} of {total}", answered=answered, total=total)


def practices_answered(answered: int, total: int) -> Message:
    """Progress within a question."""
    if total == 1:
        return message("{answered} of 1 practice answered", answered=answered)
    return message("{answered} of {total} practices answered", answered=answered, total=total)


def rated(risk: str, rule: str) -> Message:
    """Which rule gave a question's risk."""
    return message("Rated {risk} because {rule}.", risk=risk, rule=rule)


def not_applicable_because(reason: str) -> Message:
    """Why a question does not apply."""
    if not reason:
        return message("This question does not apply.")
    return message("This question does not apply: {reason}.", reason=reason)


def milestone_line(number: int, name: str, day: str) -> Message:
    """A milestone in a list."""
    return message("{number}. {name}, {day}", number=number, name=name, day=day)


def services_line(services: str) -> Message:
    """Services that help with a practice."""
    return message("Services: {services}", services=services)


def effort_line(effort: str) -> Message:
    """How much work a practice is."""
    return message("Effort: {effort}", effort=effort)


def continued(heading: str) -> Message:
    """A heading repeated on the next page."""
    return message("{heading} (continued)", heading=heading)


def list_and_more(names: str, more: int) -> Message:
    """A list cut short."""
    return message("{names} and {more} more", names=names, more=more)


def cut_short(start: str, more: int) -> Message:
    """A name of unreasonable length."""
    return message("{start}… (and {more} more characters)", start=start, more=more)


def bounded(text: str, say: Say) -> str:
    """A name or title that says how much was left out if it is of unreasonable length."""
    if len(text) <= LONGEST_NAME:
        return text
    return say(cut_short(text[:LONGEST_NAME].rstrip(), len(text) - LONGEST_NAME))


def and_more(count: int) -> Message:
    """The rest of a list cut short."""
    return message("and {count} more", count=count)


def keeps_at(risk: str) -> Message:
    """Said of a practice whose absence gives a question its risk."""
    return message("keeps this question at {risk}", risk=risk)


def reason_line(reason: str) -> Message:
    """Why a practice does not apply."""
    return message("Reason: {reason}", reason=reason)


def edition(lens: str, version: str) -> Message:
    """A lens with its version."""
    return message("{lens}, version {version}", lens=lens, version=version)


def extent(pillars: int, questions: int, practices: int) -> Message:
    """How large a lens is, in a form without plurals."""
    return message(
        "Pillars: {pillars}. Questions: {questions}. Practices: {practices}.",
        pillars=pillars,
        questions=questions,
        practices=practices,
    )
