"""Draws the slides of the results: pillars, heat map, and each of the top risks."""

from __future__ import annotations

from dataclasses import replace
from math import ceil

from wa_desktop.domain.lens import Risk
from wa_desktop.report.charts.chart_words import part
from wa_desktop.report.charts.colours import RISK_LOOKS
from wa_desktop.report.deck.canvas import Frame
from wa_desktop.report.deck.charts import draw_scores
from wa_desktop.report.deck.drawing import Easel, draw_columns
from wa_desktop.report.deck.fit import Para, Piece, clipped, para, width_of
from wa_desktop.report.deck.look import TINTS, Box, Look
from wa_desktop.report.deck.results import has_radar
from wa_desktop.report.deck.slides import Heat, HeatRow, Pair, PillarRow, Pillars, TopRisk
from wa_desktop.report.deck.tables import Cell, Grid, clip, draw_table, room_for

_ASIDE = 0.3
_NARROW = 0.95
"""Inches of a column of numbers at most."""

_LEAST_NAME = 1.5
"""Inches of a pillar's name at least, if a column of the table can be spared."""

_NAMES = 2.3
_TALLEST = 0.66
_LEAST = 0.27
"""Inches of a row of the heat map."""

_BADGE = 0.36
_FACTS = 0.7


def draw_pillars(easel: Easel, slide: Pillars) -> None:
    """The chart at the left with its caption, the table at the right, and what is left out below."""
    area = easel.area
    foot = easel.remark_height(slide.aside, area.width)
    body = area.first(area.height - (foot + 0.1 if foot else 0.0))
    left, right = body.split(0.42, 0.35)
    chart = left.first(left.height - _ASIDE)
    draw_scores(easel.canvas, chart, slide, radar=has_radar(slide.rows))
    easel.remark(left.below(chart.height), slide.caption)
    _draw_scores_table(easel, right, slide)
    easel.remark(area.below(area.height - foot), slide.aside)


def _draw_scores_table(easel: Easel, box: Box, slide: Pillars) -> None:
    canvas, look = easel.canvas, easel.canvas.look
    narrow = [_narrow(text, look.spare) for text in slide.heads[1:]]
    if slide.then and box.width - sum(narrow) < _LEAST_NAME:
        # The milestone's scores are in the chart and in the notes.
        slide = replace(slide, heads=(*slide.heads[:2], *slide.heads[3:]), then="")
        del narrow[1]
    least = min(0.42, (box.height - 0.5) / len(slide.rows))
    grid = Grid((max(box.width - sum(narrow), 1.0), *narrow), across=0.04, down=0.045, gap=3.0, least=least)
    head = [
        Cell(para(text, 11.0, color=look.muted, align="ctr" if place else "l"), lines=2)
        for place, text in enumerate(slide.heads)
    ]
    rows = [
        clip(head, grid, look.spare),
        *(clip(_pillar(row, slide, look.muted), grid, look.spare) for row in slide.rows),
    ]
    shown = room_for(rows, grid, box.height - 0.05, 0.3, look.spare)
    high = draw_table(canvas, box, grid, rows[: max(shown, 2)], slide.alt)
    if shown < len(rows):
        easel.remark(box.below(high, 0.04).first(0.25), easel.rest(len(rows) - max(shown, 2)))


def _narrow(heading: str, spare: float) -> float:
    """The width of a column of numbers: as its heading's longest word needs, within bounds."""
    words = (width_of(para(word, 11.0), spare) for word in heading.split())
    return min(max(*words, 0.42) + 0.1, _NARROW)


def _pillar(row: PillarRow, slide: Pillars, muted: str) -> list[Cell]:
    scores = [row.score, row.before] if slide.then else [row.score]
    cells = [Cell(para(row.name, 13.0))]
    for place, score in enumerate(scores):
        shown = "–" if score is None else str(score)
        cells.append(
            Cell(para(shown, 13.0, bold=not place, color=muted if place else "", align="ctr"), lines=1)
        )
    for risk in slide.risks:
        count = part(row.counts, risk)
        ink, fill = TINTS[risk] if count else (muted, "")
        shown = f"{count} {RISK_LOOKS[risk].letter}" if count else "0"
        cells.append(Cell(para(shown, 12.0, bold=bool(count), color=ink, align="ctr"), fill, lines=1))
    return cells


