"""The running order beside a workshop under way."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from wa_desktop.ui.models.rows import Index
from wa_desktop.ui.models.workshop_route import Leg, LegRole, LegState, RouteModel
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import factor, font, px
from wa_desktop.ui.widgets.row_list import RowList

ROW_HEIGHT = 62
LEFT = 44
SIDE = 16
MARK = 20


class LegDelegate(QStyledItemDelegate):
    """Draws a stop: a mark for its state, its name, its minutes and questions."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 Qt's signature
        """All rows are of one height."""
        return QSize(px(200), px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        leg: Leg = index.data(LegRole)
        theme, box = current_theme(), option.rect
        here = leg.state is LegState.HERE
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(box, QColor(theme.surface_selected if here else theme.surface_panel))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), QColor(theme.surface_border))
        if here:
            painter.fillRect(QRect(box.left(), box.top(), px(3), box.height()), QColor(theme.accent_fill))
        self._paint_mark(painter, box, leg)
        room = box.adjusted(px(LEFT), px(9), -px(SIDE), -px(9))
        self._paint_texts(painter, room, leg)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(theme.accent_focus), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -2, -2))
        painter.restore()

    @staticmethod
    def _paint_mark(painter: QPainter, box: QRect, leg: Leg) -> None:
        """A tick, an arrow on the accent, or the number in a ring."""
        theme, scale = current_theme(), factor()
        ring = QRectF(box.left() + px(14), box.center().y() - px(MARK) / 2, px(MARK), px(MARK))
        if leg.state is LegState.LEFT:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.surface_control), 1.2 * scale))
            painter.drawEllipse(ring)
            painter.setPen(QColor(theme.text_muted))
            painter.setFont(font(12))
            painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, str(leg.index + 1))
            return
        done = leg.state is LegState.DONE
        painter.setPen(
            QPen(QColor(theme.risk_none_text), 1) if theme.contrast and done else Qt.PenStyle.NoPen
        )
        painter.setBrush(QColor(theme.risk_none_fill if done else theme.accent_fill))
        painter.drawEllipse(ring)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.risk_none_text if done else theme.accent_on_fill), 1.8 * scale))
        points = [(-4, 0.5), (-1.2, 3.2), (4.2, -3)] if done else [(-1.8, -3.8), (2.2, 0), (-1.8, 3.8)]
        painter.drawPolyline(QPolygonF([ring.center() + QPointF(x, y) * scale for x, y in points]))

    @staticmethod
    def _paint_texts(painter: QPainter, room: QRect, leg: Leg) -> None:
        theme = current_theme()
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        upper = QRect(room.left(), room.top(), room.width(), room.height() // 2)
        lower = QRect(room.left(), room.center().y() + 1, room.width(), room.height() // 2)
        bold = font(14, QFont.Weight.DemiBold if leg.state is LegState.HERE else QFont.Weight.Medium)
        painter.setFont(bold)
        painter.setPen(QColor(theme.text_muted if leg.state is LegState.DONE else theme.text_ink))
        elided = Qt.TextElideMode.ElideRight
        painter.drawText(upper, left, QFontMetrics(bold).elidedText(leg.name, elided, upper.width()))
        small = font(13, QFont.Weight.Medium if leg.over else QFont.Weight.Normal)
        painter.setFont(small)
        painter.setPen(QColor(theme.risk_high_text if leg.over else theme.text_muted))
        metrics = QFontMetrics(small)
        painter.drawText(lower, left, leg.minutes)
        rest = lower.adjusted(metrics.horizontalAdvance(leg.minutes), 0, 0, 0)
        painter.setFont(font(13))
        painter.setPen(QColor(theme.text_muted))
        plain = QFontMetrics(font(13))
        painter.drawText(rest, left, plain.elidedText(f" · {leg.questions}", elided, rest.width()))


class RouteList(RowList):
    """`leg_requested(index)` says that a stop was clicked, or Enter pressed on it."""

    leg_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.route = RouteModel(self)
        self.setModel(self.route)
        self.setItemDelegate(LegDelegate(self))
        self.setAccessibleName(self.tr("Running order"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.clicked.connect(self._on_clicked)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard begins at the stop in hand."""
        if not self.currentIndex().isValid():
            here = [row for row, leg in enumerate(self.route.legs) if leg.state is LegState.HERE]
            self.setCurrentIndex(self.route.index(here[0] if here else 0))
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the stop."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._on_clicked(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        leg = index.data(LegRole)
        if isinstance(leg, Leg):
            self.leg_requested.emit(leg.index)
