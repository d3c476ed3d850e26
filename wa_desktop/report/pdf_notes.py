"""Notes in Markdown on the PDF's pages: lists, quotes and code in the quiet style of the text around them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Spacer

from wa_desktop.report import markdown
from wa_desktop.report.markdown import Block, Code, Heading, Items, Line, Quote, Run, Runs, read_markdown
from wa_desktop.report.pdf_fonts import BOLD
from wa_desktop.report.pdf_style import CODE_COLOUR, LINE, STRONG_LINE
from wa_desktop.report.pdf_tagged import Paragraph, Path
from wa_desktop.report.pdf_tags import BULLETS, NUMBERS, Tag
from wa_desktop.report.pdf_text import CHUNK, chunks, code_line, keep_spaces, run_markup

_STEP = 13.0
_DEEPEST = 6 * _STEP
"""Points that a list or quote moves its content to the right, and how far all of them together do at most."""

_HEADINGS = 4
"""A note's headings stand below that of the question, which has this level."""

_BETWEEN = 4.0
_BETWEEN_ITEMS = 1.5
_BULLETS = ("•", "–")


@dataclass(frozen=True)
class _Place:
    """Where blocks stand: their style, how far to the right in points, and in which lists and quotes.

    `bars` are those of the quotes, `path` is the way to here in the structure.
    """

    style: ParagraphStyle
    left: float = 0.0
    bars: tuple[float, ...] = ()
    depth: int = 0
    path: Path = ()

    def quoted(self) -> _Place:
        """Within another quote."""
        return replace(
            self,
            left=min(self.left + _STEP, _DEEPEST),
            bars=(*self.bars, self.edge + 1.5),
            path=(*self.path, Tag("BlockQuote")),
        )

    def listed(self, items: Tag) -> _Place:
        """Within another item of a list."""
        return replace(
            self,
            left=min(self.left + _STEP, _DEEPEST),
            depth=self.depth + 1,
            path=(*self.path, items, Tag("LI"), Tag("LBody")),
        )

    def paragraph(self, text: str, style: ParagraphStyle, *tags: Tag, mark: str = "") -> Paragraph:
        """A paragraph here as that element; `mark` is the bullet of the item it stands in."""
        made = Paragraph(text, style, bulletText=mark or None)
        made.path = (*self.path, *tags)
        if mark:
            made.bullet_path = (*self.path[:-1], Tag("Lbl"))
        return made

    @property
    def edge(self) -> float:
        """The left edge of the text in points."""
        return float(self.style.leftIndent) + self.left

    def set_in(self, **more: object) -> ParagraphStyle:
        """The style at this place."""
        given = {"leftIndent": self.edge, "bulletColor": self.style.textColor, **more}
        return ParagraphStyle(f"{self.style.name} note", parent=self.style, **given)


def note(text: str, style: ParagraphStyle) -> list[Flowable]:
    """A note as pieces that can flow over pages whatever its length; none for an empty one."""
    return list(_blocks(read_markdown(text), _Place(style)))


def _blocks(blocks: Iterable[Block], place: _Place, mark: str = "", last: float = 0.0) -> Iterator[Flowable]:
    """The pieces of blocks, with air between them and `last` points below; `mark` stands before the first one."""
    found = list(blocks)
    if mark and not (found and isinstance(found[0], markdown.Paragraph)):
        alone = place.paragraph("\u00a0", _marked_style(place), Tag("P"), mark=mark)
        yield _placed(alone, place, _BETWEEN_ITEMS)
        mark = ""
    for i, block in enumerate(found):
        is_last = i == len(found) - 1
        leads = isinstance(block, Heading) and not is_last and not isinstance(found[i + 1], Heading)
        pieces = list(_block(block, place, mark))
        mark = ""
        for piece in pieces[:-1]:
            yield _placed(piece, place, 0)
        yield _placed(pieces[-1], place, last if is_last else _BETWEEN, leads=leads)


def _block(block: Block, place: _Place, mark: str) -> Iterator[Flowable]:
    match block:
        case markdown.Paragraph(runs):
            style = _marked_style(place) if mark else place.set_in()
            tag = Tag("P")
            yield from _joined(
                place.paragraph(_markup(line, style), style, tag, mark=mark if i == 0 else "")
                for i, line in enumerate(_lines(runs))
            )
        case Heading(level, runs):
            size = place.style.fontSize + (1.2 if level == 1 else 0.6 if level == 2 else 0)
            style = place.set_in(fontName=BOLD, fontSize=size, leading=size * 1.4)
            tag = Tag(f"H{_HEADINGS + level}")
            yield from _joined(place.paragraph(_markup(line, style), style, tag) for line in _lines(runs))
        case Items(items, start):
            yield from _items(items, start, place)
        case Quote(inner):
            yield from (_blocks(inner, place.quoted()) if inner else (Spacer(1, place.style.leading),))
        case Code(text):
            yield from _code(text, place)
        case Line():
            yield _Across(place.edge)


