"""A part of a form that folds into one line, which then says what is in it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import factor, font, px, strong

HEIGHT = 44
INDENT = 22


class FoldHeader(QAbstractButton):
    """Arrow, title, and at the right what is inside or how much is to mend."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(title)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.summary = ""
        self.wrong = False

    def show_summary(self, text: str, *, wrong: bool = False) -> None:
        """Say what is inside."""
        self.summary, self.wrong = " ".join(text.split()), wrong
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(self.summary)
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(
            px(INDENT) + QFontMetrics(strong(14)).horizontalAdvance(self.text()) + px(40), px(HEIGHT)
        )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw the line."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRect(0, 0, self.width(), 1), QColor(theme.surface_border))
        middle = QPointF(px(6), self.height() / 2)
        painter.setPen(QPen(QColor(theme.text_muted), 1.6 * factor()))
        offsets = [(-4, -2), (0, 2), (4, -2)] if self.isChecked() else [(-2, -4), (2, 0), (-2, 4)]
        painter.drawPolyline(QPolygonF([middle + QPointF(x, y) * factor() for x, y in offsets]))
        painter.setFont(strong(14))
        painter.setPen(QColor(theme.text_ink))
        title_width = QFontMetrics(painter.font()).horizontalAdvance(self.text())
        box = self.rect().adjusted(px(INDENT), 1, 0, 0)
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(box, left, self.text())
        if self.wrong or not self.isChecked():
            painter.setFont(font(13))
            painter.setPen(QColor(theme.risk_high_text if self.wrong else theme.text_muted))
            room = box.adjusted(title_width + px(16), 0, -px(4), 0)
            shown = QFontMetrics(painter.font()).elidedText(
                self.summary, Qt.TextElideMode.ElideRight, room.width()
            )
            painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), shown)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent_focus), 1.5))
            painter.drawRoundedRect(self.rect().adjusted(1, px(5), -1, -px(5)), px(6), px(6))
        painter.end()


class FoldSection(QWidget):
    """Header and body; `toggled` says that it was opened or folded."""

    toggled = Signal(bool)

    def __init__(self, title: str, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = FoldHeader(title)
        self.body = body
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(body)
        body.hide()
        self.header.toggled.connect(self._on_toggled)

    @property
    def is_open(self) -> bool:
        """Whether the body is shown."""
        return self.header.isChecked()

    def open(self) -> None:
        """Show the body."""
        self.header.setChecked(True)

    def _on_toggled(self, is_open: bool) -> None:  # noqa: FBT001 Qt's signal
        self.body.setVisible(is_open)
        self.toggled.emit(is_open)
