"""Reports from the command line in the language that was asked for, and a clear word where there is none."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from tests.cli.conftest import CommandLine
from tests.support.pdf_reading import read_pdf
from wa_desktop.domain.editions import ReportChoice
from wa_desktop.review.workspace import Workspace


def test_the_report_speaks_the_language_that_was_asked_for(shop: CommandLine, tmp_path: Path) -> None:
    for tag, title in (
        ("de", "Architekturreview"),
        ("en-US", "Architecture review"),
        ("DE_at", "Architekturreview"),
    ):
        path = tmp_path / f"{tag}.pdf"
        assert shop("report", "Shop", "-o", path, "--language", tag).exit_code == 0
        pdf = read_pdf(path)
        assert title in pdf.text
        assert pdf.language == {"DE_at": "de-AT"}.get(tag, tag)
    assert shop("report", "Shop", "-o", tmp_path / "plain.pdf").exit_code == 0
    assert read_pdf(tmp_path / "plain.pdf").language == "en"


def test_so_does_the_portfolio(shop: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    assert shop("portfolio", "report", "-o", path, "--language", "de").exit_code == 0
    assert openpyxl.load_workbook(path).sheetnames[0] == "Zusammenfassung"


@pytest.mark.parametrize("tag", ["fr", "xx-YY", "", "deutsch", "../de"])
def test_a_language_that_is_not_there_is_refused(tag: str, shop: CommandLine, tmp_path: Path) -> None:
    for command in (("report", "Shop"), ("portfolio", "report")):
        said = shop.refused(*command, "-o", tmp_path / "out.pdf", "--language", tag)
        assert f"“{tag}”" in said
        assert "en, en-GB, en-US, de" in said
    assert not (tmp_path / "out.pdf").exists()


def test_what_is_remembered_for_the_client_counts_until_another_is_named(
    shop: CommandLine, tmp_path: Path
) -> None:
    shop("workload", "edit", "Shop", "--client", "Contoso")
    (file,) = shop.home.rglob("*.wadesk")
    workspace = Workspace.open(file)
    workspace.save_report_choice("contoso", ReportChoice(language="de"))
    workspace.close()
    path = tmp_path / "out.pdf"
    for more, tag in (((), "de"), (("--language", "en-GB"), "en-GB")):
        assert shop("report", "Shop", "-o", path, *more).exit_code == 0
        assert read_pdf(path).language == tag
        assert shop("portfolio", "report", "-o", path, "--client", "Contoso", *more).exit_code == 0
        assert read_pdf(path).language == tag
