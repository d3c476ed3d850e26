"""Lenses out of the library: as the file that was imported, or for AWS."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from wa_desktop.lensfile.check import check_lens
from wa_desktop.lensfile.check_fields import Json
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.lenses.aws_dialog import AwsDialog
from wa_desktop.ui.models.lens_files import write_lens
from wa_desktop.ui.models.lenses import LibraryEntry

_NOT_IN_NAMES = re.compile(r"[^\w.-]+")


class LensExport(QObject):
    """Asks where a file goes and writes it. `said` carries what was written or why it was not.

    `studio_requested` carries a lens value and the LibraryEntry that it was made from.
    """

    said = Signal(str)
    studio_requested = Signal(object, object)

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge, self._widget = bridge, parent
        self._entry: LibraryEntry | None = None
        self._folder = ""

    @property
    def folder(self) -> str:
        """Where files were taken from or put last, else the person's documents."""
        return self._folder or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )

    def remember(self, folder: Path) -> None:
        """Begin there next time."""
        self._folder = str(folder)

    def ask(self, entry: LibraryEntry) -> None:
        """Ask where the lens goes as it was imported."""
        self._entry = entry
        dialog = QFileDialog(
            self._widget, self.tr("Export the lens"), self.folder, self.tr("Lens files (*.json)")
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile(f"{_stem(entry)}.json")
        dialog.fileSelected.connect(self._on_file_chosen)
        dialog.open()

    def write(self, lens_id: int, path: Path) -> None:
        """Write a lens to a file and say so; the window shows why not."""
        if path.suffix.casefold() != ".json":
            self.said.emit(self.tr("A lens is a JSON file: choose a file name that ends in .json."))
            return
        self.remember(path.parent)
        self.said.emit("")
        if self._bridge.attempt(lambda: write_lens(self._bridge.workspace, lens_id, path)):
            self.said.emit(self.tr("✓ {name} is written.").format(name=path.name))

    def ask_for_aws(self, entry: LibraryEntry) -> AwsDialog | None:
        """Show what AWS would say of the lens; None if it cannot be read."""
        value = self._value(entry)
        if value is None:
            return None
        self._entry = entry
        dialog = AwsDialog(value, entry.lens, _stem(entry), self.folder, self._widget)
        dialog.written.connect(self.said)
        dialog.studio_requested.connect(self._on_studio_requested)
        dialog.open()
        return dialog

    def _value(self, entry: LibraryEntry) -> Json | None:
        """The JSON value of the file that was imported."""
        content = self._bridge.attempt(lambda: self._bridge.workspace.lens_content(entry.version.id))
        value = check_lens(content.encode()).value if content is not None else None
        return value if isinstance(value, dict) else None

    def _on_file_chosen(self, name: str) -> None:
        if self._entry:
            self.write(self._entry.version.id, Path(name))

    def _on_studio_requested(self, value: object) -> None:
        self.studio_requested.emit(value, self._entry)


def _stem(entry: LibraryEntry) -> str:
    """A file name for a version, without its ending."""
    version = entry.version
    return _NOT_IN_NAMES.sub("-", f"{version.alias}-{version.version}")[:120].strip("-. ") or "lens"
