"""Who has how much to do: the live actions of a plan by owner."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from wa_desktop.exchange import tracker_words as words
from wa_desktop.exchange.tracker import TrackerRow
from wa_desktop.exchange.tracker_text import one_line


@dataclass(frozen=True)
class OwnerRow:
    """One owner's live actions: how many, how many days (of those somebody estimated), and when the next is due."""

    owner: str
    open: int
    days: float
    not_estimated: int
    overdue: int
    next_due: date | None


def by_owner(rows: Sequence[TrackerRow], today: date) -> tuple[OwnerRow, ...]:
    """A row per owner of live actions, by name; last the actions that nobody has taken yet."""
    live: dict[str, list[TrackerRow]] = {}
    for row in rows:
        if row.is_live:
            live.setdefault(one_line(row.owner), []).append(row)
    names = sorted(live, key=lambda name: (not name, name.casefold(), name))
    return tuple(_sum(name or str(words.NO_OWNER), live[name], today) for name in names)


def _sum(owner: str, rows: Sequence[TrackerRow], today: date) -> OwnerRow:
    known = [row.days for row in rows if row.days is not None]
    return OwnerRow(
        owner,
        len(rows),
        sum(known),
        len(rows) - len(known),
        sum(row.is_overdue(today) for row in rows),
        min((row.due for row in rows if row.due), default=None),
    )
