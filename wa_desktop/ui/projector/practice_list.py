"""The practices of a question below each other, as large as they all fit; what never fits follows the one in hand."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from wa_desktop.domain.audience import AudiencePractice
from wa_desktop.ui.projector.look import SMALLEST_BODY, Look
from wa_desktop.ui.projector.parts import Text
from wa_desktop.ui.projector.practice_card import Density, PracticeCard

ROOMY = (Density(30, 0.52, with_summary=True), Density(27, 0.44, with_summary=True))
"""For few practices: their summaries too."""
PLAIN = (
    Density(30, 0.52),
    Density(29, 0.44),
    Density(27, 0.40),
    Density(25.5, 0.36),
    Density(24, 0.30),
    Density(SMALLEST_BODY, 0.27),
    Density(SMALLEST_BODY, 0.18),
)
"""From large and airy to the smallest that the last row can read."""


class PracticeList(QWidget):
    """Keeps its cards from question to question, so that nothing flickers."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pool: list[PracticeCard] = []
        self.cards: list[PracticeCard] = []
        self.above = Text(self)
        self.below = Text(self)
        self._practices: tuple[AudiencePractice, ...] = ()
        self._first = 0
        self.density = PLAIN[0]

    def needed(
        self, practices: tuple[AudiencePractice, ...], look: Look, density: Density, width: int
    ) -> int:
        """The height of all practices in a density, in pixels."""
        self._take(practices)
        gap = look.px(density.gap)
        for card, practice in zip(self.cards, practices, strict=True):
            card.show_practice(practice, look, density, lit=card.lit)
        return sum(card.needed(width) + gap for card in self.cards) - (gap if self.cards else 0)

    def show_practices(
        self,
        practices: tuple[AudiencePractice, ...],
        in_hand: str,
        look: Look,
        density: Density,
        box: QRect,
    ) -> None:
        """Show the practices in a density in the top of a box; those that find no room are counted."""
        if [one.choice_id for one in practices] != [one.choice_id for one in self._practices]:
            self._first = 0
        self._take(practices)
        self._practices, self.density = practices, density
        for card, practice in zip(self.cards, practices, strict=True):
            card.show_practice(practice, look, density, lit=practice.choice_id == in_hand)
        heights = [card.needed(box.width()) for card in self.cards]
        gap = look.px(density.gap)
        used = sum(heights) + gap * max(len(heights) - 1, 0)
        self.setGeometry(box.x(), box.y(), box.width(), min(used, box.height()))
        if used <= box.height():
            self._place(heights, gap, 0, 0, look)
            return
        edge = look.px(34)
        lit = next((i for i, one in enumerate(practices) if one.choice_id == in_hand), self._first)
        self._first = first_shown(heights, gap, self.height() - 2 * edge, lit, self._first)
        self._place(heights, gap, self._first, edge, look)

    def _take(self, practices: tuple[AudiencePractice, ...]) -> None:
        """As many cards as practices, from the pool; those left over are hidden."""
        while len(self._pool) < len(practices):
            self._pool.append(PracticeCard(self))
        self.cards = self._pool[: len(practices)]
        for card in self._pool[len(practices) :]:
            card.hide()

    def _place(self, heights: list[int], gap: int, first: int, edge: int, look: Look) -> None:
        top, shown = edge, 0
        for i, (card, height) in enumerate(zip(self.cards, heights, strict=True)):
            fits = i >= first and (not edge or top + height <= self.height() - edge or i == first)
            fits = fits and shown == max(i - first, 0)
            card.setVisible(fits)
            if fits:
                card.setGeometry(0, top, self.width(), height)
                card.arrange()
                top += height + gap
                shown += 1
        self._say(self.above, first, 0, look)
        self._say(self.below, len(self.cards) - first - shown, self.height() - edge, look)

    def _say(self, text: Text, count: int, top: int, look: Look) -> None:
        text.setVisible(count > 0)
        if count > 0:
            sentence = self.tr("{count} more above") if text is self.above else self.tr("{count} more below")
            text.setText(sentence.format(count=count))
            text.dress(look, SMALLEST_BODY, look.theme.text_muted)
            text.setGeometry(look.px(16), top, self.width() - look.px(32), look.px(34))


def first_shown(heights: list[int], gap: int, room: int, in_hand: int, first: int) -> int:
    """The first practice to show so that the one in hand is, moved no further than needed."""
    if in_hand < first:
        return in_hand
    while first < in_hand and sum(heights[first : in_hand + 1]) + gap * (in_hand - first) > room:
        first += 1
    return first
