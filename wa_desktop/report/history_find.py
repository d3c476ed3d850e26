"""Finds entries of the history: by subject, author, day, place, and the words in them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.errors import Message
from wa_desktop.domain.history import Happening, Subject
from wa_desktop.report.history_values import Word
from wa_desktop.report.history_words import Lenses, lines_of, tell

Say = Callable[[Message], str]
"""Gives a sentence in the reader's language; `str` gives it in English."""


@dataclass(frozen=True)
class HistoryFilter:
    """What is looked for; a field at its default asks for nothing.

    `author` None is anybody, empty is who gave no name. `since` and `until` are days here, both included. Each word
    of `text` must occur, anywhere in the sentence, in what was there before or in what came. `moved` asks for entries
    that moved a question's risk.
    """

    subjects: frozenset[Subject] = frozenset()
    author: str | None = None
    since: date | None = None
    until: date | None = None
    text: str = ""
    question: QuestionRef | None = None
    moved: bool = False

    @property
    def finds_all(self) -> bool:
        """Whether nothing is looked for, so that every entry is one of those wanted."""
        return self == HistoryFilter()

    def passes(self, happening: Happening, lenses: Lenses, say: Say = str) -> bool:
        """Whether an entry is among those looked for."""
        if self.subjects and happening.subject not in self.subjects:
            return False
        if self.author is not None and happening.author != self.author:
            return False
        if self.moved and not (happening.moves_risk and happening.risk_before and happening.risk_after):
            return False
        if self.question and self.question != QuestionRef(happening.lens, happening.question):
            return False
        if self.since or self.until:
            day = happening.at.astimezone().date()
            if (self.since and day < self.since) or (self.until and day > self.until):
                return False
        wanted = self.text.casefold().split()
        return not wanted or _has(all_text(happening, lenses, say).casefold(), wanted)


def all_text(happening: Happening, lenses: Lenses, say: Say = str) -> str:
    """All that an entry says, for finding words in it."""
    parts: list[Word] = [tell(happening, lenses), happening.name, happening.title]
    for line in lines_of(happening, lenses):
        parts += [line.label, line.before, line.after]
    return "\n".join(in_words(part, say) for part in parts)


def in_words(word: Word, say: Say = str) -> str:
    """A word of ours in the reader's language, and somebody's text as it is."""
    return say(word) if isinstance(word, Message) else word


def _has(text: str, wanted: list[str]) -> bool:
    return all(word in text for word in wanted)
