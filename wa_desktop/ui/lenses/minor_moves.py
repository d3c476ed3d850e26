"""Moves reviews to a minor version of a lens in short turns, and keeps their way back for as long as the window is open."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal

from wa_desktop.domain.errors import KnownError, Message
from wa_desktop.domain.lens import LensVersion
from wa_desktop.domain.workload import WorkloadName
from wa_desktop.review.lens_versions import MinorApplied, move_to_minor, reach_of_minor, versions_of
from wa_desktop.review.review import Review
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.models.turns import Turns
from wa_desktop.ui.words import say, tr

MOST_REFUSALS = 3
"""Refusals that are told one by one."""

translate = QCoreApplication.translate


class _Kept(QObject):
    """Holds the reviews that moved: a review that nobody holds forgets its undo."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self._workspace = bridge.workspace
        self._reviews: list[Review] = []

    def keep(self, bridge: Bridge, review: Review) -> None:
        """Hold one more; those of another workspace go."""
        if self._workspace is not bridge.workspace:
            self._workspace, self._reviews = bridge.workspace, []
        self._reviews.append(review)


class MinorMoves(QObject):
    """Moves everybody in line to the newest version of a lens, if it is a minor one.

    `progressed` carries how many are done of how many, `finished` the MinorApplied. Each review that moved can take
    its own move back until the window is closed.
    """

    progressed = Signal(int, int)
    finished = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._alias = ""
        self._version: LensVersion | None = None
        self._names: dict[str, WorkloadName] = {}
        self._moved: list[WorkloadName] = []
        self._failed: list[tuple[WorkloadName, Message]] = []
        self._archived = 0
        self._kept = bridge.findChild(_Kept) or _Kept(bridge)
        self._turns = Turns(self._move, self)
        self._turns.progressed.connect(self._on_progressed)
        self._turns.finished.connect(self._on_finished)

    @property
    def running(self) -> bool:
        """Whether some are still to be moved."""
        return self._turns.running

    def start(self, alias: str) -> None:
        """Begin; where nobody is to be moved it ends at once, with the turn of the event loop after this."""
        workspace = self._bridge.workspace
        self._alias = alias
        self._moved, self._failed = [], []
        versions = self._bridge.attempt(lambda: versions_of(workspace, alias)) or []
        self._version = versions[-1] if versions and versions[-1].minor else None
        reach = self._bridge.attempt(lambda: reach_of_minor(workspace, alias))
        self._names = {entry.id: entry for entry in reach.in_line} if reach else {}
        self._archived = len(reach.archived) if reach else 0
        self._turns.start([*self._names])

    def stop(self) -> None:
        """Leave the others where they are; they are offered the version then."""
        self._turns.stop()

    def _move(self, workload_id: str) -> None:
        entry = self._names[workload_id]
        try:
            review = move_to_minor(self._bridge.workspace, workload_id, self._alias)
        except KnownError as error:
            self._failed.append((entry, error.sentence))
        else:
            self._moved.append(entry)
            self._kept.keep(self._bridge, review)

    def _on_progressed(self, done: int) -> None:
        self.progressed.emit(done, len(self._names))

    def _on_finished(self) -> None:
        if self._moved:
            self._bridge.workspace_changed.emit()
        self.finished.emit(
            MinorApplied(self._version, tuple(self._moved), tuple(self._failed), self._archived)
        )


def moved_text(applied: MinorApplied) -> str:
    """What a minor version did, in a sentence; empty where it concerned nobody."""
    if applied.version is None or not (applied.moved or applied.failed or applied.archived):
        return ""
    name = f"{one_line(applied.version.name)} {one_line(applied.version.version)}"
    parts = []
    if applied.moved:
        count = translate("MinorMoves", "%n review(s) moved to", "", len(applied.moved))
        parts.append(tr("{reviews} {lens}; each can undo it.").format(reviews=count, lens=name))
    if applied.archived:
        parts.append(translate("MinorMoves", "%n in the archive stay(s) as it is.", "", applied.archived))
    return " ".join(parts)


def refused_text(applied: MinorApplied) -> str:
    """Who stayed because it could not move, and why, a line each; empty where nobody did."""
    lines = [f"{one_line(entry.name)}: {say(sentence)}" for entry, sentence in applied.failed[:MOST_REFUSALS]]
    more = len(applied.failed) - MOST_REFUSALS
    if more > 0:
        lines.append(translate("MinorMoves", "and %n more", "", more))
    return "\n".join(lines)
