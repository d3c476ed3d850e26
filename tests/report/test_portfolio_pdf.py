"""The portfolio's PDF read back: its numbers are the model's, its pages hold together, and hostile names stay names."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.support.pdf_reading import ReadPdf, read_pdf, squeezed
from tests.support.portfolio_entries import entry_of, review_of, some_portfolio, stamp
from tests.support.portfolio_reports import HOSTILE, MADE_AT, report_on, source_from, source_over
from wa_desktop.domain.portfolio import MilestoneRisks
from wa_desktop.report.coverage import one_line
from wa_desktop.report.language import ENGLISH
from wa_desktop.report.pdf_fonts import pieces
from wa_desktop.report.portfolio_pdf import write_portfolio_pdf
from wa_desktop.report.portfolio_pdf_pages import MOST_ROWS
from wa_desktop.report.portfolio_pdf_parts import cell_text
from wa_desktop.report.portfolio_records import PortfolioReport
from wa_desktop.report.progress import ReportCancelledError


def written(model: PortfolioReport, tmp_path: Path) -> ReadPdf:
    path = tmp_path / "portfolio.pdf"
    pages = write_portfolio_pdf(model, path)
    found = read_pdf(path)
    assert len(found.pages) == pages
    return found


@pytest.fixture(scope="module")
def model() -> PortfolioReport:
    reviews = some_portfolio(12)
    first = reviews[0].workload.id
    earlier = stamp(MADE_AT.replace(month=2))
    return report_on(source_from(reviews, milestones=[MilestoneRisks(first, 1, 1, earlier, "HMNU")]))


@pytest.fixture(scope="module")
def pdf(model: PortfolioReport, tmp_path_factory: pytest.TempPathFactory) -> ReadPdf:
    return written(model, tmp_path_factory.mktemp("portfolio"))


def test_the_summary_is_one_page_with_the_models_numbers(pdf: ReadPdf, model: PortfolioReport) -> None:
    page = squeezed(pdf.pages[1])
    assert squeezed(model.headline) in page
    for sentence in model.summary:
        assert squeezed(sentence) in page
    for number, words in (
        (len(model.workloads), "workloads"),
        (model.counts.high, "questions at high risk"),
        (model.counts.medium, "at medium risk"),
        (len(model.overdue), "reviews overdue"),
    ):
        assert str(number) in pdf.pages[1]
        assert squeezed(words) in page
    assert "Heat map" not in pdf.pages[1]
    assert pdf.pages[2].count("Heat map") == 1


def test_bookmarks_lead_to_the_chapters(pdf: ReadPdf) -> None:
    titles = [mark.title for mark in pdf.bookmarks]
    assert titles[0] == "Summary"
    assert titles[-6:] == [
        "Common gaps",
        "Risk by client",
        "Trend",
        "Lens coverage",
        "Overdue reviews",
        "How this was counted",
    ]
    for mark in pdf.bookmarks:
        assert squeezed(mark.title) in squeezed(pdf.pages[mark.page - 1])
        assert mark.title in pdf.pages[0]


def test_every_workload_has_its_row_in_the_map(pdf: ReadPdf, model: PortfolioReport) -> None:
    marks = {mark.title: mark.page for mark in pdf.bookmarks}
    for lens in model.maps:
        text = squeezed(pdf.pages[marks[f"Heat map: {lens.name}"] - 1])
        for line in lens.lines:
            cells = "".join(cell_text(cell) if cell else "–" for cell in line.cells)
            row = squeezed(line.workload.name + line.workload.client) + squeezed(cells)
            assert row in text, (row, text)


def test_gaps_clients_and_overdue_are_the_models(pdf: ReadPdf, model: PortfolioReport) -> None:
    text = squeezed(pdf.text)
    for gap in model.gaps:
        assert squeezed(f"{gap.workloads} of {gap.reviewed}") in text
        assert squeezed(f"{gap.counts.high} at high risk") in text
    for client in model.clients:
        assert squeezed(client.name) in text
    for line in model.overdue:
        assert line.due
        assert squeezed(ENGLISH.short_day(line.due)) in text


def test_it_is_a_whole_document_of_vectors_and_embedded_fonts(pdf: ReadPdf) -> None:
    assert pdf.images == 0
    assert all(pdf.fonts.values())
    assert pdf.language == "en"
    assert pdf.info["/Title"] == "Portfolio report"
    assert f"{len(pdf.pages)} of {len(pdf.pages)}" in pdf.pages[-1]


def test_a_clients_pdf_names_nobody_else(tmp_path: Path) -> None:
    found = written(report_on(source_from(some_portfolio(12)), client="Contoso"), tmp_path)
    assert "Contoso" in found.text
    assert "Fabrikam" not in found.text
    assert "Risk by client" not in [mark.title for mark in found.bookmarks]
    assert b"Fabrikam" not in (tmp_path / "portfolio.pdf").read_bytes()


def test_without_names_there_are_numbers(tmp_path: Path) -> None:
    found = written(report_on(source_from(some_portfolio(12)), anonymous=True), tmp_path)
    assert "Contoso" not in found.text
    assert "Workload 01" in found.text
    assert "Client 1" in found.text


def test_no_workload_and_one_make_a_pdf(tmp_path: Path) -> None:
    assert "There is no workload to report on." in written(report_on(source_from([])), tmp_path).text
    one = written(report_on(source_from([review_of(1, (1,), ["NNN"])])), tmp_path)
    assert "The workload carries high risk." in one.text


def test_hostile_names_stay_names(tmp_path: Path) -> None:
    made = [
        entry_of(review_of(number, (1,), ["NNN"]))._replace(
            name=text, client=text, review_owner=text, change_note=text, changed_text=stamp(MADE_AT)
        )
        for number, text in enumerate(HOSTILE)
    ]
    found = written(report_on(source_over(made), title=HOSTILE[10]), tmp_path)
    assert found.addresses == ()
    assert found.images == 0
    for text in HOSTILE:
        shown = "".join(part for part, _ in pieces(one_line(text)))
        missing = set(squeezed(shown)) - set(found.signs)
        assert not missing, (text, missing)
    for text in ("x" * 100, "W" * 100, "=HYPERLINK"):
        assert text in found.letters


def test_what_was_noted_of_a_change_is_not_in_the_pdf(tmp_path: Path) -> None:
    made = entry_of(review_of(1, (1,), ["NNN"]))
    made = made._replace(
        cadence_months=0, change_note="Kanarienvogel", changed_text=stamp(MADE_AT - timedelta(days=9))
    )
    text = squeezed(written(report_on(source_over([made])), tmp_path).text)
    assert squeezed("Significant change") in text
    assert "Kanarienvogel" not in text


def test_long_tables_say_where_the_rest_is(model: PortfolioReport, tmp_path: Path) -> None:
    many = model.maps[0].lines * (MOST_ROWS // len(model.maps[0].lines) + 1)
    longer = replace(model, maps=(replace(model.maps[0], lines=many),), overdue=model.overdue * 100)
    text = squeezed(written(longer, tmp_path).text)
    assert squeezed(f"The first {MOST_ROWS} of {len(many)} stand here; the workbook has all of them.") in text
    assert squeezed(f"The first {MOST_ROWS} of {len(longer.overdue):,} stand here") in text


def test_what_has_no_room_in_the_pdf_is_said(model: PortfolioReport, tmp_path: Path) -> None:
    lens = model.maps[0]
    wide = replace(
        lens,
        pillars=lens.pillars * 7,
        lines=tuple(replace(line, cells=line.cells * 7) for line in lens.lines),
    )
    text = squeezed(written(replace(model, maps=(wide, *[lens] * 9)), tmp_path).text)
    assert squeezed("The first 12 of 14 pillars stand here; the workbook has all of them.") in text
    assert squeezed("The heat maps of 2 more lenses are in the workbook.") in text


def test_names_of_the_longest_kind_fit_everywhere(tmp_path: Path) -> None:
    made = [
        entry_of(review_of(number, (1, 2), ["NNN"]))._replace(
            name=("W" * 98 + f"{number:02}"), client="W" * 100, review_owner="W" * 255, change_note="W" * 2000,
            changed_text=stamp(MADE_AT),
        )
        for number in range(30)
    ]  # fmt: skip
    letters = written(report_on(source_over(made), title="W" * 2000), tmp_path).letters
    assert all("W" * 98 + f"{number:02}" in letters for number in range(30))


def test_no_heading_stands_alone_at_the_foot(pdf: ReadPdf) -> None:
    for mark in pdf.bookmarks:
        lines = [line.strip() for line in pdf.pages[mark.page - 1].splitlines() if line.strip()]
        place = max(number for number, line in enumerate(lines) if squeezed(mark.title) in squeezed(line))
        assert len(lines) - place > 3, mark.title


def test_a_wish_to_stop_is_heard_and_progress_never_goes_back(model: PortfolioReport, tmp_path: Path) -> None:
    path = tmp_path / "portfolio.pdf"
    with pytest.raises(ReportCancelledError):
        write_portfolio_pdf(model, path, None, lambda: True)
    assert not path.exists()
    told: list[float] = []
    write_portfolio_pdf(model, path, told.append, lambda: False)
    assert told == sorted(told)
    assert told[-1] == 1.0
