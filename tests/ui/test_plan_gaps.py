"""The gaps view of the improvement plan by real clicks and keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from tests.support.gaps_stage import GapsStage, choose, click
from tests.support.sample import load_sample
from tests.support.samples import mixed_answers, small_lens, snapshot_of
from tests.support.tiny_lens import tiny_file
from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, QuestionAnswer, Reason
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.decisions import Decision, DecisionKind
from wa_desktop.domain.errors import ReadOnlyError, message
from wa_desktop.domain.gaps import GapKind
from wa_desktop.domain.lens import Resource, Risk
from wa_desktop.domain.plan import Action, ActionStatus
from wa_desktop.domain.rating import rate_all
from wa_desktop.domain.workload import LensReview
from wa_desktop.review.commands import AnswerPractice, EditWorkload, SetAnswers, UseLenses
from wa_desktop.review.plan import ActionFields
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.models.gap_lines import GapFilter, GapLine, GapOrder, GapState, count_lines, lines_of
from wa_desktop.ui.models.gap_rows import GapRows, order_word
from wa_desktop.ui.models.gaps import key_of
from wa_desktop.ui.models.rows import CellRole
from wa_desktop.ui.plan.sheet import PlanSheet
from wa_desktop.ui.widgets.button import Button
from wa_desktop.ui.widgets.chip import Chip
from wa_desktop.ui.widgets.gap_panel import ActionLink
from wa_desktop.ui.widgets.label import Label
from wa_desktop.ui.widgets.safe_link import LinkButton

ROOT = Path(__file__).resolve().parents[2]
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def stage(qtbot: QtBot, bridge: Bridge) -> Iterator[GapsStage]:
    workload = load_sample(bridge.workspace, ROOT / "resources", with_plan=False)
    assert bridge.open_review(workload.id)
    made = GapsStage(bridge)
    qtbot.addWidget(made.view)
    made.view.resize(1376, 776)
    made.view.show()
    qtbot.waitExposed(made.view)
    yield made
    bridge.review_changed.disconnect(made.show)
    bridge.close_review()


def add_second_lens(stage: GapsStage) -> None:
    stored = stage.bridge.workspace.import_lens(tiny_file("A practice <b>not bold</b>")).stored
    assert stored is not None
    lens = stage.bridge.workspace.lens(stored.id)
    reviews = (*stage.snapshot.reviews, LensReview(stored.id, lens))
    assert stage.bridge.perform(UseLenses(reviews))
    assert stage.bridge.perform(AnswerPractice(QuestionRef(lens.alias, "how"), "done", PracticeAnswer.NO))
    stage.show()


def texts(stage: GapsStage) -> list[str]:
    return [label.text() for label in stage.view.panel.findChildren(Label)]


def panel_button(stage: GapsStage, text: str) -> Button:
    return next(button for button in stage.view.panel.findChildren(Button) if button.text() == text)


# What is listed


def test_every_gap_is_listed_in_the_order_of_the_report(stage: GapsStage) -> None:
    report = stage.sheet.gaps
    assert len(report.gaps) > 20
    waived = [(entry.ref, entry.choice.id if entry.choice else "") for entry in report.not_applicable]
    assert stage.listed() == [*map(key_of, report.gaps), *waived]


def test_sections_name_risk_and_pillar_and_count(stage: GapsStage) -> None:
    high_security = [gap for gap in stage.gaps if gap.risk is Risk.HIGH and gap.pillar.name == "Security"]
    title = next(title for title in stage.sections() if title.startswith("High risk · Security"))
    assert str(len(high_security)) in title
    groups = {(gap.risk, gap.pillar.id) for gap in stage.gaps}
    assert len(stage.sections()) == len(groups) + 1
    assert stage.sections()[-1].startswith("Not applicable: ")


def test_a_row_says_where_the_gap_belongs_and_what_it_holds(stage: GapsStage) -> None:
    gap = next(gap for gap in stage.gaps if gap.holds and gap.risk is Risk.HIGH)
    cells = stage.cells(key_of(gap))
    assert cells[0] == "High"
    for part in (gap.choice.title, gap.question.label, gap.choice.label):
        assert part in cells[1]
    assert cells[3] == f"keeps {gap.question.label} at High"


def test_an_open_practice_is_called_so_and_its_rating_provisional(stage: GapsStage) -> None:
    gap = next(gap for gap in stage.gaps if gap.kind is GapKind.OPEN)
    assert stage.cells(key_of(gap))[2] == "Not answered, provisional"


def test_what_does_not_apply_is_listed_with_reason_and_note(stage: GapsStage) -> None:
    whole = next(entry for entry in stage.sheet.gaps.not_applicable if entry.choice is None)
    cells = stage.cells((whole.ref, ""))
    assert whole.question.title.startswith(cells[1].split(",")[0])
    assert cells[2] == "N/A, the whole question"
    assert cells[3].startswith("Architecture constraints, ")
    assert whole.note.split()[0] in cells[3]


def test_an_accepted_gap_moves_to_a_section_of_its_own(stage: GapsStage) -> None:
    gap = stage.gaps[4]
    decision = stage.accept(gap, days=30)
    stage.show()
    row = stage.listed().index(key_of(gap))
    assert row >= len(stage.gaps)
    assert any(title.startswith("Accepted: ") for title in stage.sections())
    cells = stage.cells(key_of(gap))
    assert cells[2] == f"Accepted, {decision.label}"
    assert cells[3].startswith("until ")
    assert cells[3].endswith("Dana Novak")


def test_an_expired_acceptance_says_so_and_the_gap_is_one_again(qtbot: QtBot, stage: GapsStage) -> None:
    gap = stage.gaps[0]
    decision = stage.accept(gap, days=-3, rationale="It was bearable.")
    stage.show()
    assert stage.listed()[0] == key_of(gap)
    assert "acceptance expired" in stage.cells(key_of(gap))[3]
    stage.click_row(qtbot, gap)
    sentence = next(text for text in texts(stage) if text.startswith("Accepted until "))
    assert sentence.endswith(f"by Dana Novak ({decision.label}); expired")
    assert "It was bearable." in texts(stage)


def test_a_level_that_no_document_gives_says_that_it_is_derived(qtbot: QtBot, stage: GapsStage) -> None:
    documented = stage.gaps[0]
    assert stage.cells(key_of(documented))[5] == "High"
    add_second_lens(stage)
    gap = next(gap for gap in stage.gaps if gap.lens.alias == "tiny-lens")
    assert stage.cells(key_of(gap))[5] == "High, derived"
    table = stage.view.table
    tooltip = table.rows.index(table.rows.row_of(key_of(gap)), 5).data(CellRole).tooltip
    stage.click_row(qtbot, gap)
    for text in (tooltip, *[text for text in texts(stage) if "documents no level" in text]):
        assert "follows from the lens’s own rules" in text
    assert any("documents no level" in text for text in texts(stage))


# Filters, counts, order


def test_counters_filter_and_show_as_many_rows_as_they_say(qtbot: QtBot, stage: GapsStage) -> None:
    stage.accept(stage.gaps[-1])
    stage.show()
    chips = stage.view.chips
    values = [Risk.HIGH, Risk.MEDIUM, *GapState, True, "Security", "Reliability"]
    for value in values:
        chip = chips.chip(value)
        assert chip.count > 0
        click(qtbot, chip)
        assert len(stage.listed()) == chip.count, value
        click(qtbot, chip)
    assert len(stage.listed()) == len(stage.gaps) + 1 + len(stage.sheet.gaps.not_applicable)


def test_counters_follow_one_another(qtbot: QtBot, stage: GapsStage) -> None:
    chips = stage.view.chips
    click(qtbot, chips.chip("Security"))
    wanted = [gap for gap in stage.gaps if gap.pillar.name == "Security" and gap.risk is Risk.HIGH]
    assert chips.chip(Risk.HIGH).count == len(wanted)
    click(qtbot, chips.chip(Risk.HIGH))
    assert stage.listed() == [key_of(gap) for gap in wanted]
    click(qtbot, chips.chip(Risk.MEDIUM))
    assert not chips.chip(Risk.HIGH).isChecked()
    assert {row.cells[0].text for row in stage.view.table.rows.rows if row.key} == {"Medium"}
    assert f"{len(stage.listed())} of " in stage.view.bar.shown.text()


def test_counters_work_by_keyboard_and_have_names(qtbot: QtBot, stage: GapsStage) -> None:
    chip = stage.view.chips.chip(GapState.TO_VERIFY)
    assert chip.accessibleName() == f"To verify: {chip.count}"
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    wanted = [gap for gap in stage.gaps if gap.kind is GapKind.TO_VERIFY]
    assert stage.listed() == [key_of(gap) for gap in wanted]
    qtbot.keyClick(chip, Qt.Key.Key_Return)
    assert len(stage.listed()) > len(wanted)


def test_the_search_finds_words_in_any_order_and_clearing_brings_all_back(
    qtbot: QtBot, stage: GapsStage
) -> None:
    gap, everything = stage.gaps[3], len(stage.listed())
    view = stage.view
    qtbot.keyClicks(view.head.search, f"{gap.choice.label.lower()} {gap.pillar.name.split()[0].upper()}")
    assert stage.listed() == [key_of(gap)]
    assert view.bar.clear_button.isVisible()
    click(qtbot, view.bar.clear_button)
    assert len(stage.listed()) == everything
    assert view.head.search.text() == ""
    assert not view.bar.clear_button.isVisible()
    qtbot.keyClicks(view.head.search, "no such words anywhere")
    assert stage.listed() == []
    assert view.bar.shown.text() == "No gap matches the filters."


def test_the_lens_filter_is_there_with_several_lenses(qtbot: QtBot, stage: GapsStage) -> None:
    assert not stage.view.head.lens_box.isVisible()
    add_second_lens(stage)
    qtbot.waitUntil(stage.view.head.lens_box.isVisible)
    choose(qtbot, stage.view.head.lens_box, "Tiny lens")
    assert [key[0].lens for key in stage.listed()] == ["tiny-lens"]  # type: ignore[index] # keys are pairs
    assert "Tiny lens" in stage.sections()[0]


def test_many_pillars_are_offered_in_a_box(qtbot: QtBot, stage: GapsStage) -> None:
    lens = small_lens(pillars=12, questions=1)
    answers = {question.key: no_answer(question.practices) for question in lens.questions}
    snapshot = snapshot_of(lens, answers)
    stage.view.show_sheet(PlanSheet(snapshot, rate_all(snapshot), stage.bridge.today()))
    box = stage.view.head.pillar_box
    assert box.isVisible()
    assert not [chip for chip in stage.view.chips.chips if chip.name == "pillar"]
    choose(qtbot, box, "Pillar 12")
    assert {key[0].question for key in stage.listed()} == {"small_p11q0"}  # type: ignore[index] # keys are pairs


def no_answer(practices: object) -> QuestionAnswer:
    return QuestionAnswer({choice.id: PracticeEntry(PracticeAnswer.NO) for choice in practices})  # type: ignore[attr-defined] # choices


def test_each_order_groups_all_gaps(qtbot: QtBot, stage: GapsStage) -> None:
    before = stage.listed()
    by_key = {key_of(gap): gap for gap in stage.gaps}
    ranks = {
        GapOrder.PILLAR: lambda gap: gap.lens.pillars.index(gap.pillar),
        GapOrder.EFFORT: lambda gap: ["S", "M", "L", ""].index(gap.choice.guidance.effort),
        GapOrder.LEVEL: lambda gap: ["HIGH", "MEDIUM", "LOW"].index(gap.level.level.value),
    }
    for order, rank in ranks.items():
        choose(qtbot, stage.view.head.order_box, order_word(order))
        assert sorted(map(str, stage.listed())) == sorted(map(str, before))
        found = [rank(by_key[key]) for key in stage.listed() if key in by_key]
        assert found == sorted(found)
        assert len(stage.sections()) == len(set(found)) + 1
    stage.view.head.order_box.setFocus()
    qtbot.keyClick(stage.view.head.order_box, Qt.Key.Key_Home)
    assert stage.listed() == before


# Going, panel, keys


def test_enter_and_a_double_click_go_to_the_question(qtbot: QtBot, stage: GapsStage) -> None:
    gap = stage.gaps[5]
    stage.click_row(qtbot, gap)
    with qtbot.waitSignal(stage.view.question_requested) as asked:
        qtbot.keyClick(stage.view.table, Qt.Key.Key_Return)
    assert asked.args == [gap.ref]
    with qtbot.waitSignal(stage.view.question_requested) as asked:
        stage.click_row(qtbot, stage.gaps[2], double=True)
    assert asked.args == [stage.gaps[2].ref]


def test_a_double_click_on_a_heading_does_nothing(qtbot: QtBot, stage: GapsStage) -> None:
    table = stage.view.table
    with qtbot.assertNotEmitted(stage.view.question_requested, wait=20):
        place = QPoint(40, table.rowHeight(0) // 2)
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_the_panel_tells_how_to_close_the_gap(qtbot: QtBot, stage: GapsStage) -> None:
    gap = next(gap for gap in stage.gaps if gap.choice.guidance.services)
    stage.click_row(qtbot, gap)
    assert gap.choice.title in texts(stage)
    assert gap.question.title in texts(stage)
    assert gap.choice.improvement is not None
    assert gap.choice.improvement.text in texts(stage)
    panel = stage.view.panel
    assert [chip.text for chip in panel.findChildren(Chip)] == list(gap.choice.guidance.services)
    assert panel.findChild(LinkButton).url == gap.choice.link
    with qtbot.waitSignal(stage.view.question_requested) as asked:
        click(qtbot, panel_button(stage, "Go to the question"))
    assert asked.args == [gap.ref]


def test_the_panel_says_why_a_practice_does_not_apply(qtbot: QtBot, stage: GapsStage) -> None:
    entry = next(entry for entry in stage.sheet.gaps.not_applicable if entry.choice)
    click(qtbot, stage.view.chips.chip(GapState.NOT_APPLICABLE))
    assert entry.choice is not None
    assert stage.view.table.choose((entry.ref, entry.choice.id))
    assert entry.note in texts(stage)
    assert not stage.view.bar.plan_button.isEnabled()
    assert not stage.view.bar.accept_button.isEnabled()


def test_a_link_of_a_lens_that_is_none_of_the_web_is_dead(
    qtbot: QtBot, stage: GapsStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    add_second_lens(stage)
    gap = next(gap for gap in stage.gaps if gap.lens.alias == "tiny-lens")
    hostile = replace(gap, choice=replace(gap.choice, helpful=Resource("Help", "file:///etc/passwd")))
    stage.view.panel.show_line(GapLine(hostile, GapState.MISSING, 0))
    link = stage.view.panel.findChild(LinkButton)
    assert not link.isEnabled()
    click(qtbot, link)
    assert opened == []
    assert "A practice <b>not bold</b>" in texts(stage)


def test_arrow_keys_pass_over_headings(qtbot: QtBot, stage: GapsStage) -> None:
    table = stage.view.table
    heading = next(number for number, row in enumerate(table.rows.rows) if number and row.key is None)
    above, below = table.rows.key(heading - 1), table.rows.key(heading + 1)
    table.setFocus()
    table.choose(above)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.chosen == below
    qtbot.keyClick(table, Qt.Key.Key_Up)
    assert table.chosen == above


def test_down_in_the_search_field_goes_to_the_list(qtbot: QtBot, stage: GapsStage) -> None:
    stage.view.activateWindow()
    stage.view.head.search.setFocus()
    qtbot.keyClick(stage.view.head.search, Qt.Key.Key_Down)
    qtbot.waitUntil(stage.view.table.hasFocus)


def test_a_screen_reader_hears_a_row(stage: GapsStage) -> None:
    gap, table = stage.gaps[0], stage.view.table
    row = table.rows.row_of(key_of(gap))
    spoken = table.rows.index(row, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert gap.choice.title in spoken
    assert gap.choice.label in spoken
    assert table.rows.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "High"


# Changes


def test_an_answer_redraws_the_gaps_and_keeps_the_choice(qtbot: QtBot, stage: GapsStage) -> None:
    closed, kept = stage.gaps[0], stage.gaps[12]
    stage.click_row(qtbot, kept)
    place = stage.view.table.verticalScrollBar().value()
    assert stage.bridge.perform(AnswerPractice(closed.ref, closed.choice.id, PracticeAnswer.YES))
    qtbot.waitUntil(lambda: key_of(closed) not in stage.listed())
    assert stage.view.table.chosen == key_of(kept)
    assert stage.view.table.verticalScrollBar().value() == place


def test_when_the_chosen_gap_is_closed_its_neighbour_is_chosen(qtbot: QtBot, stage: GapsStage) -> None:
    gap = stage.gaps[3]
    stage.click_row(qtbot, gap)
    assert stage.bridge.perform(AnswerPractice(gap.ref, gap.choice.id, PracticeAnswer.YES))
    qtbot.waitUntil(lambda: key_of(gap) not in stage.listed())
    assert stage.view.table.chosen in stage.listed()


def test_a_hidden_view_catches_up_when_it_is_shown(qtbot: QtBot, stage: GapsStage) -> None:
    gap = stage.gaps[0]
    stage.view.hide()
    assert stage.bridge.perform(AnswerPractice(gap.ref, gap.choice.id, PracticeAnswer.YES))
    qtbot.wait(20)
    assert key_of(gap) in stage.listed()
    stage.view.show()
    assert key_of(gap) not in stage.listed()


def test_pillar_priorities_order_the_gaps(qtbot: QtBot, stage: GapsStage) -> None:
    workload = stage.snapshot.workload
    assert stage.bridge.perform(EditWorkload(replace(workload, pillar_priorities=("sustainability",))))
    wanted = [key_of(gap) for gap in stage.gaps]
    qtbot.waitUntil(lambda: stage.listed()[: len(wanted)] == wanted)
    medium = next(title for title in stage.sections() if title.startswith("Medium risk"))
    assert "Sustainability" in medium


# Planning


def test_the_key_p_makes_an_action_and_its_label_shows(qtbot: QtBot, stage: GapsStage) -> None:
    gap, table = stage.gaps[1], stage.view.table
    assert table.isColumnHidden(6)
    stage.click_row(qtbot, gap)
    qtbot.keyClick(table, Qt.Key.Key_P)
    (action,) = stage.snapshot.actions
    assert action.practices == (gap.practice,)
    assert action.title == gap.choice.title
    assert action.created_at is not None
    assert len(stage.said) == 1
    qtbot.waitUntil(lambda: stage.cells(key_of(gap))[6] == "A-1")
    assert not table.isColumnHidden(6)
    assert table.chosen == key_of(gap)
    assert not stage.view.bar.plan_button.isEnabled()
    qtbot.keyClick(table, Qt.Key.Key_P)
    assert len(stage.snapshot.actions) == 1
    stage.review.undo()
    qtbot.waitUntil(lambda: stage.cells(key_of(gap))[6] == "")


def test_several_gaps_chosen_by_shift_make_an_action_each(qtbot: QtBot, stage: GapsStage) -> None:
    stage.click_row(qtbot, stage.gaps[0])
    stage.click_row(qtbot, stage.gaps[2], SHIFT)
    bar = stage.view.bar
    assert bar.chosen.text() == "3 chosen."
    assert bar.plan_button.text() == "Make 3 actions"
    click(qtbot, bar.plan_button)
    assert [action.practices for action in stage.snapshot.actions] == [
        (gap.practice,) for gap in stage.gaps[:3]
    ]
    qtbot.waitUntil(lambda: stage.cells(key_of(stage.gaps[2]))[6] == "A-3")
    assert set(stage.view.table.chosen_keys) == {key_of(gap) for gap in stage.gaps[:3]}


def test_several_gaps_chosen_by_ctrl_make_one_action_of_all(qtbot: QtBot, stage: GapsStage) -> None:
    chosen = [stage.gaps[0], stage.gaps[3], stage.gaps[4]]
    stage.click_row(qtbot, chosen[0])
    assert not stage.view.bar.one_button.isVisible()
    stage.click_row(qtbot, chosen[1], CTRL)
    stage.click_row(qtbot, chosen[2], CTRL)
    assert stage.view.bar.one_button.text() == "Make one action of 3"
    click(qtbot, stage.view.bar.one_button)
    (action,) = stage.snapshot.actions
    assert action.practices == tuple(gap.practice for gap in chosen)
    qtbot.waitUntil(lambda: all(stage.cells(key_of(gap))[6] == "A-1" for gap in chosen))


def test_ctrl_a_chooses_all_and_planned_ones_are_left_out(qtbot: QtBot, stage: GapsStage) -> None:
    stage.click_row(qtbot, stage.gaps[0])
    qtbot.keyClick(stage.view.table, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: stage.cells(key_of(stage.gaps[0]))[6] == "A-1")
    qtbot.keyClick(stage.view.table, Qt.Key.Key_A, CTRL)
    assert len(stage.view.table.chosen_keys) == len(stage.listed())
    qtbot.keyClick(stage.view.table, Qt.Key.Key_P, SHIFT)
    assert stage.snapshot.actions[1].practices == tuple(gap.practice for gap in stage.gaps[1:])


def test_all_that_matters_of_what_is_shown_is_planned(qtbot: QtBot, stage: GapsStage) -> None:
    click(qtbot, stage.view.chips.chip("Security"))
    wanted = [gap for gap in stage.gaps if gap.holds and gap.pillar.name == "Security"]
    assert 0 < len(wanted) < len([gap for gap in stage.gaps if gap.holds])
    button = stage.view.bar.all_button
    assert button.text() == f"Plan all that matters ({len(wanted)})"
    click(qtbot, button)
    assert [action.practices for action in stage.snapshot.actions] == [(gap.practice,) for gap in wanted]
    qtbot.waitUntil(lambda: not button.isEnabled())
    stage.review.undo()
    assert stage.snapshot.actions == ()


def test_not_planned_yet_leaves_out_what_a_live_action_closes(qtbot: QtBot, stage: GapsStage) -> None:
    gap = stage.gaps[0]
    stage.click_row(qtbot, gap)
    click(qtbot, panel_button(stage, "Make an action"))
    qtbot.waitUntil(lambda: stage.cells(key_of(gap))[6] == "A-1")
    click(qtbot, stage.view.chips.chip(True))
    assert stage.listed() == [key_of(gap) for gap in stage.gaps[1:]]
    dropped = ActionFields(status=ActionStatus.WONT_DO)
    assert stage.requests.edit_many([stage.snapshot.actions[0].id], dropped)
    qtbot.waitUntil(lambda: stage.listed() == [key_of(gap) for gap in stage.gaps])


def test_the_panel_leads_to_the_action(qtbot: QtBot, stage: GapsStage) -> None:
    stage.click_row(qtbot, stage.gaps[0])
    click(qtbot, panel_button(stage, "Make an action"))
    qtbot.waitUntil(lambda: stage.view.panel.findChild(ActionLink) is not None)
    link = stage.view.panel.findChild(ActionLink)
    assert link.text() == "A-1"
    with qtbot.waitSignal(stage.view.edit_requested) as asked:
        click(qtbot, link)
    assert asked.args == [stage.snapshot.actions[0].id]


def test_a_failing_disk_leaves_the_gaps_as_they_are(
    qtbot: QtBot, stage: GapsStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.click_row(qtbot, stage.gaps[0])

    def refuse(command: object) -> None:
        raise ReadOnlyError(message("The disk is full."))

    monkeypatch.setattr(stage.review, "apply", refuse)
    with qtbot.waitSignals([stage.requests.refused, stage.bridge.failed]):
        qtbot.keyClick(stage.view.table, Qt.Key.Key_P)
    assert stage.snapshot.actions == ()
    assert stage.said == []
    assert stage.cells(key_of(stage.gaps[0]))[6] == ""


# Nothing to show


def test_nothing_answered_yet(qtbot: QtBot, stage: GapsStage) -> None:
    stage.answer_all(None)
    qtbot.waitUntil(stage.view.empty.isVisible)
    assert "Nothing is answered yet" in stage.view.empty.text
    with qtbot.waitSignal(stage.view.question_requested) as asked:
        click(qtbot, stage.view.empty.button)
    assert asked.args == [None]


def test_no_gaps_at_all(qtbot: QtBot, stage: GapsStage) -> None:
    stage.answer_all(PracticeAnswer.YES)
    qtbot.waitUntil(stage.view.empty.isVisible)
    assert stage.view.empty.text.startswith("No gaps\n")
    assert not stage.view.empty.button.isVisible()


def test_no_gaps_so_far(qtbot: QtBot, stage: GapsStage) -> None:
    stage.answer_all(None)
    review = stage.snapshot.reviews[0]
    question = review.lens.questions[0]
    yes = QuestionAnswer({choice.id: PracticeEntry(PracticeAnswer.YES) for choice in question.practices})
    stage.review.apply(SetAnswers({QuestionRef(review.lens.alias, question.key): yes}))
    qtbot.waitUntil(stage.view.empty.isVisible)
    assert stage.view.empty.text.startswith("No gaps so far")
    assert "56" in stage.view.empty.text


def test_efforts_that_no_lens_gives_have_no_column(qtbot: QtBot, stage: GapsStage) -> None:
    assert not stage.view.table.isColumnHidden(4)
    add_second_lens(stage)
    tiny = tuple(part for part in stage.snapshot.reviews if part.lens.alias == "tiny-lens")
    assert stage.bridge.perform(UseLenses(tiny))
    qtbot.waitUntil(lambda: stage.view.table.isColumnHidden(4))


# Values


def mixed_lines() -> tuple[GapLine, ...]:
    """Lines of every kind: planned ones and accepted ones too."""
    lens = small_lens(pillars=4, questions=4)
    snapshot = snapshot_of(lens, mixed_answers(lens, seed=3, yes=2))
    sheet = PlanSheet(snapshot, rate_all(snapshot), date(2026, 3, 2))
    gaps = sheet.gaps.gaps
    accepted = Decision(
        "d" * 32, 1, DecisionKind.ACCEPTED_RISK, "x", practices=(gaps[0].practice, gaps[-1].practice)
    )
    planned = Action("a" * 32, 1, "x", practices=(gaps[1].practice, gaps[-2].practice))
    changed = replace(snapshot, actions=(planned,), decisions=(accepted,))
    return lines_of(replace(sheet, snapshot=changed), {})


LINES = mixed_lines()
PILLARS = sorted({line.of.pillar.name for line in LINES})
assert {line.state for line in LINES} == set(GapState)
FILTERS = st.builds(
    GapFilter,
    text=st.sampled_from(["", "practice", "security", "none of that"]),
    risk=st.sampled_from([None, Risk.HIGH, Risk.MEDIUM]),
    state=st.sampled_from([None, *GapState]),
    pillar=st.sampled_from([None, *PILLARS]),
    unplanned=st.booleans(),
)


@given(FILTERS)
@settings(max_examples=200)
def test_each_count_is_what_that_choice_would_show(chosen: GapFilter) -> None:
    def shown(**changes: object) -> int:
        wanted = replace(chosen, **changes)  # type: ignore[arg-type] # fields of the filter
        return sum(map(wanted.shows, LINES))

    counts = count_lines(LINES, chosen)
    for risk in (Risk.HIGH, Risk.MEDIUM):
        assert counts.risks[risk] == shown(risk=risk)
    for state in GapState:
        assert counts.states[state] == shown(state=state)
    for pillar in PILLARS:
        assert counts.pillars[pillar] == shown(pillar=pillar)
    assert counts.unplanned == shown(unplanned=True)


@given(FILTERS, st.sampled_from(list(GapOrder)))
def test_rows_are_the_lines_in_sections(chosen: GapFilter, order: GapOrder) -> None:
    lines = [line for line in LINES if chosen.shows(line)]
    rows = GapRows().rows(lines, order)
    assert sorted(str(row.key) for row in rows if row.key) == sorted(str(line.key) for line in lines)
    assert all(len(row.cells) == 7 for row in rows)
    assert not rows or rows[0].key is None


def test_lines_that_did_not_change_stay_the_same_objects(stage: GapsStage) -> None:
    before = lines_of(stage.sheet, {})
    gap = stage.gaps[0]
    after = lines_of(stage.sheet, {line.key: line for line in before})
    assert all(one is other for one, other in zip(before, after, strict=True))
    assert stage.bridge.perform(
        AnswerPractice(gap.ref, gap.choice.id, PracticeAnswer.NOT_APPLICABLE, Reason.OUT_OF_SCOPE)
    )
    changed = lines_of(stage.sheet, {line.key: line for line in before})
    line = next(line for line in changed if line.key == key_of(gap))
    assert line.state is GapState.NOT_APPLICABLE


def test_hostile_texts_are_shown_as_they_are(qtbot: QtBot, stage: GapsStage) -> None:
    for text in ("<b>x</b>", "=1+1", "a\0b", "\ud800", "W" * 200_000, "a & b && c"):
        show_everywhere(stage, text)
        stage.view.grab()
        assert len(stage.listed()) == 3
        click(qtbot, stage.view.head.kind.segment(1))
        stage.view.grab()
        click(qtbot, stage.view.head.kind.segment(0))


def show_everywhere(stage: GapsStage, text: str) -> None:
    """Show a lens that says nothing else anywhere."""
    lens = small_lens(pillars=1, questions=1)
    question = lens.questions[0]
    choices = tuple(replace(choice, title=text) for choice in question.practices)
    hostile = replace(question, title=text, number=text, choices=(*choices, question.choices[-1]))
    lens = replace(
        lens, name=text, pillars=(replace(lens.pillars[0], name=text, prefix=text, questions=(hostile,)),)
    )
    snapshot = snapshot_of(lens, {hostile.key: no_answer(hostile.practices)})
    stage.view.show_sheet(PlanSheet(snapshot, rate_all(snapshot), stage.bridge.today()))
