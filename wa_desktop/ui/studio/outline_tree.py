"""The tree of the outline: what is unfolded and in hand stays so while the lens under it changes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QDrag, QKeyEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QTreeView, QWidget

from wa_desktop.lensfile.findings import Path
from wa_desktop.studio.values import PILLAR, depth_of, nearest, parent_of
from wa_desktop.ui.models.rows import Index
from wa_desktop.ui.studio.outline_acts import act_of
from wa_desktop.ui.studio.outline_delegate import OutlineDelegate
from wa_desktop.ui.studio.outline_model import OutlineModel
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import factor, px

_INDENT = 18
_BESIDE = 14
"""How far from the pointer a row hangs that is dragged."""


@dataclass(frozen=True)
class _Stay:
    """What is to be found again in another tree: items by the value itself, which edits do not copy, else by place."""

    values: frozenset[int]
    paths: frozenset[Path]
    known: frozenset[int]

    @classmethod
    def of(cls, model: OutlineModel, paths: frozenset[Path], known: frozenset[int]) -> Self:
        """These items of a model; `known` are the ids of all its values."""
        values = frozenset(id(model.item(model.index_of(path))) for path in paths)
        return cls(values, paths, known)

    def holds(self, path: Path, value: object) -> bool:
        """Whether an item of the new tree is one of these."""
        return id(value) in self.values or (id(value) not in self.known and path in self.paths)


class OutlineTree(QTreeView):
    """`act_requested` carries what a key asks for, `menu_requested` a place on the screen, `chosen` the path in hand."""

    act_requested = Signal(object)
    menu_requested = Signal(object)
    entered = Signal()
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outline = OutlineModel(self)
        self._is_filling = False
        self._wanted = ""
        self._before_search: frozenset[Path] | None = None
        self.setModel(self.outline)
        self.setItemDelegate(OutlineDelegate(self))
        self.setAccessibleName(self.tr("Outline of the lens"))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(px(_INDENT))
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setExpandsOnDoubleClick(False)
        self.setDragDropMode(QTreeView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setAutoExpandDelay(600)
        self._into_view = QTimer(self, singleShot=True, interval=0)
        self._into_view.timeout.connect(self._scroll_to_current)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.doubleClicked.connect(self._on_double_clicked)
        self.collapsed.connect(self._on_collapsed)

    @property
    def path(self) -> Path:
        """The item in hand; the lens where there is none."""
        return self.outline.path(self.currentIndex()) or ()

    def open_value(self, value: object) -> None:
        """Show another lens, with its pillars and questions to be seen."""
        self._is_filling = True
        self.outline.show_value(value)
        self._unfold(frozenset(path for path in self.outline.paths() if depth_of(path) <= PILLAR))
        self._is_filling = False
        self.setCurrentIndex(self.outline.index_of(()))

    def show_value(self, value: object) -> None:
        """Show the lens after a step."""
        path, place = self.path, self.verticalScrollBar().value()
        known = frozenset(id(item) for _, item in self.outline.items())
        open_ones = _Stay.of(self.outline, self._unfolded(), known)
        in_hand = _Stay.of(self.outline, frozenset((path,)), known)
        self._is_filling = True
        if self.outline.show_value(value):
            found = None
            for one, item in self.outline.items():
                if open_ones.holds(one, item) or not one:
                    self.expand(self.outline.index_of(one))
                if found is None and in_hand.holds(one, item):
                    found = one
            if self._wanted:
                self._hide_rows()
            self.setCurrentIndex(self.outline.index_of(nearest(value, path) if found is None else found))
            self.verticalScrollBar().setValue(place)
        self._is_filling = False
        self.viewport().update()

    def choose(self, path: Path) -> None:
        """Take an item in hand, or the last one before it, and bring it into view; `chosen` follows in any case."""
        path = nearest(self.outline.value, path)
        for depth in range(depth_of(path)):
            self.expand(self.outline.index_of(path[: 2 * depth]))
        index = self.outline.index_of(path)
        if self.isRowHidden(index.row(), index.parent()):
            self._show_row(path)
        self._is_filling = True
        self.setCurrentIndex(index)
        self._is_filling = False
        self._into_view.start()
        self.chosen.emit(path)

    def search(self, text: str) -> int:
        """Show the items with these words, with all above and below them; gives how many have them."""
        if self._before_search is None:
            self._before_search = self._unfolded()
        self._unfold(self._before_search)
        self._wanted = text.strip().casefold()
        count = self._hide_rows()
        if not self._wanted:
            self._before_search = None
            for depth in range(depth_of(self.path)):
                self.expand(self.outline.index_of(self.path[: 2 * depth]))
        self._into_view.start()
        return count

    # Keys, menu and dragging

    def event(self, event: QEvent) -> bool:
        """Our keys are ours even where the window has an action for one."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and act_of(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the acts, and Enter for the form; the rest is Qt's."""
        act = act_of(event)
        if act:
            self.act_requested.emit(act)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the row under the pointer, or of the one in hand where the keyboard asks."""
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        elif self.indexAt(event.pos()).isValid():
            self.setCurrentIndex(self.indexAt(event.pos()))
        self.menu_requested.emit(place)

    def startDrag(self, supported: Qt.DropAction) -> None:
        """The row hangs beside the pointer, so that the line which shows the place can be seen."""
        index = self.currentIndex()
        if not index.flags() & Qt.ItemFlag.ItemIsDragEnabled:
            return
        drag = QDrag(self)
        drag.setMimeData(self.outline.mimeData([index]))
        drag.setPixmap(self.viewport().grab(self.visualRect(index)))
        drag.setHotSpot(QPoint(-px(_BESIDE), -px(_BESIDE) // 2))
        drag.exec(supported, self.defaultDropAction())

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """The ground of the row and, where something lies below, an arrow."""
        theme = current_theme()
        chosen = self.selectionModel().isSelected(index)
        painter.fillRect(rect, QColor(theme.surface_selected if chosen else theme.surface_panel))
        if chosen:
            painter.fillRect(QRect(rect.left(), rect.top(), px(3), rect.height()), QColor(theme.accent_fill))
        if not self.outline.rowCount(index):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.text_muted), 1.6 * factor()))
        middle = QPointF(rect.right() - px(_INDENT) / 2 + 1, rect.center().y() + 0.5)
        unfolded = self.isExpanded(index)
        offsets = [(-4, -2), (0, 2), (4, -2)] if unfolded else [(-2, -4), (2, 0), (-2, 4)]
        painter.drawPolyline(QPolygonF([middle + QPointF(x, y) * factor() for x, y in offsets]))
        painter.restore()

    # What stays

    def _unfolded(self) -> frozenset[Path]:
        return frozenset(
            path for path in self.outline.paths() if self.isExpanded(self.outline.index_of(path))
        )

    def _unfold(self, wanted: frozenset[Path]) -> None:
        for path in self.outline.paths():
            self.setExpanded(self.outline.index_of(path), not path or path in wanted)

    def _value(self, path: Path) -> object:
        return self.outline.item(self.outline.index_of(path))

    # Searching

    def _hide_rows(self) -> int:
        """Hide what has not the words; show how many have them."""
        paths = self.outline.paths()
        with_words = {path for path in paths if self._wanted and self._has_words(path)}
        above = {path[:end] for path in with_words for end in range(0, len(path), 2)}
        for path in paths[1:]:
            inside = any(path[:end] in with_words for end in range(2, len(path) + 1, 2))
            hidden = bool(self._wanted) and not inside and path not in above
            self.setRowHidden(
                self.outline.index_of(path).row(), self.outline.index_of(parent_of(path)), hidden
            )
            if self._wanted and path in above:
                self.expand(self.outline.index_of(path))
        return len(with_words)

    def _has_words(self, path: Path) -> bool:
        value = self._value(path)
        texts = (value.get(key) for key in ("name", "title", "id")) if isinstance(value, dict) else ()
        return any(self._wanted in text.casefold() for text in texts if isinstance(text, str))

    def _show_row(self, path: Path) -> None:
        """What is gone to is seen, whatever is looked for."""
        for end in range(2, len(path) + 1, 2):
            index = self.outline.index_of(path[:end])
            self.setRowHidden(index.row(), index.parent(), False)

    # What happens

    def _scroll_to_current(self) -> None:
        self.scrollTo(self.currentIndex())

    def _on_current_changed(self) -> None:
        if not self._is_filling and self.currentIndex().isValid():
            self.chosen.emit(self.path)

    def _on_collapsed(self, index: QModelIndex) -> None:
        """What is folded away is in hand no more; what it lies in is."""
        path = self.outline.path(index)
        if path is not None and self.path != path and self.path[: len(path)] == path and not self._is_filling:
            self.setCurrentIndex(index)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.setExpanded(index, not self.isExpanded(index))
