"""The computed plan in words and rows: what a sheet's frontier says at each of its points."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.cheapest import cheapest_for
from wa_desktop.domain.frontier import Frontier, Purchase, frontier
from wa_desktop.domain.gaps import Gap, GapKind
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import PracticeRef
from wa_desktop.domain.whatif import CENTIDAYS
from wa_desktop.domain.works import POINTS, Market, Work, market, pillar_weights
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.plan.sheet import PlanSheet
from wa_desktop.ui.plan.words import days_word, number_word
from wa_desktop.ui.words import tr

_MOST_CHANGES = 3
"""So many questions are named in the line about the next step."""


@dataclass(frozen=True)
class Bought:
    """A row of what is bought: `questions` are labels, `marks` what is to be known besides.

    `action_id` is that of the action in the plan; without one, `ref` is the question of the practice.
    """

    work_id: str
    questions: str
    title: str
    days: str
    marks: str
    action_id: str = ""
    ref: QuestionRef | None = None

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        return ", ".join(part for part in (self.questions, self.title, self.days, self.marks) if part)


@dataclass(frozen=True)
class WhatIf:
    """A sheet with its market and its frontier: what can be bought, and what becomes of it."""

    sheet: PlanSheet
    market: Market
    frontier: Frontier

    @property
    def has_curve(self) -> bool:
        """Whether there is anything to buy."""
        return len(self.frontier.points) > 1 or self.frontier.points[0].gain > 0

    def nothing(self) -> str:
        """Why there is nothing to buy, and what to do; empty where there is something."""
        if self.has_curve:
            return ""
        if any(stake.risk.severity > 0 for stake in self.market.stakes):
            return tr(
                "Nothing that is open lowers a risk: what is missing was accepted, or will not be done. "
                "Change a decision or an action to plan it again."
            )
        if all(rating.risk is Risk.UNANSWERED for rating in self.sheet.ratings.values()):
            return tr(
                "Nothing is answered yet. As soon as questions show risks, the best plan is computed here."
            )
        return tr("No question is at risk, so there is nothing to buy.")

    def heading(self, purchase: Purchase) -> str:
        """What it comes to, in one sentence."""
        was = {stake.ref: stake.risk for stake in self.market.stakes}
        cleared = [was[ref] for ref, risk in purchase.outcomes.items() if risk is Risk.NONE]
        lowered = sum(risk is Risk.MEDIUM for risk in purchase.outcomes.values())
        high = cleared.count(Risk.HIGH)
        return _heading(purchase.days, high, len(cleared) - high, lowered)

    def note(self, purchase: Purchase, target: Risk | None = None) -> str:
        """How sure it is; `target` is what was asked for, if it was not days."""
        if purchase.exact and target:
            return tr("The cheapest works for the target, computed exactly. Drag the line.")
        if purchase.exact:
            return tr("Best plan for the budget, computed exactly. Drag the line.")
        return tr(
            "These works are so interlocked that this is a good plan, but not proven to be the best. Drag the line."
        )

    def share_left(self, purchase: Purchase) -> float:
        """How much of the weighted risk is left afterwards, 0 to 1."""
        at_stake = self.frontier.at_stake
        return (at_stake - purchase.gain) / at_stake if at_stake else 0.0

    def above(self, purchase: Purchase, target: Risk) -> int:
        """How many questions still stand above a risk afterwards."""
        reached = purchase.outcomes
        return sum(
            reached.get(stake.ref, stake.risk).severity > target.severity for stake in self.market.stakes
        )

    def for_days(self, days: float) -> Purchase:
        """The best that so many days buy."""
        return self.purchase(self.frontier.best_for(days))

    def for_target(self, target: Risk) -> Purchase:
        """The fewest days that leave as few questions as possible above a risk; a point of the curve, if one is."""
        cheapest = cheapest_for(self.sheet.snapshot, self.market, target)
        on_curve = self.purchase(self.frontier.for_target(target))
        found = min(on_curve, cheapest, key=lambda each: (self.above(each, target), each.days))
        return replace(found, exact=cheapest.exact)

    def is_off_curve(self, purchase: Purchase) -> bool:
        """Whether for its days other works remove more of the weighted risk."""
        return purchase.gain < self.frontier.points[self.frontier.best_for(purchase.days)].gain

    def purchase(self, number: int) -> Purchase:
        """What is bought at a point of the curve."""
        found = self._purchases.get(number)
        if found is None:
            found = self._purchases[number] = self.frontier.purchase(number)
        return found

    def bought(self, purchase: Purchase) -> tuple[Bought, ...]:
        """A row for each work, after those it needs."""
        return tuple(self._row(work) for work in purchase.works)

    def practices(self, purchase: Purchase) -> tuple[PracticeRef, ...]:
        """All practices that are in place afterwards."""
        return tuple(dict.fromkeys(practice for work in purchase.works for practice in work.closes))

    def gaps_to_plan(self, purchase: Purchase) -> tuple[Gap, ...]:
        """The gaps of what is bought that no action closes yet."""
        wanted = [work.closes[0] for work in purchase.works if work.action is None]
        return tuple(gap for practice in wanted if (gap := self._gaps.get(practice)))

    def next_step(self, here: Purchase) -> str:
        """What the next point of the curve adds; empty at the last."""
        number = self.frontier.best_for(here.days) + 1
        if number >= len(self.frontier.points):
            return ""
        there = self.purchase(number)
        was = {stake.ref: here.outcomes.get(stake.ref, stake.risk) for stake in self.market.stakes}
        then = {stake.ref: there.outcomes.get(stake.ref, stake.risk) for stake in self.market.stakes}
        better = [ref for ref in was if then[ref].severity < was[ref].severity]
        worse = [ref for ref in was if then[ref].severity > was[ref].severity]
        text = tr("Next: +{days} for {better}")
        if worse:
            text = tr("Next: +{days} for {better}; in return {worse}")
        return text.format(
            days=days_word(there.days - here.days),
            better=self._changes(better, was, then),
            worse=self._changes(worse, was, then),
        )

    def weights_words(self) -> str:
        """How risks and pillars are weighed."""
        names = self.sheet.pillar_names
        weighed = [
            (one_line(names[pillar]), weight)
            for pillar, weight in pillar_weights(self.sheet.snapshot).items()
            if pillar in names
        ]
        values: dict[str, object] = {"high": POINTS[Risk.HIGH], "medium": POINTS[Risk.MEDIUM]}
        text = tr("High risk counts {high}, medium {medium}; all pillars count alike.")
        if weighed:
            values |= {"first": weighed[0][0], "more": weighed[0][1]}
            text = tr(
                "High risk counts {high}, medium {medium}. By the client’s priorities {first} counts {more} times."
            )
        if len(weighed) > 1:
            values |= {"second": weighed[1][0], "some": weighed[1][1]}
            text = tr(
                "High risk counts {high}, medium {medium}. By the client’s priorities {first} counts {more} times, "
                "{second} {some} times."
            )
        return text.format(**values)

    def effort_words(self) -> str:
        """What the sizes come to."""
        scale = self.sheet.snapshot.workload.effort_scale
        return tr("S, M, L are {small}, {medium} and {large} days").format(
            small=number_word(scale.small), medium=number_word(scale.medium), large=number_word(scale.large)
        )

    @cached_property
    def _purchases(self) -> dict[int, Purchase]:
        return {}

    @cached_property
    def _gaps(self) -> dict[PracticeRef, Gap]:
        return {gap.practice: gap for gap in self.sheet.gaps.gaps}

    def _row(self, work: Work) -> Bought:
        snapshot = self.sheet.snapshot
        refs = tuple(dict.fromkeys(practice.ref for practice in work.closes))
        marks = [self._action_mark(work)]
        gaps = [gap for practice in work.closes if (gap := self._gaps.get(practice))]
        if any(gap.kind is GapKind.TO_VERIFY for gap in gaps):
            marks.append(tr("verify first"))
        title = work.action.title if work.action else self._practice_title(work.closes[0])
        return Bought(
            work.id,
            ", ".join(one_line(snapshot.question(ref).label) for ref in refs),
            one_line(title),
            days_word(work.cost / CENTIDAYS),
            " · ".join(mark for mark in marks if mark),
            work.action.id if work.action else "",
            refs[0] if refs and not work.action else None,
        )

    def _action_mark(self, work: Work) -> str:
        if work.action is None:
            return ""
        if not work.action.is_live:
            return tr("{action}, done: its answers wait").format(action=work.action.label)
        if not work.closes:
            return tr("{action}, comes first").format(action=work.action.label)
        return work.action.label

    def _practice_title(self, practice: PracticeRef) -> str:
        return self.sheet.snapshot.question(practice.ref).choice(practice.choice).title

    def _changes(
        self, refs: Iterable[QuestionRef], was: dict[QuestionRef, Risk], then: dict[QuestionRef, Risk]
    ) -> str:
        words = [
            tr("{question}: {before} → {after}").format(
                question=one_line(self.sheet.snapshot.question(ref).label),
                before=level_words(was[ref]),
                after=level_words(then[ref]),
            )
            for ref in refs
        ]
        if len(words) > _MOST_CHANGES:
            more = QCoreApplication.translate("WhatIf", "%n more", "", len(words) - _MOST_CHANGES)
            words = [*words[:_MOST_CHANGES], more]
        return ", ".join(words)


def compute(sheet: PlanSheet) -> WhatIf:
    """Work the frontier of a sheet out; for the framework some hundredths of a second, for the largest lens two seconds."""
    offered = market(sheet.snapshot, sheet.ratings, sheet.today)
    return WhatIf(sheet, offered, frontier(sheet.snapshot, offered))


def level_words(risk: Risk) -> str:
    """A risk in the middle of a sentence."""
    return {Risk.HIGH: tr("high"), Risk.MEDIUM: tr("medium"), Risk.NONE: tr("none")}.get(risk, tr("open"))


def days_words(days: float) -> str:
    """A number of days, written out."""
    if days == 1:
        return tr("1 day")
    return tr("{days} days").format(days=number_word(days))


def _heading(days: float, high: int, medium: int, lowered: int) -> str:
    if not high + medium + lowered:
        return tr("Nothing is bought yet")
    if not high + medium:
        text = (
            tr("1 day brings {lowered} to medium")
            if days == 1
            else tr("{days} days bring {lowered} to medium")
        )
        return text.format(days=number_word(days), lowered=_high_risks(lowered))
    if high and medium:
        both = QCoreApplication.translate("WhatIf", "{high} high and %n medium risk(s)", "", medium)
        cleared = both.format(high=high)
    elif high:
        cleared = _high_risks(high)
    else:
        cleared = QCoreApplication.translate("WhatIf", "%n medium risk(s)", "", medium)
    text = tr("1 day clears {cleared}") if days == 1 else tr("{days} days clear {cleared}")
    if lowered:
        text = (
            tr("1 day clears {cleared} and brings {lowered} from high to medium")
            if days == 1
            else tr("{days} days clear {cleared} and bring {lowered} from high to medium")
        )
    return text.format(days=number_word(days), cleared=cleared, lowered=lowered)


def _high_risks(count: int) -> str:
    return QCoreApplication.translate("WhatIf", "%n high risk(s)", "", count)
