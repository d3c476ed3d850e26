"""Where everything of the timeline lies, in pixels: worked out once for a sheet and a width, then only painted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetrics

from wa_desktop.domain.plan import ActionStatus
from wa_desktop.ui.plan.line_words import day_short, title_label
from wa_desktop.ui.plan.sheet import ActionLine, PlanSheet
from wa_desktop.ui.plan.timeline_plan import (
    Span,
    conflicts_of,
    in_rows,
    is_on_timeline,
    shifted,
    span_of,
    start_of,
)
from wa_desktop.ui.theme.type import factor, font, px
from wa_desktop.ui.words import tr

HEAD = 54
GROUP = 28
ROW = 30
BAR = 14
AIR = 10
LEAST_DAY = 4.5
"""A day is at least so wide, in pixels of the design; then the timeline scrolls sideways."""
WIDEST_TITLE = 220
NARROWEST_TITLE = 60
MOST_NAMED = 2
"""Labels beside a bar; the tooltip and the list name them all."""


@dataclass(frozen=True)
class Bar:
    """An action on the axis: its bar, and the room of its words beside it, in content pixels below the head.

    `due_x` is where the day it is due ends. `words` are its number and title, `remark` what is wrong with its date.
    """

    line: ActionLine
    start: date
    box: QRectF
    text: QRectF
    words: str
    remark: str

    @property
    def id(self) -> str:
        """The action's id."""
        return self.line.action.id

    @property
    def reach(self) -> QRectF:
        """All that can be taken hold of."""
        return self.box.united(self.text)


@dataclass(frozen=True)
class Arrow:
    """From the end of what comes first to the begin of what waits; `wrong` where that is due too early."""

    first: str
    then: str
    start: QPointF
    end: QPointF
    wrong: bool


@dataclass(frozen=True)
class Group:
    """The actions of one pillar, and where their heading lies."""

    name: str
    top: float


