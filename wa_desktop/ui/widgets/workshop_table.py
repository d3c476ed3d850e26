"""What the tables of a workshop's plan have in common: written in place, as high as their rows, by keyboard first."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from wa_desktop.ui.dialogs.tag_table import PADDING, TagDelegate
from wa_desktop.ui.models.workshop_people import HintRole
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, margins, px
from wa_desktop.ui.widgets.card import Card

ROW_HEIGHT = 34
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class PlanDelegate(TagDelegate):
    """`line_done(QModelIndex)` says that Enter closed the editor of a cell; `lines_pasted` brings several at once."""

    line_done = Signal(object)
    lines_pasted = Signal(str)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The text, what an empty cell waits for, and a fine line below."""
        super().paint(painter, option, index)
        theme, box = current_theme(), option.rect
        hint = index.data(HintRole)
        if hint and not index.data():
            painter.setFont(font(14))
            painter.setPen(QColor(theme.text_muted))
            room = box.adjusted(px(PADDING), 0, -px(PADDING), 0)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), str(hint))
        if index.row() < index.model().rowCount() - 1:
            painter.fillRect(box.left(), box.bottom(), box.width(), 1, QColor(theme.surface_border))

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """An editor that knows its cell."""
        editor = super().createEditor(parent, option, index)
        editor.setProperty("cell", QPersistentModelIndex(index))
        return editor

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on to the next line; several lines of the clipboard are no text for one cell."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in ENTER and isinstance(watched, QWidget):
                self._finish(watched)
                return True
            if event.matches(QKeySequence.StandardKey.Paste) and isinstance(watched, QLineEdit):
                text = QGuiApplication.clipboard().text()
                if not watched.text() and is_several(text):
                    self.closeEditor.emit(watched, QStyledItemDelegate.EndEditHint.RevertModelCache)
                    self.lines_pasted.emit(text)
                    return True
        return super().eventFilter(watched, event)

    def _finish(self, editor: QWidget) -> None:
        cell = editor.property("cell")
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
        self.line_done.emit(cell)


def is_several(text: str) -> bool:
    """Whether a text holds lines or columns."""
    return any(sign in text.strip() for sign in "\n\t,;")


class PlanTable(QTableView):
    """`remove_requested` for Delete, `move_requested(-1 or 1)` for Alt with an arrow."""

    remove_requested = Signal()
    move_requested = Signal(int)
    paste_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(font(14))
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(px(ROW_HEIGHT))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setFixedHeight(px(32))
        header.setFont(font(12, QFont.Weight.DemiBold))
        header.setMinimumSectionSize(px(60))

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(px(300), self.horizontalHeader().height() + self.verticalHeader().length() + 2)

    def minimumSizeHint(self) -> QSize:
        """All rows; whoever holds the table scrolls."""
        return QSize(px(200), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The table's own keys; everything else is Qt's."""
        key = Qt.Key(event.key())
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if key in steps and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_requested.emit(steps[key])
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.remove_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_requested.emit(QGuiApplication.clipboard().text())
        elif key in ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
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


def framed(table: PlanTable) -> Card:
    """The table in a rounded frame."""
    card = Card()
    card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
    inside = QVBoxLayout(card)
    inside.setContentsMargins(margins(2, 3, 2, 3))
    inside.addWidget(table)
    return card
