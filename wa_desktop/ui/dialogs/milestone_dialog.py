"""Asks for the name and note of a milestone and saves it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from wa_desktop.domain.errors import InvalidError, KnownError
from wa_desktop.domain.workload import comparable
from wa_desktop.domain.workload_checks import check_milestone_name
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.narrow_dialog import NarrowDialog
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import primary, quiet
from wa_desktop.ui.widgets.form import FormRow
from wa_desktop.ui.widgets.label import muted, title
from wa_desktop.ui.words import say


class MilestoneDialog(NarrowDialog):
    """Saves a milestone of the open review; what is wrong is said beside the name, and nothing typed is lost."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(480, parent)
        self._bridge = bridge
        self._asked = False
        self.setWindowTitle(self.tr("Save milestone"))
        self.name = QLineEdit(self._suggestion())
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(px(96))
        self.name_row = FormRow(
            self.tr("Name"), self.name, self.tr("3 to 100 characters, different from the other milestones.")
        )
        self.note_row = FormRow(
            self.tr("Note"), self.note, self.tr("Who took part, what is still open; shown in the list.")
        )
        self.save_button = primary(self.tr("Save milestone"))
        self.cancel_button = quiet(self.tr("Cancel"))
        self._build()
        self.name.textChanged.connect(self._on_name_changed)
        self.save_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self.name.selectAll()
        self.name.setFocus()

    def accept(self) -> None:
        """Save; close only if that went well."""
        review = self._bridge.review
        if review is None:
            self.reject()
            return
        self._asked = True
        try:
            review.save_milestone(self.name.text(), self.note.toPlainText())
        except InvalidError as error:
            self._show_problem(say(error.sentence))
        except KnownError as error:
            self._bridge.failed.emit(error.sentence)
            self._show_problem(say(error.sentence))
        else:
            super().accept()

    def _build(self) -> None:
        self.save_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(10))
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(margins(24, 20, 24, 20))
        layout.setSpacing(px(14))
        layout.addWidget(title(self.tr("Save milestone")))
        layout.addWidget(
            muted(
                self.tr(
                    "A milestone freezes all answers and risks as they are now. It cannot be changed later."
                ),
                wrap=True,
            )
        )
        layout.addWidget(self.name_row)
        layout.addWidget(self.note_row)
        layout.addStretch(1)
        layout.addLayout(buttons)

    def _suggestion(self) -> str:
        """The first "Milestone 1, 2, …" that is free, counted from the number it will get."""
        taken = {comparable(name) for name in self._names_taken()}
        number = len(taken) + 1
        while comparable(self.tr("Milestone {number}").format(number=number)) in taken:
            number += 1
        return self.tr("Milestone {number}").format(number=number)

    def _names_taken(self) -> list[str]:
        review = self._bridge.review
        return [head.name for head in review.snapshot.milestones] if review else []

    def _show_problem(self, text: str) -> None:
        self.name_row.show_problem(text)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_name_changed(self, name: str) -> None:
        """Once asked, say at each key whether the name is good now; before, only what can never become good."""
        problem = check_milestone_name(name, self._names_taken())
        too_long = len(name.strip()) > 100
        self.name_row.show_problem(say(problem) if problem and (self._asked or too_long) else "")
