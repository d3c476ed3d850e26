"""The additional resources of a choice: added, written, moved and removed by keys and clicks."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.lens_values import changed, full_lens, small_lens
from tests.support.studio_desks import Disk, desk_on
from wa_desktop.lensfile.check_question import HELPFUL_RESOURCE, IMPROVEMENT_PLAN
from wa_desktop.lensfile.findings import Path
from wa_desktop.lensfile.json_edit import get
from wa_desktop.ui.studio.forms.item_form import ItemForm
from wa_desktop.ui.studio.forms.resources import ResourceList

LEFT = Qt.MouseButton.LeftButton
CHOICE: Path = ("pillars", 0, "questions", 0, "choices", 0)


def made(qtbot: QtBot, value: dict[str, Any], disk: Disk | None = None) -> ItemForm:
    desk = desk_on(value, disk)
    form = ItemForm(desk)
    desk.setParent(form)
    qtbot.addWidget(form)
    form.resize(620, 900)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    form.show_item(CHOICE)
    return form


@pytest.fixture
def form(qtbot: QtBot, app: object) -> ItemForm:
    return made(qtbot, full_lens())


def helpful(form: ItemForm) -> ResourceList:
    return form.pages["choice"].lists[HELPFUL_RESOURCE]


def blocks(form: ItemForm) -> Any:
    return get(form._desk.value, (*CHOICE, "additionalResources"))


def contents(form: ItemForm, kind: str = HELPFUL_RESOURCE) -> list[dict[str, str]]:
    return [item for block in blocks(form) or [] if block["type"] == kind for item in block["content"]]


def test_the_blocks_of_a_choice_are_shown_by_kind(form: ItemForm) -> None:
    assert helpful(form).resources == [("A", "http://a"), ("B", "")]
    assert form.page.lists[IMPROVEMENT_PLAN].resources == [("C", ""), ("D", "ftp://d")]
    card = form.page.lists[IMPROVEMENT_PLAN].cards[1]
    assert "does not start with http" in card.address.problem
    assert card.text.problem == ""


def test_one_is_added_and_written_by_keys_alone(qtbot: QtBot, app: object) -> None:
    form = made(qtbot, small_lens())
    resources = helpful(form)
    resources.add_link.setFocus()
    QTest.keyClick(resources.add_link, Qt.Key.Key_Return)
    card = resources.cards[0]
    assert QApplication.focusWidget() is card.text.editor
    QTest.keyClicks(card.text.editor, "The guide")
    QTest.keyClick(card.text.editor, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is card.address.editor
    assert contents(form) == [{"displayText": "The guide"}]
    QTest.keyClicks(card.address.editor, "https://example.com/g")
    qtbot.waitUntil(lambda: contents(form) == [{"displayText": "The guide", "url": "https://example.com/g"}])
    QTest.keyClick(card.address.editor, Qt.Key.Key_Tab)  # the only one moves nowhere
    assert QApplication.focusWidget() is card.remove
    QTest.keyClick(card.remove, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is resources.add_link


def test_typing_in_one_is_one_step_for_undo(qtbot: QtBot, form: ItemForm) -> None:
    card = helpful(form).cards[1]
    card.text.editor.setFocus()
    QTest.keyClicks(card.text.editor, "xy")
    qtbot.waitUntil(lambda: "xy" in contents(form)[1]["displayText"])
    QTest.keyClicks(card.text.editor, "z")
    qtbot.waitUntil(lambda: "xyz" in contents(form)[1]["displayText"])
    form._desk.undo()
    assert contents(form)[1] == {"displayText": "B"}
    assert card.text.text == "B"


def test_they_are_moved_and_removed_by_their_buttons(form: ItemForm) -> None:
    resources = helpful(form)
    assert not resources.cards[0].up.isEnabled()
    assert not resources.cards[1].down.isEnabled()
    QTest.mouseClick(resources.cards[1].up, LEFT)
    assert [item["displayText"] for item in contents(form)] == ["B", "A"]
    assert resources.resources == [("B", ""), ("A", "http://a")]
    assert QApplication.focusWidget() is resources.cards[0].remove
    QTest.mouseClick(resources.cards[0].remove, LEFT)
    assert contents(form) == [{"displayText": "A", "url": "http://a"}]
    assert QApplication.focusWidget() is resources.cards[0].remove
    QTest.mouseClick(resources.cards[0].remove, LEFT)
    assert QApplication.focusWidget() is resources.add_link
    assert [block["type"] for block in blocks(form)] == [IMPROVEMENT_PLAN]


def test_what_is_being_typed_moves_along(form: ItemForm) -> None:
    resources = helpful(form)
    QTest.keyClicks(resources.cards[1].text.editor, "new ")
    QTest.mouseClick(resources.cards[1].up, LEFT)
    assert [item["displayText"] for item in contents(form)] == ["new B", "A"]
    form.finish_editing()
    assert [item["displayText"] for item in contents(form)] == ["new B", "A"]


def test_five_are_the_most(form: ItemForm) -> None:
    resources = helpful(form)
    for count in (3, 4, 5):
        assert resources.add_link.isEnabled()
        QTest.mouseClick(resources.add_link, LEFT)
        assert len(resources.cards) == count
    assert not resources.add_link.isEnabled()


def test_a_place_leads_to_the_card(form: ItemForm) -> None:
    form.go_to((*CHOICE, "additionalResources", 1, "content", 1, "url"))
    cards = form.page.lists[IMPROVEMENT_PLAN].cards
    assert QApplication.focusWidget() is cards[1].address.editor
    form.go_to((*CHOICE, "additionalResources", 0, "content", 0))
    assert QApplication.focusWidget() is helpful(form).cards[0].text.editor


def test_a_block_of_no_kind_is_told_above(qtbot: QtBot, app: object) -> None:
    place = "/pillars/0/questions/0/choices/0/additionalResources"
    value = changed(full_lens(), f"{place}/-", {"type": "OTHER", "content": []})
    form = made(qtbot, value)
    assert "neither HELPFUL_RESOURCE nor IMPROVEMENT_PLAN" in form.page.general
    QTest.mouseClick(helpful(form).cards[0].remove, LEFT)
    assert blocks(form)[2] == {"type": "OTHER", "content": []}


def test_a_full_disk_loses_no_word(qtbot: QtBot, app: object) -> None:
    disk = Disk()
    form = made(qtbot, full_lens(), disk)
    disk.full = True
    card = helpful(form).cards[0]
    with qtbot.waitSignal(form._desk.failed):
        QTest.keyClicks(card.text.editor, "kept ")
        form.finish_editing()
    assert card.text.text == "kept A"
    with qtbot.waitSignal(form._desk.failed):
        QTest.mouseClick(helpful(form).add_link, LEFT)
    assert len(helpful(form).cards) == 2
    disk.full = False
    form.finish_editing()
    assert contents(form)[0]["displayText"] == "kept A"
