"""What deliverables say beyond the answers: risks as cards, the road ahead, strengths, sessions, evidence, movement.

Everything here may be read by the client; nothing internal has a field. Words are in the report's language, numbers
and dates stand beside them raw, so that every format can show them in its own way and still say the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from wa_desktop.domain.answers import PracticeAnswer, Reason
from wa_desktop.domain.comparison import Move
from wa_desktop.domain.evidence import EvidenceKind, Sureness
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import ActionStatus, Impact, Size
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.report.ids import NO_IDS, Ids
from wa_desktop.report.links import Link


@dataclass(frozen=True)
class ActionFacts:
    """An action raw, beside its `ActionReport` of the same label.

    `phase` is 30, 60 or 90 for what is due within so many days of the report, 0 for later or without a day, -1 for
    overdue. `clears` are the labels of the questions whose risk falls once it is done, with the risk they have now;
    what falls already by the actions it waits for is not among them. `works_on` are all questions at risk that it
    takes a step at: an action clears none where others have to come with it. Both are empty unless it is live.
    `first_line` is the beginning of the client's note in whole sentences, else of the guidance of its first practice;
    may be empty.
    """

    label: str
    due: date | None
    done_on: date | None
    days: float | None
    days_assumed: float
    impact: Impact
    status: ActionStatus
    phase: int
    clears: tuple[tuple[str, Risk], ...]
    first_line: str
    depends_on: tuple[str, ...]
    number: int
    size: Size | None = None
    """As it was given; `days` and this are both None where nobody has said how much work it is."""
    works_on: tuple[tuple[str, Risk], ...] = ()


@dataclass(frozen=True)
class RiskCard:
    """A question at risk as a client should read it: one of the top risks.

    `seen` is what was found (the client's note on the question, else the titles of what is missing), `matters` why it
    does, `advice` what to do, in steps; `actions` are labels of the plan with `owner`, `due` and `effort` in words of
    the first live one. `evidence` are titles; `link` leads to the documentation.
    """

    question_label: str
    question_title: str
    pillar: str
    lens: str
    risk: Risk
    provisional: bool
    seen: tuple[str, ...]
    matters: str
    advice: tuple[str, ...]
    actions: tuple[str, ...]
    owner: str
    due: str
    overdue: bool
    effort: str
    evidence: tuple[str, ...]
    link: Link | None
    ids: Ids = NO_IDS


@dataclass(frozen=True)
class Strength:
    """A pillar's questions without risk, with what is in place: what a client does well."""

    pillar: str
    lens: str
    questions: tuple[tuple[str, str], ...]
    """Label and title."""
    practices: int
    """Practices answered with Yes in these questions."""


@dataclass(frozen=True)
class SessionReport:
    """A workshop that was held; `day` and `length` in words, people as "name, role"."""

    name: str
    day: str
    length: str
    people: tuple[str, ...]
    decided: tuple[str, ...]
    parked: tuple[str, ...]
    first_day: date | None = None
    last_day: date | None = None
    minutes: float = 0.0
    """Spent together."""


@dataclass(frozen=True)
class EvidenceReport:
    """A line of the evidence register. Files are named, never opened; `kind` and `sureness` in words."""

    number: int
    question_label: str
    practice_label: str
    title: str
    kind: str
    said_by: str
    given: str
    sureness: str
    link: Link | None
    given_on: date | None = None
    ids: Ids = NO_IDS
    kind_code: EvidenceKind = EvidenceKind.STATEMENT
    sureness_code: Sureness = Sureness.TOLD


@dataclass(frozen=True)
class NotApplicableReport:
    """A question or practice that was said not to apply, with the reason in words and the client's note."""

    pillar: str
    label: str
    title: str
    reason: str
    note: str
    ids: Ids = NO_IDS
    reason_code: Reason = Reason.NONE


@dataclass(frozen=True)
class TrendPointReport:
    """The review at a milestone, or now (`number` 0); the score is that over all questions, None without one."""

    number: int
    name: str
    day: str
    at: datetime
    counts: RiskCounts
    score: float | None


@dataclass(frozen=True)
class MovedQuestion:
    """A question whose risk is another one than at the milestone; None where a state does not ask it."""

    move: Move
    label: str
    title: str
    pillar: str
    lens: str
    before: Risk | None
    after: Risk | None
    practices: tuple[tuple[str, str, str, str], ...]
    """Of each practice whose answer changed: label, title, the answer before and after in words."""
    ids: Ids = NO_IDS
    answers: tuple[tuple[str, PracticeAnswer | None, PracticeAnswer | None], ...] = ()
    """Of the same practices: id, the answer before and after."""


@dataclass(frozen=True)
class ComparisonPillar:
    """A pillar then and now."""

    name: str
    lens: str
    before: RiskCounts | None
    after: RiskCounts | None
    ids: Ids = NO_IDS


@dataclass(frozen=True)
class ComparisonReport:
    """Two states of a review against each other; names and days of both, and what lies between."""

    before_name: str
    before_day: str
    after_name: str
    after_day: str
    before: RiskCounts
    after: RiskCounts
    moves: tuple[MovedQuestion, ...]
    """Ordered: new and worse first, then found, closed, better, cleared, reopened, and what one state alone asks."""
    pillars: tuple[ComparisonPillar, ...]
    actions_done: tuple[str, ...]
    """Labels with titles of what was done in between."""
    lens_changes: tuple[str, ...]
    """Lenses added, removed or upgraded, in words."""
    sentence: str
    """The one sentence to remember."""
    before_at: datetime | None = None
    after_at: datetime | None = None

    def moved(self, *moves: Move) -> tuple[MovedQuestion, ...]:
        """The questions that moved so."""
        return tuple(one for one in self.moves if one.move in moves)


@dataclass(frozen=True)
class BurnPoint:
    """How many actions were open at the end of a day, and how many by the plan's dates."""

    day: date
    open: int
    planned: int


@dataclass(frozen=True)
class DeliveryReport:
    """Everything of a `ReportModel` that is there for the deliverables.

    `headline` and `summary` are the person's own words where they wrote some (`headline_is_ours` False), else the
    generated ones, which `generated_headline` and `generated_summary` always hold. `first` are labels of the actions
    to do first (at most five). `closing_days` is what the live actions come to.
    """

    headline: str
    summary: str
    headline_is_ours: bool
    summary_is_ours: bool
    generated_headline: str
    generated_summary: str
    facts: tuple[ActionFacts, ...]
    first: tuple[str, ...]
    first_clears: int
    """Questions whose risk falls once the first actions are done."""
    closing_days: float
    top_risks: tuple[RiskCard, ...]
    strengths: tuple[Strength, ...]
    strengths_sentence: str
    sessions: tuple[SessionReport, ...]
    evidence: tuple[EvidenceReport, ...]
    not_applicable: tuple[NotApplicableReport, ...]
    trend: tuple[TrendPointReport, ...]
    burn_down: tuple[BurnPoint, ...]
    comparison: ComparisonReport | None
    next_steps: tuple[str, ...]
    next_review: str
    decisions_needed: tuple[str, ...]
    """Decisions whose day has come, and risks at the top that nobody has accepted or planned for."""
    glossary: tuple[tuple[str, str], ...]
    limitations: tuple[str, ...]
    lens_lines: tuple[str, ...]
    """Each lens with version and date, as document control names it."""
    effort_split: float = 5.5
    """From how many days on effort is high in the matrix: halfway between the review's medium and large."""

    def fact(self, label: str) -> ActionFacts:
        """The raw facts of the action of that label; KeyError if there is none."""
        for one in self.facts:
            if one.label == label:
                return one
        raise KeyError(label)
