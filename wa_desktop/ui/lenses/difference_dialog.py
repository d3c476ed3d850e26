"""What differs between two lenses, over another dialog."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wa_desktop.domain.lens_changes import LensChanges
from wa_desktop.ui.dialogs.button_keys import ButtonKeysDialog
from wa_desktop.ui.dialogs.screen_room import room_on_screen
from wa_desktop.ui.lenses.difference_body import DifferenceBody
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import quiet
from wa_desktop.ui.widgets.label import title

WANTED = QSize(1060, 680)


class DifferenceDialog(ButtonKeysDialog):
    """Shows a difference until it is closed; `names` are what the two versions are called."""

    def __init__(
        self, changes: LensChanges, names: tuple[str, str] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What is different"))
        self.body = DifferenceBody()
        self.close_button = quiet(self.tr("Close"))
        self.close_button.setAutoDefault(False)
        heading = title(self.tr("What changed in {lens}").format(lens=one_line(changes.after.name)))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(24, 20, 24, 18))
        layout.setSpacing(px(10))
        layout.addWidget(heading)
        layout.addWidget(self.body, 1)
        layout.addLayout(buttons)
        room = room_on_screen(self)
        self.resize(QSize(px(WANTED.width()), px(WANTED.height())).boundedTo(room))
        self.close_button.clicked.connect(self.reject)
        self.body.show_changes(changes, names)
        self.body.setFocus()
