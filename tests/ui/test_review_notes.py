"""Notes on practices, pillars and the lens, and one answer for a whole pillar."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.review_desk import (
    FRAMEWORK,
    NO,
    SEC2,
    SEC3,
    SHIFT,
    YES,
    answer_of,
    answers,
    keyboard,
    open_sample,
    press,
    review_of,
    show_page,
)
from wa_desktop.domain.answers import Lane, Notes
from wa_desktop.domain.errors import KnownError, message
from wa_desktop.review.annotations import NotePillar, NotePractice
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.pillar_answers_dialog import PillarAnswersDialog
from wa_desktop.ui.dialogs.pillar_notes_dialog import PillarNotesDialog
from wa_desktop.ui.pages.review_page import ReviewPage


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge) -> Iterator[ReviewPage]:
    page = show_page(qtbot, bridge)
    open_sample(qtbot, page)
    yield page
    bridge.close_review()


def full(*_args: object, **_values: object) -> None:
    raise KnownError(message("The disk is full."))


def test_m_writes_a_note_and_escape_folds_it_to_a_line(qtbot: QtBot, page: ReviewPage) -> None:
    row = page.view.rows[0]
    assert not row.notes.isVisible()
    press(qtbot, page, Qt.Key.Key_M)
    QTest.keyClicks(keyboard(page), "asked twice, yes and no")
    press(qtbot, page, Qt.Key.Key_Escape)
    entry = answer_of(page).entry(row.choice.id)
    assert entry.notes == "asked twice, yes and no"
    assert keyboard(page) is row
    assert not row.notes.is_open
    qtbot.waitUntil(row.notes.previews[Lane.CLIENT].isVisible)
    assert row.notes.previews[Lane.CLIENT].shown == "asked twice, yes and no"
    assert row.notes.previews[Lane.INTERNAL].isHidden()
    assert row.accessibleDescription() == "note"
    press(qtbot, page, Qt.Key.Key_M)
    QTest.keyClicks(keyboard(page), "!")
    press(qtbot, page, Qt.Key.Key_Escape)
    assert answer_of(page).entry(row.choice.id).notes == "asked twice, yes and no!"


def test_shift_m_writes_in_the_internal_lane(qtbot: QtBot, page: ReviewPage) -> None:
    row = page.view.rows[0]
    press(qtbot, page, Qt.Key.Key_M, SHIFT)
    QTest.keyClicks(keyboard(page), "not sure he knows")
    page.show_question(SEC3)
    entry = answer_of(page).entry(row.choice.id)
    assert (entry.notes, entry.internal) == ("", "not sure he knows")
    page.show_question(SEC2)
    again = page.view.rows[0]
    assert again.notes.previews[Lane.INTERNAL].shown == "not sure he knows"
    assert again.accessibleDescription() == "internal note"
    qtbot.mouseClick(again.notes.previews[Lane.INTERNAL], Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert again.notes.lanes is not None
    assert again.notes.lanes.lane is Lane.INTERNAL
    assert page.view.in_hand is again


def test_a_note_elsewhere_shows_in_its_row_and_long_ones_in_one_line(qtbot: QtBot, page: ReviewPage) -> None:
    row = page.view.rows[3]
    review_of(page).apply(NotePractice(SEC2, row.choice.id, "first line\n\n- second\n" + "x" * 5000))
    qtbot.waitUntil(row.notes.previews[Lane.CLIENT].isVisible)
    assert row.notes.previews[Lane.CLIENT].shown.startswith("first line - second xxx")
    assert len(row.notes.previews[Lane.CLIENT].shown) <= 300


def test_the_details_of_a_reason_are_the_practices_note(qtbot: QtBot, page: ReviewPage) -> None:
    row = page.view.rows[0]
    press(qtbot, page, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: row.why_not is not None and row.why_not.isVisible())
    assert row.why_not is not None
    qtbot.mouseClick(row.why_not.details, Qt.MouseButton.LeftButton)
    QTest.keyClicks(keyboard(page), "nobody signs in")
    press(qtbot, page, Qt.Key.Key_Escape)
    assert answer_of(page).entry(row.choice.id).notes == "nobody signs in"
    qtbot.waitUntil(lambda: row.why_not is not None and row.why_not.details.isHidden())


def test_a_refusing_disk_keeps_the_page_where_the_text_is(
    qtbot: QtBot, page: ReviewPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(qtbot, page, Qt.Key.Key_M)
    QTest.keyClicks(keyboard(page), "typed while full")
    monkeypatch.setattr(review_of(page)._repository, "save", full)
    page.show_question(SEC3)
    assert page.ref == SEC2
    lanes = page.view.rows[0].notes.lanes
    assert lanes is not None
    assert lanes.client.toPlainText() == "typed while full"
    assert page.list.currentIndex().row() == 1
    monkeypatch.undo()
    page.show_question(SEC3)
    assert page.ref == SEC3
    assert answer_of(page).entry(answer_id(page)).notes == "typed while full"


def answer_id(page: ReviewPage) -> str:
    return review_of(page).snapshot.question(SEC2).practices[0].id


def test_notes_on_pillar_and_lens(qtbot: QtBot, page: ReviewPage) -> None:
    press(qtbot, page, Qt.Key.Key_P)
    (dialog,) = page.findChildren(PillarNotesDialog)
    assert dialog.isVisible()
    QTest.keyClicks(dialog.pillar_lanes.client, "The platform team owns identity.")
    dialog.lens_lanes.focus_lane(internal=True)
    QTest.keyClicks(dialog.lens_lanes.internal, "A good team.")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    part = review_of(page).snapshot.review(FRAMEWORK)
    assert part.notes_on("security") == Notes("The platform team owns identity.", "")
    assert part.notes_on() == Notes("", "A good team.")
    qtbot.waitUntil(lambda: not page.findChildren(PillarNotesDialog))
    assert "some are written" in page.pillar_tools.accessibleName()
    review_of(page).undo()
    review_of(page).undo()
    qtbot.waitUntil(lambda: "some" not in page.pillar_tools.accessibleName())
    page.pillar_tools.click()
    (dialog,) = page.findChildren(PillarNotesDialog)
    assert dialog.pillar_lanes.client.toPlainText() == ""
    review_of(page).apply(NotePillar(FRAMEWORK, "security", "From elsewhere"))
    qtbot.waitUntil(lambda: dialog.pillar_lanes.client.toPlainText() == "From elsewhere")
    dialog.reject()


def test_pillar_notes_stay_open_while_the_disk_refuses(
    page: ReviewPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.pillar_tools.open_notes()
    (dialog,) = page.findChildren(PillarNotesDialog)
    QTest.keyClicks(dialog.pillar_lanes.client, "typed while full")
    monkeypatch.setattr(review_of(page)._repository, "save", full)
    dialog.reject()
    assert dialog.isVisible()
    assert dialog.pillar_lanes.client.toPlainText() == "typed while full"
    monkeypatch.undo()
    dialog.reject()
    assert not dialog.isVisible()
    part = review_of(page).snapshot.review(FRAMEWORK)
    assert part.notes_on("security").client == "typed while full"


def security_answers(page: ReviewPage) -> list[object]:
    pillar = review_of(page).snapshot.review(FRAMEWORK).lens.pillar_of(SEC2.question)
    return [
        given for question in pillar.questions for given in answers(page, type(SEC2)(FRAMEWORK, question.key))
    ]


def test_a_whole_pillar_says_before_how_many_practices_change(qtbot: QtBot, page: ReviewPage) -> None:
    said: list[str] = []
    page.said.connect(said.append)
    before = security_answers(page)
    page.view.head._pillar_action.trigger()
    (dialog,) = page.findChildren(PillarAnswersDialog)
    assert dialog.only_open.isChecked()
    assert dialog.sentence.text().startswith(f"This changes {before.count(None)} practice")
    dialog.only_open.setChecked(False)
    changed = sum(given is not NO for given in before if str(given) != "NOT_APPLICABLE")
    qtbot.mouseClick(dialog.answers.button(1), Qt.MouseButton.LeftButton, pos=QPoint(8, 10))
    assert dialog.sentence.text().startswith(f"This changes {changed} practice")
    dialog.only_open.setChecked(True)
    qtbot.mouseClick(dialog.answers.button(0), Qt.MouseButton.LeftButton, pos=QPoint(8, 10))
    assert security_answers(page) == before
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert security_answers(page) == [YES if given is None else given for given in before]
    assert said[-1] == "What was open in Security is answered Yes. Ctrl+Z takes it back."
    review_of(page).undo()
    assert security_answers(page) == before


def test_nothing_to_change_cannot_be_confirmed(page: ReviewPage) -> None:
    page.pillar_tools.open_answers()
    (dialog,) = page.findChildren(PillarAnswersDialog)
    page.requests.answer_pillar(dialog.command, "Security")
    dialog.reject()
    page.pillar_tools.open_answers()
    dialog = page.findChildren(PillarAnswersDialog)[-1]
    assert dialog.sentence.text() == "This changes nothing."
    assert not dialog.confirm_button.isEnabled()
    dialog.answers.button(4).click()
    assert dialog.confirm_button.isEnabled()
    assert not dialog.only_open.isEnabled()
    dialog.confirm_button.click()
    assert set(security_answers(page)) == {None}
