"""How the Word report is built: parts in the client's order, contents, marks of a draft, and what a listener needs."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from lxml import etree

from tests.report.word.conftest import logo, made, sample_model, the_sample, themed
from tests.support.full_reviews import full_model, full_snapshot, model_of
from tests.support.samples import small_lens, snapshot_of
from tests.support.word_reading import WP, R, ReadWord, W, read_word, shown, style_of
from wa_desktop.domain.editions import (
    OURS,
    DocumentControl,
    Edition,
    Paper,
    Part,
    PartChoice,
    ReportChoice,
    Revision,
    Theme,
    Waiver,
)
from wa_desktop.domain.errors import KnownError
from wa_desktop.report.part_words import PART_TITLES
from wa_desktop.report.records import ReportModel
from wa_desktop.report.word.document import render

CONTROL = DocumentControl(
    "0.9",
    ("Dana Novak", "Jonas Weber"),
    ("Head of IT",),
    (Revision("0.1", date(2026, 11, 2), "Dana Novak", "First draft"), Revision("0.9")),
    (Waiver("unanswered:*", "q9waived"),),
)


def edition(*parts: PartChoice, theme: Theme = OURS, draft: bool = False) -> Edition:
    return Edition(theme, ReportChoice(parts=parts or ReportChoice().parts), CONTROL, draft)


# parts


def test_parts_come_in_order_and_are_numbered_and_lettered() -> None:
    word = made(model_of(full_snapshot(), edition=edition()))
    assert word.chapters == [str(PART_TITLES[part]) for part in Part if part is not Part.CONTENTS]
    heads = [line for line in word.contents if re.match(r"(\d+|[A-E])\t", line)]
    assert heads == [
        *(f"{i}\t{PART_TITLES[part]}" for i, part in enumerate(list(Part)[2:12], 1)),
        *(f"{letter}\t{PART_TITLES[part]}" for letter, part in zip("ABCDE", list(Part)[12:], strict=True)),
    ]


def test_parts_are_hidden_renamed_and_ordered_anew() -> None:
    first = (PartChoice(Part.GLOSSARY, title="Words & <b>terms</b>"), PartChoice(Part.CONTENTS))
    rest = tuple(
        PartChoice(part, shown=part not in {Part.SUMMARY, Part.ANSWERS})
        for part in Part
        if part not in {Part.GLOSSARY, Part.CONTENTS}
    )
    word = made(model_of(full_snapshot(), edition=edition(*first, *rest)))
    assert word.chapters[:3] == ["Words & <b>terms</b>", "Document control", "Scope and method"]
    assert "Executive summary" not in word.text
    assert "All answers" not in word.chapters
    assert "A\tWords & <b>terms</b>" in word.contents
    assert "1\tScope and method" in word.contents
    assert "B\tEvidence register" in word.contents


def test_a_part_with_nothing_to_tell_is_left_out() -> None:
    word = made(model_of(snapshot_of(small_lens())))
    assert "Evidence register" not in word.chapters
    assert "Roadmap" not in word.chapters
    assert "Document control" not in word.chapters


@pytest.mark.parametrize("part", [part for part in Part if part is not Part.CONTENTS])
def test_each_part_alone(part: Part) -> None:
    parts = tuple(PartChoice(each, shown=each is part) for each in Part)
    word = made(model_of(full_snapshot(), edition=edition(*parts)))
    assert word.chapters == [str(PART_TITLES[part])]
    assert len(word.below(word.chapters[0])) > 20


# contents


def test_contents_are_a_field_with_every_heading_and_lead_there(sample_word: ReadWord) -> None:
    headings = [shown(each) for each in sample_word.styled("Heading1", "Heading2")]
    assert [line.split("\t")[-1] for line in sample_word.contents] == headings
    assert sample_word.fields.count('TOC \\o "1-2" \\h \\z \\u') == 1
    marks = {each.get(f"{W}name") for each in sample_word.body.iter(f"{W}bookmarkStart")}
    led = [
        each.get(f"{W}anchor") for each in sample_word.body.iter(f"{W}hyperlink") if each.get(f"{W}anchor")
    ]
    assert set(led) == marks
    assert len(led) == len(marks)
    begun = [each.get(f"{W}fldCharType") for each in sample_word.body.iter(f"{W}fldChar")]
    assert begun.count("begin") == begun.count("end") == begun.count("separate")


def test_figures_are_numbered_and_listed(sample_word: ReadWord) -> None:
    captions = [shown(each) for each in sample_word.styled("Caption")]
    assert [caption.split(". ")[0] for caption in captions] == [
        f"Figure {i + 1}" for i in range(len(captions))
    ]
    assert [shown(each).rstrip("\t") for each in sample_word.styled("TableofFigures")] == captions
    assert len(captions) == 8


def test_nothing_asks_to_update_fields_on_opening(sample_word: ReadWord) -> None:
    assert b"updateFields" not in sample_word.parts["word/settings.xml"]
    assert b"w:dirty" not in sample_word.parts["word/document.xml"]


# pages


def test_heads_and_feet_name_client_company_class_and_page() -> None:
    word = made(sample_model(edition(theme=themed())))
    model = the_sample()
    assert f"{model.client} · {model.workload}\t{model.title}" in word.part_text(r"word/header\d+\.xml")
    foot = word.part_text(r"word/footer\d+\.xml")
    assert "Northwind Advisory · Confidential\t1 of 1" in foot
    assert "Example Street 1" in foot
    assert {"PAGE", "NUMPAGES"} <= set(word.fields)


@pytest.mark.parametrize("draft", [True, False])
def test_a_draft_is_marked_on_every_page_and_in_words(draft: bool) -> None:
    word = made(model_of(full_snapshot(), edition=edition(draft=draft)))
    heads = [content for name, content in word.parts.items() if re.fullmatch(r"word/header\d+\.xml", name)]
    assert len(heads) == 2
    assert all((b'string="DRAFT"' in head) == draft for head in heads)
    assert ("It has not yet passed its check before delivery" in word.text) == draft
    assert "Draft" in word.below("Document control") if draft else "Final" in word.below("Document control")


def test_document_control_tells_who_and_what_and_no_waiver() -> None:
    word = made(model_of(full_snapshot(), edition=edition()))
    control = word.below("Document control")
    for told in ("0.9", "Dana Novak", "Jonas Weber", "Head of IT"):
        assert told in control
    assert word.table("Version", "Date") == [
        ["0.1", "2 November 2026", "Dana Novak", "First draft"],
        ["0.9", "", "", ""],
    ]
    assert b"q9waived" not in b"".join(word.parts.values())


def test_the_cover_names_the_review(sample_word: ReadWord) -> None:
    model = the_sample()
    cover = [shown(each) for each in list(sample_word.body)[:8]]
    assert cover[:3] == [model.title, model.workload, model.client]
    assert f"Date\t{model.day}" in cover


# look


def test_a_theme_gives_paper_accent_font_and_logo() -> None:
    theme = themed(paper=Paper.LETTER, font="Source Sans 3", second="#aa5500")
    word = made(model_of(full_snapshot(), edition=edition(theme=theme)))
    size = word.body.find(f"{W}sectPr/{W}pgSz")
    assert (size.get(f"{W}w"), size.get(f"{W}h")) == ("12240", "15840")
    styles = word.parts["word/styles.xml"].decode()
    assert 'w:ascii="Source Sans 3"' in styles
    assert 'w:val="0b6e4f"' in styles
    assert not any("odttf" in name for name in word.parts)
    assert word.alternatives[0] == "Logo of Northwind Advisory"


def test_our_typeface_goes_along_as_it_is(sample_word: ReadWord) -> None:
    from wa_desktop.system.fonts import roboto

    table = etree.fromstring(sample_word.parts["word/fontTable.xml"])
    key = table.find(f"{W}font/{W}embedRegular").get(f"{W}fontKey").strip("{}").replace("-", "")
    mask = bytes.fromhex(key)[::-1]
    data = sample_word.parts["word/fonts/font1.odttf"]
    head = bytes(one ^ mask[i % 16] for i, one in enumerate(data[:32]))
    assert head + data[32:] == roboto().regular.read_bytes()


def test_a_jpeg_is_a_logo_too_and_loses_what_is_not_seen() -> None:
    secret = logo("JPEG").replace(b"JFIF", b"JFIF", 1)
    with_comment = secret[:2] + b"\xff\xfe\x00\x0asecretxx" + secret[2:]
    word = made(model_of(full_snapshot(), edition=edition(theme=themed(logo=with_comment))))
    assert not any(b"secretxx" in content for content in word.parts.values())
    assert word.alternatives[0] == "Logo of Northwind Advisory"


@pytest.mark.parametrize("broken", [b"\x89PNG\r\n\x1a\n and the rest", b"GIF89a", logo()[:40]])
def test_a_logo_that_is_none_is_said(broken: bytes) -> None:
    with pytest.raises(KnownError, match="logo"):
        render(model_of(full_snapshot(), edition=edition(theme=themed(logo=broken))))


# for those who hear it


def test_every_picture_has_words(sample_word: ReadWord) -> None:
    assert len(sample_word.alternatives) == 8
    assert all(len(text) > 20 for text in sample_word.alternatives)
    ids = [each.get("id") for each in sample_word.body.iter(f"{WP}docPr")]
    assert len(set(ids)) == len(ids)


def test_tables_have_marked_heads_and_a_title(sample_word: ReadWord) -> None:
    tables = list(sample_word.body.iter(f"{W}tbl"))
    assert len(tables) > 10
    for table in tables[1:]:  # the first one are the large numbers, each with its words
        rows = list(table.iter(f"{W}tr"))
        assert rows[0].find(f"{W}trPr/{W}tblHeader") is not None
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
        assert table.find(f"{W}tblPr/{W}tblCaption").get(f"{W}val")
        assert all(shown(cell) for cell in rows[0].iter(f"{W}tc"))
    for one, other in pairwise(sample_word.body):
        assert one.tag != f"{W}tbl" or other.tag == f"{W}p"


def test_no_paragraph_is_there_for_its_space(sample_word: ReadWord) -> None:
    for paragraph in sample_word.body:
        if paragraph.tag == f"{W}p":
            assert shown(paragraph).strip() or paragraph.find(f".//{W}drawing") is not None


def test_no_depth_of_headings_is_skipped(sample_word: ReadWord) -> None:
    depth = 0
    for paragraph in sample_word.styled("Heading1", "Heading2", "Heading3"):
        now = int(style_of(paragraph)[-1])
        assert now <= max(depth, 1) + 1
        depth = now


@pytest.mark.parametrize(("language", "written"), [("en", "en-GB"), ("en-US", "en-US"), ("de", "de-DE")])
def test_the_language_is_told(language: str, written: str) -> None:
    word = made(replace(full_model(), language=language))
    styles = etree.fromstring(word.parts["word/styles.xml"])
    assert styles.find(f".//{W}rPrDefault//{W}lang").get(f"{W}val") == written


def test_what_the_file_says_of_itself() -> None:
    from io import BytesIO

    from docx import Document

    model = model_of(full_snapshot(), edition=edition(theme=themed(), draft=True))
    about = Document(BytesIO(render(model))).core_properties
    assert about.title == f"{model.workload} – {model.title}"
    assert about.author == about.last_modified_by == "Dana Novak, Jonas Weber"
    assert about.subject == "Main, Extra"
    assert about.category == "Confidential"
    assert about.content_status == "Draft"
    assert about.version == "0.9"
    assert about.language == "en"
    assert about.created == about.modified == model.made_at.replace(microsecond=0)
    assert about.comments == ""


# the file as such

ORDER = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs bidi spacing ind jc outlineLvl",
    "rPr": "rStyle rFonts b bCs i iCs strike noProof color sz szCs u shd rtl lang",
    "tblPr": "tblStyle tblW tblInd tblBorders tblLayout tblCellMar tblLook tblCaption",
    "tcPr": "tcW tcBorders shd",
    "tcBorders": "top left bottom right",
    "pBdr": "top left bottom right",
    "style": "name basedOn next uiPriority semiHidden qFormat pPr rPr tblPr tblStylePr",
    "lvl": "start numFmt pStyle lvlText lvlJc pPr",
    "settings": "zoom embedTrueTypeFonts saveSubsetFonts defaultTabStop characterSpacingControl compat themeFontLang "
    "decimalSymbol listSeparator",
    "sectPr": "headerReference pgSz pgMar titlePg",
    "numbering": "abstractNum num",
}
"""Word refuses a file whose elements come in another order than the schema's (ECMA-376 part 1, annex A)."""


