"""Asks what is to become of files that are there already: nothing is overwritten without a word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wa_desktop.ui.dialogs.narrow_dialog import NarrowDialog
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import Button, ButtonKind, primary, quiet
from wa_desktop.ui.widgets.label import Label, breakable, muted, title

MOST_NAMED = 6


class ReplaceDialog(NarrowDialog):
    """`replace_chosen` and `keep_chosen`; Escape exports nothing."""

    replace_chosen = Signal()
    keep_chosen = Signal()

    def __init__(self, names: Sequence[str], folder: str, parent: QWidget | None = None) -> None:
        super().__init__(480, parent)
        heading = self.tr("Replace %n existing file(s)?", "", len(names))
        self.setWindowTitle(heading)
        self.replace_button = Button(self.tr("Replace"), ButtonKind.DANGER)
        self.keep_button = primary(self.tr("Keep both"))
        self.cancel_button = quiet(self.tr("Cancel"))
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(margins(24, 20, 24, 20))
        layout.setSpacing(px(8))
        layout.addWidget(title(heading))
        sentence = self.tr("In the folder “{folder}”. Keep both gives the new ones a number.")
        layout.addWidget(muted(sentence.format(folder=breakable(folder)), 14, wrap=True))
        for name in names[:MOST_NAMED]:
            layout.addWidget(Label(self.tr("•  {name}").format(name=breakable(name)), wrap=True))
        if len(names) > MOST_NAMED:
            layout.addWidget(muted(self.tr("and %n more", "", len(names) - MOST_NAMED)))
        buttons = QHBoxLayout()
        buttons.setSpacing(px(10))
        buttons.addStretch(1)
        for button in (self.cancel_button, self.replace_button, self.keep_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        layout.addSpacing(px(10))
        layout.addLayout(buttons)
        self.keep_button.setDefault(True)
        self.cancel_button.clicked.connect(self.reject)
        self.replace_button.clicked.connect(self._on_replace_clicked)
        self.keep_button.clicked.connect(self._on_keep_clicked)
        self.keep_button.setFocus()

    def _on_replace_clicked(self) -> None:
        self.accept()
        self.replace_chosen.emit()

    def _on_keep_clicked(self) -> None:
        self.accept()
        self.keep_chosen.emit()
