"""The name that signs changes, to be given, changed or taken away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wa_desktop.review.author import MAX_AUTHOR
from wa_desktop.ui.dialogs.narrow_dialog import NarrowDialog
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import link, primary, quiet
from wa_desktop.ui.widgets.form import FormRow
from wa_desktop.ui.widgets.label import muted, title


class AuthorDialog(NarrowDialog):
    """`name_chosen` carries the name that was saved, empty for none."""

    name_chosen = Signal(str)

    def __init__(self, name: str, login: str, parent: QWidget | None = None) -> None:
        super().__init__(440, parent)
        self._login = login
        self.setWindowTitle(self.tr("Your name"))
        self.field = QLineEdit(name)
        self.field.setMaxLength(MAX_AUTHOR)
        self.login_button = link(self.tr("Use my login name ({name})").format(name=login))
        self.login_button.setVisible(bool(login))
        self.login_button.setAutoDefault(False)
        self.save_button = primary(self.tr("Save"))
        self.cancel_button = quiet(self.tr("Cancel"))
        self.cancel_button.setAutoDefault(False)
        self.save_button.setDefault(True)
        row = FormRow(self.tr("Name"), self.field, self.tr("Leave it empty to stay anonymous."))
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(margins(24, 20, 24, 20))
        layout.setSpacing(px(8))
        layout.addWidget(title(self.tr("Your name")))
        layout.addWidget(
            muted(
                self.tr(
                    "It signs your changes in the history from now on. What was signed before stays as it is."
                ),
                14,
                wrap=True,
            )
        )
        layout.addSpacing(px(6))
        layout.addWidget(row)
        layout.addWidget(self.login_button)
        layout.addSpacing(px(10))
        buttons = QHBoxLayout()
        buttons.setSpacing(px(10))
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        layout.addLayout(buttons)
        self.login_button.clicked.connect(self._on_login_clicked)
        self.save_button.clicked.connect(self._on_save_clicked)
        self.cancel_button.clicked.connect(self.reject)
        self.field.selectAll()
        self.field.setFocus()

    def _on_login_clicked(self) -> None:
        self.field.setText(self._login)
        self.field.setFocus()

    def _on_save_clicked(self) -> None:
        name = self.field.text()
        self.accept()
        self.name_chosen.emit(name)
