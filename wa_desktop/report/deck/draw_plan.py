"""Draws the slides of the improvement plan: matrix, road and owners."""

from __future__ import annotations

from collections.abc import Sequence

from wa_desktop.domain.lens import Risk
from wa_desktop.report.charts.colours import RISK_LOOKS
from wa_desktop.report.deck.canvas import Frame
from wa_desktop.report.deck.drawing import HEADING, Easel
from wa_desktop.report.deck.fit import Para, Piece, clipped, height_of, para, width_of
from wa_desktop.report.deck.look import TINTS, Box, Look
from wa_desktop.report.deck.matrix_chart import draw_matrix as draw_chart
from wa_desktop.report.deck.slides import Card, Column, Dot, Matrix, OwnerRow, Owners, Road
from wa_desktop.report.deck.tables import Cell, Grid, clip, draw_table, room_for

_CARD = Frame(across=0.12, down=0.09, round=0.06)
_BETWEEN = 0.1
_OWNERS = (0.37, 0.07, 0.165, 0.195, 0.095, 0.105)
"""Shares of the columns of the table of owners, after the labels."""


def draw_matrix(easel: Easel, slide: Matrix) -> None:
    """The chart at the left, what its labels stand for at the right."""
    area = easel.area
    left, right = area.split(0.56, 0.3)
    assumed = any(dot.assumed for dot in slide.dots)
    spots = draw_chart(easel.canvas, left, slide)
    missing = len(slide.dots) - sum(1 + spot.more for spot in spots)
    foot = 0.3 if assumed or missing else 0.0
    _draw_labels(easel, right.first(right.height - foot), slide)
    told = [easel.rest(missing)] if missing else []
    if assumed:
        told.insert(0, slide.assumed)
    easel.remark(right.below(right.height - 0.27), ". ".join(told), anchor="b")


def _draw_labels(easel: Easel, box: Box, slide: Matrix) -> None:
    look = easel.canvas.look
    labels = _widest([dot.label for dot in slide.dots], look, 0.9)
    efforts = _widest([dot.effort for dot in slide.dots], look, 1.5)
    grid = Grid((labels, box.width - labels - efforts, efforts), across=0.05, down=0.055, rule=look.hairline)
    rows = [clip(_dot(dot, look), grid, look.spare) for dot in slide.dots]
    shown = room_for(rows, grid, box.height, 0.3, look.spare)
    high = draw_table(easel.canvas, box, grid, rows[: max(shown, 1)], slide.alt, head=False)
    if shown < len(rows):
        easel.remark(box.below(high, 0.04).first(0.25), easel.rest(len(rows) - max(shown, 1)))


def _widest(texts: Sequence[str], look: Look, most: float) -> float:
    """The width of a column for these texts, within bounds."""
    return min(max(width_of(para(text, 12.0, bold=True), look.spare) for text in texts) + 0.2, most)


def _dot(dot: Dot, look: Look) -> tuple[Cell, ...]:
    color = look.text if dot.first else look.muted
    return (
        Cell(para(dot.label, 12.0, bold=True, color=color), lines=1),
        Cell(para(dot.title, 12.0)),
        Cell(para(dot.effort, 12.0, color=look.muted, align="r")),
    )


def draw_road(easel: Easel, slide: Road) -> None:
    """A column for each stretch of time with a card for each action."""
    boxes = easel.area.columns(len(slide.columns), 0.2)
    for box, column in zip(boxes, slide.columns, strict=True):
        _draw_column(easel, box, column, slide.nothing)


def _draw_column(easel: Easel, box: Box, column: Column, nothing: str) -> None:
    canvas, look = easel.canvas, easel.canvas.look
    color = look.alarm if column.alarm else look.accent
    canvas.rule(box.left, box.top, box.width, color, 2.25)
    heading = para(f"{column.heading} ({len(column.cards)})", HEADING + 1, bold=True)
    canvas.write(Box(box.left, box.top + 0.08, box.width, 0.46), (heading,))
    top, left = box.top + 0.6, len(column.cards)
    if not left:
        easel.remark(Box(box.left, top, box.width, 0.3), nothing)
    for card in column.cards:
        paras = _card(card, box.width - 2 * _CARD.across, look)
        high = height_of(paras, box.width - 2 * _CARD.across, look.spare) + 2 * _CARD.down + 0.02
        reserve = 0.3 if left > 1 else 0.0
        if top + high + reserve > box.bottom and left < len(column.cards):
            break
        high = min(high, box.bottom - reserve - top)
        frame = Frame(look.ground, look.hairline, _CARD.across, _CARD.down, _CARD.round)
        canvas.write(Box(box.left, top, box.width, high), paras, frame=frame)
        top += high + _BETWEEN
        left -= 1
    if left:
        easel.remark(Box(box.left, top, box.width, 0.27), easel.fewer(left))


def _card(card: Card, width: float, look: Look) -> list[Para]:
    pieces = [Piece(card.label, bold=True, color=look.text)]
    if card.risk in RISK_LOOKS and card.risk is not None:
        pieces += [
            Piece("  "),
            Piece(RISK_LOOKS[card.risk].letter, bold=True, color=look.on_ground(TINTS[card.risk][0])),
        ]
    return [
        Para(tuple(pieces), 12.0),
        clipped(para(card.title, 13.0, before=1.0), width, 3, look.spare),
        clipped(
            para(card.line, 11.0, color=look.alarm if card.alarm else look.muted, before=2.0),
            width,
            2,
            look.spare,
        ),
    ]


def draw_owners(easel: Easel, slide: Owners) -> None:
    """The table of actions with owner, date, effort and status."""
    look, area = easel.canvas.look, easel.area
    labels = _widest([row.label for row in slide.rows], look, 0.9)
    widths = (labels, *(share * (area.width - labels) for share in _OWNERS))
    grid = Grid(widths, across=0.06, down=0.055, rule=look.hairline)
    head = [Cell(para(text, 11.0, bold=True, color=look.muted), lines=1) for text in slide.heads]
    rows: list[Sequence[Cell]] = [clip(head, grid, look.spare)]
    rows += [clip(_owner(row, look), grid, look.spare) for row in slide.rows]
    shown = max(room_for(rows, grid, area.height, 0.32, look.spare), 2)
    high = draw_table(easel.canvas, area, grid, rows[:shown], slide.alt)
    if shown < len(rows):
        easel.remark(area.below(high, 0.05).first(0.26), easel.rest(len(rows) - shown))


def _owner(row: OwnerRow, look: Look) -> list[Cell]:
    return [
        Cell(para(row.label, 12.0, bold=True, color=look.text), lines=1),
        Cell(para(row.title, 12.0)),
        _risk(row.risk),
        Cell(para(row.owner, 12.0, color="" if row.has_owner else look.alarm)),
        Cell(para(row.due, 12.0, color=look.alarm if row.due_alarm else "")),
        Cell(para(row.effort, 12.0)),
        Cell(para(row.status, 12.0)),
    ]


def _risk(risk: Risk | None) -> Cell:
    if risk is None:
        return Cell(para("", 12.0))
    ink, fill = TINTS[risk]
    return Cell(para(RISK_LOOKS[risk].letter, 12.0, bold=True, color=ink, align="ctr"), fill, lines=1)
