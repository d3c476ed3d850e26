"""Asks what changed so much about the workload that it wants a review, and notes it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from wa_desktop.domain.errors import Message
from wa_desktop.domain.workload import MAX_CHANGE_NOTE
from wa_desktop.review.cadence import NoteChange, is_change_open
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.narrow_dialog import NarrowDialog
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import Button, ButtonKind, primary, quiet
from wa_desktop.ui.widgets.form import FormRow
from wa_desktop.ui.widgets.label import muted, title
from wa_desktop.ui.words import say


class ChangeDialog(NarrowDialog):
    """Notes a change of the open review's workload, other words for the one noted, or takes that back."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(480, parent)
        self._bridge = bridge
        review = bridge.review
        is_open = review is not None and is_change_open(review.snapshot)
        self.setWindowTitle(self.tr("Significant change"))
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(px(96))
        if review and is_open:
            self.note.setPlainText(review.snapshot.workload.change_note)
        self.note_row = FormRow(
            self.tr("What changed?"), self.note, self.tr("A new region, architecture, team or demand.")
        )
        self.save_button = primary(self.tr("Save") if is_open else self.tr("Note the change"))
        self.cancel_button = quiet(self.tr("Cancel"))
        self.take_back_button = Button(self.tr("Take the note back"), ButtonKind.DANGER)
        self.take_back_button.setVisible(is_open)
        self._build()
        bridge.failed.connect(self._on_failed)
        self.note.textChanged.connect(self._on_note_changed)
        self.save_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self.take_back_button.clicked.connect(self._on_take_back_clicked)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(QKeySequence(Qt.Modifier.CTRL | key), self, self.accept)
        self.note.selectAll()
        self.note.setFocus()

    def accept(self) -> None:
        """Note it; close only if that went well."""
        if not self.note.toPlainText().strip():
            self._refuse(self.tr("Say in a few words what changed."))
        elif not self.note_row.problem:
            self._perform(self.note.toPlainText())

    def _build(self) -> None:
        self.save_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(10))
        buttons.addWidget(self.take_back_button)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(margins(24, 20, 24, 20))
        layout.setSpacing(px(14))
        layout.addWidget(title(self.tr("Significant change")))
        layout.addWidget(
            muted(
                self.tr("A review is due from now on, until the next milestone is saved."),
                wrap=True,
            )
        )
        layout.addWidget(self.note_row)
        layout.addLayout(buttons)

    def _perform(self, text: str) -> None:
        if self._bridge.perform(NoteChange(text, self._bridge.now())):
            super().accept()

    def _refuse(self, text: str) -> None:
        self.note_row.show_problem(text)
        self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_take_back_clicked(self) -> None:
        self._perform("")

    def _on_note_changed(self) -> None:
        over = len(self.note.toPlainText().strip()) - MAX_CHANGE_NOTE
        self.note_row.show_problem(self.tr("%n character(s) too many.", "", over) if over > 0 else "")

    def _on_failed(self, sentence: Message) -> None:
        """The window's banner lies behind this dialog, so it says the same."""
        self._refuse(say(sentence))
