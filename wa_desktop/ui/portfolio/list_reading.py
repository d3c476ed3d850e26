"""Reads a long portfolio in parts: the first rows at once, the rest while the window is idle."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from wa_desktop.domain.errors import KnownError
from wa_desktop.domain.portfolio import PortfolioEntry

FIRST = 200
"""Rows that are read before the list is first painted; no screen shows more."""

PART = 2000
"""Rows read in one turn of the event loop after that; it takes some 30 milliseconds."""

PAUSE = 40
"""Milliseconds in which the first rows are painted."""


class ListReading(QObject):
    """`done` carries all entries; `failed` says that the file could not be read to the end.

    `part_of` reads at most so many entries from a place on, the last changed first. Whoever changes a workload
    meanwhile stops the reading and reads anew, for the places are others then.
    """

    done = Signal(object)
    failed = Signal()

    def __init__(
        self, part_of: Callable[[int, int], Sequence[PortfolioEntry]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._part_of = part_of
        self._read: list[PortfolioEntry] = []
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._read_part)

    @property
    def running(self) -> bool:
        """Whether there is more to come."""
        return bool(self._read)

    def begin(self, first: Iterable[PortfolioEntry]) -> None:
        """Go on behind these, once `go_on` says so."""
        self._read = list(first)

    def go_on(self) -> None:
        """Read the rest now, but not before the first rows are painted."""
        if self.running and not self._timer.isActive():
            self._timer.start(PAUSE)

    def stop(self) -> None:
        """Read no more."""
        self._timer.stop()
        self._read = []

    def _read_part(self) -> None:
        self._timer.setInterval(0)
        try:
            part = self._part_of(len(self._read), PART)
        except KnownError:
            self.stop()
            self.failed.emit()
            return
        self._read += part
        if len(part) < PART:
            found = self._read
            self.stop()
            self.done.emit(found)


def with_changed(
    entries: Iterable[PortfolioEntry], ids: Iterable[str], changed: Iterable[PortfolioEntry]
) -> list[PortfolioEntry]:
    """The entries with some read anew, in the workspace's order: the last changed first, then by name."""
    gone = set(ids)
    merged = [entry for entry in entries if entry.id not in gone]
    merged += changed
    merged.sort(key=_name)
    merged.sort(key=_updated, reverse=True)
    return merged


def _name(entry: PortfolioEntry) -> str:
    return entry.name


def _updated(entry: PortfolioEntry) -> str:
    return entry.updated_text
