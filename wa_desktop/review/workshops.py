"""What people do in a workshop: plan it, note what is said beside the answers, leave questions for later, run it."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from wa_desktop.domain.answers import PracticeAnswer, is_complete
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.errors import InvalidError, Message, NotFoundError, message
from wa_desktop.domain.pace import Pace, pace
from wa_desktop.domain.rating import Ratings
from wa_desktop.domain.workload import Milestone, MilestoneHead, Snapshot
from wa_desktop.domain.workshop import (
    Clock,
    Remark,
    RemarkKind,
    Skip,
    Workshop,
    check_remark,
    check_skip,
    check_workshop,
    next_number,
)
from wa_desktop.domain.workshop_clock import closed, counted, moved, paused, started
from wa_desktop.domain.workshop_order import next_question, questions_in_order
from wa_desktop.review.commands import AnswerPractice
from wa_desktop.review.review import Review, ratings_of
from wa_desktop.review.steps import question_label

SAVE_EVERY = timedelta(seconds=30)
"""How much of a running workshop's time a crash may cost."""


def new_id() -> str:
    """An id for a new workshop or remark."""
    return uuid.uuid4().hex


@dataclass(frozen=True)
class PlanWorkshop:
    """Plan a workshop, or change the name, attendees and running order of one that is there.

    A new one gets the next number; of one that is there, number, remarks, skips and clock stay.
    """

    workshop: Workshop

    def name(self, snapshot: Snapshot) -> Message:
        """Whether it is new, and its name."""
        if snapshot.workshop(self.workshop.id):
            return message("change the workshop “{name}”", name=self.workshop.name.strip())
        return message("plan the workshop “{name}”", name=self.workshop.name.strip())

    def apply(self, snapshot: Snapshot) -> Snapshot:
        """The workshop in its place; InvalidError names every field that is wrong."""
        planned = self.workshop.tidied()
        problems = check_workshop(planned)
        if problems:
            raise InvalidError(problems[0].sentence, problems)
        if snapshot.workshop(planned.id) is None:
            new = Workshop(
                planned.id, next_number(snapshot.workshops), planned.name, planned.attendees, planned.stops
            )
            return snapshot.with_workshop(new.id, new)
        before = _open_workshop(snapshot, planned.id)
        after = replace(before, name=planned.name, attendees=planned.attendees, stops=planned.stops)
        return _changed(snapshot, before, after)


@dataclass(frozen=True)
class RemoveWorkshop:
    """Take a workshop away with all that was noted in it; answers and milestones stay. Also an ended one goes."""

    workshop_id: str

    def name(self, snapshot: Snapshot) -> Message:
        """Its name."""
        return message("remove the workshop “{name}”", name=_workshop(snapshot, self.workshop_id).name)

    def apply(self, snapshot: Snapshot) -> Snapshot:
        """The snapshot without it."""
        _workshop(snapshot, self.workshop_id)
        return snapshot.with_workshop(self.workshop_id, None)


_REMARK_NAMES = {
    RemarkKind.PARKED: message("park a topic"),
    RemarkKind.DECISION: message("note a decision"),
    RemarkKind.TO_VERIFY: message("note something to verify"),
}


@dataclass(frozen=True)
class AddRemark:
    """Park a topic, note a decision, or something to verify.

    With `answer_unknown`, the practice that the remark is about is answered with "I don't know" in the same step;
    a remark without a practice cannot ask for that (ValueError).
    """

    workshop_id: str
    remark: Remark
    answer_unknown: bool = False

    def __post_init__(self) -> None:
        if self.answer_unknown and not (self.remark.ref and self.remark.choice):
            raise ValueError("only a remark on a practice can answer it")

    def name(self, snapshot: Snapshot) -> Message:  # noqa: ARG002 the protocol's signature
        """Which list it goes to."""
        return _REMARK_NAMES[self.remark.kind]

    def apply(self, snapshot: Snapshot) -> Snapshot:
        """The remark at the end of its list, and the answer; InvalidError for a text that makes no sense."""
        before = _open_workshop(snapshot, self.workshop_id)
        remark = _sensible(self.remark)
        if remark.ref:
            question = snapshot.question(remark.ref)
            if remark.choice:
                question.choice(remark.choice)
            if self.answer_unknown:
                answering = AnswerPractice(remark.ref, remark.choice, PracticeAnswer.UNKNOWN)
                snapshot = answering.apply(snapshot)
        return _changed(snapshot, before, replace(before, remarks=(*before.remarks, remark)))


