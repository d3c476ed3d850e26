"""How much room a text needs on a slide, and what of it fits: nothing may run over its box in a meeting.

Lengths of boxes are inches, sizes of letters points. Widths are those of the typeface's own files with some room to
spare, because another program breaks lines a little differently and may have to take another typeface.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from wa_desktop.report.charts.typeface import ems
from wa_desktop.report.coverage import characters
from wa_desktop.system import fonts

SMALLEST = 11.0
"""Points; smaller letters cannot be read from the last row."""

SPARE = 1.06
"""How much wider than Roboto the typeface may be that a program takes instead (Arial is 1.04 times as wide)."""

_LINE = 1.2
_TALL_LINE = 1.45
"""Line distance in font sizes; the second is that of typefaces for other scripts."""

_INCH = 72.0
_INDENT = 0.24
_STEPS = (1.0, 0.94, 0.88, 0.82, 0.76, 0.7, 0.65, 0.6)
_WORD = re.compile(r"\s+|\S+")


@dataclass(frozen=True)
class Piece:
    """A stretch of a paragraph in one look. `color` is "#rrggbb" or a color of the theme; empty leaves the text's."""

    text: str
    bold: bool = False
    color: str = ""
    link: str = ""


@dataclass(frozen=True)
class Para:
    """A paragraph; `before` are points above it, which the first one of a box does without."""

    pieces: tuple[Piece, ...]
    size: float = 14.0
    before: float = 0.0
    align: str = "l"
    bullet: str = ""
    """Empty, "dot" or "number"."""

    @property
    def text(self) -> str:
        """All of it."""
        return "".join(piece.text for piece in self.pieces)


def para(text: str, size: float = 14.0, **looks: object) -> Para:
    """A paragraph in one look; `looks` are fields of Piece or Para."""
    inner = {name: looks.pop(name) for name in ("bold", "color", "link") if name in looks}
    return Para((Piece(text, **inner),), size, **looks)  # type: ignore[arg-type]  # names are those of the fields


@dataclass(frozen=True)
class Fitted:
    """Paragraphs that fit, and whether something of them had to go."""

    paras: tuple[Para, ...]
    cut: bool


More = Callable[[int], Para]
"""Makes the paragraph that stands for so many that have no room."""


def height_of(paras: Sequence[Para], width: float, spare: float = SPARE) -> float:
    """The height of paragraphs in inches."""
    total = 0.0
    for number, one in enumerate(paras):
        total += (one.before if number else 0.0) / _INCH + line_count(one, width, spare) * line_height(one)
    return total


def line_height(one: Para) -> float:
    """The height of one of its lines in inches."""
    return one.size * (_LINE if _is_ours(one.text) else _TALL_LINE) / _INCH


def line_count(one: Para, width: float, spare: float = SPARE) -> int:
    """In how many lines it breaks; an empty one takes a line too."""
    return len(_starts(one, width, spare))


def width_of(one: Para, spare: float = SPARE) -> float:
    """The width in inches of a paragraph on one line."""
    return sum(_ems(piece.text, bold=piece.bold) for piece in one.pieces) * one.size * spare / _INCH


def fitted(
    paras: Sequence[Para],
    width: float,
    height: float,
    *,
    more: More | None = None,
    smallest: float = SMALLEST,
    spare: float = SPARE,
) -> Fitted:
    """The paragraphs in the largest letters that fit, no smaller than `smallest`.

    Where even those do not, paragraphs go from the end: `more` makes the line that counts them. Without it, or where
    not even one has room, the last one ends with an ellipsis.
    """
    smaller: tuple[Para, ...] = tuple(paras)
    for share in _STEPS:
        smaller = tuple(replace(one, size=_scaled(one.size, share, smallest)) for one in paras)
        if height_of(smaller, width, spare) <= height:
            return Fitted(smaller, cut=False)
        if all(one.size <= smallest for one in smaller):
            break
    if more is not None:
        for count in range(len(smaller) - 1, 0, -1):
            shown = (*smaller[:count], replace(more(len(smaller) - count), size=smaller[count].size))
            if height_of(shown, width, spare) <= height:
                return Fitted(shown, cut=True)
    return Fitted(tuple(_clipped(smaller, width, height, spare)), cut=True)


def clipped(one: Para, width: float, lines: int, spare: float = SPARE) -> Para:
    """A paragraph in at most so many lines, with an ellipsis where it was longer."""
    starts = _starts(one, width, spare)
    if len(starts) <= lines:
        return one
    end = starts[lines]
    while end > 0:
        made = _shortened(one, end)
        if line_count(made, width, spare) <= lines:
            return made
        end -= 1
    return _shortened(one, 0)


def _scaled(size: float, share: float, smallest: float) -> float:
    return max(min(size, smallest), round(size * share * 2) / 2)


def _clipped(paras: Sequence[Para], width: float, height: float, spare: float) -> Iterator[Para]:
    left = height
    for number, one in enumerate(paras):
        room = left - (one.before / _INCH if number else 0.0)
        lines = int(room / line_height(one) + 1e-6)
        needed = line_count(one, width, spare)
        if lines < 1 and number:
            return
        if needed > lines:
            yield clipped(one, width, max(lines, 1), spare)
            return
        yield one
        left = room - needed * line_height(one)


def _shortened(one: Para, end: int) -> Para:
    """The first characters of a paragraph with an ellipsis."""
    pieces: list[Piece] = []
    left = end
    for piece in one.pieces:
        if left <= 0 and pieces:
            break
        pieces.append(replace(piece, text=piece.text[:left]))
        left -= len(piece.text)
    last = pieces[-1]
    pieces[-1] = replace(last, text=last.text.rstrip(" ,;:.–-") + "…")
    return replace(one, pieces=tuple(pieces))


def _starts(one: Para, width: float, spare: float) -> list[int]:
    """Where each line begins, in characters: whole words where one fits into a line, else letter by letter."""
    room = max(width - (_INDENT if one.bullet else 0.0), 0.05) * _INCH / (one.size * spare)
    starts, place, used = [0], 0, 0.0
    for word, bold in _words(one):
        wide = _ems(word, bold=bold)
        if not word.isspace() and used + wide > room and place > starts[-1]:
            starts.append(place)
            used = 0.0
        if word.isspace() or wide <= room:
            used += wide
        else:
            breaks, used = _broken([_ems(letter, bold=bold) for letter in word], room)
            starts += [place + offset for offset in breaks]
        place += len(word)
    return starts


def _broken(letters: Sequence[float], room: float) -> tuple[list[int], float]:
    """Where a word longer than a line breaks, and the width of its last line."""
    breaks: list[int] = []
    used = 0.0
    for offset, wide in enumerate(letters):
        if used + wide > room and offset:
            breaks.append(offset)
            used = 0.0
        used += wide
    return breaks, used


def _words(one: Para) -> Iterator[tuple[str, bool]]:
    for piece in one.pieces:
        for found in _WORD.finditer(piece.text):
            yield found.group(), piece.bold


def _ems(text: str, *, bold: bool) -> float:
    return ems(text, "bold" if bold else "regular")


def _is_ours(text: str) -> bool:
    if text.isascii():
        return True
    known = characters(fonts.main().regular)
    return all(ord(letter) in known for letter in text)
