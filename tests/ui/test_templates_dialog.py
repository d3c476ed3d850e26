"""Templates in the window: made, edited, used, applied to many and deleted, by clicks and keys."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.support.reviews import LENS, add_lens, make_workload, other_lens_file, ref, say
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.review.commands import EditWorkload
from wa_desktop.review.templates import create_template, find_template, template_from
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.apply_template_dialog import ApplyTemplateDialog
from wa_desktop.ui.dialogs.confirm_dialog import ConfirmDialog
from wa_desktop.ui.dialogs.duplicate_dialog import DuplicateDialog
from wa_desktop.ui.dialogs.template_dialog import TemplateDialog
from wa_desktop.ui.dialogs.template_from_dialog import TemplateFromDialog
from wa_desktop.ui.dialogs.templates_dialog import TemplatesDialog
from wa_desktop.ui.dialogs.upgrade_dialog import UpgradeDialog
from wa_desktop.ui.dialogs.workload_dialog import WorkloadDialog
from wa_desktop.ui.main_window import MainWindow
from wa_desktop.ui.palette.entries import workload_entries

YES, NO = PracticeAnswer.YES, PracticeAnswer.NO


Shown = TypeVar("Shown", bound=QDialog)


def opened(qtbot: QtBot, dialog: Shown) -> Shown:
    """Show a dialog as the window does, and keep it when it closes."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


@pytest.fixture
def shop(bridge: Bridge) -> str:
    """A review with two answers and a template made of it; the id of the review."""
    workspace = bridge.workspace
    workload = workspace.create_workload(make_workload(name="Shop", client="Contoso"), [add_lens(workspace)])
    review = workspace.open_review(workload.id)
    say(review, "question_a", "first")
    say(review, "question_a", "second", NO)
    template_from(workspace, workload.id, "Ours", description="For all shops.")
    return workload.id


@pytest.fixture
def dialog(bridge: Bridge, shop: str, qtbot: QtBot) -> TemplatesDialog:
    return opened(qtbot, TemplatesDialog(bridge))


def names(bridge: Bridge) -> set[str]:
    return {entry.name for entry in bridge.workspace.workload_names(templates=True)}


def test_the_table_says_what_is_in_each(dialog: TemplatesDialog) -> None:
    (row,) = dialog.list.table.rows.rows
    assert [cell.text for cell in row.cells[:4]] == ["Ours", "Small lens", "2", "0"]
    assert row.cells[0].detail == "For all shops."


def test_keys_edit_duplicate_rename_and_delete(dialog: TemplatesDialog, bridge: Bridge, qtbot: QtBot) -> None:
    table = dialog.list.table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    duplicate = dialog.findChild(DuplicateDialog)
    duplicate.accept()
    assert names(bridge) == {"Ours", "Ours (copy)"}
    qtbot.keyClick(table, Qt.Key.Key_F2)
    properties = dialog.findChild(TemplateDialog)
    properties.fields.name.setText("Theirs")
    properties.accept()
    assert names(bridge) == {"Ours", "Theirs"}
    assert find_template(bridge.workspace, "Theirs").id == table.chosen
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    confirm = dialog.findChild(ConfirmDialog)
    assert "Theirs" in confirm.question.text()
    qtbot.mouseClick(confirm.confirm_button, Qt.MouseButton.LeftButton)
    assert names(bridge) == {"Ours"}
    with qtbot.waitSignal(dialog.edit_requested) as asked:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert asked.args == [find_template(bridge.workspace, "Ours").id]


def test_a_new_one_says_what_is_wrong_and_what_aws_would_refuse(
    dialog: TemplatesDialog, bridge: Bridge, qtbot: QtBot
) -> None:
    qtbot.mouseClick(dialog.list.new_button, Qt.MouseButton.LeftButton)
    new = dialog.findChild(TemplateDialog)
    new.accept()
    assert new.problem("name")
    assert new.problem("description")
    qtbot.keyClicks(new.fields.name, "Ours")
    new.fields.description.setPlainText("Základ")
    assert "á" in new.fields.description_row._help.text()
    new.accept()
    assert "of this name" in new.problem("name")
    qtbot.keyClicks(new.fields.name, " too")
    new.accept()
    assert names(bridge) == {"Ours", "Ours too"}
    assert dialog.list.table.chosen == find_template(bridge.workspace, "Ours too").id


def test_a_review_is_saved_as_a_template(bridge: Bridge, shop: str, qtbot: QtBot) -> None:
    dialog = opened(qtbot, TemplateFromDialog(bridge, shop))
    before = dialog.gist
    dialog.answers.click()
    assert dialog.gist != before
    assert not dialog.internal.isChecked(), "internal notes never go along unless asked for"
    qtbot.keyClicks(dialog.fields.name, "Bare")
    qtbot.keyClicks(dialog.fields.description, "Lenses alone.")
    dialog.accept()
    template = find_template(bridge.workspace, "Bare")
    assert bridge.workspace.snapshot(template.id).reviews[0].answers == {}


def test_a_new_review_starts_from_a_template(bridge: Bridge, shop: str, qtbot: QtBot) -> None:
    dialog = opened(qtbot, WorkloadDialog(bridge, None))
    assert not dialog.is_changed
    dialog.start.box.setCurrentIndex(1)
    assert dialog.is_changed
    assert [bridge.workspace.lens(one).alias for one in dialog.lenses.chosen] == [LENS]
    for field, text in ((dialog.main.name, "Second"), (dialog.main.owner, "Ada Lovelace")):
        qtbot.keyClicks(field, text)
    dialog.main.description.setPlainText("Another shop.")
    dialog.main.regions.show_tokens(("eu-central-1",))
    dialog.accept()
    begun = bridge.workspace.find_workload("Second")
    assert bridge.workspace.snapshot(begun.id).answer(ref("question_a")).answer("second") is NO
    assert not begun.template


