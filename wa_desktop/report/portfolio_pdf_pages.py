"""The chapters of a portfolio's PDF behind its summary: heat maps, gaps, clients, trend, lenses, reviews, method."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, KeepTogether, PageBreak, Table

from wa_desktop.domain.due import SOON
from wa_desktop.domain.errors import Message
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.report import portfolio_words as terms
from wa_desktop.report import words
from wa_desktop.report.pdf_parts import grid, room_for
from wa_desktop.report.pdf_style import (
    BODY,
    CELL,
    CELL_ALARM,
    CELL_CENTRED,
    CELL_STRONG,
    H1,
    H3,
    SMALL,
    WIDTH,
    indented,
)
from wa_desktop.report.pdf_tables import name_cell
from wa_desktop.report.pdf_text import labelled, paragraph
from wa_desktop.report.portfolio_pdf_parts import PortfolioStory, ShareBar, count_cell, map_cell
from wa_desktop.report.portfolio_records import (
    ClientLine,
    CoverageLine,
    GapLine,
    LensMap,
    MapLine,
    TrendLine,
    WorkloadLine,
)

METHOD_KEY = "method"
MOST_ROWS = 200
"""Rows of a table at most; the workbook has all of them."""
MOST_GAPS = 40
LONGEST_NAME = 160
"""Characters of a name at most; no workload has a longer one."""
MOST_NAMES = 12
"""Workloads named beside a gap at most."""
MOST_PILLARS = 12
"""Columns of a heat map at most."""

_NAME = 146.0
_SCORE = 34.0
_WIDEST_CELL = 62.0
_DAY = 62.0
_KEPT = 14
"""Rows of a chapter that stays on one page."""
_LEAST_ROOM = 170.0
"""Points that a short chapter wants on the page it begins on."""

_ORDER = (
    (terms.HIGH, Risk.HIGH),
    (terms.MEDIUM, Risk.MEDIUM),
    (terms.NONE, Risk.NONE),
    (terms.OPEN, Risk.UNANSWERED),
)
_NAME_STYLE = indented(CELL_STRONG, 0, fontSize=8.6, leading=11)
_ASIDE = indented(SMALL, 0, fontSize=7.6, leading=9.8)
_NAMES = indented(_ASIDE, 0, spaceBefore=2, rightIndent=14, textColor=CELL.textColor)
_NEXT_HEAD = indented(H1, 0, spaceBefore=24)
"""Of a chapter that begins where the last one ended."""


def map_chapter(story: PortfolioStory, lens: LensMap) -> None:
    """Add the heat map along one lens."""
    shown = lens.lines[:MOST_ROWS]
    pillars = lens.pillars[:MOST_PILLARS]
    story.add(
        PageBreak(),
        story.heading(story.say(terms.map_of(lens.name))),
        paragraph(story.say(terms.MAP_LEGEND), BODY),
        *_cut(story, len(shown), len(lens.lines)),
    )
    if len(pillars) < len(lens.pillars):
        story.add(paragraph(story.say(terms.pillars_cut(len(pillars), len(lens.pillars))), BODY))
    cell = min((WIDTH - _NAME - _SCORE - _DAY) / max(len(pillars), 1), _WIDEST_CELL)
    head = [
        story.say(terms.WORKLOAD),
        *(name_cell(pillar.label, 14) for pillar in pillars),
        story.say(terms.SCORE),
        story.say(terms.NEXT_REVIEW),
    ]
    name = WIDTH - cell * len(pillars) - _SCORE - _DAY
    widths = [name, *[cell] * len(pillars), _SCORE, _DAY]
    story.add(whole_rows(grid([head, *(_map_row(story, line, len(pillars)) for line in shown)], widths)))


def _map_row(story: PortfolioStory, line: MapLine, columns: int) -> list[Any]:
    return [
        name_with_client(line.workload),
        *(map_cell(cell) for cell in line.cells[:columns]),
        paragraph(_score(line.counts), CELL_CENTRED),
        _due(story, line.workload),
    ]


def name_with_client(line: WorkloadLine, most: int = LONGEST_NAME) -> list[Flowable]:
    """A workload as it stands in tables, its names cut to so many characters."""
    named: list[Flowable] = [paragraph(name_cell(line.name, most), _NAME_STYLE)]
    if line.client:
        named.append(paragraph(name_cell(line.client, most), _ASIDE))
    return named


def _due(story: PortfolioStory, line: WorkloadLine) -> Flowable:
    style = indented(CELL_ALARM if line.is_overdue else CELL, 0, fontSize=7.8, leading=10, alignment=1)
    return paragraph(short_day(story, line), style)


def short_day(story: PortfolioStory, line: WorkloadLine) -> str:
    """The day of the next review as tables have it."""
    return story.language.short_day(line.due) if line.due else "–"


def gaps_chapter(story: PortfolioStory) -> None:
    """Add the most common gaps with the workloads they affect."""
    gaps = story.model.gaps
    story.add(PageBreak(), story.heading(story.say(terms.GAPS)))
    if not gaps:
        story.add(paragraph(story.say(terms.NO_GAPS), BODY))
        return
    shown = gaps[:MOST_GAPS]
    story.add(paragraph(story.say(terms.GAPS_TEXT), BODY), *_cut(story, len(shown), len(gaps)))
    head = [story.say(terms.PRACTICE), story.say(terms.WORKLOADS)]
    rows = [[_practice(story, gap), share_bar(story, gap)] for gap in shown]
    story.add(whole_rows(grid([head, *rows], [WIDTH - 172, 172], centred_from=2)))


def _practice(story: PortfolioStory, gap: GapLine) -> list[Flowable]:
    lenses = {other.lens for other in story.model.gaps}
    where = [gap.lens] if len(lenses) > 1 else []
    where += [gap.pillar, gap.question]
    names = ", ".join(name_cell(line.name, 60) for line in gap.affected[:MOST_NAMES])
    if len(gap.affected) > MOST_NAMES:
        names = story.say(words.list_and_more(names, len(gap.affected) - MOST_NAMES))
    return [
        named_practice(gap, CELL_STRONG),
        paragraph(" · ".join(name_cell(part) for part in where), _ASIDE),
        paragraph(names, _NAMES),
    ]


def named_practice(gap: GapLine, style: ParagraphStyle, most: int = 400) -> Flowable:
    """A practice by its id and title; by one of them where they are the same."""
    if gap.practice == gap.title:
        return paragraph(name_cell(gap.title, most), style)
    return labelled(name_cell(gap.practice, 60), name_cell(gap.title, most), style)


def share_bar(story: PortfolioStory, gap: GapLine) -> ShareBar:
    """How many of the reviewed workloads go without a practice."""
    count = story.say(terms.of_reviewed(gap.workloads, gap.reviewed))
    return ShareBar(
        gap.share, gap.counts.high / gap.reviewed, count, story.say(terms.at_high(gap.counts.high))
    )


def clients_chapter(story: PortfolioStory) -> None:
    """Add the risk by client; nothing where the report is for one, or where nobody has a client."""
    clients = story.model.clients
    if not clients or not any(line.client for line in story.model.workloads):
        return
    head = [terms.CLIENT, terms.WORST_PILLAR, terms.WORKLOADS, *_heads(), terms.SCORE, terms.OVERDUE]
    widths = [0.0, 84.0, 54.0, *[43.0] * len(_ORDER), _SCORE, 48.0]
    rows = [_client_row(story, client) for client in clients[:MOST_ROWS]]
    _chapter(story, terms.CLIENTS, head, rows, widths, total=len(clients), text=2)


def _client_row(story: PortfolioStory, client: ClientLine) -> list[Any]:
    return [
        paragraph(name_cell(client.name), _NAME_STYLE),
        paragraph(name_cell(client.worst), _ASIDE),
        paragraph(story.language.number(client.workloads), CELL_CENTRED),
        *_cells(story, client.counts),
        paragraph(_score(client.counts), CELL_CENTRED),
        _alarm(story, client.overdue),
    ]


def trend_chapter(story: PortfolioStory) -> None:
    """Add the numbers behind the trend's bars; nothing while there is only the present."""
    trend = story.model.trend
    if len(trend) < 2:
        return
    head = [terms.PERIOD, terms.REVIEWED_WORKLOADS, *_heads(), terms.SCORE, terms.ANSWERED, terms.HIGH_EACH]
    widths = [0.0, 62.0, *[52.0] * len(_ORDER), _SCORE, 52.0, 52.0]
    rows = [_trend_row(story, line) for line in trend]
    _chapter(story, terms.TREND, head, rows, widths, lead=story.say(terms.TREND_TEXT))


