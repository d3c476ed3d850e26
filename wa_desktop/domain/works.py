"""What can be bought to close gaps: the live actions of the plan, and practices that no action closes yet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.decisions import accepted
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import Action, ActionStatus, PracticeRef
from wa_desktop.domain.rating import Ratings
from wa_desktop.domain.risk import missing_practices, selection
from wa_desktop.domain.whatif import centidays, effort_of
from wa_desktop.domain.workload import Snapshot

POINTS = {Risk.HIGH: 3, Risk.MEDIUM: 1, Risk.NONE: 0}
"""What a question at a risk weighs. The figures are ours: a high risk counts as three medium ones."""

PILLAR_WEIGHTS = (3, 2)
"""How often the client's first and second pillar count; all others count once."""


@dataclass(frozen=True)
class Work:
    """Something that costs days and puts practices into place.

    `id` is the action's, or names the practice where no action closes it yet (then `action` is None). `cost` is in
    hundredths of a day. `closes` are missing practices of questions at risk. `needs` are ids of works that have to
    be bought with it.
    """

    id: str
    cost: int
    closes: tuple[PracticeRef, ...]
    needs: tuple[str, ...] = ()
    action: Action | None = None


@dataclass(frozen=True)
class Stake:
    """A question at risk, what it weighs, and the works that touch it."""

    ref: QuestionRef
    risk: Risk
    weight: int
    works: tuple[Work, ...]


@dataclass(frozen=True)
class Market:
    """All that is at stake in a review, and all that can be bought."""

    stakes: tuple[Stake, ...]
    works: Mapping[str, Work]

    @property
    def at_stake(self) -> int:
        """The weighted points of all questions at risk."""
        return sum(POINTS[stake.risk] * stake.weight for stake in self.stakes)


def pillar_weights(snapshot: Snapshot) -> dict[str, int]:
    """How often each pillar's questions count, by the order in which the client named the pillars."""
    order = list(dict.fromkeys(snapshot.workload.pillar_priorities))
    return dict(zip(order, PILLAR_WEIGHTS, strict=False))


def market(
    snapshot: Snapshot, ratings: Ratings, today: date, weights: Mapping[str, int] | None = None
) -> Market:
    """The questions at risk and the works for them.

    A practice is put into place by the actions that name it and are not "won't do"; where none does, a work of its
    own costs what its lens says. It cannot be bought where its risk is accepted today, or where all that was planned
    for it will not be done. An action that is done but whose answers still say otherwise costs nothing.
    """
    weights = pillar_weights(snapshot) if weights is None else weights
    missing = _missing(snapshot, ratings, today)
    by_practice = _actions_by_practice(snapshot)
    works = _action_works(snapshot, missing)
    for practice in missing:
        if practice not in by_practice:
            works[_own_id(practice)] = _own_work(snapshot, practice)
    touching: dict[QuestionRef, dict[str, Work]] = {}
    for work in works.values():
        for practice in work.closes:
            touching.setdefault(practice.ref, {})[work.id] = work
    stakes = []
    for review in snapshot.reviews:
        for pillar in review.lens.pillars:
            for question in pillar.questions:
                ref = QuestionRef(review.lens.alias, question.key)
                risk = ratings[ref].risk
                if risk.severity > 0:
                    found = tuple(touching.get(ref, {}).values())
                    stakes.append(Stake(ref, risk, weights.get(pillar.id, 1), found))
    return Market(tuple(stakes), works)


def working_days(today: date, until: date, people: float) -> float:
    """The days of work between today (not counted) and a date (counted), Monday to Friday, for so many people."""
    span = (until - today).days
    if span <= 0 or people <= 0:
        return 0.0
    weeks, rest = divmod(span, 7)
    extra = sum((today + timedelta(days=7 * weeks + i)).weekday() < 5 for i in range(1, rest + 1))
    return (5 * weeks + extra) * people


def with_needs(market: Market, work_ids: Iterable[str]) -> list[str]:
    """The works and all that they need, each after those."""
    found: dict[str, None] = {}
    stack = [(work_id, False) for work_id in reversed(list(work_ids))]
    while stack:
        work_id, ready = stack.pop()
        if ready:
            found[work_id] = None
        elif work_id not in found:
            stack.append((work_id, True))
            stack.extend((other, False) for other in market.works[work_id].needs if other not in found)
    return list(found)


def _missing(snapshot: Snapshot, ratings: Ratings, today: date) -> dict[PracticeRef, None]:
    """The practices that could be bought for questions at risk, in the lenses' order."""
    held = accepted(snapshot.decisions, today)
    policy = snapshot.workload.policy
    found: dict[PracticeRef, None] = {}
    for ref in snapshot.refs:
        if ratings[ref].risk.severity <= 0 or PracticeRef(ref.lens, ref.question) in held:
            continue
        question = snapshot.question(ref)
        for choice in missing_practices(question, selection(question, snapshot.answer(ref), policy)):
            practice = PracticeRef(ref.lens, ref.question, choice.id)
            if practice not in held:
                found[practice] = None
    return found


def _actions_by_practice(snapshot: Snapshot) -> dict[PracticeRef, list[Action]]:
    found: dict[PracticeRef, list[Action]] = {}
    for action in snapshot.actions:
        for practice in action.practices:
            found.setdefault(practice, []).append(action)
    return found


def _action_works(snapshot: Snapshot, missing: Mapping[PracticeRef, None]) -> dict[str, Work]:
    """The actions that can be bought; what is done costs nothing, and nobody has to wait for it."""
    live = {action.id for action in snapshot.actions if action.is_live}
    scale = snapshot.workload.effort_scale
    works = {}
    for action in snapshot.actions:
        if action.status is ActionStatus.WONT_DO:
            continue
        cost = centidays(action.effort.in_days(scale)) if action.is_live else 0
        closes = tuple(practice for practice in action.practices if practice in missing)
        needs = tuple(other for other in action.depends_on if other in live) if action.is_live else ()
        works[action.id] = Work(action.id, cost, closes, needs, action)
    return works


def _own_id(practice: PracticeRef) -> str:
    return f"{practice.lens}\n{practice.question}\n{practice.choice}"


def _own_work(snapshot: Snapshot, practice: PracticeRef) -> Work:
    choice = snapshot.question(practice.ref).choice(practice.choice)
    cost = centidays(effort_of(choice).in_days(snapshot.workload.effort_scale))
    return Work(_own_id(practice), cost, (practice,))
