"""A newer version of a lens from a file, in the window: what is refused, what is proposed, and reviews that move."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.lens_values import as_file, changed, question, small_lens
from tests.support.reviews import LENS, add_lens, make_workload, say
from wa_desktop.domain.errors import KnownError, message
from wa_desktop.domain.lens import LensVersion
from wa_desktop.lensfile.check import check_lens
from wa_desktop.review.review import Review
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.lenses.difference_dialog import DifferenceDialog
from wa_desktop.ui.lenses.new_version_dialog import NewVersionDialog
from wa_desktop.ui.lenses.version_fields import VersionFields

LEFT = Qt.MouseButton.LeftButton


def reworded(name: str = "Small lens") -> bytes:
    return as_file(changed(small_lens(), "/pillars/0/questions/0/title", "How now?") | {"name": name})


def shorter() -> bytes:
    """Without the last question, and without a practice of the first."""
    value = small_lens()
    del value["pillars"][1]["questions"][1]
    value["pillars"][0]["questions"][0] = question("question_a", ("first", "second"))
    return as_file(value)


@pytest.fixture
def shops(bridge: Bridge) -> list[str]:
    """Two reviews along the first version of a lens."""
    lens_id = add_lens(bridge.workspace)
    ids = []
    for name in ("Shop 1", "Shop 2"):
        ids.append(bridge.workspace.create_workload(make_workload(name=name), [lens_id]).id)
        review = bridge.workspace.open_review(ids[-1])
        for key in ("question_a", "question_d"):
            say(review, key, "first")
    return ids


def opened(qtbot: QtBot, dialog: NewVersionDialog) -> NewVersionDialog:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


def version(bridge: Bridge, workload_id: str) -> str:
    return bridge.workspace.snapshot(workload_id).review(LENS).lens.version


def versions(bridge: Bridge) -> list[LensVersion]:
    return [one for one in bridge.workspace.lens_versions() if one.alias == LENS]


def test_a_major_version_by_keys_moves_nobody(
    bridge: Bridge, shops: list[str], qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "newer.json"
    path.write_bytes(reworded("Another name"))
    dialog = opened(qtbot, NewVersionDialog(bridge, LENS, path))
    assert dialog.fields.version == "2.0"
    assert "Another name" in dialog.about.text()
    assert "Questions: 1 updated" in dialog.fields.since.text()
    assert "2 " in dialog.fields.major_text.text()
    qtbot.keyClick(dialog.fields.name, Qt.Key.Key_End)
    qtbot.keyClicks(dialog.fields.name, "1")
    dialog.fields.note.setFocus()
    qtbot.keyClicks(dialog.fields.note, "Clearer words.")
    with qtbot.waitSignal(dialog.stored) as imported, qtbot.waitSignal(dialog.said) as said:
        qtbot.keyClick(dialog.fields.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stored: LensVersion = imported.args[0]
    assert (stored.alias, stored.version, stored.notes, stored.minor) == (
        LENS,
        "2.01",
        "Clearer words.",
        False,
    )
    assert said.args == ["Another name 2.01 is in the library."]
    assert not dialog.isVisible()
    assert [version(bridge, one) for one in shops] == ["1", "1"]


def test_a_minor_version_by_clicks_moves_reviews_and_each_can_go_back(
    bridge: Bridge, shops: list[str], qtbot: QtBot
) -> None:
    bridge.open_review(shops[0])
    dialog = opened(qtbot, NewVersionDialog(bridge, LENS, reworded()))
    qtbot.mouseClick(dialog.fields.minor_button, LEFT)
    assert dialog.fields.version == "1.1"
    with qtbot.waitSignal(dialog.said) as said:
        qtbot.mouseClick(dialog.save_button, LEFT)
    assert said.args == [
        "Small lens 1.1 is in the library. 2 reviews moved to Small lens 1.1; each can undo it."
    ]
    assert [version(bridge, one) for one in shops] == ["1.1", "1.1"]
    assert [head for one in shops for head in bridge.workspace.snapshot(one).milestones] == []
    for one in shops:  # the second is opened only now, and still knows its way back
        bridge.open_review(one)
        assert bridge.review is not None
        assert str(bridge.review.history.undo_name) == "upgrade Small lens to 1.1"
        bridge.review.undo()
        assert version(bridge, one) == "1"


def test_one_that_cannot_move_is_named_and_the_dialog_stays(
    bridge: Bridge, shops: list[str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    apply = Review.apply

    def refuse(review: Review, command: object) -> object:
        if review.snapshot.workload.id == shops[1]:
            raise KnownError(message("The disk is full."))
        return apply(review, command)  # type: ignore[arg-type] # passed through

    monkeypatch.setattr(Review, "apply", refuse)
    dialog = opened(qtbot, NewVersionDialog(bridge, LENS, reworded()))
    qtbot.mouseClick(dialog.fields.minor_button, LEFT)
    with qtbot.waitSignal(dialog.said):
        qtbot.mouseClick(dialog.save_button, LEFT)
    assert dialog.message.text() == "Shop 2: The disk is full."
    assert [version(bridge, one) for one in shops] == ["1.1", "1"]
    assert not dialog.save_button.isEnabled()
    qtbot.mouseClick(dialog.cancel_button, LEFT)
    assert not dialog.isVisible()


def test_a_minor_version_that_loses_answers_is_advised_against_and_possible(
    bridge: Bridge, shops: list[str], qtbot: QtBot
) -> None:
    dialog = opened(qtbot, NewVersionDialog(bridge, LENS, shorter()))
    assert not dialog.fields.minor
    assert "Gone: 1 question and 1 choice." in dialog.fields.advice.text()
    qtbot.mouseClick(dialog.fields.minor_button, LEFT)
    with qtbot.waitSignal(dialog.said):
        qtbot.mouseClick(dialog.save_button, LEFT)
    assert [version(bridge, one) for one in shops] == ["1.1", "1.1"]


def test_a_file_with_errors_changes_nothing(bridge: Bridge, shops: list[str], qtbot: QtBot) -> None:
    before = versions(bridge)
    broken = changed(small_lens(), "/pillars/0/questions/0/riskRules/0/condition", "first &&")
    dialog = opened(qtbot, NewVersionDialog(bridge, LENS, as_file(broken)))
    spy = QSignalSpy(dialog.stored)
    assert "not taken" in dialog.refusal.text()
    assert dialog.findings.text().startswith("Line ")
    qtbot.mouseClick(dialog.save_button, LEFT)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert (spy.count(), versions(bridge)) == (0, before)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("alias", "data", "said"),
    [
        (LENS, as_file(small_lens()), "has this file already, as version 1"),
        ("wellarchitected", as_file(small_lens()), "comes with WA Desktop"),
        ("no-lens", as_file(small_lens()), "no lens"),
        (LENS, b"", "error"),
    ],
)
def test_what_is_no_newer_version(
    bridge: Bridge, shops: list[str], qtbot: QtBot, *, alias: str, data: bytes, said: str
) -> None:
    dialog = opened(qtbot, NewVersionDialog(bridge, alias, data))
    assert said in dialog.refusal.text()
    assert not dialog.save_button.isEnabled()


def test_a_missing_file_is_said(bridge: Bridge, shops: list[str], qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(qtbot, NewVersionDialog(bridge, LENS, tmp_path / "gone.json"))
    assert "gone.json" in dialog.refusal.text()


def test_a_wrong_name_is_said_beside_the_field(bridge: Bridge, shops: list[str], qtbot: QtBot) -> None:
    dialog = opened(qtbot, NewVersionDialog(bridge, LENS, reworded()))
    dialog.fields.name.selectAll()
    qtbot.keyClicks(dialog.fields.name, "1")
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert "version 1" in dialog.problem("version")
    qtbot.keyClicks(dialog.fields.name, "-beta")
    assert "letters" in dialog.problem("version")
    assert len(versions(bridge)) == 1


def test_a_disk_that_refuses_the_version_leaves_everything_as_it_was(
    bridge: Bridge, shops: list[str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object) -> None:
        raise KnownError(message("The disk is full."))

    monkeypatch.setattr(bridge.workspace._repository, "add_lens", refuse)
    dialog = opened(qtbot, NewVersionDialog(bridge, LENS, reworded()))
    qtbot.mouseClick(dialog.fields.minor_button, LEFT)
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert dialog.message.text() == "The disk is full."
    assert dialog.isVisible()
    assert [version(bridge, one) for one in shops] == ["1", "1"]


def test_a_typed_name_stays_when_the_kind_changes(bridge: Bridge, shops: list[str], qtbot: QtBot) -> None:
    dialog = opened(qtbot, NewVersionDialog(bridge, LENS, reworded()))
    fields = dialog.fields
    assert fields.version == "2.0"
    fields.major_button.setFocus()
    qtbot.keyClick(fields.major_button, Qt.Key.Key_Down)
    assert (fields.minor, fields.version) == (True, "1.1")
    fields.name.selectAll()
    qtbot.keyClicks(fields.name, "summer")
    qtbot.mouseClick(fields.major_button, LEFT)
    assert (fields.minor, fields.version) == (False, "summer")


def test_a_first_version_is_a_major_one(bridge: Bridge, qtbot: QtBot) -> None:
    fields = VersionFields(bridge)
    qtbot.addWidget(fields)
    fields.show_lens("", check_lens(reworded()).lens)
    fields.show()
    assert (fields.version, fields.minor, fields.check()) == ("1.0", False, [])
    assert not fields.minor_button.isVisible()
    assert not fields.difference_button.isVisible()


def test_the_difference_can_be_looked_at(
    bridge: Bridge, shops: list[str], qtbot: QtBot, app: QApplication
) -> None:
    dialog = opened(qtbot, NewVersionDialog(bridge, LENS, reworded()))
    qtbot.mouseClick(dialog.fields.difference_button, LEFT)
    (difference,) = dialog.findChildren(DifferenceDialog)
    assert [row.key for row in difference.body.table.rows.rows if row.key] == [("question", "question_a")]
    qtbot.keyClick(difference, Qt.Key.Key_Escape)
    assert not difference.isVisible()
    assert dialog.isVisible()
