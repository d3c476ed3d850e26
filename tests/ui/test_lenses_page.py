"""The library of lenses by real clicks, keys and drops: files in, findings shown, files out."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.support.sample import load_sample
from tests.support.tiny_lens import tiny_file, tiny_lens
from wa_desktop.domain.errors import KnownError, Message, message
from wa_desktop.lensfile.findings import Severity
from wa_desktop.review.templates import create_template
from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.models.lens_files import LARGEST, read_lens_file
from wa_desktop.ui.models.rows import Look, Row
from wa_desktop.ui.pages.lenses_page import LensesPage
from wa_desktop.ui.widgets.button import Button
from wa_desktop.ui.widgets.label import Label
from wa_desktop.ui.widgets.menu_button import MenuButton

ROOT = Path(__file__).resolve().parents[2]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge) -> LensesPage:
    load_sample(bridge.workspace, ROOT / "resources")
    made = LensesPage(bridge)
    qtbot.addWidget(made)
    made.resize(1376, 776)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def files(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    return folder


def put(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def choose_import(qtbot: QtBot, page: LensesPage, number: int) -> None:
    """Open the menu of the import button by a click and take a line of it by the keys."""
    qtbot.mouseClick(page.import_button, LEFT)
    menu = page.import_button.menu_of_choices
    for _ in range(number):
        qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)


def pick(qtbot: QtBot, page: LensesPage, text: str) -> None:
    """Take a line of the panel's menu by the keys."""
    more = next(button for button in page.panel.findChildren(MenuButton) if "More" in button.text())
    qtbot.mouseClick(more, LEFT)
    menu = more.menu_of_choices
    actions = [action for action in menu.actions() if not action.isSeparator()]
    for _ in range([action.text() for action in actions].index(text)):
        qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)


def press(qtbot: QtBot, widget: QWidget, text: str) -> None:
    """Click the button with this text."""
    qtbot.mouseClick(
        next(one for one in widget.findChildren(Button) if one.text() == text and one.isVisible()), LEFT
    )


def row(page: LensesPage, alias: str) -> Row:
    return next(row for row in page.table.rows.rows if row.cells[0].detail == alias)


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(Label)]


def finding_rows(page: LensesPage) -> list[Row]:
    return [row for row in page.results.table.rows.rows if row.key is not None]


def headings(page: LensesPage) -> list[str]:
    return [row.cells[0].text for row in page.results.table.rows.rows if row.key is None]


def aliases(page: LensesPage) -> set[str]:
    return {version.alias for version in page.bridge.workspace.lens_versions()}


def bad_lens() -> bytes:
    """Two errors and some points AWS would refuse, on different lines."""
    value = tiny_lens(name="Bad lens", schemaVersion="2020-01-01")
    question = value["pillars"][0]["questions"][0]
    question["riskRules"][0]["condition"] = "done &&"
    return json.dumps(value, indent=2).encode()


def odd_lens() -> bytes:
    """A usable lens with an unknown key."""
    return tiny_file(name="Odd lens", colour="green")


def test_the_library_shows_what_each_lens_asks_and_who_uses_it(page: LensesPage) -> None:
    cells = row(page, "wellarchitected").cells
    assert [cell.text for cell in cells[2:6]] == ["Built in", "6", "57", "307"]
    assert cells[6].text.startswith("1 workload")
    assert "2025" in cells[1].text
    assert page.heading()[0] == "Lenses"


def test_the_panel_describes_the_lens_in_hand(page: LensesPage) -> None:
    shown = texts(page.panel)
    assert "Security" in shown
    assert any(text.startswith("11 question") for text in shown)
    assert any("ids of the AWS WA Tool" in text for text in shown)


