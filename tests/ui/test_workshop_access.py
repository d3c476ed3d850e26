"""Workshop mode by keyboard and screen reader, in the pseudo-language, and at the narrowest window."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from tests.support.access import items, name_of, picture, stops
from tests.support.sample import load_sample
from tests.support.workshop_room import Room
from tests.support.workshops import WallClock
from tests.ui.pseudo import PseudoTranslator
from tests.ui.test_pseudo_language import cut_texts, is_covered, texts_of
from wa_desktop.domain.workshop import Attendee, RemarkKind
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.workshop_end import EndWorkshopDialog
from wa_desktop.ui.models.workshop_draft import Draft
from wa_desktop.ui.widgets.workshop_sheet import RecapSheet

ROOT = Path(__file__).resolve().parents[2]
SAID = "Who owns it?"
VIEWS = ("welcome", "plan", "run", "overview", "bar", "card", "end")


@pytest.fixture
def room(qtbot: QtBot, bridge: Bridge) -> Iterator[Room]:
    made = new_room(qtbot, bridge)
    yield made
    made.close()


def new_room(qtbot: QtBot, bridge: Bridge) -> Room:
    workload = load_sample(bridge.workspace, ROOT / "resources")
    made = Room(bridge, WallClock(), ROOT / "lenses")
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    assert bridge.open_review(workload.id)
    return made


def show(qtbot: QtBot, room: Room, name: str) -> QWidget:
    """Bring a view on screen, with something in it."""
    if name != "welcome":
        room.page.plan_new()
        room.page.plan.people.model.put(0, [Attendee("Dana", "Platform")])
    if name in {"run", "overview", "bar", "card", "end"}:
        room.desk.start()
        for kind in RemarkKind:
            room.desk.add(Draft(kind, SAID, "Dana", ref=room.desk.place))
        place = room.desk.place
        assert place is not None
        room.desk.skip(SAID, place)
        room.desk.go_on(place)
    if name == "card":
        room.bar.open_verify()
        qtbot.wait(50)
        return room.bar.card
    if name == "bar":
        qtbot.wait(50)
        return room.bar
    room.show_page()
    if name == "overview":
        ended = room.desk.end("The end")
        room.page.show_ended(ended)
    if name == "end":
        room.page.ask_end()
        qtbot.wait(50)
        dialog = room.findChild(EndWorkshopDialog)
        assert dialog is not None
        return dialog
    qtbot.wait(50)
    return room.page


@pytest.mark.parametrize("name", VIEWS)
def test_every_stop_has_a_name_and_shows_the_focus(qtbot: QtBot, room: Room, name: str) -> None:
    view = show(qtbot, room, name)
    found = list(stops(view))
    assert found
    nameless = [
        type(each).__name__
        for each in found
        if not (each.accessibleName() if isinstance(each, QComboBox) else name_of(each))
    ]
    assert nameless == []
    for each in {type(each): each for each in found}.values():
        elsewhere = next((other for other in found if other is not each), None)
        if elsewhere is None:
            continue
        elsewhere.setFocus(Qt.FocusReason.TabFocusReason)
        before = picture(view)
        each.setFocus(Qt.FocusReason.TabFocusReason)
        assert picture(view) != before, type(each).__name__


@pytest.mark.parametrize("name", ["plan", "run", "overview"])
def test_tab_reaches_every_stop(qtbot: QtBot, room: Room, name: str) -> None:
    view = show(qtbot, room, name)
    wanted = set(stops(view))
    next(iter(wanted)).setFocus(Qt.FocusReason.TabFocusReason)
    reached = set()
    for _ in range(3 * len(wanted) + 10):
        widget = QApplication.focusWidget()
        assert widget is not None
        reached.add(widget)
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    assert wanted <= reached


def test_lists_speak(qtbot: QtBot, room: Room) -> None:
    show(qtbot, room, "run")
    spoken = [words for words, _ in items(room.page.run.route)]
    assert len(spoken) == len(room.page.run.route.route.legs)
    assert all(", " in words for words in spoken)
    assert sum("in hand" in words for words in spoken) == 1


def test_the_clock_is_told_to_nobody_each_second(qtbot: QtBot, room: Room) -> None:
    show(qtbot, room, "bar")
    clock = room.bar.clock
    before = (clock.accessibleName(), clock.accessibleDescription())
    room.clock.turn(seconds=1)
    room.desk.tick()
    assert (clock.accessibleName(), clock.accessibleDescription()) == before
    assert before[1]


def lens_words() -> str:
    def strings(value: object) -> Iterator[str]:
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict):
            for item in value.values():
                yield from strings(item)
        elif isinstance(value, list):
            for item in value:
                yield from strings(item)

    files = [*(ROOT / "lenses").rglob("*.json"), *(ROOT / "resources" / "sample").glob("*.json")]
    return "\n".join(text for file in files for text in strings(json.loads(file.read_text(encoding="utf-8"))))


@pytest.mark.parametrize("name", VIEWS)
def test_every_view_is_translated_and_nothing_is_cut(
    qtbot: QtBot, app: QApplication, bridge: Bridge, name: str
) -> None:
    translator = PseudoTranslator()
    app.installTranslator(translator)
    room = new_room(qtbot, bridge)
    view = show(qtbot, room, name)
    qtbot.wait(100)
    data = f"{lens_words()}\n{SAID}\nDana\nPlatform\nThe end\nWorkshop"
    sheet = view.findChild(RecapSheet)
    if sheet:  # it speaks the report's language, whatever the window's is
        data = "\n".join((data, *(text for _, text in texts_of(sheet))))
    plain = [f"{place}: {text!r}" for place, text in texts_of(view) if text and not is_covered(text, data)]
    cut = sorted(set(cut_texts(view)))
    room.close()
    app.removeTranslator(translator)
    assert plain == []
    assert cut == []


@pytest.mark.parametrize("width", [960, 1016, 1376, 2400])
def test_the_bar_keeps_its_buttons_at_every_width(qtbot: QtBot, room: Room, width: int) -> None:
    show(qtbot, room, "bar")
    room.resize(width, 700)
    qtbot.wait(50)
    bar = room.bar
    right = 0
    for part in (bar.clock, bar.stop, bar.pace, *bar.buttons):
        if part.isVisible():
            assert part.x() >= right, "parts lie over each other"
            right = part.x() + part.width()
    assert right <= bar.width()
    assert all(button.isVisible() for button in bar.buttons)
