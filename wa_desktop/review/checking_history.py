"""Checks the history entry by entry, from the first to the last: numbers, digests, the chain, and columns."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.history import START, Happening, chained, digest_of, happening_from
from wa_desktop.review.checking_replay import is_deletion
from wa_desktop.storage.history import question_place
from wa_desktop.storage.inspecting import StoredEntry

Find = Callable[[Message], None]

_ODD = (ValueError, TypeError, KeyError, AttributeError)
"""What reading an entry that no version of ours wrote may raise."""


@dataclass
class _Gone:
    """The entries so far of a workload that is not there, until one of them says that it was deleted."""

    first: int
    empty: int = 0
    told: int = 0


class ChainCheck:
    """Takes entries in the order of their numbers and tells `find` what is wrong with each; `finish` after the last.

    After a break it goes on from the digest that is stored there, so that one change is one finding. `chain` is the
    digest after the last entry, `count` how many there were, `noted_at` the number of the one whose chain digest
    was noted. `unsound` are the ids of workloads with entries that cannot be trusted, `is_whole` says that no entry
    is missing or empty without a reason: else nobody knows of whom it spoke.
    """

    def __init__(self, noted: str, find: Find) -> None:
        self.chain = START
        self.count = 0
        self.noted_at: int | None = None
        self.unsound: set[Any] = set()
        self.is_whole = True
        self._gone: dict[Any, _Gone] = {}
        self._deleted: set[Any] = set()
        self._noted = noted
        self._find = find
        self._next = 1

    def take(self, row: StoredEntry) -> None:
        """Check the next entry."""
        self.count += 1
        in_order = row.number == self._next
        if row.number > self._next:
            self._find(_missing(self._next, row.number - 1))
            self.is_whole = False
        elif not in_order:
            self._find(message("Entry {number} of the history has an impossible number.", number=row.number))
            self.is_whole = False
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

    def finish(self) -> None:
        """Tell of the workloads that are gone, though the history knows of no deletion."""
        for gone in self._gone.values():
            self.is_whole = False
            if gone.empty:
                self._find(_emptied(gone))
            else:
                self._find(
                    message(
                        "A workload is gone that was never deleted; entry {number} of the history is its first.",
                        number=gone.first,
                    )
                )

    def _check_content(self, row: StoredEntry) -> None:
        """What an entry says must be what its digest was taken of, and what its columns say."""
        if row.workload_id in self._deleted:
            self._find(
                message("Entry {number} of the history follows the end of its workload.", number=row.number)
            )
            self.unsound.add(row.workload_id)
            return
        if row.content is None:
            self._check_empty(row)
            return
        try:
            happening = _happening(row)
        except _UnsoundError as error:
            self._find(error.sentence)
            self.unsound |= {row.workload_id, error.workload_id}
            return
        self._follow(row, is_end=is_deletion(happening))

    def _check_empty(self, row: StoredEntry) -> None:
        """An entry may be empty if a later one says that its workload was deleted."""
        if not row.alive:
            self._gone.setdefault(row.workload_id, _Gone(row.number)).empty += 1
            return
        self.unsound.add(row.workload_id)
        self._find(
            message(
                "Entry {number} of the history is empty, although its workload is still there.",
                number=row.number,
            )
        )

    def _follow(self, row: StoredEntry, *, is_end: bool) -> None:
        """A workload lives until its deletion, and no longer."""
        if is_end:
            self._gone.pop(row.workload_id, None)
            self._deleted.add(row.workload_id)
        if is_end and row.alive:
            self._find(
                message(
                    "Entry {number} of the history says that its workload was deleted, but it is there.",
                    number=row.number,
                )
            )
            self.unsound.add(row.workload_id)
        elif not is_end and not row.alive:
            self._gone.setdefault(row.workload_id, _Gone(row.number)).told += 1


class _UnsoundError(Exception):
    """What is wrong with an entry that is not empty, and of which workload it speaks as far as it can be read."""

    def __init__(self, sentence: Message, workload_id: Any = None) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence
        self.workload_id = workload_id


def _happening(row: StoredEntry) -> Happening:
    """What an entry says, if that is what its digest was taken of and what its columns say."""
    try:
        happening = happening_from(row.content)
        fits = _columns_fit(row, happening)
    except _ODD:
        happening, fits = None, False
    if not isinstance(row.content, str) or digest_of(row.content) != row.digest:
        raise _UnsoundError(
            message("Entry {number} of the history was changed.", number=row.number),
            happening and happening.workload_id,
        )
    if happening is None:
        raise _UnsoundError(message("Entry {number} of the history cannot be read.", number=row.number))
    if not fits:
        raise _UnsoundError(
            message(
                "Entry {number} of the history stands under another workload, time, question or risk than it says.",
                number=row.number,
            ),
            happening.workload_id,
        )
    return happening


def _emptied(gone: _Gone) -> Message:
    if gone.empty == 1:
        return message(
            "Entry {number} of the history is empty, although its workload was never deleted.",
            number=gone.first,
        )
    return message(
        "{count} entries of the history are empty, although their workload was never deleted; the first is {number}.",
        count=gone.empty,
        number=gone.first,
    )


def _columns_fit(row: StoredEntry, happening: Happening) -> bool:
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
