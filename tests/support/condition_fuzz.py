"""Random conditions by the thousand, each read twice: by the program and by the naive readings."""

from __future__ import annotations

import gc
import random
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import reduce
from operator import or_

from tests.support.naive_rules import is_condition, whole_table
from tests.support.random_conditions import broken_condition, random_condition, random_ids
from wa_desktop.domain.minimal_forms import cover
from wa_desktop.domain.rule_groups import equal_ways, text_of
from wa_desktop.domain.rules import MAX_DEPTH, Condition, ConditionError, parse, write

MOST_IDS = 10
SHARE_IN_GROUPS = 10
"""Of so many sound conditions one is also said in groups and in minimal forms."""


@dataclass
class Tally:
    """What a run saw: `slowest` in seconds of CPU time, `blocks` of memory in use after each tenth of the run."""

    sound: int = 0
    refused: int = 0
    too_deep: int = 0
    selections: int = 0
    in_groups: int = 0
    slowest: float = 0.0
    slowest_text: str = ""
    blocks: list[int] = field(default_factory=list)

    @property
    def growth(self) -> int:
        """Blocks of memory gained since the first tenth, which fills the caches."""
        return max(self.blocks[1:], default=0) - self.blocks[0] if self.blocks else 0


def run(chance: random.Random, count: int) -> Tally:
    """Look at `count` conditions, half of them harmed; AssertionError, with the text, at the first disagreement."""
    tally = Tally()
    for number in range(count):
        ids = random_ids(chance, MOST_IDS)
        text = random_condition(chance, ids)
        if number % 2:
            text = broken_condition(chance, text)
        _look_at(text, ids, tally)
        if (number + 1) % max(count // 10, 1) == 0:
            gc.collect()
            tally.blocks.append(sys.getallocatedblocks())
    return tally


def _look_at(text: str, ids: Sequence[str], tally: Tally) -> None:
    start = time.process_time()
    condition = _read(text, tally)
    if condition is not None:
        tally.sound += 1
        _agrees(condition, ids)
        tally.selections += 1 << len(ids)
        if tally.sound % SHARE_IN_GROUPS == 0 and not condition.is_default:
            tally.in_groups += 1
            _agrees_in_groups(condition, ids)
    spent = time.process_time() - start
    if spent > tally.slowest:
        tally.slowest, tally.slowest_text = spent, text


def _read(text: str, tally: Tally) -> Condition | None:
    error = None
    try:
        condition = parse(text)
    except ConditionError as caught:
        error = caught
    if error is None:
        assert is_condition(text), repr(text)
        return condition
    assert 0 <= error.position <= len(text), repr(text)
    assert str(error).endswith("."), repr(text)
    if "nested deeper" in str(error):
        tally.too_deep += 1
        assert text.count("(") + text.count("!") > MAX_DEPTH, repr(text)
    else:
        tally.refused += 1
        assert not is_condition(text), repr(text)
    return None


def _agrees(condition: Condition, ids: Sequence[str]) -> None:
    """The table and the test of each selection say what the naive reading does."""
    expected = whole_table(condition.text, ids)
    assert condition.table(ids) == expected, repr(condition.text)
    holds = condition.compile({choice_id: bit for bit, choice_id in enumerate(ids)})
    tested = "".join("1" if holds(selection) else "0" for selection in range((1 << len(ids)) - 1, -1, -1))
    assert int(tested, 2) == expected, repr(condition.text)
    if condition.root is not None:
        assert parse(write(condition.root)).table(ids) == expected, repr(condition.text)


def _agrees_in_groups(condition: Condition, ids: Sequence[str]) -> None:
    table = condition.table(ids)
    cubes = cover(table, len(ids))
    assert reduce(or_, (cube.table(len(ids)) for cube in cubes), 0) == table, repr(condition.text)
    ways = equal_ways(condition)
    if ways is not None:
        assert whole_table(text_of(ways), ids) == table, repr(condition.text)
