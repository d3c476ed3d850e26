"""The consultancy's own Word file: everything in it stays, what it lacks is added, and nothing in it leads out or runs."""

from __future__ import annotations

import contextlib
import re
import tracemalloc
from io import BytesIO

import pytest
from docx import Document
from docx.oxml import OxmlElement
from docx.shared import Pt
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.report.word.conftest import made
from tests.support.full_reviews import earlier, full_model, full_snapshot, model_of
from tests.support.word_reading import ReadWord, W, read_word, shown, style_of
from tests.support.word_templates import (
    MACROS,
    PLACEHOLDERS,
    TEMPLATE,
    attached,
    bomb,
    house_style,
    linking,
    of_type,
    repacked,
    saved,
)
from wa_desktop.domain.editions import Edition, Theme
from wa_desktop.domain.errors import KnownError
from wa_desktop.report.records import ReportModel
from wa_desktop.report.word import template as template_room
from wa_desktop.report.word.document import render


def model_with(template: bytes, *, draft: bool = False) -> ReportModel:
    theme = Theme("House", "House Consulting", docx_template=template)
    return model_of(full_snapshot(), earlier(), edition=Edition(theme, draft=draft))


def made_with(template: bytes, *, draft: bool = False) -> ReadWord:
    return made(model_with(template, draft=draft))


def headings(word: ReadWord, style: str) -> list[str]:
    return [shown(each) for each in word.styled(style)]


# what stays theirs


def test_its_styles_head_and_foot_are_used_and_stay_as_they_are() -> None:
    before = read_word(house_style())
    word = made_with(house_style())
    assert headings(word, "berschrift1")[:2] == ["Executive summary", "Scope and method"]
    assert len(headings(word, "Heading2")) > 5
    assert word.part_text(r"word/header\d+\.xml") == f"House head {PLACEHOLDERS}"
    assert word.part_text(r"word/footer\d+\.xml") == "House foot"
    theirs, ours = styles_of(before), styles_of(word)
    assert {name: ours[name] for name in theirs} == theirs
    tables = {each.get(f"{W}val") for each in word.body.iter(f"{W}tblStyle")}
    assert tables == {"TableGrid"}
    lists = [each for each in word.body.iter(f"{W}p") if style_of(each) == "ListBullet"]
    assert lists
    old, new = (each.body.find(f"{W}sectPr") for each in (before, word))
    assert etree.tostring(new.find(f"{W}pgSz")) == etree.tostring(old.find(f"{W}pgSz"))
    assert etree.tostring(new.find(f"{W}pgMar")) == etree.tostring(old.find(f"{W}pgMar"))
    assert not any("odttf" in name for name in word.parts)


def styles_of(word: ReadWord) -> dict[str, bytes]:
    found = etree.fromstring(word.parts["word/styles.xml"])
    return {each.get(f"{W}styleId"): etree.tostring(each, method="c14n") for each in found.iter(f"{W}style")}


def test_its_own_pages_stay_before_ours_and_placeholders_are_text() -> None:
    word = made_with(house_style(cover=True))
    assert word.paragraphs[0] == f"House cover {PLACEHOLDERS}"
    assert word.paragraphs[1] == "House table"
    assert "49" not in word.paragraphs[0]
    title = next(each for each in word.body.iter(f"{W}p") if shown(each) == "Architecture review")
    assert title.find(f"{W}pPr/{W}pageBreakBefore") is not None


def test_an_empty_one_begins_with_our_cover() -> None:
    word = made_with(house_style())
    first = word.body[0]
    assert shown(first) == "Architecture review"
    assert first.find(f"{W}pPr/{W}pageBreakBefore") is None


