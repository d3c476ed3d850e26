"""The geometry of the pillar chart in inches, apart from any drawing library: a radar or horizontal bars."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from wa_desktop.report.charts.labels import (
    INCH,
    LINE_HEIGHT,
    Align,
    Line,
    Measure,
    Point,
    Spot,
    extent,
    font_sizes,
    wrapped,
)

Scores = Sequence[float | None]
"""A score of 0 to 100 per pillar; None where there is nothing to count."""

FEWEST_AXES = 3
MOST_AXES = 16
"""With fewer or more pillars a radar says little; bars take its place."""

_MARGIN = 0.04
_PAD = 0.09
"""Inches between the outermost ring and a label."""

_RINGS = (100 / 3, 200 / 3, 100.0)
_RING_AT = 9.0
"""Where on its axis the hollow ring of "no score" sits, in points of score: near the centre, yet one per axis."""

_SHARE = 0.30
"""The radius wanted, as a share of the figure's shorter side; below it labels become smaller."""


@dataclass(frozen=True)
class Shape:
    """What to draw: closed lines end where they begin. `rings` mark pillars without a score, `dots` lone ones.

    `thickness` is that of today's line in points.
    """

    grid: tuple[Line, ...]
    fill: tuple[Line, ...]
    today: tuple[Line, ...]
    before: tuple[Line, ...]
    dots: tuple[Point, ...]
    rings: tuple[Point, ...]
    spots: tuple[Spot, ...]
    thickness: float = 1.7


@dataclass(frozen=True)
class Frame:
    """Where a radar stands: its centre, its radius and its labels."""

    centre: Point
    radius: float
    spots: tuple[Spot, ...]


def radar_frame(
    labels: Sequence[str],
    values: Sequence[str],
    *,
    size: tuple[float, float],
    font_size: float,
    measure: Measure,
) -> Frame | None:
    """The largest radar whose labels lie wholly inside the figure and apart from each other; None if none does.

    `values` follow the labels: a score, or that there is none, or nothing. Labels are wrapped, and become
    smaller if the radar would be too small for its figure.
    """
    best: Frame | None = None
    for font in font_sizes(font_size):
        pairs = list(zip(labels, values, strict=True))
        for share in (0.44, 0.36, 0.30, 0.25, 0.21):
            wide = max(share * size[0], min(_longest_word(labels, font, measure), 0.44 * size[0]))
            texts = [wrapped(*pair, width=wide, font=font, measure=measure) for pair in pairs]
            frame = _fitted(texts, size, font, measure)
            if frame and (best is None or _merit(frame) > _merit(best)):
                best = frame
        if best and best.radius >= _SHARE * min(size):
            return best
    return best


def _longest_word(labels: Sequence[str], font: float, measure: Measure) -> float:
    """Lines no narrower than this break no word."""
    return max((measure(word, font) for label in labels for word in label.split()), default=0.0) + 0.01


def _merit(frame: Frame) -> float:
    """Large radars are better, and of about the same size those with fewer lines of text."""
    return frame.radius - 0.012 * sum(len(spot.lines) for spot in frame.spots)


def radar_shape(frame: Frame, today: Scores, before: Scores | None) -> Shape:
    """The lines of a radar: straight rings, today's area and the milestone's outline.

    Where a pillar has no score the area and the lines are open.
    """
    count = len(today)
    corners = [[_at(frame, i, count, ring) for i in range(count)] for ring in _RINGS]
    spokes = [(frame.centre, _at(frame, i, count, 100.0)) for i in range(count)]
    stretches = _stretches(today)
    return Shape(
        grid=tuple((*ring, ring[0]) for ring in corners) + tuple(spokes),
        fill=tuple(_area(frame, stretch, today) for stretch in stretches if len(stretch) > 1),
        today=tuple(_outline(frame, stretch, today) for stretch in stretches),
        before=tuple(_outline(frame, stretch, before) for stretch in _stretches(before)) if before else (),
        dots=tuple(_points(frame, stretch, today)[0] for stretch in stretches if len(stretch) == 1),
        rings=tuple(_at(frame, i, count, _RING_AT) for i in range(count) if today[i] is None),
        spots=frame.spots,
    )


