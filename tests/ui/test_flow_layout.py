"""Widgets in lines like words: wrapped where there is no room, each in the middle of its line."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from wa_desktop.ui.widgets.flow_layout import FlowLayout


class Box(QWidget):
    def __init__(self, width: int, height: int) -> None:
        super().__init__()
        self._size = QSize(width, height)

    def sizeHint(self) -> QSize:
        return self._size


@pytest.fixture
def place(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    flow = FlowLayout(made, spacing=10)
    for box in (Box(60, 30), Box(60, 20), Box(60, 20), Box(60, 10)):
        flow.addWidget(box)
    made.resize(140, 100)
    made.show()
    qtbot.waitExposed(made)
    return made


def corners(place: QWidget) -> list[tuple[int, int]]:
    return [(box.x(), box.y()) for box in place.findChildren(Box) if box.isVisible()]


def test_a_line_ends_where_there_is_no_room(place: QWidget) -> None:
    assert corners(place) == [(0, 0), (70, 5), (0, 40), (70, 45)]


def test_a_hidden_one_leaves_no_gap(qtbot: QtBot, place: QWidget) -> None:
    place.findChildren(Box)[0].hide()
    qtbot.waitUntil(lambda: corners(place)[0] == (0, 0))
    assert corners(place) == [(0, 0), (70, 0), (0, 30)]


def test_its_height_is_that_of_all_lines(place: QWidget) -> None:
    flow = place.layout()
    assert flow is not None
    assert flow.heightForWidth(140) == 60
    assert flow.heightForWidth(300) == 30
    assert flow.heightForWidth(60) == 110
