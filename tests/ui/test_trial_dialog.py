"""Trying answers without saving, and all ways to lower a question, by real clicks and keys."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.support.access import items, name_of, picture, stops
from tests.support.plans import TODAY, acceptance, action
from tests.support.sample import load_sample
from tests.support.small_snapshots import ref, snapshot
from tests.support.tiny_lens import tiny_file
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.gaps import Gap
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import ActionStatus, Effort, PracticeRef
from wa_desktop.domain.rating import rate_all, total_counts
from wa_desktop.domain.whatif import minimal_sets
from wa_desktop.domain.workload import LensReview
from wa_desktop.review.commands import AnswerPractice, UseLenses
from wa_desktop.review.decisions import RecordDecision
from wa_desktop.review.plan import AddActions
from wa_desktop.review.review import Review
from wa_desktop.review.trial import tried
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.plan.question_sets_dialog import QuestionSetsDialog
from wa_desktop.ui.plan.requests import PlanRequests
from wa_desktop.ui.plan.sheet import PlanSheet
from wa_desktop.ui.plan.trial_dialog import TrialDialog
from wa_desktop.ui.plan.trial_model import Trial
from wa_desktop.ui.widgets.label import Label

ROOT = Path(__file__).resolve().parents[2]
LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key
HOSTILE = "<b>not bold</b>&amp; " + "x" * 300


@pytest.fixture
def review(bridge: Bridge) -> Review:
    workload = load_sample(bridge.workspace, ROOT / "resources", with_plan=False)
    assert bridge.open_review(workload.id)
    assert bridge.review
    return bridge.review


def sheet_of(bridge: Bridge) -> PlanSheet:
    assert bridge.review
    return PlanSheet(bridge.review.snapshot, bridge.review.ratings, bridge.today())


def trial_of(
    qtbot: QtBot, bridge: Bridge, checked: tuple[PracticeRef, ...] = (), size: tuple[int, int] = (1000, 700)
) -> TrialDialog:
    return seen(qtbot, TrialDialog(sheet_of(bridge), checked, PlanRequests(bridge)), size)


def seen(qtbot: QtBot, dialog: QWidget, size: tuple[int, int] = (1000, 700)) -> QWidget:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.resize(*size)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def counts(dialog: TrialDialog) -> list[tuple[str, str]]:
    return [(row.before, row.after) for row in dialog.standing.counts.rows]


def tick(qtbot: QtBot, dialog: TrialDialog, row: int) -> Gap:
    index = dialog.model.index(row)
    dialog.list.scrollTo(index)
    qtbot.mouseClick(dialog.list.viewport(), LEFT, pos=dialog.list.visualRect(index).center())
    return dialog._trial.gaps[row]


def numbers(before: PlanSheet, practices: list[PracticeRef]) -> list[tuple[str, str]]:
    was, then = total_counts(before.ratings), total_counts(rate_all(tried(before.snapshot, practices)))
    return [
        (str(was.high), str(then.high)),
        (str(was.medium), str(then.medium)),
        (str(was.none), str(then.none)),
    ]


def test_ticks_move_counts_scores_and_radar_and_write_nothing(
    qtbot: QtBot, bridge: Bridge, review: Review
) -> None:
    dialog = trial_of(qtbot, bridge)
    before, undo = review.snapshot, review.history.undo_name
    first_picture = picture(dialog.standing.radar)
    assert dialog.total.text() == "Nothing is ticked yet."
    assert not dialog.make_button.isEnabled()
    gaps = [tick(qtbot, dialog, row) for row in (0, 1, 2)]
    practices = [gap.practice for gap in gaps]
    qtbot.waitUntil(lambda: counts(dialog) == numbers(dialog._trial.sheet, practices))
    assert counts(dialog)[0][0] != counts(dialog)[0][1]
    security = next(row for row in dialog.standing.scores.rows if row.name == "Security")
    assert int(security.after) > int(security.before)
    assert picture(dialog.standing.radar) != first_picture
    assert dialog.model.checked == tuple(practices)
    tick(qtbot, dialog, 1)
    assert dialog.model.checked == (practices[0], practices[2])
    assert review.snapshot is before
    assert review.history.undo_name == undo


def test_space_ticks_the_row_in_hand(qtbot: QtBot, bridge: Bridge, review: Review) -> None:
    dialog = trial_of(qtbot, bridge)
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Key.Key_Down)
    qtbot.keyClick(dialog.list, Key.Key_Space)
    assert dialog.model.checked == (dialog._trial.gaps[1].practice,)
    qtbot.keyClick(dialog.list, Key.Key_Space)
    assert dialog.model.checked == ()


def test_the_search_shows_some_and_keeps_all_ticks(qtbot: QtBot, bridge: Bridge, review: Review) -> None:
    gaps = sheet_of(bridge).gaps.gaps
    dialog = trial_of(qtbot, bridge, (gaps[0].practice,))
    wanted = gaps[5]
    qtbot.keyClicks(dialog.search, wanted.choice.label)
    assert dialog.model.rowCount() == 1
    qtbot.keyClick(dialog.search, Key.Key_Down)
    qtbot.keyClick(dialog.list, Key.Key_Space)
    assert set(dialog.model.checked) == {gaps[0].practice, wanted.practice}
    dialog.search.setFocus()
    qtbot.keyClicks(dialog.search, " nowhere")
    assert dialog.none_found.isVisible()
    assert not dialog.list.isVisible()
    qtbot.keyClick(dialog.search, Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.model.rowCount() == len(gaps)


def test_all_that_hold_high_risk_and_none(qtbot: QtBot, bridge: Bridge, review: Review) -> None:
    dialog = trial_of(qtbot, bridge)
    qtbot.mouseClick(dialog.high_button, LEFT)
    wanted = [gap.practice for gap in sheet_of(bridge).gaps.gaps if gap.holds and gap.risk is Risk.HIGH]
    assert list(dialog.model.checked) == wanted
    qtbot.waitUntil(lambda: counts(dialog)[0][1] == "0")
    qtbot.mouseClick(dialog.none_button, LEFT)
    assert dialog.model.checked == ()
    qtbot.waitUntil(lambda: dialog.total.text() == "Nothing is ticked yet.")


def test_make_these_actions(qtbot: QtBot, bridge: Bridge, review: Review) -> None:
    gaps = sheet_of(bridge).gaps.gaps
    review.apply(AddActions((action(1, practices=(gaps[0].practice,)),)))
    dialog = trial_of(qtbot, bridge, (gaps[0].practice, gaps[1].practice, gaps[2].practice))
    qtbot.mouseClick(dialog.make_button, LEFT)
    assert [one.practices for one in review.snapshot.actions[1:]] == [
        (gaps[1].practice,),
        (gaps[2].practice,),
    ]
    assert not dialog.isVisible()
    again = trial_of(qtbot, bridge, (gaps[1].practice,))
    assert "in the plan already" in again.total.text()
    assert not again.make_button.isEnabled()


def test_where_the_disk_refuses_everything_stays_ticked(
    qtbot: QtBot, bridge: Bridge, review: Review, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = trial_of(qtbot, bridge, (sheet_of(bridge).gaps.gaps[0].practice,))
    monkeypatch.setattr(bridge, "perform", lambda _command: False)
    qtbot.mouseClick(dialog.make_button, LEFT)
    assert dialog.isVisible()
    assert len(dialog.model.checked) == 1


def test_enter_ticks_nothing_away_and_escape_closes(qtbot: QtBot, bridge: Bridge, review: Review) -> None:
    dialog = trial_of(qtbot, bridge, (sheet_of(bridge).gaps.gaps[0].practice,))
    qtbot.keyClick(dialog.search, Key.Key_Return)
    assert dialog.isVisible()
    assert review.snapshot.actions == ()
    qtbot.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()


def test_with_several_lenses_one_is_chosen(qtbot: QtBot, bridge: Bridge, review: Review) -> None:
    stored = bridge.workspace.import_lens(tiny_file(HOSTILE)).stored
    assert stored
    lens = bridge.workspace.lens(stored.id)
    assert bridge.perform(UseLenses((*review.snapshot.reviews, LensReview(stored.id, lens))))
    assert bridge.perform(AnswerPractice(QuestionRef(lens.alias, "how"), "done", PracticeAnswer.NO))
    dialog = trial_of(qtbot, bridge)
    box = dialog.standing.lens_box
    assert box.isVisible()
    box.setFocus()
    qtbot.keyClick(box, Key.Key_Down)
    qtbot.waitUntil(
        lambda: [row.name for row in dialog.standing.scores.rows] == [p.name for p in lens.pillars]
    )
    dialog.search.setFocus()
    qtbot.keyClicks(dialog.search, "bold")
    assert dialog.model.rowCount() == 1
    assert "<b>not bold</b>&amp;" in str(dialog.model.index(0).data())
    assert not dialog.grab().isNull()


def test_one_lens_alone_is_not_asked_for(qtbot: QtBot, bridge: Bridge, review: Review) -> None:
    assert not trial_of(qtbot, bridge).standing.lens_box.isVisible()


def test_in_a_narrow_window_the_radar_is_below(qtbot: QtBot, bridge: Bridge, review: Review) -> None:
    dialog = trial_of(qtbot, bridge, size=(640, 560))
    wide = trial_of(qtbot, bridge, size=(740, 560))
    assert wide.standing.mapTo(wide, wide.standing.rect().topLeft()).x() > 300
    dialog.setMinimumSize(0, 0)
    dialog.resize(560, 560)
    qtbot.waitUntil(lambda: dialog.standing.mapTo(dialog, dialog.standing.rect().topLeft()).x() < 60)


def test_everything_has_a_name(qtbot: QtBot, bridge: Bridge, review: Review) -> None:
    dialog = trial_of(qtbot, bridge)
    for widget in stops(dialog):
        assert name_of(widget), widget
    spoken = [words for words, _ in items(dialog.list)]
    gap = dialog._trial.gaps[0]
    assert all(part in spoken[0] for part in (gap.choice.title, gap.question.label, "High", "days"))
    assert "then" in dialog.standing.counts.accessibleName()


def sheet(answers: dict[str, str], *actions: object) -> PlanSheet:
    made = replace(snapshot(answers), actions=tuple(actions))  # type: ignore[arg-type] # they are actions
    return PlanSheet(made, rate_all(made), TODAY)


def p(key: str, choice: str) -> PracticeRef:
    return PracticeRef(ref(key).lens, key, choice)


def test_days_count_every_work_once_with_what_it_waits_for() -> None:
    both = action(1, practices=(p("s1", "a"), p("s2", "a")), effort=Effort(days=2), after=(2,))
    first = action(2, effort=Effort(days=0.5))
    trial = Trial(sheet({"s1": "NNN", "s2": "NYY", "c1": "NYY"}, both, first))
    assert trial.days([p("s1", "a")]) == 2.5
    assert trial.days([p("s1", "a"), p("s2", "a")]) == 2.5
    assert trial.days([p("s1", "a"), p("s2", "a"), p("c1", "a")]) == 5.5
    assert trial.days([]) == 0


def test_what_nothing_offers_costs_what_its_lens_says() -> None:
    refused = action(1, practices=(p("s1", "a"),), effort=Effort(days=9), status=ActionStatus.WONT_DO)
    trial = Trial(sheet({"s1": "NNN"}, refused))
    assert trial.days([p("s1", "a")]) == 3
    assert trial.days([p("s1", "c")]) == 3  # in no rule
    assert [trial.days_of(gap) for gap in trial.gaps] == [3] * len(trial.gaps)


# All ways to lower a question


def high(bridge: Bridge) -> QuestionRef:
    assert bridge.review
    return next(key for key, rating in bridge.review.ratings.items() if rating.risk is Risk.HIGH)


def sets_of(qtbot: QtBot, bridge: Bridge, key: QuestionRef) -> QuestionSetsDialog:
    return seen(qtbot, QuestionSetsDialog(sheet_of(bridge), key, PlanRequests(bridge)), (760, 620))


def test_all_sets_are_listed_for_both_targets(qtbot: QtBot, bridge: Bridge, review: Review) -> None:
    key = high(bridge)
    dialog = sets_of(qtbot, bridge, key)
    question, answer = review.snapshot.question(key), review.snapshot.answer(key)
    wanted = []
    for target in (Risk.MEDIUM, Risk.NONE):
        found = minimal_sets(key, question, answer, target)
        assert found
        assert list(found.costs) == sorted(found.costs)
        wanted += [tuple(choice.label for choice in each) for each in found.sets]
    rows = [row for row in dialog.table.rows.rows if row.key is not None]
    assert [tuple(row.cells[1].detail.split(", ")) for row in rows] == wanted
    assert all(f"({days} day" in dialog.detail.text() for days in ("8", "3"))
    headings = [row.cells[0].text for row in dialog.table.rows.rows if row.key is None]
    assert headings[0].startswith("From high to medium")
    assert headings[1].startswith("From high to none")


def test_a_chosen_set_becomes_actions(qtbot: QtBot, bridge: Bridge, review: Review) -> None:
    dialog = sets_of(qtbot, bridge, high(bridge))
    last = len(dialog.table.rows.rows) - 1
    index = dialog.table.rows.index(last, 1)
    qtbot.mouseClick(dialog.table.viewport(), LEFT, pos=dialog.table.visualRect(index).center())
    chosen = dialog.chosen
    assert all(choice.title in dialog.detail.text() for choice in chosen)
    assert str(len(chosen)) in dialog.state.text()
    qtbot.mouseClick(dialog.make_button, LEFT)
    assert [one.title for one in review.snapshot.actions] == [choice.title for choice in chosen]
    assert not dialog.isVisible()
    again = sets_of(qtbot, bridge, high(bridge))
    again.table.choose(dialog.table.chosen)
    assert again.state.text() == "All of it is in the plan already."
    assert not again.make_button.isEnabled()


def test_where_its_risk_was_accepted_no_action_is_made(qtbot: QtBot, bridge: Bridge, review: Review) -> None:
    key = high(bridge)
    until = bridge.today().replace(year=bridge.today().year + 1, day=1)
    review.apply(RecordDecision(acceptance(PracticeRef(key.lens, key.question), until=until)))
    dialog = sets_of(qtbot, bridge, key)
    assert dialog.state.text() == "The risk of these practices was accepted."
    assert not dialog.make_button.isEnabled()


def test_a_question_without_risk_has_no_list(qtbot: QtBot, bridge: Bridge, review: Review) -> None:
    key = next(key for key, rating in review.ratings.items() if rating.risk is Risk.NONE)
    dialog = sets_of(qtbot, bridge, key)
    assert not dialog.table.isVisible()
    assert "at no risk" in " ".join(label.text() for label in dialog.findChildren(Label) if label.isVisible())
    qtbot.mouseClick(dialog.close_button, LEFT)
    assert not dialog.isVisible()


def test_the_sets_dialog_stays_open_where_the_disk_refuses(
    qtbot: QtBot, bridge: Bridge, review: Review, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = sets_of(qtbot, bridge, high(bridge))
    monkeypatch.setattr(bridge, "perform", lambda _command: False)
    qtbot.mouseClick(dialog.make_button, LEFT)
    assert dialog.isVisible()
    for widget in stops(dialog):
        assert name_of(widget), widget
