"""Reviews drawn at random for the plan's computation, and two slow ways to know what is right.

Neither uses the code under test: sets are tried one by one with rules evaluated naively, and large cases go to an
integer-programming solver in a formulation of its own, where every node of a condition is a 0/1 variable.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import highspy

from tests.support.lens_values import make_question
from tests.support.naive_rules import all_selections, first_true
from tests.support.reviews import make_workload
from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, QuestionAnswer
from wa_desktop.domain.lens import Guidance, Lens, Pillar, Question, Risk
from wa_desktop.domain.plan import Action, ActionStatus, Effort, PracticeRef
from wa_desktop.domain.rules import And, Name, Node, Not, Or
from wa_desktop.domain.workload import LensReview, Snapshot
from wa_desktop.domain.works import Market, Stake

TODAY = date(2026, 3, 2)
POINTS = {Risk.HIGH: 3, Risk.MEDIUM: 1, Risk.NONE: 0}
IN_PLACE = {PracticeAnswer.YES, PracticeAnswer.NOT_APPLICABLE}
ANSWERS = (PracticeAnswer.NO, PracticeAnswer.NO, PracticeAnswer.UNKNOWN, PracticeAnswer.YES, None)


def drawn_review(
    seed: int, *, questions: int, practices: int, actions: int, negations: float = 0.15
) -> Snapshot:
    """A review along one lens of two pillars; actions close up to three practices and wait for earlier ones."""
    draw = random.Random(seed)  # noqa: S311 not for secrets
    made = [_question(draw, number, practices, negations) for number in range(questions)]
    half = (questions + 1) // 2
    pillars = (Pillar("a", "A", tuple(made[:half])), Pillar("b", "B", tuple(made[half:])))
    lens = Lens("lens", "Lens", "", pillars)
    answers = {question.key: _answer(draw, question) for question in made}
    named = [
        PracticeRef("lens", question.key, choice.id) for question in made for choice in question.practices
    ]
    return Snapshot(
        make_workload(pillar_priorities=draw.choice([(), ("b",), ("b", "a")])),
        (LensReview(1, lens, answers),),
        actions=tuple(_actions(draw, named, actions)),
    )


def _question(draw: random.Random, number: int, practices: int, negations: float) -> Question:
    ids = [f"q{number}_{i}" for i in range(practices)]

    def condition() -> str:
        terms = []
        for _ in range(draw.randint(1, 3)):
            chosen = draw.sample(ids, draw.randint(1, min(4, practices)))
            terms.append("(" + " && ".join("!" * (draw.random() < negations) + one for one in chosen) + ")")
        return " || ".join(terms)

    rules = [("NONE", condition()), ("MEDIUM", condition())]
    if draw.random() < 0.8:
        rules.append(("HIGH", "default"))
    question = make_question([*ids, f"q{number}_no"], *rules)
    sized = tuple(
        replace(choice, guidance=Guidance(effort=draw.choice(["S", "M", "L", ""])))
        for choice in question.choices
    )
    return replace(question, key=f"q{number}", id=f"q{number}", choices=sized)


def _answer(draw: random.Random, question: Question) -> QuestionAnswer:
    given = {choice.id: draw.choice(ANSWERS) for choice in question.practices}
    return QuestionAnswer({key: PracticeEntry(answer) for key, answer in given.items() if answer})


def _actions(draw: random.Random, named: Sequence[PracticeRef], count: int) -> Iterator[Action]:
    ids = [f"{number:032x}" for number in range(count)]
    for number, action_id in enumerate(ids):
        yield Action(
            action_id,
            number + 1,
            f"Action {number}",
            practices=tuple(draw.sample(named, min(len(named), draw.randint(0, 3)))),
            effort=Effort(days=draw.choice([0.5, 1, 2, 3, 5])),
            depends_on=tuple(other for other in ids[max(0, number - 4) : number] if draw.random() < 0.25),
            status=draw.choice([ActionStatus.OPEN] * 6 + [ActionStatus.DONE, ActionStatus.WONT_DO]),
        )


def in_place(snapshot: Snapshot, question: Question) -> frozenset[str]:
    """The choices that count as selected, by the rules of the workload without our code."""
    answer = snapshot.reviews[0].answer(question.key)
    chosen = {choice.id for choice in question.practices if answer.entry(choice.id).answer in IN_PLACE}
    said = [answer.entry(choice.id).answer for choice in question.practices]
    if all(each in {PracticeAnswer.NO, PracticeAnswer.UNKNOWN} for each in said):
        chosen.add(f"{question.key}_no")
    return frozenset(chosen)


def reached(question: Question, selected: frozenset[str], added: frozenset[str]) -> Risk:
    """The risk after practices came into place: any of them ends "None of these"."""
    kept = {one for one in selected if not added or not one.endswith("_no")}
    return first_true(question, frozenset(kept) | added)


def sets_by_trying(question: Question, selected: frozenset[str], target: Risk) -> set[frozenset[str]]:
    """All sets that reach a target and hold no smaller one, by trying every set of missing practices."""
    missing = [choice.id for choice in question.practices if choice.id not in selected]
    found = []
    for added in all_selections(missing):
        risk = reached(question, selected, added)
        if added and risk is not Risk.NO_RULE_MATCHED and risk.severity <= target.severity:
            found.append(added)
    return {one for one in found if not any(other < one for other in found)}


def every_purchase(snapshot: Snapshot, market: Market) -> Iterator[tuple[int, list[tuple[Stake, Risk]]]]:
    """All sets of works that hold what they need: the cost, and what becomes of each question."""
    works = list(market.works.values())
    for mask in range(1 << len(works)):
        bought = [work for i, work in enumerate(works) if mask >> i & 1]
        ids = {work.id for work in bought}
        if any(other not in ids for work in bought for other in work.needs):
            continue
        closed = {practice for work in bought for practice in work.closes}
        after = []
        for stake in market.stakes:
            question = snapshot.question(stake.ref)
            added = frozenset(practice.choice for practice in closed if practice.ref == stake.ref)
            risk = reached(question, in_place(snapshot, question), added)
            after.append((stake, risk if risk in POINTS else stake.risk))
        yield sum(work.cost for work in bought), after


def cheapest_by_trying(snapshot: Snapshot, market: Market, target: Risk) -> tuple[int, int]:
    """The fewest questions that any set of works leaves above a target, and the least that this costs."""
    return min(
        (sum(risk.severity > target.severity for _, risk in after), cost)
        for cost, after in every_purchase(snapshot, market)
    )


def frontier_by_trying(snapshot: Snapshot, market: Market) -> list[tuple[int, int]]:
    """Every best (cost, gain), by trying all sets of works."""
    best: dict[int, int] = {}
    for cost, after in every_purchase(snapshot, market):
        gain = sum(stake.weight * (POINTS[stake.risk] - POINTS[risk]) for stake, risk in after)
        best[cost] = max(best.get(cost, gain), gain)
    found: list[tuple[int, int]] = []
    for cost in sorted(best):
        if not found or best[cost] > found[-1][1]:
            found.append((cost, best[cost]))
    return found


def most_for(snapshot: Snapshot, market: Market, budget: int) -> int:
    """The largest gain for so many hundredths of a day, by an integer programme that HiGHS solves."""
    return IntegerProgramme(snapshot, market).solve(budget)


class IntegerProgramme:
    """The choice of works as an integer programme."""

    def __init__(self, snapshot: Snapshot, market: Market) -> None:
        self._programme = highspy.Highs()
        self._programme.silent()
        self._programme.setOptionValue("mip_rel_gap", 0.0)
        self._bought = {work_id: self._switch() for work_id in market.works}
        for work in market.works.values():
            for other in work.needs:
                self._say(self._bought[work.id] <= self._bought[other])
        self._cost = highspy.Highs.qsum(work.cost * self._bought[work.id] for work in market.works.values())
        self._left = highspy.Highs.qsum(())
        self._constant = market.at_stake
        for stake in market.stakes:
            closing: dict[str, list[Any]] = {}
            for work in market.works.values():
                for practice in work.closes:
                    if practice.ref == stake.ref:
                        closing.setdefault(practice.choice, []).append(self._bought[work.id])
            question = snapshot.question(stake.ref)
            points = self._points(question, in_place(snapshot, question), closing, POINTS[stake.risk])
            self._left += stake.weight * points

    def solve(self, budget: int) -> int:
        """The largest gain that the budget allows."""
        self._say(self._cost <= budget)
        self._programme.minimize(self._left)
        assert self._programme.getModelStatus() == highspy.HighsModelStatus.kOptimal
        return round(self._constant - self._programme.getInfo().objective_function_value)

    def _say(self, constraint: Any) -> None:
        self._programme.addConstr(constraint)

    def _switch(self) -> Any:
        return self._programme.addBinary()

    def _sum(self, parts: Iterable[Any]) -> Any:
        return highspy.Highs.qsum(parts)

    def _any(self, parts: list[Any]) -> Any:
        either = self._switch()
        for part in parts:
            self._say(either >= part)
        self._say(either <= self._sum(parts))
        return either

    def _points(
        self,
        question: Question,
        selected: frozenset[str],
        closing: dict[str, list[Any]],
        now: int,
    ) -> Any:
        """The points of a question afterwards; where no rule speaks, those it has now."""
        value: dict[str, Any] = dict.fromkeys((choice.id for choice in question.choices), 0)
        closed = {choice_id: self._any(parts) for choice_id, parts in closing.items()}
        value |= dict.fromkeys(selected, 1)
        value |= closed
        none = f"{question.key}_no"
        if none in selected:
            value[none] = 1 - self._any(list(closed.values())) if closed else 1
        points: list[Any] = []
        before: list[Any] = []
        for rule in question.rules:
            fires = self._switch()
            holds = 1 if rule.condition.root is None else self._truth(rule.condition.root, value)
            self._say(fires <= holds)
            self._say(fires + self._sum(before) <= 1)
            self._say(fires >= holds - self._sum(before))
            points.append(POINTS[rule.risk] * fires)
            before.append(fires)
        return self._sum(points) + now * (1 - self._sum(before))

    def _truth(self, node: Node, value: dict[str, Any]) -> Any:
        match node:
            case Name(choice_id):
                return value.get(choice_id, 0)
            case Not(part):
                return 1 - self._truth(part, value)
            case And(parts):
                truths = [self._truth(part, value) for part in parts]
                both = self._switch()
                for truth in truths:
                    self._say(both <= truth)
                self._say(both >= self._sum(truths) - (len(truths) - 1))
                return both
            case Or(parts):
                truths = [self._truth(part, value) for part in parts]
                either = self._switch()
                for truth in truths:
                    self._say(either >= truth)
                self._say(either <= self._sum(truths))
                return either
