"""Catalogues of a few sentences."""

from __future__ import annotations

import json
from collections.abc import Mapping


def po(entries: Mapping[str, str]) -> str:
    """The text of a PO file with these translations; quoted strings of JSON are quoted strings of PO."""
    head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
    body = "".join(
        f"\nmsgid {json.dumps(english, ensure_ascii=False)}\nmsgstr {json.dumps(text, ensure_ascii=False)}\n"
        for english, text in entries.items()
    )
    return head + body
