"""Nothing anybody types breaks the PDF, runs in it, or vanishes from it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from reportlab.pdfbase import pdfmetrics

from tests.report.conftest import model_of
from tests.support.hostile import MARKUP, WRITING, hostile_snapshot
from tests.support.pdf_reading import ReadPdf, read_pdf, squeezed
from tests.support.samples import said, small_lens, snapshot_of
from tests.support.strategies import half_texts, texts
from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, Reason
from wa_desktop.report.coverage import visible
from wa_desktop.report.pdf_document import render
from wa_desktop.report.pdf_fonts import pieces, register, shortened, width
from wa_desktop.report.pdf_style import NOTE
from wa_desktop.report.pdf_text import markup, paragraphs
from wa_desktop.system import fonts


def report_of(texts: tuple[str, ...]) -> ReadPdf:
    return read_pdf(render(model_of(hostile_snapshot(texts)))[0])


def test_markup_is_text(tmp_path: Path) -> None:
    secret = tmp_path / "secret.png"
    secret.write_bytes(b"not to be read")
    texts = tuple(text.replace("{secret}", str(secret)) for text in MARKUP)
    report = report_of(texts)
    for text in texts:
        assert report.letters.count(squeezed(text)) >= 5, text
    assert report.images == 0
    assert set(report.addresses) == {
        "https://evil.example/"
    }  # as typed in a note, which shows where it leads


def test_the_writing_of_many_languages_is_all_there() -> None:
    report = report_of(WRITING)
    for text in WRITING:
        assert squeezed(visible(text)) in report.letters, text


def test_writing_from_right_to_left_loses_no_letter() -> None:
    texts = ("שלום עולם", "مرحبا بالعالم")
    report = report_of(texts)
    for text in texts:
        letters = Counter(squeezed(text))
        found = report.signs
        assert all(found[letter] >= count for letter, count in letters.items())


def test_what_no_font_shows_is_named() -> None:
    report = report_of(("🦄 and \U0001d518", "\x00\x07\x1b[31m", "\ud800 half", "\ue000\uf8ff private"))
    for words in ("[unicornface]", "[U+0000][U+0007][U+001B][31m", "[U+D800]half", "[U+E000][U+F8FF]private"):
        assert words in report.letters


def test_all_embedded_but_the_reader_s_own_asian_faces() -> None:
    register()
    report = report_of(("한국어 설명", "plain"))
    assert "한국어" in report.letters
    for name, embedded in report.fonts.items():
        assert embedded or "HYSMyeongJo" in name or "Hei" in name or "STSong" in name or "MSung" in name


def test_asian_text_without_any_font_file(monkeypatch: pytest.MonkeyPatch) -> None:
    from wa_desktop.report import coverage, pdf_fonts

    monkeypatch.setattr(fonts, "fallbacks", lambda: (fonts.dejavu(),))
    coverage._found_for.cache_clear()
    pdf_fonts._pieces.cache_clear()
    try:
        found = dict(pieces("説明 简体 한국 𠀀"))
    finally:
        coverage._found_for.cache_clear()
        pdf_fonts._pieces.cache_clear()
    assert "説明" in "".join(found)
    assert "[cjk unified ideograph-20000]" in "".join(found)
    assert not any(font.startswith("fallback-Droid") for font in found.values())


@pytest.mark.parametrize(
    "note",
    [
        "word " * 40_000,
        "x" * 200_000,
        "日本語" * 20_000,
        "line\n" * 2_000,
        "\n" * 2_000 + "end",
        "a" * 5_000 + " " + "b" * 5_000,
    ],
    ids=["words", "one word", "Japanese", "lines", "empty lines", "two words"],
)
def test_a_note_of_any_length_flows_over_pages(note: str) -> None:
    lens = small_lens(1, 1)
    question = lens.questions[0]
    answer = said(question, PracticeAnswer.NO, notes=note)
    answer = answer.with_entry(
        question.practices[1].id, PracticeEntry(PracticeAnswer.NO, Reason.NONE, note[:50_000])
    )
    report = read_pdf(render(model_of(snapshot_of(lens, {question.key: answer})))[0])
    shown = report.signs
    wanted = Counter(squeezed(note)) + Counter(squeezed(note[:50_000]))
    assert all(shown[letter] >= count for letter, count in wanted.items())


@pytest.mark.parametrize("length", [300, 20_000])
def test_long_names_everywhere(length: int) -> None:
    report = report_of(("W" * length, "many words " * (length // 11)))
    assert report.letters.count("W" * min(length, 1000)) > 5
    assert (f"(and{length - 1000:,}morecharacters)" in report.letters) == (length > 1000)
    assert all(len(mark.title) <= 90 for mark in report.bookmarks)


def test_a_table_of_long_names_fits_its_page() -> None:
    lens = small_lens(12, 1)
    pillars = tuple(replace(pillar, name="W" * 159) for pillar in lens.pillars)
    assert read_pdf(render(model_of(snapshot_of(replace(lens, pillars=pillars))))[0]).pages


def test_indents_and_double_spaces_of_a_note_stay() -> None:
    lines = [part.text for part in paragraphs("steps:\n    first  step\n\tsecond", NOTE)]
    shown = [line.replace("\u00a0", "_") for line in lines]
    assert shown == ["steps:", "____first _step", "____second"]


@settings(deadline=None, max_examples=12, suppress_health_check=[HealthCheck.too_slow])
@example(["\U0001d5a0"])  # DejaVu Sans has it, its bold does not
@given(st.lists(st.one_of(texts, half_texts), min_size=1, max_size=4))
def test_any_text_anywhere(odd: list[str]) -> None:
    report = report_of(tuple(odd))
    found = report.signs
    for text in odd:
        wanted = Counter(squeezed("".join(part for part, _ in pieces(text))))
        missing = {sign for sign in wanted if found[sign] < wanted[sign]}
        assert not missing, (text, missing)


@settings(deadline=None)
@given(st.text())
def test_every_piece_has_a_font_that_shows_it(text: str) -> None:
    for part, font in pieces(text):
        assert pdfmetrics.getFont(font)
        face = getattr(pdfmetrics.getFont(font), "face", None)
        known = getattr(face, "charToGlyph", None)
        if known is not None:
            assert all(ord(sign) in known for sign in part if not sign.isspace())


@settings(deadline=None)
@given(st.text(), st.floats(20, 400))
def test_a_shortened_line_fits(text: str, room: float) -> None:
    line = shortened(text, room, 8)
    assert width(line, 8) <= max(room, width("…", 8))
    if width(" ".join(visible(text).split()), 8) <= room:
        assert line == " ".join(visible(text).split())


@given(st.text(st.sampled_from("<>&\"'/ba;#x")))
def test_markup_has_no_tag_of_the_text(text: str) -> None:
    made = markup(text)
    assert "<" not in made
    assert ">" not in made
