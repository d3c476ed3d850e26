"""What a portfolio report says, as frozen records that its writers print and none computes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from wa_desktop.domain.portfolio_gaps import GapCounts
from wa_desktop.domain.portfolio_heat import PortfolioCell
from wa_desktop.domain.portfolio_quarter import QuarterMoves
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.report.records import MethodPart
from wa_desktop.report.words import Say


@dataclass(frozen=True)
class WorkloadLine:
    """A workload with the questions of all its lenses counted.

    `is_counted` is False where its letters are not made yet; its counts are empty then. `due` is the day of the next
    review, None where nobody wants one, and `why_due` says what asks for it.
    """

    name: str
    client: str
    environment: str
    owner: str
    industry: str
    tags: str
    lenses: str
    counts: RiskCounts
    is_counted: bool
    milestones: int
    last_review: date | None
    due: date | None
    why_due: str
    is_overdue: bool
    days_late: int


@dataclass(frozen=True)
class MapColumn:
    """A pillar or a question of a lens: `label` is short, `title` says all; with all workloads counted."""

    label: str
    title: str
    counts: RiskCounts


@dataclass(frozen=True)
class MapLine:
    """A workload along one lens: a cell per pillar (None where its version has none), a letter per question.

    The letters are those of `domain.standing`, with a blank for a question that its version of the lens has not.
    """

    workload: WorkloadLine
    counts: RiskCounts
    cells: tuple[PortfolioCell | None, ...]
    letters: str


@dataclass(frozen=True)
class LensMap:
    """The heat map along one lens, the worst workload first."""

    name: str
    pillars: tuple[MapColumn, ...]
    questions: tuple[MapColumn, ...]
    lines: Sequence[MapLine]


@dataclass(frozen=True)
class GapLine:
    """A practice that workloads go without; in `affected` those where it holds a high risk (`counts.high`) come first."""

    practice: str
    title: str
    question: str
    pillar: str
    lens: str
    level: str
    counts: GapCounts
    reviewed: int
    affected: tuple[WorkloadLine, ...]

    @property
    def workloads(self) -> int:
        """How many go without it."""
        return self.counts.workloads

    @property
    def share(self) -> float:
        """Of the workloads reviewed along the lens, 0 to 1."""
        return self.workloads / self.reviewed


@dataclass(frozen=True)
class ClientLine:
    """A client's workloads; `worst` names the pillar with the most high risks, empty where nothing is at risk."""

    name: str
    workloads: int
    counts: RiskCounts
    overdue: int
    worst: str


@dataclass(frozen=True)
class TrendLine:
    """The portfolio at the end of a quarter, or now; `short` names the quarter within the `year`."""

    label: str
    short: str
    year: str
    counts: RiskCounts
    reviewed: int
    is_now: bool


@dataclass(frozen=True)
class CoverageLine:
    """One version of a lens: how many workloads use it, and how many of those have no answer along it."""

    lens: str
    version: str
    is_newest: bool
    workloads: int
    never: int
    counts: RiskCounts


@dataclass(frozen=True)
class PortfolioReport:
    """Everything the report says; `workloads` stand the worst first, `overdue` the longest due first.

    `clients` is empty where the report is for one client. `waiting` counts workloads that are not counted yet.
    """

    title: str
    client: str
    made_at: datetime
    day: str
    app_version: str
    headline: str
    summary: tuple[str, ...]
    counts: RiskCounts
    waiting: int
    quarter: QuarterMoves
    workloads: tuple[WorkloadLine, ...]
    maps: tuple[LensMap, ...]
    gaps: tuple[GapLine, ...]
    clients: tuple[ClientLine, ...]
    trend: tuple[TrendLine, ...]
    coverage: tuple[CoverageLine, ...]
    overdue: tuple[WorkloadLine, ...]
    due_soon: int
    method: tuple[MethodPart, ...]
    language: str
    say: Say
