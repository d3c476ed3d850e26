"""The outline: what it shows, what keys, menus and dragging do, and what stays as it was."""

from __future__ import annotations

import json
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.support.studio_desks import Disk, desk_on
from tests.support.written_lenses import question, two_pillars
from wa_desktop.domain.errors import Message
from wa_desktop.lensfile.findings import Path
from wa_desktop.lensfile.json_edit import get
from wa_desktop.ui.studio.finding_groups import Tally
from wa_desktop.ui.studio.outline import Outline
from wa_desktop.ui.studio.outline_acts import Act, can
from wa_desktop.ui.studio.outline_delegate import mark_word
from wa_desktop.ui.studio.outline_model import MIME, LineRole, OutlineModel, TallyRole

Key, Keys = Qt.Key, Qt.KeyboardModifier
LEFT = Qt.MouseButton.LeftButton

BACKUP: Path = ("pillars", 0, "questions", 0)
DEPLOY: Path = ("pillars", 0, "questions", 1)
ACCESS: Path = ("pillars", 1, "questions", 0)


@pytest.fixture
def disk() -> Disk:
    return Disk()


@pytest.fixture
def outline(qtbot: QtBot, app: object, disk: Disk) -> Outline:
    desk = desk_on(two_pillars(), disk)
    made = Outline(desk)
    desk.setParent(made)
    desk.place_requested.connect(made.choose)
    qtbot.addWidget(made)
    QAbstractItemModelTester(made.tree.outline, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.resize(320, 640)
    made.open_draft()
    made.show()
    qtbot.waitExposed(made)
    return made


def titles(value: dict[str, Any]) -> list[list[str]]:
    """The ids of the questions by pillar."""
    return [[one["id"] for one in pillar["questions"]] for pillar in value["pillars"]]


def choices(value: dict[str, Any], path: Path) -> list[str]:
    return [choice["title"] for choice in get(value, path)["choices"]]


def value_of(outline: Outline) -> dict[str, Any]:
    return outline._desk.value


def press(qtbot: QtBot, outline: Outline, key: Key, held: Keys = Keys.NoModifier) -> None:
    qtbot.keyClick(outline.tree, key, held)


def click(qtbot: QtBot, outline: Outline, path: Path) -> None:
    tree = outline.tree
    index = tree.outline.index_of(path)
    tree.scrollTo(index)
    qtbot.mouseClick(tree.viewport(), LEFT, pos=tree.visualRect(index).center())


def unfolded(outline: Outline) -> set[Path]:
    tree = outline.tree
    return {path for path in tree.outline.paths() if tree.isExpanded(tree.outline.index_of(path))}


def menu_actions(outline: Outline) -> dict[str, QAction]:
    """What the menu that is open offers, by its words without the keys."""
    menu = [one for one in outline.findChildren(QMenu) if one.isVisible()][-1]
    return {action.text().split("\t")[0]: action for action in menu.actions() if action.text()}


# What is shown


def test_the_lens_is_at_the_top_with_pillars_and_questions_to_be_seen(outline: Outline) -> None:
    model = outline.tree.outline
    assert outline.path == ()
    assert model.rowCount() == 1
    assert model.index(0, 0).data() == "Our lens"
    assert unfolded(outline) == {(), ("pillars", 0), ("pillars", 1)}
    assert model.index_of((*BACKUP, "choices", 2)).data() == "None of these"
    assert model.index_of((*BACKUP, "choices", 2)).data(LineRole).is_none


def test_a_click_takes_an_item_in_hand(qtbot: QtBot, outline: Outline) -> None:
    with qtbot.waitSignal(outline.chosen) as chosen:
        click(qtbot, outline, DEPLOY)
    assert chosen.args == [DEPLOY]
    assert outline.path == DEPLOY
    with qtbot.waitSignal(outline.chosen):
        press(qtbot, outline, Key.Key_Down)
    assert outline.path == ("pillars", 1)


def test_items_without_words_and_other_things_in_their_place_can_be_chosen(qtbot: QtBot, app: object) -> None:
    value: dict[str, Any] = {
        "name": 3,
        "pillars": [{"id": "one"}, 7, {"questions": [{"choices": ["x"]}, None]}],
    }
    outline = Outline(desk_on(value))
    qtbot.addWidget(outline)
    outline.open_draft()
    shown = [outline.tree.outline.index_of(path).data() for path in outline.tree.outline.paths()]
    assert shown == [
        "Lens without a name",
        "Pillar without a name",
        "Not an object",
        "Pillar without a name",
        "Question without a title",
        "Not an object",
        "Not an object",
    ]


def test_each_item_has_the_mark_of_its_worst_finding(qtbot: QtBot, outline: Outline) -> None:
    value = two_pillars()
    value["pillars"][0]["questions"][0]["riskRules"][0]["condition"] = "nothing_such"
    value["pillars"][0]["questions"][0]["choices"][0]["id"] = "a"
    value["pillars"][1]["name"] = "x" * 200
    outline = Outline(desk_on(value))
    qtbot.addWidget(outline)
    outline.open_draft()
    model = outline.tree.outline

    def mark(path: Path) -> str:
        tally: Tally = model.index_of(path).data(TallyRole)
        return mark_word(tally)

    assert mark(()).startswith("×")
    assert mark(BACKUP).startswith("×")
    assert mark((*BACKUP, "choices", 0)) == "AWS 1"
    assert mark(("pillars", 1)) == "AWS 1"
    assert mark(ACCESS) == ""
    delegate = outline.tree.itemDelegate()
    words = delegate.whole(model.index_of(BACKUP))  # type: ignore[attr-defined]
    assert words.startswith("Question: How do you back up data?\nbackup\n")
    assert "nothing_such" in words
    spoken = model.index_of(("pillars", 1)).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Pillar: xxx")
    assert spoken.endswith("1 AWS limit")


def test_hostile_words_are_shown_as_they_are(qtbot: QtBot, app: object) -> None:
    value = two_pillars()
    value["pillars"][0]["name"] = "<b>Bold</b>\n\tand \x00 more" + "x" * 5_000
    outline = Outline(desk_on(value))
    qtbot.addWidget(outline)
    outline.open_draft()
    shown = outline.tree.outline.index_of(("pillars", 0)).data()
    assert shown.startswith("<b>Bold</b> and")
    assert len(shown) <= 300
    outline.grab()


# Steps by key


def test_insert_adds_the_next_of_the_kind_in_hand(qtbot: QtBot, outline: Outline) -> None:
    click(qtbot, outline, BACKUP)
    with qtbot.waitSignal(outline.title_requested):
        press(qtbot, outline, Key.Key_Insert)
    assert outline.path == DEPLOY
    assert len(titles(value_of(outline))[0]) == 3
    outline.choose(("pillars", 0))
    press(qtbot, outline, Key.Key_Return, Keys.ControlModifier)
    assert outline.path == ("pillars", 1)
    assert len(value_of(outline)["pillars"]) == 3
    outline.choose((*BACKUP, "choices", 0))
    press(qtbot, outline, Key.Key_Insert)
    assert outline.path == (*BACKUP, "choices", 1)
    assert choices(value_of(outline), BACKUP) == [
        "Backups are taken",
        "",
        "Restores are tested",
        "None of these",
    ]


def test_delete_takes_away_and_undo_brings_it_back_where_it_was(qtbot: QtBot, outline: Outline) -> None:
    before = value_of(outline)
    click(qtbot, outline, BACKUP)
    press(qtbot, outline, Key.Key_Delete)
    assert titles(value_of(outline)) == [["deploy"], ["access"]]
    assert outline.path == BACKUP
    assert outline.tree.outline.item(outline.tree.currentIndex())["id"] == "deploy"  # type: ignore[index]
    outline._desk.undo()
    assert value_of(outline) == before
    assert outline.path == BACKUP
    outline._desk.redo()
    assert titles(value_of(outline)) == [["deploy"], ["access"]]


def test_alt_and_arrows_move_within_and_on_into_the_next_pillar(qtbot: QtBot, outline: Outline) -> None:
    click(qtbot, outline, BACKUP)
    press(qtbot, outline, Key.Key_Down, Keys.AltModifier)
    assert titles(value_of(outline)) == [["deploy", "backup"], ["access"]]
    assert outline.path == DEPLOY
    press(qtbot, outline, Key.Key_Down, Keys.AltModifier)
    assert titles(value_of(outline)) == [["deploy"], ["backup", "access"]]
    assert outline.path == ACCESS
    press(qtbot, outline, Key.Key_Up, Keys.AltModifier)
    press(qtbot, outline, Key.Key_Up, Keys.AltModifier)
    assert titles(value_of(outline)) == [["backup", "deploy"], ["access"]]
    press(qtbot, outline, Key.Key_Up, Keys.AltModifier)
    assert titles(value_of(outline)) == [["backup", "deploy"], ["access"]]


def test_a_choice_moves_past_the_end_into_the_next_question(qtbot: QtBot, outline: Outline) -> None:
    outline.choose((*BACKUP, "choices", 1))
    press(qtbot, outline, Key.Key_Down, Keys.AltModifier)
    press(qtbot, outline, Key.Key_Down, Keys.AltModifier)
    assert choices(value_of(outline), BACKUP) == ["Backups are taken", "None of these"]
    assert choices(value_of(outline), DEPLOY)[0] == "Restores are tested"
    assert outline.path == (*DEPLOY, "choices", 0)
    assert DEPLOY in unfolded(outline)


def test_ctrl_d_duplicates(qtbot: QtBot, outline: Outline) -> None:
    click(qtbot, outline, ("pillars", 1))
    press(qtbot, outline, Key.Key_D, Keys.ControlModifier)
    assert outline.path == ("pillars", 2)
    assert [pillar["name"] for pillar in value_of(outline)["pillars"]][1:] == ["Safety", "Safety (copy)"]


def test_f2_and_enter_ask_for_the_form(qtbot: QtBot, outline: Outline) -> None:
    click(qtbot, outline, BACKUP)
    with qtbot.waitSignal(outline.title_requested):
        press(qtbot, outline, Key.Key_F2)
    with qtbot.waitSignal(outline.entered):
        press(qtbot, outline, Key.Key_Return)


def test_what_makes_no_sense_does_nothing(qtbot: QtBot, outline: Outline) -> None:
    before = value_of(outline)
    outline.choose(())
    press(qtbot, outline, Key.Key_Delete)
    press(qtbot, outline, Key.Key_D, Keys.ControlModifier)
    press(qtbot, outline, Key.Key_Up, Keys.AltModifier)
    assert value_of(outline) is before
    possible = {act for act in Act if can(act, before, ())}
    assert possible == {Act.ADD_PILLAR, Act.ADD_NEXT, Act.TITLE}


def test_a_full_disk_changes_nothing_and_is_told(qtbot: QtBot, outline: Outline, disk: Disk) -> None:
    before = value_of(outline)
    told: list[Message] = []
    outline._desk.failed.connect(told.append)
    click(qtbot, outline, BACKUP)
    disk.full = True
    press(qtbot, outline, Key.Key_Delete)
    assert value_of(outline) is before
    assert outline.path == BACKUP
    assert str(told[0]) == "There is no space left on the disk."


# Menus


def test_the_menus_do_the_same(qtbot: QtBot, outline: Outline) -> None:
    click(qtbot, outline, DEPLOY)
    qtbot.mouseClick(outline.change_button, LEFT)
    offered = menu_actions(outline)
    assert offered["Split the pillar here"].isEnabled()
    assert not offered["Merge with the next"].isEnabled()
    offered["Split the pillar here"].trigger()
    assert titles(value_of(outline)) == [["backup"], ["deploy"], ["access"]]
    outline.choose(("pillars", 0))
    qtbot.mouseClick(outline.change_button, LEFT)
    menu_actions(outline)["Merge with the next"].trigger()
    assert titles(value_of(outline)) == [["backup", "deploy"], ["access"]]
    assert outline.path == ("pillars", 0)


def test_the_menu_for_adding_knows_what_can_be_added(qtbot: QtBot, outline: Outline) -> None:
    outline.choose(DEPLOY)
    qtbot.mouseClick(outline.add_button, LEFT)
    offered = menu_actions(outline)
    assert not offered["Add “None of these”"].isEnabled()
    assert offered["Add a question"].text().endswith("Ins")
    offered["Add a choice"].trigger()
    assert choices(value_of(outline), DEPLOY) == ["Deployments are automatic", "", "None of these"]
    assert outline.path == (*DEPLOY, "choices", 1)


def test_a_choice_and_its_question_are_split(qtbot: QtBot, outline: Outline) -> None:
    outline.choose((*BACKUP, "choices", 0))
    outline.do(Act.SPLIT_CHOICE)
    assert len(choices(value_of(outline), BACKUP)) == 4
    outline.choose((*BACKUP, "choices", 1))
    outline.do(Act.SPLIT)
    assert len(titles(value_of(outline))[0]) == 3


def test_the_context_menu_is_that_of_the_row_under_the_pointer(qtbot: QtBot, outline: Outline) -> None:
    outline.choose(())
    tree = outline.tree
    from PySide6.QtGui import QContextMenuEvent
    from PySide6.QtWidgets import QApplication

    place = tree.visualRect(tree.outline.index_of(ACCESS)).center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, tree.viewport().mapToGlobal(place), Keys.NoModifier
    )
    QApplication.sendEvent(tree.viewport(), event)
    assert outline.path == ACCESS
    offered = menu_actions(outline)
    assert {"Add a pillar", "Duplicate", "Remove", "Move up"} <= set(offered)
    offered["Remove"].trigger()
    assert titles(value_of(outline)) == [["backup", "deploy"], []]


