"""Files that are no pages as they can be read: a page of the web without its marks, a workbook as tables."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from datetime import date
from html.parser import HTMLParser

from wa_desktop.report.language import Language, language_of
from wa_desktop.report.records import ReportModel

_SILENT = frozenset({"head", "style", "script", "svg", "title"})
_BLOCKS = frozenset(
    {"p", "div", "section", "article", "header", "footer", "main", "ul", "ol", "table", "blockquote"}
)
_LINES = frozenset({"br", "tr", "li", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "pre"})
_CELLS = frozenset({"td", "th"})

ROWS_SHOWN = 500
"""Rows of a sheet; the rest is counted."""
_LONGEST_CELL = 400
_WIDTH = 20


def plain_of_html(page: str) -> str:
    """The words of a page of the web, a line for each block; nothing in it is loaded or run."""
    reader = _Words()
    reader.feed(page)
    reader.close()
    lines = [" ".join(line.split()) for line in "".join(reader.parts).split("\n")]
    kept = [line for number, line in enumerate(lines) if line or (number and lines[number - 1])]
    return "\n".join(kept).strip()


class _Words(HTMLParser):
    """Gathers what a reader sees."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 its signature
        """A block begins."""
        self._silent += tag in _SILENT
        if tag in _BLOCKS:
            self.parts.append("\n\n")
        elif tag in _LINES:
            self.parts.append("\n• " if tag == "li" else "\n")
        elif tag in _CELLS:
            self.parts.append("  ")

    def handle_endtag(self, tag: str) -> None:
        """A block ends."""
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in _BLOCKS or tag in _LINES:
            self.parts.append("\n")
        elif tag in _CELLS:
            self.parts.append("  ·")

    def handle_data(self, data: str) -> None:
        """Words."""
        if not self._silent:
            self.parts.append(" ".join(data.split()) if data.strip() else " ")


@dataclass(frozen=True)
class Sheet:
    """A table of a file: `holds` says what is in it, `widths` are in characters, `total` counts all its rows."""

    title: str
    holds: str
    headings: tuple[str, ...]
    widths: tuple[float, ...]
    rows: tuple[tuple[str, ...], ...]
    total: int


def sheets_of_workbook(model: ReportModel) -> tuple[Sheet, ...]:
    """The tables of the tracker with their first rows."""
    from wa_desktop.report.workbook.source import Source
    from wa_desktop.report.workbook.xlsx import tables_of

    say = language_of(model.say)
    return tuple(
        Sheet(
            table.title,
            table.holds,
            tuple(column.heading for column in table.columns),
            tuple(column.width for column in table.columns),
            tuple(tuple(_cell(value, say) for value in row) for row in table.rows[:ROWS_SHOWN]),
            len(table.rows),
        )
        for table in tables_of(Source(model))
    )


def sheet_of_csv(text: str, title: str) -> Sheet:
    """The table of a CSV file with its first rows."""
    heading, *rows = csv.reader(io.StringIO(text, newline="")) or [[]]
    shown = tuple(tuple(_line(cell) for cell in row) for row in rows[:ROWS_SHOWN])
    return Sheet(title, "", tuple(heading), (_WIDTH,) * len(heading), shown, len(rows))


def _cell(value: object, say: Language) -> str:
    """A cell on one line, as the report's language writes it."""
    if value is None:
        return ""
    if isinstance(value, date):
        return say.short_day(value)
    if isinstance(value, int | float):
        return say.amount(value)
    return _line(value if isinstance(value, str) else str(getattr(value, "url", "") or value))


def _line(text: str) -> str:
    return " ".join(text[:_LONGEST_CELL].split())
