"""A review along several lenses, by real clicks and keys: the switch, counts of all, and answers taken over."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.support.overlapping import neighbour_file
from tests.support.review_desk import CONTROL, NO, NOT_APPLICABLE, YES, press, review_of, show_page
from tests.support.reviews import make_workload
from wa_desktop.domain.answers import PracticeAnswer, Reason
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.errors import KnownError, message
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import PracticeRef
from wa_desktop.review.commands import AnswerPractice, SayNoneOfThese
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.main_window import MainWindow
from wa_desktop.ui.pages.review_page import ReviewPage
from wa_desktop.ui.widgets.guide_parts import TopicLink
from wa_desktop.ui.widgets.lens_box import ItemRole, LensBox
from wa_desktop.ui.widgets.overlap_line import OverlapLine

FRAMEWORK = "wellarchitected"
SEC2 = QuestionRef(FRAMEWORK, "identities")
NEAR, FAR = QuestionRef("near", "how"), QuestionRef("far", "how")
"""Near's only practice names the second of SEC 2; Far's names Near's."""


def begin(bridge: Bridge) -> None:
    """A review along the framework and two small lenses."""
    workspace = bridge.workspace
    ids = [next(version.id for version in workspace.lens_versions() if version.alias == FRAMEWORK)]
    for file in (
        neighbour_file("Near lens", "near", "NEAR1-BP01", "SEC02-BP02"),
        neighbour_file("Far lens", "far", "FAR1-BP01", "NEAR1-BP01"),
    ):
        stored = workspace.import_lens(file).stored
        assert stored
        ids.append(stored.id)
    assert bridge.open_review(workspace.create_workload(make_workload(), ids).id)


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge) -> Iterator[ReviewPage]:
    page = show_page(qtbot, bridge)
    begin(bridge)
    page.view.focus_practice(page.practice_in_hand())
    qtbot.wait(20)
    yield page
    bridge.close_review()


def answer(page: ReviewPage, ref: QuestionRef, given: PracticeAnswer | None, place: int = 0) -> None:
    choice = review_of(page).snapshot.question(ref).practices[place].id
    assert page.bridge.perform(AnswerPractice(ref, choice, given, Reason.OUT_OF_SCOPE))


def given(page: ReviewPage, ref: QuestionRef = NEAR) -> PracticeAnswer | None:
    snapshot = review_of(page).snapshot
    return snapshot.answer(ref).answer(snapshot.question(ref).practices[0].id)


def line(page: ReviewPage, place: int = 0) -> OverlapLine:
    shown = page.view.rows[place].overlap
    assert shown
    return shown


def open_near(qtbot: QtBot, page: ReviewPage) -> None:
    page.show_question(NEAR)
    page.view.focus_practice(page.view.rows[0].choice.id)
    qtbot.wait(20)


def test_the_open_practice_says_how_the_other_lens_is_answered(qtbot: QtBot, page: ReviewPage) -> None:
    open_near(qtbot, page)
    assert page.view.rows[0].overlap is None
    answer(page, SEC2, YES, 1)
    qtbot.waitUntil(lambda: page.view.rows[0].overlap is not None)
    assert line(page).text == "Answered in SEC 2 (Well-Architected Framework) as Yes."
    assert line(page).text in page.view.rows[0].accessibleDescription()
    assert line(page).button.isVisible()
    assert given(page) is None


def test_a_click_takes_the_answer_over_and_undo_brings_the_offer_back(qtbot: QtBot, page: ReviewPage) -> None:
    answer(page, SEC2, NOT_APPLICABLE, 1)
    open_near(qtbot, page)
    with qtbot.waitSignal(page.said) as told:
        qtbot.mouseClick(line(page).button, Qt.MouseButton.LeftButton)
    assert "as in SEC 2" in told.args[0]
    assert given(page) is NOT_APPLICABLE
    assert review_of(page).snapshot.answer(NEAR).entry("done").reason is Reason.OUT_OF_SCOPE
    qtbot.waitUntil(line(page).isHidden)
    assert page.view.rows[0].hasFocus()
    review_of(page).undo()
    assert given(page) is None
    qtbot.waitUntil(line(page).button.isVisible)


