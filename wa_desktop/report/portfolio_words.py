"""The portfolio report's words: whole sentences in English that a catalogue can translate."""

from __future__ import annotations

from collections.abc import Mapping

from wa_desktop.domain.cadence import Cadence
from wa_desktop.domain.errors import Message, message
from wa_desktop.report import part_words, plan_words, words

TITLE = message("Portfolio report")
SUMMARY = message("Summary")
WORKLOADS = message("Workloads")
WORKLOAD = message("Workload")
QUESTIONS = words.QUESTIONS
GAPS = message("Common gaps")
AFFECTED = message("Affected workloads")
CLIENTS = message("Risk by client")
CLIENT = words.FACT_CLIENT
NO_CLIENT = message("No client")
TREND = part_words.TREND
COVERAGE = message("Lens coverage")
OVERDUE_REVIEWS = message("Overdue reviews")
METHOD = message("How this was counted")
REVIEWS = message("Architecture reviews")
MOST_COMMON = message("Most common gaps")
DATE = words.DATE
LENS = words.LENS
LENSES = words.LENSES
VERSION = words.VERSION
PILLAR = words.PILLAR
QUESTION = words.QUESTION
PRACTICE = plan_words.PRACTICE
WHAT = message("What is missing")
LEVEL = message("Level")
EDITION = message("Edition")
SCORE = words.SCORE
HIGH = words.HIGH
MEDIUM = words.MEDIUM
NONE = words.NONE
OPEN = words.OPEN
NOT_APPLICABLE = words.OUT_OF_SCOPE
NO_RULE = words.NO_RULE
ANSWERED = message("Answered")
ENVIRONMENT = words.FACT_ENVIRONMENT
OWNER = words.REVIEW_OWNER
INDUSTRY = words.FACT_INDUSTRY
TAGS = words.FACT_TAGS
MILESTONES = words.MILESTONES
LAST_REVIEW = message("Last review")
NEXT_REVIEW = message("Next review")
DAYS_LATE = message("Days late")
WHY = message("Why")
REVIEWED = message("Reviewed")
SHARE = message("Share")
AT_HIGH = message("At high risk")
AT_MEDIUM = message("At medium risk")
MISSING = message("Missing")
TO_VERIFY = message("To verify")
NOT_ANSWERED = message("Not answered")
RISK = plan_words.RISK
OVERDUE = message("Overdue")
WORST_PILLAR = message("Worst pillar")
PERIOD = message("Quarter")
HIGH_EACH = message("High each")
NEVER = message("No answer yet")
NEWEST = message("newest")
OLDER = message("older")
NOW = part_words.NOW
ALL_WORKLOADS = message("All workloads")
REVIEWED_WORKLOADS = message("Reviewed workloads")

TILE_WORKLOADS = message("workloads")
TILE_HIGH = message("questions at high risk")
TILE_MEDIUM = words.TILE_MEDIUM
TILE_OVERDUE = message("reviews overdue")
ANSWERED_SHARE = message("Questions answered")

WORST = message("Look here first")
BY_PILLAR = message("Risks by pillar")
RISKS_OVER_TIME = message("Risks over time")
NO_TREND = message("The trend begins with the first milestone.")
NO_GAPS = part_words.NO_GAPS
NONE_OVERDUE = message("No review is overdue.")
NO_WORKLOADS = message("There is no workload to report on.")
NOT_COUNTED = message("not counted yet")

CHANGED = message("Significant change")
DAY_SET = message("Day that was set")
CADENCE_WORDS: Mapping[Cadence, Message] = {
    Cadence.NEVER: message("Never"),
    Cadence.MONTHLY: message("Every month"),
    Cadence.QUARTERLY: message("Every quarter"),
    Cadence.HALF_YEARLY: message("Every half year"),
    Cadence.YEARLY: message("Every year"),
}

MAP_LEGEND = message(
    "The worst workload stands first. H counts questions at high risk, M those at medium risk; a grey number is "
    "open questions, ✓ means no risk found, – no such questions."
)
GAPS_TEXT = message(
    "Practices that are not in place in questions at risk, the most common first. A bar is the share of the reviewed "
    "workloads that go without the practice; its dark part is where that keeps a question at high risk."
)
TREND_TEXT = message(
    "Each workload counts as its last milestone by the end of the quarter saw it; the last line counts all workloads "
    "as they stand now."
)
LETTERS_TEXT = message("H high, M medium, N no risk found, U open, A not applicable, X no rule matched.")

