"""What a budget buys, a row for each work; a row leads to its question, or to its action."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from wa_desktop.ui.plan.what_if import Bought
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px
from wa_desktop.ui.widgets.row_paint import LEFT_MIDDLE, RIGHT_MIDDLE, paint_focus, paint_text
from wa_desktop.ui.widgets.table import plain_tooltip

Index = QModelIndex | QPersistentModelIndex

BoughtRole = Qt.ItemDataRole.UserRole
LINE = 26
MARKS = 17
SHOWN = 10
"""So many rows stand open; the list scrolls through more."""
_LABELS_SHARE = 0.34
_DAYS_WIDTH = 52
_SIDE = 4


class BoughtModel(QAbstractListModel):
    """The rows as they are, for the eye and for screen readers."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[Bought, ...] = ()
        self.widest = 0
        """The width of the widest labels of questions, in pixels."""

    def show(self, rows: Sequence[Bought]) -> None:
        """Show other rows."""
        if tuple(rows) != self.rows:
            self.beginResetModel()
            self.rows = tuple(rows)
            metrics = QFontMetrics(font(13))
            labels = {row.questions for row in self.rows}
            self.widest = max(map(metrics.horizontalAdvance, labels), default=0)
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """One for each work."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row for the delegate, words for everybody else."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == BoughtRole:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return row.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(row.spoken)
        return None


class BoughtDelegate(QStyledItemDelegate):
    """Labels of questions, title, days; marks in a second line where there are any."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line or two."""
        row: Bought = index.data(BoughtRole)
        return QSize(option.rect.width(), px(LINE) + (px(MARKS) if row.marks else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row; texts of people are drawn as they are."""
        row: Bought = index.data(BoughtRole)
        theme = current_theme()
        box: QRect = option.rect
        painter.save()
        if option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus):
            painter.fillRect(box, theme.surface_quiet)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, box)
        room = QRect(box.left(), box.top(), box.width() - px(_SIDE), px(LINE))
        days = room.adjusted(room.width() - px(_DAYS_WIDTH), 0, 0, 0)
        paint_text(
            painter, days, row.days, font(13, QFont.Weight.DemiBold), theme.text_ink, flags=RIGHT_MIDDLE
        )
        wide = self._labels_width(index.model(), room.width())
        labels = QRect(room.left() + px(_SIDE), room.top(), wide - px(_SIDE + 6), room.height())
        paint_text(painter, labels, row.questions, font(13), theme.text_muted)
        title = room.adjusted(wide, 0, -px(_DAYS_WIDTH + 4), 0)
        paint_text(painter, title, row.title, font(13), theme.text_ink)
        if row.marks:
            below = title.translated(0, title.height() - px(5))
            below.setHeight(px(MARKS))
            below.setRight(room.right())
            paint_text(painter, below, row.marks, font(12), theme.text_muted, flags=LEFT_MIDDLE)
        painter.restore()

    def _labels_width(self, model: object, room: int) -> int:
        """As wide as the widest labels, up to a share of the room."""
        widest = model.widest if isinstance(model, BoughtModel) else 0
        return min(widest + px(_SIDE + 12), round(room * _LABELS_SHARE))


class BoughtList(QListView):
    """`row_activated` carries the Bought that was clicked, or on which Enter was pressed."""

    row_activated = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bought = BoughtModel(self)
        self.setModel(self.bought)
        self.setItemDelegate(BoughtDelegate(self))
        self.setAccessibleName(self.tr("What is bought"))
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_clicked)

    def show_rows(self, rows: Sequence[Bought]) -> None:
        """Show other rows, from the first one if they changed."""
        self.bought.show(rows)
        high = sum(px(LINE) + (px(MARKS) if row.marks else 0) for row in self.bought.rows[:SHOWN])
        if len(self.bought.rows) > SHOWN:
            high += px(LINE) // 2  # a row cut in half says that there are more
        self.setFixedHeight(max(high, 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and space go where a click would."""
        if (
            event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
            and self.currentIndex().isValid()
        ):
            self._on_clicked(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.row_activated.emit(index.data(BoughtRole))
