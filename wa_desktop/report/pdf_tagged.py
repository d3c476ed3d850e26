"""reportlab's paragraphs, tables and contents, each knowing which element of the structure it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import accumulate, islice
from typing import Any

from reportlab import platypus
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Spacer
from reportlab.platypus.tableofcontents import TableOfContents

from wa_desktop.report.pdf_fonts import MEDIUM
from wa_desktop.report.pdf_look import dress, look
from wa_desktop.report.pdf_tagged_canvas import TaggedCanvas, figure, is_rough, tagged
from wa_desktop.report.pdf_tags import COLUMN_HEAD, ROW_HEAD, Tag

Path = tuple[Tag, ...]

_NEARLY_ALL = 0.7
"""Of the height of a page: with so much room, what does not fit will not fit on the next one either."""

_SPACES = re.compile(r"[^\S\u00a0]+")


class Paragraph(platypus.Paragraph):  # type: ignore[misc]  # reportlab has no types
    """A paragraph or heading, as the `tag` of its style says, unless it has a path of its own."""

    _path: Path = ()
    _gaps: frozenset[int] = frozenset()
    _begin = 0
    _broken_for = 0.0
    goes_on = False
    """Whether its element goes on with another paragraph: a line of several."""
    bullet_path: Path = ()
    """Where its bullet belongs: the Lbl of an item whose LBody is in `path`."""

    def __init__(self, text: str | None, style: ParagraphStyle, *args: Any, **more: Any) -> None:
        super().__init__(text, dress(style), *args, **more)
        self._given: Any = self.frags

    @property
    def path(self) -> Path:
        """From its surroundings to its own element; the same for all parts of a paragraph over several pages."""
        if not self._path:
            self._path = (Tag(getattr(self.style, "tag", "P")),)
        return self._path

    @path.setter
    def path(self, path: Path) -> None:
        self._path = path

    def wrap(self, available: float, height: float) -> tuple[float, float]:
        """Flowable's own: asked several times on the way to a page, it breaks its lines once for each width."""
        if self._broken_for != available:
            super().wrap(available, height)
            self._broken_for = available
        return self.width, self.height

    def let_go(self) -> None:
        """Forget the lines until they are wanted again: of long documents they would take most of the memory."""
        if hasattr(self, "blPara"):
            del self.blPara
        self.frags: Any = self._given  # instead of a list of every word

    def _have_lines(self) -> None:
        if not hasattr(self, "blPara"):
            super().wrap(self.width, 0)

    def split(self, available: float, height: float) -> list[Flowable]:
        """Flowable's own."""
        self._have_lines()
        parts: list[Any] = super().split(available, height)
        for part in parts:
            part.path = self.path
        if parts:
            parts[0].bullet_path = self.bullet_path
            parts[-1].goes_on = self.goes_on
        if len(parts) == 2:
            first, rest = parts
            first._gaps = rest._gaps = self.gaps  # noqa: SLF001
            first._begin = self._begin  # noqa: SLF001
            rest._begin = self._begin + sum(first._letters())  # noqa: SLF001
        return parts

    def draw(self) -> None:
        """Flowable's own."""
        if not is_rough(self.canv):
            self._have_lines()
            self._draw_lines()
        self.let_go()

    def _draw_lines(self) -> None:
        if self.bullet_path:
            with tagged(self.canv, *self.bullet_path):
                pass  # the bullet's element comes before that of the text
        with tagged(self.canv, *self.path):
            if self.bullet_path and isinstance(self.canv, TaggedCanvas):
                self.canv.turn(*self.bullet_path)
            super().draw()

    def beginText(self, x: float, y: float) -> Any:
        """Paragraph's own, called behind the bullet; a paragraph of one piece may be a link as a whole."""
        canvas = self.canv
        if isinstance(canvas, TaggedCanvas):
            if self.bullet_path:
                canvas.turn(*self.path)
            if self.blPara.kind == 0 and self.blPara.link:
                canvas.turn_to_link(self.blPara.link[0])
        text = canvas.beginText(x, y)
        if self._gaps or self.goes_on or len(self.blPara.lines) > 1:
            *letters, last = islice(accumulate(self._letters(), initial=self._begin), 1, None)
            text.breaks = iter(
                [*(count in self.gaps for count in letters), self.goes_on or last in self.gaps]
            )
        return text

    @property
    def gaps(self) -> frozenset[int]:
        """Behind how many letters of the whole paragraph there is a space at which a line may break."""
        if not self._gaps:
            words = _SPACES.split(self.getPlainText().strip())
            self._gaps = frozenset(accumulate(map(_count, words[:-1])))
        return self._gaps

    def _letters(self) -> list[int]:
        """How many letters each line has."""
        return [
            _count(
                "".join(
                    line[1]
                    if isinstance(line, tuple)
                    else (getattr(piece, "text", "") for piece in line.words)
                )
            )
            for line in self.blPara.lines
        ]


