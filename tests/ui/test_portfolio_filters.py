"""The portfolio's filter through its menu and chips, filters that are kept, chosen columns, tabs and the panel."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from tests.support.samples import sample_workload
from wa_desktop.domain.lens import FRAMEWORK
from wa_desktop.domain.workload import Environment, Workload
from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.confirm_dialog import ConfirmDialog
from wa_desktop.ui.models.portfolio_columns import ColumnChoice, Part
from wa_desktop.ui.models.portfolio_filter import DueWant, PortfolioFilter, RiskWant
from wa_desktop.ui.models.portfolio_views import PortfolioView, ViewKind
from wa_desktop.ui.pages.portfolio_page import PortfolioPage
from wa_desktop.ui.portfolio.filter_name import FilterNameDialog
from wa_desktop.ui.portfolio.filter_ticks import FilterTicksDialog
from wa_desktop.ui.portfolio.list_delegate import trend_points

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def four(workspace: Workspace) -> list[Workload]:
    """Four workloads of three clients, one before production."""
    lens_id = workspace.find_lens(FRAMEWORK).id
    given = (
        ("Search", "Contoso Retail", Environment.PRODUCTION),
        ("Ledger", "Fabrikam & Sons", Environment.PREPRODUCTION),
        ("Portal", "contoso  retail", Environment.PRODUCTION),
        ("Lake", "", Environment.PRODUCTION),
    )
    return [
        workspace.create_workload(
            sample_workload(name=name, client=client, environment=environment), [lens_id]
        )
        for name, client, environment in given
    ]


@pytest.fixture
def page(qtbot: QtBot, four: list[Workload], bridge: Bridge) -> PortfolioPage:
    shown = PortfolioPage(bridge)
    qtbot.addWidget(shown)
    shown.resize(1376, 776)
    shown.show()
    return shown


def names(page: PortfolioPage) -> list[str]:
    return sorted(entry.name for entry in page.model.shown)


def action(menu: QMenu, text: str) -> QAction:
    return next(one for one in menu.actions() if one.text() == text)


def dialog_of(page: PortfolioPage, kind: type[QDialog]) -> QDialog:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    (dialog,) = [one for one in page.findChildren(kind) if one.isVisible()]
    return dialog


def test_choices_of_the_menu_become_chips_and_chips_take_them_back(qtbot: QtBot, page: PortfolioPage) -> None:
    assert page.pane.chips.isHidden()
    menu = page.filter_button.menu_of_fields()
    action(menu, "Production").trigger()
    assert names(page) == ["Lake", "Portal", "Search"]
    action(menu, "Pre-production").trigger()
    assert names(page) == ["Lake", "Ledger", "Portal", "Search"]
    action(menu, "With high risks").trigger()
    action(menu, "Without risks").trigger()
    assert page.model.filter.risk is RiskWant.NONE
    assert not action(menu, "With high risks").isChecked()  # the other one excludes it
    assert [chip.text() for chip in page.pane.chips.chips] == [
        "Production",
        "Pre-production",
        "Without risks",
    ]
    qtbot.mouseClick(page.pane.chips.chips[0], Qt.MouseButton.LeftButton)
    assert names(page) == ["Ledger"]
    assert page.status_text() == "1 of 4 shown"
    qtbot.keyClick(page.pane.chips.chips[1], Qt.Key.Key_Delete)
    qtbot.mouseClick(page.pane.chips.clear_button, Qt.MouseButton.LeftButton)
    assert len(names(page)) == 4
    assert page.pane.chips.isHidden()
    menu.deleteLater()


def test_clients_are_ticked_in_a_dialog_whatever_their_capitals(qtbot: QtBot, page: PortfolioPage) -> None:
    page.filter_button.ask("clients")
    dialog = dialog_of(page, FilterTicksDialog)
    assert isinstance(dialog, FilterTicksDialog)
    rows = [str(dialog.list.model.index(row).data()) for row in range(dialog.list.model.rowCount())]
    assert [row.casefold() for row in rows] == ["contoso retail", "fabrikam & sons", "no client"]
    dialog.list.model.toggle(0)
    dialog.list.model.toggle(2)
    dialog.save_button.click()
    assert names(page) == ["Lake", "Portal", "Search"]
    page.filter_button.ask("clients")
    again = dialog_of(page, FilterTicksDialog)
    assert isinstance(again, FilterTicksDialog)
    assert len(again.list.ticked) == 2
    again.reject()
    assert names(page) == ["Lake", "Portal", "Search"]


def test_a_filter_is_kept_with_its_view_under_a_name_renamed_and_removed(
    qtbot: QtBot, page: PortfolioPage, workspace: Workspace
) -> None:
    page.views.choose(PortfolioView(ViewKind.PRODUCTION))
    page.filtering.show(PortfolioFilter(clients=("Contoso Retail",), due=DueWant.LATER))
    page.search.setText("sea")
    qtbot.mouseClick(page.pane.chips.save_button, Qt.MouseButton.LeftButton)
    dialog = dialog_of(page, FilterNameDialog)
    assert isinstance(dialog, FilterNameDialog)
    dialog.save_button.click()
    assert dialog.row.problem
    qtbot.keyClicks(dialog.line, "Mine & yours")
    dialog.save_button.click()
    kept = PortfolioFilter.from_record(workspace.saved_filters()["Mine & yours"])
    assert kept == PortfolioFilter("sea", ("Contoso Retail",), (Environment.PRODUCTION,), due=DueWant.LATER)
    assert page.views.view == PortfolioView(ViewKind.SAVED, "Mine & yours")
    assert names(page) == ["Search"]
    page.views.choose(PortfolioView())
    assert len(names(page)) == 4  # leaving it takes its choices along
    assert page.search.text() == ""
    page.views.choose(PortfolioView(ViewKind.SAVED, "Mine & yours"))
    assert names(page) == ["Search"]
    page.views.setFocus()
    qtbot.keyClick(page.views, Qt.Key.Key_F2)
    rename = dialog_of(page, FilterNameDialog)
    assert isinstance(rename, FilterNameDialog)
    rename.line.setText("Ours")
    rename.save_button.click()
    assert list(workspace.saved_filters()) == ["Ours"]
    assert page.views.view == PortfolioView(ViewKind.SAVED, "Ours")
    qtbot.keyClick(page.views, Qt.Key.Key_Delete)
    confirm = dialog_of(page, ConfirmDialog)
    assert isinstance(confirm, ConfirmDialog)
    confirm.confirm_button.click()
    assert workspace.saved_filters() == {}
    assert page.views.view == PortfolioView()
    assert len(names(page)) == 4


def test_columns_are_chosen_in_the_menu_and_remembered(qtbot: QtBot, page: PortfolioPage) -> None:
    menu = page.columns_button.menu_of_columns()
    action(menu, "Owner").trigger()
    action(menu, "Trend").trigger()
    parts = [column.part for column in page.model.columns]
    assert Part.OWNER in parts
    assert Part.TREND not in parts
    header = page.table.horizontalHeader()
    assert not header.isSectionHidden(parts.index(Part.OWNER))
    page.table.sort_by(parts.index(Part.OWNER))
    record, looks = page.columns_record(), page.looks()
    assert looks == ("ALL", "owner:up")
    action(menu, "As at the start").trigger()
    assert page.model.choice == ColumnChoice()
    assert header.sortIndicatorSection() == -1  # the column has gone, its order has not
    page.show_looks(*looks, record)
    assert Part.OWNER in [column.part for column in page.model.columns]
    page.show_looks("NOWHERE", "nothing:up", ["nonsense"])
    menu.deleteLater()


def test_a_narrow_window_leaves_out_what_nobody_chose_and_scrolls_to_what_was(
    qtbot: QtBot, page: PortfolioPage
) -> None:
    header = page.table.horizontalHeader()
    parts = [column.part for column in page.model.columns]
    page.resize(1700, 776)
    assert not header.isSectionHidden(parts.index(Part.ANSWERED))
    page.resize(1100, 776)
    assert header.isSectionHidden(parts.index(Part.ANSWERED))
    page.model.show_columns(page.model.choice.with_part(Part.OWNER, shown=True))
    parts = [column.part for column in page.model.columns]
    assert not any(header.isSectionHidden(number) for number in range(len(parts)))
    assert header.length() > page.table.viewport().width()
    qtbot.wait(5)
    assert page.table.verticalScrollBar().maximum() == 0  # the bar below hides no row


def test_the_tabs_show_the_numbers_of_what_the_filter_shows(qtbot: QtBot, page: PortfolioPage) -> None:
    for number in range(1, 7):
        page.tabs.tabs.setCurrentIndex(number)
        view = page.tabs.view(number)
        assert page.tabs.currentWidget() is view
        assert view.numbers
        assert len(view.numbers.entries) == 4
        assert page.columns_button.isHidden()
    page.filtering.show(PortfolioFilter(clients=("Contoso Retail",)))
    qtbot.waitUntil(lambda: len(view.numbers.entries) == 2 if view.numbers else False)
    view.workload_requested.emit(page.model.shown[1].id)
    assert page.tabs.shows_list
    assert page.table.current_workload == page.model.shown[1]
    assert page.panel.shows_workload


def test_a_click_on_a_row_shows_it_beside_and_the_way_back_shows_all(
    qtbot: QtBot, page: PortfolioPage
) -> None:
    assert not page.panel.shows_workload
    place = page.table.visualRect(page.model.index(1, 0)).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.panel.shows_workload
    qtbot.waitUntil(lambda: page.details.name.text() == page.model.shown[1].name)
    qtbot.mouseClick(page.panel.sides.segment(0), Qt.MouseButton.LeftButton)
    assert not page.panel.shows_workload
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert page.panel.shows_workload


def test_the_trend_is_fetched_for_rows_that_are_painted(
    qtbot: QtBot, page: PortfolioPage, four: list[Workload], workspace: Workspace
) -> None:
    workspace.open_review(four[0].id).save_milestone("First workshop")
    asked: list[list[str]] = []
    whole = workspace.milestone_risks
    workspace.milestone_risks = lambda ids=None: (asked.append(list(ids or ())), whole(ids))[1]  # type: ignore[method-assign]
    page.bridge.workspace_changed.emit()
    page.grab()
    qtbot.waitUntil(lambda: bool(asked))
    assert asked[0] == [four[0].id]
    page.grab()
    qtbot.wait(5)
    assert len(asked) == 1


def test_a_better_score_is_higher_and_now_is_at_the_right() -> None:
    room = QRectF(10, 20, 60, 24)
    points = trend_points((20.0, 50.0, 80.0), room)
    assert points[0] == QPointF(10, 44)
    assert points[-1] == QPointF(70, 20)
    flat = trend_points((50.0, 51.0), room)
    assert abs(flat[0].y() - flat[1].y()) < 1  # a point of score is no mountain
    assert trend_points((50.0,), room) == [QPointF(70, 32)]
