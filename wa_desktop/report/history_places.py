"""What the history calls places of a review: lenses, pillars, questions and practices, as far as they are still there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from wa_desktop.domain.errors import message
from wa_desktop.domain.history import Difference, Happening
from wa_desktop.domain.lens import Lens, Question
from wa_desktop.report.history_texts import short
from wa_desktop.report.history_values import Word, readable

Lenses = Mapping[str, Lens]
"""Lenses by alias, for the names of questions and practices; what is not in them is called by its id."""

REF_KEYS = {"lens", "question", "choice"}
"""What names a place in a record; those of less weight come first."""


def question_of(happening: Happening, lenses: Lenses) -> Question | None:
    """The question that an entry is about; None where the lens has it no longer."""
    return _question(happening.lens, happening.question, lenses)


def question_words(happening: Happening, lenses: Lenses) -> Word:
    """Number and title of the question that an entry is about, such as SEC 2 “How do you manage identities?”."""
    question = question_of(happening, lenses)
    title = question.short_title or question.title if question else ""
    label = question_name(happening, lenses)
    return message("{label} “{title}”", label=label, title=short(title)) if title else label


def question_name(happening: Happening, lenses: Lenses) -> str:
    """The number of the question an entry is about, such as "SEC 2"; where the lens has it no longer, as it was then."""
    question = question_of(happening, lenses)
    return question.label if question else short(happening.title) or _spaced(happening.question)


def practice_words(happening: Happening, one: Difference | None, lenses: Lenses) -> Word:
    """The practice a difference is about, or the question where it is about no practice."""
    question = question_of(happening, lenses)
    if one is None or not is_on_practice(one):
        return question_words(happening, lenses)
    choice_id = one.path[1]
    if question is None or not question.has_choice(choice_id):
        name = question_name(happening, lenses)
        return message("{practice} of {question}", practice=_spaced(choice_id), question=name)
    choice = question.choice(choice_id)
    if not choice.guidance.practice_id:  # its id says nothing to people, and not which question it is of
        words = question_words(happening, lenses)
        return message("“{practice}” of {question}", practice=short(choice.title), question=words)
    return message("{label} “{title}”", label=choice.label, title=short(choice.title))


def practice_name(happening: Happening, one: Difference, lenses: Lenses) -> str:
    """The number of the practice that a difference is about, such as "SEC02-BP02"."""
    question = question_of(happening, lenses)
    known = question is not None and question.has_choice(one.path[1])
    return question.choice(one.path[1]).label if question and known else _spaced(one.path[1])


def is_on_practice(one: Difference) -> bool:
    """Whether a difference in what was said of a question is about one of its practices."""
    return len(one.path) > 1 and one.path[0] == "practices"


def pillar_name(pillar_id: str, lenses: Lenses, alias: str = "") -> str:
    """The name of a pillar of a lens, or of any lens that has it where no alias is given."""
    wanted = [lenses[alias]] if alias in lenses else list(lenses.values())
    names = (pillar.name for lens in wanted for pillar in lens.pillars if pillar.id == pillar_id)
    return next(names, readable(pillar_id))


def stop_name(alias: str, pillar_id: str, lenses: Lenses) -> str:
    """The name of a pillar, with its lens's where there are several."""
    name = pillar_name(pillar_id, lenses, alias)
    return f"{name} · {lenses[alias].name}" if alias in lenses and len(lenses) > 1 else name


def linked(parts: Sequence[str], lenses: Lenses) -> str:
    """Lens, question and practice by the last that is named: people know it by that."""
    alias, key, choice_id = [*parts, "", "", ""][:3]
    question = _question(alias, key, lenses)
    if question is None:
        named = next((part for part in reversed(parts) if part), "")
        return lenses[named].name if named in lenses else _spaced(named)
    return question.choice(choice_id).label if question.has_choice(choice_id) else question.label


def _question(alias: str, key: str, lenses: Lenses) -> Question | None:
    lens = lenses.get(alias)
    return lens.question(key) if lens and lens.has_question(key) else None


def _spaced(name: str) -> str:
    """An id with spaces in it, where nothing better is left."""
    return name.replace("_", " ")
