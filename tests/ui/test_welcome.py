"""The first page one sees: three ways in by keys, clicks and a dropped file, and where the data lies."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from wa_desktop.review.workspace import Workspace
from wa_desktop.system.paths import resources_dir
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.main_window import MainWindow
from wa_desktop.ui.pages.portfolio_welcome import PortfolioWelcome
from wa_desktop.ui.theme.type import set_text_size

NAMES = ["New review", "Open the sample", "Import a lens"]


@pytest.fixture
def welcome(qtbot: QtBot, app: QApplication) -> PortfolioWelcome:
    made = PortfolioWelcome()
    qtbot.addWidget(made)
    made.show_file(Path("clients") / "Reviews 2026.wadesk")
    made.resize(1376, 806)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def asked(welcome: PortfolioWelcome) -> list[str]:
    """The names of the ways that were asked for, in order."""
    heard: list[str] = []
    welcome.new_requested.connect(lambda: heard.append(NAMES[0]))
    welcome.sample_requested.connect(lambda: heard.append(NAMES[1]))
    welcome.import_requested.connect(lambda: heard.append(NAMES[2]))
    return heard


@pytest.fixture
def large_text(app: QApplication) -> Iterator[None]:
    set_text_size(app, 200)
    yield
    set_text_size(app, 100)


def in_hand(welcome: PortfolioWelcome) -> str:
    focus = welcome.focusWidget()
    return focus.accessibleName() if focus else ""


def press(qtbot: QtBot, welcome: PortfolioWelcome, *keys: Qt.Key) -> None:
    for key in keys:
        focus = welcome.focusWidget()
        assert focus
        qtbot.keyClick(focus, key)


def drag(*urls: QUrl) -> QMimeData:
    data = QMimeData()
    data.setUrls(list(urls))
    return data


def enter(welcome: PortfolioWelcome, data: QMimeData) -> bool:
    event = QDragEnterEvent(
        QPoint(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.ignore()
    welcome.dragEnterEvent(event)
    return event.isAccepted()


def drop(welcome: PortfolioWelcome, data: QMimeData) -> None:
    welcome.dropEvent(
        QDropEvent(
            QPointF(50, 50),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def test_the_first_way_is_in_hand_and_enter_takes_it(
    qtbot: QtBot, welcome: PortfolioWelcome, asked: list[str]
) -> None:
    assert in_hand(welcome) == "New review"
    press(qtbot, welcome, Qt.Key.Key_Return)
    assert asked == ["New review"]


def test_arrows_and_tab_go_from_way_to_way(qtbot: QtBot, welcome: PortfolioWelcome, asked: list[str]) -> None:
    seen = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left):
        press(qtbot, welcome, key)
        seen.append(in_hand(welcome))
    assert seen == [NAMES[1], NAMES[2], NAMES[0], NAMES[2], NAMES[1]]
    press(qtbot, welcome, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Space)
    assert asked == [NAMES[1], NAMES[2]]


@pytest.mark.parametrize("number", range(3))
def test_a_click_anywhere_on_a_way_takes_it(
    number: int, qtbot: QtBot, welcome: PortfolioWelcome, asked: list[str]
) -> None:
    way = welcome.ways[number]
    for label in way.findChildren(QLabel):
        at = label.mapTo(welcome, label.rect().center())
        hit = welcome.childAt(at)
        assert hit is way
        qtbot.mouseClick(hit, Qt.MouseButton.LeftButton, pos=way.mapFrom(welcome, at))
    assert asked == [NAMES[number]] * 2


def test_every_way_says_its_name_and_what_one_gets(welcome: PortfolioWelcome) -> None:
    for way, name in zip(welcome.ways, NAMES, strict=True):
        node = QAccessible.queryAccessibleInterface(way)
        assert node.role() is QAccessible.Role.Button
        assert node.text(QAccessible.Text.Name) == name
        sentence = node.text(QAccessible.Text.Description)
        assert sentence.endswith(".")
        assert [label.text() for label in way.findChildren(QLabel)] == [name, sentence]


def test_it_says_that_everything_stays_in_one_file(welcome: PortfolioWelcome) -> None:
    (label,) = [label for label in welcome.findChildren(QLabel) if "wadesk" in label.text()]
    assert label.text() == (
        "Everything stays on this computer, in one file you can copy: Reviews 2026.wadesk"
    )
    assert label.toolTip() == str(Path("clients") / "Reviews 2026.wadesk")


def test_dropped_files_are_passed_on(qtbot: QtBot, welcome: PortfolioWelcome, tmp_path: Path) -> None:
    lens = tmp_path / "lens.json"
    data = drag(QUrl.fromLocalFile(str(lens)), QUrl("https://example.com/lens.json"))
    assert enter(welcome, data)
    assert welcome._hint.isVisible()
    assert welcome._hint.size() == welcome.size()
    with qtbot.waitSignal(welcome.files_dropped) as dropped:
        drop(welcome, data)
    assert dropped.args == [[lens]]
    assert welcome._hint.isHidden()


def test_the_hint_goes_with_the_files(welcome: PortfolioWelcome, tmp_path: Path) -> None:
    assert enter(welcome, drag(QUrl.fromLocalFile(str(tmp_path))))
    welcome.dragLeaveEvent(QDragLeaveEvent())
    assert welcome._hint.isHidden()


def test_other_things_are_not_taken(welcome: PortfolioWelcome) -> None:
    words = QMimeData()
    words.setText("a lens")
    assert not enter(welcome, words)
    assert not enter(welcome, drag(QUrl("https://example.com/lens.json")))
    assert welcome._hint.isHidden()


def test_a_workspace_for_reading_only_says_so_and_takes_nothing(
    qtbot: QtBot, welcome: PortfolioWelcome, asked: list[str], tmp_path: Path
) -> None:
    welcome.show_read_only(True)
    assert any("reading only" in label.text() and label.isVisible() for label in welcome.findChildren(QLabel))
    for way in welcome.ways:
        qtbot.mouseClick(way, Qt.MouseButton.LeftButton)
    assert not asked
    assert not enter(welcome, drag(QUrl.fromLocalFile(str(tmp_path / "lens.json"))))
    welcome.show_read_only(False)
    qtbot.mouseClick(welcome.ways[1], Qt.MouseButton.LeftButton)
    assert asked == ["Open the sample"]


@pytest.mark.parametrize("size", [(1016, 540), (700, 400)])
@pytest.mark.usefixtures("large_text")
def test_large_text_in_a_small_window_is_whole_and_the_way_in_hand_is_seen(
    size: tuple[int, int], qtbot: QtBot, app: QApplication
) -> None:
    small = PortfolioWelcome()
    qtbot.addWidget(small)
    small.resize(*size)
    small.show()
    qtbot.waitExposed(small)
    qtbot.wait(20)
    for label in small.findChildren(QLabel):
        if label.isVisible():
            assert label.height() >= label.heightForWidth(label.width())
            assert small.rect().contains(label.mapTo(small, QPoint(label.width() - 1, 0)).x(), 1)
    press(qtbot, small, Qt.Key.Key_Up)
    way = small.ways[2]
    assert in_hand(small) == "Import a lens"
    assert small.rect().contains(way.mapTo(small, QPoint(1, way.height() // 2)))


def test_behind_the_welcome_no_panel_is_offered_and_no_button_is_cut(qtbot: QtBot, bridge: Bridge) -> None:
    window = MainWindow(bridge, Workspace.open, resources_dir())
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    qtbot.waitExposed(window)
    window.grab()  # as any picture of the window does, this sizes what is hidden too
    page = window.portfolio_page
    tools = [widget for widget in page.header_widgets() if widget.isVisible()]
    assert tools == [page.new_button]
    edge = page.new_button.mapTo(window, page.new_button.rect().topRight()).x()
    assert edge < window.width()
