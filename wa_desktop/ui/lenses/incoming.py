"""Asks what is to come into the library: files, a folder of them, or AWS's wording from the user's account."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.lenses.lens_export import LensExport
from wa_desktop.ui.lenses.wording_dialog import WordingDialog

FILES, FOLDER, WORDING = "files", "folder", "wording"


class Incoming(QObject):
    """`chosen` carries the paths of files or folders, `worded` the LensVersions that got AWS's words, `said` a sentence."""

    chosen = Signal(object)
    worded = Signal(object)
    said = Signal(str)

    def __init__(self, bridge: Bridge, exports: LensExport, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge, self._exports, self._widget = bridge, exports, parent

    def choices(self) -> Sequence[tuple[object, str] | None]:
        """What can be asked for, for a menu."""
        return (
            (FILES, self.tr("Import files…")),
            (FOLDER, self.tr("Import a folder…")),
            None,
            (WORDING, self.tr("Official wording from your AWS account…")),
        )

    def ask(self, what: object) -> None:
        """Ask for what was picked from the menu."""
        if what == WORDING:
            self._ask_for_wording()
        elif what == FOLDER:
            self._choose(self.tr("Import a folder of lenses"), QFileDialog.FileMode.Directory)
        else:
            self._choose(self.tr("Import lenses"), QFileDialog.FileMode.ExistingFiles)

    def _ask_for_wording(self) -> None:
        dialog = WordingDialog(self._bridge, self._widget)
        dialog.said.connect(self.said)
        dialog.applied.connect(self.worded)
        dialog.open()

    def _choose(self, title: str, mode: QFileDialog.FileMode) -> None:
        dialog = QFileDialog(self._widget, title, self._exports.folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(mode)
        if mode is QFileDialog.FileMode.Directory:
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        else:
            dialog.setNameFilters([self.tr("Lens files (*.json)"), self.tr("All files (*)")])
        dialog.filesSelected.connect(self._on_files_chosen)
        dialog.open()

    def _on_files_chosen(self, names: list[str]) -> None:
        self.chosen.emit([Path(name) for name in names])
