"""What a report says, as frozen records that every writer reads and none computes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime

from wa_desktop.domain.answers import PracticeAnswer, Reason
from wa_desktop.domain.decisions import DecisionKind
from wa_desktop.domain.editions import Edition
from wa_desktop.domain.errors import Message
from wa_desktop.domain.gaps import GapKind
from wa_desktop.domain.lens import Level, Risk
from wa_desktop.domain.plan import ActionStatus
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.report.ids import NO_IDS, Ids
from wa_desktop.report.links import Link
from wa_desktop.report.records_delivery import DeliveryReport


@dataclass(frozen=True)
class Fact:
    """A line of the workload's description; `link` is given where the value is an address."""

    label: str
    value: str
    link: Link | None = None


@dataclass(frozen=True)
class PracticeReport:
    """A practice with what was said of it; `words` is the answer as shown, `reason` why it does not apply.

    `notes` here and in the other records are Markdown (see `report.markdown`) and those the client may read:
    what is internal is in no record.
    """

    label: str
    title: str
    answer: PracticeAnswer | None
    words: str
    reason: str
    notes: str
    holds: bool
    id: str = ""
    reason_code: Reason = Reason.NONE


@dataclass(frozen=True)
class QuestionReport:
    """A question with its risk, the rule behind it and every answer.

    `because` is a sentence with the rule that fired, empty where none did; `rules` are all rules in words;
    `holding` are the labels of the practices that hold the question at its risk.
    """

    pillar: str
    label: str
    title: str
    risk: Risk
    provisional: bool
    because: str
    rules: tuple[str, ...]
    holding: tuple[str, ...]
    applicable: bool
    reason: str
    none_of_these: bool
    notes: str
    practices: tuple[PracticeReport, ...]
    practices_answered: int
    id: str = ""
    reason_code: Reason = Reason.NONE


@dataclass(frozen=True)
class GapReport:
    """A practice not in place in a question at risk; `risk` as in `domain.gaps`, `because` as in the question.

    `level` is a word; `lapsed` says until when the risk was accepted, once that day has passed.
    """

    pillar: str
    question_label: str
    question_title: str
    question_risk: Risk
    practice_label: str
    practice_title: str
    risk: Risk
    kind: GapKind
    holds: bool
    provisional: bool
    because: str
    improvement: str
    link: Link | None
    effort: str
    services: tuple[str, ...]
    level: str
    level_is_derived: bool
    lapsed: str
    ids: Ids = NO_IDS
    level_code: Level | None = None
    effort_code: str = ""


@dataclass(frozen=True)
class AcceptedReport:
    """A practice not in place whose risk somebody has accepted; `until` in words, `by` with the decision's label."""

    pillar: str
    question_label: str
    practice_label: str
    practice_title: str
    risk: Risk
    until: str
    by: str
    until_day: date | None = None
    decision: str = ""
    """Its label."""
    ids: Ids = NO_IDS


@dataclass(frozen=True)
class ActionReport:
    """An action of the improvement plan; `risk` is the worst its questions have now, None without a question.

    `due`, `effort` and `status_words` are as shown, empty where not known. `waits_for` are labels of the actions
    that come first and are not done.
    """

    label: str
    title: str
    risk: Risk | None
    pillar: str
    questions: tuple[str, ...]
    practices: tuple[str, ...]
    owner: str
    due: str
    overdue: bool
    effort: str
    status: ActionStatus
    status_words: str
    waits_for: tuple[str, ...]
    notes: str
    links: tuple[Link, ...]
    concerned: tuple[Ids, ...] = ()
    pillar_id: str = ""


@dataclass(frozen=True)
class DecisionReport:
    """A decision; `decided` and `revisit` in words, `has_passed` whether its day to be looked at again has."""

    label: str
    title: str
    kind: DecisionKind
    kind_words: str
    context: str
    options: tuple[str, ...]
    decision: str
    rationale: str
    gains: tuple[str, ...]
    pays: tuple[str, ...]
    decided: str
    revisit: str
    has_passed: bool
    concerns: tuple[str, ...]
    decided_by: str = ""
    decided_on: date | None = None
    revisit_on: date | None = None
    concerned: tuple[Ids, ...] = ()
    gains_ids: tuple[str, ...] = ()
    pays_ids: tuple[str, ...] = ()


@dataclass(frozen=True)
class PillarReport:
    """A pillar in numbers, then question by question; `before` are its counts at the milestone."""

    id: str
    name: str
    prefix: str
    counts: RiskCounts
    before: RiskCounts | None
    practices: int
    practices_answered: int
    notes: str
    questions: tuple[QuestionReport, ...]


@dataclass(frozen=True)
class LensReport:
    """The review along one lens. `gaps` are ordered: high risk first; so are the `accepted` ones, told apart."""

    alias: str
    name: str
    version: str
    source: str
    description: str
    levels_are_ours: bool
    counts: RiskCounts
    before: RiskCounts | None
    practices: int
    practices_answered: int
    provisional: int
    to_verify: int
    notes: str
    pillars: tuple[PillarReport, ...]
    gaps: tuple[GapReport, ...]
    accepted: tuple[AcceptedReport, ...]

    def gaps_at(self, risk: Risk) -> tuple[GapReport, ...]:
        """The gaps of one risk, in order."""
        return tuple(gap for gap in self.gaps if gap.risk == risk)


@dataclass(frozen=True)
class MilestoneReport:
    """The milestone that today is compared with; `day` in words."""

    number: int
    name: str
    day: str
    counts: RiskCounts
    cleared: int
    added: int


@dataclass(frozen=True)
class MethodPart:
    """A heading of the method page with its text."""

    heading: str
    text: str


@dataclass(frozen=True)
class ReportModel:
    """Everything a report says. `say` gives the labels that writers add, in `language` (BCP 47).

    `delivery` is what deliverables say beyond that, `edition` how they are to look.
    """

    title: str
    workload: str
    client: str
    review_owner: str
    environment: str
    made_at: datetime
    day: str
    app_version: str
    headline: str
    summary: tuple[str, ...]
    counts: RiskCounts
    lenses: tuple[LensReport, ...]
    facts: tuple[Fact, ...]
    notes: str
    milestones: tuple[str, ...]
    against: MilestoneReport | None
    closest: tuple[QuestionReport, ...]
    method: tuple[MethodPart, ...]
    language: str
    actions: tuple[ActionReport, ...]
    decisions: tuple[DecisionReport, ...]
    delivery: DeliveryReport
    edition: Edition
    say: Callable[[Message], str] = field(default=str, repr=False, compare=False)