METHOD_RISK = message("Risks")
RISK_TEXT = message(
    "Each lens brings rules for every question; the first one that is true gives the question's risk. The counts are "
    "questions of all lenses that a workload is reviewed along, as they are answered at this moment."
)
METHOD_SCORE = words.SCORE
METHOD_ORDER = message("Order")
ORDER_TEXT = message(
    "First comes the workload with the most questions at high risk, then the one with the most at medium risk, then "
    "the one with the most open questions. A question for which no rule matched stands with the medium ones."
)
METHOD_GAPS = GAPS
GAPS_METHOD = message(
    "A gap is a practice that is not in place in a question at high or medium risk: answered with No or “I don’t "
    "know”, or not answered yet. Accepted risks are among them. The share is of the workloads with at least one answer "
    "along the lens."
)
METHOD_TREND = part_words.TREND
TREND_METHOD = message(
    "A workload is in the trend from its first milestone on. More workloads bring more risks, so high risks per "
    "reviewed workload stand beside the sums."
)
METHOD_DUE = message("Reviews")
DUE_TEXT = message(
    "A review ends with a milestone. The next one is due after the workload's cadence, on a day that was set, or at "
    "once after a significant change. It is overdue when that day has passed."
)
METHOD_QUARTER = message("Closed and new risks")
QUARTER_TEXT = message(
    "Closed counts questions that stopped being at high or medium risk in this quarter, new those that are at risk "
    "now and were not when it began. A risk held for less than a day counts for nothing."
)
METHOD_ANONYMOUS = message("Names")
ANONYMOUS_TEXT = message(
    "Workloads and clients are numbered, the worst first. Owners, tags and notes are left out, and lenses that do not "
    "come with the program are numbered too."
)
METHOD_INDEPENDENCE = words.METHOD_INDEPENDENCE


def anonymous_workload(number: str) -> Message:
    """What a workload is called in a report without names."""
    return message("Workload {number}", number=number)


def anonymous_client(number: str) -> Message:
    """What a client is called in a report without names."""
    return message("Client {number}", number=number)


def anonymous_lens(number: str) -> Message:
    """What a lens of somebody's own is called in a report without names."""
    return message("Custom lens {number}", number=number)


def quarter(number: int, year: int) -> Message:
    """A quarter of a year."""
    return message("Q{number} {year}", number=number, year=str(year))


def short_quarter(number: int) -> Message:
    """A quarter whose year stands below it."""
    return message("Q{number}", number=number)


def counted_on(page: int) -> Message:
    """Where the foot of a page sends a reader who asks how something was counted."""
    return message("How this was counted: page {page}", page=page)


def map_of(lens: str) -> Message:
    """Heading of a heat map."""
    return message("Heat map: {lens}", lens=lens)


def workloads_count(count: int) -> Message:
    """How many workloads."""
    return message("1 workload") if count == 1 else message("{count} workloads", count=count)


def clients_count(count: int) -> Message:
    """How many clients."""
    return message("1 client") if count == 1 else message("{count} clients", count=count)


def first_of(shown: int, total: int) -> Message:
    """A list cut short, and where the whole of it is."""
    return message(
        "The first {shown} of {total} stand here; the workbook has all of them.",
        shown=shown,
        total=total,
    )


def pillars_cut(shown: int, total: int) -> Message:
    """A heat map with more pillars than a page is wide."""
    return message(
        "The first {shown} of {total} pillars stand here; the workbook has all of them.",
        shown=shown,
        total=total,
    )


def maps_cut(count: int) -> Message:
    """Lenses without a heat map in the PDF."""
    if count == 1:
        return message("The heat map of one more lens is in the workbook.")
    return message("The heat maps of {count} more lenses are in the workbook.", count=count)


def affected_cut(gaps: int, total: int) -> Message:
    """Said where a sheet has no room for all gaps."""
    return message(
        "The sheet names the workloads of the {gaps} most common of {total} gaps.",
        gaps=gaps,
        total=total,
    )


def of_reviewed(count: int, reviewed: int) -> Message:
    """How many workloads go without a practice."""
    return message("{count} of {reviewed}", count=count, reviewed=reviewed)


def at_high(count: int) -> Message:
    """In how many of them at high risk."""
    return message("{count} at high risk", count=count)


def due_soon(count: int, days: int) -> Message:
    """What is to come."""
    if count == 1:
        return message("One more review is due within {days} days.", days=days)
    return message("{count} more reviews are due within {days} days.", count=count, days=days)


def days_late(days: int) -> Message:
    """How late a review is."""
    if days == 0:
        return message("due now")
    return message("1 day late") if days == 1 else message("{days} days late", days=days)
