"""A million random conditions: two readers agree on every selection, none is slow, and memory stays flat."""

from __future__ import annotations

import os
import random

import pytest

from tests.support.condition_fuzz import run

pytestmark = pytest.mark.torture

RUNS = int(os.environ.get("WA_TORTURE_CONDITIONS", "1000000"))
MOST_SECONDS = 1.0
"""CPU time of one condition with everything that is done with it; the common one takes a thousandth of that."""

MOST_GROWTH = 5_000
"""Blocks of memory over the whole run."""


def test_a_million_conditions() -> None:
    seed = random.SystemRandom().randrange(1 << 30)
    print("seed", seed)  # noqa: T201 for the report of a failure
    tally = run(random.Random(seed), RUNS)  # noqa: S311 texts, no secrets
    print(tally)  # noqa: T201 the figures of the run
    assert tally.sound + tally.refused + tally.too_deep == RUNS
    assert tally.slowest < MOST_SECONDS, tally.slowest_text
    assert tally.growth < MOST_GROWTH
