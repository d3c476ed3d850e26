"""The texts of a full report set by plain reportlab, without anything of ours: what a report costs at least.

Same texts, in the same order, kept together and in tables where ours are, with contents and a foot that names the page;
no charts, no tags, no tinted grounds, no rules, no letters from a second typeface.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

from reportlab import platypus, rl_config
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus.tableofcontents import TableOfContents

from wa_desktop.report.full.chapters import book_of
from wa_desktop.report.pdf_cards import Card
from wa_desktop.report.pdf_fonts import BASE, register
from wa_desktop.report.pdf_look import look
from wa_desktop.report.pdf_parts import Heading, Marked, Pill, PillCell, Tiles
from wa_desktop.report.pdf_style import BOTTOM, CELL, WIDTH
from wa_desktop.report.pdf_tagged import HEADINGS, Contents, DataTable
from wa_desktop.report.records import ReportModel
from wa_desktop.system import fonts

_FACES = "bare-"


@dataclass(frozen=True)
class Text:
    """A paragraph; a heading is `listed` in the contents."""

    words: str
    style: ParagraphStyle
    listed: bool = False


@dataclass(frozen=True)
class Kept:
    """What stands on one page."""

    pieces: Sequence[Any]


@dataclass(frozen=True)
class Rows:
    """A table, whose head repeats."""

    cells: Sequence[Sequence[Sequence[Any]]]
    widths: Sequence[float]
    heads: int


@dataclass(frozen=True)
class Room:
    """A page's end unless so many points are left, or so much air."""

    points: float
    is_air: bool


class BareContents:
    """The place of the contents."""


def recipe_of(model: ReportModel) -> list[Any]:
    """What a full report consists of, in words."""
    register()
    _register_bare()
    return [step for piece in book_of(model).flowables for step in _steps(piece)]


@cache
def _register_bare() -> None:
    for weight, name in BASE.items():
        pdfmetrics.registerFont(TTFont(f"{_FACES}{name}", str(getattr(fonts.roboto(), weight))))


def _steps(piece: Any) -> Iterator[Any]:  # noqa: C901 - one case after another
    match piece:
        case Marked():
            mark = piece.mark.text if isinstance(piece.mark, Pill) else piece.mark
            yield Text(f"{mark} {piece.body.getPlainText()}".strip(), _bare(piece.body.style))
        case platypus.Paragraph():
            listed = isinstance(piece, Heading) and bool(piece.listing and piece.listing.contents)
            yield Text(piece.getPlainText(), _bare(piece.style), listed)
        case platypus.KeepTogether():
            yield Kept([step for inner in piece._content for step in _steps(inner)])
        case Card():
            yield Kept([step for inner in piece.inner for step in _steps(inner)])
        case PillCell():
            yield Text(piece.pill.text, _bare(CELL))
        case Tiles():
            for tile in piece.tiles:
                yield Text(f"{tile.figure} {tile.words} {tile.before}", _bare(CELL))
        case platypus.Table():
            cells = [[list(_cell(cell)) for cell in row] for row in piece._cellvalues]
            yield Rows(cells, piece._argW, int(isinstance(piece, DataTable)))
        case Contents():
            if piece.kind == HEADINGS:
                yield BareContents()
        case platypus.CondPageBreak():
            yield Room(piece.height, is_air=False)
        case platypus.Spacer():
            yield Room(piece.height, is_air=True)


def _cell(cell: Any) -> Iterator[Any]:
    for piece in cell if isinstance(cell, list | tuple) else [cell]:
        yield from [Text(piece, _bare(CELL))] if isinstance(piece, str) else _steps(piece)


@cache
def _bare(style: ParagraphStyle) -> ParagraphStyle:
    return ParagraphStyle(
        style.name,
        fontName=f"{_FACES}{style.fontName}",
        fontSize=style.fontSize,
        leading=style.leading,
        leftIndent=style.leftIndent,
        spaceBefore=style.spaceBefore,
        spaceAfter=style.spaceAfter,
    )


def set_bare(recipe: Sequence[Any], *, contents: bool = True) -> tuple[bytes, int]:
    """The texts as a PDF and its number of pages; without `contents` it is set only once."""
    as_delivered, rl_config.useA85 = rl_config.useA85, 1
    try:
        stream = BytesIO()
        document = _Document(stream)
        story = [piece for step in recipe for piece in _made(step, contents=contents)]
        if contents:
            document.multiBuild(story)
        else:
            document.build(story)
        return stream.getvalue(), document.page
    finally:
        rl_config.useA85 = as_delivered


class _Head(platypus.Paragraph):  # type: ignore[misc]  # reportlab has no types
    """A paragraph that the contents list."""


def _made(step: Any, *, contents: bool) -> Iterator[Any]:
    match step:
        case Text(words, style, listed):
            yield (_Head if listed else platypus.Paragraph)(escape(words), style)
        case Kept(pieces):
            yield platypus.KeepTogether([made for one in pieces for made in _made(one, contents=contents)])
        case Rows(cells, widths, heads):
            made = [
                [[one for step in cell for one in _made(step, contents=contents)] for cell in row]
                for row in cells
            ]
            yield platypus.Table(made, colWidths=widths, repeatRows=heads)
        case Room(points, is_air):
            yield platypus.Spacer(1, points) if is_air else platypus.CondPageBreak(points)
        case BareContents():
            if contents:
                yield TableOfContents(levelStyles=[_bare(CELL)])


class _Document(platypus.BaseDocTemplate):  # type: ignore[misc]  # reportlab has no types
    def __init__(self, stream: BytesIO) -> None:
        face = f"{_FACES}{BASE['regular']}"
        super().__init__(stream, pagesize=look().page, initialFontName=face)
        frame = platypus.Frame(look().left, BOTTOM, WIDTH, look().height, 0, 0, 0, 0)
        self.addPageTemplates([platypus.PageTemplate("page", frame, onPage=self._draw_foot)])

    def _draw_foot(self, canvas: Any, _document: Any) -> None:
        canvas.setFont(f"{_FACES}{BASE['regular']}", 8)
        canvas.drawString(look().left, look().page[1] - 50, "Contoso Retail, order processing")
        canvas.drawString(look().left, 38, f"page {self.page}")

    def afterFlowable(self, flowable: Any) -> None:
        if isinstance(flowable, _Head):
            self.notify("TOCEntry", (0, escape(flowable.getPlainText()), self.page))
