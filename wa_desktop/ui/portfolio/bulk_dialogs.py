"""Says what is about to be done to many workloads, and asks for what it takes, such as a tag."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wa_desktop.ui.dialogs.narrow_dialog import NarrowDialog
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import primary, quiet
from wa_desktop.ui.widgets.check_box import CheckBox
from wa_desktop.ui.widgets.form import FormRow
from wa_desktop.ui.widgets.label import Label, title

LONGEST_KEY, LONGEST_VALUE = 128, 256


class BulkAskDialog(NarrowDialog):
    """What will be done to how many, in sentences, and two buttons; `confirmed` says that it is wanted."""

    confirmed = Signal()

    def __init__(
        self, heading: str, sentences: Sequence[str], action: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(460, parent)
        self.setWindowTitle(action)
        self.sentences = [Label(sentence, wrap=True) for sentence in sentences]
        self.cancel_button = quiet(self.tr("Cancel"))
        self.confirm_button = primary(action)
        self.confirm_button.setDefault(True)
        self.cancel_button.clicked.connect(self.reject)
        self.confirm_button.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(10))
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.confirm_button)
        self._lines = QVBoxLayout(self.body)
        self._lines.setContentsMargins(margins(24, 20, 24, 20))
        self._lines.setSpacing(px(10))
        self._lines.addWidget(title(heading))
        for label in self.sentences:
            self._lines.addWidget(label)
        self._lines.addSpacing(px(6))
        self._lines.addLayout(buttons)
        self.confirm_button.setFocus()

    def accept(self) -> None:
        """It is wanted."""
        super().accept()
        self.confirmed.emit()


class BulkExportDialog(BulkAskDialog):
    """Asks before review data is written; `internal` is the tick without which no internal note leaves."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Write the review data of %n workload(s)?", "", count),
            [
                self.tr("One JSON file each: properties, answers, notes, risks, actions and decisions."),
                self.tr("Files that are in the folder already are kept."),
            ],
            self.tr("Choose the folder…"),
            parent,
        )
        self.internal = CheckBox(self.tr("With internal notes"))
        self.internal.setToolTip(
            self.tr("Also what was noted of a significant change; both are not for the client.")
        )
        self._lines.insertWidget(1 + len(self.sentences), self.internal)


class BulkTagDialog(BulkAskDialog):
    """`tag_given` carries the tag as key and value; what AWS would refuse is said at the workloads it is refused for."""

    tag_given = Signal(object)

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Tag %n workload(s)", "", count),
            [self.tr("A workload that has this key already gets the new value.")],
            self.tr("Add the tag"),
            parent,
        )
        self.key, self.value = QLineEdit(), QLineEdit()
        self.key.setMaxLength(LONGEST_KEY)
        self.value.setMaxLength(LONGEST_VALUE)
        self.key_row = FormRow(self.tr("Key"), self.key, self.tr("Such as team or cost-center"))
        self.value_row = FormRow(self.tr("Value"), self.value, self.tr("May be empty"))
        for place, row in enumerate((self.key_row, self.value_row)):
            self._lines.insertWidget(2 + place, row)
        self.key.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Give the tag, or say that its key is missing."""
        key = self.key.text().strip()
        if not key:
            self.key_row.show_problem(self.tr("Type a key."))
            self.key.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().accept()
        self.tag_given.emit((key, self.value.text().strip()))