def test_headings_with_numbers_of_their_own_get_none_of_ours() -> None:
    word = made_with(house_style(numbered=True))
    assert "Executive summary" in word.contents
    assert all(
        each.find(f"{W}pPr/{W}numPr") is None
        for each in word.styled("berschrift1")
        if shown(each) in {"Executive summary", "Roadmap"}
    )
    appendix = next(each for each in word.styled("berschrift1") if shown(each) == "All answers")
    assert appendix.find(f"{W}pPr/{W}numPr") is not None
    plain = made_with(house_style())
    assert "1\tExecutive summary" in plain.contents
    assert all(
        each.find(f"{W}pPr/{W}numPr") is not None
        for each in plain.styled("berschrift1")
        if shown(each) in {"Executive summary", "Roadmap"}
    )


def test_one_without_head_and_foot_gets_ours() -> None:
    word = made_with(house_style(head=False))
    assert "Contoso · " in word.part_text(r"word/header\d+\.xml")
    assert "House Consulting\t1 of 1" in word.part_text(r"word/footer\d+\.xml")


def test_a_draft_is_marked_beside_what_its_heads_say() -> None:
    word = made_with(house_style(cover=True), draft=True)
    heads = [content for name, content in word.parts.items() if re.fullmatch(r"word/header\d+\.xml", name)]
    assert heads
    assert all(b'string="DRAFT"' in head for head in heads)
    assert f"House head {PLACEHOLDERS}" in word.part_text(r"word/header\d+\.xml")


@pytest.mark.parametrize("inside", ["w:sdt", "w:tbl", ""])
def test_a_draft_is_marked_wherever_its_head_keeps_its_text(inside: str) -> None:
    document = Document(BytesIO(house_style()))
    head = document.sections[0].header._element
    paragraph = head[0]
    head.remove(paragraph)
    if inside == "w:sdt":
        control = OxmlElement("w:sdt")
        control.append(OxmlElement("w:sdtContent"))
        control[0].append(paragraph)
        head.append(control)
    elif inside:
        document.sections[0].header.add_table(1, 1, Pt(100)).cell(0, 0).text = "House table"
    word = made_with(saved(document), draft=True)
    assert b'string="DRAFT"' in word.parts["word/header1.xml"]
    assert f"House head {PLACEHOLDERS}" in word.part_text(r"word/header1\.xml") or inside != "w:sdt"


def test_all_that_a_document_of_ours_says_is_said() -> None:
    word, ours = made_with(house_style(cover=True)), made(full_model())
    assert set(ours.paragraphs) - set(word.paragraphs) == set()


def test_what_it_tells_of_its_makers_does_not_stay() -> None:
    document = Document(BytesIO(house_style()))
    document.core_properties.author = "q9author"
    document.core_properties.last_modified_by = "q9login"
    document.core_properties.comments = "q9comment"
    document.core_properties.keywords = "q9keyword"
    word = made_with(saved(document))
    assert b"q9" not in word.parts["docProps/core.xml"]


def test_where_it_came_from_is_forgotten() -> None:
    origin = "file:///C:/Users/q9login/House.dotx"
    word = made_with(attached(house_style(), origin))
    assert not any(b"q9login" in content for content in word.parts.values())
    assert b"attachedTemplate" not in word.parts["word/settings.xml"]
    assert render(model_with(attached(house_style(), origin))) == word.data


def test_links_to_the_web_stay() -> None:
    word = made_with(linking(house_style(), "hyperlink", "https://house.example/"))
    assert "https://house.example/" in word.addresses


def test_a_dotx_will_do() -> None:
    word = made_with(of_type(house_style(cover=True), TEMPLATE))
    assert word.paragraphs[0].startswith("House cover")
    assert b"document.main+xml" in word.parts["[Content_Types].xml"]


def test_the_document_opens_again_with_its_lists_and_styles() -> None:
    document = Document(BytesIO(made_with(house_style(cover=True, numbered=True), draft=True).data))
    assert len(document.paragraphs) > 100
    ids = [each.get(f"{W}id") for each in document.element.body.iter(f"{W}bookmarkStart")]
    assert len(set(ids)) == len(ids)