# Dragging


def drop(outline: Outline, path: Path, target: Path, row: int = -1) -> bool:
    """Drop an item onto another (row -1) or before a row below it."""
    model = outline.tree.outline
    data = model.mimeData([model.index_of(path)])
    move = Qt.DropAction.MoveAction
    above = model.index_of(target)
    taken = model.canDropMimeData(data, move, row, 0 if row >= 0 else -1, above)
    assert model.dropMimeData(data, move, row, 0 if row >= 0 else -1, above) is taken
    return taken


def test_a_question_is_dragged_into_another_pillar(outline: Outline) -> None:
    assert drop(outline, BACKUP, ("pillars", 1), 1)
    assert titles(value_of(outline)) == [["deploy"], ["access", "backup"]]
    assert outline.path == ("pillars", 1, "questions", 1)
    assert drop(outline, ("pillars", 1, "questions", 1), ("pillars", 0), 0)
    assert titles(value_of(outline)) == [["backup", "deploy"], ["access"]]


def test_a_choice_dropped_on_a_question_comes_to_its_end(outline: Outline) -> None:
    assert drop(outline, (*BACKUP, "choices", 0), ACCESS)
    assert choices(value_of(outline), BACKUP) == ["Restores are tested", "None of these"]
    assert "Backups are taken" in choices(value_of(outline), ACCESS)


