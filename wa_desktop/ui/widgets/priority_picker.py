"""Where the client's business priorities are chosen and put in order: up to five, the most important first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QListView, QVBoxLayout, QWidget

from wa_desktop.domain.priorities import BusinessPriority
from wa_desktop.domain.workload import MAX_PRIORITIES
from wa_desktop.ui.models.priority_choices import ChosenPrioritiesModel, OfferedPrioritiesModel
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import factor, font, margins, px
from wa_desktop.ui.widgets.button import quiet
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.label import Label, muted
from wa_desktop.ui.widgets.priority_delegate import BADGE, LEFT, TEXT_LEFT, PriorityDelegate
from wa_desktop.ui.widgets.row_list import RowList

OFFERED_HEIGHT = 68
CHOSEN_HEIGHT = 60
SIDE_BY_SIDE = 540
"""From this width on, in pixels of the design, both lists stand side by side."""


class PriorityList(RowList):
    """A list whose current row moves by Alt (or Ctrl) and an arrow, and goes by Delete.

    `empty_in_hand` says whether the keyboard is in it while no row can show that.
    """

    move_requested = Signal(int)
    removal_requested = Signal()
    empty_in_hand = Signal(bool)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take a row in hand."""
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))
        super().focusInEvent(event)
        self.tell_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes."""
        super().focusOutEvent(event)
        self.tell_focus()

    def tell_focus(self) -> None:
        """Say whether the keyboard is here and no row can show it."""
        self.empty_in_hand.emit(self.hasFocus() and not self.model().rowCount())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that move and remove; the arrow alone goes to the next row."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        held = event.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier)
        if held and event.key() in steps:
            self.move_requested.emit(steps[Qt.Key(event.key())])
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removal_requested.emit()
        else:
            super().keyPressEvent(event)


class ChosenList(PriorityList):
    """The chosen priorities; places still free are drawn below them."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, then the free places with their numbers."""
        super().paintEvent(event)
        theme = current_theme()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        taken = self.model().rowCount()
        for place in range(taken, MAX_PRIORITIES):
            box = QRectF(0, place * px(CHOSEN_HEIGHT), self.viewport().width(), px(CHOSEN_HEIGHT))
            ring = QRectF(px(LEFT), box.center().y() - px(BADGE) / 2, px(BADGE), px(BADGE))
            painter.setPen(QPen(QColor(theme.surface_border_strong), factor(), Qt.PenStyle.DashLine))
            painter.drawEllipse(ring)
            painter.setPen(QColor(theme.text_faint))
            painter.setFont(font(12))
            painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, str(place + 1))
            if place == taken:
                painter.setPen(QColor(theme.text_muted))
                painter.setFont(font(13))
                wrapped = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
                text = (
                    self.tr("Choose from the list") if not taken else self.tr("Choose another, or stop here")
                )
                painter.drawText(box.adjusted(px(TEXT_LEFT), 0, -px(10), 0), int(wrapped), text)
        painter.end()


