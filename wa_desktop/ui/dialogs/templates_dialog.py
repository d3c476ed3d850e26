"""The review templates of the workspace in a dialog of their own."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from wa_desktop.domain.errors import Message
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.button_keys import ButtonKeysDialog
from wa_desktop.ui.dialogs.screen_room import fit_on_screen
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import quiet
from wa_desktop.ui.widgets.label import Label, muted, title
from wa_desktop.ui.widgets.template_list import TemplateList
from wa_desktop.ui.words import say

WANTED = QSize(960, 560)
LEAST = QSize(720, 380)


class TemplatesDialog(ButtonKeysDialog):
    """`edit_requested` carries the id of a template to open; the dialog closes with it."""

    edit_requested = Signal(str)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Review templates"))
        self.list = TemplateList(bridge, self)
        self.message = Label("", pixels=13, wrap=True)
        self.close_button = quiet(self.tr("Close"))
        self.message.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(24, 20, 24, 18))
        layout.setSpacing(px(10))
        layout.addWidget(title(self.tr("Review templates")))
        layout.addWidget(
            muted(
                self.tr(
                    "A new review that starts from a template begins with its lenses, answers and notes."
                ),
                wrap=True,
            )
        )
        layout.addWidget(self.list, 1)
        foot = QHBoxLayout()
        foot.setSpacing(px(10))
        foot.addWidget(self.message, 1)
        foot.addStretch()
        foot.addWidget(self.close_button)
        layout.addLayout(foot)
        fit_on_screen(self, WANTED, LEAST)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)
        self.list.edit_requested.connect(self._on_edit_requested)
        bridge.failed.connect(self._on_failed)
        self.list.refresh()
        self.list.take_focus()

    def _on_edit_requested(self, template_id: str) -> None:
        self.accept()
        self.edit_requested.emit(template_id)

    def _on_failed(self, sentence: Message) -> None:
        """The window's banner lies behind this dialog, so it says the same."""
        self.message.setText(say(sentence))
        self.message.show()
