"""A choice in a group: its id and, quieter, its title, with a cross that takes it away."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import factor, font, px
from wa_desktop.ui.widgets.table import plain_tooltip
from wa_desktop.ui.widgets.token_field import CROSS_WIDTH, TokenChip

_WIDEST_ID = 170
_WIDEST_TITLES = ((1, 220), (2, 150), (4, 110), (99, 76))
"""The more choices a group has, the less of each title there is room for."""

_SIDE = 9
_GAP = 7
_ARM = 3.2
_NARROWEST = 40


class ChoiceChip(TokenChip):
    """Keys and cross as of other chips; `known` is false for an id that is no choice of the question, `among` how many there are."""

    def __init__(
        self, choice_id: str, title: str, *, known: bool, among: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(choice_id, title, parent)
        self._known = known
        self._room = px(_WIDEST_ID) * 4
        self._widest_title = next(wide for most, wide in _WIDEST_TITLES if among <= most)
        self._note = one_line(title) if known else self.tr("no choice of this question")
        spoken = ", ".join(part for part in (choice_id, self._note) if part)
        self.setAccessibleName(self.tr("{choice}, remove").format(choice=spoken))
        self.setToolTip(plain_tooltip(f"{choice_id}\n{title or self._note}"))

    def set_room(self, width: int) -> None:
        """Be no wider than that, in pixels: first the title gets shorter, then the id."""
        if width != self._room:
            self._room = width
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Id, title and cross."""
        note = self._note_width()
        wide = self._id_width() + (note + px(_GAP) if note else 0)
        return QSize(wide + _frame(), px(26))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw the chip."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.surface_border_strong if self._known else theme.risk_high_text
        lit = self.hasFocus()
        painter.setPen(QPen(QColor(theme.accent_focus if lit else edge), 1.6 if lit else 1))
        painter.setBrush(QColor(theme.surface_panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(6), px(6))
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(font(13))
        painter.setPen(QColor(theme.text_ink if self._known else theme.risk_high_text))
        room = self.rect().adjusted(px(_SIDE), 0, 0, 0)
        room.setWidth(self._id_width())
        metrics = QFontMetrics(font(13))
        painter.drawText(
            room, left, metrics.elidedText(self.value, Qt.TextElideMode.ElideMiddle, room.width())
        )
        painter.setFont(font(12))
        painter.setPen(QColor(theme.text_muted if self._known else theme.risk_high_text))
        room = room.translated(room.width() + px(_GAP), 0)
        room.setWidth(self._note_width())
        small = QFontMetrics(font(12))
        painter.drawText(room, left, small.elidedText(self._note, Qt.TextElideMode.ElideRight, room.width()))
        painter.setPen(QPen(QColor(theme.text_ink if self.underMouse() else theme.text_muted), 1.4))
        middle = QRectF(self.width() - px(CROSS_WIDTH), 0, px(CROSS_WIDTH) - px(3), self.height()).center()
        arm = _ARM * factor()
        for rise in (arm, -arm):
            painter.drawLine(middle.x() - arm, middle.y() - rise, middle.x() + arm, middle.y() + rise)  # type: ignore[call-overload] # the stubs know whole pixels only
        painter.end()

    def _id_width(self) -> int:
        wanted = QFontMetrics(font(13)).horizontalAdvance(self.value) + px(2)
        return min(wanted, px(_WIDEST_ID), max(self._room - _frame(), px(_NARROWEST)))

    def _note_width(self) -> int:
        if not self._note:
            return 0
        wanted = QFontMetrics(font(12)).horizontalAdvance(self._note) + px(2)
        left = self._room - _frame() - self._id_width() - px(_GAP)
        room = min(wanted, px(self._widest_title), left)
        return room if room >= px(_NARROWEST) or room == wanted else 0


def _frame() -> int:
    """What surrounds the words."""
    return px(_SIDE) + px(CROSS_WIDTH) + px(2)
