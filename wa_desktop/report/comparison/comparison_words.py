"""The comparison report's own words."""

from __future__ import annotations

from collections.abc import Mapping

from wa_desktop.domain.comparison import Move
from wa_desktop.domain.errors import Message, message
from wa_desktop.report import part_words, words

NOTHING_TO_COMPARE = message("There is no earlier milestone to compare with. Save one, or choose two states.")

COMPARISON = part_words.CHANGES
HELD_AGAINST = message("Then and now, pillar by pillar")
SCORES = message("Scores, then and now")
TREND = message("All milestones")
BURN_DOWN = message("The plan, day by day")
DONE = part_words.DONE_SINCE
NO_DONE = message("No action of the plan was done in between.")
LENSES = words.LENSES
NOTHING_MOVED = message("No question’s risk is another one than then.")
QUESTION = words.QUESTION
THEN = message("Then")
NOW = part_words.NOW
CHANGED_ANSWERS = message("Answers that changed")
PILLAR = words.PILLAR

MOVES: Mapping[Move, Message] = {
    Move.NEW: message("New risks"),
    Move.WORSE: message("Worse than before"),
    Move.FOUND: message("Found: at risk, and not answered before"),
    Move.CLOSED: message("Closed risks"),
    Move.BETTER: message("Better than before"),
    Move.CLEARED: message("Cleared: answered now, and without risk"),
    Move.REOPENED: message("Open again"),
    Move.ONLY_AFTER: message("Asked now only"),
    Move.ONLY_BEFORE: message("Asked then only"),
}
"""In the order of the report: what needs attention first."""


def period(before: str, before_day: str, after: str, after_day: str) -> Message:
    """The two states with their days."""
    return message(
        "From “{before}” ({before_day}) to “{after}” ({after_day})",
        before=before,
        before_day=before_day,
        after=after,
        after_day=after_day,
    )


def answer_moved(label: str, title: str, before: str, after: str) -> Message:
    """A practice with its answers."""
    return message(
        "{label} {title}: {before} → {after}", label=label, title=title, before=before, after=after
    )


def and_more_answers(count: int) -> Message:
    """Answers that are not listed."""
    if count == 1:
        return message("and one more answer")
    return message("and {count} more answers", count=count)
