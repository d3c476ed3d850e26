"""A consultancy's own PowerPoint file: its layouts are used, its slides and secrets are not, and bad files are refused."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pptx import Presentation
from pptx.oxml.ns import qn

from tests.report.conftest import model_of
from tests.report.deck import templates
from tests.report.deck.reading import INCH, model_with, parts_of
from tests.report.deck.templates import STRANGER, template
from tests.support.samples import all_yes, small_lens, snapshot_of
from wa_desktop.domain.editions import Edition, Theme
from wa_desktop.domain.errors import KnownError
from wa_desktop.report.charts.colours import contrast
from wa_desktop.report.deck import render


def edition(data: bytes, **theme: Any) -> Edition:
    return Edition(theme=Theme(company="Contoso Consulting", pptx_template=data, **theme), draft=True)


def data_from(data: bytes, **theme: Any) -> bytes:
    return render(model_with(edition(data, **theme)))


def small_from(data: bytes) -> bytes:
    lens = small_lens(3, 1)
    return render(replace(model_of(snapshot_of(lens, all_yes(lens))), edition=edition(data)))


def test_slides_stand_on_the_layouts_of_the_template() -> None:
    deck = Presentation(io.BytesIO(data_from(template())))
    assert len(deck.slides) == 14
    assert [slide.slide_layout.name for slide in deck.slides] == ["Title Slide", *["Title Only"] * 13]
    assert len(deck.slide_layouts) == 11
    for slide in deck.slides:
        assert slide.shapes.title.text_frame.text
        assert slide.shapes[0] == slide.shapes.title
        assert all(shape.text_frame.text for shape in slide.placeholders)


def test_nothing_of_the_sample_slides_is_left() -> None:
    parts = parts_of(data_from(template(slides=20)))
    assert len([name for name in parts if re.fullmatch(r"ppt/slides/slide\d+\.xml", name)]) == 14
    assert len([name for name in parts if name.startswith("ppt/notesSlides/notesSlide")]) == 14
    for name, content in parts.items():
        assert STRANGER.encode() not in content, name
    assert not any(
        word in name for name in parts for word in ("comment", "tags", "custom", "printer", "thumb")
    )


def test_every_part_is_led_to_and_every_relationship_leads_to_a_part() -> None:
    parts = parts_of(data_from(template()))
    led_to = {"[Content_Types].xml"}
    for name, content in parts.items():
        if not name.endswith(".rels"):
            continue
        led_to.add(name)
        folder = name.replace("_rels/", "").rsplit("/", 1)[0] if "/" in name.replace("_rels/", "") else ""
        for target, mode in re.findall(r'Target="([^"]+)"(?: TargetMode="(\w+)")?', content.decode()):
            if mode != "External":
                led_to.add(_resolved(folder, target))
    assert led_to == set(parts)


def _resolved(folder: str, target: str) -> str:
    if target.startswith("/"):
        return target[1:]
    steps = [step for step in folder.split("/") if step]
    for step in target.split("/"):
        if step == "..":
            steps.pop()
        else:
            steps.append(step)
    return "/".join(steps)


def test_a_narrow_template_keeps_its_size_and_all_stays_on_the_slide() -> None:
    deck = Presentation(io.BytesIO(data_from(template(wide=False))))
    assert (deck.slide_width, deck.slide_height) == (10 * INCH, 7.5 * INCH)
    for slide in deck.slides:
        for shape in slide.shapes:
            assert shape.left >= 0
            assert shape.left + shape.width <= 10 * INCH + 1
            assert shape.top + shape.height <= 7.5 * INCH + 1


@pytest.mark.parametrize("make", [templates.as_potx, lambda data: data])
def test_presentations_and_templates_both_serve(make: Callable[[bytes], bytes]) -> None:
    assert len(Presentation(io.BytesIO(small_from(make(template())))).slides) > 4


def test_on_a_dark_ground_letters_are_light() -> None:
    data = data_from(template(templates.dark))
    slide = Presentation(io.BytesIO(data)).slides[2]
    for shape in slide.shapes:
        if shape.shape_type == 1 and shape.text_frame.text != "DRAFT":
            for letters in shape.element.txBody.iter(qn("a:rPr")):
                color = letters.find(f"{qn('a:solidFill')}/{qn('a:srgbClr')}")
                if color is not None:
                    assert contrast(f"#{color.get('val').lower()}", "#1f497d") >= 4.4


def test_a_template_without_places_for_the_foot_gets_one() -> None:
    deck = Presentation(io.BytesIO(data_from(template(templates.only_blank_and_content, slides=0))))
    for number, slide in enumerate(deck.slides, 1):
        texts = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
        assert any("Contoso Consulting" in text for text in texts)
        fields = list(slide.element.iter(qn("a:fld")))
        assert [field.get("type") for field in fields] == (["slidenum"] if number > 1 else [])
        kinds = {shape.element.ph.get("type", "obj") for shape in slide.placeholders}
        assert kinds == {"title"}


def test_links_of_layouts_stay_only_if_they_lead_to_the_web() -> None:
    parts = parts_of(small_from(template(templates.mail_link)))
    rels = b"".join(content for name, content in parts.items() if name.endswith(".rels"))
    assert b"https://contoso.example/" in rels
    assert b"mailto:" not in rels
    assert b"secret" not in rels
    layouts = [content for name, content in parts.items() if name.startswith("ppt/slideLayouts/slideLayout")]
    assert sum(content.count(b"hlinkClick") for content in layouts) == 1


def test_a_button_to_a_sample_slide_goes_with_the_slide() -> None:
    parts = parts_of(small_from(template(templates.jump_to_a_slide)))
    assert not any(STRANGER.encode() in content for content in parts.values())
    assert not any(b"hlinksldjump" in content for content in parts.values())


def test_the_accent_of_the_template_is_kept_unless_the_theme_names_another() -> None:
    own = data_from(template())
    named = data_from(template(), accent="#0a7a5c")
    for data, wanted in ((own, False), (named, True)):
        chart = next(content for name, content in parts_of(data).items() if name == "ppt/charts/chart1.xml")
        assert (b'val="0A7A5C"' in chart) is wanted


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (lambda _: b"no package at all", "cannot be read"),
        (lambda data: data[: len(data) // 2], "cannot be read"),
        (lambda _: b"PK\x03\x04", "cannot be read"),
        (lambda data: templates.rezipped(data, {"ppt/presentation.xml": b"<no/>"}), "cannot be read"),
        (lambda data: templates.rezipped(data, {"ppt/presentation.xml": None}), "cannot be read"),
        (lambda data: templates.rezipped(data, {"ppt/theme/theme1.xml": b"<no/>"}), "cannot be read"),
        (
            lambda data: templates.rezipped(data, {"ppt/slideMasters/slideMaster1.xml": b"not xml"}),
            "cannot be read",
        ),
        (templates.with_entities, "cannot be read"),
        (templates.with_macros, "holds macros"),
        (templates.macro_enabled, "holds macros"),
        (templates.bomb, "too large"),
        (templates.many_parts, "too large"),
    ],
)
def test_a_bad_file_is_refused_in_one_sentence(spoil: Callable[[bytes], bytes], sentence: str) -> None:
    with pytest.raises(KnownError, match=sentence) as raised:
        small_from(spoil(template()))
    assert "template" in str(raised.value)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [(templates.linked_picture, "refers to files"), (templates.without_titles, "no layout with a title")],
)
def test_a_template_that_cannot_serve_is_refused(change: Callable[[Any], None], sentence: str) -> None:
    with pytest.raises(KnownError, match=sentence):
        small_from(template(change))


def test_a_document_of_another_kind_is_refused() -> None:
    import docx

    stream = io.BytesIO()
    docx.Document().save(stream)
    with pytest.raises(KnownError, match="cannot be read"):
        small_from(stream.getvalue())


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_a_damaged_file_never_crashes(data: st.DataObject) -> None:
    """Bytes of a part are changed at random: a deck comes of it, or one sentence."""
    whole = _whole()
    parts = parts_of(whole)
    name = data.draw(st.sampled_from(sorted(name for name in parts if name.endswith((".xml", ".rels")))))
    content = bytearray(parts[name])
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at] = data.draw(st.integers(0, 255))
    try:
        made = small_from(templates.rezipped(whole, {name: bytes(content)}))
    except KnownError:
        return
    assert len(Presentation(io.BytesIO(made)).slides) > 4


@cache
def _whole() -> bytes:
    return template(slides=1)
