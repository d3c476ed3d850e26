"""`wa-desktop check` finds what was changed past the program, and says so by its exit code."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import CommandLine
from tests.support.damage import damage
from wa_desktop.system.paths import default_workspace


@pytest.fixture
def path(shop: CommandLine) -> Path:
    """The file of a workspace with a milestone in it."""
    assert shop("--author", "Ada", "milestone", "save", "Shop", "First").exit_code == 0
    return default_workspace()


def test_a_sound_workspace_ends_with_a_digest_to_note(shop: CommandLine, path: Path) -> None:
    result = shop("check", "--workspace", path)
    assert result.exit_code == 0, result.output
    (line,) = result.stdout.splitlines()
    assert line.startswith("1 workload, 1 milestone, ")
    digest = line.split()[-1]
    noted = shop("check", "--head", digest)
    assert noted.exit_code == 0
    assert "The noted digest is that of entry" in noted.stdout


def test_json_says_the_same(shop: CommandLine, path: Path) -> None:
    sound = shop.json("check", "--workspace", path)
    assert sound["Findings"] == []
    assert (sound["Workloads"], sound["Milestones"], sound["HeadFoundAt"]) == (1, 1, None)
    assert sound["HistoryEntries"] > 1
    again = shop.json("check", "--head", sound["ChainDigest"])
    assert again["HeadFoundAt"] == sound["HistoryEntries"]


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE history SET content = replace(content, 'Ada', 'Eve')", "was changed."),
        ("DELETE FROM history WHERE number = 2", "Entry 2 of the history is missing."),
        ("UPDATE milestone SET content = '{}'", "Milestone “First” of “Shop” is not the one that was saved."),
        ("UPDATE lens SET content = content || ' ' WHERE alias = 'small-lens'", "is not the one that was imported."),
    ],
)  # fmt: skip
def test_damage_is_a_finding(shop: CommandLine, path: Path, statement: str, words: str) -> None:
    damage(path, statement)
    result = shop("check")
    assert result.exit_code == 1
    assert words in result.stdout
    assert result.stderr == ""
    assert shop.json("check", code=1)["Findings"]


def test_entries_cut_off_show_against_the_noted_digest(shop: CommandLine, path: Path) -> None:
    digest = shop.json("check")["ChainDigest"]
    damage(path, "DELETE FROM history WHERE number = (SELECT max(number) FROM history)")
    assert "digest:" not in shop("check").stdout
    result = shop("check", "--head", digest)
    assert result.exit_code == 1
    assert "digest: The noted chain digest is not in the history." in result.stdout


def test_stale_letters_are_mended_on_request(shop: CommandLine, path: Path) -> None:
    damage(path, "UPDATE lens_standing SET risks = 'NNNN'")
    result = shop("check")
    assert result.exit_code == 1
    assert "stale" in result.stdout
    assert "--mend" in result.stdout
    mended = shop("check", "--mend")
    assert mended.exit_code == 0
    assert "Made the figures of 1 workload again." in mended.stdout
    assert shop("check").exit_code == 0


def test_a_file_that_cannot_be_opened_is_a_finding_too(shop: CommandLine, path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096:12288] = b"\x99" * 8192
    path.write_bytes(content)
    result = shop("check")
    assert result.exit_code == 1
    assert "is damaged" in result.stdout
    assert shop.json("check", code=1)["Findings"]


def test_wrong_use_is_refused(shop: CommandLine, tmp_path: Path) -> None:
    assert "64 digits" in shop.refused("check", "--head", "abc")
    missing = tmp_path / "none.wadesk"
    assert "no workspace" in shop.refused("check", "--workspace", missing)
    assert not missing.exists()
