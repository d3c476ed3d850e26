"""The computed plan beside the plan, by real drags, clicks and keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.support.access import name_of, stops
from tests.support.plans import acceptance, action
from tests.support.sample import load_sample
from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, QuestionAnswer
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.cheapest import cheapest_for
from wa_desktop.domain.frontier import Purchase
from wa_desktop.domain.gaps import GapKind
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import ActionStatus, Effort, PracticeRef
from wa_desktop.domain.works import working_days
from wa_desktop.review.commands import AnswerPractice, EditWorkload, SetAnswers
from wa_desktop.review.decisions import RecordDecision
from wa_desktop.review.plan import ActionFields, AddActions, EditActions, SetEffortDays
from wa_desktop.review.review import Review
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.plan import what_if_panel
from wa_desktop.ui.plan.bought_list import BoughtRole
from wa_desktop.ui.plan.budget_inputs import START_DAYS, Mode
from wa_desktop.ui.plan.effort_days_dialog import EffortDaysDialog
from wa_desktop.ui.plan.requests import PlanRequests
from wa_desktop.ui.plan.sheet import PlanSheet
from wa_desktop.ui.plan.trial_dialog import TrialDialog
from wa_desktop.ui.plan.what_if import Bought, WhatIf, compute
from wa_desktop.ui.plan.what_if_panel import WhatIfPanel

ROOT = Path(__file__).resolve().parents[2]
LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


@pytest.fixture
def panel(qtbot: QtBot, bridge: Bridge) -> WhatIfPanel:
    workload = load_sample(bridge.workspace, ROOT / "resources", with_plan=False)
    assert bridge.open_review(workload.id)
    made = WhatIfPanel(PlanRequests(bridge))
    made.bridge = bridge  # type: ignore[attr-defined] # for the helpers below
    qtbot.addWidget(made)
    made.resize(380, 900)
    made.show_sheet(sheet_of(bridge))
    made.show()
    qtbot.waitExposed(made)
    qtbot.waitUntil(made.chart.isVisible)
    return made


def review_of(panel: WhatIfPanel) -> Review:
    bridge: Bridge = panel.bridge  # type: ignore[attr-defined] # see the fixture
    assert bridge.review
    return bridge.review


def sheet_of(bridge: Bridge) -> PlanSheet:
    assert bridge.review
    return PlanSheet(bridge.review.snapshot, bridge.review.ratings, bridge.today())


def show_again(qtbot: QtBot, panel: WhatIfPanel) -> WhatIf:
    """What the page does after a change."""
    sheet = sheet_of(panel.bridge)  # type: ignore[attr-defined] # see the fixture
    panel.show_sheet(sheet)
    qtbot.waitUntil(lambda: panel.what_if is not None and panel.what_if.sheet is sheet)
    return shown(panel)


def shown(panel: WhatIfPanel) -> WhatIf:
    assert panel.what_if is not None
    return panel.what_if


def bought(panel: WhatIfPanel) -> Purchase:
    assert panel.purchase is not None
    return panel.purchase


def put(panel: WhatIfPanel, qtbot: QtBot, days: float) -> None:
    """Drag the line to a number of days."""
    there = QPoint(round(panel.chart.place_of(days).x()), 60)
    qtbot.mousePress(panel.chart, LEFT, pos=QPoint(20, 60))
    qtbot.mouseMove(panel.chart, there)
    qtbot.mouseRelease(panel.chart, LEFT, pos=there)
    panel.inputs.days.setValue(days)  # a pixel is half a day


def click_row(qtbot: QtBot, panel: WhatIfPanel, number: int) -> Bought:
    index = panel.bought.bought.index(number)
    panel.bought.scrollTo(index)
    qtbot.mouseClick(panel.bought.viewport(), LEFT, pos=panel.bought.visualRect(index).center())
    row: Bought = index.data(BoughtRole)
    return row


def answer_all(review: Review, answer: PracticeAnswer | None) -> None:
    answers = {
        QuestionRef(part.lens.alias, question.key): QuestionAnswer(
            {choice.id: PracticeEntry(answer) for choice in question.practices} if answer else {}
        )
        for part in review.snapshot.reviews
        for question in part.lens.questions
    }
    review.apply(SetAnswers(answers))


def test_the_line_begins_at_two_weeks_of_one_person(panel: WhatIfPanel) -> None:
    assert panel.inputs.days.value() == START_DAYS == panel.chart.line
    assert panel.purchase == shown(panel).for_days(START_DAYS)
    assert panel.note.text().startswith("Best plan for the budget, computed exactly.")


def test_dragging_shows_what_is_bought(qtbot: QtBot, panel: WhatIfPanel) -> None:
    put(panel, qtbot, 12.0)
    found = shown(panel)
    purchase = found.frontier.purchase(found.frontier.best_for(12.0))
    assert panel.bought_title.text() == "BOUGHT AT 12 DAYS"
    rows = panel.bought.bought.rows
    assert len(rows) == len(purchase.works)
    assert sum(work.cost for work in purchase.works) == 1200
    gap = next(gap for gap in found.sheet.gaps.gaps if gap.practice == purchase.works[0].closes[0])
    assert (rows[0].questions, rows[0].title) == (gap.question.label, gap.choice.title)
    share = round(100 * (found.frontier.at_stake - purchase.gain) / found.frontier.at_stake)
    assert f"risk left {share} percent" in panel.chart.accessibleDescription()
    assert panel.inputs.mode is Mode.DAYS


def test_the_heading_counts_what_becomes_of_the_questions(qtbot: QtBot, panel: WhatIfPanel) -> None:
    found = shown(panel)
    was = {stake.ref: stake.risk for stake in found.market.stakes}
    for number in range(len(found.frontier.points)):
        reached = found.frontier.purchase(number).outcomes
        high = sum(was[ref] is Risk.HIGH and risk is Risk.NONE for ref, risk in reached.items())
        medium = sum(was[ref] is Risk.MEDIUM and risk is Risk.NONE for ref, risk in reached.items())
        lowered = sum(risk is Risk.MEDIUM for risk in reached.values())
        words = found.heading(found.purchase(number))
        assert not high or f"{high} high" in words
        assert not medium or f"{medium} medium" in words
        if lowered:
            assert f"{lowered} from high to medium" in words or f"{lowered} high" in words
    qtbot.keyClick(panel.chart, Key.Key_Home)
    assert panel.heading.text() == "Nothing is bought yet"
    assert not panel.make_button.isEnabled()
    assert not panel.try_button.isEnabled()


def test_keys_along_the_curve_and_what_the_next_step_adds(qtbot: QtBot, panel: WhatIfPanel) -> None:
    found = shown(panel)
    qtbot.keyClick(panel.chart, Key.Key_Home)
    first = found.frontier.purchase(1)
    ref, risk = next(iter(first.outcomes.items()))
    label = found.sheet.snapshot.question(ref).label
    words = {Risk.MEDIUM: "medium", Risk.NONE: "none"}[risk]
    assert panel.next.text() == f"Next: +1 d for {label}: high → {words}"
    qtbot.keyClick(panel.chart, Key.Key_Right)
    assert panel.purchase == found.purchase(1)
    assert panel.inputs.days.value() == 1.0
    qtbot.keyClick(panel.chart, Key.Key_End)
    assert panel.purchase == found.purchase(len(found.frontier.points) - 1)
    assert not panel.next.isVisible()


def test_a_next_step_that_gives_something_up_says_so(panel: WhatIfPanel) -> None:
    found = shown(panel)
    steps = [found.next_step(found.purchase(number)) for number in range(len(found.frontier.points) - 1)]
    traded = [number for number, words in enumerate(steps) if "in return" in words]
    assert traded
    here, there = (found.frontier.purchase(traded[0] + more).outcomes for more in (0, 1))
    assert any(there.get(ref, Risk.HIGH).severity > risk.severity for ref, risk in here.items())


def test_a_number_typed_into_the_field(qtbot: QtBot, panel: WhatIfPanel) -> None:
    panel.inputs.days.setFocus()
    panel.inputs.days.selectAll()
    qtbot.keyClicks(panel.inputs.days, "23")
    assert panel.bought_title.text() == "BOUGHT AT 23 DAYS"
    qtbot.keyClick(panel.inputs.days, Key.Key_Up)
    assert panel.chart.line == 23.5
    assert panel.bought_title.text() == "BOUGHT AT 23 DAYS"
    panel.inputs.days.selectAll()
    qtbot.keyClicks(panel.inputs.days, "5000")
    last = shown(panel).frontier.points[-1].days
    assert panel.chart.line == last
    assert panel.inputs.words.text() == f"{last:.0f} days buy all that there is to buy."


def test_a_date_and_people(qtbot: QtBot, panel: WhatIfPanel) -> None:
    qtbot.mouseClick(panel.inputs.modes.segment(1), LEFT)
    assert panel.inputs.until.isVisible()
    today = shown(panel).sheet.today
    until = today + timedelta(days=39)
    panel.inputs.until.setDate(QDate(until.year, until.month, until.day))
    panel.inputs.people.setFocus()
    panel.inputs.people.selectAll()
    qtbot.keyClicks(panel.inputs.people, "2")
    days = working_days(today, until, 2)
    assert panel.chart.line == days
    assert panel.inputs.words.text().startswith(f"{days / 2:.0f} working days of 2 people until ") or (
        f"{days / 2:.0f} working day(s) of 2 people until " in panel.inputs.words.text()
    )
    assert str(until.year) in panel.inputs.words.text()
    qtbot.keyClick(panel.inputs.until, Key.Key_Delete)
    assert panel.chart.line == 0.0
    assert "Choose a date" in panel.inputs.words.text()


def test_a_target_sets_the_line(qtbot: QtBot, panel: WhatIfPanel) -> None:
    qtbot.mouseClick(panel.inputs.modes.segment(2), LEFT)
    found = shown(panel)
    assert panel.purchase == found.for_target(Risk.MEDIUM)
    assert found.above(bought(panel), Risk.MEDIUM) == 0
    assert panel.chart.line == bought(panel).days
    assert panel.inputs.words.text().startswith("The fewest days at which this holds.")
    assert panel.note.text().startswith("The cheapest works for the target, computed exactly.")
    qtbot.mouseClick(panel.inputs.targets.segment(1), LEFT)
    assert panel.purchase == found.for_target(Risk.NONE)
    assert found.above(bought(panel), Risk.NONE) == 0
    qtbot.keyClick(panel.chart, Key.Key_Left)
    assert panel.inputs.mode is Mode.DAYS
    assert panel.inputs.days.isVisible()


def test_a_target_off_the_curve_shows_its_own_works(qtbot: QtBot, panel: WhatIfPanel) -> None:
    stakes = shown(panel).market.stakes
    high = next(stake for stake in stakes if stake.risk is Risk.HIGH)
    dear = action(1, practices=tuple(work.closes[0] for work in high.works), effort=Effort(days=300))
    review_of(panel).apply(AddActions((dear,)))
    found = show_again(qtbot, panel)
    qtbot.mouseClick(panel.inputs.modes.segment(2), LEFT)
    purchase = bought(panel)
    point = found.frontier.points[found.frontier.for_target(Risk.MEDIUM)]
    assert purchase.days < point.days
    assert purchase == cheapest_for(found.sheet.snapshot, found.market, Risk.MEDIUM)
    assert [row.work_id for row in panel.bought.bought.rows] == [work.id for work in purchase.works]
    assert panel.chart.line == purchase.days
    assert panel.chart.dot.x() == panel.chart.place_of(purchase.days).x()
    assert (
        panel.chart.dot.y() < panel.chart.place_of(purchase.days).y()
    )  # more risk is left than on the curve
    share = round(100 * found.share_left(purchase))
    assert f"risk left {share} percent" in panel.chart.accessibleDescription()
    assert "the dot stands off the curve" in panel.inputs.words.text()
    qtbot.keyClick(panel.chart, Key.Key_Left)
    assert panel.purchase == found.for_days(panel.chart.line)
    assert panel.chart.dot == panel.chart.place_of(panel.chart.line)


def test_a_target_out_of_reach_says_so(qtbot: QtBot, panel: WhatIfPanel) -> None:
    found = shown(panel)
    stake = next(stake for stake in found.market.stakes if stake.risk is Risk.HIGH)
    review_of(panel).apply(
        RecordDecision(acceptance(PracticeRef(stake.ref.lens, stake.ref.question), until=far(found)))
    )
    qtbot.mouseClick(panel.inputs.modes.segment(2), LEFT)
    again = show_again(qtbot, panel)
    assert again.above(bought(panel), Risk.MEDIUM) == 1
    assert "Out of reach for 1 question" in panel.inputs.words.text()


def far(found: WhatIf) -> object:
    return found.sheet.today + timedelta(days=400)


def test_rows_lead_to_questions_and_actions(qtbot: QtBot, panel: WhatIfPanel) -> None:
    gaps = shown(panel).sheet.gaps.gaps
    free = next(gap for gap in gaps if gap.holds and gap.risk is Risk.HIGH)
    planned = action(7, "Close two", practices=(free.practice, gaps[3].practice), effort=Effort(days=0.5))
    review_of(panel).apply(AddActions((planned,)))
    show_again(qtbot, panel)
    put(panel, qtbot, 12.0)
    rows = panel.bought.bought.rows
    number = next(i for i, row in enumerate(rows) if row.action_id)
    assert "A-1" in rows[number].marks
    with qtbot.waitSignal(panel.edit_requested) as asked:
        click_row(qtbot, panel, number)
    assert asked.args == [planned.id]
    number = next(i for i, row in enumerate(rows) if not row.action_id)
    with qtbot.waitSignal(panel.question_requested) as asked:
        row = click_row(qtbot, panel, number)
    assert asked.args == [row.ref]
    with qtbot.waitSignal(panel.question_requested) as asked:
        qtbot.keyClick(panel.bought, Key.Key_Return)
    assert asked.args == [row.ref]


def test_what_is_to_be_verified_says_so(qtbot: QtBot, panel: WhatIfPanel) -> None:
    qtbot.keyClick(panel.chart, Key.Key_End)
    found = shown(panel)
    kinds = {gap.practice: gap.kind for gap in found.sheet.gaps.gaps}
    marked = [row.marks == "verify first" for row in panel.bought.bought.rows]
    works = bought(panel).works
    assert marked == [kinds[work.closes[0]] is GapKind.TO_VERIFY for work in works]
    assert any(marked)
    assert not all(marked)


def test_the_menu_of_a_row_offers_all_ways(qtbot: QtBot, panel: WhatIfPanel) -> None:
    put(panel, qtbot, 12.0)
    place = panel.bought.visualRect(panel.bought.bought.index(0)).center()
    panel.bought.customContextMenuRequested.emit(place)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    row = panel.bought.bought.rows[0]
    assert [entry.text() for entry in menu.actions()] == [
        f"Go to {row.questions}",
        f"All ways to lower {row.questions}…",
    ]
    with qtbot.waitSignal(panel.sets_requested) as asked:
        menu.actions()[1].trigger()
    assert asked.args == [row.ref]
    menu.close()


def test_make_these_actions(qtbot: QtBot, panel: WhatIfPanel) -> None:
    put(panel, qtbot, 12.0)
    wanted = [row.title for row in panel.bought.bought.rows]
    assert str(len(wanted)) in panel.made.text()
    qtbot.mouseClick(panel.make_button, LEFT)
    made = review_of(panel).snapshot.actions
    assert sorted(one.title for one in made) == sorted(wanted)
    assert [one.number for one in made] == list(range(1, len(wanted) + 1))
    assert all(len(one.practices) == 1 and one.created_at for one in made)
    show_again(qtbot, panel)
    assert panel.bought_title.text() == "BOUGHT AT 12 DAYS"
    assert not panel.make_button.isEnabled()
    assert panel.made.text() == "All that is bought is in the plan already."
    assert {row.action_id for row in panel.bought.bought.rows} == {one.id for one in made}
    review_of(panel).undo()
    assert review_of(panel).snapshot.actions == ()


def test_two_quick_clicks_make_them_once(qtbot: QtBot, panel: WhatIfPanel) -> None:
    qtbot.mouseClick(panel.make_button, LEFT)
    count = len(review_of(panel).snapshot.actions)
    qtbot.mouseClick(panel.make_button, LEFT)
    assert len(review_of(panel).snapshot.actions) == count > 0


def test_a_click_within_the_pause_sees_the_change(qtbot: QtBot, panel: WhatIfPanel) -> None:
    gap = shown(panel).gaps_to_plan(bought(panel))[0]
    review_of(panel).apply(AnswerPractice(gap.ref, gap.choice.id, PracticeAnswer.YES))
    panel.show_sheet(sheet_of(panel.bridge))  # type: ignore[attr-defined] # see the fixture
    qtbot.mouseClick(panel.make_button, LEFT)
    made = {each for one in review_of(panel).snapshot.actions for each in one.practices}
    assert made
    assert gap.practice not in made


def test_a_disk_that_refuses_changes_nothing(
    qtbot: QtBot, bridge: Bridge, panel: WhatIfPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bridge, "perform", lambda _command: False)
    qtbot.mouseClick(panel.make_button, LEFT)
    assert review_of(panel).snapshot.actions == ()
    assert panel.make_button.isEnabled()


def test_the_position_is_kept_when_the_plan_changes(qtbot: QtBot, panel: WhatIfPanel) -> None:
    put(panel, qtbot, 31.0)
    gap = shown(panel).sheet.gaps.gaps[0]
    review_of(panel).apply(AnswerPractice(gap.ref, gap.choice.id, PracticeAnswer.YES))
    found = show_again(qtbot, panel)
    assert panel.chart.line == 31.0
    assert panel.purchase == found.for_days(31.0)
    qtbot.mouseClick(panel.inputs.modes.segment(2), LEFT)
    review_of(panel).undo()
    found = show_again(qtbot, panel)
    assert panel.inputs.mode is Mode.TARGET
    assert panel.purchase == found.for_target(Risk.MEDIUM)


def test_nothing_is_computed_while_nobody_looks(
    qtbot: QtBot, panel: WhatIfPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    count = counted(monkeypatch)
    panel.hide()
    panel.show_sheet(sheet_of(panel.bridge))  # type: ignore[attr-defined] # see the fixture
    qtbot.wait(what_if_panel.PAUSE + 60)
    assert count() == 0
    panel.show()
    qtbot.waitUntil(lambda: count() == 1)


def test_changes_close_together_are_computed_once(
    qtbot: QtBot, panel: WhatIfPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    count = counted(monkeypatch)
    for _ in range(8):
        panel.show_sheet(sheet_of(panel.bridge))  # type: ignore[attr-defined] # see the fixture
        qtbot.wait(5)
    qtbot.waitUntil(lambda: count() > 0)
    qtbot.wait(what_if_panel.PAUSE + 60)
    assert count() == 1


def counted(monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """How often a plan was computed from now on."""
    seen: list[PlanSheet] = []

    def watched(sheet: PlanSheet) -> WhatIf:
        seen.append(sheet)
        return compute(sheet)

    monkeypatch.setattr(what_if_panel, "compute", watched)
    return lambda: len(seen)


def test_a_large_review_is_computed_off_the_thread(
    qtbot: QtBot, panel: WhatIfPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    import threading

    monkeypatch.setattr(what_if_panel, "AT_ONCE", 0)
    threads: list[int] = []

    def watched(sheet: PlanSheet) -> WhatIf:
        threads.append(threading.get_ident())
        return compute(sheet)

    monkeypatch.setattr(what_if_panel, "compute", watched)
    found = show_again(qtbot, panel)
    assert threading.get_ident() not in threads
    assert threads
    qtbot.mouseClick(panel.inputs.modes.segment(2), LEFT)
    assert panel.inputs.words.text() == "Looking for the cheapest works…"
    qtbot.waitUntil(lambda: panel.purchase == found.for_target(Risk.MEDIUM))
    qtbot.mouseClick(panel.inputs.targets.segment(1), LEFT)
    qtbot.mouseClick(panel.inputs.targets.segment(0), LEFT)
    qtbot.waitUntil(lambda: panel.inputs.words.text().startswith("The fewest days"))
    assert panel.purchase == found.for_target(Risk.MEDIUM)


def test_what_changed_during_a_computation_is_computed_again(
    qtbot: QtBot, panel: WhatIfPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(what_if_panel, "AT_ONCE", 0)
    panel.show_sheet(sheet_of(panel.bridge))  # type: ignore[attr-defined] # see the fixture
    panel._pause.stop()
    panel._on_pause()
    gap = shown(panel).sheet.gaps.gaps[0]
    review_of(panel).apply(AnswerPractice(gap.ref, gap.choice.id, PracticeAnswer.YES))
    found = show_again(qtbot, panel)
    assert gap.practice not in {each.practice for each in found.sheet.gaps.gaps}


def test_weights_are_named(qtbot: QtBot, panel: WhatIfPanel) -> None:
    assert panel.weights.text() == (
        "High risk counts 3, medium 1. By the client’s priorities Security counts 3 times, Reliability 2 times."
    )
    workload = review_of(panel).snapshot.workload
    review_of(panel).apply(EditWorkload(replace(workload, pillar_priorities=("costOptimization",))))
    show_again(qtbot, panel)
    assert panel.weights.text().endswith("Cost optimization counts 3 times.")
    workload = review_of(panel).snapshot.workload
    review_of(panel).apply(EditWorkload(replace(workload, pillar_priorities=())))
    show_again(qtbot, panel)
    assert panel.weights.text() == "High risk counts 3, medium 1; all pillars count alike."


def test_the_days_of_the_sizes_are_changed_in_a_small_form(qtbot: QtBot, panel: WhatIfPanel) -> None:
    assert panel.effort_button.text() == "S, M, L are 1, 3 and 8 days"
    dialog = opened(qtbot, panel, panel.effort_button, EffortDaysDialog)
    dialog.fields[1].selectAll()
    qtbot.keyClicks(dialog.fields[1], "0.5")
    assert "none is smaller than the one before" in dialog.problem.text()
    assert not dialog.save_button.isEnabled()
    qtbot.keyClick(dialog.fields[1], Key.Key_Return)
    assert dialog.isVisible()
    dialog.fields[1].selectAll()
    qtbot.keyClicks(dialog.fields[1], "2")
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert review_of(panel).snapshot.workload.effort_days == (1, 2, 8)
    show_again(qtbot, panel)
    assert panel.effort_button.text() == "S, M, L are 1, 2 and 8 days"
    assert review_of(panel).history.undo_name is not None


def test_the_radar_is_tried_with_what_is_bought(qtbot: QtBot, panel: WhatIfPanel) -> None:
    put(panel, qtbot, 12.0)
    dialog = opened(qtbot, panel, panel.try_button, TrialDialog)
    assert set(dialog.model.checked) == set(shown(panel).practices(bought(panel)))
    assert "12 days" in dialog.total.text()
    dialog.reject()


def opened(qtbot: QtBot, panel: WhatIfPanel, button: object, kind: type) -> object:
    panel.ensureWidgetVisible(button)  # type: ignore[arg-type] # a button of the panel
    qtbot.mouseClick(button, LEFT)
    return next(child for child in panel.findChildren(kind) if child.isVisible())


def test_nothing_at_risk_and_nothing_answered(qtbot: QtBot, panel: WhatIfPanel) -> None:
    answer_all(review_of(panel), None)
    show_again(qtbot, panel)
    assert not panel.chart.isVisible()
    assert panel.note.text().startswith("Nothing is answered yet.")
    answer_all(review_of(panel), PracticeAnswer.YES)
    show_again(qtbot, panel)
    assert panel.note.text() == "No question is at risk, so there is nothing to buy."
    answer_all(review_of(panel), PracticeAnswer.NO)
    show_again(qtbot, panel)
    assert panel.chart.isVisible()
    assert panel.heading.isVisible()


def test_nothing_left_to_buy(qtbot: QtBot, panel: WhatIfPanel) -> None:
    everything = {stake.ref for stake in shown(panel).market.stakes}
    wholes = [PracticeRef(ref.lens, ref.question) for ref in everything]
    review_of(panel).apply(RecordDecision(acceptance(*wholes, until=far(shown(panel)))))
    show_again(qtbot, panel)
    assert not panel.chart.isVisible()
    assert "was accepted" in panel.note.text()


def test_actions_that_are_done_wait_for_their_answers_and_cost_nothing(
    qtbot: QtBot, panel: WhatIfPanel
) -> None:
    found = shown(panel)
    free = found.purchase(1).works[0].closes[0]
    one = action(1, practices=(free,), effort=Effort(days=30))
    review_of(panel).apply(AddActions((one,)))
    review_of(panel).apply(EditActions((one.id,), ActionFields(status=ActionStatus.DONE), None))
    show_again(qtbot, panel)
    qtbot.keyClick(panel.chart, Key.Key_Home)
    row = panel.bought.bought.rows[0]
    assert (row.days, row.marks) == ("0 d", "A-1, done: its answers wait")


def test_what_only_comes_first_says_so(qtbot: QtBot, panel: WhatIfPanel) -> None:
    free = shown(panel).purchase(1).works[0].closes[0]
    first = action(1, "Hire somebody", effort=Effort(days=0.5))
    then = action(2, practices=(free,), effort=Effort(days=0.5), after=(1,))
    review_of(panel).apply(AddActions((first, then)))
    show_again(qtbot, panel)
    qtbot.keyClick(panel.chart, Key.Key_Home)
    qtbot.keyClick(panel.chart, Key.Key_Right)
    assert [(row.title, row.marks) for row in panel.bought.bought.rows] == [
        ("Hire somebody", "A-1, comes first"),
        ("Do thing 2", "A-2"),
    ]


@pytest.mark.parametrize("target", [None, Risk.MEDIUM])
def test_a_plan_that_is_not_proven_says_so(panel: WhatIfPanel, target: Risk | None) -> None:
    note = shown(panel).note(replace(bought(panel), exact=False), target)
    assert "not proven to be the best" in note
    assert "exactly" not in note


def test_many_actions_are_computed_off_the_thread(
    qtbot: QtBot, panel: WhatIfPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(what_if_panel, "FEW_ACTIONS", 0)
    free = shown(panel).market.works.values()
    one = action(1, practices=(next(iter(free)).closes[0],), effort=Effort(days=1))
    review_of(panel).apply(AddActions((one,)))
    show_again(qtbot, panel)
    qtbot.mouseClick(panel.inputs.modes.segment(2), LEFT)
    assert panel.inputs.words.text() == "Looking for the cheapest works…"
    qtbot.waitUntil(lambda: panel.inputs.words.text().startswith("The fewest days"))


def test_a_title_of_a_person_is_shown_as_it_is(qtbot: QtBot, panel: WhatIfPanel) -> None:
    free = shown(panel).purchase(1).works[0].closes[0]
    hostile = "<b>=HYPERLINK(1)</b>&amp; " + "x" * 150
    review_of(panel).apply(AddActions((action(1, hostile, practices=(free,), effort=Effort(days=0.5)),)))
    show_again(qtbot, panel)
    qtbot.keyClick(panel.chart, Key.Key_Home)
    qtbot.keyClick(panel.chart, Key.Key_Right)
    assert panel.bought.bought.rows[0].title == hostile
    assert panel.bought.horizontalScrollBar().maximum() == 0
    assert not panel.grab().isNull()


def test_another_workload_begins_anew(qtbot: QtBot, bridge: Bridge, panel: WhatIfPanel) -> None:
    put(panel, qtbot, 40.0)
    lens_id = review_of(panel).snapshot.reviews[0].lens_id
    other = replace(review_of(panel).snapshot.workload, id="", name="Another one")
    workload = bridge.workspace.create_workload(other, [lens_id])
    assert bridge.open_review(workload.id)
    answer_all(review_of(panel), PracticeAnswer.NO)
    show_again(qtbot, panel)
    assert panel.chart.line == START_DAYS


def test_every_part_has_a_name(panel: WhatIfPanel) -> None:
    for widget in stops(panel):
        assert name_of(widget), widget


def test_the_sizes_are_refused_by_the_disk_with_the_form_open(
    qtbot: QtBot, bridge: Bridge, panel: WhatIfPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(qtbot, panel, panel.effort_button, EffortDaysDialog)
    monkeypatch.setattr(bridge, "perform", lambda _command: False)
    dialog.fields[0].setValue(0.5)
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert dialog.isVisible()
    assert isinstance(SetEffortDays(dialog.days), SetEffortDays)
    dialog.reject()
