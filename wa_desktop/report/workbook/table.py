"""A table of the tracker apart from any file format: columns with what is in them, and rows of plain values."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import Any

from wa_desktop.report.links import Link

Value = str | float | date | Link | None
"""Text, a number, a day, or an address that is a link where it may be followed."""


class Look(Enum):
    """How the cells of a column are set."""

    TEXT = "text"
    LABEL = "label"
    NUMBER = "number"
    DAY = "day"
    LINK = "link"


class Tone(Enum):
    """The color of a cell that says something; its word or letter always says the same."""

    RED = "red"
    AMBER = "amber"
    GREEN = "green"
    GRAY = "gray"


class Offer(Enum):
    """A list of words that a column lets people choose from."""

    STATUS = "status"
    IMPACT = "impact"
    SIZE = "size"
    OWNER = "owner"


@dataclass(frozen=True)
class Column:
    """A column: `value` makes a row's cell, `width` is in characters.

    `tones` are the colors of some of its words, `offer` is the list to choose from.
    """

    heading: str
    width: float
    value: Callable[[Any], Value]
    look: Look = Look.TEXT
    tones: Mapping[str, Tone] = field(default_factory=dict)
    offer: Offer | None = None


@dataclass(frozen=True)
class Lateness:
    """When a row is late: its day has passed while its state is one of the `live` words. Columns by place."""

    due: int
    status: int
    live: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """A table with its rows; `holds` says what is in it, `empty` is said where nothing is.

    `frozen` columns stay in sight.
    """

    title: str
    holds: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]
    empty: str = ""
    frozen: int = 1
    lateness: Lateness | None = None

    def place(self, heading: str) -> int:
        """Where the column of that heading is; ValueError without one."""
        return [column.heading for column in self.columns].index(heading)


def rows_of(columns: Sequence[Column], records: Iterable[object]) -> tuple[tuple[Value, ...], ...]:
    """A row for each record."""
    values = [column.value for column in columns]
    return tuple(tuple([value(record) for value in values]) for record in records)
