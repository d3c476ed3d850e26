"""The application as it starts, a workspace with the built-in lenses, and the bridge on it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.start import start_application
from wa_desktop.ui.theme.tokens import Theme, apply_theme, current_theme
from wa_desktop.ui.theme.type import set_text_size, text_size

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def app(qapp: QApplication) -> QApplication:
    """The one application, dressed as the program dresses it."""
    return start_application(ROOT / "resources", "light")


@pytest.fixture(autouse=True)
def light_theme(app: QApplication) -> None:
    """Every test begins in the light theme, with text as large as designed, and without the windows of the one before.

    Without an event loop Qt keeps what was to be deleted; a theme that is put on hundreds of such windows takes seconds.
    """
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    light = Theme.read(ROOT / "resources" / "themes" / "light.toml")
    if text_size() != 100 or current_theme() != light:
        set_text_size(app, 100)
        apply_theme(app, light)


@pytest.fixture
def resources_dir() -> Path:
    """Themes, the sample review and the like."""
    return ROOT / "resources"


@pytest.fixture(scope="session")
def empty_workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed workspace with the built-in lenses, to be copied: making one takes a tenth of a second."""
    path = tmp_path_factory.mktemp("templates") / "Reviews.wadesk"
    Workspace.open(path, ROOT / "lenses").close()
    return path


@pytest.fixture
def workspace(tmp_path: Path, empty_workspace: Path) -> Iterator[Workspace]:
    """A new workspace with the built-in lenses."""
    opened = Workspace.open(Path(shutil.copy(empty_workspace, tmp_path / "Reviews.wadesk")), ROOT / "lenses")
    yield opened
    opened.close()


@pytest.fixture
def bridge(app: QApplication, workspace: Workspace) -> Iterator[Bridge]:
    """The bridge on that workspace."""
    made = Bridge(workspace)
    yield made
    made.close_review()
    made.deleteLater()
