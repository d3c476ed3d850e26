"""The workload under review and its frozen states.

Fields and limits follow the WA Tool's API (CreateWorkload), as far as they make sense without AWS.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Protocol, TypeVar

from wa_desktop.domain.answers import EMPTY, NO_NOTES, Notes, QuestionAnswer
from wa_desktop.domain.cadence import Cadence
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.decisions import Decision
from wa_desktop.domain.lens import Lens, Question, Risk
from wa_desktop.domain.plan import Action, EffortScale, PracticeRef
from wa_desktop.domain.risk import RiskPolicy
from wa_desktop.domain.text import whole_text
from wa_desktop.domain.workshop import Workshop


class Environment(StrEnum):
    """Where the workload runs (WorkloadEnvironment)."""

    PRODUCTION = "PRODUCTION"
    PREPRODUCTION = "PREPRODUCTION"


class ImprovementStatus(StrEnum):
    """How far the workload's improvement has come (WorkloadImprovementStatus).

    NOT_APPLICABLE means that nobody has set it: what holds then follows from the plan, see `improvement`.
    """

    NOT_APPLICABLE = "NOT_APPLICABLE"
    NOT_STARTED = "NOT_STARTED"
    IN_PROGRESS = "IN_PROGRESS"
    COMPLETE = "COMPLETE"
    RISK_ACKNOWLEDGED = "RISK_ACKNOWLEDGED"


INDUSTRY_TYPES = (
    "Agriculture",
    "Automobile",
    "Defense",
    "Design and Engineering",
    "Digital Advertising",
    "Education",
    "Environmental Protection",
    "Financial Services",
    "Gaming",
    "General Public Services",
    "Healthcare",
    "Hospitality",
    "InfoTech",
    "Justice and Public Safety",
    "Life Sciences",
    "Manufacturing",
    "Media & Entertainment",
    "Mining & Resources",
    "Oil & Gas",
    "Power & Utilities",
    "Professional Services",
    "Real Estate & Construction",
    "Retail & Wholesale",
    "Social Protection",
    "Telecommunications",
    "Travel, Transportation & Logistics",
    "Other",
)
"""The values the API's documentation lists for IndustryType."""

MAX_LENSES = 20
MAX_MILESTONES = 100
MAX_PRIORITIES = 5
"""More than a handful of priorities are none."""
MAX_CHANGE_NOTE = 2000
"""Characters that tell what changed about a workload."""
MAX_HEADLINE = 300
MAX_SUMMARY = 4000
"""Characters of what a person wrote to open the reports with."""


@dataclass(frozen=True)
class Workload:
    """What is reviewed. `id` is 32 hexadecimal digits; times are in UTC.

    `next_review` is a day that was set by hand; `change_note` says what changed so much that a review is wanted, and
    `changed_at` when that was noted (see `cadence`). A `template` is no workload that runs but one to begin others
    from: its lenses, answers and notes are taken over, and no list of workloads counts it. `report_headline` and
    `report_summary` open the reports in a person's words, for the client to read; empty: what follows from the data.
    """

    id: str
    name: str
    description: str
    environment: Environment
    review_owner: str
    client: str = ""
    aws_regions: tuple[str, ...] = ()
    non_aws_regions: tuple[str, ...] = ()
    account_ids: tuple[str, ...] = ()
    application: str = ""
    architectural_design: str = ""
    industry_type: str = ""
    industry: str = ""
    pillar_priorities: tuple[str, ...] = ()
    business_priorities: tuple[str, ...] = ()
    notes: str = ""
    improvement_status: ImprovementStatus = ImprovementStatus.NOT_APPLICABLE
    tags: tuple[tuple[str, str], ...] = ()
    archived: bool = False
    not_applicable_counts_as_in_place: bool = True
    effort_days: tuple[float, ...] = (1.0, 3.0, 8.0)
    cadence: Cadence = Cadence.QUARTERLY
    next_review: date | None = None
    change_note: str = ""
    changed_at: datetime | None = None
    template: bool = False
    report_headline: str = ""
    report_summary: str = ""
    created_at: datetime | None = None
    updated_at: datetime | None = None

    @property
    def policy(self) -> RiskPolicy:
        """How this review reads N/A."""
        return RiskPolicy(self.not_applicable_counts_as_in_place)

    @property
    def effort_scale(self) -> EffortScale:
        """What efforts of the sizes S, M and L come to in this review."""
        return EffortScale(*self.effort_days)

    def tidied(self) -> Workload:
        """The same as it can be kept: no spaces around the name, no half characters in any text."""
        whole = {item.name: _whole(getattr(self, item.name)) for item in fields(self)}
        return replace(self, **whole | {"name": whole["name"].strip()})


