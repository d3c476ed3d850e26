"""What the history says of one workload, added up: it must be what stands there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.history import Happening, Subject
from wa_desktop.domain.plan_record import action_to_json, decision_to_json
from wa_desktop.domain.record import answer_to_json, notes_to_json
from wa_desktop.domain.workload import MilestoneHead, Snapshot
from wa_desktop.domain.workshop_record import workshop_to_json
from wa_desktop.review.happenings import fields_of, lens_names

Place = tuple[Subject, str, str, str]
"""What an entry is about: subject, lens, question, item."""

Leaves = dict[tuple[str, ...], Any]
"""Values by the path that leads to them; what is None is not there."""


@dataclass(frozen=True)
class ToldMilestone:
    """A milestone as the history knows it."""

    name: str
    digest: str


class Told:
    """Takes a workload's happenings, oldest first; then `faults` says where the workload stands otherwise.

    `is_born` says that the first of them is the workload's beginning: only then is everything in it told. Of an
    older workload, from before there was a history, what is told must be so, and nothing is known of the rest.
    """

    def __init__(self) -> None:
        self.count = 0
        self.is_born = False
        self.milestones: dict[int, ToldMilestone] = {}
        self._leaves: dict[Place, Leaves] = {}

    def take(self, happening: Happening) -> None:
        """Add what happened next."""
        if not self.count:
            self.is_born = is_birth(happening)
        self.count += 1
        if happening.subject is Subject.MILESTONE:
            digests = [one.after for one in happening.differences if one.path == ("digest",)]
            if happening.item.isdecimal() and digests:
                self.milestones[int(happening.item)] = ToldMilestone(happening.title, str(digests[0]))
            return
        place = (happening.subject, happening.lens, happening.question, happening.item)
        leaves = self._leaves.setdefault(place, {})
        for one in happening.differences:
            if not _is_left_out(happening.subject, one.path):
                leaves[one.path] = one.after

    def faults(self, snapshot: Snapshot) -> list[Message]:
        """What in a workload is not what the history says, in the words of a sentence."""
        now = {place: leaves for place, leaves in _places(snapshot) if leaves}
        places = dict.fromkeys((*now, *self._leaves)) if self.is_born else dict.fromkeys(self._leaves)
        return [
            _named(place, snapshot)
            for place in places
            if not self._fits(self._leaves.get(place, {}), now.get(place, {}))
        ]

    def _fits(self, told: Leaves, now: Leaves) -> bool:
        if self.is_born:
            return {path: value for path, value in told.items() if value is not None} == now
        return all(now.get(path) == value for path, value in told.items())

    def missing_milestones(self, heads: Mapping[int, MilestoneHead]) -> list[ToldMilestone]:
        """The milestones that the history knows and the workload has no longer."""
        return [told for number, told in sorted(self.milestones.items()) if number not in heads]

    def knows(self, head: MilestoneHead, *, must_be_told: bool) -> bool:
        """Whether a milestone is the one that was saved. Older ones are not told of, but for those that must be."""
        told = self.milestones.get(head.number)
        if told is None:
            return not (self.is_born or must_be_told)
        return (told.name, told.digest) == (head.name, head.digest)


def is_birth(happening: Happening) -> bool:
    """Whether a workload begins with this: its name came out of nothing."""
    return happening.subject is Subject.WORKLOAD and any(
        one.path == ("name",) and one.before is None for one in happening.differences
    )


def is_deletion(happening: Happening) -> bool:
    """Whether a workload ends with this; it names nothing, see `happenings.deletion_of`."""
    return happening.subject is Subject.WORKLOAD and not happening.title and not happening.differences


def _is_left_out(subject: Subject, path: tuple[str, ...]) -> bool:
    """The clock of a workshop runs without entries, and the order of lenses is told where it changes only."""
    return (subject is Subject.WORKSHOP and path[:1] == ("clock",)) or (
        subject is Subject.LENSES and len(path) > 1
    )


def _places(snapshot: Snapshot) -> Iterator[tuple[Place, Leaves]]:
    yield (Subject.WORKLOAD, "", "", ""), dict(_leaves(fields_of(snapshot.workload)))
    yield (Subject.LENSES, "", "", ""), dict(_leaves(lens_names(snapshot)))
    for review in snapshot.reviews:
        alias = review.lens.alias
        for key, answer in review.answers.items():
            yield (Subject.ANSWER, alias, key, ""), dict(_leaves(answer_to_json(answer)))
        yield (Subject.NOTES, alias, "", ""), dict(_leaves(notes_to_json(review.notes)))
    for action in snapshot.actions:
        yield (Subject.ACTION, "", "", action.id), dict(_leaves(action_to_json(action)))
    for decision in snapshot.decisions:
        yield (Subject.DECISION, "", "", decision.id), dict(_leaves(decision_to_json(decision)))
    for workshop in snapshot.workshops:
        value = workshop_to_json(workshop)
        del value["clock"]
        yield (Subject.WORKSHOP, "", "", workshop.id), dict(_leaves(value))


def _leaves(value: Mapping[str, Any], path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    for key, item in value.items():
        if isinstance(item, Mapping):
            yield from _leaves(item, (*path, key))
        elif item is not None:
            yield (*path, key), _plain(item)


def _plain(value: Any) -> Any:
    """A list as JSON has it, whatever it is made of."""
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    return value


_THINGS = {
    Subject.WORKLOAD: message("its own fields"),
    Subject.LENSES: message("its lenses"),
    Subject.NOTES: message("its notes on lenses and pillars"),
    Subject.ACTION: message("an action"),
    Subject.DECISION: message("a decision"),
    Subject.WORKSHOP: message("a workshop"),
}


def _named(place: Place, snapshot: Snapshot) -> Message:
    subject, lens, question, item = place
    if subject is Subject.ANSWER:
        found = [
            one.label
            for review in snapshot.reviews
            if review.lens.alias == lens
            for one in review.lens.questions
            if one.key == question
        ]
        return message("the answer to {question}", question=found[0] if found else question)
    titles = [action.title for action in snapshot.actions if action.id == item]
    if subject is Subject.ACTION and titles:
        return message("the action “{title}”", title=titles[0])
    return _THINGS.get(subject, message("something"))
