"""Rules put together by clicks and keys: what is stored then, where the keyboard is, and undo."""

from __future__ import annotations

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from tests.support.access import name_of, stops
from tests.ui.studio.rules_room import OTHER_QUESTION, QUESTION, RulesRoom
from wa_desktop.domain.rule_groups import Group, Kind
from wa_desktop.ui.start import read_theme
from wa_desktop.ui.studio.rules.choice_chip import ChoiceChip
from wa_desktop.ui.studio.rules.group_row import GroupRow
from wa_desktop.ui.studio.rules.rules_editor import RulesEditor
from wa_desktop.ui.theme.tokens import apply_theme

pytestmark = [
    pytest.mark.usefixtures("app"),
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
]

ALT = Qt.KeyboardModifier.AltModifier
USUAL = (
    ("backup_plan && backup_tested && copies_elsewhere", "NO_RISK"),
    ("backup_plan || backup_tested", "MEDIUM_RISK"),
    ("default", "HIGH_RISK"),
)


def row(room: RulesRoom, rule: int = 0, way: int = 0, group: int = 0) -> GroupRow:
    return room.editor.cards[rule].builder.boxes[way].rows[group]


def cross(room: RulesRoom, chip: ChoiceChip) -> None:
    room.qtbot.mouseClick(
        chip, Qt.MouseButton.LeftButton, pos=chip.rect().center() * 2 - chip.rect().topLeft()
    )
    QApplication.processEvents()


def test_a_rule_from_nothing_by_keys(qtbot: QtBot) -> None:
    room = RulesRoom(qtbot, [])
    room.click(room.editor.add_button)
    assert room.stored == [("", "NO_RISK")]
    assert row(room).add_button.hasFocus()
    room.pick(row(room).add_button, "backup_plan")
    room.pick(row(room).add_button, "backup_tested")
    assert row(room).add_button.hasFocus()
    assert room.stored == [("backup_plan && backup_tested", "NO_RISK")]
    box = room.editor.cards[0].builder.boxes[0]
    room.pick(box.add_button, "None of")
    assert room.stored == [("backup_plan && backup_tested", "NO_RISK")]
    assert row(room, group=1).add_button.hasFocus()
    room.pick(row(room, group=1).add_button, "copies_elsewhere")
    assert room.stored == [("backup_plan && backup_tested && !copies_elsewhere", "NO_RISK")]
    room.click(box.another_button)
    assert row(room, way=1).add_button.hasFocus()
    room.pick(row(room, way=1).add_button, "backup_no")
    assert room.stored[0][0] == "(backup_plan && backup_tested && !copies_elsewhere) || backup_no"
    room.click(room.editor.default_button)
    assert room.stored[1] == ("default", "HIGH_RISK")
    assert room.editor.default_button.isHidden()
    assert room.editor.cards[1].level_box.hasFocus()


def test_all_choices_at_once(qtbot: QtBot) -> None:
    room = RulesRoom(qtbot, [("", "NO_RISK")])
    room.pick(row(room).add_button, "All but")
    assert room.stored == [("backup_plan && backup_tested && copies_elsewhere", "NO_RISK")]
    room.pick(row(room).add_button, "backup_no")
    assert row(room).add_button.isHidden()
    assert row(room).chips[0].hasFocus()


def test_any_of_one_stays_any_until_there_is_a_second(qtbot: QtBot) -> None:
    room = RulesRoom(qtbot, [("backup_plan", "NO_RISK")])
    row(room).kind_box.setFocus()
    qtbot.keyClick(row(room).kind_box, Qt.Key.Key_Down)
    assert room.stored == [("backup_plan", "NO_RISK")]
    room.pick(row(room).add_button, "backup_tested")
    assert room.stored == [("backup_plan || backup_tested", "NO_RISK")]
    qtbot.keyClick(row(room).kind_box, Qt.Key.Key_Down)
    assert room.stored == [("!backup_plan && !backup_tested", "NO_RISK")]


def test_chips_go_by_cross_and_by_key(qtbot: QtBot) -> None:
    room = RulesRoom(qtbot, USUAL)
    cross(room, row(room).chips[1])
    assert room.stored[0][0] == "backup_plan && copies_elsewhere"
    assert row(room).chips[1].hasFocus()
    qtbot.keyClick(row(room).chips[1], Qt.Key.Key_Left)
    assert row(room).chips[0].hasFocus()
    qtbot.keyClick(row(room).chips[0], Qt.Key.Key_Delete)
    assert room.stored[0][0] == "copies_elsewhere"
    qtbot.keyClick(row(room).chips[0], Qt.Key.Key_Backspace)
    assert room.stored[0][0] == ""
    assert row(room).add_button.hasFocus()
    for text in ("copies_elsewhere", "backup_plan && copies_elsewhere", USUAL[0][0]):
        room.desk.undo()
        assert room.stored[0][0] == text
    room.desk.redo()
    assert [chip.value for chip in row(room).chips] == ["backup_plan", "copies_elsewhere"]


