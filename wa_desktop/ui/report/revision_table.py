"""The table where the change history of the documents is written."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wa_desktop.domain.editions import Revision
from wa_desktop.ui.report.revisions_model import TEXT, RevisionsModel
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.button import quiet
from wa_desktop.ui.widgets.writing_table import WritingDelegate, WritingTable, framed

ROW_HEIGHT = 32
ROWS_SHOWN = 5
_WIDTHS = (84, 112, 150, 0)


class RevisionTable(QWidget):
    """`changed` follows every edit; Delete takes the line in hand away."""

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.model = RevisionsModel(self)
        self.view = WritingTable(ROW_HEIGHT)
        self.today_button = quiet(self.tr("Add a line of today"))
        self.remove_button = quiet(self.tr("Remove line"))
        self.setFocusProxy(self.view)
        self._next: tuple[str, str] = ("", "")
        self._build()
        self.model.changed.connect(self._on_changed)
        self.view.remove_requested.connect(self._on_remove)
        self.remove_button.clicked.connect(self._on_remove)
        self.today_button.clicked.connect(self._on_today)
        self.view.selectionModel().currentChanged.connect(self._show_button)
        self._show_button()

    def show_revisions(self, revisions: Sequence[Revision]) -> None:
        """Show another history."""
        self.model.show_revisions(revisions)
        self.view.setCurrentIndex(self.model.index(self.model.rowCount() - 1, 0))
        self._show_button()

    def suggest(self, version: str, author: str) -> None:
        """What the next line of today begins with."""
        self._next = (version, author)

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
        view.setAccessibleName(self.tr("Change history"))
        view.setShowGrid(True)
        view.share_columns(*_WIDTHS)
        view.show_so_many(ROWS_SHOWN)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self.today_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(framed(view))
        layout.addLayout(buttons)

    def _show_button(self) -> None:
        self.remove_button.setEnabled(0 <= self.view.currentIndex().row() < self.model.rowCount() - 1)

    def _on_changed(self) -> None:
        self._show_button()
        self.changed.emit()

    def _on_remove(self) -> None:
        self.model.remove(self.view.currentIndex().row())
        self._show_button()

    def _on_today(self) -> None:
        version, author = self._next
        row = self.model.add(Revision(version, self._today, author))
        self.view.write(self.model.index(row, TEXT))
