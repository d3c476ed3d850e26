"""What becomes of the review's risks once actions of the plan are done: rated anew, not guessed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import Action
from wa_desktop.domain.risk import rate
from wa_desktop.report.delivery_source import AT_RISK, Source


@dataclass(frozen=True)
class Effects:
    """The plan's effects on the questions at risk of one review."""

    source: Source

    @cached_property
    def closes(self) -> Mapping[str, Mapping[QuestionRef, frozenset[str]]]:
        """By an action's id the practices of each question at risk that it puts into place."""
        return {action.id: self._closes(action) for action in self.source.live}

    @cached_property
    def touching(self) -> Mapping[QuestionRef, tuple[Action, ...]]:
        """The live actions that put practices of a question at risk into place, in the plan's order."""
        found: dict[QuestionRef, list[Action]] = {}
        for action in self.source.live:
            for ref in self.closes[action.id]:
                found.setdefault(ref, []).append(action)
        return {ref: tuple(actions) for ref, actions in found.items()}

    def with_needs(self, actions: Iterable[Action]) -> tuple[Action, ...]:
        """The actions and all live ones that they wait for, in the plan's order."""
        found: dict[str, Action] = {}
        stack = list(actions)
        while stack:
            action = stack.pop()
            if action.id not in found:
                found[action.id] = action
                stack += [self._live[other] for other in action.depends_on if other in self._live]
        return tuple(sorted(found.values(), key=lambda action: self._places[action.id]))

    def after(self, ref: QuestionRef, actions: Iterable[Action]) -> Risk:
        """A question's risk once these actions are done; the one it has where no rule speaks of that."""
        added = frozenset[str]().union(*(self.closes[action.id].get(ref, frozenset()) for action in actions))
        return self._after.get((ref, added)) or self._rated(ref, added)

    def lowered(self, actions: Iterable[Action]) -> dict[QuestionRef, Risk]:
        """The questions whose risk falls once these actions are done, with the risk they come to."""
        actions = tuple(actions)
        reached = {ref: self.after(ref, actions) for ref in self.touched(actions)}
        return {ref: risk for ref, risk in reached.items() if risk is not self.source.risk(ref)}

    def touched(self, actions: Iterable[Action]) -> tuple[QuestionRef, ...]:
        """The questions at risk of which the actions put practices into place, the most urgent first."""
        found = {ref for action in actions for ref in self.closes.get(action.id, ())}
        return tuple(sorted(found, key=self._ranks.__getitem__))

    def clears(self, action: Action) -> tuple[QuestionRef, ...]:
        """The questions whose risk falls once the action is done, which what it waits for would not bring about.

        What it waits for is done by then.
        """
        if not action.is_live:
            return ()
        together = self.with_needs([action])
        others = tuple(one for one in together if one.id != action.id)
        return tuple(
            ref for ref in self.touched([action]) if self.after(ref, together) is not self.after(ref, others)
        )

    def _closes(self, action: Action) -> dict[QuestionRef, frozenset[str]]:
        found: dict[QuestionRef, set[str]] = {}
        for practice in self.source.known(action.practices):
            if practice.choice and self.source.risk(practice.ref) in AT_RISK:
                answer = self.source.snapshot.answer(practice.ref).answer(practice.choice)
                choice = self.source.question(practice.ref).choice(practice.choice)
                if answer not in self._in_place and not choice.is_none:
                    found.setdefault(practice.ref, set()).add(practice.choice)
        return {ref: frozenset(choices) for ref, choices in found.items()}

    @cached_property
    def _in_place(self) -> frozenset[PracticeAnswer]:
        if self.source.snapshot.workload.policy.not_applicable_counts_as_in_place:
            return frozenset({PracticeAnswer.YES, PracticeAnswer.NOT_APPLICABLE})
        return frozenset({PracticeAnswer.YES})

    def _rated(self, ref: QuestionRef, added: frozenset[str]) -> Risk:
        answer, now = self.source.snapshot.answer(ref), self.source.risk(ref)
        for choice_id in sorted(added):
            entry = answer.entry(choice_id)
            answer = answer.with_entry(choice_id, replace(entry, answer=PracticeAnswer.YES))
        if added:
            answer = replace(answer, none_of_these=False)
        reached = rate(self.source.question(ref), answer, self.source.snapshot.workload.policy, explain=False)
        lower = 0 <= reached.risk.severity < now.severity
        self._after[ref, added] = reached.risk if lower else now
        return self._after[ref, added]

    @cached_property
    def _after(self) -> dict[tuple[QuestionRef, frozenset[str]], Risk]:
        return {}

    @cached_property
    def _ranks(self) -> Mapping[QuestionRef, int]:
        return {ref: rank for rank, ref in enumerate(self.source.at_risk)}

    @cached_property
    def _places(self) -> Mapping[str, int]:
        return {action.id: place for place, action in enumerate(self.source.live)}

    @cached_property
    def _live(self) -> Mapping[str, Action]:
        return {action.id: action for action in self.source.live}
