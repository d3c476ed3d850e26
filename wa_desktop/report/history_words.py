"""Turns an entry of the history into a sentence, and what changed into lines with before and after."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.history import CLOCK, LENS_ORDER, Difference, Happening, Subject
from wa_desktop.domain.lens import Lens, Question
from wa_desktop.report import words
from wa_desktop.report.history_values import (
    Word,
    field_word,
    in_sentence,
    readable,
    short,
    value_word,
    word_difference,
)

Lenses = Mapping[str, Lens]
"""Lenses by alias, for the names of questions and practices; what is not in them is called by its id."""

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
}
"""Fields of many words: a sentence says what was put in or taken out, not all of it twice."""

_OWN = {"id", "number", "created_at", "updated_at"}
"""Fields of a record that no form shows: a sentence and its moment say the same better."""

_DAYS = {"due", "decided_on", "revisit_on", "next_review"}

_CLOCK = {
    "began_at": message("Began"),
    "ended_at": message("Paused"),
    "closed_at": message("Ended"),
    "milestone": message("Milestone"),
}
"""What the moments of a workshop are called."""

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
    sentence = _what(happening, lenses)
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
    for one in happening.differences:
        if _is_own(happening, one):
            continue
        name = one.path[-1] if one.path else ""
        yield Line(
            _label(happening, one, lenses),
            _value(happening, name, one.before, lenses),
            _value(happening, name, one.after, lenses),
            is_day=name in _DAYS or name.endswith("_at"),
        )
    if happening.risk_before and happening.risk_after and happening.moves_risk:
        yield Line(
            message("Risk"),
            words.RISK_WORDS[happening.risk_before],
            words.RISK_WORDS[happening.risk_after],
        )


def _is_own(happening: Happening, one: Difference) -> bool:
    """Whether a difference is only about how a record is kept; milestones go by their numbers."""
    if happening.subject in {Subject.ANSWER, Subject.NOTES, Subject.MILESTONE}:
        return False
    return len(one.path) == 1 and one.path[0] in _OWN


def author_of(happening: Happening) -> Word:
    """Who did it; somebody where no name was given."""
    return happening.author or SOMEBODY


def question_name(happening: Happening, lenses: Lenses) -> str:
    """The number of the question an entry is about, such as "SEC 2"; its key where the lens has it no longer."""
    question = _question(happening, lenses)
    return question.label if question else happening.question


# What happened


def _what(happening: Happening, lenses: Lenses) -> Message:
    if happening.subject is Subject.ANSWER:
        return _answered(happening, lenses)
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
    return _changed(happening, thing)


def _lenses_changed(happening: Happening) -> Message:
    """Lenses that were chosen, left out, or exchanged for another version of the same."""
    author = author_of(happening)
    found = [one for one in happening.differences if one.path != LENS_ORDER]
    if not found:
        order = value_word(Subject.LENSES, "order", happening.differences[-1].after)
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
        return message("the notes on {place}", place=_noted(happening, lenses))
    return None


def _noted(happening: Happening, lenses: Lenses) -> str:
    """The pillar or lens that notes are on; one of several stands for none."""
    lens = lenses.get(happening.lens)
    pillars = {pillar.id: pillar.name for pillar in lens.pillars} if lens else {}
    noted = {one.path[0] for one in happening.differences if len(one.path) > 1}
    only = noted.pop() if len(noted) == 1 else ""
    pillar_id = happening.item or only
    return short(pillars.get(pillar_id, pillar_id) or happening.title or happening.lens)


def _is_whole(happening: Happening) -> bool:
    """Whether a record came or went as a whole: what never changes in it is among what changed."""
    mark = ("name",) if happening.subject is Subject.WORKLOAD else ("id",)
    return any(one.path == mark for one in happening.differences)


def _changed(happening: Happening, thing: Word) -> Message:
    """One field with before and after, or the names of several."""
    author, subject = author_of(happening), happening.subject
    if len(happening.differences) > 1:
        fields = [field_word(subject, one.path[-1]) for one in happening.differences[:6] if one.path]
        return message("{author} changed {thing}: {fields}", author=author, thing=thing, fields=_list(fields))
    (one,) = happening.differences
    name = one.path[-1] if one.path else ""
    field = field_word(subject, name)
    if name in TEXTS:
        text = _text_change(one)
        if subject is Subject.NOTES:
            return message("{author} changed {thing}: {text}", author=author, thing=thing, text=text)
        return message(
            "{author} changed {thing}: {field}: {text}", author=author, thing=thing, field=field, text=text
        )
    return message(
        "{author} changed {thing}: {field}: {before} → {after}",
        author=author,
        thing=thing,
        field=field,
        before=in_sentence(value_word(subject, name, one.before)),
        after=in_sentence(value_word(subject, name, one.after)),
    )


# What happened to an answer


def _answered(happening: Happening, lenses: Lenses) -> Message:
    """The sentence about a question: the answer before all, else notes, evidence, flag."""
    author = author_of(happening)
    named = {one.path[-1]: one for one in happening.differences if one.path}
    place = _place(happening, next(iter(happening.differences), None), lenses)
    question = _question_words(happening, lenses)
    answers = [one for one in happening.differences if one.path and one.path[-1] == "answer"]
    if "applicable" in named:
        if named["applicable"].after is False:
            return message("{author} said that {place} does not apply", author=author, place=question)
        return message("{author} said that {place} applies", author=author, place=question)
    if "none_of_these" in named:
        if named["none_of_these"].after:
            return message("{author} said “None of these” to {place}", author=author, place=question)
        if not answers:
            return message("{author} took “None of these” back from {place}", author=author, place=question)
    if len(answers) > 1:
        return message(
            "{author} answered {count} practices of {place}",
            author=author,
            count=len(answers),
            place=question,
        )
    if answers:
        return message(
            "{author} answered {place}: {before} → {after}",
            author=author,
            place=_place(happening, answers[0], lenses),
            before=value_word(Subject.ANSWER, "answer", answers[0].before),
            after=value_word(Subject.ANSWER, "answer", answers[0].after),
        )
    if len(happening.differences) == 1:
        return _annotated(happening.differences[0], author, place)
    if not happening.differences:
        return message(
            "{author} had {place} rated anew: {change}", author=author, place=question, change=happening.name
        )
    return message(
        "{author} changed {place}: {fields}",
        author=author,
        place=question,
        fields=_list([field_word(Subject.ANSWER, name) for name in named]),
    )


def _annotated(one: Difference, author: Word, place: Word) -> Message:
    """A note, a flag, evidence or a reason on a question or practice."""
    name = one.path[-1] if one.path else ""
    if name == "flag" and one.after:
        return message("{author} flagged {place}", author=author, place=place)
    if name == "flag":
        return message("{author} took the flag from {place}", author=author, place=place)
    if name == "notes":
        return message(
            "{author} changed the notes on {place}: {text}",
            author=author,
            place=place,
            text=_text_change(one),
        )
    if name == "internal":
        return message(
            "{author} changed the internal notes on {place}: {text}",
            author=author,
            place=place,
            text=_text_change(one),
        )
    if name == "evidence":
        return _evidence_change(one, author, place)
    return message(
        "{author} changed {field} of {place}: {before} → {after}",
        author=author,
        field=field_word(Subject.ANSWER, name),
        place=place,
        before=in_sentence(value_word(Subject.ANSWER, name, one.before)),
        after=in_sentence(value_word(Subject.ANSWER, name, one.after)),
    )


def _evidence_change(one: Difference, author: Word, place: Word) -> Message:
    old, new = _titles(one.before), _titles(one.after)
    come = [new[key] for key in new if key not in old]
    gone = [old[key] for key in old if key not in new]
    if come and not gone:
        titles = short(", ".join(come))
        return message(
            "{author} added evidence to {place}: {titles}", author=author, place=place, titles=titles
        )
    if gone and not come:
        titles = short(", ".join(gone))
        return message(
            "{author} removed evidence from {place}: {titles}", author=author, place=place, titles=titles
        )
    return message("{author} changed the evidence of {place}", author=author, place=place)


def _titles(value: object) -> dict[str, str]:
    """The titles of pieces of evidence by their ids."""
    pieces = value if isinstance(value, list) else []
    return {
        str(piece.get("id", number)): short(str(piece.get("title") or piece.get("link", "")))
        for number, piece in enumerate(pieces)
        if isinstance(piece, Mapping)
    }


def _text_change(one: Difference) -> Message:
    """What was put into a text or taken out of it."""
    gone, come = word_difference(str(one.before or ""), str(one.after or ""))
    if gone and come:
        return message("“{gone}” became “{come}”", gone=short(gone), come=short(come))
    if come:
        return message("+ “{text}”", text=short(come))
    if gone:
        return message("− “{text}”", text=short(gone))
    return message("other spaces or lines")


# Places and lists


def _question(happening: Happening, lenses: Lenses) -> Question | None:
    lens = lenses.get(happening.lens)
    if lens and lens.has_question(happening.question):
        return lens.question(happening.question)
    return None


def _question_words(happening: Happening, lenses: Lenses) -> Word:
    question = _question(happening, lenses)
    title = (question.short_title or question.title) if question else happening.title
    label = question.label if question else happening.question
    return message("{label} “{title}”", label=label, title=short(title)) if title else label


def _place(happening: Happening, one: Difference | None, lenses: Lenses) -> Word:
    """The practice a difference is about, or the question where it is about no practice."""
    question = _question(happening, lenses)
    if one is None or len(one.path) < 2 or one.path[0] != "practices":
        return _question_words(happening, lenses)
    choice_id = one.path[1]
    if question is None or not question.has_choice(choice_id):
        return message(
            "{practice} of {question}", practice=choice_id, question=question_name(happening, lenses)
        )
    choice = question.choice(choice_id)
    if not choice.guidance.practice_id:  # its id says nothing to people, and not which question it is of
        question_words = _question_words(happening, lenses)
        return message("“{practice}” of {question}", practice=short(choice.title), question=question_words)
    return message("{label} “{title}”", label=choice.label, title=short(choice.title))


def _label(happening: Happening, one: Difference, lenses: Lenses) -> Word:
    """What one line is about: the practice and the field, or the field."""
    if happening.subject is Subject.LENSES:
        return message("Order of the lenses") if one.path == LENS_ORDER else message("Lens")
    if happening.subject is Subject.WORKSHOP and one.path[:1] == (CLOCK,) and one.path[-1] in _CLOCK:
        return _CLOCK[one.path[-1]]
    name = one.path[-1] if one.path else ""
    field = field_word(happening.subject, name)
    if happening.subject is Subject.ANSWER and len(one.path) > 2 and one.path[0] == "practices":
        question = _question(happening, lenses)
        known = question is not None and question.has_choice(one.path[1])
        label = question.choice(one.path[1]).label if question and known else one.path[1]
        return message("{practice}: {field}", practice=label, field=field)
    if len(one.path) > 1 and happening.subject is not Subject.ANSWER:
        return " · ".join(readable(part) for part in one.path)
    return field or readable(happening.subject.value)


def _value(happening: Happening, name: str, value: object, lenses: Lenses) -> Word:
    """A value, with the practices it links by the names people know them by."""
    if name != "practices" or not isinstance(value, list):
        return value_word(happening.subject, name, value)
    return ", ".join(_linked(part, lenses) for part in value) or value_word(happening.subject, name, None)


def _linked(part: object, lenses: Lenses) -> str:
    if not isinstance(part, list) or len(part) != 3:
        return str(part)
    alias, key, choice_id = map(str, part)
    lens = lenses.get(alias)
    question = lens.question(key) if lens and lens.has_question(key) else None
    if question is None:
        return choice_id or key
    return question.choice(choice_id).label if question.has_choice(choice_id) else question.label


def _list(parts: Sequence[Word]) -> Word:
    """Words with commas between them; a message each, so that each is translated."""
    listed: Word = ""
    for part in parts:
        listed = message("{before}, {after}", before=listed, after=part) if listed else part
    return listed


UNDO, REDO = message("Undo"), message("Redo")
UNDO_NAMES = {"undo: {name}": UNDO, "redo: {name}": REDO}
"""The names of commands that were taken back or done again, and how their sentences begin."""


def _undone(name: Message) -> Message | None:
    return UNDO_NAMES.get(name.template)
