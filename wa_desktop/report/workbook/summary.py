"""The tracker's sheet of numbers: questions by risk for each pillar with a chart of Excel's own, and the plan's state."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import ActionStatus
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.report import words
from wa_desktop.report.charts import chart_words
from wa_desktop.report.charts.colours import RISK_LOOKS
from wa_desktop.report.portfolio_sheet import clean_text
from wa_desktop.report.workbook import workbook_words as terms
from wa_desktop.report.workbook.cells import Writer
from wa_desktop.report.workbook.front import title_of
from wa_desktop.report.workbook.heights import height_of, tallest
from wa_desktop.report.workbook.source import Source, days_of
from wa_desktop.report.workbook.table import Look

_RISKS = (
    *(Risk.HIGH, Risk.MEDIUM, Risk.NONE),
    *(Risk.UNANSWERED, Risk.NOT_APPLICABLE, Risk.NO_RULE_MATCHED),
)
_HEADINGS = (terms.HIGH, terms.MEDIUM, terms.NO_RISK, terms.OPEN, terms.OUT_OF_SCOPE, terms.NO_RULE)
_NAMES, _NUMBERS = 38, 11
_TOP = 4
"""The row of the head of the table of pillars, counted from 0."""
_ROW_PIXELS = 20
_MOST_BARS = 40
"""A chart with more bars says nothing."""


@dataclass(frozen=True)
class _Line:
    """A pillar or a total."""

    name: str
    counts: RiskCounts
    before: RiskCounts | None
    practices: int
    answered: int


def write_summary(writer: Writer, source: Source, name: str) -> Any:
    """Write the sheet."""
    sheet = writer.sheet(name)
    sheet.set_column(0, 0, _NAMES)
    sheet.set_column(1, 14, _NUMBERS)
    sheet.hide_gridlines(2)
    looks = writer.looks
    sheet.set_row(0, 30)
    sheet.write_string(0, 0, clean_text(title_of(source)), looks.title)
    sheet.write_string(
        1, 0, writer.long_texts.fitted(source.model.delivery.headline, name, "", "A"), looks.subtitle
    )
    sheet.set_row(3, 20)
    sheet.write_string(3, 0, source.said(terms.BY_PILLAR), looks.section)
    lines, totals = _pillars(source), _totals(source)
    rows = 4 + _count_table(writer, source, sheet, lines, totals)
    bottom = _TOP + max(1, len(lines)) + len(totals) + 2
    if 0 < len(lines) <= _MOST_BARS:
        bottom += _chart(writer, source, sheet, (name, len(lines), bottom))
    rows += _plan(writer, source, sheet, bottom)
    writer.rows[name] = rows
    return sheet


def _pillars(source: Source) -> list[_Line]:
    lenses = source.model.lenses
    several = len(lenses) > 1
    return [
        _Line(
            f"{pillar.name} – {lens.name}" if several else pillar.name,
            *(pillar.counts, pillar.before, pillar.practices, pillar.practices_answered),
        )
        for lens in lenses
        for pillar in lens.pillars
    ]


def _totals(source: Source) -> list[_Line]:
    """A line per lens where there are several, and one for all."""
    model = source.model
    lenses = [
        _Line(lens.name, lens.counts, lens.before, lens.practices, lens.practices_answered)
        for lens in model.lenses
    ]
    whole = _Line(
        source.said(terms.TOTAL),
        model.counts,
        model.against.counts if model.against else None,
        sum(lens.practices for lens in model.lenses),
        sum(lens.practices_answered for lens in model.lenses),
    )
    return [*(lenses if len(lenses) > 1 else ()), whole]


def _count_table(
    writer: Writer, source: Source, sheet: Any, lines: Sequence[_Line], totals: Sequence[_Line]
) -> int:
    """The table and the totals below it; gives the number of rows."""
    said = source.said
    compared = source.model.against is not None
    headings = [said(terms.PILLAR), said(words.QUESTIONS), *map(said, _HEADINGS), said(terms.SCORE)]
    headings += [said(terms.PRACTICES_IN_ALL), said(terms.ANSWERED)]
    if compared:
        headings += [said(terms.HIGH_BEFORE), said(terms.MEDIUM_BEFORE), said(terms.SCORE_BEFORE)]
    widths = [_NAMES, *[_NUMBERS] * (len(headings) - 1)]
    sheet.set_row(_TOP, 4 + height_of(tallest(headings, widths)))
    about = (said(terms.BY_PILLAR), said(terms.SUMMARY.holds))
    writer.frame(sheet, (_TOP, len(lines)), _heads(headings), about)
    for place, line in enumerate((*lines, *totals)):
        row = _TOP + 1 + place + (1 if not lines else 0)
        _line(writer, sheet, row, line, compared=compared, is_total=place >= len(lines))
    return len(lines) + len(totals)


def _heads(headings: Sequence[str]) -> list[tuple[str, Look]]:
    """The first column has names, the others have numbers."""
    return [(heading, Look.NUMBER if place else Look.TEXT) for place, heading in enumerate(headings)]


def _line(writer: Writer, sheet: Any, row: int, line: _Line, *, compared: bool, is_total: bool) -> None:
    looks = writer.looks
    plain = looks.total_number if is_total else looks.number
    counts = looks.totals if is_total else looks.counts
    whole = looks.total_whole if is_total else looks.whole
    sheet.write_string(row, 0, clean_text(line.name), looks.total if is_total else looks.plain)
    sheet.write_number(row, 1, line.counts.total, plain)
    for place, risk in enumerate(_RISKS, 2):
        sheet.write_number(row, place, chart_words.part(line.counts, risk), counts[risk])
    values: list[tuple[float | None, Any]] = [(line.counts.score, whole)]
    values += [(line.practices, plain), (line.answered, plain)]
    if compared:
        before = line.before
        values += [
            (before.high if before else None, counts[Risk.HIGH]),
            (before.medium if before else None, counts[Risk.MEDIUM]),
            (before.score if before else None, whole),
        ]
    for place, (value, look) in enumerate(values, 2 + len(_RISKS)):
        if value is None:
            sheet.write_blank(row, place, None, look)
        else:
            sheet.write_number(row, place, value, look)


def _chart(writer: Writer, source: Source, sheet: Any, place: tuple[str, int, int]) -> int:
    """A bar per pillar of the table above; gives the number of rows that it takes."""
    name, count, row = place
    chart = writer.book.add_chart({"type": "bar", "subtype": "stacked"})
    for column, risk in enumerate(_RISKS, 2):
        look = RISK_LOOKS[risk]
        if not chart_words.part(source.model.counts, risk):
            continue
        chart.add_series(
            {
                "name": [name, _TOP, column],
                "categories": [name, _TOP + 1, 0, _TOP + count, 0],
                "values": [name, _TOP + 1, column, _TOP + count, column],
                "fill": {"color": look.fill},
                "border": {"color": look.edge, "width": 0.75},
                "gap": 45,
                "data_labels": {
                    "value": True,
                    "num_format": f'0" {look.letter}";;',
                    "font": {"color": look.ink, "size": 9},
                },
            }
        )
    if not chart.series:
        return 0
    height = 90 + 34 * count
    chart.set_size({"width": 1060, "height": height})
    chart.set_title({"none": True})
    chart.set_legend({"position": "bottom"})
    chart.set_y_axis({"reverse": True, "line": {"none": True}, "major_tick_mark": "none"})
    chart.set_x_axis({"visible": False, "major_gridlines": {"visible": False}})
    chart.set_chartarea({"border": {"none": True}})
    alt = " ".join(chart_words.status(lens, source.model.say) for lens in source.model.lenses)
    sheet.insert_chart(row, 0, chart, {"object_position": 2, "description": clean_text(alt)})
    return height // _ROW_PIXELS + 2


def _plan(writer: Writer, source: Source, sheet: Any, top: int) -> int:
    """How many actions stand where, with their days; gives the number of rows."""
    looks, said = writer.looks, source.said
    sheet.write_string(top, 0, said(terms.THE_PLAN), looks.section)
    headings = [said(term) for term in (terms.STATUS, terms.ACTIONS_COUNT, terms.DAYS, terms.OF_THEM_LATE)]
    sheet.set_row(top, 20)
    sheet.set_row(top + 1, 34)
    about = (said(terms.THE_PLAN), said(terms.SUMMARY.holds))
    writer.frame(sheet, (top + 1, len(ActionStatus)), _heads(headings), about)
    for row, (status, word) in enumerate(source.states.items(), top + 2):
        actions = [action for action in source.model.actions if action.status is status]
        days = _days(source, (action.label for action in actions))
        sheet.write_string(row, 0, clean_text(word), looks.plain)
        for place, number in enumerate((len(actions), days, sum(action.overdue for action in actions)), 1):
            sheet.write_number(row, place, number, looks.number)
    return 2 + len(source.states)


def _days(source: Source, labels: Iterable[str]) -> float:
    return sum(days_of(source.facts[label]) or 0.0 for label in labels)
