"""A million mutated lens files, other ones every time: no exception, none over a second, memory flat.

WA_LENS_FUZZ tells how many (1000000), WA_LENS_FUZZ_SEED which. Run with -s to see what came up.
"""

from __future__ import annotations

import os
import random
import time

import pytest

from tests.support.lens_fuzz import Tally, fuzz, peak_megabytes

pytestmark = pytest.mark.torture

RUNS = int(os.environ.get("WA_LENS_FUZZ", "1000000"))
SEED = int(os.environ.get("WA_LENS_FUZZ_SEED", "0")) or random.SystemRandom().randrange(1, 1 << 30)
WARM_UP = 10_000
MOST_GROWTH = 20
"""Megabytes that the peak of memory may rise after the warm-up: 20 bytes a file would be more."""


def test_a_million_damaged_files() -> None:
    print("seed", SEED)  # noqa: T201 for the report of a failure
    tally = Tally()
    start = time.process_time()
    fuzz(SEED, range(min(WARM_UP, RUNS)), tally)
    before = peak_megabytes()
    fuzz(SEED, range(min(WARM_UP, RUNS), RUNS), tally)
    after = peak_megabytes()
    print(  # noqa: T201 for the curious, with -s
        f"{tally.files:,} files in {time.process_time() - start:,.0f} s of work, {tally.lenses:,} lenses,"
        f" {tally.exported:,} of them exported; the slowest was number {tally.slowest[1]} with"
        f" {tally.slowest[0] * 1000:.0f} ms; memory {before:.0f} MB after {WARM_UP:,} files, {after:.0f} MB at the end"
    )
    print(tally.codes.most_common())  # noqa: T201
    assert tally.files == RUNS
    assert not after - before > MOST_GROWTH
