"""Beginning a lens: from nothing, a template, a lens of the library, a workbook, a CSV file and a lens file."""

from __future__ import annotations

import errno
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from tests.support import failing_disk
from tests.support.access import name_of, stops
from tests.support.failing_disk import FailingDisk
from tests.support.tiny_lens import tiny_file, tiny_lens
from tests.support.written_lenses import two_pillars
from wa_desktop.domain.drafts import DraftHead
from wa_desktop.domain.errors import Message
from wa_desktop.lensfile.check import check_value
from wa_desktop.lensfile.findings import Severity
from wa_desktop.studio.sheets import read_xlsx, to_csv, to_xlsx
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.models.lens_files import LARGEST
from wa_desktop.ui.studio.start_dialog import StartDialog, StartKind

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def disk(monkeypatch: pytest.MonkeyPatch) -> FailingDisk:
    """Under the workspace, which is opened after it."""
    return failing_disk.install(monkeypatch)


@pytest.fixture
def begun() -> list[DraftHead]:
    return []


@pytest.fixture
def opened(qtbot: QtBot, bridge: Bridge, begun: list[DraftHead]) -> Callable[[], StartDialog]:
    host = QWidget()  # closed dialogs are gone, and a window that owns them is not
    qtbot.addWidget(host)

    def open_dialog() -> StartDialog:
        dialog = StartDialog(bridge, host)
        dialog.begun.connect(begun.append)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return open_dialog


@pytest.fixture
def dialog(opened: Callable[[], StartDialog]) -> StartDialog:
    return opened()


def choose(qtbot: QtBot, dialog: StartDialog, kind: StartKind) -> None:
    segment: QRadioButton = dialog.kinds.segment(kind.value)
    qtbot.mouseClick(segment, LEFT, pos=segment.rect().center())
    assert dialog.kind is kind


def begin(qtbot: QtBot, dialog: StartDialog) -> None:
    qtbot.mouseClick(dialog.save_button, LEFT, pos=dialog.save_button.rect().center())


def value_of(bridge: Bridge, head: DraftHead) -> dict[str, Any]:
    return bridge.workspace.open_draft(head.id).value


def put(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_a_blank_lens_by_keys_alone(
    qtbot: QtBot, bridge: Bridge, dialog: StartDialog, begun: list[DraftHead]
) -> None:
    assert dialog.kind is StartKind.BLANK
    assert dialog.name.hasFocus()
    assert dialog.name.text() == ""
    qtbot.keyClicks(dialog.name, "Our lens")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return, CTRL)
    assert [head.name for head in begun] == ["Our lens"]
    assert begun[0].base == ""
    assert len(value_of(bridge, begun[0])["pillars"]) == 1
    assert [head.id for head in bridge.workspace.drafts()] == [begun[0].id]


def test_without_a_name_nothing_begins(
    qtbot: QtBot, bridge: Bridge, dialog: StartDialog, begun: list[DraftHead]
) -> None:
    qtbot.keyClicks(dialog.name, "   ")
    begin(qtbot, dialog)
    assert dialog.problem("name") == "Give the lens a name."
    assert dialog.isVisible()
    assert begun == []
    assert bridge.workspace.drafts() == []


def test_a_template_is_one_that_aws_takes(
    qtbot: QtBot, bridge: Bridge, dialog: StartDialog, begun: list[DraftHead]
) -> None:
    choose(qtbot, dialog, StartKind.TEMPLATE)
    qtbot.keyClicks(dialog.name, "From a template")
    begin(qtbot, dialog)
    checked = check_value(value_of(bridge, begun[0]))
    assert checked.lens is not None
    assert not checked.count(Severity.AWS)


def test_a_built_in_lens_becomes_one_of_its_own(
    qtbot: QtBot, bridge: Bridge, dialog: StartDialog, begun: list[DraftHead]
) -> None:
    choose(qtbot, dialog, StartKind.LENS)
    assert dialog.lens.currentText().startswith("Well-Architected Framework")
    assert not dialog.rows["becomes"].isVisible()
    assert dialog.name.text() == "Well-Architected Framework (copy)"
    begin(qtbot, dialog)
    assert (begun[0].alias, begun[0].name) == ("", "Well-Architected Framework (copy)")
    assert begun[0].base.startswith("Well-Architected Framework 20")
    assert len(value_of(bridge, begun[0])["pillars"]) == 6


