"""Labels of a slope chart: in order, never over each other, and as near to their points as can be."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wa_desktop.ui.milestones.slope_shape import Slope, least_height, place, spread

LINE = 20.0
scores = st.none() | st.floats(0, 100)
many = st.lists(st.builds(Slope, st.just("Name"), st.just("N"), scores, scores), min_size=1, max_size=12)


def slope(before: float | None, after: float | None) -> Slope:
    return Slope("Security", "SEC", before, after)


@given(many, st.floats(0, 300))
def test_labels_never_overlap_and_stay_inside(slopes: list[Slope], more: float) -> None:
    height = least_height(len(slopes), LINE) + more
    placed = place(slopes, height, LINE)
    assert [one.slope for one in placed] == slopes
    for ends in ([one.before for one in placed], [one.after for one in placed]):
        heights = sorted(end.label for end in ends)
        assert all(low - high >= LINE - 1e-6 for high, low in pairwise(heights))
        assert heights[0] >= LINE / 2 - 1e-6
        assert heights[-1] <= height - LINE / 2 + 1e-6
        assert all(-1e-6 <= end.point <= height for end in ends)
        for one, other in pairwise(sorted(ends, key=lambda end: (end.point, end.label))):
            assert one.label < other.label


@given(st.lists(st.floats(0, 200), min_size=1, max_size=8))
def test_labels_that_have_room_stay_where_they_are(wanted: list[float]) -> None:
    apart = [100.0 * number + height / 4 for number, height in enumerate(wanted)]
    assert spread(apart, 20, 0, 2000) == pytest.approx(apart)


def test_neighbours_give_way_to_both_sides() -> None:
    assert spread([50, 50, 120], 20, 0, 200) == pytest.approx([40, 60, 120])
    assert spread([0, 0], 20, 0, 200) == pytest.approx([0, 20])
    assert spread([200, 200], 20, 0, 200) == pytest.approx([180, 200])


def test_a_hundred_is_at_the_top_and_a_missing_score_below_nought() -> None:
    full, empty = place([slope(100, 100), slope(0, 0)], 200, LINE)
    assert (full.before.point, empty.before.point) == (10, 190)
    nought, missing = place([slope(0, 100), slope(None, 100)], 200, LINE)
    assert (nought.before.point, missing.before.point) == (170, 190)


def test_changes_are_those_of_the_rounded_scores() -> None:
    assert slope(49.5, 50.4).change == 0
    assert slope(67, 50).change == -17
    assert slope(None, 50).change is None
