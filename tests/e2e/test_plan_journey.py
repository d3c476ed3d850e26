"""From a gap to a risk that falls, in the window, by clicks and keys: and back again by undo."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from tests.support.sample import load_sample
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import Action, ActionStatus
from wa_desktop.domain.workload import ImprovementStatus
from wa_desktop.review.review import Review
from wa_desktop.system.paths import resources_dir
from wa_desktop.ui.dialogs.accept_dialog import AcceptDialog
from wa_desktop.ui.dialogs.action_dialog import ActionDialog
from wa_desktop.ui.dialogs.finish_dialog import FinishDialog
from wa_desktop.ui.main_window import MainWindow
from wa_desktop.ui.plan.gaps_view import GapsView
from wa_desktop.ui.plan.table_view import TableView


@pytest.fixture
def window(window: MainWindow) -> MainWindow:
    """With the sample's gaps open, and no plan yet."""
    workload = load_sample(window.bridge.workspace, resources_dir(), with_plan=False)
    assert window.bridge.open_review(workload.id)
    window.actions_by_id["go_plan"].trigger()
    assert window.page is window.plan_page
    return window


def review_of(window: MainWindow) -> Review:
    assert window.bridge.review is not None
    return window.bridge.review


def only_action(window: MainWindow) -> Action:
    (action,) = review_of(window).snapshot.actions
    return action


def dialog_of(qtbot: QtBot, window: MainWindow, kind: type[QDialog]) -> QDialog:
    qtbot.waitUntil(lambda: any(found.isVisible() for found in window.findChildren(kind)))
    return next(found for found in window.findChildren(kind) if found.isVisible())


