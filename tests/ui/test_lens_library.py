"""The library by real clicks and keys: what is in it, where it is used, and what is done with one lens or draft."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.support.aws_outputs import list_answers, printed, question
from tests.support.tiny_lens import tiny_file, tiny_lens
from wa_desktop.domain.errors import KnownError, Message, message
from wa_desktop.domain.lens import FRAMEWORK, LensVersion, Origin
from wa_desktop.review.templates import create_template
from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.confirm_dialog import ConfirmDialog
from wa_desktop.ui.lenses.incoming import WORDING
from wa_desktop.ui.lenses.new_version_dialog import NewVersionDialog
from wa_desktop.ui.lenses.used_by_dialog import UsedByDialog
from wa_desktop.ui.lenses.wording_dialog import WordingDialog
from wa_desktop.ui.models.lenses import USED_BY
from wa_desktop.ui.pages.lenses_page import LensesPage
from wa_desktop.ui.preview.lens_preview import LensPreview
from wa_desktop.ui.studio.start_dialog import StartDialog
from wa_desktop.ui.widgets.button import Button
from wa_desktop.ui.widgets.label import Label
from wa_desktop.ui.widgets.menu_button import MenuButton

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def tiny(workspace: Workspace) -> LensVersion:
    """The newer of two versions of a lens of one's own."""
    workspace.import_lens(tiny_file())
    stored = workspace.import_lens(
        tiny_file(description="Asks about something rare"), version="2", notes="Asks more."
    ).stored
    assert stored is not None
    return stored


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge, tiny: LensVersion) -> LensesPage:
    made = LensesPage(bridge)
    qtbot.addWidget(made)
    made.resize(1376, 776)
    with qtbot.waitExposed(made):
        made.show()
    made.table.choose(tiny.id)
    return made


def first_version(page: LensesPage) -> LensVersion:
    return next(version for version in page.bridge.workspace.lens_versions() if version.alias == "tiny-lens")


def create_workload(workspace: Workspace, name: str, *lens_ids: int) -> str:
    from tests.support.reviews import make_workload

    return workspace.create_workload(make_workload(name=name), list(lens_ids)).id


def headings(page: LensesPage) -> list[str]:
    return [row.cells[0].text for row in page.table.rows.rows if row.key is None]


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(Label)]


def button(widget: QWidget, text: str) -> Button:
    return next(one for one in widget.findChildren(Button) if one.text() == text and not one.isHidden())


def press(qtbot: QtBot, widget: QWidget, text: str) -> None:
    qtbot.mouseClick(button(widget, text), LEFT)


def more(page: LensesPage) -> MenuButton:
    return next(one for one in page.panel.findChildren(MenuButton) if "More" in one.text())


def offered(page: LensesPage) -> list[str]:
    return [one.text() for one in more(page).menu_of_choices.actions() if not one.isSeparator()]


def pick(qtbot: QtBot, page: LensesPage, text: str) -> None:
    """Take a line of the panel's menu by the keys."""
    qtbot.mouseClick(more(page), LEFT)
    for _ in range(offered(page).index(text)):
        qtbot.keyClick(more(page).menu_of_choices, Qt.Key.Key_Down)
    qtbot.keyClick(more(page).menu_of_choices, Qt.Key.Key_Return)


