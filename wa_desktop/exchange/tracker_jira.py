"""The improvement plan as the table that Jira's CSV import takes.

Source: Atlassian, "Import data from a CSV file" (support.atlassian.com/jira-cloud-administration/docs/
import-data-from-a-csv-file; for Data Center confluence.atlassian.com/adminjiraserver, "Importing data from CSV").
Only Summary is required. A field with several values (Labels, links) has a column of the same name for each.
Estimates are numbers of seconds. Dates follow the pattern of the wizard's second step; ours is its default,
dd/MMM/yy h:mm a, so that nothing has to be set. Accounts are user names or e-mail addresses; an owner who is
neither is matched to an account in the wizard's step "Map values", and stands in the description anyway.
"Issue Id" is a number that the file itself gives, by which links and parents name other rows (Atlassian's article
"CSV import: Parent-child mapping"). The names of link columns are those of Jira's own CSV export: an inward link of
the type Blocks leads to the issue that comes first. Priorities, statuses and resolutions are Jira's defaults.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date

from wa_desktop.domain.formulas import defuse
from wa_desktop.domain.plan import ActionStatus, Impact
from wa_desktop.exchange.tracker import TrackerRow
from wa_desktop.exchange.tracker_text import cut, cut_line, plain

FIELDS = (
    "Summary",
    "Issue Id",
    "Issue Type",
    "Description",
    "Priority",
    "Assignee",
    "Due Date",
    "Original Estimate",
    "Status",
    "Resolution",
)
LABELS = "Labels"
BLOCKED_BY = "Inward issue link (Blocks)"

MAX_SUMMARY = 255
MAX_TEXT = 32_767
"""jira.text.field.character.limit as it is delivered."""
MAX_LABEL = 255
DAY_SECONDS = 8 * 3600
"""A working day of Jira's default time tracking."""

_PRIORITY: Mapping[Impact, str] = {
    Impact.VERY_HIGH: "Highest",
    Impact.HIGH: "High",
    Impact.MEDIUM: "Medium",
    Impact.LOW: "Low",
}
_STATUS: Mapping[ActionStatus, str] = {
    ActionStatus.OPEN: "To Do",
    ActionStatus.IN_PROGRESS: "In Progress",
    ActionStatus.DONE: "Done",
    ActionStatus.WONT_DO: "Done",
}
_RESOLUTION: Mapping[ActionStatus, str] = {ActionStatus.DONE: "Done", ActionStatus.WONT_DO: "Won't Do"}
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def jira_table(rows: Sequence[TrackerRow]) -> list[list[str]]:
    """The header and a line per action, each with as many columns for labels and links as the longest needs."""
    numbers = {row.label: str(row.number) for row in rows}
    labels = [_labels(row) for row in rows]
    blockers = [[numbers[label] for label in row.waits_for if label in numbers] for row in rows]
    label_columns = max([1, *map(len, labels)])
    link_columns = max([1, *map(len, blockers)])
    header = [*FIELDS, *[LABELS] * label_columns, *[BLOCKED_BY] * link_columns]
    return [
        header,
        *(
            [*_fields(row), *_filled(found, label_columns), *_filled(links, link_columns)]
            for row, found, links in zip(rows, labels, blockers, strict=True)
        ),
    ]


def _fields(row: TrackerRow) -> list[str]:
    return [
        cut_line(row.name, MAX_SUMMARY),
        str(row.number),
        "Task",
        cut(defuse(plain(row.description)), MAX_TEXT),
        _PRIORITY[row.impact],
        row.owner,
        _date(row.due),
        "" if row.days is None else str(round(row.days * DAY_SECONDS)),
        _STATUS[row.status],
        _RESOLUTION.get(row.status, ""),
    ]


def _labels(row: TrackerRow) -> list[str]:
    """Practices and pillar; a label of Jira has no blanks."""
    words = (re.sub(r"\s+", "-", cut_line(text, MAX_LABEL)) for text in (*row.practices, row.pillar))
    return list(dict.fromkeys(word for word in words if word))


def _date(day: date | None) -> str:
    """English months, whatever the language of this computer is."""
    return f"{day.day:02}/{_MONTHS[day.month - 1]}/{day.year % 100:02} 12:00 AM" if day else ""


def _filled(values: list[str], columns: int) -> list[str]:
    return values + [""] * (columns - len(values))
