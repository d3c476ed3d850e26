"""Reads dropped files and encodes pasted pictures one after the other, off the window's thread."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from wa_desktop.domain.errors import Message
from wa_desktop.ui.tasks import Task, Work
from wa_desktop.ui.widgets.evidence_files import FileContent, clean_name, encode_picture, read_file


class EvidenceIntake(QObject):
    """`read(FileContent)` and `refused(Message)` for each file, `progressed(share, name)`, then `finished`.

    `share` goes from 0 to 1 over all files that were asked for together. Only one file's content is held at a
    time: whoever takes it keeps it before the next is read.
    """

    read = Signal(object)
    refused = Signal(object)
    progressed = Signal(float, str)
    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[tuple[str, Work]] = deque()
        self._name = ""
        self._begun = 0
        self.task = Task(self)
        self.task.progressed.connect(self._on_progressed)
        self.task.done.connect(self._on_done)
        self.task.failed.connect(self._on_failed)

    @property
    def running(self) -> bool:
        """Whether something is being read or waits for it."""
        return self.task.running or bool(self._waiting)

    def take_files(self, paths: Sequence[Path]) -> None:
        """Read files, after those that are asked for already."""
        for path in paths:
            name = clean_name(path.name, self.tr("file"))
            self._waiting.append((name, partial(read_file, path, name)))
        self._next()

    def take_picture(self, picture: QImage, name: str) -> None:
        """Turn a picture of the clipboard into a file."""
        self._waiting.append((name, partial(encode_picture, picture, name)))
        self._next()

    def cancel(self) -> None:
        """Read no more; what was read is kept."""
        self._waiting.clear()
        self.task.cancel()

    def _next(self) -> None:
        if self.task.running:
            return
        if not self._waiting:
            self._begun = 0
            self.finished.emit()
            return
        self._name, work = self._waiting.popleft()
        self._begun += 1
        self.task.start(work)
        self._on_progressed(0.0)

    def _on_progressed(self, share: float) -> None:
        done = max(0, self._begun - 1)
        self.progressed.emit((done + share) / max(1, self._begun + len(self._waiting)), self._name)

    def _on_done(self, content: FileContent | None) -> None:
        if content is not None:
            self.read.emit(content)
        self._next()

    def _on_failed(self, sentence: Message) -> None:
        self.refused.emit(sentence)
        self._next()
