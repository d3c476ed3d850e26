"""The four-state control: Yes, No, Don't know, N/A."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.lens import Risk
from wa_desktop.ui.theme.tokens import Tone, current_theme
from wa_desktop.ui.theme.type import font, px
from wa_desktop.ui.words import answer_word

ORDER = (PracticeAnswer.YES, PracticeAnswer.NO, PracticeAnswer.UNKNOWN, PracticeAnswer.NOT_APPLICABLE)
_RISK_OF = {
    PracticeAnswer.YES: Risk.NONE,
    PracticeAnswer.NO: Risk.HIGH,
    PracticeAnswer.UNKNOWN: Risk.MEDIUM,
    PracticeAnswer.NOT_APPLICABLE: Risk.NOT_APPLICABLE,
}


class _Segment(QRadioButton):
    """One answer, painted as a part of a bar; a radio button to screen readers."""

    def __init__(self, answer: PracticeAnswer, parent: QWidget) -> None:
        super().__init__(answer_word(answer), parent)
        self.answer = answer
        self.setFont(font(13, QFont.Weight.Medium))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Room for the word."""
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self.text()) + px(25), px(32))

    def minimumSizeHint(self) -> QSize:
        """The word is never cut, though there may be little air around it."""
        return self.sizeHint() - QSize(px(17), 0)

    def hitButton(self, pos: object) -> bool:  # noqa: ARG002 Qt's signature
        """The whole segment answers, not only a dot and its text."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar behind all segments is drawn by the control."""


class AnswerControl(QWidget):
    """Shows an answer and asks for another: `answer_requested` carries a PracticeAnswer, or None to take it back."""

    answer_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answer: PracticeAnswer | None = None
        self._group = QButtonGroup(self)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._segments = [_Segment(answer, self) for answer in ORDER]
        for segment in self._segments:
            layout.addWidget(segment)
            self._group.addButton(segment)
        self._group.buttonClicked.connect(self._on_clicked)

    @property
    def answer(self) -> PracticeAnswer | None:
        """The answer shown."""
        return self._answer

    def segment(self, answer: PracticeAnswer) -> QRadioButton:
        """The part that asks for an answer."""
        return self._segments[ORDER.index(answer)]

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 reads as Qt's setters do
        """Show the answer as ever, and ask for none."""
        self.setEnabled(not read_only)
        for segment in self._segments:
            segment.setCursor(Qt.CursorShape.ArrowCursor if read_only else Qt.CursorShape.PointingHandCursor)

    def show_answer(self, answer: PracticeAnswer | None) -> None:
        """Show an answer, or that there is none."""
        self._answer = answer
        with QSignalBlocker(self._group):
            self._group.setExclusive(False)
            for segment in self._segments:
                segment.setChecked(segment.answer is answer)
            self._group.setExclusive(True)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw the bar: border, the chosen segment's tint, dividers, words."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(self.rect().toRectF().adjusted(0.75, 0.75, -0.75, -0.75), px(7), px(7))
        painter.fillPath(outline, QColor(theme.surface_panel))
        painter.setClipPath(outline)
        for segment in self._segments:
            self._paint_segment(painter, segment.geometry(), segment)
        painter.setClipping(False)
        painter.setPen(QPen(QColor(theme.surface_control), 1))
        painter.drawPath(outline)
        painter.end()

    def _paint_segment(self, painter: QPainter, box: QRect, segment: _Segment) -> None:
        theme = current_theme()
        chosen = segment.answer is self._answer
        tone = theme.tone(_RISK_OF[segment.answer]) if chosen else Tone(theme.surface_panel, theme.text_muted)
        if chosen or (segment.underMouse() and self.isEnabled()):
            painter.fillRect(box, QColor(tone.fill if chosen else theme.surface_quiet))
        if segment is not self._segments[0]:
            painter.setPen(QColor(theme.surface_border))
            painter.drawLine(box.topLeft(), box.bottomLeft())
        painter.setPen(QColor(tone.text))
        painter.setFont(font(13, QFont.Weight.Bold if chosen else QFont.Weight.Medium))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, segment.text())

    def _on_clicked(self, segment: _Segment) -> None:
        asked = None if segment.answer is self._answer else segment.answer
        self.show_answer(self._answer)  # the answer shows only once it is saved
        self.answer_requested.emit(asked)
