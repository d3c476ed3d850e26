"""What the tables of a workshop's plan have in common: written in place, as high as their rows, by keyboard first."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from wa_desktop.ui.models.workshop_people import HintRole
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.writing_table import ENTER, PADDING, WritingDelegate, WritingTable, framed

ROW_HEIGHT = 34


class PlanDelegate(WritingDelegate):
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


class PlanTable(WritingTable):
    """As high as its rows; `move_requested(-1 or 1)` for Alt with an arrow, `paste_requested` for the clipboard."""

    move_requested = Signal(int)
    paste_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(ROW_HEIGHT, parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.horizontalHeader().setMinimumSectionSize(px(60))

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
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_requested.emit(QGuiApplication.clipboard().text())
        else:
            super().keyPressEvent(event)


def framed_as_high(table: PlanTable) -> Card:
    """The table in a rounded frame that leaves no room below its rows."""
    card = framed(table)
    card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
    return card
