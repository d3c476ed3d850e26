"""The form of a decision by clicks and keys: what is typed is what is recorded, or all of it stays."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from tests.support.access import name_of, stops
from tests.support.failing_disk import FULL, FailingDisk, install
from tests.support.sample import load_sample
from wa_desktop.domain.decisions import MAX_OPTIONS, Decision, DecisionKind
from wa_desktop.domain.plan import PracticeRef
from wa_desktop.domain.workload import Snapshot
from wa_desktop.review.plan import new_id
from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.decision_dialog import DecisionDialog
from wa_desktop.ui.dialogs.decision_recording import open_decision
from wa_desktop.ui.models.practice_choices import LineRole
from wa_desktop.ui.theme.type import set_text_size

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""Qt's offscreen platform says so of every popup it shows."""

ROOT = Path(__file__).resolve().parents[2]
HOSTILE = '=1+1 <img src="https://evil.example/x.png"> <b>bold</b> &amp;'
ALIAS = "wellarchitected"
CTRL = Qt.KeyboardModifier.ControlModifier

Opened = Callable[..., DecisionDialog]


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> FailingDisk:
    return install(monkeypatch)


@pytest.fixture
def workspace(disk: FailingDisk, tmp_path: Path) -> Iterator[Workspace]:
    """A workspace on a disk that can fail."""
    opened = Workspace.open(tmp_path / "Reviews.wadesk", ROOT / "lenses")
    yield opened
    disk.work_again()
    opened.close()


@pytest.fixture
def opened(qtbot: QtBot, bridge: Bridge) -> Iterator[Opened]:
    """Opens the form as the pages do; it deletes itself when it is closed."""
    made: list[DecisionDialog] = []
    workload = load_sample(bridge.workspace, ROOT / "resources", with_plan=False)
    assert bridge.open_review(workload.id)

    def show(decision: Decision | None = None) -> DecisionDialog:
        dialog = open_decision(bridge, decision, None)
        assert dialog is not None
        made.append(dialog)
        qtbot.waitActive(dialog).__enter__()
        qtbot.waitUntil(dialog.form.title.hasFocus)
        return dialog

    yield show
    for dialog in made:
        if shiboken6.isValid(dialog):
            dialog.done(0)


def snapshot(bridge: Bridge) -> Snapshot:
    assert bridge.review is not None
    return bridge.review.snapshot


def practices(bridge: Bridge, count: int = 2) -> tuple[PracticeRef, ...]:
    question = snapshot(bridge).reviews[0].lens.questions[0]
    return tuple(PracticeRef(ALIAS, question.key, one.id) for one in question.practices[:count])


def full(bridge: Bridge, **given: object) -> Decision:
    made = Decision(
        new_id(),
        0,
        DecisionKind.TRADE_OFF,
        "Canary releases",
        context="Bad releases hit everybody.",
        options=("Canary\nslow and safe", "All at once"),
        gains=("reliability",),
        pays=("costOptimization",),
        decision="5 % first.",
        rationale="A way back in minutes.",
        decided_by="Dana Novak",
        decided_on=date(2026, 1, 5),
        revisit_on=date(2030, 1, 5),
        practices=practices(bridge),
    )
    return replace(made, **given)  # type: ignore[arg-type]


def click(widget: QWidget) -> None:
    QtBot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())


def save(dialog: DecisionDialog) -> None:
    """Ctrl+Enter, wherever the keyboard is."""
    QtBot.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Return, CTRL)


def segment(dialog: DecisionDialog, pillar: str, number: int) -> QRadioButton:
    return dialog.form.balance.choices[pillar].segment(number)


def rows(dialog: DecisionDialog) -> list[PracticeRef]:
    model = dialog.form.practices.filter
    return [model.index(row, 0).data(LineRole).practice for row in range(model.rowCount())]


def click_practice(qtbot: QtBot, dialog: DecisionDialog, index: QModelIndex) -> None:
    view = dialog.form.practices.list
    view.scrollTo(index)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())


