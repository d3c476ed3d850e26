"""A language no catalogue has, and reviews in letters that are not ours: what is plain English went past the catalogue.

Every sentence of ours gets accents, dates and numbers are Greek, and what people and lenses wrote is in Cyrillic letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any

from wa_desktop.report.language import Language

_ACCENTS = str.maketrans("aeiouyAEIOUY", "áéíóúýÁÉÍÓÚÝ")
_PLACE = re.compile(r"(\{[^}]*\})")
_PLAIN_WORD = re.compile(r"[A-Za-z]{2,}")
_VOWEL = re.compile(r"[aeiouy]", re.IGNORECASE)


class Accented(Mapping[str, str]):
    """Translates everything, and remembers what it was asked for."""

    def __init__(self) -> None:
        self.asked: set[str] = set()

    def __getitem__(self, english: str) -> str:
        self.asked.add(english)
        return "".join(
            part if _PLACE.fullmatch(part) else part.translate(_ACCENTS) for part in _PLACE.split(english)
        )

    def __iter__(self) -> Iterator[str]:
        return iter(self.asked)

    def __len__(self) -> int:
        return len(self.asked)


def pseudo_language() -> tuple[Language, Accented]:
    """The language, and what it was asked for."""
    accented = Accented()
    return Language("el", accented), accented


def plain_words(text: str) -> set[str]:
    """The words that went past the catalogue: those with a vowel and no accent."""
    found = set()
    for word in re.findall(r"[^\W\d_]+", text):
        if _PLAIN_WORD.fullmatch(word) and _VOWEL.search(word):
            found.add(word)
    return found


_LETTERS = {ord("a") + i: chr(0x430 + i) for i in range(26)} | {
    ord("A") + i: chr(0x410 + i) for i in range(26)
}


def foreign(value: Any) -> Any:
    """A record with every text in it in Cyrillic letters, ids too, so that all still belongs together.

    Single letters stay, because they are codes.
    """
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return value.translate(_LETTERS) if len(value) > 1 else value
    if is_dataclass(value) and not isinstance(value, type):
        given = {each.name: foreign(getattr(value, each.name)) for each in fields(value) if each.init}
        return replace(value, **given)
    if isinstance(value, tuple):
        made = [foreign(each) for each in value]
        return type(value)(*made) if hasattr(value, "_fields") else tuple(made)
    if isinstance(value, Mapping):
        return {foreign(key): foreign(each) for key, each in value.items()}
    if isinstance(value, frozenset | list):
        return type(value)(foreign(each) for each in value)
    return value
