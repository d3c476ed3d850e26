"""`wa-desktop lens`: what it prints, stores and writes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import CommandLine
from tests.support.lens_values import GONE, as_file, changed, small_lens
from wa_desktop.lensfile.builtin import builtin_lenses
from wa_desktop.system.paths import lenses_dir

BUILT_IN = len(builtin_lenses(lenses_dir()))

ODD: dict[str, Any] = {
    **small_lens(),
    "name": "Odd lens",
    "_note": {"of": ["ours", 1, 1.50, None, True, "Ελληνικά \U0001f40e"]},
}


def write(path: Path, value: object) -> Path:
    path.write_bytes(as_file(value))
    return path


def broken(path: Path) -> Path:
    value = changed(small_lens(), "/pillars/0/questions/0/choices/1/id", "first")
    return write(path, changed(value, "/pillars/1/questions/1/title", GONE))


def test_a_good_file_passes(wa: CommandLine, lens_path: Path) -> None:
    result = wa("lens", "check", "--aws", lens_path)
    assert result.exit_code == 0
    assert result.stdout == "Files checked: 1. Findings: 0 errors, 0 AWS would refuse, 0 warnings, 0 hints.\n"
    assert wa.json("lens", "check", lens_path) == []


def test_every_error_is_named_with_its_place(wa: CommandLine, tmp_path: Path) -> None:
    path = broken(tmp_path / "broken.json")
    result = wa("lens", "check", path)
    assert result.exit_code == 1
    *lines, summary = result.stdout.splitlines()
    assert len(lines) >= 2
    assert any("error" in line and "/pillars/0/questions/0/choices/1" in line for line in lines)
    assert all(line.startswith(f"{path}:") for line in lines)
    assert all(line.removeprefix(f"{path}:").split(":")[0].isdigit() for line in lines)
    assert "0 errors" not in summary


def test_findings_as_json(wa: CommandLine, tmp_path: Path) -> None:
    path = broken(tmp_path / "broken.json")
    findings = wa.json("lens", "check", path, code=1)
    assert set(findings[0]) == {"File", "Line", "Severity", "Code", "Pointer", "Sentence"}
    assert {finding["File"] for finding in findings} == {str(path)}
    assert {finding["Severity"] for finding in findings} <= {"error", "aws", "warning"}
    title = next(finding for finding in findings if finding["Pointer"].startswith("/pillars/1/questions/1"))
    line = path.read_text(encoding="utf-8").splitlines()[title["Line"] - 1]
    assert line.strip() in ("{", '"id": "question_d",')


def test_what_aws_would_refuse_fails_only_with_aws(wa: CommandLine, tmp_path: Path) -> None:
    path = write(tmp_path / "long.json", small_lens() | {"name": "n" * 200})
    assert wa("lens", "check", path).exit_code == 0
    assert wa("lens", "check", "--aws", path).exit_code == 1
    assert {finding["Severity"] for finding in wa.json("lens", "check", path)} == {"aws"}


def test_a_warning_fails_nothing(wa: CommandLine, tmp_path: Path) -> None:
    path = write(tmp_path / "odd.json", ODD)
    assert wa("lens", "check", "--aws", path).exit_code == 0
    assert {finding["Severity"] for finding in wa.json("lens", "check", path)} == {"warning"}


def test_hints_are_counted_and_fail_nothing(wa: CommandLine, tmp_path: Path) -> None:
    rules = [{"condition": "first", "risk": "NO_RISK"}, {"condition": "default", "risk": "HIGH_RISK"}]
    path = write(tmp_path / "hinted.json", changed(small_lens(), "/pillars/0/questions/0/riskRules", rules))
    result = wa("lens", "check", "--aws", path)
    assert result.exit_code == 0
    *lines, summary = result.stdout.splitlines()
    assert len(lines) == 3
    assert all(": hint " in line and "/pillars/0/questions/0/" in line for line in lines)
    assert summary == "Files checked: 1. Findings: 0 errors, 0 AWS would refuse, 0 warnings, 3 hints."
    assert {finding["Severity"] for finding in wa.json("lens", "check", path)} == {"hint"}
    assert wa.json("lens", "import", path)["Lens"]


@pytest.mark.parametrize("data", [b"", b"no lens", b"[]", b'{"a": NaN}', b"\xff\xfe\x00\x01", b"%PDF-1.7"])
def test_a_file_that_is_no_lens_has_findings_and_is_not_imported(
    wa: CommandLine, tmp_path: Path, data: bytes
) -> None:
    path = tmp_path / "no-lens.json"
    path.write_bytes(data)
    assert wa("lens", "check", path).exit_code == 1
    imported = wa.json("lens", "import", path, code=1)
    assert imported["Lens"] is None
    assert imported["Findings"]
    assert len(wa.json("lens", "list")) == BUILT_IN


def test_several_files_are_all_checked(wa: CommandLine, tmp_path: Path, lens_path: Path) -> None:
    result = wa("lens", "check", lens_path, tmp_path / "nowhere.json", broken(tmp_path / "broken.json"))
    assert result.exit_code == 2
    assert "nowhere.json" in result.stderr
    assert result.stdout.splitlines()[-1].startswith("Files checked: 2.")


def test_a_lens_folder_is_checked_as_one_file(wa: CommandLine, tmp_path: Path) -> None:
    assert wa("lens", "check", lenses_dir() / "wellarchitected").exit_code == 0
    assert "no lens folder" in wa.refused("lens", "check", tmp_path)


def test_the_workspace_starts_with_the_builtin_lens(wa: CommandLine) -> None:
    lens, *others = wa.json("lens", "list")
    assert len(others) == BUILT_IN - 1
    assert {other["Origin"] for other in others} == {"builtin"}
    assert set(lens) == {
        *("LensAlias", "LensName", "LensVersion", "LensStatus", "Origin", "Digest", "CreatedAt"),
    }
    assert (lens["LensAlias"], lens["LensStatus"], lens["Origin"]) == (
        "wellarchitected",
        "CURRENT",
        "builtin",
    )
    assert wa("lens", "list").stdout.splitlines()[1].startswith("wellarchitected ")


def test_an_imported_lens_is_listed_and_named(wa: CommandLine, lens_path: Path) -> None:
    imported = wa.json("lens", "import", lens_path)
    assert imported["Findings"] == []
    assert imported["Lens"]["LensAlias"] == "small-lens"
    assert imported["Lens"] in wa.json("lens", "list")
    again = wa("lens", "import", lens_path, "--as", "small-lens", "--version", "9.0")
    assert again.stdout == "Small lens is here already, as small-lens, version 1.\n"
    assert len(wa.json("lens", "list")) == BUILT_IN + 1


def test_an_exported_lens_equals_the_imported_one(wa: CommandLine, tmp_path: Path) -> None:
    wa("lens", "import", write(tmp_path / "odd.json", ODD))
    target = tmp_path / "out.json"
    assert wa("lens", "export", "odd lens", "-o", target).stdout == f"{target}\n"
    assert json.loads(target.read_bytes()) == ODD
    assert json.loads(wa("lens", "export", "odd-lens", "-o", "-").stdout) == ODD


def test_a_byte_order_mark_does_no_harm(wa: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "bom.json"
    path.write_bytes(b"\xef\xbb\xbf" + as_file(small_lens()))
    assert wa("lens", "import", path).exit_code == 0
    assert json.loads(wa("lens", "export", "small-lens", "-o", "-").stdout) == small_lens()


def test_an_older_version_can_be_exported(wa: CommandLine, tmp_path: Path) -> None:
    later = changed(small_lens(), "/description", "Another edition.")
    for value in (small_lens(), later):
        assert wa("lens", "import", write(tmp_path / "lens.json", value)).exit_code == 0
    status = {lens["LensVersion"]: lens["LensStatus"] for lens in wa.json("lens", "list")[BUILT_IN:]}
    assert status == {"2": "CURRENT", "1": "NOT_CURRENT"}
    assert json.loads(wa("lens", "export", "small-lens", "-o", "-").stdout) == later
    assert json.loads(wa("lens", "export", "small-lens", "--version", "1", "-o", "-").stdout) == small_lens()
    assert "version 3" in wa.refused("lens", "export", "small-lens", "--version", "3", "-o", "-")


def test_the_builtin_lens_passes_its_own_check_when_exported(wa: CommandLine, tmp_path: Path) -> None:
    target = tmp_path / "framework.json"
    assert wa("lens", "export", "wellarchitected", "-o", target).exit_code == 0
    assert wa("lens", "check", target).exit_code == 0


def test_an_unknown_lens_is_named(wa: CommandLine) -> None:
    assert "“nix”" in wa.refused("lens", "export", "nix", "-o", "-")


def test_an_export_that_fails_leaves_the_old_file(wa: CommandLine, tmp_path: Path) -> None:
    assert "out.json" in wa.refused("lens", "export", "wellarchitected", "-o", tmp_path / "no" / "out.json")
    assert "is a folder" in wa.refused("lens", "export", "wellarchitected", "-o", tmp_path)
    kept = tmp_path / "kept.json"
    kept.write_text("mine")
    wa.refused("lens", "export", "nix", "-o", kept)
    assert kept.read_text() == "mine"
