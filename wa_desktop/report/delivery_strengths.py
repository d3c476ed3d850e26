"""What a client does well: the questions where no risk was found, with the practices in place there."""

from __future__ import annotations

from collections.abc import Iterator

from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.lens import Lens, Pillar, Risk
from wa_desktop.report import delivery_words
from wa_desktop.report.delivery_source import Source
from wa_desktop.report.records_delivery import Strength

_NAMED = 3
"""How many questions the sentence names."""

_WELL = frozenset({Risk.NONE, Risk.NOT_APPLICABLE})


def strengths_of(source: Source) -> tuple[Strength, ...]:
    """The pillars with questions where no risk was found, in the lenses' order."""
    return tuple(
        Strength(
            pillar=source.bounded(pillar.name),
            lens=source.bounded(lens.name),
            questions=tuple((source.label(ref), source.bounded(source.question(ref).title)) for ref in sound),
            practices=sum(in_place(source, ref) for ref in sound),
        )
        for pillar, lens, sound in _sound(source)
    )


def strengths_sentence(source: Source) -> str:
    """How much is without risk, with examples from several pillars; empty where nothing is."""
    found = list(_sound(source))
    if not found:
        return ""
    count = sum(len(sound) for _, _, sound in found)
    names = [source.topic(ref) for ref in _examples(source)]
    whole = [source.place(pillar, lens) for pillar, lens, _ in found if _is_well(source, pillar, lens)]
    told = (delivery_words.found_no_risk(count, names), delivery_words.all_sound(whole))
    return " ".join(source.say(sentence) for sentence in told if sentence)


def in_place(source: Source, ref: QuestionRef) -> int:
    """How many practices of a question were answered with Yes."""
    answer = source.snapshot.answer(ref)
    return sum(answer.answer(choice.id) is PracticeAnswer.YES for choice in source.question(ref).practices)


def _sound(source: Source) -> Iterator[tuple[Pillar, Lens, list[QuestionRef]]]:
    """Each pillar with such questions, and which these are."""
    for review in source.snapshot.reviews:
        for pillar in review.lens.pillars:
            refs = (QuestionRef(review.lens.alias, question.key) for question in pillar.questions)
            sound = [ref for ref in refs if source.risk(ref) is Risk.NONE]
            if sound:
                yield pillar, review.lens, sound


def _is_well(source: Source, pillar: Pillar, lens: Lens) -> bool:
    """Whether every question of a pillar is without risk or does not apply."""
    return all(source.risk(QuestionRef(lens.alias, question.key)) in _WELL for question in pillar.questions)


def _examples(source: Source) -> list[QuestionRef]:
    """The questions with the most in place: of each pillar the first, by the client's priorities, then the seconds."""
    ranked = []
    for pillar, _, sound in _sound(source):
        best = sorted(sound, key=lambda ref: -in_place(source, ref))
        ranked += [(rank, source.priority(pillar.id), ref) for rank, ref in enumerate(best)]
    return [ref for *_, ref in sorted(ranked, key=lambda one: one[:2])[:_NAMED]]
