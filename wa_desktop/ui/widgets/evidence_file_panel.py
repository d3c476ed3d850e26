"""What can be done with a kept file: look into it, open a copy, save a copy."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wa_desktop.domain.errors import KnownError
from wa_desktop.domain.evidence import Evidence
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.button import quiet
from wa_desktop.ui.widgets.evidence_files import (
    kind_words,
    name_to_open,
    name_to_save,
    private_copy,
    refusal,
    save_copy,
)
from wa_desktop.ui.widgets.evidence_preview import EvidencePreview
from wa_desktop.ui.widgets.label import muted
from wa_desktop.ui.widgets.safe_link import open_on_disk
from wa_desktop.ui.words import say

_PAUSE = 60
"""Milliseconds before a file is loaded, so that walking through the list stays fast."""


class EvidenceFilePanel(QWidget):
    """`said` carries a sentence about what was done, or why it was not.

    `facts` is a label of kind and size that is put elsewhere.
    """

    said = Signal(str)

    def __init__(self, load: Callable[[str], bytes], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._load = load
        self._piece: Evidence | None = None
        self._loaded = ""
        self._folder = ""
        self.preview = EvidencePreview()
        self.facts = muted("", 13)
        self.facts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.warning = muted("", 12, wrap=True)
        self.open_button = quiet(self.tr("Open"))
        self.open_button.setToolTip(
            self.tr("Opens a copy in the program for it; changes made there are not kept")
        )
        self.save_button = quiet(self.tr("Save a copy…"))
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._build()
        self._soon.timeout.connect(self._look)
        self.preview.looked.connect(self._show_facts)
        self.open_button.clicked.connect(self._on_open)
        self.save_button.clicked.connect(self._on_save)

    def show_piece(self, piece: Evidence | None) -> None:
        """Show another file, or none."""
        digest = piece.digest if piece else ""
        self._piece = piece
        for part in (self, self.facts):
            part.setVisible(piece is not None)
        if piece:
            self._show_facts()
        if digest != self._loaded:
            self._loaded = digest
            self.open_button.setEnabled(False)
            self.warning.setText("")
            self.preview.clear()
            self._soon.start()

    def save_to(self, path: Path) -> None:
        """Write a copy there; whoever calls has asked before another file is replaced."""
        if self._piece is None:
            return
        try:
            save_copy(path, self._load(self._piece.digest))
        except KnownError as error:
            self.said.emit(say(error.sentence))
        else:
            self._folder = str(path.parent)
            self.said.emit(self.tr("A copy was saved as {name}.").format(name=path.name))

    def _build(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(px(10))
        line.addWidget(self.warning, 1)
        line.addWidget(self.open_button)
        line.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(self.preview, 1)
        layout.addLayout(line)
        for part in (self.facts, self):
            part.hide()

    def _look(self) -> None:
        """Load the file and look into it; what it is decides whether it may be opened."""
        piece = self._piece
        if piece is None:
            return
        try:
            data = self._load(piece.digest)
        except KnownError as error:
            self.save_button.setEnabled(False)
            self.preview.show_problem(error.sentence)
            return
        name = name_to_save(piece.title, piece.media_type, self._fallback())
        may_open = self._name_to_open(piece, data) is not None
        self.save_button.setEnabled(True)
        self.open_button.setEnabled(may_open)
        self.warning.setText("" if may_open else say(refusal(name)))
        self.preview.show_file(name, data)

    def _show_facts(self) -> None:
        if self._piece is None:
            return
        look = self.preview.look
        parts = [kind_words(self._piece.media_type, self._piece.size)]
        parts += [say(look.facts)] if look and look.facts else []
        self.facts.setText(" · ".join(part for part in parts if part))

    def _name_to_open(self, piece: Evidence, data: bytes) -> str | None:
        return name_to_open(piece.title, piece.media_type, data, self._fallback())

    def _fallback(self) -> str:
        return self.tr("evidence")

    def _on_open(self) -> None:
        """Judge the content once more at the moment it is handed to the desktop."""
        piece = self._piece
        if piece is None:
            return
        try:
            data = self._load(piece.digest)
            name = self._name_to_open(piece, data)
            path = private_copy(name, data) if name else None
        except KnownError as error:
            self.said.emit(say(error.sentence))
            return
        if path is not None and not open_on_disk(path):
            self.said.emit(self.tr("No program for this kind of file was found: save a copy instead."))

    def _on_save(self) -> None:
        if self._piece is None:
            return
        folder = self._folder or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        dialog = QFileDialog(self, self.tr("Save a copy"), folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)  # asks before it replaces a file
        dialog.selectFile(name_to_save(self._piece.title, self._piece.media_type, self._fallback()))
        dialog.fileSelected.connect(self._on_file_chosen)
        dialog.open()

    def _on_file_chosen(self, name: str) -> None:
        self.save_to(Path(name))
