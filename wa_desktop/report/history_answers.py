"""What the history says of a question: answers, notes, flags and evidence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.history import Difference, Happening, Subject
from wa_desktop.report.history_items import evidence_title, list_change, value_word
from wa_desktop.report.history_places import Lenses, practice_words, question_words
from wa_desktop.report.history_texts import in_sentence, listed, short, text_change
from wa_desktop.report.history_values import Word, field_word


def answered(happening: Happening, author: Word, lenses: Lenses) -> Message:
    """The sentence about a question: the answer before all, else notes, evidence, flag."""
    found = happening.differences
    question = question_words(happening, lenses)
    whole = _said_of_all(found, author, question)
    if whole:
        return whole
    answers = [one for one in found if one.path and one.path[-1] == "answer"]
    if len(answers) > 1:
        return _several(answers, author, question)
    if answers:
        return _answered_one(answers[0], author, practice_words(happening, answers[0], lenses), lenses)
    if len(found) == 1:
        return _annotated(found[0], author, practice_words(happening, found[0], lenses), lenses)
    if not found:
        return message(
            "{author} had {place} rated anew: {change}", author=author, place=question, change=happening.name
        )
    fields = [
        field_word(Subject.ANSWER, name) for name in dict.fromkeys(one.path[-1] for one in found if one.path)
    ]
    return message("{author} changed {place}: {fields}", author=author, place=question, fields=listed(fields))


def _said_of_all(found: Sequence[Difference], author: Word, question: Word) -> Message | None:
    """Whether the question applies, and whether none of its practices is in place; None where neither changed."""
    named = {one.path[-1]: one for one in found if one.path}
    if "applicable" in named:
        if named["applicable"].after is False:
            return message("{author} said that {place} does not apply", author=author, place=question)
        return message("{author} said that {place} applies", author=author, place=question)
    if "none_of_these" in named:
        if named["none_of_these"].after:
            return message("{author} said “None of these” to {place}", author=author, place=question)
        if "answer" not in named:
            return message("{author} took “None of these” back from {place}", author=author, place=question)
    return None


def _several(answers: Sequence[Difference], author: Word, question: Word) -> Message:
    """How many practices of a question were answered, or had their answers taken back."""
    count = len(answers)
    if all(one.after is None for one in answers):
        return message(
            "{author} took back the answers to {count} practices of {place}",
            author=author,
            count=count,
            place=question,
        )
    return message(
        "{author} answered {count} practices of {place}", author=author, count=count, place=question
    )


def _answered_one(one: Difference, author: Word, place: Word, lenses: Lenses) -> Message:
    return message(
        "{author} answered {place}: {before} → {after}",
        author=author,
        place=place,
        before=value_word(Subject.ANSWER, "answer", one.before, lenses),
        after=value_word(Subject.ANSWER, "answer", one.after, lenses),
    )


def _annotated(one: Difference, author: Word, place: Word, lenses: Lenses) -> Message:
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
            text=text_change(one),
        )
    if name == "internal":
        return message(
            "{author} changed the internal notes on {place}: {text}",
            author=author,
            place=place,
            text=text_change(one),
        )
    if name == "evidence":
        return _evidence_change(one, author, place, lenses)
    return message(
        "{author} changed {field} of {place}: {before} → {after}",
        author=author,
        field=field_word(Subject.ANSWER, name),
        place=place,
        before=in_sentence(value_word(Subject.ANSWER, name, one.before, lenses)),
        after=in_sentence(value_word(Subject.ANSWER, name, one.after, lenses)),
    )


def _evidence_change(one: Difference, author: Word, place: Word, lenses: Lenses) -> Message:
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
    change = list_change(Subject.ANSWER, "evidence", one.before, one.after, lenses)
    if change is None:
        return message("{author} changed the evidence of {place}", author=author, place=place)
    return message(
        "{author} changed the evidence of {place}: {change}", author=author, place=place, change=change
    )


def _titles(value: object) -> dict[str, str]:
    """The titles of pieces of evidence by their ids."""
    pieces = value if isinstance(value, list) else []
    return {
        str(piece.get("id", number)): short(evidence_title(piece))
        for number, piece in enumerate(pieces)
        if isinstance(piece, Mapping)
    }
