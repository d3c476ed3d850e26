"""Makes the preview that is wanted last, off the window's thread: first the report's model, then one deliverable of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from wa_desktop.domain.editions import Deliverable
from wa_desktop.domain.errors import Message, message
from wa_desktop.report.progress import Cancelled, Progress
from wa_desktop.report.request import PreparedReport, ReportRequest
from wa_desktop.ui.report.preview import STAND_INS, Preview, make_preview
from wa_desktop.ui.tasks import Task

_REST = 120
"""Milliseconds that a deliverable is in hand before its preview is begun: who goes down the list wants none on the way."""

BROKEN = message("The preview could not be made. The export may still go well.")


class PreviewMaker(QObject):
    """`began(keep)` says that one is on its way, and whether what is shown may stay meanwhile.

    `prepared` carries a PreparedReport, `made` the Deliverable and its Preview, `refused` the sentence why there is
    none. What was asked for before is broken off, and its end is told to nobody. Previews of one report are kept, so
    that going up and down the list is quick.
    """

    began = Signal(bool)
    prepared = Signal(object)
    made = Signal(object, object)
    refused = Signal(object)
    progressed = Signal(float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._request: ReportRequest | None = None
        self._deliverable = Deliverable.BRIEF
        self._report: PreparedReport | None = None
        self._previews: dict[Deliverable, Preview] = {}
        self._shown: Deliverable | None = None
        self._at_work: tuple[ReportRequest, Deliverable | None] | None = None
        self.prepare_task = Task(self)
        self.preview_task = Task(self)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._go_on)
        self.preview_task.progressed.connect(self._on_progressed)
        self.prepare_task.done.connect(self._on_prepared)
        self.preview_task.done.connect(self._on_made)
        for task in (self.prepare_task, self.preview_task):
            task.failed.connect(self._on_failed)

    @property
    def running(self) -> bool:
        """Whether anything is being made, or about to be."""
        return self._busy or self._rest.isActive()

    @property
    def _busy(self) -> bool:
        return self.prepare_task.running or self.preview_task.running

    def ask(self, request: ReportRequest, deliverable: Deliverable) -> None:
        """Make a preview of another report."""
        self._request, self._deliverable = request, deliverable
        self._report = None
        self._previews.clear()
        self._rest.stop()
        self._go_on()

    def turn_to(self, deliverable: Deliverable) -> None:
        """Make a preview of another deliverable of the same report; at once only if it was made before."""
        self._deliverable = deliverable
        self._rest.stop()
        if self._request is None:
            return
        if self._busy and not self._is_wanted():
            self._cancel()
        if self._report and not self._busy and self._wanted() in self._previews:
            self._tell()
        else:
            self.began.emit(False)
            self._rest.start()

    def stop(self) -> None:
        """Make nothing more until somebody asks."""
        self._request = self._report = None
        self._previews.clear()
        self._rest.stop()
        self._cancel()

    def forget(self) -> None:
        """Nothing is shown any more."""
        self.stop()
        self._shown = None

    def _wanted(self) -> Deliverable:
        return STAND_INS.get(self._deliverable, self._deliverable)

    def _cancel(self) -> None:
        """What is at work is broken off, and is of no use even if it is wanted again before it ends."""
        self._at_work = None
        self.prepare_task.cancel()
        self.preview_task.cancel()

    def _go_on(self) -> None:
        """Do what is next for what is wanted; what is at work for something else is broken off first."""
        if self._request is None:
            return
        if self._busy:
            if not self._is_wanted():
                self._cancel()
            return
        if self._report is None:
            self._at_work = (self._request, None)
            self.began.emit(self._shown is self._deliverable)
            self.prepare_task.start(partial(_prepare, self._request))
        elif self._wanted() in self._previews:
            self._tell()
        else:
            self._at_work = (self._request, self._wanted())
            self.began.emit(self._shown is self._deliverable)
            self.preview_task.start(partial(make_preview, self._report.model, self._wanted()))

    def _go_on_unless_resting(self) -> None:
        """What was at work is of no use any more: begin what is, or wait for it to stay in hand."""
        if not self._rest.isActive():
            self._go_on()

    def _is_wanted(self) -> bool:
        """Whether what is at work is of use still: the report for every deliverable, a preview for its own."""
        if self._at_work is None:
            return False
        request, deliverable = self._at_work
        return request is self._request and deliverable in {None, self._wanted()}

    def _tell(self) -> None:
        self._shown = self._deliverable
        self.made.emit(self._deliverable, self._previews[self._wanted()])

    def _on_progressed(self, share: float) -> None:
        if self._is_wanted():
            self.progressed.emit(share)

    def _on_prepared(self, report: PreparedReport | None) -> None:
        if not self._is_wanted():
            self._go_on_unless_resting()
        elif report is None:
            self._refuse(BROKEN)
        else:
            self._report = report
            self.prepared.emit(report)
            self._go_on()

    def _on_made(self, preview: Preview | None) -> None:
        if not self._is_wanted():
            self._go_on_unless_resting()
        elif preview is None:
            self._refuse(BROKEN)
        else:
            self._previews[self._wanted()] = preview
            self._tell()

    def _on_failed(self, sentence: Message) -> None:
        if self._is_wanted():
            self._refuse(sentence)
        else:
            self._go_on_unless_resting()

    def _refuse(self, sentence: Message) -> None:
        self._shown = None
        self.refused.emit(sentence)


def _prepare(request: ReportRequest, _progress: Progress, is_cancelled: Cancelled) -> PreparedReport | None:
    return None if is_cancelled() else request.prepare()
