"""Folders of lenses, findings by weight, and from a finding into the studio, by real clicks, keys and drops."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.support.tiny_lens import tiny_file, tiny_lens
from wa_desktop.domain.errors import Message
from wa_desktop.lensfile.findings import Severity
from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.lenses.importing import AT_ONCE
from wa_desktop.ui.pages.lenses_page import LensesPage
from wa_desktop.ui.widgets.menu_button import MenuButton

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge) -> LensesPage:
    made = LensesPage(bridge)
    qtbot.addWidget(made)
    made.resize(1376, 776)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "lenses"
    made.mkdir()
    return made


def aliases(page: LensesPage) -> set[str]:
    return {version.alias for version in page.bridge.workspace.lens_versions()}


def put_folder_lens(folder: Path) -> None:
    """A lens of our own kind: lens.json and a file per pillar."""
    value = tiny_lens(name="Folder lens")
    folder.mkdir()
    (folder / "only.json").write_text(json.dumps(value["pillars"][0]))
    (folder / "lens.json").write_text(json.dumps(value | {"pillars": ["only.json"]}))


def keys(page: LensesPage) -> list[object]:
    return [row.key for row in page.results.table.rows.rows]


def wait(qtbot: QtBot, page: LensesPage) -> None:
    qtbot.waitUntil(lambda: not page.imports.running)


def test_a_folder_gives_every_lens_below_it(qtbot: QtBot, page: LensesPage, folder: Path) -> None:
    (folder / "tiny.json").write_bytes(tiny_file())
    (folder / "notes.json").write_text('{"todo": []}')
    (folder / "readme.txt").write_text("no lens")
    put_folder_lens(folder / "own")
    (folder / "deep" / "er").mkdir(parents=True)
    (folder / "deep" / "er" / "deep.JSON").write_bytes(tiny_file(name="Deep lens"))
    (folder / ".hidden").mkdir()
    (folder / ".hidden" / "hidden.json").write_bytes(tiny_file(name="Hidden lens"))
    qtbot.mouseClick(page.import_button, LEFT)
    menu = page.import_button.menu_of_choices
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.fileMode() is QFileDialog.FileMode.Directory
    dialog.filesSelected.emit([str(folder)])
    dialog.reject()
    wait(qtbot, page)
    assert {"tiny-lens", "folder-lens", "deep-lens"} <= aliases(page)
    assert not {"hidden-lens", "only-pillar"} & aliases(page)
    assert page.results.isVisible()
    assert page.results.summary.text().startswith("3 of 3 files imported · 1 JSON file skipped")
    assert "lenses/notes.json" in keys(page)
    page.results.table.choose("lenses/notes.json")
    assert "was skipped" in page.results.place.sentence.text()
    assert not page.results.studio_button.isVisible()


def test_a_folder_of_nothing_and_a_torn_lens_folder_are_told(
    qtbot: QtBot, page: LensesPage, folder: Path
) -> None:
    put_folder_lens(folder / "own")
    (folder / "own" / "only.json").unlink()
    before = aliases(page)
    page.import_paths([folder])
    wait(qtbot, page)
    assert "own is no whole lens folder" in page.results.place.sentence.text()
    (folder / "own" / "lens.json").unlink()
    page.import_paths([folder])
    wait(qtbot, page)
    assert "holds no lens file" in page.results.place.sentence.text()
    assert aliases(page) == before


def test_a_plain_lens_called_lens_json_is_one(qtbot: QtBot, page: LensesPage, folder: Path) -> None:
    (folder / "lens.json").write_bytes(tiny_file())
    (folder / "other.json").write_bytes(tiny_file(name="Other lens"))
    page.import_paths([folder])
    wait(qtbot, page)
    assert {"tiny-lens", "other-lens"} <= aliases(page)


def test_many_files_show_how_far_it_is_and_can_be_stopped(
    qtbot: QtBot, page: LensesPage, folder: Path
) -> None:
    for number in range(AT_ONCE + 10):
        (folder / f"lens{number:02}.json").write_bytes(tiny_file(name=f"Lens {number:02}", extra=1))
    before = aliases(page)
    page.import_paths([folder])
    assert page.imports.running
    assert page.progress.isVisible()
    assert "last lenses/lens" in page.progress.label.text()
    page.import_paths([folder / "lens00.json"])
    assert page.imports.running, "a second import waits for no turn, it is not taken"
    qtbot.mouseClick(page.progress.stop_button, LEFT)
    assert not page.imports.running
    assert not page.progress.isVisible()
    some = len(aliases(page) - before)
    assert 0 < some < AT_ONCE + 10
    page.import_paths([folder])
    wait(qtbot, page)
    assert len(aliases(page) - before) == AT_ONCE + 10
    assert f"{AT_ONCE + 10} of {AT_ONCE + 10} files" in page.results.summary.text()


def odd_lens() -> dict[str, object]:
    """A lens with an error, a point for AWS and a warning."""
    value = tiny_lens(name="Odd lens", colour="green")
    question = value["pillars"][0]["questions"][0]
    question["riskRules"][0]["risk"] = "LOW_RISK"
    del question["choices"][0]["improvementPlan"]
    return value


def test_findings_are_filtered_by_their_weight(qtbot: QtBot, page: LensesPage, folder: Path) -> None:
    (folder / "odd.json").write_text(json.dumps(odd_lens()))
    (folder / "tiny.json").write_bytes(tiny_file())
    page.import_paths([folder / "odd.json", folder / "tiny.json"])
    results = page.results
    words = [results.filter.segment(number).text() for number in range(4)]
    assert words == ["All", "Error 1", "AWS limit 1", "Warning 1"]
    qtbot.mouseClick(results.filter.segment(2), LEFT)
    shown = [row for row in results.table.rows.rows if row.key is not None]
    assert [row.cells[0].text for row in shown] == ["AWS limit"]
    assert len(results.table.rows.rows) == 2, "the file without such a finding is not named"
    assert "improvementPlan" in results.place.sentence.text()
    qtbot.keyClick(results.filter.segment(2), Qt.Key.Key_Right)
    assert "unknown-key" in results.place.place.text()
    results.show_weight(Severity.ERROR)
    assert "LOW_RISK" in results.place.sentence.text()


def test_all_of_it_can_be_copied(qtbot: QtBot, page: LensesPage, folder: Path) -> None:
    (folder / "odd.json").write_text(json.dumps(odd_lens(), indent=1))
    page.import_paths([folder / "odd.json"])
    qtbot.mouseClick(page.results.copy_button, LEFT)
    text = QGuiApplication.clipboard().text()
    assert text.startswith("odd.json: not imported, 1 error")
    assert "  Error, line " in text
    assert "unknown-risk /pillars/0/questions/0/riskRules/0/risk" in text.replace(" · ", " ")


def test_a_refused_file_is_mended_in_the_studio(qtbot: QtBot, page: LensesPage, folder: Path) -> None:
    (folder / "odd.json").write_text(json.dumps(odd_lens()))
    page.import_paths([folder / "odd.json"])
    qtbot.mouseClick(page.results.studio_button, LEFT)
    (draft,) = page.bridge.workspace.drafts()
    assert (draft.name, draft.alias, draft.base) == ("Odd lens", "", "odd.json")
    assert page.bridge.workspace.open_draft(draft.id).value == odd_lens()
    assert page.heading() == ("Lens studio", "Odd lens")
    assert page.steps() is not None
    assert "odd-lens" not in aliases(page)


def test_an_imperfect_file_becomes_the_next_version_of_what_was_stored(
    qtbot: QtBot, page: LensesPage, folder: Path
) -> None:
    (folder / "tiny.json").write_bytes(tiny_file(colour="green"))
    page.import_paths([folder / "tiny.json"])
    qtbot.mouseClick(page.results.studio_button, LEFT)
    (draft,) = page.bridge.workspace.drafts()
    assert (draft.alias, draft.base) == ("tiny-lens", "Tiny lens 1")


def test_what_is_no_json_cannot_go_to_the_studio(page: LensesPage, folder: Path) -> None:
    (folder / "text.json").write_text("Dear all,")
    page.import_paths([folder / "text.json"])
    assert not page.results.studio_button.isEnabled()
    assert "once it is JSON" in page.results.place.why_not.text()


def test_a_draft_that_cannot_be_kept_is_told(
    qtbot: QtBot, page: LensesPage, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from wa_desktop.domain.errors import KnownError, message

    def refuse(*_: object, **__: object) -> None:
        raise KnownError(message("The disk is full."))

    (folder / "odd.json").write_text(json.dumps(odd_lens()))
    page.import_paths([folder / "odd.json"])
    heard: list[Message] = []
    page.bridge.failed.connect(heard.append)
    monkeypatch.setattr(Workspace, "begin_draft", refuse)
    qtbot.mouseClick(page.results.studio_button, LEFT)
    assert [str(sentence) for sentence in heard] == ["The disk is full."]
    assert page.results.isVisible()
    assert page.steps() is None


def test_the_menu_of_the_import_says_what_can_come_in(page: LensesPage) -> None:
    assert isinstance(page.import_button, MenuButton)
    texts = [action.text() for action in page.import_button.menu_of_choices.actions()]
    assert texts == ["Import files…", "Import a folder…", "", "Official wording from your AWS account…"]
