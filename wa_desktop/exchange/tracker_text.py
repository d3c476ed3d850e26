"""People's text made fit for the files of a tracker: whole, printable and no longer than allowed."""

from __future__ import annotations

import re

from wa_desktop.domain.errors import message
from wa_desktop.domain.text import whole_text

CUT = message("[This text was too long for the file and ends here. WA Desktop has the whole of it.]")

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
"""Control characters other than tab and line ends; the last two are no characters, and XML refuses them."""

_LINE_ENDS = re.compile(r"\r\n?")
_FENCE = re.compile(r"\s{0,3}(```|~~~)")
_BULLET = re.compile(r"^(\s*)[-+](?=[ \t]+[^\s+-])")


def plain(text: str) -> str:
    """The text without half characters, and with a picture such as ␀ in the place of each control character."""
    return _CONTROL.sub(_picture, whole_text(text))


def unix_lines(text: str) -> str:
    """The text with a line feed at the end of each line, as cells of workbooks and calendars have it."""
    return _LINE_ENDS.sub("\n", text)


def one_line(text: str) -> str:
    """The same on one line, with single blanks."""
    return " ".join(plain(text).split())


def starred(markdown: str) -> str:
    """The same Markdown with * for the bullets - and +, so that lists need no apostrophes. Code stays as it is."""
    lines, fenced = [], False
    for line in markdown.split("\n"):
        if _FENCE.match(line):
            fenced = not fenced
        lines.append(line if fenced else _BULLET.sub(r"\1*", line))
    return "\n".join(lines)


def cut(text: str, limit: int, ending: str = f"\n{CUT}") -> str:
    """The text if it has at most `limit` characters, else its beginning and the ending, together within the limit.

    Excel and Jira count in UTF-16, where an emoji is two; so does this.
    """
    if len(text) * 2 <= limit or length(text) <= limit:
        return text
    room = limit - length(ending)
    return text.encode("utf-16-le")[: 2 * room].decode("utf-16-le", "ignore") + ending


def cut_line(text: str, limit: int) -> str:
    """A short text, such as a heading, on one line and within the limit; an ellipsis shows that it was cut."""
    return cut(one_line(text), limit, "…")


def length(text: str) -> int:
    """Characters as Excel and Jira count them."""
    return len(text.encode("utf-16-le")) // 2


def _picture(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else "\ufffd"
