"""The form of an action, driven by clicks and keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.support import failing_disk
from tests.support.access import can_be_scrolled_to, items, name_of, picture, role_of, stops
from tests.support.action_room import ActionRoom, some_actions
from tests.support.failing_disk import FULL, FailingDisk
from tests.support.sample_room import RESOURCES
from wa_desktop.domain.answers import Notes, PracticeAnswer
from wa_desktop.domain.plan import MAX_OWNER, Action, ActionStatus, Effort, Impact, PracticeRef, Size
from wa_desktop.review.commands import AnswerPractice
from wa_desktop.review.plan import new_id
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.action_dialog import ActionDialog, save_through
from wa_desktop.ui.models.ticks import TickRole
from wa_desktop.ui.start import read_theme
from wa_desktop.ui.theme.tokens import apply_theme
from wa_desktop.ui.theme.type import set_text_size
from wa_desktop.ui.widgets.due_field import DueField
from wa_desktop.ui.widgets.tick_list import TickList

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""Qt's offscreen platform says so of every popup it shows."""

HOSTILE = '<img src="https://evil.example/x.png"> &amp; \x00 \ud83d end'
CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton

Opened = Callable[..., ActionDialog]


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> FailingDisk:
    return failing_disk.install(monkeypatch)


@pytest.fixture
def room(disk: FailingDisk, bridge: Bridge) -> ActionRoom:
    made = ActionRoom(bridge)
    made.add(some_actions(made))
    return made


@pytest.fixture
def opened(qtbot: QtBot, room: ActionRoom) -> Opened:
    """Opens the form as the window does: what is saved goes through the plan's requests."""
    window = QWidget()
    qtbot.addWidget(window)

    def show(action: Action | None = None, *, is_new: bool = False) -> ActionDialog:
        def save(changed: Action) -> bool:
            return save_through(room.requests, changed)

        dialog = ActionDialog(room.sheet, action, window, is_new=is_new, save=save)
        room.bridge.failed.connect(dialog.show_failure)
        dialog.show()
        with qtbot.waitActive(dialog):
            dialog.activateWindow()
        qtbot.waitUntil(dialog.form.title.hasFocus)
        return dialog

    return show


def save(dialog: ActionDialog) -> None:
    """Ctrl+Enter, wherever the keyboard is."""
    QtBot.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Return, CTRL)


def tick(qtbot: QtBot, ticks: TickList, label: str) -> None:
    """Find a row and tick it, by keys alone."""
    ticks.search.setFocus()
    ticks.search.clear()
    qtbot.keyClicks(ticks.search, label)
    qtbot.keyClick(ticks.search, Qt.Key.Key_Down)
    qtbot.waitUntil(ticks.list.hasFocus)
    qtbot.keyClick(ticks.list, Qt.Key.Key_Space)
    ticks.search.clear()


def labels(ticks: TickList) -> list[str]:
    return [ticks.model.index(row, 0).data(TickRole).row.label for row in range(ticks.model.rowCount())]


def test_a_new_action_gets_all_that_was_put_in(qtbot: QtBot, opened: Opened, room: ActionRoom) -> None:
    dialog = opened()
    form = dialog.form
    gap = room.sheet.gaps.gaps[20]
    qtbot.keyClicks(form.title, "Alarms on the golden signals")
    form.pillar.setFocus()
    qtbot.keyClick(form.pillar, Qt.Key.Key_Down)
    form.impact.show_value(Impact.HIGH)
    qtbot.keyClicks(form.owner.line, "Orders team")
    form.owner.completer().popup().hide()
    dialog.activateWindow()
    qtbot.mouseClick(form.effort.buttons[Size.L], LEFT)
    qtbot.mouseClick(form.due.terms[60], LEFT)
    tick(qtbot, form.practices, gap.choice.label)
    click_row(qtbot, form.depends_on, "A-4")
    qtbot.keyClicks(form.notes.client, "For **you**")
    form.notes.focus_lane(internal=True)
    qtbot.keyClicks(form.notes.internal, "secret")
    qtbot.keyClicks(form.links, "https://tickets.example/T-1")
    qtbot.keyClick(form.links, Qt.Key.Key_Return)
    qtbot.keyClicks(form.links, "https://tickets.example/T-2")
    save(dialog)
    assert not dialog.isVisible()
    made = room.action(5)
    assert made.title == "Alarms on the golden signals"
    assert made.pillar == next(iter(room.sheet.pillar_names))
    assert made.owner == "Orders team"
    assert made.effort == Effort(Size.L)
    assert made.due == room.bridge.today() + timedelta(60)
    assert made.practices == (gap.practice,)
    assert made.depends_on == (room.action(4).id,)
    assert made.notes == Notes("For **you**", "secret")
    assert made.links == ("https://tickets.example/T-1", "https://tickets.example/T-2")
    assert made.impact is Impact.HIGH
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_an_action_comes_back_as_it_was(opened: Opened, room: ActionRoom) -> None:
    for action in room.actions:
        dialog = opened(action)
        assert dialog.action() == action
        assert not dialog.is_changed
        dialog.close()


