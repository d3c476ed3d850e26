"""Draws the slides that open the deck: cover, scope and verdict."""

from __future__ import annotations

from wa_desktop.report.deck.canvas import Canvas, Frame
from wa_desktop.report.deck.drawing import Easel
from wa_desktop.report.deck.fit import Para, Piece, height_of, para
from wa_desktop.report.deck.look import FIGURES, Box
from wa_desktop.report.deck.slides import Cover, Scope, Tile, Verdict
from wa_desktop.report.deck.stage import Stage, kind_of, write_placeholder
from wa_desktop.report.deck.tables import Cell, Grid, clip, draw_table, room_for

_GAP = 0.45
_LABELS = 1.75
_TILE = Frame(across=0.2, down=0.14, round=0.09)


def draw_cover(canvas: Canvas, stage: Stage, slide: Cover) -> None:
    """Whose review it is, below the title: into the layout's place for it, else beneath."""
    size = stage.subtitle.size if stage.subtitle else 18.0
    small = min(size, 14.0)
    paras = (
        para(slide.kind, size),
        *(Para((Piece(f"{label}: "), Piece(value)), small, before=4.0) for label, value in slide.facts),
    )
    if stage.subtitle is None:
        canvas.write(stage.below, paras)
        return
    shape = next(one for one in canvas.slide.placeholders if kind_of(one) == "subTitle")
    write_placeholder(shape, stage.subtitle, paras, canvas.look, canvas.slide)


def draw_scope(easel: Easel, slide: Scope) -> None:
    """Facts as a table at the left, people and method at the right."""
    canvas, look = easel.canvas, easel.canvas.look
    left, right = easel.area.split(0.55, _GAP)
    canvas.write(left.first(0.3), (easel.heading(slide.heading),))
    below = left.below(0.3, 0.05)
    grid = Grid((_LABELS, below.width - _LABELS), across=0.05, down=0.065, rule=look.hairline)
    rows = [
        clip((Cell(para(label, 12.0, color=look.muted)), Cell(para(value, 13.0), lines=3)), grid, look.spare)
        for label, value in slide.facts
    ]
    shown = room_for(rows, grid, below.height, 0.3, look.spare)
    if shown:
        high = draw_table(canvas, below, grid, rows[:shown], slide.heading, head=False)
        if shown < len(rows):
            easel.remark(below.below(high, 0.06).first(0.25), easel.rest(len(rows) - shown))
    paras: list[Para] = []
    for part in slide.parts:
        paras.append(easel.heading(part.heading, before=16.0))
        paras += [para(line, 14.0, before=5.0) for line in part.lines]
    canvas.write(right, paras, more=easel.more())


def draw_verdict(easel: Easel, slide: Verdict) -> None:
    """The summary, the counts as tiles, and below them what is done well."""
    canvas, look = easel.canvas, easel.canvas.look
    area = easel.area
    lead = (para(slide.lead, 20.0),)
    room = (
        min(height_of(lead, area.width * 0.94, look.spare) + 0.08, 0.36 * area.height) if slide.lead else 0.0
    )
    if slide.lead:
        canvas.write(Box(area.left, area.top, area.width * 0.94, room), lead)
    rest = area.below(room, 0.3 if slide.lead else 0.0)
    high = min(1.65, rest.height * 0.5)
    boxes = rest.first(high).columns(len(slide.tiles), 0.2)
    for box, tile in zip(boxes, slide.tiles, strict=True):
        _draw_tile(easel, box, tile)
    if slide.strengths.lines:
        paras = [easel.heading(slide.strengths.heading)]
        paras += [para(line, 16.0, before=6.0) for line in slide.strengths.lines]
        canvas.write(rest.below(high, 0.4), paras, more=easel.more())


def _draw_tile(easel: Easel, box: Box, tile: Tile) -> None:
    look = easel.canvas.look
    paras = [
        para(str(tile.count), 36.0, bold=True, color=look.on_ground(FIGURES[tile.risk])),
        para(tile.words, 14.0, before=1.0),
    ]
    if tile.before:
        paras.append(para(tile.before, 12.0, color=look.muted, before=1.0))
    frame = Frame(
        fill=look.ground, edge=look.hairline, across=_TILE.across, down=_TILE.down, round=_TILE.round
    )
    easel.canvas.write(box, paras, frame=frame, anchor="ctr")
