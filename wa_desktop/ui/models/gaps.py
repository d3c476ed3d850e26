"""What the window calls a gap and where it belongs, in the table of gaps and wherever else gaps are listed."""

from __future__ import annotations

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.gaps import Gap, NotApplicable
from wa_desktop.domain.lens import Level
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.words import risk_word, tr

GapKey = tuple[QuestionRef, str]
"""The question and the choice id: what stays the same when the gap's state changes."""


def key_of(gap: Gap) -> GapKey:
    """What names a gap in the table."""
    return gap.ref, gap.choice.id


def origin(of: Gap | NotApplicable, *, with_lens: bool = False, with_pillar: bool = True) -> str:
    """Where a gap, or what does not apply, belongs: pillar, question, practice."""
    parts = [of.pillar.name if with_pillar else "", of.question.label, of.choice.label if of.choice else ""]
    return " · ".join(one_line(part) for part in [*parts, of.lens.name if with_lens else ""] if part)


def hold_text(gap: Gap) -> str:
    """What the gap does to its question."""
    if gap.holds:
        question = one_line(gap.question.label)
        return tr("keeps {question} at {risk}").format(question=question, risk=risk_word(gap.risk))
    return tr("wanted for no risk")


def level_word(level: Level) -> str:
    """The name of the risk of going without a practice."""
    return {Level.HIGH: tr("High"), Level.MEDIUM: tr("Medium"), Level.LOW: tr("Low")}[level]


def has_words(gap: Gap, text: str) -> bool:
    """Whether every word of a search is somewhere in a gap."""
    words = words_of(gap)
    return all(word in words for word in text.casefold().split())


def words_of(of: Gap | NotApplicable) -> str:
    """All that a search looks at, in small letters."""
    texts = [of.question.label, of.question.title, of.pillar.name, of.lens.name]
    if of.choice:
        texts += [of.choice.label, of.choice.title, *of.choice.guidance.services]
        texts += [of.choice.improvement.text] if of.choice.improvement else []
    if isinstance(of, NotApplicable):
        texts.append(of.note)
    return "\n".join(texts).casefold()
