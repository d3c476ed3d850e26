"""The matrix of effort and impact as a native chart of points, each with the label of its action.

The scale of effort is logarithmic, so that half a day and forty have room beside each other. Points of one impact stand
above and below each other where they would touch; how far from the middle of its band one stands says nothing.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from lxml import etree  # type: ignore[import-untyped]  # lxml brings no types
from pptx.chart.data import XyChartData
from pptx.enum.chart import XL_AXIS_CROSSES, XL_CHART_TYPE, XL_TICK_LABEL_POSITION, XL_TICK_MARK
from pptx.oxml.ns import qn

from wa_desktop.report.deck.canvas import Canvas
from wa_desktop.report.deck.charts import (
    LETTERS,
    distinct,
    finish,
    set_legend,
    set_letters,
    shape_of,
    write_book,
)
from wa_desktop.report.deck.fit import clipped, para, width_of
from wa_desktop.report.deck.letters import Element, set_fill, set_line, write_paras
from wa_desktop.report.deck.look import Box, Look
from wa_desktop.report.deck.slides import Dot, Matrix
from wa_desktop.report.deck.telling import line

LEAST, MOST = 0.25, 64.0
"""Days at the ends of the scale; what is less or more stands there."""

_FIRST, _LAST = LEAST * 1.01, MOST / 1.01
"""Where words at the ends stand: what is exactly at an end is not drawn everywhere."""

_LOW, _HIGH = 0.4, 4.6
_MIDDLE = 2.5
_CORNER = 0.16
"""How far from the edge the names of the fields stand, in steps of impact."""

_ROWS = (0.0, 0.31, -0.31)
_MARK = 11
"""Points across the mark of an action."""
_HALF = 0.12
"""Inches that a mark needs to each side, and half the height of its label."""

_LEFT, _TOP, _RIGHT, _BOTTOM = 1.15, 0.05, 0.15, 1.0
"""Room around the field for axes and legend, in inches."""

_TICKS = (0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 32.0)
"""Days with a mark on the scale."""

_LABEL = 8
"""Characters of a label at most."""

_SHOWS = ("LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize")


@dataclass(frozen=True)
class Spot:
    """An action with its place in the chart: days as the scale can show them, and a height near its impact.

    Its label stands at the `side` l or r of its mark, and counts `more` actions that are at the same place.
    """

    dot: Dot
    x: float
    y: float
    side: str
    more: int = 0

    @property
    def label(self) -> str:
        """The word at its mark."""
        label = self.dot.label
        short = label if len(label) <= _LABEL else label[: _LABEL - 1] + "…"
        return f"{short} +{self.more}" if self.more else short


@dataclass(frozen=True)
class Label:
    """A word at a point; `side` is where it stands, as the format calls it: ctr, l, r, t or b."""

    text: str
    side: str
    color: str
    bold: bool = False


@dataclass(frozen=True)
class Point:
    """A point of a series with its word; a hollow one has no color within."""

    x: float
    y: float
    label: Label | None = None
    hollow: bool = False


@dataclass(frozen=True)
class Block:
    """A series: with `mark` as the color of its marks, else of words or a line alone."""

    name: str
    points: list[Point]
    mark: str = ""


@dataclass(frozen=True)
class Field:
    """The field of the chart: its size in inches, the days where it is divided, and how wide letters may be."""

    width: float
    height: float
    split: float = 5.5
    spare: float = 1.1
    words: tuple[str, ...] = ()
    """What the four fields are called, in their corners: the upper two, then the lower two."""

    @property
    def corners(self) -> list[Box]:
        """Where the names of the fields stand, in inches from the lower left."""
        found = []
        for number, word in enumerate(self.words):
            wide = width_of(para(word, LETTERS, bold=True), self.spare) + 0.1
            left = self.width - wide if number % 2 else 0.0
            up = (_CORNER if number >= 2 else _HIGH - _LOW - _CORNER) / (_HIGH - _LOW) * self.height
            found.append(Box(left, up - _HALF, wide, 2 * _HALF))
        return found

    def across(self, days: float) -> float:
        """Inches from the left to so many days."""
        return math.log(days / LEAST) / math.log(MOST / LEAST) * self.width

    def box(self, spot: Spot) -> Box:
        """Where a mark and its label stand, in inches from the lower left."""
        wide = width_of(para(spot.label, LETTERS, bold=True), self.spare)
        middle = self.across(spot.x)
        up = (spot.y - _LOW) / (_HIGH - _LOW) * self.height
        left = middle - _HALF - (wide if spot.side == "l" else 0.0)
        return Box(left, up - _HALF, 2 * _HALF + wide, 2 * _HALF)

    def has_room(self, box: Box, taken: Sequence[Box]) -> bool:
        """Whether a box is within the field and touches no other."""
        inside = box.left >= -_HALF and box.right <= self.width + _HALF
        return inside and all(
            box.right <= other.left
            or other.right <= box.left
            or box.bottom <= other.top
            or other.bottom <= box.top
            for other in taken
        )


def placed(dots: Sequence[Dot], field: Field) -> tuple[Spot, ...]:
    """Where marks and labels have room in a field without touching, in the order of the actions.

    Where more actions are at one place than have room there, the last mark counts the others.
    """
    found: list[Spot] = []
    boxes: list[Box] = []
    corners = field.corners
    for dot in dots:
        spot = _free_spot(dot, [*boxes, *corners], field)
        if spot is None:
            _count_with(dot, found, boxes, field)
        else:
            found.append(spot)
            boxes.append(field.box(spot))
    return tuple(found)


def _free_spot(dot: Dot, boxes: Sequence[Box], field: Field) -> Spot | None:
    """A place near the middle of its band, with the label at the right, unless it would stand across the division."""
    x = min(max(dot.days, LEAST), MOST)
    for shift in _ROWS:
        right, left = (Spot(dot, x, dot.impact.rank + shift, side) for side in ("r", "l"))
        middle = field.across(min(max(field.split, LEAST), MOST))
        crosses = field.across(x) <= middle < field.box(right).right
        for spot in (left, right) if crosses else (right, left):
            if field.has_room(field.box(spot), boxes):
                return spot
    return None


def _count_with(dot: Dot, found: list[Spot], boxes: list[Box], field: Field) -> None:
    """Let a mark at the same place count an action too, if its longer label has room."""
    for number in reversed(range(len(found))):
        spot = found[number]
        if (spot.dot.days, spot.dot.impact, spot.dot.first) == (dot.days, dot.impact, dot.first):
            wider = replace(spot, more=spot.more + 1)
            box = field.box(wider)
            if field.has_room(box, [*boxes[:number], *boxes[number + 1 :], *field.corners]):
                found[number], boxes[number] = wider, box
                return


def draw_matrix(canvas: Canvas, box: Box, slide: Matrix) -> tuple[Spot, ...]:
    """Draw the chart; gives the actions that have room in it."""
    field = Box(box.left + _LEFT, box.top + _TOP, box.width - _LEFT - _RIGHT, box.height - _TOP - _BOTTOM)
    spots = placed(
        slide.dots, Field(field.width, field.height, slide.split, canvas.look.spare, slide.quadrants)
    )
    blocks = [*_groups(slide, spots, canvas.look), *_helpers(slide, canvas.look)]
    # LibreOffice draws no series of a scatter chart that a longer one follows.
    blocks.sort(key=lambda block: -len(block.points))
    new: Any = XyChartData  # has no types
    data = new()
    for block in blocks:
        series = data.add_series(block.name)
        for point in block.points:
            series.add_data_point(point.x, point.y)
    chart = canvas.chart(box, XL_CHART_TYPE.XY_SCATTER, data, slide.alt)
    _set_axes(chart, box, field, slide, canvas.look)
    for element, block in zip(chart.element.iter(qn("c:ser")), blocks, strict=True):
        _set_block(element, block, canvas.look)
    _set_legend(chart, blocks, canvas.look)
    _write_workbook(chart, blocks)
    finish(chart, canvas.look)
    return spots


def _groups(slide: Matrix, spots: Sequence[Spot], look: Look) -> list[Block]:
    """The actions to do first, and the others."""
    names = distinct(list(slide.series), 60)
    made = []
    for name, first, color, ink in zip(
        names, (True, False), (look.line, look.before), (look.ink, look.muted), strict=True
    ):
        points = [
            Point(
                spot.x,
                spot.y,
                Label(spot.label, spot.side, ink, bold=first),
                hollow=spot.dot.assumed,
            )
            for spot in spots
            if spot.dot.first is first
        ]
        if points:
            made.append(Block(name, points, mark=color))
    return made


def _helpers(slide: Matrix, look: Look) -> list[Block]:
    """The words of the chart and the lines between its fields, as series without marks."""
    corners = (
        (_FIRST, _HIGH - _CORNER, "r"),
        (_LAST, _HIGH - _CORNER, "l"),
        (_FIRST, _LOW + _CORNER, "r"),
        (_LAST, _LOW + _CORNER, "l"),
    )
    fields = [
        Point(x, y, Label(word, side, look.muted, bold=True))
        for (x, y, side), word in zip(corners, slide.quadrants, strict=True)
    ]
    impacts = [
        Point(_FIRST, float(rank), Label(line(word, 14), "l", look.ink))
        for rank, word in enumerate(slide.impacts, 1)
    ]
    split = min(max(slide.split, LEAST), MOST)
    return [
        Block("1", fields),
        Block("2", impacts),
        Block("3", [Point(days, _LOW, Label(f"{days:g}", "b", look.ink)) for days in _TICKS]),
        Block("4", [Point(split, _LOW), Point(split, _HIGH)]),
        Block("5", [Point(LEAST, _MIDDLE), Point(MOST, _MIDDLE)]),
    ]


def _set_axes(chart: Any, box: Box, field: Box, slide: Matrix, look: Look) -> None:
    set_letters(chart, look)
    ranges = ((chart.category_axis, LEAST, MOST), (chart.value_axis, _LOW, _HIGH))
    for axis, low, high in ranges:
        axis.minimum_scale, axis.maximum_scale = low, high
        axis.has_major_gridlines = False
        axis.crosses = XL_AXIS_CROSSES.MINIMUM
        axis.axis_title.has_text_frame = True
        axis.major_tick_mark = XL_TICK_MARK.NONE
        axis.tick_label_position = XL_TICK_LABEL_POSITION.NONE
    across, up = chart.element.iter(qn("c:valAx"))
    for axis, word in ((across, slide.axes[0]), (up, slide.axes[1])):
        shape_of(axis, line=look.hairline)
        words = clipped(para(word, LETTERS, color=look.muted), field.height, 1, look.spare)
        text = axis.find(f"{qn('c:title')}//{qn('c:rich')}")
        write_paras(text, (words,), look, None)
        text.find(qn("a:bodyPr")).set("rot", "-5400000" if axis is up else "0")
        wide = width_of(words, 1.0)
        middle = (field.left + field.right - wide) / 2, (field.top + field.bottom - wide) / 2
        left, top = (box.left, middle[1]) if axis is up else (middle[0], field.bottom + 0.3)
        _place(axis.find(qn("c:title")), box, {"x": left - box.left, "y": top - box.top})
    scaling = across.find(qn("c:scaling"))
    scaling.insert(0, scaling.makeelement(qn("c:logBase"), {"val": "2"}))
    plot = chart.element.find(f".//{qn('c:plotArea')}")
    inner = {"x": field.left - box.left, "y": field.top - box.top, "w": field.width, "h": field.height}
    _place(plot, box, inner)


def _place(parent: Element, box: Box, inches: dict[str, float]) -> None:
    """Where something stands within a chart, in shares of the chart's size; the field is meant without its axes."""
    layout = parent.find(qn("c:layout"))
    if layout is None:
        layout = parent.makeelement(qn("c:layout"), {})
        parent.insert(0, layout)
    manual = etree.SubElement(layout, qn("c:manualLayout"))
    if "w" in inches:
        etree.SubElement(manual, qn("c:layoutTarget"), val="inner")
    for name in ("xMode", "yMode"):
        etree.SubElement(manual, qn(f"c:{name}"), val="edge")
    for name, value in inches.items():
        share = value / (box.width if name in {"x", "w"} else box.height)
        etree.SubElement(manual, qn(f"c:{name}"), val=f"{share:.4f}")