class PriorityPicker(QWidget):
    """Business priorities to choose from at the left, the chosen ones in order at the right.

    `chosen` holds their ids, the most important first; `changed` follows every change of it.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen_model = ChosenPrioritiesModel(self)
        self.offered_model = OfferedPrioritiesModel(self.chosen_model, self)
        self.offered_list = PriorityList()
        self.chosen_list = ChosenList()
        self.up_button = quiet(self.tr("Move up"))
        self.down_button = quiet(self.tr("Move down"))
        self.remove_button = quiet(self.tr("Take out"))
        self.hint = Label("", pixels=12, role=QPalette.ColorRole.PlaceholderText, wrap=True)
        self.setFocusProxy(self.offered_list)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._build()
        self._connect()
        self._show_state()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the chosen priorities, the most important first."""
        return self.chosen_model.ids

    def titles(self) -> list[str]:
        """The titles of the chosen ones, in order."""
        return self.chosen_model.titles()

    def show_priorities(self, offered: Sequence[BusinessPriority], chosen: Sequence[str]) -> None:
        """Show what can be chosen, and what is; what is chosen stays even where nothing offers it any more."""
        self.chosen_model.show_priorities(offered, chosen)
        self.offered_model.show_priorities(offered)
        for view in (self.offered_list, self.chosen_list):
            view.setCurrentIndex(view.model().index(0, 0))
        self._show_state()

    # Building

    def _build(self) -> None:
        self.offered_list.setModel(self.offered_model)
        self.offered_list.setItemDelegate(
            PriorityDelegate(OFFERED_HEIGHT, self.offered_list, with_sentence=True)
        )
        self.offered_list.setAccessibleName(self.tr("Business priorities to choose from"))
        self.chosen_list.setModel(self.chosen_model)
        self.chosen_list.setItemDelegate(
            PriorityDelegate(CHOSEN_HEIGHT, self.chosen_list, with_sentence=False)
        )
        self.chosen_list.setAccessibleName(self.tr("Chosen business priorities, most important first"))
        self.chosen_list.setDragDropMode(QListView.DragDropMode.InternalMove)
        self.chosen_list.setDefaultDropAction(Qt.DropAction.MoveAction)
        buttons = QWidget()
        row = FlowLayout(buttons, px(8))
        for button in (self.up_button, self.down_button, self.remove_button):
            row.addWidget(button)
        layout = self._columns
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(16))
        layout.addLayout(self._column(self.tr("What the client says"), self.offered_list, self.hint), 4)
        layout.addLayout(self._column(self.tr("Most important first"), self.chosen_list, buttons), 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room for sentences, else one above the other."""
        side_by_side = event.size().width() >= px(SIDE_BY_SIDE)
        self._columns.setDirection(
            QBoxLayout.Direction.LeftToRight if side_by_side else QBoxLayout.Direction.TopToBottom
        )
        super().resizeEvent(event)

    @staticmethod
    def _column(heading: str, view: PriorityList, below: QWidget) -> QVBoxLayout:
        view.setFixedHeight(px(CHOSEN_HEIGHT) * MAX_PRIORITIES)
        view.setMinimumWidth(px(200))
        card = Card()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(margins(3, 4, 3, 4))
        inside.addWidget(view)
        view.empty_in_hand.connect(card.set_lit)
        column = QVBoxLayout()
        column.setSpacing(px(6))
        column.addWidget(muted(heading, 12))
        column.addWidget(card)
        column.addWidget(below)
        column.addStretch()
        return column

    def _connect(self) -> None:
        delegate = self.offered_list.itemDelegate()
        if isinstance(delegate, PriorityDelegate):
            delegate.toggled.connect(self._on_toggled)
        self.offered_list.move_requested.connect(self._on_offered_move)
        self.chosen_list.move_requested.connect(self._on_chosen_move)
        self.chosen_list.removal_requested.connect(self._on_remove)
        self.chosen_list.selectionModel().currentRowChanged.connect(self._show_buttons)
        self.up_button.clicked.connect(self._on_up)
        self.down_button.clicked.connect(self._on_down)
        self.remove_button.clicked.connect(self._on_remove)
        for signal in (self.chosen_model.rowsInserted, self.chosen_model.rowsRemoved):
            signal.connect(self._on_changed)
        self.chosen_model.rowsMoved.connect(self._on_changed)

    # What happens

    def _on_toggled(self, row: int) -> None:
        priority_id = self.offered_model.id_at(row)
        if priority_id in self.chosen:
            self.chosen_model.remove(self.chosen.index(priority_id))
        elif self.chosen_model.add(priority_id):
            self.chosen_list.setCurrentIndex(self.chosen_model.index(len(self.chosen) - 1))

    def _on_offered_move(self, step: int) -> None:
        index = self.offered_list.currentIndex()
        priority_id = self.offered_model.id_at(index.row()) if index.isValid() else ""
        if priority_id in self.chosen:
            self.chosen_model.move(self.chosen.index(priority_id), step)

    def _on_chosen_move(self, step: int) -> None:
        self.chosen_model.move(self.chosen_list.currentIndex().row(), step)

    def _on_up(self) -> None:
        self._on_chosen_move(-1)

    def _on_down(self) -> None:
        self._on_chosen_move(1)

    def _on_remove(self) -> None:
        row = self.chosen_list.currentIndex().row()
        if row >= 0:
            self.chosen_model.remove(row)

    def _on_changed(self) -> None:
        self.offered_model.refresh()
        self._show_state()
        self.changed.emit()

    def _show_state(self) -> None:
        if not self.offered_model.rowCount():
            text = self.tr(
                "The chosen lenses have no business priorities; their questions are ordered by risk and by pillar."
            )
        elif self.chosen_model.is_full:
            text = self.tr("{count} of {most} chosen. To choose another, take one out first.")
        else:
            text = self.tr("{count} of {most} chosen. Click a line, or press the space bar.")
        self.hint.setText(text.format(count=len(self.chosen), most=MAX_PRIORITIES))
        self.chosen_list.viewport().update()
        for view in (self.offered_list, self.chosen_list):
            view.tell_focus()
        self._show_buttons()

    def _show_buttons(self) -> None:
        row = self.chosen_list.currentIndex().row()
        self.up_button.setEnabled(row > 0)
        self.down_button.setEnabled(0 <= row < len(self.chosen) - 1)
        self.remove_button.setEnabled(row >= 0)
