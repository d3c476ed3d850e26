"""Text from 90 to 200 %: the window is made anew around the same review, and everything in it stays in reach."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.support.access import can_be_scrolled_to, stops
from tests.support.sample import load_sample
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.errors import message
from wa_desktop.domain.lens import Risk
from wa_desktop.review.commands import SetApplicability
from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.appearance import Appearance
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.main_window import MainWindow
from wa_desktop.ui.tasks import Task
from wa_desktop.ui.theme.tokens import apply_theme, current_theme
from wa_desktop.ui.theme.type import font, px, set_text_size, text_size
from wa_desktop.ui.widgets.button import primary, quiet
from wa_desktop.ui.widgets.header import Header, HeaderTools
from wa_desktop.ui.widgets.label import Label
from wa_desktop.ui.widgets.main_and_panel import MainAndPanel
from wa_desktop.ui.widgets.pill import Pill
from wa_desktop.ui.widgets.rail import Rail, RailButton
from wa_desktop.ui.widgets.side_panel import SidePanel
from wa_desktop.ui.widgets.status_bar import KeyCap, StatusBar

SEC2 = QuestionRef("wellarchitected", "identities")
PAGES = ("portfolio", "review", "plan", "tradeoffs", "milestones", "report", "lenses", "guide")


def no_other_workspace(path: Path) -> Workspace:
    raise AssertionError(path)


@pytest.fixture
def appearance(qtbot: QtBot, app: QApplication, bridge: Bridge, resources_dir: Path) -> Iterator[Appearance]:
    workload = load_sample(bridge.workspace, resources_dir)
    make = partial(MainWindow, bridge, no_other_workspace, resources_dir)
    made = Appearance(app, resources_dir, make, "light")
    made.window.show()
    qtbot.waitExposed(made.window)
    assert bridge.open_review(workload.id)
    made.window.go("review", SEC2)
    qtbot.wait(20)
    yield made
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()
    qtbot.wait(10)


def act(appearance: Appearance, action: str) -> None:
    appearance.window.actions_by_id[action].trigger()


# The measure


def test_lengths_and_fonts_follow_the_text_size(app: QApplication) -> None:
    assert (px(10), px(0.4), font(14).pixelSize()) == (10, 0, 14)
    assert set_text_size(app, 150) == 150
    assert (px(10), font(14).pixelSize(), app.font().pixelSize()) == (15, 21, 21)


@pytest.mark.parametrize(("asked", "taken"), [(10, 90), (90, 90), (137, 137), (200, 200), (900, 200)])
def test_text_is_neither_too_small_nor_too_large(app: QApplication, asked: int, taken: int) -> None:
    assert set_text_size(app, asked) == taken == text_size()


def test_stock_widgets_get_the_lengths_of_the_text_size(app: QApplication) -> None:
    set_text_size(app, 200)
    apply_theme(app, current_theme())
    assert "padding: 10px 16px" in app.styleSheet()


# Another size while the window is open


def test_larger_text_keeps_review_page_and_question(qtbot: QtBot, appearance: Appearance) -> None:
    old, review = appearance.window, appearance.window.bridge.review
    with qtbot.waitSignal(appearance.text_size_chosen) as chosen:
        act(appearance, "text_larger")
    window = appearance.window
    assert window is not old
    assert chosen.args == [110]
    assert text_size() == 110
    assert window.bridge.review is review
    assert window.page.name == "review"
    assert window.review_page.ref == SEC2
    assert window.isVisible()
    assert window.actions_by_id["save_milestone"].isEnabled()
    assert window.rail.buttons()["plan"].isEnabled()
    qtbot.waitUntil(lambda: not shiboken6.isValid(old))
    assert window.bridge.review is review


def test_undo_reaches_back_over_the_change_of_size(appearance: Appearance) -> None:
    review = appearance.window.bridge.review
    assert review is not None
    assert appearance.window.bridge.perform(SetApplicability(SEC2, applicable=False))
    act(appearance, "text_larger")
    assert appearance.window.actions_by_id["undo"].isEnabled()
    act(appearance, "undo")
    assert review.snapshot.answer(SEC2).applicable


def test_the_window_stays_where_it_was(qtbot: QtBot, appearance: Appearance) -> None:
    appearance.window.resize(1300, 800)
    qtbot.wait(10)
    act(appearance, "text_larger")
    assert (appearance.window.width(), appearance.window.height()) == (1300, 800)


def test_the_size_goes_down_and_back_to_the_design(appearance: Appearance) -> None:
    act(appearance, "text_smaller")
    assert text_size() == 90
    at_the_end = appearance.window
    act(appearance, "text_smaller")
    assert appearance.window is at_the_end
    act(appearance, "text_normal")
    assert text_size() == 100


def test_the_keys_are_those_of_browsers(appearance: Appearance) -> None:
    def keys(action: str) -> set[str]:
        return {key.toString(QKeySequence.SequenceFormat.PortableText) for key in shortcuts(action)}

    def shortcuts(action: str) -> list[QKeySequence]:
        return appearance.window.actions_by_id[action].shortcuts()

    assert keys("text_larger") == {"Ctrl++", "Ctrl+="}
    assert keys("text_smaller") == {"Ctrl+-"}
    assert keys("text_normal") == {"Ctrl+0"}


def test_the_size_stays_while_a_text_cannot_be_saved(
    appearance: Appearance, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = appearance.window

    def refuse() -> None:
        window.bridge.failed.emit(message("The disk is full."))

    monkeypatch.setattr(window.review_page, "finish_editing", refuse)
    act(appearance, "text_larger")
    assert appearance.window is window
    assert text_size() == 100
    assert window.banner.text


def test_the_size_stays_while_a_dialog_is_open(qtbot: QtBot, appearance: Appearance) -> None:
    window = appearance.window
    act(appearance, "about")
    dialog = window.findChild(QDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    appearance.change_text_size(1)
    assert appearance.window is window
    dialog.close()
    appearance.change_text_size(1)
    assert text_size() == 110


def test_work_under_way_is_not_broken_off(qtbot: QtBot, appearance: Appearance) -> None:
    old = appearance.window
    go_on = threading.Event()
    ended: list[object] = []

    def work(_progress: Callable[[float], None], is_cancelled: Callable[[], bool]) -> bool:
        go_on.wait(10)
        return is_cancelled()

    task = Task(old)
    task.done.connect(ended.append)
    task.start(work)
    act(appearance, "text_larger")
    qtbot.wait(50)
    assert shiboken6.isValid(old)
    go_on.set()
    qtbot.waitUntil(lambda: not shiboken6.isValid(old))
    assert ended == [False]


def test_the_theme_is_put_on_and_remembered(qtbot: QtBot, appearance: Appearance) -> None:
    with qtbot.waitSignal(appearance.theme_chosen) as chosen:
        act(appearance, "theme_contrast")
    assert chosen.args == ["contrast"]
    assert current_theme().contrast
    act(appearance, "text_larger")
    assert current_theme().contrast


# Room


def beyond(window: MainWindow) -> list[tuple[str, str, QRect]]:
    """Controls that lie outside the window and in nothing that scrolls, and buttons whose text is cut."""
    found: list[tuple[str, str, QRect]] = []
    for widget in stops(window):
        place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        reachable = can_be_scrolled_to(widget) or window.rect().contains(place)
        cut = isinstance(widget, QPushButton) and widget.width() < widget.minimumSizeHint().width()
        if not reachable or cut:
            found.append((type(widget).__name__, widget.accessibleName(), place))
    return found


@pytest.mark.parametrize(
    ("size", "percent"),
    [((1280, 720), 100), ((1440, 900), 150), ((1280, 720), 200), ((1080, 640), 200), ((3840, 2160), 90)],
    ids=str,
)
def test_every_control_is_in_the_window_or_can_be_scrolled_to(
    qtbot: QtBot, app: QApplication, appearance: Appearance, size: tuple[int, int], percent: int
) -> None:
    set_text_size(
        app, percent - 10 if percent > 100 else 100
    )  # each step makes the window anew; the last is enough
    while text_size() != percent:
        act(appearance, "text_larger" if text_size() < percent else "text_smaller")
    window = appearance.window
    window.resize(*size)
    for name in PAGES:
        window.go(name)
        qtbot.waitUntil(lambda: not beyond(window), timeout=2_000)
        assert (window.width(), window.height()) == size


@pytest.fixture
def tools(qtbot: QtBot) -> HeaderTools:
    made = HeaderTools([Pill("7 high", Risk.HIGH), Pill("20 open"), quiet("Guidance"), primary("Export")])
    qtbot.addWidget(made)
    made.show()
    return made


def test_marks_leave_the_header_first_and_the_main_button_never(tools: HeaderTools) -> None:
    whole = tools.fit(10_000)
    assert tools.folded == []
    assert tools.more.isHidden()
    assert tools.fit(whole) == whole
    tools.fit(whole - 1)
    assert [widget.accessibleName() for widget in tools.folded] == ["20 open"]
    tools.fit(0)
    assert [type(widget).__name__ for widget in tools.folded] == ["Pill", "Pill", "Button"]
    assert not tools.more.isHidden()


def test_what_left_the_header_works_from_its_menu(qtbot: QtBot, tools: HeaderTools) -> None:
    guidance = tools.findChildren(QPushButton)[0]
    assert guidance.text() == "Guidance"
    tools.fit(0)
    qtbot.mouseClick(tools.more, Qt.MouseButton.LeftButton)
    menu = tools.findChild(QMenu)
    assert menu is not None
    assert [(action.text(), action.isEnabled()) for action in menu.actions()] == [
        ("7 high", False),
        ("20 open", False),
        ("Guidance", True),
    ]
    with qtbot.waitSignal(guidance.clicked):
        menu.actions()[2].trigger()
    menu.close()


def test_a_usual_title_is_whole_before_marks_are_shown(qtbot: QtBot) -> None:
    header = Header()
    qtbot.addWidget(header)
    header.add_tools("page", [Pill("7 high", Risk.HIGH), primary("Export")])
    header.show_heading("Order processing", "Contoso Retail · Well-Architected Framework")
    header.show_tools("page")
    header.resize(470, 64)
    header.show()
    qtbot.wait(10)
    assert header.title.text() == header.title.whole
    assert header.subtitle.text() == header.subtitle.whole


def test_a_low_rail_keeps_the_names(qtbot: QtBot) -> None:
    rail = Rail()
    qtbot.addWidget(rail)
    for number in range(7):
        rail.add_page(RailButton(f"p{number}", f"Page {number}", "mdi6.flag-outline", rail))
    rail.resize(rail.width(), 700)
    rail.show()
    qtbot.wait(10)
    button = rail.buttons()["p0"]
    assert button.height() == px(52)
    rail.resize(rail.width(), 260)
    qtbot.wait(10)
    assert px(22) <= button.height() < px(52)
    last = rail.buttons()["p6"]
    assert last.geometry().bottom() <= rail.height()


def test_hints_are_left_out_whole_and_the_state_stays(qtbot: QtBot) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.show_hints([(("Y",), "answer with yes"), (("F1",), "all keys")])
    bar.state.setText("All answers saved")
    bar.resize(900, 30)
    bar.show()
    qtbot.wait(10)
    assert [cap.isVisible() for cap in bar.findChildren(KeyCap)] == [True, True]
    bar.resize(bar.state.sizeHint().width() + px(170), 30)
    qtbot.wait(10)
    assert [cap.isVisible() for cap in bar.findChildren(KeyCap)] == [False, True]
    assert bar.state.width() >= bar.state.sizeHint().width()


def test_the_panel_folds_away_and_comes_back_in_place_of_the_main_part(qtbot: QtBot) -> None:
    main, panel = quiet("Main"), SidePanel("About it")
    panel.show_parts([Label("What is known")])
    both = MainAndPanel(main, panel, 500)
    qtbot.addWidget(both)
    both.button.setParent(both)  # in the window it lies in the header
    both.resize(900, 400)
    both.show()
    both.activateWindow()
    qtbot.waitActive(both)
    assert main.isVisible()
    assert panel.isVisible()
    assert both.button.isHidden()
    with qtbot.waitSignal(both.folded):
        both.resize(600, 400)
    assert (main.isVisible(), panel.isVisible(), both.button.isHidden()) == (True, False, False)
    main.setFocus()
    qtbot.waitUntil(main.hasFocus)
    both.toggle()
    assert (main.isVisible(), panel.isVisible(), both.button.isChecked()) == (False, True, True)
    both.toggle()
    assert (main.isVisible(), panel.isVisible()) == (True, False)
    qtbot.waitUntil(main.hasFocus)


def test_guidance_gives_way_to_the_question(qtbot: QtBot, appearance: Appearance) -> None:
    page = appearance.window.review_page
    appearance.window.resize(1440, 900)
    qtbot.wait(20)
    assert page.context.isVisible()
    assert page.guidance_button.isChecked()
    appearance.window.resize(1080, 640)
    qtbot.wait(20)
    assert not page.context.isVisible()
    act(appearance, "toggle_panel")
    assert page.context.isVisible()
    assert page.view.isVisible()
    act(appearance, "toggle_panel")
    assert not page.context.isVisible()


def test_lines_of_the_question_stay_short_in_a_wide_window(qtbot: QtBot, appearance: Appearance) -> None:
    appearance.window.resize(3840, 2160)
    qtbot.wait(30)
    view = appearance.window.review_page.view
    rows: list[QWidget] = list(view.rows)
    assert rows
    assert all(row.width() <= px(980) for row in rows)
    left = rows[0].mapTo(view, QPoint(0, 0)).x()
    right = view.viewport().width() - left - rows[0].width()
    assert abs(left - right) <= 2
