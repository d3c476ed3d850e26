"""The views of the portfolio's numbers: they count when seen, and answer to clicks and keys."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.support.numbers_stage import click, shown
from tests.support.portfolio_entries import LENSES, TODAY, VERSIONS, numbers_over, some_portfolio, stamp
from wa_desktop.domain.lens import Level, Risk
from wa_desktop.domain.portfolio import MilestoneRisks
from wa_desktop.domain.portfolio_heat import HeatBy
from wa_desktop.domain.portfolio_numbers import PortfolioNumbers
from wa_desktop.domain.portfolio_quarter import QuarterMoves
from wa_desktop.ui.models.rows import Row
from wa_desktop.ui.portfolio.benchmark_view import BenchmarkView
from wa_desktop.ui.portfolio.clients_view import ClientsView
from wa_desktop.ui.portfolio.common_gaps import MOST, CommonGaps
from wa_desktop.ui.portfolio.coverage_view import CoverageView
from wa_desktop.ui.portfolio.gaps_view import GapsView
from wa_desktop.ui.portfolio.heat_table import HeatRole
from wa_desktop.ui.portfolio.heat_view import HeatView
from wa_desktop.ui.portfolio.numbers_view import NumbersView
from wa_desktop.ui.portfolio.this_quarter import ThisQuarter
from wa_desktop.ui.portfolio.trend_chart import nice_top
from wa_desktop.ui.portfolio.trend_view import TrendView
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.empty_state import EmptyState

VIEWS: tuple[type[NumbersView], ...] = (
    HeatView,
    GapsView,
    ClientsView,
    TrendView,
    CoverageView,
    BenchmarkView,
)


@pytest.fixture
def numbers() -> PortfolioNumbers:
    """Nine workloads, and two milestones of the first."""
    reviews = some_portfolio()
    first = reviews[0].workload.id
    months = {1: 2, 2: 5}
    milestones = [
        MilestoneRisks(first, number, 1, stamp(some_day(month)), "HHMU") for number, month in months.items()
    ]
    return numbers_over(reviews, milestones=milestones)


def some_day(month: int) -> datetime:
    return datetime(2026, month, 10, 12, tzinfo=UTC)


# All of them


@pytest.mark.parametrize("kind", VIEWS)
def test_nothing_is_counted_before_it_is_seen(
    qtbot: QtBot, light_theme: None, kind: type[NumbersView]
) -> None:
    asked: list[str] = []

    class Watched(PortfolioNumbers):
        def __getattribute__(self, name: str) -> object:
            asked.append(name)
            return super().__getattribute__(name)

    watched = Watched(
        (),
        (),
        lambda lens_id: pytest.fail(str(lens_id)),
        milestones_of=lambda _ids: [],
        moves_since=lambda *_: [],
        today=TODAY,
    )
    asked.clear()
    view = kind()
    qtbot.addWidget(view)
    view.show_numbers(watched)
    assert asked == []
    view.show()
    assert asked != []
    asked.clear()
    view.hide()
    view.show()
    assert asked == []


@pytest.mark.parametrize("kind", VIEWS)
@pytest.mark.parametrize("count", [None, 0, 1])
def test_every_view_shows_little_or_nothing(
    qtbot: QtBot, light_theme: None, kind: type[NumbersView], count: int | None
) -> None:
    reviews = [] if count is None else some_portfolio(count)
    view = kind()
    shown(qtbot, view, numbers_over(reviews))
    view.grab()
    view.show_numbers(numbers_over(some_portfolio()))
    view.grab()
    view.show_numbers(numbers_over([]))
    view.grab()


# Heat map


@pytest.fixture
def heat(qtbot: QtBot, light_theme: None, numbers: PortfolioNumbers) -> HeatView:
    view = HeatView()
    shown(qtbot, view, numbers)
    return view


def test_a_click_on_a_cell_opens_its_workload(
    qtbot: QtBot, heat: HeatView, numbers: PortfolioNumbers
) -> None:
    table = heat.table
    index = table.cells.index(2, 1)
    with qtbot.waitSignal(heat.workload_requested) as asked:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
    assert asked.args == [numbers.heat("main").rows[2].entry.id]
    header = table.names
    place = QPoint(px(20), header.sectionViewportPosition(3) + px(10))
    with qtbot.waitSignal(heat.workload_requested) as asked:
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == [numbers.heat("main").rows[3].entry.id]


def test_keys_walk_from_cell_to_cell(qtbot: QtBot, heat: HeatView, numbers: PortfolioNumbers) -> None:
    table = heat.table
    table.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up):
        qtbot.keyClick(table, key)
    assert (table.currentIndex().row(), table.currentIndex().column()) == (1, 1)
    assert table.names.in_hand == 1
    with qtbot.waitSignal(heat.workload_requested) as asked:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert asked.args == [numbers.heat("main").rows[1].entry.id]


def test_questions_take_the_place_of_pillars_and_the_workload_stays_in_hand(
    qtbot: QtBot, heat: HeatView, numbers: PortfolioNumbers
) -> None:
    table = heat.table
    table.setCurrentIndex(table.cells.index(4, 1))
    click(qtbot, heat.by.segment(1))
    shown_heat = table.cells.heat
    assert shown_heat is numbers.heat("main", HeatBy.QUESTION)
    assert table.cells.columnCount() == 5
    assert table.currentIndex().row() == 4
    assert heat.legend.isVisible()
    heat.lens.setCurrentIndex(1)
    heat.lens.activated.emit(1)
    assert table.cells.heat is numbers.heat("extra", HeatBy.QUESTION)


def test_every_cell_has_words(heat: HeatView) -> None:
    model = heat.table.cells
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            assert model.data(index, HeatRole) is not None
            words = str(model.data(index, Qt.ItemDataRole.AccessibleTextRole))
            assert words.startswith(str(model.headerData(row, Qt.Orientation.Vertical)))
    words = str(model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole))
    assert "high" in words
    assert "gaps: " in words
    title = str(model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole))
    assert title.startswith(str(model.headerData(0, Qt.Orientation.Horizontal)))


# Common gaps


def test_the_gap_in_hand_lists_its_workloads(
    qtbot: QtBot, light_theme: None, numbers: PortfolioNumbers
) -> None:
    view = GapsView()
    shown(qtbot, view, numbers)
    gaps = numbers.gaps()
    assert view.gaps.gap is gaps[0]
    view.gaps.setFocus()
    qtbot.keyClick(view.gaps, Qt.Key.Key_Down)
    assert view.gaps.gap is gaps[1]
    listed = [line.entry.id for line in view.workloads.rows.lines]
    assert listed == [found.entry.id for found in gaps[1].affected]
    assert view.chosen.text() == gaps[1].choice.title
    qtbot.keyClick(view.gaps, Qt.Key.Key_Return)
    assert view.focusWidget() is view.workloads
    qtbot.keyClick(view.workloads, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.workload_requested) as asked:
        qtbot.keyClick(view.workloads, Qt.Key.Key_Return)
    assert asked.args == [listed[1]]
    place = view.workloads.visualRect(view.workloads.rows.index(0, 0)).center()
    qtbot.mouseClick(view.workloads.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(view.workload_requested) as asked:
        qtbot.mouseDClick(view.workloads.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == [listed[0]]


def test_gaps_are_filtered_by_level_and_lens(
    qtbot: QtBot, light_theme: None, numbers: PortfolioNumbers
) -> None:
    view = GapsView()
    shown(qtbot, view, numbers)
    view.level.show_value(Level.HIGH)
    assert {gap.choice.id for gap in view.gaps.rows.gaps} == {"a"}
    view.lens.setCurrentIndex(2)
    view.lens.activated.emit(2)
    assert {gap.lens.alias for gap in view.gaps.rows.gaps} == {"extra"}
    wanted = numbers.gaps("main")[2]
    view.show_gap(wanted)
    assert view.gaps.gap is not None
    assert view.gaps.gap.practice == wanted.practice
    assert view.level.value is None


def test_the_panel_shows_the_first_six(qtbot: QtBot, light_theme: None, numbers: PortfolioNumbers) -> None:
    panel = CommonGaps()
    qtbot.addWidget(panel)
    panel.show()
    panel.show_gaps(())
    assert panel.nothing.isVisible()
    gaps = numbers.gaps()
    panel.show_gaps(gaps)
    assert not panel.nothing.isVisible()
    assert [row.gap for row in panel.rows] == list(gaps[:MOST])
    with qtbot.waitSignal(panel.gap_requested) as asked:
        click(qtbot, panel.rows[2])
    assert asked.args == [gaps[2]]
    panel.rows[3].setFocus()
    with qtbot.waitSignal(panel.gap_requested) as asked:
        qtbot.keyClick(panel.rows[3], Qt.Key.Key_Space)
    assert asked.args == [gaps[3]]
    assert gaps[2].choice.title in panel.rows[2].accessibleName()


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (31.2, "Median time to close a high risk: 31 days."),
        (1.2, "Median time to close a high risk: 1 day."),
        (0.4, "Median time to close a high risk: less than a day."),
        (None, ""),
    ],
)
def test_the_quarter_is_a_sentence(qtbot: QtBot, light_theme: None, days: float | None, words: str) -> None:
    label = ThisQuarter()
    qtbot.addWidget(label)
    label.show_quarter(QuarterMoves(TODAY, 48, 11, days, 7))
    assert label.text.startswith("48 risk")
    assert ", 11 new." in label.text
    assert label.text.endswith(words or "11 new.")


# Clients, coverage


def test_a_client_is_opened_by_a_key(qtbot: QtBot, light_theme: None, numbers: PortfolioNumbers) -> None:
    view = ClientsView()
    shown(qtbot, view, numbers)
    rows = view.table.rows.rows
    assert [row.key for row in rows] == [client.client for client in numbers.clients]
    assert texts(rows[0])[:3] == [
        rows[0].key or "Without a client",
        str(numbers.clients[0].workloads),
        str(numbers.clients[0].counts.high),
    ]
    view.table.setFocus()
    qtbot.keyClick(view.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.client_requested) as asked:
        qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert asked.args == [rows[1].key]


def test_coverage_lists_who_is_behind(qtbot: QtBot, light_theme: None, numbers: PortfolioNumbers) -> None:
    view = CoverageView()
    shown(qtbot, view, numbers)
    assert [row.key for row in view.table.rows.rows] == [("main", 0), ("main", 3), ("main", 1), ("extra", 0)]
    main = numbers.coverage[0]
    listed = {line.entry.id: line.risk for line in view.workloads.rows.lines}
    assert listed.keys() == {entry.id for entry in (*main.never, *main.older)}
    assert [key for key, risk in listed.items() if risk is Risk.UNANSWERED] == [main.never[0].id]
    view.table.choose(("main", 3))
    assert view.workloads.rows.lines == ()
    assert "newest" in view.words.text()
    view.table.choose(("main", 1))
    with qtbot.waitSignal(view.workload_requested):
        qtbot.keyClick(view.workloads, Qt.Key.Key_Return)


def texts(row: Row) -> list[str]:
    return [cell.text for cell in row.cells]


# Trend


def test_the_point_in_hand_is_the_same_in_picture_and_table(
    qtbot: QtBot, light_theme: None, numbers: PortfolioNumbers
) -> None:
    view = TrendView()
    shown(qtbot, view, numbers)
    points = numbers.trend()
    assert [texts(row)[0] for row in view.table.rows.rows] == ["Now", "Q2 2026", "Q1 2026"]
    assert view.chart.in_hand == len(points) - 1
    view.chart.setFocus()
    qtbot.keyClick(view.chart, Qt.Key.Key_Left)
    assert (view.chart.in_hand, view.table.chosen) == (1, 1)
    assert view.words.text().startswith("Q2 2026: 2 high and 1 medium")
    assert view.chart.accessibleDescription() == view.words.text()
    first = view.chart.place_of(0).center().toPoint()
    qtbot.mouseClick(view.chart, Qt.MouseButton.LeftButton, pos=first)
    assert (view.chart.in_hand, view.table.chosen) == (0, 0)
    view.table.choose(2)
    assert view.chart.in_hand == 2
    click(qtbot, view.period.segment(1))
    assert [texts(row)[0] for row in view.table.rows.rows][:2] == ["Now", "Jul 26"]


@pytest.mark.parametrize(
    ("most", "top"), [(0, 4), (1, 4), (4, 4), (5, 8), (17, 20), (21, 40), (97, 100), (161, 200), (4001, 8000)]
)
def test_the_axis_ends_at_a_round_number(most: int, top: int) -> None:
    assert nice_top(most) == top


def test_the_axis_holds_every_value() -> None:
    for most in range(3000):
        top = nice_top(most)
        assert top >= most
        assert top % 4 == 0


# Many workloads


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Four workloads are many."""
    monkeypatch.setattr("wa_desktop.domain.portfolio_numbers.FEW", 3)
    monkeypatch.setattr("wa_desktop.domain.portfolio_benchmark.AT_ONCE", 3)