def draw_heat(easel: Easel, slide: Heat) -> None:
    """A table with a row per pillar and a cell per question; several rows where a pillar has many."""
    canvas, look, area = easel.canvas, easel.canvas.look, easel.area
    key = _key(slide, look)
    foot = 0.34 + max(easel.remark_height(slide.aside + easel.rest(99), area.width), 0.2)
    room = area.height - foot - 0.1
    wide = _cell_width(slide, look.spare)
    names = min(_NAMES, area.width * 0.18)
    longest = max(len(row.cells) for row in slide.rows)
    across = max(min(longest, int((area.width - names) / wide)), 1)
    kept, left_out = _kept(slide, across, int(room / _LEAST))
    lines = [line for row in kept for line in _lines(row, across)]
    size = 14.0 if len(lines) * 0.36 <= room else 12.0 if len(lines) * 0.3 <= room else 11.0
    high = min(_TALLEST, room / len(lines))
    wide = min((area.width - names) / across, 0.95)
    grid = Grid((names, *[wide] * across), across=0.03, down=0.015, gap=2.5, least=high)
    rows = [clip(_heat_cells(line, across, size, high), grid, look.spare) for line in lines]
    used = draw_table(canvas, area, grid, rows, slide.alt, head=False)
    foot_box = area.below(max(used + 0.12, room + 0.02 if len(lines) * _TALLEST > room else 0.0))
    canvas.write(foot_box.first(0.3), (key,), anchor="ctr")
    remark = " ".join(text for text in (slide.aside, easel.rest(left_out) if left_out else "") if text)
    easel.remark(foot_box.below(0.32).first(easel.remark_height(remark, area.width)), remark)


def _key(slide: Heat, look: Look) -> Para:
    pieces: list[Piece] = []
    for risk, word in slide.key:
        if pieces:
            pieces.append(Piece("   "))
        color = look.on_ground(TINTS[risk][0])
        pieces += [Piece(RISK_LOOKS[risk].letter, bold=True, color=color), Piece(f" {word}")]
    return Para(tuple(pieces), 12.0)


def _cell_width(slide: Heat, spare: float) -> float:
    return 0.1 + max(
        width_of(_question(label, risk, 11.0), spare) for row in slide.rows for label, risk in row.cells
    )


def _kept(slide: Heat, across: int, most: int) -> tuple[list[HeatRow], int]:
    """The pillars in as many lines as have room, and how many questions have none: those without risk go first."""
    lines = [ceil(len(row.cells) / across) for row in slide.rows]
    while sum(lines) > most and max(lines) > 1:
        lines[lines.index(max(lines))] -= 1
    kept, left_out = [], 0
    for number, (row, count) in enumerate(zip(slide.rows, lines, strict=True)):
        room = count * across if number < most else 0
        if room < len(row.cells):
            left_out += len(row.cells) - room
            worst = sorted(range(len(row.cells)), key=lambda at: -row.cells[at][1].severity)[:room]
            row = HeatRow(row.name, tuple(row.cells[at] for at in sorted(worst)))  # noqa: PLW2901 - the rest of it
        if room:
            kept.append(row)
    return kept, left_out


def _lines(row: HeatRow, across: int) -> list[HeatRow]:
    return [
        HeatRow("" if start else row.name, row.cells[start : start + across])
        for start in range(0, len(row.cells), across)
    ]