def test_within_a_list_the_place_is_where_the_line_was_shown(outline: Outline) -> None:
    assert drop(outline, ("pillars", 0), (), 2)
    assert titles(value_of(outline)) == [["access"], ["backup", "deploy"]]
    assert drop(outline, (*ACCESS[:1], 1, "questions", 0), ("pillars", 1), 2)
    assert titles(value_of(outline)) == [["access"], ["deploy", "backup"]]


def test_an_item_dropped_on_its_like_comes_after_it(outline: Outline) -> None:
    assert drop(outline, BACKUP, DEPLOY)
    assert titles(value_of(outline)) == [["deploy", "backup"], ["access"]]
    assert drop(outline, ("pillars", 0), ("pillars", 1))
    assert titles(value_of(outline)) == [["access"], ["deploy", "backup"]]


def test_between_the_questions_of_another_a_pillar_comes_after_that(outline: Outline) -> None:
    assert drop(outline, ("pillars", 0), ("pillars", 1), 0)
    assert titles(value_of(outline)) == [["access"], ["backup", "deploy"]]


def test_between_two_pillars_a_question_comes_to_the_end_of_the_first(outline: Outline) -> None:
    assert drop(outline, ACCESS, (), 1)
    assert titles(value_of(outline)) == [["backup", "deploy", "access"], []]