def _count(text: str) -> int:
    return len("".join(text.split()))


class DataTable(platypus.Table):  # type: ignore[misc]  # reportlab has no types
    """A table of facts: its repeated rows are heads of columns, and the cells of `named_by` are heads of rows.

    Over several pages it stays one table whose head is read once, and a row over two pages stays one row.
    """

    def __init__(self, data: Sequence[Sequence[Any]], *args: Any, **more: Any) -> None:
        super().__init__(data, *args, **more)
        self._renderCB = _turn_to_cell
        self.named_by: int | None = None
        self._sheet = _Sheet()
        self._places = list(range(self._nrows))
        self._goes_on = False

    def draw(self) -> None:
        """Flowable's own."""
        if not is_rough(self.canv):
            super().draw()
            return
        for row in self._cellvalues:
            for cell in row:
                for piece in cell if isinstance(cell, list | tuple) else (cell,):
                    if isinstance(piece, Paragraph):
                        piece.let_go()

    def split(self, available: float, height: float) -> list[Flowable]:
        """Flowable's own: a row goes over two pages only where a whole page is not enough for it."""
        self._calc(available, height)
        least = sum(self._rowHeights[: self.repeatRows + 1])
        if height < least <= look().height:
            return []
        parts: list[Any] = super().split(available, height)
        if len(parts) == 2:
            first, rest = parts
            heads = self.repeatRows
            again = first._nrows + rest._nrows - heads - self._nrows  # noqa: SLF001 - 1 for a row over both pages
            cut = first._nrows - again  # noqa: SLF001
            first._go_on_from(self, self._places[: first._nrows])  # noqa: SLF001
            rest._go_on_from(self, [*self._places[:heads], *self._places[cut:]])  # noqa: SLF001
            first._goes_on, rest._goes_on = self._goes_on, True  # noqa: SLF001
        return parts

    def _go_on_from(self, whole: DataTable, places: list[int]) -> None:
        self.named_by, self._sheet, self._places = whole.named_by, whole._sheet, places

    def path_of(self, row: int, column: int) -> Path | None:
        """The cell's place in the structure; None for a head that was read on an earlier page."""
        if row < self.repeatRows:
            return None if self._goes_on else self._sheet.path(self._places[row], column, COLUMN_HEAD)
        scope = ROW_HEAD if column == self.named_by else ""
        return self._sheet.path(self._places[row], column, scope)


class _Sheet:
    """The elements of a table, made as they are wanted."""

    def __init__(self) -> None:
        self.table = Tag("Table")
        self.rows: dict[int, Tag] = {}
        self.cells: dict[tuple[int, int], Tag] = {}

    def path(self, row: int, column: int, scope: str) -> Path:
        """From the table to one cell."""
        line = self.rows.get(row) or self.rows.setdefault(row, Tag("TR"))
        cell = self.cells.get((row, column))
        if cell is None:
            cell = self.cells[row, column] = Tag("TH" if scope else "TD", attributes=scope)
        return (self.table, line, cell)


