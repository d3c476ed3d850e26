"""A chart in a PDF is made of lines and real letters, and stands where the figure has them."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from matplotlib.figure import Figure
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import SimpleDocTemplate

from tests.report.charts.test_hostile_labels import CHARTS, model_named
from tests.support.chart_models import SIX
from tests.support.chart_reading import shown, texts
from wa_desktop.report.charts.chart import Chart
from wa_desktop.report.charts.sheet import Pen, Sheet, box
from wa_desktop.report.pdf_chart import ChartPicture, chart_drawing
from wa_desktop.report.pdf_renderer import recorded


def pdf_of(chart: Chart) -> bytes:
    """A page as large as the chart with nothing else on it."""
    stream = BytesIO()
    width, height = (side * 72 for side in chart.size)
    canvas = Canvas(stream, pagesize=(width, height), invariant=1)
    chart_drawing(chart).drawOn(canvas, 0, 0)
    canvas.save()
    return stream.getvalue()


def made(name: str) -> Chart:
    draw, size = CHARTS[name]
    chart = draw(model_named(list(SIX)), size)
    assert chart
    return chart


@pytest.mark.parametrize("name", CHARTS)
def test_every_letter_of_the_chart_can_be_read_in_the_pdf(name: str) -> None:
    chart = made(name)
    with pypdfium2.PdfDocument(pdf_of(chart)) as document:
        said = "".join(document[0].get_textpage().get_text_bounded().split())
    for text in texts(chart):
        assert "".join(text.split()) in said


@pytest.mark.parametrize("name", CHARTS)
def test_a_chart_is_vectors_and_opaque(name: str) -> None:
    with pikepdf.open(BytesIO(pdf_of(made(name)))) as pdf:
        resources = pdf.pages[0].Resources
        assert "/XObject" not in resources
        assert "/ExtGState" not in resources
        fonts = {str(font.BaseFont).removeprefix("/").split("+")[-1] for font in resources.Font.values()}
    assert fonts <= {"Roboto-Regular", "Roboto-Bold", "Helvetica"}


def test_letters_stand_where_the_figure_has_them() -> None:
    chart = made("status")
    with pypdfium2.PdfDocument(pdf_of(chart)) as document:
        page = document[0].get_textpage()
        for one in shown(chart):
            if one.text == "H 1":
                found = page.search("H 1")
                index, _ = found.get_next()
                left, _, _, top = page.get_charbox(index)
                assert left / 72 == pytest.approx(one.box[0], abs=0.03)
                assert top / 72 == pytest.approx(one.middle[1], abs=0.08)
                return
    pytest.fail("there is no such label")


def test_a_picture_is_as_large_as_its_chart_and_knows_its_text() -> None:
    chart = made("heat")
    picture = chart_drawing(chart)
    assert picture.wrap(1000, 1000) == pytest.approx(tuple(side * 72 for side in chart.size))
    assert picture.alt == chart.alt
    assert isinstance(picture, ChartPicture)


def test_the_figure_stays_as_it_was() -> None:
    figure = made("radar").figure
    before = (figure.get_dpi(), figure.patch.get_visible())
    first = recorded(figure)
    assert (figure.get_dpi(), figure.patch.get_visible()) == before
    assert len(first) == len(recorded(figure))


def test_shapes_keep_colour_line_and_dashes() -> None:
    sheet = Sheet(2.0, 1.0)
    sheet.fill([box(0.5, 0.25, 1.0, 0.75)], "#ff0000", Pen("#0000ff", 2.0, (3.0, 1.0)))
    canvas = Canvas(BytesIO(), pageCompression=0)
    chart_drawing(Chart(sheet.figure, "")).drawOn(canvas, 0, 0)
    code = canvas.getpdfdata().decode("latin-1")
    assert "1 0 0 rg" in code
    assert "0 0 1 RG" in code
    assert "2 w" in code
    assert "[6 2] 0.0 d" in code
    assert "36.00 18.00 m 72.00 18.00 l 72.00 54.00 l 36.00 54.00 l h\nB\n" in code


def test_a_story_may_be_built_several_times(tmp_path: Path) -> None:
    picture = chart_drawing(made("trend"))
    for _ in range(2):
        SimpleDocTemplate(str(tmp_path / "page.pdf")).build([picture])


def test_any_figure_of_matplotlibs_may_be_drawn() -> None:
    figure = Figure(figsize=(3, 2))
    axes = figure.add_subplot()
    axes.plot([1, 2, 3], [3, 1, 2], marker="o")
    axes.set_title("A plot")
    assert len(recorded(figure)) > 20
