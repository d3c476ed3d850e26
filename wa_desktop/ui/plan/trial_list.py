"""The gaps to tick for a trial."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QHelpEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from wa_desktop.ui.plan.trial_model import TrialLine, TrialModel, TrialRole
from wa_desktop.ui.plan.words import days_word
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px
from wa_desktop.ui.widgets.check_box import BOX, paint_box
from wa_desktop.ui.widgets.pill import HEIGHT, paint_pill, pill_width
from wa_desktop.ui.widgets.row_paint import RIGHT_MIDDLE, mark_row, paint_ground, paint_text
from wa_desktop.ui.widgets.table import plain_tooltip
from wa_desktop.ui.words import risk_word

Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT = 52
_SIDE = 12
_DAYS_WIDTH = 54
_NARROW = 300
"""Pixels of the design; a narrower row says the risk in its second line instead of on a pill."""


class TrialDelegate(QStyledItemDelegate):
    """Box, title above its origin, risk and days."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 Qt's signature
        """All rows alike."""
        return QSize(option.rect.width(), px(ROW_HEIGHT))

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,  # noqa: ARG002 Qt's signature
        index: Index,
    ) -> bool:
        """A click anywhere in a row ticks it."""
        clicked = (
            isinstance(event, QMouseEvent)
            and event.type() is QEvent.Type.MouseButtonRelease
            and event.button() is Qt.MouseButton.LeftButton
        )
        if clicked and isinstance(model, TrialModel):
            model.toggle(index.row())
            return True
        return False

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,  # noqa: ARG002 Qt's signature
        index: Index,
    ) -> bool:
        """The whole of what may be cut."""
        line: TrialLine | None = index.data(TrialRole)
        text = f"{line.title}\n{line.origin}" if line else ""
        QToolTip.showText(event.globalPos(), plain_tooltip(text) if text else "", view)
        return True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row; texts of people are drawn as they are."""
        line: TrialLine = index.data(TrialRole)
        theme = current_theme()
        box: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, box, lit=selected)
        if selected:
            mark_row(painter, option, px(1))
        at = QPointF(box.left() + px(_SIDE), box.top() + (box.height() - px(BOX)) / 2)
        paint_box(painter, at, checked=line.checked)
        room = box.adjusted(px(_SIDE + BOX + 10), 0, -px(_SIDE), -1)
        days = room.adjusted(room.width() - px(_DAYS_WIDTH), 0, 0, 0)
        paint_text(
            painter,
            days,
            days_word(line.days),
            font(13, QFont.Weight.DemiBold),
            theme.text_ink,
            flags=RIGHT_MIDDLE,
        )
        word = risk_word(line.gap.risk)
        origin = line.origin
        left = days.left()
        if box.width() < px(_NARROW):
            origin = f"{word} · {origin}"
        else:
            wide = pill_width(word)
            left -= wide
            pill = QRectF(left, room.top() + (room.height() - px(HEIGHT)) / 2, wide, px(HEIGHT))
            paint_pill(painter, pill, word, theme.tone(line.gap.risk))
        room.setRight(left - px(10))
        middle = room.center().y() + 1
        upper = QRect(room.left(), middle - px(20), room.width(), px(20))
        lower = QRect(room.left(), middle, room.width(), px(18))
        paint_text(painter, upper, line.title, font(14, QFont.Weight.Medium), theme.text_ink)
        paint_text(painter, lower, origin, font(12), theme.text_muted)
        painter.restore()


class TrialList(QListView):
    """Space ticks the row in hand."""

    def __init__(self, model: TrialModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trial = model
        self.setModel(model)
        self.setItemDelegate(TrialDelegate(self))
        self.setAccessibleName(self.tr("Gaps"))
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMinimumHeight(px(3.5 * ROW_HEIGHT))
        model.modelReset.connect(self._on_reset)
        self._on_reset()

    def sizeHint(self) -> QSize:
        """Some rows; it takes what room there is."""
        return QSize(px(360), px(3.5 * ROW_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks; the rest is Qt's."""
        row = self.currentIndex().row()
        if event.key() == Qt.Key.Key_Space and row >= 0:
            self._trial.toggle(row)
        else:
            super().keyPressEvent(event)

    def _on_reset(self) -> None:
        if self._trial.rowCount():
            self.setCurrentIndex(self._trial.index(0))