def test_saving_nothing_changes_nothing(opened: Opened, room: ActionRoom) -> None:
    before = room.actions
    dialog = opened(room.action(1))
    save(dialog)
    assert not dialog.isVisible()
    assert room.actions == before


def test_an_edit_is_saved_and_undone(qtbot: QtBot, opened: Opened, room: ActionRoom) -> None:
    dialog = opened(room.action(1))
    qtbot.keyClicks(dialog.form.title, "Rotate the old keys")
    qtbot.mouseClick(dialog.form.due.clear_button, LEFT)
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert room.action(1).title == "Rotate the old keys"
    assert room.action(1).due is None
    room.review.undo()
    assert room.action(1).title == "Rotate keys"


def test_every_gap_is_offered_and_what_is_linked_stands_first(opened: Opened, room: ActionRoom) -> None:
    action = room.action(2)
    ticks = opened(action).form.practices
    offered = labels(ticks)
    assert len(offered) == len(room.sheet.gaps.gaps) + len(room.sheet.gaps.accepted)
    question = room.sheet.snapshot.question(action.practices[0].ref)
    assert offered[0] == question.choice(action.practices[0].choice).label
    assert ticks.ticked == action.practices


def test_a_linked_practice_that_is_no_gap_any_more_stays(
    qtbot: QtBot, opened: Opened, room: ActionRoom
) -> None:
    practice = room.action(2).practices[0]
    assert room.bridge.perform(AnswerPractice(practice.ref, practice.choice, PracticeAnswer.YES))
    gone = PracticeRef("lens-of-old", "q", "c")
    whole = PracticeRef(practice.lens, practice.question)
    assert room.requests.edit(replace(room.action(2), practices=(practice, gone, whole)))
    form = opened(room.action(2)).form
    spoken = [text for text, _ in items(form.practices.list)][:3]
    assert "Yes" in spoken[0]
    assert "no longer in this review" in spoken[1]
    assert form.read().practices == (practice, gone, whole)
    qtbot.mouseClick(
        form.practices.list.viewport(),
        LEFT,
        pos=form.practices.list.visualRect(form.practices.model.index(1, 0)).center(),
    )
    assert form.read().practices == (practice, whole)


def test_a_title_is_needed_and_nothing_typed_is_lost(qtbot: QtBot, opened: Opened, room: ActionRoom) -> None:
    dialog = opened()
    qtbot.keyClicks(dialog.form.owner.line, "Dana")
    dialog.form.owner.completer().popup().hide()
    dialog.activateWindow()
    assert not dialog.form.rows["title"].problem
    save(dialog)
    assert dialog.isVisible()
    assert dialog.form.rows["title"].problem == "Say what is to be done."
    assert "1" in dialog.message.text()
    assert dialog.form.title.hasFocus()
    assert dialog.form.owner.line.text() == "Dana"
    qtbot.keyClicks(dialog.form.title, "Now there")
    assert not dialog.form.rows["title"].problem
    save(dialog)
    assert room.action(5).owner == "Dana"


def test_a_field_that_is_left_is_checked(qtbot: QtBot, opened: Opened) -> None:
    dialog = opened()
    dialog.form.effort.line.setFocus()
    qtbot.keyClicks(dialog.form.effort.line, "lots")
    assert not dialog.form.rows["effort"].problem
    dialog.form.links.setFocus()
    assert "no effort" in dialog.form.rows["effort"].problem
    qtbot.keyClicks(dialog.form.links, "ftp://x")
    dialog.form.title.setFocus()
    assert "https://" in dialog.form.rows["links"].problem


