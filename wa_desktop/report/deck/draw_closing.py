"""Draws the slides that close the deck: change, decisions and next steps."""

from __future__ import annotations

from collections.abc import Sequence

from wa_desktop.report.deck.canvas import Frame
from wa_desktop.report.deck.charts import draw_states
from wa_desktop.report.deck.drawing import Easel, draw_columns
from wa_desktop.report.deck.fit import Para, clipped, height_of, para
from wa_desktop.report.deck.slides import Change, Decisions, Steps, Words
from wa_desktop.report.deck.tables import Cell, Grid, clip, draw_table, height, room_for

_LISTED = 4
"""Questions of one kind at most, so that the next kind has room."""


def draw_change(easel: Easel, slide: Change) -> None:
    """Two bars at the left; what wants attention and what was achieved in columns beside them."""
    left, right = easel.area.split(0.3, 0.4)
    columns = [column for column in (slide.attention, slide.achieved) if column]
    draw_states(easel.canvas, left if columns else easel.area, slide)
    if not columns:
        return
    boxes = right.columns(len(columns), 0.35)
    spare = easel.canvas.look.spare
    for size, most in ((14.0, 2), (13.0, 2), (12.0, 2), (12.0, 1), (11.0, 1)):
        told = [
            _moves(easel, box.width, column, size, most) for box, column in zip(boxes, columns, strict=True)
        ]
        if all(
            height_of(paras, box.width, spare) <= box.height for box, paras in zip(boxes, told, strict=True)
        ):
            break
    for box, paras in zip(boxes, told, strict=True):
        easel.canvas.write(box, paras, more=easel.more(), smallest=size)


def _moves(easel: Easel, width: float, column: Sequence[Words], size: float, most: int) -> list[Para]:
    """Headings with the first questions of each kind, in `most` lines each."""
    look = easel.canvas.look
    paras: list[Para] = []
    for words in column:
        paras.append(easel.heading(words.heading, before=16.0))
        more = len(words.lines) - _LISTED
        shown = words.lines if more <= 1 else words.lines[:_LISTED]
        paras += [clipped(para(line, size, before=5.0), width, most, look.spare) for line in shown]
        if more > 1:
            paras.append(para(easel.rest(more), 11.0, color=look.muted, before=5.0))
    return paras


def draw_decisions(easel: Easel, slide: Decisions) -> None:
    """What is to be decided beside what was."""
    look = easel.canvas.look
    frame = Frame(fill=look.ground, edge=look.hairline, across=0.24, down=0.2, round=0.08)
    draw_columns(easel, easel.area.columns(2, 0.25), (slide.needed, slide.taken), frame, low=True)


def draw_steps(easel: Easel, slide: Steps) -> None:
    """A numbered line for each step."""
    look, area = easel.canvas.look, easel.area
    for size in (16.0, 15.0, 14.0, 13.0, 12.0):
        grid = Grid((0.55, area.width - 0.55), across=0.05, down=0.075, rule=look.hairline)
        rows = [
            clip(
                (
                    Cell(para(str(number), size, bold=True, color=look.text), lines=1),
                    Cell(para(step, size), lines=2),
                ),
                grid,
                look.spare,
            )
            for number, step in enumerate(slide.steps, 1)
        ]
        if sum(height(row, grid, look.spare) for row in rows) <= area.height:
            break
    shown = max(room_for(rows, grid, area.height, 0.32, look.spare), 1)
    high = draw_table(easel.canvas, area, grid, rows[:shown], slide.title, head=False)
    if shown < len(rows):
        easel.remark(area.below(high, 0.05).first(0.26), easel.rest(len(rows) - shown))
