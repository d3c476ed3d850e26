"""Numbers as people write them in a sentence: in words up to twelve, else in figures."""

from __future__ import annotations

from collections.abc import Mapping

from wa_desktop.domain.errors import Message, message

_INSIDE: Mapping[float, Message] = {
    2: message("two"),
    3: message("three"),
    4: message("four"),
    5: message("five"),
    6: message("six"),
    7: message("seven"),
    8: message("eight"),
    9: message("nine"),
    10: message("ten"),
    11: message("eleven"),
    12: message("twelve"),
}
"""A language whose number words bend with what they count translates them by figures. Sentences have forms of their
own for none and one."""

_OPENING: Mapping[float, Message] = {
    2: message("Two"),
    3: message("Three"),
    4: message("Four"),
    5: message("Five"),
    6: message("Six"),
    7: message("Seven"),
    8: message("Eight"),
    9: message("Nine"),
    10: message("Ten"),
    11: message("Eleven"),
    12: message("Twelve"),
}

Number = Message | int | float
"""What fills the place of a number in a sentence."""


def number(count: float) -> Number:
    """A number inside a sentence."""
    return _INSIDE.get(count) or figures(count)


def opening(count: float) -> Number:
    """A number that a sentence begins with."""
    return _OPENING.get(count) or figures(count)


def duration(days: float) -> Message:
    """Days of one person inside a sentence."""
    return message("one day") if days == 1 else message("{count} days", count=number(round(days, 2)))


def figures(count: float) -> int | float:
    """A number without decimals where it has none, so that it is written as people do."""
    return int(count) if count == int(count) else count
