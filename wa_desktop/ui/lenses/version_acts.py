"""What is asked about one stored version: who uses it, whether it may go, and what a newer file would bring."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.confirm_dialog import ConfirmDialog
from wa_desktop.ui.lenses.lens_export import LensExport
from wa_desktop.ui.lenses.new_version_dialog import NewVersionDialog
from wa_desktop.ui.lenses.used_by_dialog import UsedByDialog
from wa_desktop.ui.models.lenses import LibraryEntry, read_users
from wa_desktop.ui.models.rows import one_line


class VersionActs(QObject):
    """`review_opened` says that a workload or template was opened, `imported` carries the LensVersion that came in.

    `said` carries a sentence about what was done.
    """

    review_opened = Signal()
    imported = Signal(object)
    said = Signal(str)

    def __init__(self, bridge: Bridge, exports: LensExport, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge, self._exports, self._widget = bridge, exports, parent
        self._entry: LibraryEntry | None = None

    def show_users(self, entry: LibraryEntry) -> UsedByDialog | None:
        """List who uses a lens, by name; None if nobody does."""
        users = self._bridge.attempt(lambda: read_users(self._bridge.workspace, entry.version.id))
        if not users:
            return None
        dialog = UsedByDialog(f"{entry.version.name} · {entry.version.version}", users, self._widget)
        dialog.open_requested.connect(self._on_open_requested)
        dialog.open()
        return dialog

    def ask_to_remove(self, entry: LibraryEntry) -> None:
        """Ask before a version goes, or say why it stays."""
        workspace, lens_id = self._bridge.workspace, entry.version.id
        reasons = self._bridge.attempt(lambda: (workspace.why_lens_stays(lens_id),))
        if reasons is None:
            return
        if reasons[0]:
            self._bridge.failed.emit(reasons[0])
            return
        self._entry = entry
        words = self.tr("Remove {name}, version {version}?")
        dialog = ConfirmDialog(
            words.format(name=one_line(entry.version.name), version=one_line(entry.version.version)),
            self.tr("Nothing uses it. Export it first if you want to keep the file."),
            (),
            self.tr("Remove"),
            self._widget,
        )
        dialog.confirmed.connect(self._on_remove_confirmed)
        dialog.open()

    def ask_for_new_version(self, entry: LibraryEntry) -> None:
        """Ask for the file of a newer version."""
        self._entry = entry
        dialog = QFileDialog(self._widget, self.tr("The file of the newer version"), self._exports.folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilters([self.tr("Lens files (*.json)"), self.tr("All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_version_file_chosen)
        dialog.open()

    def import_version(self, alias: str, path: Path) -> NewVersionDialog:
        """Show what a file would bring as the newer version of a lens."""
        self._exports.remember(path.parent)
        dialog = NewVersionDialog(self._bridge, alias, path, self._widget)
        dialog.stored.connect(self.imported)
        dialog.said.connect(self.said)
        dialog.open()
        return dialog

    def _on_open_requested(self, workload_id: str) -> None:
        if self._bridge.open_review(workload_id):
            self.review_opened.emit()

    def _on_remove_confirmed(self) -> None:
        entry = self._entry
        if entry is None:
            return

        def remove() -> bool:
            self._bridge.workspace.remove_lens(entry.version.id)
            return True

        if self._bridge.attempt(remove):
            self._bridge.workspace_changed.emit()
            self.said.emit(self.tr("✓ {name} is removed.").format(name=one_line(entry.version.name)))

    def _on_version_file_chosen(self, name: str) -> None:
        if self._entry:
            self.import_version(self._entry.version.alias, Path(name))
