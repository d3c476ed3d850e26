"""The open workspace file: its engine, and the transactions in which everything is read and written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Engine
from sqlmodel import Session

from wa_desktop.domain.errors import DamagedError, NotFoundError, message
from wa_desktop.storage.backup import copy_database
from wa_desktop.storage.engine import damaged, known_errors
from wa_desktop.storage.tables import WorkloadRow

Result = TypeVar("Result")


class OpenFile:
    """One open workspace file. Every method may raise KnownError when disk or file fails."""

    def __init__(self, path: Path, engine: Engine, *, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        self._engine = engine
        self._closed = False

    def close(self) -> None:
        """Let go of the file for good; SQLite folds its journal into it."""
        self._closed = True
        self._engine.dispose()

    def copy_to(self, target: Path) -> None:
        """Write a whole copy of the workspace to a file that does not exist yet."""
        try:
            with known_errors(target):
                copy_database(self._open_engine(), target)
        except DamagedError as error:
            raise damaged(self.path) from error

    def look(self, reading: Callable[[Session], Result]) -> Result:
        """What a function of `inspecting` reads, in one transaction."""
        with self._reading() as session:
            return reading(session)

    def _open_engine(self) -> Engine:
        """The engine, but never after `close`: it would open the file again, and without the lock."""
        if self._closed:
            raise RuntimeError("the workspace is closed")
        return self._engine

    @contextmanager
    def _session(self) -> Iterator[Session]:
        """A transaction: committed at the end, rolled back as a whole on any error."""
        with known_errors(self.path), Session(self._open_engine()) as session, session.begin():
            yield session

    @contextmanager
    def _reading(self) -> Iterator[Session]:
        """A transaction that only reads: values that no version of ours has written mean a damaged file."""
        with self._session() as session:
            try:
                yield session
            except (ValueError, TypeError, KeyError, AttributeError) as error:
                raise damaged(self.path) from error


def refuse_if_deleted(session: Session, workload_id: str) -> None:
    """NotFoundError where somebody has deleted the workload meanwhile."""
    if session.get(WorkloadRow, workload_id) is None:
        raise NotFoundError(message("The workload was deleted from this workspace; nothing was saved."))