def test_one_without_lists_gets_ours() -> None:
    bare = repacked(
        house_style(),
        lambda name, content: (
            None
            if name == "word/numbering.xml"
            else re.sub(rb"<Relationship [^>]*numbering\.xml[^>]*/>", b"", content)
            if name == "word/_rels/document.xml.rels"
            else re.sub(rb'<Override [^>]*"/word/numbering\.xml"[^>]*/>', b"", content)
            if name == "[Content_Types].xml"
            else content
        ),
    )
    assert b"abstractNum" in made_with(bare).parts["word/numbering.xml"]


# what is refused, in one sentence


def no_main(name: str, content: bytes) -> bytes | None:
    return None if name == "word/document.xml" else content


def broken_main(name: str, content: bytes) -> bytes:
    return content[:-400] if name == "word/document.xml" else content


def bodiless(name: str, content: bytes) -> bytes:
    if name != "word/document.xml":
        return content
    return re.sub(rb"<w:body>.*</w:body>", b"", content, flags=re.DOTALL)


REFUSED = {
    "no file at all": (b"just text", template_room.BROKEN),
    "cut off": (house_style()[:5000], template_room.BROKEN),
    "another package": (repacked(house_style(), no_main), template_room.BROKEN),
    "broken text": (repacked(house_style(), broken_main), template_room.BROKEN),
    "no body": (repacked(house_style(), bodiless), template_room.BROKEN),
    "no types": (
        repacked(house_style(), lambda name, content: None if "Types" in name else content),
        template_room.BROKEN,
    ),
    "a workbook": (
        of_type(house_style(), b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
        template_room.BROKEN,
    ),
    "macros": (of_type(house_style(), MACROS), template_room.MACROS),
    "a project of macros": (
        repacked(house_style(), lambda _name, content: content, **{"word/vbaProject.bin": b"x"}),
        template_room.MACROS,
    ),
    "a linked picture": (
        linking(house_style(), "image", "https://evil.example/x.png"),
        template_room.LEADS_OUT,
    ),
    "a link to a file": (linking(house_style(), "hyperlink", "file:///etc/passwd"), template_room.LEADS_OUT),
    "an object elsewhere": (
        linking(house_style(), "oleObject", "\\\\evil\\share\\x"),
        template_room.LEADS_OUT,
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_template_is_said_in_one_sentence(name: str) -> None:
    data, sentence = REFUSED[name]
    with pytest.raises(KnownError) as told:
        render(model_with(data))
    assert told.value.sentence == sentence


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    data = bomb(house_style())
    assert len(data) < 2_000_000
    tracemalloc.start()
    try:
        with pytest.raises(KnownError) as told:
            template_room.opened(data)
        assert tracemalloc.get_traced_memory()[1] < 50_000_000
    finally:
        tracemalloc.stop()
    assert told.value.sentence == template_room.TOO_LARGE


def test_laughing_entities_are_not_unfolded() -> None:
    laughs = (
        b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "haha">'
        + b"".join(
            b'<!ENTITY a%d "%s">' % (i, b"&a%s;" % (str(i - 1).encode() if i else b"") * 10) for i in range(9)
        )
        + b"]>"
    )

    def laughing(name: str, content: bytes) -> bytes:
        if name != "word/document.xml":
            return content
        text = content.split(b"?>", 1)[1].replace(
            b"<w:body>", b"<w:body><w:p><w:r><w:t>&a8;</w:t></w:r></w:p>"
        )
        return laughs + text

    tracemalloc.start()
    try:
        with pytest.raises(KnownError):
            render(model_with(repacked(house_style(), laughing)))
        assert tracemalloc.get_traced_memory()[1] < 100_000_000
    finally:
        tracemalloc.stop()


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, len(house_style()) - 1), st.binary(min_size=1, max_size=30))
@example(0, b"MZ")
def test_a_damaged_template_is_opened_or_refused(place: int, damage: bytes) -> None:
    data = house_style()
    with contextlib.suppress(KnownError):
        template_room.opened(data[:place] + damage + data[place + len(damage) :])
