"""Checks one mutated lens file after the other and tells what came up, how long the longest took and what was kept."""

from __future__ import annotations

import gc
import sys
import time
import tracemalloc
from collections import Counter
from dataclasses import dataclass, field
from random import Random

from tests.support.lens_mutants import mutant
from tests.support.lens_soundness import sound, sound_for_aws, sound_value
from wa_desktop.lensfile.check import check_lens

MOST_SECONDS = 1.0
"""What one file may take, in seconds of this process's own work: a thousand times what it does take."""


@dataclass
class Tally:
    """What a run saw: `codes` by files that have such a finding, `slowest` in seconds of work with its number."""

    files: int = 0
    lenses: int = 0
    exported: int = 0
    codes: Counter[str] = field(default_factory=Counter)
    slowest: tuple[float, int] = (0.0, -1)


class UnsoundError(AssertionError):
    """A file for which something does not hold; says how to make it again."""

    def __init__(self, seed: int, number: int) -> None:
        super().__init__(
            f"tests.support.lens_mutants.mutant({seed}, {number}) = {mutant(seed, number)[:3000]!r}"
        )


def check_alike(data: bytes, number: int, seen: Tally) -> None:
    """Check one file, its value alone and what goes out of it; `number` chooses the selections that are rated."""
    checked = check_lens(data)
    sound(checked, data)
    sound_value(checked)
    seen.files += 1
    seen.codes.update({finding.code for finding in checked.findings})
    if checked.lens is not None:
        seen.lenses += 1
        seen.exported += sound_for_aws(checked.lens, Random(number))  # noqa: S311 - any selections will do


def fuzz(seed: int, numbers: range, tally: Tally | None = None) -> Tally:
    """Check the mutants of a seed; UnsoundError for the first that raises, takes too long or is unsound."""
    seen = tally or Tally()
    for number in numbers:
        data = mutant(seed, number)
        start = time.process_time()
        try:
            check_alike(data, number, seen)
        except Exception as error:  # whatever it is, it must name the file
            raise UnsoundError(seed, number) from error
        seconds = time.process_time() - start
        seen.slowest = max(seen.slowest, (seconds, number))
        if seconds > MOST_SECONDS:
            raise UnsoundError(seed, number) from TimeoutError(f"{seconds:.1f} s")
    return seen


def kept_bytes(seed: int, numbers: range) -> int:
    """How much more memory Python holds after the same files have been checked a second time."""
    fuzz(seed, numbers)
    tracemalloc.start()
    try:
        fuzz(seed, numbers)
        gc.collect()
        before, _ = tracemalloc.get_traced_memory()
        fuzz(seed, numbers)
        gc.collect()
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    return after - before


def peak_megabytes() -> float:
    """The most memory this process has had so far, in MB; nan where the system does not tell."""
    if sys.platform == "win32":
        return float("nan")
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)
