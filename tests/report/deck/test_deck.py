"""The deck as PowerPoint and a screen reader get it: titled slides, described charts, language, notes, order."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

import pytest
from PIL import Image
from pptx import Presentation
from pptx.oxml.ns import qn

from tests.report.conftest import framework, model_of
from tests.report.deck.reading import (
    INCH,
    charts,
    deck_of,
    made,
    model_with,
    needed_height,
    parts_of,
    planned_review,
    tables,
    texts_of,
)
from tests.support.plans import action
from tests.support.samples import MADE_AT, all_yes, said, small_lens, snapshot_of
from tests.support.workshops import at, workshop
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.editions import DocumentControl, Edition, ReportChoice, Theme
from wa_desktop.domain.errors import KnownError
from wa_desktop.domain.workshop import Attendee, Clock, Sitting
from wa_desktop.report.deck import outline, render
from wa_desktop.report.deck.letters import begins_at_the_right
from wa_desktop.report.deck.making import language_tag
from wa_desktop.report.model import build


@pytest.fixture(scope="module")
def deck() -> Any:
    return deck_of(model_with())


def test_a_whole_review_makes_fourteen_slides_in_order(deck: Any) -> None:
    titles = [slide.shapes.title.text_frame.text for slide in deck.slides]
    assert len(titles) == 14
    assert titles[0] == "Order processing"
    assert "questions on Order processing" in titles[1]
    assert "risks remain" in titles[2]
    assert "lowest" in titles[3]
    assert "quick win" in titles[8]
    assert "90 days" in titles[9]
    assert "an owner and a date" in titles[10]
    assert "Q3 workshop" in titles[11]
    assert "decision" in titles[12].casefold()
    assert "review" in titles[13] or "next" in titles[13]


def test_the_outline_has_the_same_titles_as_the_slides(deck: Any) -> None:
    told = outline(model_with())
    assert [one.title for one in told] == [slide.shapes.title.text_frame.text for slide in deck.slides]
    assert all(one.lines for one in told)


def test_it_is_wide_and_its_pages_are_of_our_layouts(deck: Any) -> None:
    assert deck.slide_width / deck.slide_height == pytest.approx(16 / 9, rel=0.001)
    assert [layout.name for layout in deck.slide_layouts] == [
        "Title Slide",
        "Title and Content",
        "Title Only",
    ]
    assert {slide.slide_layout.name for slide in deck.slides} == {"Title Slide", "Title Only"}


def test_the_title_is_read_first_and_the_foot_last(deck: Any) -> None:
    for number, slide in enumerate(deck.slides):
        kinds = [shape.element.ph.get("type") if shape.is_placeholder else "" for shape in slide.shapes]
        assert kinds[0] in {"title", "ctrTitle"}
        assert kinds[-1] == ("sldNum" if number else "ftr")


def test_every_picture_chart_and_table_is_described(deck: Any) -> None:
    found = 0
    for slide in deck.slides:
        for shape in slide.shapes:
            if shape.has_chart or shape.has_table or shape.shape_type == 13:
                assert shape.element.xpath("./*[1]/p:cNvPr/@descr")[0].strip()
                found += 1
            elif not shape.has_text_frame:
                assert shape.element.xpath(".//*[local-name()='decorative']/@val") == ["1"]
    assert found > 8


def test_charts_are_native_and_editable(deck: Any) -> None:
    kinds = [str(chart.chart_type) for slide in deck.slides for chart in charts(slide)]
    assert [kind.split(" ")[0] for kind in kinds] == ["RADAR_MARKERS", "XY_SCATTER", "COLUMN_STACKED"]
    for slide in deck.slides:
        for chart in charts(slide):
            assert chart.part.chart_workbook.xlsx_part.blob.startswith(b"PK")
            assert chart.element.find(qn("c:roundedCorners")).get("val") == "0"
            assert not chart.has_title


def test_tables_have_head_rows_where_they_have_heads(deck: Any) -> None:
    heads = [
        shape.table.rows[0].cells[0].text or shape.table.rows[0].cells[1].text
        for slide in deck.slides
        for shape in slide.shapes
        if shape.has_table and shape.table.first_row
    ]
    assert heads == ["Pillar", "Action"]


def test_every_run_says_its_language() -> None:
    edition = Edition(choice=ReportChoice(language="en-US"))
    parts = parts_of(render(model_with(edition)))
    for name, content in parts.items():
        if re.fullmatch(r"ppt/(slides|charts|notesSlides)/[^/]+\.xml", name):
            runs = re.findall(rb"<a:rPr[^>]*>", content)
            assert runs or b"a:defRPr" in content
            assert all(b'lang="en-US"' in run for run in runs), name


@pytest.mark.parametrize(
    ("tag", "office"),
    [
        ("en", "en-GB"),
        ("en-US", "en-US"),
        ("de", "de-DE"),
        ("pt-BR", "pt-BR"),
        ("zh-Hant-TW", "zh-TW"),
        ("cs", "cs-CZ"),
        ("??", "en-GB"),
    ],
)
def test_a_language_gets_its_country(tag: str, office: str) -> None:
    assert language_tag(tag) == office


def test_notes_tell_what_slides_have_no_room_for(deck: Any) -> None:
    notes = [slide.notes_slide.notes_text_frame.text for slide in deck.slides]
    assert all(notes)
    now, _ = planned_review()
    for one in now.actions:
        if one.status.is_live:
            assert one.title in notes[10]
    assert "https://docs.aws.amazon.com/" in notes[5]
    assert "Roboto" in notes[0]


def test_the_presentation_names_the_master_of_its_notes(deck: Any) -> None:
    names = deck.element.findall(f"{qn('p:notesMasterIdLst')}/{qn('p:notesMasterId')}")
    assert [deck.part.related_part(one.get(qn("r:id"))) for one in names] == [deck.notes_master.part]


def test_slides_are_numbered_but_the_cover(deck: Any) -> None:
    for number, slide in enumerate(deck.slides, 1):
        fields = [field.find(qn("a:t")).text for field in slide.element.iter(qn("a:fld"))]
        assert fields == ([str(number)] if number > 1 else [])


def test_the_foot_names_company_and_classification() -> None:
    theme = Theme(company="Contoso Consulting", classification="Confidential")
    for slide in deck_of(model_with(Edition(theme=theme))).slides:
        shown = [
            shape.text_frame.text for shape in slide.placeholders if shape.element.ph.get("type") == "ftr"
        ]
        assert shown == ["Contoso Consulting · Confidential · Order processing"]


def test_a_long_foot_leaves_the_workload_out() -> None:
    theme = Theme(footer="Contoso Consulting GmbH, " * 5, classification="Confidential")
    slide = deck_of(model_with(Edition(theme=theme))).slides[3]
    foot = next(shape for shape in slide.placeholders if shape.element.ph.get("type") == "ftr")
    assert foot.text_frame.text.endswith("GmbH… · Confidential") or foot.text_frame.text.endswith("…")


@pytest.mark.parametrize("draft", [True, False])
def test_a_draft_says_so_on_every_slide(draft: bool) -> None:
    for slide in deck_of(model_with(Edition(draft=draft))).slides:
        assert ("DRAFT" in [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]) is draft


def test_the_theme_gives_accent_font_and_logo() -> None:
    stream = BytesIO()
    Image.new("RGB", (300, 100), "#0a5c8f").save(stream, "PNG")
    theme = Theme(
        "House", "Contoso", accent="#0a7a5c", second="#c2410c", font="Georgia", logo=stream.getvalue()
    )
    data = render(model_with(Edition(theme=theme, control=DocumentControl("1.1", ("Dana Novak",)))))
    parts = parts_of(data)
    looks = parts["ppt/theme/theme1.xml"].decode()
    assert re.search(r'<a:accent1>\s*<a:srgbClr val="0A7A5C"/>', looks)
    assert looks.count('<a:latin typeface="Georgia"') == 2
    pictures = [content for name, content in parts.items() if name.startswith("ppt/media/")]
    assert pictures == [stream.getvalue()]
    assert b'descr="Logo of Contoso"' in parts["ppt/slideMasters/slideMaster1.xml"]
    chart = charts(Presentation(BytesIO(data)).slides[3])[0].element
    lines = [one.get("val") for one in chart.iter(qn("a:srgbClr"))]
    assert {"0A7A5C", "C2410C"} <= set(lines)
    deck = Presentation(BytesIO(data))
    assert "Version: 1.1" in deck.slides[0].placeholders[1].text_frame.text
    assert "Dana Novak" in deck.slides[0].notes_slide.notes_text_frame.text


def test_a_logo_that_is_no_picture_is_refused_in_a_sentence() -> None:
    with pytest.raises(KnownError, match="logo cannot be read"):
        render(model_with(Edition(theme=Theme(logo=b"\x89PNG\r\n\x1a\n and no more"))))


def test_properties_tell_of_the_report_and_of_nobody_else() -> None:
    edition = Edition(theme=Theme(company="Contoso Consulting"))
    found = deck_of(model_with(edition)).core_properties
    assert found.title == "Architecture review: Order processing"
    assert found.author == found.last_modified_by == "Contoso Consulting"
    assert found.created == datetime(2027, 2, 15, 14, 2, tzinfo=UTC).replace(tzinfo=found.created.tzinfo)
    assert found.language == "en-GB"


def test_workshops_are_told_with_their_people() -> None:
    now, _ = planned_review()
    held = workshop(
        Clock((Sitting(at(0), at(90)),)),
        stops=(),
        attendees=(Attendee("Dana Novak", "Architect"), Attendee("Petr")),
    )
    slide = deck_of(made(replace(now, workshops=(held,)))).slides[1]
    text = "\n".join(one.text for one in texts_of(slide))
    assert "in one workshop" in text
    assert "Dana Novak, Architect; Petr" in text
    assert "First look, 15 February 2027" in text


def test_without_a_milestone_nothing_is_compared() -> None:
    told = outline(model_with(then=False))
    assert len(told) == 13
    assert not any("Q3 workshop" in line for one in told for line in (one.title, *one.lines))


def test_without_an_answer_no_slide_is_empty() -> None:
    model = model_of(snapshot_of(framework(), {}))
    told = outline(model)
    assert [one.title for one in told] == [
        "Order processing",
        "The review of Order processing asks 57 questions; none is answered yet.",
        model.delivery.headline,
        "All 57 questions wait for their first answer.",
        told[4].title,
    ]
    assert all(one.lines for one in told)
    assert len(deck_of(model).slides) == 5


def test_without_a_lens_there_is_still_a_deck() -> None:
    model = build(snapshot_of([]), made_at=MADE_AT, app_version="1")
    assert [one.title for one in outline(model)][:2] == [
        "Order processing",
        "Order processing was described, but no questions were chosen yet.",
    ]
    assert deck_of(model).slides


def test_of_several_lenses_the_worst_is_shown_and_the_others_are_named() -> None:
    calm, bad = small_lens(3, 2, "calm"), replace(small_lens(3, 2, "bad"), name="Bad lens")
    answers = {question.key: said(question, PracticeAnswer.YES) for question in calm.questions}
    answers |= {question.key: said(question, *[PracticeAnswer.NO] * 3) for question in bad.questions}
    told = outline(model_of(snapshot_of([calm, bad], answers)))
    pillars, heat = told[3], told[4]
    assert "Shown: Bad lens. Not shown: Small lens (Medium 6)." in pillars.lines
    assert heat.lines[-1] == "Shown: Bad lens. Not shown: Small lens (Medium 6)."
    assert heat.lines[0] == "Security: 1\u00a0H 2\u00a0H"


@pytest.mark.parametrize("pillars", [1, 2, 3, 10, 11, 30])
def test_few_or_many_pillars_are_bars_others_a_radar(pillars: int) -> None:
    lens = small_lens(pillars, 1)
    slide = deck_of(model_of(snapshot_of(lens, all_yes(lens)))).slides[3]
    chart = charts(slide)[0]
    assert ("RADAR" in str(chart.chart_type)) is (3 <= pillars <= 10)
    assert len(list(chart.plots[0].categories)) == min(pillars, 12)


def test_a_right_to_left_text_is_set_so() -> None:
    assert begins_at_the_right("12 שלום")
    assert not begins_at_the_right("a שלום")
    assert not begins_at_the_right("123")
    now, _ = planned_review()
    deck = deck_of(made(replace(now, workload=replace(now.workload, report_headline="שלום עולם"))))
    title = deck.slides[2].shapes.title.element
    assert title.find(f".//{qn('a:pPr')}").get("rtl") == "1"


@pytest.mark.parametrize("then", [True, False])
def test_all_texts_fit_and_are_large_enough(then: bool) -> None:
    for slide in deck_of(model_with(Edition(draft=True), then=then)).slides:
        check_texts(slide)


def check_texts(slide: Any) -> None:
    """Every text within its box by Pillow's measure, no letter below 11 points, nothing beyond the slide."""
    for text in texts_of(slide):
        assert needed_height(text) <= text.height + 0.01, (text.place, text.text)
        assert all(one.size >= 11 for one in text.paragraphs if one.text), text.text
    for shape in slide.shapes:
        assert shape.left >= 0
        assert shape.top >= 0
        assert shape.left + shape.width <= 13.34 * INCH
        assert shape.top + shape.height <= 7.51 * INCH, (shape.name, shape.top + shape.height)


def test_nothing_stands_on_the_foot(deck: Any) -> None:
    for slide in deck.slides:
        for shape in slide.shapes:
            if not shape.is_placeholder:
                assert shape.top + shape.height <= 6.95 * INCH, shape.name


def test_what_a_slide_has_no_room_for_is_counted() -> None:
    now, _ = planned_review()
    many = replace(now, actions=tuple(action(number, f"Do thing {number}") for number in range(1, 61)))
    deck = deck_of(made(many))
    owners = next(slide for slide in deck.slides if "both an owner" in slide.shapes.title.text_frame.text)
    rows = len(tables(owners)[0]) - 1
    text = "\n".join(one.text for one in texts_of(owners))
    assert f"and {60 - rows} more, see the notes" in text
    assert "A-60 Do thing 60" in owners.notes_slide.notes_text_frame.text
    check_texts(owners)
