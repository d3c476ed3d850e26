"""The library of lenses: what is there, what it asks, and files coming in and going out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from wa_desktop.domain.changes import Changes, Kind
from wa_desktop.review.review import Review
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.models.findings import outcome_text
from wa_desktop.ui.models.lens_files import ImportOutcome, import_files, write_lens
from wa_desktop.ui.models.lenses import LibraryEntry, Uses, headings, library_rows, read_library, read_uses
from wa_desktop.ui.pages.page import Page
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import primary
from wa_desktop.ui.widgets.drop_hint import DropHint, files_in
from wa_desktop.ui.widgets.import_results import ImportResults
from wa_desktop.ui.widgets.label import Label, muted
from wa_desktop.ui.widgets.lens_panel import LensPanel
from wa_desktop.ui.widgets.main_and_panel import MainAndPanel
from wa_desktop.ui.widgets.table import RowsView, TableCard

_NOT_IN_NAMES = re.compile(r"[^\w.-]+")

MAIN_WIDTH = 620


class LensesPage(Page):
    """Shows every lens version stored in the workspace; imports and exports files.

    `upgrade_requested` carries the alias of a lens of which reviews use an earlier version.
    """

    name = "lenses"

    upgrade_requested = Signal(str)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._entries: list[LibraryEntry] = []
        self._uses: Mapping[int, Uses] = {}
        self._stale = True
        self._folder = ""
        self.table = RowsView(self.tr("Lenses"), headings(), 0, self)
        self.panel = LensPanel(self)
        self.outcome = Label("", wrap=True)
        self.results = ImportResults(self)
        self.import_button = primary(self.tr("Import lens…"))
        self.hint = DropHint(self.tr("Drop lens files here to import them"), self)
        self._stack = QStackedWidget(self)
        self._build()
        self.setAcceptDrops(True)
        self.import_button.clicked.connect(self._on_import_clicked)
        self.table.row_chosen.connect(self._on_row_chosen)
        self.panel.export_requested.connect(self._on_export_requested)
        self.panel.upgrade_requested.connect(self.upgrade_requested)
        self.results.closed.connect(self._on_results_closed)

    def heading(self) -> tuple[str, str]:
        """How many there are."""
        self._read()
        return self.tr("Lenses"), self.tr("%n lens(es) in this workspace", "", len(self._entries))

    def header_widgets(self) -> list[QWidget]:
        """The one thing to do here."""
        return [self._board.button, self.import_button]

    def toggle_panel(self) -> None:
        """Show the lens in hand, or fold it away."""
        self._board.toggle()

    def show_workspace(self) -> None:
        """Read the library again; while the page is hidden that waits until it is seen."""
        self._stale = True
        if self.isVisible():
            self._refresh()

    def show_changes(self, review: Review, changes: Changes) -> None:  # noqa: ARG002 only the kind matters
        """Other lenses on a workload change how many use each."""
        if Kind.LENSES in changes.kinds:
            self.show_workspace()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed meanwhile."""
        super().showEvent(event)
        self._refresh()

    # Files dropped onto the page

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, nothing else."""
        if self.import_button.isEnabled() and files_in(event.mimeData()):
            event.acceptProposedAction()
            self.hint.cover(self.rect())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The files went elsewhere."""
        super().dragLeaveEvent(event)
        self.hint.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped."""
        self.hint.hide()
        paths = files_in(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.import_paths(paths)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The hint covers the page."""
        super().resizeEvent(event)
        self.hint.resize(self.size())

    # Building

    def _build(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(margins(20, 16, 20, 12))
        column.setSpacing(px(10))
        column.addWidget(TableCard(self.table))
        column.addWidget(self.outcome)
        column.addWidget(
            muted(
                self.tr(
                    "Custom lenses in the JSON format of the AWS WA Tool can be imported; files can also be "
                    "dropped onto this page. A review keeps the version it was begun with."
                ),
                wrap=True,
            )
        )
        column.addStretch(1)
        self._board = MainAndPanel(left, self.panel, MAIN_WIDTH)
        self._board.folded.connect(self.heading_changed)
        self._stack.addWidget(self._board)
        self._stack.addWidget(self.results)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.outcome.hide()

    # Showing

    def _read(self) -> None:
        """Read the library if something changed since it was read."""
        if not self._stale:
            return
        self._stale = False
        entries = self.bridge.attempt(lambda: read_library(self.bridge.workspace))
        self._entries = entries or []
        self._uses = self.bridge.attempt(lambda: read_uses(self.bridge.workspace)) or {}

    def _refresh(self) -> None:
        if self._stale:
            self._read()
            self.heading_changed.emit()
        read_only = self.bridge.workspace.read_only
        self.import_button.setEnabled(not read_only)
        self.import_button.setToolTip(
            self.tr("This workspace is open for reading only.") if read_only else ""
        )
        self.table.show_rows(library_rows(self._entries, self._uses))

    def _on_row_chosen(self, key: int | None) -> None:
        entry = next((entry for entry in self._entries if entry.version.id == key), None)
        self.panel.show_entry(entry, self._users_of_earlier(entry) if entry else 0)

    def _users_of_earlier(self, entry: LibraryEntry) -> int:
        """How many reviews and templates use another version of this lens than the newest; none can be upgraded to a damaged one."""
        versions = [one for one in self._entries if one.version.alias == entry.version.alias]
        if any(one.newest and one.problem for one in versions):
            return 0
        return sum(sum(self._uses.get(one.version.id, Uses())) for one in versions if not one.newest)

    def _say(self, sentence: str) -> None:
        self.outcome.setText(sentence)
        self.outcome.setVisible(bool(sentence))

    def _on_results_closed(self) -> None:
        self._stack.setCurrentIndex(0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # Files in

    def _on_import_clicked(self) -> None:
        filters = [self.tr("Lens files (*.json)"), self.tr("All files (*)")]
        dialog = QFileDialog(self, self.tr("Import lenses"), self._start_folder())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(filters)
        dialog.filesSelected.connect(self._on_files_chosen)
        dialog.open()

    def _on_files_chosen(self, names: list[str]) -> None:
        self.import_paths([Path(name) for name in names])

    def import_paths(self, paths: list[Path]) -> None:
        """Import lens files and show what is to be said of them."""
        if not paths:
            return
        self._folder = str(paths[0].parent)
        outcomes = import_files(self.bridge.workspace, paths)
        if any(outcome.stored and not outcome.known for outcome in outcomes):
            self.bridge.workspace_changed.emit()
        self._show_outcomes(outcomes)

    def _show_outcomes(self, outcomes: list[ImportOutcome]) -> None:
        last = next((outcome.stored for outcome in reversed(outcomes) if outcome.stored), None)
        if last:
            self.table.choose(last.id)
        if any(outcome.findings or outcome.problem for outcome in outcomes):
            self._say("")
            self.results.show_outcomes(outcomes)
            self._stack.setCurrentIndex(1)
            self.results.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._say("\n".join(outcome_text(outcome) for outcome in outcomes))
            self._on_results_closed()

    # Files out

    def _on_export_requested(self, lens_id: int) -> None:
        version = next(entry.version for entry in self._entries if entry.version.id == lens_id)
        name = _NOT_IN_NAMES.sub("-", f"{version.alias}-{version.version}")[:120].strip("-. ") or "lens"
        dialog = QFileDialog(
            self, self.tr("Export the lens"), self._start_folder(), self.tr("Lens files (*.json)")
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile(f"{name}.json")
        dialog.setProperty("lens", lens_id)
        dialog.fileSelected.connect(self._on_export_file_chosen)
        dialog.open()

    def _on_export_file_chosen(self, name: str) -> None:
        dialog = self.sender()
        if isinstance(dialog, QFileDialog):
            self.export_lens(int(dialog.property("lens")), Path(name))

    def export_lens(self, lens_id: int, path: Path) -> None:
        """Write a lens to a file and say so; the window shows why not."""
        if path.suffix.casefold() != ".json":
            self._say(self.tr("A lens is a JSON file: choose a file name that ends in .json."))
            return
        self._folder = str(path.parent)
        self._say("")
        if self.bridge.attempt(lambda: write_lens(self.bridge.workspace, lens_id, path)):
            self._say(self.tr("✓ {name} is written.").format(name=path.name))

    def _start_folder(self) -> str:
        return self._folder or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