def dialog_of(page: LensesPage, kind: type) -> QWidget:
    found = [one for one in page.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def click_cell(qtbot: QtBot, page: LensesPage, key: object, column: int) -> None:
    view = page.table
    index = view.rows.index(view.rows.row_of(key), column)
    view.scrollTo(index)
    qtbot.mouseClick(view.viewport(), LEFT, pos=view.visualRect(index).center())


def test_drafts_own_lenses_and_built_in_ones_stand_in_parts(page: LensesPage) -> None:
    assert headings(page) == ["Lenses of your own", "Lenses that come with WA Desktop"]
    page.bridge.workspace.begin_draft(tiny_lens(name="Half done"), base="Tiny lens 2")
    page.show_workspace()
    assert headings(page)[0] == "Drafts"
    cells = page.table.rows.rows[1].cells
    assert cells[0].text == "Half done"
    assert cells[0].detail == "begun from Tiny lens 2"
    assert cells[3].text.startswith("changed ")
    assert "1 draft" in page.heading()[1]


def test_the_search_looks_into_name_alias_and_description(
    qtbot: QtBot, page: LensesPage, tiny: LensVersion
) -> None:
    qtbot.keyClicks(page.search, "rare about")
    assert [row.key for row in page.table.rows.rows if row.key is not None] == [tiny.id]
    page.search.clear()
    qtbot.keyClicks(page.search, "TINY-lens")
    assert len([row for row in page.table.rows.rows if row.key is not None]) == 2
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    assert page.table.hasFocus()
    page.search.setText("no such words")
    assert "No lens has these words." in texts(page.library)
    assert not page.table.isVisible()
    page.library.choose(tiny.id)
    assert page.table.chosen == tiny.id


def test_notes_and_kind_of_a_version_are_shown(page: LensesPage) -> None:
    shown = texts(page.panel)
    assert "Asks more." in shown
    assert any(text.startswith("Imported · version 2") for text in shown)


def test_a_click_on_used_by_lists_the_users_and_opens_one(
    qtbot: QtBot, page: LensesPage, tiny: LensVersion
) -> None:
    workspace = page.bridge.workspace
    shop = create_workload(workspace, "Shop", tiny.id)
    template = create_template(workspace, "Kit", "For all of ours.", [tiny.id])
    page.bridge.workspace_changed.emit()
    click_cell(qtbot, page, tiny.id, USED_BY)
    dialog = dialog_of(page, UsedByDialog)
    assert isinstance(dialog, UsedByDialog)
    assert [row.key for row in dialog.table.rows.rows] == [None, shop, None, template.id]
    with qtbot.waitSignal(page.go_requested) as asked:
        qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert asked.args == ["review", None]
    assert page.bridge.review is not None
    assert page.bridge.review.snapshot.workload.id == shop


def test_who_uses_a_lens_is_reached_by_the_keyboard(
    qtbot: QtBot, page: LensesPage, tiny: LensVersion
) -> None:
    create_workload(page.bridge.workspace, "Shop", tiny.id)
    page.bridge.workspace_changed.emit()
    link = next(one for one in page.panel.findChildren(Button) if one.text().startswith("Used by 1 workload"))
    link.setFocus()
    qtbot.keyClick(link, Qt.Key.Key_Return)
    dialog = dialog_of(page, UsedByDialog)
    assert isinstance(dialog, UsedByDialog)
    qtbot.mouseClick(dialog.open_button, LEFT)
    assert page.bridge.review is not None


def test_enter_previews_a_lens_and_escape_goes_back(qtbot: QtBot, page: LensesPage) -> None:
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    preview = dialog_of(page, LensPreview)
    assert page.heading() == ("Preview", "Tiny lens · 2")
    assert not page.new_button.isVisible()
    assert isinstance(preview, LensPreview)
    qtbot.mouseClick(preview.back_button, LEFT)
    assert page.table.isVisible()
    assert page.heading()[0] == "Lenses"


def test_editing_ones_own_lens_writes_its_next_version(
    qtbot: QtBot, page: LensesPage, tiny: LensVersion
) -> None:
    press(qtbot, page.panel, "Edit")
    (draft,) = page.bridge.workspace.drafts()
    assert (draft.alias, draft.base) == ("tiny-lens", "Tiny lens 2")
    assert page.heading() == ("Lens studio", "Tiny lens")
    page._on_studio_closed()
    page.table.choose(tiny.id)
    press(qtbot, page.panel, "Edit")
    assert len(page.bridge.workspace.drafts()) == 1, "the draft that is there is gone on with"


def test_editing_a_built_in_lens_writes_a_copy(qtbot: QtBot, page: LensesPage) -> None:
    page.table.choose(page.bridge.workspace.find_lens("wellarchitected").id)
    assert offered(page) == ["Export the file…"]
    press(qtbot, page.panel, "Edit a copy")
    (draft,) = page.bridge.workspace.drafts()
    assert (draft.name, draft.alias) == ("Copy of Well-Architected Framework", "")
    checked = page.bridge.workspace.open_draft(draft.id).checked
    assert checked.lens is not None
    assert checked.lens.alias != "wellarchitected"


def test_a_draft_is_gone_on_with_by_enter_and_given_up_after_a_question(
    qtbot: QtBot, page: LensesPage
) -> None:
    head = page.bridge.workspace.begin_draft(tiny_lens(name="Half done")).head
    page.show_workspace()
    page.table.choose(head.id)
    assert "Begun from nothing" in texts(page.panel)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert page.heading() == ("Lens studio", "Half done")
    page._on_studio_closed()
    press(qtbot, page.panel, "Delete…")
    dialog = dialog_of(page, ConfirmDialog)
    assert isinstance(dialog, ConfirmDialog)
    assert "Half done" in dialog.question.text()
    qtbot.mouseClick(dialog.confirm_button, LEFT)
    assert page.bridge.workspace.drafts() == []
    assert "Drafts" not in headings(page)


def test_a_new_lens_begins_from_the_dialog(qtbot: QtBot, page: LensesPage) -> None:
    qtbot.mouseClick(page.new_button, LEFT)
    dialog = dialog_of(page, StartDialog)
    assert isinstance(dialog, StartDialog)
    qtbot.keyClicks(dialog.name, "My lens")
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert page.heading() == ("Lens studio", "My lens")
    assert [draft.name for draft in page.bridge.workspace.drafts()] == ["My lens"]


def test_versions_are_compared(qtbot: QtBot, page: LensesPage) -> None:
    pick(qtbot, page, "Compare versions…")
    assert page.heading() == ("Versions", "Tiny lens · 2")
    difference = page._difference
    assert difference is not None
    assert difference.before.currentText().startswith("1 ·")
    assert difference.after.currentText().startswith("2 ·")
    qtbot.keyClick(difference, Qt.Key.Key_Escape)
    page.table.choose(first_version(page).id)
    pick(qtbot, page, "Compare versions…")
    assert difference.before.currentText().startswith("1 ·")
    assert difference.after.currentText().startswith("2 ·")


def test_a_newer_version_is_imported_under_the_alias(qtbot: QtBot, page: LensesPage, tmp_path: Path) -> None:
    path = tmp_path / "third.json"
    path.write_bytes(tiny_file(name="Tiny lens renamed"))
    pick(qtbot, page, "Import a newer version…")
    chooser = page.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(path))
    chooser.reject()
    dialog = dialog_of(page, NewVersionDialog)
    assert isinstance(dialog, NewVersionDialog)
    qtbot.mouseClick(dialog.save_button, LEFT)
    newest = page.bridge.workspace.find_lens("tiny-lens")
    assert newest.name == "Tiny lens renamed"
    assert page.table.chosen == newest.id