def _trend_row(story: PortfolioStory, line: TrendLine) -> list[Any]:
    counts = line.counts
    each = story.language.number(counts.high / line.reviewed, 1) if line.reviewed else "–"
    return [
        paragraph(line.label, CELL_STRONG if line.is_now else CELL),
        paragraph(story.language.number(line.reviewed), CELL_CENTRED),
        *_cells(story, counts),
        paragraph(_score(counts), CELL_CENTRED),
        paragraph(_answered(story, counts), CELL_CENTRED),
        paragraph(each, CELL_CENTRED),
    ]


def coverage_chapter(story: PortfolioStory) -> None:
    """Add the lenses with how far they are used."""
    head = [terms.LENS, terms.VERSION, terms.WORKLOADS, terms.NEVER, terms.QUESTIONS, terms.ANSWERED]
    widths = [0.0, 96.0, 56.0, 62.0, 58.0, 52.0]
    rows = [_coverage_row(story, line) for line in story.model.coverage]
    _chapter(story, terms.COVERAGE, head, rows, widths, text=2)


def _coverage_row(story: PortfolioStory, line: CoverageLine) -> list[Any]:
    age = story.say(terms.NEWEST if line.is_newest else terms.OLDER)
    return [
        paragraph(name_cell(line.lens), _NAME_STYLE),
        [
            paragraph(name_cell(line.version, 60), indented(CELL, 0, fontSize=8.4, leading=11)),
            paragraph(age, _ASIDE),
        ],
        paragraph(story.language.number(line.workloads), CELL_CENTRED),
        paragraph(story.language.number(line.never), CELL_CENTRED),
        paragraph(story.language.number(line.counts.total), CELL_CENTRED),
        paragraph(_answered(story, line.counts), CELL_CENTRED),
    ]


