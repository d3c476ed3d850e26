"""The workload's form, driven by clicks and keys: what is typed is what the workspace holds afterwards."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.support.samples import sample_workload
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.errors import KnownError, Message, message
from wa_desktop.domain.workload import Environment, ImprovementStatus, Workload
from wa_desktop.review.commands import AnswerPractice
from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.workload_dialog import WorkloadDialog
from wa_desktop.ui.widgets.token_field import TokenField

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""Qt's offscreen platform says so of every popup it shows."""

HOSTILE = '<img src="https://evil.example/x.png"> <b>bold</b> &amp;'
SECOND_LENS = b"""{
  "schemaVersion": "2021-11-01", "name": "Small lens", "description": "A lens for this test.",
  "pillars": [{"id": "extra", "name": "Extra pillar", "questions": [{"id": "one", "title": "One?",
    "choices": [{"id": "a", "title": "A", "helpfulResource": {"displayText": "a"}, "improvementPlan": {"displayText": "a"}},
                {"id": "one_no", "title": "None of these", "helpfulResource": {"displayText": "n"}}],
    "riskRules": [{"condition": "a", "risk": "NO_RISK"}, {"condition": "default", "risk": "HIGH_RISK"}]}]}]
}"""

Opened = Callable[..., WorkloadDialog]


@pytest.fixture
def opened(qtbot: QtBot, bridge: Bridge) -> Opened:
    """Opens the form as the window does."""

    def show(workload: Workload | None = None) -> WorkloadDialog:
        dialog = WorkloadDialog(bridge, workload)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitActive(dialog).__enter__()
        qtbot.waitUntil(dialog.main.name.hasFocus)
        return dialog

    return show


@pytest.fixture
def stored(workspace: Workspace) -> Workload:
    """A workload along the framework."""
    return workspace.create_workload(sample_workload(), [workspace.find_lens("wellarchitected").id])


