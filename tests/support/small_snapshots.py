"""A snapshot of plain domain values: two lenses, three pillars, questions with simple rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from tests.support.lens_values import make_question
from tests.support.reviews import make_workload
from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, QuestionAnswer
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.lens import Lens, Pillar, Question
from wa_desktop.domain.workload import LensReview, Snapshot

ANSWER_OF = {
    "Y": PracticeAnswer.YES,
    "N": PracticeAnswer.NO,
    "U": PracticeAnswer.UNKNOWN,
    "A": PracticeAnswer.NOT_APPLICABLE,
}


def three_practices(key: str) -> Question:
    """High without a, medium without b; c and "None of these" are in no rule."""
    question = make_question(["a", "b", "c", "q_no"], ("HIGH", "!a"), ("MEDIUM", "!b"), ("NONE", "default"))
    return replace(question, key=key, id=key)


def pillar(pillar_id: str, *keys: str) -> Pillar:
    return Pillar(pillar_id, pillar_id.title(), tuple(three_practices(key) for key in keys))


MAIN = Lens("main", "Main", "", (pillar("safety", "s1", "s2"), pillar("cost", "c1", "c2")))
EXTRA = Lens("extra", "Extra", "", (pillar("cost", "x1"),))


def said(letters: str, **more: Any) -> QuestionAnswer:
    """An answer by one letter per practice a, b, c: Y, N, U, A for N/A, and - for open."""
    practices = {
        choice: PracticeEntry(ANSWER_OF[letter])
        for choice, letter in zip("abc", letters, strict=True)
        if letter != "-"
    }
    return QuestionAnswer(practices, **more)


def snapshot(answers: Mapping[str, QuestionAnswer | str] | None = None, **workload: Any) -> Snapshot:
    """The workload along both lenses, with answers by question key."""
    given = {
        key: said(answer) if isinstance(answer, str) else answer for key, answer in (answers or {}).items()
    }
    reviews = tuple(
        LensReview(number, lens, {key: answer for key, answer in given.items() if lens.has_question(key)})
        for number, lens in enumerate((MAIN, EXTRA), 1)
    )
    return Snapshot(make_workload(**workload), reviews)


def ref(key: str) -> QuestionRef:
    return QuestionRef("main" if MAIN.has_question(key) else "extra", key)