def overdue_chapter(story: PortfolioStory) -> None:
    """Add the reviews that are late, the latest first."""
    model = story.model
    soon = story.say(terms.due_soon(model.due_soon, SOON)) if model.due_soon else ""
    if not model.overdue:
        none = " ".join(filter(None, (story.say(terms.NONE_OVERDUE), soon)))
        story.add(_head(story, terms.OVERDUE_REVIEWS, paragraph(none, BODY)))
        return
    head = [terms.WORKLOAD, terms.WHY, terms.OWNER, terms.NEXT_REVIEW, terms.DAYS_LATE]
    widths = [0.0, 110.0, 96.0, _DAY, 54.0]
    rows = [_overdue_row(story, line) for line in model.overdue[:MOST_ROWS]]
    _chapter(story, terms.OVERDUE_REVIEWS, head, rows, widths, total=len(model.overdue), lead=soon, text=3)


def _overdue_row(story: PortfolioStory, line: WorkloadLine) -> list[Any]:
    return [
        name_with_client(line),
        paragraph(name_cell(line.why_due, 300), indented(CELL, 0, fontSize=8.4, leading=11)),
        paragraph(name_cell(line.owner), indented(CELL, 0, fontSize=8.4, leading=11)),
        paragraph(short_day(story, line), indented(CELL_CENTRED, 0, fontSize=8.4)),
        paragraph(story.language.number(line.days_late), indented(CELL_ALARM, 0, alignment=1)),
    ]


def method_chapter(story: PortfolioStory) -> None:
    """Add how everything was counted."""
    story.add(PageBreak(), story.heading(story.say(terms.METHOD), key=METHOD_KEY))
    for part in story.model.method:
        story.add(KeepTogether([paragraph(part.heading, H3), paragraph(part.text, BODY)]))


def _chapter(
    story: PortfolioStory,
    title: Message,
    head: Sequence[Message],
    rows: Sequence[list[Any]],
    widths: list[float],
    *,
    total: int = 0,
    lead: str = "",
    text: int = 1,
) -> None:
    """A chapter with a table whose first `text` columns are words; a short one begins where the last one ended."""
    widths[0] = WIDTH - sum(widths)
    before = [paragraph(lead, BODY)] if lead else []
    before += _cut(story, len(rows), total or len(rows))
    table = whole_rows(grid([[story.say(word) for word in head], *rows], widths, centred_from=text))
    if len(rows) <= _KEPT:
        story.add(_head(story, title, *before, table))
    else:
        story.add(room_for(_LEAST_ROOM), _head(story, title, *before), table)


def whole_rows(table: Table) -> Table:
    """The table with rows that never go over two pages; none is higher than a page."""
    table.splitInRow = 0
    return table


def _head(story: PortfolioStory, title: Message, *more: Flowable) -> Flowable:
    return KeepTogether([story.heading(story.say(title), style=_NEXT_HEAD), *more])


def _cut(story: PortfolioStory, shown: int, total: int) -> list[Flowable]:
    return [paragraph(story.say(terms.first_of(shown, total)), BODY)] if shown < total else []


def _heads() -> list[Message]:
    return [word for word, _ in _ORDER]


def _cells(story: PortfolioStory, counts: RiskCounts) -> list[Any]:
    numbers = (counts.high, counts.medium, counts.none, counts.unanswered)
    return [count_cell(story, count, risk) for count, (_, risk) in zip(numbers, _ORDER, strict=True)]


def _alarm(story: PortfolioStory, count: int) -> Flowable:
    style = indented(CELL_ALARM, 0, alignment=1) if count else CELL_CENTRED
    return paragraph(story.language.number(count), style)


def _score(counts: RiskCounts) -> str:
    return "–" if counts.score is None else str(words.whole(counts.score))


def _answered(story: PortfolioStory, counts: RiskCounts) -> str:
    return story.language.percent(counts.answered / counts.total if counts.total else None)