def test_a_version_that_nothing_uses_is_removed_after_a_question(
    qtbot: QtBot, page: LensesPage, tiny: LensVersion
) -> None:
    pick(qtbot, page, "Remove this version…")
    dialog = dialog_of(page, ConfirmDialog)
    assert isinstance(dialog, ConfirmDialog)
    assert dialog.question.text() == "Remove Tiny lens, version 2?"
    qtbot.mouseClick(dialog.confirm_button, LEFT)
    assert tiny not in page.bridge.workspace.lens_versions()
    assert page.outcome.text() == "✓ Tiny lens is removed."


def test_a_version_in_use_says_why_it_stays(qtbot: QtBot, page: LensesPage, tiny: LensVersion) -> None:
    create_workload(page.bridge.workspace, "Shop", tiny.id)
    page.bridge.workspace_changed.emit()
    heard: list[Message] = []
    page.bridge.failed.connect(heard.append)
    pick(qtbot, page, "Remove this version…")
    assert "is used by workloads or templates" in str(heard[0])
    assert page.findChildren(ConfirmDialog) == []


def test_a_disk_that_refuses_the_removal_keeps_the_version(
    qtbot: QtBot, page: LensesPage, tiny: LensVersion, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise KnownError(message("The disk is full."))

    heard: list[Message] = []
    page.bridge.failed.connect(heard.append)
    pick(qtbot, page, "Remove this version…")
    monkeypatch.setattr(Workspace, "remove_lens", refuse)
    dialog = dialog_of(page, ConfirmDialog)
    assert isinstance(dialog, ConfirmDialog)
    qtbot.mouseClick(dialog.confirm_button, LEFT)
    assert [str(one) for one in heard] == ["The disk is full."]
    assert page.table.choose(tiny.id)


def test_the_upgrade_is_asked_for_by_the_alias(qtbot: QtBot, page: LensesPage) -> None:
    create_workload(page.bridge.workspace, "Shop", first_version(page).id)
    page.bridge.workspace_changed.emit()
    with qtbot.waitSignal(page.upgrade_requested) as asked:
        pick(qtbot, page, "Upgrade reviews…")
    assert asked.args == ["tiny-lens"]


def test_a_workspace_open_for_reading_only_shows_and_exports(
    page: LensesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Workspace, "read_only", property(lambda _workspace: True))
    page.bridge.workspace_changed.emit()
    assert not page.new_button.isEnabled()
    assert not button(page.panel, "Edit").isEnabled()
    assert button(page.panel, "Preview").isEnabled()
    assert offered(page) == ["Export as imported…", "Compare versions…"]


def test_another_workspace_puts_the_draft_down(page: LensesPage, tmp_path: Path) -> None:
    head = page.bridge.workspace.begin_draft(tiny_lens(name="Half done")).head
    page.open_draft(head.id)
    page.bridge.open_workspace(Workspace.open(tmp_path / "Other.wadesk"))
    assert page.table.isVisible() or "No lens" in "".join(texts(page.library))
    assert page.steps() is None
    assert page.heading()[0] == "Lenses"


def test_a_published_draft_is_taken_in_hand(page: LensesPage) -> None:
    workspace = page.bridge.workspace
    draft = workspace.begin_draft(json.loads(tiny_file(name="New one")))
    page.open_draft(draft.head.id)
    version = workspace.publish(draft, "1.0")
    assert page._studio is not None
    page._studio.published.emit(version)
    assert page.table.chosen == version.id
    assert "New one is published as version 1.0" in page.outcome.text()


def test_official_wording_is_a_version_that_can_be_removed_again(
    qtbot: QtBot, page: LensesPage, tmp_path: Path
) -> None:
    workspace = page.bridge.workspace
    framework = workspace.find_lens(FRAMEWORK)
    asked = workspace.lens(framework.id).questions[0]
    file = tmp_path / "answers.json"
    file.write_bytes(printed(list_answers(FRAMEWORK, question(asked.id))))
    page.incoming.ask(WORDING)
    dialog = page.findChild(WordingDialog)
    assert dialog is not None
    dialog.read_files([file])
    qtbot.mouseClick(dialog.apply_button, LEFT)
    worded = workspace.find_lens(FRAMEWORK)
    assert worded.origin == Origin.WORDING
    entry = page.library.library.entry(worded.id)
    assert entry is not None
    assert entry.is_built_in
    assert page.library.table.chosen == worded.id
    assert workspace.lens(worded.id).questions[0].title != asked.title
    workspace.remove_lens(worded.id)
    assert workspace.find_lens(FRAMEWORK) == framework
