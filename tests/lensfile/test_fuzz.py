"""50,000 mutated lens files: findings, never an exception, each at once, and nothing kept of them in memory.

`make torture` checks a million (tests/torture/test_lens_fuzz.py). A file that fails is named by its seed and number.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import wa_desktop.lensfile
from tests.support.lens_fuzz import Tally, check_alike, fuzz, kept_bytes
from tests.support.lens_mutants import SEEDS, mutant
from tests.support.lens_values import as_file, changed, small_lens
from wa_desktop.lensfile.check import check_lens
from wa_desktop.lensfile.findings import Severity

FILES = 10_000

NOT_REACHED = frozenset({"file-size", "packed-lens"})
"""Codes that small files, or files that began as a lens, cannot have."""


@pytest.mark.parametrize("seed", range(1, 6))
def test_any_damage_gives_findings_and_never_an_exception(seed: int) -> None:
    tally = fuzz(seed, range(FILES))
    assert tally.files == FILES
    assert tally.lenses > FILES // 10
    assert tally.exported > FILES // 10
    assert tally.codes.keys() >= _codes() - NOT_REACHED


def test_nothing_of_a_checked_file_stays_in_memory() -> None:
    assert kept_bytes(6, range(300)) < 50_000


def test_the_same_number_makes_the_same_file_and_others_differ() -> None:
    files = [mutant(7, number) for number in range(500)]
    assert files == [mutant(7, number) for number in range(500)]
    assert len(set(files)) > 480


FOUND = {
    "a name in a condition close to an id with a line end": as_file(
        changed(small_lens(), "/pillars/0/questions/0/choices/2/id", "third\n")
    ),
    "a nought with a sign": as_file(small_lens()).replace(b"{", b'{"_at": -0, ', 1),
    "a lens with nothing to ask and a line end in its name": as_file(
        small_lens() | {"name": "Small\nlens", "pillars": []}
    ),
}
"""What the fuzz has found, made small."""


@pytest.mark.parametrize("data", FOUND.values(), ids=FOUND.keys())
def test_what_was_once_found_is_sound(data: bytes) -> None:
    check_alike(data, number=0, seen=Tally())


@pytest.mark.parametrize("data", SEEDS)
def test_what_the_mutants_come_from_is_sound(data: bytes) -> None:
    checked = check_lens(data)
    assert checked.lens is not None
    assert checked.count(Severity.ERROR) == 0


def _codes() -> set[str]:
    """Every code that the check can give."""
    folder = Path(next(iter(wa_desktop.lensfile.__path__)))
    written = "".join(file.read_text(encoding="utf-8") for file in sorted(folder.glob("*.py")))
    return set(re.findall(r'\.(?:error|aws|warn|hint)\(\s*"([a-z0-9-]+)"', written))
