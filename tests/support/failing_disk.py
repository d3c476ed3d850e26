"""A disk that refuses a write of the test's choice, at the level of the SQLite driver."""

from __future__ import annotations

from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver

FULL = "database or disk is full"
BROKEN = "disk I/O error"

_WRITES = ("INSERT", "UPDATE", "DELETE", "REPLACE", "CREATE", "ALTER", "DROP", "VACUUM", "COMMIT")
_WRITING_PRAGMAS = ("PRAGMA JOURNAL_MODE=", "PRAGMA USER_VERSION=", "PRAGMA APPLICATION_ID=")


class FailingDisk:
    """Counts the writes that reach the driver and refuses one of them; the workspace is opened through it."""

    def __init__(self) -> None:
        self.writes = 0
        self._refused: int | None = None
        self._words = FULL

    def refuse_write(self, number: int, words: str) -> None:
        """Refuse the write of this number, counted from 0 from now on, with SQLite's words."""
        self.writes, self._refused, self._words = 0, number, words

    def work_again(self) -> None:
        self._refused = None

    def write(self) -> None:
        number, self.writes = self.writes, self.writes + 1
        if number == self._refused:
            raise driver.OperationalError(self._words)

    def look_at(self, statement: str) -> None:
        words = statement.lstrip().upper()
        if words.startswith((*_WRITES, *_WRITING_PRAGMAS)):
            self.write()


def install(monkeypatch: pytest.MonkeyPatch) -> FailingDisk:
    """Put a failing disk under every workspace that is opened from now on."""
    disk = FailingDisk()
    connect = driver.connect

    class Cursor(driver.Cursor):  # type: ignore[misc] # the driver has no types
        def execute(self, statement: str, *parameters: Any) -> Any:
            disk.look_at(statement)
            return super().execute(statement, *parameters)

        def executemany(self, statement: str, *parameters: Any) -> Any:
            disk.look_at(statement)
            return super().executemany(statement, *parameters)

    class Connection(driver.Connection):  # type: ignore[misc] # the driver has no types
        def cursor(self, *_args: Any) -> Any:
            return super().cursor(Cursor)

        def execute(self, statement: str, *parameters: Any) -> Any:
            return self.cursor().execute(statement, *parameters)

        def commit(self) -> None:
            if self.in_transaction:
                disk.write()
            super().commit()

    def connect_to_it(database: str, **options: Any) -> Any:
        in_memory = database == ":memory:"
        return connect(database, **options) if in_memory else connect(database, factory=Connection, **options)

    monkeypatch.setattr(driver, "connect", connect_to_it)
    return disk
