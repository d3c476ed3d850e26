"""How the window looks, changed while it is open: its theme, and the size of its text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from wa_desktop.ui.main_window import MainWindow
from wa_desktop.ui.start import read_theme
from wa_desktop.ui.tasks import Task
from wa_desktop.ui.theme.tokens import apply_theme
from wa_desktop.ui.theme.type import set_text_size, text_size

STEP = 10
"""Percent by which text grows or shrinks."""
_LOOK_AGAIN = 1_000


class Appearance(QObject):
    """Holds the window, because another text size makes a new one in its place.

    `theme_chosen` and `text_size_chosen` carry what is to be remembered: one of the settings' THEMES, percent.
    """

    theme_chosen = Signal(str)
    text_size_chosen = Signal(int)

    def __init__(
        self, app: QApplication, resources: Path, make_window: Callable[[], MainWindow], theme: str
    ) -> None:
        super().__init__(app)
        self._app, self._resources, self._make_window, self._theme = app, resources, make_window, theme
        self._left: list[MainWindow] = []
        self._timer = QTimer(self, singleShot=True, interval=_LOOK_AGAIN)
        self._timer.timeout.connect(self._let_go)
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)
        self.window = self._made()

    def choose_theme(self, theme: str) -> None:
        """Put one of the settings' THEMES on."""
        self._theme = theme
        self._put_theme_on()
        self.theme_chosen.emit(theme)

    def change_text_size(self, step: int) -> None:
        """Make text larger (+1), smaller (-1) or as designed (0), as far as that goes.

        The size stays while a dialog is open or a text cannot be saved: both would be lost with the window.
        """
        before = text_size()
        if self._app.activeModalWidget() or not self._finish_editing():
            return
        size = set_text_size(self._app, before + STEP * step if step else 100)
        if size != before:
            self._replace_window()
            self.text_size_chosen.emit(size)

    def _finish_editing(self) -> bool:
        """Save what is being typed anywhere; False if the disk refuses."""
        problems: list[object] = []
        failed = self.window.bridge.failed
        failed.connect(problems.append)
        for page in self.window.pages.values():
            page.finish_editing()
        failed.disconnect(problems.append)
        return not problems

    def _replace_window(self) -> None:
        """A new window on the same review, at the same place; the old one goes without closing anything."""
        old = self.window
        page, place, filters = old.page.name, old.review_page.place(), old.review_page.filters()
        old.setUpdatesEnabled(False)  # it stands where it is until the new one covers it
        self._put_theme_on()  # its lengths follow the text size
        self.window = self._made()
        self.window.restore_geometry(old.save_geometry())
        if not old.windowState() & (Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen):
            self.window.setGeometry(old.geometry())  # to the pixel, wherever it stands
        self.window.review_page.set_filters(filters)
        self.window.review_page.show_place(*place)
        self.window.go(page)
        self.window.show()
        old.hide()
        self._left.append(old)
        self._let_go()

    def _made(self) -> MainWindow:
        window = self._make_window()
        window.theme_requested.connect(self.choose_theme)
        window.text_size_requested.connect(self.change_text_size)
        return window

    def _let_go(self) -> None:
        """Delete the windows that were replaced, once nothing they began is under way: an export is not broken off."""
        busy = [window for window in self._left if any(task.running for task in window.findChildren(Task))]
        for window in self._left:
            if window not in busy:
                window.deleteLater()
        self._left = busy
        if busy:
            self._timer.start()

    def _put_theme_on(self) -> None:
        apply_theme(self._app, read_theme(self._app, self._resources, self._theme))

    def _on_system_changed(self) -> None:
        if self._theme == "system":
            self._put_theme_on()
