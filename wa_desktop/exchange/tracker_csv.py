"""The improvement plan as a CSV file: for a spreadsheet, or for the importers of Jira, GitHub and Asana.

All files follow RFC 4180 (commas, every field in quotes, CR LF at the end of a line) in UTF-8, and no cell of any of
them is a formula (see `tracker_text`). The plain file starts with a byte order mark, without which Excel takes UTF-8
for the computer's old code page. The importers' files have none: they all read UTF-8, and one that does not expect
the mark would take it for a part of the first column's name, which is the one column that is required.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from typing import TextIO

from wa_desktop.domain.errors import Message
from wa_desktop.domain.formulas import defuse
from wa_desktop.exchange import tracker_words as words
from wa_desktop.exchange.tracker import TrackerRow
from wa_desktop.exchange.tracker_asana import asana_table
from wa_desktop.exchange.tracker_github import github_table
from wa_desktop.exchange.tracker_jira import jira_table
from wa_desktop.exchange.tracker_text import cut, one_line, plain, starred

MAX_CELL = 32_767
"""Characters in a cell of Excel ("Excel specifications and limits")."""


class CsvFlavour(StrEnum):
    """Whom a CSV file is for."""

    PLAIN = "PLAIN"
    JIRA = "JIRA"
    GITHUB = "GITHUB"
    ASANA = "ASANA"


Table = Sequence[Sequence[str]]

_PLAIN_COLUMNS: tuple[tuple[Message, Callable[[TrackerRow], str]], ...] = (
    (words.NUMBER, lambda row: row.label),
    (words.ACTION, lambda row: row.title),
    (words.PILLAR, lambda row: row.pillar),
    (words.RISK, lambda row: words.risk_word(row.risk)),
    (words.PRACTICES, lambda row: _joined(row.practices)),
    (words.QUESTIONS, lambda row: _joined(row.questions)),
    (words.OWNER, lambda row: row.owner),
    (words.DAYS, lambda row: words.days_word(row.days)),
    (words.SIZE, lambda row: row.size),
    (words.IMPACT, lambda row: str(words.IMPACT_WORDS[row.impact])),
    (words.DUE, lambda row: row.due.isoformat() if row.due else ""),
    (words.STATUS, lambda row: str(words.STATUS_WORDS[row.status])),
    (words.WAITS_FOR, lambda row: _joined(row.waits_for)),
    (words.NOTE, lambda row: starred(row.note)),
    (words.LINKS, lambda row: "\n".join(map(one_line, row.links))),
    (words.DONE_ON, lambda row: row.done_on.isoformat() if row.done_on else ""),
    (words.DESCRIPTION, lambda row: row.description),
    (words.ID, lambda row: row.id),
)


def csv_bytes(rows: Sequence[TrackerRow], flavour: CsvFlavour) -> bytes:
    """The whole file of a flavour."""
    stream = io.StringIO(newline="")
    _WRITERS[flavour](rows, stream)
    return stream.getvalue().encode("utf-8-sig" if flavour is CsvFlavour.PLAIN else "utf-8")


def write_csv(rows: Sequence[TrackerRow], stream: TextIO) -> None:
    """Everything that is known of each action, for a spreadsheet; days are ISO 8601.

    The stream must not translate line ends, and be UTF-8 with a byte order mark if it is a file for Excel.
    """
    header = [str(heading) for heading, _ in _PLAIN_COLUMNS]
    lines = ([_fitting(value(row)) for _, value in _PLAIN_COLUMNS] for row in rows)
    _write([header, *lines], stream)


def write_jira_csv(rows: Sequence[TrackerRow], stream: TextIO) -> None:
    """The columns of `tracker_jira`, to a stream that does not translate line ends."""
    _write(jira_table(rows), stream)


def write_github_csv(rows: Sequence[TrackerRow], stream: TextIO) -> None:
    """The columns of `tracker_github`, to a stream that does not translate line ends."""
    _write(github_table(rows), stream)


def write_asana_csv(rows: Sequence[TrackerRow], stream: TextIO) -> None:
    """The columns of `tracker_asana`, to a stream that does not translate line ends."""
    _write(asana_table(rows), stream)


_WRITERS: Mapping[CsvFlavour, Callable[[Sequence[TrackerRow], TextIO], None]] = {
    CsvFlavour.PLAIN: write_csv,
    CsvFlavour.JIRA: write_jira_csv,
    CsvFlavour.GITHUB: write_github_csv,
    CsvFlavour.ASANA: write_asana_csv,
}


def _write(table: Table, stream: TextIO) -> None:
    """The only way into a file, so that no cell escapes the cleaning."""
    writer = csv.writer(stream, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerows([defuse(plain(cell)) for cell in line] for line in table)


def _fitting(text: str) -> str:
    return cut(defuse(plain(text)), MAX_CELL)


def _joined(labels: Iterable[str]) -> str:
    return ", ".join(map(one_line, labels))
