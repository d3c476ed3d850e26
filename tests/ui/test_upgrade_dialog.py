"""An upgrade of a lens in the window: the sign, the preview, one review and many."""

from __future__ import annotations

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.support.lens_values import as_file, question, small_lens
from tests.support.reviews import LENS, add_lens, make_workload, say
from wa_desktop.domain.workload import MAX_MILESTONES
from wa_desktop.review.templates import template_from
from wa_desktop.review.upgrading import users_of_earlier
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.upgrade_dialog import UpgradeDialog
from wa_desktop.ui.lenses.difference_dialog import DifferenceDialog
from wa_desktop.ui.pages.lenses_page import LensesPage
from wa_desktop.ui.widgets.upgrade_bar import UpgradeBar

Shown = TypeVar("Shown", bound=QDialog)


def opened(qtbot: QtBot, dialog: Shown) -> Shown:
    """Show a dialog as the window does, and keep it when it closes."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


def newer_lens() -> bytes:
    """The small lens with a question in the place of its last."""
    value = small_lens()
    value["pillars"][1]["questions"][1] = question("question_e")
    return as_file(value)


@pytest.fixture
def shops(bridge: Bridge) -> list[str]:
    """Two reviews along the first version of a lens that has a second by now."""
    workspace = bridge.workspace
    lens_id = add_lens(workspace)
    ids = []
    for name in ("Shop 1", "Shop 2"):
        ids.append(workspace.create_workload(make_workload(name=name), [lens_id]).id)
        review = workspace.open_review(ids[-1])
        for key in ("question_a", "question_d"):
            say(review, key, "first")
    add_lens(workspace, newer_lens())
    return ids


def version(bridge: Bridge, workload_id: str) -> str:
    return bridge.workspace.snapshot(workload_id).review(LENS).lens.version


def test_the_sign_is_there_until_the_upgrade_and_comes_back_with_undo(
    bridge: Bridge, shops: list[str], qtbot: QtBot
) -> None:
    bar = UpgradeBar(bridge)
    qtbot.addWidget(bar)
    assert bar.text == ""
    bridge.open_review(shops[0])
    assert bar.text == "A newer version of this lens is here: Small lens 2"
    dialog = opened(qtbot, UpgradeDialog(bridge, LENS, [shops[0]]))
    assert not dialog.ticks.isVisible()
    texts = [cell.text for row in dialog.table.rows.rows for cell in row.cells]
    assert "question_e" in texts
    assert "question_d" in texts
    with qtbot.waitSignal(dialog.said) as said:
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "Shop 1" in said.args[0]
    assert version(bridge, shops[0]) == "2"
    assert bar.text == ""
    assert bridge.review is not None
    assert [head.name for head in bridge.review.snapshot.milestones] == ["Before Small lens 2"]
    bridge.review.undo()
    assert version(bridge, shops[0]) == "1"
    qtbot.waitUntil(lambda: bar.text != "")
    qtbot.mouseClick(bar.later_button, Qt.MouseButton.LeftButton)
    assert bar.text == ""


def test_many_are_upgraded_and_those_that_refuse_stay(bridge: Bridge, shops: list[str], qtbot: QtBot) -> None:
    workspace = bridge.workspace
    template = template_from(workspace, shops[0], "Ours")
    full = workspace.open_review(shops[1])
    for number in range(MAX_MILESTONES):
        full.save_milestone(f"Milestone {number}")
    dialog = opened(qtbot, UpgradeDialog(bridge, LENS, users_of_earlier(workspace, LENS)))
    assert dialog.ticks.isVisible()
    assert set(dialog.ticks.ticked) == {*shops, template.id}
    with qtbot.waitSignal(dialog.said):
        qtbot.mouseClick(dialog.upgrade_button, Qt.MouseButton.LeftButton)
    assert [version(bridge, one) for one in (*shops, template.id)] == ["2", "1", "2"]
    assert "Shop 2" in dialog.message.text()
    assert "100 milestones" in dialog.message.text()
    assert dialog.isVisible()


def test_another_row_shows_its_own_preview(bridge: Bridge, shops: list[str], qtbot: QtBot) -> None:
    dialog = opened(qtbot, UpgradeDialog(bridge, LENS, shops))
    first = dialog.summary.text()
    dialog.ticks.setFocus()
    qtbot.keyClick(dialog.ticks.list, Qt.Key.Key_Down)
    assert dialog.summary.text() != first
    qtbot.keyClick(dialog.ticks.list, Qt.Key.Key_Space)
    assert dialog.ticks.ticked == (shops[0],)


def changed_lens() -> bytes:
    """The small lens with two questions in other words."""
    value = small_lens()
    for pillar, number in ((0, 0), (1, 1)):
        value["pillars"][pillar]["questions"][number]["title"] = "How is it done now?"
    return as_file(value)


def answers_shown(dialog: UpgradeDialog) -> dict[object, str]:
    return {row.key[1]: row.cells[2].text for row in dialog.table.rows.rows if row.key}


def test_a_changed_question_keeps_its_answers_or_is_asked_again(
    bridge: Bridge, shops: list[str], qtbot: QtBot
) -> None:
    add_lens(bridge.workspace, changed_lens())
    review = bridge.workspace.open_review(shops[0])
    dialog = opened(qtbot, UpgradeDialog(bridge, LENS, [shops[0]]))
    assert answers_shown(dialog) == {"question_a": "1 kept", "question_d": "1 kept"}
    dialog.table.choose(("question", "question_a"))
    dialog.table.setFocus()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert answers_shown(dialog) == {"question_a": "Ask again", "question_d": "1 kept"}
    assert dialog.again_button.text() == "Keep its answers"
    qtbot.mouseClick(dialog.all_again_button, Qt.MouseButton.LeftButton)
    assert set(answers_shown(dialog).values()) == {"Ask again"}
    assert dialog.all_again_button.text() == "Keep all answers"
    dialog.table.choose(("question", "question_d"))
    qtbot.mouseClick(dialog.again_button, Qt.MouseButton.LeftButton)
    assert answers_shown(dialog) == {"question_a": "Ask again", "question_d": "1 kept"}
    assert "1 answer asked again" in dialog.summary.text()
    with qtbot.waitSignal(dialog.said):
        qtbot.mouseClick(dialog.upgrade_button, Qt.MouseButton.LeftButton)
    now = review.snapshot.review(LENS)
    assert (now.answer("question_a").is_empty(), now.answer("question_d").is_empty()) == (True, False)
    review.undo()
    assert not review.snapshot.review(LENS).answer("question_a").is_empty()


def test_asking_again_holds_for_every_review_that_is_ticked(
    bridge: Bridge, shops: list[str], qtbot: QtBot
) -> None:
    add_lens(bridge.workspace, changed_lens())
    dialog = opened(qtbot, UpgradeDialog(bridge, LENS, shops))
    assert dialog.table.choose(("question", "question_a"))
    qtbot.mouseClick(dialog.again_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(dialog.said):
        qtbot.mouseClick(dialog.upgrade_button, Qt.MouseButton.LeftButton)
    for one in shops:
        now = bridge.workspace.snapshot(one).review(LENS)
        assert (now.answer("question_a").is_empty(), now.answer("question_d").is_empty()) == (True, False)


def test_what_cannot_go_over_cannot_be_asked_again_and_the_texts_can_be_read(
    bridge: Bridge, shops: list[str], qtbot: QtBot
) -> None:
    dialog = opened(qtbot, UpgradeDialog(bridge, LENS, [shops[0]]))
    assert dialog.table.choose(("question", "question_e"))
    assert not dialog.again_button.isEnabled()
    assert not dialog.all_again_button.isVisible()
    before = answers_shown(dialog)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert answers_shown(dialog) == before
    qtbot.mouseClick(dialog.difference_button, Qt.MouseButton.LeftButton)
    (difference,) = dialog.findChildren(DifferenceDialog)
    keys = [row.key for row in difference.body.table.rows.rows if row.key]
    assert keys == [("question", "question_e"), ("question", "question_d")]
    qtbot.mouseClick(difference.close_button, Qt.MouseButton.LeftButton)


def test_the_lenses_page_counts_who_is_behind(bridge: Bridge, shops: list[str], qtbot: QtBot) -> None:
    page = LensesPage(bridge)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    page.table.choose(bridge.workspace.find_lens(LENS).id)
    (button,) = [one for one in page.panel.findChildren(type(page.new_button)) if one.text() == "Upgrade…"]
    with qtbot.waitSignal(page.upgrade_requested) as asked:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args == [LENS]
