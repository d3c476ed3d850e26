"""The one place that runs the workshop of the open review: page, bar and projector read it and ask it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from wa_desktop.domain.changes import Changes, QuestionRef
from wa_desktop.domain.errors import InvalidError, KnownError, Message, message
from wa_desktop.domain.pace import Pace, pace
from wa_desktop.domain.workload import MilestoneHead
from wa_desktop.domain.workshop import RemarkKind, Skip, Workshop
from wa_desktop.domain.workshop_clock import closed, paused, recovered
from wa_desktop.domain.workshop_order import next_question, return_queue
from wa_desktop.review.review import Review
from wa_desktop.review.workshops import SAVE_EVERY, AddRemark, ReturnTo, SkipQuestion, WorkshopRun
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.models.workshop_draft import Draft, WorkshopState, adding

TICK = 1000
"""Milliseconds between two looks at the clock."""

ASLEEP_AFTER = timedelta(minutes=5)
"""So long without a look at the clock means that the computer slept."""


_GONE = message("The workshop was removed from this review.")


class WorkshopDesk(QObject):
    """Holds the workshop in hand, its clock and what is being typed for it.

    `changed` says that something besides the passing of time is another; `ticked` comes each second while a
    workshop runs; `place_requested(QuestionRef)` asks to take a question in hand. `clock` gives the time in UTC.
    """

    changed = Signal()
    ticked = Signal()
    place_requested = Signal(object)

    def __init__(
        self, bridge: Bridge, clock: Callable[[], datetime] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._clock = clock or _now
        self._review: Review | None = None
        self._run: WorkshopRun | None = None
        self._chosen = ""
        self._ref: QuestionRef | None = None
        self._choice = ""
        self._slept_at: datetime | None = None
        self._alive_at = self._saved_at = self._clock()
        self._half_ended: dict[str, MilestoneHead] = {}
        self._drafts: dict[tuple[str, RemarkKind | None], Draft] = {}
        self._ticker = QTimer(self, interval=TICK)
        self._ticker.timeout.connect(self.tick)
        bridge.review_opened.connect(self._on_review_opened)
        bridge.review_changed.connect(self._on_review_changed)
        self._on_review_opened(bridge.review)

    # What it knows

    @property
    def review(self) -> Review | None:
        """The open review."""
        return self._review

    @property
    def workshops(self) -> tuple[Workshop, ...]:
        """All workshops of the review, the oldest first."""
        return self._review.snapshot.workshops if self._review else ()

    @property
    def workshop(self) -> Workshop | None:
        """The workshop in hand: the one that runs or was chosen, else the last one begun, else the first planned.

        A sitting that a crash left open is shown as it will be closed: at its last sign of life.
        """
        candidates = [workshop for workshop in self.workshops if not workshop.is_closed]
        found = next((workshop for workshop in candidates if workshop.id == self._chosen), None)
        if found is None:
            begun = [workshop for workshop in candidates if workshop.clock.sittings]
            found = max(begun, key=_last_seen, default=next(iter(candidates), None))
        if found is None or self.is_running:
            return found
        return replace(found, clock=recovered(found.clock))

    @property
    def is_running(self) -> bool:
        """Whether the clock runs."""
        return self._run is not None and self._run.is_running

    @property
    def state(self) -> WorkshopState:
        """How the workshop in hand stands."""
        if self.is_running:
            return WorkshopState.RUNNING
        workshop = self.workshop
        if workshop is None:
            return WorkshopState.NONE
        return WorkshopState.PAUSED if workshop.clock.sittings else WorkshopState.PLANNED

    @property
    def is_begun(self) -> bool:
        """Whether a workshop runs or waits to go on."""
        return self.state in {WorkshopState.RUNNING, WorkshopState.PAUSED}

    @property
    def pace(self) -> Pace | None:
        """How the workshop in hand keeps its time now; None without one."""
        workshop = self.workshop
        return pace(workshop, self._review.snapshot, self._clock()) if workshop and self._review else None

    @property
    def now(self) -> datetime:
        """The time, in UTC."""
        return self._clock()

    @property
    def paused_at(self) -> datetime | None:
        """When the last sitting ended; None while one goes on or none has been."""
        workshop = self.workshop
        sittings = workshop.clock.sittings if workshop else ()
        return sittings[-1].ended if sittings else None

    @property
    def slept(self) -> bool:
        """Whether the clock stands because the computer slept."""
        return self._slept_at is not None and self.state is WorkshopState.PAUSED

    @property
    def place(self) -> QuestionRef | None:
        """The question in hand, else the one to go on from."""
        if self._ref:
            return self._ref
        workshop = self.workshop
        return workshop.clock.place if workshop else None

    @property
    def practice(self) -> str:
        """The choice id of the practice in hand; empty if there is none."""
        return self._choice

    @property
    def queue(self) -> tuple[Skip, ...]:
        """The skipped questions that wait, the first skipped first."""
        workshop = self.workshop
        return return_queue(workshop, self._review.snapshot) if workshop and self._review else ()

    @property
    def names(self) -> tuple[str, ...]:
        """Who can take care of something: the people in the room."""
        workshop = self.workshop
        return tuple(person.name for person in workshop.attendees) if workshop else ()

    def next_ref(self, after: QuestionRef | None = None) -> QuestionRef | None:
        """The question to go on with after one, or the one in hand; None where no workshop runs or nothing is open."""
        workshop = self.workshop
        if not self.is_running or workshop is None or self._review is None:
            return None
        return next_question(workshop, self._review.snapshot, after or self.place)

    # What it does

    def choose(self, workshop_id: str) -> None:
        """Take another workshop in hand; the one that runs pauses before. Where the disk refuses that, it stays."""
        workshop = self.workshop
        if workshop and workshop.id == workshop_id:
            return
        if self.is_running and not self.pause():
            return
        self._chosen = workshop_id
        self._slept_at = None
        self.changed.emit()

    def toggle(self) -> None:
        """Start, pause or resume, whichever comes next."""
        if self.is_running:
            self.pause()
        else:
            self.start()

    def start(self) -> bool:
        """Begin, or go on where the workshop was; False if there is none or the disk refuses."""
        workshop = self.workshop
        if workshop is None or self._review is None:
            return False
        if self.is_running:
            return True
        run = WorkshopRun(self._review, workshop.id, self._clock)
        if not self._done(run.start):
            return False
        self._run, self._chosen, self._slept_at = run, workshop.id, None
        self._alive_at = self._saved_at = self._clock()
        self._ticker.start()
        self.changed.emit()
        place = run.workshop.clock.place
        if place:
            self.place_requested.emit(place)
        return True

    def pause(self) -> bool:
        """Stop the clock; the place is kept. False if the disk refuses: then it runs on."""
        if not self.is_running or self._run is None:
            return True
        self.tick()
        run = self._run
        if run is None or not self._done(run.pause):
            return run is None
        self._stand()
        return True

    def end(self, milestone_name: str, note: str = "") -> Workshop:
        """End the workshop for good with a milestone, and give it as it stands then.

        KnownError if the name or the disk refuses; the workshop then goes on. A milestone that was saved while the
        end of the workshop was not is taken up by the next try, whatever name that brings.
        """
        workshop, review = self.workshop, self._review
        if workshop is None or review is None:
            raise RuntimeError("there is no workshop to end")
        head = self._half_ended.get(workshop.id)
        if head is None:
            run = self._run or WorkshopRun(review, workshop.id, self._clock)
            before = review.snapshot.milestones
            try:
                run.end(milestone_name, note)
            except KnownError:
                saved = review.snapshot.milestones
                if len(saved) > len(before):
                    self._half_ended[workshop.id] = saved[-1]
                raise
        else:
            review.record_clock(workshop.id, closed(workshop.clock, head.number, self._clock()))
            del self._half_ended[workshop.id]
        self._stand()
        ended = review.snapshot.workshop(workshop.id)
        if ended is None:
            raise RuntimeError("an ended workshop stays with its review")
        return ended

    def visit(self, ref: QuestionRef | None, choice: str = "") -> None:
        """A question came into hand, with a practice; the time before goes to the last one."""
        before, self._ref, self._choice = self._ref, ref, choice
        run, review = self._run, self._review
        if not (run and review and ref and self.is_running and review.snapshot.has_question(ref)):
            return
        self.tick()
        if self.is_running and self._done(lambda: run.visit(ref)) and ref != before:
            self.changed.emit()

    def add(self, draft: Draft) -> Message | None:
        """Put a remark on its list; the sentence says what is wrong if it could not be kept."""
        workshop = self.workshop
        if workshop is None or self._review is None:
            return _GONE
        return self._refused(self._review, adding(workshop.id, draft, self._clock()))

    def skip(self, reason: str, ref: QuestionRef) -> Message | None:
        """Leave a question for later; the sentence says what is wrong if that could not be kept."""
        workshop = self.workshop
        if workshop is None or self._review is None:
            return _GONE
        return self._refused(self._review, SkipQuestion(workshop.id, ref, reason, self._clock()))

    def go_on(self, after: QuestionRef) -> None:
        """Ask for the question that follows another in the running order, whether the clock runs or not."""
        workshop = self.workshop
        following = (
            next_question(workshop, self._review.snapshot, after) if workshop and self._review else None
        )
        if following:
            self.place_requested.emit(following)

    def return_to(self, ref: QuestionRef) -> None:
        """Take a question out of the return queue and in hand."""
        workshop = self.workshop
        if workshop and self._bridge.perform(ReturnTo(workshop.id, ref)):
            self.place_requested.emit(ref)

    # What is being typed

    def draft(self, kind: RemarkKind | None) -> Draft | None:
        """What was typed and not kept yet."""
        workshop = self.workshop
        return self._drafts.get((workshop.id, kind)) if workshop else None

    def keep_draft(self, draft: Draft) -> None:
        """Remember what is typed; an empty draft is forgotten."""
        workshop = self.workshop
        if workshop:
            self._drafts.pop((workshop.id, draft.kind), None)
            if not draft.is_empty:
                self._drafts[workshop.id, draft.kind] = draft

    # Time

    def tick(self) -> None:
        """Look at the clock: save the time every half minute, stop where the computer slept."""
        if not self.is_running or self._run is None:
            self._ticker.stop()
            return
        now = self._clock()
        if now - self._alive_at > ASLEEP_AFTER:
            self._stop_asleep(now)
            return
        self._alive_at = now
        if now - self._saved_at >= SAVE_EVERY:
            self._saved_at = now
            self._done(self._run.heartbeat)
        self.ticked.emit()

    def _stop_asleep(self, now: datetime) -> None:
        """End the sitting at the last look at the clock; a refusing disk is asked again in half a minute."""
        workshop, review = self.workshop, self._review
        if workshop is None or review is None or timedelta() <= now - self._saved_at < SAVE_EVERY:
            return
        self._saved_at = now
        clock = paused(workshop.clock, self._alive_at)
        if self._done(lambda: review.record_clock(workshop.id, clock)):
            self._slept_at = clock.sittings[-1].ended
            self._stand()

    def _stand(self) -> None:
        self._run = None
        self._ticker.stop()
        self.changed.emit()

    # What happens

    def _on_review_opened(self, review: Review | None) -> None:
        """The review that goes pauses its workshop and keeps what is being typed: the disk is still there."""
        if self._review and self._review is not review:
            self._keep_drafts(self._review)
            self.pause()
        self._review, self._run, self._chosen = review, None, ""
        self._ref, self._choice, self._slept_at = None, "", None
        self._ticker.stop()
        self.changed.emit()

    def _keep_drafts(self, review: Review) -> None:
        for key, draft in list(self._drafts.items()):
            workshop = review.snapshot.workshop(key[0])
            if draft.kind is None or workshop is None or workshop.is_closed:
                continue
            if self._refused(review, adding(workshop.id, draft, self._clock())) is None:
                del self._drafts[key]

    def _on_review_changed(self, _changes: Changes) -> None:
        if self._run and not self._run.is_running:
            self._run = None
            self._ticker.stop()
        self.changed.emit()

    def _done(self, action: Callable[[], object]) -> bool:
        """Do something that may fail for a known reason, and say whether it went well."""
        return self._bridge.attempt(lambda: (action(),)) is not None

    def _refused(self, review: Review, command: AddRemark | SkipQuestion) -> Message | None:
        """Carry a command out; the sentence of what stands against it, which the window says too if it is the disk."""
        try:
            review.apply(command)
        except InvalidError as error:
            return error.sentence
        except KnownError as error:
            self._bridge.failed.emit(error.sentence)
            return error.sentence
        return None


def _last_seen(workshop: Workshop) -> datetime:
    return workshop.clock.seen_at or workshop.clock.sittings[-1].began


def _now() -> datetime:
    return datetime.now(UTC)
