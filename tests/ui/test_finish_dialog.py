"""What an action closes, asked and answered by clicks and keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support.access import items, name_of, stops
from tests.support.action_room import ActionRoom
from tests.support.sample_room import RESOURCES
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import Action, ActionStatus, PracticeRef
from wa_desktop.review.plan import closed_by, new_id
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.finish_dialog import FinishDialog, risks_after
from wa_desktop.ui.models.ticks import TickRole, TickRow
from wa_desktop.ui.start import read_theme
from wa_desktop.ui.theme.tokens import apply_theme
from wa_desktop.ui.theme.type import set_text_size

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""Qt's offscreen platform says so of every popup it shows."""

LEFT = Qt.MouseButton.LeftButton

Opened = Callable[[], FinishDialog]


@pytest.fixture
def room(bridge: Bridge) -> ActionRoom:
    """One action that closes all gaps of one question, and one of another question."""
    made = ActionRoom(bridge)
    gaps = made.sheet.gaps.gaps
    first = gaps[0].ref
    other = next(gap for gap in gaps if gap.ref != first)
    practices = (*(gap.practice for gap in gaps if gap.ref == first), other.practice)
    made.add([Action(new_id(), 0, "Close <b>it</b> all", practices=practices)])
    return made


@pytest.fixture
def opened(qtbot: QtBot, room: ActionRoom) -> Opened:
    window = QWidget()
    qtbot.addWidget(window)

    def show() -> FinishDialog:
        action = room.action(1)
        dialog = FinishDialog(room.sheet, [action.id], closed_by(room.sheet.snapshot, [action]), window)
        dialog.show()
        with qtbot.waitActive(dialog):
            dialog.activateWindow()
        return dialog

    return show


def rows(dialog: FinishDialog) -> list[TickRow]:
    model = dialog.ticks.model
    return [model.index(row, 0).data(TickRole).row for row in range(model.rowCount())]


def click(qtbot: QtBot, dialog: FinishDialog, label: str) -> None:
    row = [each.label for each in rows(dialog)].index(label)
    view = dialog.ticks.list
    view.scrollTo(dialog.ticks.model.index(row, 0))
    place = view.visualRect(dialog.ticks.model.index(row, 0)).center()
    qtbot.mouseClick(view.viewport(), LEFT, pos=place)


def test_all_practices_are_ticked_with_their_answers_and_risks(opened: Opened, room: ActionRoom) -> None:
    dialog = opened()
    practices = room.action(1).practices
    assert dialog.chosen is None
    assert "Close <b>it</b> all" in dialog.findChildren(type(dialog.summary))[0].text()
    assert set(dialog.ticks.ticked) == set(practices)
    assert str(len(practices)) in dialog.set_button.text()
    head = rows(dialog)[0]
    assert head.key is None
    assert [word for word, _ in head.pills] == ["High", "None"]
    assert all(row.note.startswith("now: ") for row in rows(dialog) if row.key)


def test_the_risks_are_those_that_really_follow(qtbot: QtBot, opened: Opened, room: ActionRoom) -> None:
    practices = room.action(1).practices
    foretold = risks_after(room.sheet.snapshot, practices)
    dialog = opened()
    qtbot.mouseClick(dialog.set_button, LEFT)
    assert dialog.chosen is not None
    assert set(dialog.chosen) == set(practices)
    assert room.requests.finish([room.action(1).id], dialog.chosen)
    assert {ref: room.review.ratings[ref].risk for ref in foretold} == foretold
    assert room.action(1).status is ActionStatus.DONE


def test_nothing_is_kept_by_looking(opened: Opened, room: ActionRoom) -> None:
    before = room.review.snapshot
    opened()
    assert room.review.snapshot is before


def test_what_is_not_ticked_is_left_out_and_counts_no_more(
    qtbot: QtBot, opened: Opened, room: ActionRoom
) -> None:
    dialog = opened()
    practice = room.action(1).practices[0]
    label = room.sheet.snapshot.question(practice.ref).choice(practice.choice).label
    click(qtbot, dialog, label)
    assert practice not in dialog.ticks.ticked
    assert [word for word, _ in rows(dialog)[0].pills] != ["High", "None"]
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.chosen is not None
    assert len(dialog.chosen) == len(room.action(1).practices) - 1
    assert practice not in dialog.chosen


