"""The slides in words: what the window's preview shows, which needs no PowerPoint."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import singledispatch

from wa_desktop.report.charts.chart_words import part
from wa_desktop.report.charts.colours import RISK_LOOKS
from wa_desktop.report.deck.slides import (
    Change,
    Cover,
    Decisions,
    Heat,
    Matrix,
    Owners,
    Pair,
    Pillars,
    Road,
    Scope,
    Slide,
    Steps,
    TopRisk,
    Verdict,
    Words,
)


@dataclass(frozen=True)
class SlideOutline:
    """A slide in words: its title, and its lines in the order of reading."""

    title: str
    lines: tuple[str, ...]


def outline_of(slide: Slide) -> SlideOutline:
    """A slide in words."""
    return SlideOutline(slide.title, tuple(line for line in _lines(slide) if line))


@singledispatch
def _lines(slide: Slide) -> Iterator[str]:
    raise TypeError(slide)


@_lines.register
def _of_cover(slide: Cover) -> Iterator[str]:
    yield slide.kind
    yield from map(_pair, slide.facts)


@_lines.register
def _of_scope(slide: Scope) -> Iterator[str]:
    yield slide.heading
    yield from map(_pair, slide.facts)
    for words in slide.parts:
        yield from _told(words)


@_lines.register
def _of_verdict(slide: Verdict) -> Iterator[str]:
    yield slide.lead
    yield from (f"{tile.count} {tile.words}" for tile in slide.tiles)
    yield from _told(slide.strengths)


@_lines.register
def _of_pillars(slide: Pillars) -> Iterator[str]:
    yield " | ".join(slide.heads)
    for row in slide.rows:
        scores = (row.score, row.before) if slide.then else (row.score,)
        shown = ("–" if score is None else str(score) for score in scores)
        counts = (str(part(row.counts, risk)) for risk in slide.risks)
        yield " | ".join((row.name, *shown, *counts))
    if slide.aside:
        yield slide.aside


@_lines.register
def _of_heat(slide: Heat) -> Iterator[str]:
    for row in slide.rows:
        yield f"{row.name}: " + " ".join(
            f"{label}\u00a0{RISK_LOOKS[risk].letter}" for label, risk in row.cells
        )
    yield ", ".join(f"{RISK_LOOKS[risk].letter} {word}" for risk, word in slide.key)
    if slide.aside:
        yield slide.aside


@_lines.register
def _of_top_risk(slide: TopRisk) -> Iterator[str]:
    yield f"{slide.badge} · {slide.kicker}"
    for words in slide.parts:
        yield from _told(words)
    yield from map(_pair, slide.facts)


@_lines.register
def _of_matrix(slide: Matrix) -> Iterator[str]:
    for dot in slide.dots:
        yield f"{dot.label} {dot.title}: {slide.impacts[dot.impact.rank - 1]}, {dot.effort}"


@_lines.register
def _of_road(slide: Road) -> Iterator[str]:
    for column in slide.columns:
        yield f"{column.heading} ({len(column.cards)})"
        yield from (f"{card.label} {card.title}: {card.line}" for card in column.cards)


@_lines.register
def _of_owners(slide: Owners) -> Iterator[str]:
    for row in slide.rows:
        yield " | ".join((row.label, row.title, row.owner, row.due, row.effort, row.status))


@_lines.register
def _of_change(slide: Change) -> Iterator[str]:
    for state, counts in zip(slide.states, slide.counts, strict=True):
        said = (f"{word} {part(counts, risk)}" for risk, word in zip(slide.risks, slide.series, strict=True))
        yield f"{state}: {', '.join(said)}"
    for words in (*slide.attention, *slide.achieved):
        yield from _told(words)


@_lines.register
def _of_decisions(slide: Decisions) -> Iterator[str]:
    yield from _told(slide.needed)
    yield from _told(slide.taken)


@_lines.register
def _of_steps(slide: Steps) -> Iterator[str]:
    yield from (f"{number}. {step}" for number, step in enumerate(slide.steps, 1))


def _told(words: Words) -> Iterator[str]:
    """The heading and the lines; nothing without lines."""
    if words.lines:
        yield words.heading
        yield from words.lines


def _pair(pair: Pair) -> str:
    return f"{pair[0]}: {pair[1]}"