def _heat_cells(line: HeatRow, across: int, size: float, high: float) -> list[Cell]:
    cells = [Cell(para(line.name, min(size, 13.0)), lines=2 if high > 0.42 else 1)]
    for label, risk in line.cells:
        look = RISK_LOOKS[risk]
        fill = TINTS[risk][1] if look.hatched or risk is Risk.NOT_APPLICABLE else look.fill
        cells.append(Cell(_question(label, risk, size), fill, lines=1))
    return cells + [Cell(para("", size))] * (across - len(line.cells))


def _question(label: str, risk: Risk, size: float) -> Para:
    look = RISK_LOOKS[risk]
    ink = TINTS[risk][0] if look.hatched or risk is Risk.NOT_APPLICABLE else look.ink
    return Para((Piece(f"{label} ", color=ink), Piece(look.letter, bold=True, color=ink)), size, align="ctr")


def draw_risk(easel: Easel, slide: TopRisk) -> None:
    """Which question it is, three columns of what to know, and who does what until when."""
    canvas, look, area = easel.canvas, easel.canvas.look, easel.area
    ink, fill = TINTS[slide.risk]
    badge = para(slide.badge, 12.0, bold=True, color=ink, align="ctr")
    wide = min(width_of(badge, look.spare) + 0.36, area.width / 3)
    place = Box(area.left, area.top, wide, _BADGE)
    canvas.write(place, (badge,), frame=Frame(fill=fill, across=0.1, down=0.04, round=0.18), anchor="ctr")
    beside = Box(area.left + wide + 0.18, area.top, area.width - wide - 0.18, _BADGE)
    link = _draw_link(easel, beside, slide)
    beside = replace(beside, width=beside.width - link)
    kicker = clipped(para(slide.kicker, 13.0, color=look.muted), beside.width, 1, look.spare)
    canvas.write(beside, (kicker,), anchor="ctr")
    body = area.below(_BADGE, 0.17)
    body = body.first(body.height - _FACTS - 0.15)
    frame = Frame(fill=look.ground, edge=look.hairline, across=0.2, down=0.18, round=0.08)
    boxes = _shared(body, [sum(map(len, words.lines)) for words in slide.parts])
    draw_columns(easel, boxes, slide.parts, frame)
    _draw_facts(easel, Box(area.left, body.bottom + 0.15, area.width, _FACTS), slide)


def _draw_link(easel: Easel, box: Box, slide: TopRisk) -> float:
    """A link to what is written of the question, at the right; gives the width that it takes."""
    if slide.link is None or not slide.link.url:
        return 0.0
    look = easel.canvas.look
    words = para(slide.link_words, 12.0, color=look.text, link=slide.link.url, align="r")
    wide = min(width_of(words, look.spare) + 0.15, box.width / 3)
    easel.canvas.write(Box(box.right - wide, box.top, wide, box.height), (words,), anchor="ctr")
    return wide + 0.15


def _shared(body: Box, letters: list[int]) -> list[Box]:
    """Columns that are the wider the more they have to say, within bounds."""
    gap, left = 0.22, body.left
    weights = [min(max(count, 160), 600) ** 0.5 for count in letters]
    room = body.width - gap * (len(weights) - 1)
    boxes = []
    for weight in weights:
        wide = room * weight / sum(weights)
        boxes.append(Box(left, body.top, wide, body.height))
        left += wide + gap
    return boxes


def _draw_facts(easel: Easel, box: Box, slide: TopRisk) -> None:
    shares = (0.46, 0.2, 0.2, 0.14) if len(slide.facts) > 1 else (1.0,)
    left = box.left
    for share, fact in zip(shares, slide.facts, strict=True):
        wide = box.width * share
        _draw_fact(easel, Box(left, box.top, wide - 0.15, box.height), fact, alarm=fact[0] in slide.alarms)
        left += wide


def _draw_fact(easel: Easel, box: Box, fact: Pair, *, alarm: bool) -> None:
    look = easel.canvas.look
    paras = (
        para(fact[0], 11.0, color=look.muted),
        para(fact[1], 14.0, bold=True, color=look.alarm if alarm else "", before=2.0),
    )
    easel.canvas.write(box, paras)
