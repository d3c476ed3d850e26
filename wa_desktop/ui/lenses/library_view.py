"""The library itself: a search, the table of drafts and lenses, and the panel of the one in hand."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wa_desktop.ui.lenses.acts import LensAct
from wa_desktop.ui.lenses.lens_panel import LensPanel
from wa_desktop.ui.models.lenses import USED_BY, Library, headings, library_rows
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.label import Label, muted
from wa_desktop.ui.widgets.main_and_panel import MainAndPanel
from wa_desktop.ui.widgets.search_field import SearchField
from wa_desktop.ui.widgets.table import RowsView, TableCard

MAIN_WIDTH = 740


class LibraryView(QWidget):
    """Shows a Library; `act_requested` carries a LensAct and the key of the row it is about.

    Keys are a version's id (int) and a draft's (str). `folded` says that the panel has come or gone.
    """

    act_requested = Signal(object, object)
    folded = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = Library()
        self._can_write = True
        self.search = SearchField(self.tr("Search name, alias and description"))
        self.table = RowsView(self.tr("Lenses"), headings(), 0, self)
        self.panel = LensPanel(self)
        self.outcome = Label("", wrap=True)
        self._nothing = muted("", 14, wrap=True)
        self._card = TableCard(self.table)
        self._build()
        self.search.textChanged.connect(self._on_sought)
        self.search.list_requested.connect(self._on_list_requested)
        self.table.row_chosen.connect(self._on_row_chosen)
        self.table.row_activated.connect(self._on_row_activated)
        self.table.clicked.connect(self._on_cell_clicked)
        self.panel.act_requested.connect(self._on_act_requested)
        self.board.folded.connect(self.folded)

    @property
    def library(self) -> Library:
        """What is shown, whether the search lets it through or not."""
        return self._library

    def show_library(self, library: Library, *, can_write: bool) -> None:
        """Show other lenses; the row in hand stays in hand."""
        self._library, self._can_write = library, can_write
        self._show_rows()

    def choose(self, key: object) -> None:
        """Take a row in hand, even if the search hid it."""
        if not self.table.choose(key):
            self.search.clear()
            self.table.choose(key)

    def say(self, sentence: str) -> None:
        """Say what was done, below the table."""
        self.outcome.setText(sentence)
        self.outcome.setVisible(bool(sentence))

    def take_keyboard(self) -> None:
        """Put the keyboard into the table."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(margins(20, 16, 20, 12))
        column.setSpacing(px(10))
        column.addWidget(self.search)
        column.addWidget(self._card)
        column.addWidget(self._nothing)
        column.addWidget(self.outcome)
        column.addWidget(
            muted(
                self.tr(
                    "Custom lenses in the JSON format of the AWS WA Tool can be imported; files and folders can also "
                    "be dropped onto this page. A review keeps the version it was begun with."
                ),
                wrap=True,
            )
        )
        column.addStretch(1)
        self.board = MainAndPanel(left, self.panel, MAIN_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.board)
        self.outcome.hide()
        self._nothing.hide()

    def _show_rows(self) -> None:
        rows = library_rows(self._library, self.search.text())
        self.table.show_rows(rows)
        self._card.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        self._nothing.setText(self.tr("No lens has these words."))

    def _on_sought(self, _text: str) -> None:
        self._show_rows()

    def _on_list_requested(self) -> None:
        self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_row_chosen(self, key: object) -> None:
        entry, draft = self._library.entry(key), self._library.draft(key)
        if entry:
            self.panel.show_entry(entry, self._library, can_write=self._can_write)
        elif draft:
            self.panel.show_draft(draft, can_write=self._can_write)
        else:
            self.panel.show_nothing()

    def _on_row_activated(self, key: object) -> None:
        entry = self._library.entry(key)
        if entry and entry.lens:
            self.act_requested.emit(LensAct.PREVIEW, key)
        elif self._library.draft(key):
            self.act_requested.emit(LensAct.OPEN_DRAFT, key)

    def _on_cell_clicked(self, index: QModelIndex) -> None:
        """A click on who uses a lens lists them."""
        key = self.table.rows.key(index.row())
        entry = self._library.entry(key)
        if index.column() == USED_BY and entry and any(self._library.uses_of(entry.version.id)):
            self.act_requested.emit(LensAct.SHOW_USERS, key)

    def _on_act_requested(self, act: LensAct) -> None:
        self.act_requested.emit(act, self.table.chosen)
