"""The choice how sure evidence is: three words with what each means."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from wa_desktop.domain.evidence import Sureness
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px
from wa_desktop.ui.widgets.evidence_tone import sureness_tone
from wa_desktop.ui.widgets.label import Label
from wa_desktop.ui.widgets.pill import HEIGHT, paint_pill, pill_width
from wa_desktop.ui.words import sureness_meaning, sureness_word

_DOT = 17
_GAP = 10
_HIGH = 29


class _SurenessButton(QRadioButton):
    """One word in its colour, and its meaning in a line that ends in dots where there is no room."""

    def __init__(self, sureness: Sureness, parent: QWidget) -> None:
        super().__init__(parent)
        self.sureness = sureness
        self._meaning = sureness_meaning(sureness)
        self.setAccessibleName(sureness_word(sureness))
        self.setAccessibleDescription(self._meaning)
        self.setToolTip(self._meaning)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(px(260), px(_HIGH))

    def hitButton(self, pos: object) -> bool:  # noqa: ARG002 Qt's signature
        """All of the line answers."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw dot, word and meaning, and a frame while it has the keyboard."""
        theme = current_theme()
        enabled = self.isEnabled()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent_focus), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(6), px(6))
        side = px(_DOT)
        dot = QRectF(px(6), (self.height() - side) / 2, side, side)
        chosen = self.isChecked()
        mark = QColor(theme.accent_fill if enabled else theme.text_faint)
        painter.setPen(QPen(mark if chosen else QColor(theme.surface_control), 1.4))
        painter.setBrush(QColor(theme.surface_panel))
        painter.drawEllipse(dot)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mark)
            inset = side * 0.27
            painter.drawEllipse(dot.adjusted(inset, inset, -inset, -inset))
        pill = QRectF(dot.right() + px(_GAP), (self.height() - px(HEIGHT)) / 2, self._pill_room(), px(HEIGHT))
        word = sureness_word(self.sureness)
        paint_pill(
            painter,
            QRectF(pill.left(), pill.top(), pill_width(word), pill.height()),
            word,
            sureness_tone(self.sureness),
        )
        room = self.rect().adjusted(int(pill.right()) + px(_GAP), 0, -px(6), 0)
        painter.setPen(QColor(theme.text_muted if enabled else theme.text_faint))
        painter.setFont(font(13))
        text = QFontMetrics(font(13)).elidedText(self._meaning, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
        painter.end()

    @staticmethod
    def _pill_room() -> int:
        """As wide as the widest word, so that the meanings stand below each other."""
        return max(pill_width(sureness_word(sureness)) for sureness in Sureness)


class SurenessChoice(QWidget):
    """`chosen` says that the person chose another word."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons = {sureness: _SurenessButton(sureness, self) for sureness in Sureness}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(2))
        name = self.tr("How sure is it?")
        self.setAccessibleName(name)
        heading = Label(name, pixels=13, weight=QFont.Weight.Medium)
        layout.addWidget(heading)
        for button in self._buttons.values():
            self._group.addButton(button)
            layout.addWidget(button)
        self.show_sureness(Sureness.TOLD)
        self._group.buttonClicked.connect(self.chosen)

    @property
    def sureness(self) -> Sureness:
        """The word that holds."""
        return next(sureness for sureness, button in self._buttons.items() if button.isChecked())

    def show_sureness(self, sureness: Sureness) -> None:
        """Show that another word holds."""
        self._buttons[sureness].setChecked(True)

    def button(self, sureness: Sureness) -> QRadioButton:
        """The line of a word."""
        return self._buttons[sureness]