def _set_block(element: Element, block: Block, look: Look) -> None:
    marker = element.get_or_add_marker()
    if block.mark:
        _set_marker(marker, block.mark, block.mark)
        for number, point in enumerate(block.points):
            if point.hollow:
                _set_marker(
                    element.get_or_add_dPt_for_point(number).get_or_add_marker(), look.ground, block.mark
                )
    else:
        for old in list(marker):
            marker.remove(old)
        etree.SubElement(marker, qn("c:symbol"), val="none")
    if any(point.label for point in block.points):
        _set_labels(element, [point.label for point in block.points], look)
    else:
        shape_of(element, line=look.hairline, points=1.25)


def _set_marker(marker: Element, ground: str, edge: str) -> None:
    for old in list(marker):
        marker.remove(old)
    etree.SubElement(marker, qn("c:symbol"), val="circle")
    etree.SubElement(marker, qn("c:size"), val=str(_MARK))
    looks = etree.SubElement(marker, qn("c:spPr"))
    set_fill(looks, ground)
    set_line(looks, "a:ln", edge, 1.5)


def _set_labels(element: Element, labels: Sequence[Label | None], look: Look) -> None:
    """A word at each point of a series."""
    made = element.get_or_add_dLbls()
    for old in list(made):
        made.remove(old)
    for number, label in enumerate(labels):
        if label is None:
            continue
        one = etree.SubElement(made, qn("c:dLbl"))
        etree.SubElement(one, qn("c:idx"), val=str(number))
        rich = etree.SubElement(etree.SubElement(one, qn("c:tx")), qn("c:rich"))
        etree.SubElement(rich, qn("a:bodyPr"), wrap="none")
        etree.SubElement(rich, qn("a:lstStyle"))
        words = para(label.text, LETTERS, bold=label.bold, color=label.color)
        write_paras(rich, (words,), look, None, inherit=True)
        etree.SubElement(one, qn("c:dLblPos"), val=label.side)
        _set_shows(one, value=True)
    _set_shows(made, value=False)


