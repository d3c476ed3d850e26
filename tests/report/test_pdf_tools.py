"""Other people's programs read our PDFs: poppler finds the structure, qpdf no error. Skipped where they are not installed."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.support.full_reviews import full_model
from tests.support.portfolio_entries import some_portfolio
from tests.support.portfolio_reports import report_on, source_from
from wa_desktop.report.pdf import write_pdf
from wa_desktop.report.portfolio_pdf import write_portfolio_pdf


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("tools") / "report.pdf"
    write_pdf(full_model(), path)
    return path


@pytest.fixture(scope="module")
def portfolio(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("tools") / "portfolio.pdf"
    write_portfolio_pdf(report_on(source_from(some_portfolio(12))), path)
    return path


def told_by(program: str, *arguments: str | Path) -> str:
    """What a program says, all of it; the test is skipped where it is not installed."""
    found = shutil.which(program)
    if not found:
        pytest.skip(f"{program} is not installed")
    run = subprocess.run([found, *map(str, arguments)], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    return run.stdout + run.stderr


@pytest.mark.parametrize("name", ["report", "portfolio"])
def test_qpdf_finds_no_fault(name: str, request: pytest.FixtureRequest) -> None:
    said = told_by("qpdf", "--check", request.getfixturevalue(name))
    assert "No syntax or stream encoding errors found" in said
    assert "WARNING" not in said


@pytest.mark.parametrize("name", ["report", "portfolio"])
def test_poppler_calls_it_tagged(name: str, request: pytest.FixtureRequest) -> None:
    said = told_by("pdfinfo", request.getfixturevalue(name))
    fields = dict(line.split(":", 1) for line in said.splitlines() if ":" in line)
    assert fields["Tagged"].strip() == "yes"
    assert fields["PDF version"].strip() == "1.7"
    assert fields["Encrypted"].strip() == "no"
    assert "rror" not in said


def test_poppler_reads_the_structure_in_order(report: Path) -> None:
    said = told_by("pdfinfo", "-struct-text", report)
    for role in (
        "Document",
        "H1",
        "H2",
        "P",
        "L",
        "LI",
        "Table",
        "TR",
        "TH",
        "TD",
        "Figure",
        "TOC",
        "TOCI",
        "Link",
    ):
        assert f"\n{role}" in f"\n{said}".replace("\n ", "\n").replace("  ", "") or f" {role}" in said, role
    places = [
        said.index(f'"{text}') for text in ("Order processing", "Contents", "One high and one medium risk")
    ]
    assert places == sorted(places)
    assert "rror" not in said


def test_poppler_finds_all_fonts_embedded_with_their_letters(report: Path) -> None:
    rows = told_by("pdffonts", report).splitlines()[2:]
    assert rows
    for row in rows:
        assert row.split()[-5:-2] == ["yes", "yes", "yes"], row


def test_poppler_finds_no_page_empty(report: Path) -> None:
    pages = told_by("pdftotext", "-layout", report, "-").split("\f")
    assert all(len(page.split()) > 15 for page in pages[:-1])