def test_without_templates_nothing_is_asked(bridge: Bridge, qtbot: QtBot) -> None:
    dialog = opened(qtbot, WorkloadDialog(bridge, None))
    assert not dialog.start.isVisible()


def test_it_is_applied_to_many_and_refusals_are_named(bridge: Bridge, shop: str, qtbot: QtBot) -> None:
    workspace = bridge.workspace
    lens_id = workspace.find_lens(LENS).id
    ids = [workspace.create_workload(make_workload(name=f"Shop {n}"), [lens_id]).id for n in (2, 3)]
    gone = workspace.create_workload(make_workload(name="Gone"), [lens_id]).id
    dialog = opened(qtbot, ApplyTemplateDialog(bridge, [shop, *ids, gone]))
    qtbot.waitUntil(dialog.apply_button.isEnabled)
    assert "6 answer" in dialog.message.text()
    workspace.delete_workload(gone)
    with qtbot.waitSignal(dialog.said):
        qtbot.mouseClick(dialog.apply_button, Qt.MouseButton.LeftButton)
    assert "4 answer" in dialog.message.text()
    assert "refused" in dialog.message.text()
    for one in ids:
        assert workspace.snapshot(one).answer(ref("question_a")).answer("first") is YES
    qtbot.mouseClick(dialog.apply_button, Qt.MouseButton.LeftButton)
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_the_window_while_a_template_is_open(
    bridge: Bridge, shop: str, resources_dir: Path, qtbot: QtBot
) -> None:
    window = MainWindow(bridge, lambda _path: bridge.workspace, resources_dir)
    qtbot.addWidget(window)
    window.show()
    bridge.open_review(shop)
    window.go("plan")
    template = find_template(bridge.workspace, "Ours")
    window.workspace_actions.open_review(template.id)
    assert (
        window.templates.bar.text == "You are editing template “Ours”. New reviews begin with these answers. "
        "Evidence and flags stay with the template."
    )
    assert window.page.name == "review"
    rail = window.rail.buttons()
    for name in ("workshop", "plan", "milestones", "report"):
        assert not rail[name].isEnabled()
        assert "template" in rail[name].toolTip()
        window.go(name)
        assert window.page.name == "review"
    assert not window.actions_by_id["save_milestone"].isEnabled()
    assert _palette_detail(window, template.id) == "template"
    assert not window.review_page.report_button.isEnabled()
    window.actions_by_id["edit_workload"].trigger()
    assert window.findChild(TemplateDialog) is not None
    window.findChild(TemplateDialog).reject()
    bridge.open_review(shop)
    assert window.templates.bar.text == ""
    assert rail["plan"].isEnabled()
    assert window.review_page.report_button.isEnabled()
    assert window.actions_by_id["save_milestone"].isEnabled()


def test_an_empty_workspace_says_how_to_begin(bridge: Bridge, qtbot: QtBot) -> None:
    dialog = opened(qtbot, TemplatesDialog(bridge))
    assert "No templates yet" in dialog.list.nothing.text
    assert not dialog.list.from_button.isEnabled()
    assert dialog.list.new_button.isEnabled()
    create_template(bridge.workspace, "Zone", "For all.", [add_lens(bridge.workspace)])
    bridge.workspace_changed.emit()
    assert [entry.name for entry in dialog.list.entries] == ["Zone"]


def _palette_detail(window: MainWindow, workload_id: str) -> str:
    """What the palette says beside the name of a workload or template."""
    entries = workload_entries(window.finder._workload_names())
    return next(entry.detail for entry in entries if entry.target == workload_id)


def test_the_form_takes_how_n_a_is_read_and_leaves_the_last_word_to_it(
    bridge: Bridge, shop: str, qtbot: QtBot
) -> None:
    workspace = bridge.workspace
    review = workspace.open_review(shop)
    review.apply(EditWorkload(replace(review.snapshot.workload, not_applicable_counts_as_in_place=False)))
    strict = template_from(workspace, shop, "Strict").id
    dialog = opened(qtbot, WorkloadDialog(bridge, None))
    dialog.start.box.show_value(strict)
    assert not dialog.business.not_applicable.isChecked()
    dialog.start.box.setCurrentIndex(0)
    assert dialog.business.not_applicable.isChecked()
    dialog.start.box.show_value(strict)
    dialog.business.not_applicable.setChecked(True)
    for field, text in ((dialog.main.name, "Second"), (dialog.main.owner, "Ada Lovelace")):
        field.setText(text)
    dialog.main.description.setPlainText("Another shop.")
    dialog.main.regions.show_tokens(("eu-central-1",))
    dialog.accept()
    assert workspace.find_workload("Second").not_applicable_counts_as_in_place


def test_the_form_offers_to_upgrade_a_template_with_an_earlier_version(
    bridge: Bridge, shop: str, qtbot: QtBot
) -> None:
    newer = add_lens(bridge.workspace, other_lens_file())
    dialog = opened(qtbot, WorkloadDialog(bridge, None))
    start = dialog.start
    assert not start.upgrade_button.isVisible()
    start.box.setCurrentIndex(1)
    assert (
        start.older.text() == "The template has version 1 of “Small lens”; the newest in this workspace is 2."
    )
    qtbot.mouseClick(start.upgrade_button, Qt.MouseButton.LeftButton)
    (upgrade,) = dialog.findChildren(UpgradeDialog)
    with qtbot.waitSignal(upgrade.said):
        upgrade.accept()
    assert dialog.lenses.chosen == (newer,)
    assert not start.older.isVisible()
    assert not start.upgrade_button.isVisible()
