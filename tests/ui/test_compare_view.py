"""Two states compared on screen, by real clicks and keys: chips, details, swapping, and a damaged milestone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from tests.support.lens_values import as_file, question, small_lens
from tests.support.plans import action
from tests.support.reviews import QUESTIONS, add_lens, lens_file, make_workload, ref, say
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.changes import Changes, Kind, QuestionRef
from wa_desktop.domain.comparison import Move
from wa_desktop.domain.errors import KnownError, message
from wa_desktop.domain.plan import ActionStatus
from wa_desktop.domain.workload import LensReview
from wa_desktop.review.commands import AnswerPractice, UseLenses
from wa_desktop.review.plan import AddActions, EditAction
from wa_desktop.review.review import Review
from wa_desktop.review.workspace import Workspace
from wa_desktop.storage.repository import Repository
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.milestones.compare_lines import LineKind
from wa_desktop.ui.milestones.compare_model import AFTER, BEFORE, FATE, NAME
from wa_desktop.ui.milestones.compare_scores import CompareScores
from wa_desktop.ui.milestones.compare_view import CompareView
from wa_desktop.ui.milestones.slope_chart import SlopeChart
from wa_desktop.ui.widgets.label import Label
from wa_desktop.ui.widgets.radar import RadarView

LEFT = Qt.MouseButton.LeftButton
YES, NO = PracticeAnswer.YES, PracticeAnswer.NO


@pytest.fixture
def view(qtbot: QtBot, bridge: Bridge) -> Iterator[CompareView]:
    """Milestones Start (a is high) and Later (a is medium, an action done); now b has a risk, found by Grace."""
    workspace = bridge.workspace
    workspace.author = "Ada Lovelace"
    workload = workspace.create_workload(make_workload(), [add_lens(workspace)])
    assert bridge.open_review(workload.id)
    review = review_of(bridge)
    say(review, "question_a", "first", NO)
    review.apply(AddActions((action(1, "Rotate keys"),)))
    review.save_milestone("Start")
    say(review, "question_a", "first")
    review.apply(EditAction(replace(review.snapshot.actions[0], status=ActionStatus.DONE)))
    review.save_milestone("Later")
    workspace.author = "Grace Hopper"
    say(review, "question_b", "first", NO)
    made = CompareView(bridge)
    qtbot.addWidget(made)
    made.resize(1376, 700)
    made.show_review(review)
    made.show()
    qtbot.waitExposed(made)
    wait(qtbot, made)
    yield made
    bridge.close_review()


def review_of(bridge: Bridge) -> Review:
    assert bridge.review is not None
    return bridge.review


def wait(qtbot: QtBot, view: CompareView) -> None:
    """Until all is read; the turn after, the panel is laid out."""
    qtbot.waitUntil(lambda: not view.is_busy)
    qtbot.wait(1)


def show(qtbot: QtBot, view: CompareView, before: int | None, after: int | None) -> None:
    view.show_states(before, after)
    wait(qtbot, view)


def rows(view: CompareView) -> list[tuple[str, ...]]:
    """Every line as a person reads it."""
    model = view.table.lines
    return [
        tuple(str(model.index(row, column).data()) for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def questions(view: CompareView) -> list[str]:
    return [line.label for line in view.table.lines.lines if line.kind is LineKind.QUESTION]


def panel_texts(view: CompareView) -> list[str]:
    return [label.text() for label in view.panel.findChildren(Label) if label.isVisible()]


def point_on(view: CompareView, row: int, x: int | None = None) -> QPoint:
    box = view.table.visualRect(view.table.lines.index(row, NAME))
    return box.center() if x is None else QPoint(box.left() + x, box.center().y())


def test_the_last_milestone_against_now_comes_first(view: CompareView) -> None:
    assert view.states == (2, None)
    assert questions(view) == ["question_b"]
    assert rows(view)[1] == ("question_b How is question_b done?", "Open", "High", "! Found")
    header = [view.table.lines.headerData(one, Qt.Orientation.Horizontal) for one in (BEFORE, AFTER)]
    assert header == ["Later", "Now"]
    assert view.head.before.currentText().startswith("2 · Later · ")


def test_a_question_opens_and_tells_who_changed_what(qtbot: QtBot, view: CompareView) -> None:
    view.table.choose(ref("question_b"))
    qtbot.keyClick(view.table, Qt.Key.Key_Right)
    detail = rows(view)[2]
    assert detail[:3] == ("first Practice first", "not answered", "No")
    assert detail[FATE].startswith("Grace Hopper · ")
    spoken = view.table.lines.index(1, NAME).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "question_b How is question_b done?, open"
    qtbot.keyClick(view.table, Qt.Key.Key_Down)
    qtbot.keyClick(view.table, Qt.Key.Key_Left)
    assert len(rows(view)) == 2
    assert view.table.question_in_hand == ref("question_b")
    qtbot.keyClick(view.table, Qt.Key.Key_Space)
    assert len(rows(view)) == 3
    qtbot.mouseClick(view.table.viewport(), LEFT, pos=point_on(view, 1, 12))
    assert len(rows(view)) == 2


def test_all_details_at_once(qtbot: QtBot, view: CompareView) -> None:
    show(qtbot, view, 1, None)
    qtbot.mouseClick(view.head.open_all, LEFT)
    assert [len(line) for line in rows(view)] == [4] * 5
    assert view.head.open_all.isChecked()
    qtbot.mouseClick(view.head.open_all, LEFT)
    assert len(rows(view)) == 3
    assert not view.head.open_all.isChecked()


def test_enter_and_double_click_go_to_the_question(qtbot: QtBot, view: CompareView) -> None:
    asked: list[QuestionRef] = []
    view.question_requested.connect(asked.append)
    view.table.choose(ref("question_b"))
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    qtbot.mouseDClick(view.table.viewport(), LEFT, pos=point_on(view, 1))
    qtbot.mouseDClick(view.table.viewport(), LEFT, pos=point_on(view, 0))
    assert asked == [ref("question_b")] * 2


def test_states_are_chosen_and_swapped(qtbot: QtBot, view: CompareView) -> None:
    box: QComboBox = view.head.before
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    wait(qtbot, view)
    assert view.states == (1, None)
    assert [row[3] for row in rows(view)[1:]] == ["↓ Better", "! Found"]
    qtbot.mouseClick(view.head.swap, LEFT)
    wait(qtbot, view)
    assert view.states == (None, 1)
    assert [row[3] for row in rows(view)[1:]] == ["↑ Worse", "? Reopened"]
    assert view.head.before.currentText() == "Now"


def test_chips_count_and_filter(qtbot: QtBot, view: CompareView) -> None:
    show(qtbot, view, 1, None)
    chips = view.chips.chips
    assert {move: chip.count for move, chip in chips.items() if chip.isVisible()} == {
        Move.CLOSED: 0,
        Move.BETTER: 1,
        Move.NEW: 0,
        Move.WORSE: 0,
        Move.FOUND: 1,
        Move.UNCHANGED: 2,
    }
    qtbot.mouseClick(chips[Move.BETTER], LEFT)
    assert questions(view) == ["question_a"]
    qtbot.mouseClick(chips[Move.UNCHANGED], LEFT)
    assert not chips[Move.BETTER].isChecked()
    assert questions(view) == ["question_c", "question_d"]
    qtbot.mouseClick(chips[Move.CLOSED], LEFT)
    assert questions(view) == []
    assert view.hint.text() == "Closed: was at risk, is not any more: none."
    chips[Move.CLOSED].setFocus()
    qtbot.keyClick(chips[Move.CLOSED], Qt.Key.Key_Space)
    assert questions(view) == ["question_a", "question_b"]
    assert not view.hint.isVisible()


def test_the_panel_tells_scores_and_what_was_done(qtbot: QtBot, view: CompareView) -> None:
    show(qtbot, view, 1, 2)
    texts = panel_texts(view)
    done = texts.index("ACTIONS DONE IN BETWEEN")
    assert texts[done + 1] == "A-1  Rotate keys"
    assert texts[done + 2].startswith("Ada Lovelace · ")
    slopes = view.panel.findChildren(SlopeChart)[-1]
    assert slopes.accessibleDescription() == "Pillar one from 0 to 50"
    assert slopes.grab().size().height() == slopes.sizeHint().height()
    assert view.panel.findChildren(RadarView)[-1].isVisible()


def test_an_answer_is_compared_at_once_and_details_stay_open(qtbot: QtBot, view: CompareView) -> None:
    review = review_of(view.bridge)
    view.bridge.review_changed.connect(lambda changes: view.show_changes(review, changes))
    view.table.choose(ref("question_b"))
    qtbot.keyClick(view.table, Qt.Key.Key_Right)
    say(review, "question_b", "second")
    say(review, "question_c", "first", NO)
    qtbot.waitUntil(lambda: questions(view) == ["question_b", "question_c"])
    wait(qtbot, view)
    assert view.table.question_in_hand == ref("question_b")
    assert [line.place for line in view.table.lines.lines if line.kind is LineKind.DETAIL] == [
        "first",
        "second",
    ]


def test_two_milestones_are_not_compared_again_for_an_answer(qtbot: QtBot, view: CompareView) -> None:
    show(qtbot, view, 1, 2)
    review = review_of(view.bridge)
    view.show_changes(review, review.apply(_answer("question_d")))
    assert not view.is_busy


def _answer(key: str) -> Any:
    return AnswerPractice(ref(key), "first", NO)


def test_the_same_state_twice_and_nothing_changed(qtbot: QtBot, view: CompareView) -> None:
    show(qtbot, view, 2, 2)
    assert view.empty.text.startswith("The same state twice")
    assert view.head.isVisible()
    review_of(view.bridge).save_milestone("Third")
    show(qtbot, view, 3, None)
    assert view.empty.text.startswith("Nothing changed\nBetween “Third” and “Now”")
    show(qtbot, view, 2, 3)
    assert view.table.isVisible()


def test_a_damaged_milestone_says_so_and_the_others_work(
    qtbot: QtBot, view: CompareView, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound = Repository.milestone_content

    def damaged(repository: Repository, workload_id: str, number: int) -> str:
        content = sound(repository, workload_id, number)
        return content.replace('"NO"', '"YES"') if number == 1 else content

    monkeypatch.setattr(Repository, "milestone_content", damaged)
    view.show_review(view.bridge.review)
    show(qtbot, view, 1, None)
    assert "“Start” was changed outside WA Desktop" in view.empty.text
    show(qtbot, view, 2, None)
    assert questions(view) == ["question_b"]


def test_only_the_two_milestones_are_read(
    qtbot: QtBot, view: CompareView, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[int] = []
    sound = Repository.milestone_content

    def counted(repository: Repository, workload_id: str, number: int) -> str:
        read.append(number)
        return sound(repository, workload_id, number)

    monkeypatch.setattr(Repository, "milestone_content", counted)
    for number in range(8):
        review_of(view.bridge).save_milestone(f"More {number}")
    view.show_review(view.bridge.review)
    wait(qtbot, view)
    show(qtbot, view, 4, 10)
    show(qtbot, view, 10, 4)
    assert read == [10, 4]


def test_a_history_that_cannot_be_read_leaves_the_comparison(
    qtbot: QtBot, view: CompareView, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*_: object, **__: object) -> Any:
        raise KnownError(message("The disk is gone."))

    failed: list[object] = []
    view.bridge.failed.connect(failed.append)
    monkeypatch.setattr(Workspace, "history", failing)
    show(qtbot, view, 1, None)
    assert questions(view) == ["question_a", "question_b"]
    assert [str(one) for one in failed] == ["The disk is gone."]


def test_another_version_of_the_lens(qtbot: QtBot, view: CompareView) -> None:
    review = review_of(view.bridge)
    newer = small_lens()
    newer["pillars"][0]["questions"] = [question("question_a", ("first", "third")), question("question_e")]
    stored = view.bridge.workspace.import_lens(as_file(newer)).stored
    assert stored
    lens = view.bridge.workspace.lens(stored.id)
    kept = {key: one for key, one in review.snapshot.reviews[0].answers.items() if lens.has_question(key)}
    review.apply(UseLenses((LensReview(stored.id, lens, kept),)))
    show(qtbot, view, 2, None)
    by_label = {row[0].split()[0]: row for row in rows(view)}
    assert by_label["question_e"][1:] == ("not asked", "Open", "+ Added")
    assert by_label["question_b"][1:] == ("Open", "not asked", "− Dropped")
    assert questions(view) == ["question_a", "question_e", "question_b"]
    texts = panel_texts(view)
    assert texts[texts.index("LENSES") + 1] == "Small lens"
    assert "1 question added" in texts or "1 question(s) added" in texts
    asked: list[QuestionRef] = []
    view.question_requested.connect(asked.append)
    view.table.choose(ref("question_b"))
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert not asked


def test_without_a_milestone_there_is_nothing_to_compare(qtbot: QtBot, bridge: Bridge) -> None:
    workspace = bridge.workspace
    workload = workspace.create_workload(make_workload(), [add_lens(workspace, lens_file())])
    assert bridge.open_review(workload.id)
    view = CompareView(bridge)
    qtbot.addWidget(view)
    view.show_review(bridge.review)
    view.show()
    wait(qtbot, view)
    assert view.empty.text.startswith("No milestone yet")
    assert not view.head.isVisible()
    assert view.states is None
    review_of(bridge).save_milestone("Start")
    say(review_of(bridge), QUESTIONS[0], "first")
    view.show_states(1, None)
    wait(qtbot, view)
    assert view.head.isVisible()
    assert questions(view) == ["question_a"]


def test_one_lens_at_a_time_has_its_scores_drawn(qtbot: QtBot, view: CompareView) -> None:
    review = review_of(view.bridge)
    lens_id = add_lens(view.bridge.workspace, lens_file("Second lens"))
    second = LensReview(lens_id, view.bridge.workspace.lens(lens_id))
    review.apply(UseLenses((*review.snapshot.reviews, second)))
    review.apply(AnswerPractice(QuestionRef("second-lens", "question_c"), "first", NO))
    show(qtbot, view, 2, None)
    scores = view.panel.findChild(CompareScores)
    assert isinstance(scores, CompareScores)
    assert scores.box.isVisible()
    assert scores.slopes.accessibleDescription() == "Pillar one from 50 to 25"
    scores.box.setFocus()
    qtbot.keyClick(scores.box, Qt.Key.Key_Down)
    assert scores.slopes.accessibleDescription() == "Pillar two from no score to 0"
    say(review, "question_d", "first", NO)
    view.show_changes(review, Changes(frozenset({Kind.ANSWERS})))
    wait(qtbot, view)
    scores = view.panel.findChild(CompareScores)
    assert isinstance(scores, CompareScores)
    assert scores.box.value == "second-lens"
    assert scores.box.hasFocus()
