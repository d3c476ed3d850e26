"""The line over the portfolio's table that says what is being done to many workloads, what was done, and what was refused."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import link
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.label import Label, breakable, muted

MOST_REFUSALS = 5
"""Refusals that are named; of the others one learns how many there are."""


class ListMessage(Card):
    """`undo_requested` takes back what the line tells of, `stop_requested` stops what is going on."""

    undo_requested = Signal()
    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = Label("", wrap=True)
        self.label.setAccessibleName(self.tr("Message"))
        self.details = muted("", 13, wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(px(6))
        self.bar.setAccessibleName(self.tr("Progress"))
        self.undo_button = link(self.tr("Undo"))
        self.stop_button = link(self.tr("Stop"))
        self.close_button = link(self.tr("Dismiss"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        head = QHBoxLayout()
        head.setSpacing(px(14))
        head.addWidget(self.label, 1)
        for button in (self.undo_button, self.stop_button, self.close_button):
            head.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(14, 9, 12, 9))
        layout.setSpacing(px(4))
        layout.addLayout(head)
        layout.addWidget(self.bar)
        layout.addWidget(self.details)
        self.undo_button.clicked.connect(self.undo_requested)
        self.stop_button.clicked.connect(self.stop_requested)
        self.close_button.clicked.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        """All that it says; empty while it is not there."""
        return "" if self.isHidden() else "\n".join(filter(None, (self.label.text(), self.details.text())))

    def show_progress(self, text: str, done: int, total: int) -> None:
        """Say what is going on and how far it is."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self._say(text, "", running=True, undo=False)

    def show_outcome(self, text: str, refusals: Sequence[str], *, undo: bool) -> None:
        """Say what was done and what was not; `undo` offers the way back."""
        named = [self.tr("•  {refusal}").format(refusal=refusal) for refusal in refusals[:MOST_REFUSALS]]
        if len(refusals) > MOST_REFUSALS:
            named.append(self.tr("•  and %n more", "", len(refusals) - MOST_REFUSALS))
        self._say(text, "\n".join(named), running=False, undo=undo)

    def _say(self, text: str, details: str, *, running: bool, undo: bool) -> None:
        self.label.setText(breakable(text))
        self.label.setAccessibleDescription(text)
        self.details.setText(breakable(details))
        self.details.setVisible(bool(details))
        self.bar.setVisible(running)
        self.stop_button.setVisible(running)
        self.undo_button.setVisible(undo)
        self.close_button.setVisible(not running)
        self.show()
