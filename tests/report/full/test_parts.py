"""The report's parts stand in the order, under the titles and with the numbers that the edition asks for."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.report.conftest import model_of as bare_model_of
from tests.support import editions
from tests.support.full_reviews import full_model
from tests.support.pdf_reading import ReadPdf, read_pdf, squeezed
from tests.support.samples import all_yes, small_lens, snapshot_of
from wa_desktop.domain.editions import (
    APPENDICES,
    NO_CONTROL,
    DocumentControl,
    Edition,
    Part,
    PartChoice,
    ReportChoice,
)
from wa_desktop.report.full.book import UNNUMBERED
from wa_desktop.report.full.chapters import book_of
from wa_desktop.report.part_words import PART_TITLES
from wa_desktop.report.pdf_document import render
from wa_desktop.report.records import ReportModel

CONTROL = editions.control()
"""With it there is something to say in every part of the full model."""


def with_parts(*parts: PartChoice, **edition: Any) -> ReportModel:
    choice = ReportChoice(parts=parts) if parts else ReportChoice()
    return replace(full_model(), edition=Edition(choice=choice, **{"control": CONTROL} | edition))


def read(model: ReportModel) -> ReadPdf:
    return read_pdf(render(model)[0])


@cache
def whole() -> ReadPdf:
    return read(with_parts())


def chapters(report: ReadPdf) -> list[str]:
    return [mark.title for mark in report.bookmarks if mark.level == 0]


def only(*parts: Part) -> list[PartChoice]:
    """Nothing but these parts, in this order."""
    return [
        *(PartChoice(part) for part in parts),
        *(PartChoice(part, False) for part in Part if part not in parts),
    ]


def test_all_parts_come_in_their_order_with_numbers_and_letters() -> None:
    assert chapters(whole()) == [
        "Document control",
        "1 Executive summary",
        "2 Scope and method",
        "3 Results at a glance",
        "4 Top risks",
        "5 Findings by pillar",
        "6 Priorities",
        "7 Roadmap",
        "8 Accepted risks, exclusions and decisions",
        "9 Strengths",
        "10 Next steps",
        "A All answers",
        "B Evidence register",
        "C Rules and lenses",
        "D Glossary",
        "E Limitations",
    ]
    assert "Appendix B Evidence register" in whole().text.replace("\u00a0", " ").replace("  ", " ")


def test_a_part_that_is_not_shown_is_nowhere_and_the_others_count_on() -> None:
    report = read(with_parts(*(PartChoice(part, part is not Part.TOP_RISKS) for part in Part)))
    assert "Top risks" not in report.text
    assert "4 Findings by pillar" in chapters(report)
    assert "5 Priorities" in chapters(report)


def test_parts_stand_in_the_order_that_was_chosen() -> None:
    order = (Part.NEXT_STEPS, Part.GLOSSARY, Part.SUMMARY, Part.CONTENTS, Part.ANSWERS, Part.SCOPE)
    report = read(with_parts(*only(*order)))
    assert chapters(report) == [
        "1 Next steps",
        "A Glossary",
        "2 Executive summary",
        "B All answers",
        "3 Scope and method",
    ]
    contents = next(number for number, page in enumerate(report.pages, 1) if "\nContents\n" in page)
    summary = next(mark.page for mark in report.bookmarks if "Executive" in mark.title)
    answers = next(mark.page for mark in report.bookmarks if "All answers" in mark.title)
    assert summary < contents < answers


@pytest.mark.parametrize("part", [part for part in Part if part is not Part.CONTENTS])
def test_each_part_can_stand_alone(part: Part) -> None:
    report = read(with_parts(*only(part)))
    (title,) = chapters(report)
    sign = "" if part in UNNUMBERED else "A " if part in APPENDICES else "1 "
    assert title == f"{sign}{PART_TITLES[part].template}"
    assert len(report.pages) >= 2


def test_nothing_but_the_cover_is_a_report_too() -> None:
    assert len(read(with_parts(*only(Part.CONTENTS))).pages) == 2


def test_a_part_s_own_title_stands_everywhere() -> None:
    parts = [PartChoice(part, title="What hurts most" if part is Part.TOP_RISKS else "") for part in Part]
    report = read(with_parts(*parts))
    assert "4 What hurts most" in chapters(report)
    assert "Top risks" not in report.text
    assert "See What hurts most, page" in report.text


@settings(deadline=None, max_examples=10, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.permutations(list(Part)).flatmap(
        lambda order: st.tuples(
            st.just(order),
            st.lists(st.booleans(), min_size=len(order), max_size=len(order)),
            st.lists(
                st.sampled_from(["", "", "<b>x</b>", "Ж\x00", "W" * 300]),
                min_size=len(order),
                max_size=len(order),
            ),
        )
    )
)
def test_any_choice_makes_a_report_with_right_numbers(
    chosen: tuple[list[Part], list[bool], list[str]],
) -> None:
    parts = tuple(PartChoice(part, shown, title) for part, shown, title in zip(*chosen, strict=True))
    report = read(with_parts(*parts))
    told = [one.part for one in parts if one.shown and one.part not in UNNUMBERED]
    signs = [title.split()[0] for title in chapters(report) if title.split()[0] != "Document"]
    numbers = [sign for sign in signs if sign.isdigit()]
    letters = [sign for sign in signs if re.fullmatch("[A-E]", sign)]
    assert numbers == [str(place) for place in range(1, sum(part not in APPENDICES for part in told) + 1)]
    assert len(letters) == sum(part in APPENDICES for part in told)
    where = {mark.title: mark.page for mark in report.bookmarks}
    method = next((page for title, page in where.items() if title.endswith("How this was rated")), None)
    if method:
        assert all(f"How risks are rated: page {method}" in page for page in report.pages[1:])


def test_parts_without_anything_to_say_are_left_out() -> None:
    empty = chapters(read(bare_model_of(snapshot_of(small_lens()))))
    for title in (
        "Document control",
        "Top risks",
        "Priorities",
        "Roadmap",
        "Accepted risks, exclusions and decisions",
        "Strengths",
        "Evidence register",
    ):
        assert not any(title in chapter for chapter in empty), title
    lens = small_lens()
    sound = chapters(read(bare_model_of(snapshot_of(lens, all_yes(lens)))))
    assert any("Strengths" in chapter for chapter in sound)


def test_no_part_is_a_wall_of_dashes_or_an_empty_page() -> None:
    for report in (whole(), read(bare_model_of(snapshot_of(small_lens())))):
        for page in report.pages[1:]:
            assert len(page.split()) > 25
            assert page.count("–") < 12


# the control page


def test_the_control_page_tells_all_that_was_given() -> None:
    page = whole().pages[1]
    for words in (
        "Document control",
        "Architecture review: Order processing – Contoso",
        "1.1",
        "Dana Novak",
        "Aiko Tanaka",
        "Board of Contoso",
        "Change history",
        "1 March 2026",
        "First issue",
    ):
        assert words in page, words
    assert "Out of this phase." not in whole().text, "why a finding was let pass is not the client's"
    assert "Draft" not in page


@pytest.mark.parametrize(
    ("control", "there"),
    [
        (NO_CONTROL, False),
        (DocumentControl(version=" "), False),
        (DocumentControl(waivers=CONTROL.waivers), False),
        (DocumentControl(version="1.0"), True),
        (DocumentControl(authors=("Ada",)), True),
        (DocumentControl(distribution=("All",)), True),
        (DocumentControl(revisions=CONTROL.revisions), True),
    ],
)
def test_the_control_page_is_there_where_somebody_filled_it_in(control: DocumentControl, there: bool) -> None:
    model = replace(full_model(), edition=Edition(control=control))
    assert any(one.part is Part.CONTROL for one in book_of(model).parts) is there


def test_a_draft_says_so_among_its_facts() -> None:
    report = read(with_parts(draft=True))
    assert squeezed("State Draft") in squeezed(report.pages[1])