def test_a_new_decision_from_the_first_key_to_the_record(
    qtbot: QtBot, bridge: Bridge, opened: Opened
) -> None:
    dialog = opened()
    form = dialog.form
    assert dialog.windowTitle() == "New decision"
    assert form.decided_on.day == bridge.today()
    qtbot.keyClicks(form.title, "Canary releases")
    qtbot.keyClicks(form.context, "Bad releases hit everybody.")
    qtbot.keyClicks(form.options.rows[0].box, "Canary")
    qtbot.keyClicks(form.options.rows[1].box, "All at once")
    click(form.options.add_button)
    assert form.options.rows[2].box.hasFocus()
    qtbot.keyClicks(form.options.rows[2].box, "At night")
    click(segment(dialog, "reliability", 0))
    click(segment(dialog, "costOptimization", 2))
    qtbot.keyClicks(form.decision, "5 % first.")
    qtbot.keyClicks(form.rationale, "A way back in minutes.")
    qtbot.keyClicks(form.decided_by.line, "Dana Novak")
    click(form.revisit_on.spans[6])
    assert form.revisit_on.day is not None
    assert 180 <= (form.revisit_on.day - bridge.today()).days <= 185
    with qtbot.waitSignal(dialog.recorded) as told:
        save(dialog)
    (kept,) = snapshot(bridge).decisions
    assert told.args[0].id == kept.id
    assert kept.label == "D-1"
    assert kept.created_at is not None
    assert (kept.title, kept.context) == ("Canary releases", "Bad releases hit everybody.")
    assert kept.options == ("Canary", "All at once", "At night")
    assert (kept.gains, kept.pays) == (("reliability",), ("costOptimization",))
    assert (kept.decision, kept.rationale) == ("5 % first.", "A way back in minutes.")
    assert kept.decided_by == "Dana Novak"
    assert not dialog.isVisible()
    assert bridge.review is not None
    assert "Canary releases" in str(bridge.review.history.undo_name)
    bridge.review.undo()
    assert snapshot(bridge).decisions == ()


def test_every_field_is_shown_and_read_back_unchanged(bridge: Bridge, opened: Opened) -> None:
    lost = PracticeRef("gone-lens", "question", "practice")
    whole = PracticeRef(ALIAS, practices(bridge)[0].question)
    one = full(bridge, gains=("reliability", "lost-pillar"), practices=(lost, whole, *practices(bridge)))
    dialog = opened(one)
    assert dialog.decision() == one
    assert not dialog.is_changed
    QtBot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_changed_decision_keeps_its_number(qtbot: QtBot, bridge: Bridge, opened: Opened) -> None:
    first = opened(full(bridge))
    save(first)
    dialog = opened(snapshot(bridge).decisions[0])
    assert dialog.windowTitle() == "Decision D-1"
    assert dialog.save_button.text() == "Save"
    qtbot.keyClick(dialog.form.title, Qt.Key.Key_End)
    qtbot.keyClicks(dialog.form.title, " in steps")
    click(dialog.save_button)
    assert [(one.label, one.title) for one in snapshot(bridge).decisions] == [
        ("D-1", "Canary releases in steps")
    ]


def test_an_acceptance_wants_practices_and_an_end(qtbot: QtBot, bridge: Bridge, opened: Opened) -> None:
    dialog = opened()
    form = dialog.form
    click(form.kind.segment(1))
    assert name_of(form.revisit_on.day_field) == "Accepted until"
    save(dialog)
    assert dialog.isVisible()
    assert dialog.problem("title")
    assert form.title.hasFocus()
    assert "2" in dialog.message.text()
    qtbot.keyClicks(form.title, "Live with it")
    save(dialog)
    assert not dialog.problem("title")
    assert "Name the practices" in dialog.problem("practices")
    assert form.practices.search.hasFocus()
    index = form.practices.filter.index(1, 0)
    click_practice(qtbot, dialog, index)
    assert not dialog.problem("practices")
    save(dialog)
    assert "until when" in dialog.problem("revisit_on")
    click(form.revisit_on.spans[12])
    assert not dialog.problem("revisit_on")
    save(dialog)
    (kept,) = snapshot(bridge).decisions
    assert kept.kind is DecisionKind.ACCEPTED_RISK
    assert kept.practices == practices(bridge, 1)
    assert kept.accepts(bridge.today())


