"""The frame of a form dialog, with a form of two fields in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from wa_desktop.domain.errors import FieldProblem, message
from wa_desktop.ui.dialogs.form_dialog import FormDialog, FormWords
from wa_desktop.ui.widgets.form import FormRow

CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


class PairDialog(FormDialog):
    """Both lines are needed."""

    def __init__(self, *, refuse: bool = False) -> None:
        super().__init__(QSize(600, 500), QSize(300, 200))
        self.saved: list[tuple[str, str]] = []
        self._refuse = refuse
        self.name, self.owner = QLineEdit(), QLineEdit()
        rows = {"name": FormRow("Name", self.name), "owner": FormRow("Owner", self.owner)}
        self._build(FormWords("A pair", "Two lines.", "Keep"), tuple(rows.values()), rows)
        for line in (self.name, self.owner):
            line.textChanged.connect(self._on_edited)
        self._begin("owner")

    def _state(self) -> tuple[str, str]:
        return self.name.text(), self.owner.text()

    def _check(self) -> Iterator[FieldProblem]:
        for field, text in zip(("name", "owner"), self._state(), strict=True):
            if not text:
                yield FieldProblem(field, message("Write something."))
                yield FieldProblem(field, message("Never said."))

    def _save(self) -> None:
        if self._refuse:
            self.show_failure(message("The disk is full."))
            return
        self.saved.append(self._state())
        self._close_saved()


@pytest.fixture
def opened(qtbot: QtBot) -> Callable[..., PairDialog]:
    def show(*, refuse: bool = False) -> PairDialog:
        dialog = PairDialog(refuse=refuse)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
        dialog.show()
        with qtbot.waitActive(dialog):
            dialog.activateWindow()
        qtbot.waitUntil(dialog.owner.hasFocus)
        return dialog

    return show


def test_its_words_and_first_field(opened: Callable[..., PairDialog]) -> None:
    dialog = opened()
    assert dialog.windowTitle() == "A pair"
    assert dialog.save_button.text() == "Keep"
    assert not dialog.is_changed
    assert dialog.sizeHint() == dialog.size()


def test_a_field_is_checked_when_it_is_left_and_not_before(
    qtbot: QtBot, opened: Callable[..., PairDialog]
) -> None:
    dialog = opened()
    qtbot.keyClicks(dialog.owner, "x")
    dialog.owner.clear()
    assert dialog.problem("owner") == ""
    dialog.name.setFocus()
    assert dialog.problem("owner") == "Write something."
    assert dialog.problem("name") == ""
    dialog.owner.setText("somebody")
    assert dialog.problem("owner") == ""


def test_saving_checks_all_and_goes_to_the_first(qtbot: QtBot, opened: Callable[..., PairDialog]) -> None:
    dialog = opened()
    qtbot.keyClick(dialog.owner, Qt.Key.Key_Return, CTRL)
    assert (dialog.problem("name"), dialog.problem("owner")) == ("Write something.",) * 2
    assert dialog.message.text().startswith("2 ")
    assert dialog.name.hasFocus()
    assert dialog.saved == []


def test_what_is_right_is_saved_and_closes(qtbot: QtBot, opened: Callable[..., PairDialog]) -> None:
    dialog = opened()
    qtbot.mouseClick(dialog.save_button, LEFT)
    dialog.name.setText("n")
    dialog.owner.setText("o")
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert dialog.saved == [("n", "o")]
    assert dialog.message.text() == ""
    assert not dialog.isVisible()


def test_a_refusal_is_said_and_keeps_what_was_typed(qtbot: QtBot, opened: Callable[..., PairDialog]) -> None:
    dialog = opened(refuse=True)
    dialog.name.setText("n")
    dialog.owner.setText("o")
    qtbot.keyClick(dialog.owner, Qt.Key.Key_Enter, CTRL)
    assert dialog.isVisible()
    assert dialog.message.text() == "The disk is full."
    assert dialog.name.text() == "n"


def test_enter_in_a_field_does_nothing_and_on_a_button_presses_it(
    qtbot: QtBot, opened: Callable[..., PairDialog]
) -> None:
    dialog = opened()
    qtbot.keyClick(dialog.owner, Qt.Key.Key_Return)
    assert dialog.problem("name") == ""
    assert dialog.isVisible()
    dialog.cancel_button.setFocus()
    qtbot.keyClick(dialog.cancel_button, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_escape_asks_and_returns_to_the_field_in_hand(
    qtbot: QtBot, opened: Callable[..., PairDialog]
) -> None:
    dialog = opened()
    dialog.name.setFocus()
    qtbot.keyClicks(dialog.name, "half")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Escape)
    assert dialog.is_asking
    assert dialog.keep_button.hasFocus()
    qtbot.keyClick(dialog.keep_button, Qt.Key.Key_Escape)
    assert not dialog.is_asking
    assert dialog.name.hasFocus()
    qtbot.mouseClick(dialog.cancel_button, LEFT)
    qtbot.mouseClick(dialog.discard_button, LEFT)
    assert not dialog.isVisible()
    assert dialog.saved == []


def test_without_changes_escape_closes(qtbot: QtBot, opened: Callable[..., PairDialog]) -> None:
    dialog = opened()
    qtbot.keyClick(dialog.owner, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