def press(
    widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QtBot.keyClick(widget, key, modifier)


def save(dialog: WorkloadDialog) -> None:
    """Ctrl+Enter, wherever the keyboard is."""
    press(dialog.focusWidget() or dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def unfold(qtbot: QtBot, dialog: WorkloadDialog, name: str) -> None:
    header = dialog.sections[name].header
    if not header.isChecked():
        qtbot.mouseClick(header, Qt.MouseButton.LeftButton)
    assert dialog.sections[name].body.isVisible()
    qtbot.wait(10)  # the layout follows in the next turn


def fill_needed(qtbot: QtBot, dialog: WorkloadDialog, name: str = "Order processing") -> None:
    qtbot.keyClicks(dialog.main.name, name)
    qtbot.keyClicks(dialog.main.description, "Takes orders of the web shop.")
    qtbot.keyClicks(dialog.main.owner, "Dana Novak")
    add_token(qtbot, dialog.main.regions, "eu-central-1,")


def add_token(qtbot: QtBot, field: TokenField, text: str) -> None:
    field.edit.setFocus()
    qtbot.keyClicks(field.edit, text)
    field._popup.hide()
    field.window().activateWindow()  # offscreen, a popup that goes leaves no window active


def type_in_focus(qtbot: QtBot, text: str) -> None:
    widget = QApplication.focusWidget()
    assert isinstance(widget, QLineEdit | QPlainTextEdit)
    qtbot.keyClicks(widget, text)


def problem(dialog: WorkloadDialog, field: str) -> str:
    return dialog.place(field).problem


def test_every_field_is_written_and_read_back(qtbot: QtBot, opened: Opened, workspace: Workspace) -> None:
    second = workspace.import_lens(SECOND_LENS).stored
    assert second
    dialog = opened()
    qtbot.keyClicks(dialog.main.name, "  Order processing ")
    qtbot.keyClicks(dialog.main.client, "Contoso Retail")
    qtbot.keyClicks(dialog.main.description, "Takes orders of the web shop.")
    press(dialog.main.environment, Qt.Key.Key_Down)
    qtbot.keyClicks(dialog.main.owner, "Dana Novak")
    regions = dialog.main.regions
    regions.edit.setFocus()
    qtbot.keyClicks(regions.edit, "frankf")
    assert regions._popup.isVisible()
    press(regions._popup, Qt.Key.Key_Return)
    qtbot.keyClicks(regions.edit, "xx-moon-1")
    press(regions.edit, Qt.Key.Key_Return)
    add_token(qtbot, dialog.main.locations, "Own hall 3, Brno,")

    unfold(qtbot, dialog, "lenses")
    choices = dialog.lenses.list
    imported = choices.model().index(choices.model().rowCount() - 1, 0)  # behind the built-in ones
    choices.scrollTo(imported)
    place = choices.visualRect(imported).center()
    qtbot.mouseClick(choices.viewport(), Qt.MouseButton.LeftButton, pos=place)

    unfold(qtbot, dialog, "design")
    add_token(qtbot, dialog.design.accounts, "111122223333 444455556666")
    qtbot.keyClicks(
        dialog.design.application, "arn:aws:servicecatalog:eu-west-1:123456789012:/applications/0a1b2c"
    )
    qtbot.keyClicks(dialog.design.design, "https://wiki.example.org/design")

    unfold(qtbot, dialog, "business")
    qtbot.keyClicks(dialog.business.industry_type, "Retail")
    qtbot.keyClicks(dialog.business.industry, "Shoes")
    press(dialog.business.status, Qt.Key.Key_Down)
    press(dialog.business.status, Qt.Key.Key_Down)
    press(dialog.business.not_applicable, Qt.Key.Key_Space)
    press(dialog.business.priorities.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)

    unfold(qtbot, dialog, "notes")
    qtbot.keyClicks(dialog.notes.notes, "Peak in December.")
    view = dialog.notes.tags.view
    view.setFocus()
    qtbot.keyClicks(view, "t")
    type_in_focus(qtbot, "eam")
    press(QApplication.focusWidget() or view, Qt.Key.Key_Tab)
    type_in_focus(qtbot, "orders")

    with qtbot.waitSignal(dialog.saved) as told:
        save(dialog)
    (read,) = workspace.workloads()
    assert told.args == [read]
    assert read.id
    assert (read.name, read.client) == ("Order processing", "Contoso Retail")
    assert read.description == "Takes orders of the web shop."
    assert read.environment is Environment.PREPRODUCTION
    assert read.review_owner == "Dana Novak"
    assert read.aws_regions == ("eu-central-1", "xx-moon-1")
    assert read.non_aws_regions == ("Own hall 3", "Brno")
    assert read.account_ids == ("111122223333", "444455556666")
    assert read.application.endswith("/0a1b2c")
    assert read.architectural_design == "https://wiki.example.org/design"
    assert (read.industry_type, read.industry) == ("Retail & Wholesale", "Shoes")
    assert read.improvement_status is ImprovementStatus.IN_PROGRESS
    assert read.not_applicable_counts_as_in_place is False
    assert read.pillar_priorities[:2] == ("security", "operationalExcellence")
    assert read.pillar_priorities[-1] == "extra"
    assert read.notes == "Peak in December."
    assert read.tags == (("team", "orders"),)
    lenses = [review.lens_id for review in workspace.snapshot(read.id).reviews]
    assert lenses == [workspace.find_lens("wellarchitected").id, second.id]


def test_the_keyboard_alone_makes_a_workload(qtbot: QtBot, opened: Opened, workspace: Workspace) -> None:
    dialog = opened()

    def go_on() -> None:
        press(QApplication.focusWidget() or dialog, Qt.Key.Key_Tab)

    type_in_focus(qtbot, "Order processing")
    go_on()
    type_in_focus(qtbot, "Contoso")
    go_on()
    type_in_focus(qtbot, "Takes orders.")
    go_on()
    type_in_focus(qtbot, "Dana Novak")
    go_on()
    assert dialog.main.environment.hasFocus()
    go_on()
    type_in_focus(qtbot, "eu-west-1")
    dialog.main.regions._popup.hide()
    dialog.activateWindow()
    save(dialog)
    (read,) = workspace.workloads()
    assert (read.name, read.client, read.review_owner) == ("Order processing", "Contoso", "Dana Novak")
    assert read.aws_regions == ("eu-west-1",)


def test_the_tab_key_reaches_every_section_and_back_to_the_name(opened: Opened) -> None:
    dialog = opened()
    for section in dialog.sections.values():
        section.open()
    seen: list[QWidget] = []
    for _ in range(80):
        widget = QApplication.focusWidget()
        assert widget
        if widget in seen:
            break
        seen.append(widget)
        press(widget, Qt.Key.Key_Tab)
    assert {dialog.main.name, dialog.lenses.list, dialog.design.design, dialog.save_button} <= set(seen)
    assert {dialog.business.priorities.list, dialog.notes.tags.view, dialog.cancel_button} <= set(seen)
    assert {section.header for section in dialog.sections.values()} <= set(seen)
    unnamed = [widget for widget in seen if not (widget.accessibleName() or getattr(widget, "text", str)())]
    assert not unnamed


class Wrong(NamedTuple):
    """A text that a field refuses: the section and name of the editor, and how the sentence begins."""

    field: str
    section: str
    editor: str
    text: str
    sentence: str


WRONG = [
    Wrong(
        "name", "main", "name", "ab", "The name has 3 to 100 characters, at least three of them no spaces."
    ),
    Wrong("description", "main", "description", "x", "The description has 3 to 250 characters."),
    Wrong("review_owner", "main", "owner", "x", "The review owner has 3 to 255 characters."),
    Wrong("client", "main", "client", "c" * 101, "The client has at most 100 characters."),
    Wrong("architectural_design", "design", "design", "file:///etc/passwd", "The link to the design starts"),
    Wrong("application", "design", "application", "arn:aws:s3:::bucket", "The application is an AppRegistry"),
    Wrong("industry", "business", "industry", "i" * 101, "The industry has at most 100 characters."),
]


@pytest.mark.parametrize("wrong", WRONG, ids=[wrong.field for wrong in WRONG])
def test_leaving_a_field_says_beside_it_what_is_wrong(qtbot: QtBot, opened: Opened, wrong: Wrong) -> None:
    dialog = opened()
    if wrong.section != "main":
        unfold(qtbot, dialog, wrong.section)
    group = getattr(dialog, wrong.section)
    editor: QLineEdit | QPlainTextEdit = getattr(group, wrong.editor)
    editor.setFocus()
    (editor.setText if isinstance(editor, QLineEdit) else editor.setPlainText)(wrong.text[:-1])
    qtbot.keyClicks(editor, wrong.text[-1])
    assert not problem(dialog, wrong.field)
    press(editor, Qt.Key.Key_Tab)
    assert problem(dialog, wrong.field).startswith(wrong.sentence)
    assert group.rows[wrong.field]._problem.isVisible()
    assert editor.property("wrong") is True
    if wrong.section != "main":
        assert dialog.sections[wrong.section].header.summary == "1 to mend"


def test_a_problem_goes_while_it_is_being_mended(qtbot: QtBot, opened: Opened) -> None:
    dialog = opened()
    qtbot.keyClicks(dialog.main.name, "ab")
    press(dialog.main.name, Qt.Key.Key_Tab)
    assert problem(dialog, "name")
    qtbot.keyClicks(dialog.main.name, "c")
    assert not problem(dialog, "name")
    assert not dialog.main.rows["name"]._problem.isVisible()


def test_tokens_and_tags_that_are_wrong_are_told_beside_them(qtbot: QtBot, opened: Opened) -> None:
    dialog = opened()
    fill_needed(qtbot, dialog)
    unfold(qtbot, dialog, "design")
    unfold(qtbot, dialog, "notes")
    add_token(qtbot, dialog.main.locations, "ab,")
    add_token(qtbot, dialog.design.accounts, "123,")
    dialog.notes.tags.model.setData(dialog.notes.tags.model.index(0, 1), "value without key")
    dialog.notes.notes.setPlainText("n" * 10_000)
    save(dialog)
    assert "at most five other locations" in problem(dialog, "non_aws_regions")
    assert "this one has not: 123" in problem(dialog, "account_ids")
    assert "a key has 1 to 128 characters" in problem(dialog, "tags")
    assert problem(dialog, "notes") == "The notes have at most 2,084 characters."
    assert dialog.isVisible()
    assert len(dialog.notes.notes.toPlainText()) == 10_000


def test_saving_nothing_names_all_that_is_needed_and_goes_to_the_first(qtbot: QtBot, opened: Opened) -> None:
    dialog = opened()
    dialog.main.client.setFocus()
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    wrong = {field for field in dialog._places if problem(dialog, field)}
    assert wrong == {"name", "description", "review_owner", "aws_regions"}
    assert problem(dialog, "aws_regions") == "Name at least one AWS Region or one other location."
    assert dialog.main.name.hasFocus()
    assert dialog.message.text().startswith("4 ")


def test_a_problem_in_a_folded_section_unfolds_it(qtbot: QtBot, opened: Opened, workspace: Workspace) -> None:
    dialog = opened()
    fill_needed(qtbot, dialog)
    dialog.design.design.setText("no link")
    assert not dialog.sections["design"].is_open
    save(dialog)
    assert dialog.design.design.isVisible()
    assert dialog.design.design.hasFocus()
    assert workspace.workloads() == []


def test_a_name_is_taken_whatever_its_spaces_and_capitals(
    qtbot: QtBot, opened: Opened, stored: Workload
) -> None:
    dialog = opened()
    fill_needed(qtbot, dialog, "ORDER  Processing")
    save(dialog)
    assert problem(dialog, "name").startswith("There is a workload of this name")
    dialog.main.name.clear()
    qtbot.keyClicks(dialog.main.name, "Order intake")
    with qtbot.waitSignal(dialog.saved):
        save(dialog)


def test_without_a_lens_nothing_is_saved(qtbot: QtBot, opened: Opened, workspace: Workspace) -> None:
    dialog = opened()
    fill_needed(qtbot, dialog)
    unfold(qtbot, dialog, "lenses")
    dialog.lenses.list.setFocus()
    press(dialog.lenses.list, Qt.Key.Key_Space)
    assert dialog.lenses.chosen == ()
    save(dialog)
    assert problem(dialog, "lenses") == "Choose at least one lens."
    assert workspace.workloads() == []
    press(dialog.lenses.list, Qt.Key.Key_Space)
    save(dialog)
    assert len(workspace.workloads()) == 1


def test_what_could_be_several_regions_is_not_guessed(qtbot: QtBot, opened: Opened) -> None:
    dialog = opened()
    fill_needed(qtbot, dialog)
    add_token(qtbot, dialog.main.regions, "asia")
    save(dialog)
    assert "“asia” could be several Regions" in problem(dialog, "aws_regions")
    assert dialog.main.regions.tokens == ("eu-central-1",)
    assert dialog.main.regions.typed == "asia"


@pytest.mark.parametrize(
    ("typed", "tokens"),
    [
        ("Frankfurt", ("eu-central-1",)),
        ("EU-WEST-1", ("eu-west-1",)),
        ("europe london", ("eu-west-2",)),
        ("eu-west-1 us-east-1", ("eu-west-1", "us-east-1")),
        ("somewhere-9", ("somewhere-9",)),
    ],
)
def test_a_region_is_taken_as_it_is_meant(
    qtbot: QtBot, opened: Opened, typed: str, tokens: tuple[str, ...]
) -> None:
    dialog = opened()
    add_token(qtbot, dialog.main.regions, typed)
    press(dialog.main.regions.edit, Qt.Key.Key_Tab)
    assert dialog.main.regions.tokens == tokens


def test_chips_go_by_cross_delete_and_backspace(qtbot: QtBot, opened: Opened) -> None:
    dialog = opened()
    field = dialog.main.regions
    add_token(qtbot, field, "eu-west-1,eu-west-2,eu-west-3,eu-north-1,eu-west-1,")
    assert field.tokens == ("eu-west-1", "eu-west-2", "eu-west-3", "eu-north-1")
    press(field.edit, Qt.Key.Key_Backspace)
    assert field.tokens == ("eu-west-1", "eu-west-2", "eu-west-3")
    qtbot.wait(1)
    first = field.chips[0]
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton, pos=first.rect().center())
    assert field.tokens[0] == "eu-west-1"
    press(first, Qt.Key.Key_Right)
    assert field.chips[1].hasFocus()
    press(field.chips[1], Qt.Key.Key_Delete)
    assert field.tokens == ("eu-west-1", "eu-west-3")
    cross = field.chips[0].rect().center()
    cross.setX(field.chips[0].width() - 8)
    qtbot.mouseClick(field.chips[0], Qt.MouseButton.LeftButton, pos=cross)
    assert field.tokens == ("eu-west-3",)


def test_pillars_move_by_keys_buttons_and_dragging(qtbot: QtBot, opened: Opened) -> None:
    dialog = opened()
    unfold(qtbot, dialog, "business")
    order = dialog.business.priorities
    own = order._own
    assert order.order == ()
    order.list.setFocus()
    press(order.list, Qt.Key.Key_Down)
    press(order.list, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert order.order == (own[1], own[0], *own[2:])
    assert order.list.item(0).text() == "1.  Security"
    qtbot.mouseClick(order.down_button, Qt.MouseButton.LeftButton)
    assert order.order == ()
    assert not order.reset_button.isEnabled()
    # What a drop does in Qt: the list asks its model to move the row.
    assert order.list.model().moveRow(QModelIndex(), 5, QModelIndex(), 0)
    assert order.order[0] == own[5]
    assert dialog.is_changed
    qtbot.mouseClick(order.reset_button, Qt.MouseButton.LeftButton)
    assert order.order == ()


def test_a_tag_is_removed_by_key(qtbot: QtBot, opened: Opened) -> None:
    dialog = opened()
    unfold(qtbot, dialog, "notes")
    tags = dialog.notes.tags
    tags.show_tags((("team", "orders"), ("cost-centre", "4711")))
    tags.view.setFocus()
    tags.view.setCurrentIndex(tags.model.index(0, 1))
    press(tags.view, Qt.Key.Key_Delete)
    assert tags.tags == (("cost-centre", "4711"),)
    tags.view.setCurrentIndex(tags.model.index(1, 0))
    press(tags.view, Qt.Key.Key_Delete)
    assert tags.tags == (("cost-centre", "4711"),)
    assert tags.model.rowCount() == 2


def test_escape_asks_once_and_loses_nothing(qtbot: QtBot, opened: Opened, workspace: Workspace) -> None:
    dialog = opened()
    qtbot.keyClicks(dialog.main.name, "Half a name")
    press(dialog.main.name, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.is_asking
    assert dialog.keep_button.hasFocus()
    press(dialog.keep_button, Qt.Key.Key_Return)
    assert not dialog.is_asking
    assert dialog.main.name.text() == "Half a name"
    assert dialog.main.name.hasFocus()
    press(dialog.main.name, Qt.Key.Key_Escape)
    press(dialog.keep_button, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not dialog.is_asking
    qtbot.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.mouseClick(dialog.discard_button, Qt.MouseButton.LeftButton)
    assert workspace.workloads() == []


def test_asking_takes_over_a_cell_that_is_being_written(qtbot: QtBot, opened: Opened) -> None:
    dialog = opened()
    unfold(qtbot, dialog, "notes")
    view = dialog.notes.tags.view
    view.setFocus()
    qtbot.keyClicks(view, "t")
    type_in_focus(qtbot, "eam")
    dialog.close()
    assert dialog.is_asking
    qtbot.wait(5)
    press(dialog.keep_button, Qt.Key.Key_Return)
    assert view.hasFocus()
    assert dialog.notes.tags.tags == (("team", ""),)


def test_without_changes_escape_closes_and_the_dialog_is_freed(
    qtbot: QtBot, opened: Opened, stored: Workload
) -> None:
    dialog = opened(stored)
    assert not dialog.is_changed
    with qtbot.waitSignal(dialog.destroyed):
        press(dialog.main.name, Qt.Key.Key_Escape)


def test_closing_the_window_asks_too(qtbot: QtBot, opened: Opened, stored: Workload) -> None:
    dialog = opened(stored)
    qtbot.keyClicks(dialog.main.owner, " and team")
    dialog.close()
    assert dialog.isVisible()
    assert dialog.is_asking


def test_what_is_only_typed_counts_as_a_change(qtbot: QtBot, opened: Opened) -> None:
    dialog = opened()
    add_token(qtbot, dialog.main.regions, "fra")
    assert dialog.is_changed


def test_an_edit_of_the_open_review_can_be_undone(
    qtbot: QtBot, opened: Opened, bridge: Bridge, stored: Workload
) -> None:
    bridge.open_review(stored.id)
    review = bridge.review
    assert review
    dialog = opened(stored)
    dialog.main.name.selectAll()
    qtbot.keyClicks(dialog.main.name, "Order intake")
    with qtbot.waitSignals([dialog.saved, bridge.review_changed]):
        save(dialog)
    assert bridge.workspace.workloads()[0].name == "Order intake"
    assert bridge.review is review
    review.undo()
    assert bridge.workspace.workloads()[0].name == "Order processing"


def test_an_edit_of_another_workload_leaves_the_open_review_alone(
    qtbot: QtBot, opened: Opened, bridge: Bridge, stored: Workload
) -> None:
    other = bridge.workspace.duplicate_workload(stored.id, "Another one")
    bridge.open_review(stored.id)
    dialog = opened(other)
    qtbot.keyClicks(dialog.main.client, " Ltd")
    with qtbot.waitSignals([dialog.saved, bridge.workspace_changed]):
        save(dialog)
    assert bridge.workspace.find_workload("Another one").client == "Contoso Retail Ltd"
    assert bridge.review
    assert bridge.review.history.undo_name is None


def test_a_lens_taken_out_is_warned_of_and_comes_back_with_undo(
    qtbot: QtBot, opened: Opened, bridge: Bridge, workspace: Workspace
) -> None:
    second = workspace.import_lens(SECOND_LENS).stored
    assert second
    framework = workspace.find_lens("wellarchitected").id
    stored = workspace.create_workload(sample_workload(), [framework, second.id])
    bridge.open_review(stored.id)
    ref = QuestionRef(second.alias, "one")
    assert bridge.perform(AnswerPractice(ref, "a", PracticeAnswer.YES))
    review = bridge.review
    assert review
    dialog = opened(review.snapshot.workload)
    assert dialog.lenses.chosen == (framework, second.id)
    unfold(qtbot, dialog, "lenses")
    rows = dialog.lenses.list.model()
    dialog.lenses.list.setCurrentIndex(rows.index(rows.rowCount() - 1, 0))
    press(dialog.lenses.list, Qt.Key.Key_Space)
    assert "1 question" in dialog.lenses.warning
    assert "Undo brings them back" in dialog.lenses.warning
    with qtbot.waitSignal(dialog.saved):
        save(dialog)
    assert [each.lens_id for each in workspace.snapshot(stored.id).reviews] == [framework]
    review.undo()
    assert workspace.snapshot(stored.id).answer(ref).answer("a") is PracticeAnswer.YES


def test_of_a_closed_review_the_warning_says_that_the_answers_go_for_good(
    qtbot: QtBot, opened: Opened, workspace: Workspace, stored: Workload
) -> None:
    review = workspace.open_review(stored.id)
    lens = review.snapshot.reviews[0].lens
    question = lens.questions[0]
    choice = question.practices[0].id
    review.apply(AnswerPractice(QuestionRef(lens.alias, question.key), choice, PracticeAnswer.NO))
    dialog = opened(review.snapshot.workload)
    unfold(qtbot, dialog, "lenses")
    press(dialog.lenses.list, Qt.Key.Key_Space)
    assert "for good" in dialog.lenses.warning
    press(dialog.lenses.list, Qt.Key.Key_Space)
    assert dialog.lenses.warning == ""


def test_a_lens_in_use_stays_in_the_version_in_use(
    qtbot: QtBot, opened: Opened, workspace: Workspace
) -> None:
    old = workspace.import_lens(SECOND_LENS).stored
    assert old
    stored = workspace.create_workload(sample_workload(), [old.id])
    newer = workspace.import_lens(SECOND_LENS.replace(b"One?", b"One, really?")).stored
    assert newer
    assert newer.alias == old.alias
    dialog = opened(stored)
    assert dialog.lenses.chosen == (old.id,)
    ids = [dialog.lenses.model.version(row).id for row in range(dialog.lenses.model.rowCount())]
    assert old.id in ids
    assert newer.id not in ids


def test_lenses_are_found_by_name(qtbot: QtBot, opened: Opened, workspace: Workspace) -> None:
    for number in range(8):
        workspace.import_lens(SECOND_LENS.replace(b"Small lens", f"Lens {number}".encode()))
    dialog = opened()
    unfold(qtbot, dialog, "lenses")
    qtbot.keyClicks(dialog.lenses.search, "lens 5")
    assert dialog.lenses.list.model().rowCount() == 1
    press(dialog.lenses.search, Qt.Key.Key_Down)
    assert dialog.lenses.list.hasFocus()
    dialog.lenses.list.setCurrentIndex(dialog.lenses.list.model().index(0, 0))
    press(dialog.lenses.list, Qt.Key.Key_Space)
    assert "Lens 5" in dialog.lenses.model.names()


def test_a_disk_that_refuses_leaves_the_form_as_it_is(
    qtbot: QtBot, opened: Opened, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> Workload:
        raise KnownError(message("The disk is full."))

    monkeypatch.setattr(workspace, "create_workload", full)
    dialog = opened()
    fill_needed(qtbot, dialog)
    save(dialog)
    assert dialog.isVisible()
    assert dialog.message.text() == "The disk is full."
    assert dialog.main.name.text() == "Order processing"


def test_a_read_only_workspace_says_so_in_the_form(
    qtbot: QtBot, opened: Opened, bridge: Bridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Message] = []
    bridge.failed.connect(told.append)
    monkeypatch.setattr(bridge.workspace._repository, "read_only", True)
    dialog = opened()
    fill_needed(qtbot, dialog)
    save(dialog)
    assert dialog.message.text().startswith("This workspace is open for reading only")
    assert len(told) == 1


def test_hostile_text_is_only_text(qtbot: QtBot, opened: Opened, workspace: Workspace) -> None:
    dialog = opened()
    fill_needed(qtbot, dialog, HOSTILE)
    dialog.main.description.setPlainText(HOSTILE)
    add_token(qtbot, dialog.main.locations, "<b>hall</b>,")
    dialog.design.accounts.show_tokens(["<img src=x>"])
    save(dialog)
    assert "<img src=x>" in problem(dialog, "account_ids")
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))
    assert "&lt;b&gt;" in dialog.main.locations.chips[0].toolTip()
    dialog.design.accounts.show_tokens([])
    save(dialog)
    (read,) = workspace.workloads()
    assert (read.name, read.description) == (HOSTILE, HOSTILE)


def test_ten_thousand_characters_are_refused_in_words_and_kept(qtbot: QtBot, opened: Opened) -> None:
    dialog = opened()
    fill_needed(qtbot, dialog)
    long = "<i>" * 3_334
    dialog.main.name.setText(long)
    dialog.main.description.setPlainText(long)
    save(dialog)
    assert problem(dialog, "name").startswith("The name has 3 to 100")
    assert problem(dialog, "description") == "The description has 3 to 250 characters."
    assert dialog.main.description.toPlainText() == long
    assert dialog.width() < 1000
