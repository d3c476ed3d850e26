"""Official wording in the window: what fits is shown first, and applied by one key."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.support.aws_outputs import get_lens_review, list_answers, printed, question
from wa_desktop.domain.errors import KnownError, message
from wa_desktop.domain.lens import FRAMEWORK
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.lenses.wording_dialog import COMMANDS, WordingDialog
from wa_desktop.ui.models.rows import CellRole

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def output(tmp_path: Path) -> Path:
    path = tmp_path / "answers.json"
    outputs = (
        list_answers(FRAMEWORK, question("identities", ("made_up",))),
        get_lens_review(FRAMEWORK, "2030-01-01"),
        list_answers("<b>devops", question("a")),
    )
    path.write_bytes(printed(*outputs))
    return path


@pytest.fixture
def dialog(bridge: Bridge, qtbot: QtBot) -> WordingDialog:
    made = WordingDialog(bridge)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.open()
    qtbot.waitExposed(made)
    return made


def cells(dialog: WordingDialog) -> list[list[str]]:
    model = dialog.table.model()
    return [
        [model.index(row, column).data(CellRole).spoken for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def choose(dialog: WordingDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, *paths: Path) -> None:
    answer = ([str(path) for path in paths], "")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: answer)
    qtbot.mouseClick(dialog.choose_button, LEFT)


def test_it_begins_with_how_to_get_the_words(dialog: WordingDialog, qtbot: QtBot) -> None:
    assert not dialog.apply_button.isEnabled()
    assert dialog.commands.toPlainText() == COMMANDS
    qtbot.mouseClick(dialog.copy_button, LEFT)
    assert QGuiApplication.clipboard().text() == COMMANDS


def test_what_fits_is_shown_and_applied_with_a_key(
    dialog: WordingDialog, bridge: Bridge, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, output: Path
) -> None:
    applied, said, changed = (
        QSignalSpy(dialog.applied),
        QSignalSpy(dialog.said),
        QSignalSpy(bridge.workspace_changed),
    )
    broken = output.with_name("broken.json")
    broken.write_text("no", encoding="utf-8")
    choose(dialog, qtbot, monkeypatch, output, broken, output.with_name("none.json"))
    ((name, questions, practices, descriptions),) = cells(dialog)
    assert name.startswith("Well-Architected Framework, ")
    assert "1 not in the lens" in name
    assert "of version 2030-01-01" in name
    assert (questions, practices, descriptions) == ("1 of 57", "0 of 364", "0")
    for part in ("none.json cannot be read", "broken.json is no JSON", "<b>devops"):
        assert part in dialog.notes.text()
    assert [one.origin for one in bridge.workspace.lens_versions() if one.alias == FRAMEWORK] == ["builtin"]
    qtbot.keyClick(dialog.apply_button, Qt.Key.Key_Return)
    (stored,) = applied.at(0)[0]
    assert stored.version == "2025-02-25-official"
    assert bridge.workspace.find_lens(FRAMEWORK) == stored
    assert said.at(0)[0] == "Official wording applied: Well-Architected Framework 2025-02-25-official."
    assert changed.count() == 1
    assert not dialog.isVisible()


def test_nothing_is_applied_by_escape(
    dialog: WordingDialog, bridge: Bridge, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, output: Path
) -> None:
    choose(dialog, qtbot, monkeypatch, output)
    assert dialog.apply_button.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert bridge.workspace.find_lens(FRAMEWORK).origin == "builtin"


def test_files_without_words_leave_nothing_to_apply(dialog: WordingDialog, output: Path) -> None:
    other = output.with_name("other.json")
    other.write_bytes(printed(list_answers(FRAMEWORK, question("nobody_asks"))))
    dialog.read_files([other])
    assert not dialog.apply_button.isEnabled()
    assert cells(dialog)[0][1] == "0 of 57"


def test_a_disk_that_fails_is_said_in_the_dialog(
    dialog: WordingDialog, bridge: Bridge, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, output: Path
) -> None:
    def refuse(_: object) -> None:
        raise KnownError(message("The disk is full."))

    dialog.read_files([output])
    monkeypatch.setattr(bridge.workspace, "apply_wording", refuse)
    qtbot.mouseClick(dialog.apply_button, LEFT)
    assert dialog.message.text() == "The disk is full."
    assert dialog.isVisible()
