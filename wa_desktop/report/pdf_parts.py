"""The pieces the PDF's pages are set from: headings, marked paragraphs, pills, tiles and tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Protocol
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.pathobject import PDFPathObject
from reportlab.platypus import CondPageBreak, Flowable, Spacer, Table, TableStyle

from wa_desktop.report.coverage import one_line
from wa_desktop.report.pdf_fonts import MEDIUM, Weight, pieces, shortened, width
from wa_desktop.report.pdf_look import look
from wa_desktop.report.pdf_style import (
    CELL_HEAD,
    CELL_HEAD_CENTRED,
    LINE,
    QUIET_COLOUR,
    STRONG_LINE,
    TOP,
    WIDTH,
    Colours,
    weight_of,
)
from wa_desktop.report.pdf_tagged import HEADINGS, DataTable, Paragraph, Path, layout
from wa_desktop.report.pdf_tagged_canvas import is_rough, tagged
from wa_desktop.report.pdf_tags import Tag
from wa_desktop.report.pdf_text import markup

_SHOWN_IN_CONTENTS = 90
"""Characters of a heading that the contents and the bookmarks show at most."""


_EVEN = 46.0
"""Pills below each other are at least so wide, in points."""


@dataclass(frozen=True)
class Listing:
    """How the contents and the bookmarks show a heading or figure; `depth` is 0 for chapters.

    An empty `bookmark` or `contents` leaves it out there. `of` says which list it belongs to.
    """

    depth: int
    key: str
    bookmark: str
    contents: str
    title: str = ""
    """What a link to it says when it is read aloud."""
    of: str = HEADINGS


class Lists(Protocol):
    """A document that lists headings where they are drawn."""

    def put_on_lists(self, listing: Listing, top: float) -> None:
        """The heading stands on the present page, so many points above its lower edge."""


class Heading(Paragraph):
    """A heading, or what stands below a figure. With a `listing`, the document lists it where it is drawn."""

    listing: Listing | None = None

    def split(self, available: float, height: float) -> list[Flowable]:
        """Flowable's own: of a heading over two pages the first part is the listed one."""
        parts: list[Flowable] = super().split(available, height)
        if len(parts) > 1:
            parts[0].listing = self.listing
        return parts

    def draw(self) -> None:
        """Flowable's own."""
        document: Lists | None = getattr(self.canv, "_doctemplate", None)
        if self.listing and document:
            _, top = self.canv.absolutePosition(0, self.height)
            document.put_on_lists(self.listing, top)
        super().draw()


def heading(
    text: str, style: ParagraphStyle, depth: int, key: str, *, number: str = "", before: str = ""
) -> Heading:
    """A heading that the contents and the bookmarks list, shortened if it is very long.

    `number` is its place in the document, which stands before it; `before` where another sign is to stand there.
    """
    sign = before or number
    ahead = f'<font color="{QUIET_COLOUR}">{markup(sign, weight_of(style))}</font>{_GAP}' if sign else ""
    made = Heading(f"{ahead}{markup(text, weight_of(style))}", style)
    made.path = (Tag(f"H{depth + 1}"),)
    shown = in_list(text)
    marked = f"<bullet>{escape(number)}</bullet>" if number else ""
    weight: Weight = "bold" if depth == 0 else "regular"
    made.listing = Listing(
        depth, key, in_list(f"{number} {shown}"), f"{marked}{markup(shown, weight)}", title=shown
    )
    return made


_GAP = "\u00a0\u00a0\u00a0"


def in_list(text: str) -> str:
    """A heading as the contents and the bookmarks show it."""
    shown = one_line(text)
    if len(shown) > _SHOWN_IN_CONTENTS:
        shown = shown[: _SHOWN_IN_CONTENTS - 1].rstrip() + "…"
    return shown


@dataclass(frozen=True)
class Pill:
    """A word on a tinted ground."""

    text: str
    colours: Colours
    size: float = 7.4

    @property
    def width(self) -> float:
        """Points."""
        return width(self.text, self.size, "medium") + 11

    def draw(self, canvas: Any, left: float, middle: float, least: float = 0.0) -> None:
        """Draw it with its left edge and vertical middle there, at least that wide."""
        ink, ground = self.colours
        wide, high = max(self.width, least), self.size + 5.6
        canvas.saveState()
        canvas.saveState()
        canvas.translate(left, middle - high / 2)
        canvas.setFillColor(ground)
        canvas.drawPath(_rounded(round(wide, 2), high), stroke=0, fill=1)
        canvas.restoreState()
        canvas.setFillColor(ink)
        gap = width(" ", self.size, "medium")
        draw_text(
            canvas,
            f" {self.text} ",
            (left + (wide - self.width + 11) / 2 - gap, middle - self.size * 0.36),
            self.size,
            "medium",
        )
        canvas.restoreState()


