"""Points on the way to a frontier: a cost, a gain, and the steps that lead there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Union

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.works import Work


@dataclass(frozen=True)
class Step:
    """One settled matter on the way to a point: works that are bought, and a question with its outcome."""

    works: tuple[Work, ...]
    outcome: tuple[QuestionRef, Risk] | None = None


Trail = Union["Step", tuple["Trail", "Trail"], None]
"""How a point came about: a step, or two trails one after the other; shared by all points that go on from it."""

Entry = tuple[int, int, Trail]
"""Cost, gain with its sign turned (so that entries sort by cost, then the larger gain), and how it came about."""

RANK = itemgetter(0, 1)
NOTHING: Sequence[Entry] = ((0, 0, None),)
ENDLESS = 1 << 62
"""A cost above every other."""


def added(entries: Sequence[Entry], options: Sequence[Entry]) -> list[Entry]:
    """Every entry with every option, as far as none is better in cost and gain; both are pruned already."""
    if len(options) == 1:
        more, gained, last = options[0]
        return [(cost + more, turned + gained, _joined(trail, last)) for cost, turned, trail in entries]
    sums = [
        (cost + more, turned + gained, option, number)
        for option, (more, gained, _) in enumerate(options)
        for number, (cost, turned, _) in enumerate(entries)
    ]
    sums.sort()
    kept: list[Entry] = []
    best = ENDLESS
    for cost, turned, option, number in sums:
        if turned < best:
            best = turned
            kept.append((cost, turned, _joined(entries[number][2], options[option][2])))
    return kept


def pruned(entries: list[Entry]) -> list[Entry]:
    """The entries that no other beats, by rising cost and gain."""
    entries.sort(key=RANK)
    kept: list[Entry] = []
    best = ENDLESS
    for entry in entries:
        if entry[1] < best:
            best = entry[1]
            kept.append(entry)
    return kept


def _joined(trail: Trail, more: Trail) -> Trail:
    """A trail with another behind it."""
    if trail is None or more is None:
        return more if trail is None else trail
    return trail, more


def steps(trail: Trail) -> Iterator[Step]:
    """The steps of a trail, last first."""
    stack = [trail]
    while stack:
        last = stack.pop()
        if isinstance(last, tuple):
            stack.extend(last)
        elif last is not None:
            yield last