def test_a_sound_file_is_imported_by_the_dialog(qtbot: QtBot, page: LensesPage, files: Path) -> None:
    path = put(files, "tiny.json", tiny_file())
    choose_import(qtbot, page, 0)
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFiles
    with qtbot.waitSignal(page.bridge.workspace_changed):
        dialog.filesSelected.emit([str(path)])
    dialog.reject()
    assert row(page, "tiny-lens").cells[2].text == "Imported"
    assert page.table.chosen == page.bridge.workspace.find_lens("tiny-lens").id
    assert not page.results.isVisible()
    assert page.outcome.text() == "tiny.json: imported, nothing to remark"
    qtbot.waitUntil(lambda: row(page, "tiny-lens").cells[6].text == "not used")


def test_warnings_are_shown_and_do_not_block(qtbot: QtBot, page: LensesPage, files: Path) -> None:
    page.import_paths([put(files, "odd.json", odd_lens())])
    assert "odd-lens" in aliases(page)
    assert page.results.isVisible()
    assert "odd.json: imported with" in page.results.summary.text()
    assert "warning" in page.results.summary.text()
    warning = next(row for row in finding_rows(page) if "unknown-key" in row.cells[1].detail)
    assert warning.cells[0].text == "Warning"
    assert "colour" in warning.cells[1].detail
    qtbot.keyClick(page.results.table, Qt.Key.Key_Escape)
    assert not page.results.isVisible()
    assert page.table.isVisible()


def test_errors_come_first_and_nothing_is_changed(page: LensesPage, files: Path) -> None:
    before = aliases(page)
    page.import_paths([put(files, "bad.json", bad_lens())])
    assert aliases(page) == before
    words = [row.cells[0].text for row in finding_rows(page)]
    errors = words.count("Error")
    assert errors == 2
    assert words[:errors] == ["Error"] * errors
    assert "not imported" in headings(page)[0]
    assert "2 error" in headings(page)[0]
    assert "nothing was changed" in headings(page)[0]


def test_a_click_on_a_finding_marks_its_line(qtbot: QtBot, page: LensesPage, files: Path) -> None:
    data = bad_lens()
    page.import_paths([put(files, "bad.json", data)])
    view = page.results.table
    wanted = next(row for row in finding_rows(page) if "condition" in row.cells[1].detail)
    index = view.rows.index(view.rows.row_of(wanted.key), 1)
    qtbot.mouseClick(view.viewport(), LEFT, pos=view.visualRect(index).center())
    line = int(wanted.cells[2].text)
    source = page.results.place.source
    assert source.isVisible()
    assert source.isReadOnly()
    marked = source.textCursor().block().text()
    assert marked.startswith("→")
    assert str(line) in marked
    assert data.decode().split("\n")[line - 1].strip() in marked
    assert len(source.extraSelections()) == 1
    assert f"Line {line}" in page.results.place.place.text()
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert source.textCursor().block().text() != marked


def test_several_files_at_once(page: LensesPage, files: Path) -> None:
    paths = [
        put(files, "bad.json", bad_lens()),
        put(files, "odd.json", odd_lens()),
        put(files, "tiny.json", tiny_file()),
        files / "gone.json",
    ]
    page.import_paths(paths)
    assert {"odd-lens", "tiny-lens"} <= aliases(page)
    assert page.results.summary.text() == "2 of 4 files imported"
    assert len(headings(page)) == 4


def test_the_same_content_is_stored_once(qtbot: QtBot, page: LensesPage, files: Path) -> None:
    path = put(files, "odd.json", odd_lens())
    page.import_paths([path])
    qtbot.mouseClick(page.results.back_button, LEFT)
    number = len(page.table.rows.rows)
    with qtbot.assertNotEmitted(page.bridge.workspace_changed):
        page.import_paths([path])
    assert len(page.table.rows.rows) == number
    assert "already" in page.results.summary.text()


def test_another_edition_stands_beside_the_older_one(page: LensesPage, files: Path) -> None:
    page.import_paths([put(files, "one.json", tiny_file())])
    page.import_paths([put(files, "two.json", tiny_file(description="Another edition"))])
    rows = [row for row in page.table.rows.rows if row.cells[0].detail == "tiny-lens"]
    assert [row.cells[1].text for row in rows] == ["2", "1"]
    assert [row.cells[1].detail for row in rows] == ["", "older version"]


