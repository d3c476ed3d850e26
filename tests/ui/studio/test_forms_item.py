"""The form of the item in hand: typed by keys, counted live, kept after a pause, and taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.support.access import name_of, stops
from tests.support.lens_values import GONE, changed, small_lens
from tests.support.studio_desks import Disk, desk_on
from wa_desktop.lensfile.findings import Path
from wa_desktop.lensfile.json_edit import get
from wa_desktop.studio.edits import duplicate, move, remove
from wa_desktop.studio.values import text_at
from wa_desktop.ui.studio.forms.item_form import RULES, TEXTS, ItemForm
from wa_desktop.ui.studio.forms.text_field import TextField

Key, Keys = Qt.Key, Qt.KeyboardModifier
LEFT = Qt.MouseButton.LeftButton

PILLAR: Path = ("pillars", 0)
QUESTION: Path = (*PILLAR, "questions", 0)
CHOICE: Path = (*QUESTION, "choices", 0)
TITLE, ID, DESCRIPTION = ("title",), ("id",), ("description",)


@pytest.fixture
def disk() -> Disk:
    return Disk()


@pytest.fixture
def form(qtbot: QtBot, app: object, disk: Disk) -> ItemForm:
    desk = desk_on(small_lens(), disk)
    made = ItemForm(desk)
    desk.setParent(made)
    qtbot.addWidget(made)
    made.resize(620, 800)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def field(form: ItemForm, place: Path) -> TextField:
    return form.page.fields[place]


def write(form: ItemForm, place: Path, text: str) -> TextField:
    """Put the cursor into a field by the mouse, and type a text in the place of what is there."""
    wanted = field(form, place)
    editor = wanted.editor
    form.page.ensureWidgetVisible(wanted)
    where = editor if not hasattr(editor, "viewport") else editor.viewport()
    QTest.mouseClick(where, LEFT)
    QTest.keyClick(editor, Key.Key_A, Keys.ControlModifier)
    QTest.keyClick(editor, Key.Key_Delete)
    QTest.keyClicks(editor, text)
    return wanted


def kept(form: ItemForm, path: Path) -> str:
    return text_at(form._desk.value, path)


def test_each_kind_has_its_form(form: ItemForm) -> None:
    assert [field.text for field in form.page.fields.values()] == ["Small lens", "A lens for tests."]
    form.show_item(PILLAR)
    assert [field.text for field in form.page.fields.values()] == ["Pillar one", "pillar_one"]
    assert form.tabs.isHidden()
    form.show_item(QUESTION)
    shown = {place: field.text for place, field in form.page.fields.items()}
    assert shown[TITLE] == "How is question_a done?"
    assert shown["helpfulResource", "url"] == "https://example.com/question"
    assert form.tabs.isVisible()
    form.show_item(CHOICE)
    shown = {place: field.text for place, field in form.page.fields.items()}
    assert shown["improvementPlan", "displayText"] == "Do it."


def test_typing_is_kept_after_a_pause_and_is_one_step(qtbot: QtBot, form: ItemForm, disk: Disk) -> None:
    form.show_item(QUESTION)
    written = write(form, TITLE, "How are backups")
    assert disk.contents == []
    qtbot.waitUntil(lambda: kept(form, (*QUESTION, *TITLE)) == "How are backups")
    QTest.keyClicks(written.editor, " tested?")
    qtbot.waitUntil(lambda: kept(form, (*QUESTION, *TITLE)) == "How are backups tested?")
    assert len(disk.contents) == 2
    form._desk.undo()
    assert kept(form, (*QUESTION, *TITLE)) == "How is question_a done?"
    assert written.text == "How is question_a done?"
    form._desk.redo()
    assert written.text == "How are backups tested?"


def test_leaving_a_field_keeps_it_at_once(form: ItemForm) -> None:
    form.show_item(QUESTION)
    write(form, TITLE, "Left by the mouse")
    QTest.mouseClick(field(form, ID).editor, LEFT)
    assert kept(form, (*QUESTION, *TITLE)) == "Left by the mouse"
    write(form, TITLE, "Left by Enter")
    QTest.keyClick(field(form, TITLE).editor, Key.Key_Return)
    assert kept(form, (*QUESTION, *TITLE)) == "Left by Enter"
    assert QApplication.focusWidget() is field(form, ID).editor
    write(form, DESCRIPTION, "Left for another item")
    form.show_item(CHOICE)
    assert kept(form, (*QUESTION, *DESCRIPTION)) == "Left for another item"


def test_limits_are_counted_with_every_key(form: ItemForm) -> None:
    form.show_item(QUESTION)
    written = write(form, TITLE, "x" * 127)
    assert written.counter.text() == "127 of 128"
    assert written.excess.isHidden()
    QTest.keyClicks(written.editor, "x")
    assert written.excess.isHidden()
    QTest.keyClicks(written.editor, "%")
    assert (written.counter.text(), written.excess.text) == ("129 of 128", "too long")
    assert written.excess.isVisible()
    assert written.refused.text == "AWS refuses: %"
    assert written.editor.property("wrong") is True
    assert "too long" in written.editor.accessibleDescription()
    QTest.keyClick(written.editor, Key.Key_Backspace)
    assert written.excess.isHidden()
    assert written.refused.isHidden()
    assert written.editor.property("wrong") is False


def test_an_optional_text_comes_and_goes_with_what_holds_it(form: ItemForm) -> None:
    form.show_item(CHOICE)
    for name in ("displayText", "url"):
        write(form, ("helpfulResource", name), "")
    form.finish_editing()
    assert "helpfulResource" not in get(form._desk.value, CHOICE)
    write(form, ("helpfulResource", "url"), "https://example.com")
    form.finish_editing()
    assert get(form._desk.value, (*CHOICE, "helpfulResource")) == {"url": "https://example.com"}


def test_findings_are_said_beside_their_fields(qtbot: QtBot, form: ItemForm) -> None:
    form.show_item(CHOICE)
    address = write(form, ("helpfulResource", "url"), "ftp://example.com")
    qtbot.waitUntil(lambda: "does not start with http" in address.problem)
    assert address.editor.property("wrong") is True
    write(form, ("helpfulResource", "url"), "https://example.com")
    qtbot.waitUntil(lambda: address.problem == "")
    for name in ("displayText", "url"):
        write(form, ("improvementPlan", name), "")
    plan = field(form, ("improvementPlan", "displayText"))
    qtbot.waitUntil(lambda: "AWS wants an improvement plan" in plan.problem)
    assert form.page.general == ""


def test_what_is_about_no_field_stands_above_them(qtbot: QtBot, app: object) -> None:
    value = changed(small_lens(), "/pillars/0/questions/0/choices", [])
    value = changed(
        value, "/pillars/0/questions/0/riskRules", [{"condition": "default", "risk": "HIGH_RISK"}]
    )
    value = changed(value, "/pillars/0/questions/0/unheard", "of")
    desk = desk_on(value)
    form = ItemForm(desk)
    desk.setParent(form)
    qtbot.addWidget(form)
    form.show_item(QUESTION)
    assert "no choices" in form.page.general
    assert "unheard" in form.page.general
    form.show_item(())
    assert form.page.general == ""


def test_an_id_is_renamed_in_the_conditions_when_it_is_left(form: ItemForm) -> None:
    form.show_item(CHOICE)
    written = write(form, ID, "one")
    assert kept(form, (*CHOICE, *ID)) == "first"
    QTest.keyClick(written.editor, Key.Key_Return)
    assert kept(form, (*CHOICE, *ID)) == "one"
    rules = get(form._desk.value, (*QUESTION, "riskRules"))
    assert [rule["condition"] for rule in rules] == ["one && second && third", "!one", "default"]
    form._desk.undo()
    assert written.text == "first"


def test_an_id_that_cannot_be_is_not_taken(form: ItemForm) -> None:
    form.show_item(CHOICE)
    written = write(form, ID, "sec")
    assert written.problem == ""
    QTest.keyClicks(written.editor, "ond")
    assert "Another item has the id second" in written.problem
    QTest.keyClick(written.editor, Key.Key_Return)
    assert kept(form, (*CHOICE, *ID)) == "first"
    assert QApplication.focusWidget() is written.editor
    QTest.keyClick(written.editor, Key.Key_Escape)
    assert (written.text, written.problem) == ("first", "")
    write(form, ID, "with blank")
    assert "letters A to Z" in written.problem
    form.show_item(QUESTION)
    form.show_item(CHOICE)
    assert (written.text, written.problem) == ("first", "")


def test_an_id_says_when_it_stands_for_none_of_these(form: ItemForm) -> None:
    form.show_item((*QUESTION, "choices", 3))
    assert "None of these" in field(form, ID).remarks
    form.show_item(CHOICE)
    assert field(form, ID).remarks == ""
    written = write(form, ID, "first_no")
    assert "None of these" in written.remarks
    form.show_item(QUESTION)
    assert "None of these" not in field(form, ID).remarks


def test_a_pillar_takes_the_id_of_a_framework_pillar(form: ItemForm) -> None:
    form.show_item(PILLAR)
    button = form.page.pillar_ids
    assert button is not None
    QTest.mouseClick(button, LEFT)
    actions: list[QAction] = button.menu_of_choices.actions()
    assert [action.text() for action in actions][:2] == ["operationalExcellence", "security"]
    actions[1].trigger()
    button.menu_of_choices.close()
    assert kept(form, (*PILLAR, *ID)) == "security"
    form.show_item(("pillars", 1))
    actions[1].trigger()
    assert "Another item has the id security" in field(form, ID).problem
    assert kept(form, ("pillars", 1, *ID)) == "pillar_two"


def test_what_is_typed_survives_other_changes(qtbot: QtBot, form: ItemForm) -> None:
    form.show_item(QUESTION)
    written = write(form, TITLE, "Half a ti")
    form._desk.perform(lambda value: duplicate(value, CHOICE))
    assert written.text == "Half a ti"
    qtbot.waitUntil(lambda: kept(form, (*QUESTION, *TITLE)) == "Half a ti")
    cursor = written.editor.textCursor() if hasattr(written.editor, "textCursor") else None
    assert cursor is not None
    assert cursor.position() == len("Half a ti")


def test_what_is_typed_never_falls_to_another_item(qtbot: QtBot, form: ItemForm) -> None:
    form.show_item(QUESTION)
    write(form, TITLE, "Meant for question_a")
    form._desk.perform(lambda value: move(value, QUESTION, PILLAR, 2))
    assert kept(form, (*QUESTION, *ID)) == "question_b"
    form.finish_editing()
    assert kept(form, (*QUESTION, *TITLE)) == "How is question_b done?"
    assert field(form, TITLE).text == "How is question_b done?"


def test_where_an_item_is_gone_what_holds_it_is_shown(form: ItemForm) -> None:
    last = (*QUESTION, "choices", 3)
    form.show_item(last)
    form._desk.perform(lambda value: remove(value, last))
    assert form.path == QUESTION
    form.show_item(("pillars", 7, "questions", 1))
    assert form.path == ()


def test_a_full_disk_loses_no_word(qtbot: QtBot, form: ItemForm, disk: Disk) -> None:
    form.show_item(QUESTION)
    disk.full = True
    with qtbot.waitSignal(form._desk.failed):
        written = write(form, TITLE, "Not on disk")
        form.finish_editing()
    assert written.text == "Not on disk"
    assert kept(form, (*QUESTION, *TITLE)) == "How is question_a done?"
    disk.full = False
    form.finish_editing()
    assert kept(form, (*QUESTION, *TITLE)) == "Not on disk"


@pytest.mark.parametrize("place", [TITLE, ID])
def test_undo_is_the_fields_own_first_and_then_the_windows(form: ItemForm, place: Path) -> None:
    form.show_item(QUESTION)
    asked: list[bool] = []
    QShortcut(QKeySequence("Ctrl+Z"), form).activated.connect(lambda: asked.append(True))
    written = field(form, place)
    written.editor.setFocus()
    QTest.keyClick(written.editor, Key.Key_Z, Keys.ControlModifier)
    assert asked == [True]
    before = written.text
    QTest.keyClicks(written.editor, "x")
    assert written.text != before
    QTest.keyClick(written.editor, Key.Key_Z, Keys.ControlModifier)
    assert (written.text, asked) == (before, [True])
    form.show_item(CHOICE)
    form.show_item(QUESTION)
    written.editor.setFocus()
    QTest.keyClick(written.editor, Key.Key_Z, Keys.ControlModifier)
    assert (written.text, asked) == (before, [True, True])


def test_one_paragraph_takes_no_line_ends(form: ItemForm) -> None:
    form.show_item(QUESTION)
    written = write(form, TITLE, "")
    QGuiApplication.clipboard().setText("One\ntwo  three\n")
    QTest.keyClick(written.editor, Key.Key_V, Keys.ControlModifier)
    assert written.text == "One two three"
    described = write(form, DESCRIPTION, "One")
    QTest.keyClick(described.editor, Key.Key_Return)
    QTest.keyClicks(described.editor, "two")
    assert described.text == "One\ntwo"


def test_a_place_leads_to_its_field(form: ItemForm) -> None:
    form.go_to((*CHOICE, "improvementPlan", "url"))
    assert form.path == CHOICE
    assert QApplication.focusWidget() is field(form, ("improvementPlan", "url")).editor
    form.go_to((*QUESTION, "helpfulResource"))
    assert QApplication.focusWidget() is field(form, ("helpfulResource", "displayText")).editor
    form.go_to((*QUESTION, "riskRules", 1, "condition"))
    assert form.tabs.currentIndex() == RULES
    assert form.rules.isAncestorOf(QApplication.focusWidget() or form)
    form.go_to((*QUESTION, "nobody", "knows"))
    assert form.tabs.currentIndex() == TEXTS
    assert QApplication.focusWidget() is field(form, TITLE).editor
    form.go_to(("schemaVersion",))
    assert form.path == ()
    assert QApplication.focusWidget() is field(form, ("name",)).editor


def test_a_click_on_the_tab_shows_the_rules_until_another_kind_of_item(form: ItemForm) -> None:
    form.show_item(QUESTION)
    QTest.mouseClick(form.tabs, LEFT, pos=form.tabs.tabRect(RULES).center())
    assert form.rules.isVisible()
    assert form.rules.path == QUESTION
    form.show_item((*PILLAR, "questions", 1))
    assert form.rules.isVisible()
    assert form.rules.path == (*PILLAR, "questions", 1)
    form.show_item(CHOICE)
    assert not form.rules.isVisible()


def test_tabs_count_what_is_to_be_mended(qtbot: QtBot, app: object) -> None:
    value = changed(small_lens(), "/pillars/0/questions/0/riskRules/0/condition", "first &&")
    value = changed(value, "/pillars/0/questions/0/title", GONE)
    desk = desk_on(value)
    form = ItemForm(desk)
    desk.setParent(form)
    qtbot.addWidget(form)
    form.show_item(QUESTION)
    assert form.tabs.badge(TEXTS)[0] == "1"
    assert int(form.tabs.badge(RULES)[0]) >= 1
    assert "The required key title is missing" in form.page.general


def test_all_texts_are_plain_and_every_stop_has_a_name(qtbot: QtBot, app: object) -> None:
    value = changed(small_lens(), "/pillars/0/questions/0/choices/0/id", "<b>x</b>")
    desk = desk_on(value)
    form = ItemForm(desk)
    desk.setParent(form)
    qtbot.addWidget(form)
    form.resize(620, 800)
    form.show()
    for path in ((), PILLAR, QUESTION, CHOICE):
        form.show_item(path)
        assert all(label.textFormat() is Qt.TextFormat.PlainText for label in form.findChildren(QLabel))
        nameless = [widget for widget in stops(form.page) if not name_of(widget)]
        assert not nameless
    spoken = [name_of(field.editor) for field in form.page.fields.values()]
    assert len(set(spoken)) == len(spoken)


def test_a_form_is_gone_when_it_is_closed(qtbot: QtBot, app: object) -> None:
    desk = desk_on(small_lens())
    form = ItemForm(desk)
    desk.setParent(form)
    form.show_item(CHOICE)
    with qtbot.waitSignal(form.destroyed):
        form.deleteLater()
