"""One quiet line that says how many reviews are overdue; it goes as soon as somebody opens a review."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import link
from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.widgets.label import muted


class ReminderLine(Panel):
    """Hidden until it reminds; `list_requested` asks for the list of what is due."""

    list_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Edge.BottomEdge, parent)
        self._label = muted("", 13)
        self._label.setAccessibleName(self.tr("Reminder"))
        self.list_button = link(self.tr("Show them"))
        self.dismiss_button = link(self.tr("Dismiss"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(margins(22, 3, 14, 4))
        layout.setSpacing(px(8))
        layout.addWidget(self._label)
        layout.addWidget(self.list_button)
        layout.addStretch(1)
        layout.addWidget(self.dismiss_button)
        self.list_button.clicked.connect(self._on_list_clicked)
        self.dismiss_button.clicked.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self.isHidden() else self._label.text()

    def remind(self, overdue: int) -> None:
        """Say how many reviews are overdue."""
        text = (
            self.tr("%n review(s) are overdue.", "", overdue)
            if overdue > 1
            else self.tr("A review is overdue.")
        )
        self._label.setText(text)
        self.list_button.setText(self.tr("Show them") if overdue > 1 else self.tr("Show it"))
        self.list_button.updateGeometry()
        self._label.setAccessibleDescription(text)
        self.show()

    def _on_list_clicked(self) -> None:
        self.hide()
        self.list_requested.emit()
