"""Labels that never interpret what people wrote."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from wa_desktop.ui.theme.type import font, margins

MUTED = QPalette.ColorRole.PlaceholderText
INK = QPalette.ColorRole.WindowText
LONGEST_WORD = 24


class Label(QLabel):
    """A plain-text label in a size, weight and palette role; it wraps where `wrap` is set."""

    def __init__(
        self,
        text: str = "",
        *,
        pixels: int = 14,
        weight: QFont.Weight = QFont.Weight.Normal,
        role: QPalette.ColorRole = INK,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(pixels, weight))
        self.setForegroundRole(role)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)


def title(text: str = "", pixels: int = 18) -> Label:
    """A page's or card's title."""
    return Label(text, pixels=pixels, weight=QFont.Weight.Bold, wrap=True)


def muted(text: str = "", pixels: int = 13, *, wrap: bool = False) -> Label:
    """Secondary text."""
    return Label(text, pixels=pixels, role=MUTED, wrap=wrap)


def section(text: str = "") -> Label:
    """The small heading of a section."""
    label = Label(text.upper(), pixels=12, weight=QFont.Weight.Bold, role=MUTED)
    label.setContentsMargins(margins(0, 12, 0, 2))
    return label


def breakable(text: str, longest: int = LONGEST_WORD, piece: int = LONGEST_WORD) -> str:
    """The same text with places to break in words too long for a line; what is seen stays the same.

    A word of more characters than `longest` may be broken after every `piece` of them.
    """
    words = text.split(" ")
    return " ".join(word if len(word) <= longest else _broken(word, piece) for word in words)


def _broken(word: str, piece: int) -> str:
    pieces = (word[start : start + piece] for start in range(0, len(word), piece))
    return "\u200b".join(pieces)
