"""Asks before something is lost, and names what."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wa_desktop.ui.dialogs.narrow_dialog import NarrowDialog
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import Button, ButtonKind, quiet
from wa_desktop.ui.widgets.label import Label, muted, title

LONGEST_TITLE = 200


class ConfirmDialog(NarrowDialog):
    """A question, what is lost, and two buttons; `confirmed` says that the person wants it.

    Escape, Enter and closing the window keep everything: the keyboard stands on Cancel.
    """

    confirmed = Signal()

    def __init__(
        self, question: str, sentence: str, losses: Sequence[str], action: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(460, parent)
        self.setWindowTitle(action)
        self.question = title(question[:LONGEST_TITLE])
        self.losses = [Label(self.tr("•  {loss}").format(loss=loss), wrap=True) for loss in losses]
        self.cancel_button = quiet(self.tr("Cancel"))
        self.confirm_button = Button(action, ButtonKind.DANGER)
        self.confirm_button.setAutoDefault(False)
        self.cancel_button.setDefault(True)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(margins(24, 20, 24, 20))
        layout.setSpacing(px(8))
        layout.addWidget(self.question)
        layout.addWidget(muted(sentence, 14, wrap=True))
        for label in self.losses:
            layout.addWidget(label)
        layout.addSpacing(px(10))
        buttons = QHBoxLayout()
        buttons.setSpacing(px(10))
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.confirm_button)
        layout.addLayout(buttons)
        self.cancel_button.clicked.connect(self.reject)
        self.confirm_button.clicked.connect(self._on_confirmed)
        self.cancel_button.setFocus()

    def _on_confirmed(self) -> None:
        self.accept()
        self.confirmed.emit()