def _set_shows(parent: Element, *, value: bool) -> None:
    for name in _SHOWS:
        etree.SubElement(parent, qn(f"c:show{name}"), val="1" if value and name == "Val" else "0")


def _set_legend(chart: Any, blocks: Sequence[Block], look: Look) -> None:
    """Only the groups of actions: the other series explain themselves."""
    set_legend(chart, look, shown=True)
    legend = chart.element.find(f".//{qn('c:legend')}")
    place = legend.index(legend.find(qn("c:legendPos"))) + 1
    for number, block in enumerate(blocks):
        if not block.mark:
            entry = legend.makeelement(qn("c:legendEntry"), {})
            etree.SubElement(entry, qn("c:idx"), val=str(number))
            etree.SubElement(entry, qn("c:delete"), val="1")
            legend.insert(place, entry)
            place += 1


def _write_workbook(chart: Any, blocks: Sequence[Block]) -> None:
    """Each series as python-pptx lays it out: its name above the heights, the days beside them, then the words."""
    cells: list[tuple[int, int, str | float | None]] = []
    row = 0
    for block in blocks:
        cells.append((row, 1, block.name))
        for point in block.points:
            row += 1
            cells += [(row, 0, point.x), (row, 1, point.y), (row, 2, point.label.text if point.label else "")]
        row += 2
    write_book(chart, cells)
