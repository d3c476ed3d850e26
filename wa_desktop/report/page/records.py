"""What a review says on one page, as frozen records that both formats read and none computes."""

from __future__ import annotations

from dataclasses import dataclass, field

from wa_desktop.domain.lens import Risk
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.report.links import Link
from wa_desktop.report.records import LensReport, ReportModel
from wa_desktop.report.words import Say


@dataclass(frozen=True)
class Tile:
    """A number of questions at a risk; `before` says how many there were, empty without a milestone."""

    risk: Risk
    count: int
    label: str
    before: str


@dataclass(frozen=True)
class PillarRow:
    """A pillar, or a total, in numbers; the score as shown."""

    name: str
    score: str
    counts: RiskCounts
    is_total: bool = False


@dataclass(frozen=True)
class LensPart:
    """The pillars of a lens; `heading` is empty where there is only one lens."""

    lens: LensReport
    heading: str
    rows: tuple[PillarRow, ...]


@dataclass(frozen=True)
class RatedLabel:
    """A question by its label, with the risk it has now in a word; `risk` for its color."""

    label: str
    risk: Risk
    word: str


@dataclass(frozen=True)
class ActionRow:
    """An action to do first. `works_on` are questions that it takes a step at without clearing them."""

    label: str
    title: str
    text: str
    owner: str
    due: str
    overdue: bool
    effort: str
    clears: tuple[RatedLabel, ...]
    works_on: tuple[RatedLabel, ...]


@dataclass(frozen=True)
class Card:
    """A question at risk; `lines` are headings with what stands below them."""

    title: str
    risk: Risk
    word: str
    pillar: str
    lines: tuple[tuple[str, tuple[str, ...]], ...]
    link: Link | None


@dataclass(frozen=True)
class Section:
    """A heading with a lead, and lines below; `empty` is said where there is neither."""

    heading: str
    lead: str
    lines: tuple[str, ...]
    empty: str = ""


@dataclass(frozen=True)
class Page:
    """Everything that the page says. `say` gives the labels that writers add, in `language` (BCP 47)."""

    model: ReportModel = field(repr=False)
    names: str
    headline: str
    summary: str
    draft: str
    facts: tuple[tuple[str, str], ...]
    tiles: tuple[Tile, ...]
    lenses: tuple[LensPart, ...]
    legend: str
    actions: tuple[ActionRow, ...]
    cards: tuple[Card, ...]
    more_risks: str
    sections: tuple[Section, ...]
    footer: tuple[str, ...]
    language: str
    say: Say = field(default=str, repr=False, compare=False)
