"""What the AWS CLI printed, as JSON values: one or many to a file, in the encodings that terminals give them."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from wa_desktop.domain.errors import Message, message
from wa_desktop.lensfile.findings import shown
from wa_desktop.lensfile.official_wording import Wording, gather

MAX_FILE = 50_000_000

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
"""PowerShell writes what a command prints as UTF-16."""


@dataclass(frozen=True)
class ReadOutputs:
    """The words found, one wording for each lens, and what is to be said of files that gave none."""

    wordings: tuple[Wording, ...]
    problems: tuple[Message, ...]


def read_outputs(files: Iterable[tuple[str, bytes]]) -> ReadOutputs:
    """Read files, given by name and content; whatever is in them, nothing is raised."""
    wordings: dict[str, Wording] = {}
    problems: list[Message] = []
    for name, data in files:
        try:
            found = _values(data)
        except (ValueError, RecursionError):
            problems.append(
                message(
                    "{name} is no JSON; run the command again with --output json and keep what it prints.",
                    name=shown(name),
                )
            )
            continue
        gathered = gather(found)
        for wording in gathered:
            wordings[wording.alias] = wording.over(wordings.get(wording.alias, Wording()))
        if not gathered:
            problems.append(
                message(
                    "{name} holds no questions of a lens; list-answers and get-answer print them.",
                    name=shown(name),
                )
            )
    return ReadOutputs(tuple(wordings.values()), tuple(problems))


def _values(data: bytes) -> list[Any]:
    """The values that stand in a file one after another; ValueError for what is no JSON."""
    if len(data) > MAX_FILE:
        raise ValueError("too large")
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8")
    text = data.decode(encoding)
    decoder = json.JSONDecoder()
    values: list[Any] = []
    at = _next(text, 0)
    while at < len(text):
        value, at = decoder.raw_decode(text, at)
        values.append(value)
        at = _next(text, at)
    if not values:
        raise ValueError("nothing")
    return values


def _next(text: str, at: int) -> int:
    """Where the next value begins; commas between them do no harm."""
    while at < len(text) and (text[at].isspace() or text[at] == ","):
        at += 1
    return at
