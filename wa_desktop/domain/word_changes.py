"""Two texts word by word: which words are of the one alone, and which of the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

MOST_WORDS = 2_000
"""Words of both texts together up to which they are laid against each other; the time grows with their product."""

_WORDS = re.compile(r"\w+|\s+|[^\w\s]")


@dataclass(frozen=True)
class Piece:
    """A part of a text; `changed` says that the other text does not have it in this place."""

    text: str
    changed: bool = False


Pieces = tuple[Piece, ...]


def word_changes(before: str, after: str) -> tuple[Pieces, Pieces]:
    """Both texts in pieces, which joined give the whole text again.

    Spaces between two changed words count as changed, so that a changed phrase is one piece. Texts too long to compare
    are changed as a whole.
    """
    if before == after:
        return _whole(before, changed=False), _whole(after, changed=False)
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    if len(old) + len(new) > MOST_WORDS:
        return _whole(before, changed=True), _whole(after, changed=True)
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return (
        tuple(_joined(old, [(start, end, kind != "equal") for kind, start, end, _, _ in steps])),
        tuple(_joined(new, [(start, end, kind != "equal") for kind, _, _, start, end in steps])),
    )


def _joined(words: Sequence[str], spans: Sequence[tuple[int, int, bool]]) -> Iterator[Piece]:
    """The words of these spans, where neighbors that are both changed or both not come together."""
    parts = [("".join(words[start:end]), changed) for start, end, changed in spans if start < end]
    text, changed = "", False
    for number, (part, is_changed) in enumerate(parts):
        between = 0 < number < len(parts) - 1 and part.isspace()
        kind = True if between and parts[number - 1][1] and parts[number + 1][1] else is_changed
        if text and kind != changed:
            yield Piece(text, changed)
            text = ""
        text, changed = text + part, kind
    if text:
        yield Piece(text, changed)


def _whole(text: str, *, changed: bool) -> Pieces:
    return (Piece(text, changed),) if text else ()
