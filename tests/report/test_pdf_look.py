"""A consultancy's look on every page: accent, typeface, paper, logo, foot, classification and the mark of a draft."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, LETTER

from tests.support import editions
from tests.support.full_reviews import full_model
from tests.support.pdf_reading import ReadPdf, read_pdf, squeezed
from tests.support.portfolio_entries import some_portfolio
from tests.support.portfolio_reports import report_on, source_from
from wa_desktop.domain.editions import OURS, Edition, Paper, Theme
from wa_desktop.report import pdf_look
from wa_desktop.report.charts.colours import contrast
from wa_desktop.report.language import language
from wa_desktop.report.pdf_document import render
from wa_desktop.report.pdf_fonts import base, pieces, register
from wa_desktop.report.pdf_look import Look, dress, dressed, look
from wa_desktop.report.pdf_style import ACCENT, BODY, CONTENTS, COVER_KIND, H1, MARGIN, WIDTH
from wa_desktop.report.portfolio_pdf import render_portfolio
from wa_desktop.system import fonts
from wa_desktop.system.installed_fonts import family_in

PURPLE = "#7b2d8b"


@pytest.fixture(autouse=True)
def _dejavu_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The typeface that comes with matplotlib stands for one that a consultancy has on its machines."""
    folder = fonts.dejavu().regular.parent
    monkeypatch.setattr(pdf_look, "installed", lambda name: family_in((folder,), name))


@cache
def logo(kind: str = "PNG") -> bytes:
    stream = BytesIO()
    Image.new("RGB", (300, 100), PURPLE).save(stream, kind)
    return stream.getvalue()


BRAND = Theme(
    name="House",
    company="Northwind Advisory",
    accent=PURPLE,
    second="#f2a33c",
    font="DejaVu Sans",
    classification="Confidential",
    paper=Paper.LETTER,
    logo=logo(),
)


def pdf_with(**edition: Any) -> bytes:
    return render(replace(full_model(), edition=Edition(**edition)))[0]


@cache
def branded() -> ReadPdf:
    return read_pdf(pdf_with(theme=BRAND, draft=True))


@cache
def plain() -> ReadPdf:
    return read_pdf(pdf_with())


def fills(data: bytes) -> list[set[tuple[float, ...]]]:
    """The colors that each page fills and letters with, as three numbers of 0 to 1."""
    found = []
    with pikepdf.open(BytesIO(data)) as pdf:
        for page in pdf.pages:
            steps = pikepdf.parse_content_stream(page)
            found.append(
                {
                    tuple(round(float(one), 2) for one in told)
                    for told, sign in steps
                    if str(sign) in {"rg", "RG"}
                }
            )
    return found


def parts(colour: str) -> tuple[float, ...]:
    return tuple(round(part, 2) for part in HexColor(colour).rgb())


# what stands on the pages


def test_every_page_is_a_draft_until_it_is_none() -> None:
    assert all("Draft" in page for page in branded().pages)
    assert "Draft" not in plain().text
    final = read_pdf(pdf_with(theme=BRAND))
    assert "Draft" not in final.text


def test_the_draft_mark_is_under_the_text_and_too_light_to_hide_it() -> None:
    marked, clean = fills(pdf_with(draft=True)), fills(pdf_with())
    assert all(parts("#eef0f4") in page for page in marked)
    assert contrast("#eef0f4", "#ffffff") < 1.3
    with pikepdf.open(BytesIO(pdf_with(draft=True))) as pdf:
        for page in pdf.pages:
            signs = [str(sign) for _, sign in pikepdf.parse_content_stream(page)]
            turned = next(
                place
                for place, (told, sign) in enumerate(pikepdf.parse_content_stream(page))
                if str(sign) == "cm" and abs(float(told[1])) > 0.5
            )
            assert turned < signs.index("Tj"), "it comes before all text"
    assert len(marked) == len(clean)


