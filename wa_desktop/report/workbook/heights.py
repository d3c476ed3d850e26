"""How high rows have to be for the texts in them, which some programs do not find out by themselves.

A height is written as Excel writes one that it has found itself: rows still grow with what people type into them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import cache
from typing import Any

LINE = 15.0
"""Points of a line."""

_HIGHEST = 409.0
"""Points of a row ("Excel specifications and limits")."""

FITS = 1.05
"""Letters of running text that a column of one character holds, on the safe side."""

_WIDE = frozenset("WF")


def lines_of(text: str, width: float) -> int:
    """How many lines a text takes in a column of so many characters, whose lines end between words."""
    room = max(int(width * FITS), 1)
    if len(text) <= room and text.isascii() and "\n" not in text:
        return 1
    return sum(_wrapped(line, room) for line in text.split("\n"))


def _wrapped(line: str, room: int) -> int:
    lines, used = 1, 0
    for word in line.split(" "):
        length = len(word) if word.isascii() else _length(word)
        if used and used + length > room:
            lines, used = lines + 1, 0
        if length > room:  # it is broken where it can be, such as behind the slashes of an address
            lines, used = lines + length // room + 1, length % room
        else:
            used += length + 1
    return lines


def height_of(lines: int) -> float:
    """The height of a row of so many lines in points, a little air included."""
    return min(lines * LINE + (1.5 if lines > 1 else 0.0), _HIGHEST)


def tallest(texts: Sequence[object], widths: Sequence[float]) -> int:
    """The most lines that any of a row's texts takes in its column."""
    return max(
        (lines_of(text, width) for text, width in zip(texts, widths, strict=True) if isinstance(text, str)),
        default=1,
    )


def _length(word: str) -> int:
    """Characters, where those of East Asia count twice."""
    return len(word) + sum(unicodedata.east_asian_width(sign) in _WIDE for sign in word)


@cache
def growing_sheet() -> type[Any]:
    """The library's sheet, of which no row is bound to its height."""
    from xlsxwriter.worksheet import Worksheet

    class GrowingSheet(Worksheet):  # type: ignore[misc] # the library has no types
        def _xml_start_tag_unencoded(self, tag: str, attributes: Sequence[tuple[str, object]] = ()) -> None:
            kept = [pair for pair in attributes if tag != "row" or pair[0] != "customHeight"]
            super()._xml_start_tag_unencoded(tag, kept)

    return GrowingSheet