@dataclass(frozen=True)
class Shape:
    """The whole timeline. Heights count from below the head."""

    span: Span
    today: date
    day: float
    width: float
    height: float
    groups: tuple[Group, ...] = ()
    bars: tuple[Bar, ...] = ()
    arrows: tuple[Arrow, ...] = ()
    by_id: Mapping[str, Bar] = field(default_factory=dict)

    def x_of(self, day: date) -> float:
        """Where a day begins."""
        return self.span.offset(day) * self.day

    def day_at(self, x: float) -> date:
        """The day at a place; outside of the axis the nearest on it."""
        number = int(max(0, min(self.span.days - 1, x // self.day)))
        return shifted(self.span.first, number)

    def bar_at(self, place: QPointF) -> Bar | None:
        """The action at a place; a bar goes before the words of another."""
        margin = (px(ROW) - px(BAR)) / 2 - 1
        for bar in self.bars:
            if bar.box.adjusted(-2, -margin, 2, margin).contains(place):
                return bar
        return next((bar for bar in self.bars if bar.text.contains(place)), None)

    def box_for(self, line: ActionLine, due: date, middle: float) -> QRectF:
        """The bar of an action if it were due on a day, at a height."""
        left = self.x_of(start_of(due, line.days))
        right = self.x_of(due) + self.day
        return QRectF(left, middle - px(BAR) / 2, max(right - left, self.day), px(BAR))


def shape_of(sheet: PlanSheet, width: int) -> Shape:
    """Lay a plan out for a width in pixels."""
    lines = [line for line in sheet.lines if is_on_timeline(line)]
    span = span_of(lines, sheet.today)
    day = max(LEAST_DAY * factor(), width / span.days)
    empty = Shape(span, sheet.today, day, day * span.days, 0)
    conflicts = conflicts_of(sheet.lines)
    top = 0.0
    groups: list[Group] = []
    bars: list[Bar] = []
    for name, members in _by_pillar(sheet, lines):
        groups.append(Group(name, top))
        top += px(GROUP)
        placed = [_bar(line, empty, conflicts.get(line.action.id, ())) for line in members]
        rows = in_rows([(bar.reach.left() - px(AIR), bar.reach.right() + px(AIR)) for bar in placed])
        for row in range(max(rows) + 1):
            side_by_side = [bar for bar, its in zip(placed, rows, strict=True) if its == row]
            bars += [_lowered(bar, top + row * px(ROW)) for bar in _widened(side_by_side, empty.width)]
        top += (max(rows) + 1) * px(ROW) + px(6)
    bars.sort(key=lambda bar: (bar.box.top(), bar.box.left()))
    by_id = {bar.id: bar for bar in bars}
    return Shape(
        span,
        sheet.today,
        day,
        day * span.days,
        top,
        tuple(groups),
        tuple(bars),
        _arrows(by_id, conflicts),
        by_id,
    )


def _by_pillar(sheet: PlanSheet, lines: Sequence[ActionLine]) -> list[tuple[str, list[ActionLine]]]:
    """The actions of each pillar, in the order of the lenses; those without one last."""
    names = [*dict.fromkeys(sheet.pillar_names.values()), ""]
    groups: dict[str, list[ActionLine]] = {name: [] for name in names}
    for line in lines:
        groups[line.pillar].append(line)
    return [(name or tr("Other"), members) for name, members in groups.items() if members]


def words_font() -> QFont:
    """The font of the words beside a bar."""
    return font(12)


def _bar(line: ActionLine, shape: Shape, conflict: Sequence[str]) -> Bar:
    """The bar in the first row, its words at the right or, where there is no room, at the left."""
    due = line.action.due or shape.today
    box = shape.box_for(line, due, px(ROW) / 2)
    named = ", ".join((*conflict[:MOST_NAMED], *(["…"] if len(conflict) > MOST_NAMED else [])))
    remark = tr("due before {actions}").format(actions=named) if conflict else ""
    words = _words(line, due, shape)
    wide = _words_width(words, remark, px(WIDEST_TITLE))
    gap = px(6)
    at_right = shape.width - box.right() - gap
    at_left = box.left() - gap
    if wide <= at_right or at_right >= at_left:
        text = QRectF(box.right() + gap, 0, min(wide, max(at_right, px(NARROWEST_TITLE))), px(ROW))
    else:
        wide = min(wide, at_left)
        text = QRectF(box.left() - gap - wide, 0, wide, px(ROW))
    return Bar(line, start_of(due, line.days), box, text, words, remark)


def _words_width(words: str, remark: str, most: float) -> float:
    """The room that the words beside a bar take, the title at `most` so much."""
    metrics = QFontMetrics(words_font())
    title = min(metrics.horizontalAdvance(words) + px(4), most)
    return title + (metrics.horizontalAdvance(remark) + px(14) if remark else 0)


def _widened(row: Sequence[Bar], width: float) -> list[Bar]:
    """The bars of a row from left to right, their words cut only where another action or the end of the axis is."""
    bars = sorted(row, key=lambda bar: bar.reach.left())
    for i, bar in enumerate(bars):
        before = bars[i - 1].reach.right() + 2 * px(AIR) if i else 0.0
        after = bars[i + 1].reach.left() - 2 * px(AIR) if i + 1 < len(bars) else width
        wanted = _words_width(bar.words, bar.remark, width)
        text = QRectF(bar.text)
        if text.left() > bar.box.left():
            text.setRight(max(text.right(), min(text.left() + wanted, after)))
        else:
            text.setLeft(min(text.left(), max(text.right() - wanted, before)))
        bars[i] = replace(bar, text=text)
    return bars


def _words(line: ActionLine, due: date, shape: Shape) -> str:
    """Number and title; the date too where the bar cannot stand at it, and that it is done."""
    words = f"{line.action.label} {title_label(line)}"
    if line.action.status is ActionStatus.DONE:
        words = tr("{action} · done").format(action=words)
    if not shape.span.covers(due):
        words = tr("{day} · {action}").format(day=day_short(due, shape.today), action=words)
    return words


def _lowered(bar: Bar, top: float) -> Bar:
    return replace(bar, box=bar.box.translated(0, top), text=bar.text.translated(0, top))


def _arrows(bars: Mapping[str, Bar], conflicts: Mapping[str, Sequence[str]]) -> tuple[Arrow, ...]:
    """An arrow for each dependency between live actions that have a date."""
    found = []
    for then in bars.values():
        for first in (bars.get(other) for other in then.line.action.depends_on):
            if first is None or not (first.line.action.is_live and then.line.action.is_live):
                continue
            wrong = first.line.action.label in conflicts.get(then.id, ())
            start = QPointF(first.box.right(), first.box.center().y())
            found.append(
                Arrow(first.id, then.id, start, QPointF(then.box.left(), then.box.center().y()), wrong)
            )
    return tuple(found)