@pytest.mark.parametrize(
    ("field", "change"),
    [
        ("owner", lambda form: form.owner.line.setText("x" * (MAX_OWNER + 1))),
        ("effort", lambda form: form.effort.line.setText("5000")),
        ("notes", lambda form: form.notes.internal.setPlainText("x" * 10_001)),
        ("links", lambda form: form.links.setPlainText("https://a.example/ b")),
        ("title", lambda form: form.title.setText("x" * 201)),
    ],
)
def test_each_problem_stands_at_its_field(
    opened: Opened, room: ActionRoom, field: str, change: Callable[[object], None]
) -> None:
    dialog = opened(room.action(4))
    change(dialog.form)
    if field == "owner":  # the field takes no more than fits
        assert len(dialog.form.owner.line.text()) == MAX_OWNER
        return
    save(dialog)
    assert dialog.isVisible()
    wrong = [name for name, row in dialog.form.rows.items() if row.problem]
    assert wrong == [field]


def test_a_circle_is_refused_where_it_is_made(qtbot: QtBot, opened: Opened, room: ActionRoom) -> None:
    dialog = opened(room.action(1))
    click_row(qtbot, dialog.form.depends_on, "A-2")
    assert "wait for each other" in dialog.form.rows["depends_on"].problem
    save(dialog)
    assert dialog.isVisible()
    assert room.action(1).depends_on == ()
    click_row(qtbot, dialog.form.depends_on, "A-2")
    assert not dialog.form.rows["depends_on"].problem


def click_row(qtbot: QtBot, ticks: TickList, label: str) -> None:
    row = labels(ticks).index(label)
    ticks.list.setFocus()
    place = ticks.list.visualRect(ticks.model.index(row, 0)).center()
    qtbot.mouseClick(ticks.list.viewport(), LEFT, pos=place)


def test_the_first_action_has_nothing_to_wait_for(qtbot: QtBot, opened: Opened, room: ActionRoom) -> None:
    assert room.requests.remove([action.id for action in room.actions])
    assert not opened().form.rows["depends_on"].isVisible()


def test_a_disk_that_refuses_keeps_the_form(
    qtbot: QtBot, opened: Opened, room: ActionRoom, disk: FailingDisk
) -> None:
    dialog = opened(room.action(1))
    qtbot.keyClicks(dialog.form.title, "Typed with care")
    disk.refuse_write(0, FULL)
    save(dialog)
    assert dialog.isVisible()
    assert dialog.form.title.text() == "Typed with care"
    assert dialog.message.text()
    assert room.action(1).title == "Rotate keys"
    disk.work_again()
    save(dialog)
    assert not dialog.isVisible()
    assert room.action(1).title == "Typed with care"


def test_done_offers_answers_and_keeps_the_rest(qtbot: QtBot, opened: Opened, room: ActionRoom) -> None:
    dialog = opened(room.action(1))
    qtbot.keyClicks(dialog.form.title, "Keys rotated")
    dialog.form.status.show_value(ActionStatus.DONE)
    save(dialog)
    assert not dialog.isVisible()
    assert room.offers == [(room.action(1).id,)]
    assert room.action(1).title == "Keys rotated"
    assert room.action(1).status is ActionStatus.OPEN


def test_escape_asks_once_before_anything_is_lost(qtbot: QtBot, opened: Opened, room: ActionRoom) -> None:
    dialog = opened(room.action(1))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    dialog = opened(room.action(1))
    qtbot.keyClicks(dialog.form.title, "x")
    qtbot.keyClick(dialog.form.title, Qt.Key.Key_Escape)
    assert dialog.is_asking
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.is_asking
    assert dialog.form.title.hasFocus()
    qtbot.keyClick(dialog.form.title, Qt.Key.Key_Escape)
    qtbot.mouseClick(dialog.discard_button, LEFT)
    assert not dialog.isVisible()
    assert room.action(1).title == "Rotate keys"


def test_an_effort_that_is_none_is_not_lost_silently(qtbot: QtBot, opened: Opened, room: ActionRoom) -> None:
    dialog = opened(room.action(1))
    qtbot.keyClicks(dialog.form.effort.line, "about a week")
    assert dialog.is_changed
    qtbot.keyClick(dialog.form.effort.line, Qt.Key.Key_Escape)
    assert dialog.is_asking


