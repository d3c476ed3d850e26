"""What fits into a box on a slide, and what becomes of the rest."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.report.deck.reading import Paragraph, Text, needed_height
from wa_desktop.domain.plan import Impact
from wa_desktop.report.charts.colours import contrast
from wa_desktop.report.deck.fit import Para, Piece, clipped, fitted, height_of, line_count, para, width_of
from wa_desktop.report.deck.look import ALARM, TINTS, Box, Look, legible
from wa_desktop.report.deck.matrix_chart import Field, placed
from wa_desktop.report.deck.slides import Dot

sizes = st.sampled_from([11.0, 12.0, 14.0, 18.0, 26.0])
words = st.lists(
    st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=30), max_size=60
).map(" ".join)


def as_text(paras: tuple[Para, ...], width: float, height: float) -> Text:
    return Text(
        tuple(
            Paragraph(
                tuple((piece.text, one.size, piece.bold) for piece in one.pieces),
                one.before,
                0.24 if one.bullet else 0.0,
            )
            for one in paras
        ),
        width,
        height,
        "",
    )


@given(
    st.lists(
        st.builds(para, words, sizes, bold=st.booleans(), bullet=st.sampled_from(["", "dot"])),
        min_size=1,
        max_size=5,
    ),
    st.floats(0.6, 8.0),
    st.floats(0.3, 4.0),
)
def test_what_is_said_to_fit_fits_by_another_measure(paras: list[Para], width: float, height: float) -> None:
    found = fitted(paras, width, height)
    if height >= max(one.size for one in found.paras) * 1.2 / 72:
        assert needed_height(as_text(found.paras, width, height)) <= height + 1e-6
    assert all(one.size >= 11 for one in found.paras)


@given(words, st.floats(0.5, 6.0), st.integers(1, 5))
def test_a_clipped_paragraph_takes_no_more_lines(text: str, width: float, lines: int) -> None:
    one = clipped(para(text, 12.0), width, lines)
    assert line_count(one, width) <= lines
    if line_count(para(text, 12.0), width) <= lines:
        assert one.text == text
    else:
        assert one.text.endswith("…")
        assert text.startswith(one.text[:-1])


def test_letters_shrink_before_words_go() -> None:
    text = "Replace long-lived keys by roles in all accounts and Regions"
    roomy = fitted([para(text, 18.0)], 6.0, 1.0)
    assert (roomy.cut, roomy.paras[0].size) == (False, 18.0)
    narrow = fitted([para(text, 18.0)], 3.0, 0.56)
    assert not narrow.cut
    assert 11.0 <= narrow.paras[0].size < 18.0
    tiny = fitted([para(text, 18.0)], 1.5, 0.2)
    assert tiny.cut
    assert tiny.paras[0].size == 11.0
    assert tiny.paras[0].text.endswith("…")


def test_lines_that_have_no_room_are_counted() -> None:
    paras = [para(f"Line {number}", 12.0) for number in range(10)]
    found = fitted(paras, 3.0, 0.85, more=lambda count: para(f"and {count} more", 12.0))
    assert [one.text for one in found.paras] == ["Line 0", "Line 1", "Line 2", "and 7 more"]


def test_pieces_keep_their_looks_when_cut() -> None:
    one = Para((Piece("A-3 ", bold=True), Piece("a title of many words that goes on and on")), 12.0)
    found = clipped(one, 1.5, 1)
    assert found.pieces[0] == Piece("A-3 ", bold=True)
    assert found.text.endswith("…")


def test_bold_letters_need_more_room() -> None:
    assert width_of(para("Reliability", 12.0, bold=True)) > width_of(para("Reliability", 12.0))
    assert height_of([para("日本語", 12.0)], 3.0) > height_of([para("abc", 12.0)], 3.0)


def test_a_word_longer_than_a_line_breaks() -> None:
    assert line_count(para("W" * 100, 12.0), 2.0) > 5


@pytest.mark.parametrize("ground", ["#ffffff", "#1f3864", "#000000", "#808080"])
@pytest.mark.parametrize("color", ["#2f6feb", "#b3263e", "#1a7f5a"])
def test_letters_stand_out_from_any_ground(color: str, ground: str) -> None:
    ink = "#ffffff" if contrast("#ffffff", ground) > contrast("#1b2432", ground) else "#1b2432"
    found = legible(color, ink, ground)
    assert contrast(found, ground) >= min(4.5, contrast(ink, ground) - 0.01)


def test_our_own_colors_stand_out() -> None:
    look = Look()
    assert look.alarm == ALARM
    for ink, fill in TINTS.values():
        assert contrast(ink, fill) >= 4.5
        assert look.on_ground(ink) == ink
    assert contrast(look.muted, look.ground) >= 4.5


def test_boxes_divide_without_touching() -> None:
    box = Box(1.0, 2.0, 10.0, 4.0)
    columns = box.columns(3, 0.5)
    assert [round(one.left, 6) for one in columns] == [1.0, 4.5, 8.0]
    assert columns[-1].right == pytest.approx(box.right)
    left, right = box.split(0.25, 0.4)
    assert (left.width, right.right) == (pytest.approx(2.4), pytest.approx(box.right))
    assert box.below(1.0, 0.5) == Box(1.0, 3.5, 10.0, 2.5)


def test_nothing_but_looks_may_be_given_to_a_paragraph() -> None:
    looks: Any = {"colour": "red"}
    with pytest.raises(TypeError):
        para("x", 12.0, **looks)


def dots(*places: tuple[float, Impact], first: int = 0) -> list[Dot]:
    return [
        Dot(f"A-{number}", "x", days, "", impact, number <= first, assumed=False)
        for number, (days, impact) in enumerate(places, 1)
    ]


def test_actions_at_one_place_are_counted_where_they_have_no_room() -> None:
    spots = placed(dots(*[(3.0, Impact.HIGH)] * 8), Field(5.5, 4.0, 60.0))
    assert [spot.label for spot in spots] == ["A-1", "A-2", "A-3 +5"]
    assert {spot.x for spot in spots} == {3.0}
    assert {round(spot.y) for spot in spots} == {3}


@given(
    st.lists(st.tuples(st.floats(0.0, 100.0), st.sampled_from(Impact)), max_size=40),
    st.floats(3.0, 8.0),
    st.floats(2.5, 5.0),
)
def test_no_two_marks_touch(found: list[tuple[float, Impact]], width: float, height: float) -> None:
    field = Field(width, height)
    spots = placed(dots(*found), field)
    boxes = [field.box(spot) for spot in spots]
    for number, one in enumerate(boxes):
        assert one.left > -0.2
        assert one.right < width + 0.2
        for other in boxes[number + 1 :]:
            across = min(one.right, other.right) - max(one.left, other.left)
            down = min(one.bottom, other.bottom) - max(one.top, other.top)
            assert across <= 1e-9 or down <= 1e-9
    assert sum(1 + spot.more for spot in spots) <= len(found)


def test_a_label_does_not_stand_across_the_division() -> None:
    near, far = placed(dots((5.0, Impact.HIGH), (1.0, Impact.HIGH)), Field(5.5, 4.0, 5.5))
    assert (near.side, far.side) == ("l", "r")


def test_a_mark_does_not_stand_on_the_name_of_a_field() -> None:
    corner = dots((60.0, Impact.VERY_HIGH), (60.0, Impact.VERY_HIGH), (60.0, Impact.VERY_HIGH))
    field = Field(5.5, 2.0, words=("Quick wins", "Major work", "Fill in", "Reconsider"))
    for spot in placed(corner, field):
        for name in field.corners:
            box = field.box(spot)
            apart = box.right <= name.left or name.right <= box.left
            assert apart or box.bottom <= name.top or name.bottom <= box.top
