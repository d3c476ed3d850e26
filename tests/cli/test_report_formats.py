"""Every document from the command line: what it is by its name, what marks it as a draft, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import CommandLine
from tests.support.pdf_reading import read_pdf
from wa_desktop.domain.editions import Deliverable, DocumentControl, Theme, Waiver
from wa_desktop.review.workspace import Workspace

PDFS = (Deliverable.BRIEF, Deliverable.FULL, Deliverable.APPENDIX)


def keep(shop: CommandLine, *waived: str, theme: Theme | None = None) -> None:
    """Let findings of these kinds pass, and keep a theme."""
    (file,) = shop.home.rglob("*.wadesk")
    workspace = Workspace.open(file)
    waivers = tuple(Waiver(f"{kind}:*", "a test") for kind in waived)
    workspace.save_document_control(workspace.workload_names()[0].id, DocumentControl(waivers=waivers))
    if theme:
        workspace.save_theme(theme)
    workspace.close()


def kinds_of(found: dict[str, object]) -> set[str]:
    findings = found["Findings"]
    assert isinstance(findings, list)
    return {one["Kind"] for one in findings if one["Severity"] == "blocks"}


@pytest.mark.parametrize("deliverable", [one for one in Deliverable if one is not Deliverable.COMPARE])
def test_every_format_is_written_and_says_what_it_is(
    deliverable: Deliverable, shop: CommandLine, tmp_path: Path
) -> None:
    path = tmp_path / f"out{deliverable.suffix}"
    written = shop.json("report", "Shop", "--format", deliverable.value, "-o", path)
    assert written["Format"] == deliverable.value
    assert written["Path"] == str(path)
    assert path.stat().st_size > 0


@pytest.mark.parametrize("ending", [".docx", ".pptx", ".xlsx", ".csv", ".json", ".html", ".md"])
def test_the_ending_says_what_to_write(ending: str, shop: CommandLine, tmp_path: Path) -> None:
    written = shop.json("report", "Shop", "-o", tmp_path / f"out{ending.upper()}")
    assert written["Format"] == ending[1:]


def test_two_states_are_compared(shop: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "moved.pdf"
    said = shop.refused("report", "Shop", "--format", "compare", "-o", path)
    assert "no earlier milestone" in said
    assert not path.exists()
    for name in ("First", "Second"):
        shop("milestone", "save", "Shop", name)
    assert shop("report", "Shop", "--format", "compare", "-o", path).exit_code == 0
    assert "Second" in read_pdf(path).text
    assert shop("report", "Shop", "--format", "compare", "--compare-with", "1", "-o", path).exit_code == 0
    assert "First" in read_pdf(path).text
    assert "number 9" in shop.refused("report", "Shop", "--compare-with", "9", "-o", path)
    later = ("report", "Shop", "--milestone", "1", "--compare-with", "2", "-o", path)
    assert "not an earlier one" in shop.refused(*later)


def test_a_draft_is_marked_until_all_is_settled_or_let_pass(shop: CommandLine, tmp_path: Path) -> None:
    checked = shop("report", "Shop", "--check")
    assert checked.exit_code == 1
    assert "To be settled before delivery" in checked.stdout
    path = tmp_path / "brief.pdf"
    told = shop("report", "Shop", "--format", "brief", "-o", path)
    assert "draft" in told.stderr
    assert "Draft" in read_pdf(path).text
    keep(shop, *kinds_of(shop.json("report", "Shop", "--format", "brief", "-o", path)))
    assert shop("report", "Shop", "--check").exit_code == 0
    assert shop.json("report", "Shop", "--format", "brief", "-o", path)["Draft"] is False
    assert "Draft" not in read_pdf(path).text


def test_a_look_can_be_named(shop: CommandLine, tmp_path: Path) -> None:
    keep(shop, theme=Theme("Northwind", company="Northwind Consulting", classification="Confidential"))
    path = tmp_path / "brief.pdf"
    assert shop("report", "Shop", "--format", "brief", "--theme", "Northwind", "-o", path).exit_code == 0
    assert "Northwind Consulting · Confidential" in read_pdf(path).text
    assert "“Nobody”" in shop.refused("report", "Shop", "--theme", "Nobody", "-o", path)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("-o", "out.txt"), "ends in one of .pdf, .docx"),
        (("-o", "out"), "ends in one of .pdf, .docx"),
        (("--format", "docx", "-o", "out.pdf"), "ends in .docx"),
        ((), "-o FILE"),
    ],
)
def test_what_cannot_be_written_is_refused_in_one_sentence(
    arguments: tuple[str, ...], sentence: str, shop: CommandLine
) -> None:
    assert sentence in shop.refused("report", "Shop", *arguments)
