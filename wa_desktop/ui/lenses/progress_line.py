"""A line above the page while many files are imported: how far it is, and a way to stop."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import link
from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.widgets.label import Label


class ProgressLine(Panel):
    """Hidden until there is progress to show; `stop_requested` says that the rest is not wanted."""

    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Edge.BottomEdge, parent)
        self.label = Label("", pixels=14)
        self.stop_button = link(self.tr("Stop"))
        line = QHBoxLayout(self)
        line.setContentsMargins(margins(20, 8, 18, 8))
        line.setSpacing(px(12))
        line.addWidget(self.label, 1)
        line.addWidget(self.stop_button)
        self.stop_button.clicked.connect(self.stop_requested)
        self.hide()

    def show_progress(self, count: int, name: str) -> None:
        """Say how many files were taken, and the last one."""
        self.label.setText(
            self.tr("Importing: %n file(s) so far, last {name}", "", count).format(name=name[-80:])
        )
        self.show()
