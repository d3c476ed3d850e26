"""A newer version of a lens for a review: what it asks anew, what it no longer asks, and how the risks move."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from wa_desktop.domain.answers import NOTHING_SAID, Reason, answered_count
from wa_desktop.domain.carrying import LeftBehind, carried, left_behind
from wa_desktop.domain.decisions import Decision
from wa_desktop.domain.lens import Lens, Pillar, Question, Risk
from wa_desktop.domain.lens_changes import QuestionChange, lens_changes
from wa_desktop.domain.plan import Action, PracticeRef
from wa_desktop.domain.risk import RiskPolicy, rate
from wa_desktop.domain.scoring import RiskCounts, count
from wa_desktop.domain.workload import LensReview, Snapshot


@dataclass(frozen=True)
class QuestionUpgrade:
    """What became of a question (`change`), and what that makes of its risk in one review.

    `answers` is how many answers to its practices go over, where it is not begun anew; saying that it does not apply,
    or none of them, counts as one. Its texts stay in any case.
    """

    change: QuestionChange
    risk_before: Risk | None = None
    risk_after: Risk | None = None
    answers: int = 0

    @property
    def pillar(self) -> Pillar:
        """Its pillar."""
        return self.change.pillar

    @property
    def question(self) -> Question:
        """The question as the newer version has it, else as the earlier one had it."""
        return self.change.question

    @property
    def is_new(self) -> bool:
        """Whether only the newer version asks it."""
        return self.change.is_new

    @property
    def is_gone(self) -> bool:
        """Whether only the earlier version asks it."""
        return self.change.is_gone

    @property
    def is_changed(self) -> bool:
        """Whether both ask it and something of it is another."""
        return self.change.is_changed

    @property
    def moves_risk(self) -> bool:
        """Whether both ask it and its risk becomes another one."""
        return None not in (self.risk_before, self.risk_after) and self.risk_before is not self.risk_after


@dataclass(frozen=True)
class UpgradePlan:
    """What an upgrade does to one review. `questions` are those that are new, changed or gone, or whose risk moves.

    `kept` counts the answers to practices that go over; `counts_before` and `counts_after` are the risks of this
    lens alone. `loose` are practices and questions that actions or decisions speak of and the newer version lacks.
    `anew` are the keys of the questions whose answers do not go over because a person wants them asked again.
    """

    before: LensReview
    after: LensReview
    questions: tuple[QuestionUpgrade, ...]
    left: tuple[LeftBehind, ...]
    kept: int
    counts_before: RiskCounts
    counts_after: RiskCounts
    loose: tuple[PracticeRef, ...] = ()
    anew: frozenset[str] = frozenset()

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
        return in_new + sum(len(one.change.new) for one in self.questions)

    @property
    def answers_left(self) -> int:
        """Answers that have no place in the newer version."""
        return sum(one.answers for one in self.left)

    @property
    def answers_asked_again(self) -> int:
        """Answers that would have a place and are begun anew."""
        return sum(one.answers for one in self.questions if one.question.key in self.anew)


def plan_upgrade(
    snapshot: Snapshot, alias: str, lens_id: int, lens: Lens, anew: Collection[str] = frozenset()
) -> UpgradePlan:
    """What putting this version of a lens in the place of the one in use does; KeyError if none is in use.

    `anew` are keys of questions to ask again although both versions have them; others among them mean nothing.
    """
    before = snapshot.review(alias)
    everything = carried(before, lens_id, lens)
    again = frozenset(key for key in anew if not everything.answer(key).bare.is_empty())
    after = _begun_anew(everything, again)
    policy = snapshot.workload.policy
    questions = tuple(_questions(before, everything, after, policy))
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
        again,
    )


def _begun_anew(review: LensReview, keys: Collection[str]) -> LensReview:
    """The review with the answers to these questions taken back; notes, evidence and flags stay where they are."""
    for key in keys:
        answer = review.answer(key)
        entries = {
            choice_id: replace(entry, answer=None, reason=Reason.NONE)
            for choice_id, entry in answer.practices.items()
        }
        said = {choice_id: entry for choice_id, entry in entries.items() if entry != NOTHING_SAID}
        fresh = replace(answer, practices=said, none_of_these=False, applicable=True, reason=Reason.NONE)
        review = review.with_answer(key, fresh)
    return review


def _questions(
    before: LensReview, everything: LensReview, after: LensReview, policy: RiskPolicy
) -> Iterator[QuestionUpgrade]:
    """What is new, changed or of another risk in the newer version's order, then what is gone."""
    changes = {one.question.key: one for one in lens_changes(before.lens, after.lens).questions}
    for pillar in after.lens.pillars:
        for question in pillar.questions:
            key = question.key
            risk = _risk(after, question, policy)
            if not before.lens.has_question(key):
                yield QuestionUpgrade(changes[key], risk_after=risk)
                continue
            old = before.lens.question(key)
            change = changes.get(key) or QuestionChange(pillar, old, question)
            one = QuestionUpgrade(change, _risk(before, old, policy), risk, _answers(everything, question))
            if key in changes or one.moves_risk:
                yield one
    for change in changes.values():
        if change.is_gone:
            yield QuestionUpgrade(change, _risk(before, change.question, policy))


def _answers(review: LensReview, question: Question) -> int:
    answer = review.answer(question.key)
    if not answer.applicable:
        return 1
    return answered_count(question, answer) or int(answer.none_of_these)


def _risk(review: LensReview, question: Question, policy: RiskPolicy) -> Risk:
    return rate(question, review.answer(question.key), policy, explain=False).risk


def _counts(review: LensReview, policy: RiskPolicy) -> RiskCounts:
    return count(_risk(review, question, policy) for question in review.lens.questions)