def _turn_to_cell(table: DataTable, event: str, *where: Any) -> None:
    """What reportlab calls while it draws a table."""
    canvas = table.canv
    if not isinstance(canvas, TaggedCanvas):
        return
    if event == "startCell":
        path = table.path_of(where[0], where[1])
        canvas.begin(*path) if path else canvas.begin_aside()
    elif event == "endCell":
        canvas.end()


def layout(rows: Sequence[Sequence[Any]], widths: Sequence[float]) -> platypus.Table:
    """Blocks side by side or below each other, close together; the structure knows nothing of it."""
    return platypus.Table(
        rows,
        colWidths=list(widths),
        style=platypus.TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), 0),
                ("TOPPADDING", (0, 0), (-1, -1), 0),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
                ("FONT", (0, 0), (-1, -1), MEDIUM, 8),
            ]
        ),
    )


class Figure(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A drawing with the words that stand for it; they say what the drawing shows, not that it is one."""

    def __init__(self, drawing: Flowable, alt: str) -> None:
        super().__init__()
        self.drawing, self.tag = drawing, Tag("Figure", alt)
        self.hAlign = drawing.hAlign

    def wrap(self, available: float, height: float) -> tuple[float, float]:
        """Flowable's own."""
        self.width, self.height = self.drawing.wrap(available, height)
        return self.width, self.height

    def draw(self) -> None:
        """Flowable's own."""
        with figure(self.canv, self.tag, self.width, self.height):
            self.drawing.drawOn(self.canv, 0, 0)


HEADINGS, FIGURES = "TOCEntry", "FigureEntry"
"""What a list of contents may be of, by names that reportlab's documents pass on."""


class Contents(TableOfContents):  # type: ignore[misc]  # reportlab has no types
    """The contents: a line per heading (or figure), which as a whole leads to it."""

    def __init__(
        self,
        styles: Sequence[ParagraphStyle],
        room: float = 40.0,
        kind: str = HEADINGS,
    ) -> None:
        super().__init__(levelStyles=[dress(style) for style in styles], notifyKind=kind)
        self._tag, self._room = Tag("TOC"), room
        self.kind = kind

    def expect(self, entries: Iterable[tuple[int, str, str]]) -> None:
        """Say beforehand what will be listed, by level, text and key, so that the first pass leaves room for it."""
        self._entries = [(level, text, 0, key) for level, text, key in entries]

    def wrap(self, available: float, height: float) -> tuple[float, float]:
        """Flowable's own: with the entries of the pass before."""
        rows: list[list[Flowable]] = []
        for level, text, page, key in self._lastEntries:
            style = self.levelStyles[min(level, len(self.levelStyles) - 1)]
            entry = _Entry(platypus.Paragraph(text, style), str(page), key, self._room)
            entry.path = (self._tag, Tag("TOCI"), Tag("Reference"), Tag("Link"))
            rows += [[Spacer(1, style.spaceBefore)]] if style.spaceBefore else []
            rows.append([entry])
        self._table = layout(rows, [available]) if rows else Spacer(1, 0)
        self.width, self.height = self._table.wrapOn(self.canv, available, height)
        return self.width, self.height


class _Entry(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A line of the contents; its page stands at the right."""

    path: Path

    def __init__(self, text: platypus.Paragraph, page: str, key: str | None, room: float) -> None:
        super().__init__()
        self.text, self.page, self.key, self.room = text, page, key, room

    def wrap(self, available: float, height: float) -> tuple[float, float]:
        """Flowable's own."""
        _, self.height = self.text.wrap(available - self.room, height)
        self.width = available
        return available, self.height

    def draw(self) -> None:
        """Flowable's own."""
        canvas, style = self.canv, self.text.style
        with tagged(canvas, *self.path):
            self.text.drawOn(canvas, 0, 0)
            canvas.setFillColor(style.textColor)
            canvas.setFont(style.fontName, style.fontSize)
            page = f" {self.page}"
            wide = stringWidth(page, style.fontName, style.fontSize)
            canvas.drawString(self.width - wide, style.leading - style.fontSize, page)
            if self.key:
                area = (style.leftIndent, 0, self.width, self.height)
                canvas.linkRect(self.text.getPlainText(), self.key, area, relative=1)
