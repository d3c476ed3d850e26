"""What stands behind an answer: a file, a link or somebody's word, who gave it, when, and how sure it is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from wa_desktop.domain.errors import FieldProblem, message

MAX_FILE_BYTES = 50_000_000
"""A workspace stays one file that can be mailed and copied; recordings and dumps belong beside it."""


class EvidenceKind(StrEnum):
    """Where the proof lies: in the workspace, behind an address, or in a person's word."""

    FILE = "FILE"
    LINK = "LINK"
    STATEMENT = "STATEMENT"


class Sureness(StrEnum):
    """How sure it is: somebody told it, showed it, or the reviewer checked it."""

    TOLD = "TOLD"
    SHOWN = "SHOWN"
    VERIFIED = "VERIFIED"


@dataclass(frozen=True)
class Evidence:
    """One piece of evidence.

    `id` is 32 hexadecimal digits. A FILE is kept in the workspace under `digest` (SHA-256 in hexadecimal) with
    `size` in bytes and `media_type` such as "image/png". `title` is a file's name, a link's name, or what was
    said. `given_on` is the day it was given; `added_at` is when it was written down, in UTC.
    """

    id: str
    kind: EvidenceKind
    title: str
    link: str = ""
    digest: str = ""
    size: int = 0
    media_type: str = ""
    said_by: str = ""
    given_on: date | None = None
    sureness: Sureness = Sureness.TOLD
    added_at: datetime | None = None

    @property
    def is_picture(self) -> bool:
        """Whether it can be shown as a picture."""
        return self.media_type in {"image/png", "image/jpeg", "image/gif", "image/bmp", "image/webp"}


def check_evidence(evidence: Evidence) -> FieldProblem | None:
    """The first field that makes no sense; None if all do."""
    if not evidence.title.strip():
        return FieldProblem("title", message("Say what the evidence is."))
    if len(evidence.title) > 2000:
        return FieldProblem("title", message("The description of the evidence has at most 2,000 characters."))
    if len(evidence.said_by) > 255:
        return FieldProblem("said_by", message("The name of who said it has at most 255 characters."))
    if evidence.kind is EvidenceKind.LINK and not _is_link(evidence.link):
        return FieldProblem(
            "link",
            message("The link starts with https:// or http://, has no spaces and at most 2,048 characters."),
        )
    return None


def _is_link(text: str) -> bool:
    return len(text) <= 2048 and re.fullmatch(r"https?://[^\s/$.?#].[^\s]*", text) is not None
