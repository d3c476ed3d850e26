"""Thousands of damaged files, with and without a journal: a sentence or the truth, never anything else."""

from __future__ import annotations

import os
import random
from collections import Counter
from pathlib import Path

import pytest

from tests.support.reviews import content, content_of_file, fill, is_one_sentence, open_workspace, say
from wa_desktop.domain.errors import KnownError

pytestmark = pytest.mark.torture

RUNS = int(os.environ.get("WA_TORTURE_RUNS", "2000"))
SECTOR, PAGE = 512, 4096


def damaged(data: bytes, chance: random.Random) -> bytes:
    """The data with one damage of a kind that disks, copies and programs make."""
    result = bytearray(data)
    place = chance.randrange(len(data))
    sector, page = place // SECTOR * SECTOR, place // PAGE * PAGE
    match chance.randrange(7):
        case 0:
            result[place] ^= 1 << chance.randrange(8)
        case 1:
            result[place] = chance.randrange(256)
        case 2:
            result[sector : sector + SECTOR] = bytes(len(result[sector : sector + SECTOR]))
        case 3:
            result[place : place + 64] = chance.randbytes(len(result[place : place + 64]))
        case 4:
            del result[place:]
        case 5:
            other = chance.randrange(len(data)) // PAGE * PAGE
            result[page : page + PAGE] = data[other : other + PAGE].ljust(PAGE, b"\0")[: len(result) - page]
        case _:
            result[page : page + PAGE] = chance.randbytes(len(result[page : page + PAGE]))
    return bytes(result)


@pytest.mark.parametrize("which", ["client.wad", "client.wad-wal"])
def test_damage_ends_in_a_sentence_or_does_no_harm(tmp_path: Path, which: str) -> None:
    seed = random.SystemRandom().randrange(1 << 30)
    print("seed", seed)  # noqa: T201 for the report of a failure
    chance = random.Random(seed)  # noqa: S311 places, no secrets
    source = tmp_path / "source" / "client.wad"
    workspace = open_workspace(source)
    fill(workspace)
    workspace.close()
    workspace = open_workspace(source)
    for workload in workspace.workloads():
        say(workspace.open_review(workload.id), "question_d", "third")
    good = content(workspace)
    files = {name: (source.parent / name).read_bytes() for name in ("client.wad", "client.wad-wal")}
    workspace.close()
    target = tmp_path / "target" / "client.wad"
    target.parent.mkdir()
    outcomes: Counter[str] = Counter()
    for run in range(RUNS):
        for file in target.parent.iterdir():
            file.unlink()
        for name, data in files.items():
            target.with_name(name).write_bytes(damaged(data, chance) if name == which else data)
        try:
            outcomes["same" if content_of_file(target) == good else "other"] += 1
        except KnownError as error:
            assert is_one_sentence(error) or str(error).count(". ") == 1, run  # noqa: PT017 may also go well
            outcomes[type(error).__name__] += 1
    print(outcomes)  # noqa: T201 for the curious, with -s
    assert sum(outcomes.values()) == RUNS
    if which == "client.wad":
        assert outcomes["other"] < RUNS * 0.02, "what SQLite itself cannot notice without checksums"
