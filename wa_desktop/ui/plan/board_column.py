"""One column of the board: a status, how much stands there, and its cards."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wa_desktop.domain.plan import ActionStatus
from wa_desktop.ui.plan.action_card import CardDelegate
from wa_desktop.ui.plan.action_list import ActionList
from wa_desktop.ui.plan.action_rows import ShownAction
from wa_desktop.ui.plan.sheet import ActionLine
from wa_desktop.ui.plan.words import days_word, status_word
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.label import Label, muted

NARROWEST = 190
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_MOVING = (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier)


class ColumnList(ActionList):
    """Left and right leave for the neighbouring column; with Ctrl or Alt they take the card along.

    `neighbour_requested` carries -1 or 1; `move_requested` the card's id as well.
    """

    neighbour_requested = Signal(int)
    move_requested = Signal(str, int)

    def __init__(self, column: BoardColumn) -> None:
        super().__init__(column)
        self._column = column
        self.setItemDelegate(CardDelegate(self))
        self.setStyleSheet("QListView { background: transparent; }")  # behind the scroll bar too

    @property
    def ground(self) -> str:
        """The column's own colour."""
        return self._column.ground

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows to the sides; the rest as in every list."""
        key = Qt.Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _STEPS and modifiers in _MOVING:
            if self.in_hand:
                self.move_requested.emit(self.in_hand, _STEPS[key])
        elif key in _STEPS and not modifiers:
            self.neighbour_requested.emit(_STEPS[key])
        else:
            super().keyPressEvent(event)


class BoardColumn(QWidget):
    """A heading with number and days above the cards; `set_target` shows that a card may fall here."""

    def __init__(self, status: ActionStatus, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.status = status
        self._is_target = False
        self.setMinimumWidth(px(NARROWEST))
        self.name = Label(status_word(status), pixels=14, weight=QFont.Weight.DemiBold)
        self.count = muted("0", 13)
        self.days = muted("", 13)
        self.list = ColumnList(self)
        self.list.empty_text = self._empty_text()
        head = QHBoxLayout()
        head.setContentsMargins(margins(4, 0, 4, 0))
        head.setSpacing(px(8))
        head.addWidget(self.name)
        head.addWidget(self.count)
        head.addStretch()
        head.addWidget(self.days)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(8, 10, 8, 4))
        layout.setSpacing(px(8))
        layout.addLayout(head)
        layout.addWidget(self.list, 1)

    @property
    def ground(self) -> str:
        """Its colour: another while a card is held over it."""
        theme = current_theme()
        return theme.accent_soft if self._is_target else theme.surface_track

    @property
    def is_target(self) -> bool:
        """Whether a card is held over it."""
        return self._is_target

    def set_target(self, target: bool) -> None:  # noqa: FBT001 reads as Qt's setters do
        """Show that a card would fall here, or not."""
        if target != self._is_target:
            self._is_target = target
            self.update()
            self.list.viewport().update()

    def show_lines(self, lines: Sequence[ActionLine], today: date, in_hand: str) -> None:
        """Show the cards of this status."""
        self.count.setText(str(len(lines)))
        self.days.setText(days_word(sum(line.days for line in lines)) if lines else "")
        words = self.tr("{status}: %n action(s), {days}", "", len(lines))
        self.list.setAccessibleName(
            words.format(status=status_word(self.status), days=self.days.text())
            if lines
            else self.tr("{status}: no actions").format(status=status_word(self.status))
        )
        self.list.show_rows([ShownAction(line, today) for line in lines], in_hand)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """A rounded ground; framed while a card is held over it, and always in high contrast."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._is_target:
            painter.setPen(QPen(QColor(theme.accent_focus), 2))
        elif theme.contrast:
            painter.setPen(QPen(QColor(theme.surface_border), 1))
        painter.setBrush(QColor(self.ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(10), px(10))
        painter.end()

    def _empty_text(self) -> str:
        return {
            ActionStatus.OPEN: self.tr("Nothing is waiting to be begun."),
            ActionStatus.IN_PROGRESS: self.tr("Nothing is under way. Drag a card here when it is begun."),
            ActionStatus.DONE: self.tr("Nothing is done yet. Drag a card here when it is."),
            ActionStatus.WONT_DO: self.tr("Nothing was turned down."),
        }[self.status]
