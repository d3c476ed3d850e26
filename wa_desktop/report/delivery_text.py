"""A person's long text on its way to a short place: its first sentences, in plain words on one line."""

from __future__ import annotations

import re

from wa_desktop.report.markdown import plain_text
from wa_desktop.report.recap import short

LINE = 200
"""Characters of a line below a title."""

PASSAGE = 600
"""Characters of a passage in a card; the whole note stands with its question in the findings."""

_END = re.compile(r"""[.!?…]["”’»)\]]*\s+(?=["“‘„«(\[]?[A-Z0-9À-ÖØ-ÞĀ-ɏͰ-ϿЀ-ӿ])|[\u3002\uff01\uff1f]""")
_SHORT_FORMS = re.compile(
    r"(?:^|[\s(])(?:\w|e\.g|i\.e|z\. ?B|approx|ca|cf|vs|etc|incl|no|nr|max|min|[dm]rs?)\.\s$", re.IGNORECASE
)
"""What ends in a full stop without ending a sentence."""


def plain(note: str) -> str:
    """A note in Markdown as plain words on one line."""
    return plain_text(note) if note else ""


def sentences(text: str) -> tuple[str, ...]:
    """A text cut after each of its sentences; what is in doubt stays together."""
    found, start = [], 0
    for end in _END.finditer(text):
        if _SHORT_FORMS.search(text[start : end.end()][-8:]):
            continue
        found.append(text[start : end.end()].strip())
        start = end.end()
    rest = text[start:].strip()
    return (*found, rest) if rest else tuple(found)


def passage(text: str, most: int = PASSAGE) -> str:
    """As many whole sentences as have room, at least the first, which is cut where it is too long."""
    taken = ""
    for sentence in sentences(text):
        longer = f"{taken} {sentence}".strip()
        if len(longer) > most:
            return taken or short(sentence, most)
        taken = longer
    return short(taken, most)
