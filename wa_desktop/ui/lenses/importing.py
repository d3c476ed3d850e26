"""An import on its way: a few files at once, many of them one by one, so that the window stays awake."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.models.lens_files import ImportOutcome, ImportStep, Skipped, import_files

AT_ONCE = 20
"""Files and folders taken before the window gets a turn; an ordinary import ends within them."""


class LensImport(QObject):
    """One import at a time. `finished` carries its ImportOutcomes and the names that were skipped.

    `progressed` says how many files were taken so far and the name of the last; it comes only where the import takes
    several turns of the event loop.
    """

    progressed = Signal(int, str)
    finished = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Iterator[ImportStep] | None = None
        self._outcomes: list[ImportOutcome] = []
        self._skipped: list[str] = []
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_turn)

    @property
    def running(self) -> bool:
        """Whether files are still to come."""
        return self._steps is not None

    def start(self, workspace: Workspace, paths: Sequence[Path]) -> bool:
        """Import files and folders; False if an import is on its way already."""
        if self.running:
            return False
        self._steps = import_files(workspace, paths)
        self._outcomes, self._skipped = [], []
        for _ in range(AT_ONCE):
            if not self._take_one():
                return True
        self._timer.start()
        self._tell()
        return True

    def stop(self) -> None:
        """Leave out what is still to come; what was imported stays."""
        if self.running:
            self._end()

    def _on_turn(self) -> None:
        if self._take_one():
            self._tell()

    def _take_one(self) -> bool:
        """Take the next file; False if that was all."""
        if self._steps is None:
            return False
        try:
            step = next(self._steps)
        except StopIteration:
            self._end()
            return False
        if isinstance(step, ImportOutcome):
            self._outcomes.append(step)
        elif isinstance(step, Skipped):
            self._skipped.append(step.name)
        return True

    def _tell(self) -> None:
        if self._outcomes:
            self.progressed.emit(len(self._outcomes) + len(self._skipped), self._outcomes[-1].name)

    def _end(self) -> None:
        self._timer.stop()
        self._steps = None
        self.finished.emit(list(self._outcomes), list(self._skipped))
