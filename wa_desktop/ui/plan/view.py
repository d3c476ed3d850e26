"""What every view of the improvement plan has in common."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wa_desktop.ui.plan.requests import PlanRequests
from wa_desktop.ui.plan.sheet import PlanSheet


class PlanView(QWidget):
    """Shows a sheet and asks `requests` for changes; it holds no action itself.

    `edit_requested` carries an action's id (str) whose dialog is wanted, `question_requested` a QuestionRef to go to.
    `action_chosen` carries the id of the action in hand, or "".
    """

    edit_requested = Signal(str)
    question_requested = Signal(object)
    action_chosen = Signal(str)

    def __init__(self, requests: PlanRequests, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.requests = requests
        self.sheet: PlanSheet | None = None

    def show_sheet(self, sheet: PlanSheet) -> None:
        """Show the plan as it stands now; called after each change, and when a change was refused."""
        self.sheet = sheet

    def finish_editing(self) -> None:
        """Commit what is still being typed; called before the view is left."""
