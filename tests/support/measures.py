"""Figures of a benchmark run: many waits for one action become a row with its floor, and rows become a table."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tests.support.painting import Wait

BUDGET_MS = 100.0
"""What an action may take until its picture stands, and how long the window may be held up afterwards."""

HEADINGS = (
    "action", "n", "runs", "median ms", "p95", "p99", "cpu ms", "held ms", "floor ms", "ratio", "over 100 ms?",
    "growth",
)  # fmt: skip


@dataclass(frozen=True)
class Row:
    """An action on a workspace of `size` workloads; all times are milliseconds.

    `cpu` is the middle of this process's own work, `held` of the longest times the window was held up after
    the picture stood; `floor` is the least that the same work costs without us, measured in the same run.
    `goal` is what it may take in the middle, or at `goal_percent` of the waits, where that is something else than
    BUDGET_MS.
    """

    action: str
    size: int
    waits: tuple[float, ...]
    cpu: float
    held: float
    floor: float
    judged: bool = True
    goal: float | None = None
    goal_percent: float = 50

    @property
    def median(self) -> float:
        """The middle wait."""
        return statistics.median(self.waits)

    @property
    def ratio(self) -> float:
        """How many times the floor the middle wait is."""
        return self.median / self.floor

    @property
    def over(self) -> bool:
        """Whether someone noticed: one wait in twenty, or what held the window up afterwards, was too long."""
        if self.goal is not None:
            return self.judged and percentile(self.waits, self.goal_percent) > self.goal
        return self.judged and max(percentile(self.waits, 95), self.held) > BUDGET_MS


class Book:
    """All rows of a run."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.notes: list[str] = []

    def add(
        self,
        action: str,
        size: int,
        waits: Sequence[Wait | float],
        floor: float,
        *,
        judged: bool = True,
        goal: float | None = None,
        goal_percent: float = 50,
    ) -> Row:
        """Take in what an action cost and its floor, all in seconds; `judged` is whether 100 ms, or its goal, bind it."""
        whole = [wait if isinstance(wait, Wait) else Wait(wait) for wait in waits]
        row = Row(
            action,
            size,
            tuple(wait.painted * 1000 for wait in whole),
            statistics.median(wait.cpu for wait in whole) * 1000,
            statistics.median(wait.held for wait in whole) * 1000,
            floor * 1000,
            judged,
            None if goal is None else goal * 1000,
            goal_percent,
        )
        self.rows.append(row)
        return row

    def note(self, text: str) -> None:
        """A line below the table."""
        if text not in self.notes:
            self.notes.append(text)

    def table(self) -> str:
        """The rows by action and size; growth is the median against that of the smallest workspace."""
        actions = list(dict.fromkeys(row.action for row in self.rows))
        lines: list[tuple[str, ...]] = [HEADINGS]
        for action in actions:
            rows = sorted((row for row in self.rows if row.action == action), key=lambda row: row.size)
            lines += [_cells(row, rows[0]) for row in rows]
        return "\n".join([*_aligned(lines), "", *self.notes])


def percentile(values: Iterable[float], percent: float) -> float:
    """The value that so many percent of the values do not exceed (nearest rank)."""
    ordered = sorted(values)
    rank = -(-len(ordered) * percent // 100)
    return ordered[max(0, int(rank) - 1)]


def _cells(row: Row, smallest: Row) -> tuple[str, ...]:
    growth = "" if row is smallest else f"x {row.median / smallest.median:.1f}"
    return (
        row.action,
        f"{row.size:,}",
        str(len(row.waits)),
        f"{row.median:.1f}",
        f"{percentile(row.waits, 95):.1f}",
        f"{percentile(row.waits, 99):.1f}" if len(row.waits) >= 100 else "",
        f"{row.cpu:.1f}" if row.cpu else "",
        f"{row.held:.1f}" if row.held else "",
        f"{row.floor:.2f}",
        f"{row.ratio:.1f}",
        _verdict(row),
        growth,
    )


def _verdict(row: Row) -> str:
    """Whether it took too long; with a goal of its own, that is named."""
    if not row.judged:
        return "not judged"
    if row.goal is None:
        return "over" if row.over else ""
    at = "" if row.goal_percent == 50 else f" at p{row.goal_percent:.0f}"
    return f"{'over' if row.over else 'within'} {row.goal:,.0f}{at}"


def _aligned(lines: Sequence[tuple[str, ...]]) -> list[str]:
    """Words at the left, figures at the right of their columns."""
    widths = [max(len(line[place]) for line in lines) for place in range(len(HEADINGS))]
    shown = []
    for line in lines:
        cells = [
            cell.ljust(width) if place == 0 else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(line, widths, strict=True))
        ]
        shown.append("  ".join(cells).rstrip())
    rule = "  ".join("-" * width for width in widths)
    return [shown[0], rule, *shown[1:]]