def test_the_word_of_a_draft_is_the_language_s() -> None:
    say = language("de")
    report = read_pdf(
        render(replace(full_model(), edition=Edition(draft=True), say=say, language=say.tag))[0]
    )
    assert all("Entwurf" in page for page in report.pages)


def test_head_and_foot_name_whose_it_is() -> None:
    pages = branded().pages
    for number, page in enumerate(pages[1:], 2):
        assert "Northwind Advisory · Confidential" in page
        assert f"{number} of {len(pages)}" in page
        assert "How risks are rated: page" in page
        assert "Contoso · Order processing" in page
    assert "Northwind Advisory" in pages[0]
    assert "Confidential" in pages[0]


def test_a_foot_of_its_own_comes_instead() -> None:
    report = read_pdf(pdf_with(theme=replace(BRAND, footer="Northwind GmbH, Prague")))
    assert all("Northwind GmbH, Prague" in page for page in report.pages[1:])
    assert "Advisory · Confidential" not in report.text


@pytest.mark.parametrize("paper", Paper)
def test_the_paper_is_the_theme_s_and_nothing_stands_off_it(paper: Paper) -> None:
    size = {Paper.A4: A4, Paper.LETTER: LETTER}[paper]
    with pikepdf.open(BytesIO(pdf_with(theme=replace(OURS, paper=paper)))) as pdf:
        for page in pdf.pages:
            assert [float(side) for side in page.mediabox][2:] == pytest.approx(size)
    assert Look(replace(OURS, paper=paper)).left >= MARGIN
    assert Look(replace(OURS, paper=paper)).left + WIDTH <= size[0] - MARGIN + 0.01


def test_the_accent_is_the_theme_s_and_ours_is_nowhere() -> None:
    ours = {parts("#2f6feb")}
    branded_pages = fills(pdf_with(theme=replace(OURS, accent=PURPLE)))
    assert sum(parts(PURPLE) in page for page in branded_pages) > 5
    assert not any(page & ours for page in branded_pages)
    assert any(page & ours for page in fills(pdf_with()))


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_the_logo_stands_on_every_page(kind: str) -> None:
    with pikepdf.open(BytesIO(pdf_with(theme=Theme(name="x", logo=logo(kind))))) as pdf:
        pictures = set()
        for page in pdf.pages:
            drawn = [str(told[0]) for told, sign in pikepdf.parse_content_stream(page) if str(sign) == "Do"]
            assert len(drawn) == 1
            pictures.add(page.obj.Resources.XObject[drawn[0]].objgen)
    assert len(pictures) == 1, "it is in the file once"


@pytest.mark.parametrize("damaged", [b"\x89PNG\r\n\x1a\n and no more", b"hello", logo()[:60]])
def test_a_logo_that_cannot_be_read_is_left_out(damaged: bytes) -> None:
    report = read_pdf(pdf_with(theme=Theme(name="x", logo=damaged)))
    assert report.images == 0
    assert report.pages == plain().pages


# typefaces


def test_all_is_set_in_the_consultancy_s_typeface() -> None:
    names = {name.split("+")[-1] for name in branded().fonts}
    assert names == {"DejaVuSans", "DejaVuSans-Bold", "DejaVuSans-Oblique"}
    assert all(branded().fonts.values())


def test_a_typeface_that_is_not_there_is_ours() -> None:
    report = read_pdf(pdf_with(theme=Theme(name="x", font="Nobody Has This")))
    assert {name.split("+")[-1] for name in report.fonts} == {name.split("+")[-1] for name in plain().fonts}


def test_letters_that_the_typeface_lacks_come_from_others() -> None:
    text = "Ж δ \u2603 ẞ"
    shown = {}
    for theme in (OURS, BRAND):
        with dressed(theme):
            shown[theme.name] = pieces(text)
            assert "".join(part for part, _ in shown[theme.name]).replace(" ", "") == text.replace(" ", "")
    assert shown[""] != shown["House"]
    assert {font for part, font in shown["House"] if "Ж" in part} == {"fallback-DejaVuSans"}
    assert {font for part, font in shown[""] if "Ж" in part} == {"Roboto-Regular"}


