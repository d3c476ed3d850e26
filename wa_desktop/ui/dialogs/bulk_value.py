"""Asks for a value that several actions are to get: an owner, a day, or an effort that no menu lists."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wa_desktop.domain.errors import InvalidError, message
from wa_desktop.review.plan import ActionFields
from wa_desktop.ui.dialogs.narrow_dialog import NarrowDialog
from wa_desktop.ui.plan.effort_text import effort_from
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import primary, quiet
from wa_desktop.ui.widgets.due_field import DueField
from wa_desktop.ui.widgets.evidence_fields import NameBox
from wa_desktop.ui.widgets.form import FormRow
from wa_desktop.ui.widgets.label import title
from wa_desktop.ui.words import say


class BulkValueDialog(NarrowDialog):
    """`fields_given` carries ActionFields. What makes no sense is said at the field, and the dialog stays."""

    fields_given = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(420, parent)
        self.save_button = primary(self.tr("Set for all"))
        self.cancel_button = quiet(self.tr("Cancel"))
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)

    def read(self) -> ActionFields:
        """The fields as they were put in; InvalidError says what is wrong."""
        return ActionFields()

    def accept(self) -> None:
        """Give the fields, or say what is wrong."""
        try:
            fields = self.read()
        except InvalidError as error:
            self.row.show_problem(say(error.sentence))
            self.row.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().accept()
        self.fields_given.emit(fields)

    def _build(self, heading: str, row: FormRow) -> None:
        self.row = row
        self.setWindowTitle(heading)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(10))
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(margins(24, 20, 24, 20))
        layout.setSpacing(px(14))
        layout.addWidget(title(heading))
        layout.addWidget(row)
        layout.addLayout(buttons)
        row.editor.setFocus(Qt.FocusReason.OtherFocusReason)


class BulkOwnerDialog(BulkValueDialog):
    """Asks who is to own them."""

    def __init__(self, owners: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = NameBox()
        self.box.offer(owners)
        self._build(self.tr("Owner of the chosen actions"), FormRow(self.tr("Owner"), self.box))

    def read(self) -> ActionFields:
        """The owner."""
        name = " ".join(self.box.line.text().split())
        if not name:
            raise InvalidError(message("Type a name, or close this and choose “No owner”."))
        return ActionFields(owner=name)


class BulkDueDialog(BulkValueDialog):
    """Asks by which day they are to be done."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = DueField(today)
        self.field.show_day(today)
        self._build(self.tr("Due date of the chosen actions"), FormRow(self.tr("Due"), self.field))

    def read(self) -> ActionFields:
        """The day."""
        day = self.field.day
        if day is None:
            raise InvalidError(message("Choose a day, or close this and choose “No date”."))
        return ActionFields(due=day)


class BulkEffortDialog(BulkValueDialog):
    """Asks how much work each of them is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        row = FormRow(self.tr("Effort of each"), self.line, self.tr("S, M, L, or days such as 3 or 0.5"))
        self._build(self.tr("Effort of the chosen actions"), row)

    def read(self) -> ActionFields:
        """The effort."""
        effort = effort_from(self.line.text())
        if not effort.is_known:
            raise InvalidError(message("Type an effort, or close this and choose “Not known”."))
        return ActionFields(effort=effort)
