"""Any sequence of commands, undos and redos, against a model that only remembers snapshots."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from tests.support.history_replay import check_history
from tests.support.reviews import (
    PRACTICES,
    QUESTIONS,
    add_lens,
    fresh_snapshot,
    lens_file,
    open_workspace,
    start_review,
    without_times,
)
from tests.support.strategies import NOW, actions, answers, decisions, evidence, half_texts, texts
from wa_desktop.domain.answers import Lane, PracticeAnswer, Reason
from wa_desktop.domain.changes import Changes, Kind, QuestionRef
from wa_desktop.domain.decisions import Decision, check_decision
from wa_desktop.domain.evidence import Evidence, check_evidence
from wa_desktop.domain.plan import Action, ActionStatus, PracticeRef, check_action, find_cycle
from wa_desktop.domain.rating import rate_all
from wa_desktop.domain.standing import standing_of
from wa_desktop.domain.workload import MAX_MILESTONES, LensReview, Snapshot
from wa_desktop.review.annotations import NotePillar, NotePractice, NoteQuestion, SetEvidence, SetFlag
from wa_desktop.review.bulk import AnswerAll
from wa_desktop.review.commands import (
    AnswerPractice,
    Command,
    EditWorkload,
    SayNoneOfThese,
    SetAnswers,
    SetApplicability,
    UseLenses,
)
from wa_desktop.review.decisions import RecordDecision, RemoveDecision
from wa_desktop.review.plan import (
    ActionFields,
    AddActions,
    EditAction,
    EditActions,
    FinishActions,
    RemoveActions,
    SetEffortDays,
    closed_by,
)

LENSES = ("Small lens", "Second lens", "Third lens")
ALIASES = ("small-lens", "second-lens", "third-lens")
refs = st.builds(QuestionRef, st.sampled_from(ALIASES), st.sampled_from(QUESTIONS))
practices = st.sampled_from(PRACTICES)
given_answers = st.none() | st.sampled_from(PracticeAnswer)
reasons = st.sampled_from(Reason)
all_texts = texts | half_texts
lanes = st.sampled_from(Lane)
sound_evidence = evidence.filter(lambda item: check_evidence(item) is None)
links = st.lists(
    st.builds(PracticeRef, st.sampled_from(ALIASES), st.sampled_from(QUESTIONS), practices), max_size=3
).map(tuple)
sound_actions = (
    st.builds(
        lambda one, title, linked: replace(one, title=title, practices=linked, links=(), depends_on=()),
        actions,
        st.sampled_from(["Do it", " Do\nit ", "\ud83d cut", "=1+1"]),
        links,
    )
).filter(lambda one: not check_action(one))
sound_decisions = st.builds(
    lambda one, linked: replace(one, title="Decided", practices=linked), decisions, links
).filter(lambda one: not check_decision(one))
places = st.lists(st.integers(0, 5), min_size=1, max_size=3, unique=True)
"""Places in the plan; what lies past its end is not meant."""


class ReviewMachine(RuleBasedStateMachine):
    """The review beside a stack of the snapshots it should stand at."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.workspace = open_workspace(Path(self.folder.name) / "workspace.wad")
        lens_ids = [add_lens(self.workspace, lens_file(name)) for name in LENSES]
        self.lenses = [LensReview(lens_id, self.workspace.lens(lens_id)) for lens_id in lens_ids]
        self.review = start_review(self.workspace, *LENSES[:2])
        self.heard: list[Changes] = []
        self.review.subscribe(self.heard.append)
        self.done: list[Snapshot] = [self.state()]
        self.undone: list[Snapshot] = []

    @invariant()
    def keeps_in_short_how_it_stands(self) -> None:
        """The letters in the file are those that follow from the answers."""
        (entry,) = self.workspace.portfolio()
        snapshot = self.review.snapshot
        standing = standing_of(snapshot, rate_all(snapshot))
        assert entry.standing == standing.lenses
        assert (entry.milestones, entry.last_milestone) == (standing.milestones, standing.last_milestone)

    def state(self) -> Snapshot:
        """Where the review stands, without what undo does not move."""
        return replace(without_times(self.review.snapshot), milestones=())

    def teardown(self) -> None:
        """Back to the start, forth to the end, and both as a program that starts afresh reads it."""
        try:
            end = self.state()
            while self.review.undo().kinds:
                pass
            assert self.state() == self.done[0]
            assert fresh_snapshot(self.review, self.workspace) == self.review.snapshot
            while self.review.redo().kinds:
                pass
            redone = self.undone[0] if self.undone else end
            assert self.state() == redone
            assert fresh_snapshot(self.review, self.workspace) == self.review.snapshot
            check_history(self.workspace, self.review.snapshot)
        finally:
            self.workspace.close()
            self.folder.cleanup()

    def perform(self, command: Command) -> None:
        before = self.review.snapshot
        if not self.is_possible(command):
            return
        self.heard.clear()
        changes = self.review.apply(command)
        if self.state() == self.done[-1]:
            assert changes == Changes(frozenset())
            assert self.heard == []
            assert self.review.snapshot is before
            return
        self.check_told(changes, before)
        assert str(self.review.history.undo_name) == str(command.name(before))
        self.done.append(self.state())
        self.undone.clear()

    def is_possible(self, command: Any) -> bool:
        """Whether the lenses that the command speaks of are in the review now."""
        refs_in = [getattr(command, "ref", None)]
        if isinstance(command, SetAnswers):
            refs_in = list(command.answers)
        elif isinstance(command, AnswerAll):
            refs_in = list(command.refs)
        return all(ref is None or self.review.snapshot.uses(ref.lens) for ref in refs_in)

    def check_told(self, changes: Changes, before: Snapshot) -> None:
        """The changes name exactly what is different, and the listener heard them once."""
        after = self.review.snapshot
        same_lenses = [r.lens_id for r in before.reviews] == [r.lens_id for r in after.reviews]
        touched = {
            QuestionRef(review.lens.alias, key)
            for review in after.reviews
            for key in QUESTIONS
            if same_lenses and before.review(review.lens.alias).answer(key) != review.answer(key)
        }
        assert changes.questions == touched
        assert (Kind.LENSES in changes.kinds) == (not same_lenses)
        noted = same_lenses and any(
            before.review(review.lens.alias).notes != review.notes for review in after.reviews
        )
        assert bool({Kind.ANSWERS, Kind.NOTES} & changes.kinds) == bool(touched or noted)
        edited = replace(before.workload, updated_at=after.workload.updated_at) != after.workload
        assert (Kind.WORKLOAD in changes.kinds) == edited
        assert (Kind.PLAN in changes.kinds) == (before.actions != after.actions)
        assert (Kind.DECISIONS in changes.kinds) == (before.decisions != after.decisions)
        assert self.heard == [changes]
        assert self.review.saved_at == after.workload.updated_at

    @rule(ref=refs, choice=practices, answer=given_answers, reason=reasons)
    def answer(self, ref: QuestionRef, choice: str, answer: PracticeAnswer | None, reason: Reason) -> None:
        self.perform(AnswerPractice(ref, choice, answer, reason))

    @rule(ref=refs, choice=practices, text=all_texts, lane=lanes)
    def note_practice(self, ref: QuestionRef, choice: str, text: str, lane: Lane) -> None:
        self.perform(NotePractice(ref, choice, text, lane))

    @rule(ref=refs, text=all_texts, lane=lanes)
    def note_question(self, ref: QuestionRef, text: str, lane: Lane) -> None:
        self.perform(NoteQuestion(ref, text, lane))

    @rule(alias=st.sampled_from(ALIASES), pillar=st.booleans(), text=all_texts, lane=lanes)
    def note_pillar(self, alias: str, pillar: bool, text: str, lane: Lane) -> None:
        if self.review.snapshot.uses(alias):
            first = self.review.snapshot.review(alias).lens.pillars[0].id
            self.perform(NotePillar(alias, first if pillar else "", text, lane))

    @rule(ref=refs, choice=st.just("") | practices, flag=st.booleans())
    def flag(self, ref: QuestionRef, choice: str, flag: bool) -> None:
        self.perform(SetFlag(ref, choice, flag))

    @rule(ref=refs, choice=st.just("") | practices, pieces=st.lists(sound_evidence, max_size=2))
    def give_evidence(self, ref: QuestionRef, choice: str, pieces: list[Evidence]) -> None:
        self.perform(SetEvidence(ref, choice, tuple(pieces)))

    @rule(given=st.lists(refs, min_size=1, max_size=3), answer=given_answers, only_open=st.booleans())
    def answer_all(self, given: list[QuestionRef], answer: PracticeAnswer | None, only_open: bool) -> None:
        self.perform(AnswerAll(tuple(given), answer, only_open))

    @rule(ref=refs, none=st.booleans())
    def say_none(self, ref: QuestionRef, none: bool) -> None:
        self.perform(SayNoneOfThese(ref, none))

    @rule(ref=refs, applicable=st.booleans(), reason=reasons)
    def set_applicability(self, ref: QuestionRef, applicable: bool, reason: Reason) -> None:
        self.perform(SetApplicability(ref, applicable, reason))

    @rule(given=st.dictionaries(refs, answers(practices), max_size=3))
    def set_answers(self, given: dict[QuestionRef, Any]) -> None:
        self.perform(SetAnswers(given))

    @rule(name=st.sampled_from(["One", " One ", "Another"]), notes=texts, in_place=st.booleans())
    def edit(self, name: str, notes: str, in_place: bool) -> None:
        workload = replace(
            self.review.snapshot.workload,
            name=name,
            notes=notes[:2084],
            not_applicable_counts_as_in_place=in_place,
        )
        self.perform(EditWorkload(workload))

    @rule(chosen=st.lists(st.integers(0, 2), min_size=1, max_size=3, unique=True))
    def use_lenses(self, chosen: list[int]) -> None:
        self.perform(UseLenses(tuple(self.lenses[number] for number in chosen)))

    def planned(self, wanted: list[int]) -> tuple[Action, ...]:
        """The actions at these places of the plan, as far as there are any."""
        plan = self.review.snapshot.actions
        return tuple(plan[place] for place in wanted if place < len(plan))

    @rule(new=st.lists(sound_actions, min_size=1, max_size=3, unique_by=lambda one: one.id), first=places)
    def add_actions(self, new: list[Action], first: list[int]) -> None:
        """The new ones wait for old ones, and the last for the one before it."""
        after = tuple(one.id for one in self.planned(first))
        waiting = [replace(one, depends_on=after) for one in new]
        if len(waiting) > 1:
            waiting[-1] = replace(waiting[-1], depends_on=(waiting[-2].id,))
        self.perform(AddActions(tuple(waiting)))

    @rule(wanted=places, into=sound_actions)
    def edit_action(self, wanted: list[int], into: Action) -> None:
        for one in self.planned(wanted[:1]):
            self.perform(EditAction(replace(into, id=one.id, depends_on=one.depends_on)))

    @rule(
        wanted=places,
        owner=st.none() | st.sampled_from(["", "Ada", " Bob "]),
        status=st.none() | st.sampled_from(ActionStatus),
    )
    def edit_actions(self, wanted: list[int], owner: str | None, status: ActionStatus | None) -> None:
        if chosen := self.planned(wanted):
            fields = ActionFields(owner=owner, status=status)
            self.perform(EditActions(tuple(one.id for one in chosen), fields, NOW))

    @rule(wanted=places)
    def remove_actions(self, wanted: list[int]) -> None:
        if chosen := self.planned(wanted):
            self.perform(RemoveActions(tuple(one.id for one in chosen)))

    @rule(wanted=places, confirmed=st.booleans())
    def finish_actions(self, wanted: list[int], confirmed: bool) -> None:
        if chosen := self.planned(wanted):
            closed = closed_by(self.review.snapshot, chosen) if confirmed else ()
            self.perform(FinishActions(tuple(one.id for one in chosen), closed, NOW))

    @rule(days=st.lists(st.floats(0.25, 1000), min_size=3, max_size=3).map(sorted))
    def set_effort_days(self, days: list[float]) -> None:
        self.perform(SetEffortDays((days[0], days[1], days[2])))

    @rule(decision=sound_decisions)
    def record_decision(self, decision: Decision) -> None:
        self.perform(RecordDecision(decision))

    @precondition(lambda self: self.review.snapshot.decisions)
    @rule(into=st.none() | sound_decisions)
    def change_or_remove_a_decision(self, into: Decision | None) -> None:
        old = self.review.snapshot.decisions[0]
        self.perform(RecordDecision(replace(into, id=old.id)) if into else RemoveDecision(old.id))

    @rule(archived=st.booleans())
    def archive(self, archived: bool) -> None:
        before = self.review.snapshot
        self.heard.clear()
        self.workspace.set_archived(before.workload.id, archived=archived)
        if before.workload.archived != archived:
            self.check_told(self.heard[0], before)
            self.done.append(self.state())
            self.undone.clear()

    @precondition(lambda self: len(self.done) > 1)
    @rule()
    def undo(self) -> None:
        before = self.review.snapshot
        self.heard.clear()
        self.check_told(self.review.undo(), before)
        self.undone.append(self.done.pop())

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self) -> None:
        before = self.review.snapshot
        self.heard.clear()
        self.check_told(self.review.redo(), before)
        self.done.append(self.undone.pop())

    @precondition(lambda self: len(self.review.snapshot.milestones) < MAX_MILESTONES)
    @rule()
    def save_milestone(self) -> None:
        number = len(self.review.snapshot.milestones) + 1
        head = self.review.save_milestone(f"Milestone {number}", "note")
        assert self.review.milestone(head.number).snapshot.reviews == self.review.snapshot.reviews

    @invariant()
    def stands_where_the_model_stands(self) -> None:
        assert self.state() == self.done[-1]

    @invariant()
    def disk_and_ratings_agree_with_the_snapshot(self) -> None:
        assert self.workspace.snapshot(self.review.snapshot.workload.id) == self.review.snapshot
        assert self.review.ratings == rate_all(self.review.snapshot)

    @invariant()
    def the_plan_makes_sense(self) -> None:
        snapshot = self.review.snapshot
        waits_for = {one.id: one.depends_on for one in snapshot.actions}
        assert find_cycle(waits_for) == ()
        assert {other for others in waits_for.values() for other in others} <= set(waits_for)
        for kept in (snapshot.actions, snapshot.decisions):
            numbers = [one.number for one in kept]
            assert numbers == sorted(set(numbers))

    @invariant()
    def names_are_there_exactly_when_there_is_something_to_do(self) -> None:
        history = self.review.history
        assert (history.undo_name is None) == (len(self.done) == 1)
        assert (history.redo_name is None) == (not self.undone)
        for name in filter(None, (history.undo_name, history.redo_name)):
            assert "{" not in str(name)
