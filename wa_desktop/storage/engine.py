"""Opens a workspace file: the driver, its pragmas, the schema version, and SQLite's errors as sentences.

Durable means WAL with synchronous=FULL: a committed answer survives a power cut. The connection is alone in
the file (locking_mode=EXCLUSIVE), which also keeps clear of races between writers. Nothing is written to a
file before it is known to be a sound workspace of ours.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from wa_desktop.domain.errors import DamagedError, InUseError, KnownError, ReadOnlyError, message
from wa_desktop.storage.backup import copy_before_migration, raw_connection
from wa_desktop.storage.migrations import STEPS

Steps = tuple[tuple[str, ...], ...]

APPLICATION_ID = 0x57414431
"""Marks our files in SQLite's header ("WAD1")."""

_MAGIC = b"SQLite format 3\0"
_MARK = slice(68, 72)
"""Where the header holds the application id (SQLite database file format, section 1.3)."""


def open_engine(
    path: Path, *, read_only: bool = False, steps: Steps = STEPS, is_known_sound: bool = False
) -> Engine:
    """Open a workspace, make it where it does not exist, and bring it to today's schema.

    Every page is read and checked, unless the file `is_known_sound`.

    Raises DamagedError for a file that is damaged or no workspace, ReadOnlyError for an old one that cannot
    be migrated, InUseError when another program holds it, and KnownError for what the disk refuses.
    """
    with known_errors(path):
        if not read_only and _is_missing_or_empty(path):
            _make(path, steps)
        _check_header(path)
        engine = _engine(path, read_only=read_only)
        try:
            if not is_known_sound:
                _check_pages(engine, path)
            if not read_only:
                _use_wal(engine)
            _migrate(engine, path, steps, read_only=read_only)
            _check_schema(engine, path, steps)
        except BaseException:
            engine.dispose()
            raise
        return engine


@contextmanager
def known_errors(path: Path) -> Iterator[None]:
    """Turn what SQLite and the system say about disk and file into sentences; anything else passes."""
    try:
        yield
    except (DBAPIError, driver.Error) as error:
        known = _known(str(error.orig if isinstance(error, DBAPIError) else error), path)
        if known is None:
            raise
        raise known from error
    except UnicodeDecodeError as error:  # SQLite's own message quotes bytes of the damaged file
        raise damaged(path) from error
    except OSError as error:
        raise _cannot_open(path) from error


def damaged(path: Path) -> DamagedError:
    """The error for a file whose content makes no sense."""
    return DamagedError(
        message(
            "{name} is damaged or no WA Desktop workspace. It was left as it is; open a backup copy of it, or choose another file.",
            name=path.name,
        )
    )


def _is_missing_or_empty(path: Path) -> bool:
    return not path.exists() or path.stat().st_size == 0


def _make(path: Path, steps: Steps) -> None:
    """Make a workspace under another name first, so that a half-made one never stands in its place."""
    for journal in _journals_of(path):
        if not _is_missing_or_empty(journal):  # SQLite would write its pages into the new file
            raise KnownError(
                message(
                    "{name} is missing or empty, but {journal} beside it still holds changes. Put back the file they belong to, or move {journal} away.",
                    name=path.name,
                    journal=journal.name,
                )
            )
    unfinished = path.with_name(f"{path.name}.new")
    try:
        _remove(unfinished)
        engine = _engine(unfinished, read_only=False)
        try:
            _use_wal(engine)
            _migrate(engine, unfinished, steps, read_only=False)
        finally:
            engine.dispose()
        unfinished.replace(path)
    except BaseException:
        _remove(unfinished)
        raise


def _remove(path: Path) -> None:
    for file in (path, *_journals_of(path)):
        file.unlink(missing_ok=True)


def _journals_of(path: Path) -> tuple[Path, Path]:
    return _wal_of(path), path.with_name(f"{path.name}-journal")


def _check_header(path: Path) -> None:
    """Refuse what is no workspace by its first bytes, before SQLite may touch it.

    Reading through a second file handle drops this process's locks on the file (POSIX), so it must not be
    open here already; `WorkspaceLock` sees to that.
    """
    with path.open("rb") as file:
        header = file.read(100)
    if not header.startswith(_MAGIC):
        raise damaged(path)
    if header[_MARK] != APPLICATION_ID.to_bytes(4, "big"):
        raise DamagedError(
            message("{name} is a database of another program, not a WA Desktop workspace.", name=path.name)
        )


