"""Does something to many workloads, one after the other, while the window stays fluid: with progress and a way to stop."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from wa_desktop.domain.errors import KnownError, Message, message
from wa_desktop.ui.tasks import Task, Work

TURN_SECONDS = 0.012
"""How long one turn may hold the window; a single workload may take longer."""

Step = Callable[[str], "bool | Work"]
"""Does it to a workload, by its id, and says whether anything changed; or gives work for another thread.

KnownError says why a workload is refused.
"""


@dataclass(frozen=True)
class BulkOutcome:
    """The ids of what changed and of what was so already, what was refused and why, and what was not come to."""

    changed: tuple[str, ...] = ()
    same: tuple[str, ...] = ()
    refused: tuple[tuple[str, Message], ...] = ()
    left: tuple[str, ...] = ()


class BulkRun(QObject):
    """One run at a time; `progressed` carries how many are done and of how many, `finished` the BulkOutcome."""

    progressed = Signal(int, int)
    finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: Sequence[str] = ()
        self._place = 0
        self._step: Step | None = None
        self._changed: list[str] = []
        self._same: list[str] = []
        self._refused: list[tuple[str, Message]] = []
        self._stopped = False
        self._timer = QTimer(self, interval=0)
        self._task = Task(self)
        self._timer.timeout.connect(self._go_on)
        self._task.done.connect(self._on_done)
        self._task.failed.connect(self._on_failed)

    @property
    def running(self) -> bool:
        """Whether it is at work."""
        return self._step is not None

    def start(self, ids: Sequence[str], step: Step) -> bool:
        """Begin; False where another run goes on."""
        if self.running or not ids:
            return False
        self._ids, self._place, self._step, self._stopped = tuple(ids), 0, step, False
        self._changed, self._same, self._refused = [], [], []
        self.progressed.emit(0, len(self._ids))
        self._timer.start()
        return True

    def cancel(self) -> None:
        """Stop after the workload in hand; what is done stays done."""
        self._stopped = True
        self._task.cancel()

    def _go_on(self) -> None:
        until = time.monotonic() + TURN_SECONDS
        while self._step and self._place < len(self._ids) and not self._stopped:
            workload_id = self._ids[self._place]
            try:
                done = self._step(workload_id)
            except KnownError as error:
                self._refused.append((workload_id, error.sentence))
            else:
                if not isinstance(done, bool):
                    self._timer.stop()
                    self._task.start(done)
                    return
                (self._changed if done else self._same).append(workload_id)
            self._place += 1
            if time.monotonic() >= until:
                break
        self._tell()

    def _tell(self) -> None:
        self.progressed.emit(self._place, len(self._ids))
        if self._place >= len(self._ids) or self._stopped:
            self._end()

    def _end(self) -> None:
        self._timer.stop()
        self._step = None
        left = tuple(self._ids[self._place :])
        self.finished.emit(BulkOutcome(tuple(self._changed), tuple(self._same), tuple(self._refused), left))

    def _on_done(self, outcome: object) -> None:
        workload_id = self._ids[self._place]
        if outcome is not None:
            self._changed.append(workload_id)
            self._place += 1
        elif not self._stopped:
            self._refused.append((workload_id, message("It could not be made.")))
            self._place += 1
        self._after_task()

    def _on_failed(self, sentence: Message) -> None:
        self._refused.append((self._ids[self._place], sentence))
        self._place += 1
        self._after_task()

    def _after_task(self) -> None:
        self._tell()
        if self.running:
            self._timer.start()
