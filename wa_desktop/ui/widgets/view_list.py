"""The list at the portfolio's left: views, saved filters and clients, each with its number."""

from __future__ import annotations

from PySide6.QtCore import (
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QListView, QMenu, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from wa_desktop.ui.models.portfolio_views import (
    FOLDABLE,
    EntryRole,
    PortfolioView,
    PortfolioViewsModel,
    ViewEntry,
    ViewKind,
)
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import factor, font, px
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
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(box, QColor(theme.surface_selected if selected else theme.surface_panel))
        if entry.view is None:
            _paint_heading(painter, box, entry)
        else:
            if selected:
                paint_bar(painter, box, theme.accent_fill)
            _paint_view(painter, box, entry, selected=selected)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, box.adjusted(0, px(8), 0, 0) if entry.view is None else box)
        painter.restore()


def _paint_heading(painter: QPainter, box: QRect, entry: ViewEntry) -> None:
    theme = current_theme()
    room = box.adjusted(px(SIDE), 0, -px(SIDE), -px(7))
    painter.setFont(font(12, QFont.Weight.Bold))
    painter.setPen(QColor(theme.text_muted))
    left_below = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
    painter.drawText(room, left_below, entry.label.upper())
    if entry.section in FOLDABLE:
        middle = QPointF(room.right() - px(4), room.bottom() - px(6))
        offsets = [(-2, -4), (2, 0), (-2, 4)] if entry.folded else [(-4, -2), (0, 2), (4, -2)]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.text_muted), 1.5 * factor()))
        painter.drawPolyline(QPolygonF([middle + QPointF(x, y) * factor() for x, y in offsets]))


def _paint_view(painter: QPainter, box: QRect, entry: ViewEntry, *, selected: bool) -> None:
    theme = current_theme()
    room = box.adjusted(px(SIDE), 0, -px(SIDE), 0)
    if entry.count is not None:
        number = QLocale().toString(entry.count)
        face = font(13, QFont.Weight.Bold if entry.bad else QFont.Weight.Normal)
        ink = theme.risk_high_text if entry.bad else theme.text_muted
        paint_text(painter, room, number, face, ink, flags=RIGHT_MIDDLE)
        room.adjust(0, 0, -QFontMetrics(face).horizontalAdvance(number) - px(8), 0)
    face = font(14, QFont.Weight.Medium if selected else QFont.Weight.Normal)
    paint_text(painter, room, one_line(entry.label, 200), face, theme.text_ink)


class ViewList(QListView):
    """`view_requested` carries the PortfolioView that was chosen.

    `rename_requested` and `remove_requested` carry the name of a saved filter.
    """

    view_requested = Signal(object)
    rename_requested = Signal(str)
    remove_requested = Signal(str)

    def __init__(self, model: PortfolioViewsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._view = PortfolioView()
        self.writable = True
        self.setModel(model)
        self.setItemDelegate(ViewDelegate(self))
        self.setAccessibleName(self.tr("Views"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        model.modelReset.connect(self._on_reset)

    @property
    def view(self) -> PortfolioView:
        """The view that is shown."""
        return self._view

    def choose(self, view: PortfolioView) -> None:
        """Choose a view, perhaps one that is folded away; all workloads where it is gone."""
        if not self._model.knows(view):
            view = PortfolioView()
        row = self._model.row_of(view)
        if row >= 0:
            self.setCurrentIndex(self._model.index(row))
        elif view != self._view:
            self.setCurrentIndex(QModelIndex())
            self._tell(view)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Tell which view is wanted."""
        super().currentChanged(current, previous)
        view = self._model.entry(current.row()).view if current.isValid() else None
        if view:
            self._tell(view)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a heading folds what is below it."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            self._toggle(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and space fold a heading; F2 and Delete are for saved filters."""
        index = self.currentIndex()
        entry = self._model.entry(index.row()) if index.isValid() else None
        saved = entry.view if entry and entry.view and entry.view.kind is ViewKind.SAVED else None
        if (
            entry
            and entry.view is None
            and event.key()
            in {
                Qt.Key.Key_Return,
                Qt.Key.Key_Enter,
                Qt.Key.Key_Space,
            }
        ):
            self._toggle(index.row())
        elif saved and self.writable and event.key() == Qt.Key.Key_F2:
            self.rename_requested.emit(saved.key)
        elif saved and self.writable and event.key() == Qt.Key.Key_Delete:
            self.remove_requested.emit(saved.key)
        else:
            super().keyPressEvent(event)

    def menu_of(self, index: QModelIndex) -> QMenu | None:
        """What can be done with a saved filter; None for other rows."""
        view = self._model.entry(index.row()).view if index.isValid() else None
        if view is None or view.kind is not ViewKind.SAVED:
            return None
        menu = QMenu(self)
        for text, signal in (
            (self.tr("Rename…"), self.rename_requested),
            (self.tr("Remove"), self.remove_requested),
        ):
            action = menu.addAction(text)
            action.setData((signal, view.key))
            action.setEnabled(self.writable)
        menu.triggered.connect(self._on_menu_chosen)
        return menu

    def _show_menu(self, place: QPoint) -> None:
        menu = self.menu_of(self.indexAt(place))
        if menu:
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.viewport().mapToGlobal(place))

    def _on_menu_chosen(self, action: object) -> None:
        signal, name = action.data()  # type: ignore[attr-defined] # a QAction of menu_of
        signal.emit(name)

    def _toggle(self, row: int) -> None:
        """Fold or open; the heading, which stays where it is, stays in hand."""
        if self._model.entry(row).view is None:
            self._model.toggle(row)
            self.setCurrentIndex(self._model.index(row))

    def _tell(self, view: PortfolioView) -> None:
        if view != self._view:
            self._view = view
            self.view_requested.emit(view)

    def _on_reset(self) -> None:
        row = self._model.row_of(self._view)
        if row >= 0:
            self.setCurrentIndex(self._model.index(row))
        elif not self._model.knows(self._view):
            self.choose(PortfolioView())