@dataclass(frozen=True)
class ChangeRemark:
    """Put a changed remark in the place of the old one: other words, another list, somebody to care, done."""

    workshop_id: str
    remark: Remark

    def name(self, snapshot: Snapshot) -> Message:  # noqa: ARG002 the protocol's signature
        """Always the same."""
        return message("change a remark")

    def apply(self, snapshot: Snapshot) -> Snapshot:
        """The remark in its place; KeyError if there is none of its id."""
        before = _open_workshop(snapshot, self.workshop_id)
        if all(remark.id != self.remark.id for remark in before.remarks):
            raise KeyError(self.remark.id)
        changed = _sensible(self.remark)
        remarks = tuple(changed if remark.id == changed.id else remark for remark in before.remarks)
        return _changed(snapshot, before, replace(before, remarks=remarks))


@dataclass(frozen=True)
class RemoveRemark:
    """Take a remark away."""

    workshop_id: str
    remark_id: str

    def name(self, snapshot: Snapshot) -> Message:  # noqa: ARG002 the protocol's signature
        """Always the same."""
        return message("remove a remark")

    def apply(self, snapshot: Snapshot) -> Snapshot:
        """The workshop without it; nothing changes if it is gone already."""
        before = _open_workshop(snapshot, self.workshop_id)
        remarks = tuple(remark for remark in before.remarks if remark.id != self.remark_id)
        return _changed(snapshot, before, replace(before, remarks=remarks))


@dataclass(frozen=True)
class SkipQuestion:
    """Leave a question for later, with the reason; skipped again, it goes to the end of the return queue."""

    workshop_id: str
    ref: QuestionRef
    reason: str = ""
    at: datetime | None = None

    def name(self, snapshot: Snapshot) -> Message:
        """Skip and the question's number."""
        return message("skip {question}", question=question_label(snapshot, self.ref))

    def apply(self, snapshot: Snapshot) -> Snapshot:
        """The question in the return queue."""
        before = _open_workshop(snapshot, self.workshop_id)
        snapshot.question(self.ref)
        skip = Skip(self.ref, self.reason, self.at).tidied()
        problem = check_skip(skip)
        if problem:
            raise InvalidError(problem.sentence, (problem,))
        others = tuple(item for item in before.skips if item.ref != self.ref)
        return _changed(snapshot, before, replace(before, skips=(*others, skip)))


@dataclass(frozen=True)
class ReturnTo:
    """Take a question out of the return queue, because it is talked about after all."""

    workshop_id: str
    ref: QuestionRef

    def name(self, snapshot: Snapshot) -> Message:
        """Return and the question's number; its key where the lens is gone."""
        known = snapshot.has_question(self.ref)
        label = question_label(snapshot, self.ref) if known else self.ref.question
        return message("return to {question}", question=label)

    def apply(self, snapshot: Snapshot) -> Snapshot:
        """The workshop without the skip; nothing changes if there is none."""
        before = _open_workshop(snapshot, self.workshop_id)
        skips = tuple(skip for skip in before.skips if skip.ref != self.ref)
        return _changed(snapshot, before, replace(before, skips=skips))


