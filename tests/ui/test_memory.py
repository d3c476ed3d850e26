"""The window goes back to where a person was: workload, page, question, filters, panels, view of the portfolio."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.sample import load_sample
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.review.workspace import Workspace
from wa_desktop.system.paths import lenses_dir, resources_dir
from wa_desktop.system.places import Places
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.main_window import MainWindow
from wa_desktop.ui.models.portfolio_columns import Part
from wa_desktop.ui.models.portfolio_views import PortfolioView, ViewKind
from wa_desktop.ui.models.question_filter import Facet, Filters


@contextmanager
def program(folder: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """A start of the program, up to its end."""
    workspace = Workspace.open(folder / "client.wadesk", lenses_dir())
    if not workspace.workloads():
        load_sample(workspace, resources_dir())
    bridge = Bridge(workspace)
    window = MainWindow(bridge, Workspace.open, resources_dir(), Places.read(folder / "places.json"))
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.resume()
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()
        bridge.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        workspace.close()


@pytest.mark.usefixtures("app")
def test_the_next_start_goes_on_where_the_last_one_was_left(tmp_path: Path, qtbot: QtBot) -> None:
    with program(tmp_path, qtbot) as window:
        assert window.bridge.review is None
        window.workspace_actions.open_sample()
        page = window.review_page
        page.show_question(QuestionRef("wellarchitected", "permissions"))
        second = page.view.rows[1].choice.id
        page.view.focus_practice(second)
        page.finder.show_filters(Filters("", frozenset({Facet.HIGH}), whole=True))
        page.columns.toggle_guidance()
        window.portfolio_page.views.choose(PortfolioView(ViewKind.PREPRODUCTION))
        window.portfolio_page.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
        choice = window.portfolio_page.model.choice.with_part(Part.OWNER, shown=True)
        window.portfolio_page.model.show_columns(choice)
        window.go("plan")
    with program(tmp_path, qtbot) as window:
        assert window.page.name == "plan"
        page = window.review_page
        assert page.place() == ("wellarchitected", "permissions", second)
        assert page.finder.filters.facets == {Facet.HIGH}
        assert page.columns.context.isHidden()
        assert window.portfolio_page.looks() == ("PREPRODUCTION", "workload:down")
        assert window.portfolio_page.model.choice == choice


@pytest.mark.usefixtures("app")
def test_a_workload_that_is_gone_or_archived_is_not_opened(tmp_path: Path, qtbot: QtBot) -> None:
    with program(tmp_path, qtbot) as window:
        window.workspace_actions.open_sample()
        review = window.bridge.review
        assert review is not None
        window.bridge.workspace.set_archived(review.snapshot.workload.id, archived=True)
    with program(tmp_path, qtbot) as window:
        assert window.bridge.review is None
        assert window.page.name == "portfolio"


@pytest.mark.usefixtures("app")
def test_the_tour_comes_once_and_again_when_asked_for(tmp_path: Path, qtbot: QtBot) -> None:
    with program(tmp_path, qtbot) as window:
        window.workspace_actions.open_sample()
        qtbot.waitUntil(window.tour.callout.isVisible)
        qtbot.keyClick(window.review_page.view.rows[0], Qt.Key.Key_Escape)
        assert not window.tour.running
    with program(tmp_path, qtbot) as window:
        assert window.bridge.review is not None
        qtbot.wait(50)
        assert not window.tour.running
        window.actions_by_id["tour"].trigger()
        qtbot.waitUntil(window.tour.callout.isVisible)


@pytest.mark.usefixtures("app")
def test_a_damaged_file_of_places_costs_the_place_alone(tmp_path: Path, qtbot: QtBot) -> None:
    with program(tmp_path, qtbot) as window:
        window.workspace_actions.open_sample()
    (tmp_path / "places.json").write_bytes(b'{"last_workload": [1, {')
    with program(tmp_path, qtbot) as window:
        assert window.page.name == "portfolio"
