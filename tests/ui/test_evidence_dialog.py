"""The evidence dialog: writing, choosing, removing, undo, closing, by real keys and clicks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QButtonGroup, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from tests.support import failing_disk
from tests.support.access import name_of, stops
from tests.support.evidence import NOW, REF, Room, piece
from tests.support.failing_disk import FailingDisk
from wa_desktop.domain.evidence import Evidence, EvidenceKind, Sureness
from wa_desktop.domain.workshop import Attendee, Clock, Sitting, Workshop
from wa_desktop.review.review import Review
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.models.evidence import people

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> FailingDisk:
    """A disk under the workspace that can fail; ask for it before the room."""
    return failing_disk.install(monkeypatch)


@pytest.fixture
def room(qtbot: QtBot, disk: FailingDisk, bridge: Bridge) -> Iterator[Room]:
    QGuiApplication.clipboard().clear()
    yield Room(bridge, qtbot)
    QGuiApplication.clipboard().clear()


# Writing


def test_what_is_said_is_written_down_by_keys_alone(room: Room, qtbot: QtBot) -> None:
    dialog = room.open()
    form = dialog.parts.form
    qtbot.keyClicks(QApplication.focusWidget(), "Keys are rotated by hand")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClicks(QApplication.focusWidget(), "Jana")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert form.day.hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert not dialog.isVisible()
    (kept,) = room.kept
    assert (kept.kind, kept.title, kept.said_by) == (
        EvidenceKind.STATEMENT,
        "Keys are rotated by hand",
        "Jana",
    )
    assert (kept.given_on, kept.sureness) == (date(2026, 5, 4), Sureness.SHOWN)
    assert kept.added_at == datetime(2026, 5, 4, 12, 32, tzinfo=UTC)


def test_looking_in_and_leaving_changes_nothing(room: Room, qtbot: QtBot) -> None:
    room.put(piece(1, "line\u2028one\r\ntwo"), piece(2, kind=EvidenceKind.LINK))
    before = room.bridge.review.history.last_done() if room.bridge.review else None
    dialog = room.open()
    qtbot.keyClick(dialog, Qt.Key.Key_PageUp, CTRL)
    qtbot.keyClick(dialog, Qt.Key.Key_PageUp, CTRL)
    qtbot.mouseClick(dialog.parts.footer.done_button, LEFT)
    assert not dialog.isVisible()
    assert room.bridge.review
    assert room.bridge.review.history.last_done() is before


def test_each_change_is_one_step_that_can_be_undone(room: Room, qtbot: QtBot) -> None:
    room.put(piece(1))
    dialog = room.open(piece(1).id)
    qtbot.mouseClick(dialog.parts.form.sureness.button(Sureness.VERIFIED), LEFT)
    assert room.kept[0].sureness is Sureness.VERIFIED
    assert room.bridge.review
    room.bridge.review.undo()
    qtbot.wait(5)
    assert room.kept[0].sureness is Sureness.TOLD
    assert dialog.parts.form.sureness.sureness is Sureness.TOLD


def test_typing_is_kept_after_a_pause(room: Room, qtbot: QtBot) -> None:
    dialog = room.open()
    qtbot.keyClicks(dialog.parts.form.said, "We do")
    assert not room.kept
    qtbot.waitUntil(lambda: bool(room.kept), timeout=3000)
    qtbot.keyClicks(dialog.parts.form.said, " it")
    assert dialog.parts.form.said.toPlainText() == "We do it"
    qtbot.keyClick(dialog.parts.form.said, Qt.Key.Key_Tab)
    assert [item.title for item in room.kept] == ["We do it"]


def test_a_link_needs_no_name(room: Room, qtbot: QtBot) -> None:
    dialog = room.open()
    qtbot.keyClick(dialog, Qt.Key.Key_L, CTRL)
    assert dialog.parts.form.link.hasFocus()
    qtbot.keyClicks(dialog.parts.form.link, "https://example.com/wiki/keys")
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    assert not dialog.isVisible()
    assert [(item.kind, item.title, item.link) for item in room.kept] == [
        (EvidenceKind.LINK, "example.com/wiki/keys", "https://example.com/wiki/keys")
    ]


def test_a_kind_that_is_changed_takes_the_words_along(room: Room, qtbot: QtBot) -> None:
    dialog = room.open()
    form = dialog.parts.form
    qtbot.keyClicks(form.said, "The runbook")
    qtbot.mouseClick(form.kind.segment(1), LEFT)
    assert (form.title.text(), form.link.hasFocus()) == ("The runbook", True)
    qtbot.keyClicks(form.link, "https://example.com/r")
    qtbot.mouseClick(form.kind.segment(0), LEFT)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert [(item.kind, item.title, item.link) for item in room.kept] == [
        (EvidenceKind.STATEMENT, "The runbook", "")
    ]


def test_a_half_typed_link_is_said_beside_the_field(room: Room, qtbot: QtBot) -> None:
    dialog = room.open()
    qtbot.mouseClick(dialog.parts.link_button, LEFT)
    form = dialog.parts.form
    qtbot.keyClicks(form.link, "example.com")
    qtbot.keyClick(form.link, Qt.Key.Key_Tab)
    assert "https://" in form.link_row.problem
    form.link.setFocus()
    qtbot.keyClick(form.link, Qt.Key.Key_Home)
    qtbot.keyClicks(form.link, "https://")
    qtbot.keyClick(form.link, Qt.Key.Key_Tab)
    assert form.link_row.problem == ""
    assert [item.link for item in room.kept] == ["https://example.com"]


def test_the_evidence_of_the_question_is_another(room: Room, qtbot: QtBot) -> None:
    room.put(piece(1))
    dialog = room.open(choice="")
    assert dialog.parts.list.pieces.rowCount() == 1, "the new one alone"
    qtbot.keyClicks(dialog.parts.form.said, "For all of it")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert [item.title for item in room.snapshot.answer(REF).evidence] == ["For all of it"]
    assert [item.id for item in room.kept] == [piece(1).id]


def test_a_day_that_is_not_known_stays_so(room: Room, qtbot: QtBot) -> None:
    old = Evidence("1" * 32, EvidenceKind.STATEMENT, "Once", said_by="A", given_on=date(1961, 4, 12))
    unknown = Evidence("2" * 32, EvidenceKind.STATEMENT, "Some day", said_by="B")
    room.put(old, unknown)
    dialog = room.open(old.id)
    form = dialog.parts.form
    assert form.day.day == date(1961, 4, 12)
    qtbot.keyClick(dialog, Qt.Key.Key_PageDown, CTRL)
    assert form.day.text() == "Not known"
    qtbot.mouseClick(form.sureness.button(Sureness.SHOWN), LEFT)
    assert room.kept[1].given_on is None
    form.day.setFocus()
    qtbot.keyClick(form.day, Qt.Key.Key_Up)
    qtbot.keyClick(form.day, Qt.Key.Key_Tab)
    assert room.kept[1].given_on == NOW.date()


def test_no_day_after_today_is_taken(room: Room) -> None:
    dialog = room.open()
    assert dialog.parts.form.day.maximumDate() == QDate(2026, 5, 4)


def test_names_are_offered_those_in_the_room_first(room: Room, qtbot: QtBot) -> None:
    room.put(piece(1, said_by="Ravi Shah"), piece(2, said_by=" jana dvořák"), piece(3, said_by=""))
    over = Workshop("a" * 32, 1, "Last year", attendees=(Attendee("Old Hand"),))
    clock = Clock(sittings=(Sitting(NOW.astimezone(UTC)),))
    running = Workshop("b" * 32, 2, "Today", attendees=(Attendee("Jana Dvořák", "Platform"),), clock=clock)
    snapshot = room.snapshot.with_workshop(over.id, over).with_workshop(running.id, running)
    assert people(snapshot) == ("Jana Dvořák", "Ravi Shah", "Old Hand")
    dialog = room.open()
    box = dialog.parts.form.who
    assert [box.itemText(i) for i in range(box.count())] == ["jana dvořák", "Ravi Shah"]
    assert box.line.text() == ""


# Choosing and removing


def test_delete_removes_without_a_question_and_undo_brings_it_back(room: Room, qtbot: QtBot) -> None:
    room.put(piece(1), piece(2), piece(3))
    dialog = room.open(piece(2).id)
    assert dialog.parts.list.hasFocus()
    qtbot.keyClick(dialog.parts.list, Qt.Key.Key_Delete)
    assert [item.id for item in room.kept] == [piece(1).id, piece(3).id]
    assert dialog.chosen == piece(3).id
    assert "Piece 2 was removed." in dialog.parts.footer.message.text()
    qtbot.mouseClick(dialog.parts.footer.undo_button, LEFT)
    assert [item.id for item in room.kept] == [piece(1).id, piece(2).id, piece(3).id]
    assert dialog.chosen == piece(2).id
    qtbot.keyClick(dialog.parts.list, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert [item.id for item in room.kept] == [piece(1).id, piece(3).id]


def test_the_last_piece_leaves_a_way_on(room: Room, qtbot: QtBot) -> None:
    room.put(piece(1))
    dialog = room.open(piece(1).id)
    qtbot.mouseClick(dialog.parts.remove_button, LEFT)
    assert not room.kept
    assert "No evidence yet" in dialog.parts.empty.text
    assert dialog.parts.said_button.hasFocus()
    assert not dialog.parts.remove_button.isVisible()
    qtbot.keyClick(dialog.parts.said_button, Qt.Key.Key_Return)
    assert dialog.parts.form.said.hasFocus()


def test_a_removed_draft_comes_back_too(room: Room, qtbot: QtBot) -> None:
    dialog = room.open()
    qtbot.keyClick(dialog, Qt.Key.Key_L, CTRL)
    qtbot.keyClicks(dialog.parts.form.link, "half a link")
    qtbot.keyClicks(dialog.parts.form.title, "Its name")
    qtbot.mouseClick(dialog.parts.remove_button, LEFT)
    assert dialog.parts.list.pieces.rowCount() == 0
    qtbot.mouseClick(dialog.parts.footer.undo_button, LEFT)
    assert dialog.parts.form.link.text() == "half a link"
    assert dialog.parts.form.title.text() == "Its name"


def test_undo_goes_no_further_than_the_dialogs_own_changes(room: Room, qtbot: QtBot) -> None:
    room.put(piece(1))
    dialog = room.open(piece(1).id)
    qtbot.keyClick(dialog.parts.list, Qt.Key.Key_Z, CTRL)
    assert [item.id for item in room.kept] == [piece(1).id]
    assert "could be undone" in dialog.parts.footer.message.text()
    qtbot.mouseClick(dialog.parts.form.sureness.button(Sureness.SHOWN), LEFT)
    dialog.parts.list.setFocus()
    qtbot.keyClick(dialog.parts.list, Qt.Key.Key_Z, CTRL)
    qtbot.keyClick(dialog.parts.list, Qt.Key.Key_Z, CTRL)
    assert room.kept == (piece(1),)


def test_the_list_is_walked_from_any_field(room: Room, qtbot: QtBot) -> None:
    room.put(piece(1), piece(2))
    dialog = room.open(piece(1).id)
    dialog.parts.form.who.setFocus()
    qtbot.keyClicks(dialog.parts.form.who, "!")
    qtbot.keyClick(dialog.parts.form.who, Qt.Key.Key_PageDown, CTRL)
    assert dialog.chosen == piece(2).id
    assert room.kept[0].said_by == "Jana Dvořák!"
    qtbot.keyClick(dialog.parts.list, Qt.Key.Key_Up)
    assert dialog.chosen == piece(1).id
    qtbot.keyClick(dialog.parts.list, Qt.Key.Key_Return)
    assert dialog.parts.form.said.hasFocus()


def test_an_unfinished_piece_waits_in_the_list(room: Room, qtbot: QtBot) -> None:
    room.put(piece(1))
    dialog = room.open()
    qtbot.keyClick(dialog, Qt.Key.Key_L, CTRL)
    qtbot.keyClicks(dialog.parts.form.title, "The runbook")
    qtbot.keyClick(dialog, Qt.Key.Key_PageUp, CTRL)
    assert dialog.chosen == piece(1).id
    qtbot.keyClick(dialog, Qt.Key.Key_PageDown, CTRL)
    assert dialog.parts.form.title.text() == "The runbook"
    assert room.kept == (piece(1),)


# Closing


def test_escape_asks_before_something_typed_is_lost(room: Room, qtbot: QtBot) -> None:
    dialog = room.open()
    qtbot.keyClick(dialog, Qt.Key.Key_L, CTRL)
    qtbot.keyClicks(dialog.parts.form.link, "no link")
    qtbot.keyClick(dialog.parts.form.link, Qt.Key.Key_Escape)
    footer = dialog.parts.footer
    assert dialog.isVisible()
    assert dialog.is_asking
    assert footer.keep_button.hasFocus()
    assert "https://" in footer.question.text()
    assert "https://" in dialog.parts.form.link_row.problem
    qtbot.keyClick(footer.keep_button, Qt.Key.Key_Return)
    assert not dialog.is_asking
    assert dialog.parts.form.link.hasFocus()
    assert dialog.parts.form.link.text() == "no link"
    qtbot.keyClick(dialog.parts.form.link, Qt.Key.Key_Escape)
    qtbot.mouseClick(footer.discard_button, LEFT)
    assert not dialog.isVisible()
    assert not room.kept


def test_a_second_escape_goes_back_to_the_form(room: Room, qtbot: QtBot) -> None:
    room.put(piece(1))
    dialog = room.open(piece(1).id)
    form = dialog.parts.form
    form.said.setFocus()
    form.said.selectAll()
    qtbot.keyClick(form.said, Qt.Key.Key_Delete)
    qtbot.keyClick(form.said, Qt.Key.Key_Escape)
    assert dialog.is_asking
    qtbot.keyClick(dialog.parts.footer.keep_button, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not dialog.is_asking
    assert "Say what the evidence is." in form.said_row.problem
    assert room.kept == (piece(1),)


def test_closing_the_window_asks_too(room: Room, qtbot: QtBot) -> None:
    dialog = room.open()
    qtbot.keyClicks(dialog.parts.form.who, "Jana")
    dialog.close()
    assert dialog.isVisible()
    assert dialog.is_asking


def test_a_full_disk_leaves_every_word(room: Room, qtbot: QtBot, disk: FailingDisk) -> None:
    dialog = room.open()
    qtbot.keyClicks(dialog.parts.form.said, "Long and hard to type")
    disk.refuse_write(0, failing_disk.FULL)
    qtbot.keyClick(dialog.parts.form.said, Qt.Key.Key_Tab)
    assert "disk is full" in dialog.parts.footer.message.text()
    assert dialog.parts.form.said.toPlainText() == "Long and hard to type"
    disk.refuse_write(0, failing_disk.FULL)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.is_asking
    assert "disk is full" in dialog.parts.footer.question.text()
    qtbot.keyClick(dialog.parts.footer.keep_button, Qt.Key.Key_Return)
    disk.work_again()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert [item.title for item in room.kept] == ["Long and hard to type"]


def test_a_disk_that_refuses_to_remove_keeps_it(room: Room, qtbot: QtBot, disk: FailingDisk) -> None:
    room.put(piece(1))
    dialog = room.open(piece(1).id)
    disk.refuse_write(0, failing_disk.BROKEN)
    qtbot.keyClick(dialog.parts.list, Qt.Key.Key_Delete)
    assert room.kept == (piece(1),)
    assert dialog.parts.list.pieces.rowCount() == 1
    assert "disk" in dialog.parts.footer.message.text()


def test_it_goes_with_its_review(room: Room, qtbot: QtBot) -> None:
    dialog = room.open()
    qtbot.keyClicks(dialog.parts.form.said, "x")
    room.bridge.close_review()
    assert not dialog.isVisible()


def test_nothing_can_be_changed_where_nothing_may_be_written(
    room: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.put(piece(1))
    monkeypatch.setattr(Review, "read_only", property(lambda _review: True))
    dialog = room.open(piece(1).id)
    parts = dialog.parts
    assert not any(
        part.isEnabled()
        for part in (
            parts.form.said,
            parts.form.who,
            parts.said_button,
            parts.file_button,
            parts.remove_button,
        )
    )
    qtbot.keyClick(parts.list, Qt.Key.Key_Delete)
    qtbot.keyClick(dialog, Qt.Key.Key_T, CTRL)
    assert parts.list.pieces.rowCount() == 1
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


# Access


def test_every_stop_has_a_name_and_the_way_round_is_complete(room: Room, qtbot: QtBot) -> None:
    room.put(piece(1), piece(2, kind=EvidenceKind.LINK))
    for piece_id in (piece(1).id, piece(2).id):
        dialog = room.open(piece_id)
        found = list(stops(dialog))
        assert len(found) >= 9
        nameless = [widget for widget in found if not name_of(widget)]
        assert not nameless, nameless
        seen = set()
        for _ in range(60):
            qtbot.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Tab)
            seen.add(QApplication.focusWidget())
        groups = [{*group.buttons()} for group in dialog.findChildren(QButtonGroup)]
        reached = seen.union(*(group for group in groups if group & seen))  # arrows go on within a group
        assert set(found) <= reached, [widget for widget in found if widget not in reached]
        dialog.reject()


def test_no_button_answers_enter_in_a_field(room: Room, qtbot: QtBot) -> None:
    dialog = room.open()
    qtbot.keyClick(dialog, Qt.Key.Key_L, CTRL)
    qtbot.keyClick(dialog.parts.form.link, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert not any(button.isDefault() for button in dialog.findChildren(QPushButton))
