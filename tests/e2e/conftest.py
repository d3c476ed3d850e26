"""The window that journeys begin in: on an empty workspace with the lenses of the program."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wa_desktop.review.workspace import Workspace
from wa_desktop.system.paths import lenses_dir, resources_dir
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.main_window import MainWindow
from wa_desktop.ui.start import start_application


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    start_application(resources_dir(), "light")
    bridge = Bridge(Workspace.open(tmp_path / "Client.wadesk", lenses_dir()))
    made = MainWindow(bridge, Workspace.open, resources_dir())
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()
    bridge.workspace.close()
