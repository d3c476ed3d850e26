"""What the rules give, as shown: the truth table's rows, few words where it is long, and what a click on them marks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.access import items
from tests.ui.studio.rules_room import CHOICES, LEFT, RulesRoom
from wa_desktop.domain.lens import Choice, Question
from wa_desktop.domain.risk import fired_rule
from wa_desktop.ui.studio.rules.question_rules import read_question_rules
from wa_desktop.ui.studio.rules.words import level_word

pytestmark = [
    pytest.mark.usefixtures("app"),
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
]

RULES = (
    ("backup_plan && backup_tested && copies_elsewhere", "NO_RISK"),
    ("backup_plan && !backup_no", "MEDIUM_RISK"),
    ("default", "HIGH_RISK"),
)


def cells(room: RulesRoom) -> list[list[str]]:
    model = room.editor.outcome.table.lines
    return [
        [str(model.data(model.index(row, column))) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_a_row_for_every_selection_that_can_be_made(qtbot: QtBot) -> None:
    room = RulesRoom(qtbot, RULES)
    read = read_question_rules(room.draft.value, room.editor.path)
    rules = tuple(rule for rule in map(read.sound_rule, read.rules) if rule)
    reviewed = Question("q", "q", "T", tuple(Choice(*choice) for choice in CHOICES), rules)
    rows = cells(room)
    assert len(rows) == 8 + 1  # "None of these" stands alone
    seen = set()
    for row in rows:
        selected = frozenset(name for (name, _), mark in zip(CHOICES, row, strict=False) if mark == "✓")
        seen.add(selected)
        fired = fired_rule(reviewed, selected)
        assert fired is not None
        assert row[4] == level_word(fired.risk)
        assert row[5] == ("Otherwise" if fired.condition.is_default else f"Rule {rules.index(fired) + 1}")
    assert len(seen) == 9
    assert rows[0] == ["–", "–", "–", "–", "High risk", "Otherwise"]
    assert rows[-1] == ["✓", "✓", "✓", "–", "No risk", "Rule 1"]


def test_counts_and_what_to_know(qtbot: QtBot) -> None:
    room = RulesRoom(qtbot, RULES)
    panel = room.editor.outcome
    shown = [(part.pill.text, part.count.text()) for part in panel.counts if part.isVisible()]
    assert shown == [
        ("High risk", "5 of 9 selections"),
        ("Medium risk", "3 of 9 selections"),
        ("No risk", "1 of 9 selections"),
    ]
    assert "None of these" in panel.notes.text()
    assert "C: copies_elsewhere – Copies are kept in another Region" in panel.legend.text()
    room.click(room.editor.cards[2].remove_button)
    room.type(0, "backup_plan &&", over=True)
    room.editor.finish_editing()
    assert "Left out until mended: rule 1." in panel.notes.text()
    shown = [(part.pill.text, part.count.text()) for part in panel.counts if part.isVisible()]
    assert shown[-1] == ("No rule matches", "2 of 3 selections")
    assert cells(room)[0] == ["–", "–", "No rule matches", "–"]


def test_a_click_or_an_arrow_on_a_row_marks_its_rule(qtbot: QtBot) -> None:
    room = RulesRoom(qtbot, RULES)
    table = room.editor.outcome.table
    last = table.lines.index(8, 0)
    qtbot.mouseClick(table.viewport(), LEFT, pos=table.visualRect(last).center())
    assert [card.lit for card in room.editor.cards] == [True, False, False]
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Up)
    assert [card.lit for card in room.editor.cards] == [False, True, False]
    qtbot.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert [card.lit for card in room.editor.cards] == [False, False, True]


def test_the_row_in_hand_stays_while_the_rules_change(qtbot: QtBot) -> None:
    room = RulesRoom(qtbot, RULES)
    table = room.editor.outcome.table
    table.setCurrentIndex(table.lines.index(3, 0))
    room.editor.cards[2].level_box.setFocus()
    qtbot.keyClick(room.editor.cards[2].level_box, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 3
    assert cells(room)[3][4] == "Medium risk"


def test_cells_and_headings_say_what_they_mean(qtbot: QtBot) -> None:
    room = RulesRoom(qtbot, RULES)
    table = room.editor.outcome.table
    spoken = [words for words, _ in items(table)]
    assert spoken[-6:] == [
        "backup_plan: selected",
        "backup_tested: selected",
        "copies_elsewhere: selected",
        "backup_no: not selected",
        "No risk",
        "Rule 1",
    ]
    heading = table.lines.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert heading == "backup_plan\nBackups are planned for every data store"
    assert table.verticalScrollBar().maximum() == 0  # as high as its rows


@pytest.mark.parametrize(("width", "letters"), [(700, False), (1100, True), (420, True)])
def test_columns_are_letters_where_there_is_no_room(qtbot: QtBot, width: int, letters: bool) -> None:
    room = RulesRoom(qtbot, RULES, width=width)
    model = room.editor.outcome.table.lines
    heads = [str(model.headerData(column, Qt.Orientation.Horizontal)) for column in range(4)]
    short = ["A", "B", "C", "D"]
    whole = ["A backup_plan", "B backup_tested", "C copies_elsewhere", "D backup_no"]
    assert heads == (short if letters else whole)


def test_the_table_stands_beside_the_rules_or_below(qtbot: QtBot) -> None:
    room = RulesRoom(qtbot, RULES, width=1100)
    card, panel = room.editor.cards[0], room.editor.outcome
    assert panel.x() > card.parentWidget().geometry().right()
    room.editor.resize(700, 900)
    qtbot.waitUntil(lambda: panel.y() > card.parentWidget().geometry().bottom())


def test_more_than_five_choices_are_said_in_few_words(qtbot: QtBot) -> None:
    ids = [(f"choice{n}", f"Title {n}") for n in range(7)]
    every = " && ".join(name for name, _ in ids)
    rules = [
        (every, "NO_RISK"),
        ("!choice0 || !choice1", "HIGH_RISK"),
        ("choice2 && !choice3", "MEDIUM_RISK"),
    ]
    room = RulesRoom(qtbot, rules, ids)
    panel = room.editor.outcome
    assert not panel.table.isVisible()
    lines = [card.lines for card in panel.forms.cards]
    assert lines[0] == [f"when all of {', '.join(name for name, _ in ids)}"]
    assert lines[1] == ["when any is missing of choice0, choice1"]
    assert lines[2] == ["when all of choice0, choice1, choice2, none of choice3"]
    assert [part.count.text() for part in panel.counts][-1] == "23 of 128 selections"
    button = panel.forms.cards[1].button
    assert button is not None
    room.click(button)
    assert [card.lit for card in room.editor.cards] == [False, True, False]
    assert panel.forms.cards[3].button is None
    room.click(room.editor.default_button)
    assert "always" not in str([card.lines for card in panel.forms.cards])


def test_no_choice_named(qtbot: QtBot) -> None:
    room = RulesRoom(qtbot, [("default", "NO_RISK")])
    panel = room.editor.outcome
    assert not panel.table.isVisible()
    assert "every selection gives the same level" in panel.notes.text()
    room.click(room.editor.cards[0].remove_button)
    assert "No rule can be evaluated yet." in panel.notes.text()
    room.click(room.editor.standard_button)
    assert panel.table.isVisible()
    assert len(cells(room)) == 8


def test_too_many_choices_for_any_table(qtbot: QtBot) -> None:
    ids = [(f"choice{n}", "") for n in range(21)]
    room = RulesRoom(qtbot, [(" && ".join(name for name, _ in ids), "NO_RISK")], ids)
    assert "too many choices" in room.editor.outcome.notes.text()
    assert not room.editor.outcome.forms.isVisible()
