"""What lies between two states of a review, as plain values: enough to tell it, and to go the way again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from typing import Any, Generic, TypeVar

from wa_desktop.domain.answers import Notes, PracticeAnswer, PracticeEntry, QuestionAnswer
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.decisions import Decision
from wa_desktop.domain.lens import Choice, Lens, Pillar, Question, Risk
from wa_desktop.domain.plan import Action, ActionStatus
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.domain.workload import MilestoneHead, Snapshot
from wa_desktop.domain.workshop import Workshop

_Item = TypeVar("_Item")

AT_RISK = frozenset({Risk.HIGH, Risk.MEDIUM})
SETTLED = frozenset({Risk.NONE, Risk.NOT_APPLICABLE})
"""No risk was found, or the question does not apply. All other risks say that nothing is known:
nobody has answered, or no rule of the lens speaks about the answer."""


class Move(StrEnum):
    """What became of a question's risk between two states.

    At risk means high or medium, settled means no risk found or not applicable, and open means not answered, or
    answered so that no rule of the lens speaks. Every pair of risks is exactly one of these.
    """

    CLOSED = "CLOSED"
    """At risk before, settled after."""
    BETTER = "BETTER"
    """High before, medium after."""
    NEW = "NEW"
    """Settled before, at risk after."""
    WORSE = "WORSE"
    """Medium before, high after."""
    FOUND = "FOUND"
    """Open before, at risk after: the risk may be an old one, but nobody knew it."""
    CLEARED = "CLEARED"
    """Open before, settled after: asked at last, and no risk came of it."""
    REOPENED = "REOPENED"
    """At risk or settled before, open after: what was known is not known any more."""
    ONLY_AFTER = "ONLY_AFTER"
    """Only the state after asks this question: its lens was added, or the lens's other version has it."""
    ONLY_BEFORE = "ONLY_BEFORE"
    """Only the state before asks this question."""
    UNCHANGED = "UNCHANGED"
    """The same risk, settled both times or open both times; single answers may differ all the same."""


def move_between(before: Risk | None, after: Risk | None) -> Move:
    """What became of a risk; None where a state does not ask the question. ValueError if neither does."""
    if before is None and after is None:
        raise ValueError("a question that neither state asks")
    if before is None:
        return Move.ONLY_AFTER
    if after is None:
        return Move.ONLY_BEFORE
    known_before, known_after = before in AT_RISK | SETTLED, after in AT_RISK | SETTLED
    if known_before and not known_after:
        return Move.REOPENED
    if before in AT_RISK and after in AT_RISK:
        return _within(before, after)
    if after in AT_RISK:
        return Move.NEW if known_before else Move.FOUND
    if after in SETTLED and before not in SETTLED:
        return Move.CLOSED if known_before else Move.CLEARED
    return Move.UNCHANGED


def _within(before: Risk, after: Risk) -> Move:
    if before is after:
        return Move.UNCHANGED
    return Move.WORSE if after is Risk.HIGH else Move.BETTER


@dataclass(frozen=True)
class Touch:
    """Who changed something, and when; the author is empty where nobody gave a name."""

    author: str
    at: datetime


Touches = tuple[Touch, ...]
"""All changes of one thing between the two states, the earliest first; empty where the history knows none."""


@dataclass(frozen=True)
class PracticeChange:
    """A practice about which something else is said, or which only one state's lens has.

    `choice` is that of the state after where it has one. `answer_before` and `answer_after` are what a rating sees,
    so that "None of these" counts as No; the entries are what was said of the practice itself.
    """

    choice: Choice
    before: PracticeEntry
    after: PracticeEntry
    answer_before: PracticeAnswer | None
    answer_after: PracticeAnswer | None
    in_before: bool = True
    in_after: bool = True
    touches: Touches = ()

    @property
    def answer_changed(self) -> bool:
        """Whether the answer, or the reason why it does not apply, is another one."""
        return self.answer_before is not self.answer_after or self.before.reason is not self.after.reason

    @property
    def notes_changed(self) -> bool:
        """Whether a note of either lane is another one."""
        return (self.before.notes, self.before.internal) != (self.after.notes, self.after.internal)

    @property
    def evidence_changed(self) -> bool:
        """Whether other evidence is given."""
        return self.before.evidence != self.after.evidence

    @property
    def flag_changed(self) -> bool:
        """Whether it was marked for follow-up, or the mark was taken away."""
        return self.before.flag is not self.after.flag


