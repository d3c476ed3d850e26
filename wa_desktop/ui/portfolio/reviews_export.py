"""Hands the next reviews over as a calendar: with or without clients, where to, and what is said about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from wa_desktop.domain.due import DueReview, due_reviews
from wa_desktop.domain.errors import Message
from wa_desktop.exchange.reviews_ics import SUFFIX, write_reviews_ics
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.calendar_dialog import CalendarDialog
from wa_desktop.ui.models.file_names import file_name
from wa_desktop.ui.tasks import Task
from wa_desktop.ui.words import say


class ReviewsExport(QObject):
    """Writes off the window's thread; `said` carries a sentence when a file was written or there is nothing to write."""

    said = Signal(str)

    def __init__(self, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self._bridge, self._window = bridge, window
        self._reviews: Sequence[DueReview] = ()
        self._with_clients = False
        self._folder = ""
        self._path = Path()
        self.task = Task(self)
        self.task.done.connect(self._on_done)
        self.task.failed.connect(self._on_failed)

    def open(self) -> None:
        """Ask whether clients are to be named; then for a file."""
        if self.task.running:
            return
        entries = self._bridge.attempt(self._bridge.workspace.portfolio)
        if entries is None:
            return
        self._reviews = due_reviews(entries, self._now().date())
        if not self._reviews:
            self.said.emit(self.tr("No workload has a next review."))
            return
        dialog = CalendarDialog(len(self._reviews), self._window)
        dialog.chosen.connect(self._on_chosen)
        dialog.open()

    def export(self, path: Path, *, with_clients: bool) -> None:
        """Write them to a file."""
        self._path = path
        self.task.start(partial(_write, path, self._reviews, self._now(), with_clients))

    def _now(self) -> datetime:
        return self._bridge.now().astimezone()

    def _on_chosen(self, with_clients: bool) -> None:  # noqa: FBT001 Qt's signal
        self._with_clients = with_clients
        folder = self._folder or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        dialog = QFileDialog(
            self._window, self.tr("Calendar of reviews"), folder, self.tr("Calendars (*.ics)")
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        name = self._bridge.workspace.path.stem
        dialog.selectFile(file_name(name, self._now(), self.tr("next reviews"), SUFFIX))
        dialog.fileSelected.connect(self._on_file_chosen)
        dialog.open()

    def _on_file_chosen(self, name: str) -> None:
        path = Path(name)
        self._folder = str(path.parent)
        self.export(path, with_clients=self._with_clients)

    def _on_done(self, written: object) -> None:
        if written:
            self.said.emit(self.tr("The next reviews were written to {name}.").format(name=self._path.name))

    def _on_failed(self, sentence: Message) -> None:
        self._bridge.failed.emit(sentence)


def _write(
    path: Path,
    reviews: Sequence[DueReview],
    made_at: datetime,
    with_clients: bool,  # noqa: FBT001 bound by position
    _progress: Callable[[float], None],
    _is_cancelled: Callable[[], bool],
) -> bool:
    write_reviews_ics(path, reviews, made_at=made_at, with_clients=with_clients, say=say)
    return True
