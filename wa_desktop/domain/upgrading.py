"""A newer version of a lens for a review: what it asks anew, what it no longer asks, and how the risks move."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from wa_desktop.domain.answers import answered_count
from wa_desktop.domain.carrying import LeftBehind, carried, left_behind
from wa_desktop.domain.decisions import Decision
from wa_desktop.domain.lens import Choice, Lens, Pillar, Question, Risk
from wa_desktop.domain.plan import Action, PracticeRef
from wa_desktop.domain.risk import RiskPolicy, rate
from wa_desktop.domain.scoring import RiskCounts, count
from wa_desktop.domain.workload import LensReview, Snapshot


@dataclass(frozen=True)
class QuestionUpgrade:
    """One question in both versions; `before` is None for a new one, `after` for one that is gone.

    `pillar` is that of the newer version, for a gone question that of the earlier one. `new` and `reworded` are
    practices of the newer version, `gone` those of the earlier one. `advice` says that descriptions or guidance
    differ, `rules` that other combinations of answers make a risk.
    """

    pillar: Pillar
    before: Question | None
    after: Question | None
    risk_before: Risk | None = None
    risk_after: Risk | None = None
    new: tuple[Choice, ...] = ()
    gone: tuple[Choice, ...] = ()
    reworded: tuple[Choice, ...] = ()
    retitled: bool = False
    rules: bool = False
    advice: bool = False

    @property
    def question(self) -> Question:
        """The question as the newer version has it, else as the earlier one had it."""
        question = self.after or self.before
        if question is None:
            raise ValueError("a question is in one of the versions at least")
        return question

    @property
    def is_new(self) -> bool:
        """Whether only the newer version asks it."""
        return self.before is None

    @property
    def is_gone(self) -> bool:
        """Whether only the earlier version asks it."""
        return self.after is None

    @property
    def is_changed(self) -> bool:
        """Whether both ask it and something of it is another."""
        parts = self.new or self.gone or self.reworded or self.retitled or self.rules or self.advice
        return bool(parts) and not self.is_new and not self.is_gone

    @property
    def moves_risk(self) -> bool:
        """Whether both ask it and its risk becomes another one."""
        return None not in (self.risk_before, self.risk_after) and self.risk_before is not self.risk_after


@dataclass(frozen=True)
class UpgradePlan:
    """What an upgrade does to one review. `questions` are those that are new, changed or gone, or whose risk moves.

    `kept` counts the answers to practices that go over; `counts_before` and `counts_after` are the risks of this
    lens alone. `loose` are practices and questions that actions or decisions speak of and the newer version lacks.
    """

    before: LensReview
    after: LensReview
    questions: tuple[QuestionUpgrade, ...]
    left: tuple[LeftBehind, ...]
    kept: int
    counts_before: RiskCounts
    counts_after: RiskCounts
    loose: tuple[PracticeRef, ...] = ()

    @property
    def new(self) -> tuple[QuestionUpgrade, ...]:
        """Questions that only the newer version asks."""
        return tuple(one for one in self.questions if one.is_new)

    @property
    def changed(self) -> tuple[QuestionUpgrade, ...]:
        """Questions that both ask, and not in the same way."""
        return tuple(one for one in self.questions if one.is_changed)

    @property
    def gone(self) -> tuple[QuestionUpgrade, ...]:
        """Questions that the newer version no longer asks."""
        return tuple(one for one in self.questions if one.is_gone)

    @property
    def moved(self) -> tuple[QuestionUpgrade, ...]:
        """Questions whose risk becomes another one."""
        return tuple(one for one in self.questions if one.moves_risk)

    @property
    def new_practices(self) -> int:
        """Practices to answer that the earlier version did not ask about, those of new questions too."""
        in_new = sum(len(one.question.practices) for one in self.new)
        return in_new + sum(len(one.new) for one in self.questions)

    @property
    def answers_left(self) -> int:
        """Answers that have no place in the newer version."""
        return sum(one.answers for one in self.left)


def plan_upgrade(snapshot: Snapshot, alias: str, lens_id: int, lens: Lens) -> UpgradePlan:
    """What putting this version of a lens in the place of the one in use does; KeyError if none is in use."""
    before = snapshot.review(alias)
    after = carried(before, lens_id, lens)
    policy = snapshot.workload.policy
    questions = tuple(one for one in _questions(before, after, policy) if _is_worth_a_line(one))
    upgraded = snapshot.with_review(after)
    items: list[Action | Decision] = [*snapshot.actions, *snapshot.decisions]
    named = [practice for item in items for practice in item.practices if practice.lens == alias]
    return UpgradePlan(
        before,
        after,
        questions,
        left_behind(before, lens),
        sum(
            answered_count(question, after.answer(question.key))
            for question in lens.questions
            if after.answer(question.key).applicable
        ),
        _counts(before, policy),
        _counts(after, policy),
        tuple(
            practice
            for practice in dict.fromkeys(named)
            if snapshot.has_practice(practice) and not upgraded.has_practice(practice)
        ),
    )


def _is_worth_a_line(one: QuestionUpgrade) -> bool:
    return one.is_new or one.is_gone or one.is_changed or one.moves_risk


def _questions(before: LensReview, after: LensReview, policy: RiskPolicy) -> Iterator[QuestionUpgrade]:
    """All questions of the newer version in its order, then those that are gone."""
    for pillar in after.lens.pillars:
        for question in pillar.questions:
            risk = _risk(after, question, policy)
            if not before.lens.has_question(question.key):
                yield QuestionUpgrade(pillar, None, question, risk_after=risk)
                continue
            old = before.lens.question(question.key)
            changed = _compared(pillar, old, question)
            yield replace(changed, risk_before=_risk(before, old, policy), risk_after=risk)
    for pillar in before.lens.pillars:
        for question in pillar.questions:
            if not after.lens.has_question(question.key):
                risk = _risk(before, question, policy)
                yield QuestionUpgrade(pillar, question, None, risk_before=risk)


def _compared(pillar: Pillar, before: Question, after: Question) -> QuestionUpgrade:
    both = [(before.choice(one.id), one) for one in after.practices if before.has_choice(one.id)]
    return QuestionUpgrade(
        pillar,
        before,
        after,
        new=tuple(one for one in after.practices if not before.has_choice(one.id)),
        gone=tuple(one for one in before.practices if not after.has_choice(one.id)),
        reworded=tuple(new for old, new in both if (old.title, old.label) != (new.title, new.label)),
        retitled=(before.title, before.label) != (after.title, after.label),
        rules=before.rules != after.rules,
        advice=_advice(before) != _advice(after) or any(_help(old) != _help(new) for old, new in both),
    )


def _advice(question: Question) -> object:
    return question.description, question.helpful, question.talk


def _help(choice: Choice) -> object:
    return replace(choice, title="", guidance=replace(choice.guidance, practice_id=""))


def _risk(review: LensReview, question: Question, policy: RiskPolicy) -> Risk:
    return rate(question, review.answer(question.key), policy, explain=False).risk


def _counts(review: LensReview, policy: RiskPolicy) -> RiskCounts:
    return count(_risk(review, question, policy) for question in review.lens.questions)