@dataclass(frozen=True)
class WorkloadName:
    """What a long list needs to name a workload."""

    id: str
    name: str
    client: str
    archived: bool
    template: bool = False


@dataclass(frozen=True)
class LensReview:
    """A lens version on a workload, with the answers by question key. `lens_id` names the stored version.

    `notes` holds what was noted on whole pillars by pillar id, and on the lens under the empty id.
    """

    lens_id: int
    lens: Lens
    answers: Mapping[str, QuestionAnswer] = field(default_factory=dict)
    notes: Mapping[str, Notes] = field(default_factory=dict)

    def answer(self, key: str) -> QuestionAnswer:
        """The answer to a question; empty if nothing was said."""
        return self.answers.get(key, EMPTY)

    def with_answer(self, key: str, answer: QuestionAnswer) -> LensReview:
        """The same with another answer to one question; an empty one leaves no trace."""
        answers = {**self.answers, key: answer}
        if answer.is_empty():
            del answers[key]
        return replace(self, answers=answers)

    def notes_on(self, pillar_id: str = "") -> Notes:
        """The notes on a pillar, or on the lens where no pillar is named."""
        return self.notes.get(pillar_id, NO_NOTES)

    def with_notes(self, pillar_id: str, notes: Notes) -> LensReview:
        """The same with other notes on a pillar or the lens; empty ones leave no trace."""
        kept = {key: value for key, value in self.notes.items() if key != pillar_id}
        return replace(self, notes=kept if notes == NO_NOTES else {**kept, pillar_id: notes})


@dataclass(frozen=True)
class MilestoneHead:
    """What a list of milestones shows. `digest` is the SHA-256 of the stored content, in hexadecimal.

    An `automatic` one was saved by the program before an upgrade of a lens: nobody reviewed anything then.
    """

    number: int
    name: str
    note: str
    recorded_at: datetime
    digest: str
    automatic: bool = False


