"""What delegates do alike: a tooltip with the whole of a row, and ticking by click and space."""

from __future__ import annotations

import html

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QLineEdit, QToolTip
from pytestqt.qtbot import QtBot

from wa_desktop.ui.models.rows import Index
from wa_desktop.ui.widgets.row_delegate import TickRowDelegate
from wa_desktop.ui.widgets.row_list import RowList

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""Qt's offscreen platform says so of every popup it shows."""

HOSTILE = "<img src=x> & " + "w" * 100


class HeadedDelegate(TickRowDelegate):
    """The first row is a heading."""

    def can_tick(self, index: Index) -> bool:
        return index.row() > 0


class Stage:
    """A list of three rows, and what was ticked in it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.view = RowList()
        qtbot.addWidget(self.view)
        self.model = QStandardItemModel(self.view)
        for text in ("Heading", HOSTILE, ""):
            item = QStandardItem(text)
            item.setData(text, Qt.ItemDataRole.AccessibleTextRole)
            self.model.appendRow(item)
        self.ticked: list[int] = []
        delegate = HeadedDelegate(self.view)
        delegate.toggled.connect(self.ticked.append)
        self.view.setModel(self.model)
        self.view.setItemDelegate(delegate)
        self.view.resize(300, 200)
        self.view.show()

    def place(self, row: int) -> QPoint:
        return self.view.visualRect(self.model.index(row, 0)).center()

    def point_at(self, place: QPoint) -> str:
        """The tooltip that comes when the pointer rests there."""
        where = self.view.viewport().mapToGlobal(place)
        QApplication.sendEvent(self.view.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, where))
        return QToolTip.text()


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    return Stage(qtbot)


def test_a_left_click_ticks_a_row_and_no_other_button_does(qtbot: QtBot, stage: Stage) -> None:
    for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton):
        qtbot.mouseClick(stage.view.viewport(), button, pos=stage.place(1))
    assert stage.ticked == []
    qtbot.mouseClick(stage.view.viewport(), Qt.MouseButton.LeftButton, pos=stage.place(2))
    assert stage.ticked == [2]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Select])
def test_space_ticks_the_row_in_hand_once(qtbot: QtBot, stage: Stage, key: Qt.Key) -> None:
    stage.view.setCurrentIndex(stage.model.index(1, 0))
    qtbot.keyClick(stage.view, key)
    assert stage.ticked == [1]
    qtbot.keyClick(stage.view, Qt.Key.Key_X)
    assert stage.ticked == [1]


def test_a_row_that_is_none_to_tick_stays(qtbot: QtBot, stage: Stage) -> None:
    qtbot.mouseClick(stage.view.viewport(), Qt.MouseButton.LeftButton, pos=stage.place(0))
    qtbot.keyClick(stage.view, Qt.Key.Key_Space)
    assert stage.ticked == []


def test_the_tooltip_has_the_whole_row_as_it_is(stage: Stage) -> None:
    assert html.escape(HOSTILE) in stage.point_at(stage.place(1))
    assert stage.point_at(stage.place(0)) == "Heading"
    QToolTip.hideText()


@pytest.mark.parametrize("row", [2, -1])
def test_the_tooltip_goes_where_there_is_nothing_to_say(qtbot: QtBot, stage: Stage, row: int) -> None:
    stage.point_at(stage.place(1))
    stage.point_at(stage.place(row) if row > 0 else stage.view.viewport().rect().bottomLeft())
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_rows_are_not_edited(qtbot: QtBot, stage: Stage) -> None:
    stage.view.setCurrentIndex(stage.model.index(1, 0))
    qtbot.mouseDClick(stage.view.viewport(), Qt.MouseButton.LeftButton, pos=stage.place(1))
    qtbot.keyClick(stage.view, Qt.Key.Key_F2)
    assert stage.view.findChildren(QLineEdit) == []
