"""Text that every file can keep: UTF-8 has no place for half a character."""

from __future__ import annotations

import re

_HALF = re.compile(r"[\ud800-\udfff]")


def whole_text(text: str) -> str:
    """The text with its half characters (lone surrogates) shown as U+FFFD; two fitting halves become one.

    Such halves come from a field that cuts an emoji in two, or from a terminal in another encoding.
    """
    if not _HALF.search(text):
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