def is_counting(view: NumbersView) -> bool:
    states = view.findChildren(EmptyState)
    return any(state.isVisible() and state.text.startswith("Counting…") for state in states)


@pytest.mark.parametrize("kind", VIEWS)
def test_many_are_counted_between_turns(
    qtbot: QtBot, light_theme: None, few: None, kind: type[NumbersView], monkeypatch: pytest.MonkeyPatch
) -> None:
    view = kind()
    shown_numbers: list[PortfolioNumbers] = []
    monkeypatch.setattr(view, "_show", shown_numbers.append)
    first, second = numbers_over(some_portfolio()), numbers_over(some_portfolio(7))
    shown(qtbot, view, first)
    assert is_counting(view)
    view.hide()
    QCoreApplication.processEvents()
    QCoreApplication.processEvents()
    assert shown_numbers == []
    view.show()
    assert is_counting(view)
    view.show_numbers(second)
    qtbot.waitUntil(lambda: not is_counting(view))
    QCoreApplication.processEvents()
    assert shown_numbers == [second]


def test_a_hidden_trend_reads_no_milestones(qtbot: QtBot, light_theme: None, few: None) -> None:
    asked: list[int] = []

    def milestones_of(ids: Collection[str]) -> list[MilestoneRisks]:
        asked.append(len(ids))
        return []

    numbers = PortfolioNumbers(
        numbers_over(some_portfolio()).entries,
        VERSIONS,
        LENSES.__getitem__,
        milestones_of=milestones_of,
        moves_since=lambda *_: [],
        today=TODAY,
    )
    view = TrendView()
    shown(qtbot, view, numbers)
    while not asked:
        QCoreApplication.processEvents()
    view.hide()
    for _ in range(4):
        QCoreApplication.processEvents()
    assert asked == [3]
    view.show()
    qtbot.waitUntil(lambda: not is_counting(view))
    assert asked == [3, 3, 3]
    assert [texts(row)[1] for row in view.table.rows.rows] == [str(numbers.trend()[-1].reviewed)]


def test_the_keyboard_keeps_its_place_while_more_is_counted(
    qtbot: QtBot, light_theme: None, few: None, numbers: PortfolioNumbers
) -> None:
    view = TrendView()
    shown(qtbot, view, numbers)
    view.activateWindow()
    qtbot.waitUntil(lambda: not is_counting(view))
    months = view.period.segment(1)
    months.setFocus()
    qtbot.waitUntil(months.hasFocus)
    click(qtbot, months)
    assert not is_counting(view)
    qtbot.waitUntil(lambda: [texts(row)[0] for row in view.table.rows.rows][:2] == ["Now", "Jul 26"])
    assert months.hasFocus()
    click(qtbot, view.period.segment(0))
    assert [texts(row)[0] for row in view.table.rows.rows] == ["Now", "Q2 2026", "Q1 2026"]
