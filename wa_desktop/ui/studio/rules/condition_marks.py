"""The colors of a condition's text, and which parentheses belong together."""

from __future__ import annotations

import re

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from wa_desktop.ui.studio.rules.question_rules import DEFAULT
from wa_desktop.ui.theme.tokens import current_theme

_TOKEN = re.compile(r"(?P<name>[A-Za-z0-9_]+)|(?P<sign>&&|\|\||!)|(?P<bracket>[()])|(?P<wrong>\S)")


class ConditionHighlighter(QSyntaxHighlighter):
    """Ids of choices as they are, ids that are none in the color of a high risk, signs and `default` strong."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._ids: frozenset[str] = frozenset()

    def show_ids(self, ids: frozenset[str]) -> None:
        """Know other choices."""
        if ids != self._ids:
            self._ids = ids
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Color one line."""
        theme = current_theme()
        known, unknown = _format(theme.text_ink), _format(theme.risk_high_text, italic=True)
        sign, bracket = _format(theme.text_link, strong=True), _format(theme.text_muted)
        default = _format(theme.text_link, strong=True)
        for found in _TOKEN.finditer(text):
            kind = found.lastgroup
            if kind == "name":
                name = found.group()
                form = default if name == DEFAULT else known if name in self._ids else unknown
            else:
                form = sign if kind == "sign" else bracket if kind == "bracket" else unknown
            self.setFormat(found.start(), found.end() - found.start(), form)


def partner(text: str, position: int) -> tuple[int, int] | None:
    """The places of the parenthesis before or at a position and of the one that belongs to it; None if there are none."""
    for place in (position - 1, position):
        if 0 <= place < len(text) and text[place] in "()":
            other = _other(text, place)
            if other is not None:
                return (place, other)
    return None


def _other(text: str, place: int) -> int | None:
    step = 1 if text[place] == "(" else -1
    depth = 0
    here = place
    while 0 <= here < len(text):
        if text[here] in "()":
            depth += 1 if text[here] == "(" else -1
            if depth == 0:
                return here
        here += step
    return None


def _format(color: str, *, strong: bool = False, italic: bool = False) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(QColor(color))
    if strong:
        form.setFontWeight(QFont.Weight.Bold)
    form.setFontItalic(italic)
    return form