def test_a_typeface_of_few_letters_borrows_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    """Computer Modern has no Cyrillic and no accents: those letters come from ours, run by run."""
    folder = fonts.dejavu().regular.parent
    monkeypatch.setattr(pdf_look, "installed", lambda _name: fonts.Family.of_one(folder / "cmr10.ttf"))
    name = "Čápova Ж δ orders"
    report = read_pdf(render(replace(full_model(), workload=name, edition=Edition(theme=BRAND)))[0])
    assert squeezed(name) in report.letters
    names = {font.split("+")[-1] for font in report.fonts}
    assert {"cmr10", "Roboto-Regular"} <= names or {"Cmr10", "Roboto-Regular"} <= names, names
    assert all(report.fonts.values())


def test_a_hostile_name_in_a_brand_typeface_is_all_there() -> None:
    hostile = "<b>x</b> Ж δ \ud800 ﷼ 日本 🦄 \x07"
    now = replace(full_model(), workload=hostile, edition=Edition(theme=BRAND))
    report = read_pdf(render(now)[0])
    with dressed(BRAND):
        wanted = squeezed("".join(part for part, _ in pieces(" ".join(hostile.split()))))
    assert all(report.signs[sign] for sign in set(wanted))


# the context


def test_the_look_ends_with_its_block_whatever_happens() -> None:
    def fails() -> None:
        with dressed(BRAND):
            assert look().theme is BRAND
            assert fonts.main() != fonts.roboto()
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fails()
    assert look().theme is OURS
    assert fonts.main() is fonts.roboto()


def test_two_threads_have_their_own_look() -> None:
    seen: dict[str, str] = {}
    both = threading.Barrier(2)

    def work(theme: Theme) -> None:
        with dressed(theme):
            both.wait(timeout=10)
            seen[theme.name] = look().theme.name
            both.wait(timeout=10)

    threads = [threading.Thread(target=work, args=(Theme(name=name),)) for name in ("one", "two")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == {"one": "one", "two": "two"}


def test_styles_are_dressed_once_and_ours_stay_as_they_are() -> None:
    register()
    assert dress(H1) is H1
    with dressed(BRAND):
        made = dress(H1)
        assert made.fontName == base("bold") != H1.fontName
        assert dress(made) is made
        assert dress(H1) is made
        assert dress(COVER_KIND).textColor == HexColor(look().link)
        assert dress(BODY).textColor == BODY.textColor
        assert [dress(style).bulletFontName for style in CONTENTS] == [
            base("bold"),
            base("regular"),
            base("regular"),
        ]
    assert COVER_KIND.textColor == ACCENT


@given(st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}"))
def test_links_of_any_accent_can_be_read(accent: str) -> None:
    assert contrast(Look(Theme(accent=accent)).link, "#ffffff") >= 4.5


def test_the_portfolio_wears_the_look_too() -> None:
    model = report_on(source_from(some_portfolio(3)))
    report = read_pdf(render_portfolio(model, theme=BRAND)[0])
    assert all("Northwind Advisory · Confidential" in page for page in report.pages[1:])
    assert {name.split("+")[-1] for name in report.fonts} == {"DejaVuSans", "DejaVuSans-Bold"}
    assert report.info["/Author"] == "Northwind Advisory"
    assert report.images == len(report.pages)


@pytest.fixture(autouse=True)
def _no_leftovers() -> Iterator[None]:
    yield
    assert look().theme is OURS


def test_a_theme_with_something_everywhere() -> None:
    theme = editions.theme()
    report = read_pdf(pdf_with(theme=theme, control=editions.control(), choice=editions.choice()))
    assert "Contoso Consulting GmbH, Prague" in report.text
    assert report.info["/Author"] == "Dana Novak, Aiko Tanaka"