@dataclass(frozen=True)
class Snapshot:
    """A review at one moment: the workload, its lenses and answers, and all that was made of them.

    Workshops, actions of the improvement plan and decisions stand in the order of their numbers.
    """

    workload: Workload
    reviews: tuple[LensReview, ...]
    milestones: tuple[MilestoneHead, ...] = ()
    workshops: tuple[Workshop, ...] = ()
    actions: tuple[Action, ...] = ()
    decisions: tuple[Decision, ...] = ()

    @property
    def last_review(self) -> datetime | None:
        """When the last milestone was saved by a person, which ends a review; None if none was."""
        return last_review_of(self.milestones)

    def review(self, alias: str) -> LensReview:
        """The review along the lens of that alias; KeyError if the workload does not use it."""
        for review in self.reviews:
            if review.lens.alias == alias:
                return review
        raise KeyError(alias)

    def uses(self, alias: str) -> bool:
        """Whether the workload is reviewed along the lens of that alias."""
        return any(review.lens.alias == alias for review in self.reviews)

    def with_review(self, changed: LensReview) -> Snapshot:
        """The same with one lens's review put in the place of the old one."""
        alias = changed.lens.alias
        reviews = tuple(changed if review.lens.alias == alias else review for review in self.reviews)
        return replace(self, reviews=reviews)

    def answer(self, ref: QuestionRef) -> QuestionAnswer:
        """The answer to a question of one of the lenses."""
        return self.review(ref.lens).answer(ref.question)

    @property
    def refs(self) -> tuple[QuestionRef, ...]:
        """Every question of every lens, in order."""
        return tuple(
            QuestionRef(review.lens.alias, question.key)
            for review in self.reviews
            for question in review.lens.questions
        )

    def question(self, ref: QuestionRef) -> Question:
        """A question of one of the lenses; KeyError if there is none."""
        return self.review(ref.lens).lens.question(ref.question)

    def has_question(self, ref: QuestionRef) -> bool:
        """Whether one of the lenses has this question."""
        return self.uses(ref.lens) and self.review(ref.lens).lens.has_question(ref.question)

    def has_practice(self, practice: PracticeRef) -> bool:
        """Whether one of the lenses has this practice, or this question where no practice is named."""
        if not self.has_question(practice.ref):
            return False
        return not practice.choice or self.question(practice.ref).has_choice(practice.choice)

    def pillar_name(self, pillar_id: str, practices: Iterable[PracticeRef] = ()) -> str:
        """The name of a pillar, looked for first in the lenses of these practices; empty where no lens has it.

        Lenses may use one id for pillars of different names.
        """
        aliases = {practice.lens for practice in practices}
        reviews = sorted(self.reviews, key=lambda review: review.lens.alias not in aliases)
        names = (
            pillar.name for review in reviews for pillar in review.lens.pillars if pillar.id == pillar_id
        )
        return next(names, "")

    def workshop(self, workshop_id: str) -> Workshop | None:
        """The workshop of that id; None if there is none."""
        return next((workshop for workshop in self.workshops if workshop.id == workshop_id), None)

    def with_workshop(self, workshop_id: str, workshop: Workshop | None) -> Snapshot:
        """The same with a workshop put in, changed, or (None) taken away; they stay in the order of their numbers."""
        return replace(self, workshops=_put(self.workshops, workshop_id, workshop))

    def action(self, action_id: str) -> Action | None:
        """The action of that id; None if there is none."""
        return next((action for action in self.actions if action.id == action_id), None)

    def with_action(self, action_id: str, action: Action | None) -> Snapshot:
        """The same with an action put in, changed, or (None) taken away."""
        return replace(self, actions=_put(self.actions, action_id, action))

    def decision(self, decision_id: str) -> Decision | None:
        """The decision of that id; None if there is none."""
        return next((decision for decision in self.decisions if decision.id == decision_id), None)

    def with_decision(self, decision_id: str, decision: Decision | None) -> Snapshot:
        """The same with a decision put in, changed, or (None) taken away."""
        return replace(self, decisions=_put(self.decisions, decision_id, decision))


@dataclass(frozen=True)
class Milestone:
    """A frozen state of a review, with the risks as they were rated then."""

    head: MilestoneHead
    snapshot: Snapshot
    risks: Mapping[QuestionRef, Risk]


class _Numbered(Protocol):
    """What is kept in the order of its numbers."""

    @property
    def id(self) -> str:
        """What names it."""

    @property
    def number(self) -> int:
        """Its place."""


_Item = TypeVar("_Item", bound=_Numbered)


def _put(items: tuple[_Item, ...], item_id: str, item: _Item | None) -> tuple[_Item, ...]:
    others = [other for other in items if other.id != item_id]
    found = others if item is None else [*others, item]
    return tuple(sorted(found, key=lambda one: one.number))


def last_review_of(heads: Sequence[MilestoneHead]) -> datetime | None:
    """The time of the last of these milestones that ended a review; None if none did."""
    return next((head.recorded_at for head in reversed(heads) if not head.automatic), None)


def comparable(name: str) -> str:
    """A name as AWS compares it: spaces and capitals are ignored."""
    return "".join(name.split()).casefold()


def _whole(value: Any) -> Any:
    if type(value) is str:
        return whole_text(value)
    return tuple(_whole(item) for item in value) if isinstance(value, tuple) else value
