"""Work on many things in turns so short that the window stays awake between them."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

TURN_SECONDS = 0.03
"""After so long the window gets its turn; one thing may take longer."""


class Turns(QObject):
    """Calls a function for each id; `progressed` carries how many are done, `finished` says that all are, or stopped."""

    progressed = Signal(int)
    finished = Signal()

    def __init__(self, work: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._ids: list[str] = []
        self._done = 0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._turn)

    @property
    def running(self) -> bool:
        """Whether some are still to be done."""
        return self._timer.isActive()

    def start(self, ids: Sequence[str]) -> None:
        """Begin anew with these."""
        self._ids, self._done = list(ids), 0
        self._timer.start()

    def stop(self) -> None:
        """Leave the others as they are."""
        if self._timer.isActive():
            self._timer.stop()
            self.finished.emit()

    def _turn(self) -> None:
        end = time.monotonic() + TURN_SECONDS
        while self._done < len(self._ids) and time.monotonic() < end:
            self._work(self._ids[self._done])
            self._done += 1
        self.progressed.emit(self._done)
        if self._done == len(self._ids) and self._timer.isActive():
            self._timer.stop()
            self.finished.emit()
