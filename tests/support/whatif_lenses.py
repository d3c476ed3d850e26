"""Whole reviews for the plan's benchmarks: the framework's own lens, and the largest lens that is legal."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import replace

from tests.support.lens_values import make_question
from tests.support.portfolios import LENSES
from tests.support.reviews import make_workload
from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, QuestionAnswer
from wa_desktop.domain.lens import FRAMEWORK, Lens, Pillar, Question
from wa_desktop.domain.plan import Action, Effort, PracticeRef
from wa_desktop.domain.workload import LensReview, Snapshot
from wa_desktop.lensfile.builtin import builtin_lenses, read_folder
from wa_desktop.lensfile.check import check_lens

PILLARS, QUESTIONS = 10, 20
"""What a lens may have at most; with 15 choices for each question."""


def framework_review(*, mixed: bool, actions: int) -> Snapshot:
    """The framework's lens with No everywhere, or No and Yes by chance, and with random actions."""
    draw = random.Random(1)  # noqa: S311 not for secrets
    lens = check_lens(read_folder(dict(builtin_lenses(LENSES))[FRAMEWORK])).lens
    assert lens is not None
    given = (PracticeAnswer.NO, PracticeAnswer.YES) if mixed else (PracticeAnswer.NO,)
    state = _review(lens, lambda: draw.choice(given))
    return with_actions(state, draw, actions)


def hardest_review() -> Snapshot:
    """200 questions of 15 choices, each with thousands of minimal sets: any 5 of its 14 practices, 2 for medium.

    Harder than a lens can be made: its conditions alone fill the 500 KB that a file may have.
    """
    made = [_any_five(f"q{number}") for number in range(PILLARS * QUESTIONS)]
    pillars = tuple(
        Pillar(f"p{number}", f"P{number}", tuple(made[number * QUESTIONS : (number + 1) * QUESTIONS]))
        for number in range(PILLARS)
    )
    return _review(Lens("hard", "Hard", "", pillars), lambda: PracticeAnswer.NO)


def with_actions(state: Snapshot, draw: random.Random, count: int) -> Snapshot:
    """The review with actions that close up to three practices each; one in five waits for the one before."""
    review = state.reviews[0]
    named = [
        PracticeRef(review.lens.alias, question.key, choice.id)
        for question in review.lens.questions
        for choice in question.practices
    ]
    ids = [f"{number:032x}" for number in range(count)]
    made = tuple(
        Action(
            ids[number],
            number + 1,
            f"Action {number + 1}",
            practices=tuple(draw.sample(named, draw.randint(1, 3))),
            effort=Effort(days=draw.choice([1, 2, 3, 5])),
            depends_on=(ids[number - 1],) if number and draw.random() < 0.2 else (),
        )
        for number in range(count)
    )
    return replace(state, actions=made)


def _review(lens: Lens, answer: Callable[[], PracticeAnswer]) -> Snapshot:
    answers = {
        question.key: QuestionAnswer({choice.id: PracticeEntry(answer()) for choice in question.practices})
        for question in lens.questions
    }
    workload = make_workload(pillar_priorities=("security", "reliability"))
    return Snapshot(workload, (LensReview(1, lens, answers),))


def _any_five(key: str) -> Question:
    ids = [f"c{place:02}" for place in range(14)]
    rules = (("NONE", _at_least(5, ids)), ("MEDIUM", _at_least(2, ids)), ("HIGH", "default"))
    return replace(make_question([*ids, f"{key}_no"], *rules), key=key, id=key)


def _at_least(count: int, names: Sequence[str]) -> str:
    """A condition that so many of some names are selected, split in halves so that it stays short."""
    if count == 1:
        return f"({' || '.join(names)})"
    if count == len(names):
        return f"({' && '.join(names)})"
    first, second = names[: len(names) // 2], names[len(names) // 2 :]
    ways = []
    for here in range(max(0, count - len(second)), min(count, len(first)) + 1):
        halves = ((here, first), (count - here, second))
        ways.append(" && ".join(_at_least(some, half) for some, half in halves if some))
    return f"({' || '.join(ways)})"