class WorkshopRun:
    """A workshop under way: keeps its clock, and remembers the place.

    `clock` gives the time in UTC. Whoever drives it calls `visit` when another question comes into hand, and
    `heartbeat` at least every half minute: what is older than AWAY_AFTER without one counts as a break. A failing
    disk raises KnownError and leaves everything as it was; the time is counted with the next call that succeeds.
    NotFoundError if the workshop was removed.
    """

    def __init__(self, review: Review, workshop_id: str, clock: Callable[[], datetime]) -> None:
        self._review = review
        self._workshop_id = workshop_id
        self._clock = clock
        self._is_ours = False

    @property
    def workshop(self) -> Workshop:
        """The workshop as it stands on disk."""
        return _workshop(self._review.snapshot, self._workshop_id)

    @property
    def is_running(self) -> bool:
        """Whether a sitting is open that this run began; one that a crash left open is not."""
        found = self._review.snapshot.workshop(self._workshop_id)
        return self._is_ours and found is not None and found.clock.is_running

    @property
    def pace(self) -> Pace:
        """How the workshop stands now; call `heartbeat` before it."""
        return pace(self.workshop, self._review.snapshot, self._clock())

    def start(self) -> QuestionRef | None:
        """Begin, or go on after a pause or a crash, and say at which question: the one that was in hand.

        The first time, and where that question is gone, it is the next one that is open, else the first of the
        running order; None if there is none. Nothing happens while it runs.
        """
        workshop = _open_workshop(self._review.snapshot, self._workshop_id)
        if self.is_running:
            return workshop.clock.place
        place = self._place(workshop)
        self._save(started(workshop.clock, place, self._complete(), self._clock()))
        self._is_ours = True
        return place

    def pause(self) -> None:
        """Count the time and end the sitting; the place is kept."""
        if self.is_running:
            self._save(paused(self.workshop.clock, self._clock()))
        self._is_ours = False

    def visit(self, ref: QuestionRef) -> None:
        """Take a question in hand; the time before goes to the last one. Nothing happens during a pause."""
        self._review.snapshot.question(ref)
        if self.is_running and ref != self.workshop.clock.place:
            self._save(moved(self.workshop.clock, ref, self._clock()))

    def heartbeat(self) -> None:
        """Save the time if nothing did for SAVE_EVERY."""
        if not self.is_running:
            return
        clock, now = self.workshop.clock, self._clock()
        if clock.seen_at is None or abs(now - clock.seen_at) >= SAVE_EVERY:
            self._save(counted(clock, now))

    def end(self, milestone_name: str, note: str = "") -> tuple[MilestoneHead, Workshop]:
        """End the workshop for good: save a milestone, stamp the clock with it.

        InvalidError for a milestone's name that is taken or makes no sense; the workshop then goes on.
        """
        workshop = _open_workshop(self._review.snapshot, self._workshop_id)
        if self.is_running:
            self._save(counted(workshop.clock, self._clock()))
        head = self._review.save_milestone(milestone_name, note)
        self._save(closed(self._counted_clock(), head.number, self._clock()))
        self._is_ours = False
        return head, self.workshop

    def _counted_clock(self) -> Clock:
        """The clock to close: a sitting that this run did not begin ended with its last sign of life."""
        clock = self.workshop.clock
        return clock if self._is_ours else paused(clock, clock.seen_at or self._clock())

    def _place(self, workshop: Workshop) -> QuestionRef | None:
        snapshot = self._review.snapshot
        place = workshop.clock.place
        if place and snapshot.has_question(place):
            return place
        found = next_question(workshop, snapshot)
        return found or next(iter(questions_in_order(workshop, snapshot)), None)

    def _complete(self) -> tuple[QuestionRef, ...]:
        snapshot = self._review.snapshot
        return tuple(
            ref for ref in snapshot.refs if is_complete(snapshot.question(ref), snapshot.answer(ref))
        )

    def _save(self, clock: Clock) -> None:
        self._review.record_clock(self._workshop_id, clock)


def state_after(review: Review, workshop: Workshop) -> tuple[Snapshot, Ratings, Milestone | None]:
    """What a recap tells of: the review and its ratings as the workshop left them, and the milestone before it.

    That is the milestone it ended with, or the review of today while it has not ended. DamagedError if a
    milestone was tampered with.
    """
    heads = review.snapshot.milestones
    began = workshop.clock.sittings[0].began if workshop.clock.sittings else None
    number = workshop.clock.milestone
    earlier = [
        head.number
        for head in heads
        if began and head.recorded_at <= began and (number is None or head.number < number)
    ]
    before = review.milestone(earlier[-1]) if earlier else None
    if number is None:
        return review.snapshot, review.ratings, before
    milestone = review.milestone(number)
    kept = tuple(head for head in heads if head.number <= number)
    return replace(milestone.snapshot, milestones=kept), ratings_of(milestone), before


def _workshop(snapshot: Snapshot, workshop_id: str) -> Workshop:
    found = snapshot.workshop(workshop_id)
    if found is None:
        raise NotFoundError(message("The workshop was removed from this review."))
    return found


def _open_workshop(snapshot: Snapshot, workshop_id: str) -> Workshop:
    found = _workshop(snapshot, workshop_id)
    if found.is_closed:
        raise InvalidError(
            message("The workshop “{name}” has ended and cannot be changed any more.", name=found.name)
        )
    return found


def _changed(snapshot: Snapshot, before: Workshop, after: Workshop) -> Snapshot:
    """The snapshot with the changed workshop; the very same one where nothing changes."""
    return snapshot if after == before else snapshot.with_workshop(after.id, after)


def _sensible(remark: Remark) -> Remark:
    remark = remark.tidied()
    problem = check_remark(remark)
    if problem:
        raise InvalidError(problem.sentence, (problem,))
    return remark
