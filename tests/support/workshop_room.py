"""A window with the review page, its workshop bar and the workshop page, wired as the program's window wires them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.support.sample import load_sample
from tests.support.workshops import WallClock
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.workshop import Workshop
from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.models.workshop_desk import WorkshopDesk
from wa_desktop.ui.models.workshop_words import (
    DECISION_KEY,
    PARK_KEY,
    RETURN_KEY,
    SKIP_KEY,
    TOGGLE_KEY,
    VERIFY_KEY,
)
from wa_desktop.ui.pages.review_page import ReviewPage
from wa_desktop.ui.pages.workshop_page import WorkshopPage
from wa_desktop.ui.widgets.workshop_bar import WorkshopBar

ROOT = Path(__file__).resolve().parents[2]
LENSES = ROOT / "lenses"
PLAIN = Qt.KeyboardModifier.NoModifier


class Room(QWidget):
    """What the facilitator has on screen."""

    def __init__(self, bridge: Bridge, clock: WallClock, lenses: Path) -> None:
        super().__init__()
        self.bridge, self.clock = bridge, clock
        self.said: list[str] = []
        self.failures: list[str] = []
        self.desk = WorkshopDesk(bridge, clock, self)
        self.review_page = ReviewPage(bridge, self, lenses)
        self.page = WorkshopPage(bridge, self.desk, self, lenses)
        self.bar = WorkshopBar(self.desk, self.review_page.practice_in_hand, self.review_page)
        self.review_page.add_bar(self.bar)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.page)
        self.stack.addWidget(self.review_page)
        head = QHBoxLayout()
        for widget in self.page.header_widgets():
            head.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(self.stack, 1)
        self.desk.place_requested.connect(self.take)
        self.page.go_requested.connect(self._on_go_requested)
        self.page.said.connect(self.said.append)
        self.bar.said.connect(self.said.append)
        self.review_page.in_hand_changed.connect(self.desk.visit)
        bridge.failed.connect(self._on_failed)
        for key, slot in (
            (PARK_KEY, self.bar.open_park),
            (DECISION_KEY, self.bar.open_decision),
            (VERIFY_KEY, self.bar.open_verify),
            (SKIP_KEY, self.bar.open_skip),
            (RETURN_KEY, self.bar.open_queue),
            (TOGGLE_KEY, self.desk.toggle),
            ("Ctrl+Return", self.next_open),
        ):
            action = QAction(self)
            action.setShortcut(QKeySequence(key))
            action.triggered.connect(slot)
            self.addAction(action)
        self.resize(1440, 900)

    def take(self, ref: QuestionRef) -> None:
        self.page.finish_editing()
        self.stack.setCurrentWidget(self.review_page)
        self.review_page.show_question(ref)
        self.review_page.view.focus_practice(self.review_page.practice_in_hand())

    def show_page(self) -> None:
        self.review_page.finish_editing()
        self.stack.setCurrentWidget(self.page)

    def next_open(self) -> None:
        ref = self.desk.next_ref()
        if ref:
            self.take(ref)
        else:
            self.review_page.show_next_open()

    def pass_time(self, **span: float) -> None:
        """Let the clock on the wall go on, with a look at it every half minute."""
        until = self.clock.now
        self.clock.turn(**span)
        until, now = self.clock.now, until
        while now < until:
            self.clock.now = min(until, now + (until - now) / max(1, round((until - now).seconds / 30)))
            now = self.clock.now
            self.desk.tick()

    def _on_go_requested(self, name: str, ref: QuestionRef) -> None:
        assert name == "review"
        self.take(ref)

    def _on_failed(self, sentence: object) -> None:
        self.failures.append(str(sentence))


class Program:
    """The program on one workspace file with the sample in it, opened and closed like the real one."""

    def __init__(self, qtbot: QtBot, path: Path, clock: WallClock) -> None:
        self._qtbot, self._path, self._clock = qtbot, path, clock
        self._opened: tuple[Room, Workspace] | None = None

    def open(self) -> Room:
        """Open it; what is open is closed before."""
        self.leave()
        is_new = not self._path.exists()
        workspace = Workspace.open(self._path, LENSES)
        if is_new:
            load_sample(workspace, ROOT / "resources")
        bridge = Bridge(workspace)
        room = Room(bridge, self._clock, LENSES)
        self._qtbot.addWidget(room)
        self._opened = (room, workspace)
        room.show()
        assert bridge.open_review(workspace.workload_names()[0].id)
        turn()
        with self._qtbot.waitActive(room):
            room.activateWindow()
        return room

    def leave(self) -> None:
        """Close it."""
        if self._opened:
            room, workspace = self._opened
            self._opened = None
            room.close()
            room.bridge.close_review()
            room.bridge.deleteLater()
            workspace.close()
            turn()


Enter = Callable[[], Room]
"""Opens the program, once more and it is closed and opened again."""


def turn() -> None:
    """Let the event loop come to rest: what was committed is announced by a timer of its next turn."""
    for _ in range(3):
        QApplication.processEvents()
        QTest.qWait(1)


def press(qtbot: QtBot, room: Room, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    """A key of the window, wherever the keyboard is."""
    qtbot.keyClick(QApplication.focusWidget() or room, key, modifiers)
    turn()


def write(qtbot: QtBot, text: str, then: Qt.Key | None = Qt.Key.Key_Return) -> None:
    """Type into whatever has the keyboard."""
    for sign in text:
        qtbot.keyClicks(QApplication.focusWidget(), sign)
    if then is not None:
        qtbot.keyClick(QApplication.focusWidget(), then)
    turn()


def workshop_of(room: Room) -> Workshop:
    review = room.bridge.review
    assert review is not None
    return review.snapshot.workshops[-1]


def started(qtbot: QtBot, room: Room) -> None:
    room.page.plan_new()
    assert room.desk.start()
    turn()