@pytest.mark.parametrize(
    ("path", "target", "row"),
    [
        (BACKUP, (), 0),
        (BACKUP, (*DEPLOY, "choices", 0), -1),
        (("pillars", 0), BACKUP, -1),
        ((*BACKUP, "choices", 0), ("pillars", 1), 0),
        ((*BACKUP, "choices", 0), (), 1),
        (BACKUP, ("pillars", 0), 0),
        (BACKUP, ("pillars", 0), 1),
        (BACKUP, BACKUP, -1),
    ],
)
def test_where_it_cannot_lie_or_lies_already_it_is_not_taken(
    outline: Outline, path: Path, target: Path, row: int
) -> None:
    before = value_of(outline)
    assert not drop(outline, path, target, row)
    assert value_of(outline) is before


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b'["pillars", 99]', b"3", b'[["pillars"], 0]', b'["pillars", null]']
)
def test_foreign_data_is_not_taken(outline: Outline, data: bytes) -> None:
    foreign = QMimeData()
    foreign.setData(MIME, data)
    model = outline.tree.outline
    assert not model.dropMimeData(foreign, Qt.DropAction.MoveAction, -1, -1, model.index_of(("pillars", 1)))
    assert not model.canDropMimeData(QMimeData(), Qt.DropAction.MoveAction, 0, 0, model.index_of(()))
    assert not model.canDropMimeData(foreign, Qt.DropAction.CopyAction, 0, 0, QModelIndex())


