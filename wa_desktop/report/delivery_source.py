"""What the records of deliverables are made from: one snapshot with its ratings on one day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.lens import Lens, Pillar, Question, Risk
from wa_desktop.domain.plan import Action, PracticeRef
from wa_desktop.domain.rating import Ratings
from wa_desktop.domain.workload import MilestoneHead, Snapshot
from wa_desktop.report import delivery_words, words
from wa_desktop.report.recap import short
from wa_desktop.report.words import Say, bounded

_NAME = 80
"""Characters of a name inside a sentence."""

AT_RISK = frozenset({Risk.HIGH, Risk.MEDIUM})


@dataclass(frozen=True)
class Source:
    """A review on its way into records; `today` is the day by which due dates are judged."""

    snapshot: Snapshot
    ratings: Ratings
    today: date
    say: Say

    def day(self, day: date | None) -> str:
        """A day in words; empty without one."""
        return words.date(day, self.say) if day else ""

    def milestone(self, head: MilestoneHead) -> str:
        """What a milestone is called."""
        return self.say(delivery_words.milestone_name(head.number, self.bounded(head.name)))

    def state(self, head: MilestoneHead | None) -> str:
        """What the reported state is called: a milestone's name, or today."""
        return self.milestone(head) if head else self.say(delivery_words.STATE_NOW)

    def bounded(self, text: str) -> str:
        """A name or title of a length that a page can bear."""
        return bounded(text, self.say)

    def risk(self, ref: QuestionRef) -> Risk:
        """A question's risk today."""
        return self.ratings[ref].risk

    def lens(self, ref: QuestionRef) -> Lens:
        """The lens that asks a question."""
        return self.snapshot.review(ref.lens).lens

    def pillar(self, ref: QuestionRef) -> Pillar:
        """The pillar that a question stands in."""
        return self.lens(ref).pillar_of(ref.question)

    def question(self, ref: QuestionRef) -> Question:
        """A question of one of the lenses."""
        return self.snapshot.question(ref)

    def label(self, ref: QuestionRef) -> str:
        """What a question is called in lists."""
        return self.bounded(self.question(ref).label)

    def topic(self, ref: QuestionRef) -> str:
        """What a question is about in a few words; its label where the lens has none."""
        question = self.question(ref)
        return short(question.short_title or question.label, _NAME)

    def place(self, pillar: Pillar, lens: Lens) -> str:
        """A pillar's name, with that of its lens where there are several."""
        name = short(pillar.name, _NAME)
        return f"{name} – {short(lens.name, _NAME)}" if len(self.snapshot.reviews) > 1 else name

    def known(self, practices: Iterable[PracticeRef]) -> tuple[PracticeRef, ...]:
        """Those that a lens of the review has."""
        return tuple(practice for practice in practices if self.snapshot.has_practice(practice))

    @cached_property
    def refs(self) -> tuple[QuestionRef, ...]:
        """Every question, in the order of lenses and pillars."""
        return self.snapshot.refs

    @cached_property
    def at_risk(self) -> tuple[QuestionRef, ...]:
        """The questions at risk: high ones first, then by the client's pillar priorities, then in order."""
        return tuple(sorted((ref for ref in self.refs if self.risk(ref) in AT_RISK), key=self._urgency))

    def priority(self, pillar_id: str) -> int:
        """The place of a pillar among the client's priorities, the number of them where it has none."""
        return self._priorities.get(pillar_id, len(self._priorities))

    def _urgency(self, ref: QuestionRef) -> tuple[int, int]:
        return -self.risk(ref).severity, self.priority(self.pillar(ref).id)

    @cached_property
    def _priorities(self) -> dict[str, int]:
        order = dict.fromkeys(self.snapshot.workload.pillar_priorities)
        return {pillar_id: place for place, pillar_id in enumerate(order)}

    @cached_property
    def live(self) -> tuple[Action, ...]:
        """The actions of the plan that are still to be done."""
        return tuple(action for action in self.snapshot.actions if action.is_live)
