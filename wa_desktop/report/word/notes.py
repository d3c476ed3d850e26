"""People's notes in Markdown as paragraphs of the document: lists as lists, quotes with a bar, code as it was typed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from wa_desktop.report import markdown
from wa_desktop.report.coverage import visible
from wa_desktop.report.markdown import Block, Code, Heading, Items, Line, Quote, Run, read_markdown
from wa_desktop.report.word import colours
from wa_desktop.report.word.body import Body
from wa_desktop.report.word.numbering import MOST, STEP
from wa_desktop.report.word.styles import Role
from wa_desktop.report.word.xml import Element, Letters, Lines, shown_run

_DEEPEST = 6
"""Levels after which a list or quote does not move further to the right."""

_LEVELS = 9


@dataclass(frozen=True)
class _Place:
    """Where blocks stand: how far to the right in points, how many lists and quotes around them."""

    role: Role
    left: float
    lists: int = 0
    depth: int = 0
    quoted: bool = False

    def inner(self, *, quoted: bool) -> _Place:
        step = STEP if self.depth < _DEEPEST else 0
        return replace(
            self,
            left=self.left + step,
            lists=self.lists + (not quoted),
            depth=self.depth + 1,
            quoted=quoted or self.quoted,
        )


@dataclass(frozen=True)
class _Mark:
    """What stands before the first line of an item: a list of the document, or letters where Word cannot count so far."""

    number: int = 0
    level: int = 0
    typed: str = ""


def note(body: Body, text: str, role: Role = Role.NOTE, left: float = 0) -> list[Element]:
    """The paragraphs of a note, not yet added; none for an empty one. `left` in points."""
    return list(_blocks(body, read_markdown(text), _Place(role, left)))


def _blocks(
    body: Body, blocks: Iterable[Block], place: _Place, mark: _Mark | None = None
) -> Iterator[Element]:
    found = list(blocks)
    if mark and not (found and isinstance(found[0], markdown.Paragraph)):
        yield _paragraph(body, (), place, mark)
        mark = None
    for block in found:
        yield from _block(body, block, place, mark)
        mark = None


def _block(body: Body, block: Block, place: _Place, mark: _Mark | None) -> Iterator[Element]:
    match block:
        case markdown.Paragraph(runs):
            yield _paragraph(body, runs, place, mark)
        case Heading(_, runs):
            strong = tuple(replace(run, bold=True) for run in runs)
            yield body.made(place.role, _runs(body, strong), replace(_lines(place), keep_next=True, before=4))
        case Items(items, start):
            yield from _items(body, items, start, place)
        case Quote(inner):
            quoted = place.inner(quoted=True)
            yield from _blocks(body, inner, quoted) if inner else (_paragraph(body, (), quoted, None),)
        case Code(text):
            yield from _code(body, text, place)
        case Line():
            yield body.made(place.role, (), replace(_lines(place), below=colours.LINE))


def _items(
    body: Body, items: Sequence[tuple[Block, ...]], start: int | None, place: _Place
) -> Iterator[Element]:
    level = min(place.lists, _LEVELS - 1)
    inner = place.inner(quoted=False)
    if start is None:
        marks = [_Mark(body.numbering.bullets, level)] * len(items)
    elif start + len(items) > MOST:
        marks = [_Mark(typed=f"{start + i}.") for i in range(len(items))]
    else:
        marks = [_Mark(body.numbering.numbered_from(start))] * len(items)
        inner = replace(inner, left=inner.left + _ROOM_FOR_NUMBERS)
    for item, mark in zip(items, marks, strict=True):
        yield from _blocks(body, item, inner, mark)


_ROOM_FOR_NUMBERS = 4.0


def _paragraph(body: Body, runs: Sequence[Run], place: _Place, mark: _Mark | None) -> Element:
    lines = _lines(place)
    if mark is None:
        return body.made(place.role, _runs(body, runs), lines)
    if mark.typed:
        typed = [shown_run(f"{mark.typed} ")]
        return body.made(place.role, [*typed, *_runs(body, runs)], lines)
    hanging = STEP + (0 if mark.number == body.numbering.bullets else _ROOM_FOR_NUMBERS)
    lines = replace(lines, number=(mark.number, mark.level), hanging=hanging, after=1.5)
    return body.made(place.role, _runs(body, runs), lines)


def _lines(place: _Place) -> Lines:
    bar = (colours.STRONG_LINE, 6.0) if place.quoted else None
    return Lines(left=place.left or None, bar=bar)


def _code(body: Body, text: str, place: _Place) -> Iterator[Element]:
    """Lines of code as one paragraph on a ground of its own."""
    yield body.made(
        Role.CODE,
        [shown_run(visible(text), Letters(fill=colours.CODE_GROUND))],
        replace(_lines(place), before=2, after=4),
    )


def _runs(body: Body, runs: Sequence[Run]) -> list[Element]:
    made: list[Element] = []
    for run in runs:
        letters = Letters(
            bold=run.bold,
            italic=run.italic,
            strike=run.strike,
            code=run.code,
            fill=colours.CODE_GROUND if run.code else "",
        )
        text = visible(run.text)
        linked = body.linked([shown_run(text, body.link_letters(letters))], run.link) if run.link else None
        made.append(shown_run(text, letters) if linked is None else linked)
    return made
