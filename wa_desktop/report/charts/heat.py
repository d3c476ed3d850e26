"""Every question of a lens as a small field with its number and the letter of its risk, pillar by pillar."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from wa_desktop.domain.lens import Risk
from wa_desktop.report.charts import chart_words
from wa_desktop.report.charts.cells import Box, fill_cells
from wa_desktop.report.charts.chart import Chart, Size
from wa_desktop.report.charts.colours import LIGHT, RISK_LOOKS, ChartColours
from wa_desktop.report.charts.key import Key, risk_entries
from wa_desktop.report.charts.labels import INCH, LINE_HEIGHT, Spot, wrapped
from wa_desktop.report.charts.rows import EDGE, Rows, fitted
from wa_desktop.report.charts.sheet import Sheet
from wa_desktop.report.charts.typeface import measure, measure_bold, showable
from wa_desktop.report.records import LensReport, PillarReport, ReportModel
from wa_desktop.report.words import Say

_NAMES = 0.30
"""The most of the width that the pillars' names take."""
_CELL = 1.8
"""The height of a field in font sizes."""
_SPACE = 0.7
"""Between pillars, in font sizes."""
_GAP = 0.3
"""Between fields, in font sizes."""
_LONGEST_LABEL = 5
"""Characters of a label that stand in a field; questions with longer ones are numbered in their pillar."""


def heat_chart(
    model: ReportModel,
    lens: LensReport,
    size: Size,
    colours: ChartColours = LIGHT,
    *,
    font_size: float = 7.6,
) -> Chart | None:
    """A field per question in the colour of its risk, with its number and the risk's letter; None without questions.

    The figure is as wide as `size` in inches and at most as high. The fields of a pillar go on in the next line where
    it has many; letters become smaller, down to 4 points, and what finds no room even then is counted.
    """
    if not lens.counts.total:
        return None
    rows = fitted(lambda font: _rows(lens, size[0], font, model.say), size, font_size)
    sheet = Sheet(size[0], min(rows.height, size[1]), colours.surface)
    _draw(sheet, rows, colours)
    rows.finish(sheet, model.say, colours)
    return Chart(sheet.figure, chart_words.heat(lens, model.say))


@dataclass(frozen=True)
class _Row:
    """A pillar: its name in lines, and its questions' fields, of which `across` stand side by side from `left` on."""

    name: tuple[str, ...]
    questions: tuple[tuple[str, Risk], ...]
    left: float
    wide: float
    across: int
    height: float


def numbers(pillar: PillarReport) -> list[str]:
    """What the questions of a pillar are told apart by: their number without the pillar's prefix, else their place."""
    labels = [question.label.removeprefix(pillar.prefix).strip() for question in pillar.questions]
    short = all(0 < len(label) <= _LONGEST_LABEL for label in labels) and len(set(labels)) == len(labels)
    return [showable(label) for label in labels] if short else [str(i + 1) for i in range(len(labels))]


def _rows(lens: LensReport, width: float, font: float, say: Say) -> Rows[_Row]:
    em = font / INCH
    pillars = [pillar for pillar in lens.pillars if pillar.questions]
    names = [showable(pillar.name) for pillar in pillars]
    labels = [numbers(pillar) for pillar in pillars]
    wide = min(max(measure(name, font) for name in names), _NAMES * width)
    letter = max(measure_bold(look.letter, font) for look in RISK_LOOKS.values())
    cell = max(measure(label, font) for row in labels for label in row) + letter + 1.3 * em
    left = EDGE + wide + 1.2 * em
    across = max(int((width - EDGE - left + _GAP * em) / (cell + _GAP * em)), 1)
    rows = []
    for name, row, pillar in zip(names, labels, pillars, strict=True):
        lines = wrapped(name, "", width=wide, font=font, measure=measure, most=3)
        questions = tuple(zip(row, (question.risk for question in pillar.questions), strict=True))
        deep = ceil(len(row) / across) * (_CELL + _GAP) - _GAP
        rows.append(
            _Row(lines, questions, left, cell, across, (max(len(lines) * LINE_HEIGHT, deep) + _SPACE) * em)
        )
    found = {question.risk for pillar in pillars for question in pillar.questions}
    return Rows(rows, font, Key(risk_entries(found, say), width - 2 * EDGE, font))


def _draw(sheet: Sheet, rows: Rows[_Row], colours: ChartColours) -> None:
    em = rows.font / INCH
    top = sheet.height - EDGE - rows.head
    cells: list[tuple[Risk, Box]] = []
    inside: list[tuple[Risk, Spot, Spot]] = []
    names = []
    for row in rows.rows:
        first = top - _SPACE / 2 * em
        lines = len(row.name) * LINE_HEIGHT
        names.append(Spot(row.name, EDGE, first - max(lines, _CELL) / 2 * em, "left", rows.font))
        for place, (label, risk) in enumerate(row.questions):
            box = _box(row, place, first, em)
            cells.append((risk, box))
            middle = (box[1] + box[3]) / 2
            number = Spot((label,), box[0] + 0.35 * em, middle, "left", rows.font)
            letter = Spot((RISK_LOOKS[risk].letter,), box[2] - 0.35 * em, middle, "right", rows.font)
            inside.append((risk, number, letter))
        top -= row.height
    fill_cells(sheet, cells)
    sheet.write(names, colours.ink)
    for risk, look in RISK_LOOKS.items():
        sheet.write([number for which, number, _ in inside if which is risk], look.ink)
        sheet.write([letter for which, _, letter in inside if which is risk], look.ink, "bold")


def _box(row: _Row, place: int, top: float, em: float) -> Box:
    """Where a question's field stands below the upper edge of its pillar."""
    line, column = divmod(place, row.across)
    left = row.left + column * (row.wide + _GAP * em)
    high = top - line * (_CELL + _GAP) * em
    return (left, high - _CELL * em, left + row.wide, high)
