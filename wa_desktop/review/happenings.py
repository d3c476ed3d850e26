"""What a change looks like in the history: one happening for each question, field, action or decision it touched."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.history import CLOCK, LENS_ORDER, Difference, Happening, Subject, differences
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan_record import action_to_json, decision_to_json
from wa_desktop.domain.rating import Ratings
from wa_desktop.domain.record import answer_to_json, notes_to_json, workload_to_json
from wa_desktop.domain.workload import MilestoneHead, Snapshot, Workload
from wa_desktop.domain.workshop import Clock, Workshop
from wa_desktop.domain.workshop_record import workshop_to_json
from wa_desktop.review.undo import Delta, LensNotes

WORKSHOP_STARTED = message("start the workshop")
WORKSHOP_CONTINUED = message("go on with the workshop")
WORKSHOP_PAUSED = message("pause the workshop")
WORKSHOP_ENDED = message("end the workshop")


@dataclass(frozen=True)
class Signature:
    """Who changes something, when, and what the change is called."""

    author: str
    at: datetime
    name: Message

    def happening(self, workload_id: str, subject: Subject, **said: Any) -> Happening:
        """Something that happens under this signature."""
        return Happening(workload_id, self.at, self.author, self.name, subject, **said)


@dataclass(frozen=True)
class Side:
    """A review before or after a change, with its ratings."""

    snapshot: Snapshot
    ratings: Ratings

    def risk(self, ref: QuestionRef) -> Risk | None:
        """The risk of a question; None where the review has no such question."""
        rating = self.ratings.get(ref)
        return rating.risk if rating else None

    def title(self, ref: QuestionRef) -> str:
        """The question's number; empty where the review has no such question."""
        return self.snapshot.question(ref).label if self.snapshot.has_question(ref) else ""


def happenings_of(delta: Delta, before: Side, after: Side, signature: Signature) -> tuple[Happening, ...]:
    """All that a committed difference changed, in the order of the review."""
    return tuple(_all(delta, before, after, signature))


def _all(delta: Delta, before: Side, after: Side, signature: Signature) -> Iterator[Happening]:
    workload = after.snapshot.workload
    if delta.workload:
        yield from _workload(*delta.workload, signature)
    if delta.reviews:
        yield _lenses(before.snapshot, after.snapshot, signature)
    yield from _answers(delta, before, after, signature)
    for alias, (old_notes, new_notes) in _lens_notes(delta, before.snapshot, after.snapshot).items():
        found = differences(notes_to_json(old_notes), notes_to_json(new_notes))
        title = (after if after.snapshot.uses(alias) else before).snapshot.review(alias).lens.name
        yield signature.happening(workload.id, Subject.NOTES, lens=alias, title=title, differences=found)
    for subject, pairs, to_json in (
        (Subject.ACTION, delta.actions, action_to_json),
        (Subject.DECISION, delta.decisions, decision_to_json),
        (Subject.WORKSHOP, delta.workshops, workshop_to_json),
    ):
        yield from _items(workload.id, subject, pairs, to_json, signature)


def _lens_notes(delta: Delta, before: Snapshot, after: Snapshot) -> LensNotes:
    """The notes on lenses and pillars that changed; after a change of lenses all have to be looked at."""
    if not delta.reviews:
        return delta.notes
    old = {review.lens.alias: review.notes for review in before.reviews}
    new = {review.lens.alias: review.notes for review in after.reviews}
    pairs = {alias: (old.get(alias, {}), new.get(alias, {})) for alias in dict.fromkeys((*old, *new))}
    return {alias: pair for alias, pair in pairs.items() if pair[0] != pair[1]}


def edit_of(before: Workload, after: Workload, signature: Signature) -> tuple[Happening, ...]:
    """A change of a workload's properties alone."""
    return tuple(_workload(before, after, signature))


def _workload(before: Workload, after: Workload, signature: Signature) -> Iterator[Happening]:
    found = differences(fields_of(before), fields_of(after))
    if found:
        yield signature.happening(after.id, Subject.WORKLOAD, title=after.name, differences=found)


def fields_of(workload: Workload) -> dict[str, Any]:
    """What people say of a workload, as the history tells it."""
    value = workload_to_json(workload)
    for name in ("id", "created_at", "updated_at"):
        del value[name]
    return {key: _plain(item) for key, item in value.items()}


def _plain(value: Any) -> Any:
    """Tuples as JSON has them, so that a happening is the same when it is read back."""
    return [_plain(item) for item in value] if isinstance(value, (tuple, list)) else value


