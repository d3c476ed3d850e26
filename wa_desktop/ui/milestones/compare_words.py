"""What the comparison of two states calls things."""

from __future__ import annotations

from wa_desktop.domain.comparison import Move, Touches
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.workload import MilestoneHead
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.words import day_word, time_word, tr

ORDER = (
    Move.CLOSED,
    Move.BETTER,
    Move.NEW,
    Move.WORSE,
    Move.FOUND,
    Move.CLEARED,
    Move.REOPENED,
    Move.ONLY_AFTER,
    Move.ONLY_BEFORE,
    Move.UNCHANGED,
)
"""As a reader wants them: what got better, what got worse, what was learned, what cannot be compared."""

ALWAYS_SHOWN = frozenset({Move.CLOSED, Move.BETTER, Move.NEW, Move.WORSE, Move.FOUND, Move.UNCHANGED})

TONES = {
    Move.CLOSED: Risk.NONE,
    Move.BETTER: Risk.NONE,
    Move.CLEARED: Risk.NONE,
    Move.NEW: Risk.HIGH,
    Move.WORSE: Risk.HIGH,
    Move.FOUND: Risk.MEDIUM,
    Move.REOPENED: Risk.MEDIUM,
}
"""The colours of a move; the others have none of their own."""


def move_word(move: Move) -> str:
    """What became of a risk, in one word."""
    return {
        Move.CLOSED: tr("Closed"),
        Move.BETTER: tr("Better"),
        Move.NEW: tr("New"),
        Move.WORSE: tr("Worse"),
        Move.FOUND: tr("Found"),
        Move.CLEARED: tr("Cleared"),
        Move.REOPENED: tr("Reopened"),
        Move.ONLY_AFTER: tr("Added"),
        Move.ONLY_BEFORE: tr("Dropped"),
        Move.UNCHANGED: tr("Unchanged"),
    }[move]


def move_meaning(move: Move) -> str:
    """The same in a line."""
    return {
        Move.CLOSED: tr("Closed: was at risk, is not any more"),
        Move.BETTER: tr("Better: was high, is medium"),
        Move.NEW: tr("New: was not at risk, is now"),
        Move.WORSE: tr("Worse: was medium, is high"),
        Move.FOUND: tr("Found: was open, turned out to be at risk"),
        Move.CLEARED: tr("Cleared: was open, turned out to be no risk"),
        Move.REOPENED: tr("Reopened: was answered, is open again"),
        Move.ONLY_AFTER: tr("Added: only the later version asks it"),
        Move.ONLY_BEFORE: tr("Dropped: only the earlier version asks it"),
        Move.UNCHANGED: tr("Unchanged: the same standing in both"),
    }[move]


def move_sign(move: Move) -> str:
    """A sign beside the word, so that colour is not the only one."""
    return {
        Move.CLOSED: "✓",
        Move.BETTER: "↓",
        Move.NEW: "!",
        Move.WORSE: "↑",
        Move.FOUND: "!",
        Move.CLEARED: "✓",
        Move.REOPENED: "?",
        Move.ONLY_AFTER: "+",
        Move.ONLY_BEFORE: "−",
        Move.UNCHANGED: "=",
    }[move]


def touch_word(touches: Touches) -> str:
    """Who changed something last, and when; how many others had their hands in it."""
    if not touches:
        return ""
    last = touches[-1]
    others = len({touch.author for touch in touches if touch.author and touch.author != last.author})
    name = one_line(last.author)
    if name and others:
        name = tr("{name} and {count} more").format(name=name, count=others)
    return " · ".join(part for part in (name, day_word(last.at)) if part)


def touch_list(touches: Touches) -> str:
    """Everybody who changed it, a line each."""
    return "\n".join(
        tr("{name}, {day}, {time}").format(
            name=one_line(touch.author) or tr("no name given"),
            day=day_word(touch.at),
            time=time_word(touch.at),
        )
        for touch in touches
    )


def state_word(head: MilestoneHead | None) -> str:
    """What a state is called."""
    return one_line(head.name) if head else tr("Now")
