"""A whole lens tried from the library: walked and answered by keys and clicks, with nothing kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.support.access import name_of, stops
from tests.support.lens_values import changed, small_lens
from tests.support.tried_lenses import click, lens_of
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.ui.preview.lens_preview import LensPreview

Key = Qt.Key
YES, NO = PracticeAnswer.YES, PracticeAnswer.NO
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def preview(qtbot: QtBot, app: object) -> LensPreview:
    made = LensPreview()
    qtbot.addWidget(made)
    made.resize(1376, 800)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.show_lens(lens_of(small_lens()))
    qtbot.wait(20)
    return made


def key_of(preview: LensPreview) -> str:
    return preview.ref.question if preview.ref else ""


def texts(root: QWidget) -> str:
    labels = "\n".join(label.text() for label in root.findChildren(QLabel) if label.isVisibleTo(root))
    return labels.replace("\N{WORD JOINER}", "").replace("\u200b", "")


def pills(preview: LensPreview) -> list[str]:
    return [pill.text for pill in preview.pills]


def in_hand(preview: LensPreview) -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_a_lens_is_answered_by_keys_alone(qtbot: QtBot, preview: LensPreview) -> None:
    assert preview.header.title.whole == "Small lens"
    assert "Nothing is kept" in preview.header.subtitle.whole
    assert pills(preview) == ["0 high", "0 medium", "0 no risk", "4 open"]
    for key in (Key.Key_N, Key.Key_Y, Key.Key_Y):  # the last answer leads on to the next question
        QTest.keyClick(in_hand(preview), key)
    assert key_of(preview) == "question_b"
    assert pills(preview) == ["1 high", "0 medium", "0 no risk", "3 open"]
    QTest.keyClick(in_hand(preview), Key.Key_Y, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(in_hand(preview), Key.Key_PageDown)
    assert key_of(preview) == "question_c"
    assert preview.tabs.currentIndex() == 1
    assert pills(preview) == ["1 high", "0 medium", "1 no risk", "2 open"]
    QTest.keyClick(in_hand(preview), Key.Key_BracketLeft)
    QTest.keyClick(in_hand(preview), Key.Key_BracketLeft)
    assert key_of(preview) == "question_a"
    assert preview.tabs.badge(0)[0] == "1 H"
    with qtbot.waitSignal(preview.said) as said:
        QTest.keyClick(in_hand(preview), Key.Key_PageUp)
    assert said.args == ["This is the first question."]


def test_it_tells_where_the_risk_comes_from(qtbot: QtBot, preview: LensPreview) -> None:
    assert "Answer a practice to see the risk." in texts(preview.panel)
    click(preview.view.rows[0], NO)
    qtbot.wait(10)
    said = texts(preview.panel)
    assert "1. first && second && third → None" in said
    assert "2. !first → High ✓" in said
    assert "These hold the question at High:\nfirst · Practice first" in said
    assert "Provisional" in said
    assert "Do it." in said  # the improvement plan of the practice in hand
    preview.view.focus_practice("second")
    qtbot.waitUntil(lambda: "Practice second" in texts(preview.panel).split("TO LOWER")[-1])


def test_list_and_tabs_lead_to_questions(preview: LensPreview) -> None:
    preview.show_lens(lens_of(changed(small_lens(), "/pillars/0/questions/0/title", "Is the zebra fed?")))
    rows = preview.finder.rows
    box = rows.visualRect(preview.finder.filtered.index(1, 0))
    QTest.mouseClick(rows.viewport(), LEFT, pos=box.center())
    assert key_of(preview) == "question_b"
    QTest.mouseClick(preview.tabs, LEFT, pos=preview.tabs.tabRect(1).center())
    assert key_of(preview) == "question_c"
    QTest.keyClicks(preview.finder.search, "zebra")
    assert preview.finder.filtered.rowCount() == 1
    QTest.keyClick(preview.finder.search, Key.Key_Down)
    QTest.keyClick(rows, Key.Key_Return)
    assert key_of(preview) == "question_a"
    assert in_hand(preview) is preview.view.rows[0]


def test_escape_leads_out_of_a_field_first_and_then_back(qtbot: QtBot, preview: LensPreview) -> None:
    closed: list[bool] = []
    preview.closed.connect(lambda: closed.append(True))
    preview.view.notes.setFocus()
    QTest.keyClicks(preview.view.notes, "Yes, no")
    QTest.keyClick(preview.view.notes, Key.Key_Escape)
    assert not closed
    assert in_hand(preview) is preview.view.rows[0]
    assert all(
        preview.rehearsal.snapshot.answer(ref).answer("first") is None
        for ref in preview.rehearsal.snapshot.refs
    )
    QTest.keyClick(in_hand(preview), Key.Key_Escape)
    assert closed == [True]
    with qtbot.waitSignal(preview.closed):
        QTest.mouseClick(preview.back_button, LEFT)


def test_answers_end_with_the_preview_and_by_a_click(preview: LensPreview) -> None:
    assert not preview.clear_button.isEnabled()
    click(preview.view.rows[0], YES)
    preview.view.notes.setPlainText("A note")
    QTest.mouseClick(preview.clear_button, LEFT)
    assert pills(preview)[3] == "4 open"
    assert preview.view.notes.toPlainText() == ""
    click(preview.view.rows[0], YES)
    assert preview.finder.questions.item(0).progress > 0
    preview.show_lens(lens_of(small_lens()))
    ref = preview.ref
    assert ref is not None
    assert preview.rehearsal.snapshot.answer(ref).answer("first") is None
    assert preview.finder.questions.item(0).progress == 0
    assert pills(preview)[3] == "4 open"


def test_another_lens_of_the_same_name_starts_anew(preview: LensPreview) -> None:
    click(preview.view.rows[0], YES)
    value = changed(small_lens(), "/pillars/0/questions/0/title", "Asked otherwise?")
    preview.show_lens(lens_of(value))
    assert preview.finder.questions.item(0).question.title == "Asked otherwise?"
    assert preview.view.rows[0].entry.answer is None


def test_a_pillar_or_lens_without_questions(qtbot: QtBot, preview: LensPreview) -> None:
    preview.show_lens(lens_of(changed(small_lens(), "/pillars/1/questions", [])))
    with qtbot.waitSignal(preview.said):
        QTest.mouseClick(preview.tabs, LEFT, pos=preview.tabs.tabRect(1).center())
    assert key_of(preview) == "question_a"
    assert preview.tabs.currentIndex() == 0
    preview.show_lens(lens_of(changed(small_lens(), "/pillars", [])))
    assert "This lens asks nothing yet" in texts(preview)
    assert preview.ref is None
    with qtbot.waitSignal(preview.closed):
        QTest.keyClick(preview, Key.Key_Escape)


def test_in_a_narrow_window_the_panel_folds_away(qtbot: QtBot, preview: LensPreview) -> None:
    preview.resize(820, 700)
    qtbot.waitUntil(preview.panel.isHidden)
    assert preview.columns.button.isVisible() or preview.columns.button in preview.header.findChildren(
        QWidget
    )
    preview.columns.button.click()
    assert preview.panel.isVisible()


def test_all_texts_are_plain_and_every_stop_has_a_name(preview: LensPreview) -> None:
    value = changed(small_lens(), "/pillars/0/questions/0/choices/0/title", "<b>bold</b><img src=x>")
    preview.show_lens(lens_of(value))
    click(preview.view.rows[0], NO)
    assert all(
        label.textFormat() is Qt.TextFormat.PlainText
        for label in preview.findChildren(QLabel)
        if label.text()
    )
    nameless = [widget for widget in stops(preview) if not name_of(widget)]
    assert not nameless


def test_every_answer_of_a_rehearsal_is_its_own(preview: LensPreview) -> None:
    QTest.keyClick(in_hand(preview), Key.Key_U, Qt.KeyboardModifier.ShiftModifier)
    answers = preview.rehearsal.snapshot.reviews[0].answers
    assert set(answers) == {"question_a"}
    assert answers["question_a"].answer("second") is PracticeAnswer.UNKNOWN


def test_a_preview_is_gone_when_it_is_closed(qtbot: QtBot, app: object) -> None:
    preview = LensPreview()
    preview.show_lens(lens_of(small_lens()))
    with qtbot.waitSignal(preview.destroyed):
        preview.deleteLater()
