"""Turns an entry of the history into a sentence, and what changed into lines with before and after."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.history import CLOCK, LENS_ORDER, Difference, Happening, Subject
from wa_desktop.report import words
from wa_desktop.report.history_answers import answered
from wa_desktop.report.history_items import is_nothing, list_change, value_word
from wa_desktop.report.history_places import Lenses, is_on_practice, pillar_name, practice_name
from wa_desktop.report.history_texts import in_sentence, listed, short, text_change
from wa_desktop.report.history_values import Word, field_word, readable

__all__ = ["Lenses", "Line", "lines_of", "tell"]

TEXTS = {
    "notes",
    "internal",
    "client",
    "description",
    "context",
    "decision",
    "rationale",
    "note",
    "change_note",
    "report_headline",
    "report_summary",
}
"""Fields of many words: a sentence says what was put in or taken out, not all of it twice."""

_OWN = {"id", "number", "created_at", "updated_at"}
"""Fields of a record that no form shows: a sentence and its moment say the same better."""

_DAYS = {"due", "decided_on", "revisit_on", "next_review"}

MOST_FIELDS = 6
"""Names of fields in a sentence."""

_CLOCK = {"began_at", "ended_at", "closed_at", "milestone", "visits"}
"""What people want to know of a workshop's clock; the rest is how it keeps the time."""

SOMEBODY = message("Somebody")


@dataclass(frozen=True)
class Line:
    """One thing that changed: where, what it is called, and what it was and is, in whole."""

    label: Word
    before: Word
    after: Word
    is_day: bool = False
    """Whether the values are days in ISO 8601, perhaps with a time in UTC after a space."""


def tell(happening: Happening, lenses: Lenses, *, with_risk: bool = True) -> Message:
    """The sentence of an entry: who did what where, and what became of the risk."""
    sentence = _what(_heard(happening), lenses)
    undone = _undone(happening.name)
    if undone:
        sentence = message("{undo}: {sentence}", undo=undone, sentence=sentence)
    before, after = happening.risk_before, happening.risk_after
    if with_risk and before and after and happening.moves_risk:
        return message(
            "{sentence}; risk {before} → {after}",
            sentence=sentence,
            before=words.RISK_WORDS[before],
            after=words.RISK_WORDS[after],
        )
    return sentence


def lines_of(happening: Happening, lenses: Lenses) -> Iterator[Line]:
    """Everything that changed and says something to people, one line each, and the risk last."""
    for one in _heard(happening).differences:
        if _is_own(happening, one):
            continue
        name = one.path[-1] if one.path else ""
        yield Line(
            _label(happening, one, lenses),
            value_word(happening.subject, name, one.before, lenses),
            value_word(happening.subject, name, one.after, lenses),
            is_day=name in _DAYS or name.endswith("_at"),
        )
    if happening.risk_before and happening.risk_after and happening.moves_risk:
        yield Line(
            message("Risk"),
            words.RISK_WORDS[happening.risk_before],
            words.RISK_WORDS[happening.risk_after],
        )


def _heard(happening: Happening) -> Happening:
    """An entry without what is nothing before and after, such as an empty text where no note was."""
    found = tuple(
        one for one in happening.differences if not (is_nothing(one.before) and is_nothing(one.after))
    )
    return replace(happening, differences=found)


def _is_own(happening: Happening, one: Difference) -> bool:
    """Whether a difference is only about how a record is kept; milestones go by their numbers."""
    if happening.subject in {Subject.ANSWER, Subject.NOTES, Subject.MILESTONE}:
        return False
    if happening.subject is Subject.WORKSHOP and one.path[:1] == (CLOCK,):
        return one.path[-1] not in _CLOCK
    return len(one.path) == 1 and one.path[0] in _OWN


def author_of(happening: Happening) -> Word:
    """Who did it; somebody where no name was given."""
    return happening.author or SOMEBODY


# What happened


def _what(happening: Happening, lenses: Lenses) -> Message:
    if happening.subject is Subject.ANSWER:
        return answered(happening, author_of(happening), lenses)
    if happening.subject is Subject.LENSES and happening.differences:
        return _lenses_changed(happening)
    if happening.subject is Subject.WORKSHOP and _is_clock(happening):
        return _clock_moved(happening)
    if happening.subject is Subject.MILESTONE:
        return message(
            "{author} saved the milestone “{name}”",
            author=author_of(happening),
            name=short(happening.title or happening.item),
        )
    thing = _thing(happening, lenses)
    if thing is None or not happening.differences:
        return message("{author}: {change}", author=author_of(happening), change=happening.name)
    if all(one.before is None for one in happening.differences) and _is_whole(happening):
        if happening.subject is Subject.WORKLOAD:
            name = short(happening.title)
            return message("{author} created the workload “{name}”", author=author_of(happening), name=name)
        return message("{author} added {thing}", author=author_of(happening), thing=thing)
    if all(one.after is None for one in happening.differences) and _is_whole(happening):
        return message("{author} removed {thing}", author=author_of(happening), thing=thing)
    return _changed(happening, thing, lenses)


def _lenses_changed(happening: Happening) -> Message:
    """Lenses that were chosen, left out, or exchanged for another version of the same."""
    author = author_of(happening)
    found = [one for one in happening.differences if one.path != LENS_ORDER]
    if not found:
        order = value_word(Subject.LENSES, "order", happening.differences[-1].after, {})
        return message("{author} put the lenses in another order: {order}", author=author, order=order)
    come = [str(one.after) for one in found if one.before is None]
    gone = [str(one.before) for one in found if one.after is None]
    if come and len(come) == len(found):
        return message("{author} chose the lens {lenses}", author=author, lenses=short(", ".join(come)))
    if gone and len(gone) == len(found):
        return message("{author} left out the lens {lenses}", author=author, lenses=short(", ".join(gone)))
    before = ", ".join(str(one.before) for one in found if one.before is not None)
    after = ", ".join(str(one.after) for one in found if one.after is not None)
    return message(
        "{author} changed the lenses: {before} → {after}",
        author=author,
        before=short(before),
        after=short(after),
    )


