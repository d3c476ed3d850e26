"""Asks where exported files go: one file by its name, several into a folder, and what of those that are there."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from wa_desktop.domain.editions import Deliverable
from wa_desktop.ui.portfolio.bulk_steps import free_path
from wa_desktop.ui.report.deliverables import file_kind
from wa_desktop.ui.report.export_run import Errand
from wa_desktop.ui.report.replace_dialog import ReplaceDialog


class Destination(QObject):
    """`chosen` carries the Errands once it is clear where all go; `refused` a sentence why not.

    The folder of the last time is offered again.
    """

    chosen = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._folder = ""
        self._names: tuple[tuple[Deliverable, str], ...] = ()
        self._into = Path()

    def ask(self, names: Sequence[tuple[Deliverable, str]]) -> None:
        """Ask where deliverables go; each comes with the name that is suggested for its file."""
        self._names = tuple(names)
        if len(names) == 1:
            self._ask_file(*names[0])
        elif names:
            self._ask_folder()

    def _ask_file(self, deliverable: Deliverable, name: str) -> None:
        """The system's own dialog asks before a file is replaced."""
        dialog = self._dialog(self.tr("Export"), file_kind(deliverable))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(deliverable.suffix.removeprefix("."))
        dialog.selectFile(name)
        dialog.fileSelected.connect(self._on_file_chosen)
        dialog.open()

    def _ask_folder(self) -> None:
        dialog = self._dialog(self.tr("Export into a folder"), "")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._on_folder_chosen)
        dialog.open()

    def _dialog(self, heading: str, pattern: str) -> QFileDialog:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = self._folder or QStandardPaths.writableLocation(documents)
        dialog = QFileDialog(self._parent, heading, folder, pattern)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _on_file_chosen(self, name: str) -> None:
        path = Path(name)
        deliverable = self._names[0][0]
        if path.suffix.casefold() != deliverable.suffix:
            words = self.tr("Choose a file name that ends in {suffix}.")
            self.refused.emit(words.format(suffix=deliverable.suffix))
            return
        self._folder = str(path.parent)
        self.chosen.emit((Errand(deliverable, path),))

    def _on_folder_chosen(self, name: str) -> None:
        self._into = Path(name)
        self._folder = name
        there = [file for _, file in self._names if (self._into / file).exists()]
        if not there:
            self._on_replace_chosen()
            return
        dialog = ReplaceDialog(there, self._into.name, self._parent)
        dialog.replace_chosen.connect(self._on_replace_chosen)
        dialog.keep_chosen.connect(self._on_keep_chosen)
        dialog.open()

    def _on_replace_chosen(self) -> None:
        self.chosen.emit(tuple(Errand(one, self._into / file) for one, file in self._names))

    def _on_keep_chosen(self) -> None:
        self.chosen.emit(tuple(Errand(one, free_path(self._into, file)) for one, file in self._names))