def test_an_own_lens_goes_on_as_its_next_version(
    qtbot: QtBot, bridge: Bridge, opened: Callable[[], StartDialog], begun: list[DraftHead]
) -> None:
    first = bridge.workspace.import_lens(tiny_file()).stored
    second = bridge.workspace.import_lens(tiny_file(description="Another edition")).stored
    assert first
    assert second
    dialog = opened()
    dialog.show_lens(first.id)
    assert dialog.becomes.value == "tiny-lens"
    assert dialog.rows["becomes"].isVisible()
    assert not dialog.rows["name"].isVisible()
    begin(qtbot, dialog)
    assert (begun[0].alias, begun[0].base) == ("tiny-lens", f"Tiny lens {first.version}")
    assert value_of(bridge, begun[0])["description"] == "For tests"
    again = opened()
    again.show_lens(second.id)
    again.becomes.setCurrentIndex(0)
    assert again.rows["name"].isVisible()
    begin(qtbot, again)
    assert (begun[1].alias, begun[1].name) == ("", "Tiny lens (copy)")


def test_a_name_that_was_written_stays(qtbot: QtBot, dialog: StartDialog) -> None:
    choose(qtbot, dialog, StartKind.LENS)
    choose(qtbot, dialog, StartKind.TEMPLATE)
    assert dialog.name.text() == ""
    qtbot.keyClicks(dialog.name, "Ours")
    choose(qtbot, dialog, StartKind.LENS)
    assert dialog.name.text() == "Ours"


def test_the_versions_of_a_lens_stand_together_with_the_newest_first(
    bridge: Bridge, opened: Callable[[], StartDialog]
) -> None:
    for number in range(3):
        bridge.workspace.import_lens(tiny_file(description=f"Edition {number}"))
    dialog = opened()
    words = [dialog.lens.itemText(row) for row in range(dialog.lens.count())]
    tiny = [row for row, text in enumerate(words) if text.startswith("Tiny lens")]
    assert tiny == list(range(tiny[0], tiny[0] + 3))
    assert [words[row].split(" · ")[1] for row in tiny] == ["3", "2", "1"]


def test_a_workbook_is_read_and_its_lens_begun(
    qtbot: QtBot, bridge: Bridge, dialog: StartDialog, tmp_path: Path, begun: list[DraftHead]
) -> None:
    to_xlsx(two_pillars(), tmp_path / "ours.xlsx")
    choose(qtbot, dialog, StartKind.SHEET)
    qtbot.mouseClick(dialog.sheet.choose_button, LEFT)
    chooser = dialog.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "ours.xlsx"))
    chooser.reject()
    assert dialog.sheet.said.text() == "ours.xlsx"
    assert not dialog.sheet.problems.isVisible()
    begin(qtbot, dialog)
    assert value_of(bridge, begun[0]) == two_pillars()
    assert begun[0].base == "ours.xlsx"


def test_a_csv_file_is_dropped(
    qtbot: QtBot, bridge: Bridge, dialog: StartDialog, tmp_path: Path, begun: list[DraftHead]
) -> None:
    path = put(tmp_path, "ours.CSV", to_csv(two_pillars()))
    choose(qtbot, dialog, StartKind.SHEET)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, plain = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(dialog.sheet, QDragEnterEvent(QPoint(20, 20), copy, data, LEFT, plain))
    QApplication.sendEvent(dialog.sheet, QDropEvent(QPointF(20, 20), copy, data, LEFT, plain))
    assert dialog.sheet.said.text() == "ours.CSV"
    assert dialog.sheet.problems.text() == ""
    begin(qtbot, dialog)
    assert [pillar["name"] for pillar in value_of(bridge, begun[0])["pillars"]] == ["Reliability", "Safety"]


@pytest.mark.parametrize("name", ["broken.xlsx", "empty.xlsx", "broken.csv", "empty.csv"])
def test_problems_of_a_workbook_are_listed_before_anything_begins(
    qtbot: QtBot, dialog: StartDialog, tmp_path: Path, begun: list[DraftHead], name: str
) -> None:
    data = b"" if name.startswith("empty") else b"PK\x03\x04 no workbook at all, and no \x00 table;either\n"
    choose(qtbot, dialog, StartKind.SHEET)
    dialog.sheet.take(put(tmp_path, name, data))
    assert dialog.sheet.problems.text().startswith("•  ")
    begin(qtbot, dialog)
    assert begun == []
    assert dialog.problem("sheet")


def test_a_lens_file_with_errors_is_begun_to_be_mended(
    qtbot: QtBot, bridge: Bridge, dialog: StartDialog, tmp_path: Path, begun: list[DraftHead]
) -> None:
    value = tiny_lens(schemaVersion="2020-01-01", pillars=[{"id": "x", "questions": [7]}])
    choose(qtbot, dialog, StartKind.FILE)
    dialog.file.take(put(tmp_path, "bad.json", json.dumps(value).encode()))
    assert "error" in dialog.file.counts.text()
    begin(qtbot, dialog)
    assert value_of(bridge, begun[0]) == value
    assert check_value(value).lens is None


