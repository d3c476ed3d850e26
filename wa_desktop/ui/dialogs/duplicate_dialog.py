"""Asks for the name of a copy of a workload, and whether the answers go along."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wa_desktop.domain.errors import Message
from wa_desktop.domain.workload import Workload, comparable
from wa_desktop.domain.workload_checks import check_workload
from wa_desktop.ui import workload_changes
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.narrow_dialog import NarrowDialog
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import primary, quiet
from wa_desktop.ui.widgets.check_box import CheckBox
from wa_desktop.ui.widgets.form import FormRow
from wa_desktop.ui.widgets.label import muted, title
from wa_desktop.ui.words import say

LONGEST_NAME = 100


class DuplicateDialog(NarrowDialog):
    """Makes a copy; `saved` carries the new Workload. What is wrong is said beside the name."""

    saved = Signal(object)

    def __init__(self, bridge: Bridge, workload: Workload, parent: QWidget | None = None) -> None:
        super().__init__(480, parent)
        self._bridge, self._workload = bridge, workload
        self._taken = bridge.attempt(bridge.workspace.names_taken) or []
        heading = self.tr("Duplicate template") if workload.template else self.tr("Duplicate workload")
        self.setWindowTitle(heading)
        self.name = QLineEdit(self._suggestion())
        self.name_row = FormRow(self.tr("Name of the copy"), self.name)
        self.with_answers = CheckBox(self.tr("Take the answers along"))
        self.with_answers.setChecked(True)
        self.save_button = primary(self.tr("Duplicate"))
        self.cancel_button = quiet(self.tr("Cancel"))
        self._build()
        bridge.failed.connect(self._on_failed)
        self.name.textChanged.connect(self._on_name_changed)
        self.save_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self.name.selectAll()
        self.name.setFocus()

    def accept(self) -> None:
        """Make the copy; close only if that went well."""
        self._on_name_changed()
        if self.name_row.problem:
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        copy = workload_changes.duplicate(
            self._bridge,
            self._workload.id,
            self.name.text().strip(),
            with_answers=self.with_answers.isChecked(),
        )
        if copy:
            super().accept()
            self.saved.emit(copy)

    def _build(self) -> None:
        self.save_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(10))
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(margins(24, 20, 24, 20))
        layout.setSpacing(px(12))
        layout.addWidget(title(self.windowTitle()))
        sentence = self.tr("The copy gets all properties and lenses, but no milestones.")
        if self._workload.template:
            sentence = self.tr("The copy gets the lenses, and the answers and notes if you want them.")
        layout.addWidget(muted(sentence, wrap=True))
        layout.addWidget(self.name_row)
        layout.addWidget(self.with_answers)
        layout.addSpacing(px(6))
        layout.addLayout(buttons)

    def _suggestion(self) -> str:
        """The first free "… (copy)", "… (copy 2)", cut to the length a name may have."""
        taken = {comparable(name) for name in self._taken}
        number = 1
        while True:
            tail = self.tr(" (copy)") if number == 1 else self.tr(" (copy {number})").format(number=number)
            name = self._workload.name[: LONGEST_NAME - len(tail)].rstrip() + tail
            if comparable(name) not in taken:
                return name
            number += 1

    def _on_name_changed(self) -> None:
        copy = replace(self._workload, name=self.name.text().strip())
        problems = [problem for problem in check_workload(copy, self._taken) if problem.field == "name"]
        self.name_row.show_problem(say(problems[0].sentence) if problems else "")

    def _on_failed(self, sentence: Message) -> None:
        """The window's banner lies behind this dialog, so it says the same."""
        self.name_row.show_problem(say(sentence))
