"""Checks the history entry by entry, from the first to the last: numbers, digests, the chain, and columns."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.history import START, chained, digest_of, happening_from
from wa_desktop.storage.history import question_place
from wa_desktop.storage.inspecting import StoredEntry

Find = Callable[[Message], None]


class ChainCheck:
    """Takes entries in the order of their numbers and tells `find` what is wrong with each.

    After a break it goes on from the digest that is stored there, so that one change is one finding. `chain` is the
    digest after the last entry, `count` how many there were, `noted_at` the number of the one whose chain digest
    was noted.
    """

    def __init__(self, noted: str, find: Find) -> None:
        self.chain = START
        self.count = 0
        self.noted_at: int | None = None
        self._noted = noted
        self._find = find
        self._next = 1

    def take(self, row: StoredEntry) -> None:
        """Check the next entry."""
        self.count += 1
        in_order = row.number == self._next
        if row.number > self._next:
            self._find(_missing(self._next, row.number - 1))
        elif not in_order:
            self._find(message("Entry {number} of the history has an impossible number.", number=row.number))
        self._check_content(row)
        if in_order and chained(self.chain, str(row.digest)) != row.chain:
            self._find(
                message(
                    "The chain breaks at entry {number} of the history: it does not follow from the one before.",
                    number=row.number,
                )
            )
        self.chain = str(row.chain)
        if self._noted and self.chain == self._noted:
            self.noted_at = row.number
        self._next = row.number + 1

    def _check_content(self, row: StoredEntry) -> None:
        """What an entry says must be what its digest was taken of, and what its columns say."""
        if row.content is None:
            if row.alive:
                self._find(
                    message(
                        "Entry {number} of the history is empty, although its workload is still there.",
                        number=row.number,
                    )
                )
            return
        if not isinstance(row.content, str) or digest_of(row.content) != row.digest:
            self._find(message("Entry {number} of the history was changed.", number=row.number))
            return
        try:
            fits = _columns_fit(row)
        except (ValueError, TypeError, KeyError, AttributeError):
            self._find(message("Entry {number} of the history cannot be read.", number=row.number))
            return
        if not fits:
            self._find(
                message(
                    "Entry {number} of the history stands under another workload, time, question or risk than it says.",
                    number=row.number,
                )
            )


def _columns_fit(row: StoredEntry) -> bool:
    happening = happening_from(row.content)
    place = question_place(happening.lens, happening.question) if happening.question else ""
    at = datetime.fromisoformat(row.at)
    return (row.workload_id, at.replace(tzinfo=UTC), row.question, row.risk_before, row.risk_after) == (
        happening.workload_id,
        happening.at,
        place,
        happening.risk_before,
        happening.risk_after,
    )


def _missing(first: int, last: int) -> Message:
    if first == last:
        return message("Entry {number} of the history is missing.", number=first)
    return message("Entries {first} to {last} of the history are missing.", first=first, last=last)
