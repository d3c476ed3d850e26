"""Between the workspace and the widgets: one place that performs, one signal that says what changed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from wa_desktop.domain.changes import Changes
from wa_desktop.domain.errors import KnownError
from wa_desktop.review.commands import Command
from wa_desktop.review.review import Review
from wa_desktop.review.workspace import Workspace

Result = TypeVar("Result")


class Bridge(QObject):
    """The open workspace and review as Qt signals.

    `review_opened` carries the Review or None; `review_changed` the Changes of all commits since the last
    turn of the event loop; `failed` the sentence (Message) of a known error; `workspace_changed` says that
    the list of workloads or lenses is to be read again.
    """

    review_opened = Signal(object)
    review_changed = Signal(object)
    workspace_changed = Signal()
    failed = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.review: Review | None = None
        self._live: Review | None = None
        """The review as it stands now while one of its milestones is shown: the workspace lets go of a review that
        nobody holds, and its undo would be gone."""
        self._pending: Changes | None = None
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._announce)

    def open_workspace(self, workspace: Workspace) -> None:
        """Change to another workspace file; the old one is closed."""
        self.close_review()
        self.workspace.close()
        self.workspace = workspace
        self.workspace_changed.emit()

    def open_review(self, workload_id: str) -> bool:
        """Open a workload's review; say whether that went well."""
        review = self.attempt(lambda: self.workspace.open_review(workload_id))
        if review is None:
            return False
        self._show(review)
        return True

    def open_milestone(self, number: int) -> bool:
        """Look at a milestone of the open workload as it was, on every page; say whether that went well."""
        if self.review is None:
            return False
        workload_id = self.review.snapshot.workload.id
        frozen = self.attempt(lambda: self.workspace.open_milestone(workload_id, number))
        if frozen is None:
            return False
        live = self._live or self.review
        self._show(frozen)
        self._live = live
        return True

    def leave_milestone(self) -> bool:
        """Go back from a milestone to the review as it stands now; say whether that went well."""
        if self.review is None or self.review.frozen is None:
            return False
        return self.open_review(self.review.snapshot.workload.id)

    def _show(self, review: Review) -> None:
        self.close_review()
        self.review = review
        review.subscribe(self._on_commit)
        self.review_opened.emit(review)

    def close_review(self) -> None:
        """Leave the open review; every answer is on disk already."""
        self._live = None
        if self.review is None:
            return
        self.review.unsubscribe(self._on_commit)
        self.review = None
        self._pending = None
        self._timer.stop()
        self.review_opened.emit(None)

    def now(self) -> datetime:
        """The time by the workspace's clock, in UTC."""
        return self.workspace.now()

    def calendar_day(self) -> date:
        """The day it is here and now, whatever is looked at."""
        return self.now().astimezone().date()

    def today(self) -> date:
        """The day it is here; for a milestone that is looked at, the day it was."""
        frozen = self.review.frozen if self.review else None
        return (frozen.head.recorded_at if frozen else self.now()).astimezone().date()

    def perform(self, command: Command) -> bool:
        """Carry out a command on the open review. False if disk or input refused it: views show the old state."""
        review = self.review
        return review is not None and self.attempt(lambda: review.apply(command)) is not None

    def attempt(self, action: Callable[[], Result]) -> Result | None:
        """Do something that may fail for a known reason; then the sentence goes out and None comes back."""
        try:
            return action()
        except KnownError as error:
            self.failed.emit(error.sentence)
            return None

    def _on_commit(self, changes: Changes) -> None:
        self._pending = changes if self._pending is None else self._pending | changes
        self._timer.start()

    def _announce(self) -> None:
        changes, self._pending = self._pending, None
        if changes is not None:
            self.review_changed.emit(changes)
