"""The page around the views of the plan: tabs, panel, header, and what other pages and undo ask of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.sample import load_sample
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.plan import Action, ActionStatus
from wa_desktop.review.actions_from_gaps import action_for
from wa_desktop.review.commands import AnswerPractice
from wa_desktop.review.plan import ActionFields, AddActions, EditActions
from wa_desktop.review.review import Review
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.action_dialog import ActionDialog
from wa_desktop.ui.pages.plan_page import TABS, PlanPage
from wa_desktop.ui.plan.sheet import PlanSheet
from wa_desktop.ui.plan.table_view import TableView

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge) -> Iterator[PlanPage]:
    workload = load_sample(bridge.workspace, ROOT / "resources", with_plan=False)
    made = PlanPage(bridge)
    qtbot.addWidget(made)
    made.resize(1376, 776)
    assert bridge.open_review(workload.id)
    made.show()
    qtbot.waitExposed(made)
    yield made
    bridge.close_review()


def review_of(page: PlanPage) -> Review:
    assert page.bridge.review is not None
    return page.bridge.review


def with_actions(page: PlanPage, count: int = 3) -> tuple[Action, ...]:
    review = review_of(page)
    sheet = PlanSheet(review.snapshot, review.ratings, page.bridge.today())
    review.apply(AddActions(tuple(action_for(gap, page.bridge.now()) for gap in sheet.gaps.gaps[:count])))
    return review.snapshot.actions


def shown(qtbot: QtBot, page: PlanPage) -> PlanSheet:
    qtbot.waitUntil(lambda: page.sheet is not None and page.sheet.snapshot is review_of(page).snapshot)
    assert page.sheet is not None
    return page.sheet


def test_a_review_without_actions_opens_on_its_gaps_and_one_with_actions_on_the_table(
    qtbot: QtBot, page: PlanPage
) -> None:
    assert page.tab == "gaps"
    with_actions(page)
    shown(qtbot, page)
    assert page.tab == "gaps"  # nobody is moved while at work
    workload_id = review_of(page).snapshot.workload.id
    page.bridge.close_review()
    assert page.bridge.open_review(workload_id)
    assert page.tab == "table"
    assert isinstance(page.view, TableView)


def test_a_click_or_an_arrow_on_the_tabs_shows_each_view_with_the_same_plan(
    qtbot: QtBot, page: PlanPage
) -> None:
    with_actions(page)
    sheet = shown(qtbot, page)
    page.tabs.setFocus()
    for _ in TABS[1:]:
        qtbot.keyClick(page.tabs, Qt.Key.Key_Left)
    for place, name in enumerate(TABS):
        assert page.tab == name
        assert page.view.isVisible()
        assert page.view.sheet is sheet
        qtbot.keyClick(page.tabs, Qt.Key.Key_Right)
        if place + 1 < len(TABS):
            assert page.tab == TABS[place + 1]
    qtbot.mouseClick(page.tabs, Qt.MouseButton.LeftButton, pos=page.tabs.tabRect(1).center())
    assert page.tab == "board"


def test_views_are_made_when_they_are_first_seen(page: PlanPage) -> None:
    assert set(page._views) <= {"gaps", "table"}
    page.show_tab("timeline")
    assert "timeline" in page._views
    assert "board" not in page._views


def test_heading_pills_and_badge_count_what_is_there(qtbot: QtBot, page: PlanPage) -> None:
    actions = with_actions(page)
    review_of(page).apply(
        EditActions((actions[0].id,), ActionFields(status=ActionStatus.WONT_DO), page.bridge.now())
    )
    sheet = shown(qtbot, page)
    title, detail = page.heading()
    assert title == "Improvement plan"
    assert "Order processing" in detail
    assert "3 action" in detail
    assert "1 closed" in detail
    assert page.tabs.badge(len(TABS) - 1)[0] == str(len(sheet.gaps.gaps))
    counts = [rating.risk.value for rating in review_of(page).ratings.values()]
    assert page.high.text.startswith(str(counts.count("HIGH")))
    assert page.medium.text.startswith(str(counts.count("MEDIUM")))


def test_an_answer_given_elsewhere_changes_the_plan_when_it_is_seen_again(
    qtbot: QtBot, page: PlanPage
) -> None:
    before = len(shown(qtbot, page).gaps.gaps)
    page.hide()
    gap = page.sheet.gaps.gaps[0]  # type: ignore[union-attr] # shown
    review_of(page).apply(AnswerPractice(gap.ref, gap.choice.id, PracticeAnswer.YES))
    qtbot.wait(20)
    assert page.sheet is not None
    assert page.sheet.snapshot is not review_of(page).snapshot
    page.show()
    assert len(shown(qtbot, page).gaps.gaps) < before


def test_ctrl_t_opens_an_empty_action_and_saving_adds_it(qtbot: QtBot, page: PlanPage) -> None:
    shown(qtbot, page)
    page.activateWindow()
    qtbot.keyClick(page, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in page.findChildren(ActionDialog)))
    dialog = next(dialog for dialog in page.findChildren(ActionDialog) if dialog.isVisible())
    qtbot.keyClicks(dialog.form.title, "Write the runbooks")
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    (action,) = review_of(page).snapshot.actions
    assert action.title == "Write the runbooks"
    assert action.created_at is not None


def test_an_action_asked_for_is_taken_in_hand_even_behind_a_filter(qtbot: QtBot, page: PlanPage) -> None:
    actions = with_actions(page)
    shown(qtbot, page)
    view = page.show_tab("table")
    assert isinstance(view, TableView)
    view.bar.search.setText("nothing is called so")
    page.show_action(actions[2].id)
    assert view.grid.current_id == actions[2].id


def test_the_small_matrix_stands_where_there_is_room_and_leads_to_the_large_one(
    qtbot: QtBot, page: PlanPage
) -> None:
    with_actions(page)
    shown(qtbot, page)
    page.show_tab("table")
    assert not page.side.thumb.isVisible()
    page.resize(1376, 1100)
    qtbot.waitUntil(page.side.thumb.isVisible)
    qtbot.mouseClick(page.side.thumb, Qt.MouseButton.LeftButton)
    assert page.tab == "matrix"


def test_a_day_later_an_action_is_overdue(
    qtbot: QtBot, page: PlanPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    (action,) = with_actions(page, 1)
    today = page.bridge.today()
    review_of(page).apply(EditActions((action.id,), ActionFields(due=today)))
    assert not shown(qtbot, page).lines[0].overdue
    monkeypatch.setattr(type(page.bridge), "today", lambda _bridge: today + timedelta(days=1))
    page.hide()
    page.show()
    assert shown(qtbot, page).lines[0].overdue
