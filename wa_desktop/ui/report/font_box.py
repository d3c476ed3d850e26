"""The list of fonts that documents can be set in: ours, and those of this computer that may be embedded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QFontDatabase, QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from wa_desktop.system.installed_fonts import installed
from wa_desktop.ui.report.changing_box import ChangingBox
from wa_desktop.ui.tasks import Task


class FontBox(ChangingBox[str]):
    """Which fonts may be embedded is found off the window's thread; `listed` says that it is.

    A font that is not installed here stays as long as it is chosen: the theme may be for another computer.
    """

    listed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: tuple[str, ...] = ()
        self._begun = False
        self.task = Task(self)
        self.task.done.connect(self._on_done)
        self.offer([("", self.tr("Roboto (ours)"))], "")

    def show_font(self, name: str) -> None:
        """Show a theme's font."""
        self._offer(name)

    def showEvent(self, event: QShowEvent) -> None:
        """Look for the fonts when they are first wanted."""
        super().showEvent(event)
        if not self._begun:
            self._begun = self.task.start(partial(_embeddable, tuple(QFontDatabase.families())))

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody waits any more."""
        super().hideEvent(event)
        self.task.cancel()

    def _offer(self, name: str) -> None:
        names = sorted({*self._known, *([name] if name else [])}, key=str.casefold)
        words = [(one, self._word(one)) for one in names]
        with QSignalBlocker(self):
            self.offer([("", self.tr("Roboto (ours)")), *words], name)

    def _word(self, name: str) -> str:
        if not self._begun or self.task.running or name in self._known:
            return name
        return self.tr("{font} (not installed here)").format(font=name)

    def _on_done(self, names: Sequence[str] | None) -> None:
        if names is None:
            self._begun = False
            return
        self._known = tuple(names)
        self._offer(self.value or "")
        self.listed.emit()


def _embeddable(
    families: Sequence[str], progress: Callable[[float], None], is_cancelled: Callable[[], bool]
) -> tuple[str, ...] | None:
    """Those of the families whose files documents may hold; None if it was cancelled."""
    found = []
    for number, name in enumerate(families, 1):
        if is_cancelled():
            return None
        if installed(name):
            found.append(name)
        progress(number / len(families))
    return tuple(found)