def bars_shape(
    labels: Sequence[str],
    values: Sequence[str],
    today: Scores,
    before: Scores | None,
    *,
    size: tuple[float, float],
    font_size: float,
    measure: Measure,
) -> Shape:
    """Horizontal bars below each other, for a number of pillars that makes no radar."""
    width, height = size
    row = min(0.8, height / max(len(labels), 1))
    font = max(min(font_size, row * INCH * 0.30), 3.0)
    left = _MARGIN
    right = width - _MARGIN - _PAD - max((measure(value, font) for value in values), default=0.0)
    top = (height + row * len(labels)) / 2
    bars = [
        _Bar(left, max(right, left + 0.3 * width), top - (i + 0.74) * row, row * 0.11)
        for i in range(len(labels))
    ]
    then = before or [None] * len(labels)
    scored = [(bar, score) for bar, score in zip(bars, today, strict=True) if score is not None]
    names = [_name_of_bar(bar, label, row, font, measure) for bar, label in zip(bars, labels, strict=True)]
    return Shape(
        grid=tuple(bar.box(100.0) for bar in bars),
        fill=tuple(bar.box(score) for bar, score in scored),
        today=tuple(bar.box(score) for bar, score in scored),
        before=tuple(bar.mark(score) for bar, score in zip(bars, then, strict=True) if score is not None),
        dots=(),
        rings=tuple((bar.left, bar.middle) for bar, score in zip(bars, today, strict=True) if score is None),
        spots=(
            *names,
            *(
                Spot((value,), bar.right + _PAD, bar.middle, "left", font)
                for bar, value in zip(bars, values, strict=True)
            ),
        ),
        thickness=min(1.7, row * 3.0),
    )


@dataclass(frozen=True)
class _Bar:
    left: float
    right: float
    middle: float
    half: float

    def _end(self, score: float) -> float:
        return self.left + (self.right - self.left) * score / 100

    def box(self, score: float) -> Line:
        low, high, end = self.middle - self.half, self.middle + self.half, self._end(score)
        return ((self.left, low), (end, low), (end, high), (self.left, high), (self.left, low))

    def mark(self, score: float) -> Line:
        end = self._end(score)
        return ((end, self.middle - 1.7 * self.half), (end, self.middle + 1.7 * self.half))


def _name_of_bar(bar: _Bar, label: str, row: float, font: float, measure: Measure) -> Spot:
    """The name above its bar, in as many lines as the row has room for."""
    line = font * LINE_HEIGHT / INCH
    above = bar.middle + 1.7 * bar.half
    room = row * 0.74 - 1.7 * bar.half
    lines = wrapped(
        label, "", width=bar.right - bar.left, font=font, measure=measure, most=max(int(room / line), 1)
    )
    return Spot(lines, bar.left, above + len(lines) * line / 2, "left", font)


def _fitted(
    texts: list[tuple[str, ...]], size: tuple[float, float], font: float, measure: Measure
) -> Frame | None:
    """The largest radar with these labels, found by halving; None where they do not fit or would touch."""
    extents = [extent(lines, font, measure) for lines in texts]
    low, high = 0.0, min(size)
    for _ in range(18):
        radius = (low + high) / 2
        if _room(extents, radius, size):
            low = radius
        else:
            high = radius
    centre = _room(extents, low, size)
    if centre is None or low == 0.0 or _collide(extents, low):
        return None
    spots = []
    for i, lines in enumerate(texts):
        x, y, align = _anchor(i, len(texts), low, extents[i])
        spots.append(Spot(lines, centre[0] + x, centre[1] + y, align, font))
    return Frame(centre, low, tuple(spots))