@pytest.mark.parametrize("draft", [True, False])
def test_elements_come_in_the_order_of_the_schema(draft: bool) -> None:
    word = made(sample_model(edition(theme=themed(), draft=draft)))
    for name in ("document", "styles", "numbering", "settings"):
        for element in etree.fromstring(word.parts[f"word/{name}.xml"]).iter():
            known = ORDER.get(etree.QName(element).localname, "").split()
            tags = [etree.QName(child).localname for child in element] if known else []
            tags = ["headerReference" if tag == "footerReference" else tag for tag in tags]  # as they like
            assert set(tags) <= set(known), (element.tag, tags)
            places = [known.index(tag) for tag in tags]
            assert places == sorted(places), (element.tag, tags)


def test_every_relation_leads_to_a_part_and_every_use_to_a_relation(sample_word: ReadWord) -> None:
    relations = etree.fromstring(sample_word.parts["word/_rels/document.xml.rels"])
    ids = {each.get("Id") for each in relations}
    used = {
        value
        for element in etree.fromstring(sample_word.parts["word/document.xml"]).iter()
        for name, value in element.attrib.items()
        if name.startswith(R)
    }
    assert used <= ids
    for each in relations:
        if each.get("TargetMode") != "External":
            assert f"word/{each.get('Target')}" in sample_word.parts, each.get("Target")


