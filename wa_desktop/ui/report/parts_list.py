"""The list in which parts of the report are ticked, put in order and renamed in their place."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QLineEdit, QListView, QStyle, QStyleOptionViewItem, QWidget

from wa_desktop.domain.editions_checks import MAX_PART_TITLE
from wa_desktop.ui.models.rows import Index
from wa_desktop.ui.report.parts_model import PartLine, PartRole, PartsModel
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px
from wa_desktop.ui.widgets.check_box import BOX, paint_row_box
from wa_desktop.ui.widgets.row_delegate import TickRowDelegate
from wa_desktop.ui.widgets.row_list import RowList
from wa_desktop.ui.widgets.row_paint import RIGHT_MIDDLE, is_last, paint_ground, paint_ring, paint_text
from wa_desktop.ui.words import tr

ROW_HEIGHT = 36
SIDE = 12
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class PartDelegate(TickRowDelegate):
    """A box, the number or letter, the title, and what it is where a person renamed it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 Qt's signature
        """All rows alike."""
        return QSize(px(240), px(ROW_HEIGHT))

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A click beside the box chooses the row, for dragging and renaming."""
        box: QRect = option.rect
        if isinstance(event, QMouseEvent) and event.position().x() > box.left() + px(2 * SIDE + BOX):
            return False
        return super().editorEvent(event, model, option, index)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002 Qt's signature
        """A line over the title, named for screen readers."""
        editor = QLineEdit(parent)
        editor.setMaxLength(MAX_PART_TITLE)
        editor.setStyleSheet(f"border-radius: 0; padding: 0 {px(4)}px;")
        editor.setAccessibleName(tr("Title of the part"))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The title that holds."""
        if isinstance(editor, QLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """What was typed."""
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: ARG002 Qt's signature
        """Over the title, beside the box."""
        editor.setGeometry(option.rect.adjusted(px(2 * SIDE + BOX + 24), px(3), -px(4), -px(4)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        line: PartLine = index.data(PartRole)
        theme = current_theme()
        box: QRect = option.rect
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        paint_ground(painter, box, lit=chosen, last=is_last(index))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = box.adjusted(px(SIDE), 0, -px(SIDE), -1)
        paint_row_box(painter, room, room.left(), checked=line.shown)
        room.setLeft(room.left() + px(BOX + SIDE))
        number = QRect(room.left(), room.top(), px(22), room.height())
        ink = theme.text_ink if line.shown else theme.text_faint
        paint_text(painter, number, mark_of(index), font(13), theme.text_muted)
        room.setLeft(number.right() + px(4))
        note = line.meaning or (tr("Appendix") if line.is_appendix else "")
        wide = min(QFontMetrics(font(12)).horizontalAdvance(note) + 2, room.width() // 2)
        if note:
            at_right = QRect(room.right() - wide, room.top(), wide + 1, room.height())
            paint_text(painter, at_right, note, font(12), theme.text_muted, flags=RIGHT_MIDDLE)
            room.setRight(at_right.left() - px(10))
        paint_text(painter, room, line.title, font(14, QFont.Weight.Medium), ink)
        paint_ring(painter, option)
        painter.restore()


class PartsList(RowList):
    """Alt (or Ctrl) and an arrow move the row in hand, F2 or Enter renames it, Space ticks it."""

    move_requested = Signal(int)

    def __init__(self, model: PartsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        delegate = PartDelegate(self)
        self.setItemDelegate(delegate)
        delegate.toggled.connect(model.toggle)
        self.setAccessibleName(self.tr("Parts of the full report"))
        self.setEditTriggers(QListView.EditTrigger.EditKeyPressed | QListView.EditTrigger.DoubleClicked)
        self.setDragDropMode(QListView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setCurrentIndex(model.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that move and rename; the arrow alone goes to the next row."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        held = event.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier)
        if held and event.key() in steps:
            self.move_requested.emit(steps[Qt.Key(event.key())])
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            if self.state() != QListView.State.EditingState:  # the Enter that ends it comes here too
                self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)


def mark_of(index: Index) -> str:
    """The number of a part among those that are shown, the letter of an appendix; nothing for one left out."""
    line: PartLine = index.data(PartRole)
    if not line.shown:
        return ""
    above = [index.model().index(row, 0).data(PartRole) for row in range(index.row())]
    count = sum(one.shown and one.is_appendix == line.is_appendix for one in above)
    return _LETTERS[count] if line.is_appendix else str(count + 1)
