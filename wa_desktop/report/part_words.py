"""The words of the full report's parts, in Word and on paper: whole sentences that a catalogue can translate."""

from __future__ import annotations

import re
from collections.abc import Mapping

from wa_desktop.domain.comparison import Move
from wa_desktop.domain.editions import Part
from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import Impact
from wa_desktop.report import first_words, plan_words, words

FIRST, SECOND = "\ue000", "\ue001"
"""Stand in a sentence where a field or runs of another look go; `pieces` finds them."""

_PLACES = re.compile(f"([{FIRST}{SECOND}])")


def pieces(sentence: str) -> list[str]:
    """A sentence cut at its places, which are pieces of their own."""
    return _PLACES.split(sentence)


PART_TITLES: Mapping[Part, Message] = {
    Part.CONTROL: message("Document control"),
    Part.CONTENTS: words.CONTENTS,
    Part.SUMMARY: words.SUMMARY,
    Part.SCOPE: message("Scope and method"),
    Part.RESULTS: message("Results at a glance"),
    Part.TOP_RISKS: message("Top risks"),
    Part.FINDINGS: message("Findings by pillar"),
    Part.PRIORITIES: message("Priorities"),
    Part.ROADMAP: message("Roadmap"),
    Part.ACCEPTED: message("Accepted risks, exclusions and decisions"),
    Part.STRENGTHS: message("Strengths"),
    Part.NEXT_STEPS: message("Next steps"),
    Part.ANSWERS: words.ANSWERS,
    Part.EVIDENCE: message("Evidence register"),
    Part.RULES: message("Rules and lenses"),
    Part.GLOSSARY: message("Glossary"),
    Part.LIMITATIONS: message("Limitations"),
}

# Cover, control, contents

DRAFT = words.DRAFT
DRAFT_MARK = message("DRAFT")
DRAFT_TEXT = message("This is a draft. It has not yet passed its check before delivery.")
PREPARED_BY = message("Prepared by")
CLASSIFICATION = message("Classification")
DOCUMENT = message("Document")
STATE = message("State")
FINAL = message("Final")
AUTHORS = message("Authors")
DISTRIBUTION = message("Distribution")
HISTORY = message("Change history")
CHANGE = message("Change")
AUTHOR = message("Author")
FIGURES = message("Figures")
FIGURE = message("Figure {number}. {caption}", number=FIRST, caption=SECOND)
PAGE_OF = message("{page} of {pages}", page=FIRST, pages=SECOND)
LOGO = message("Logo")


def logo_of(company: str) -> Message:
    """The alternative text of a logo."""
    return message("Logo of {company}", company=company) if company else LOGO


NOTHING = message("There is nothing to tell here yet.")

# Summary

DO_FIRST = first_words.FIRST
NUMBER = first_words.NUMBER
BY = first_words.BY
LOWERS = first_words.LOWERS
NO_PLAN = message("No action is planned yet.")
DONE_WELL = message("What is done well")
TO_DECIDE = message("Decisions needed")
QUESTIONS_BY_RISK = message("Questions by risk")

# Scope

THE_WORKLOAD = words.WORKLOAD
SESSIONS = message("Sessions and people")
NO_SESSIONS = message("No workshop was recorded.")
PEOPLE = message("People")
DECIDED_THERE = plan_words.DECIDED
PARKED = message("Parked")
READING = message("How to read the risk levels")
RISK_LEVEL = message("Risk level")
MEANING = message("What it means")
RISK_MEANINGS: Mapping[Risk, Message] = {
    Risk.HIGH: message("Something important is missing. Act on it first, with an owner and a date."),
    Risk.MEDIUM: message(
        "Something is missing that limits harm or saves cost. Plan it after the high risks."
    ),
    Risk.NONE: message("By the rules of the lens the answers leave no risk."),
    Risk.UNANSWERED: message("Nobody has answered yet; the question may hide a risk or a strength."),
    Risk.NOT_APPLICABLE: message("The question has no meaning for this workload and stays out of the score."),
    Risk.NO_RULE_MATCHED: message("No rule of the lens speaks about these answers."),
}
NOTES_ON_REVIEW = message("Notes on the review")

# Results

