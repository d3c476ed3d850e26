"""Nothing anybody types breaks the deck, runs in it, or leads anywhere but to the web."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from pptx import Presentation

from tests.report.deck.reading import made, parts_of, texts_of
from tests.report.deck.test_deck import check_texts
from tests.report.test_delivery_privacy import CANARY, Cage, planted
from tests.support.hostile import MARKUP, WRITING, hostile_snapshot
from tests.support.plans import action, trade_off
from tests.support.samples import milestone_of
from tests.support.strategies import half_texts, texts
from wa_desktop.domain.answers import Notes
from wa_desktop.domain.editions import DocumentControl, Edition, Theme
from wa_desktop.domain.plan import Impact
from wa_desktop.domain.workload import Snapshot
from wa_desktop.report.coverage import one_line
from wa_desktop.report.deck import outline, render

FORMULAS = (
    "=1+1",
    "@SUM(A1)",
    "+1",
    "-1",
    "{=1+1}",
    '=HYPERLINK("https://evil.example/")',
    "\t=1",
    "mailto:a@b.cd",
)
ADDRESSES = (
    "https://evil.example/",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "ppaction://program?calc.exe",
)
ODD = (
    "\x00\x07\x1b[31m",
    "\ud800 half",
    "\ue000\uf8ff private",
    "🦄 and \U0001d518",
    "שלום עולם",
    "مرحبا بالعالم",
    " ",
    "\n",
)
LONG = ("x" * 200_000, "many words " * 18_000, "W" * 300, "日本語" * 5_000)
ALL = (*MARKUP, *WRITING, *FORMULAS, *ADDRESSES, *ODD, *LONG)

IMPACTS = list(Impact)


def hostile_review(given: tuple[str, ...], seed: int = 0) -> Snapshot:
    """A review in which every text of a person or a lens is one of these."""
    review = hostile_snapshot(given)
    workload = replace(
        review.workload,
        name=given[seed % len(given)] or "x",
        report_headline=given[(seed + 1) % len(given)],
    )
    actions = tuple(
        action(
            number,
            text or "x",
            owner=text[:200],
            due=date(2027, 1, 10 + number % 20),
            notes=Notes(text),
            impact=IMPACTS[number % 4],
        )
        for number, text in enumerate(given, 1)
    )
    decisions = tuple(
        trade_off(number, title=text or "x", context=text, decided_by=text[:200])
        for number, text in enumerate(given, 1)
    )
    return replace(review, workload=workload, actions=actions, decisions=decisions)


def hostile_edition(given: tuple[str, ...]) -> Edition:
    theme = Theme(
        name=given[0][:60],
        company=given[0],
        classification=given[-1],
        footer=given[len(given) // 2],
        font=given[0],
    )
    return Edition(theme=theme, control=DocumentControl(given[0], given), draft=True)


def deck_data(given: tuple[str, ...], seed: int = 0) -> bytes:
    review = hostile_review(given, seed)
    then = milestone_of(replace(review, reviews=review.reviews), name=given[seed % len(given)])
    return render(made(review, then, hostile_edition(given)))


@pytest.fixture(scope="module")
def parts() -> dict[str, bytes]:
    return parts_of(deck_data(ALL, 5))


def test_every_part_is_whole_xml(parts: dict[str, bytes]) -> None:
    for name, content in parts.items():
        if name.endswith((".xml", ".rels")):
            ET.fromstring(content)  # noqa: S314 our own file
            assert b"_x00" not in content, name
            assert b"<!" not in content.replace(b"<!--", b""), name


def test_relationships_lead_out_only_to_the_web(parts: dict[str, bytes]) -> None:
    found = 0
    for name, content in parts.items():
        if name.endswith(".rels"):
            for one in ET.fromstring(content):  # noqa: S314 our own file
                if one.get("TargetMode") == "External":
                    assert one.get("Type", "").endswith("/hyperlink"), name
                    assert re.match("https?://", one.get("Target", "")), one.get("Target")
                    found += 1
    assert not found  # the addresses of this lens are none of the web's


def test_nothing_runs_on_a_click(parts: dict[str, bytes]) -> None:
    for name, content in parts.items():
        if name.startswith("ppt/slides/"):
            assert b"action=" not in content
            assert b"hlinkClick" not in content, name


@pytest.mark.parametrize("given", [ALL[:12], FORMULAS, ADDRESSES, ODD[:4]])
def test_workbooks_of_charts_hold_no_formula_and_no_link(given: tuple[str, ...]) -> None:
    parts = parts_of(deck_data(given, 1))
    books = [content for name, content in parts.items() if name.endswith(".xlsx")]
    assert len(books) == 3
    told = set()
    for book in books:
        for sheet in load_workbook(io.BytesIO(book)).worksheets:
            for row in sheet.iter_rows():
                for cell in row:
                    assert cell.data_type in {"s", "n"}, cell.value
                    assert cell.hyperlink is None
                    told.add(cell.value)
        with zipfile.ZipFile(io.BytesIO(book)) as package:
            assert not any("externalLink" in name for name in package.namelist())
            assert b"<f>" not in package.read("xl/worksheets/sheet1.xml")
    assert one_line(given[0])[:20] in {str(text)[:20] for text in told}


def test_texts_stand_as_they_were_typed() -> None:
    data = deck_data(('{{7*7}} {% x %} <b>bold & "quoted"', "plain"))
    text = "\n".join(one.text for slide in Presentation(io.BytesIO(data)).slides for one in texts_of(slide))
    assert '{{7*7}} {% x %} <b>bold & "quoted"' in text
    assert "49" not in text


def test_control_characters_are_named() -> None:
    data = deck_data(("a\x00\x0bb", "plain"))
    text = "\n".join(one.text for slide in Presentation(io.BytesIO(data)).slides for one in texts_of(slide))
    assert "a[U+0000][U+000B]b" in text


@pytest.mark.parametrize("seed", range(0, len(ALL), 4))
def test_titles_of_any_kind_fit(seed: int) -> None:
    deck = Presentation(io.BytesIO(deck_data(ALL, seed)))
    for slide in deck.slides:
        assert slide.shapes.title.text_frame.text
        plain = all(one.isascii() for text in texts_of(slide) for one in text.text)
        if plain:
            check_texts(slide)


def test_a_note_of_200_000_letters_says_in_the_notes_how_much_is_left_out() -> None:
    data = deck_data(("x" * 200_000, "plain"))
    notes = [slide.notes_slide.notes_text_frame.text for slide in Presentation(io.BytesIO(data)).slides]
    assert any("more characters" in text for text in notes)
    assert max(map(len, notes)) < 100_000
    assert len(data) < 500_000


def test_the_preview_is_as_clean_as_the_slides() -> None:
    for slide in outline(made(hostile_review(ALL), None, hostile_edition(ALL))):
        for text in (slide.title, *slide.lines):
            assert text == " ".join(text.split(" "))
            assert text.isprintable() or "\u00a0" in text
            assert "\n" not in text


@settings(deadline=None, max_examples=15, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.one_of(texts, half_texts), min_size=1, max_size=4), st.integers(0, 3))
def test_any_text_anywhere(odd: list[str], seed: int) -> None:
    data = deck_data(tuple(odd), seed)
    for slide in Presentation(io.BytesIO(data)).slides:
        assert slide.shapes.title.text_frame.text.strip()
        if all(text.text.isascii() for text in texts_of(slide)):
            check_texts(slide)


def test_nothing_private_is_in_any_part() -> None:
    cage = Cage()
    now, then = planted(cage)
    data = render(made(now, then))
    assert len(cage.places) > 1000
    for name, content in parts_of(data).items():
        inner = parts_of(content) if name.endswith(".xlsx") else {"": content}
        for part, found in inner.items():
            at = found.find(CANARY.encode())
            assert at < 0, (name, part, found[max(at - 80, 0) : at + 160])
            assert str(Path.home()).encode() not in found
