"""The improvement plan as an Excel workbook: a sheet of actions to work in, and one of who has what to do.

Everything that people wrote is a text cell; nothing of it becomes a formula, a link or a number. Days and dates are
real ones, so that they sort, add up and colour.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, BinaryIO

from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import ActionStatus
from wa_desktop.exchange import tracker_words as words
from wa_desktop.exchange.tracker import TrackerRow
from wa_desktop.exchange.tracker_owners import by_owner
from wa_desktop.exchange.tracker_text import cut, cut_line, plain, unix_lines

MAX_CELL = 32_767
"""Characters in a cell ("Excel specifications and limits")."""
_FIRST_DAY = date(1900, 3, 1)
"""Excel counts a 29 February 1900 that never was; earlier days are written as text."""
_MAX_HEADER = 80
"""Of a page header's 255 characters, which ampersands may double."""

_DATE_FORMAT = "yyyy-mm-dd"
_RED = {"bg_color": "#fde8ec", "font_color": "#b02a43"}
_AMBER = {"bg_color": "#fdf3dc", "font_color": "#8a5a12"}
_GREEN = {"bg_color": "#e4f4ea", "font_color": "#1c6b40"}
_GREY = {"bg_color": "#eef0f4", "font_color": "#5b6575"}

Value = str | float | date | None


@dataclass(frozen=True)
class _Column:
    """A column: `width` in characters, `look` the name of a format of `_Looks`."""

    heading: Message
    width: float
    value: Callable[[Any], Value]
    look: str = "text"


_ACTION_COLUMNS: tuple[_Column, ...] = (
    _Column(words.NUMBER, 7, lambda row: row.label),
    _Column(words.ACTION, 42, lambda row: row.title),
    _Column(words.PILLAR, 20, lambda row: row.pillar),
    _Column(words.RISK, 12, lambda row: words.risk_word(row.risk)),
    _Column(words.STATUS, 12, lambda row: str(words.STATUS_WORDS[row.status])),
    _Column(words.OWNER, 20, lambda row: row.owner),
    _Column(words.DUE, 12, lambda row: row.due, "day"),
    _Column(words.DAYS, 8, lambda row: row.days, "number"),
    _Column(words.SIZE, 7, lambda row: row.size),
    _Column(words.IMPACT, 11, lambda row: str(words.IMPACT_WORDS[row.impact])),
    _Column(words.PRACTICES, 24, lambda row: ", ".join(row.practices)),
    _Column(words.QUESTIONS, 14, lambda row: ", ".join(row.questions)),
    _Column(words.WAITS_FOR, 12, lambda row: ", ".join(row.waits_for)),
    _Column(words.NOTE, 50, lambda row: row.note),
    _Column(words.LINKS, 36, lambda row: "\n".join(row.links)),
    _Column(words.DONE_ON, 12, lambda row: row.done_on, "day"),
)
_OWNER_COLUMNS: tuple[_Column, ...] = (
    _Column(words.OWNER, 32, lambda row: row.owner),
    _Column(words.TO_DO, 10, lambda row: row.open, "number"),
    _Column(words.DAYS, 10, lambda row: row.days, "number"),
    _Column(words.NOT_ESTIMATED, 15, lambda row: row.not_estimated, "number"),
    _Column(words.OVERDUE, 11, lambda row: row.overdue, "number"),
    _Column(words.NEXT_DUE, 13, lambda row: row.next_due, "day"),
)


def write_tracker_xlsx(
    rows: Sequence[TrackerRow], target: BinaryIO | Path, *, workload_name: str, made_on: date
) -> None:
    """Write the workbook to a binary stream or a file; an OSError of the target passes through.

    `made_on` is today, for the page header and for what is overdue on the sheet by owner. The colours of the sheet
    of actions follow the day on which it is opened.
    """
    data = xlsx_bytes(rows, workload_name=workload_name, made_on=made_on)
    if isinstance(target, Path):
        target.write_bytes(data)
    else:
        target.write(data)


def xlsx_bytes(rows: Sequence[TrackerRow], *, workload_name: str, made_on: date) -> bytes:
    """The whole workbook; the same rows give the same bytes."""
    import xlsxwriter

    stream = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with xlsxwriter.Workbook(stream, options) as book:
        title = cut_line(str(message("Improvement plan for {name}", name=workload_name)), _MAX_HEADER)
        made = datetime(made_on.year, made_on.month, made_on.day)  # noqa: DTZ001 the library wants local time
        book.set_properties({"title": title, "author": "WA Desktop", "created": made})
        actions = _sheet(book, words.ACTIONS_SHEET, _ACTION_COLUMNS, rows)
        actions.freeze_panes(1, 2)
        if rows:
            _offer_words(actions, len(rows))
            _colour(book, actions, len(rows))
        owners = _sheet(book, words.OWNERS_SHEET, _OWNER_COLUMNS, by_owner(rows, made_on))
        owners.freeze_panes(1, 1)
        for sheet in (actions, owners):
            _set_up_print(sheet, title, made_on)
    return stream.getvalue()