@dataclass(frozen=True)
class WholeChange:
    """What is said of a question as a whole, before and after: answers without their practices."""

    before: QuestionAnswer
    after: QuestionAnswer
    touches: Touches = ()

    @property
    def answer_changed(self) -> bool:
        """Whether applicability, its reason, or "None of these" is another."""
        return self.before.bare != self.after.bare

    @property
    def notes_changed(self) -> bool:
        """Whether a note of either lane is another one."""
        return (self.before.notes, self.before.internal) != (self.after.notes, self.after.internal)

    @property
    def evidence_changed(self) -> bool:
        """Whether other evidence is given."""
        return self.before.evidence != self.after.evidence


@dataclass(frozen=True)
class QuestionChange:
    """A question of either state. Lens, pillar and question are those of the state after where it has them.

    Risks are None in a state that does not ask it. `practices` holds only those that differ, `whole` is None where
    the question as a whole is answered and noted alike.
    """

    ref: QuestionRef
    lens: Lens
    pillar: Pillar
    question: Question
    risk_before: Risk | None
    risk_after: Risk | None
    practices: tuple[PracticeChange, ...] = ()
    whole: WholeChange | None = None

    @property
    def move(self) -> Move:
        """What became of its risk."""
        return move_between(self.risk_before, self.risk_after)

    @property
    def says_else(self) -> bool:
        """Whether an answer, a note, a flag or evidence differs, or a practice came or went."""
        return bool(self.practices) or self.whole is not None

    @property
    def is_changed(self) -> bool:
        """Whether anything about it differs."""
        return self.risk_before is not self.risk_after or self.says_else

    @property
    def answers_changed(self) -> bool:
        """Whether an answer that a rating looks at differs."""
        return any(one.answer_changed for one in self.practices) or bool(
            self.whole and self.whole.answer_changed
        )

    @property
    def moved_by_rules(self) -> bool:
        """Whether both states ask it and only the lens's version, or how N/A is read, moved its risk."""
        both = self.risk_before is not None and self.risk_after is not None
        return both and self.risk_before is not self.risk_after and not self.answers_changed

    @property
    def touches(self) -> Touches:
        """Who changed what of it, the earliest first."""
        found = {touch for one in self.practices for touch in one.touches}
        found |= set(self.whole.touches if self.whole else ())
        return tuple(sorted(found, key=lambda touch: (touch.at, touch.author)))


@dataclass(frozen=True)
class PillarChange:
    """A pillar's questions counted in both states; None in a state that does not have it."""

    lens: Lens
    pillar: Pillar
    before: RiskCounts | None
    after: RiskCounts | None

    @property
    def score_before(self) -> float | None:
        """By the formula of `scoring`; None where there was nothing to count."""
        return self.before.score if self.before else None

    @property
    def score_after(self) -> float | None:
        """The same for the state after."""
        return self.after.score if self.after else None


@dataclass(frozen=True)
class NotesChange:
    """Notes on a pillar, or on the lens where `pillar` is empty."""

    pillar: str
    before: Notes
    after: Notes


@dataclass(frozen=True)
class LensEdition:
    """A version of a lens as a workload uses it; `lens_id` names the stored version."""

    lens_id: int
    lens: Lens


