"""The first line of the projector: where we are, the question's risk, and quietly the time."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from wa_desktop.domain.audience import AudienceQuestion, Timing
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.pace import PaceState
from wa_desktop.ui.projector.look import SMALLEST_BODY, Look
from wa_desktop.ui.projector.parts import Badge, Text
from wa_desktop.ui.projector.words import minutes_left, pace, risk_pill

HEIGHT = 40
"""In lengths of the design."""
_GAP = 22
_SIZES = (SMALLEST_BODY, 21, 19.5, 18, 16.5, 15)
_TONES = {PaceState.AHEAD: Risk.NONE, PaceState.ON_TIME: Risk.NONE, PaceState.BEHIND: Risk.MEDIUM}


class TopLine(QWidget):
    """Place at the left, risk at the end of the left column, time at the right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.number = Text(self)
        self.place = Text(self)
        self.risk = Badge(self)
        self.minutes = Text(self)
        self.pace = Text(self)

    def show_place(
        self, place: str, question: AudienceQuestion | None, timing: Timing | None, look: Look, column: int
    ) -> None:
        """Show it; `column` is the width of the left column, in pixels."""
        gap = look.px(_GAP)
        right = self._show_timing(timing, look) - gap
        left = self._show_number(question.label if question else "", look)
        end = min(column, right)
        self.risk.setVisible(question is not None)
        if question:
            self.risk.say(risk_pill(question), look.theme.tone(question.risk), SMALLEST_BODY, look)
            size = self.risk.sizeHint()
            self.risk.setGeometry(
                end - size.width(), (self.height() - size.height()) // 2, size.width(), size.height()
            )
            end -= size.width() + gap
        elif timing is None:
            end = self.width()
        self.place.setText(place)
        self.place.setAccessibleName("")
        self.place.fit_line(look, end - left, _SIZES, look.theme.text_muted)
        self.place.setGeometry(left, 0, max(end - left, 0), self.height())

    def _show_number(self, number: str, look: Look) -> int:
        self.number.setText(number)
        self.number.setVisible(bool(number))
        self.number.dress(look, SMALLEST_BODY, look.theme.text_link, QFont.Weight.Bold)
        width = self.number.sizeHint().width() if number else 0
        self.number.setGeometry(0, 0, width, self.height())
        return width + look.px(14) if number else 0

    def _show_timing(self, timing: Timing | None, look: Look) -> int:
        """Put the time to the right end; gives where it begins."""
        tone = look.theme.tone(_TONES[timing.state]) if timing else None
        end = self.width()
        for text, words, colour, weight in (
            (self.pace, pace(timing) if timing else "", tone.text if tone else "", QFont.Weight.Medium),
            (
                self.minutes,
                minutes_left(timing) if timing else "",
                look.theme.text_muted,
                QFont.Weight.Normal,
            ),
        ):
            text.setText(words)
            text.setVisible(bool(words))
            if words:
                text.dress(look, SMALLEST_BODY, colour, weight)
                width = text.sizeHint().width()
                text.setGeometry(end - width, 0, width, self.height())
                end -= width + look.px(_GAP)
        return end + look.px(_GAP) if timing else end