def test_enter_in_a_field_saves_nothing(qtbot: QtBot, opened: Opened) -> None:
    dialog = opened()
    qtbot.keyClicks(dialog.form.title, "x")
    qtbot.keyClick(dialog.form.title, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_remove_asks_for_the_removal(qtbot: QtBot, opened: Opened, room: ActionRoom) -> None:
    assert not opened().remove_button.isVisible()
    assert not opened(room.action(1), is_new=True).remove_button.isVisible()
    dialog = opened(room.action(1))
    with qtbot.waitSignal(dialog.remove_requested) as asked:
        qtbot.mouseClick(dialog.remove_button, LEFT)
    assert asked.args == [room.action(1).id]
    assert not dialog.isVisible()


def test_hostile_texts_are_shown_and_kept(qtbot: QtBot, opened: Opened, room: ActionRoom) -> None:
    room.add([Action(new_id(), 0, HOSTILE, owner=HOSTILE, notes=Notes(HOSTILE), pillar="gone")])
    kept = room.action(5)
    dialog = opened(kept)
    assert dialog.form.read().pillar == "gone"
    assert dialog.grab().width() > 0
    dialog.form.notes.client.setPlainText("y" * 200_000)
    save(dialog)
    assert dialog.isVisible()
    assert dialog.form.rows["notes"].problem
    dialog.form.notes.client.clear()  # else it is laid out again in every test until the dialog is gone
    dialog.close()
    assert room.action(5) == kept


@pytest.mark.parametrize(
    "day", [date(1, 1, 1), date(1752, 1, 1), date(1900, 1, 1), date(2027, 2, 28), date(9999, 12, 31)]
)
def test_any_day_is_kept_and_none_is_none(qtbot: QtBot, day: date) -> None:
    field = DueField(date(2026, 3, 2))
    qtbot.addWidget(field)
    assert field.day is None
    field.show_day(day)
    assert field.day == day
    field.show_day(None)
    assert field.day is None
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.day == date(2026, 3, 2)
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    assert field.day is None


# Access and looks


def test_every_control_has_a_name_and_every_row_speaks(opened: Opened, room: ActionRoom) -> None:
    dialog = opened(room.action(2))
    found = list(stops(dialog))
    assert len(found) > 18
    assert not [widget for widget in found if not (widget.accessibleName() or name_of(widget))]
    assert {role_of(widget) for widget in found} <= {
        QAccessible.Role.Button,
        QAccessible.Role.ComboBox,
        QAccessible.Role.EditableText,
        QAccessible.Role.List,
        QAccessible.Role.PageTabList,
        QAccessible.Role.SpinBox,
        QAccessible.Role.CheckBox,
        QAccessible.Role.RadioButton,
    }
    for ticks in (dialog.form.practices, dialog.form.depends_on):
        assert all(text.endswith("ticked") for text, _ in items(ticks.list))
    first = dialog.form.practices.model.index(0, 0)
    assert first.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_focus_can_be_seen(opened: Opened, room: ActionRoom, app: QApplication, theme: str) -> None:
    apply_theme(app, read_theme(app, RESOURCES, theme))
    dialog = opened(room.action(2))
    form = dialog.form
    for widget in (form.practices.list, form.due.field, form.effort.buttons[Size.S], form.owner):
        with_it = lit(widget)
        form.title.setFocus()
        QApplication.processEvents()
        assert picture(widget.parentWidget()) != with_it, widget


def lit(widget: QWidget) -> bytes:
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    return picture(widget.parentWidget())


@pytest.mark.parametrize("screen", [(1080, 640, 150), (640, 480, 100), (1080, 640, 200)])
def test_everything_can_be_reached_on_a_small_screen(
    qtbot: QtBot, opened: Opened, room: ActionRoom, app: QApplication, *, screen: tuple[int, int, int]
) -> None:
    width, height, percent = screen
    set_text_size(app, percent)
    dialog = opened(room.action(2))
    dialog.setMinimumSize(0, 0)
    dialog.resize(width - 60, height - 60)
    qtbot.wait(20)
    assert dialog.width() <= width
    for widget in stops(dialog):
        inside = dialog.rect().contains(QRect(widget.mapTo(dialog, QPoint(0, 0)), widget.size()))
        assert inside or can_be_scrolled_to(widget), name_of(widget)
    assert dialog.rect().contains(
        QRect(dialog.save_button.mapTo(dialog, QPoint(0, 0)), dialog.save_button.size())
    )
