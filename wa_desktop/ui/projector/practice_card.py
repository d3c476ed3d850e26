"""A practice for the room: its answer as a word, its title, and the risk at which it keeps the question."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.audience import AudiencePractice
from wa_desktop.domain.lens import Risk
from wa_desktop.ui.projector.look import Look
from wa_desktop.ui.projector.parts import Badge, Text, badge_size
from wa_desktop.ui.projector.words import answer_pill
from wa_desktop.ui.words import risk_word

_SIDE = 16
"""Space at the ends of a card and between its parts, in lengths of the design."""
_DETAIL, _ANSWER, _RISK = 0.82, 0.92, 0.84
"""Sizes of the summary, the answer and the risk beside that of the title."""


@dataclass(frozen=True)
class Density:
    """How close practices stand: size of the title in lengths of the design, room above and below in sizes."""

    size: float
    pad: float
    with_summary: bool = False

    @property
    def gap(self) -> float:
        """Between two cards, in lengths of the design."""
        return self.size * self.pad * 0.62


class PracticeCard(QWidget):
    """Shows a practice; measures itself before it is placed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.badge = Badge(self)
        self.held = Badge(self)
        self.title = Text(self, wrap=True)
        self.summary = Text(self, wrap=True)
        self._look: Look | None = None
        self._density = Density(0, 0)
        self._lit = False

    @property
    def lit(self) -> bool:
        """Whether it is the practice in hand."""
        return self._lit

    def show_practice(self, practice: AudiencePractice, look: Look, density: Density, *, lit: bool) -> None:
        """Show a practice; `lit` says that it is the one in hand."""
        answer = practice.answer
        is_open = answer is None or answer is PracticeAnswer.NOT_APPLICABLE
        colour = look.theme.text_muted if is_open and not lit else look.theme.text_ink
        self.title.setText(practice.title)
        self.title.dress(look, density.size, colour, QFont.Weight.Medium)
        self.summary.setText(practice.summary if density.with_summary else "")
        self.summary.dress(look, density.size * _DETAIL, look.theme.text_muted)
        self.summary.setVisible(bool(self.summary.text()))
        self.badge.say(answer_pill(answer), look.tone(answer), density.size * _ANSWER, look)
        risk = practice.held_at
        self.held.setVisible(risk is not None)
        if risk is not None:
            self.held.say(risk_word(risk), look.theme.tone(risk), density.size * _RISK, look, hollow=True)
        words = [practice.title, answer_pill(answer), risk_word(risk) if risk else ""]
        self.setAccessibleName(": ".join(word for word in words if word))
        if (lit, look, density) != (self._lit, self._look, self._density):
            self._lit, self._look, self._density = lit, look, density
            self.update()

    def needed(self, width: int) -> int:
        """The height at a width, in pixels."""
        if self._look is None:
            return 0
        text = self._text_width(width)
        texts = self.title.needed(text) + self.summary.needed(text)
        pad = self._look.px(self._density.size * self._density.pad)
        return max(texts + 2 * pad, self.badge.sizeHint().height() + self._look.px(8))

    def arrange(self) -> None:
        """Put the parts into their places."""
        if self._look is None:
            return
        side, width = self._look.px(_SIDE), self._text_width(self.width())
        heights = [self.title.needed(width), self.summary.needed(width)]
        badge, held = self.badge.sizeHint(), self.held.sizeHint()
        top = (self.height() - sum(heights)) // 2
        column = pill_column(self._look, self._density.size)
        self.badge.setGeometry(side, (self.height() - badge.height()) // 2, column, badge.height())
        self.title.setGeometry(2 * side + column, top, width, heights[0])
        self.summary.setGeometry(2 * side + column, top + heights[0], width, heights[1])
        self.held.setGeometry(
            self.width() - side - held.width(),
            (self.height() - held.height()) // 2,
            held.width(),
            held.height(),
        )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw the card; the one in hand has a ring."""
        if self._look is None:
            return
        theme, unit = self._look.theme, self._look.unit
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(theme.surface_panel))
        width = (3.2 if self._lit else 1.2) * unit
        painter.setPen(QPen(QColor(theme.accent_focus if self._lit else theme.surface_border), width))
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(box, 12 * unit, 12 * unit)
        painter.end()

    def _text_width(self, width: int) -> int:
        """What is left for the texts; room for the risk is kept on every card, so that no answer moves a line."""
        if self._look is None:
            return width
        columns = pill_column(self._look, self._density.size) + held_column(self._look, self._density.size)
        return max(width - 4 * self._look.px(_SIDE) - columns, 1)


def pill_column(look: Look, size: float) -> int:
    """The width that every answer fits into."""
    font = look.font(size * _ANSWER, QFont.Weight.Medium)
    return max(badge_size(answer_pill(answer), font).width() for answer in (None, *PracticeAnswer))


def held_column(look: Look, size: float) -> int:
    """The width that every risk of a practice fits into."""
    font = look.font(size * _RISK, QFont.Weight.Medium)
    return max(badge_size(risk_word(risk), font).width() for risk in (Risk.HIGH, Risk.MEDIUM))
