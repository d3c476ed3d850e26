"""Says above every page that a milestone is looked at, in which nothing can be changed, and leads back to now."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wa_desktop.review.review import Review
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import quiet
from wa_desktop.ui.widgets.label import Label
from wa_desktop.ui.words import day_word

ACTIONS_OF_NOW = (
    *("copy_answers", "edit_workload", "note_change", "save_milestone"),
    *("run_workshop", "park", "decide", "verify", "skip", "return_queue"),
)
"""Ids of the window's actions that have no meaning while a milestone is looked at."""


class FrozenBar(QWidget):
    """Hidden unless a milestone is open; `back_button` asks for now. No key leaves a milestone by accident."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Label("", pixels=14, wrap=True)
        self._label.setAccessibleName(self.tr("Milestone"))
        self.back_button = quiet(self.tr("Back to now"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(margins(22, 6, 18, 6))
        layout.setSpacing(px(14))
        layout.addWidget(self._label, 1)
        layout.addWidget(self.back_button)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self.isHidden() else self._label.text()

    def show_review(self, review: Review | None) -> None:
        """Appear for a milestone, and go for a review as it stands."""
        frozen = review.frozen if review else None
        if frozen:
            head = frozen.head
            words = self.tr("Milestone “{name}”, {day} – nothing can be changed")
            sentence = words.format(name=one_line(head.name), day=day_word(head.recorded_at))
            self._label.setText(sentence)
            self._label.setAccessibleDescription(sentence)
        self.setVisible(frozen is not None)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw its ground, calmer than a warning."""
        theme = current_theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.accent_soft))
        painter.fillRect(0, 0, px(4), self.height(), QColor(theme.accent_focus))
        painter.setPen(QColor(theme.surface_border))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()
