"""Pictures of the plan and the decisions: each view that is named can be reached, and shows what it is named after."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.support.sample import load_sample
from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.accept_dialog import AcceptDialog
from wa_desktop.ui.dialogs.action_dialog import ActionDialog
from wa_desktop.ui.dialogs.decision_dialog import DecisionDialog
from wa_desktop.ui.dialogs.decision_examples import ExamplesDialog
from wa_desktop.ui.dialogs.finish_dialog import FinishDialog
from wa_desktop.ui.main_window import MainWindow
from wa_desktop.ui.picture_views import show_view
from wa_desktop.ui.plan.trial_dialog import TrialDialog
from wa_desktop.ui.plan_pictures import PLAN_VIEWS
from wa_desktop.ui.screenshots import LOOKS, VIEWS

ROOT = Path(__file__).resolve().parents[2]
TABS = {
    "plan": "table",
    "plan-board": "board",
    "plan-matrix": "matrix",
    "plan-timeline": "timeline",
    "plan-owners": "owners",
    "plan-gaps": "gaps",
    "plan-heat": "gaps",
}
DIALOGS: dict[str, type[QDialog]] = {
    "plan-trial": TrialDialog,
    "plan-action": ActionDialog,
    "plan-finish": FinishDialog,
    "decision": DecisionDialog,
    "accept": AcceptDialog,
    "examples": ExamplesDialog,
}


@pytest.fixture
def window(qtbot: QtBot, bridge: Bridge, resources_dir: Path) -> Iterator[MainWindow]:
    made = MainWindow(bridge, Workspace.open, resources_dir)
    qtbot.addWidget(made)
    made.show()
    assert bridge.open_review(load_sample(bridge.workspace, resources_dir).id)
    yield made
    bridge.close_review()


def test_every_view_of_plan_and_decisions_is_pictured_in_light_and_dark() -> None:
    assert set(PLAN_VIEWS) == {*TABS, *DIALOGS, "tradeoffs"} <= set(VIEWS)
    assert {look.theme for look in LOOKS if look.percent == 100 and set(PLAN_VIEWS) <= set(look.views)} == {
        "light",
        "dark",
    }
    assert all(set(look.views) <= set(VIEWS) for look in LOOKS)


def test_each_view_shows_what_it_is_named_after(qtbot: QtBot, window: MainWindow) -> None:
    before = window.bridge.review.snapshot if window.bridge.review else None
    for name in PLAN_VIEWS:
        assert show_view(window, name) is window
        qtbot.wait(1)
        shown = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
        assert [type(dialog) for dialog in shown] == ([DIALOGS[name]] if name in DIALOGS else [])
        if name in TABS:
            assert window.page is window.plan_page
            assert window.plan_page.tab == TABS[name]
        for dialog in shown:
            dialog.close()
    assert window.tradeoffs_page.table.chosen
    assert window.bridge.review
    assert window.bridge.review.snapshot is before
