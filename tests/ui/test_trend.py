"""The trend's charts: where points stand in time, what is said of them, and that pointer and keys reach them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.plans import action
from tests.support.small_snapshots import snapshot
from wa_desktop.domain.plan import ActionStatus
from wa_desktop.domain.rating import rate_all
from wa_desktop.domain.trend import NOW, TrendPoint, damaged_point, trend_point
from wa_desktop.domain.workload import MilestoneHead
from wa_desktop.ui.milestones.trend_axis import Span, even_steps, spread, ticks
from wa_desktop.ui.milestones.trend_view import TrendView

Key = Qt.Key
AT = datetime(2026, 1, 5, 12, tzinfo=UTC)
TODAY = date(2026, 9, 1)


def point(number: int, days: int, **answers: str) -> TrendPoint:
    held = snapshot(dict(answers))
    risks = {ref: rating.risk for ref, rating in rate_all(held).items()}
    return trend_point(number, f"<b>M{number}</b>", AT + timedelta(days=days), held, risks)


POINTS = (
    point(1, 0, s1="NNN"),
    point(2, 100, s1="YYY", s2="NNN", c1="YN-"),
    damaged_point(MilestoneHead(3, "Lost", "", AT + timedelta(days=150), "0" * 64)),
    point(NOW, 230, s1="YYY", s2="YYY", c1="YYY", c2="YYY", x1="YN-"),
)
PLAN = (
    action(1, created_at=AT, due=date(2026, 3, 1), status=ActionStatus.DONE, done_at=AT + timedelta(days=40)),
    action(2, created_at=AT, due=date(2026, 12, 1)),
    action(3, created_at=AT),
)


@pytest.fixture
def view(qtbot: QtBot, app: QApplication) -> TrendView:
    made = TrendView()
    qtbot.addWidget(made)
    made.resize(1300, 800)
    made.show_trend(POINTS, PLAN, TODAY)
    made.show()
    qtbot.waitExposed(made)
    return made


# The axis


@settings(max_examples=100, deadline=None)
@given(st.floats(1, 3_000_000), st.floats(0.5, 400_000), st.integers(1, 20))
def test_labels_stand_in_the_span_in_order_and_are_no_more_than_fit(
    first: float, days: float, most: int
) -> None:
    span = Span(first, first + days)
    found = ticks(span, most)
    assert len(found) <= most
    assert all(span.first <= tick.day <= span.last for tick in found)
    assert all(a.day < b.day for a, b in pairwise(found))


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (20, ["5 Jan", "12 Jan", "19 Jan"]),
        (150, ["Mar 2026", "May 2026"]),
        (1500, ["2027", "2028", "2029", "2030"]),
        (6000, ["2030", "2035", "2040"]),
    ],
)
def test_labels_are_days_months_or_years(days: int, words: list[str]) -> None:
    start = date(2026, 1, 5).toordinal()
    assert [tick.words for tick in ticks(Span(start, start + days), 4)] == words


@settings(max_examples=100, deadline=None)
@given(st.lists(st.floats(0, 500), max_size=40).map(sorted), st.floats(0, 40))
def test_points_keep_their_order_their_distance_and_to_the_chart(places: list[float], gap: float) -> None:
    found = spread(places, gap, 0, 500)
    kept = min(gap, 500 / max(len(places) - 1, 1))
    assert len(found) == len(places)
    assert all(-0.001 <= place <= 500.001 for place in found)
    assert all(b - a >= kept - 0.001 for a, b in pairwise(found))
    if all(b - a >= gap for a, b in pairwise(places)):
        assert found == pytest.approx(places)


@given(st.integers(0, 100_000))
def test_steps_are_round_and_few_and_reach_the_top(most: int) -> None:
    top, step = even_steps(most)
    assert top >= most
    assert top % step == 0
    assert 1 <= top // step <= 4
    assert str(step).rstrip("0") in {"1", "2", "5"}


# The charts


def test_points_stand_by_their_dates_not_by_their_number(view: TrendView) -> None:
    places = [view.risks.place_of(number).x() for number in range(4)]
    gaps = [b - a for a, b in pairwise(places)]
    assert gaps[0] / gaps[1] == pytest.approx(2.0, rel=0.05)
    assert gaps[2] / gaps[1] == pytest.approx(1.6, rel=0.05)


def test_keys_go_from_point_to_point_and_say_the_numbers(qtbot: QtBot, view: TrendView) -> None:
    chart = view.risks
    assert "Now. 0 high, 1 medium, 4 no risk, 0 open. 100% answered." in chart.words
    chart.setFocus()
    qtbot.keyClick(chart, Key.Key_Home)
    assert "<b>M1</b>. 1 high, 0 medium, 0 no risk, 4 open. 20% answered." in chart.words
    assert chart.accessibleDescription() == chart.words
    assert chart.words in chart.accessibleName()
    qtbot.keyClick(chart, Key.Key_Right)
    qtbot.keyClick(chart, Key.Key_Right)
    assert "Lost. It was changed outside WA Desktop" in chart.words
    assert view._risks_card.reading.text() == chart.words
    qtbot.keyClick(chart, Key.Key_End)
    assert chart.at == 3
    qtbot.keyClick(chart, Key.Key_Right)
    assert chart.at == 3


def test_the_pointer_takes_the_nearest_point(qtbot: QtBot, view: TrendView) -> None:
    for number in (0, 1, 3):
        place = view.scores.place_of(number)
        qtbot.mouseMove(view.scores, QPoint(round(place.x()) + 2, round(view.scores.plot().center().y())))
        assert view.scores.at == number
    assert "Safety 100, Cost 100" in view.scores.words


def test_up_and_down_take_another_pillar_in_hand(qtbot: QtBot, view: TrendView) -> None:
    chart = view.scores
    assert chart.lit
    assert (chart.lit.lens, chart.lit.pillar) == ("extra", "cost")
    chart.setFocus()
    qtbot.keyClick(chart, Key.Key_Up)
    assert chart.lit.lens == "main"
    qtbot.keyClick(chart, Key.Key_Down)
    assert chart.lit.lens == "extra"


def test_the_burn_down_says_what_is_left_and_what_was_meant(qtbot: QtBot, view: TrendView) -> None:
    chart = view.burn_down
    assert chart.words.startswith("1 Sep 2026: 2 action")
    assert "planned: 2 left" in chart.words
    qtbot.keyClick(chart, Key.Key_End)
    assert chart.words.startswith("1 Dec 2026: planned: 1 left, even pace: 0")
    assert "2 of 3 left today." in view._burn_card._sentence.text()


def test_one_lens_can_be_looked_at(view: TrendView) -> None:
    assert view.lens_box.isVisible()
    assert [view.lens_box.itemText(row) for row in range(3)] == ["All lenses", "Main", "Extra"]
    view.lens_box.setCurrentIndex(2)
    assert view.lens == "extra"
    assert "0 high, 1 medium, 0 no risk, 0 open. 100% answered." in view.risks.words
    view.show_trend(POINTS, PLAN, TODAY)
    assert view.lens == "extra"


def test_the_numbers_can_be_read_and_copied(qtbot: QtBot, view: TrendView) -> None:
    assert view.tables == []
    view.fold.header.setFocus()
    qtbot.keyClick(view.fold.header, Key.Key_Space)
    milestones, burn = view.tables
    assert [row.cells[0].text for row in milestones.rows.rows] == ["Now", "Lost", "<b>M2</b>", "<b>M1</b>"]
    qtbot.mouseClick(view.copy_button, Qt.MouseButton.LeftButton)
    first, second = QGuiApplication.clipboard().text().split("\n\n")
    lines = [line.split("\t") for line in first.splitlines()]
    assert lines[0][:3] == ["Milestone", "Date", "High"]
    assert lines[0][8:] == ["Main: Safety", "Main: Cost", "Extra: Cost"]
    assert {len(line) for line in lines} == {11}
    assert lines[1][2:] == ["0", "1", "4", "0", "0", "100%", "100", "100", "50"]
    assert len(second.splitlines()) == len(burn.rows.rows) + 1


def test_without_a_milestone_it_says_what_to_do(qtbot: QtBot, view: TrendView) -> None:
    view.show_trend(POINTS[-1:], (), TODAY)
    assert view.empty.isVisible()
    assert not view.risks.isVisible()
    assert not view.burn_down.isVisible()
    with qtbot.waitSignal(view.save_requested):
        qtbot.mouseClick(view.empty.button, Qt.MouseButton.LeftButton)
    view.show_trend(POINTS[-1:], PLAN, TODAY)
    assert view.burn_down.isVisible()
    view.show_trend((POINTS[0], POINTS[-1]), PLAN, TODAY)
    assert not view.empty.isVisible()
    assert "One milestone so far" in view.hint.text()
