"""Draws the cells of the table of actions, and edits them in place."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from wa_desktop.domain.plan import ActionStatus, Impact
from wa_desktop.ui.models.action_table import ActionColumn, LineRole, column_word
from wa_desktop.ui.plan.effort_text import effort_text
from wa_desktop.ui.plan.sheet import ActionLine
from wa_desktop.ui.plan.words import impact_word, status_word
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.choice_box import ChoiceBox
from wa_desktop.ui.widgets.due_field import DueField
from wa_desktop.ui.widgets.table import CellDelegate

Index = QModelIndex | QPersistentModelIndex

EDITOR_HEIGHT = 36
_EDITOR_WIDTHS = {
    ActionColumn.ACTION: 320,
    ActionColumn.OWNER: 150,
    ActionColumn.DUE: 152,
    ActionColumn.EFFORT: 84,
    ActionColumn.IMPACT: 136,
    ActionColumn.STATUS: 136,
}
"""The least widths of editors; where the column is narrower, they lie over its neighbours."""
_FILLED, _FINISHED = "filled", "finished"


class ActionDelegate(CellDelegate):
    """`value_given(action id, ActionColumn, value)` says what was put into a cell.

    The value is a text for title, owner and effort, a date or None, an Impact, or an ActionStatus. Nothing is
    written to the model: the sheet that follows from the change shows it.
    """

    value_given = Signal(str, int, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._owners: tuple[str, ...] = ()
        self._today = date.min

    def show_context(self, owners: Sequence[str], today: date) -> None:
        """Know whom to offer as owner, and which day it is."""
        self._owners, self._today = tuple(owners), today

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The cell, and a ring on the one in hand."""
        super().paint(painter, option, index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(current_theme().accent_focus), 1.6))
            box: QRect = option.rect
            painter.drawRoundedRect(box.adjusted(px(3), px(4), -px(4), -px(5)), px(5), px(5))
            painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002 Qt's signature
        """The editor that fits the column."""
        column = ActionColumn(index.column())
        editor: QWidget
        if column is ActionColumn.DUE:
            editor = DueField(self._today, parent)
        elif column is ActionColumn.IMPACT:
            editor = self._choices(ChoiceBox([(each, impact_word(each)) for each in Impact], parent))
        elif column is ActionColumn.STATUS:
            editor = self._choices(ChoiceBox([(each, status_word(each)) for each in ActionStatus], parent))
        else:
            editor = QLineEdit(parent)
            if column is ActionColumn.OWNER:
                self._complete(editor)
        editor.setAccessibleName(column_word(column))
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """In the middle of the cell, wide enough to be used, and inside the table."""
        box: QRect = option.rect
        high = min(px(EDITOR_HEIGHT), box.height())
        wide = max(box.width(), px(_EDITOR_WIDTHS.get(ActionColumn(index.column()), 0)))
        parent = editor.parentWidget()
        room = parent.width() if parent else wide
        left = max(0, min(box.left(), room - wide))
        editor.setGeometry(left, box.top() + (box.height() - high) // 2, min(wide, room), high)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Put the value into the editor once; what is being typed stays when the table shows something new."""
        if editor.property(_FILLED):
            return
        editor.setProperty(_FILLED, True)
        line: ActionLine = index.data(LineRole)
        column = ActionColumn(index.column())
        if isinstance(editor, DueField):
            editor.show_day(line.action.due)
        elif isinstance(editor, ChoiceBox):
            editor.show_value(line.action.impact if column is ActionColumn.IMPACT else line.action.status)
            # Later, so that the letter which began the editing chooses an entry first.
            QTimer.singleShot(0, editor, editor.showPopup)
        elif isinstance(editor, QLineEdit):
            editor.setText(_text(line, column))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:  # noqa: ARG002 Qt's signature
        """Tell what was put in."""
        line: ActionLine = index.data(LineRole)
        value: object = None
        if isinstance(editor, DueField):
            value = editor.day
        elif isinstance(editor, ChoiceBox):
            value = editor.value
        elif isinstance(editor, QLineEdit):
            value = editor.text()
        self.value_given.emit(line.action.id, index.column(), value)

    def _choices(self, box: ChoiceBox[Impact] | ChoiceBox[ActionStatus]) -> QWidget:
        box.activated.connect(self._on_entered)
        return box

    def _complete(self, line: QLineEdit) -> None:
        completer = QCompleter(list(self._owners), line)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        popup = completer.popup()
        if popup:
            popup.setAccessibleName(self.tr("Known owners"))
        line.setCompleter(completer)
        completer.activated.connect(self._on_owner_chosen)
        line.returnPressed.connect(self._on_return_pressed)

    def _on_owner_chosen(self, name: str) -> None:
        completer = self.sender()
        line = completer.widget() if isinstance(completer, QCompleter) else None
        if isinstance(line, QLineEdit):
            line.setText(name)
            self._finish(line)

    def _on_return_pressed(self) -> None:
        """With the names open, Qt hands Enter past the delegate, which would have to be pressed twice."""
        line = self.sender()
        completer = line.completer() if isinstance(line, QLineEdit) else None
        popup = completer.popup() if completer else None
        if isinstance(line, QLineEdit) and popup and popup.isVisible():
            self._finish(line)

    def _on_entered(self) -> None:
        editor = self.sender()
        if isinstance(editor, QWidget):
            self._finish(editor)

    def _finish(self, editor: QWidget) -> None:
        """Take the value over and close, once: a chosen name comes by two ways."""
        if editor.property(_FINISHED):
            return
        editor.setProperty(_FINISHED, True)
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)


def _text(line: ActionLine, column: ActionColumn) -> str:
    if column is ActionColumn.EFFORT:
        return effort_text(line.action.effort)
    return line.action.title if column is ActionColumn.ACTION else line.action.owner
