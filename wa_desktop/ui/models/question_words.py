"""What a question is found by: everything written in it and about it, made comparable with what people type."""

from __future__ import annotations

import re

from wa_desktop.domain.answers import QuestionAnswer
from wa_desktop.domain.lens import Choice, Question

_BETWEEN = re.compile(r"[\W_]+")


def words_of(question: Question) -> str:
    """The words of the question and its practices."""
    parts = [question.label, question.title, question.short_title, question.description]
    return comparable(" ".join([*parts, *map(_practice_text, question.practices)]))


def practice_words(choice: Choice) -> str:
    """The words of one practice."""
    return comparable(_practice_text(choice))


def noted_words(answer: QuestionAnswer) -> str:
    """The words of all notes on a question and its practices, in both lanes."""
    texts = [answer.notes, answer.internal]
    for entry in answer.practices.values():
        texts += [entry.notes, entry.internal]
    return comparable(" ".join(texts)) if any(texts) else ""


def comparable(text: str) -> str:
    """Small letters, with one space before, between and behind all words."""
    return f" {_BETWEEN.sub(' ', text.casefold()).strip()} "


def matches(words: str, wanted: str) -> bool:
    """Whether comparable words hold the wanted ones: as they stand, or each as the beginning of a word.

    Digits begin too many words: a number must be there as a whole.
    """
    if wanted.strip() in words:
        return True
    return all((f" {word} " if word.isdigit() else f" {word}") in words for word in wanted.split())


def _practice_text(choice: Choice) -> str:
    guidance = choice.guidance
    return " ".join((choice.label, choice.title, guidance.summary, guidance.description))
