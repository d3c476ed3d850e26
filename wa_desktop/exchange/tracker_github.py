"""The improvement plan as the table of github-csv-tools, the usual way from a CSV file into GitHub issues.

GitHub itself imports no issues from files, and its Projects take issues and drafts, no CSV; both are filled through
GitHub's API. The tool that does so for CSV files and is used most is github-csv-tools (github.com/gavinr/
github-csv-tools; README, and import.js for the columns): title, body, labels (parted by commas; a label that the
repository lacks is made), milestone (a number of the repository, so we have none to give), assignee (one login) and
state ("closed" closes the issue). It finds columns by their names and parts them at commas, as its option says.

An assignee whom the repository does not know makes GitHub refuse the whole issue, so that the column is filled only
for an owner written as "@login"; every owner stands in the body. Limits of GitHub's API: 256 characters of title,
65,536 of body, 50 of a label's name, 100 labels an issue.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from wa_desktop.domain.errors import message
from wa_desktop.domain.formulas import defuse
from wa_desktop.domain.lens import Risk
from wa_desktop.exchange.tracker import TrackerRow
from wa_desktop.exchange.tracker_text import cut, cut_line, plain

COLUMNS = ("title", "body", "labels", "assignee", "state")

MAX_TITLE = 256
MAX_BODY = 65_536
MAX_LABEL = 50
MAX_LABELS = 100

_LOGIN = re.compile(r"@([A-Za-z0-9](?:[A-Za-z0-9-]{0,37}[A-Za-z0-9])?)")
_RISK_LABELS = {Risk.HIGH: message("high risk"), Risk.MEDIUM: message("medium risk")}


def github_table(rows: Sequence[TrackerRow]) -> list[list[str]]:
    """The header and a line per action."""
    return [list(COLUMNS), *(_fields(row) for row in rows)]


def _fields(row: TrackerRow) -> list[str]:
    login = _LOGIN.fullmatch(row.owner.strip())
    return [
        cut_line(row.name, MAX_TITLE),
        cut(defuse(plain(row.description)), MAX_BODY),
        ",".join(list(dict.fromkeys(_labels(row)))[:MAX_LABELS]),
        login.group(1) if login else "",
        "open" if row.is_live else "closed",
    ]


def _labels(row: TrackerRow) -> Iterator[str]:
    """Risk, pillar and practices; a comma in a name would part it."""
    risk = str(_RISK_LABELS[row.risk]) if row.risk in _RISK_LABELS else ""
    for text in (risk, row.pillar, *row.practices):
        label = cut_line(text.replace(",", " "), MAX_LABEL)
        if label:
            yield label