def test_a_disk_that_refuses_leaves_the_offer(
    qtbot: QtBot, page: ReviewPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(page, SEC2, YES, 1)
    open_near(qtbot, page)

    def refuse(*_args: object, **_values: object) -> None:
        raise KnownError(message("The disk is full."))

    monkeypatch.setattr(review_of(page)._repository, "save", refuse)
    with qtbot.waitSignal(page.bridge.failed):
        qtbot.mouseClick(line(page).button, Qt.MouseButton.LeftButton)
    assert given(page) is None
    assert line(page).button.isVisible()
    assert page.view.rows[0].control.answer is None


def test_the_key_takes_over_and_goes_on_to_the_next_practice(qtbot: QtBot, page: ReviewPage) -> None:
    answer(page, NEAR, NO)
    page.show_question(SEC2)
    page.view.focus_practice(page.view.rows[1].choice.id)
    press(qtbot, page, Qt.Key.Key_T)
    snapshot = review_of(page).snapshot
    assert snapshot.answer(SEC2).answer(page.view.rows[1].choice.id) is NO
    assert page.view.rows[2].hasFocus()


def test_the_key_says_so_where_nothing_is_offered(qtbot: QtBot, page: ReviewPage) -> None:
    open_near(qtbot, page)
    with qtbot.waitSignal(page.said) as told:
        press(qtbot, page, Qt.Key.Key_T)
    assert told.args == ["No other lens offers an answer for NEAR1-BP01."]
    assert given(page) is None
    assert page.ref == NEAR


def test_different_answers_are_told_and_not_offered(qtbot: QtBot, page: ReviewPage) -> None:
    answer(page, SEC2, NO, 1)
    answer(page, NEAR, YES)
    open_near(qtbot, page)
    assert line(page).text == "SEC 2 (Well-Architected Framework) says No."
    assert line(page).button.isHidden()
    answer(page, NEAR, NO)
    qtbot.waitUntil(line(page).isHidden)


def test_counterparts_that_disagree_are_both_named(qtbot: QtBot, page: ReviewPage) -> None:
    answer(page, SEC2, NO, 1)
    answer(page, FAR, YES)
    open_near(qtbot, page)
    assert line(page).text == "SEC 2 (Well-Architected Framework) says No. FAR1 1 (Far lens) says Yes."
    press(qtbot, page, Qt.Key.Key_T)
    assert given(page) is None


def test_none_of_these_is_offered_as_no(qtbot: QtBot, page: ReviewPage) -> None:
    assert page.bridge.perform(SayNoneOfThese(SEC2, True))
    open_near(qtbot, page)
    press(qtbot, page, Qt.Key.Key_T)
    assert given(page) is NO


def test_the_panel_leads_to_the_practices_of_other_lenses(qtbot: QtBot, page: ReviewPage) -> None:
    open_near(qtbot, page)
    qtbot.waitUntil(lambda: len(page.context.findChildren(TopicLink)) == 2)
    first = page.context.findChildren(TopicLink)[0]
    assert first.accessibleName().startswith("SEC02-BP02")
    assert first.accessibleDescription() == "SEC 2, Well-Architected Framework: not answered"
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton, pos=QPoint(6, first.height() // 2))
    assert page.ref == SEC2
    assert page.practice_in_hand() == page.view.rows[1].choice.id


def test_a_milestone_offers_nothing(qtbot: QtBot, page: ReviewPage) -> None:
    answer(page, SEC2, YES, 1)
    answer(page, FAR, NO)
    answer(page, FAR, None)
    review_of(page).save_milestone("Before")
    assert page.bridge.open_milestone(1)
    open_near(qtbot, page)
    assert page.view.rows[0].overlap is None
    press(qtbot, page, Qt.Key.Key_T)
    assert given(page) is None


def test_the_switch_tells_how_each_lens_stands_and_the_pills_of_all(qtbot: QtBot, page: ReviewPage) -> None:
    assert page.lens_box.isVisibleTo(page) or page.lens_box.count() == 3
    answer(page, NEAR, NO)
    answer(page, FAR, NO)
    qtbot.waitUntil(lambda: page.lens_box.itemData(1, ItemRole).high == 1)
    assert page.lens_box.itemData(0, ItemRole).unanswered == 57
    spoken = page.lens_box.itemData(1, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Near lens: 1 high, 0 medium, 0 no risk, 0 open"
    assert page.pills[0].text == "0 high"
    assert "All lenses: 2 high" in page.pills[0].accessibleDescription()
    assert "Near lens: 1 high" in page.pills[0].toolTip()
    assert page.heading()[1].endswith("0 of 307 practices (all lenses: 2 of 309)")


def test_the_list_of_lenses_is_drawn_and_a_choice_by_keys_goes_there(qtbot: QtBot, page: ReviewPage) -> None:
    answer(page, NEAR, NO)
    box: LensBox = page.lens_box
    qtbot.addWidget(box)
    box.show()
    box.showPopup()
    assert not box.view().grab().isNull()
    qtbot.keyClick(box.view(), Qt.Key.Key_Down)
    qtbot.keyClick(box.view(), Qt.Key.Key_Return)
    assert page.ref == NEAR
    assert page.tabs.count() == 1
    assert page.tabs.badge(0)[1] is Risk.HIGH


def test_next_open_goes_over_to_the_next_lens(page: ReviewPage) -> None:
    refs = review_of(page).snapshot.refs
    last = next(ref for ref in reversed(refs) if ref.lens == FRAMEWORK)
    page.show_question(last)
    page.show_next_open()
    assert page.ref == NEAR
    page.show_next_open()
    assert page.ref == FAR
    page.show_next_open()
    assert page.ref == refs[0]


def test_a_change_of_lens_comes_back_to_where_it_was_left(page: ReviewPage) -> None:
    page.show_question(SEC2)
    page.lens_switch.step(1)
    assert page.ref == NEAR
    page.lens_switch.step(-1)
    assert page.ref == SEC2
    page.lens_switch.step(-1)
    assert page.ref == FAR
    page.show_practice(PracticeRef(NEAR.lens, NEAR.question, "done"))
    assert page.ref == NEAR


def test_one_lens_alone_has_no_switch(qtbot: QtBot, bridge: Bridge) -> None:
    page = show_page(qtbot, bridge)
    version = next(each for each in bridge.workspace.lens_versions() if each.alias == FRAMEWORK)
    assert bridge.open_review(bridge.workspace.create_workload(make_workload(), [version.id]).id)
    before = page.ref
    with qtbot.waitSignal(page.said):
        page.lens_switch.step(1)
    assert page.ref == before
    assert page.lens_box.isHidden()
    assert page.pills[0].toolTip() == ""
    assert "Well-Architected Framework" in page.heading()[1]


def test_the_windows_keys_change_the_lens(qtbot: QtBot, bridge: Bridge, resources_dir: object) -> None:
    window = MainWindow(bridge, lambda _path: bridge.workspace, resources_dir)  # type: ignore[arg-type] # a Path
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    begin(bridge)
    window.go("review")
    qtbot.keyClick(window, Qt.Key.Key_PageDown, CONTROL)
    assert window.review_page.ref == NEAR
    qtbot.keyClick(window, Qt.Key.Key_PageUp, CONTROL)
    ref = window.review_page.ref
    assert ref
    assert ref.lens == FRAMEWORK
    assert any("Next lens" in text for text, _ in window.actions_by_id.rows())
    bridge.close_review()


def test_what_is_found_in_the_whole_review_names_its_lens(qtbot: QtBot, page: ReviewPage) -> None:
    page.search.setText("NEAR1-BP01")
    qtbot.waitUntil(lambda: page.filtered.rowCount() == 1)
    assert page.filtered.item(0).lens == "Near lens"
    spoken = page.filtered.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "NEAR1 1, How?, risk: Open, Near lens"
    assert not page.finder.grab().isNull()
