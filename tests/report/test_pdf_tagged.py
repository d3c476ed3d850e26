"""Paragraphs, tables, notes and links as they are read aloud, whatever page they fall on."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, KeepTogether

from tests.support.pdf_reading import read_pdf, squeezed
from tests.support.pdf_tags_check import problems, spoken
from wa_desktop.report.language import ENGLISH
from wa_desktop.report.pdf_fonts import register
from wa_desktop.report.pdf_letterhead import Letterhead
from wa_desktop.report.pdf_lists import bullets, numbered
from wa_desktop.report.pdf_notes import note
from wa_desktop.report.pdf_parts import Marked, Pill, beside, grid, heading
from wa_desktop.report.pdf_sheets import Sheets, set_pages
from wa_desktop.report.pdf_style import BODY, CELL, GREEN, GREEN_TINT, H1, NOTE, TEXT, WIDTH
from wa_desktop.report.pdf_tagged import Contents, Paragraph
from wa_desktop.report.pdf_text import paragraph, paragraphs


@pytest.fixture(autouse=True)
def _typefaces() -> None:
    register()


WORDS = "Every order is written down before it is confirmed. " * 400


def sheets() -> Sheets:
    return Sheets(
        title="A document",
        subject="",
        author="",
        creator="WA Desktop test",
        language="en",
        say=ENGLISH,
        letterhead=lambda page: Letterhead("Whose", "Kind", f"method on {page}"),
        pointed_at="first",
    )


def pages_of(*flowables: Flowable) -> bytes:
    """A document that begins with a heading."""
    data, _ = set_pages(sheets(), [heading("First", H1, 0, "first"), *flowables])
    assert problems(data) == []
    return data


def roles(data: bytes) -> list[str]:
    """The roles of what holds ink, in the order of reading, without the heading."""
    return [role for role, _ in spoken(data)][1:]


def structure(data: bytes) -> list[str]:
    """All roles, from the root down."""
    found: list[str] = []

    def walk(item: pikepdf.Object) -> None:
        found.append(str(item.S)[1:])
        kids = item.get("/K", pikepdf.Array())
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                walk(kid)

    with pikepdf.open(BytesIO(data)) as pdf:
        walk(pdf.Root.StructTreeRoot.K)
    return found


def test_a_paragraph_over_pages_is_one_paragraph() -> None:
    data = pages_of(Paragraph(WORDS, BODY))
    assert len(read_pdf(data).pages) > 3
    assert structure(data).count("P") == 1


def test_spaces_at_line_ends_are_read() -> None:
    text = read_pdf(pages_of(Paragraph(WORDS, BODY))).text
    assert "down before it is confirmed. Every order is written" in " ".join(text.split())
    with pikepdf.open(BytesIO(pages_of(Paragraph("word " * 60, BODY)))) as pdf:
        shown = [
            bytes(one[0]) for one, sign in pikepdf.parse_content_stream(pdf.pages[0]) if str(sign) == "Tj"
        ]
    lines = [line for line in shown if line.startswith(b"word")]
    assert len(lines) > 2
    assert all(line.endswith(b" ") for line in lines[:-1])
    assert not lines[-1].endswith(b" ")


def test_a_table_over_pages_has_one_head() -> None:
    rows = [[paragraph(f"Row {row}", CELL), paragraph("text " * 20, CELL)] for row in range(120)]
    data = pages_of(grid([["Name", "Text"], *rows], [100, WIDTH - 100]))
    found = structure(data)
    assert found.count("Table") == 1
    assert found.count("TR") == 121
    assert found.count("TH") == 2
    report = read_pdf(data)
    assert all("Name Text" in page for page in report.pages)
    assert len(report.pages) > 3


def test_a_row_stays_whole_where_a_page_has_room_for_it() -> None:
    rows = [[paragraph(f"Row{row}", CELL), paragraphs(f"row{row} line\n" * 30, CELL)] for row in range(12)]
    for page in read_pdf(pages_of(grid([["Name", "Text"], *rows], [100, WIDTH - 100]))).pages:
        shown = [row for row in range(12) if f"row{row} line" in page]
        assert shown
        for row in shown:
            assert page.count(f"row{row} line") == 30


def test_a_row_over_pages_stays_one_row() -> None:
    rows = [
        [paragraph("Short", CELL), paragraph("Long", CELL)],
        [paragraph("Next", CELL), paragraphs(WORDS, CELL)],
    ]
    data = pages_of(grid([["Name", "Text"], *rows], [100, WIDTH - 100]))
    assert len(read_pdf(data).pages) > 3
    assert structure(data).count("TR") == 3


def test_rows_are_named_by_the_column_that_says_so() -> None:
    row = [paragraph(text, CELL) for text in ("1", "Encrypt", "Ada")]
    data = pages_of(grid([["No.", "Action", "Owner"], row], [60, 200, 100], named_by=1))
    assert roles(data) == ["TH", "TH", "TH", "TD", "TH", "TD"]
    two = pages_of(grid([["Name", "Text"], row[:2]], [60, 200]))
    assert roles(two) == ["TH", "TH", "TD", "TD"], "with two columns it needs no saying"


def test_lists_have_marks_and_bodies() -> None:
    data = pages_of(*bullets(["One", "Two"], BODY), *numbered(["First", "Second"], BODY))
    assert roles(data) == ["Lbl", "LBody"] * 4
    assert structure(data).count("L") == 2
    text = " ".join(read_pdf(data).text.split())
    assert "• One • Two 1. First 2. Second" in text


def test_a_label_beside_a_text_is_an_item() -> None:
    data = pages_of(
        *beside("Owner", paragraphs("Ada\nGrace", TEXT), 100), *beside("Due", paragraphs("May", TEXT), 100)
    )
    assert structure(data).count("L") == 1
    assert structure(data).count("LI") == 2
    assert roles(data) == ["Lbl", "P", "P", "Lbl", "LBody"]


def test_a_pill_is_read_where_it_stands() -> None:
    pill = Pill("High", (GREEN, GREEN_TINT))
    data = pages_of(
        Marked(paragraph("Question", TEXT), pill, 80, right=True),
        Marked(paragraph("Practice", TEXT), pill, 80),
    )
    assert roles(data) == ["P", "P"]


def test_a_note_s_structure() -> None:
    text = "# Head\nOne **bold** [link](https://example.org/a).\n\n> Quoted\n\n1. a\n   - b\n\n```\ncode\n```"
    data = pages_of(*note(text, NOTE))
    found = structure(data)
    for role in ("H2", "P", "Link", "BlockQuote", "L", "LI", "Lbl", "LBody", "Code"):
        assert role in found, role
    assert read_pdf(data).addresses == ("https://example.org/a",)


def test_a_link_over_pages_is_one_link() -> None:
    data = pages_of(Paragraph(f'<a href="https://example.org/long">{WORDS}</a>', BODY))
    report = read_pdf(data)
    assert structure(data).count("Link") == 1
    assert set(report.addresses) == {"https://example.org/long"}
    assert len(report.addresses) > 100, "an area per line"


def test_contents_are_complete_in_two_passes_and_lead_to_their_headings() -> None:
    chapters = [
        KeepTogether(
            [heading(f"Chapter {number}", H1, 0, f"k{number}", number=str(number)), Paragraph(WORDS, BODY)]
        )
        for number in range(1, 90)
    ]
    contents = Contents((BODY, BODY, BODY))
    data, pages = set_pages(sheets(), [contents, *chapters])
    assert problems(data) == []
    report = read_pdf(data)
    assert len(report.pages) == pages
    letters = squeezed("".join(report.pages[:5]))
    for mark in report.bookmarks:
        assert squeezed(f"{mark.title} {mark.page}") in letters
        assert mark.title.split()[-1] in report.pages[mark.page - 1]
    assert structure(data).count("TOCI") == 89


def test_a_paragraph_breaks_its_lines_once_for_a_width(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[float] = []
    real = Paragraph.breakLines

    def counted(self: Paragraph, widths: list[float]) -> object:
        asked.append(widths[0])
        return real(self, widths)

    monkeypatch.setattr(Paragraph, "breakLines", counted)
    made = Paragraph("word " * 50, BODY)
    for available in (200, 200, 300, 300, 200):
        wide, high = made.wrap(available, 1000)
        assert wide == available
        fresh = Paragraph("word " * 50, BODY)
        assert fresh.wrap(available, 1000) == (wide, high)
    assert asked.count(200) + asked.count(300) == 3 + 5, "the fresh ones, and three changes of width"


def test_a_style_s_tag_is_the_paragraph_s() -> None:
    style = ParagraphStyle("quoted", parent=BODY, tag="BlockQuote")
    assert roles(pages_of(Paragraph("Said", style))) == ["BlockQuote"]
