"""WordprocessingML element by element: people's text becomes text nodes and never markup.

Names, their order and their meaning are those of ECMA-376 part 1, chapter 17; sizes of letters are half points, other
lengths twentieths of a point.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

from docx.oxml.parser import oxml_parser

from wa_desktop.report.coverage import one_line, visible

Element: TypeAlias = Any
"""An element of lxml's, which brings no types."""

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_STRONG = re.compile(
    "[A-Za-z\u00aa-\u058f\u0900-\ud7ff\uf900-\ufb1c]|([\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])"
)
_BREAKS = re.compile("([\n\t])")


def w(tag: str, *children: Element, **attributes: object) -> Element:
    """An element of WordprocessingML with attributes of the same namespace."""
    given = {f"{{{W}}}{name}": str(value) for name, value in attributes.items()}
    made: Element = oxml_parser.makeelement(f"{{{W}}}{tag}", given)
    made.extend(children)
    return made


def twips(points: float) -> int:
    """Points as twentieths of a point."""
    return round(points * 20)


@dataclass(frozen=True)
class Letters:
    """How a run looks beyond its paragraph's style; `size` in points, colors as rrggbb, `fill` is the ground."""

    bold: bool = False
    italic: bool = False
    strike: bool = False
    code: bool = False
    color: str = ""
    size: float = 0
    fill: str = ""
    style: str = ""
    """The id of a character style."""


PLAIN = Letters()
CODE_FONT = "Consolas"


def run(text: str, letters: Letters = PLAIN) -> Element:
    """A stretch of text with its line ends and tabs; what XML cannot hold is named in brackets."""
    return shown_run(visible(text.replace("\r\n", "\n").replace("\r", "\n")), letters)


def line_run(text: str, letters: Letters = PLAIN) -> Element:
    """A stretch of text on one line."""
    return shown_run(one_line(text), letters)


def shown_run(text: str, letters: Letters = PLAIN) -> Element:
    """A run of a text that has gone through `coverage.visible`."""
    turned = not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None
    made = w("r", *_letters(letters, turned=turned))
    for part in _BREAKS.split(text):
        if part == "\n":
            made.append(w("br"))
        elif part == "\t":
            made.append(w("tab"))
        elif part:
            made.append(_text("t", part))
    return made


def _text(tag: str, text: str) -> Element:
    made = w(tag)
    made.text = text
    if text[0].isspace() or text[-1].isspace() or "  " in text:
        made.set(_SPACE, "preserve")
    return made


def _letters(letters: Letters, *, turned: bool = False) -> Iterator[Element]:
    """The run's properties; none where it is plain."""
    found = list(_properties(letters))
    if turned:
        found.append(w("rtl"))
    if found:
        yield w("rPr", *found)


def _properties(letters: Letters) -> Iterator[Element]:
    if letters.style:
        yield w("rStyle", val=letters.style)
    if letters.code:
        yield w("rFonts", ascii=CODE_FONT, hAnsi=CODE_FONT, cs=CODE_FONT)
    if letters.bold:
        yield from (w("b"), w("bCs"))
    if letters.italic:
        yield from (w("i"), w("iCs"))
    if letters.strike:
        yield w("strike")
    if letters.code:
        yield w("noProof")
    if letters.color:
        yield w("color", val=letters.color)
    if letters.size:
        yield from (w("sz", val=round(letters.size * 2)), w("szCs", val=round(letters.size * 2)))
    if letters.fill:
        yield w("shd", val="clear", color="auto", fill=letters.fill)


def field_runs(code: str, shown: Iterable[Element] = (), *, letters: Letters = PLAIN) -> list[Element]:
    """Runs of a field with what it shows until a program works it out."""
    return [
        w("r", *_letters(letters), w("fldChar", fldCharType="begin")),
        w("r", *_letters(letters), _text("instrText", f" {code} ")),
        w("r", *_letters(letters), w("fldChar", fldCharType="separate")),
        *shown,
        w("r", *_letters(letters), w("fldChar", fldCharType="end")),
    ]


@dataclass(frozen=True)
class Lines:
    """How a paragraph is set beyond its style; lengths in points, None leaves the style's."""

    keep_next: bool = False
    keep_lines: bool = False
    new_page: bool = False
    number: tuple[int, int] | None = None
    """A list of the document and the level in it; list 0 takes a paragraph out of its style's."""
    bar: tuple[str, float] | None = None
    """A bar along the left edge: its color, and how far from the text."""
    above: str = ""
    below: str = ""
    """The color of a hairline."""
    tabs: tuple[tuple[str, float], ...] = ()
    """Kind (left, right, clear) and place."""
    before: float | None = None
    after: float | None = None
    left: float | None = None
    hanging: float | None = None
    right: float | None = None
    align: str = ""


NO_LINES = Lines()


def paragraph(style: str, runs: Iterable[Element], lines: Lines = NO_LINES) -> Element:
    """A paragraph in the style of that id."""
    runs = list(runs)
    found = [w("pStyle", val=style)] if style else []
    found += _paragraph_properties(lines, turned=_begins_at_the_right(runs))
    return w("p", w("pPr", *found), *runs) if found else w("p", *runs)


def _paragraph_properties(lines: Lines, *, turned: bool) -> Iterator[Element]:
    if lines.keep_next:
        yield w("keepNext")
    if lines.keep_lines:
        yield w("keepLines")
    if lines.new_page:
        yield w("pageBreakBefore")
    if lines.number:
        yield w("numPr", w("ilvl", val=lines.number[1]), w("numId", val=lines.number[0]))
    if lines.bar or lines.above or lines.below:
        yield w("pBdr", *_edges(lines))
    if lines.tabs:
        yield w("tabs", *(w("tab", val=kind, pos=twips(place)) for kind, place in lines.tabs))
    if turned:
        yield w("bidi")
    if lines.before is not None or lines.after is not None:
        space = {"before": lines.before, "after": lines.after}
        yield w("spacing", **{name: twips(value) for name, value in space.items() if value is not None})
    indents = {"left": lines.left, "right": lines.right, "hanging": lines.hanging}
    if any(value is not None for value in indents.values()):
        yield w("ind", **{name: twips(value) for name, value in indents.items() if value is not None})
    if lines.align:
        yield w("jc", val=lines.align)


def _edges(lines: Lines) -> Iterator[Element]:
    if lines.above:
        yield w("top", val="single", sz=6, space=7, color=lines.above)
    if lines.bar:
        color, away = lines.bar
        yield w("left", val="single", sz=14, space=round(away), color=color)
    if lines.below:
        yield w("bottom", val="single", sz=6, space=4, color=lines.below)


def _begins_at_the_right(runs: Iterable[Element]) -> bool:
    """Whether the first letter that has a direction is of a writing from right to left."""
    for made in runs:
        for text in made.itertext(f"{{{W}}}t"):
            if not text.isascii():
                found = _STRONG.search(text)
                if found:
                    return found.group(1) is not None
            elif _STRONG.search(text):
                return False
    return False
