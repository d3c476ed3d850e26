"""A radio button whose circle can be seen in every theme."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton

from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import factor, px
from wa_desktop.ui.widgets.check_box import BOX, marked_size, paint_beside


class Radio(QRadioButton):
    """A stock radio button, drawn by us."""

    def sizeHint(self) -> QSize:
        """The circle, a gap, the text."""
        return marked_size(self.text(), QFontMetrics(self.font()))

    def hitButton(self, pos: object) -> bool:  # noqa: ARG002 Qt's signature
        """Circle and text both answer."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw circle, point and text."""
        theme = current_theme()
        enabled, checked, focused = self.isEnabled(), self.isChecked(), self.hasFocus()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.accent_focus if focused or (checked and enabled) else theme.surface_control
        painter.setPen(QPen(QColor(edge), (2 if focused else 1.2) * factor()))
        painter.setBrush(QColor(theme.accent_fill if checked and enabled else theme.surface_panel))
        circle = QRectF(1, (self.height() - px(BOX)) / 2, px(BOX), px(BOX))
        painter.drawEllipse(circle)
        if checked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent_on_fill if enabled else theme.text_faint))
            point = 3.4 * factor()
            painter.drawEllipse(QPointF(circle.center()), point, point)
        paint_beside(painter, self)
        painter.end()