def test_groups_and_ways_are_removed(qtbot: QtBot) -> None:
    room = RulesRoom(qtbot, [("(backup_plan && !backup_tested) || copies_elsewhere", "NO_RISK")])
    room.click(row(room, group=1).remove_button)
    assert room.stored[0][0] == "backup_plan || copies_elsewhere"
    builder = room.editor.cards[0].builder
    assert builder.ways == ((Group(Kind.ALL, ("backup_plan",)),), (Group(Kind.ALL, ("copies_elsewhere",)),))
    room.click(builder.boxes[1].remove_button)
    assert room.stored[0][0] == "backup_plan"
    assert builder.boxes[0].remove_button.isHidden()
    assert row(room).remove_button.isHidden()


def test_rules_move_by_button_and_by_key_and_keep_the_keyboard(qtbot: QtBot) -> None:
    room = RulesRoom(qtbot, USUAL)
    first, second = room.editor.cards[:2]
    assert not first.up_button.isEnabled()
    assert not second.down_button.isEnabled()  # nothing moves behind the default
    room.click(first.down_button)
    assert [risk for _, risk in room.stored] == ["MEDIUM_RISK", "NO_RISK", "HIGH_RISK"]
    assert second.up_button.hasFocus()  # down is at its end there
    second.editor.setFocus()
    second.editor.put_cursor(4)
    qtbot.keyClick(second.editor, Qt.Key.Key_Up, ALT)
    assert room.stored == list(USUAL)
    assert first.editor.hasFocus()
    assert first.editor.textCursor().position() == 4
    qtbot.keyClick(first.editor, Qt.Key.Key_Up, ALT)
    assert room.stored == list(USUAL)
    row(room).kind_box.setFocus()
    qtbot.keyClick(row(room).kind_box, Qt.Key.Key_Down, ALT)
    assert [risk for _, risk in room.stored] == ["MEDIUM_RISK", "NO_RISK", "HIGH_RISK"]


def test_level_and_removal(qtbot: QtBot) -> None:
    room = RulesRoom(qtbot, USUAL)
    box = room.editor.cards[2].level_box
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert room.stored[2] == ("default", "MEDIUM_RISK")
    room.click(room.editor.cards[0].remove_button)
    assert [condition for condition, _ in room.stored] == [USUAL[1][0], "default"]
    assert room.editor.cards[0].remove_button.hasFocus()
    assert room.editor.add_button.isEnabled()
    for _ in range(2):
        room.click(room.editor.cards[0].remove_button)
    assert room.stored == []
    assert room.editor.add_button.hasFocus()


def test_three_rules_are_the_most(qtbot: QtBot) -> None:
    room = RulesRoom(qtbot, USUAL)
    assert not room.editor.add_button.isEnabled()
    assert room.editor.most.isVisible()


def test_standard_rules(qtbot: QtBot) -> None:
    room = RulesRoom(qtbot, [("backup_no", "HIGH_RISK")])
    room.click(room.editor.standard_button)
    assert room.stored == [
        ("backup_plan && backup_tested && copies_elsewhere", "NO_RISK"),
        ("backup_plan || backup_tested || copies_elsewhere", "MEDIUM_RISK"),
        ("default", "HIGH_RISK"),
    ]
    room.desk.undo()
    assert room.stored == [("backup_no", "HIGH_RISK")]
    assert len(room.editor.cards) == 1


def test_another_shape_is_shown_as_groups_and_rewritten_by_an_edit(qtbot: QtBot) -> None:
    text = "!(backup_plan && backup_tested)"
    room = RulesRoom(qtbot, [(text, "HIGH_RISK")])
    card = room.editor.cards[0]
    assert card.builder.note.text().startswith("Written otherwise in the text; same result")
    assert room.stored[0][0] == text
    room.pick(row(room).add_button, "copies_elsewhere")
    assert room.stored[0][0] == "(!backup_plan && !copies_elsewhere) || !backup_tested"
    assert card.builder.note.isHidden()
    assert card.editor.toPlainText() == room.stored[0][0]


def test_what_groups_cannot_say_stays_text(qtbot: QtBot) -> None:
    ids = [(f"choice{n}", "") for n in range(21)]
    text = f"!({' && '.join(name for name, _ in ids)})"
    room = RulesRoom(qtbot, [(text, "HIGH_RISK")], ids)
    card = room.editor.cards[0]
    assert card.builder.boxes == []
    assert "21 choices" in card.builder.note.text()
    assert card.editor.toPlainText() == text


def test_an_id_that_is_no_choice_is_a_chip_to_take_away(qtbot: QtBot) -> None:
    room = RulesRoom(qtbot, [("backup_plan && bakup_tested", "NO_RISK")])
    chip = row(room).chips[1]
    assert "no choice of this question" in name_of(chip)
    assert "Did you mean backup_tested?" in room.editor.cards[0].problem.text()
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert room.stored[0][0] == "backup_plan"
    assert room.editor.cards[0].problem.isHidden()