@pytest.mark.parametrize("data", [b"", b"[]", b"{", b'{"a": NaN}', b"\xff\xfe\x00", b"[" * 100_000])
def test_what_is_no_json_object_cannot_be_begun(
    qtbot: QtBot, dialog: StartDialog, tmp_path: Path, begun: list[DraftHead], data: bytes
) -> None:
    choose(qtbot, dialog, StartKind.FILE)
    dialog.file.take(put(tmp_path, "none.json", data))
    assert dialog.file.problems.text().startswith("•  This file cannot be opened in the studio")
    begin(qtbot, dialog)
    assert begun == []
    assert dialog.problem("file")


def test_files_of_other_kinds_and_sizes_are_refused(
    qtbot: QtBot, dialog: StartDialog, tmp_path: Path
) -> None:
    choose(qtbot, dialog, StartKind.FILE)
    dialog.file.take(put(tmp_path, "picture.png", b"\x89PNG"))
    assert dialog.message.text() == "picture.png is none of these files: .json."
    with (tmp_path / "huge.json").open("wb") as file:
        file.truncate(LARGEST + 1)
    dialog.file.take(tmp_path / "huge.json")
    assert dialog.message.text().startswith("huge.json is larger than")
    dialog.file.take(tmp_path)
    assert "is no file" in dialog.message.text()
    assert dialog.file.source is None
    begin(qtbot, dialog)
    assert dialog.problem("file") == "Choose a file."


def test_an_own_lens_gets_its_next_version_from_a_workbook(
    qtbot: QtBot, bridge: Bridge, opened: Callable[[], StartDialog], tmp_path: Path, begun: list[DraftHead]
) -> None:
    bridge.workspace.import_lens(tiny_file())
    dialog = opened()
    to_xlsx(tiny_lens(), tmp_path / "tiny.xlsx")
    choose(qtbot, dialog, StartKind.SHEET)
    dialog.sheet.take(tmp_path / "tiny.xlsx")
    assert dialog.rows["becomes"].isVisible()
    dialog.becomes.show_value("tiny-lens")
    begin(qtbot, dialog)
    assert begun[0].alias == "tiny-lens"


def test_an_empty_workbook_is_written_to_fill_in(qtbot: QtBot, dialog: StartDialog, tmp_path: Path) -> None:
    choose(qtbot, dialog, StartKind.SHEET)
    qtbot.mouseClick(dialog.empty_link, LEFT)
    chooser = dialog.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "lens.xlsx"))
    chooser.reject()
    assert dialog.written.text() == "✓ lens.xlsx is written."
    assert read_xlsx((tmp_path / "lens.xlsx").read_bytes()).value is not None


def test_an_empty_workbook_that_cannot_be_written_is_told(
    qtbot: QtBot, dialog: StartDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(qtbot, dialog, StartKind.SHEET)

    def refuse(*_arguments: object, **_names: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.replace", refuse)
    monkeypatch.setattr(shutil, "move", refuse)
    dialog.write_empty(tmp_path / "lens.xlsx")
    assert dialog.message.text()
    assert not dialog.written.isVisible()
    assert not (tmp_path / "lens.xlsx").exists()


@pytest.mark.parametrize("write", range(2))
def test_a_full_disk_begins_nothing_and_keeps_what_was_typed(
    qtbot: QtBot, bridge: Bridge, dialog: StartDialog, disk: FailingDisk, write: int
) -> None:
    qtbot.keyClicks(dialog.name, "Ours")
    disk.refuse_write(write, failing_disk.FULL)
    begin(qtbot, dialog)
    assert dialog.isVisible()
    assert dialog.message.text()
    assert bridge.workspace.drafts() == []
    begin(qtbot, dialog)
    assert [head.name for head in bridge.workspace.drafts()] == ["Ours"]


def test_escape_asks_before_a_name_is_lost(qtbot: QtBot, dialog: StartDialog) -> None:
    qtbot.keyClicks(dialog.name, "x")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.is_asking
    qtbot.mouseClick(dialog.discard_button, LEFT)
    qtbot.waitUntil(lambda: not shiboken6.isValid(dialog))


def test_everything_has_a_name_for_screen_readers(qtbot: QtBot, dialog: StartDialog) -> None:
    for kind in StartKind:
        choose(qtbot, dialog, kind)
        assert all(name_of(one) for one in stops(dialog))


def test_nothing_keeps_the_dialog_alive(qtbot: QtBot, bridge: Bridge) -> None:
    dialog = StartDialog(bridge)
    dialog.show()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
        del dialog
    bridge.failed.emit(Message("Nobody listens any more."))