def test_the_kind_names_the_last_field(opened: Opened) -> None:
    dialog = opened()
    assert name_of(dialog.form.revisit_on.day_field) == "Revisit on"
    click(dialog.form.kind.segment(1))
    click(dialog.form.kind.segment(0))
    assert name_of(dialog.form.revisit_on.day_field) == "Revisit on"


def test_a_pillar_has_three_states_by_keys(qtbot: QtBot, opened: Opened) -> None:
    dialog = opened()
    button = segment(dialog, "security", 1)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Right)
    assert dialog.form.balance.pays == ("security",)
    for _ in range(2):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Left)
    assert (dialog.form.balance.gains, dialog.form.balance.pays) == (("security",), ())
    assert "Security" in name_of(segment(dialog, "security", 0))


def test_options_come_and_go(qtbot: QtBot, opened: Opened) -> None:
    form = opened().form
    qtbot.keyClicks(form.options.rows[0].box, "one")
    qtbot.keyClicks(form.options.rows[1].box, "two")
    click(form.options.rows[0].remove_button)
    assert form.options.texts == ("two",)
    assert form.options.rows[0].box.hasFocus()
    assert name_of(form.options.rows[0].remove_button) == "Remove option 1"
    click(form.options.rows[0].remove_button)
    assert form.options.texts == ()
    assert form.options.add_button.hasFocus()
    for _ in range(MAX_OPTIONS):
        click(form.options.add_button)
    assert len(form.options.rows) == MAX_OPTIONS
    assert not form.options.add_button.isEnabled()