def _engine(path: Path, *, read_only: bool) -> Engine:
    uri = f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rwc'}"
    if read_only and not _wal_of(path).exists():
        uri += "&immutable=1"  # a file in WAL mode in a read-only folder opens no other way

    def connect() -> Any:
        return driver.connect(uri, uri=True, isolation_level=None, timeout=2)

    engine = create_engine(
        "sqlite://", module=driver, creator=connect, poolclass=StaticPool, json_deserializer=_from_json
    )
    if read_only:
        event.listen(engine, "begin", _begin_deferred)
    else:
        event.listen(engine, "connect", _set_pragmas)
        event.listen(engine, "begin", _begin)
    return engine


def _from_json(text: str) -> Any:
    """Most lists of a workload are empty, and a thousand workloads have six thousand of them."""
    return [] if text == "[]" else json.loads(text)


def _wal_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def _set_pragmas(connection: Any, _record: object) -> None:
    for pragma in (
        "locking_mode=EXCLUSIVE",
        "synchronous=FULL",
        "foreign_keys=ON",
        "temp_store=MEMORY",
        "secure_delete=ON",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _use_wal(engine: Engine) -> None:
    """Turn the journal to WAL; this writes the file's header, so the file is checked before."""
    with raw_connection(engine) as raw:
        raw.execute("PRAGMA journal_mode=WAL")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _begin_deferred(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def _check_pages(engine: Engine, path: Path) -> None:
    with engine.connect() as connection:
        verdict = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
    if verdict != "ok":
        raise damaged(path)


def _migrate(engine: Engine, path: Path, steps: Steps, *, read_only: bool) -> None:
    with engine.connect() as connection:
        version = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
    if version > len(steps):
        raise KnownError(
            message(
                "{name} was written by a newer WA Desktop; open it with that version or a later one.",
                name=path.name,
            )
        )
    if version == len(steps):
        return
    if read_only:
        raise ReadOnlyError(
            message(
                "{name} must be brought to this version first, but may not be written; copy it to a folder of yours.",
                name=path.name,
            )
        )
    for number in range(version, len(steps)):
        if version:  # a file that is only being made has nothing to keep
            copy_before_migration(engine, path, number)
        with engine.begin() as connection:
            for statement in steps[number]:
                connection.exec_driver_sql(statement)
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version={number + 1}")


_SCHEMA = """
    SELECT made.type, made.name, part.name
    FROM sqlite_master AS made LEFT JOIN pragma_table_info(made.name) AS part
    WHERE made.type IN ('table', 'trigger')
"""


def _check_schema(engine: Engine, path: Path, steps: Steps) -> None:
    """Refuse a file that lacks a table, column or trigger of today's schema: its first page is damaged."""
    with closing(driver.connect(":memory:", isolation_level=None)) as model:
        for step in steps:
            for statement in step:
                model.execute(statement)
        wanted = set(model.execute(_SCHEMA))
    with engine.connect() as connection:
        found = {tuple(row) for row in connection.exec_driver_sql(_SCHEMA)}
    if not wanted <= found:
        raise damaged(path)


def _known(text: str, path: Path) -> KnownError | None:
    """Sort SQLite's words: the surroundings' fault becomes a sentence, ours stays an exception."""
    text = text.lower()
    if "disk is full" in text or "disk i/o error" in text:
        return KnownError(
            message(
                "{name} could not be written: the disk is full or does not answer. Free some space and try again; nothing saved before is lost.",
                name=path.name,
            )
        )
    if "readonly" in text or "read-only" in text:
        return ReadOnlyError(
            message(
                "{name} may not be written here; copy it to a folder of yours and open the copy.",
                name=path.name,
            )
        )
    if "locked" in text or "busy" in text:
        return InUseError(message("{name} is open in another program; close it there first.", name=path.name))
    if "unable to open" in text:
        return _cannot_open(path)
    if any(words in text for words in _WORDS_OF_DAMAGE):
        return damaged(path)
    return None


_WORDS_OF_DAMAGE = (
    "not a database",
    "malformed",
    "corrupt",
    "unsupported file format",
    "could not decode",
)


def _cannot_open(path: Path) -> KnownError:
    if _wal_of(path).exists():
        return KnownError(
            message(
                "{name} was not closed properly and cannot be opened here; copy it together with {journal} to a folder of yours and open the copy.",
                name=path.name,
                journal=_wal_of(path).name,
            )
        )
    return KnownError(
        message(
            "{name} cannot be opened or made in this folder; choose another folder or ask for the right to write.",
            name=path.name,
        )
    )
