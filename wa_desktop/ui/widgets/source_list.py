"""The list of workloads to copy from: two lines per row, whatever their number."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from wa_desktop.ui.models.copy_sources import CopySourcesModel, IdRole, LineRole, SourceLine
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px, strong
from wa_desktop.ui.widgets.table import plain_tooltip

ROW_HEIGHT = 58
SIDE = 14
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class SourceDelegate(QStyledItemDelegate):
    """The name and whose it is on the left, what it has to offer on the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002 Qt's signature
        """All rows alike."""
        return QSize(0, px(ROW_HEIGHT))

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,  # noqa: ARG002 Qt's signature
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """The whole row, which may be cut."""
        line: SourceLine | None = index.data(LineRole) if index.isValid() else None
        QToolTip.showText(event.globalPos(), plain_tooltip(line.spoken) if line else "", view)
        return True

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row; texts of people are drawn as they are."""
        line: SourceLine = index.data(LineRole)
        theme = current_theme()
        box: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(box, QColor(theme.surface_selected if selected else theme.surface_panel))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), QColor(theme.surface_border))
        if selected:
            self._mark(painter, box, option.widget)
        room = box.adjusted(px(SIDE), px(8), -px(SIDE), -px(8))
        half = room.height() // 2
        upper = QRect(room.left(), room.top(), room.width(), half)
        lower = QRect(room.left(), room.top() + half, room.width(), half)
        ink = QColor(theme.text_ink if line.usable else theme.text_muted)
        offer_ink = QColor(theme.text_ink if line.usable else theme.text_faint)
        muted = QColor(theme.text_muted)
        painter.setPen(offer_ink)
        name_room = self._paint_right(painter, upper, line.offer, font(13))
        painter.setPen(ink)
        _paint(painter, name_room, line.name, strong(14), _LEFT)
        painter.setPen(muted)
        about_room = self._paint_right(painter, lower, line.detail, font(12))
        _paint(painter, about_room, line.about, font(12), _LEFT)
        painter.restore()

    @staticmethod
    def _mark(painter: QPainter, box: QRect, view: QWidget | None) -> None:
        """A bar at the left of the chosen row; lines above and below while the list has the keyboard."""
        colour = QColor(current_theme().accent_focus)
        painter.fillRect(QRect(box.left(), box.top(), px(3), box.height()), colour)
        if view and view.hasFocus():
            painter.fillRect(QRect(box.left(), box.top(), box.width(), px(1)), colour)
            painter.fillRect(QRect(box.left(), box.bottom() - px(1) + 1, box.width(), px(1)), colour)

    @staticmethod
    def _paint_right(painter: QPainter, room: QRect, text: str, face: QFont) -> QRect:
        """Draw at the right, in not much more than half of the room; give what is left for the left."""
        wide = min(QFontMetrics(face).horizontalAdvance(text) + px(4), room.width() * 11 // 20)
        _paint(painter, QRect(room.right() - wide + 1, room.top(), wide, room.height()), text, face, _RIGHT)
        return room.adjusted(0, 0, -wide - px(12), 0)


def _paint(painter: QPainter, room: QRect, text: str, face: QFont, flags: Qt.AlignmentFlag) -> None:
    painter.setFont(face)
    one_line = " ".join(text[:300].split())
    shown = QFontMetrics(face).elidedText(one_line, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, int(flags), shown)


class SourceList(QListView):
    """`chosen` carries the id of the workload in hand, empty for none; `entered` follows Enter or a double click."""

    chosen = Signal(str)
    entered = Signal()

    def __init__(self, model: CopySourcesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(SourceDelegate(self))
        self.setAccessibleName(self.tr("Workloads to copy from"))
        self.setMinimumHeight(3 * px(ROW_HEIGHT))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.doubleClicked.connect(self.entered)

    @property
    def workload_id(self) -> str:
        """The workload in hand; empty for none."""
        index = self.currentIndex()
        return str(index.data(IdRole)) if index.isValid() else ""

    def choose_first(self) -> None:
        """Take the first row in hand, or none if there is none."""
        index = self.model().index(0, 0)
        if index.isValid():
            self.setCurrentIndex(index)
        else:
            self.chosen.emit("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, on every system; the rest is Qt's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _on_current_changed(self, _current: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(self.workload_id)
