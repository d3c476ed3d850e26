"""A draft is published with a version and notes, unless it has errors."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from tests.support import failing_disk
from tests.support.failing_disk import FailingDisk
from tests.support.written_lenses import two_pillars
from tests.ui.studio.studio_stage import LEFT, Key, Keys, Stage, wrong_lens
from wa_desktop.domain.errors import Message
from wa_desktop.domain.lens import LensVersion
from wa_desktop.ui.studio.beside import FINDINGS
from wa_desktop.ui.studio.publish_dialog import PublishDialog


def publish_dialog(stage: Stage) -> PublishDialog:
    stage.click(stage.head.publish_button)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PublishDialog)
    return dialog


def test_a_draft_is_published_with_version_and_notes(stage: Stage) -> None:
    versions: list[LensVersion] = []
    stage.view.published.connect(versions.append)
    dialog = publish_dialog(stage)
    assert dialog.verdict.heading.text() == "AWS accepts this lens as it is."
    assert not dialog.verdict.link.isVisible()
    stage.qtbot.keyClicks(dialog.fields.note, "The first one.")
    with stage.qtbot.waitSignal(stage.bridge.workspace_changed):
        stage.click(dialog.save_button)
    assert [(one.name, one.version, one.notes, one.minor) for one in versions] == [
        ("Our lens", "1.0", "The first one.", False)
    ]
    assert stage.bridge.workspace.drafts() == []
    assert stage.view.draft_id == ""
    assert stage.bridge.workspace.lens(versions[0].id).name == "Our lens"


def test_a_wrong_version_name_is_told_beside_the_field(stage: Stage) -> None:
    dialog = publish_dialog(stage)
    dialog.fields.name.selectAll()
    stage.qtbot.keyClicks(dialog.fields.name, "first one!")
    stage.click(dialog.save_button)
    assert "letters, digits and periods" in dialog.problem("version")
    assert len(stage.bridge.workspace.drafts()) == 1
    stage.qtbot.waitUntil(dialog.isActiveWindow)
    dialog.fields.name.selectAll()
    stage.qtbot.keyClicks(dialog.fields.name, "0.9")
    stage.qtbot.keyClick(dialog.fields.name, Key.Key_Return, Keys.ControlModifier)
    assert stage.bridge.workspace.drafts() == []


def test_errors_block_and_lead_to_their_list(stage: Stage) -> None:
    stage.open(wrong_lens())
    dialog = publish_dialog(stage)
    assert dialog.verdict.heading.text().startswith("1 error")
    assert "nothing_such" in dialog.verdict.findings.text()
    assert not dialog.save_button.isEnabled()
    stage.qtbot.keyClick(dialog, Key.Key_Return, Keys.ControlModifier)
    assert len(stage.bridge.workspace.drafts()) == 2
    stage.click(dialog.verdict.link)
    assert stage.board.beside.tabs.currentIndex() == FINDINGS


def test_what_aws_would_refuse_is_told_and_blocks_nothing(stage: Stage) -> None:
    value = two_pillars()
    for question in value["pillars"][0]["questions"]:
        for choice in question["choices"][:-1]:
            choice["title"] = "y" * 200
            choice.pop("improvementPlan")
    stage.open(value)
    dialog = publish_dialog(stage)
    assert dialog.verdict.heading.text().startswith("It can be published here; AWS would refuse 6 point")
    assert dialog.verdict.findings.text().count("•") == 2
    assert dialog.verdict.findings.text().count("(3 times)") == 2
    stage.click(dialog.save_button)
    assert len(stage.bridge.workspace.drafts()) == 1


def test_the_next_version_is_proposed_as_major_or_minor(stage: Stage) -> None:
    stage.click(publish_dialog(stage).save_button)
    alias = stage.bridge.workspace.find_lens("our-lens").alias
    value = two_pillars()
    value["description"] = "Told in other words."
    stage.open(value, alias=alias, base="Our lens 1.0")
    dialog = publish_dialog(stage)
    assert dialog.fields.version == "2.0"
    stage.qtbot.mouseClick(dialog.fields.minor_button, LEFT, pos=QPoint(8, 8))
    assert dialog.fields.version == "1.1"
    said: list[str] = []
    stage.view.said.connect(said.append)
    stage.click(dialog.save_button)
    stage.qtbot.waitUntil(lambda: bool(said))
    newest = stage.bridge.workspace.find_lens("our-lens")
    assert (newest.version, newest.minor) == ("1.1", True)
    assert said == ["Our lens 1.1 is in the library."]


@pytest.mark.parametrize("write", range(3))
def test_a_full_disk_keeps_the_draft_and_the_dialog(stage: Stage, disk: FailingDisk, write: int) -> None:
    dialog = publish_dialog(stage)
    disk.refuse_write(write, failing_disk.FULL)
    stage.click(dialog.save_button)
    assert dialog.isVisible()
    assert dialog.message.text()
    assert len(stage.bridge.workspace.drafts()) == 1
    stage.click(dialog.save_button)
    assert stage.bridge.workspace.drafts() == []


def test_nothing_keeps_the_dialog_alive(stage: Stage) -> None:
    dialog = publish_dialog(stage)
    with stage.qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
        del dialog
    stage.bridge.failed.emit(Message("Nobody listens any more."))
