"""The alias of a lens that names none: made from its name, the same every time."""

from __future__ import annotations

import hashlib
import re
import unicodedata

MAX_SLUG = 64


def slug(name: str) -> str:
    """Small letters, digits and hyphens for a name; never empty.

    Where letters are lost or the name is cut, a short digest of the whole name keeps different names apart.
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii").lower()
    words = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    kept = sum(sign.isalnum() for sign in words)
    wanted = sum(sign.isalnum() for sign in unicodedata.normalize("NFKD", name))
    if words and kept == wanted and len(words) <= MAX_SLUG:
        return words
    digest = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return f"{words[: MAX_SLUG - 9].strip('-') or 'lens'}-{digest}"
