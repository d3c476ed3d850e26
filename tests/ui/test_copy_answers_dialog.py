"""Copying answers, by keys and clicks: where from, what changes, and what never goes along."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.support.access import name_of, picture, stops
from tests.support.reviews import (
    Clock,
    add_lens,
    make_workload,
    other_lens_file,
    ref,
    say,
    start_review,
)
from tests.support.small_snapshots import said, snapshot
from tests.ui.pseudo import PseudoTranslator
from wa_desktop.domain.answers import Lane, PracticeAnswer, Reason
from wa_desktop.domain.errors import DamagedError, KnownError, message
from wa_desktop.domain.workload import Milestone, Snapshot, WorkloadName
from wa_desktop.review.annotations import NotePractice, NoteQuestion
from wa_desktop.review.commands import AnswerPractice, Command, EditWorkload, SayNoneOfThese, SetApplicability
from wa_desktop.review.review import Review
from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.copy_answers_dialog import CopyAnswersDialog
from wa_desktop.ui.dialogs.copy_preview import CopyPreview
from wa_desktop.ui.models.answer_changes import LineKind
from wa_desktop.ui.models.copy_sources import CopySourcesModel
from wa_desktop.ui.widgets.source_list import SourceList

YES, NO, UNKNOWN, NA = (
    PracticeAnswer.YES,
    PracticeAnswer.NO,
    PracticeAnswer.UNKNOWN,
    PracticeAnswer.NOT_APPLICABLE,
)
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
A, B, C = ref("question_a"), ref("question_b"), ref("question_c")


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """Without built-in lenses, which nothing here needs."""
    return Workspace.open(tmp_path / "Reviews.wadesk", clock=Clock())


@pytest.fixture
def there(workspace: Workspace) -> Review:
    """The web shop of another client: a with a note and two answers, b none of these, c does not apply."""
    review = start_review(workspace, name="Web shop", client="Contoso")
    say(review, "question_a", "first", NO)
    review.apply(AnswerPractice(A, "second", NA, Reason.OUT_OF_SCOPE))
    review.apply(NotePractice(A, "first", "Seen in the console."))
    review.apply(NotePractice(A, "first", "They were ashamed.", Lane.INTERNAL))
    review.apply(NoteQuestion(A, "Next year."))
    review.apply(SayNoneOfThese(B, True))
    review.apply(SetApplicability(C, False, Reason.OTHER))
    return review


@pytest.fixture
def here(workspace: Workspace, there: Review, bridge: Bridge) -> Review:
    """The open review: one practice of a is answered otherwise."""
    workload = workspace.create_workload(
        make_workload(name="Depot", client="Fabrikam"), [there.snapshot.reviews[0].lens_id]
    )
    assert bridge.open_review(workload.id)
    review = bridge.review
    assert review
    say(review, "question_a", "first", YES)
    return review


def opened(qtbot: QtBot, bridge: Bridge) -> CopyAnswersDialog:
    assert bridge.review
    dialog = CopyAnswersDialog(bridge, bridge.review, A)
    qtbot.addWidget(dialog)
    dialog.resize(1000, 720)
    with qtbot.waitActive(dialog):
        dialog.show()
    return dialog


def previewed(qtbot: QtBot, bridge: Bridge) -> tuple[CopyAnswersDialog, CopyPreview]:
    dialog = opened(qtbot, bridge)
    qtbot.mouseClick(dialog.next_button, Qt.MouseButton.LeftButton)
    assert dialog.preview
    return dialog, dialog.preview


def rows(preview: CopyPreview) -> list[str]:
    """The table as a person reads it."""
    model = preview.model
    texts = [[str(model.index(row, column).data()) for column in range(3)] for row in range(model.rowCount())]
    return [" | ".join(cells) for cells in texts]


def press(widget: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        QtBot.keyClick(widget, key)


def tick(box: QWidget) -> None:
    QtBot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))


# The whole way


def test_by_keys_alone_from_the_search_to_one_step_that_undo_takes_back(
    qtbot: QtBot, bridge: Bridge, here: Review, there: Review
) -> None:
    before = here.snapshot
    dialog = opened(qtbot, bridge)
    qtbot.waitUntil(dialog.source.search.hasFocus)
    QtBot.keyClicks(dialog.source.search, "cont shop")
    press(dialog.source.search, Key.Key_Down)
    assert dialog.source.list.hasFocus()
    press(dialog.source.list, Key.Key_Return)
    preview = dialog.preview
    assert preview
    assert preview.table.hasFocus()
    assert dialog.copy_button.text().startswith("Copy 5 answer")
    press(preview.table, Key.Key_Right, Key.Key_Space)
    assert dialog.copy_button.text().startswith("Copy 2 answer")
    with qtbot.waitSignal(dialog.said) as told:
        QtBot.keyClick(dialog, Key.Key_Return, CTRL)
    assert told.args
    assert str(told.args[0]).startswith("2 question")
    assert "Web shop" in str(told.args[0])
    after = here.snapshot
    assert after.answer(A).answer("first") is YES
    assert after.answer(A).answer("second") is NA
    assert after.answer(B).is_empty()
    assert not after.answer(C).applicable
    assert str(here.history.undo_name) == "copy answers from Web shop"
    here.undo()
    assert here.snapshot.reviews == before.reviews


def test_the_preview_says_what_changes_and_what_it_does_to_the_risk(
    qtbot: QtBot, bridge: Bridge, here: Review
) -> None:
    _, preview = previewed(qtbot, bridge)
    assert rows(preview) == [
        "question_a How is question_a done? | Medium | Medium",
        "second Practice second | not answered | N/A · Out of scope",
        "question_b How is question_b done? | Open | High",
        "None of these | Not said | Said",
        "first Practice first | not answered | No",
        "second Practice second | not answered | No",
        "third Practice third | not answered | No",
        "question_c How is question_c done? | Open | N/A",
        "The question as a whole | Applies | N/A · Other",
    ]
    text = preview.totals_label.text()
    assert text.startswith("5 answer")
    assert "in 3 question" in text
    assert "1 question" in text.split(";")[1]
    assert text.endswith("would rise to High.")
    role = Qt.ItemDataRole.AccessibleTextRole
    spoken = [preview.model.index(2, column).data(role) for column in range(3)]
    assert spoken == [
        "question_b How is question_b done?, to be copied",
        "now: risk Open",
        "then: risk High",
    ]
    preview.model.toggle(4)
    assert preview.model.index(2, 0).data(role) == "question_b How is question_b done?, left out"
    assert preview.model.index(2, 0).data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Unchecked


# Options


def test_options_work_at_once(qtbot: QtBot, bridge: Bridge, here: Review) -> None:
    _, preview = previewed(qtbot, bridge)
    assert preview.only_open.isChecked()
    tick(preview.only_open)
    assert rows(preview)[1] == "first Practice first | Yes | No"
    preview.scope.setCurrentIndex(1)
    assert preview.scope.currentText() == "Only question_a"
    assert [line for line in rows(preview) if line.startswith("question_")] == [
        "question_a How is question_a done? | Medium | High"
    ]
    preview.scope.setCurrentIndex(preview.scope.findText("Pillar two"))
    assert rows(preview)[0].startswith("question_c")


def test_notes_of_another_client_stay_behind_until_they_are_asked_for(
    qtbot: QtBot, bridge: Bridge, here: Review
) -> None:
    dialog, preview = previewed(qtbot, bridge)
    assert not preview.notes.isChecked()
    assert not preview.internal.isChecked()
    assert "Notes stay behind: they are of another client (Contoso)." in preview.warning.text()
    assert not any("note" in line.casefold() for line in rows(preview) if "not answered" not in line)
    tick(preview.notes)
    assert preview.warning.text().startswith("Mind the notes")
    assert "Note | no note | Next year." in rows(preview)
    assert not any("Internal" in line for line in rows(preview))
    tick(preview.notes)
    tick(preview.only_open)
    tick(preview.internal)
    assert "first Practice first · Internal note | no note | They were ashamed." in rows(preview)
    assert not any("Next year." in line for line in rows(preview))
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    entry = here.snapshot.answer(A).entry("first")
    assert (entry.notes, entry.internal, here.snapshot.answer(A).notes) == ("", "They were ashamed.", "")


def test_notes_go_along_within_a_client_and_within_a_workload(
    qtbot: QtBot, bridge: Bridge, here: Review, there: Review
) -> None:
    there.apply(EditWorkload(replace(there.snapshot.workload, client="fabrikam ")))
    _, preview = previewed(qtbot, bridge)
    assert preview.notes.isChecked()
    assert not preview.internal.isChecked()
    assert preview.warning.text() == "Evidence and flags are never copied."


def test_a_workload_without_a_named_client_counts_as_another_client(
    qtbot: QtBot, bridge: Bridge, here: Review, there: Review
) -> None:
    there.apply(EditWorkload(replace(there.snapshot.workload, client="")))
    _, preview = previewed(qtbot, bridge)
    assert not preview.notes.isChecked()
    assert "(no named client)" in preview.warning.text()


def test_only_risk_changes_are_shown_on_wish_and_the_rest_is_still_counted(
    qtbot: QtBot, bridge: Bridge, here: Review
) -> None:
    dialog, preview = previewed(qtbot, bridge)
    tick(preview.only_risk)
    assert [line for line in rows(preview) if line.startswith("question_a")] == []
    assert "1 of them hidden" in preview.totals_label.text()
    assert dialog.copy_button.text().startswith("Copy 5 answer")
    qtbot.mouseClick(preview.none_link, Qt.MouseButton.LeftButton)
    assert preview.model.chosen == {A}
    qtbot.mouseClick(preview.all_link, Qt.MouseButton.LeftButton)
    assert preview.model.chosen == {A, B, C}


def test_ticks_outlive_the_options(qtbot: QtBot, bridge: Bridge, here: Review) -> None:
    _, preview = previewed(qtbot, bridge)
    press(preview.table, Key.Key_Right, Key.Key_Right, Key.Key_Space)
    assert preview.model.chosen == {A, B}
    tick(preview.only_open)
    assert preview.model.chosen == {A, B}
    assert preview.model.line(preview.table.currentIndex().row()).ref == C


# The table


def test_arrows_go_from_question_to_question_and_home_and_end_to_the_ends(
    qtbot: QtBot, bridge: Bridge, here: Review
) -> None:
    _, preview = previewed(qtbot, bridge)
    table = preview.table

    def row_after(key: Qt.Key) -> int:
        press(table, key)
        return table.currentIndex().row()

    assert [row_after(key) for key in (Key.Key_Right, Key.Key_Right, Key.Key_Right)] == [2, 7, 7]
    assert [row_after(key) for key in (Key.Key_End, Key.Key_Left, Key.Key_Home)] == [8, 7, 0]
    assert row_after(Key.Key_Down) == 1
    press(table, Key.Key_Space)
    assert A not in preview.model.chosen


def test_a_click_on_a_question_ticks_it(qtbot: QtBot, bridge: Bridge, here: Review) -> None:
    _, preview = previewed(qtbot, bridge)
    table = preview.table

    def click(row: int, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        where = table.visualRect(preview.model.index(row, 0)).center()
        qtbot.mouseClick(table.viewport(), button, pos=where)

    click(2)
    assert preview.model.chosen == {A, C}
    click(3)
    click(2, Qt.MouseButton.RightButton)
    assert preview.model.chosen == {A, C}


# Where there is nothing to do


def test_what_changes_nothing_says_so_and_how_to_see_more(qtbot: QtBot, bridge: Bridge, here: Review) -> None:
    dialog, preview = previewed(qtbot, bridge)
    qtbot.mouseClick(preview.none_link, Qt.MouseButton.LeftButton)
    assert not dialog.copy_button.isEnabled()
    assert dialog.message.text() == "Tick at least one question."
    qtbot.mouseClick(preview.all_link, Qt.MouseButton.LeftButton)
    assert dialog.copy_button.isEnabled()
    assert dialog.message.text() == ""
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    again, preview = previewed(qtbot, bridge)
    assert not again.copy_button.isEnabled()
    assert again.message.text() == "There is nothing to copy with these options."
    assert "Untick “Only what is open here”" in preview.empty.text
    assert preview.only_open.hasFocus()
    press(preview.only_open, Key.Key_Space)
    assert again.copy_button.isEnabled()
    assert not preview.empty.isVisible()


def test_a_workload_without_a_common_lens_says_so(
    qtbot: QtBot, bridge: Bridge, here: Review, workspace: Workspace
) -> None:
    start_review(workspace, "Other lens", name="Gateway")
    dialog = opened(qtbot, bridge)
    QtBot.keyClicks(dialog.source.search, "gate")
    assert "Reviewed along Other lens: no lens in common" in dialog.source.sentence.text()
    assert not dialog.next_button.isEnabled()
    press(dialog.source.search, Key.Key_Return)
    press(dialog.source.list, Key.Key_Return)
    assert dialog.preview is None
    QtBot.keyClicks(dialog.source.search, " nix")
    assert dialog.source.sentence.text() == "No workload has these words in its name or client."
    press(dialog.source.search, Key.Key_Escape)
    assert dialog.isVisible()
    QtBot.keyClicks(dialog.source.search, "web")
    assert dialog.next_button.isEnabled()


def test_another_version_of_the_lens_is_named_and_lists_what_it_leaves_behind(
    qtbot: QtBot, bridge: Bridge, here: Review, workspace: Workspace
) -> None:
    lens_id = add_lens(workspace, other_lens_file())
    workload = workspace.create_workload(make_workload(name="Later"), [lens_id])
    later = workspace.open_review(workload.id)
    say(later, "question_e", "first")
    say(later, "question_b", "first")
    dialog, preview = previewed(qtbot, bridge)
    assert "version 2 there and 1 here" in dialog.source.sentence.text()
    assert rows(preview)[2] == "Not in this lens version |  | "
    assert rows(preview)[3].startswith("question_e How is question_e done? |  | 1 answer")
    press(preview.table, Key.Key_End, Key.Key_Space)
    assert preview.model.chosen == {B}
    assert preview.model.line(3).kind is LineKind.LEFT
    assert preview.model.flags(preview.model.index(2, 0)) == Qt.ItemFlag.NoItemFlags


def test_a_lonely_workload_has_nothing_to_copy_from(
    qtbot: QtBot, bridge: Bridge, workspace: Workspace
) -> None:
    review = start_review(workspace)
    bridge.open_review(review.snapshot.workload.id)
    dialog = opened(qtbot, bridge)
    assert "Nothing to copy from" in dialog.source.empty.text
    assert dialog.source.empty.isVisible()
    assert not dialog.next_button.isEnabled()
    QtBot.keyClick(dialog, Key.Key_Return, CTRL)
    assert dialog.preview is None


def test_a_workspace_for_reading_only_shows_but_does_not_copy(
    qtbot: QtBot, bridge: Bridge, here: Review, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Review, "read_only", property(lambda _: True))
    dialog, preview = previewed(qtbot, bridge)
    assert len(rows(preview)) == 9
    assert not dialog.copy_button.isEnabled()
    assert dialog.message.text() == "This workspace is open for reading only."


# Milestones


def test_a_milestone_of_this_workload_brings_its_answers_back(
    qtbot: QtBot, bridge: Bridge, here: Review
) -> None:
    here.save_milestone("Q3 workshop", "Two days.")
    say(here, "question_a", "first", UNKNOWN)
    here.save_milestone("Q4 workshop")
    dialog = opened(qtbot, bridge)
    source = dialog.source
    assert source.list.workload_id == here.snapshot.workload.id
    states = [source.states.rows.rows[row].cells[0].text for row in range(2)]
    assert states == ["Q4 workshop", "Q3 workshop"]
    source.states.setFocus()
    press(source.states, Key.Key_Down, Key.Key_Return)
    preview = dialog.preview
    assert preview
    assert preview.notes.isChecked()
    assert rows(preview) == []
    tick(preview.only_open)
    assert rows(preview)[1] == "first Practice first | Don’t know | Yes"
    QtBot.keyClick(dialog, Key.Key_Return, CTRL)
    assert str(here.history.undo_name) == "copy answers from Q3 workshop"


def test_another_workload_opens_at_its_state_of_now(
    qtbot: QtBot, bridge: Bridge, here: Review, there: Review
) -> None:
    here.save_milestone("Mine")
    there.save_milestone("Theirs")
    say(there, "question_a", "third")
    dialog = opened(qtbot, bridge)
    press(dialog.source.search, Key.Key_Down)
    press(dialog.source.list, Key.Key_Down)
    assert dialog.source.states.chosen == 0
    dialog.source.states.choose(1)
    assert dialog.source.state
    assert dialog.source.state.head
    QtBot.keyClick(dialog, Key.Key_Return, CTRL)
    assert "From Web shop, Theirs." in dialog.subtitle.text()
    QtBot.keyClick(dialog, Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert dialog.preview is None
    assert dialog.source.list.hasFocus()


def test_a_damaged_milestone_gives_its_sentence_and_spoils_no_other(
    qtbot: QtBot, bridge: Bridge, here: Review, monkeypatch: pytest.MonkeyPatch
) -> None:
    here.save_milestone("Sound one")
    here.save_milestone("Harmed one")
    read = Review.milestone

    def harmed(review: Review, number: int) -> Milestone:
        if number == 2:
            raise DamagedError(message("Milestone “{name}” was changed.", name="Harmed one"))
        return read(review, number)

    monkeypatch.setattr(Review, "milestone", harmed)
    dialog = opened(qtbot, bridge)
    assert dialog.source.sentence.text() == "Milestone “Harmed one” was changed."
    assert not dialog.next_button.isEnabled()
    dialog.source.states.setFocus()
    press(dialog.source.states, Key.Key_Down)
    assert dialog.next_button.isEnabled()


# When something goes wrong, or on, meanwhile


def test_a_failing_disk_leaves_all_as_it_was_and_says_so(
    qtbot: QtBot, bridge: Bridge, here: Review, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = here.snapshot

    def refuse(_review: Review, _command: Command) -> None:
        raise KnownError(message("The disk is full; make room and try again."))

    dialog, preview = previewed(qtbot, bridge)
    with monkeypatch.context() as patch:
        patch.setattr(Review, "apply", refuse)
        qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert dialog.message.text() == "The disk is full; make room and try again."
    assert here.snapshot is before
    press(preview.table, Key.Key_Space)
    assert dialog.message.text() == ""
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert not here.snapshot.answer(C).applicable


def test_the_preview_follows_the_review_and_goes_with_it(
    qtbot: QtBot, bridge: Bridge, here: Review, there: Review
) -> None:
    dialog, preview = previewed(qtbot, bridge)
    say(here, "question_a", "second", YES)
    qtbot.waitUntil(lambda: not any(line.startswith("question_a") for line in rows(preview)))
    with qtbot.waitSignal(dialog.finished):
        bridge.open_review(there.snapshot.workload.id)


def test_a_workload_that_cannot_be_read_says_why(
    qtbot: QtBot, bridge: Bridge, here: Review, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_workspace: Workspace, _workload_id: str) -> Snapshot:
        raise DamagedError(message("The lens is damaged."))

    monkeypatch.setattr(Workspace, "snapshot", broken)
    dialog = opened(qtbot, bridge)
    assert dialog.source.sentence.text() == "The lens is damaged."
    assert not dialog.next_button.isEnabled()
    qtbot.waitUntil(lambda: "Cannot be read" in spoken(dialog.source.list, 0))


# Many workloads


def spoken(view: SourceList, row: int) -> str:
    return str(view.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def test_of_a_thousand_workloads_only_those_in_view_are_read(qtbot: QtBot, app: QApplication) -> None:
    here = snapshot(id="0" * 32)
    read: list[str] = []

    def snapshot_of(workload_id: str) -> Snapshot:
        read.append(workload_id)
        return snapshot({"s1": said("YN-")}, id=workload_id)

    names = [WorkloadName(f"{n:032x}", f"Workload {n}", f"Client {n % 7}", n == 3) for n in range(1, 1001)]
    model = CopySourcesModel(here, names, snapshot_of)
    view = SourceList(model)
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.show()
    qtbot.waitUntil(lambda: "2 of 15 answered" in spoken(view, 0))
    qtbot.wait(100)
    assert 0 < len(read) < 20
    assert spoken(view, 2).startswith("Workload 3, Client 3 · archived, Main, Extra, 2 of 15 answered")
    model.search("client 3 99")
    found = [str(model.index(row).data()) for row in range(model.rowCount())]
    assert found == [
        f"Workload {n}" for n in range(1, 1001) if "99" in str(n) and ("3" in str(n) or n % 7 == 3)
    ]
    assert 0 < len(found) < 20
    assert len(read) < 40


def test_this_workload_is_offered_for_its_milestones_alone(app: QApplication, here: Review) -> None:
    own = here.snapshot.workload
    names = [WorkloadName(own.id, own.name, own.client, False)]
    assert CopySourcesModel(here.snapshot, names, lambda _: here.snapshot).is_empty
    here.save_milestone("Start it")
    model = CopySourcesModel(here.snapshot, names, lambda _: here.snapshot)
    words = str(model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert words.startswith("Depot, This workload, 1 milestone")


# Access


def test_every_control_has_a_name_a_stop_and_a_visible_focus(
    qtbot: QtBot, bridge: Bridge, here: Review
) -> None:
    dialog, preview = previewed(qtbot, bridge)
    for _ in range(2):
        for widget in stops(dialog):
            named = widget.accessibleName() if isinstance(widget, QComboBox) else name_of(widget)
            assert named, widget
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            qtbot.waitUntil(widget.hasFocus)
            QApplication.processEvents()
            lit = picture(dialog)
            widget.clearFocus()
            QApplication.processEvents()
            assert picture(dialog) != lit, widget
        found = {type(widget) for widget in stops(dialog)}
        dialog._go_back()
    assert QPushButton not in found
    assert preview is not None


def test_every_string_is_translated(
    qtbot: QtBot, app: QApplication, bridge: Bridge, here: Review, there: Review
) -> None:
    here.save_milestone("First one")
    translator = PseudoTranslator()
    app.installTranslator(translator)
    try:
        dialog = opened(qtbot, bridge)
        press(dialog.source.search, Key.Key_Down)
        press(dialog.source.list, Key.Key_Down)
        qtbot.waitUntil(lambda: "…" not in spoken(dialog.source.list, 1))
        assert spoken(dialog.source.list, 0).count("⟦") == 3
        QtBot.keyClick(dialog, Key.Key_Return, CTRL)
        preview = dialog.preview
        assert preview
        texts = [
            dialog.heading.text(),
            dialog.subtitle.text(),
            dialog.copy_button.text(),
            preview.warning.text(),
            preview.totals_label.text(),
            preview.only_open.text(),
            preview.scope.itemText(0),
            preview.all_link.text(),
        ]
        assert all("⟦" in text for text in texts), texts
        assert rows(preview)[3].count("⟦") == 3
    finally:
        app.removeTranslator(translator)
