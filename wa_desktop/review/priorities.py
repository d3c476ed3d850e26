"""Where the business priorities of the built-in lenses come from, read once."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from wa_desktop.domain.priorities import BusinessPriority
from wa_desktop.lensfile.builtin import builtin_lenses
from wa_desktop.lensfile.priorities import read_priorities


@cache
def load_priorities(lenses_dir: Path, alias: str) -> tuple[BusinessPriority, ...]:
    """The business priorities of the lens of an alias; none for a lens that is not built in or has none.

    They are read once in the life of the program: the files come with it and do not change.

    Raises:
        DamagedError: a file of a built-in lens is missing or damaged.
    """
    folder = dict(builtin_lenses(lenses_dir)).get(alias)
    return read_priorities(folder) if folder else ()


def offered_priorities(lenses_dir: Path, aliases: Iterable[str]) -> tuple[BusinessPriority, ...]:
    """What a client can choose from where a workload is reviewed along several lenses: each id once.

    Title and sentence are those of the first lens that has the id. The relevance is that lens's alone: to order
    the questions of a lens, load the priorities of that lens.

    Raises:
        DamagedError: as `load_priorities`.
    """
    offered: dict[str, BusinessPriority] = {}
    for alias in aliases:
        for priority in load_priorities(lenses_dir, alias):
            offered.setdefault(priority.id, priority)
    return tuple(offered.values())
