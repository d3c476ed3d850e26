"""The tracker's words: names of sheets, heads of columns and how to use it, in English that a catalogue can translate."""

from __future__ import annotations

from dataclasses import dataclass

from wa_desktop.domain.errors import Message, message
from wa_desktop.report import first_words, part_words, plan_words, words

# Sheets


@dataclass(frozen=True)
class SheetWords:
    """What a sheet is called, and what it holds."""

    title: Message
    holds: Message
    empty: Message | None = None
    """Said where there is nothing to show."""


SUMMARY = SheetWords(
    message("Summary"), message("Questions by risk for each pillar, and how far the plan is.")
)
ACTIONS = SheetWords(
    message("Actions"),
    message("The improvement plan, to work in: owner, date, effort and status of each action."),
    message("There is no plan yet. Type the first action into this row."),
)
OWNERS = SheetWords(
    message("By owner"),
    message("What each owner has to do, as the plan stood when this workbook was made."),
    message("Nothing is left to do."),
)
GAPS = SheetWords(
    message("Findings"),
    message("Every best practice that is missing in a question at risk, with what to do about it."),
    message("No best practice is missing in a question at risk."),
)
QUESTIONS = SheetWords(
    message("Questions"), message("Every question with its risk, why it is rated so, and what was noted.")
)
ANSWERS = SheetWords(
    message("All answers"),
    message("Every best practice with its answer, the reason where it does not apply, and the note."),
)
DECISIONS = SheetWords(
    message("Decisions"),
    message("Trade-offs and accepted risks, with the day to look at them again."),
    message("No decision was recorded."),
)
EVIDENCE = SheetWords(
    message("Evidence"),
    message("What was shown, linked or said in support of the answers."),
    message("No evidence was recorded."),
)
LISTS = SheetWords(message("Lists"), message("The words that the lists of the sheet of actions offer."))
LONG_TEXTS = SheetWords(
    message("Long texts"), message("Texts that are too long for one cell, whole and in parts.")
)

# The first sheet

READ_ME = message("Read me")
TRACKER = message("Action tracker of the architecture review")
DRAFT = words.DRAFT
DRAFT_TEXT = message("This is a draft: the review has not passed its check before delivery.")
STATE = part_words.STATE
WORKLOAD = message("Workload")
CLIENT = words.FACT_CLIENT
PREPARED_BY = part_words.PREPARED_BY
AUTHORS = part_words.AUTHORS
CLASSIFICATION = part_words.CLASSIFICATION
MADE_ON = message("Made on")
IN_SHORT = message("In short")
SHEETS = message("Sheets")
HOW_TO_USE = message("How to use it")
COLORS = message("Colors and letters")
HOW_RATED = words.SECTIONS_OF_METHOD
RISK_TEXT = message(
    "Each lens brings rules for every question. They are read in order and the first one that is true gives the risk. "
    "A practice answered with Yes counts as in place. No, “I don’t know” and practices without an answer count as not "
    "in place. A practice keeps a question at its risk when it belongs to a smallest set of practices that would lower "
    "the risk."
)
"""As in the report, but for where the rules are listed."""

USE: tuple[tuple[Message, Message], ...] = (
    (
        message("Work in Actions"),
        message(
            "Choose status, impact, size and owner from the list in the cell; an owner who is not in it can be typed. "
            "Dates are real dates and days are numbers, so that both sort and add up."
        ),
    ),
    (
        message("Add an action"),
        message("Type below the last row. The table grows, with its lists, filters and colors."),
    ),
    (
        message("Find your part"),
        message(
            "Use the arrows in the head of a table to filter and sort. The head stays in sight and is printed on every page."
        ),
    ),
    (
        message("See what is late"),
        message(
            "A date that has passed while there is still something to do turns red and has an exclamation mark."
        ),
    ),
    (
        message("What does not change"),
        message(
            "There are no macros and no formulas. Numbers on the other sheets are those of the day on which this "
            "workbook was made."
        ),
    ),
)

