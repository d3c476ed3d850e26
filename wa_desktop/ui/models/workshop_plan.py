"""What the form for planning works out: minutes shared out, the path by priorities, people and questions as typed."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from wa_desktop.domain.answers import is_complete
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.lens import Question
from wa_desktop.domain.priorities import PrioritisedQuestion, minutes_for, path, prioritised
from wa_desktop.domain.workload import Snapshot
from wa_desktop.domain.workshop import MAX_MINUTES, Attendee, Stop, Workshop, check_workshop
from wa_desktop.domain.workshop_order import LEAST_MINUTES, default_order, placed_stops, work_in
from wa_desktop.review.workshops import new_id
from wa_desktop.ui.models.question_order import Catalogue
from wa_desktop.ui.models.workshop_words import suggested_name

PLANNED_MINUTES = 180
"""Of a new workshop: a morning."""
ONE_HOUR = 60

_PARTS = re.compile(r"\s*(?:\t|,|;)\s*")
_BULLET = re.compile(r"^\s*(?:[-*•–]|\d+[.)])\s+")
_NUMBER = re.compile(r"\d+")


def new_workshop(snapshot: Snapshot, now: datetime) -> Workshop:
    """A plan to begin with: every pillar, the minutes shared by the work that is open."""
    name = suggested_name(now, [workshop.name for workshop in snapshot.workshops])
    return Workshop(new_id(), 0, name, stops=default_order(snapshot, PLANNED_MINUTES))


def sensible(draft: Workshop, stored: Workshop) -> Workshop:
    """The draft with the stored values where its own make no sense: so one wrong field keeps no other from the disk."""
    wrong = {problem.field for problem in check_workshop(draft.tidied())}
    return replace(
        stored,
        name=stored.name if "name" in wrong else draft.name,
        attendees=stored.attendees if "attendees" in wrong else draft.attendees,
        stops=stored.stops if "stops" in wrong else draft.stops,
    )


def shared_out(stops: Sequence[Stop], snapshot: Snapshot, minutes: int) -> tuple[Stop, ...]:
    """The same stops with the minutes shared by the work that is open in them.

    Each minute goes to the stop that is furthest behind its share (Webster's method). Every stop gets the least
    there is for all; where nothing is open, it gets no more than that.
    """
    if not stops:
        return ()
    works = [0.0] * len(stops)
    for placed in placed_stops(Workshop("", 0, "", stops=tuple(stops)), snapshot):
        works[placed.index] = sum(
            work_in(snapshot.question(ref), snapshot.answer(ref))
            for ref in placed.questions
            if _is_open(snapshot, ref)
        )
    if not any(works):
        works = [1.0] * len(stops)
    given = [max(1, min(LEAST_MINUTES, minutes // len(stops)))] * len(stops)
    for _ in range(minutes - sum(given)):
        growing = [place for place, work in enumerate(works) if work and given[place] < MAX_MINUTES]
        if not growing:
            break
        given[min(growing, key=lambda place: (2 * given[place] + 1) / works[place])] += 1
    return tuple(replace(stop, minutes=each) for stop, each in zip(stops, given, strict=True))


def by_priorities(snapshot: Snapshot, catalogue: Catalogue, minutes: int) -> tuple[Stop, ...]:
    """A running order of the questions that matter most to the client, as many as fit into the minutes.

    Over all lenses of the workload, questions are taken by score as `priorities.path` takes them in one.
    """
    workload = snapshot.workload
    ranked: list[tuple[str, PrioritisedQuestion]] = []
    for part in snapshot.reviews:
        alias = part.lens.alias
        found = prioritised(
            part.lens, catalogue(alias), workload.business_priorities, workload.pillar_priorities
        )
        ranked += [(alias, item) for item in found if _is_open(snapshot, QuestionRef(alias, item.key))]
    ranked.sort(key=lambda entry: -entry[1].score)
    taken: dict[str, list[PrioritisedQuestion]] = {}
    left = float(minutes)
    for alias, item in ranked:
        left -= minutes_for(snapshot.question(QuestionRef(alias, item.key)))
        if left < 0:
            break
        taken.setdefault(alias, []).append(item)
    refs = [
        QuestionRef(alias, key)
        for alias, items in taken.items()
        for key in path(snapshot.review(alias).lens, items, math.inf)
    ]
    return default_order(snapshot, minutes, refs)


def people_in(text: str) -> list[Attendee]:
    """People from lines such as "Dana Novak, Head of platform", as mails, chats and tables have them."""
    found = []
    for line in text.splitlines():
        name, *rest = _PARTS.split(_BULLET.sub("", line).strip(), maxsplit=1)
        if name:
            found.append(Attendee(name, rest[0].strip() if rest else ""))
    return found


def questions_in(text: str, questions: Sequence[Question]) -> tuple[str, ...] | None:
    """The keys of questions named by their numbers, in the order typed; () for all, None where none was meant.

    "SEC 2, 5" names the questions SEC 2 and SEC 5 among the pillar's.
    """
    if not text.strip():
        return ()
    by_number = {_last_number(question.label): question.key for question in reversed(questions)}
    found = tuple(dict.fromkeys(by_number[int(n)] for n in _NUMBER.findall(text) if int(n) in by_number))
    if not found:
        return None
    return () if found == tuple(question.key for question in questions) else found


def _last_number(label: str) -> int:
    numbers = _NUMBER.findall(label)
    return int(numbers[-1]) if numbers else -1


def _is_open(snapshot: Snapshot, ref: QuestionRef) -> bool:
    return not is_complete(snapshot.question(ref), snapshot.answer(ref))
