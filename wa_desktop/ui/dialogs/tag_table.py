"""The table where tags are written."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wa_desktop.ui.models.tags import Tags, TagsModel
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.button import quiet
from wa_desktop.ui.widgets.writing_table import WritingDelegate, WritingTable, framed

ROW_HEIGHT = 32
ROWS_SHOWN = 4


class TagTable(QWidget):
    """Keys and values; `changed` follows every edit."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = TagsModel(self)
        self.view = WritingTable(ROW_HEIGHT)
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
        self.view.finish_editing()

    @property
    def is_editing(self) -> bool:
        """Whether a cell is being written."""
        return self.view.is_editing

    def _build(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setItemDelegate(WritingDelegate(view))
        view.setAccessibleName(self.tr("Tags"))
        view.setShowGrid(True)
        view.share_columns(0, 0)
        view.show_so_many(ROWS_SHOWN)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(10))
        layout.addWidget(framed(view), 1)
        layout.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignTop)

    def _show_button(self) -> None:
        self.remove_button.setEnabled(self.view.currentIndex().row() < self.model.rowCount() - 1)

    def _on_changed(self) -> None:
        self._show_button()
        self.changed.emit()

    def _on_remove(self) -> None:
        self.model.remove(self.view.currentIndex().row())
        self._show_button()
