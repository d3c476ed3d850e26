"""The notes on a pillar and on its lens as a whole."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wa_desktop.domain.answers import Lane
from wa_desktop.domain.lens import Pillar
from wa_desktop.domain.workload import LensReview
from wa_desktop.ui.dialogs.narrow_dialog import NarrowDialog
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import primary
from wa_desktop.ui.widgets.label import Label
from wa_desktop.ui.widgets.lanes_editor import LanesEditor


class PillarNotesDialog(NarrowDialog):
    """`note_requested(pillar id or empty for the lens, Lane, text)`; nothing waits for a button to be saved."""

    note_requested = Signal(str, object, str)

    def __init__(self, review: LensReview, pillar: Pillar, parent: QWidget | None = None) -> None:
        super().__init__(560, parent)
        self.setWindowTitle(self.tr("Notes on the pillar and the lens"))
        self._pillar = pillar
        self.pillar_lanes = LanesEditor(self.tr("Notes on {name}").format(name=pillar.name), parent=self)
        self.lens_lanes = LanesEditor(self.tr("Notes on {name}").format(name=review.lens.name), parent=self)
        close = primary(self.tr("Close"))
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(margins(24, 20, 24, 20))
        layout.setSpacing(px(6))
        for name, lanes in ((pillar.name, self.pillar_lanes), (review.lens.name, self.lens_lanes)):
            layout.addWidget(Label(name, pixels=16, weight=QFont.Weight.Bold, wrap=True))
            layout.addWidget(lanes)
            layout.addSpacing(px(10))
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.show_notes(review, anew=True)
        self.pillar_lanes.save_requested.connect(self._on_pillar_edited)
        self.lens_lanes.save_requested.connect(self._on_lens_edited)
        close.clicked.connect(self.accept)
        self.pillar_lanes.focus_lane()

    def show_notes(self, review: LensReview, *, anew: bool = False) -> None:
        """Show what is on disk; text that is still being typed stays."""
        for lanes, key in ((self.pillar_lanes, self._pillar.id), (self.lens_lanes, "")):
            notes = review.notes_on(key)
            lanes.show_notes(notes.client, notes.internal, anew=anew)

    def done(self, result: int) -> None:
        """However it is closed, what was typed is saved first; where the disk refuses, it stays open."""
        self.pillar_lanes.finish_editing()
        self.lens_lanes.finish_editing()
        if not (self.pillar_lanes.has_unsaved_text or self.lens_lanes.has_unsaved_text):
            super().done(result)

    def _on_pillar_edited(self, lane: Lane, text: str) -> None:
        self.note_requested.emit(self._pillar.id, lane, text)

    def _on_lens_edited(self, lane: Lane, text: str) -> None:
        self.note_requested.emit("", lane, text)
