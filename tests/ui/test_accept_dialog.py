"""Accepting a risk by real clicks and keys."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.gaps_stage import GapsStage, click
from tests.support.sample import load_sample
from wa_desktop.domain.decisions import Decision, DecisionKind, check_decision
from wa_desktop.domain.errors import ReadOnlyError, message
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.accept_dialog import SPANS, AcceptDialog
from wa_desktop.ui.models.gaps import key_of
from wa_desktop.ui.widgets.button import Button
from wa_desktop.ui.widgets.label import Label

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def stage(qtbot: QtBot, bridge: Bridge) -> Iterator[GapsStage]:
    workload = load_sample(bridge.workspace, ROOT / "resources", with_plan=False)
    assert bridge.open_review(workload.id)
    made = GapsStage(bridge)
    qtbot.addWidget(made.view)
    made.view.resize(1376, 776)
    made.view.show()
    yield made
    bridge.review_changed.disconnect(made.show)
    bridge.close_review()


def dialog_of(qtbot: QtBot, stage: GapsStage) -> AcceptDialog:
    dialog = stage.view.findChild(AcceptDialog)
    assert dialog is not None
    qtbot.waitExposed(dialog)
    return dialog


def open_alone(qtbot: QtBot, stage: GapsStage, count: int = 1) -> AcceptDialog:
    dialog = AcceptDialog(stage.sheet, stage.gaps[:count], stage.bridge.today(), stage.view)
    dialog.open()
    qtbot.waitExposed(dialog)
    return dialog


def test_the_key_a_opens_it_and_the_gap_is_accepted(qtbot: QtBot, stage: GapsStage) -> None:
    gap = stage.gaps[2]
    stage.click_row(qtbot, gap)
    qtbot.keyClick(stage.view.table, Qt.Key.Key_A)
    dialog = dialog_of(qtbot, stage)
    assert gap.choice.title in dialog.name.text()
    qtbot.keyClicks(dialog.reason, "Only one tenant until spring.")
    qtbot.keyClicks(dialog.by.line, "Dana")
    click(qtbot, dialog.spans[1])
    with qtbot.waitSignal(dialog.destroyed):
        click(qtbot, dialog.accept_button)
    (decision,) = stage.snapshot.decisions
    assert decision.kind is DecisionKind.ACCEPTED_RISK
    assert decision.practices == (gap.practice,)
    assert decision.rationale == "Only one tenant until spring."
    assert decision.decided_by == "Dana"
    assert decision.decided_on == stage.bridge.today()
    assert decision.revisit_on == stage.bridge.today() + timedelta(days=90)
    assert decision.created_at is not None
    assert len(stage.said) == 1
    qtbot.waitUntil(lambda: stage.cells(key_of(gap))[2] == "Accepted, D-1")
    stage.review.undo()
    qtbot.waitUntil(lambda: stage.listed()[2] == key_of(gap))


def test_several_gaps_are_accepted_by_one_decision(qtbot: QtBot, stage: GapsStage) -> None:
    stage.click_row(qtbot, stage.gaps[0])
    stage.click_row(qtbot, stage.gaps[5], Qt.KeyboardModifier.ShiftModifier)
    assert stage.view.bar.accept_button.text() == "Accept 6 risks…"
    gaps = stage.gaps[:6]
    click(qtbot, stage.view.bar.accept_button)
    dialog = dialog_of(qtbot, stage)
    named = next(label.text() for label in dialog.findChildren(Label) if "•" in label.text())
    assert named.splitlines()[-1] == "•  and 2 more"
    qtbot.keyClicks(dialog.reason, "Until the migration.")
    click(qtbot, dialog.spans[0])
    click(qtbot, dialog.accept_button)
    assert stage.snapshot.decisions[0].practices == tuple(gap.practice for gap in gaps)


def test_the_panel_opens_it_for_the_gap_it_shows(qtbot: QtBot, stage: GapsStage) -> None:
    stage.click_row(qtbot, stage.gaps[4])
    panel = stage.view.panel
    click(qtbot, next(b for b in panel.findChildren(Button) if b.text() == "Accept this risk…"))
    dialog = dialog_of(qtbot, stage)
    assert dialog.decision().practices == (stage.gaps[4].practice,)
    click(qtbot, dialog.cancel_button)
    assert stage.snapshot.decisions == ()


def test_what_is_missing_is_said_at_its_field_and_goes_as_one_types(qtbot: QtBot, stage: GapsStage) -> None:
    dialog = open_alone(qtbot, stage)
    assert not any(dialog.problem(field) for field in ("title", "rationale", "decided_by", "revisit_on"))
    dialog.name.clear()
    with qtbot.assertNotEmitted(dialog.decision_requested):
        click(qtbot, dialog.accept_button)
    assert dialog.problem("title") == "Give the decision a title."
    assert dialog.problem("rationale") == "Say why the risk is accepted."
    assert dialog.problem("revisit_on") == "Say until when the risk is accepted."
    assert dialog.problem("decided_by") == ""
    assert dialog.focusWidget() is dialog.name
    qtbot.keyClicks(dialog.name, "x")
    assert dialog.problem("title") == ""
    qtbot.keyClicks(dialog.reason, "Because.")
    assert dialog.problem("rationale") == ""
    click(qtbot, dialog.spans[0])
    assert dialog.problem("revisit_on") == ""
    with qtbot.waitSignal(dialog.decision_requested) as asked:
        click(qtbot, dialog.accept_button)
    (decision,) = asked.args
    assert isinstance(decision, Decision)
    assert check_decision(decision) == ()
    assert dialog.isVisible()
    dialog.finish()


def test_too_long_a_text_is_said(qtbot: QtBot, stage: GapsStage) -> None:
    dialog = open_alone(qtbot, stage)
    dialog.name.setText("x" * 201)
    dialog.reason.setPlainText("y" * 10_001)
    dialog.accept()
    assert "200" in dialog.problem("title")
    assert "10000" in dialog.problem("rationale")
    dialog.reject()


def test_a_button_sets_the_end(qtbot: QtBot, stage: GapsStage) -> None:
    dialog = open_alone(qtbot, stage)
    assert dialog.end.day is None
    assert [button.text() for button in dialog.spans] == ["30 days", "90 days", "180 days"]
    for button, days in zip(dialog.spans, SPANS, strict=True):
        button.setFocus()
        qtbot.keyClick(button, Qt.Key.Key_Space)
        assert dialog.end.day == stage.bridge.today() + timedelta(days=days)
    dialog.reject()


def test_the_end_is_today_or_later(qtbot: QtBot, stage: GapsStage) -> None:
    dialog = open_alone(qtbot, stage)
    dialog.end.setFocus()
    qtbot.keyClick(dialog.end, Qt.Key.Key_Up)
    assert dialog.end.day == stage.bridge.today()
    qtbot.keyClick(dialog.end, Qt.Key.Key_Down)
    assert dialog.end.day is None
    dialog.reject()


def test_those_who_decided_before_are_offered(qtbot: QtBot, stage: GapsStage) -> None:
    stage.accept(stage.gaps[7], decided_by="Kim Larsen")
    dialog = open_alone(qtbot, stage)
    offered = [dialog.by.itemText(i) for i in range(dialog.by.count())]
    assert offered[0] == "Kim Larsen"
    assert stage.snapshot.workload.review_owner in offered
    dialog.reject()


def test_a_failing_disk_leaves_all_that_was_typed(
    qtbot: QtBot, stage: GapsStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(command: object) -> None:
        raise ReadOnlyError(message("The disk is full."))

    stage.click_row(qtbot, stage.gaps[0])
    click(qtbot, stage.view.bar.accept_button)
    dialog = dialog_of(qtbot, stage)
    qtbot.keyClicks(dialog.reason, "Because.")
    click(qtbot, dialog.spans[0])
    with monkeypatch.context() as broken:
        broken.setattr(stage.review, "apply", refuse)
        with qtbot.waitSignal(stage.bridge.failed):
            click(qtbot, dialog.accept_button)
    assert dialog.isVisible()
    assert dialog.reason.toPlainText() == "Because."
    assert stage.said == []
    click(qtbot, dialog.accept_button)
    assert len(stage.snapshot.decisions) == 1


def test_every_field_has_a_name(qtbot: QtBot, stage: GapsStage) -> None:
    dialog = open_alone(qtbot, stage, 3)
    fields = (dialog.name, dialog.reason, dialog.by, dialog.end)
    assert [field.accessibleName() for field in fields] == ["Title", "Why", "Decided by", "Accepted until"]
    assert dialog.name.text().startswith("Risk accepted: 3 practices of ")
    dialog.reject()


def test_hostile_texts_are_kept_as_they_are(qtbot: QtBot, stage: GapsStage) -> None:
    texts = ["<b>x</b>", "=1+1", "a\0b", "&&", "\ud800"]
    for text in texts:
        dialog = open_alone(qtbot, stage)
        dialog.reason.setPlainText(text)
        dialog.by.line.setText(text)
        dialog.name.setText(f"{text} title")
        click(qtbot, dialog.spans[0])
        dialog.grab()
        assert stage.requests.decide(dialog.decision())
        dialog.reject()
    kept = [decision.decided_by for decision in stage.snapshot.decisions]
    assert kept[:2] == texts[:2]
    assert kept[3] == texts[3]
    assert kept[4] in {"", "\ufffd"}