def test_without_a_tick_there_is_nothing_to_set(qtbot: QtBot, opened: Opened, room: ActionRoom) -> None:
    dialog = opened()
    view = dialog.ticks.list
    view.setFocus()
    view.setCurrentIndex(dialog.ticks.model.index(0, 0))
    for row in rows(dialog):
        qtbot.keyClick(view, Qt.Key.Key_Space) if row.key else None
        qtbot.keyClick(view, Qt.Key.Key_Down)
    assert dialog.ticks.ticked == ()
    assert not dialog.set_button.isEnabled()
    assert dialog.summary.text() == "No question’s risk changes."


def test_a_heading_cannot_be_ticked(qtbot: QtBot, opened: Opened) -> None:
    dialog = opened()
    before = dialog.ticks.ticked
    click(qtbot, dialog, rows(dialog)[0].label)
    assert dialog.ticks.ticked == before


def test_the_answers_can_be_left(qtbot: QtBot, opened: Opened) -> None:
    dialog = opened()
    qtbot.mouseClick(dialog.leave_button, LEFT)
    assert dialog.chosen == ()
    assert dialog.result() == FinishDialog.DialogCode.Accepted


@pytest.mark.parametrize("by_key", [True, False])
def test_cancel_chooses_nothing(qtbot: QtBot, opened: Opened, *, by_key: bool) -> None:
    dialog = opened()
    if by_key:
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        qtbot.mouseClick(dialog.cancel_button, LEFT)
    assert dialog.chosen is None
    assert not dialog.isVisible()


def test_enter_does_what_the_first_button_says(qtbot: QtBot, opened: Opened) -> None:
    dialog = opened()
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert dialog.chosen


def test_several_actions_are_counted_and_gone_practices_left_out(qtbot: QtBot, room: ActionRoom) -> None:
    practice = room.action(1).practices[0]
    gone, whole = PracticeRef("gone", "q", "c"), PracticeRef(practice.lens, practice.question)
    dialog = FinishDialog(room.sheet, [room.action(1).id, "other"], (gone, whole, practice))
    qtbot.addWidget(dialog)
    assert dialog.ticks.ticked == (practice,)
    assert "2" in dialog.findChildren(type(dialog.summary))[0].text()


def test_the_dialog_speaks(opened: Opened) -> None:
    dialog = opened()
    assert dialog.windowTitle()
    assert not [widget for widget in stops(dialog) if not name_of(widget)]
    spoken = [text for text, _ in items(dialog.ticks.list)]
    assert "High to None" in spoken[0]
    assert all(text.endswith("ticked") for text in spoken if "now: " in text)


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("percent", [100, 150, 200])
def test_nothing_is_cut(opened: Opened, app: QApplication, theme: str, percent: int) -> None:
    set_text_size(app, percent)
    apply_theme(app, read_theme(app, RESOURCES, theme))
    dialog = opened()
    QApplication.processEvents()
    for button in (dialog.set_button, dialog.leave_button, dialog.cancel_button):
        assert button.width() >= button.sizeHint().width()
        low = button.mapTo(dialog, button.rect().bottomRight())
        assert low.x() <= dialog.width()
        assert low.y() <= dialog.height()


def test_a_question_that_falls_is_counted(room: ActionRoom, opened: Opened) -> None:
    after = risks_after(room.sheet.snapshot, room.action(1).practices)
    falls = sum(risk.severity < room.review.ratings[ref].risk.severity for ref, risk in after.items())
    assert Risk.NONE in after.values()
    assert str(falls) in opened().summary.text()


def test_answers_that_are_settled_are_not_offered(room: ActionRoom) -> None:
    action = room.action(1)
    assert room.requests.finish([action.id], action.practices[:1])
    reopened = replace(room.action(1), status=ActionStatus.OPEN)
    assert action.practices[0] not in closed_by(room.review.snapshot, [reopened])
    settled = room.review.snapshot.answer(action.practices[0].ref).answer(action.practices[0].choice)
    assert settled is PracticeAnswer.YES
