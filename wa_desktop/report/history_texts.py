"""How texts of any length go into a sentence of the history: cut, listed, or as what changed in them."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import replace

from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.history import Difference
from wa_desktop.report.history_values import Word

LONGEST = 80
"""Characters of a value within a sentence; beside the sentence it stands whole."""
MOST_WORDS = 400
"""So many words of a text are compared; comparing takes time by their square."""


def in_sentence(word: Word) -> Word:
    """A value as it fits into a sentence: each text in it on one line, and cut where it is long."""
    if isinstance(word, str):
        return short(word)
    values = {
        name: in_sentence(value) if isinstance(value, str | Message) else value
        for name, value in word.values.items()
    }
    return replace(word, values=values)


def short(text: str, longest: int = LONGEST) -> str:
    """The beginning of a text on one line."""
    line = " ".join(text[: 4 * longest].split())
    return line if len(line) <= longest and len(text) <= 4 * longest else f"{line[: longest - 1].rstrip()}…"


def listed(parts: Sequence[Word]) -> Word:
    """Words with commas between them; a message each, so that each is translated."""
    if all(isinstance(part, str) for part in parts):
        return ", ".join(map(str, parts))
    if len(parts) == 1:
        return parts[0]
    half = len(parts) // 2  # a long list stays a shallow message
    return message("{before}, {after}", before=listed(parts[:half]), after=listed(parts[half:]))


def stacked(parts: Sequence[Word]) -> Word:
    """Words below each other with bullets, since one may take several lines; a single one as it is."""
    return parts[0] if len(parts) == 1 else _stack([_with_bullet(part) for part in parts])


def _stack(parts: Sequence[Word]) -> Word:
    if all(isinstance(part, str) for part in parts):
        return "\n".join(map(str, parts))
    if len(parts) == 1:
        return parts[0]
    half = len(parts) // 2
    return message("{before}\n{after}", before=_stack(parts[:half]), after=_stack(parts[half:]))


def _with_bullet(part: Word) -> Word:
    return f"• {part}" if isinstance(part, str) else message("• {text}", text=part)


def text_change(one: Difference) -> Message:
    """What was put into a text or taken out of it."""
    gone, come = word_difference(str(one.before or ""), str(one.after or ""))
    if gone and come:
        return message("“{gone}” became “{come}”", gone=short(gone), come=short(come))
    if come:
        return message("+ “{text}”", text=short(come))
    if gone:
        return message("− “{text}”", text=short(gone))
    return message("other spaces or lines")


def word_difference(before: str, after: str) -> tuple[str, str]:
    """What was taken out of a text and what was put in, each as its runs of words with … between them."""
    old, new = before.split(), after.split()
    start = _same(old, new)
    end = _same(old[start:][::-1], new[start:][::-1])
    old = old[start : len(old) - end][:MOST_WORDS]
    new = new[start : len(new) - end][:MOST_WORDS]
    gone: list[str] = []
    come: list[str] = []
    for kind, i, j, k, m in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            gone += [" ".join(old[i:j])] if i < j else []
            come += [" ".join(new[k:m])] if k < m else []
    return " … ".join(gone), " … ".join(come)


def _same(old: Sequence[str], new: Sequence[str]) -> int:
    """How many words at the beginning are the same."""
    return next(
        (number for number, (a, b) in enumerate(zip(old, new, strict=False)) if a != b),
        min(len(old), len(new)),
    )
