"""A reminder comes once a day at most, and never to whom does not want it."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from wa_desktop.system.places import Places
from wa_desktop.system.reminders import Reminders
from wa_desktop.system.settings import Settings, read_settings, write_settings

TODAY = date(2026, 12, 1)


def started(folder: Path) -> Reminders:
    """As a new start of the program finds them."""
    return Reminders(Places.read(folder / "places.json"), folder / "settings.toml")


def test_once_shown_it_waits_for_another_day_over_starts(tmp_path: Path) -> None:
    assert started(tmp_path).is_due(TODAY)
    first = started(tmp_path)
    first.note(TODAY)
    assert not first.is_due(TODAY)
    assert not started(tmp_path).is_due(TODAY)
    assert started(tmp_path).is_due(TODAY + timedelta(1))
    assert started(tmp_path).is_due(TODAY - timedelta(1)), "a clock that was set right must not silence it"


def test_whoever_wants_none_has_none_and_keeps_the_other_settings(tmp_path: Path) -> None:
    write_settings(tmp_path / "settings.toml", Settings(theme="dark"))
    reminders = started(tmp_path)
    assert reminders.wanted
    reminders.choose(wanted=False)
    assert not reminders.is_due(TODAY)
    assert not started(tmp_path).wanted
    assert read_settings(tmp_path / "settings.toml") == Settings(theme="dark", reminders=False)
    reminders.choose(wanted=True)
    assert started(tmp_path).is_due(TODAY)


@pytest.mark.parametrize("broken", ["places.json", "settings.toml"])
def test_a_disk_that_refuses_costs_no_more_than_the_memory(tmp_path: Path, broken: str) -> None:
    (tmp_path / broken).mkdir()
    reminders = started(tmp_path)
    reminders.choose(wanted=False)
    assert not reminders.wanted
    reminders.choose(wanted=True)
    reminders.note(TODAY)
    assert not reminders.is_due(TODAY)
