"""Changes a closed workspace file past the program, as somebody with another tool would."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver


def damage(path: Path, *statements: str, values: tuple[Any, ...] = ()) -> None:
    """Carry statements out with no trigger in the way; afterwards the triggers stand again as if nothing was.

    `values` are those of the first statement.
    """
    with closing(driver.connect(str(path), isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            connection.execute(f'DROP TRIGGER "{name}"')
        for number, statement in enumerate(statements):
            connection.execute(statement, values if number == 0 else ())
        for _, sql in triggers:
            connection.execute(sql)


def read(path: Path, query: str) -> list[tuple[Any, ...]]:
    """What a query finds in a closed file."""
    with closing(driver.connect(str(path))) as connection:
        return list(connection.execute(query).fetchall())
