"""The list of what speaks against a lens at AWS: each point with its place, and a box where a fix can be taken."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from wa_desktop.ui.models.aws_points import PointRole, PointRow, PointsModel
from wa_desktop.ui.models.rows import Index
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px, strong
from wa_desktop.ui.widgets.check_box import BOX, paint_row_box
from wa_desktop.ui.widgets.pill import HEIGHT, paint_pill, pill_width
from wa_desktop.ui.widgets.row_delegate import TickRowDelegate
from wa_desktop.ui.widgets.row_list import RowList
from wa_desktop.ui.widgets.row_paint import paint_ground, paint_ring, paint_text

ROW_HEIGHT = 52
SIDE = 10


class PointDelegate(TickRowDelegate):
    """A box, what is wrong over where, and a pill; a heading is a line of its own."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 Qt's signature
        """All rows alike, headings lower."""
        row: PointRow = index.data(PointRole)
        return QSize(px(200), px(ROW_HEIGHT if row.point else 34))

    def whole(self, index: Index) -> str:
        """What is wrong, whole."""
        row: PointRow = index.data(PointRole)
        return f"{row.text}\n{row.place}".strip()

    def can_tick(self, index: Index) -> bool:
        """Where there is a fix."""
        row: PointRow = index.data(PointRole)
        return row.can_tick

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row; texts are drawn as they are."""
        row: PointRow = index.data(PointRole)
        theme, box = current_theme(), option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected) and row.point is not None
        painter.save()
        paint_ground(painter, box, lit=chosen, plain="" if row.point else theme.surface_quiet)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = box.adjusted(px(SIDE), 0, -px(SIDE), -1)
        if row.point is None:
            paint_text(painter, room, row.text, strong(12), theme.text_muted)
        else:
            enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
            self._paint_point(painter, room, row, can_tick=row.can_tick and enabled)
        paint_ring(painter, option)
        painter.restore()

    @staticmethod
    def _paint_point(painter: QPainter, room: QRect, row: PointRow, *, can_tick: bool) -> None:
        theme = current_theme()
        if can_tick:
            paint_row_box(painter, room, room.left(), checked=row.ticked)
        word, risk = row.mark
        wide = pill_width(word)
        top = room.top() + (room.height() - px(HEIGHT)) / 2
        paint_pill(painter, QRectF(room.right() - wide, top, wide, px(HEIGHT)), word, theme.tone(risk))
        texts = room.adjusted(px(BOX + SIDE), 0, -wide - px(SIDE), 0)
        middle = texts.center().y() + 1
        upper = QRect(texts.left(), middle - px(21), texts.width(), px(21))
        lower = QRect(texts.left(), middle, texts.width(), px(19))
        paint_text(painter, upper, row.text, font(14), theme.text_ink)
        paint_text(painter, lower, row.short_place, font(13), theme.text_muted)


class PointList(RowList):
    """`toggled` carries the key of the point whose box was ticked, `chosen` the PointRow in hand or None."""

    toggled = Signal(object)
    chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.points = PointsModel(self)
        self.setUniformItemSizes(False)
        self.setModel(self.points)
        self._delegate = PointDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setMinimumHeight(px(2 * ROW_HEIGHT))
        self._delegate.toggled.connect(self.points.toggle)
        self.points.toggled.connect(self.toggled)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def show_rows(self, rows: list[PointRow]) -> None:
        """Show other rows, with the one in hand kept, or the first."""
        before = self.row_in_hand
        self.points.show_rows(rows)
        keys = [row.key for row in rows]
        number = keys.index(before.key) if before and before.key in keys else self.points.first_point()
        index = self.points.index(number, 0)
        if index != self.currentIndex():
            self.setCurrentIndex(index)
        else:
            self.chosen.emit(self.row_in_hand)

    @property
    def row_in_hand(self) -> PointRow | None:
        """The row in hand; None if there is none."""
        index = self.currentIndex()
        if not index.isValid():
            return None
        row: PointRow = index.data(PointRole)
        return row

    def row_rect(self, number: int) -> QRect:
        """Where a row is drawn."""
        return self.visualRect(self.points.index(number, 0))

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(self.row_in_hand if current.isValid() else None)
        self.scrollTo(current, RowList.ScrollHint.EnsureVisible)
