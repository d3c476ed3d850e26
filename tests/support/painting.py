"""How long a person waits between an action and the picture that answers it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

PATIENCE_SECONDS = 30.0
QUIET_SECONDS = 0.0005
"""A turn of the event loop that takes no longer had nothing to do."""
QUIET_TURNS = 5


def always() -> bool:
    """Any picture will do."""
    return True


def never() -> bool:
    """Nothing goes on unseen."""
    return False


class PaintWatch(QObject):
    """Notes when a window has finished painting a widget, by the moment its backing store is in order.

    `ready` is asked when the painting begins; a picture from before what is waited for does not count.
    `finished` is in seconds of `time.perf_counter`, None until then, and `work` in those of `time.process_time`. A widget that its children cover
    wholly is never painted itself: watch one of them, or the window.
    """

    def __init__(self, widget: QWidget, ready: Callable[[], bool] = always) -> None:
        super().__init__()
        self.finished: float | None = None
        self.work = 0.0
        self._window, self._widget, self._ready = widget.window(), widget, ready
        self._painted = self._updating = self._shown = False
        self._window.installEventFilter(self)
        if widget is not self._window:
            widget.installEventFilter(self)

    def stop(self) -> None:
        """Look no longer."""
        self._window.removeEventFilter(self)
        self._widget.removeEventFilter(self)

    def look(self) -> None:
        """Ask between two turns of the event loop: a window that appears is painted without an update request."""
        if self._shown and self.finished is None:
            self._finish()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window's update is carried out here, so that its end is known to the microsecond."""
        if watched is self._widget and event.type() == QEvent.Type.Paint:
            self._painted = True
            self._shown = self._shown or (not self._updating and self._ready())
        if watched is self._window and event.type() == QEvent.Type.UpdateRequest and self.finished is None:
            self._update(event)
            return True
        return False

    def _update(self, event: QEvent) -> None:
        self._painted, self._updating = self._widget is self._window, True
        is_ready = self._ready()
        self._window.event(event)
        self._updating = False
        if self._painted and is_ready:
            self._finish()

    def _finish(self) -> None:
        self.finished, self.work = time.perf_counter(), time.process_time()


@dataclass(frozen=True)
class Wait:
    """What one action cost, in seconds.

    `painted` is the time until its picture stood and `cpu` this process's part of it (threads added up), which
    other programs on the machine lengthen less; `held` is the longest hold of the window after the picture.
    """

    painted: float
    held: float = 0.0
    cpu: float = 0.0


def until_painted(
    widget: QWidget,
    action: Callable[[], object],
    ready: Callable[[], bool] = always,
    still_working: Callable[[], bool] = never,
) -> Wait:
    """Carry out an action and wait for the first painting of `widget` that is `ready`, then for quiet.

    Everything that stands in the event queue before that painting is waited for, as a person would.
    TimeoutError after PATIENCE_SECONDS without one.
    """
    watch = PaintWatch(widget, ready)
    start, work = time.perf_counter(), time.process_time()
    try:
        action()
        watch.look()
        while watch.finished is None:
            QApplication.processEvents()
            watch.look()
            if time.perf_counter() > start + PATIENCE_SECONDS:
                raise TimeoutError("nothing was painted")
    finally:
        watch.stop()
    late = time.perf_counter() - watch.finished
    return Wait(watch.finished - start, max(late, settle(still_working)), watch.work - work)


def settle(still_working: Callable[[], bool] = never) -> float:
    """Let the event loop run until nothing is under way, and say in seconds how long its longest turn was.

    A key pressed during that turn would have had to wait for its end.
    """
    longest, quiet = 0.0, 0
    until = time.perf_counter() + PATIENCE_SECONDS
    while quiet < QUIET_TURNS:
        start = time.perf_counter()
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        turn = time.perf_counter() - start
        longest = max(longest, turn)
        quiet = 0 if still_working() or turn > QUIET_SECONDS else quiet + 1
        if start > until:
            raise TimeoutError("the work does not come to an end")
        if quiet:
            time.sleep(0.002)
    return longest
