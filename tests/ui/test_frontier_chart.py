"""The curve of a computed plan: its line under the pointer, the keys and the wheel."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from tests.support.access import name_of, picture
from wa_desktop.domain.frontier import Point
from wa_desktop.ui.plan.frontier_chart import FrontierChart
from wa_desktop.ui.theme.tokens import Theme, apply_theme, current_theme

POINTS = (Point(0.0, 0), Point(1.0, 3), Point(4.0, 6), Point(9.5, 7), Point(20.0, 9))
AT_STAKE = 10
Key = Qt.Key


@pytest.fixture
def chart(qtbot: QtBot, app: QApplication) -> FrontierChart:
    made = FrontierChart()
    qtbot.addWidget(made)
    made.resize(340, 200)
    made.show_curve(POINTS, AT_STAKE)
    made.days_chosen.connect(lambda days: made.show_line(days, "risk left", f"{days} days"))
    made.show()
    qtbot.waitExposed(made)
    return made


def at(chart: FrontierChart, days: float) -> QPoint:
    return QPoint(round(chart.place_of(days).x()), chart.height() // 2)


def test_a_click_takes_the_line_there(qtbot: QtBot, chart: FrontierChart) -> None:
    with qtbot.waitSignal(chart.days_chosen) as asked:
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=at(chart, 12.0))
    assert asked.args == [12.0]
    assert chart.line == 12.0


def test_the_line_is_dragged_in_halves_of_days_and_stops_at_the_ends(
    qtbot: QtBot, chart: FrontierChart
) -> None:
    seen: list[float] = []
    chart.days_chosen.connect(seen.append)
    qtbot.mousePress(chart, Qt.MouseButton.LeftButton, pos=at(chart, 2.0))
    for x in range(at(chart, 2.0).x(), chart.width() + 40, 7):
        qtbot.mouseMove(chart, QPoint(x, 50))
    assert seen == sorted(seen)
    assert len(seen) > 10
    assert all(days * 2 == int(days * 2) for days in seen)
    assert chart.line == 20.0
    qtbot.mouseMove(chart, QPoint(-30, 50))
    assert chart.line == 0.0
    qtbot.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=QPoint(-30, 50))


def test_moving_without_the_button_moves_nothing(qtbot: QtBot, chart: FrontierChart) -> None:
    qtbot.mouseMove(chart, at(chart, 9.0))
    qtbot.mouseClick(chart, Qt.MouseButton.RightButton, pos=at(chart, 9.0))
    assert chart.line == 0.0


def test_keys_go_from_point_to_point(qtbot: QtBot, chart: FrontierChart) -> None:
    places = []
    for key in (
        Key.Key_Right,
        Key.Key_Right,
        Key.Key_Left,
        Key.Key_End,
        Key.Key_Right,
        Key.Key_Home,
        Key.Key_Left,
    ):
        qtbot.keyClick(chart, key)
        places.append(chart.line)
    assert places == [1.0, 4.0, 1.0, 20.0, 20.0, 0.0, 0.0]


def test_between_two_points_the_next_one_in_that_direction_is_first(
    qtbot: QtBot, chart: FrontierChart
) -> None:
    chart.show_line(6.0, "", "")
    qtbot.keyClick(chart, Key.Key_Right)
    assert chart.line == 9.5
    chart.show_line(6.0, "", "")
    qtbot.keyClick(chart, Key.Key_Left)
    assert chart.line == 4.0


def test_page_keys_go_further(qtbot: QtBot, chart: FrontierChart) -> None:
    chart.show_curve([Point(float(days), days) for days in range(31)], 30)
    qtbot.keyClick(chart, Key.Key_PageUp)
    assert chart.line == 10.0
    qtbot.keyClick(chart, Key.Key_PageUp)
    qtbot.keyClick(chart, Key.Key_PageUp)
    qtbot.keyClick(chart, Key.Key_PageUp)
    assert chart.line == 30.0
    qtbot.keyClick(chart, Key.Key_PageDown)
    assert chart.line == 20.0


def turn(chart: FrontierChart, eighths: int) -> bool:
    """A wheel over the chart; whether the chart took it."""
    here = QPointF(chart.rect().center())
    event = QWheelEvent(
        here,
        chart.mapToGlobal(here),
        QPoint(),
        QPoint(0, eighths),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(chart, event)
    return event.isAccepted()


def test_the_wheel_goes_along_while_the_chart_has_the_keyboard(qtbot: QtBot, chart: FrontierChart) -> None:
    chart.setFocus()
    qtbot.waitUntil(chart.hasFocus)
    assert turn(chart, 120)
    assert chart.line == 1.0
    assert turn(chart, 60)
    assert chart.line == 1.0
    assert turn(chart, 60)
    assert chart.line == 4.0
    assert turn(chart, -240)
    assert chart.line == 0.0


def test_else_the_wheel_scrolls_what_the_chart_stands_in(qtbot: QtBot, chart: FrontierChart) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidget(chart)
    area.show()
    chart.clearFocus()
    assert not turn(chart, 120)
    assert chart.line == 0.0
    area.takeWidget()


def test_a_screen_reader_hears_where_the_line_is(qtbot: QtBot, chart: FrontierChart) -> None:
    qtbot.keyClick(chart, Key.Key_End)
    assert "20.0 days" in name_of(chart)
    assert chart.accessibleDescription() == "20.0 days"


def test_the_curve_goes_down_only_where_a_point_is_paid(chart: FrontierChart) -> None:
    heights = [chart.place_of(days).y() for days in (0.0, 0.5, 1.0, 3.9, 4.0, 20.0, 99.0)]
    assert heights == sorted(heights)
    assert heights[0] == heights[1]
    assert heights[2] == heights[3] < heights[4]
    bottom = chart.height() - chart.place_of(20.0).y()
    assert bottom > 30  # a tenth of the risk is left, so the curve ends above the axis


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_it_is_painted_in_the_colours_of_the_theme(
    app: QApplication, chart: FrontierChart, resources_dir: object, theme: str
) -> None:
    apply_theme(app, Theme.read(resources_dir / "themes" / f"{theme}.toml"))  # type: ignore[operator] # a Path
    chart.show_line(9.5, "risk left", "")
    image = chart.grab().toImage()
    dot = chart.place_of(9.5).toPoint()
    assert image.pixelColor(dot) == QColor(current_theme().accent_focus)
    empty = QPoint(image.width() - 30, 50)
    assert image.pixelColor(empty) != image.pixelColor(dot)


def test_the_line_changes_the_picture_and_comes_back(chart: FrontierChart) -> None:
    chart.show_line(4.0, "a", "a")
    first = picture(chart)
    chart.show_line(9.5, "a", "a")
    assert picture(chart) != first
    chart.show_line(4.0, "a", "a")
    assert picture(chart) == first


def test_a_single_point_and_hostile_words_are_painted_too(chart: FrontierChart) -> None:
    chart.show_curve((Point(0.0, 3),), 3)
    chart.show_line(0.0, "<b>\0\ud800" + "x" * 200_000, "0 days")
    assert not chart.grab().isNull()
    assert chart.last == 0.0
