"""Tables written in place, by keyboard first: what those of tags, of a change history and of a workshop share."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, margins, px
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.plain_table import PlainTable

HEADER_HEIGHT = 32
PADDING = 10
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class WritingDelegate(QStyledItemDelegate):
    """Edits in the cell itself, without a second frame."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The text with air around it, and a ring on the cell in hand while the table has the keyboard."""
        theme = current_theme()
        box: QRect = option.rect
        painter.save()
        painter.fillRect(box, QColor(theme.surface_panel))
        painter.setFont(font(14))
        painter.setPen(QColor(theme.text_ink))
        room = box.adjusted(px(PADDING), 0, -px(PADDING), 0)
        one_line = " ".join(str(index.data())[:400].split())
        shown = QFontMetrics(painter.font()).elidedText(one_line, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.accent_focus), 1.5))
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        painter.restore()

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,  # noqa: ARG002 Qt's signature
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        """A line that fills the cell, named for screen readers."""
        editor = QLineEdit(parent)
        editor.setStyleSheet(f"border-radius: 0; padding: 0 {px(PADDING - 2)}px;")
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        return editor

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """What was typed goes into the model."""
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())


class WritingTable(PlainTable):
    """A table to type in; `remove_requested` for Delete."""

    remove_requested = Signal()

    def __init__(self, row_height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row_height = row_height
        self.setFont(font(14))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(px(row_height))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setFixedHeight(px(HEADER_HEIGHT))
        header.setFont(font(12, QFont.Weight.DemiBold))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes, Enter begins to write, everything else is Qt's."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.remove_requested.emit()
        elif event.key() in ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            # The Enter that ends the writing in a cell comes here too, and begins no other.
            if not self.is_editing:
                self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def write(self, index: QModelIndex) -> None:
        """Take a cell in hand and begin to write in it."""
        if index.isValid():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.setCurrentIndex(index)
            self.edit(index)

    @property
    def is_editing(self) -> bool:
        """Whether a cell is being written."""
        return self.state() == QAbstractItemView.State.EditingState

    def finish_editing(self) -> None:
        """Take over what is still being typed in a cell."""
        if self.is_editing:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def share_columns(self, *shares: int) -> None:
        """Give a column the rest (0) or so many pixels of the design."""
        header = self.horizontalHeader()
        for column, width in enumerate(shares):
            if width:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
                header.resizeSection(column, px(width))
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def show_so_many(self, rows: int) -> None:
        """Be as high as so many rows; more are scrolled."""
        self.setFixedHeight(px(HEADER_HEIGHT) + rows * px(self._row_height) + 2)


def framed(table: WritingTable) -> Card:
    """The table in a rounded frame."""
    card = Card()
    inside = QVBoxLayout(card)
    inside.setContentsMargins(margins(2, 3, 2, 3))
    inside.addWidget(table)
    return card
