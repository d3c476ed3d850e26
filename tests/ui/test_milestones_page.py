"""Milestones by real clicks and keys: saving, comparing, and a damaged one among sound ones."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.support.sample import load_sample
from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, QuestionAnswer
from wa_desktop.domain.cadence import add_months
from wa_desktop.domain.errors import KnownError, message
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.rating import rate_all, total_counts
from wa_desktop.domain.workload import MilestoneHead
from wa_desktop.review.commands import SetAnswers
from wa_desktop.review.review import Review
from wa_desktop.storage.repository import Repository
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.milestone_dialog import MilestoneDialog
from wa_desktop.ui.dialogs.restore_dialog import RestoreDialog
from wa_desktop.ui.milestones.frozen_bar import FrozenBar
from wa_desktop.ui.milestones.trend_view import TrendView
from wa_desktop.ui.models.milestones import NOW, compare_scores
from wa_desktop.ui.models.rows import Look, Row
from wa_desktop.ui.pages.milestones_page import MilestonesPage
from wa_desktop.ui.widgets.button import Button
from wa_desktop.ui.widgets.label import Label
from wa_desktop.ui.widgets.pill import Pill
from wa_desktop.ui.words import date_word

ROOT = Path(__file__).resolve().parents[2]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge) -> Iterator[MilestonesPage]:
    """The sample review with the milestone it brings and a second one."""
    workload = load_sample(bridge.workspace, ROOT / "resources")
    made = MilestonesPage(bridge)
    qtbot.addWidget(made)
    made.resize(1376, 776)
    assert bridge.open_review(workload.id)
    review_of(made).save_milestone("After the workshop", "Half of reliability is open.")
    made.show()
    qtbot.waitExposed(made)
    wait_until_read(qtbot, made)
    yield made
    bridge.close_review()


def review_of(page: MilestonesPage) -> Review:
    assert page.bridge.review is not None
    return page.bridge.review


def wait_until_read(qtbot: QtBot, page: MilestonesPage) -> None:
    heads = review_of(page).snapshot.milestones
    qtbot.waitUntil(lambda: len(page._stored) == len(heads))
    qtbot.wait(5)


def row_of(page: MilestonesPage, key: int) -> Row:
    return page.table.rows.rows[page.table.rows.row_of(key)]


def click(qtbot: QtBot, page: MilestonesPage, key: int) -> None:
    index = page.table.rows.index(page.table.rows.row_of(key), 1)
    qtbot.mouseClick(page.table.viewport(), LEFT, pos=page.table.visualRect(index).center())


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(Label)]


def dialog_of(parent: QWidget) -> MilestoneDialog:
    found = parent.window().findChild(MilestoneDialog)
    assert isinstance(found, MilestoneDialog)
    return found


def close_a_high_risk(page: MilestonesPage) -> None:
    review = review_of(page)
    ref = next(ref for ref, rating in review.ratings.items() if rating.risk is Risk.HIGH)
    question = review.snapshot.review(ref.lens).lens.question(ref.question)
    yes = {choice.id: PracticeEntry(PracticeAnswer.YES) for choice in question.practices}
    assert page.bridge.perform(SetAnswers({ref: QuestionAnswer(yes)}))


def tamper(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    """Another program changed the stored text of one milestone."""
    sound = Repository.milestone_content

    def changed(repository: Repository, workload_id: str, wanted: int) -> str:
        content = sound(repository, workload_id, wanted)
        return content.replace('"YES"', '"NO"') if wanted == number else content

    monkeypatch.setattr(Repository, "milestone_content", changed)


def test_now_comes_first_then_the_newest(page: MilestonesPage) -> None:
    assert [row.key for row in page.table.rows.rows] == [NOW, 2, 1]
    assert row_of(page, 2).cells[1].text == "After the workshop"
    assert row_of(page, 2).cells[1].detail == "Half of reliability is open."


def test_the_numbers_of_a_milestone_are_those_frozen_in_it(page: MilestonesPage) -> None:
    counts = total_counts(review_of(page).ratings)
    for key in (NOW, 2):
        cells = row_of(page, key).cells
        assert [cell.text for cell in cells[3:7]] == [
            str(counts.high),
            str(counts.medium),
            str(counts.none),
            str(counts.unanswered),
        ]
        assert cells[7].text == f"{counts.answered} of {counts.total}"
    assert row_of(page, 1).cells[3].text != "…"


def test_the_digest_is_short_with_a_tick_and_whole_on_hover(page: MilestonesPage) -> None:
    head = review_of(page).snapshot.milestones[1]
    cell = row_of(page, 2).cells[8]
    assert "✓" in cell.text
    assert cell.detail == head.digest[:8]
    assert head.digest in cell.tooltip


def test_an_answer_moves_now_and_nothing_else(qtbot: QtBot, page: MilestonesPage) -> None:
    before = row_of(page, 2)
    high = int(row_of(page, NOW).cells[3].text)
    close_a_high_risk(page)
    qtbot.waitUntil(lambda: row_of(page, NOW).cells[3].text == str(high - 1))
    assert row_of(page, 2) == before


def test_details_compare_the_pillars_then_and_now(qtbot: QtBot, page: MilestonesPage) -> None:
    click(qtbot, page, 1)
    review = review_of(page)
    milestone = review.milestone(1)
    scores = compare_scores(
        milestone, review.snapshot, {ref: rating.risk for ref, rating in review.ratings.items()}
    )
    shown = texts(page.panel)
    assert milestone.head.name in shown
    assert len(scores) == 6
    for line in scores:
        assert line.pillar in shown
    moved = [
        line for line in scores if line.then is not None and line.now is not None and line.then != line.now
    ]
    assert moved
    pills = [pill.text for pill in page.panel.findChildren(Pill)]
    assert len(pills) == sum(round(a.now or 0) != round(a.then or 0) for a in moved)
    assert all(text[0] in "+−" for text in pills)


def test_the_report_of_a_milestone_is_asked_for(qtbot: QtBot, page: MilestonesPage) -> None:
    click(qtbot, page, 1)
    button = next(b for b in page.panel.findChildren(Button) if b.text() == "Report of this milestone")
    with qtbot.waitSignal(page.go_requested) as asked:
        qtbot.mouseClick(button, LEFT)
    assert asked.args == ["report", review_of(page).snapshot.milestones[0]]
    with qtbot.waitSignal(page.go_requested) as asked:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    head = asked.args[1]
    assert isinstance(head, MilestoneHead)
    assert head.number == 1


def test_enter_on_now_goes_to_the_report_of_now(qtbot: QtBot, page: MilestonesPage) -> None:
    click(qtbot, page, NOW)
    with qtbot.waitSignal(page.go_requested) as asked:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert asked.args == ["report", None]


def test_a_damaged_milestone_shows_its_sentence_and_breaks_nothing(
    qtbot: QtBot, page: MilestonesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    tamper(monkeypatch, 1)
    workload_id = review_of(page).snapshot.workload.id
    failures: list[object] = []
    page.bridge.failed.connect(failures.append)
    page.bridge.open_review(workload_id)
    wait_until_read(qtbot, page)
    cell = row_of(page, 1).cells[3]
    assert "changed outside WA Desktop" in cell.text
    assert cell.look is Look.PROBLEM
    assert cell.span == 6
    assert row_of(page, 2).cells[8].look is Look.GOOD
    assert row_of(page, NOW).cells[3].text.isdigit()
    click(qtbot, page, 1)
    assert any("changed outside WA Desktop" in text for text in texts(page.panel))
    assert not [b for b in page.panel.findChildren(Button) if b.isVisible()]
    with qtbot.assertNotEmitted(page.go_requested, wait=20):
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    click(qtbot, page, NOW)
    assert any("After the workshop" in text for text in texts(page.panel))
    assert failures == []


def test_saving_by_keyboard_alone(qtbot: QtBot, page: MilestonesPage) -> None:
    page.save_button.setFocus()
    qtbot.keyClick(page.save_button, Qt.Key.Key_Space)
    dialog = dialog_of(page)
    month = f"Review {page.bridge.today():%Y-%m}"
    assert dialog.name.text() == month
    assert dialog.name.selectedText() == month
    qtbot.keyClicks(dialog.name, "Quarter end")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Tab)
    qtbot.keyClicks(dialog.note, "Dana and the platform team")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    head = review_of(page).snapshot.milestones[-1]
    assert (head.name, head.note) == ("Quarter end", "Dana and the platform team")
    qtbot.waitUntil(lambda: page.table.rows.row_of(3) == 1)
    wait_until_read(qtbot, page)
    assert "✓" in row_of(page, 3).cells[8].text
    assert "3" in page.heading()[1]


def test_a_name_that_is_taken_is_refused_beside_the_field(qtbot: QtBot, page: MilestonesPage) -> None:
    qtbot.mouseClick(page.save_button, LEFT)
    dialog = dialog_of(page)
    dialog.name.clear()
    qtbot.keyClicks(dialog.name, "AFTER  theWorkshop")
    assert dialog.name_row.problem == ""
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert "There is a milestone of this name" in dialog.name_row.problem
    assert dialog.isVisible()
    assert len(review_of(page).snapshot.milestones) == 2
    qtbot.keyClicks(dialog.name, " 2")
    assert dialog.name_row.problem == ""
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert review_of(page).snapshot.milestones[-1].name == "AFTER  theWorkshop 2"


@pytest.mark.parametrize("name", ["", "  ab ", "x" * 101])
def test_a_name_too_short_or_too_long_is_refused(qtbot: QtBot, page: MilestonesPage, name: str) -> None:
    dialog = MilestoneDialog(page.bridge, page)
    dialog.open()
    dialog.name.setText(name)
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert "3 to 100 characters" in dialog.name_row.problem
    assert len(review_of(page).snapshot.milestones) == 2
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_name_that_grows_too_long_is_said_while_typing(qtbot: QtBot, page: MilestonesPage) -> None:
    dialog = MilestoneDialog(page.bridge, page)
    dialog.open()
    dialog.name.setText("x" * 100)
    assert dialog.name_row.problem == ""
    qtbot.keyClicks(dialog.name, "y")
    assert "3 to 100 characters" in dialog.name_row.problem
    qtbot.mouseClick(dialog.cancel_button, LEFT)


def test_the_suggested_name_is_free(page: MilestonesPage) -> None:
    today = page.bridge.today()
    for taken, suggested in (
        (f"REVIEW{today:%Y-%m}", f"Review {today:%Y-%m-%d}"),
        (f"Review {today:%Y-%m-%d}", f"Review {today:%Y-%m-%d} (2)"),
        (f"Review {today:%Y-%m-%d} (2)", f"Review {today:%Y-%m-%d} (3)"),
    ):
        review_of(page).save_milestone(taken)
        dialog = MilestoneDialog(page.bridge, page)
        assert dialog.name.text() == suggested
        dialog.close()


def test_the_dialog_says_what_is_frozen_and_when_the_next_review_is_due(page: MilestonesPage) -> None:
    review = review_of(page)
    counts = total_counts(review.ratings)
    dialog = MilestoneDialog(page.bridge, page)
    first, second, due = dialog.freezings()
    assert first.startswith(f"{counts.answered} of {counts.total} question")
    assert f"{counts.high} high" in first
    assert f"{len(review.snapshot.actions)} action" in second
    assert date_word(add_months(page.bridge.today(), 3)) in due
    assert f"•  {due}" in texts(dialog)
    dialog.close()


def test_a_full_disk_is_said_in_the_dialog_and_nothing_typed_is_lost(
    qtbot: QtBot, page: MilestonesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object, **_named: object) -> None:
        raise KnownError(message("There is no space left. Free some space and try again."))

    dialog = MilestoneDialog(page.bridge, page)
    dialog.open()
    dialog.note.setPlainText("Long thoughts")
    with monkeypatch.context() as patched:
        patched.setattr(Repository, "add_milestone", refuse)
        with qtbot.waitSignal(page.bridge.failed):
            qtbot.mouseClick(dialog.save_button, LEFT)
    assert "no space left" in dialog.name_row.problem
    assert dialog.note.toPlainText() == "Long thoughts"
    assert len(review_of(page).snapshot.milestones) == 2
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert len(review_of(page).snapshot.milestones) == 3


def test_without_milestones_the_page_says_what_to_do(qtbot: QtBot, page: MilestonesPage) -> None:
    copy = page.bridge.workspace.duplicate_workload(review_of(page).snapshot.workload.id, "A copy")
    page.bridge.open_review(copy.id)
    qtbot.waitUntil(lambda: [row.key for row in page.table.rows.rows] == [NOW])
    assert "No milestone yet" in page.hint.text()
    assert any("no milestone to compare" in text for text in texts(page.panel))


def test_a_workspace_open_for_reading_saves_no_milestone(
    page: MilestonesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Review, "read_only", property(lambda _review: True))
    page.bridge.open_review(review_of(page).snapshot.workload.id)
    assert not page.save_button.isEnabled()
    assert "reading only" in page.save_button.toolTip()


def test_a_hidden_page_reads_nothing(qtbot: QtBot, page: MilestonesPage) -> None:
    page.hide()
    review_of(page).save_milestone("While hidden")
    qtbot.wait(20)
    assert page.table.rows.row_of(3) == -1
    page.show()
    wait_until_read(qtbot, page)
    assert page.table.rows.row_of(3) == 1


def test_user_text_is_shown_as_it_is(qtbot: QtBot, page: MilestonesPage) -> None:
    review_of(page).save_milestone("<b>bold</b> & co", "<img src='file:///x'>\n" * 2000)
    wait_until_read(qtbot, page)
    assert row_of(page, 3).cells[1].text == "<b>bold</b> & co"
    assert len(row_of(page, 3).cells[1].detail) <= 300
    click(qtbot, page, 3)
    assert "<b>bold</b> & co" in texts(page.panel)


def test_a_closed_review_leaves_nothing_behind(page: MilestonesPage) -> None:
    page.bridge.close_review()
    assert page.table.rows.rows == ()
    assert page.heading() == ("Milestones", "")


# The other tabs, and what can be done with a milestone


def button(page: MilestonesPage, text: str) -> Button:
    return next(one for one in page.panel.findChildren(Button) if one.text() == text)


def test_views_are_made_when_their_tab_is_first_seen(qtbot: QtBot, page: MilestonesPage) -> None:
    assert set(page._views) == {"milestones"}
    page.tabs.setFocus()
    qtbot.keyClick(page.tabs, Qt.Key.Key_Right)
    qtbot.keyClick(page.tabs, Qt.Key.Key_Right)
    assert page.tab == "trend"
    view = page._views["trend"]
    assert isinstance(view, TrendView)
    assert [point.number for point in view.trend.points] == [1, 2, NOW]
    high = view.trend.points[-1].total().high
    close_a_high_risk(page)
    qtbot.waitUntil(lambda: view.trend.points[-1].total().high == high - 1)
    assert view.trend.points[1].total().high == high


def test_a_damaged_milestone_is_not_drawn_as_sound(
    qtbot: QtBot, page: MilestonesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    tamper(monkeypatch, 1)
    page.bridge.open_review(review_of(page).snapshot.workload.id)
    view = page.show_tab("trend")
    assert isinstance(view, TrendView)
    qtbot.waitUntil(lambda: len(view.trend.points) == 3)
    assert [point.damaged for point in view.trend.points] == [True, False, False]
    assert "cannot be trusted" in view.hint.text()


def test_compare_with_now_shows_both_states(qtbot: QtBot, page: MilestonesPage) -> None:
    click(qtbot, page, 1)
    qtbot.mouseClick(button(page, "Compare with now"), LEFT)
    assert page.tab == "compare"
    assert getattr(page._views["compare"], "states", None) == (1, None)


def test_the_history_leads_to_a_milestone(page: MilestonesPage) -> None:
    page.show_tab("history")
    page._on_place_requested("milestones", 1)
    assert page.tab == "milestones"
    assert page.table.chosen == 1


def test_a_milestone_opens_as_it_was_and_leaves_again(qtbot: QtBot, page: MilestonesPage) -> None:
    bar = FrozenBar()
    qtbot.addWidget(bar)
    page.bridge.review_opened.connect(bar.show_review)
    click(qtbot, page, 1)
    head = review_of(page).snapshot.milestones[0]
    with qtbot.waitSignal(page.go_requested) as asked:
        qtbot.mouseClick(button(page, "Open as it was"), LEFT)
    assert asked.args == ["review", None]
    assert bar.text.startswith(f"Milestone “{head.name}”, ")
    assert bar.text.endswith("nothing can be changed")
    qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert review_of(page).frozen
    wait_until_read(qtbot, page)
    assert [row.key for row in page.table.rows.rows] == [1]
    assert not page.save_button.isEnabled()
    assert [one.text() for one in page.panel.findChildren(Button)] == ["Report of this milestone"]
    page.bridge.leave_milestone()
    assert review_of(page).frozen is None
    assert bar.text == ""


def test_restoring_is_seen_first_done_in_one_step_and_taken_back(qtbot: QtBot, page: MilestonesPage) -> None:
    review = review_of(page)
    before, then = review.snapshot, review.milestone(1)
    wanted = total_counts(rate_all(then.snapshot))
    assert wanted != total_counts(review.ratings)
    click(qtbot, page, 1)
    qtbot.mouseClick(button(page, "Restore answers…"), LEFT)
    dialog = page.window().findChild(RestoreDialog)
    assert isinstance(dialog, RestoreDialog)
    preview = dialog.preview
    assert preview.totals.notes == 0
    assert preview.model.headerData(2, Qt.Orientation.Horizontal) == "After restoring"
    preview.notes.setChecked(True)
    assert "written since" in preview.warning.text()
    assert "lost" not in preview.warning.text()
    assert preview.drop_notes.isEnabled()
    preview.drop_notes.setChecked(True)
    assert "Texts would be lost" in preview.warning.text()
    preview.notes.setChecked(False)
    assert not preview.drop_notes.isEnabled()
    assert preview.totals.notes == 0
    with qtbot.waitSignal(page.said) as said:
        qtbot.mouseClick(dialog.restore_button, LEFT)
    assert then.head.name in said.args[0]
    assert total_counts(review.ratings) == wanted
    review.undo()
    assert [one.answers for one in review.snapshot.reviews] == [one.answers for one in before.reviews]


def test_only_what_is_ticked_is_restored(qtbot: QtBot, page: MilestonesPage) -> None:
    review = review_of(page)
    dialog = RestoreDialog(page.bridge, review, review.milestone(1))
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    dialog.preview.model.choose_all(False)
    assert not dialog.restore_button.isEnabled()
    assert "Tick at least one" in dialog.message.text()
    qtbot.keyClick(dialog.preview.table, Qt.Key.Key_Space)
    (ref,) = dialog.preview.command.answers
    before = review.snapshot
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    changed = [one for one in before.refs if before.answer(one) != review.snapshot.answer(one)]
    assert changed == [ref]


def test_a_milestone_of_an_upgrade_is_called_automatic(qtbot: QtBot, page: MilestonesPage) -> None:
    head = review_of(page).save_milestone("Before 2", "As it was.", automatic=True)
    wait_until_read(qtbot, page)
    assert row_of(page, head.number).cells[1].detail == "automatic · As it was."
    click(qtbot, page, head.number)
    assert any(text.endswith(" · automatic") for text in texts(page.panel))
