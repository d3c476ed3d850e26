"""The portfolio report from the command line."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import CommandLine
from tests.support.pdf_reading import read_pdf
from tests.support.portfolio_reports import read_workbook

OTHER = (
    *("--name", "Mill", "--description", "Grinds.", "--review-owner", "Jörg Brandt", "--client", "Fabrikam"),
    *("--region", "eu-central-1"),
)


def test_it_writes_what_the_name_ends_with(shop: CommandLine, tmp_path: Path) -> None:
    assert shop("workload", "add", *OTHER, "--lens", "small-lens").exit_code == 0
    book, pages = tmp_path / "out.xlsx", tmp_path / "out.pdf"
    assert shop.json("portfolio", "report", "-o", book) == {
        "Path": str(book),
        "Format": "xlsx",
        "Workloads": 2,
    }
    assert {row["Workload"] for row in read_workbook(book)["Workloads"].rows} == {"Shop", "Mill"}
    assert shop("portfolio", "report", "-o", pages).stdout.strip() == str(pages)
    assert "Mill" in read_pdf(pages).text


def test_a_client_alone_and_without_names(shop: CommandLine, tmp_path: Path) -> None:
    assert shop("workload", "add", *OTHER, "--lens", "small-lens").exit_code == 0
    path = tmp_path / "out.pdf"
    found = shop.json(
        "portfolio", "report", "-o", path, "--format", "xlsx", "--client", "FABRIKAM", "--anonymous"
    )
    assert (found["Format"], found["Workloads"]) == ("xlsx", 1)
    (row,) = read_workbook(path.rename(tmp_path / "out.xlsx"))["Workloads"].rows
    assert (row["Workload"], row["Client"], row["Review owner"]) == ("Workload 1", "Client 1", None)


def test_nobodys_report_is_refused(shop: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    assert "“Nobody”" in shop.refused("portfolio", "report", "-o", path, "--client", "Nobody")
    assert not path.exists()
    assert shop.refused("portfolio", "report", "-o", tmp_path / "no" / "out.pdf")
