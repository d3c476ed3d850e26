"""Work off the window's thread, with progress, cancel, and results back on it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from wa_desktop.domain.errors import KnownError

Work = Callable[[Callable[[float], None], Callable[[], bool]], Any]
"""Work takes a progress function (0 to 1) and a question whether it was cancelled."""


class Task(QObject):
    """One piece of work at a time; `done` carries its result, `failed` the sentence of a known error.

    When the task goes, as with its page, its work is asked to stop and its end is told to nobody.
    """

    progressed = Signal(float)
    done = Signal(object)
    failed = Signal(object)
    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running = False
        self._stop = Event()
        self._ended.connect(self._on_ended)
        self.destroyed.connect(self._stop.set)

    @property
    def running(self) -> bool:
        """Whether work is going on."""
        return self._running

    def start(self, work: Work) -> bool:
        """Start work on another thread; False if some is going on already."""
        if self._running:
            return False
        self._running = True
        self._stop.clear()
        QThreadPool.globalInstance().start(
            _Job(work, self.progressed.emit, self._stop.is_set, self._ended.emit)
        )
        return True

    def cancel(self) -> None:
        """Ask the work to stop; it says so by `done` with None."""
        self._stop.set()

    @Slot(object)
    def _on_ended(self, outcome: object) -> None:
        self._running = False
        if isinstance(outcome, KnownError):
            self.failed.emit(outcome.sentence)
        elif isinstance(outcome, BaseException):
            sys.excepthook(type(outcome), outcome, outcome.__traceback__)
            self.done.emit(None)
        else:
            self.done.emit(outcome)


class _Job(QRunnable):
    """Holds bound signals of the long-lived task only, so that nothing of Qt dies on the worker's thread."""

    def __init__(
        self,
        work: Work,
        progress: Callable[[float], None],
        is_cancelled: Callable[[], bool],
        ended: Callable[[object], None],
    ) -> None:
        super().__init__()
        self._work, self._progress, self._is_cancelled, self._ended = work, progress, is_cancelled, ended

    def run(self) -> None:
        """On the worker's thread."""
        try:
            outcome: object = self._work(self._tell_progress, self._is_cancelled)
        except Exception as error:  # noqa: BLE001 handed to the window's thread, where it is reported
            outcome = error
        with suppress(RuntimeError):  # the task has gone with its page: nobody waits for the outcome
            self._ended(outcome)

    def _tell_progress(self, share: float) -> None:
        with suppress(RuntimeError):  # as above
            self._progress(share)
