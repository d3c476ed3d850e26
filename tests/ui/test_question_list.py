"""Finding questions: search, kinds, order; and the list that never rebuilds under one's hands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.review_desk import (
    CONTROL,
    COST11,
    FRAMEWORK,
    SEC2,
    SEC3,
    SHIFT,
    answer_of,
    answers,
    keyboard,
    open_sample,
    press,
    review_of,
    show_page,
)
from tests.support.reviews import lens_file, make_workload
from wa_desktop.domain.answers import Lane, PracticeAnswer
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.evidence import Evidence, EvidenceKind
from wa_desktop.domain.lens import Risk
from wa_desktop.review.annotations import NotePractice, SetEvidence, SetFlag
from wa_desktop.review.commands import AnswerPractice, EditWorkload
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.models.question_filter import Facet, Filters
from wa_desktop.ui.models.question_words import comparable, matches
from wa_desktop.ui.models.questions import ItemRole, QuestionItem
from wa_desktop.ui.pages.review_page import ReviewPage
from wa_desktop.ui.widgets.filter_button import FilterChip


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge) -> Iterator[ReviewPage]:
    page = show_page(qtbot, bridge)
    open_sample(qtbot, page)
    yield page
    bridge.close_review()


class Watch:
    """Counts what makes a list jump."""

    def __init__(self, page: ReviewPage) -> None:
        self.resets = 0
        self.moves = 0
        page.questions.modelReset.connect(self._on_reset)
        page.filtered.modelReset.connect(self._on_reset)
        page.filtered.rowsRemoved.connect(self._on_move)
        page.filtered.rowsInserted.connect(self._on_move)

    def _on_reset(self) -> None:
        self.resets += 1

    def _on_move(self) -> None:
        self.moves += 1


def items(page: ReviewPage) -> list[QuestionItem]:
    return [page.filtered.index(row, 0).data(ItemRole) for row in range(page.filtered.rowCount())]


def refs(page: ReviewPage) -> list[QuestionRef]:
    return [item.ref for item in items(page)]


def choose(page: ReviewPage, *facets: Facet, whole: bool = True) -> None:
    page.finder.show_filters(Filters(page.search.text(), frozenset(facets), whole))


def test_without_filters_the_list_is_the_pillar_in_hand(page: ReviewPage) -> None:
    lens = review_of(page).snapshot.review(FRAMEWORK).lens
    assert [item.question for item in items(page)] == list(lens.pillar_of(SEC2.question).questions)
    page.show_question(COST11)
    assert [item.question for item in items(page)] == list(lens.pillar_of(COST11.question).questions)
    assert page.finder.count.isHidden()


def test_a_text_finds_questions_of_the_whole_review(qtbot: QtBot, page: ReviewPage) -> None:
    page.focus_search()
    QTest.keyClicks(page.search, "sec02-bp03")
    assert refs(page) == [SEC2]
    page.search.setText("backup")
    assert len({item.pillar.id for item in items(page)}) > 2
    assert page.finder.count.text() == f"{len(items(page))} of 57 questions"
    page.search.setText("no such thing anywhere")
    assert items(page) == []
    assert page.finder.count.text() == "No question matches"
    press(qtbot, page, Qt.Key.Key_Escape)
    assert page.search.text() == ""
    assert page.finder.count.isHidden()
    assert SEC2 in refs(page)
    assert page.ref == SEC2


def test_notes_are_searched_in_both_lanes(page: ReviewPage) -> None:
    review = review_of(page)
    choice = review.snapshot.question(COST11).practices[0].id
    review.apply(NotePractice(COST11, choice, "Ask **Mira** about the quarterly numbers"))
    review.apply(NotePractice(COST11, choice, "Jonas seems unsure", Lane.INTERNAL))
    page.show_changes(review, review.undo())
    page.show_changes(review, review.redo())
    for text in ("mira", "quarterly num", "JONAS seems", "numbers mira"):
        page.search.setText(text)
        assert refs(page) == [COST11], text


def test_words_match_as_they_stand_or_by_their_beginnings() -> None:
    words = comparable("SEC 2: How are identities managed? SEC02-BP03")
    for wanted in ("sec 2", "SEC02-BP03", "ident", "managed identities", "dentit"):
        assert matches(words, comparable(wanted)), wanted
    for wanted in ("sec 3", "managed dentit", "bp04", "identities 0"):
        assert not matches(words, comparable(wanted)), wanted


@pytest.mark.parametrize("facet", list(Facet))
def test_every_kind_shows_its_questions_and_no_others(page: ReviewPage, facet: Facet) -> None:
    review = review_of(page)
    choice = review.snapshot.question(SEC3).practices[0].id
    review.apply(SetFlag(SEC3, choice, True))
    review.apply(SetEvidence(SEC3, choice, (Evidence("0" * 32, EvidenceKind.STATEMENT, "Seen"),)))
    page.questions.show_questions(review, [SEC3])
    everything = [page.questions.item(row) for row in range(page.questions.rowCount())]
    choose(page, facet)
    assert refs(page) == [item.ref for item in everything if facet.holds(item)]
    assert 0 < len(refs(page)) < len(everything)
    told = {
        Facet.OPEN: lambda item: None in answers(page, item.ref) and answer_of(page, item.ref).applicable,
        Facet.FLAGGED: lambda item: item.ref == SEC3,
        Facet.TO_VERIFY: lambda item: PracticeAnswer.UNKNOWN in answers(page, item.ref),
        Facet.NOTES: lambda item: answer_of(page, item.ref).has_notes,
        Facet.EVIDENCE: lambda item: bool(answer_of(page, item.ref).all_evidence),
        Facet.HIGH: lambda item: item.rating.risk is Risk.HIGH,
        Facet.MEDIUM: lambda item: item.rating.risk is Risk.MEDIUM,
        Facet.PRIORITY: lambda item: item.prioritised,
    }[facet]
    assert all(told(item) for item in items(page))


def test_kinds_narrow_each_other_and_one_of_the_risks_is_enough(page: ReviewPage) -> None:
    choose(page, Facet.HIGH)
    high = set(refs(page))
    choose(page, Facet.MEDIUM)
    medium = set(refs(page))
    choose(page, Facet.HIGH, Facet.MEDIUM)
    assert set(refs(page)) == high | medium
    choose(page, Facet.NOTES)
    noted = set(refs(page))
    choose(page, Facet.HIGH, Facet.MEDIUM, Facet.NOTES)
    assert set(refs(page)) == (high | medium) & noted
    assert noted - high - medium
    choose(page, Facet.HIGH, whole=False)
    assert {item.pillar.id for item in items(page)} == {"security"}
    page.show_question(COST11)
    assert {item.pillar.id for item in items(page)} <= {"costOptimization", "cost-optimization"}


def test_kinds_are_chosen_by_keys_and_taken_away_by_their_marks(qtbot: QtBot, page: ReviewPage) -> None:
    press(qtbot, page, Qt.Key.Key_F, CONTROL | SHIFT)
    menu = page.finder.filter_button.choices
    assert menu.isVisible()
    QTest.keyClick(menu, Qt.Key.Key_Space)
    assert menu.isVisible()
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Space)
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert page.finder.filters.facets == {Facet.OPEN, Facet.TO_VERIFY}
    assert page.finder.filter_button.text() == "Filter · 2"
    chips = page.finder.findChildren(FilterChip)
    assert [chip.text() for chip in chips] == ["Open", "To verify"]
    chips[0].setFocus()
    qtbot.keyClick(chips[0], Qt.Key.Key_Delete)
    assert page.finder.filters.facets == {Facet.TO_VERIFY}
    qtbot.mouseClick(page.finder.findChildren(FilterChip)[0], Qt.MouseButton.LeftButton)
    assert not page.finder.filters.active
    assert not page.finder.findChildren(FilterChip)


def test_answering_never_resets_the_list_and_keeps_the_row(qtbot: QtBot, page: ReviewPage) -> None:
    watch = Watch(page)
    row = page.list.currentIndex().row()
    selected = page.list.selectionModel().selectedIndexes()
    for key in (Qt.Key.Key_Y, Qt.Key.Key_N, Qt.Key.Key_U, Qt.Key.Key_F, Qt.Key.Key_1):
        press(qtbot, page, key)
        qtbot.wait(5)
    press(qtbot, page, Qt.Key.Key_Y, SHIFT)
    qtbot.wait(20)
    review_of(page).undo()
    qtbot.wait(20)
    assert (watch.resets, watch.moves) == (0, 0)
    assert page.list.currentIndex().row() == row
    assert page.list.selectionModel().selectedIndexes() == selected
    assert items(page)[row].ref == SEC2


def test_what_no_longer_matches_stays_until_it_is_left(qtbot: QtBot, page: ReviewPage) -> None:
    choose(page, Facet.OPEN)
    before = refs(page)
    assert SEC2 in before
    watch = Watch(page)
    press(qtbot, page, Qt.Key.Key_Y, SHIFT)
    qtbot.waitUntil(lambda: page.questions.item_of(SEC2).progress == 1)  # type: ignore[union-attr] # it is there
    assert refs(page) == before
    assert page.filtered.index(page.list.currentIndex().row(), 0).data(ItemRole).ref == SEC2
    press(qtbot, page, Qt.Key.Key_PageDown)
    assert page.ref == before[before.index(SEC2) + 1]
    assert refs(page) == [ref for ref in before if ref != SEC2]
    assert watch.resets == 0


def test_a_change_elsewhere_comes_and_goes_without_a_reset(qtbot: QtBot, page: ReviewPage) -> None:
    choose(page, Facet.FLAGGED)
    assert refs(page) == []
    watch = Watch(page)
    review_of(page).apply(SetFlag(COST11, "", True))
    qtbot.waitUntil(lambda: refs(page) == [COST11])
    assert page.ref == SEC2
    review_of(page).apply(SetFlag(COST11, "", False))
    qtbot.waitUntil(lambda: refs(page) == [])
    assert watch.resets == 0


def test_typing_leaves_the_question_in_hand_alone(qtbot: QtBot, page: ReviewPage) -> None:
    page.focus_search()
    for sign in "evaluate":
        QTest.keyClicks(page.search, sign)
        assert page.ref == SEC2
    assert SEC2 not in refs(page)
    assert not page.list.currentIndex().isValid()
    press(qtbot, page, Qt.Key.Key_Down)
    assert keyboard(page) is page.list
    assert page.ref == refs(page)[0]


def test_enter_leads_to_the_practice_that_was_looked_for(qtbot: QtBot, page: ReviewPage) -> None:
    page.focus_search()
    QTest.keyClicks(page.search, "sec03-bp04")
    press(qtbot, page, Qt.Key.Key_Return)
    press(qtbot, page, Qt.Key.Key_Return)
    assert page.ref == SEC3
    assert page.view.in_hand is not None
    assert page.view.in_hand.choice.label == "SEC03-BP04"
    assert keyboard(page) is page.view.in_hand


def test_the_walk_follows_what_is_listed(qtbot: QtBot, page: ReviewPage) -> None:
    choose(page, Facet.HIGH)
    high = refs(page)
    assert SEC2 in high
    page.show_question(high[0])
    walked = [page.ref]
    for _ in high[1:]:
        press(qtbot, page, Qt.Key.Key_PageDown)
        walked.append(page.ref)
    assert walked == high
    press(qtbot, page, Qt.Key.Key_PageDown)
    assert page.ref == high[-1]


def test_priorities_first_numbers_and_leads(qtbot: QtBot, page: ReviewPage) -> None:
    review = review_of(page)
    workload = review.snapshot.workload
    review.apply(EditWorkload(replace(workload, business_priorities=(), pillar_priorities=())))
    qtbot.waitUntil(page.finder.order.isHidden)
    assert not any(item.prioritised for item in items(page))
    review.apply(EditWorkload(replace(workload, business_priorities=("launch-soon",))))
    qtbot.waitUntil(lambda: not page.finder.order.isHidden())
    watch = Watch(page)
    qtbot.mouseClick(page.finder.order.segment(1), Qt.MouseButton.LeftButton)
    listed = items(page)
    assert [item.order for item in listed] == list(range(1, 58))
    marks = [item.prioritised for item in listed]
    assert 0 < sum(marks) < 57
    assert marks == sorted(marks, reverse=True)
    assert [item.pillar.id for item in listed] != sorted(item.pillar.id for item in listed)
    for item in listed[:2]:
        choice = item.question.practices[0].id
        review.apply(AnswerPractice(item.ref, choice, None))
    qtbot.wait(20)
    page.show_question(refs(page)[-1])
    page.show_next_open()
    assert page.ref == listed[0].ref
    page.show_next_open()
    assert page.ref == listed[1].ref
    assert page.filters()["order"] == "priorities"
    qtbot.mouseClick(page.finder.order.segment(0), Qt.MouseButton.LeftButton)
    assert len({item.pillar.id for item in items(page)}) == 1
    assert watch.resets == 0


def test_all_lenses_are_searched_and_walked(qtbot: QtBot, bridge: Bridge) -> None:
    workspace = bridge.workspace
    own = workspace.import_lens(lens_file("Second lens")).stored
    assert own is not None
    framework = next(version.id for version in workspace.lens_versions() if version.alias == FRAMEWORK)
    page = show_page(qtbot, bridge)
    assert bridge.open_review(workspace.create_workload(make_workload(), [framework, own.id]).id)
    page.search.setText("question_b")
    assert QuestionRef("second-lens", "question_b") in refs(page)
    assert len({ref.lens for ref in refs(page)}) == 2
    page.search.clear()
    last = review_of(page).snapshot.reviews[0].lens.questions[-1]
    page.show_question(QuestionRef(FRAMEWORK, last.key))
    page.view.focus_practice(page.view.rows[-1].choice.id)
    press(qtbot, page, Qt.Key.Key_Y)
    assert page.ref == QuestionRef("second-lens", "question_a")
    assert {item.pillar.id for item in items(page)} == {"pillar_one"}


def test_place_and_filters_are_plain_data_and_come_back(qtbot: QtBot, page: ReviewPage) -> None:
    page.show_question(SEC3)
    page.view.focus_practice(page.view.rows[2].choice.id)
    choose(page, Facet.OPEN, Facet.HIGH, whole=False)
    place, filters = page.place(), page.filters()
    assert place == (FRAMEWORK, SEC3.question, page.view.rows[2].choice.id)
    assert filters == {"facets": ["high", "open"], "whole": False, "order": "lens"}
    page.set_filters({})
    assert page.finder.filters == Filters()
    page.show_question(COST11)
    page.set_filters(filters)
    page.show_place(*place)
    assert page.place() == place
    assert page.filters() == filters
    page.set_filters({"facets": ["nonsense", "open", 3], "whole": "no", "order": 4})
    assert page.finder.filters == Filters("", frozenset({Facet.OPEN}))
    page.show_place(FRAMEWORK, "gone", "gone")
    page.show_place("gone", SEC2.question)
    assert page.ref == SEC3
    page.show_place(FRAMEWORK, SEC2.question, "gone")
    assert page.ref == SEC2


def test_rows_say_what_they_show(page: ReviewPage) -> None:
    review = review_of(page)
    choice = review.snapshot.question(SEC2).practices[0].id
    review.apply(SetFlag(SEC2, choice, True))
    two = tuple(Evidence(str(n) * 32, EvidenceKind.STATEMENT, "Seen") for n in range(2))
    review.apply(SetEvidence(SEC2, choice, two))
    page.questions.show_questions(review, [SEC2])
    text = page.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert text.startswith(
        "SEC 2, Identities for people and machines, risk: High, priority, flagged, with notes, 2 piece"
    )
    assert page.tabs.tabToolTip(1).endswith("practices answered")
    assert 0 < page.tabs.progress(1) < 1
