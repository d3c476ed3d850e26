"""The improvement plan as the table that Asana's CSV importer takes.

Source: Asana's help, "Preparing data for CSV import" (help.asana.com, article 14244171470491) and the older guide
"CSV importer" (asana.com/guide/help/api/csv-importer). The first column is the task's name, then Description,
Section and Assignee, and Due Date after them; names of columns are matched by themselves. An assignee is the e-mail
address of a member, so that other owners stand in the description alone. Dates are MM/DD/YYYY, and other forms are
not taken. Dependencies holds names of tasks that come first, parted by commas; those tasks must stand in rows
above. Columns with other names become custom fields. Tags and the completion of a task cannot be imported, which is
why the status is the section.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from wa_desktop.domain.plan import ActionStatus
from wa_desktop.exchange.tracker import TrackerRow
from wa_desktop.exchange.tracker_text import one_line
from wa_desktop.exchange.tracker_words import IMPACT_WORDS, STATUS_WORDS, days_word, risk_word

COLUMNS = ("Name", "Description", "Section", "Assignee", "Due Date", "Dependencies")
CUSTOM_FIELDS = ("Risk", "Impact", "Effort in days", "Best practices")

_SECTIONS = (ActionStatus.IN_PROGRESS, ActionStatus.OPEN, ActionStatus.DONE, ActionStatus.WONT_DO)
_ADDRESS = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+\.[^@\s,;<>]+")


def asana_table(rows: Sequence[TrackerRow]) -> list[list[str]]:
    """The header and a line per action, by section, but never above a line that it waits for."""
    awaited = {label for row in rows for label in row.waits_for}
    # A comma in a name would part it in the list of dependencies.
    names = {row.label: row.name.replace(",", ";") if row.label in awaited else row.name for row in rows}
    by_section = sorted(rows, key=lambda row: _SECTIONS.index(row.status))
    return [
        [*COLUMNS, *CUSTOM_FIELDS],
        *(
            [
                names[row.label],
                row.description,
                str(STATUS_WORDS[row.status]),
                row.owner.strip() if _ADDRESS.fullmatch(row.owner.strip()) else "",
                _date(row.due),
                ",".join(names[label] for label in row.waits_for if label in names),
                risk_word(row.risk),
                str(IMPACT_WORDS[row.impact]),
                days_word(row.days),
                ", ".join(map(one_line, row.practices)),
            ]
            for row in _after_what_they_wait_for(by_section)
        ),
    ]


def _after_what_they_wait_for(rows: Sequence[TrackerRow]) -> list[TrackerRow]:
    """The rows in their order, but each row that others wait for is brought forward before the first of them."""
    by_label = {row.label: row for row in rows}
    placed: dict[str, TrackerRow] = {}
    for row in rows:
        path = {row.label: row} if row.label not in placed else {}
        while path:
            last = next(reversed(path.values()))
            open_ones = (label for label in last.waits_for if label in by_label)
            first = next((label for label in open_ones if label not in placed and label not in path), None)
            if first is None:
                placed[last.label] = last
                del path[last.label]
            else:
                path[first] = by_label[first]
    return list(placed.values())


def _date(day: date | None) -> str:
    return f"{day.month:02}/{day.day:02}/{day.year:04}" if day else ""
