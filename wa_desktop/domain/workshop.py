"""A workshop: who sits in the room, what is talked about in which order, what was said beside the answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.errors import FieldProblem, message
from wa_desktop.domain.text import whole_text

MAX_MINUTES = 480
"""Of one stop: a working day."""
MAX_STOPS = 200
MAX_ATTENDEES = 100
MAX_NAME = 100
MAX_LINE = 255
"""Characters of a person's name, role or the like."""
MAX_REMARK = 2000
MAX_REASON = 500


@dataclass(frozen=True)
class Attendee:
    """A person in the room and their part in it, such as "Head of platform"."""

    name: str
    role: str = ""


@dataclass(frozen=True)
class Stop:
    """A stretch of the running order: a pillar of a lens with its minutes.

    `questions` are the keys to be talked about, in order; empty means all questions of the pillar.
    """

    lens: str
    pillar: str
    minutes: int
    questions: tuple[str, ...] = ()


class RemarkKind(StrEnum):
    """Which of the workshop's lists a remark stands in."""

    PARKED = "PARKED"
    DECISION = "DECISION"
    TO_VERIFY = "TO_VERIFY"


@dataclass(frozen=True)
class Remark:
    """Something said that is no answer: parked for later, decided, or to be verified.

    `id` is 32 hexadecimal digits; `ref` the question it came up at and `choice` the practice, if it was about
    one; `who` takes care of it; `at` is in UTC; `done` says that nothing is left to do.
    """

    id: str
    kind: RemarkKind
    text: str
    ref: QuestionRef | None = None
    who: str = ""
    at: datetime | None = None
    done: bool = False
    choice: str = ""

    def tidied(self) -> Remark:
        """The same as it can be kept."""
        return replace(self, text=_tidy(self.text), who=_tidy(self.who))


@dataclass(frozen=True)
class Skip:
    """A question left for later, and why; it waits in the return queue until it is complete or taken out."""

    ref: QuestionRef
    reason: str = ""
    at: datetime | None = None

    def tidied(self) -> Skip:
        """The same as it can be kept."""
        return replace(self, reason=_tidy(self.reason))


@dataclass(frozen=True)
class Sitting:
    """From a start or resumption to the next stop, in UTC; `ended` is None while it runs."""

    began: datetime
    ended: datetime | None = None


@dataclass(frozen=True)
class Visit:
    """Time spent on a question, in seconds, over all sittings."""

    ref: QuestionRef
    seconds: float


@dataclass(frozen=True)
class Clock:
    """How the workshop has gone so far. It is what happened, so undo never touches it.

    `visits` stand in the order in which their questions were last in hand. `place` is the question in hand;
    `seen_at` is the moment, in UTC, up to which the visits are counted: what a crash leaves as the last sign of
    life. `complete_before` are the questions that had nothing left to ask when the workshop began. `closed_at`
    is when the workshop was ended for good, and `milestone` the number of the milestone saved then.
    """

    sittings: tuple[Sitting, ...] = ()
    visits: tuple[Visit, ...] = ()
    place: QuestionRef | None = None
    seen_at: datetime | None = None
    complete_before: tuple[QuestionRef, ...] = ()
    closed_at: datetime | None = None
    milestone: int | None = None

    @property
    def is_running(self) -> bool:
        """Whether a sitting is under way."""
        return bool(self.sittings) and self.sittings[-1].ended is None


@dataclass(frozen=True)
class Workshop:
    """A workshop on one workload, on one day or several. `id` is 32 hexadecimal digits, `number` counts from 1."""

    id: str
    number: int
    name: str
    attendees: tuple[Attendee, ...] = ()
    stops: tuple[Stop, ...] = ()
    remarks: tuple[Remark, ...] = ()
    skips: tuple[Skip, ...] = ()
    clock: Clock = Clock()

    @property
    def content(self) -> Workshop:
        """The same with an untouched clock: what people change and can take back."""
        return replace(self, clock=Clock())

    @property
    def is_closed(self) -> bool:
        """Whether the workshop was ended for good; then nothing of it changes any more."""
        return self.clock.closed_at is not None

    def tidied(self) -> Workshop:
        """The same as it can be kept: no spaces around names, no half characters in any text."""
        return replace(
            self,
            name=_tidy(self.name),
            attendees=tuple(Attendee(_tidy(item.name), _tidy(item.role)) for item in self.attendees),
            remarks=tuple(remark.tidied() for remark in self.remarks),
            skips=tuple(skip.tidied() for skip in self.skips),
        )

    def is_skipped(self, ref: QuestionRef) -> bool:
        """Whether a question was left for later."""
        return any(skip.ref == ref for skip in self.skips)

    def remarks_of(self, kind: RemarkKind) -> tuple[Remark, ...]:
        """The remarks of one list, in the order they were made."""
        return tuple(remark for remark in self.remarks if remark.kind is kind)


def next_number(workshops: Sequence[Workshop]) -> int:
    """The number of a new workshop."""
    return max((workshop.number for workshop in workshops), default=0) + 1


def check_workshop(workshop: Workshop) -> tuple[FieldProblem, ...]:
    """Every field of a planned workshop that makes no sense, with a sentence for people."""
    checks = [_check_name(workshop.name), _check_attendees(workshop.attendees), _check_stops(workshop.stops)]
    return tuple(problem for problem in checks if problem)


def check_remark(remark: Remark) -> FieldProblem | None:
    """The first field of a remark that makes no sense; None if all do."""
    if not remark.text.strip():
        return FieldProblem("text", message("Write down what was said."))
    if len(remark.text) > MAX_REMARK:
        return FieldProblem("text", message("A remark has at most {count} characters.", count=MAX_REMARK))
    if len(remark.who) > MAX_LINE:
        return FieldProblem(
            "who", message("The name of who takes care of it has at most {count} characters.", count=MAX_LINE)
        )
    return None


def check_skip(skip: Skip) -> FieldProblem | None:
    """What is wrong with the reason for a skip; None if nothing is."""
    if len(skip.reason) > MAX_REASON:
        return FieldProblem(
            "reason", message("The reason for a skip has at most {count} characters.", count=MAX_REASON)
        )
    return None


def _check_name(name: str) -> FieldProblem | None:
    if 3 <= len(name.strip()) <= MAX_NAME:
        return None
    return FieldProblem("name", message("A workshop's name has 3 to {count} characters.", count=MAX_NAME))


def _check_attendees(attendees: tuple[Attendee, ...]) -> FieldProblem | None:
    if len(attendees) > MAX_ATTENDEES:
        return FieldProblem(
            "attendees", message("A workshop has at most {count} attendees.", count=MAX_ATTENDEES)
        )
    if not all(attendee.name.strip() for attendee in attendees):
        return FieldProblem("attendees", message("Every attendee has a name."))
    if any(len(attendee.name) > MAX_LINE or len(attendee.role) > MAX_LINE for attendee in attendees):
        return FieldProblem(
            "attendees",
            message("An attendee's name and role have at most {count} characters.", count=MAX_LINE),
        )
    return None


def _check_stops(stops: tuple[Stop, ...]) -> FieldProblem | None:
    if not stops:
        return FieldProblem("stops", message("Put at least one pillar into the running order."))
    if len(stops) > MAX_STOPS:
        return FieldProblem("stops", message("The running order has at most {count} stops.", count=MAX_STOPS))
    if not all(1 <= stop.minutes <= MAX_MINUTES for stop in stops):
        return FieldProblem("stops", message("Give every stop 1 to {count} minutes.", count=MAX_MINUTES))
    return None


def _tidy(text: str) -> str:
    return whole_text(text).strip()
