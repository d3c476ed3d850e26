"""At the start one quiet line says what is overdue, once a day; next reviews go into a calendar."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.support.samples import sample_workload
from wa_desktop.domain.cadence import Cadence
from wa_desktop.domain.due import count_overdue
from wa_desktop.domain.workload import Workload
from wa_desktop.review.workspace import Workspace
from wa_desktop.system.places import Places
from wa_desktop.system.reminders import Reminders
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.cadence_links import CadenceLinks
from wa_desktop.ui.dialogs.calendar_dialog import CalendarDialog


class Page(QWidget):
    """As much of the review page as the links need."""

    def add_bar(self, bar: QWidget) -> None:
        bar.setParent(self)

    def finish_editing(self) -> None: ...


def reminders(folder: Path) -> Reminders:
    return Reminders(Places.read(folder / "places.json"), folder / "settings.toml")


def overdue(bridge: Bridge) -> int:
    return count_overdue(bridge.workspace.portfolio(), bridge.now().astimezone().date())


def links(qtbot: QtBot, bridge: Bridge, folder: Path | None) -> CadenceLinks:
    window = QWidget()
    qtbot.addWidget(window)
    page: Any = Page(window)  # enough of one
    made = CadenceLinks(bridge, page, reminders(folder) if folder else None, partial(overdue, bridge), window)
    switch = QAction(window)
    switch.setCheckable(True)
    made.obey(switch)
    switch.triggered.connect(made.switch_reminders)
    window.show()
    return made


def add(workspace: Workspace, name: str, days: int | None) -> Workload:
    day = workspace.now().astimezone().date() + timedelta(days) if days is not None else None
    workload = replace(sample_workload(), name=name, client="Contoso", cadence=Cadence.NEVER, next_review=day)
    return workspace.create_workload(workload, [workspace.find_lens("wellarchitected").id])


def test_a_line_says_what_is_overdue_once_a_day(
    qtbot: QtBot, bridge: Bridge, workspace: Workspace, tmp_path: Path
) -> None:
    for number, days in enumerate((-1, -3, -9, 0, 5, None)):
        add(workspace, f"Workload {number}", days)
    first = links(qtbot, bridge, tmp_path)
    first.remind()
    assert first.line.text == "3 reviews are overdue."
    with qtbot.waitSignal(first.list_requested):
        qtbot.mouseClick(first.line.list_button, Qt.MouseButton.LeftButton)
    assert first.line.text == ""
    again = links(qtbot, bridge, tmp_path)
    again.remind()
    assert again.line.text == ""


def test_it_goes_by_a_click_and_when_a_review_is_opened(
    qtbot: QtBot, bridge: Bridge, workspace: Workspace, tmp_path: Path
) -> None:
    late = add(workspace, "Late", -1)
    first = links(qtbot, bridge, tmp_path / "one")
    first.remind()
    assert first.line.text == "A review is overdue."
    qtbot.mouseClick(first.line.dismiss_button, Qt.MouseButton.LeftButton)
    assert first.line.text == ""
    second = links(qtbot, bridge, tmp_path / "two")
    second.remind()
    bridge.open_review(late.id)
    assert second.line.text == ""
    third = links(qtbot, bridge, tmp_path / "three")
    third.remind()
    assert third.line.text == "", "whoever is at work already is left alone"


def test_nothing_overdue_is_not_worth_a_word_and_costs_no_reminder(
    qtbot: QtBot, bridge: Bridge, workspace: Workspace, tmp_path: Path
) -> None:
    add(workspace, "Soon", 1)
    made = links(qtbot, bridge, tmp_path)
    made.remind()
    assert made.line.text == ""
    add(workspace, "Late", -1)
    made.remind()
    assert made.line.text


def test_the_switch_ends_it_for_good(
    qtbot: QtBot, bridge: Bridge, workspace: Workspace, tmp_path: Path
) -> None:
    add(workspace, "Late", -1)
    made = links(qtbot, bridge, tmp_path)
    made.remind()
    assert made._switch
    assert made._switch.isChecked()
    made._switch.trigger()
    assert made.line.text == ""
    later = links(qtbot, bridge, tmp_path)
    assert later._switch
    assert not later._switch.isChecked()
    assert not reminders(tmp_path).wanted
    none = links(qtbot, bridge, None)
    none.remind()
    assert none._switch
    assert not none._switch.isEnabled()
    assert none.line.text == ""


@pytest.mark.parametrize("with_clients", [False, True])
def test_the_next_reviews_are_written_to_a_calendar(
    qtbot: QtBot, bridge: Bridge, workspace: Workspace, tmp_path: Path, with_clients: bool
) -> None:
    add(workspace, "Late", -1)
    add(workspace, "Never", None)
    made = links(qtbot, bridge, None)
    made.export_reviews()
    dialog = made._window.findChild(CalendarDialog)
    assert dialog
    qtbot.waitUntil(dialog.isVisible)
    if with_clients:
        qtbot.keyClick(dialog.with_clients, Qt.Key.Key_Space)
    qtbot.mouseClick(dialog.go_on_button, Qt.MouseButton.LeftButton)
    chooser = made._window.findChild(QFileDialog)
    assert chooser
    path = tmp_path / "out.ics"
    with qtbot.waitSignal(made.said) as said:
        chooser.fileSelected.emit(str(path))
        chooser.close()
    assert said.args == ["The next reviews were written to out.ics."]
    (event,) = Calendar.from_ical(path.read_bytes()).subcomponents
    assert event["summary"] == ("Review of Late (Contoso)" if with_clients else "Review of Late")


def test_a_calendar_that_cannot_be_written_is_one_sentence(
    qtbot: QtBot, bridge: Bridge, workspace: Workspace, tmp_path: Path
) -> None:
    made = links(qtbot, bridge, None)
    with qtbot.waitSignal(made.said) as said:
        made.export_reviews()
    assert said.args == ["No workload has a next review."]
    with qtbot.waitSignal(bridge.failed) as failed:
        made.export.export(tmp_path / "no folder" / "out.ics", with_clients=False)
    assert "does not exist" in str(failed.args[0])
