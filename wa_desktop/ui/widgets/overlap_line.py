"""One quiet line below a practice: how another lens answers the same, and the offer to take that over."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wa_desktop.ui.models.overlap_words import OverlapNote
from wa_desktop.ui.review_keys import ReviewKey, spec_of
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import link
from wa_desktop.ui.widgets.label import muted


class OverlapLine(QWidget):
    """Shows a note; its `button` asks to take the answer over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = muted("", 13, wrap=True)
        self.button = link(self.tr("Take over ({key})").format(key=spec_of(ReviewKey.TAKE_OVER).legend))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(margins(0, 4, 0, 0))
        layout.setSpacing(px(10))
        layout.addWidget(self._sentence, 1)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def text(self) -> str:
        """What it says."""
        return self._sentence.text()

    def show_note(self, note: OverlapNote) -> None:
        """Show a note, or nothing where it says nothing."""
        self._sentence.setText(note.sentence)
        self.button.setVisible(note.can_take)
        self.button.setAccessibleDescription(note.sentence)
        self.setVisible(bool(note.sentence))