def _room(extents: list[Point], radius: float, size: tuple[float, float]) -> Point | None:
    """Where the centre may be so that everything is inside the figure; None if nowhere."""
    boxes = [_box(i, len(extents), radius, extent) for i, extent in enumerate(extents)]
    boxes.append(_reach(len(extents), radius))
    left, bottom = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right, top = max(box[2] for box in boxes), max(box[3] for box in boxes)
    spare_x, spare_y = size[0] - 2 * _MARGIN - (right - left), size[1] - 2 * _MARGIN - (top - bottom)
    if spare_x < 0 or spare_y < 0:
        return None
    return _MARGIN + spare_x / 2 - left, _MARGIN + spare_y / 2 - bottom


def _reach(count: int, radius: float) -> tuple[float, float, float, float]:
    corners = [on_axis(i, count, radius) for i in range(count)]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    return min(xs), min(ys), max(xs), max(ys)


def _collide(extents: list[Point], radius: float) -> bool:
    """Whether two labels would touch."""
    boxes = [_box(i, len(extents), radius, extent) for i, extent in enumerate(extents)]
    return any(
        a[0] < b[2] + 0.03 and b[0] < a[2] + 0.03 and a[1] < b[3] and b[1] < a[3]
        for i, a in enumerate(boxes)
        for b in boxes[:i]
    )


def _box(index: int, count: int, radius: float, extent: Point) -> tuple[float, float, float, float]:
    """A label's box relative to the centre: left, bottom, right, top."""
    width, height = extent
    x, y, align = _anchor(index, count, radius, extent)
    left = x - {"left": 0.0, "center": width / 2, "right": width}[align]
    return left, y - height / 2, left + width, y + height / 2


def _anchor(index: int, count: int, radius: float, extent: Point) -> tuple[float, float, Align]:
    """A label's place outside the end of its axis, relative to the centre, as in `Spot`."""
    x, y = on_axis(index, count, radius + _PAD)
    sine, cosine = y / (radius + _PAD), x / (radius + _PAD)
    align: Align = "center" if abs(cosine) < 0.1 else "left" if cosine > 0 else "right"
    return x, y + sine * extent[1] / 2, align


def on_axis(index: int, count: int, distance: float) -> Point:
    """A point on an axis, relative to the centre; the first axis points up, the others follow clockwise."""
    angle = math.pi / 2 - 2 * math.pi * index / count
    return distance * math.cos(angle), distance * math.sin(angle)


def _at(frame: Frame, index: int, count: int, score: float) -> Point:
    x, y = on_axis(index, count, frame.radius * score / 100)
    return frame.centre[0] + x, frame.centre[1] + y


def _stretches(scores: Scores) -> list[list[int]]:
    """Neighbouring axes that have a score, around the circle; one stretch of all where none lacks it."""
    count = len(scores)
    gaps = [i for i in range(count) if scores[i] is None]
    if not gaps:
        return [list(range(count))] if count else []
    stretches: list[list[int]] = [[]]
    for step in range(1, count + 1):
        i = (gaps[0] + step) % count
        if scores[i] is None:
            stretches.append([])
        else:
            stretches[-1].append(i)
    return [stretch for stretch in stretches if stretch]


def _points(frame: Frame, stretch: list[int], scores: Scores) -> list[Point]:
    given = [(i, scores[i]) for i in stretch]
    return [_at(frame, i, len(scores), score) for i, score in given if score is not None]


def _area(frame: Frame, stretch: list[int], scores: Scores) -> Line:
    points = _points(frame, stretch, scores)
    if len(stretch) < len(scores):
        points.insert(0, frame.centre)
    return (*points, points[0])


def _outline(frame: Frame, stretch: list[int], scores: Scores) -> Line:
    """The line through a stretch: closed if it is all, a spoke from the centre if it is a single axis."""
    points = _points(frame, stretch, scores)
    if len(stretch) == len(scores):
        return (*points, points[0])
    return (frame.centre, *points) if len(points) == 1 else tuple(points)
