"""Native tables that are as high as their texts, so that PowerPoint has no row to grow over the edge of the slide."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from lxml import etree  # type: ignore[import-untyped]  # lxml brings no types
from pptx.oxml.ns import qn

from wa_desktop.report.deck.canvas import Canvas
from wa_desktop.report.deck.fit import Para, clipped, height_of
from wa_desktop.report.deck.letters import Element, emu, set_fill, set_line, write_paras
from wa_desktop.report.deck.look import Box

_NO_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
"""PowerPoint's built-in table style without lines and grounds."""

_EDGES = ("a:lnL", "a:lnR", "a:lnT", "a:lnB")


@dataclass(frozen=True)
class Cell:
    """A cell with one paragraph, in at most `lines` lines; `fill` is its ground."""

    para: Para
    fill: str = ""
    lines: int = 2


@dataclass(frozen=True)
class Grid:
    """How a table is laid out, in inches: widths of columns, room within cells, and its lines.

    `rule` is the color of the hairline under each row; `gap` instead are the points between cells with a ground.
    """

    widths: tuple[float, ...]
    across: float = 0.06
    down: float = 0.05
    rule: str = ""
    gap: float = 0.0
    least: float = 0.0
    """The least height of a row."""


Row = Sequence[Cell]


def clip(row: Row, grid: Grid, spare: float) -> tuple[Cell, ...]:
    """The cells with their texts in the lines they may take."""
    return tuple(
        replace(cell, para=clipped(cell.para, width - 2 * grid.across, cell.lines, spare))
        for cell, width in zip(row, grid.widths, strict=True)
    )


def height(row: Row, grid: Grid, spare: float) -> float:
    """The height of a row of clipped cells in inches."""
    texts = (
        height_of((cell.para,), width - 2 * grid.across, spare)
        for cell, width in zip(row, grid.widths, strict=True)
    )
    return max(max(texts) + 2 * grid.down, grid.least)


def room_for(rows: Sequence[Row], grid: Grid, room: float, rest: float, spare: float) -> int:
    """How many rows from the first have room; `rest` inches are kept free unless all do."""
    total, fits = 0.0, 0
    for number, row in enumerate(rows, 1):
        total += height(row, grid, spare)
        if total <= room:
            fits = number if number == len(rows) or total <= room - rest else fits
    return fits


def draw_table(
    canvas: Canvas, box: Box, grid: Grid, rows: Sequence[Row], alt: str, *, head: bool = True
) -> float:
    """Draw clipped rows from the upper left of a box; gives the table's height."""
    heights = [height(row, grid, canvas.look.spare) for row in rows]
    place = Box(box.left, box.top, sum(grid.widths), sum(heights))
    table = canvas.table(place, len(rows), len(grid.widths), alt)
    _set_style(table, head=head)
    for column, width in zip(table.tblGrid.gridCol_lst, grid.widths, strict=True):
        column.set("w", str(emu(width)))
    for number, (made, row, high) in enumerate(zip(table.tr_lst, rows, heights, strict=True)):
        made.set("h", str(emu(high)))
        for cell, given in zip(made.tc_lst, row, strict=True):
            _fill(canvas, cell, given, grid, first=not number)
    return sum(heights)


def _set_style(table: Element, *, head: bool) -> None:
    properties = table.tblPr
    for name in list(properties.attrib):
        del properties.attrib[name]
    if head:
        properties.set("firstRow", "1")
    style = properties.find(qn("a:tableStyleId"))
    if style is None:
        style = etree.SubElement(properties, qn("a:tableStyleId"))
    style.text = _NO_STYLE


def _fill(canvas: Canvas, cell: Element, given: Cell, grid: Grid, *, first: bool) -> None:
    write_paras(cell.get_or_add_txBody(), (given.para,), canvas.look, canvas.slide.part)
    looks = cell.get_or_add_tcPr()
    for name, inset in (
        ("marL", grid.across),
        ("marR", grid.across),
        ("marT", grid.down),
        ("marB", grid.down),
    ):
        looks.set(name, str(emu(inset)))
    looks.set("anchor", "ctr")
    for edge in _EDGES:
        if grid.gap:
            set_line(looks, edge, canvas.look.ground, grid.gap)
        else:
            ruled = edge == "a:lnB" or (edge == "a:lnT" and not first)
            set_line(looks, edge, grid.rule if ruled else "", 0.75)
    if given.fill:
        set_fill(looks, given.fill)
    else:
        etree.SubElement(looks, qn("a:noFill"))
