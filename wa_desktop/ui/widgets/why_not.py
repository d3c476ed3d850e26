"""Why a practice or question does not apply: AWS's reasons in a list, and where to write details."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wa_desktop.domain.answers import Reason
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import link
from wa_desktop.ui.widgets.choice_box import ChoiceBox
from wa_desktop.ui.words import reason_word


class ReasonBox(ChoiceBox[Reason]):
    """`reason_chosen` carries a Reason; `closed` says that the list went away, chosen or not."""

    reason_chosen = Signal(object)
    closed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__([(reason, reason_word(reason)) for reason in Reason], parent)
        self.setAccessibleName(name)
        self.setMinimumContentsLength(22)
        self.view().window().installEventFilter(self)
        self.activated.connect(self._on_activated)

    def show_reason(self, reason: Reason) -> None:
        """Show a reason without asking for it."""
        with QSignalBlocker(self):
            self.show_value(reason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell that the list is gone, however it was closed."""
        if event.type() == QEvent.Type.Hide and watched is self.view().window():
            self.closed.emit()
        return super().eventFilter(watched, event)

    def _on_activated(self, _index: int) -> None:
        self.reason_chosen.emit(self.value)


class WhyNot(QWidget):
    """Reason and details of a practice; the details are its note for the client, which is written elsewhere."""

    details_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reasons = ReasonBox(self.tr("Reason why it does not apply"), self)
        self.details = link(self.tr("Details"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(margins(0, 6, 0, 0))
        layout.setSpacing(px(12))
        layout.addWidget(self.reasons)
        layout.addWidget(self.details)
        layout.addStretch(1)
        self.details.clicked.connect(self.details_requested)

    def show_reason(self, reason: Reason, *, has_details: bool) -> None:
        """Show the reason; details that are there already need no asking for."""
        self.reasons.show_reason(reason)
        self.details.setVisible(not has_details)
