"""What the deck says, slide by slide, apart from how PowerPoint draws it: the window's preview reads the same."""

from __future__ import annotations

from dataclasses import dataclass

from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import Impact
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.report.links import Link


@dataclass(frozen=True)
class Slide:
    """A slide. Every text is on one line and free of what XML cannot hold; `notes` are what the speaker reads."""

    title: str
    notes: tuple[str, ...]


Pair = tuple[str, str]
"""A label with what belongs to it."""


@dataclass(frozen=True)
class Words:
    """A heading with lines below it."""

    heading: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Cover(Slide):
    """The first slide: `kind` is what the deck is, `facts` are whom it is for and by whom."""

    kind: str
    facts: tuple[Pair, ...]


@dataclass(frozen=True)
class Scope(Slide):
    """What was reviewed and with whom: facts on one side, sessions and method on the other."""

    heading: str
    facts: tuple[Pair, ...]
    parts: tuple[Words, ...]


@dataclass(frozen=True)
class Tile:
    """A count with its words; `before` says how many there were."""

    risk: Risk
    count: int
    words: str
    before: str


@dataclass(frozen=True)
class Verdict(Slide):
    """Where the review stands: summary, counts, and what is done well."""

    lead: str
    tiles: tuple[Tile, ...]
    strengths: Words


@dataclass(frozen=True)
class PillarRow:
    """A pillar's scores as shown in the chart and the table, and its questions by risk."""

    name: str
    score: int | None
    before: int | None
    counts: RiskCounts


@dataclass(frozen=True)
class Pillars(Slide):
    """The pillars' scores as a chart, beside a table of their risks.

    `risks` are the table's columns; `now` and `then` name the chart's series, `then` is empty without a milestone.
    `aside` says what is left out.
    """

    rows: tuple[PillarRow, ...]
    risks: tuple[Risk, ...]
    heads: tuple[str, ...]
    now: str
    then: str
    caption: str
    aside: str
    alt: str


@dataclass(frozen=True)
class HeatRow:
    """A pillar with its questions, each by its number and its risk."""

    name: str
    cells: tuple[tuple[str, Risk], ...]


@dataclass(frozen=True)
class Heat(Slide):
    """Every question of a lens by pillar and risk; `key` explains the letters."""

    rows: tuple[HeatRow, ...]
    key: tuple[tuple[Risk, str], ...]
    aside: str
    alt: str


@dataclass(frozen=True)
class TopRisk(Slide):
    """One risk: what was seen, why it matters, what to do, and who does it until when.

    `kicker` names the question; `parts` stand beside each other; `facts` in a row below.
    """

    risk: Risk
    badge: str
    kicker: str
    parts: tuple[Words, ...]
    facts: tuple[Pair, ...]
    alarms: frozenset[str]
    """Labels of those facts that are not as they should be."""
    link: Link | None
    link_words: str


@dataclass(frozen=True)
class Dot:
    """An action in the matrix: `days` of one person, whether only assumed, and whether it is among the first to do."""

    label: str
    title: str
    days: float
    effort: str
    impact: Impact
    first: bool
    assumed: bool


@dataclass(frozen=True)
class Matrix(Slide):
    """The actions by effort and impact; from `split` days on effort is high."""

    dots: tuple[Dot, ...]
    split: float
    impacts: tuple[str, ...]
    quadrants: tuple[str, ...]
    """Quick wins, major work, fill in, reconsider."""
    axes: Pair
    series: Pair
    assumed: str
    alt: str


@dataclass(frozen=True)
class Card:
    """An action on the road: its risk as a letter, who and until when in `line`."""

    label: str
    title: str
    line: str
    risk: Risk | None
    alarm: bool


@dataclass(frozen=True)
class Column:
    """A stretch of the road with its actions."""

    heading: str
    cards: tuple[Card, ...]
    alarm: bool


@dataclass(frozen=True)
class Road(Slide):
    """The actions by when they are due."""

    columns: tuple[Column, ...]
    nothing: str


@dataclass(frozen=True)
class OwnerRow:
    """An action with who does it until when, all as shown."""

    label: str
    title: str
    risk: Risk | None
    owner: str
    has_owner: bool
    due: str
    due_alarm: bool
    effort: str
    status: str


@dataclass(frozen=True)
class Owners(Slide):
    """Who does what until when."""

    heads: tuple[str, ...]
    rows: tuple[OwnerRow, ...]
    alt: str


@dataclass(frozen=True)
class Change(Slide):
    """Two states against each other: bars of the questions by risk, and what moved."""

    states: tuple[str, str]
    counts: tuple[RiskCounts, RiskCounts]
    risks: tuple[Risk, ...]
    series: tuple[str, ...]
    attention: tuple[Words, ...]
    """What is new, higher or not known any more."""
    achieved: tuple[Words, ...]
    alt: str


@dataclass(frozen=True)
class Decisions(Slide):
    """What somebody has to decide, and what has been decided; each line is a label with a text."""

    needed: Words
    taken: Words


@dataclass(frozen=True)
class Steps(Slide):
    """What comes next, in order."""

    steps: tuple[str, ...]
