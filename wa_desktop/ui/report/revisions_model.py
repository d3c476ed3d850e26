"""The change history of a document as a table."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale, QModelIndex

from wa_desktop.domain.editions import Revision
from wa_desktop.ui.models.written_rows import WrittenRows
from wa_desktop.ui.words import date_word

VERSION, DAY, AUTHOR, TEXT = range(4)
_DAYS = ("d MMM yyyy", "d MMMM yyyy")


class RevisionsModel(WrittenRows):
    """A line of the history in a row. A day that is none stays as it was typed, and is told as wrong."""

    @property
    def revisions(self) -> tuple[Revision, ...]:
        """The lines that say something; a day that is none is left out."""
        return tuple(
            Revision(version.strip(), day_of(day), author.strip(), text.strip())
            for version, day, author, text in self._rows
            if any(cell.strip() for cell in (version, day, author, text))
        )

    @property
    def wrong_day(self) -> str:
        """The first day that is none; empty if all are."""
        days = (row[DAY].strip() for row in self._rows)
        return next((day for day in days if day and day_of(day) is None), "")

    def show_revisions(self, revisions: Sequence[Revision]) -> None:
        """Show another history."""
        self._show(
            [one.version, date_word(one.day) if one.day else "", one.author, one.text] for one in revisions
        )

    def add(self, revision: Revision) -> int:
        """Write a line at the end and give its row."""
        row = len(self._rows) - 1
        day = date_word(revision.day) if revision.day else ""
        self.beginInsertRows(QModelIndex(), row, row)
        self._rows.insert(row, [revision.version, day, revision.author, revision.text])
        self.endInsertRows()
        self.changed.emit()
        return row

    def headings(self) -> tuple[str, ...]:
        """Names of the columns."""
        return self.tr("Version"), self.tr("Day"), self.tr("Author"), self.tr("What changed")

    def spoken(self, row: int, column: int) -> str:
        """The column, which line, and the text."""
        words = self.tr("{column} of line {number}: {text}")
        return words.format(column=self.headings()[column], number=row + 1, text=self._rows[row][column])

    def as_kept(self, text: str, column: int) -> str:
        """A day is kept as the app writes days."""
        day = day_of(text) if column == DAY else None
        return date_word(day) if day else text


def day_of(text: str) -> date | None:
    """The day that a text means: as 2026-11-30, or in the user's manner; None if it is no day."""
    plain = " ".join(text.split())
    if not plain:
        return None
    try:
        return date.fromisoformat(plain)
    except ValueError:
        pass
    locale = QLocale()
    short = locale.dateFormat(QLocale.FormatType.ShortFormat).replace("yyyy", "yy").replace("yy", "yyyy")
    for pattern in (*_DAYS, short):
        day: QDate = locale.toDate(plain, pattern)
        if day.isValid():
            return date(day.year(), day.month(), day.day())
    return None