def test_findings_stand_at_their_rule(qtbot: QtBot) -> None:
    room = RulesRoom(qtbot, [("backup_plan", "NO_RISK"), ("backup_plan && backup_tested", "MEDIUM_RISK")])
    assert room.editor.cards[0].remarks.isHidden()
    assert "never decides" in room.editor.cards[1].remarks.text()
    assert "No rule has the condition default" in room.editor.problem.text()
    room.click(room.editor.default_button)
    assert "No rule has the condition default" not in room.editor.problem.text()
    room.click(room.editor.cards[0].down_button)
    assert not any("never decides" in card.remarks.text() for card in room.editor.cards)


def test_a_full_disk_changes_nothing_and_shows_what_holds(qtbot: QtBot) -> None:
    room = RulesRoom(qtbot, USUAL)
    room.full = True
    qtbot.keyClick(row(room).chips[0], Qt.Key.Key_Delete)
    box = room.editor.cards[0].level_box
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Up)
    room.click(room.editor.cards[0].down_button)
    room.click(room.editor.cards[1].remove_button)
    room.click(room.editor.standard_button)
    assert len(room.failures) == 5
    assert room.stored == list(USUAL)
    assert len(row(room).chips) == 3
    assert box.value == "NO_RISK"
    assert [card.editor.toPlainText() for card in room.editor.cards] == [text for text, _ in USUAL]


def test_another_question_and_back(qtbot: QtBot) -> None:
    room = RulesRoom(qtbot, USUAL)
    room.editor.show_question(OTHER_QUESTION)
    assert [card.editor.toPlainText() for card in room.editor.cards] == ["default"]
    room.editor.go_to((*QUESTION, "riskRules", 1, "condition"))
    assert room.editor.path == QUESTION
    assert room.editor.cards[1].editor.hasFocus()
    assert room.editor.cards[1].lit
    room.editor.go_to((*QUESTION, "riskRules", 2, "risk"))
    assert room.editor.cards[2].level_box.hasFocus()
    room.editor.go_to((*QUESTION, "riskRules"))
    assert room.editor.cards[2].level_box.hasFocus()  # within already
    room.editor.go_to((*OTHER_QUESTION, "riskRules", 7))
    assert room.editor.path == OTHER_QUESTION


def test_what_changes_unseen_is_shown_on_return(qtbot: QtBot) -> None:
    room = RulesRoom(qtbot, USUAL)
    room.click(room.editor.cards[0].remove_button)
    room.editor.hide()
    room.desk.undo()
    assert len(room.editor.cards) == 2
    room.editor.show()
    assert len(room.editor.cards) == 3


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_stop_of_the_tab_key_has_a_name(qtbot: QtBot, theme: str, resources_dir: Path) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    room = RulesRoom(
        qtbot, [("(backup_plan && !backup_tested) || !(backup_no || backup_plan)", "NO_RISK"), ("x", "")]
    )
    apply_theme(app, read_theme(app, resources_dir, theme))
    names = [
        # On Linux a combo box says its value; the name is for other systems.
        stop.accessibleName() if isinstance(stop, QComboBox) else name_of(stop)
        for stop in stops(room.editor)
    ]
    assert all(names)
    buttons = [name for name in names if "rule 1" in name]
    assert len(buttons) == len(set(buttons)) == 4  # up is at its end


def test_the_tab_key_goes_through_rule_by_rule(qtbot: QtBot) -> None:
    room = RulesRoom(qtbot, [("backup_plan && !backup_tested", "NO_RISK"), ("default", "HIGH_RISK")])
    room.pick(row(room).add_button, "copies")
    room.click(room.editor.cards[0].builder.boxes[0].another_button)
    first, second = room.editor.cards
    first.level_box.setFocus()
    seen: list[object] = []
    while not second.level_box.hasFocus():
        assert len(seen) < 30
        seen.append(QApplication.focusWidget())
        qtbot.keyClick(seen[-1], Qt.Key.Key_Tab)
    boxes = first.builder.boxes
    inside = [
        stop
        for box in boxes
        for stop in (
            *(
                stop
                for group in box.rows
                for stop in (group.kind_box, *group.chips[:1], group.add_button, group.remove_button)
            ),
            box.add_button,
            box.remove_button,
        )
    ]
    assert seen == [first.level_box, first.remove_button, *inside, boxes[1].another_button, first.editor]


def test_the_editor_goes_with_its_window(qtbot: QtBot) -> None:
    room = RulesRoom(qtbot, USUAL)
    second = RulesEditor(room.desk)
    second.show_question(QUESTION)
    second.show()
    second.outcome.table.selectRow(0)
    second.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not shiboken6.isValid(second)
    room.click(room.editor.standard_button)
    assert len(room.editor.cards) == 3
