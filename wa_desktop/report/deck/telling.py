"""What all slides' texts go through: one clean line each, of bearable length, and notes that take the rest."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from wa_desktop.report import words
from wa_desktop.report.coverage import one_line
from wa_desktop.report.deck import deck_words
from wa_desktop.report.records import ReportModel
from wa_desktop.report.words import Say

LONGEST = 700
"""Characters of a text on a slide at most; what has no room even so goes on in the notes."""

NAME = 120
"""Characters of a name, such as that of a pillar or of a person."""

_NOTE = 2000
_NOTES = 300
"""Characters of a line in the notes, and lines."""


def line(text: str, most: int = LONGEST) -> str:
    """A person's text on one line without control characters, cut between two words where it is too long."""
    text = text.lstrip()
    shown = one_line(text[: 2 * most])
    if len(shown) <= most and len(text) <= 2 * most:
        return shown
    cut = shown[: most - 1]
    head, _, tail = cut.rpartition(" ")
    return (head if head and len(tail) < most // 4 else cut).rstrip(" ,;:.–-") + "…"


def name(text: str) -> str:
    """A name on one line."""
    return line(text, NAME)


def lines(texts: Iterable[str], most: int = LONGEST) -> tuple[str, ...]:
    """The lines that say something."""
    return tuple(made for made in (line(text, most) for text in texts) if made)


def notes(say: Say, *texts: str) -> tuple[str, ...]:
    """What the speaker reads: so many lines as somebody may want to, and how many there are besides."""
    found = [text for text in texts if text and not text.isspace()]
    shown = tuple(_note(text, say) for text in found[:_NOTES])
    more = len(found) - len(shown)
    return (*shown, say(words.and_more(more))) if more else shown


def _note(text: str, say: Say) -> str:
    if len(text) <= _NOTE:
        return one_line(text)
    start = one_line(text[:_NOTE])
    return say(words.cut_short(start, len(text) - _NOTE))


def headed(say: Say, heading: str, texts: Sequence[str]) -> tuple[str, ...]:
    """Lines below a heading for the notes; nothing without lines."""
    found = [text for text in texts if text]
    return (say(deck_words.heading(heading)), *found) if found else ()


def title(model: ReportModel, *sentences: str) -> str:
    """Sentences as the title of a slide; the workload's name where nothing was said."""
    return line(" ".join(sentences), 260) or name(model.workload) or name(model.title)