def _is_clock(happening: Happening) -> bool:
    """Whether a workshop was started, paused or ended, and nothing else of it changed."""
    found = happening.differences
    return bool(found) and all(one.path[:1] == (CLOCK,) for one in found)


def _clock_moved(happening: Happening) -> Message:
    """What became of a workshop, from the moments that its clock keeps."""
    moved = {one.path[-1]: one for one in happening.differences}
    author, thing = author_of(happening), _thing(happening, {})
    if "closed_at" in moved:
        return message("{author} ended {thing}", author=author, thing=thing)
    if "ended_at" in moved and moved["ended_at"].after is not None:
        return message("{author} paused {thing}", author=author, thing=thing)
    if "began_at" in moved and moved["began_at"].before is None:
        return message("{author} started {thing}", author=author, thing=thing)
    return message("{author} went on with {thing}", author=author, thing=thing)


def _thing(happening: Happening, lenses: Lenses) -> Word | None:
    """What was changed, as it stands in a sentence; None where only the command's name says it well."""
    title = short(happening.title)
    if happening.subject is Subject.WORKLOAD:
        return message("the workload")
    if happening.subject is Subject.ACTION:
        return message("the action “{title}”", title=title) if title else message("an action")
    if happening.subject is Subject.DECISION:
        return message("the decision “{title}”", title=title) if title else message("a decision")
    if happening.subject is Subject.WORKSHOP:
        return message("the workshop “{title}”", title=title) if title else message("a workshop")
    if happening.subject is Subject.NOTES:
        place = _noted(happening, lenses)
        if all(one.path[-1:] == ("internal",) for one in happening.differences):
            return message("the internal notes on {place}", place=place)
        return message("the notes on {place}", place=place)
    return None


def _noted(happening: Happening, lenses: Lenses) -> str:
    """The pillar or lens that notes are on; one of several stands for none."""
    noted = {one.path[0] for one in happening.differences if len(one.path) > 1}
    only = noted.pop() if len(noted) == 1 else ""
    return short(_pillar_or_lens(happening, happening.item or only, lenses))


def _pillar_or_lens(happening: Happening, pillar_id: str, lenses: Lenses) -> str:
    """What notes are on: a pillar, or the lens itself where no pillar is named."""
    if pillar_id:
        return pillar_name(pillar_id, lenses, happening.lens)
    return happening.title or readable(happening.lens)


def _is_whole(happening: Happening) -> bool:
    """Whether a record came or went as a whole: what never changes in it is among what changed."""
    mark = ("name",) if happening.subject is Subject.WORKLOAD else ("id",)
    return any(one.path == mark for one in happening.differences)


def _changed(happening: Happening, thing: Word, lenses: Lenses) -> Message:
    """One field with before and after, or the names of several."""
    author, subject = author_of(happening), happening.subject
    if len(happening.differences) > 1:
        names = dict.fromkeys(one.path[-1] for one in happening.differences if one.path)
        return _fields_changed(author, thing, [field_word(subject, name) for name in names])
    (one,) = happening.differences
    name = one.path[-1] if one.path else ""
    field = field_word(subject, name)
    if name in TEXTS and subject is Subject.NOTES:
        return message("{author} changed {thing}: {text}", author=author, thing=thing, text=text_change(one))
    change = text_change(one) if name in TEXTS else list_change(subject, name, one.before, one.after, lenses)
    if change:
        return message(
            "{author} changed {thing}: {field}: {text}", author=author, thing=thing, field=field, text=change
        )
    before, after = (value_word(subject, name, value, lenses) for value in (one.before, one.after))
    if before == after:
        return _fields_changed(author, thing, [field])
    return message(
        "{author} changed {thing}: {field}: {before} → {after}",
        author=author,
        thing=thing,
        field=field,
        before=in_sentence(before),
        after=in_sentence(after),
    )


def _fields_changed(author: Word, thing: Word, fields: Sequence[Word]) -> Message:
    """The names of fields alone, as far as a sentence has room."""
    few, more = listed(fields[:MOST_FIELDS]), len(fields) - MOST_FIELDS
    if more > 0:
        few = message("{names} and {more} more", names=few, more=more)
    return message("{author} changed {thing}: {fields}", author=author, thing=thing, fields=few)


# Beside the sentence


def _label(happening: Happening, one: Difference, lenses: Lenses) -> Word:
    """What one line is about: the practice and the field, or the field."""
    if happening.subject is Subject.LENSES:
        return message("Order of the lenses") if one.path == LENS_ORDER else message("Lens")
    field = field_word(happening.subject, one.path[-1] if one.path else "")
    if happening.subject is Subject.ANSWER and len(one.path) > 2 and is_on_practice(one):
        return message("{practice}: {field}", practice=practice_name(happening, one, lenses), field=field)
    if happening.subject is Subject.NOTES and len(one.path) > 1:
        return message("{place}: {field}", place=_pillar_or_lens(happening, one.path[0], lenses), field=field)
    if len(one.path) > 1 and happening.subject not in {Subject.ANSWER, Subject.WORKSHOP}:
        return " · ".join(readable(part) for part in one.path)
    return field or readable(happening.subject.value)


UNDO, REDO = message("Undo"), message("Redo")
UNDO_NAMES = {"undo: {name}": UNDO, "redo: {name}": REDO}
"""The names of commands that were taken back or done again, and how their sentences begin."""


def _undone(name: Message) -> Message | None:
    return UNDO_NAMES.get(name.template)
