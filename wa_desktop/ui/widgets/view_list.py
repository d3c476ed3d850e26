"""The list at the portfolio's left: views and clients, each with its number."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from wa_desktop.ui.models.portfolio_views import EntryRole, PortfolioView, PortfolioViewsModel, ViewEntry
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px
from wa_desktop.ui.widgets.row_paint import RIGHT_MIDDLE, one_line, paint_bar, paint_focus, paint_text

SIDE = 16


class ViewDelegate(QStyledItemDelegate):
    """A heading in small capitals, or a name with its number at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Headings have air above."""
        entry: ViewEntry = index.data(EntryRole)
        heading_height = px(34 if index.row() == 0 else 42)
        return QSize(option.rect.width(), px(31) if entry.view else heading_height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row; a client's name is drawn as it is."""
        entry: ViewEntry = index.data(EntryRole)
        theme = current_theme()
        box: QRect = option.rect
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        room = box.adjusted(px(SIDE), 0, -px(SIDE), 0)
        painter.save()
        painter.fillRect(box, QColor(theme.surface_selected if selected else theme.surface_panel))
        if entry.view is None:
            painter.setFont(font(12, QFont.Weight.Bold))
            painter.setPen(QColor(theme.text_muted))
            painter.drawText(
                room.adjusted(0, 0, 0, -px(7)),
                int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom),
                entry.label.upper(),
            )
            painter.restore()
            return
        if selected:
            paint_bar(painter, box, theme.accent_fill)
        if state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, box)
        number = str(entry.count)
        painter.setFont(font(13))
        painter.setPen(QColor(theme.text_muted))
        painter.drawText(room, int(RIGHT_MIDDLE), number)
        room.adjust(0, 0, -QFontMetrics(painter.font()).horizontalAdvance(number) - px(8), 0)
        face = font(14, QFont.Weight.Medium if selected else QFont.Weight.Normal)
        paint_text(painter, room, one_line(entry.label, 200), face, theme.text_ink)
        painter.restore()


class ViewList(QListView):
    """`view_requested` carries the PortfolioView that was chosen."""

    view_requested = Signal(object)

    def __init__(self, model: PortfolioViewsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._view = PortfolioView()
        self.setModel(model)
        self.setItemDelegate(ViewDelegate(self))
        self.setAccessibleName(self.tr("Views"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        model.modelReset.connect(self._on_reset)

    @property
    def view(self) -> PortfolioView:
        """The view that is shown."""
        return self._view

    def choose(self, view: PortfolioView) -> None:
        """Select a view's row; all workloads where it is gone."""
        row = self._model.row_of(view)
        if row < 0:
            row = self._model.row_of(PortfolioView())
        if row >= 0:
            self.setCurrentIndex(self._model.index(row))

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Tell which view is wanted."""
        super().currentChanged(current, previous)
        view = self._model.entry(current.row()).view if current.isValid() else None
        if view and view != self._view:
            self._view = view
            self.view_requested.emit(view)

    def _on_reset(self) -> None:
        self.choose(self._view)
