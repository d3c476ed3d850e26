"""Cells of a CSV file that no spreadsheet takes for a formula, and the way back to what somebody wrote.

A spreadsheet takes a cell for a formula if it starts with = + - @ and the like (see `exchange.tracker_text`). An
apostrophe goes in front of those, also behind a line end or a semicolon, where a program that parts texts there would
begin another cell. So that the way back is certain, a text that has apostrophes in front of such a sign already gets
one more.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from wa_desktop.exchange.tracker_text import defuse

_PARTS = re.compile("([;\t\n\r\x85\u2028\u2029])")


def guarded(text: str) -> str:
    """The text with an apostrophe wherever a spreadsheet could otherwise begin a formula."""
    return _each(text, lambda part, starts: f"'{part}" if starts else part)


def unguarded(cell: str) -> str:
    """What was guarded."""
    return _each(cell, lambda part, starts: part[1:] if starts and part.startswith("'") else part)


def _each(text: str, changed: Callable[[str, bool], str]) -> str:
    """The text with each stretch between separators changed, told whether it would begin a formula."""
    pieces = _PARTS.split(text)
    starts_with_break = len(pieces) > 1 and not pieces[0].strip("'") and pieces[1] != ";"
    pieces[0] = changed(pieces[0], starts_with_break or _begins_formula(pieces[0]))
    for place in range(2, len(pieces), 2):
        pieces[place] = changed(pieces[place], _begins_formula(pieces[place]))
    return "".join(pieces)


def _begins_formula(part: str) -> bool:
    """Whether it would, but for apostrophes in front."""
    rest = part.lstrip("'")
    return defuse(rest) != rest
