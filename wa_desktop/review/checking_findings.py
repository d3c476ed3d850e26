"""What a check of a workspace finds, and what it advises."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from wa_desktop.domain.errors import Message, message

BACKUP = message("Open a backup copy of the workspace, and keep this file for comparison.")
MENDABLE = message(
    "Its answers are those that the history tells of. Mend it: the figures are made again from the answers."
)
UNSURE = message(
    "Answers or figures were changed outside WA Desktop, and which of them cannot be told. Compare with a backup "
    "copy; nothing is mended here."
)
CHANGED = message(
    "It was changed outside WA Desktop. Compare with a backup copy; figures are not made again from such answers."
)
HISTORY = message(
    "The file was changed outside WA Desktop. Compare with a backup copy; entries before this one can be trusted."
)
FILTER = message("Remove the filter or save another one under its name; no review depends on it.")
DRAFT = message("Delete the draft, or take it from a backup copy; no review depends on it.")
EDITION = message("Fill it in anew and save it; no answer depends on it.")


class Part(StrEnum):
    """What a finding is about."""

    PAGES = "pages"
    LINKS = "links"
    LENS = "lens"
    DRAFT = "draft"
    WORKLOAD = "workload"
    MILESTONE = "milestone"
    STANDING = "standing"
    HISTORY = "history"
    DIGEST = "digest"
    ATTACHMENT = "attachment"
    FILTER = "filter"
    EDITION = "edition"
    """A theme, what is remembered for a client's reports, or the document control of a workload."""


@dataclass(frozen=True)
class Finding:
    """Something that is not as it should be, and what to do about it."""

    part: Part
    sentence: Message
    advice: Message


@dataclass(frozen=True)
class Progress:
    """Which part of the check goes on, and how far it is, from 0 to 1."""

    what: Message
    share: float


Find = Callable[[Part, Message, Message], None]
