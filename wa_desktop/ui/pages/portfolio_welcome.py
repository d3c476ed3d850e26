"""What the portfolio shows while the workspace holds no workload: what this is for, and two ways in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wa_desktop.ui.widgets.button import primary, quiet
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.label import Label, muted, title

TEXT_WIDTH = 480


class PortfolioWelcome(QWidget):
    """A card in the middle of the page."""

    new_requested = Signal()
    sample_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._new = primary(self.tr("New review"))
        self._sample = quiet(self.tr("Open the sample review"))
        self._new.clicked.connect(self.new_requested)
        self._sample.clicked.connect(self.sample_requested)
        self._read_only = _paragraph(
            self.tr("This workspace is open for reading only, so nothing can be added to it.")
        )
        about = _paragraph(
            self.tr(
                "WA Desktop leads you through the questions of the Well-Architected Framework, or of a lens of "
                "your own, shows where a workload is at risk, and writes the report; nothing leaves this computer."
            )
        )
        card = Card()
        inner = QVBoxLayout(card)
        inner.setContentsMargins(40, 34, 40, 36)
        inner.setSpacing(12)
        inner.addWidget(title(self.tr("Review a workload"), 22))
        inner.addWidget(about)
        inner.addSpacing(8)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self._new)
        buttons.addWidget(self._sample)
        buttons.addStretch()
        inner.addLayout(buttons)
        inner.addWidget(self._read_only)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addWidget(card)
        middle.addStretch()
        layout.addLayout(middle)
        layout.addStretch(3)

    def show_read_only(self, read_only: bool) -> None:  # noqa: FBT001 reads as Qt's setters do
        """Say whether something can be added."""
        self._new.setEnabled(not read_only)
        self._sample.setEnabled(not read_only)
        self._read_only.setVisible(read_only)


def _paragraph(text: str) -> Label:
    """A text of a fixed width and the height that follows; between stretches Qt would guess it too low."""
    label = muted(text, 14, wrap=True)
    label.setFixedSize(TEXT_WIDTH, label.heightForWidth(TEXT_WIDTH))
    return label
