"""Plays a history from its start: it must lead to where the workload stands now, and its chain must close."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wa_desktop.domain.history import (
    START,
    ErasedEntry,
    HistoryEntry,
    Subject,
    chained,
    content_of,
    digest_of,
)
from wa_desktop.domain.plan_record import action_to_json, decision_to_json
from wa_desktop.domain.record import answer_to_json
from wa_desktop.domain.workload import Snapshot
from wa_desktop.review.workspace import Workspace


def all_entries(workspace: Workspace) -> list[HistoryEntry | ErasedEntry]:
    """The whole history of a workspace, oldest first, read page by page."""
    found: list[HistoryEntry | ErasedEntry] = []
    while page := workspace.history(before=found[-1].number if found else None, limit=7):
        found += page
    return found[::-1]


def check_history(workspace: Workspace, snapshot: Snapshot) -> None:
    """Digests, numbers and chain are right, and what happened adds up to the snapshot."""
    chain = START
    said: dict[tuple[Subject, str, str, str], Any] = {}
    for number, entry in enumerate(all_entries(workspace), 1):
        assert entry.number == number
        chain = chained(chain, entry.digest)
        assert entry.chain == chain
        if isinstance(entry, HistoryEntry):
            one = entry.happening
            if one.subject is Subject.LENSES:
                continue  # tells names and an order, which no later entry has to begin with
            assert digest_of(content_of(one)) == entry.digest
            if one.workload_id == snapshot.workload.id:
                place = (one.subject, one.lens, one.question, one.item)
                said[place] = _with(said.get(place, {}), one.differences)
    assert _of(said, Subject.ANSWER) == {
        ("", *place): answer
        for review in snapshot.reviews
        for key, given in review.answers.items()
        if (answer := _plain(answer_to_json(given)))
        for place in [(review.lens.alias, key)]
    }
    assert _of(said, Subject.ACTION) == {
        (action.id, "", ""): _plain(action_to_json(action)) for action in snapshot.actions
    }
    assert _of(said, Subject.DECISION) == {
        (decision.id, "", ""): _plain(decision_to_json(decision)) for decision in snapshot.decisions
    }


def _of(
    said: Mapping[tuple[Subject, str, str, str], Any], subject: Subject
) -> dict[tuple[str, str, str], Any]:
    return {
        (item, lens, question): value
        for (about, lens, question, item), value in said.items()
        if about is subject and value
    }


def _with(value: Mapping[str, Any], found: Any) -> dict[str, Any]:
    """A JSON object after differences; objects that become empty go."""
    after: dict[str, Any] = _copy(value)
    for one in found:
        *way, last = one.path
        part = after
        for key in way:
            part = part.setdefault(key, {})
        assert part.get(last) == one.before
        if one.after is None:
            part.pop(last, None)
        else:
            part[last] = one.after
    return _plain(after)


def _copy(value: Any) -> Any:
    return {key: _copy(item) for key, item in value.items()} if isinstance(value, Mapping) else value


def _plain(value: Any) -> Any:
    """Without empty objects, which differences cannot tell from nothing."""
    if not isinstance(value, Mapping):
        return value
    parts = {key: _plain(item) for key, item in value.items()}
    return {key: item for key, item in parts.items() if item != {} and item is not None}
