"""Tables as they come out of a file: rows of texts with their places, apart from the kind of file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from wa_desktop.domain.errors import Message, message

Json = dict[str, Any]

MAX_FILE = 20_000_000
"""Bytes of a file that is read."""
MAX_ROWS = 20_000
"""Rows with something in them on a sheet; a lens within AWS's limits has 3,000 choices."""
MAX_COLUMNS = 400
MAX_CELL = 32_767
"""Characters in a cell ("Excel specifications and limits"), counted in UTF-16."""
MAX_TEXT = 10_000_000
"""Characters on a sheet."""
MAX_PROBLEMS = 100


@dataclass(frozen=True)
class Sheeted:
    """What a table holds: the lens's value, None if there is none in it, and what is to be said of the table."""

    value: Json | None
    problems: tuple[Message, ...]


@dataclass(frozen=True)
class Row:
    """A row: `number` as the spreadsheet counts it, `cells` its texts by column, counted from 0."""

    number: int
    cells: Mapping[int, str]


@dataclass(frozen=True)
class Grid:
    """A sheet with its rows that are not blank; the only sheet of a CSV file has no name."""

    name: str
    rows: tuple[Row, ...]

    def place(self, row: int, column: int | None = None) -> str:
        """How people find a cell, as spreadsheets write it: Choices!B12, or a row: Choices!12."""
        cell = f"{letters(column) if column is not None else ''}{row}"
        return f"{self.name}!{cell}" if self.name else cell


class RefusedError(Exception):
    """The file cannot be read at all; `sentence` says why."""

    def __init__(self, sentence: Message) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


@dataclass
class Problems:
    """What is to be said of a table, bounded: a hostile file must not fill the window."""

    said: list[Message] = field(default_factory=list)
    _more: int = 0

    def say(self, sentence: Message) -> None:
        """Note a problem; the same is said once."""
        if sentence in self.said:
            return
        if len(self.said) < MAX_PROBLEMS:
            self.said.append(sentence)
        else:
            self._more += 1

    @property
    def all(self) -> tuple[Message, ...]:
        """The problems, with how many more there are."""
        if not self._more:
            return tuple(self.said)
        return (*self.said, message("There are {count} more problems.", count=self._more))


def letters(column: int) -> str:
    """The letters of a column, counted from 0."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def refuse_large(data: bytes) -> None:
    """RefusedError for a file no lens needs."""
    if len(data) > MAX_FILE:
        raise RefusedError(
            message(
                "The file has {size} MB; at most {most} MB are read. A lens needs far less.",
                size=len(data) // 1_000_000,
                most=MAX_FILE // 1_000_000,
            )
        )


def too_many_rows(name: str) -> RefusedError:
    """Why a sheet is not read any further."""
    if not name:
        return RefusedError(
            message(
                "The file has more than {most} rows or far too many cells; a lens needs far fewer.",
                most=MAX_ROWS,
            )
        )
    return RefusedError(
        message(
            "The sheet {sheet} has more than {most} rows; a lens needs far fewer.", sheet=name, most=MAX_ROWS
        )
    )
