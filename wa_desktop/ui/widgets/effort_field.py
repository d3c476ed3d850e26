"""The field for how much work an action is: days or a size, typed or by a button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from wa_desktop.domain.plan import Effort, EffortScale, Size
from wa_desktop.ui.plan.effort_text import effort_from, effort_text
from wa_desktop.ui.plan.words import days_word
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.button import Button, quiet
from wa_desktop.ui.widgets.evidence_fields import HEIGHT


class EffortField(QWidget):
    """`changed` follows every new text."""

    changed = Signal()

    def __init__(self, scale: EffortScale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Effort"))
        self.line.setPlaceholderText(self.tr("Days, or S, M, L"))
        self.line.setFixedHeight(px(HEIGHT))
        self.setFocusProxy(self.line)
        self.buttons: dict[Size, Button] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(6))
        layout.addWidget(self.line, 1)
        for size in Size:
            button = quiet(size.value)
            says = self.tr("Effort {size}, {days}").format(size=size.value, days=days_word(scale.days(size)))
            button.setAccessibleName(says)
            button.setToolTip(says)
            button.clicked.connect(self._on_size_clicked)
            self.buttons[size] = button
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.line.textChanged.connect(self.changed)

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self.line.text()

    def show_effort(self, effort: Effort) -> None:
        """Show an effort."""
        self.line.setText(effort_text(effort))

    def effort(self) -> Effort:
        """The effort that is meant; InvalidError where the text is none."""
        return effort_from(self.line.text())

    def _on_size_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.line.setText(button.text())
