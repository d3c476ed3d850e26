"""The name that signs changes in the history."""

from __future__ import annotations

from wa_desktop.domain.text import whole_text

MAX_AUTHOR = 100
"""As long as a milestone's name; a name is no place for notes."""


def tidy_author(name: str) -> str:
    """A name as it is kept: on one line, whole, and not too long; empty for nobody."""
    return " ".join(whole_text(name).split())[:MAX_AUTHOR].rstrip()
