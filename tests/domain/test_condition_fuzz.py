"""Fifty thousand random conditions, sound and broken: two readers agree on every selection of up to ten choices."""

from __future__ import annotations

import random

from tests.support.condition_fuzz import run

COUNT = 50_000
MOST_GROWTH = 2_000
"""Blocks of memory; a leak of one for every condition would be 45,000."""


def test_readers_agree_on_random_conditions() -> None:
    seed = random.SystemRandom().randrange(1 << 30)
    print("seed", seed)  # noqa: T201 for the report of a failure
    tally = run(random.Random(seed), COUNT)  # noqa: S311 texts, no secrets
    assert tally.sound > COUNT // 2
    assert tally.refused > COUNT // 5
    assert tally.too_deep > COUNT // 2000
    assert tally.in_groups > COUNT // 25
    assert tally.growth < MOST_GROWTH