@dataclass(frozen=True)
class LensChange:
    """A lens of either state; an edition is None where a state does not use the lens.

    Questions and practices are listed as added or removed where both states use the lens, in different versions.
    """

    alias: str
    before: LensEdition | None
    after: LensEdition | None
    notes: tuple[NotesChange, ...] = ()
    questions_added: tuple[Question, ...] = ()
    questions_removed: tuple[Question, ...] = ()
    practices_added: tuple[tuple[Question, Choice], ...] = ()
    practices_removed: tuple[tuple[Question, Choice], ...] = ()

    @property
    def is_changed(self) -> bool:
        """Whether the lens came, went, or is there in another version."""
        return self.before != self.after


@dataclass(frozen=True)
class RecordChange(Generic[_Item]):
    """A record that came (`before` is None), went (`after` is None) or changed."""

    before: _Item | None
    after: _Item | None
    touches: Touches = ()

    @property
    def item(self) -> _Item:
        """The record as it is after, or as it was where it has gone."""
        item = self.before if self.after is None else self.after
        if item is None:
            raise ValueError("a record that neither state has")
        return item


@dataclass(frozen=True)
class FieldChange:
    """A field of the workload by its name in the domain."""

    name: str
    before: Any
    after: Any
    touches: Touches = ()


KEPT_BY_THE_PROGRAM = frozenset({"id", "created_at", "updated_at"})
"""Fields of a workload that no person changes."""


@dataclass(frozen=True)
class Comparison:
    """All that differs between two states of a review, and every question of both with its risks.

    `order` are the aliases of the state after. `questions`, `pillars` and `lenses` stand in the order of the state
    after, then those that only the state before has. A milestone holds neither workshops nor other milestones, so
    `workshops` and `milestones` say nothing to people where one of the states is one; `apply` needs them.
    """

    order: tuple[str, ...] = ()
    questions: tuple[QuestionChange, ...] = ()
    pillars: tuple[PillarChange, ...] = ()
    lenses: tuple[LensChange, ...] = ()
    fields: tuple[FieldChange, ...] = ()
    actions: tuple[RecordChange[Action], ...] = ()
    decisions: tuple[RecordChange[Decision], ...] = ()
    workshops: tuple[RecordChange[Workshop], ...] = ()
    milestones: tuple[RecordChange[MilestoneHead], ...] = ()

    @cached_property
    def counts(self) -> Mapping[Move, int]:
        """How many questions there are of each move, none left out."""
        found = Counter(one.move for one in self.questions)
        return {move: found[move] for move in Move}

    @property
    def changed(self) -> tuple[QuestionChange, ...]:
        """The questions about which anything differs."""
        return tuple(one for one in self.questions if one.is_changed)

    @property
    def done(self) -> tuple[RecordChange[Action], ...]:
        """The actions that are done after and were not before."""
        return tuple(one for one in self.actions if _is_done(one.after) and not _is_done(one.before))

    @property
    def fields_for_people(self) -> tuple[FieldChange, ...]:
        """The fields of the workload that people changed."""
        return tuple(one for one in self.fields if one.name not in KEPT_BY_THE_PROGRAM)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to tell: the states are the same but for times, workshops and milestones."""
        lenses = any(one.is_changed or one.notes for one in self.lenses)
        records = self.actions or self.decisions or self.fields_for_people
        return not (lenses or records or self.changed)

    def total(self, *, after: bool) -> RiskCounts:
        """All questions of one state counted."""
        counts = (one.after if after else one.before for one in self.pillars)
        return sum((one for one in counts if one), RiskCounts())


def _is_done(action: Action | None) -> bool:
    return action is not None and action.status is ActionStatus.DONE


@dataclass(frozen=True)
class Side:
    """A state to compare: the review, the risk of each of its questions, and the moment; None means now.

    A milestone's risks are those frozen with it.
    """

    snapshot: Snapshot
    risks: Mapping[QuestionRef, Risk] = field(default_factory=dict)
    at: datetime | None = None
