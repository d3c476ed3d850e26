"""The studio as a person finds it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.support import failing_disk
from tests.support.failing_disk import FailingDisk
from tests.support.written_lenses import two_pillars
from tests.ui.studio.studio_stage import Stage
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.studio.studio_view import StudioView


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> FailingDisk:
    """Under the workspace of the stage, which is opened after it."""
    return failing_disk.install(monkeypatch)


@pytest.fixture
def stage(disk: FailingDisk, qtbot: QtBot, bridge: Bridge) -> Stage:
    """The studio with a small lens of two pillars in it; `disk` is under it."""
    view = StudioView(bridge)
    qtbot.addWidget(view)
    view.resize(1376, 806)
    made = Stage(qtbot, bridge, view)
    made.open(two_pillars())
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    return made