def click(qtbot: QtBot, widget: object) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)  # type: ignore[arg-type] # any widget


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Until the page shows what was committed, and the keyboard is back in the window."""
    window.activateWindow()
    page = window.plan_page
    qtbot.waitUntil(lambda: page.sheet is not None and page.sheet.snapshot is review_of(window).snapshot)


def again(qtbot: QtBot, window: MainWindow, step: str) -> None:
    """Undo or redo, once the menu offers it."""
    qtbot.waitUntil(window.actions_by_id[step].isEnabled)
    window.actions_by_id[step].trigger()


def gaps_view(window: MainWindow) -> GapsView:
    view = window.plan_page.view
    assert isinstance(view, GapsView)
    return view


def test_a_gap_becomes_an_action_that_is_done_and_the_risk_falls(qtbot: QtBot, window: MainWindow) -> None:
    page, review = window.plan_page, review_of(window)
    settle(qtbot, window)

    # The gap that alone keeps its question at high risk.
    gap = next(
        gap
        for gap in page.sheet.gaps.gaps  # type: ignore[union-attr] # settled
        if gap.risk is Risk.HIGH
        and [choice.id for choice in review.ratings[gap.ref].holding] == [gap.choice.id]
    )
    gaps = gaps_view(window)
    gaps.head.search.setFocus()
    qtbot.keyClicks(gaps.head.search, gap.choice.label)
    table = gaps.table
    place = table.visualRect(table.rows.index(table.rows.first_row(), 1)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    click(qtbot, gaps.bar.plan_button)
    settle(qtbot, window)
    made = only_action(window)
    assert made.practices == (gap.practice,)
    assert made.title == gap.choice.title

    # The action gets an owner, in the dialog; then it is done, in the table.
    page.tabs.setFocus()
    for _ in range(5):
        qtbot.keyClick(page.tabs, Qt.Key.Key_Left)
    view = page.view
    assert isinstance(view, TableView)
    assert view.choose(made.id)
    view.grid.setFocus()
    qtbot.keyClick(view.grid, Qt.Key.Key_Return)
    dialog = dialog_of(qtbot, window, ActionDialog)
    assert isinstance(dialog, ActionDialog)
    dialog.form.owner.line.setFocus()
    qtbot.keyClicks(dialog.form.owner.line, "Orders team")
    dialog.form.status.show_value(ActionStatus.DONE)
    click(qtbot, dialog.save_button)
    assert only_action(window).owner == "Orders team"
    assert only_action(window).status is ActionStatus.OPEN  # not yet: first the question of the answers
    assert review.ratings[gap.ref].risk is Risk.HIGH

    finish = dialog_of(qtbot, window, FinishDialog)
    assert isinstance(finish, FinishDialog)
    click(qtbot, finish.set_button)
    settle(qtbot, window)
    assert only_action(window).status is ActionStatus.DONE
    assert only_action(window).done_at is not None
    assert review.snapshot.answer(gap.ref).answer(gap.choice.id) is PracticeAnswer.YES
    assert review.ratings[gap.ref].risk.severity < Risk.HIGH.severity

    # All of it is on disk, and one undo takes status and answer back.
    assert window.bridge.workspace.snapshot(review.snapshot.workload.id) == review.snapshot
    again(qtbot, window, "undo")
    settle(qtbot, window)
    assert only_action(window).status is ActionStatus.OPEN
    assert review.ratings[gap.ref].risk is Risk.HIGH
    again(qtbot, window, "redo")
    settle(qtbot, window)
    assert review.ratings[gap.ref].risk.severity < Risk.HIGH.severity


def test_cancelling_the_question_of_the_answers_changes_nothing(qtbot: QtBot, window: MainWindow) -> None:
    page, review = window.plan_page, review_of(window)
    settle(qtbot, window)
    click(qtbot, gaps_view(window).bar.all_button)
    settle(qtbot, window)
    actions = review.snapshot.actions
    assert len(actions) > 10
    assert {action.status for action in actions} == {ActionStatus.OPEN}
    before = review.snapshot
    page.requests.edit_many([action.id for action in actions], _done())
    finish = dialog_of(qtbot, window, FinishDialog)
    qtbot.keyClick(finish, Qt.Key.Key_Escape)
    assert review.snapshot is before

    page.requests.edit_many([action.id for action in actions], _done())
    finish = dialog_of(qtbot, window, FinishDialog)
    assert isinstance(finish, FinishDialog)
    click(qtbot, finish.leave_button)
    assert {action.status for action in review.snapshot.actions} == {ActionStatus.DONE}
    assert review.ratings == window.bridge.review.ratings  # type: ignore[union-attr] # open
    assert [part.answers for part in review.snapshot.reviews] == [part.answers for part in before.reviews]


def _done() -> object:
    from wa_desktop.review.plan import ActionFields

    return ActionFields(status=ActionStatus.DONE)


def test_an_accepted_risk_leaves_the_gaps_until_its_day(qtbot: QtBot, window: MainWindow) -> None:
    page = window.plan_page
    settle(qtbot, window)
    gaps = gaps_view(window)
    before = len(page.sheet.gaps.gaps)  # type: ignore[union-attr] # settled
    gaps.table.setFocus()
    click(qtbot, gaps.bar.accept_button)
    dialog = dialog_of(qtbot, window, AcceptDialog)
    assert isinstance(dialog, AcceptDialog)
    dialog.reason.setFocus()
    qtbot.keyClicks(dialog.reason, "Replaced in spring.")
    dialog.by.line.setFocus()
    qtbot.keyClicks(dialog.by.line, "Jana")
    click(qtbot, dialog.spans[1])
    click(qtbot, dialog.accept_button)
    settle(qtbot, window)
    (decision,) = review_of(window).snapshot.decisions
    assert decision.rationale == "Replaced in spring."
    assert len(page.sheet.gaps.gaps) == before - 1  # type: ignore[union-attr] # settled
    assert len(page.sheet.gaps.accepted) == 1  # type: ignore[union-attr] # settled
    window.actions_by_id["go_tradeoffs"].trigger()
    assert window.page is window.tradeoffs_page
    assert decision.title in window.tradeoffs_page.table.rows.rows[0].cells[1].text
    again(qtbot, window, "undo")
    assert review_of(window).snapshot.decisions == ()


def test_undo_goes_to_where_the_plan_was_changed(qtbot: QtBot, window: MainWindow) -> None:
    settle(qtbot, window)
    click(qtbot, gaps_view(window).bar.all_button)
    settle(qtbot, window)
    window.actions_by_id["go_review"].trigger()
    assert window.page is window.review_page
    again(qtbot, window, "undo")
    assert window.page is window.plan_page
    assert review_of(window).snapshot.actions == ()
    again(qtbot, window, "redo")
    settle(qtbot, window)
    assert window.plan_page.tab == "table"


def test_the_computed_plan_becomes_actions(qtbot: QtBot, window: MainWindow) -> None:
    page = window.plan_page
    settle(qtbot, window)
    page.show_tab("table")
    panel = page.side.what_if
    qtbot.waitUntil(lambda: panel.what_if is not None and panel.make_button.isEnabled())
    click(qtbot, panel.make_button)
    settle(qtbot, window)
    assert review_of(window).snapshot.actions
    bought = {practice for action in review_of(window).snapshot.actions for practice in action.practices}
    gaps = {gap.practice for gap in page.sheet.gaps.gaps}  # type: ignore[union-attr] # settled
    assert bought <= gaps
    assert window.tradeoffs_page.status.isEnabled()
    assert review_of(window).snapshot.workload.improvement_status in ImprovementStatus


def test_the_plan_is_handed_over_as_a_workbook(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from openpyxl import load_workbook

    settle(qtbot, window)
    click(qtbot, gaps_view(window).bar.all_button)
    settle(qtbot, window)
    target = tmp_path / "plan.xlsx"
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: dialog.fileSelected.emit(str(target)))
    export = window.plan_page.export
    qtbot.mouseClick(export.button, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    with qtbot.waitSignal(export.said, timeout=20_000):
        export.button.menu_of_choices.actions()[0].trigger()
    export.button.menu_of_choices.close()
    book = load_workbook(target)
    titles = {cell.value for row in book.worksheets[0].iter_rows() for cell in row}
    assert {action.title for action in review_of(window).snapshot.actions} <= titles


def test_a_new_action_that_is_done_already_asks_for_its_answers_too(qtbot: QtBot, window: MainWindow) -> None:
    page, review = window.plan_page, review_of(window)
    settle(qtbot, window)
    before = {action.id for action in review.snapshot.actions}
    gap = page.sheet.gaps.gaps[0]  # type: ignore[union-attr] # settled
    click(qtbot, page.new_button)
    dialog = dialog_of(qtbot, window, ActionDialog)
    assert isinstance(dialog, ActionDialog)
    qtbot.keyClicks(dialog.form.title, "Rotated by hand")
    ticks = dialog.form.practices
    ticks.search.setFocus()
    qtbot.keyClicks(ticks.search, gap.choice.label)
    ticks.list.setFocus()
    ticks.list.setCurrentIndex(ticks.list.model().index(0, 0))
    qtbot.keyClick(ticks.list, Qt.Key.Key_Space)
    assert ticks.ticked == (gap.practice,)
    dialog.form.status.show_value(ActionStatus.DONE)
    click(qtbot, dialog.save_button)
    finish = dialog_of(qtbot, window, FinishDialog)
    assert isinstance(finish, FinishDialog)
    assert not dialog.isVisible()
    click(qtbot, finish.set_button)
    (made,) = [action for action in review.snapshot.actions if action.id not in before]
    assert made.status is ActionStatus.DONE
    assert made.done_at is not None
    assert review.snapshot.answer(gap.ref).answer(gap.choice.id) is PracticeAnswer.YES
