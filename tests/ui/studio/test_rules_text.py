"""Conditions typed: colors, completion, faults under the pointer, and in step with the groups and the draft."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QHelpEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from tests.support.access import interface, name_of
from tests.ui.studio.rules_room import OTHER_QUESTION, RulesRoom
from wa_desktop.domain.rule_groups import Group, Kind
from wa_desktop.ui.start import read_theme
from wa_desktop.ui.studio.rules.condition_editor import ConditionEditor
from wa_desktop.ui.studio.rules.condition_marks import partner
from wa_desktop.ui.theme.tokens import apply_theme, current_theme

pytestmark = [
    pytest.mark.usefixtures("app"),
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
]

CONTROL = Qt.KeyboardModifier.ControlModifier
WAVE = QTextCharFormat.UnderlineStyle.WaveUnderline


def text_of_rule(room: RulesRoom, number: int = 0) -> ConditionEditor:
    return room.editor.cards[number].editor


def formats(editor: ConditionEditor) -> dict[str, QTextLayout.FormatRange]:
    """How each word of the only line is colored."""
    text = editor.toPlainText()
    ranges = editor.document().firstBlock().layout().formats()
    return {text[found.start : found.start + found.length]: found for found in ranges}  # type: ignore[attr-defined] # the stubs miss the struct's members


def waves(editor: ConditionEditor) -> list[tuple[int, int]]:
    """Where a wave is drawn."""
    parts: list[Any] = editor.extraSelections()
    return [
        (part.cursor.selectionStart(), part.cursor.selectionEnd())
        for part in parts
        if part.format.underlineStyle() is WAVE
    ]


def rows_offered(editor: ConditionEditor) -> list[str]:
    model = editor.completer.completionModel()
    return [editor.completer.id_of(str(model.index(row, 0).data())) for row in range(model.rowCount())]


def rest_on(editor: ConditionEditor, place: int) -> str:
    """Let the pointer rest on a character; what the tooltip says."""
    cursor = editor.textCursor()
    cursor.setPosition(place)
    at = editor.cursorRect(cursor).center() + QPoint(2, 0)
    event = QHelpEvent(QEvent.Type.ToolTip, at, editor.viewport().mapToGlobal(at))
    QApplication.sendEvent(editor.viewport(), event)
    return QToolTip.text()


# Keeping


def test_typing_is_kept_after_a_pause_as_one_step(qtbot: QtBot) -> None:
    room = RulesRoom(qtbot, [("", "NO_RISK"), ("default", "HIGH_RISK")])
    room.type(0, "backup_plan && ")
    assert room.stored[0][0] == ""
    qtbot.waitUntil(lambda: room.stored[0][0] == "backup_plan && ")
    room.type(0, "copies_elsewhere")
    qtbot.waitUntil(lambda: room.stored[0][0] == "backup_plan && copies_elsewhere")
    assert room.editor.cards[0].builder.ways == ((Group(Kind.ALL, ("backup_plan", "copies_elsewhere")),),)
    room.desk.undo()
    assert room.stored[0][0] == ""
    assert text_of_rule(room).toPlainText() == ""
    room.desk.redo()
    assert text_of_rule(room).toPlainText() == "backup_plan && copies_elsewhere"


def test_enter_and_leaving_keep_at_once_and_two_visits_are_two_steps(qtbot: QtBot) -> None:
    room = RulesRoom(qtbot, [("", "NO_RISK")])
    room.type(0, "backup_plan ")
    qtbot.keyClick(text_of_rule(room), Qt.Key.Key_Return)
    assert room.stored[0][0] == "backup_plan "
    room.type(0, "|| backup_no ")
    room.editor.cards[0].level_box.setFocus()
    assert room.stored[0][0] == "backup_plan || backup_no "
    room.type(0, "|| backup_tested ")
    room.editor.finish_editing()
    assert room.stored[0][0] == "backup_plan || backup_no || backup_tested "
    room.editor.cards[0].level_box.setFocus()
    room.desk.undo()
    assert room.stored[0][0] == "backup_plan || backup_no "
    room.desk.undo()
    assert room.stored[0][0] == ""


def test_undo_goes_to_the_text_first_and_then_to_the_draft(qtbot: QtBot) -> None:
    room = RulesRoom(qtbot, [("backup_plan", "NO_RISK")])
    room.click(room.editor.default_button)
    room.type(0, " || backup_no ")
    room.editor.finish_editing()
    editor = text_of_rule(room)
    while editor.toPlainText() != "backup_plan":
        assert editor.document().isUndoAvailable()
        qtbot.keyClick(editor, Qt.Key.Key_Z, CONTROL)
    room.editor.finish_editing()
    assert room.stored == [("backup_plan", "NO_RISK"), ("default", "HIGH_RISK")]
    for _ in range(2):  # the typing that came to nothing, and the default
        qtbot.keyClick(editor, Qt.Key.Key_Z, CONTROL)
    assert room.stored == [("backup_plan", "NO_RISK")]
    assert editor.hasFocus()


def test_the_disk_fills_and_nothing_typed_is_lost(qtbot: QtBot) -> None:
    room = RulesRoom(qtbot, [("backup_plan", "NO_RISK")])
    room.full = True
    room.type(0, "backup_no ", over=True)
    room.editor.finish_editing()
    assert len(room.failures) == 1
    assert room.stored == [("backup_plan", "NO_RISK")]
    assert text_of_rule(room).toPlainText() == "backup_no "
    room.full = False
    room.editor.finish_editing()
    assert room.stored == [("backup_no ", "NO_RISK")]


def test_unusual_white_space_is_not_rewritten_by_looking_at_it(qtbot: QtBot) -> None:
    text = "backup_plan\u00a0&&\r\nbackup_tested"
    room = RulesRoom(qtbot, [(text, "NO_RISK"), ("default", "HIGH_RISK")])
    assert not text_of_rule(room).has_unsaved_text
    room.editor.finish_editing()
    room.editor.show_question(OTHER_QUESTION)
    assert room.stored[0][0] == text
    assert room.draft.undo_name is None


def test_a_rule_becomes_the_default_and_a_rule_again(qtbot: QtBot) -> None:
    room = RulesRoom(qtbot, [("backup_plan", "NO_RISK")])
    room.type(0, "default ", over=True)
    room.editor.finish_editing()
    card = room.editor.cards[0]
    assert card.title.text() == "Otherwise:"
    assert card.builder.isHidden()
    assert card.editor.hasFocus()
    assert room.editor.default_button.isHidden()
    room.type(0, "backup_no ", over=True)
    room.editor.finish_editing()
    assert card.builder.isVisible()


# In step with the groups


def test_text_and_groups_in_step_both_ways(qtbot: QtBot) -> None:
    room = RulesRoom(qtbot, [("backup_plan", "NO_RISK")])
    card = room.editor.cards[0]
    room.type(0, "(backup_plan || backup_tested) && !copies_elsewhere ", over=True)
    room.editor.finish_editing()
    assert card.builder.ways == (
        (Group(Kind.ANY, ("backup_plan", "backup_tested")), Group(Kind.NONE, ("copies_elsewhere",))),
    )
    qtbot.keyClick(card.builder.boxes[0].rows[1].chips[0], Qt.Key.Key_Delete)
    assert card.editor.toPlainText() == "backup_plan || backup_tested"
    assert room.stored[0][0] == "backup_plan || backup_tested"


def test_a_click_on_the_groups_keeps_what_is_typed_first(qtbot: QtBot) -> None:
    room = RulesRoom(qtbot, [("backup_plan", "NO_RISK")])
    room.type(0, "backup_plan || backup_tested ", over=True)
    room.pick(room.editor.cards[0].builder.boxes[0].rows[0].add_button, "copies")
    assert room.stored[0][0] == "backup_plan || backup_tested || copies_elsewhere"


# What is wrong


def test_a_wrong_text_is_kept_marked_and_said(qtbot: QtBot) -> None:
    room = RulesRoom(qtbot, [("backup_plan && (backup_tested", "NO_RISK")])
    card = room.editor.cards[0]
    assert card.builder.boxes == []
    assert card.builder.note.text() == "No groups while the text is wrong."
    assert card.problem.text() == "An opening parenthesis is never closed."
    assert waves(card.editor) == [(16, 29)]
    assert rest_on(card.editor, 20) == "An opening parenthesis is never closed."
    assert rest_on(card.editor, 2) == "Backups are planned for every data store"
    assert "never closed" in interface(card.editor).text(QAccessible.Text.Description)
    card.editor.setFocus()
    card.editor.put_cursor(29)
    qtbot.keyClicks(card.editor, ")")
    assert waves(card.editor) == []
    room.editor.finish_editing()
    assert card.problem.isHidden()
    assert room.stored[0][0] == "backup_plan && (backup_tested)"


def test_what_is_typed_wrong_is_stored_too(qtbot: QtBot) -> None:
    room = RulesRoom(qtbot, [("backup_plan", "NO_RISK")])
    room.type(0, "backup_plan &| backup_tested ", over=True)
    assert waves(text_of_rule(room)) == []  # not while one types
    room.editor.finish_editing()
    assert room.stored[0][0] == "backup_plan &| backup_tested "
    assert waves(text_of_rule(room)) == [(12, 13)]
    room.desk.undo()
    assert text_of_rule(room).toPlainText() == "backup_plan"
    assert waves(text_of_rule(room)) == []


def test_every_unknown_id_is_marked_with_what_was_meant(qtbot: QtBot) -> None:
    room = RulesRoom(qtbot, [("bakup_plan || other || bakup_plan", "NO_RISK")])
    editor = text_of_rule(room)
    assert waves(editor) == [(0, 10), (14, 19), (23, 33)]
    assert "Did you mean backup_plan?" in rest_on(editor, 26)
    assert len(room.editor.cards[0].problem.text().splitlines()) == 2


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_colors_tell_choices_signs_and_strangers_apart(
    qtbot: QtBot, app: QApplication, resources_dir: Path, theme: str
) -> None:
    room = RulesRoom(qtbot, [("backup_plan && stranger", "NO_RISK")])
    apply_theme(app, read_theme(app, resources_dir, theme))
    QApplication.processEvents()
    found = formats(text_of_rule(room))
    colors = {word: part.format.foreground().color() for word, part in found.items()}  # type: ignore[attr-defined] # the stubs miss the struct's members
    look = current_theme()
    assert colors == {
        "backup_plan": QColor(look.text_ink),
        "&&": QColor(look.text_link),
        "stranger": QColor(look.risk_high_text),
    }


@pytest.mark.parametrize(
    ("text", "position", "pair"),
    [
        ("(a && (b))", 0, (0, 9)),
        ("(a && (b))", 10, (9, 0)),
        ("(a && (b))", 7, (6, 8)),
        ("(a && (b))", 3, None),
        ("(a", 1, None),
        ("", 0, None),
    ],
)
def test_parentheses_that_belong_together(text: str, position: int, pair: tuple[int, int] | None) -> None:
    assert partner(text, position) == pair


def test_parentheses_are_lit_at_the_cursor_only(qtbot: QtBot) -> None:
    room = RulesRoom(qtbot, [("(backup_plan)", "NO_RISK")])
    editor = text_of_rule(room)
    assert editor.extraSelections() == []
    editor.setFocus()
    editor.put_cursor(13)
    lit = {part.cursor.selectionStart() for part in editor.extraSelections()}  # type: ignore[attr-defined] # the stubs miss the struct's members
    assert lit == {0, 12}
    room.editor.cards[0].level_box.setFocus()
    assert editor.extraSelections() == []


# Completion


def test_completion_while_typing_by_id_and_by_title(qtbot: QtBot) -> None:
    room = RulesRoom(qtbot, [("", "NO_RISK")])
    editor = text_of_rule(room)
    room.type(0, "back")
    assert editor.completer.is_open
    assert rows_offered(editor) == ["backup_plan", "backup_tested", "backup_no"]
    assert "Backups are planned for every data store" in str(editor.completer.list.currentIndex().data())
    qtbot.keyClick(editor.completer.list, Qt.Key.Key_Down)
    qtbot.keyClick(editor.completer.list, Qt.Key.Key_Return)
    assert editor.toPlainText() == "backup_tested"
    assert not editor.completer.is_open
    qtbot.keyClicks(editor, " && !re")
    qtbot.keyClicks(
        editor.completer.list, "gion"
    )  # the open list has the keyboard, and hands on what is no key of its own
    assert rows_offered(editor) == ["copies_elsewhere"]
    qtbot.keyClick(editor.completer.list, Qt.Key.Key_Tab)
    assert editor.toPlainText() == "backup_tested && !copies_elsewhere"
    assert editor.hasFocus()
    room.editor.finish_editing()
    assert room.stored[0][0] == "backup_tested && !copies_elsewhere"


def test_control_space_offers_all_and_default_where_it_can_stand(qtbot: QtBot) -> None:
    room = RulesRoom(qtbot, [("", "NO_RISK"), ("backup_plan && ", "NO_RISK")])
    first, second = text_of_rule(room, 0), text_of_rule(room, 1)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Space, CONTROL)
    assert rows_offered(first) == ["backup_plan", "backup_tested", "copies_elsewhere", "backup_no", "default"]
    qtbot.keyClick(first.completer.list, Qt.Key.Key_Escape)
    assert not first.completer.is_open
    second.setFocus()
    second.put_cursor(15)
    qtbot.keyClick(second, Qt.Key.Key_Space, CONTROL)
    assert "default" not in rows_offered(second)
    qtbot.mouseClick(
        second.completer.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=second.completer.list.visualRect(second.completer.completionModel().index(2, 0)).center(),
    )
    assert second.toPlainText() == "backup_plan && copies_elsewhere"


def test_a_word_in_the_middle_is_replaced_whole(qtbot: QtBot) -> None:
    room = RulesRoom(qtbot, [("backup_plan && backup_no", "NO_RISK")])
    editor = text_of_rule(room)
    editor.setFocus()
    editor.put_cursor(6)
    qtbot.keyClick(editor, Qt.Key.Key_Space, CONTROL)
    qtbot.keyClick(editor.completer.list, Qt.Key.Key_Down)
    qtbot.keyClick(editor.completer.list, Qt.Key.Key_Return)
    assert editor.toPlainText() == "backup_tested && backup_no"


def test_the_list_closes_by_itself(qtbot: QtBot) -> None:
    room = RulesRoom(qtbot, [("", "NO_RISK")])
    editor = text_of_rule(room)
    room.type(0, "copies_elsewher")
    assert editor.completer.is_open
    qtbot.keyClicks(editor, "e")
    assert not editor.completer.is_open  # the word is whole
    qtbot.keyClicks(editor, " && b")
    assert editor.completer.is_open
    qtbot.keyClicks(editor, " ")
    assert not editor.completer.is_open


def test_tab_leaves_the_field_while_no_list_is_open(qtbot: QtBot) -> None:
    room = RulesRoom(qtbot, [("backup_plan", "NO_RISK")])
    editor = text_of_rule(room)
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert not editor.hasFocus()
    assert name_of(editor) == "Condition of rule 1"
