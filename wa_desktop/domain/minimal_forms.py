"""The shortest ways to say a truth table: cubes, none of which can be shortened or left out.

Method: S. Minato, "Fast generation of irredundant sum-of-products forms from binary decision diagrams" (1992),
after E. Morreale (1970), here on truth tables kept as integers (layout of `rules.Condition.table`).
"""

from __future__ import annotations

from dataclasses import dataclass

from wa_desktop.domain.rules import all_selections, column


@dataclass(frozen=True)
class Cube:
    """All selections that hold the names at the positions `on` and none of those at `off`."""

    on: frozenset[int]
    off: frozenset[int]

    @property
    def size(self) -> int:
        """How many names it speaks of."""
        return len(self.on) + len(self.off)

    def table(self, count: int) -> int:
        """Its truth table over `count` names."""
        table = all_selections(count)
        for position in self.on:
            table &= column(position, count)
        for position in self.off:
            table &= ~column(position, count)
        return table


class TooManyCubesError(ValueError):
    """A table that cannot be said in few words."""


def cover(table: int, count: int, optional: int = 0, *, most: int | None = None) -> tuple[Cube, ...]:
    """Cubes that together are true for the whole table and for nothing else, short ones first.

    For the selections of the table `optional` it does not matter what comes out; they may help to make the cubes
    larger. No cube can lose a name, and none can be left out. A table that holds nothing needed has no cubes; one
    that may be true everywhere has the cube without names. ValueError for more than MAX_TABLE_NAMES names, and
    TooManyCubesError if more than `most` cubes are needed.

    Conditions that people write take under a millisecond with 15 names; the worst table of 15 names has 16,384
    cubes and takes a fifth of a second, the worst of 20 has 524,288 and takes ten: give `most` where a file decides.
    """
    every = all_selections(count)
    coverer = _Coverer(1 << count if most is None else most)
    packed, _reached = coverer.cubes(table & ~optional & every, (table | optional) & every, count)
    return tuple(map(_unpacked, sorted(packed, key=_rank, reverse=True)))


_Covered = tuple[list[int], int]
"""Cubes, and the table they cover. In a cube bits 2i and 2i + 1 mean: with name i, without it."""


class _Coverer:
    """One run; it keeps what it found for the parts of the table, which repeat where names matter alike."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._known: dict[tuple[int, int, int], _Covered] = {}

    def cubes(self, needed: int, allowed: int, count: int) -> _Covered:
        """Cover `needed` within `allowed`, splitting by the last name; no deeper than there are names."""
        if not needed:
            return [], 0
        every = (1 << (1 << count)) - 1
        if allowed == every:
            return [0], every
        key = (needed, allowed, count)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._split(needed, allowed, count - 1)
        return known

    def _split(self, needed: int, allowed: int, last: int) -> _Covered:
        half = 1 << last
        low = (1 << half) - 1
        needed_without, needed_with = needed & low, needed >> half
        allowed_without, allowed_with = allowed & low, allowed >> half
        if needed_without == needed_with and allowed_without == allowed_with:
            cubes, reached = self.cubes(needed_without, allowed_without, last)
            return cubes, reached | reached << half
        without, reached_without = self.cubes(needed_without & ~allowed_with, allowed_without, last)
        with_it, reached_with = self.cubes(needed_with & ~allowed_without, allowed_with, last)
        left = (needed_without & ~reached_without) | (needed_with & ~reached_with)
        either, reached_either = self.cubes(left, allowed_without & allowed_with, last)
        with_mark, without_mark = 1 << 2 * last, 2 << 2 * last
        cubes = [cube | without_mark for cube in without]
        cubes += [cube | with_mark for cube in with_it]
        cubes += either
        if len(cubes) > self._most:
            raise TooManyCubesError(f"more than {self._most} cubes are needed")
        return cubes, (reached_without | reached_either) | (reached_with | reached_either) << half


def _unpacked(packed: int) -> Cube:
    on: list[int] = []
    off: list[int] = []
    while packed:
        lowest = (packed & -packed).bit_length() - 1
        packed &= packed - 1
        (off if lowest & 1 else on).append(lowest >> 1)
    return Cube(frozenset(on), frozenset(off))


def _rank(packed: int) -> tuple[int, str]:
    """Highest for the cubes of few names, and among those for the ones with the first names."""
    return -packed.bit_count(), bin(packed)[:1:-1]
