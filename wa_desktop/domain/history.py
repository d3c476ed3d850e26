"""What happened to a workload: one entry per thing that changed, chained by digests so that gaps show.

Each entry's content is written as canonical JSON; its digest is the SHA-256 of that text. The chain digest of an
entry is the SHA-256 of the chain digest before it and its own digest, both in hexadecimal. Whoever changes, moves
or removes an entry breaks the chain from there on. Entries cut off at the end leave a chain that closes: the check
compares it with answers and milestones, and what even that does not show, a chain digest noted elsewhere does.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from wa_desktop.domain.errors import Message
from wa_desktop.domain.lens import Risk

Json = Mapping[str, Any]

LENS_ORDER = ("", "order")
"""The path of the order of a review's lenses: names of lenses, in a list; no alias is empty."""

CLOCK = "clock"
"""Where the entries about a workshop tell of its beginning and end."""

START = "0" * 64
"""The chain digest before the first entry."""


class Subject(StrEnum):
    """What an entry is about."""

    WORKLOAD = "workload"
    LENSES = "lenses"
    ANSWER = "answer"
    NOTES = "notes"
    """Notes on a lens or one of its pillars; `item` is the pillar's id."""
    ACTION = "action"
    DECISION = "decision"
    WORKSHOP = "workshop"
    MILESTONE = "milestone"


@dataclass(frozen=True)
class Difference:
    """One value before and after; `path` leads to it from the thing that changed, such as ("practices", "b", "answer").

    Values are JSON: None where there was or is nothing.
    """

    path: tuple[str, ...]
    before: Any
    after: Any


@dataclass(frozen=True)
class Happening:
    """One thing that changed, before it has a place in the history.

    `lens` (alias) and `question` (key) say where, `item` names a pillar, an action, a decision, a workshop or a
    milestone by its id, `title` is what people call it. `name` is the command's name. Risks are those of the
    question, None where the change is about no question.
    """

    workload_id: str
    at: datetime
    author: str
    name: Message
    subject: Subject
    lens: str = ""
    question: str = ""
    item: str = ""
    title: str = ""
    differences: tuple[Difference, ...] = ()
    risk_before: Risk | None = None
    risk_after: Risk | None = None

    @property
    def moves_risk(self) -> bool:
        """Whether the question's risk is another one afterwards."""
        return self.risk_before is not self.risk_after


@dataclass(frozen=True)
class HistoryEntry:
    """A happening with its place in the workspace's history, counted from 1; `chain` is the digest up to here."""

    number: int
    happening: Happening
    digest: str
    chain: str


@dataclass(frozen=True)
class ErasedEntry:
    """The place of a happening that went with its deleted workload: the digests stay, so the chain still closes."""

    number: int
    workload_id: str
    digest: str
    chain: str


def differences(before: Json | None, after: Json | None) -> tuple[Difference, ...]:
    """The leaves in which two JSON objects differ, in the order of the first and then the second; lists are leaves."""
    return tuple(_walk((), before or {}, after or {}))


def _walk(path: tuple[str, ...], before: Json, after: Json) -> Iterator[Difference]:
    for key in dict.fromkeys((*before, *after)):
        old, new = before.get(key), after.get(key)
        if old == new and type(old) is type(new):
            continue
        if isinstance(old, Mapping) or isinstance(new, Mapping):
            old_part = old if isinstance(old, Mapping) else {}
            new_part = new if isinstance(new, Mapping) else {}
            yield from _walk((*path, key), old_part, new_part)
        else:
            yield Difference((*path, key), old, new)


def content_of(happening: Happening) -> str:
    """The text over which an entry's digest is taken, and as which it is stored."""
    value: dict[str, Any] = {
        "workload": happening.workload_id,
        "at": happening.at.isoformat(),
        "author": happening.author,
        "name": {"template": happening.name.template, "values": dict(happening.name.values)},
        "subject": happening.subject.value,
        "lens": happening.lens,
        "question": happening.question,
        "item": happening.item,
        "title": happening.title,
        "differences": [[list(one.path), one.before, one.after] for one in happening.differences],
        "risk_before": happening.risk_before,
        "risk_after": happening.risk_after,
    }
    kept = {key: part for key, part in value.items() if part not in ("", None, [])}
    return json.dumps(kept, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=str)


def happening_from(content: str) -> Happening:
    """Read what `content_of` wrote; ValueError or its kin for anything else."""
    value = json.loads(content)
    name = value["name"]
    return Happening(
        workload_id=value["workload"],
        at=datetime.fromisoformat(value["at"]),
        author=value.get("author", ""),
        name=Message(template=name["template"], values=name["values"]),
        subject=Subject(value["subject"]),
        lens=value.get("lens", ""),
        question=value.get("question", ""),
        item=value.get("item", ""),
        title=value.get("title", ""),
        differences=tuple(
            Difference(tuple(path), before, after) for path, before, after in value.get("differences", ())
        ),
        risk_before=_risk(value.get("risk_before")),
        risk_after=_risk(value.get("risk_after")),
    )


def _risk(value: str | None) -> Risk | None:
    return None if value is None else Risk(value)


def digest_of(content: str) -> str:
    """SHA-256 over the text in UTF-8, in hexadecimal."""
    return hashlib.sha256(content.encode()).hexdigest()


def chained(before: str, digest: str) -> str:
    """The chain digest after an entry, from the one before it and the entry's own digest."""
    return digest_of(before + digest)
