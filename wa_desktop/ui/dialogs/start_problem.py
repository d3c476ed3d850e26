"""What a person sees when the workspace cannot be opened at the start."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wa_desktop.domain.errors import Message
from wa_desktop.ui.dialogs.narrow_dialog import NarrowDialog
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import primary
from wa_desktop.ui.widgets.label import Label, title
from wa_desktop.ui.words import say


class StartProblem(NarrowDialog):
    """One sentence that says what is wrong and what to do."""

    def __init__(self, sentence: Message, parent: QWidget | None = None) -> None:
        super().__init__(500, parent)
        self.setWindowTitle(self.tr("WA Desktop"))
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(margins(24, 20, 24, 20))
        layout.setSpacing(px(12))
        layout.addWidget(title(self.tr("The workspace was not opened")))
        layout.addWidget(Label(say(sentence), wrap=True))
        close = primary(self.tr("Close"))
        close.clicked.connect(self.accept)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
