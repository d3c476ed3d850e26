"""A long portfolio shows its first rows at once and the rest soon after; what changes meanwhile is right in the end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.support.reviews import open_workspace, say, start_review
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.errors import DamagedError, message
from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.models.portfolio_views import PortfolioView
from wa_desktop.ui.pages import portfolio_page
from wa_desktop.ui.pages.portfolio_page import PortfolioPage
from wa_desktop.ui.portfolio import list_reading

COUNT = 25


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    """A portfolio that is long, as the page sees it."""
    for module in (portfolio_page, list_reading):
        monkeypatch.setattr(module, "FIRST", 10)
    monkeypatch.setattr(list_reading, "PART", 7)
    held = open_workspace(tmp_path / "many.wadesk")
    for number in range(COUNT):
        start_review(held, name=f"Workload {number:02}")
    return held


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> PortfolioPage:
    bridge = Bridge(workspace)
    made = PortfolioPage(bridge)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    return made


def names(page: PortfolioPage) -> list[str]:
    return [entry.name for entry in page.model.shown]


def all_names(workspace: Workspace) -> list[str]:
    return [entry.name for entry in workspace.portfolio()]


def until_read(qtbot: QtBot, page: PortfolioPage) -> None:
    qtbot.waitUntil(lambda: not page.reading.running)


def test_the_first_rows_are_there_at_once_and_all_of_them_soon(
    qtbot: QtBot, page: PortfolioPage, workspace: Workspace
) -> None:
    assert names(page) == all_names(workspace)[:10]
    assert (page.heading()[1], page.status_text()) == ("", "")
    assert page.views_model.entry(1).count is None
    page.show()
    until_read(qtbot, page)
    assert names(page) == all_names(workspace)
    assert page.heading()[1].startswith(f"{COUNT} workload")
    assert page.views_model.count(PortfolioView()) == COUNT


def test_a_page_that_nobody_sees_waits_with_the_rest(qtbot: QtBot, page: PortfolioPage) -> None:
    qtbot.wait(120)
    assert page.reading.running
    assert page.count_overdue() == 0
    assert len(names(page)) == COUNT


@pytest.mark.parametrize(
    "change",
    [
        lambda held: held.delete_workload(held.portfolio()[3].id),
        lambda held: held.set_archived(held.portfolio()[20].id, archived=True),
        lambda held: start_review(held, name="A new one"),
    ],
)
def test_what_changes_meanwhile_is_right_in_the_end(
    qtbot: QtBot, page: PortfolioPage, workspace: Workspace, change: Callable[[Workspace], object]
) -> None:
    page.show()
    change(workspace)
    page.show_workspace()
    until_read(qtbot, page)
    shown = {entry.name for entry in workspace.portfolio() if not entry.archived}
    assert set(names(page)) == shown
    assert len(names(page)) == len(shown)


def test_a_workload_that_is_not_read_yet_can_be_chosen(page: PortfolioPage, workspace: Workspace) -> None:
    last = workspace.portfolio()[-1]
    page.choose(last.id)
    assert page.table.current_workload == last
    assert not page.reading.running


def test_an_answer_moves_its_workload_to_the_top_without_reading_all(
    qtbot: QtBot, page: PortfolioPage, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.show()
    until_read(qtbot, page)
    target = workspace.portfolio()[-1]
    review = workspace.open_review(target.id)
    review.subscribe(lambda changes: page.show_changes(review, changes))
    monkeypatch.setattr(Workspace, "portfolio", lambda *_: pytest.fail("all were read"))
    say(review, "question_a", "first", PracticeAnswer.NO)
    assert names(page)[0] == target.name
    assert len(names(page)) == COUNT
    entry = page.model.entry(target.id)
    assert entry
    assert entry.standing
    assert entry.standing[0].risks[0] == "H"


def test_a_damaged_history_is_said_and_breaks_nothing(
    qtbot: QtBot, page: PortfolioPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[object] = []
    page.bridge.failed.connect(said.append)
    damage = DamagedError(message("The file is damaged."))

    def fail(*_: object) -> NoReturn:
        raise damage

    monkeypatch.setattr(Workspace, "risk_moves", fail)
    monkeypatch.setattr(Workspace, "milestone_risks", fail)
    page.show()
    until_read(qtbot, page)
    page.table.clearSelection()
    qtbot.waitUntil(lambda: damage.sentence in said)
    page.tabs.tabs.setCurrentIndex(4)
    view = page.tabs.view(4)
    words = [label.text() for label in view.findChildren(QLabel) if label.isVisible()]
    assert str(damage) in words
    assert len(names(page)) == COUNT
