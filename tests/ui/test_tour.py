"""The tour points at what is there, never stands in the way, and is gone for good when one says so."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.support.sample import load_sample
from tests.ui.pseudo import CLOSE, OPEN, PseudoTranslator
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.main_window import MainWindow
from wa_desktop.ui.theme.tokens import Theme, apply_theme
from wa_desktop.ui.theme.type import set_text_size
from wa_desktop.ui.widgets.callout import Side
from wa_desktop.ui.widgets.tour import FOLLOW_MILLISECONDS, Hint, Tour, review_hints

ROOT = Path(__file__).resolve().parents[2]
A_LOOK = 3 * FOLLOW_MILLISECONDS
LONG = (
    "This sentence says what the part of the window beside it is good for, and which key does the same. " * 2
)


class Room(QWidget):
    """A window with two pages: buttons and a field on the first, a long column on the second."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[str] = []
        self.pages = QStackedWidget(self)
        self.first, self.second, self.far = (QPushButton(word, self) for word in ("one", "two", "far"))
        self.field = QLineEdit(self)
        page = QWidget()
        layout = QVBoxLayout(page)
        for part in (self.first, self.field, self.second):
            layout.addWidget(part)
        self.column = QScrollArea()
        body = QWidget()
        body.setFixedSize(300, 3000)
        self.far.setParent(body)
        self.far.setGeometry(20, 2800, 100, 30)
        self.column.setWidget(body)
        self.pages.addWidget(page)
        self.pages.addWidget(self.column)
        whole = QVBoxLayout(self)
        whole.addWidget(self.pages)
        self.resize(900, 600)


@pytest.fixture
def room(qtbot: QtBot, app: QApplication) -> Iterator[Room]:
    made = Room()
    qtbot.addWidget(made)
    made.show()
    made.first.setFocus()
    qtbot.waitExposed(made)
    yield made
    for tour in made.findChildren(Tour):
        tour.stop()


@pytest.fixture
def tour(room: Room) -> Tour:
    return Tour(
        room,
        [
            Hint(room.first, "First", "What the first is."),
            Hint(lambda: room.field, "Field", "What the field is.", Side.RIGHT),
            Hint(room.second, "Second", "What the second is.", Side.ABOVE),
        ],
    )


@pytest.fixture
def ends(tour: Tour) -> list[bool]:
    heard: list[bool] = []
    tour.finished.connect(heard.append)
    return heard


def said(tour: Tour) -> str:
    """The title of the hint that is seen; nothing while it hides."""
    return tour.hint.title if tour.callout.isVisible() else ""


