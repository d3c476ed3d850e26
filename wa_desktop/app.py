"""The composition root: arguments, paths, settings, log, window; the only module that knows every room."""

from __future__ import annotations

import contextlib
import os
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wa_desktop.cli.main import main as run_cli
from wa_desktop.domain.errors import KnownError, message
from wa_desktop.system.logs import start_log
from wa_desktop.system.paths import (
    default_workspace,
    lenses_dir,
    log_dir,
    resources_dir,
    settings_file,
    state_file,
)
from wa_desktop.system.places import Places
from wa_desktop.system.reminders import Reminders
from wa_desktop.system.settings import Settings, read_settings, write_settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from wa_desktop.review.workspace import Workspace
    from wa_desktop.ui.appearance import Appearance


def main() -> int:
    """The program's entry: the command line, which opens the window when no command is named. Gives the exit code."""
    return run_cli(_open_window, _demo, _screenshots, _self_test)


def _open_window(path: Path | None) -> int:
    """Open the window on a workspace, run until it closes, remember its place."""
    _refuse_without_display()
    from wa_desktop.ui.start import favour_window, start_application

    start_log(log_dir())
    settings = read_settings(settings_file())
    app = start_application(resources_dir(), settings.theme, settings.text_size)
    try:
        workspace = _open_workspace(_choose(path, settings))
    except KnownError as error:
        _show_start_problem(app, error)
        raise
    appearance = _dress(app, workspace, settings)
    appearance.window.show()
    appearance.window.cadence.remind_soon()
    favour_window()
    code = app.exec()
    window = appearance.window
    workspace = window.bridge.workspace
    workspace.close()
    remembered = "" if workspace.path == default_workspace() else str(workspace.path)
    _remember(workspace=settings.workspace if path else remembered, geometry=window.save_geometry())
    return code


def _refuse_without_display() -> None:
    """Qt aborts the whole process where it finds no display; one sentence serves people better."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        raise KnownError(
            message(
                "There is no display to open the window on; see wa-desktop --help for what works without one."
            )
        )


def _choose(path: Path | None, settings: Settings) -> Path:
    """The named file, else the one opened last if it is still there, else the default one."""
    if path:
        return path
    last = Path(settings.workspace) if settings.workspace else None
    return last if last and last.is_file() else default_workspace()


def _open_workspace(path: Path) -> Workspace:
    from wa_desktop.review.author import tidy_author
    from wa_desktop.review.workspace import Workspace

    workspace = Workspace.open(path, lenses_dir())
    workspace.author = tidy_author(read_settings(settings_file()).author)
    return workspace


def _show_start_problem(app: QApplication, error: KnownError) -> None:
    """Who started from an icon sees no terminal; where nobody looks (offscreen) nothing may wait for a click."""
    from wa_desktop.ui.dialogs.start_problem import StartProblem

    if app.platformName() not in {"offscreen", "minimal"}:
        dialog = StartProblem(error.sentence)
        dialog.finished.connect(app.quit)
        dialog.open()
        app.exec()


def _dress(app: QApplication, workspace: Workspace, settings: Settings) -> Appearance:
    """The window in the look that is remembered; `Appearance` holds it, for it may be replaced."""
    from wa_desktop.ui.appearance import Appearance
    from wa_desktop.ui.bridge import Bridge
    from wa_desktop.ui.crash import CrashReporter
    from wa_desktop.ui.main_window import MainWindow
    from wa_desktop.ui.signing import Signing

    sys.excepthook = CrashReporter(log_dir(), app).report
    places = Places.read(state_file())
    reminders = Reminders(places, settings_file())
    bridge = Bridge(workspace, app)
    Signing(bridge, asked=settings.author_asked).chosen.connect(_remember_author)
    make = partial(MainWindow, bridge, _open_workspace, resources_dir(), places, reminders=reminders)
    appearance = Appearance(app, resources_dir(), make, settings.theme)
    appearance.window.restore_geometry(settings.geometry)
    appearance.theme_chosen.connect(_remember_theme)
    appearance.text_size_chosen.connect(_remember_text_size)
    return appearance


def _remember_theme(theme: str) -> None:
    _remember(theme=theme)


def _remember_author(name: str) -> None:
    _remember(author=name, author_asked=True)


def _remember_text_size(percent: int) -> None:
    _remember(text_size=percent)


def _remember(**changes: Any) -> None:
    """Write settings; where that is impossible they are forgotten, which harms nothing."""
    path = settings_file()
    with contextlib.suppress(KnownError, OSError):
        write_settings(path, replace(read_settings(path), **changes))


def _demo(directory: Path) -> list[Path]:
    from wa_desktop.cli.demo import run_demo

    return run_demo(directory, lenses_dir(), resources_dir(), _light_screenshots)


def _screenshots(directory: Path) -> list[Path]:
    from wa_desktop.ui.screenshots import take_screenshots

    return take_screenshots(directory, lenses_dir(), resources_dir())


def _light_screenshots(directory: Path) -> list[Path]:
    from wa_desktop.ui.screenshots import Look, take_screenshots

    return take_screenshots(directory, lenses_dir(), resources_dir(), (Look("light"),))


def _self_test() -> int:
    from wa_desktop.ui.self_test import run_self_test

    return run_self_test(lenses_dir(), resources_dir())
