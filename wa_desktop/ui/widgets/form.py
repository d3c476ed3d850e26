"""Form rows that are named for everybody: label, help, error, and the name a screen reader says."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.label import Label, muted


class ProblemPlace(Protocol):
    """A place of the form that can say what is wrong with its field."""

    @property
    def editor(self) -> QWidget:
        """What has the keyboard while the field is edited."""

    @property
    def problem(self) -> str:
        """What is said to be wrong."""

    def show_problem(self, text: str) -> None:
        """Say what is wrong, or nothing."""


class FormRow(QWidget):
    """A label above an editor, a line of help below, and a place for what is wrong with it."""

    def __init__(
        self, name: str, editor: QWidget, help_text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._label = Label(name, pixels=13, weight=QFont.Weight.Medium)
        self._label.setBuddy(editor)
        editor.setAccessibleName(name)
        editor.setAccessibleDescription(help_text)
        self._help = muted(help_text, 12, wrap=True)
        self._help.setVisible(bool(help_text))
        self._problem = Label("", pixels=12, role=QPalette.ColorRole.BrightText, wrap=True)
        self._problem.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        for part in (self._label, editor, self._help, self._problem):
            layout.addWidget(part)

    @property
    def problem(self) -> str:
        """What is said to be wrong; empty if nothing is."""
        return self._problem.text()

    def show_name(self, name: str) -> None:
        """Call the field something else, as when its meaning depends on another."""
        self._label.setText(name)
        self.editor.setAccessibleName(name)

    def show_help(self, text: str) -> None:
        """Say something else below the field, such as how much of its length is used."""
        self._help.setText(text)
        self._help.setVisible(bool(text))

    def show_problem(self, text: str) -> None:
        """Say what is wrong with the field, or nothing."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self.editor.setProperty("wrong", bool(text))
        self.editor.style().unpolish(self.editor)
        self.editor.style().polish(self.editor)
