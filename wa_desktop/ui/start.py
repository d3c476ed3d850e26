"""The Qt application itself: style, typeface, translation, and the first theme."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from wa_desktop import __version__
from wa_desktop.ui.theme.tokens import Theme, apply_theme
from wa_desktop.ui.theme.type import register_typeface, set_text_size


def start_application(resources: Path, theme: str, text_size: int = 100) -> QApplication:
    """Make the application, or take the one there is, and dress it; `text_size` in percent."""
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
    set_text_size(app, text_size)
    _load_translation(app, resources / "i18n")
    apply_theme(app, read_theme(app, resources, theme))
    return app


def favour_window() -> None:
    """Spare the window the interpreter's pauses; to be called once modules, lenses and lists are loaded.

    The garbage collector no longer goes through what stays for good (150 ms every now and then); what comes
    later is collected as ever. A thread that makes a report hands over after 1 ms instead of 5.
    """
    gc.freeze()
    sys.setswitchinterval(0.001)


def read_theme(app: QApplication, resources: Path, name: str) -> Theme:
    """The theme of a name; "system" is what the system prefers, light where it says nothing."""
    if name == "system":
        hints = app.styleHints()
        accessibility = hints.accessibility()
        if accessibility.contrastPreference() is Qt.ContrastPreference.HighContrast:
            name = "contrast"
        else:
            name = "dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light"
    return Theme.read(resources / "themes" / f"{name}.toml")


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
