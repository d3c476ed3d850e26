"""The table where tags are written."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from wa_desktop.ui.models.tags import Tags, TagsModel
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, margins, px
from wa_desktop.ui.widgets.button import quiet
from wa_desktop.ui.widgets.card import Card

ROW_HEIGHT = 32
ROWS_SHOWN = 4
PADDING = 10


class TagDelegate(QStyledItemDelegate):
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


class TagView(QTableView):
    """A table to type in; Delete takes the tag in hand away."""

    remove_requested = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes, Enter begins to write, everything else is Qt's."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.remove_requested.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class TagTable(QWidget):
    """Keys and values; `changed` follows every edit."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = TagsModel(self)
        self.view = TagView()
        self.remove_button = quiet(self.tr("Remove tag"))
        self.setFocusProxy(self.view)
        self._build()
        self.model.changed.connect(self._on_changed)
        self.view.remove_requested.connect(self._on_remove)
        self.remove_button.clicked.connect(self._on_remove)
        self.view.selectionModel().currentChanged.connect(self._show_button)
        self._show_button()

    @property
    def tags(self) -> Tags:
        """The tags as written."""
        return self.model.tags

    def show_tags(self, tags: Tags) -> None:
        """Show other tags."""
        self.model.show_tags(tags)
        self.view.setCurrentIndex(self.model.index(0, 0))
        self._show_button()

    def finish_editing(self) -> None:
        """Take over what is still being typed in a cell."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_editing(self) -> bool:
        """Whether a cell is being written."""
        return self.view.state() == QAbstractItemView.State.EditingState

    def _build(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setItemDelegate(TagDelegate(view))
        view.setAccessibleName(self.tr("Tags"))
        view.setFont(font(14))
        view.setTabKeyNavigation(False)
        view.setCornerButtonEnabled(False)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(px(ROW_HEIGHT))
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setFixedHeight(px(32))
        header.setFont(font(12, QFont.Weight.DemiBold))
        view.setFixedHeight(px(32) + ROWS_SHOWN * px(ROW_HEIGHT) + 2)
        card = Card()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(margins(2, 3, 2, 3))
        inside.addWidget(view)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(10))
        layout.addWidget(card, 1)
        layout.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignTop)

    def _show_button(self) -> None:
        self.remove_button.setEnabled(self.view.currentIndex().row() < self.model.rowCount() - 1)

    def _on_changed(self) -> None:
        self._show_button()
        self.changed.emit()

    def _on_remove(self) -> None:
        self.model.remove(self.view.currentIndex().row())
        self._show_button()