LETTERS: tuple[tuple[str, Message], ...] = (
    ("H", message("High risk")),
    ("M", message("Medium risk")),
    ("N", message("No risk found")),
    ("?", message("Open: not answered yet")),
    ("–", message("N/A: does not apply")),
)

# The sheet of numbers

BY_PILLAR = message("Questions by pillar")
THE_PLAN = message("The plan")
HIGH = words.HIGH
MEDIUM = words.MEDIUM
NO_RISK = words.NONE
OPEN = words.OPEN
OUT_OF_SCOPE = words.OUT_OF_SCOPE
NO_RULE = words.NO_RULE
SCORE = words.SCORE
HIGH_BEFORE = message("High before")
MEDIUM_BEFORE = message("Medium before")
SCORE_BEFORE = words.SCORE_BEFORE
ANSWERED = message("Best practices answered")
PRACTICES_IN_ALL = message("Best practices")
TOTAL = message("Total")
ACTIONS_COUNT = message("Number of actions")
OF_THEM_LATE = message("Overdue")

# Heads of columns

NUMBER = first_words.NUMBER
ACTION_LABELS = message("Actions")
ASKED = words.QUESTIONS
FIRST = message("Do first")
ACTION = plan_words.ACTION
RISK = plan_words.RISK
PILLAR = words.PILLAR
LENS = words.LENS
QUESTION = words.QUESTION
QUESTION_TITLE = message("What is asked")
QUESTION_RISK = message("Risk of the question")
PRACTICE = plan_words.PRACTICE
PRACTICE_TITLE = message("Best practice")
LOWERS = part_words.LOWERS
OWNER = plan_words.OWNER
DUE = plan_words.DUE
DAYS = message("Days")
SIZE = message("Size")
IMPACT = part_words.IMPACT
STATUS = plan_words.STATUS
WAITS_FOR = message("Waits for")
NOTE = message("Note")
LINKS = plan_words.LINKS
DONE_ON = message("Done on")
TO_DO = message("To do")
NOT_ESTIMATED = message("Not estimated")
NEXT_DUE = message("Next due")
NO_OWNER = message("No owner yet")
KIND = message("Finding")
ACCEPTED = message("Accepted")
KEEPS = message("Keeps the risk")
LEVEL = message("Level")
EFFORT = words.EFFORT
RECOMMENDATION = part_words.ADVICE
SERVICES = words.SERVICES
ACCEPTED_UNTIL = plan_words.ACCEPTED_UNTIL
ACCEPTED_BY = plan_words.ACCEPTED_BY
DOCUMENTATION = message("Documentation")
ANSWER = message("Answer")
REASON = part_words.REASON
PROVISIONAL = message("Provisional")
PRACTICES_COUNT = message("Practices")
PRACTICES_ANSWERED = message("Answered")
WHY_RATED = message("Why it is rated so")
HELD_BY = message("Practices that keep the risk")
APPLIES = message("Applies")
TITLE = part_words.TITLE
DECISION_KIND = part_words.KIND
CONTEXT = plan_words.CONTEXT
OPTIONS = plan_words.OPTIONS
DECISION = plan_words.DECISION
RATIONALE = plan_words.RATIONALE
GAINS = plan_words.GAINS
PAYS = plan_words.PAYS
CONCERNS = plan_words.CONCERNS
DECIDED_BY = message("Decided by")
DECIDED_ON = message("Decided on")
REVISIT = plan_words.REVISIT
EVIDENCE_KIND = message("Kind of evidence")
SAID_BY = message("Said by")
GIVEN_ON = part_words.GIVEN
SURENESS = part_words.SURENESS
LINK = message("Link")
SHEET = message("Sheet")
COLUMN = message("Column")
ROW = message("Row")
PART = message("Part")
PARTS = message("Parts")
TEXT = message("Text")

YES = message("Yes")
NO = message("No")


def labelled(label: str, risk: str) -> Message:
    """A question with the risk it has now."""
    return message("{label} ({risk})", label=label, risk=risk)


def goes_on(number: str, sheet: str) -> Message:
    """Ends the beginning of a text that no cell can hold."""
    return message("… [The whole text is {number} on the sheet “{sheet}”.]", number=number, sheet=sheet)
