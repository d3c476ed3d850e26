"""Cells of CSV files that no spreadsheet takes for a formula, and the way back to what somebody wrote.

A spreadsheet that opens a CSV file takes a cell for a formula if it starts with one of = + - @, a tab or a line end,
also as a full-width sign. OWASP (owasp.org/www-community/attacks/CSV_Injection) advises to put an apostrophe in front,
to quote every field, and to mind that a field separator inside a text may start a cell of its own. The last matters
where a spreadsheet's list separator is a semicolon, as in most of Europe: it does not see our commas and quotes, and
parts the text at its semicolons and line ends. So an apostrophe goes in there as well.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_BREAKS = "\t\n\r\x85\u2028\u2029"
_SIGNS = r"=+\-@" + "\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b"
"""What starts a formula, as it is, full-width and in the small form."""

_FORMATS = (
    "\u00ad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"
    "\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001"
    "\U000e0020-\U000e007f"
)
"""Unicode's category Cf: marks that are not seen, such as the soft hyphen."""

_UNSEEN = rf"(?:[^\S{_BREAKS}]|[\"{_FORMATS}])*"
"""Blanks, marks without a width and quotes, which a spreadsheet may take off before it looks."""

_HEAD = re.compile(rf"{_UNSEEN}[{_SIGNS}]|[{_BREAKS}]")
_INSIDE = re.compile(rf"[;{_BREAKS}](?={_UNSEEN}[{_SIGNS}])")
_PARTS = re.compile("([;\t\n\r\x85\u2028\u2029])")


def defuse(text: str) -> str:
    """The text with an apostrophe wherever a spreadsheet could otherwise start a formula; nothing else changes.

    Defusing twice does no more than defusing once.
    """
    inside = _INSIDE.sub(r"\g<0>'", text)
    return f"'{inside}" if _HEAD.match(text) else inside


def guarded(text: str) -> str:
    """The text with an apostrophe wherever a spreadsheet could otherwise begin a formula, so that `unguarded` gives it back.

    A text that has apostrophes in front of such a sign already gets one more.
    """
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