def _lenses(before: Snapshot, after: Snapshot, signature: Signature) -> Happening:
    old, new = lens_names(before), lens_names(after)
    found = differences(old, new)
    if old.keys() == new.keys() and list(old) != list(new):
        names = [[review.lens.name for review in side.reviews] for side in (before, after)]
        found = (*found, Difference(LENS_ORDER, *names))
    title = ", ".join(review.lens.name for review in after.reviews)
    return signature.happening(after.workload.id, Subject.LENSES, title=title, differences=found)


def lens_names(snapshot: Snapshot) -> dict[str, str]:
    """Name and version of each lens by its alias, in the order of the review."""
    return {review.lens.alias: f"{review.lens.name} {review.lens.version}" for review in snapshot.reviews}


def _answers(delta: Delta, before: Side, after: Side, signature: Signature) -> Iterator[Happening]:
    """The questions whose answer or risk changed; after a change of lenses or policy all have to be looked at."""
    whole = bool(delta.reviews) or bool(
        delta.workload and delta.workload[0].policy != delta.workload[1].policy
    )
    touched = dict.fromkeys((*before.snapshot.refs, *after.snapshot.refs)) if whole else delta.answers
    for ref in touched:
        found = differences(_answer(before.snapshot, ref), _answer(after.snapshot, ref))
        risks = before.risk(ref), after.risk(ref)
        if found or (risks[0] is not risks[1] and None not in risks):
            yield signature.happening(
                after.snapshot.workload.id,
                Subject.ANSWER,
                lens=ref.lens,
                question=ref.question,
                title=after.title(ref) or before.title(ref),
                differences=found,
                risk_before=risks[0],
                risk_after=risks[1],
            )


def _answer(snapshot: Snapshot, ref: QuestionRef) -> dict[str, Any]:
    return answer_to_json(snapshot.answer(ref)) if snapshot.has_question(ref) else {}


def _items(
    workload_id: str,
    subject: Subject,
    pairs: Mapping[str, tuple[Any, Any]],
    to_json: Any,
    signature: Signature,
) -> Iterator[Happening]:
    for item_id, (old, new) in pairs.items():
        found = differences(old and to_json(old), new and to_json(new))
        item = new or old
        title = getattr(item, "title", "") or getattr(item, "name", "")
        yield signature.happening(workload_id, subject, item=item_id, title=title, differences=found)


def creation_of(snapshot: Snapshot, ratings: Ratings, signature: Signature) -> tuple[Happening, ...]:
    """The beginning of a workload: its fields, its lenses, and the answers it was born with."""
    workload = snapshot.workload
    nothing = Snapshot(workload, ())
    empty = Side(nothing, {})
    now = Side(snapshot, ratings)
    delta = Delta(
        reviews=((), snapshot.reviews), decisions={one.id: (None, one) for one in snapshot.decisions}
    )
    born = signature.happening(
        workload.id, Subject.WORKLOAD, title=workload.name, differences=differences({}, fields_of(workload))
    )
    return (born, *happenings_of(delta, empty, now, signature))


def clock_of(
    workload_id: str, before: Workshop, after: Workshop, sign: Callable[[Message], Signature]
) -> Happening | None:
    """A workshop that was started, paused or ended, under the signature that it asks for; else None."""
    old, new = _clock_state(before.clock), _clock_state(after.clock)
    if old == new:
        return None
    if after.is_closed:
        name = WORKSHOP_ENDED
    elif not after.clock.is_running:
        name = WORKSHOP_PAUSED
    else:
        name = WORKSHOP_CONTINUED if before.clock.sittings else WORKSHOP_STARTED
    return sign(name).happening(
        workload_id,
        Subject.WORKSHOP,
        item=after.id,
        title=after.name,
        differences=differences({CLOCK: old}, {CLOCK: new}),
    )


def _clock_state(clock: Clock) -> dict[str, Any]:
    """What people do with a clock: begin a sitting, end it, and end the workshop with a milestone."""
    last = clock.sittings[-1] if clock.sittings else None
    return {
        "began_at": last.began.isoformat() if last else None,
        "ended_at": last.ended.isoformat() if last and last.ended else None,
        "closed_at": clock.closed_at.isoformat() if clock.closed_at else None,
        "milestone": clock.milestone,
    }


def milestone_of(workload_id: str, head: MilestoneHead, signature: Signature) -> Happening:
    """A saved milestone, with the digest that it had when it was saved."""
    found = (Difference(("digest",), None, head.digest),)
    return signature.happening(
        workload_id, Subject.MILESTONE, item=str(head.number), title=head.name, differences=found
    )


def deletion_of(workload_id: str, author: str, at: datetime) -> Happening:
    """A deleted workload, which leaves no name behind."""
    return Signature(author, at, message("delete the workload")).happening(workload_id, Subject.WORKLOAD)
