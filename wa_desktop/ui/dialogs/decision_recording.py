"""Opens the form of a decision and records what it asks for in the open review."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from wa_desktop.domain.decisions import Decision
from wa_desktop.review.decisions import RecordDecision
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.decision_dialog import DecisionDialog


class DecisionRecording(QObject):
    """Performs what a dialog asks for; it lives as long as the dialog."""

    def __init__(self, bridge: Bridge, dialog: DecisionDialog) -> None:
        super().__init__(dialog)
        self._bridge = bridge
        self._dialog = dialog
        dialog.record_requested.connect(self._on_record_requested)
        bridge.failed.connect(dialog.show_failure)

    def _on_record_requested(self, decision: Decision) -> None:
        if decision.created_at is None:
            decision = replace(decision, created_at=self._bridge.now())
        if self._bridge.perform(RecordDecision(decision)):
            self._dialog.close_recorded()


def open_decision(bridge: Bridge, decision: Decision | None, parent: QWidget | None) -> DecisionDialog | None:
    """Show the form of a decision over a window; None while no review is open.

    Without a decision it is a new one. What is recorded is announced by the dialog's `recorded`.
    """
    if bridge.review is None:
        return None
    dialog = DecisionDialog(bridge.review.snapshot, decision, bridge.today(), parent)
    DecisionRecording(bridge, dialog)
    dialog.open()
    return dialog