BAD_FILES = {
    "empty": b"",
    "text": b"Dear all, please find the lens attached.",
    "picture": b"\x89PNG\r\n\x1a\n" + bytes(200),
    "half": tiny_file()[:300],
    "number": b"42",
    "deep": b"[" * 100_000,
    "nan": tiny_file().replace(b'"For tests"', b"NaN"),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_a_file_that_is_no_lens_is_told_and_changes_nothing(page: LensesPage, files: Path, name: str) -> None:
    before = aliases(page)
    page.import_paths([put(files, f"{name}.json", BAD_FILES[name])])
    assert aliases(page) == before
    assert finding_rows(page)[0].cells[0].text == "Error"
    assert "nothing was changed" in page.results.summary.text()
    assert page.results.place.sentence.text()


def test_a_huge_file_is_not_even_read(page: LensesPage, files: Path) -> None:
    path = files / "huge.json"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    page.import_paths([path])
    assert page.results.place.sentence.text().startswith("huge.json has 50.0 MB")
    assert len(finding_rows(page)) == 1
    assert not page.results.place.source.isVisible()
    assert LARGEST < 50_000_000


def test_a_folder_a_missing_file_and_a_pipe_give_a_sentence_each(page: LensesPage, files: Path) -> None:
    os.mkfifo(files / "pipe.json")
    (files / "empty").mkdir()
    page.import_paths([files / "empty", files / "gone.json", files / "pipe.json"])
    sentences = [row.cells[1].text for row in finding_rows(page)]
    assert "holds no lens" in sentences[0]
    assert "cannot be read" in sentences[1]
    assert "is no file" in sentences[2]


def test_a_file_that_may_not_be_read_gives_a_sentence(files: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = put(files, "secret.json", tiny_file())

    def refuse(_path: Path) -> bytes:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(KnownError, match=r"secret.json cannot be read \(Permission denied\)"):
        read_lens_file(path)


def drop(page: LensesPage, urls: list[QUrl], text: str = "") -> bool:
    """Drag onto the page and drop there; says whether the drop was taken."""
    data = QMimeData()
    if urls:
        data.setUrls(urls)
    if text:
        data.setText(text)
    buttons, keys, action = (
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.DropAction.CopyAction,
    )
    enter = QDragEnterEvent(QPoint(200, 200), action, data, buttons, keys)
    enter.ignore()
    QApplication.sendEvent(page, enter)
    if not enter.isAccepted():
        return False
    assert page.hint.isVisible()
    assert page.hint.size() == page.size()
    event = QDropEvent(QPointF(200, 200), action, data, buttons, keys)
    QApplication.sendEvent(page, event)
    assert not page.hint.isVisible()
    return True


def test_files_can_be_dropped_onto_the_page(page: LensesPage, files: Path) -> None:
    paths = [put(files, "odd.json", odd_lens()), put(files, "tiny.json", tiny_file())]
    assert drop(page, [QUrl.fromLocalFile(str(path)) for path in paths])
    assert {"odd-lens", "tiny-lens"} <= aliases(page)


def test_texts_and_addresses_of_the_web_are_not_taken(page: LensesPage) -> None:
    assert not drop(page, [], "hello")
    assert not drop(page, [QUrl("https://example.org/lens.json")])


def test_a_workspace_open_for_reading_takes_nothing(
    page: LensesPage, files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Workspace, "read_only", property(lambda _workspace: True))
    page.bridge.workspace_changed.emit()
    assert not page.import_button.isEnabled()
    assert "reading only" in page.import_button.toolTip()
    assert not drop(page, [QUrl.fromLocalFile(str(put(files, "tiny.json", tiny_file())))])
    page.import_paths([files / "tiny.json"])
    assert "reading only" in page.results.place.sentence.text()


def test_an_imported_file_comes_back_as_it_was(qtbot: QtBot, page: LensesPage, files: Path) -> None:
    data = odd_lens()
    page.import_paths([put(files, "odd.json", data)])
    qtbot.mouseClick(page.results.back_button, LEFT)
    pick(qtbot, page, "Export as imported…")
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "odd-lens-1.json"
    dialog.setDirectory(str(files))
    dialog.selectFile(str(files / "out.json"))
    dialog.accept()
    assert (files / "out.json").read_bytes() == data
    assert page.outcome.text() == "✓ out.json is written."


def test_a_full_disk_keeps_the_old_file_and_says_so(
    qtbot: QtBot, page: LensesPage, files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = put(files, "out.json", b"the old one")
    sentences: list[Message] = []
    page.bridge.failed.connect(sentences.append)

    def refuse(_path: Path, _data: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    lens_id = page.bridge.workspace.find_lens("wellarchitected").id
    with monkeypatch.context() as patched:
        patched.setattr(Path, "write_bytes", refuse)
        page.exports.write(lens_id, path)
    assert "no space left for out.json" in str(sentences[0])
    assert path.read_bytes() == b"the old one"
    assert not page.outcome.isVisible()


def test_an_export_never_takes_another_kind_of_file(page: LensesPage, tmp_path: Path) -> None:
    workspace = tmp_path / "Reviews.wadesk"
    before = workspace.read_bytes()
    page.exports.write(page.bridge.workspace.find_lens("wellarchitected").id, workspace)
    assert workspace.read_bytes() == before
    assert "ends in .json" in page.outcome.text()


def test_a_stored_lens_that_cannot_be_read_spoils_no_other(
    page: LensesPage, files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.import_paths([put(files, "tiny.json", tiny_file())])
    broken = page.bridge.workspace.find_lens("tiny-lens").id
    sound = Workspace.lens

    def lens(workspace: Workspace, lens_id: int) -> object:
        if lens_id == broken:
            raise KnownError(
                message("A lens stored in this workspace cannot be read; open a backup copy of it.")
            )
        return sound(workspace, lens_id)

    monkeypatch.setattr(Workspace, "lens", lens)
    page.bridge.workspace_changed.emit()
    cell = row(page, "tiny-lens").cells[3]
    assert cell.look is Look.PROBLEM
    assert "cannot be read" in cell.text
    assert row(page, "wellarchitected").cells[4].text == "57"
    page.table.choose(broken)
    assert any("cannot be read" in text for text in texts(page.panel))


def test_uses_are_counted_by_stored_version(page: LensesPage) -> None:
    workspace = page.bridge.workspace
    lens_id = workspace.find_lens("wellarchitected").id
    workload = workspace.workloads()[0]
    workspace.duplicate_workload(workload.id, "A copy")
    assert workspace.lens_uses() == {lens_id: 2}


def test_findings_are_counted_by_weight(page: LensesPage, files: Path) -> None:
    page.import_paths([put(files, "bad.json", bad_lens())])
    outcome = page.results._outcomes[0]
    assert outcome.count(Severity.ERROR) == 2
    assert outcome.stored is None


def test_a_file_in_one_long_line_is_cut_in_the_view(page: LensesPage, files: Path) -> None:
    value = tiny_lens(description="x" * 200_000)
    page.import_paths([put(files, "long.json", json.dumps(value).encode())])
    assert page.results.isVisible()
    assert len(page.results.place.source.toPlainText()) < 2_000


def test_templates_are_counted_apart_from_workloads(page: LensesPage) -> None:
    workspace = page.bridge.workspace
    create_template(workspace, "Kit", "For all of ours.", [workspace.find_lens("wellarchitected").id])
    page.bridge.workspace_changed.emit()
    cells = row(page, "wellarchitected").cells
    assert any(cell.text.startswith("1 workload, 1 template") for cell in cells)
