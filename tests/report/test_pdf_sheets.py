"""How a document is set: twice, in the end with right numbers everywhere, and stopped when that is wanted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.platypus import Flowable, PageBreak

from tests.support.pdf_reading import read_pdf, squeezed
from tests.support.pdf_tags_check import problems
from wa_desktop.report import pdf_sheets
from wa_desktop.report.language import ENGLISH
from wa_desktop.report.pdf_cards import Card
from wa_desktop.report.pdf_fonts import register
from wa_desktop.report.pdf_letterhead import Letterhead
from wa_desktop.report.pdf_look import look
from wa_desktop.report.pdf_parts import heading, room_for
from wa_desktop.report.pdf_places import Places, Reference
from wa_desktop.report.pdf_sheets import Sheets, set_pages
from wa_desktop.report.pdf_style import BODY, H1, RED
from wa_desktop.report.pdf_tagged import FIGURES, Contents, Paragraph
from wa_desktop.report.pdf_tagged_canvas import RoughCanvas
from wa_desktop.report.progress import ReportCancelledError


@pytest.fixture(autouse=True)
def _typefaces() -> None:
    register()


def sheets(**more: Any) -> Sheets:
    given_: dict[str, Any] = {
        "title": "A document",
        "subject": "",
        "author": "",
        "creator": "WA Desktop test",
        "language": "en",
        "say": ENGLISH,
        "letterhead": lambda page: Letterhead("Whose", "Kind", f"told on {page}"),
    }
    return Sheets(**given_ | more)


def chapters(count: int, words: int = 300) -> list[Flowable]:
    return [
        piece
        for number in range(count)
        for piece in (
            heading(f"Chapter {number}", H1, 0, f"c{number}"),
            Paragraph("word " * words, BODY),
            PageBreak(),
        )
    ]


def test_pages_know_their_number_and_how_many_there_are() -> None:
    data, pages = set_pages(sheets(), chapters(5))
    report = read_pdf(data)
    assert pages == len(report.pages) == 5
    for number, page in enumerate(report.pages, 1):
        assert f"{number} of 5" in page


def test_the_foot_names_the_page_it_points_to() -> None:
    report = read_pdf(set_pages(sheets(pointed_at="c3"), chapters(5))[0])
    assert all("told on 4" in page for page in report.pages)


def test_it_is_set_twice_and_drawn_once(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[bool] = []
    real = Paragraph.draw

    def noted(self: Paragraph) -> None:
        drawn.append(isinstance(self.canv, RoughCanvas))
        real(self)

    monkeypatch.setattr(Paragraph, "draw", noted)
    set_pages(sheets(), [Contents((BODY,)), *chapters(40, 10)])
    assert drawn.count(True) == drawn.count(False)


@settings(deadline=None, max_examples=15)
@given(st.lists(st.integers(1, 900), min_size=1, max_size=12), st.integers(0, 60))
def test_every_reference_is_right_whatever_moves(lengths: list[int], at: int) -> None:
    """Sentences that name pages stand among texts of any length, so that their own width may move what they name."""
    places = Places()
    story: list[Flowable] = [Contents((BODY,))]
    for number, words in enumerate(lengths):
        story += [heading(f"Chapter {number}", H1, 0, f"c{number}"), Paragraph("word " * words, BODY)]
        if at >= number:
            other = (number * 7 + at) % len(lengths)
            text = "word " * (at % 17)
            story.append(
                Reference(places, f"c{other}", lambda page, t=text, o=other: f"{t} see c{o}: {page}!", BODY)
            )  # type: ignore[misc] # bound here
    data, _ = set_pages(sheets(places=places), story)
    report = read_pdf(data)
    where = {mark.title: mark.page for mark in report.bookmarks}
    letters = report.letters
    for number in range(len(lengths)):
        for told in letters.split(f"seec{number}:")[1:]:
            assert int(told.split("!")[0]) == where[f"Chapter {number}"]
        assert squeezed(f"Chapter {number} {where[f'Chapter {number}']}") in letters


def test_a_reference_leads_there_and_says_where() -> None:
    places = Places()
    there = Reference(places, "c2", lambda page: f"Chapter 2, page {page}", BODY)
    data, _ = set_pages(sheets(places=places), [there, *chapters(3)])
    assert problems(data) == []
    with pikepdf.open(BytesIO(data)) as pdf:
        (area,) = pdf.pages[0].obj.Annots
        assert str(area.Contents) == "Chapter 2"
        assert area.Dest[0].objgen == pdf.pages[2].obj.objgen


def test_a_reference_to_nothing_is_a_sentence_without_a_link() -> None:
    places = Places()
    lost = Reference(places, "nowhere", lambda page: f"page {page or '?'}", BODY)
    report = read_pdf(set_pages(sheets(places=places), [*chapters(1), lost])[0])
    assert "page ?" in report.text


def test_what_never_settles_ends_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sentence that pushes its own heading away as soon as it names the right page."""
    places = Places()

    def sentence(page: int) -> str:
        return "word " * (2000 if page == 1 else 1)

    story = [heading("Start", H1, 0, "start"), Reference(places, "c0", sentence, BODY), *chapters(1)]
    passes: list[int] = []
    real = pdf_sheets._Document.beforeDocument
    monkeypatch.setattr(
        pdf_sheets._Document, "beforeDocument", lambda self: (passes.append(1), real(self))[1]
    )
    data, pages = set_pages(sheets(places=places), story)
    assert pages >= 1
    assert len(passes) == pdf_sheets._MOST_PASSES
    assert problems(data) == []


