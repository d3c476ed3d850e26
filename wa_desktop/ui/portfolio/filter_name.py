"""Asks for the name under which a filter is kept."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wa_desktop.ui.dialogs.narrow_dialog import NarrowDialog
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import primary, quiet
from wa_desktop.ui.widgets.form import FormRow
from wa_desktop.ui.widgets.label import title

LONGEST_NAME = 60


class FilterNameDialog(NarrowDialog):
    """`named` carries the name. A new filter may take the place of one; a renamed one may not."""

    named = Signal(str)

    def __init__(
        self, taken: Collection[str], name: str = "", *, renames: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(420, parent)
        self._taken = {other for other in taken if not renames or other != name}
        self._renames = renames
        self.line = QLineEdit(name)
        self.line.setMaxLength(LONGEST_NAME)
        self.row = FormRow(self.tr("Name of the filter"), self.line)
        self.cancel_button = quiet(self.tr("Cancel"))
        self.save_button = primary(self.tr("Rename") if renames else self.tr("Save filter"))
        self.save_button.setDefault(True)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.accept)
        heading = self.tr("Rename the filter") if renames else self.tr("Save this filter")
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
        layout.addWidget(self.row)
        layout.addLayout(buttons)
        self.line.textChanged.connect(self._on_typed)
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_typed()

    @property
    def name(self) -> str:
        """The name as it is kept."""
        return " ".join(self.line.text().split())

    def accept(self) -> None:
        """Give the name, or say why it cannot be had."""
        problem = self._problem()
        if problem:
            self.row.show_problem(problem)
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().accept()
        self.named.emit(self.name)

    def _problem(self) -> str:
        if not self.name:
            return self.tr("Type a name.")
        if self._renames and self.name in self._taken:
            return self.tr("There is a filter of this name.")
        return ""

    def _on_typed(self) -> None:
        replaces = not self._renames and self.name in self._taken
        self.row.show_help(self.tr("It takes the place of the filter of this name.") if replaces else "")
        self.row.show_problem("")
