"""Native charts, which a person can go on editing in PowerPoint: their data, colors and letters.

python-pptx writes a chart's workbook so that a name like "=1+1" becomes a formula; here it is written anew, as text.
Elements are those of ECMA-376, part 1, chapter 21.2.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

from lxml import etree  # type: ignore[import-untyped]  # lxml brings no types
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import (
    XL_CHART_TYPE,
    XL_LABEL_POSITION,
    XL_LEGEND_POSITION,
    XL_TICK_LABEL_POSITION,
    XL_TICK_MARK,
)
from pptx.oxml.ns import qn
from pptx.util import Pt

from wa_desktop.domain.lens import Risk
from wa_desktop.report.charts.chart_words import part
from wa_desktop.report.charts.colours import RISK_LOOKS
from wa_desktop.report.deck.canvas import Canvas
from wa_desktop.report.deck.letters import Element, set_fill, set_line
from wa_desktop.report.deck.look import Box, Look
from wa_desktop.report.deck.slides import Change, Pillars

Series = list[tuple[str, Sequence[float | None]]]
"""Names with the values of each category."""

LETTERS = 11.0
"""Points of all letters in charts."""

_LOWEST = 0.045
"""Share of a bar at least that has room for a number."""

_NAME = 26
"""Characters of a pillar's name around the radar."""


def draw_scores(canvas: Canvas, box: Box, slide: Pillars, *, radar: bool) -> None:
    """The pillars' scores from 0 to 100, today and at the milestone: a radar, or bars where that makes no shape."""
    names = distinct([row.name for row in slide.rows], _NAME)
    now, then = distinct([slide.now, slide.then or "-"], _NAME)
    series: Series = [(now, [row.score for row in slide.rows])]
    if slide.then:
        series.insert(0, (then, [row.before for row in slide.rows]))
    if not radar:  # bars are drawn from below
        names = names[::-1]
        series = [(name, values[::-1]) for name, values in series]
    kind = XL_CHART_TYPE.RADAR_MARKERS if radar else XL_CHART_TYPE.BAR_CLUSTERED
    chart = canvas.chart(box, kind, _categories(names, series), slide.alt)
    set_letters(chart, canvas.look)
    set_legend(chart, canvas.look, shown=bool(slide.then))
    axis = chart.value_axis
    axis.minimum_scale, axis.maximum_scale, axis.major_unit = 0, 100, 25
    axis.major_tick_mark = XL_TICK_MARK.NONE
    axis.tick_label_position = XL_TICK_LABEL_POSITION.NONE if radar else XL_TICK_LABEL_POSITION.LOW
    _set_grid(chart, canvas.look)
    for (name, _), element in zip(series, chart.element.iter(qn("c:ser")), strict=True):
        color = canvas.look.line if name == now else canvas.look.before
        if radar:
            _set_line(element, color, today=name == now)
            element.remove(element.find(qn("c:smooth")))  # python-pptx adds it, the format has none here
        else:
            shape_of(element, fill=color)
    _write_workbook(chart, names, series)
    finish(chart, canvas.look)


def draw_states(canvas: Canvas, box: Box, slide: Change) -> None:
    """Two stacked bars of the questions by risk, each with its number."""
    states = distinct(list(slide.states), _NAME)
    series: Series = [
        (word, [part(counts, risk) for counts in slide.counts])
        for risk, word in zip(slide.risks, slide.series, strict=True)
    ]
    data = _categories(states, series)
    chart = canvas.chart(box, XL_CHART_TYPE.COLUMN_STACKED, data, slide.alt)
    set_letters(chart, canvas.look)
    set_legend(chart, canvas.look, shown=True)
    chart.value_axis.visible = False
    chart.value_axis.has_major_gridlines = False
    chart.plots[0].gap_width, chart.plots[0].overlap = 55, 100
    _set_grid(chart, canvas.look)
    elements = chart.element.iter(qn("c:ser"))
    for risk, one, element in zip(slide.risks, chart.plots[0].series, elements, strict=True):
        _set_risk(one, element, risk)
        _hide_small(element, [part(counts, risk) / max(counts.total, 1) for counts in slide.counts])
    _write_workbook(chart, states, series)
    finish(chart, canvas.look)


def distinct(names: Sequence[str], most: int) -> list[str]:
    """Names short enough for a chart, each different from the others, as a chart's categories must be."""
    made: list[str] = []
    for name in names:
        short = name if len(name) <= most else name[: most - 1].rstrip() + "…"
        number = 2
        candidate = short or "–"
        while candidate in made:
            candidate = f"{short} ({number})"
            number += 1
        made.append(candidate)
    return made


def finish(chart: Any, look: Look) -> None:
    """No rounded corners, gaps where there is no value, and the language of all letters."""
    root = chart.element
    if root.find(qn("c:roundedCorners")) is None:
        before = root.find(qn("c:date1904"))
        root.insert(0 if before is None else 1, root.makeelement(qn("c:roundedCorners"), {"val": "0"}))
    for tag, value in (("c:roundedCorners", "0"), ("c:dispBlanksAs", "gap")):
        found = root.find(f".//{qn(tag)}")
        if found is not None:
            found.set("val", value)
    for tag in ("a:defRPr", "a:rPr", "a:endParaRPr"):
        for found in root.iter(qn(tag)):
            found.set("lang", look.language)