PILLAR_NUMBERS = message("Questions by risk, pillar by pillar")
HEAT_MAP = message("Every question by pillar, with its risk")
STATUS_BARS = message("Questions at each risk, by pillar")
CHANGES = message("What has changed")
SCORES_MOVED = message("Scores per pillar, then and now")
TREND = message("Trend")
TREND_FIGURE = message("Questions at risk and score, state by state")
STATES = message("The review, state by state")
MOVED = message("Questions whose risk is another one")
CHANGE_OF = message("What happened")
QUESTION = words.QUESTION
BEFORE = message("Before")
NOW = message("Now")
DONE_SINCE = message("Actions done in between")
LENS_CHANGES = message("Changes of the lenses")
NO_MOVES = message("No question has another risk than before.")
NOT_ASKED = message("not asked")
MOVES: Mapping[Move, Message] = {
    Move.CLOSED: message("Closed"),
    Move.BETTER: message("Better"),
    Move.NEW: message("New"),
    Move.WORSE: message("Worse"),
    Move.FOUND: message("Found"),
    Move.CLEARED: message("Cleared"),
    Move.REOPENED: message("Open again"),
    Move.ONLY_AFTER: message("Asked anew"),
    Move.ONLY_BEFORE: message("No longer asked"),
    Move.UNCHANGED: message("Unchanged"),
}

# Top risks and findings

RISK_GROUPS: Mapping[Risk, Message] = {
    Risk.HIGH: message("High risk"),
    Risk.MEDIUM: message("Medium risk"),
}
SEEN = message("What we saw")
MATTERS = message("Why it matters")
ADVICE = message("Recommendation")
PLANNED = message("Planned")
REFERENCE = message("Reference")
EVIDENCE = message("Evidence")
NO_GAPS = message("No practice is missing in a question at risk.")

# Priorities, roadmap

MATRIX_FIGURE = message("Effort and impact of the actions still to be done")
IMPACT = message("Impact")
GROUP = message("Group")
IMPACT_WORDS: Mapping[Impact, Message] = {
    Impact.LOW: message("Low"),
    Impact.MEDIUM: message("Medium"),
    Impact.HIGH: message("High"),
    Impact.VERY_HIGH: message("Very high"),
}
BY_VALUE = message("Actions by effort and impact")
ROADMAP_FIGURE = message("The actions still to be done, on the next 90 days")
ALL_ACTIONS = message("All actions")
WHEN = message("When")
PHASES: Mapping[int, Message] = {
    -1: message("Overdue"),
    30: message("In 30 days"),
    60: message("In 60 days"),
    90: message("In 90 days"),
    0: message("Later"),
}
BURN_DOWN = message("Actions left, day by day")
BURN_FIGURE = message("Actions left and what the plan’s dates leave")
ASSUMED = message("Days in brackets are assumed: nobody has estimated them yet.")

# Accepted, strengths, next steps

EXCLUSIONS = words.METHOD_NOT_APPLICABLE
REASON = message("Reason")
NO_ACCEPTED = message("No risk has been accepted.")
NO_EXCLUSIONS = message("Everything the lenses ask applies to this workload.")
DECISIONS = message("Decisions")
NO_DECISIONS = message("No decision was recorded.")

# Appendices

TITLE = message("Title")
KIND = message("Kind")
SAID_BY = message("Given by")
GIVEN = message("Given on")
SURENESS = message("How sure")
CONCERNS = plan_words.CONCERNS


def closing(days: float) -> Message:
    """What is left to do, in days of one person."""
    return message("All live actions together come to {days} of one person.", days=plan_words.days(days))


def assumed(days: str) -> Message:
    """Days that nobody has estimated."""
    return message("({days})", days=days)


def session(name: str, day: str, length: str) -> Message:
    """A workshop with its day, and its length where it is known."""
    if not length:
        return message("{name}, {day}", name=name, day=day)
    return message("{name}, {day}, {length}", name=name, day=day, length=length)


def in_place(count: int) -> Message:
    """How many practices stand behind a strength."""
    return (
        message("1 practice in place") if count == 1 else message("{count} practices in place", count=count)
    )


def at_milestone(name: str) -> Message:
    """The caption of the radar that also shows a milestone."""
    return message("Score per pillar today, and at “{name}” (dashed)", name=name)


SCORES = message("Score per pillar today")


def of_lens(caption: str, lens: str) -> Message:
    """A caption where there are several lenses."""
    return message("{caption}: {lens}", caption=caption, lens=lens)
