"""Buttons are pressed by Enter as by Space, in pages as in dialogs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wa_desktop.ui.widgets.button import link, primary, quiet
from wa_desktop.ui.widgets.workshop_button import BarButton


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize("make", [primary, quiet, link, lambda text: BarButton(text, "Ctrl+1")])
@pytest.mark.usefixtures("app")
def test_a_button_with_the_keyboard_is_pressed(qtbot: QtBot, make: object, key: Qt.Key) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    button = make("Go on")  # type: ignore[operator] # one of those above
    assert isinstance(button, QPushButton)
    QVBoxLayout(page).addWidget(button)
    page.show()
    button.setFocus()
    with qtbot.waitSignal(button.clicked, timeout=1000):
        qtbot.keyClick(button, key)