@lru_cache(maxsize=512)
def _rounded(wide: float, high: float) -> PDFPathObject:
    """The ground of a pill; there are hundreds in a report, of few sizes."""
    path = PDFPathObject()
    path.roundRect(0, 0, wide, high, 3)
    return PDFPathObject(code=[path.getCode()])


def draw_text(
    canvas: Any, text: str, at: tuple[float, float], size: float, weight: Weight = "regular"
) -> None:
    """Write one line of anybody's text, in the canvas's fill colour, from the left end of its baseline."""
    left, baseline = at
    for part, font in pieces(text, weight):
        canvas.setFont(font, size)
        canvas.drawString(left, baseline, part)
        left += canvas.stringWidth(part, font, size)


class Marked(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A paragraph with a pill or a short label beside its first line, which can flow over pages.

    `column` is the width kept for the mark, in points: at the left, or at the right with `right`.
    """

    def __init__(
        self, body: Paragraph, mark: Pill | str, column: float, *, right: bool = False, after: float = 0.0
    ) -> None:
        super().__init__()
        self.body, self.mark, self.column, self.right = body, mark, column, right
        self.spaceAfter = after
        self.keepWithNext = body.getKeepWithNext()
        if mark and isinstance(mark, str) and not body.bullet_path:
            as_item(Tag("LI"), [body])

    def wrap(self, available: float, height: float) -> tuple[float, float]:
        """Flowable's own."""
        self.available = available
        _, self.height = self.body.wrap(available - self.column, height)
        return available, max(self.height, self.body.style.leading)

    def split(self, available: float, height: float) -> list[Flowable]:
        """Flowable's own: the mark stays with the first part."""
        parts = self.body.split(available - self.column, height)
        if len(parts) < 2:
            return []
        first, rest = parts
        return [
            Marked(first, self.mark, self.column, right=self.right),
            Marked(rest, "", self.column, right=self.right, after=self.spaceAfter),
        ]

    def draw(self) -> None:
        """Flowable's own: from left to right, as it is read aloud."""
        if self.right:
            self.body.drawOn(self.canv, 0, 0)
        if not is_rough(self.canv):
            self._place_mark()
        if not self.right:
            self.body.drawOn(self.canv, self.column, 0)

    def _place_mark(self) -> None:
        with tagged(self.canv, *(self.body.path if isinstance(self.mark, Pill) else self.body.bullet_path)):
            self._draw_mark()

    def _draw_mark(self) -> None:
        middle = self.height - self.body.style.leading * 0.5 - 0.2
        if isinstance(self.mark, Pill):
            left = self.available - self.mark.width if self.right else 0
            self.mark.draw(self.canv, left, middle, least=0 if self.right else _EVEN)
        elif self.mark:
            self.canv.setFillColor(CELL_HEAD.textColor)
            text = shortened(self.mark, self.column - 8, 8, "medium")
            draw_text(self.canv, text, (0, middle - 2.9), 8, "medium")


def as_item(item: Tag, parts: Sequence[Paragraph]) -> None:
    """Make the paragraphs one item of a list; the mark beside the first one is its label."""
    body = Tag("LBody")
    for part in parts:
        part.path = (item, body, Tag("P"))
    parts[0].bullet_path = (item, Tag("Lbl"))


def beside(label: str, parts: Sequence[Paragraph], column: float) -> list[Flowable]:
    """Paragraphs that flow on beside a short label, with `column` points kept for it."""
    first, *rest = parts
    head = Marked(first, label, column, after=0 if rest else 5)
    if label:
        as_item(Tag("LI"), parts)
    more = [Marked(part, "", column) for part in rest]
    return [head, *more, *([Spacer(1, 5)] if more else [])]


class Rule(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A hairline above a block; none at the top of a page, where the head has drawn one."""

    def __init__(self) -> None:
        super().__init__()
        self.spaceBefore = 8

    def wrap(self, available: float, _height: float) -> tuple[float, float]:
        """Flowable's own."""
        self.wide = available
        return available, 7.0

    def draw(self) -> None:
        """Flowable's own."""
        _, top = self.canv.absolutePosition(0, 7.0)
        if top < look().page[1] - TOP - 12:
            self.canv.setStrokeColor(LINE)
            self.canv.setLineWidth(0.6)
            self.canv.line(0, 7.0, self.wide, 7.0)


class PillCell(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A pill as the content of a table cell, as wide as the cell but for `gap` points at its right."""

    def __init__(self, pill: Pill, gap: float = 0.0) -> None:
        super().__init__()
        self.pill, self.gap = pill, gap

    def wrap(self, available: float, _height: float) -> tuple[float, float]:
        """Flowable's own."""
        self.wide = available
        return available, 13.0

    def draw(self) -> None:
        """Flowable's own."""
        self.pill.draw(self.canv, 0, 6.5, least=self.wide - self.gap)


@dataclass(frozen=True)
class Tile:
    """A large figure with what it counts, and a word on how it was before."""

    figure: str
    words: str
    before: str
    colour: Any


class Tiles(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Figures side by side in frames."""

    HEIGHT = 66.0
    GAP = 10.0

    def __init__(self, tiles: Sequence[Tile]) -> None:
        super().__init__()
        self.tiles = tiles
        self.paths: list[Path] = [(Tag("LI"), Tag("LBody")) for _ in tiles]
        self.spaceAfter = 14

    def wrap(self, available: float, _height: float) -> tuple[float, float]:
        """Flowable's own."""
        self.wide = (available - self.GAP * (len(self.tiles) - 1)) / len(self.tiles)
        return available, self.HEIGHT

    def draw(self) -> None:
        """Flowable's own."""
        canvas = self.canv
        if is_rough(canvas):
            return
        for i, tile in enumerate(self.tiles):
            left = i * (self.wide + self.GAP)
            canvas.setStrokeColor(LINE)
            canvas.setLineWidth(0.8)
            canvas.roundRect(left, 0, self.wide, self.HEIGHT, 6, stroke=1, fill=0)
            with tagged(canvas, *self.paths[i]):
                self._write(tile, left)

    def _write(self, tile: Tile, left: float) -> None:
        canvas = self.canv
        canvas.setFillColor(tile.colour)
        draw_text(canvas, f"{tile.figure} ", (left + 12, self.HEIGHT - 32), 23, "bold")
        canvas.setFillColor(CELL_HEAD.textColor)
        draw_text(canvas, shortened(tile.words, self.wide - 20, 8.2), (left + 12, 15), 8.2)
        if tile.before:
            beside = left + 18 + width(tile.figure, 23, "bold") - width(" ", 8.2)
            draw_text(canvas, f" {tile.before}", (beside, self.HEIGHT - 32), 8.2)


def grid(
    rows: Sequence[Sequence[Any]],
    widths: Sequence[float],
    *,
    centred_from: int = 1,
    total: bool = False,
    named_by: int = 0,
) -> DataTable:
    """A quiet table: its head repeats on every page, hairlines between rows; `total` sets the last row apart.

    The cells of the column `named_by` say what their rows are about; with two columns that needs no saying.
    """
    head, *body = rows
    cells = [
        Paragraph(
            markup(str(cell), weight_of(CELL_HEAD)), CELL_HEAD_CENTRED if i >= centred_from else CELL_HEAD
        )
        for i, cell in enumerate(head)
    ]
    style = [
        ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
        ("VALIGN", (0, 1), (-1, -1), "MIDDLE"),
        ("LEFTPADDING", (0, 0), (-1, -1), 2),
        ("RIGHTPADDING", (0, 0), (-1, -1), 2),
        ("LEFTPADDING", (0, 0), (0, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 4),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
        ("LINEBELOW", (0, 0), (-1, 0), 0.8, STRONG_LINE),
        ("LINEBELOW", (0, 1), (-1, -1), 0.5, LINE),
        ("FONT", (0, 0), (-1, -1), MEDIUM, 8),
    ]
    if total:
        style.append(("LINEABOVE", (0, -1), (-1, -1), 0.8, STRONG_LINE))
    made = DataTable(
        [cells, *body],
        colWidths=list(widths),
        repeatRows=1,
        style=TableStyle(style),
        hAlign="LEFT",
        splitInRow=1,
    )
    made.named_by = named_by if len(head) > 2 else None
    return made


def room_for(points: float) -> CondPageBreak:
    """Go to the next page unless that much room is left on this one."""
    return CondPageBreak(points)


def columns(left: Flowable | list[Flowable], right: Flowable | list[Flowable], share: float = 0.46) -> Table:
    """Two blocks side by side; neither may be higher than a page."""
    return layout([[left, right]], [WIDTH * share, WIDTH * (1 - share)])
