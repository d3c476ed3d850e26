"""The Qt application itself: style, typeface, translation, and which theme is on."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from wa_desktop import __version__
from wa_desktop.ui.theme.tokens import Theme, apply_theme
from wa_desktop.ui.theme.type import register_typeface


def start_application(resources: Path, theme: str) -> QApplication:
    """Make the application, or take the one there is, and dress it."""
    existing = QApplication.instance()
    app = (
        existing
        if isinstance(existing, QApplication)
        else QApplication([sys.argv[0] if sys.argv else "wa-desktop"])
    )
    app.setApplicationName("WA Desktop")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("wa-desktop")
    app.setStyle("Fusion")
    app.setWindowIcon(QIcon(str(resources / "icons" / "wa-desktop.svg")))
    register_typeface(app)
    _load_translation(app, resources / "i18n")
    apply_theme(app, read_theme(app, resources, theme))
    return app


def read_theme(app: QApplication, resources: Path, name: str) -> Theme:
    """The theme of a name; "system" is light or dark as the system says, light where it says nothing."""
    if name == "system":
        name = "dark" if app.styleHints().colorScheme() is Qt.ColorScheme.Dark else "light"
    return Theme.read(resources / "themes" / f"{name}.toml")


class ThemeSwitch(QObject):
    """Changes the theme, and follows the system where that is wanted. `chosen` carries the name to remember."""

    chosen = Signal(str)

    def __init__(self, app: QApplication, resources: Path, name: str) -> None:
        super().__init__(app)
        self._app, self._resources, self._name = app, resources, name
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    def choose(self, name: str) -> None:
        """Put a theme on: light, dark or system."""
        self._name = name
        apply_theme(self._app, read_theme(self._app, self._resources, name))
        self.chosen.emit(name)

    def _on_system_changed(self) -> None:
        if self._name == "system":
            apply_theme(self._app, read_theme(self._app, self._resources, "system"))


def _load_translation(app: QApplication, folder: Path) -> None:
    """English first, for its plurals; above it Qt's own words and ours in the user's language, where there are any."""
    english = QTranslator(app)
    if english.load("wa_desktop_en", str(folder)):
        app.installTranslator(english)
    theirs = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, place in (("qtbase", theirs), ("wa_desktop", str(folder))):
        translator = QTranslator(app)
        if translator.load(QLocale(), name, "_", place):
            app.installTranslator(translator)
