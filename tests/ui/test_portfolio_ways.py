"""The ways between the portfolio's list, its views of numbers, its panel and the templates."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.support.samples import mixed_answers, sample_workload
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.lens import FRAMEWORK
from wa_desktop.review.commands import SetAnswers
from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.models.portfolio_views import PortfolioView, ViewKind
from wa_desktop.ui.pages.portfolio_page import PortfolioPage
from wa_desktop.ui.portfolio.benchmark_view import BenchmarkView
from wa_desktop.ui.portfolio.clients_view import ClientsView
from wa_desktop.ui.portfolio.gaps_view import GapsView

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

LEFT = Qt.MouseButton.LeftButton
CLIENTS, BENCHMARK = 3, 6


def add(workspace: Workspace, name: str, seed: int, client: str) -> str:
    lens_id = workspace.find_lens(FRAMEWORK).id
    made = workspace.create_workload(sample_workload(name=name, client=client), [lens_id])
    given = mixed_answers(workspace.lens(lens_id), seed, open_share=0.2)
    workspace.open_review(made.id).apply(
        SetAnswers({QuestionRef(FRAMEWORK, key): answer for key, answer in given.items()})
    )
    return made.id


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge) -> PortfolioPage:
    """Three workloads of two clients."""
    for number, client in enumerate(("Contoso", "Fabrikam", "Contoso")):
        add(bridge.workspace, f"Workload {number}", number, client)
    made = PortfolioPage(bridge)
    qtbot.addWidget(made)
    made.resize(1376, 776)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.figures.idle)
    return made


def names(page: PortfolioPage) -> set[str]:
    return {page.model.shown[row].name for row in range(page.model.rowCount())}


def test_a_gap_of_the_panel_is_shown_among_all(qtbot: QtBot, page: PortfolioPage) -> None:
    qtbot.waitUntil(lambda: len(page.panel.gaps.rows) > 2)
    row = page.panel.gaps.rows[2]
    qtbot.mouseClick(row, LEFT)
    view = page.tabs.currentWidget()
    assert isinstance(view, GapsView)
    assert view.chosen.text().replace("\u200b", "") == row.gap.choice.title
    assert len(view.workloads.rows.lines) == row.gap.workloads


def test_a_client_s_row_leads_to_its_workloads(qtbot: QtBot, page: PortfolioPage) -> None:
    page.tabs.tabs.setCurrentIndex(CLIENTS)
    view = page.tabs.currentWidget()
    assert isinstance(view, ClientsView)
    assert view.table.choose("Contoso")
    view.table.setFocus()
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert page.tabs.shows_list
    assert page.views.view.kind is ViewKind.CLIENT
    assert names(page) == {"Workload 0", "Workload 2"}


def test_the_benchmark_follows_the_workload_in_hand(page: PortfolioPage) -> None:
    view = page.tabs.view(BENCHMARK)
    assert isinstance(view, BenchmarkView)
    for entry in page.model.entries:
        page.choose(entry.id)
        page.tabs.tabs.setCurrentIndex(BENCHMARK)
        assert view.chosen.text() == entry.name


def test_templates_have_no_use_for_what_narrows_workloads_down(page: PortfolioPage) -> None:
    page.offer_templates(QLabel("Templates"), 1)
    page.tabs.tabs.setCurrentIndex(CLIENTS)
    page.views.choose(PortfolioView(ViewKind.TEMPLATES))
    tools = (page.filter_button, page.columns_button, page.high, page.medium)
    assert page.tabs.shows_list
    assert all(tool.isHidden() for tool in tools)
    assert page.status_text() == ""
    page.tabs.tabs.setCurrentIndex(CLIENTS)
    assert page.views.view == PortfolioView()
    assert page.filter_button.isVisible()
    page.tabs.show_list()
    assert not any(tool.isHidden() for tool in tools)


def test_the_welcome_leads_to_templates_where_there_are_some(qtbot: QtBot, bridge: Bridge) -> None:
    made = PortfolioPage(bridge)
    qtbot.addWidget(made)
    made.show()
    link = made.welcome.templates_link
    assert link.isHidden()
    made.offer_templates(QLabel("Templates"), 2)
    with qtbot.waitSignal(made.welcome.templates_requested):
        qtbot.mouseClick(link, LEFT)
    made.offer_templates(QLabel("Templates"), 0)
    assert link.isHidden()
