"""A button that opens a list of choices, for filters and for what is done to several rows at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.widgets.button import Button

LONGEST_WORD = 60
LONGEST_SHOWN = 16
"""Characters of a choice in the list, and on the button."""


class MenuButton(Button):
    """`picked` carries the value of the choice that was made.

    With `shows_choice` the choice in force has a mark in the list and stands on the button; without, the button
    only does what is picked. None as a choice is a line between two groups.
    """

    picked = Signal(object)

    def __init__(self, name: str, *, shows_choice: bool = False, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._name = name
        self._shows_choice = shows_choice
        self._values: list[object] = []
        self.menu_of_choices = QMenu(self)
        self.menu_of_choices.setAccessibleName(name)
        self._group = QActionGroup(self)
        self.menu_of_choices.triggered.connect(self._on_triggered)
        self.clicked.connect(self.open)
        self._say("")

    def show_choices(self, choices: Sequence[tuple[object, str] | None], value: object = None) -> None:
        """Offer other choices; `value` is the one in force."""
        self.menu_of_choices.clear()
        self._values = []
        shown = ""
        for choice in choices:
            if choice is None:
                self.menu_of_choices.addSeparator()
                continue
            action = self.menu_of_choices.addAction(_menu_text(choice[1]))
            action.setData(len(self._values))
            self._values.append(choice[0])
            if self._shows_choice:
                action.setCheckable(True)
                self._group.addAction(action)
                action.setChecked(choice[0] == value)
                shown = choice[1] if choice[0] == value and len(self._values) > 1 else shown
        self._say(shown)

    def open(self) -> None:
        """Open the list below the button, with the choice in force or the first one in hand."""
        actions = self.menu_of_choices.actions()
        if actions:
            self.menu_of_choices.popup(self.mapToGlobal(self.rect().bottomLeft()))
            in_force = next((action for action in actions if action.isChecked()), actions[0])
            self.menu_of_choices.setActiveAction(in_force)

    def _say(self, shown: str) -> None:
        """The name, and the choice where it is not the first one, which lets everything pass."""
        short = one_line(shown)
        short = short if len(short) <= LONGEST_SHOWN else f"{short[:LONGEST_SHOWN]}…"
        text = self.tr("{name}: {choice} ▾").format(name=self._name, choice=short) if shown else ""
        self.setText((text or self.tr("{name} ▾").format(name=self._name)).replace("&", "&&"))
        if self._shows_choice:
            choice = one_line(shown) or self.tr("all")
            self.setAccessibleName(self.tr("{name}: {choice}").format(name=self._name, choice=choice))
        else:
            self.setAccessibleName(self._name)
        self.updateGeometry()

    def _on_triggered(self, action: QAction) -> None:
        self.picked.emit(self._values[int(action.data())])


def _menu_text(text: str) -> str:
    """A text as a menu shows it as it is: no key in it, no shortcut behind a tabulator."""
    line = one_line(text)
    line = line if len(line) <= LONGEST_WORD else f"{line[:LONGEST_WORD]}…"
    return line.replace("&", "&&")
