"""Whole copies of a live workspace; copying the file itself would lose what is still in the WAL."""

from __future__ import annotations

import filecmp
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import Engine


@contextmanager
def raw_connection(engine: Engine) -> Iterator[Any]:
    """The driver's own connection, for the few statements that SQLite refuses within a transaction."""
    with engine.connect() as connection:
        yield connection.connection.driver_connection


def copy_database(engine: Engine, target: Path) -> None:
    """Write a complete, compact copy to a file that must not exist yet (VACUUM INTO).

    It is written under another name first, so that `target` is a whole copy or is not there.
    """
    unfinished = target.with_name(f"{target.name}.part")
    unfinished.unlink(missing_ok=True)
    try:
        with raw_connection(engine) as raw:
            raw.execute("VACUUM INTO ?", (str(unfinished),))
        unfinished.rename(target)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise


def copy_before_migration(engine: Engine, path: Path, version: int) -> Path:
    """Keep the file as it is now, at a schema version, beside it; say where.

    Older copies stay. A copy equal to the one before, as after a migration that failed, is not kept twice.
    """
    previous: Path | None = None
    for number in count(1):
        suffix = "" if number == 1 else f"-{number}"
        target = path.with_name(f"{path.stem}.schema{version}{suffix}{path.suffix}")
        if not target.exists():
            break
        previous = target
    copy_database(engine, target)
    if previous and filecmp.cmp(previous, target, shallow=False):
        target.unlink()
        return previous
    return target
