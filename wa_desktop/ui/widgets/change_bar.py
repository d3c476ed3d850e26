"""The sign on the review page that a significant change was noted, until the next milestone."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wa_desktop.domain.changes import Changes
from wa_desktop.review.cadence import is_change_open
from wa_desktop.review.review import Review
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.plan.line_words import day_short
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import link
from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.widgets.header import ElidedLabel
from wa_desktop.ui.widgets.label import Label
from wa_desktop.ui.widgets.table import plain_tooltip

_LONGEST = 300


class ChangeBar(Panel):
    """One line, hidden while nothing has changed. `edit_requested` asks for the note, `review_done` for a milestone."""

    edit_requested = Signal()
    review_done = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Edge.BottomEdge, parent)
        self._bridge = bridge
        self.sentence = ElidedLabel(pixels=13)
        self.due = Label(self.tr("A review is due now."), pixels=13, weight=QFont.Weight.Medium)
        self.edit_button = link(self.tr("Change the note…"))
        self.done_button = link(self.tr("Save milestone…"))
        self.setAccessibleName(self.tr("Significant change"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(margins(22, 4, 14, 5))
        layout.setSpacing(px(10))
        layout.addWidget(self.sentence, 1)
        layout.addWidget(self.due)
        layout.addStretch(0)
        layout.addWidget(self.edit_button)
        layout.addWidget(self.done_button)
        self.edit_button.clicked.connect(self.edit_requested)
        self.done_button.clicked.connect(self.review_done)
        bridge.review_opened.connect(self._on_review_opened)
        bridge.review_changed.connect(self._on_review_changed)
        self._show(bridge.review)

    @property
    def text(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self.isHidden() else f"{self.sentence.whole} {self.due.text()}"

    def paintEvent(self, event: QPaintEvent) -> None:
        """A mark in the colour of medium risk at the left."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(0, 0, px(4), self.height(), QColor(current_theme().risk_medium_text))
        painter.end()

    def _show(self, review: Review | None) -> None:
        snapshot = review.snapshot if review and not review.frozen else None
        changed_at = snapshot.workload.changed_at if snapshot and is_change_open(snapshot) else None
        self.setVisible(changed_at is not None)
        if snapshot and changed_at:
            day = day_short(changed_at.astimezone().date(), self._bridge.today())
            note = " ".join(snapshot.workload.change_note[:_LONGEST].split())
            self.sentence.show_whole(self.tr("Changed {day}: {note}").format(day=day, note=note))
            self.sentence.setToolTip(plain_tooltip(snapshot.workload.change_note))
            self.setAccessibleDescription(self.text)

    def _on_review_opened(self, review: Review | None) -> None:
        self._show(review)

    def _on_review_changed(self, _changes: Changes) -> None:
        self._show(self._bridge.review)
