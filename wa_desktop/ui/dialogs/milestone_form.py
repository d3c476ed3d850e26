"""What every dialog that saves a milestone asks: its name and note, and what is wrong with them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from wa_desktop.domain.errors import InvalidError, KnownError
from wa_desktop.domain.workload_checks import check_milestone_name
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.narrow_dialog import NarrowDialog
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.button import quiet
from wa_desktop.ui.widgets.form import FormRow
from wa_desktop.ui.words import say


class MilestoneForm(NarrowDialog):
    """Fields for a milestone of the open review; `name_label` and `note_help` fit what else the dialog does.

    What is wrong is said beside the name. A subclass lays the rows out, calls `_begin` at the end, and saves in
    `accept`, with `_asked` set before and `_tell` for what went wrong.
    """

    def __init__(self, bridge: Bridge, width: int, parent: QWidget | None = None) -> None:
        super().__init__(width, parent)
        self._bridge = bridge
        self._asked = False
        self.name = QLineEdit()
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.cancel_button = quiet(self.tr("Cancel"))

    def _set_rows(self, name_label: str, note_help: str) -> None:
        self.name_row = FormRow(
            name_label, self.name, self.tr("3 to 100 characters, different from the other milestones.")
        )
        self.note_row = FormRow(self.tr("Note"), self.note, note_help)

    def _buttons(self, save: QPushButton) -> QHBoxLayout:
        save.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(10))
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(save)
        return buttons

    def _begin(self, save: QPushButton) -> None:
        self.name.textChanged.connect(self._on_name_changed)
        save.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self.name.selectAll()
        self.name.setFocus()

    def _tell(self, error: KnownError) -> None:
        """Say beside the name what went wrong, and in the window too unless it is the name itself."""
        if not isinstance(error, InvalidError):
            self._bridge.failed.emit(error.sentence)
        self.name_row.show_problem(say(error.sentence))
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _names_taken(self) -> list[str]:
        review = self._bridge.review
        return [head.name for head in review.snapshot.milestones] if review else []

    def _on_name_changed(self, name: str) -> None:
        """Once asked, say at each key whether the name is good now; before, only what can never become good."""
        problem = check_milestone_name(name, self._names_taken())
        too_long = len(name.strip()) > 100
        self.name_row.show_problem(say(problem) if problem and (self._asked or too_long) else "")
