"""The improvement plan by real clicks and keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from tests.support.tiny_lens import tiny_file
from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, QuestionAnswer, Reason
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.gaps import Gap, GapKind, find_gaps
from wa_desktop.domain.lens import Resource, Risk
from wa_desktop.domain.rating import total_counts
from wa_desktop.domain.workload import LensReview
from wa_desktop.review.commands import AnswerPractice, EditWorkload, SetAnswers, UseLenses
from wa_desktop.review.review import Review
from wa_desktop.review.sample import load_sample
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.models.gaps import GapFilter, gap_rows, key_of
from wa_desktop.ui.models.rows import CellRole
from wa_desktop.ui.pages.plan_page import PlanPage
from wa_desktop.ui.widgets.button import Button
from wa_desktop.ui.widgets.chip import Chip
from wa_desktop.ui.widgets.label import Label
from wa_desktop.ui.widgets.safe_link import LinkButton

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge) -> Iterator[PlanPage]:
    workload = load_sample(bridge.workspace, ROOT / "resources")
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


def gaps_of(page: PlanPage) -> tuple[Gap, ...]:
    return find_gaps(review_of(page).snapshot, review_of(page).ratings, date(2026, 3, 2))


def keys(page: PlanPage) -> list[object]:
    return [row.key for row in page.table.rows.rows if row.key is not None]


def sections(page: PlanPage) -> list[str]:
    return [row.cells[0].text for row in page.table.rows.rows if row.key is None]


def choose(qtbot: QtBot, box: QComboBox, text: str) -> None:
    """Choose an entry as people do from the keyboard."""
    box.setFocus()
    for _ in range(box.count()):
        if box.currentText() == text:
            return
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == text


def click_row(qtbot: QtBot, page: PlanPage, key: object, *, double: bool = False) -> None:
    view = page.table
    index = view.rows.index(view.rows.row_of(key), 1)
    view.scrollTo(index)
    place = view.visualRect(index).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    if double:
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def answer_all(review: Review, answer: PracticeAnswer | None) -> None:
    review.apply(
        SetAnswers(
            {
                QuestionRef(part.lens.alias, question.key): QuestionAnswer(
                    {choice.id: PracticeEntry(answer) for choice in question.practices} if answer else {}
                )
                for part in review.snapshot.reviews
                for question in part.lens.questions
            }
        )
    )


def test_every_gap_is_listed_the_high_ones_first(page: PlanPage) -> None:
    gaps = gaps_of(page)
    assert len(gaps) > 20
    assert keys(page) == [key_of(gap) for gap in gaps]
    high = sum(gap.risk is Risk.HIGH for gap in gaps)
    assert len(sections(page)) == 2
    assert str(high) in sections(page)[0]
    assert str(len(gaps) - high) in sections(page)[1]
    first = page.table.rows.rows[1]
    assert first.cells[0].risk is Risk.HIGH
    assert [row.key for row in page.table.rows.rows].index(None, 1) == high + 1


def test_a_row_says_where_the_gap_belongs_and_what_it_holds(page: PlanPage) -> None:
    gap = next(gap for gap in gaps_of(page) if gap.holds and gap.risk is Risk.HIGH)
    row = page.table.rows.rows[page.table.rows.row_of(key_of(gap))]
    assert row.cells[1].text == gap.choice.title
    for part in (gap.pillar.name, gap.question.label, gap.choice.label):
        assert part in row.cells[1].detail
    assert gap.question.label in row.cells[3].text
    assert "High" in row.cells[3].text


def test_an_open_practice_is_called_so_and_its_rating_provisional(page: PlanPage) -> None:
    gap = next(gap for gap in gaps_of(page) if gap.kind is GapKind.OPEN)
    row = page.table.rows.rows[page.table.rows.row_of(key_of(gap))]
    assert row.cells[2].text == "Not answered"
    assert row.cells[2].detail == "provisional"


def test_the_head_counts_questions_at_risk_and_gaps(page: PlanPage) -> None:
    counts = total_counts(review_of(page).ratings)
    assert page.high.text == f"{counts.high} high"
    assert page.medium.text == f"{counts.medium} medium"
    title, subtitle = page.heading()
    assert title == "Improvement plan"
    assert str(len(gaps_of(page))) in subtitle
    assert review_of(page).snapshot.workload.name in subtitle


def test_the_risk_filter(qtbot: QtBot, page: PlanPage) -> None:
    choose(qtbot, page.risk_box, "Medium")
    assert keys(page) == [key_of(gap) for gap in gaps_of(page) if gap.risk is Risk.MEDIUM]
    assert len(sections(page)) == 1
    choose(qtbot, page.state_box, "To verify")
    wanted = [gap for gap in gaps_of(page) if gap.risk is Risk.MEDIUM and gap.kind is GapKind.TO_VERIFY]
    assert keys(page) == [key_of(gap) for gap in wanted]
    assert str(len(wanted)) in page.shown.text()


def test_the_pillar_filter_offers_pillars_with_gaps_only(qtbot: QtBot, page: PlanPage) -> None:
    names = {gap.pillar.name for gap in gaps_of(page)}
    box = page.pillar_box
    assert {box.itemText(i) for i in range(1, box.count())} == names
    choose(qtbot, box, "Security")
    assert keys(page) == [key_of(gap) for gap in gaps_of(page) if gap.pillar.name == "Security"]


def test_the_search_finds_words_in_any_order_and_clearing_brings_all_back(
    qtbot: QtBot, page: PlanPage
) -> None:
    gap = gaps_of(page)[3]
    qtbot.keyClicks(page.search, f"{gap.choice.label.lower()} {gap.pillar.name.split()[0].upper()}")
    assert keys(page) == [key_of(gap)]
    assert page.clear_button.isVisible()
    qtbot.mouseClick(page.clear_button, Qt.MouseButton.LeftButton)
    assert len(keys(page)) == len(gaps_of(page))
    assert page.search.text() == ""
    assert not page.clear_button.isVisible()
    qtbot.keyClicks(page.search, "no such words anywhere")
    assert keys(page) == []
    assert page.shown.text() == "No gap matches the filters."


def test_the_lens_filter_is_there_with_several_lenses(qtbot: QtBot, page: PlanPage) -> None:
    assert not page.lens_box.isVisible()
    add_second_lens(page)
    qtbot.waitUntil(page.lens_box.isVisible)
    choose(qtbot, page.lens_box, "Tiny lens")
    assert [key[0].lens for key in keys(page)] == ["tiny-lens"]  # type: ignore[index] # keys are pairs
    row = page.table.rows.rows[1]
    assert "Tiny lens" in row.cells[1].detail


def add_second_lens(page: PlanPage) -> None:
    stored = page.bridge.workspace.import_lens(tiny_file("A practice <b>not bold</b>")).stored
    assert stored is not None
    lens = page.bridge.workspace.lens(stored.id)
    assert page.bridge.perform(UseLenses((*review_of(page).snapshot.reviews, LensReview(stored.id, lens))))
    assert page.bridge.perform(AnswerPractice(QuestionRef(lens.alias, "how"), "done", PracticeAnswer.NO))


def test_enter_goes_to_the_question(qtbot: QtBot, page: PlanPage) -> None:
    gap = gaps_of(page)[5]
    click_row(qtbot, page, key_of(gap))
    with qtbot.waitSignal(page.go_requested) as asked:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert asked.args == ["review", gap.ref]


def test_a_double_click_goes_to_the_question(qtbot: QtBot, page: PlanPage) -> None:
    gap = gaps_of(page)[2]
    with qtbot.waitSignal(page.go_requested) as asked:
        click_row(qtbot, page, key_of(gap), double=True)
    assert asked.args == ["review", gap.ref]


def test_a_double_click_on_a_heading_does_nothing(qtbot: QtBot, page: PlanPage) -> None:
    with qtbot.assertNotEmitted(page.go_requested, wait=20):
        qtbot.mouseDClick(
            page.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, page.table.rowHeight(0) // 2)
        )


def test_the_panel_tells_how_to_close_the_gap(qtbot: QtBot, page: PlanPage) -> None:
    gap = next(gap for gap in gaps_of(page) if gap.choice.guidance.services)
    click_row(qtbot, page, key_of(gap))
    texts = [label.text() for label in page.panel.findChildren(Label)]
    assert gap.choice.title in texts
    assert gap.question.title in texts
    assert gap.choice.improvement is not None
    assert gap.choice.improvement.text in texts
    assert [chip.text for chip in page.panel.findChildren(Chip)] == list(gap.choice.guidance.services)
    assert page.panel.findChild(LinkButton).url == gap.choice.link
    button = next(b for b in page.panel.findChildren(Button) if b.text() == "Go to the question")
    with qtbot.waitSignal(page.go_requested) as asked:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args == ["review", gap.ref]


def test_a_link_of_a_lens_that_is_none_of_the_web_is_dead(
    qtbot: QtBot, page: PlanPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    add_second_lens(page)
    qtbot.waitUntil(page.lens_box.isVisible)
    gap = next(gap for gap in gaps_of(page) if gap.lens.alias == "tiny-lens")
    choice = replace(gap.choice, helpful=Resource("Help", "file:///etc/passwd"))
    page.panel.show_gap(replace(gap, choice=choice))
    link = page.panel.findChild(LinkButton)
    assert not link.isEnabled()
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert opened == []
    assert any(label.text() == "A practice <b>not bold</b>" for label in page.panel.findChildren(Label))


def test_arrow_keys_pass_over_headings(qtbot: QtBot, page: PlanPage) -> None:
    high = [gap for gap in gaps_of(page) if gap.risk is Risk.HIGH]
    medium = [gap for gap in gaps_of(page) if gap.risk is Risk.MEDIUM]
    page.table.setFocus()
    page.table.choose(key_of(high[-1]))
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert page.table.chosen == key_of(medium[0])
    qtbot.keyClick(page.table, Qt.Key.Key_Up)
    assert page.table.chosen == key_of(high[-1])


def test_down_in_the_search_field_goes_to_the_list(qtbot: QtBot, page: PlanPage) -> None:
    page.activateWindow()
    page.search.setFocus()
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    qtbot.waitUntil(page.table.hasFocus)


def test_an_answer_redraws_the_plan_and_keeps_the_choice(qtbot: QtBot, page: PlanPage) -> None:
    gaps = gaps_of(page)
    closed, kept = gaps[0], gaps[12]
    click_row(qtbot, page, key_of(kept))
    place = page.table.verticalScrollBar().value()
    assert page.bridge.perform(AnswerPractice(closed.ref, closed.choice.id, PracticeAnswer.YES))
    qtbot.waitUntil(lambda: key_of(closed) not in keys(page))
    assert keys(page) == [key_of(gap) for gap in gaps_of(page)]
    assert page.table.chosen == key_of(kept)
    assert page.table.verticalScrollBar().value() == place


def test_when_the_chosen_gap_is_closed_its_neighbour_is_chosen(qtbot: QtBot, page: PlanPage) -> None:
    gap = gaps_of(page)[3]
    click_row(qtbot, page, key_of(gap))
    assert page.bridge.perform(
        AnswerPractice(gap.ref, gap.choice.id, PracticeAnswer.NOT_APPLICABLE, Reason.OUT_OF_SCOPE)
    )
    qtbot.waitUntil(lambda: key_of(gap) not in keys(page))
    assert page.table.chosen in keys(page)


def test_a_hidden_page_catches_up_when_it_is_shown(qtbot: QtBot, page: PlanPage) -> None:
    gap = gaps_of(page)[0]
    page.hide()
    assert page.bridge.perform(AnswerPractice(gap.ref, gap.choice.id, PracticeAnswer.YES))
    qtbot.wait(20)
    assert key_of(gap) in keys(page)
    page.show()
    assert key_of(gap) not in keys(page)


def test_pillar_priorities_order_the_plan(qtbot: QtBot, page: PlanPage) -> None:
    workload = review_of(page).snapshot.workload
    assert page.bridge.perform(EditWorkload(replace(workload, pillar_priorities=("sustainability",))))
    qtbot.waitUntil(lambda: keys(page) == [key_of(gap) for gap in gaps_of(page)])
    medium = [gap for gap in gaps_of(page) if gap.risk is Risk.MEDIUM]
    assert medium[0].pillar.id == "sustainability"


def test_nothing_answered_yet(qtbot: QtBot, page: PlanPage) -> None:
    answer_all(review_of(page), None)
    qtbot.waitUntil(page.empty.isVisible)
    assert "Nothing is answered yet" in page.empty.text
    with qtbot.waitSignal(page.go_requested) as asked:
        qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    assert asked.args == ["review", None]


def test_no_gaps_at_all(qtbot: QtBot, page: PlanPage) -> None:
    answer_all(review_of(page), PracticeAnswer.YES)
    qtbot.waitUntil(page.empty.isVisible)
    assert page.empty.text.startswith("No gaps\n")
    assert not page.empty.button.isVisible()
    assert page.high.text == "0 high"


def test_no_gaps_so_far(qtbot: QtBot, page: PlanPage) -> None:
    review = review_of(page)
    answer_all(review, None)
    question = review.snapshot.reviews[0].lens.questions[0]
    ref = QuestionRef(review.snapshot.reviews[0].lens.alias, question.key)
    yes = {choice.id: PracticeEntry(PracticeAnswer.YES) for choice in question.practices}
    review.apply(SetAnswers({ref: QuestionAnswer(yes)}))
    qtbot.waitUntil(page.empty.isVisible)
    assert page.empty.text.startswith("No gaps so far")
    assert "56" in page.empty.text


def test_a_closed_review_leaves_nothing_behind(page: PlanPage) -> None:
    page.bridge.close_review()
    assert keys(page) == []
    assert page.heading() == ("Improvement plan", "")


def test_columns_without_content_are_hidden(qtbot: QtBot, page: PlanPage) -> None:
    assert not page.table.isColumnHidden(5)
    add_second_lens(page)
    review = review_of(page)
    tiny = tuple(part for part in review.snapshot.reviews if part.lens.alias == "tiny-lens")
    assert page.bridge.perform(UseLenses(tiny))
    qtbot.waitUntil(lambda: page.table.isColumnHidden(5))
    assert page.table.isColumnHidden(4)


def test_a_screen_reader_hears_a_row(page: PlanPage) -> None:
    gap = gaps_of(page)[0]
    row = page.table.rows.row_of(key_of(gap))
    spoken = page.table.rows.index(row, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert gap.choice.title in spoken
    assert gap.choice.label in spoken
    assert page.table.rows.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "High"


def test_the_filter_is_a_plain_question(page: PlanPage) -> None:
    gaps = gaps_of(page)
    assert all(GapFilter().shows(gap) for gap in gaps)
    gap = gaps[0]
    assert GapFilter(lens=gap.lens.alias).shows(gap)
    assert not GapFilter(lens="other").shows(gap)
    assert not GapFilter(pillar="other").shows(gap)
    assert GapFilter(text=gap.question.title[:12].upper()).shows(gap)
    assert gap_rows([]) == []
    assert page.table.rows.index(0, 0).data(CellRole).span == 6
