"""The question in hand of the studio, tried as a reviewer would: clicks, keys, and what stays of the answers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.support.lens_values import changed, question, small_lens
from tests.support.tried_lenses import click, lens_of
from wa_desktop.domain.answers import Lane, PracticeAnswer
from wa_desktop.ui.preview.question_preview import QuestionPreview

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
YES, NO = PracticeAnswer.YES, PracticeAnswer.NO
A = "/pillars/0/questions/0"


@pytest.fixture
def preview(qtbot: QtBot, app: object) -> QuestionPreview:
    made = QuestionPreview()
    qtbot.addWidget(made)
    made.resize(420, 900)
    made.show_lens(lens_of(small_lens()), "question_a")
    made.show()
    qtbot.waitExposed(made)
    return made


def given(preview: QuestionPreview) -> list[PracticeAnswer | None]:
    """The answers as the rows show them."""
    ref = preview.answering.ref
    assert ref is not None
    answer = preview.rehearsal.snapshot.answer(ref)
    return [answer.answer(row.choice.id) for row in preview.view.rows]


def test_answers_by_click_change_the_risk_at_once(preview: QuestionPreview) -> None:
    assert preview.pill.text == "Open"
    assert preview.text == "Answer a practice to see the risk."
    assert preview.clear_link.isHidden()
    rows = preview.view.rows
    click(rows[0], NO)
    assert preview.pill.text == "High, provisional"
    assert "Rule 2 of 3 holds:" in preview.text
    click(rows[0], YES)
    assert preview.pill.text == "Medium, provisional"
    click(rows[1], NO)
    click(rows[2], YES)
    assert preview.pill.text == "Medium"
    assert preview.text == "No rule before it holds, so default decides."
    assert rows[1].holds_text == "keeps this question at Medium"
    click(rows[1], YES)
    assert preview.pill.text == "None"
    assert given(preview) == [YES, YES, YES]


def test_keys_answer_as_on_the_review_page(preview: QuestionPreview) -> None:
    preview.view.focus_practice()
    for key in (Key.Key_Y, Key.Key_N, Key.Key_A):
        QTest.keyClick(preview.view.in_hand or preview, key)
    assert given(preview) == [YES, NO, PracticeAnswer.NOT_APPLICABLE]
    QTest.keyClick(preview.view.rows[1], Key.Key_3)
    assert given(preview)[2] is YES
    QTest.keyClick(preview.view.rows[1], Key.Key_Up)
    assert preview.view.in_hand is preview.view.rows[1]
    QTest.keyClick(preview.view.rows[1], Key.Key_Delete)
    assert given(preview)[1] is None
    QTest.keyClick(preview.view.rows[1], Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    assert preview.view.none_box.isChecked()
    QTest.keyClick(preview.view.rows[1], Key.Key_D)
    assert preview.pill.text == "N/A"
    assert preview.text == "What does not apply has no risk."


def test_boxes_and_notes_work_and_nothing_is_told_of_evidence(qtbot: QtBot, preview: QuestionPreview) -> None:
    QTest.mouseClick(preview.view.none_box, LEFT, pos=preview.view.none_box.rect().center())
    assert given(preview) == [NO, NO, NO]
    box = preview.view.not_applicable_box
    preview.view.ensureWidgetVisible(box)
    box.click()
    assert preview.pill.text == "N/A"
    box.click()
    assert preview.pill.text == "High"
    preview.view.rows[0].open_note(Lane.CLIENT)
    field = preview.view.rows[0].notes
    preview.view.notes.setPlainText("Seen in the console")
    preview.finish_editing()
    assert field is preview.view.rows[0].notes
    ref = preview.answering.ref
    assert ref is not None
    assert preview.rehearsal.snapshot.answer(ref).notes == "Seen in the console"
    preview.view.focus_practice()
    with qtbot.waitSignal(preview.said) as said:
        QTest.keyClick(preview.view.rows[0], Key.Key_E)
    assert "nothing is kept" in said.args[0]


def test_answers_stay_while_the_lens_is_written(preview: QuestionPreview) -> None:
    rows = preview.view.rows
    click(rows[0], YES)
    click(rows[2], NO)
    value = changed(small_lens(), f"{A}/choices/0/title", "Another title")
    preview.show_lens(lens_of(value), "question_a")
    assert preview.view.rows[0].choice.title == "Another title"
    assert given(preview) == [YES, None, NO]
    value = changed(small_lens(), A, question("question_a", ("second", "third", "fourth")))
    preview.show_lens(lens_of(value), "question_a")
    assert given(preview) == [None, NO, None]
    preview.show_lens(lens_of(value), "question_b")
    assert given(preview) == [None, None, None]
    preview.show_lens(lens_of(value), "question_a")
    assert given(preview) == [None, NO, None]


def test_other_rules_rate_the_same_answers(preview: QuestionPreview) -> None:
    click(preview.view.rows[0], YES)
    assert preview.pill.text == "Medium, provisional"
    rules = [{"condition": "first", "risk": "NO_RISK"}, {"condition": "default", "risk": "HIGH_RISK"}]
    preview.show_lens(lens_of(changed(small_lens(), f"{A}/riskRules", rules)), "question_a")
    assert preview.pill.text == "None, provisional"
    rules = [{"condition": "second", "risk": "NO_RISK"}]
    preview.show_lens(lens_of(changed(small_lens(), f"{A}/riskRules", rules)), "question_a")
    assert preview.pill.text == "No rule, provisional"
    assert preview.text.startswith("No rule holds for these answers")


def test_with_errors_the_question_stays_as_it_was(preview: QuestionPreview) -> None:
    click(preview.view.rows[0], NO)
    preview.show_lens(None, "question_a")
    assert "As it was before the errors" in preview.text
    assert preview.view.isVisibleTo(preview)
    assert given(preview)[0] is NO
    without = changed(small_lens(), "/pillars/0/questions", [question("question_b")])
    preview.show_lens(lens_of(without), "question_a")
    assert "As it was before the errors" in preview.text
    preview.show_lens(lens_of(small_lens()), "question_a")
    assert "As it was" not in preview.text
    assert given(preview)[0] is NO


def test_without_a_question_it_says_what_to_do(preview: QuestionPreview) -> None:
    preview.show_lens(lens_of(small_lens()), "")
    assert preview.text == "Choose a question or one of its choices to see it as a reviewer does."
    assert not preview.view.isVisibleTo(preview)
    assert preview.pill.isHidden()
    preview.show_lens(None, "never_seen")
    assert preview.text == "The question can be tried as soon as its errors are mended."


def test_answers_are_cleared_by_one_click(preview: QuestionPreview) -> None:
    click(preview.view.rows[0], NO)
    preview.view.notes.setPlainText("A note")
    preview.finish_editing()
    QTest.mouseClick(preview.clear_link, LEFT)
    assert given(preview) == [None, None, None]
    assert preview.view.notes.toPlainText() == ""
    assert preview.pill.text == "Open"
    assert preview.clear_link.isHidden()
    preview.finish_editing()
    ref = preview.answering.ref
    assert ref is not None
    assert preview.rehearsal.snapshot.answer(ref).is_empty()


def test_rewriting_a_question_scrolls_it_nowhere(qtbot: QtBot, preview: QuestionPreview) -> None:
    form = QLineEdit(preview)  # the keyboard is where the question is written
    form.show()
    form.setFocus()
    preview.resize(420, 300)
    qtbot.waitUntil(lambda: preview.view.verticalScrollBar().maximum() > 200)
    preview.view.verticalScrollBar().setValue(150)
    value = changed(small_lens(), f"{A}/choices/2/title", "Another title")
    preview.show_lens(lens_of(value), "question_a")
    qtbot.wait(30)
    assert preview.view.verticalScrollBar().value() == 150


def test_what_leads_out_of_a_preview_is_not_offered(preview: QuestionPreview) -> None:
    assert preview.view.head.menu_button.isHidden()
    QTest.keyClick(
        preview.view.rows[0], Key.Key_BracketRight
    )  # the next question: the studio's outline goes there
    assert preview.view.head.menu_button.isHidden()


def test_a_preview_is_gone_when_it_is_closed(qtbot: QtBot, app: object) -> None:
    preview = QuestionPreview()
    preview.show_lens(lens_of(small_lens()), "question_a")
    with qtbot.waitSignal(preview.destroyed):
        preview.deleteLater()