def test_the_lens_itself_is_not_dragged(outline: Outline) -> None:
    model = outline.tree.outline
    assert not model.flags(model.index_of(())) & Qt.ItemFlag.ItemIsDragEnabled
    assert model.flags(model.index_of(BACKUP)) & Qt.ItemFlag.ItemIsDragEnabled
    assert not model.mimeData([model.index_of(())]).hasFormat(MIME)
    assert json.loads(model.mimeData([model.index_of(BACKUP)]).data(MIME).data()) == list(BACKUP)


# What stays


def test_what_is_unfolded_goes_with_its_item(qtbot: QtBot, outline: Outline) -> None:
    tree = outline.tree
    tree.expand(tree.outline.index_of(BACKUP))
    tree.collapse(tree.outline.index_of(("pillars", 1)))
    outline.choose(BACKUP)
    press(qtbot, outline, Key.Key_Down, Keys.AltModifier)
    assert unfolded(outline) == {(), ("pillars", 0), DEPLOY}
    outline.choose(("pillars", 0))
    press(qtbot, outline, Key.Key_Down, Keys.AltModifier)
    assert unfolded(outline) == {(), ("pillars", 1), ("pillars", 1, "questions", 1)}


def test_words_alone_make_no_new_tree(outline: Outline) -> None:
    from wa_desktop.studio.edits import set_text

    resets: list[bool] = []
    outline.tree.outline.modelReset.connect(lambda: resets.append(True))
    outline.choose(BACKUP)
    assert outline._desk.perform(lambda value: set_text(value, (*BACKUP, "title"), "Who backs up?"))
    assert not resets
    assert outline.tree.outline.index_of(BACKUP).data() == "Who backs up?"
    assert outline.path == BACKUP


def test_the_search_shows_what_has_the_words_and_what_is_above_it(qtbot: QtBot, outline: Outline) -> None:
    tree = outline.tree
    before = unfolded(outline)

    def seen() -> list[str]:
        found, index = [], tree.outline.index(0, 0)
        while index.isValid():
            found.append(index.data())
            index = tree.indexBelow(index)
        return found

    qtbot.keyClicks(outline.search, "restores")
    assert seen() == ["Our lens", "Reliability", "How do you back up data?", "Restores are tested"]
    assert outline.count.text() == "1 found"
    qtbot.keyClick(outline.search, Key.Key_Escape)
    assert unfolded(outline) == before
    qtbot.keyClicks(outline.search, "safety")
    assert seen() == ["Our lens", "Safety", "Who has access?"]
    outline.choose(DEPLOY)
    assert "How do you deploy?" in seen()
    qtbot.keyClicks(outline.search, "zzz")
    assert outline.count.text() == "Nothing has these words"
    qtbot.keyClick(outline.search, Key.Key_Down)
    assert tree.hasFocus()


def test_a_step_while_searching_keeps_the_search(qtbot: QtBot, outline: Outline) -> None:
    qtbot.keyClicks(outline.search, "deploy")
    outline.choose(DEPLOY)
    press(qtbot, outline, Key.Key_D, Keys.ControlModifier)
    assert outline.path == ("pillars", 0, "questions", 2)
    assert not outline.tree.isRowHidden(2, outline.tree.outline.index_of(("pillars", 0)))
    assert outline.tree.isRowHidden(0, outline.tree.outline.index_of(("pillars", 0)))


def test_the_largest_lens_that_aws_takes_is_shown(qtbot: QtBot, app: object) -> None:
    value = two_pillars()
    value["pillars"] = [
        {
            "id": f"pillar_{p}",
            "name": f"Pillar {p}",
            "questions": [question(f"p{p}_q{q}", f"Question {q}", *("a choice",) * 14) for q in range(20)],
        }
        for p in range(10)
    ]
    outline = Outline(desk_on(value))
    qtbot.addWidget(outline)
    outline.open_draft()
    assert len(outline.tree.outline.paths()) == 1 + 10 + 200 + 3_000
    outline.choose(("pillars", 9, "questions", 19, "choices", 14))
    outline.do(Act.REMOVE)
    assert len(choices(value_of(outline), ("pillars", 9, "questions", 19))) == 14


def test_the_model_is_one_that_qt_likes(qtbot: QtBot, app: object) -> None:
    model = OutlineModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.rowCount() == 0
    model.show_value(two_pillars())
    model.show_value({})
    assert model.rowCount() == 1
    assert tester.model() is model


def test_point_of_no_row_has_no_menu_trouble(qtbot: QtBot, outline: Outline) -> None:
    outline.tree.menu_requested.emit(outline.mapToGlobal(QPoint(5, 5)))
    assert menu_actions(outline)["Add a pillar"].isEnabled()
