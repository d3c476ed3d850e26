"""Asks what of the portfolio may stand in a calendar before it is written to a file."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wa_desktop.ui.dialogs.narrow_dialog import NarrowDialog
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import primary, quiet
from wa_desktop.ui.widgets.check_box import CheckBox
from wa_desktop.ui.widgets.label import muted, title


class CalendarDialog(NarrowDialog):
    """`chosen` says whether the clients are to be named."""

    chosen = Signal(bool)

    def __init__(self, reviews: int, parent: QWidget | None = None) -> None:
        super().__init__(480, parent)
        self.setWindowTitle(self.tr("Calendar of reviews"))
        self.with_clients = CheckBox(self.tr("Name the clients"))
        self.go_on_button = primary(self.tr("Choose a file…"))
        self.cancel_button = quiet(self.tr("Cancel"))
        self.go_on_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(10))
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.go_on_button)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(margins(24, 20, 24, 20))
        layout.setSpacing(px(12))
        layout.addWidget(title(self.tr("Calendar of reviews")))
        layout.addWidget(muted(self.tr("%n next review(s), each as a whole day.", "", reviews), wrap=True))
        layout.addWidget(
            muted(
                self.tr(
                    "Import the file into a calendar. A later file moves the days of this one and adds no second ones."
                ),
                wrap=True,
            )
        )
        layout.addWidget(self.with_clients)
        layout.addSpacing(px(4))
        layout.addLayout(buttons)
        self.go_on_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self.go_on_button.setFocus()

    def accept(self) -> None:
        """Go on to the file."""
        super().accept()
        self.chosen.emit(self.with_clients.isChecked())