def shape_of(
    parent: Element, *, fill: str = "", line: str = "", points: float = 0.75, dash: str = ""
) -> None:
    """The look of a series, marker or line: `c:spPr` with fill and line, each none without a color."""
    found = parent.find(qn("c:spPr"))
    if found is None:
        found = parent.get_or_add_spPr()
    for old in list(found):
        found.remove(old)
    if fill:
        set_fill(found, fill)
    else:
        etree.SubElement(found, qn("a:noFill"))
    made = set_line(found, "a:ln", line, points)
    if dash and line:
        made.find(qn("a:prstDash")).set("val", dash)


def write_book(chart: Any, cells: Sequence[tuple[int, int, str | float | None]]) -> None:
    """The workbook behind a chart, in which all words are text; cells are row, column and value."""
    import xlsxwriter

    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Sheet1")
        for row, column, value in cells:
            if isinstance(value, str):
                sheet.write_string(row, column, value)
            elif value is not None:
                sheet.write_number(row, column, value)
    chart.part.chart_workbook.update_from_xlsx_blob(stream.getvalue())


def _categories(names: Sequence[str], series: Series) -> Any:
    new: Any = CategoryChartData  # has no types
    data = new()
    data.categories = list(names)
    for name, values in series:
        data.add_series(name, values)
    return data


def _write_workbook(chart: Any, names: Sequence[str], series: Series) -> None:
    cells: list[tuple[int, int, str | float | None]] = [(row, 0, name) for row, name in enumerate(names, 1)]
    for column, (name, values) in enumerate(series, 1):
        cells.append((0, column, name))
        cells += [(row, column, value) for row, value in enumerate(values, 1)]
    write_book(chart, cells)


def set_letters(chart: Any, look: Look) -> None:
    """All letters of a chart in the ink of the slide; no title, because the slide has one."""
    chart.has_title = False
    chart.font.size = Pt(LETTERS)
    letters = chart.element.find(f"{qn('c:txPr')}//{qn('a:defRPr')}")
    for old in list(letters):
        letters.remove(old)
    set_fill(letters, look.ink)


def set_legend(chart: Any, look: Look, *, shown: bool) -> None:
    """A legend below the chart, or none."""
    chart.has_legend = shown
    if shown:
        chart.legend.position = XL_LEGEND_POSITION.BOTTOM
        chart.legend.include_in_layout = False
        chart.legend.font.size = Pt(LETTERS)
        set_fill(chart.element.find(f".//{qn('c:legend')}//{qn('a:defRPr')}"), look.ink)


def _set_grid(chart: Any, look: Look) -> None:
    """Hairlines for the axes and their grid."""
    for axis in chart.element.iter(qn("c:valAx"), qn("c:catAx")):
        grid = axis.find(qn("c:majorGridlines"))
        if grid is not None:
            shape_of(grid, line=look.hairline)
        shape_of(axis, line=look.hairline)


def _set_line(element: Element, color: str, *, today: bool) -> None:
    """A line of the radar: thick and whole for today, thin and dashed for the milestone, with a mark at each pillar."""
    shape_of(element, line=color, points=2.5 if today else 1.5, dash="solid" if today else "sysDash")
    for old in element.findall(qn("c:marker")):
        element.remove(old)
    marker = element.get_or_add_marker()
    etree.SubElement(marker, qn("c:symbol"), val="circle" if today else "diamond")
    etree.SubElement(marker, qn("c:size"), val="7" if today else "5")
    looks = etree.SubElement(marker, qn("c:spPr"))
    set_fill(looks, color)
    set_line(looks, "a:ln", color, 0.75)


def _set_risk(series: Any, element: Element, risk: Risk) -> None:
    look = RISK_LOOKS[risk]
    shape_of(element, fill=look.fill, line=look.edge)
    labels = series.data_labels
    labels.show_value = True
    labels.number_format, labels.number_format_is_linked = '0;;""', False
    labels.position = XL_LABEL_POSITION.CENTER
    labels.font.size = Pt(LETTERS + 1)
    labels.font.bold = True
    set_fill(element.find(f"{qn('c:dLbls')}//{qn('a:defRPr')}"), look.ink)


def _hide_small(element: Element, shares: Sequence[float]) -> None:
    """No number in a stretch of a bar that is lower than the number; a hidden one comes before what holds for all."""
    labels = element.find(qn("c:dLbls"))
    for number, share in reversed(list(enumerate(shares))):
        if share < _LOWEST:
            made = labels.makeelement(qn("c:dLbl"), {})
            etree.SubElement(made, qn("c:idx"), val=str(number))
            etree.SubElement(made, qn("c:delete"), val="1")
            labels.insert(0, made)
