"""The brief of a review along several lenses."""

from __future__ import annotations

from tests.support.pdf_reading import read_pdf
from tests.support.samples import MADE_AT, mixed_answers, small_lens
from tests.support.samples import snapshot_of as review_along
from wa_desktop.domain.lens import Lens
from wa_desktop.report.brief.brief_pdf import render
from wa_desktop.report.model import build


def brief_of(count: int) -> str:
    lenses = [_named(number) for number in range(1, count + 1)]
    answers = {key: answer for lens in lenses for key, answer in mixed_answers(lens, yes=1).items()}
    data, _ = render(build(review_along(lenses, answers), made_at=MADE_AT, app_version="0"))
    return read_pdf(data).text


def _named(number: int) -> Lens:
    lens = small_lens(alias=f"l{number}")
    return Lens(lens.alias, f"Lens {number}", "", lens.pillars)


def maps_of(text: str) -> str:
    return text.partition("Every question at a glance")[2]


def test_the_maps_of_three_lenses_stand_below_one_heading() -> None:
    text = brief_of(3)
    assert text.count("Every question at a glance") == 1
    assert all(f"Lens {number}" in maps_of(text) for number in (1, 2, 3))
    assert "more" not in maps_of(text).partition("Decisions needed")[0]


def test_of_more_lenses_it_says_how_many_are_left_out() -> None:
    assert "and 2 more" in maps_of(brief_of(5))


def test_a_risk_names_its_lens_only_where_there_are_several() -> None:
    assert "Reliability · Lens 1" in brief_of(2).partition("The risks that matter most")[2]
    assert "· Lens 1" not in brief_of(1)