def _items(items: tuple[tuple[Block, ...], ...], start: int | None, place: _Place) -> Iterator[Flowable]:
    bullet = _BULLETS[min(place.depth, len(_BULLETS) - 1)]
    whole = Tag("L", attributes=BULLETS if start is None else NUMBERS)
    for i, item in enumerate(items):
        mark = bullet if start is None else f"{start + i}."
        yield from _blocks(item, place.listed(whole), mark, _BETWEEN_ITEMS if i < len(items) - 1 else 0)


def _marked_style(place: _Place) -> ParagraphStyle:
    return place.set_in(bulletIndent=max(place.edge - _STEP + 2, 0), bulletFontSize=place.style.fontSize)


def _code(text: str, place: _Place) -> Iterator[Flowable]:
    style = place.set_in(
        fontSize=place.style.fontSize * 0.88,
        leading=place.style.fontSize * 1.25,
        leftIndent=place.edge + 5,
        rightIndent=5,
        backColor=CODE_COLOUR,
        borderPadding=(0, 5, 0, 5),
    )
    block, code = Tag("P"), Tag("Code")
    yield from _joined(
        place.paragraph(code_line(part) or "\u00a0", style, block, code)
        for line in text.split("\n")
        for part in chunks(line)
    )


def _joined(lines: Iterable[Paragraph]) -> list[Paragraph]:
    """The lines of one element."""
    found = list(lines)
    for line in found[:-1]:
        line.goes_on = True
    return found


def _lines(runs: Runs) -> Iterator[list[Run]]:
    """The lines of a paragraph, each in parts that are not too long for reportlab."""
    line: list[Run] = []
    room = CHUNK
    for run in runs:
        for i, text in enumerate(run.text.split("\n")):
            if i:
                yield line
                line, room = [], CHUNK
            for part in chunks(text):
                if len(part) > room:
                    yield line
                    line, room = [], CHUNK
                line.append(replace(run, text=part))
                room -= len(part)
    yield line


def _markup(line: list[Run], style: ParagraphStyle) -> str:
    if line and line[0].text.startswith((" ", "\t")):
        line = [replace(line[0], text=keep_spaces(line[0].text)), *line[1:]]
    return "".join(run_markup(run, style) for run in line) or "\u00a0"


def _placed(piece: Flowable, place: _Place, after: float, *, leads: bool = False) -> Flowable:
    """The piece with air below it, beside the bars of the quotes it stands in; one that `leads` stays with the next."""
    if isinstance(piece, _Barred) and place.bars:
        piece.after = max(piece.after, after)
        return piece
    if place.bars:
        return _Barred(piece, place.bars, after)
    if after:
        piece.spaceAfter = after
    if leads:
        piece.keepWithNext = 1
    return piece


class _Barred(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A piece with bars at its left, from top to bottom and through the air below it."""

    def __init__(self, body: Flowable, bars: tuple[float, ...], after: float) -> None:
        super().__init__()
        self.body, self.bars, self.after = body, bars, after

    def wrap(self, available: float, height: float) -> tuple[float, float]:
        """Flowable's own."""
        _, self.inner = self.body.wrap(available, height)
        self.height = self.inner + self.after
        return available, self.height

    def split(self, available: float, height: float) -> list[Flowable]:
        """Flowable's own."""
        parts: list[Any] = self.body.split(available, height)
        if len(parts) < 2:
            return []
        return [
            _Barred(parts[0], self.bars, 0),
            *(_Barred(part, self.bars, self.after) for part in parts[1:]),
        ]

    def draw(self) -> None:
        """Flowable's own."""
        self.body.drawOn(self.canv, 0, self.after)
        self.canv.setStrokeColor(STRONG_LINE)
        self.canv.setLineWidth(1.6)
        for bar in self.bars:
            self.canv.line(bar, 0, bar, self.height)


class _Across(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A hairline from a left edge to the end of the line."""

    def __init__(self, left: float) -> None:
        super().__init__()
        self.left = left

    def wrap(self, available: float, _height: float) -> tuple[float, float]:
        """Flowable's own."""
        self.wide = available
        return available, 5.0

    def draw(self) -> None:
        """Flowable's own."""
        self.canv.setStrokeColor(LINE)
        self.canv.setLineWidth(0.6)
        self.canv.line(self.left, 2.5, self.wide, 2.5)
