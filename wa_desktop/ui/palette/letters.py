"""Letters as the palette compares them, and where a word is found in a folded text; pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from enum import IntEnum
from functools import cached_property
from typing import NamedTuple

_MOST_INITIALS = 6
"""Longer words are not tried as initials: the ways to spread them over a title would be too many."""

_SPAN_PER_LETTER = 4
"""How far scattered letters may lie apart on average; farther is chance."""

_TO_A_NEXT_WORD = "(?:|[^ ]*+ ++(?:[^ ]++ ++){0,2}?)"
"""Between two initials: nothing, or the rest of the word and at most two words in between."""


class Merit(IntEnum):
    """How well a query fits, the best first.

    The query is the whole id or title; the id up to the end of a number; the beginning of id or title; words
    that stand together. Or each of its words is: the beginning of a word; one of the detail; the beginnings
    of several words ("inp" in "Incident plan"); inside a word; letters in order and close together.
    """

    SAME_ID = 0
    SAME_TITLE = 1
    PART_OF_ID = 2
    BEGINNING = 3
    PHRASE = 4
    WORDS = 5
    DETAIL = 6
    INITIALS = 7
    INSIDE = 8
    SCATTERED = 9


class _Folding(dict[int, str]):
    """What a character counts as, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", chr(code)).casefold())
        kept = (sign for sign in folded if not unicodedata.combining(sign))
        self[code] = "".join(" " if unicodedata.category(sign)[0] in "ZPC" else sign for sign in kept)
        return self[code]


_FOLDING = _Folding()


def fold(text: str) -> str:
    """The text without case and accents, with spaces for punctuation.

    Every character is folded by itself, so that `origins` can find its place again.
    """
    return text.translate(_FOLDING)


def origins(text: str) -> list[int]:
    """For every character of the folded text, the position in the text that it comes from."""
    return [place for place, sign in enumerate(text) for _ in fold(sign)]


def plain_id(text: str) -> str:
    """An id without case, spaces, signs and leading noughts: "SEC02-BP03" and "sec 2 bp 3" are "sec2bp3"."""
    return re.sub(r"(?<!\d)0+(?=\d)", "", "".join(fold(text).split()))


def id_places(plain: str, folded: str) -> list[int]:
    """Where the characters of the beginning of a plain id stand in the folded id."""
    places: list[int] = []
    for place, sign in enumerate(folded):
        if len(places) < len(plain) and sign == plain[len(places)]:
            places.append(place)
    return places


class Found(NamedTuple):
    """A word in the folded main text or in the detail, with the places of its letters.

    `spread` tells better from worse where letters do not stand together: for initials how far from the
    beginning the last one is, for scattered letters how wide they lie.
    """

    merit: Merit
    places: Sequence[int]
    spread: int = 0
    in_detail: bool = False


class Word:
    """A word of a query, ready to be looked for; the texts are folded and have a space before each word."""

    def __init__(self, folded: str) -> None:
        self._word = folded
        self._at_word = f" {folded}"
        self._first = f" {folded[0]}"
        self._length = len(folded)

    @cached_property
    def letters(self) -> re.Pattern[str]:
        """Matches texts that have the letters in order, without which nothing can be found; quick."""
        signs = [re.escape(sign) for sign in self._word]
        return re.compile("".join(f"[^{sign}]*+{sign}" for sign in signs))

    def find(self, main: str, detail: str) -> Found | None:
        """The best place of the word, or None."""
        at = main.find(self._at_word) + 1
        if at:
            return Found(Merit.WORDS, range(at, at + self._length))
        at = detail.find(self._at_word) + 1
        if at:
            return Found(Merit.DETAIL, range(at, at + self._length), in_detail=True)
        return self._initials_in(main) or self._inside(main, detail) or self._scattered_in(main)

    def _initials_in(self, main: str) -> Found | None:
        if not 1 < self._length <= _MOST_INITIALS or self._first not in main:
            return None
        match = self._initials.search(main)
        if match is None:
            return None
        places = _places(match)
        return Found(Merit.INITIALS, places, places[-1])

    def _inside(self, main: str, detail: str) -> Found | None:
        if self._length == 1 and self._word.isascii():
            return None  # a letter is in the middle of almost every title
        at = main.find(self._word)
        if at >= 0:
            return Found(Merit.INSIDE, range(at, at + self._length))
        at = detail.find(self._word)
        return Found(Merit.INSIDE, range(at, at + self._length), in_detail=True) if at >= 0 else None

    def _scattered_in(self, main: str) -> Found | None:
        if self._first not in main or any(sign.isdigit() for sign in self._word):
            return None  # numbers are known by heart or not at all
        closest = min(self._scattered.finditer(main), key=_width, default=None)
        if closest is None or _width(closest) > _SPAN_PER_LETTER * self._length:
            return None
        return Found(Merit.SCATTERED, _places(closest), _width(closest))

    @cached_property
    def _initials(self) -> re.Pattern[str]:
        return re.compile(" " + _TO_A_NEXT_WORD.join(f"({re.escape(sign)})" for sign in self._word))

    @cached_property
    def _scattered(self) -> re.Pattern[str]:
        """Each letter at its next place after the one before, from the beginning of every word."""
        first, *rest = (re.escape(sign) for sign in self._word)
        return re.compile(f" (?=({first})" + "".join(f"[^{sign}]*+({sign})" for sign in rest) + ")")


def _places(match: re.Match[str]) -> list[int]:
    return [match.start(group) for group in range(1, match.re.groups + 1)]


def _width(match: re.Match[str]) -> int:
    return match.end(match.re.groups) - match.start(1)
