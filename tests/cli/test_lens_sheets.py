"""`wa-desktop lens sheet`, `from-sheet` and `template`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import CommandLine
from tests.support.lens_values import as_file, changed, full_lens, small_lens
from wa_desktop.studio.sheets import read_csv, read_xlsx, to_csv


@pytest.fixture
def held(wa: CommandLine, tmp_path: Path) -> CommandLine:
    """A workspace with the full lens."""
    path = tmp_path / "full.json"
    path.write_bytes(as_file(full_lens()))
    assert wa("lens", "import", path).exit_code == 0
    return wa


@pytest.mark.parametrize("ending", ["xlsx", "XLSX", "csv"])
def test_a_lens_goes_out_and_comes_back(held: CommandLine, tmp_path: Path, ending: str) -> None:
    table, back = tmp_path / f"lens.{ending}", tmp_path / "back.json"
    assert held.json("lens", "sheet", "small", "-o", table) == {"File": str(table)}
    made = held.json("lens", "from-sheet", table, "-o", back)
    assert (made["File"], made["Problems"]) == (str(back), [])
    assert {finding["Severity"] for finding in made["Findings"]} <= {"aws", "warning", "hint"}
    assert json.loads(back.read_bytes()) == full_lens()
    # A version of its own, because its text is set otherwise; no two have one name.
    assert held.json("lens", "import", back)["Lens"]["LensVersion"] == "1.2.2"


def test_a_version_by_its_name(held: CommandLine, tmp_path: Path) -> None:
    later = tmp_path / "later.json"
    value = changed(full_lens(), "/extensions/version", "2.0")
    later.write_bytes(as_file(changed(value, "/description", "Newer.")))
    assert held("lens", "import", later).exit_code == 0
    for version, description in (("", "Newer."), ("1.2", "A lens for tests.")):
        chosen = ("--version", version) if version else ()
        assert held("lens", "sheet", "Small LENS", "-o", tmp_path / "a.csv", *chosen).exit_code == 0
        found = read_csv((tmp_path / "a.csv").read_bytes())
        assert found.value is not None
        assert found.value["description"] == description


def test_errors_are_listed_and_end_in_one(wa: CommandLine, tmp_path: Path) -> None:
    table, back = tmp_path / "lens.csv", tmp_path / "back.json"
    value = changed(small_lens(), "/pillars/0/questions/0/riskRules/0/condition", "first && nobody")
    table.write_bytes(to_csv(value))
    result = wa("lens", "from-sheet", table, "-o", back)
    assert result.exit_code == 1
    assert "error unknown-choice" in result.stdout
    assert json.loads(back.read_bytes()) == value


def test_titles_are_enough_and_what_is_odd_is_said(wa: CommandLine, tmp_path: Path) -> None:
    table, back = tmp_path / "lens.csv", tmp_path / "back.json"
    table.write_text("Pillar;Question;Practice;Mood\nSecurity;Who?;Ask;\n", encoding="utf-8")
    result = wa("lens", "from-sheet", table, "-o", back)
    assert result.exit_code == 0, result.output
    assert "D1: the column “Mood” is none of a lens" in result.stderr
    assert wa("lens", "from-sheet", table, "-o", "-").stdout == back.read_text(encoding="utf-8")


def test_the_template_reads_back_without_a_finding(wa: CommandLine, tmp_path: Path) -> None:
    book = tmp_path / "template.xlsx"
    assert wa.json("lens", "template", "-o", book) == {"File": str(book)}
    made = wa.json("lens", "from-sheet", book, "-o", tmp_path / "lens.json")
    assert (made["Problems"], made["Findings"]) == ([], [])
    assert read_xlsx(book.read_bytes()).value == json.loads((tmp_path / "lens.json").read_bytes())


def test_what_cannot_be(held: CommandLine, tmp_path: Path) -> None:
    assert "one of these endings" in held.refused("lens", "sheet", "small", "-o", tmp_path / "lens.ods")
    assert "no lens “nobody”" in held.refused("lens", "sheet", "nobody", "-o", tmp_path / "lens.csv")
    assert "ends in .xlsx" in held.refused("lens", "template", "-o", tmp_path / "lens.csv")
    assert "no file" in held.refused("lens", "from-sheet", tmp_path / "none.csv", "-o", "-")
    assert "does not exist" in held.refused("lens", "sheet", "small", "-o", tmp_path / "none" / "lens.csv")
    empty = tmp_path / "empty.xlsx"
    empty.write_bytes(b"")
    assert "holds no lens. The file is no Excel workbook" in held.refused(
        "lens", "from-sheet", empty, "-o", "-"
    )


@pytest.mark.parametrize("name", ["lens.csv", "lens.xlsx"])
def test_a_failing_disk_leaves_the_file_that_was_there(
    held: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    target = tmp_path / name
    target.write_bytes(b"before")

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", refuse)
    assert "no space left" in held.refused("lens", "sheet", "small", "-o", target)
    if name.endswith("xlsx"):
        assert "no space left" in held.refused("lens", "template", "-o", target)
    monkeypatch.undo()
    assert target.read_bytes() == b"before"


def test_a_failing_disk_for_the_lens(
    wa: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table, target = tmp_path / "lens.csv", tmp_path / "lens.json"
    table.write_bytes(to_csv(small_lens()))
    target.write_bytes(b"before")

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", refuse)
    assert "no space left" in wa.refused("lens", "from-sheet", table, "-o", target)
    assert target.read_bytes() == b"before"
