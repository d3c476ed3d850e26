"""Where the running order is made: stops moved by key or pointer, minutes and questions written in place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QMenu,
    QSpinBox,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from wa_desktop.domain.workload import Snapshot
from wa_desktop.domain.workshop import MAX_MINUTES, Stop
from wa_desktop.ui.models.workshop_stops import MINUTES, StopsModel
from wa_desktop.ui.models.workshop_words import stop_name
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.button import quiet
from wa_desktop.ui.widgets.label import muted
from wa_desktop.ui.widgets.workshop_table import ROW_HEIGHT, PlanDelegate, PlanTable, framed_as_high
from wa_desktop.ui.widgets.writing_table import PADDING

NEW_STOP = 15
"""Minutes of a stop that is added by hand."""


def without_buttons(box: QSpinBox) -> None:
    """A field for numbers to be typed. Qt's own way to drop the buttons leaves no room under a style sheet."""
    box.setStyleSheet("QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }")
    box.lineEdit().setStyleSheet(f"border: none; padding: 0 {px(PADDING - 2)}px; background: transparent;")


class StopDelegate(PlanDelegate):
    """Minutes are edited as numbers."""

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """A field for numbers, or a line."""
        if index.column() != MINUTES:
            return super().createEditor(parent, option, index)
        editor = QSpinBox(parent)
        editor.setRange(1, MAX_MINUTES)
        without_buttons(editor)
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        editor.setProperty("cell", QPersistentModelIndex(index))
        return editor

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """The number, ready to be typed over."""
        if isinstance(editor, QSpinBox):
            editor.setValue(int(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()
        else:
            super().setEditorData(editor, index)

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """What was typed goes into the model."""
        if isinstance(editor, QSpinBox):
            editor.interpretText()
            model.setData(index, editor.value())
        else:
            super().setModelData(editor, model, index)


class StopView(PlanTable):
    """A table whose rows can be dragged; a line shows where one would fall."""

    dragged = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(False)
        self._gap = -1

    def dragMoveEvent(self, event: object) -> None:
        """Show where the row would fall."""
        super().dragMoveEvent(event)  # type: ignore[arg-type] # Qt hands over a QDragMoveEvent
        self._show_gap(self.gap_at(event.position().toPoint().y()))  # type: ignore[attr-defined] # as above

    def dragLeaveEvent(self, event: object) -> None:
        """It will not fall here."""
        super().dragLeaveEvent(event)  # type: ignore[arg-type] # Qt hands over a QDragLeaveEvent
        self._show_gap(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        """Move the row; Qt's own way would copy it and take the old one out."""
        row, gap = self.currentIndex().row(), self.gap_at(event.position().toPoint().y())
        self._show_gap(-1)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dragged.emit(row, gap - 1 if gap > row else gap)

    def gap_at(self, y: int) -> int:
        """The place between rows at a height of the viewport, from 0 above the first."""
        row = self.rowAt(y)
        if row < 0:
            return self.model().rowCount()
        middle = self.rowViewportPosition(row) + self.rowHeight(row) / 2
        return row + (y > middle)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, and the line where a dragged one would fall."""
        super().paintEvent(event)
        if self._gap >= 0:
            painter = QPainter(self.viewport())
            painter.fillRect(
                0,
                max(0, self._gap * px(ROW_HEIGHT) - 1),
                self.viewport().width(),
                px(2),
                QColor(current_theme().accent_focus),
            )
            painter.end()

    def _show_gap(self, gap: int) -> None:
        self._gap = gap
        self.viewport().update()


class StopTable(QWidget):
    """The stops with the buttons to add, move and take out; `changed` follows every edit."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._snapshot: Snapshot | None = None
        self.model = StopsModel(self)
        self.view = StopView()
        self.add_button = quiet(self.tr("Add a stop"))
        self.up_button = quiet(self.tr("Move up"))
        self.down_button = quiet(self.tr("Move down"))
        self.remove_button = quiet(self.tr("Take out"))
        self._delegate = StopDelegate(self.view)
        self.setFocusProxy(self.view)
        self._build()
        self._connect()
        self._show_buttons()

    @property
    def stops(self) -> tuple[Stop, ...]:
        """The running order as it stands in the table."""
        return self.model.stops

    def show_stops(self, stops: Sequence[Stop], snapshot: Snapshot) -> None:
        """Show a running order; what is just being written stays."""
        self._snapshot = snapshot
        if not self.view.is_editing:
            self.model.show_stops(stops, snapshot)
            if not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self.model.index(0, MINUTES))
        self._show_buttons()

    def finish_editing(self) -> None:
        """Take over what is still being typed in a cell."""
        self.view.finish_editing()

    def add_menu(self) -> QMenu:
        """All pillars of all lenses to choose from."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for review in self._snapshot.reviews if self._snapshot else ():
            for pillar in review.lens.pillars:
                stop = Stop(review.lens.alias, pillar.id, NEW_STOP)
                name = stop_name(self._snapshot, stop) if self._snapshot else pillar.name
                action = menu.addAction(name.replace("&", "&&"))
                action.setData(stop)
        menu.triggered.connect(self._on_stop_chosen)
        return menu

    def _build(self) -> None:
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._delegate)
        self.view.setAccessibleName(self.tr("Running order"))
        self.view.share_columns(0, 210, 96)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        for button in (self.add_button, self.up_button, self.down_button, self.remove_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(framed_as_high(self.view))
        layout.addLayout(buttons)
        layout.addWidget(
            muted(
                self.tr(
                    "Alt with ↑ or ↓ moves a stop, so does dragging. Type over the minutes; name questions by "
                    "their numbers, or leave the field empty for all."
                ),
                12,
                wrap=True,
            )
        )

    def _connect(self) -> None:
        self.model.changed.connect(self._on_changed)
        self.model.modelReset.connect(self.view.updateGeometry)
        self.view.remove_requested.connect(self._on_remove)
        self.view.move_requested.connect(self._move)
        self.view.dragged.connect(self._on_dragged)
        self.view.selectionModel().currentChanged.connect(self._show_buttons)
        self._delegate.line_done.connect(self._on_line_done)
        self.add_button.clicked.connect(self._on_add)
        self.up_button.clicked.connect(self._on_up)
        self.down_button.clicked.connect(self._on_down)
        self.remove_button.clicked.connect(self._on_remove)

    def _show_buttons(self) -> None:
        row, last = self.view.currentIndex().row(), self.model.rowCount() - 1
        self.up_button.setEnabled(row > 0)
        self.down_button.setEnabled(0 <= row < last)
        self.remove_button.setEnabled(row >= 0)

    def _move(self, step: int) -> None:
        index = self.view.currentIndex()
        self._put(index.row(), index.row() + step, index.column())

    def _put(self, row: int, target: int, column: int = MINUTES) -> None:
        if self.model.move(row, target):
            self.view.setCurrentIndex(self.model.index(target, column))

    def _on_changed(self) -> None:
        self.view.updateGeometry()
        self._show_buttons()
        self.changed.emit()

    def _on_line_done(self, cell: QModelIndex) -> None:
        """Enter goes down the column, as in a sheet of figures."""
        below = self.model.index(cell.row() + 1, cell.column())
        self.view.setCurrentIndex(below if below.isValid() else self.view.currentIndex())
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_dragged(self, row: int, target: int) -> None:
        self._put(row, target)

    def _on_add(self) -> None:
        self.add_menu().popup(self.add_button.mapToGlobal(self.add_button.rect().bottomLeft()))

    def _on_stop_chosen(self, action: object) -> None:
        stop = action.data()  # type: ignore[attr-defined] # Qt hands over a QAction
        if isinstance(stop, Stop):
            row = self.model.add(stop)
            self.view.setCurrentIndex(self.model.index(row, MINUTES))
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_up(self) -> None:
        self._move(-1)

    def _on_down(self) -> None:
        self._move(1)

    def _on_remove(self) -> None:
        row, column = self.view.currentIndex().row(), self.view.currentIndex().column()
        self.model.remove(row)
        if self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(min(row, self.model.rowCount() - 1), column))