def click(qtbot: QtBot, button: QPushButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def box(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


# From hint to hint


def test_next_and_back_go_through_the_hints_and_the_last_ends_for_good(
    qtbot: QtBot, tour: Tour, ends: list[bool]
) -> None:
    assert not said(tour)
    tour.start()
    assert said(tour) == "First"
    assert tour.callout.back.isHidden()
    seen = []
    for button in (tour.callout.next, tour.callout.next, tour.callout.back, tour.callout.next):
        click(qtbot, button)
        seen.append(said(tour))
    assert seen == ["Field", "Second", "Field", "Second"]
    assert tour.callout.next.text() == "Done"
    assert tour.callout.skip.isHidden()
    assert not ends
    click(qtbot, tour.callout.next)
    assert ends == [True]
    assert not said(tour)
    assert not tour.running


def test_skipping_ends_for_good(qtbot: QtBot, tour: Tour, ends: list[bool]) -> None:
    tour.start()
    click(qtbot, tour.callout.skip)
    assert ends == [True]
    assert not tour.running


def test_stopping_ends_for_now_and_only_once(tour: Tour, ends: list[bool]) -> None:
    tour.stop()
    assert ends == []
    tour.start()
    tour.stop()
    tour.stop()
    assert ends == [False]
    assert not said(tour)


def test_it_can_be_shown_again(qtbot: QtBot, tour: Tour, ends: list[bool]) -> None:
    tour.start()
    click(qtbot, tour.callout.next)
    tour.start()  # again while it runs
    assert said(tour) == "First"
    click(qtbot, tour.callout.skip)
    tour.start()
    assert said(tour) == "First"
    click(qtbot, tour.callout.skip)
    assert ends == [True, True]


def test_no_hints_no_tour(room: Room) -> None:
    nothing = Tour(room, [])
    nothing.start()
    assert not nothing.running


# Never in the way


def test_keys_still_go_where_the_focus_is(qtbot: QtBot, room: Room, tour: Tour) -> None:
    room.field.setFocus()
    tour.start()
    click(qtbot, tour.callout.next)  # a click on a button leaves the focus, too
    focus = room.focusWidget()
    assert focus is room.field
    qtbot.keyClicks(focus, "yn")
    assert room.field.text() == "yn"


def test_the_first_key_takes_the_focus_there_and_back(qtbot: QtBot, room: Room, tour: Tour) -> None:
    tour.start()
    qtbot.keyClick(room.first, Qt.Key.Key_F6)
    assert room.focusWidget() is tour.callout.next
    qtbot.keyClick(tour.callout.next, Qt.Key.Key_F6)
    assert room.focusWidget() is room.first
    tour.stop()
    qtbot.keyClick(room.first, Qt.Key.Key_F6)
    assert room.focusWidget() is room.first


def test_tab_reaches_it_and_its_end_gives_the_focus_back(qtbot: QtBot, room: Room, tour: Tour) -> None:
    tour.start()
    room.second.setFocus()
    focus = room.focusWidget()
    for _ in range(4):
        if focus and tour.callout.isAncestorOf(focus):
            break
        assert focus
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
        came_from, focus = focus, room.focusWidget()
    assert focus is tour.callout.next
    for _ in range(3):
        qtbot.keyClick(tour.callout.next, Qt.Key.Key_Space)
    assert not tour.running
    assert room.focusWidget() is came_from


def test_a_click_on_the_card_takes_the_focus(qtbot: QtBot, room: Room, tour: Tour) -> None:
    tour.start()
    qtbot.mouseClick(tour.callout, Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
    assert room.focusWidget() is tour.callout.next


def test_focus_does_not_stay_on_a_button_that_goes(qtbot: QtBot, room: Room, tour: Tour) -> None:
    tour.start()
    click(qtbot, tour.callout.next)
    tour.callout.back.setFocus()
    qtbot.keyClick(tour.callout.back, Qt.Key.Key_Space)
    assert said(tour) == "First"
    assert room.focusWidget() is tour.callout.next


def test_escape_dismisses_for_good(qtbot: QtBot, room: Room, tour: Tour, ends: list[bool]) -> None:
    tour.start()
    qtbot.keyClick(room.first, Qt.Key.Key_Escape)
    assert ends == [True]
    tour.start()
    tour.callout.take_focus()
    qtbot.keyClick(tour.callout.next, Qt.Key.Key_Escape)
    assert ends == [True, True]
    assert room.focusWidget() is room.first


def test_escape_in_a_field_is_the_field_s(qtbot: QtBot, room: Room, tour: Tour, ends: list[bool]) -> None:
    tour.start()
    room.field.setFocus()
    qtbot.keyClick(room.field, Qt.Key.Key_Escape)
    assert said(tour) == "First"
    room.pages.setCurrentIndex(1)
    qtbot.wait(A_LOOK)
    room.far.setFocus()
    qtbot.keyClick(room.far, Qt.Key.Key_Escape)  # nor is a tour dismissed that is not seen
    assert tour.running
    assert ends == []


# Targets that come and go


def test_it_hides_with_its_page_and_comes_back(qtbot: QtBot, room: Room, tour: Tour) -> None:
    tour.start()
    tour.callout.take_focus()
    room.pages.setCurrentIndex(1)
    qtbot.waitUntil(lambda: not said(tour), timeout=A_LOOK)
    assert tour.running
    room.pages.setCurrentIndex(0)
    qtbot.waitUntil(lambda: said(tour) == "First", timeout=A_LOOK)


def test_it_waits_for_its_first_target(qtbot: QtBot, room: Room, tour: Tour) -> None:
    room.pages.setCurrentIndex(1)
    tour.start()
    assert tour.running
    assert not said(tour)
    room.pages.setCurrentIndex(0)
    qtbot.waitUntil(lambda: said(tour) == "First", timeout=A_LOOK)


def test_targets_that_are_not_there_are_passed_over(qtbot: QtBot, room: Room, tour: Tour) -> None:
    tour.start()
    room.field.hide()
    click(qtbot, tour.callout.next)
    assert said(tour) == "Second"
    click(qtbot, tour.callout.back)
    assert said(tour) == "First"
    room.second.hide()
    qtbot.waitUntil(lambda: tour.callout.next.text() == "Done", timeout=A_LOOK)


def test_a_deleted_target_is_not_there(qtbot: QtBot, room: Room, tour: Tour, ends: list[bool]) -> None:
    tour.start()
    room.first.deleteLater()
    qtbot.waitUntil(lambda: not said(tour), timeout=A_LOOK)
    tour.stop()
    assert ends == [False]


def test_it_scrolls_to_its_target_and_hides_when_that_is_scrolled_away(qtbot: QtBot, room: Room) -> None:
    room.pages.setCurrentIndex(1)
    there = Tour(room, [Hint(room.far, "Far", "Far down.")])
    there.start()
    assert said(there) == "Far"
    assert room.rect().contains(box(room.far))
    room.column.verticalScrollBar().setValue(0)
    qtbot.waitUntil(lambda: not said(there), timeout=A_LOOK)
    room.column.verticalScrollBar().setValue(3000)
    qtbot.waitUntil(lambda: said(there) == "Far", timeout=A_LOOK)


def test_it_follows_a_target_that_is_another_one_now(qtbot: QtBot, room: Room) -> None:
    target = [room.first]
    following = Tour(room, [Hint(lambda: target[0], "Row", "In hand.", Side.BELOW)])
    following.start()
    before = following.callout.geometry()
    target[0] = room.second
    qtbot.waitUntil(lambda: following.callout.geometry() != before, timeout=A_LOOK)
    assert not following.callout.geometry().intersects(box(room.second))


# Where it stands


@pytest.mark.parametrize("side", Side)
def test_it_stands_at_the_wanted_side(qtbot: QtBot, room: Room, side: Side) -> None:
    mark = QWidget(room)
    mark.setGeometry(420, 280, 40, 30)
    mark.show()
    there = Tour(room, [Hint(mark, "Mark", "In the middle.", side)])
    there.start()
    card, target = there.callout.geometry(), box(mark)
    assert {
        Side.BELOW: card.top() - target.bottom(),
        Side.ABOVE: target.top() - card.bottom(),
        Side.RIGHT: card.left() - target.right(),
        Side.LEFT: target.left() - card.right(),
    }[side] == 1


@pytest.mark.parametrize("percent", [90, 100, 200])
@pytest.mark.parametrize("size", [(1440, 900), (1080, 640), (500, 460)])
def test_it_is_never_outside_the_window_and_covers_its_target_only_where_it_must(
    qtbot: QtBot, app: QApplication, percent: int, size: tuple[int, int]
) -> None:
    set_text_size(app, percent)
    try:
        window = QWidget()
        qtbot.addWidget(window)
        window.resize(*size)
        mark = QWidget(window)
        window.show()
        there = Tour(window, [Hint(mark, "A title of some length for a card", LONG, side) for side in Side])
        there.start()
        for x in (0, size[0] // 2, size[0] - 30):
            for y in (0, size[1] // 2, size[1] - 20):
                mark.setGeometry(x, y, 30, 20)
                there._follow()
                card = there.callout.geometry()
                assert window.rect().contains(card), (x, y)
                if percent < 200:
                    assert size[0] == 500 or not card.intersects(box(mark)), (x, y)
                    for label in there.callout.findChildren(QLabel):
                        assert label.height() >= label.heightForWidth(label.width())
        there.stop()
    finally:
        set_text_size(app, 100)


def test_it_follows_the_window_s_size_at_once(qtbot: QtBot, room: Room, tour: Tour) -> None:
    tour.start()
    for size in ((1200, 800), (640, 420), (400, 300)):
        room.resize(*size)
        assert room.rect().contains(tour.callout.geometry())


# How it looks and what it says


def test_screen_readers_hear_which_hint_it_is(qtbot: QtBot, tour: Tour) -> None:
    tour.start()
    click(qtbot, tour.callout.next)
    node = QAccessible.queryAccessibleInterface(tour.callout)
    assert node.text(QAccessible.Text.Name) == "Hint 2 of 3: Field"
    assert node.text(QAccessible.Text.Description) == "What the field is."
    assert tour.callout._dots.accessibleName() == "2 of 3"
    for button in (tour.callout.next, tour.callout.back, tour.callout.skip):
        assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)


def test_it_is_announced_although_it_takes_no_focus(tour: Tour, monkeypatch: pytest.MonkeyPatch) -> None:
    heard = []
    monkeypatch.setattr(
        "wa_desktop.ui.widgets.tour.QAccessible.updateAccessibility",
        lambda event: heard.append(event.message()),
    )
    tour.start()
    assert heard == ["Hint 1 of 3: First. What the first is."]


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_it_wears_the_theme_also_when_that_changes(app: QApplication, tour: Tour, name: str) -> None:
    tour.start()
    theme = Theme.read(ROOT / "resources" / "themes" / f"{name}.toml")
    apply_theme(app, theme)
    picture = tour.callout.grab().toImage()
    foot = tour.callout._card().bottomLeft().toPoint() + QPoint(40, -6)
    assert picture.pixelColor(foot).name() == theme.surface_panel.lower()
    edge = {picture.pixelColor(foot + QPoint(0, step)).name() for step in range(4, 10)}
    assert theme.accent_focus.lower() in edge


def test_the_hints_are_translated_and_not_cut(qtbot: QtBot, app: QApplication, room: Room) -> None:
    translator = PseudoTranslator()
    app.installTranslator(translator)
    try:
        one = room.first
        tour = Tour(room, review_hints(answers=one, questions=one, filters=one, notes=one, ending=one))
        tour.start()
        while tour.running:
            labels = [label for label in tour.callout.findChildren(QLabel) if label.isVisible()]
            buttons = [button for button in tour.callout.findChildren(QPushButton) if button.isVisible()]
            texts = [part.text() for part in (*labels, *buttons)]
            texts += [tour.callout.accessibleName(), tour.callout._dots.accessibleName()]
            assert all(text[0] == OPEN and text[-1] == CLOSE for text in texts), texts
            assert all(label.height() >= label.heightForWidth(label.width()) for label in labels)
            assert all(button.width() >= button.sizeHint().width() for button in buttons)
            click(qtbot, tour.callout.next)
        assert ("Callout", "Done") in translator.asked
    finally:
        app.removeTranslator(translator)


# On the review page


@pytest.fixture
def window(qtbot: QtBot, app: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    workspace = Workspace.open(tmp_path / "Reviews.wadesk", ROOT / "lenses")
    bridge = Bridge(workspace)
    made = MainWindow(bridge, Workspace.open, ROOT / "resources")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    bridge.open_review(load_sample(workspace, ROOT / "resources").id)
    made.go("review", QuestionRef("wellarchitected", "identities"))
    yield made
    made.close()
    workspace.close()


def test_the_five_hints_of_the_review_point_at_its_parts(qtbot: QtBot, window: MainWindow) -> None:
    page = window.review_page
    row = page.view.rows[1]
    row.setFocus()
    tour = Tour(
        window,
        review_hints(
            answers=lambda: next((row for row in page.view.rows if row.lit), None),
            questions=page.list,
            filters=page.search,
            notes=lambda: next((part for part in page.view.findChildren(QPlainTextEdit)), None),
            ending=page.milestone_button,
        ),
    )
    tour.start()
    titles = []
    for _ in range(5):
        titles.append(said(tour))
        target = tour.hint.target if isinstance(tour.hint.target, QWidget) else tour.hint.target()
        assert target
        assert window.rect().contains(tour.callout.geometry())
        assert not tour.callout.geometry().intersects(box(target) & box(page)), tour.hint.title
        click(qtbot, tour.callout.next)
    assert len(set(titles)) == 5
    assert "" not in titles
    assert not tour.running


def test_one_goes_on_answering_while_a_hint_is_shown(qtbot: QtBot, window: MainWindow) -> None:
    page = window.review_page
    page.view.rows[1].setFocus()
    tour = Tour(
        window, [Hint(lambda: next((row for row in page.view.rows if row.lit), None), "Row", "In hand.")]
    )
    tour.start()
    before = tour.callout.geometry()
    for key in (Qt.Key.Key_Y, Qt.Key.Key_N):
        focus = window.focusWidget()
        assert focus
        qtbot.keyClick(focus, key)
    assert window.focusWidget() is page.view.rows[3]
    qtbot.waitUntil(lambda: tour.callout.geometry() != before, timeout=A_LOOK)
    tour.stop()
