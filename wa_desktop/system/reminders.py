"""Whether people are reminded of overdue reviews at the start, and that this happens once a day at most."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from datetime import date
from pathlib import Path

from wa_desktop.domain.errors import KnownError
from wa_desktop.system.places import Places
from wa_desktop.system.settings import read_settings, write_settings


class Reminders:
    """Remembers the choice in the settings, and the day of the last reminder among the places."""

    def __init__(self, places: Places, settings_file: Path) -> None:
        self._places = places
        self._settings_file = settings_file
        self._wanted = read_settings(settings_file).reminders

    @property
    def wanted(self) -> bool:
        """Whether anybody wants to be reminded."""
        return self._wanted

    def choose(self, *, wanted: bool) -> None:
        """Want to be reminded, or not; where that cannot be written it holds until the program ends."""
        self._wanted = wanted
        with contextlib.suppress(KnownError, OSError):
            settings = read_settings(self._settings_file)
            write_settings(self._settings_file, replace(settings, reminders=wanted))

    def is_due(self, today: date) -> bool:
        """Whether to look for something to remind of today."""
        return self._wanted and self._places.reminded_on != today.isoformat()

    def note(self, today: date) -> None:
        """Remember that today's reminder was shown."""
        self._places.reminded_on = today.isoformat()
        self._places.write()