def test_figures_have_a_list_of_their_own() -> None:
    from wa_desktop.report.pdf_parts import Heading, Listing

    caption = Heading("Figure 1 A radar", BODY)
    caption.listing = Listing(0, "f1", "", "A radar", "A radar", FIGURES)
    report = read_pdf(
        set_pages(sheets(), [Contents((BODY,)), Contents((BODY,), kind=FIGURES), *chapters(2), caption])[0]
    )
    first = report.pages[0]
    assert "A radar 3" in first
    assert first.count("A radar") == 1
    assert [mark.title for mark in report.bookmarks] == ["Chapter 0", "Chapter 1"]


def test_bookmarks_that_skip_a_level_are_brought_in_line() -> None:
    report = read_pdf(
        set_pages(
            sheets(), [heading("One", H1, 0, "a"), heading("Deep", H1, 3, "b"), heading("Two", H1, 1, "c")]
        )[0]
    )
    assert [(mark.title, mark.level) for mark in report.bookmarks] == [("One", 0), ("Deep", 1), ("Two", 1)]


# cards


def card(words: int) -> Card:
    return Card([Paragraph("Begin", BODY), Paragraph("word " * words, BODY), Paragraph("End", BODY)], RED)


def paged(story: Sequence[Flowable]) -> list[str]:
    return list(read_pdf(set_pages(sheets(), [heading("First", H1, 0, "f"), *story])[0]).pages)


@settings(deadline=None, max_examples=25)
@given(st.lists(st.integers(1, 900), min_size=1, max_size=6))
def test_a_card_is_never_cut(lengths: list[int]) -> None:
    for page in paged([card(words) for words in lengths]):
        assert page.count("Begin") == page.count("End")


def test_a_card_higher_than_a_page_flows_on_without_its_frame() -> None:
    pages = paged([card(4000)])
    assert len(pages) > 2
    assert "Begin" in pages[0]
    assert "End" in pages[-1]
    assert sum(page.count("word") for page in pages) == 4000


def test_room_for_a_whole_page_breaks_only_where_something_stands() -> None:
    whole = look().height - 1
    pages = paged(
        [room_for(whole), Paragraph("second", BODY), PageBreak(), room_for(whole), Paragraph("third", BODY)]
    )
    assert len(pages) == 3


# stopping


def test_a_stop_is_heard_in_either_pass() -> None:
    asked: list[int] = []
    set_pages(sheets(), chapters(30), None, lambda: bool(asked.append(1)))
    for stop_at in (1, len(asked) // 2 + 1, len(asked)):
        told: list[int] = []

        def cancelled(stop_at: int = stop_at, told: list[int] = told) -> bool:
            told.append(1)
            return len(told) >= stop_at

        with pytest.raises(ReportCancelledError):
            set_pages(sheets(), chapters(30), None, cancelled)
        assert len(told) == stop_at


def test_progress_grows_and_stays_below_one_until_it_is_written() -> None:
    told: list[float] = []
    set_pages(sheets(), chapters(40), told.append)
    assert told == sorted(told)
    assert 0 < told[0] < 0.5
    assert 0.6 < told[-1] < 1


def test_the_same_document_has_the_same_pages() -> None:
    one, other = (read_pdf(set_pages(replace(sheets()), chapters(3))[0]).pages for _ in range(2))
    assert one == other
