"""The pseudo-language: every text that goes through Qt's translation comes out accented, longer and in brackets."""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

OPEN, CLOSE = "⟦", "⟧"
_ACCENTS = str.maketrans("aceinouyACEINOUY", "áçéïñöüýÁÇÉÏÑÖÜÝ")
_PLACE = re.compile(r"(\{[^}]*\}|%n|%\d|&(?=\w))")


class PseudoTranslator(QTranslator):
    """Translates everything it is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[tuple[str, str]] = set()

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:  # type: ignore[override] # Qt hands over str
        self.asked.add((context, source))
        return pseudo(source)

    def isEmpty(self) -> bool:
        return False


def pseudo(text: str) -> str:
    """The text accented, a third longer, in brackets; places for values stay as they are."""
    if not text:
        return text
    parts = [part if _PLACE.fullmatch(part) else part.translate(_ACCENTS) for part in _PLACE.split(text)]
    longer = "~~~ " * ((len(text) + 11) // 12)  # in pieces, so that a wrapped text stays one
    return f"{OPEN}{''.join(parts)} {longer.strip()}{CLOSE}"
