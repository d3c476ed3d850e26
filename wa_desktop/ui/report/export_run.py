"""Writes deliverables one after the other, off the window's thread, from one state of the review."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from wa_desktop.domain.editions import Deliverable
from wa_desktop.domain.errors import Message, message
from wa_desktop.report.request import ReportRequest, WrittenReport
from wa_desktop.ui.tasks import Task

STOPPED = message("Stopped. No file was written.")
BROKEN = message("It could not be made. No file was written.")


@dataclass(frozen=True)
class Errand:
    """A deliverable on its way to a file."""

    deliverable: Deliverable
    path: Path


@dataclass(frozen=True)
class Outcome:
    """What became of an errand: its pieces, or the sentence why there is no file."""

    errand: Errand
    pieces: int = 0
    problem: Message | None = None


class ExportRun(QObject):
    """`began(name, number, count)` for each file, `progressed` over all, and `finished` with an Outcome for each.

    A file that cannot be written keeps no other from being written; a stop leaves out all that follow.
    """

    began = Signal(str, int, int)
    progressed = Signal(float)
    finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._request: ReportRequest | None = None
        self._waiting: deque[Errand] = deque()
        self._errand: Errand | None = None
        self._outcomes: list[Outcome] = []
        self._count = 0
        self._stopped = False
        self.task = Task(self)
        self.task.progressed.connect(self._on_progressed)
        self.task.done.connect(self._on_done)
        self.task.failed.connect(self._on_failed)

    @property
    def running(self) -> bool:
        """Whether files are being written."""
        return self._errand is not None

    def start(self, request: ReportRequest, errands: Sequence[Errand]) -> bool:
        """Write these; False if others are being written."""
        if self.running or not errands:
            return False
        self._request, self._stopped = request, False
        self._waiting, self._outcomes, self._count = deque(errands), [], len(errands)
        self._next()
        return True

    def stop(self) -> None:
        """Write no more; what is written stays."""
        self._stopped = True
        self.task.cancel()

    def _next(self) -> None:
        if self._stopped:
            self._outcomes += [Outcome(errand, problem=STOPPED) for errand in self._waiting]
            self._waiting.clear()
        if not self._waiting or self._request is None:
            self._errand = self._request = None
            self.finished.emit(tuple(self._outcomes))
            return
        self._errand = self._waiting.popleft()
        self.began.emit(self._errand.path.name, len(self._outcomes) + 1, self._count)
        self.task.start(partial(self._request.deliver, self._errand.deliverable, self._errand.path))

    def _on_progressed(self, share: float) -> None:
        self.progressed.emit((len(self._outcomes) + share) / max(1, self._count))

    def _on_done(self, written: WrittenReport | None) -> None:
        if written is None:
            self._note(STOPPED if self._stopped else BROKEN)
        elif self._errand:
            self._outcomes.append(Outcome(self._errand, written.pages))
            self._next()

    def _on_failed(self, sentence: Message) -> None:
        self._note(sentence)

    def _note(self, problem: Message) -> None:
        if self._errand:
            self._outcomes.append(Outcome(self._errand, problem=problem))
            self._next()