def test_practices_are_found_by_words_and_ticked_by_keys(
    qtbot: QtBot, bridge: Bridge, opened: Opened
) -> None:
    dialog = opened()
    picker = dialog.form.practices
    lens = snapshot(bridge).reviews[0].lens
    everything = len(lens.questions) + sum(len(one.practices) for one in lens.questions)
    assert len(rows(dialog)) == everything > 300
    qtbot.keyClicks(picker.search, "sec02-bp03")
    (only,) = rows(dialog)
    qtbot.keyClick(picker.search, Qt.Key.Key_Down)
    assert picker.list.hasFocus()
    qtbot.keyClick(picker.list, Qt.Key.Key_Space)
    assert picker.chosen == (only,)
    qtbot.keyClick(picker.list, Qt.Key.Key_Space)
    assert picker.chosen == ()
    qtbot.keyClick(picker.list, Qt.Key.Key_Space)
    picker.search.setFocus()
    qtbot.keyClick(picker.search, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert len(rows(dialog)) == everything
    click(picker.only_chosen)
    assert rows(dialog) == [only]
    qtbot.keyClicks(picker.search, "no such words")
    assert rows(dialog) == []
    assert "Nothing" in picker.count.text()
    assert picker.chosen == (only,)


def test_a_question_stands_for_all_its_practices(qtbot: QtBot, bridge: Bridge, opened: Opened) -> None:
    dialog = opened()
    click_practice(qtbot, dialog, dialog.form.practices.filter.index(0, 0))
    question = snapshot(bridge).reviews[0].lens.questions[0]
    assert dialog.form.practices.chosen == (PracticeRef(ALIAS, question.key),)


def test_with_links_only_those_are_shown_and_gone_ones_can_be_dropped(
    qtbot: QtBot, bridge: Bridge, opened: Opened
) -> None:
    lost = PracticeRef("gone-lens", "question", "practice")
    dialog = opened(full(bridge, practices=(lost, *practices(bridge))))
    assert rows(dialog) == [lost, *practices(bridge)]
    click_practice(qtbot, dialog, dialog.form.practices.filter.index(0, 0))
    assert dialog.decision().practices == practices(bridge)


def test_a_number_typed_into_no_date_begins_with_today(qtbot: QtBot, bridge: Bridge, opened: Opened) -> None:
    field = opened().form.revisit_on
    assert field.day is None
    qtbot.keyClick(field.day_field, Qt.Key.Key_Up)
    assert field.day == bridge.today()
    click(field.spans[0])
    assert field.day is None
    qtbot.keyClicks(field.day_field, "1")
    assert field.day is not None
    assert (field.day.month, field.day.year) == (bridge.today().month, bridge.today().year)


def test_escape_asks_before_anything_is_lost(qtbot: QtBot, bridge: Bridge, opened: Opened) -> None:
    dialog = opened()
    qtbot.keyClicks(dialog.form.rationale, "half a thought")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.is_asking
    assert dialog.keep_button.hasFocus()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.is_asking
    assert dialog.form.rationale.toPlainText() == "half a thought"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    click(dialog.discard_button)
    assert not dialog.isVisible()
    assert snapshot(bridge).decisions == ()


def test_enter_in_a_line_records_nothing_by_accident(qtbot: QtBot, bridge: Bridge, opened: Opened) -> None:
    dialog = opened(full(bridge))
    qtbot.keyClick(dialog.form.title, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.save_button.setFocus()
    qtbot.keyClick(dialog.save_button, Qt.Key.Key_Return)
    assert len(snapshot(bridge).decisions) == 1


def test_a_failing_disk_loses_nothing_and_says_so(
    qtbot: QtBot, bridge: Bridge, opened: Opened, disk: FailingDisk
) -> None:
    dialog = opened(full(bridge))
    qtbot.keyClicks(dialog.form.rationale, "More. ")
    before = dialog.decision()
    number = 0
    while True:
        disk.refuse_write(number, FULL)
        save(dialog)
        if not dialog.isVisible():
            break
        assert snapshot(bridge).decisions == ()
        assert dialog.decision() == before
        assert "disk" in dialog.message.text()
        number += 1
    assert number > 1
    assert [one.rationale for one in snapshot(bridge).decisions] == [before.tidied().rationale]


@pytest.mark.parametrize(
    "text", [HOSTILE, "nul \0 here", "\ud800 half", "\u202e backwards", "{title} %n %1"], ids=ascii
)
def test_hostile_text_is_kept_as_it_is(bridge: Bridge, opened: Opened, text: str, qtbot: QtBot) -> None:
    dialog = opened()
    form = dialog.form
    form.title.setText(text)
    form.context.setPlainText(text)
    form.options.rows[0].box.setPlainText(text)
    form.decided_by.line.setText(text)
    save(dialog)
    (kept,) = snapshot(bridge).decisions
    expected = text.replace("\ud800", "").strip()  # PySide hands no half characters over
    assert kept.context == expected
    assert kept.options == (expected,)
    assert kept.title == kept.decided_by == expected
    again = opened(kept)
    assert again.decision() == kept


def test_endless_text_is_refused_at_its_field(bridge: Bridge, opened: Opened) -> None:
    dialog = opened(full(bridge))
    form = dialog.form
    form.title.setText("t" * 200_000)
    form.context.setPlainText("c" * 200_000)
    form.options.rows[1].box.setPlainText("o" * 200_000)
    save(dialog)
    assert snapshot(bridge).decisions == ()
    for field in ("title", "context", "options"):
        assert "characters" in dialog.problem(field)
    assert not dialog.problem("rationale")
    assert form.title.hasFocus()
    form.title.setText("Short")
    assert not dialog.problem("title")
    assert dialog.problem("context")
    assert len(form.context.toPlainText()) == 200_000
    for box in (form.context, form.options.rows[1].box):
        box.clear()  # else it is laid out again in every test until the dialog is gone


def test_everything_can_be_reached_and_has_a_name(opened: Opened) -> None:
    dialog = opened()
    found = list(stops(dialog))
    assert len(found) > 20
    assert [widget for widget in found if not name_of(widget)] == []


def test_large_letters_cut_nothing(qtbot: QtBot, app: QApplication, bridge: Bridge, opened: Opened) -> None:
    set_text_size(app, 200)
    dialog = opened(full(bridge))
    qtbot.wait(20)
    form = dialog.form
    for row in form.rows.values():
        assert row.geometry().right() <= form.width()
    assert form.width() <= dialog._column.viewport().width()
    assert form.height() >= form.minimumSizeHint().height()


def test_without_a_review_there_is_nothing_to_open(bridge: Bridge) -> None:
    assert open_decision(bridge, None, None) is None