def test_styles_and_lists_that_are_used_are_there(sample_word: ReadWord) -> None:
    styles = etree.fromstring(sample_word.parts["word/styles.xml"])
    known = {each.get(f"{W}styleId") for each in styles.iter(f"{W}style")}
    used = {
        each.get(f"{W}val")
        for tag in ("pStyle", "rStyle", "tblStyle")
        for each in sample_word.body.iter(f"{W}{tag}")
    }
    assert used <= known
    numbering = etree.fromstring(sample_word.parts["word/numbering.xml"])
    lists = {each.get(f"{W}numId") for each in numbering.iter(f"{W}num")}
    assert {each.get(f"{W}val") for each in sample_word.body.iter(f"{W}numId")} <= lists | {"0"}


def test_the_same_review_gives_the_same_bytes() -> None:
    model: ReportModel = model_of(full_snapshot(), edition=edition(theme=themed(), draft=True))
    assert render(model) == render(model)


def test_labels_follow_the_report_s_language() -> None:
    model = replace(full_model(), say=lambda sentence: f"«{sentence}»")
    word = read_word(render(model))
    assert "«Contents»" in word.text
    assert "«Top risks»" in word.chapters
    assert "«1 of 1»" in word.part_text(r"word/footer\d+\.xml")
    assert "«Figure 1. " in word.text
