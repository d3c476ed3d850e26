"""Efforts as people type them: a size, or days of work."""

from __future__ import annotations

import re

from wa_desktop.domain.errors import InvalidError, message
from wa_desktop.domain.plan import MAX_DAYS, NO_EFFORT, Effort, Size
from wa_desktop.ui.plan.words import number_word
from wa_desktop.ui.words import tr

_DAYS = re.compile(r"(\d{1,6}(?:[.,]\d{1,4})?|[.,]\d{1,4})\s*(\D*)")
_SHOWN = 40
"""Characters of a refused text that are quoted."""


def effort_from(text: str) -> Effort:
    """The effort meant by a text such as "M", "3", "3 d" or "0,5"; nothing typed means that it is not known.

    InvalidError says what would be understood.
    """
    typed = " ".join(text[:200].split()).casefold()
    if not typed or typed in {"-", "–", "—"}:
        return NO_EFFORT
    for size in Size:
        if typed == size.value.casefold():
            return Effort(size)
    found = _DAYS.fullmatch(typed)
    if found is None or found.group(2) not in _units():
        raise InvalidError(
            message("“{text}” is no effort: write S, M, L, or days such as 3 or 0.5.", text=text[:_SHOWN])
        )
    days = float(found.group(1).replace(",", "."))
    if days > MAX_DAYS:
        raise InvalidError(message("The effort is between 0 and {count} days.", count=int(MAX_DAYS)))
    return Effort(days=days)


def effort_text(effort: Effort) -> str:
    """An effort as it can be typed again; empty where it is not known."""
    if effort.days is not None:
        return number_word(effort.days)
    return effort.size.value if effort.size else ""


def _units() -> set[str]:
    """What may stand behind a number of days, in English and in the language of the window."""
    own = tr("{days} d").replace("{days}", "").strip().casefold()
    return {"", "d", "day", "days", own}