@dataclass(frozen=True)
class _Looks:
    """Formats of cells by what is in them."""

    head: Any
    text: Any
    number: Any
    day: Any


def _looks(book: Any) -> _Looks:
    return _Looks(
        head=book.add_format(
            {
                "bold": True,
                "bg_color": "#1b2432",
                "font_color": "#ffffff",
                "valign": "vcenter",
                "text_wrap": True,
            }
        ),
        text=book.add_format({"text_wrap": True, "valign": "top", "num_format": "@"}),
        number=book.add_format({"valign": "top"}),
        day=book.add_format({"valign": "top", "num_format": _DATE_FORMAT, "align": "left"}),
    )


def _sheet(book: Any, name: Message, columns: Sequence[_Column], rows: Sequence[object]) -> Any:
    sheet = book.add_worksheet(str(name))
    looks = _looks(book)
    for index, column in enumerate(columns):
        sheet.set_column(index, index, column.width)
        sheet.write_string(0, index, str(column.heading), looks.head)
        for line, row in enumerate(rows, 1):
            _write(sheet, (line, index), column.value(row), getattr(looks, column.look))
    sheet.set_row(0, 22)
    sheet.autofilter(0, 0, max(1, len(rows)), len(columns) - 1)
    return sheet


def _write(sheet: Any, place: tuple[int, int], value: Value, look: Any) -> None:
    if isinstance(value, date) and value >= _FIRST_DAY:
        sheet.write_datetime(*place, value, look)
    elif isinstance(value, int | float):
        sheet.write_number(*place, value, look)
    elif value:
        sheet.write_string(*place, cut(unix_lines(plain(str(value))), MAX_CELL), look)
    else:
        # Somebody may fill it in: the format is there already.
        sheet.write_blank(*place, None, look)


def _offer_words(sheet: Any, count: int) -> None:
    """Lists to choose from in the columns whose words we know."""
    for heading, offered in (
        (words.STATUS, words.STATUS_WORDS.values()),
        (words.IMPACT, words.IMPACT_WORDS.values()),
    ):
        place = _place(heading)
        sheet.data_validation(1, place, count, place, {"validate": "list", "source": list(map(str, offered))})


def _colour(book: Any, sheet: Any, count: int) -> None:
    red, amber, green, grey = (book.add_format(look) for look in (_RED, _AMBER, _GREEN, _GREY))
    statuses = {status: str(word) for status, word in words.STATUS_WORDS.items()}
    status, due = _letter(words.STATUS), _letter(words.DUE)
    live = ",".join(f'${status}2="{word}"' for key, word in statuses.items() if key.is_live)
    overdue = f"=AND(ISNUMBER(${due}2),${due}2<TODAY(),OR({live}))"
    sheet.conditional_format(
        1,
        _place(words.DUE),
        count,
        _place(words.DUE),
        {"type": "formula", "criteria": overdue, "format": red},
    )
    for heading, word, look in (
        (words.RISK, words.RISK_WORDS[Risk.HIGH], red),
        (words.RISK, words.RISK_WORDS[Risk.MEDIUM], amber),
        (words.RISK, words.RISK_WORDS[Risk.NONE], green),
        (words.STATUS, statuses[ActionStatus.DONE], green),
        (words.STATUS, statuses[ActionStatus.IN_PROGRESS], amber),
        (words.STATUS, statuses[ActionStatus.WONT_DO], grey),
    ):
        rule = {"type": "cell", "criteria": "==", "value": f'"{word}"', "format": look}
        sheet.conditional_format(1, _place(heading), count, _place(heading), rule)


def _set_up_print(sheet: Any, title: str, made_on: date) -> None:
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.set_margins(left=0.4, right=0.4, top=0.7, bottom=0.6)
    # An ampersand starts a code in page headers; two are one sign.
    sheet.set_header(f"&L{title.replace('&', '&&')}&R{made_on.isoformat()}")
    sheet.set_footer("&L&A&R&P / &N")


def _place(heading: Message) -> int:
    return [column.heading for column in _ACTION_COLUMNS].index(heading)


def _letter(heading: Message) -> str:
    return chr(ord("A") + _place(heading))
