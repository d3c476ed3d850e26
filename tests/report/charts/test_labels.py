"""Labels that want the same place stand beside each other, as near to it as they can."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wa_desktop.report.charts.labels import font_sizes, spread
from wa_desktop.report.charts.typeface import ems, measure, measure_bold, showable

PLACES = st.lists(st.tuples(st.floats(0, 10), st.floats(0.1, 2)), min_size=1, max_size=12)


def test_labels_with_room_stand_where_they_want() -> None:
    assert spread([1.0, 3.0, 5.0], [1.0, 1.0, 1.0], 0.0, 6.0) == [1.0, 3.0, 5.0]
    assert spread([], [], 0.0, 1.0) == []


def test_two_labels_on_one_place_give_way_alike() -> None:
    assert spread([2.0, 2.0], [1.0, 1.0], 0.0, 6.0, 0.5) == [1.25, 2.75]


def test_labels_at_the_end_are_pushed_back() -> None:
    assert spread([5.9, 5.9], [1.0, 1.0], 0.0, 6.0) == [4.5, 5.5]
    assert spread([0.1, 0.1], [1.0, 1.0], 0.0, 6.0) == [0.5, 1.5]


@given(PLACES, st.floats(0, 0.5))
def test_spread_labels_touch_neither_each_other_nor_the_ends(
    places: list[tuple[float, float]], gap: float
) -> None:
    wanted = sorted(place for place, _ in places)
    extents = [extent for _, extent in places]
    low, high = -1.0, 12.0
    found = spread(wanted, extents, low, high, gap)
    boxes = [(x - extent / 2, x + extent / 2) for x, extent in zip(found, extents, strict=True)]
    assert all(right + gap <= left + 1e-9 for (_, right), (left, _) in pairwise(boxes))
    if sum(extents) + gap * len(extents) <= high - low:
        assert boxes[0][0] >= low - 1e-9
        assert boxes[-1][1] <= high + 1e-9


@given(PLACES)
def test_nothing_moves_that_touches_nothing(places: list[tuple[float, float]]) -> None:
    wanted = sorted(place for place, _ in places)
    extents = [extent for _, extent in places]
    free = all(b - a >= (p + q) / 2 for (a, p), (b, q) in pairwise(zip(wanted, extents, strict=True)))
    if free:
        assert spread(wanted, extents, -5.0, 20.0) == pytest.approx(wanted)


def test_letters_become_smaller_step_by_step() -> None:
    assert font_sizes(8.0, 5.0) == [8.0, 7.25, 6.5, 5.75, 5.0]
    assert font_sizes(4.0, 5.0) == [4.0]


def test_widths_are_those_of_the_font_files() -> None:
    from reportlab.pdfbase.pdfmetrics import stringWidth

    from wa_desktop.report.pdf_fonts import BOLD, REGULAR, register

    register()
    for text in ("Operational excellence", "WAVE 12,5 %", "Überprüfung"):
        assert ems(text) == pytest.approx(stringWidth(text, REGULAR, 1000) / 1000, abs=0.01)
        assert ems(text, "bold") == pytest.approx(stringWidth(text, BOLD, 1000) / 1000, abs=0.01)
        assert measure(text, 8.0) < measure_bold(text, 8.0)


def test_what_cannot_be_shown_is_named() -> None:
    assert showable("a\nb\tc") == "a b c"
    assert showable("\x07") == "[U+0007]"
    assert showable("x" * 1000) == "x" * 400 + "…"
    assert ems(showable("日本 😀 \ud800")) > 0
