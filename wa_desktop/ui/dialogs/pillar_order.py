"""The pillars in the order of their weight for the workload: by keyboard, by buttons or by dragging."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from wa_desktop.domain.lens import Pillar
from wa_desktop.ui.theme.type import font, margins, px
from wa_desktop.ui.widgets.button import link, quiet
from wa_desktop.ui.widgets.card import Card

IdRole = Qt.ItemDataRole.UserRole
NameRole = Qt.ItemDataRole.UserRole + 1
ROW_HEIGHT = 30
ROWS_SHOWN = 6


class PillarList(QListWidget):
    """A list whose rows move by Ctrl and an arrow, or by dragging."""

    move_requested = Signal(int)
    focus_moved = Signal(bool)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard is here."""
        super().focusInEvent(event)
        self.focus_moved.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard has gone."""
        super().focusOutEvent(event)
        self.focus_moved.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl with an arrow moves the row, the arrow alone goes to the next."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in steps:
            self.move_requested.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class PillarOrder(QWidget):
    """`order` is empty while it is the lens's own; `changed` follows every move."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own: tuple[str, ...] = ()
        self._kept: tuple[str, ...] = ()
        self.list = PillarList()
        self.up_button = quiet(self.tr("Move up"))
        self.down_button = quiet(self.tr("Move down"))
        self.reset_button = link(self.tr("As in the lens"))
        self.setFocusProxy(self.list)
        self._build()
        self.list.move_requested.connect(self._move)
        self.list.currentRowChanged.connect(self._show_buttons)
        self.list.model().rowsMoved.connect(self._on_moved)
        self.up_button.clicked.connect(self._on_up)
        self.down_button.clicked.connect(self._on_down)
        self.reset_button.clicked.connect(self._on_reset)

    @property
    def order(self) -> tuple[str, ...]:
        """The pillar ids in the wanted order; empty if that is the lens's own."""
        ids = self._ids()
        return self._kept if not ids else () if ids == self._own else ids

    def show_pillars(self, pillars: Sequence[Pillar], priorities: Sequence[str]) -> None:
        """Show the pillars of the chosen lenses, those with a priority first."""
        named = {pillar.id: pillar.name for pillar in pillars}
        self._own, self._kept = tuple(named), tuple(priorities)
        first = [pillar_id for pillar_id in priorities if pillar_id in named]
        order = [*first, *(pillar_id for pillar_id in named if pillar_id not in first)]
        with QSignalBlocker(self.list):
            self.list.clear()
            for pillar_id in order:
                item = QListWidgetItem()
                item.setData(IdRole, pillar_id)
                item.setData(NameRole, named[pillar_id])
                item.setSizeHint(QSize(0, px(ROW_HEIGHT)))
                # Not droppable itself: a row dropped on it would take its place instead of moving.
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
                self.list.addItem(item)
            self.list.setCurrentRow(0)
        self.list.setFixedHeight(min(ROWS_SHOWN, max(1, len(order))) * px(ROW_HEIGHT) + px(4))
        self._show_numbers()

    def _build(self) -> None:
        self.list.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        self.list.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Pillars by priority"))
        self.list.setFont(font(14))
        card = Card()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(margins(3, 4, 3, 4))
        inside.addWidget(self.list)
        self.list.focus_moved.connect(card.set_lit)
        buttons = QVBoxLayout()
        buttons.setSpacing(px(8))
        width = max(button.sizeHint().width() for button in (self.up_button, self.down_button))
        for button in (self.up_button, self.down_button):
            button.setFixedWidth(width)
            buttons.addWidget(button)
        buttons.addWidget(self.reset_button)
        buttons.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(10))
        layout.addWidget(card, 1)
        layout.addLayout(buttons)

    def _ids(self) -> tuple[str, ...]:
        return tuple(str(self.list.item(row).data(IdRole)) for row in range(self.list.count()))

    def _move(self, step: int) -> None:
        row = self.list.currentRow()
        if row >= 0 and 0 <= row + step < self.list.count():
            self._put(row, row + step)

    def _put(self, row: int, target: int) -> None:
        """Move a row; Qt names the place before the move by the row that follows it."""
        before = target + 1 if target > row else target
        self.list.model().moveRow(QModelIndex(), row, QModelIndex(), before)

    def _show_numbers(self) -> None:
        with QSignalBlocker(self.list):
            for row in range(self.list.count()):
                item = self.list.item(row)
                name = " ".join(str(item.data(NameRole))[:120].split())
                item.setText(self.tr("{number}.  {pillar}").format(number=row + 1, pillar=name))
        self._show_buttons()

    def _show_buttons(self) -> None:
        row = self.list.currentRow()
        self.up_button.setEnabled(row > 0)
        self.down_button.setEnabled(0 <= row < self.list.count() - 1)
        self.reset_button.setEnabled(self._ids() != self._own)

    def _on_moved(self) -> None:
        self._show_numbers()
        self.changed.emit()

    def _on_up(self) -> None:
        self._move(-1)

    def _on_down(self) -> None:
        self._move(1)

    def _on_reset(self) -> None:
        for target, pillar_id in enumerate(self._own):
            row = self._ids().index(pillar_id)
            if row != target:
                self._put(row, target)
        self.list.setCurrentRow(0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
