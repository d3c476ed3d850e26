"""Texts and ids as AWS takes them: plain characters, lengths that end at a word, ids that are legal and unique."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from urllib.parse import quote

from wa_desktop.domain.lens import NONE_SUFFIX
from wa_desktop.domain.text import whole_text
from wa_desktop.lensfile import limits

MAX_ID = 64
"""Shorter than AWS's limit, because some of its pages state this one."""

_CUT = "..."

_PLAIN_FOR = str.maketrans(
    {
        **dict.fromkeys('"“”„«»‘’`', "'"),
        **dict.fromkeys("\u201a\u201b\u201f\u00b4\u2032\u2033", "'"),
        **dict.fromkeys("–−\u2010\u2011\u2012", "-"),
        "—": " - ",
        "…": "...",
        "·": "-",
        "•": "-",
        ";": ",",
        "%": " percent",
        "[": "(",
        "]": ")",
        "{": "(",
        "}": ")",
        "|": "/",
        "\\": "/",
        "=": " is ",
        "<": " under ",
        ">": " over ",
        "≤": " up to ",
        "≥": " at least ",
        "→": " to ",
        "~": "about ",
        "×": "x",
        "€": "EUR ",
        "£": "GBP ",
        "$": "USD ",
        "§": "section ",
        "\u2044": "/",
        "ß": "ss",
        "æ": "ae",
        "Æ": "Ae",
        "ø": "o",
        "Ø": "O",
        "ł": "l",
        "Ł": "L",
    }
)
_UNSAFE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def plain(text: str, most: int, otherwise: str = "") -> str:
    """A name, title or description in the characters AWS takes, on one line; `otherwise` if none is left."""
    words = _plain_words(text)
    return cut(words, most) if any(sign.isalnum() for sign in words) else otherwise


def loses(text: str, most: int) -> bool:
    """Whether `plain` would cut the text or drop letters of it."""
    foreign = (sign.isalpha() and not sign.isascii() for sign in _simple(text))
    return len(_plain_words(text)) > most or any(foreign)


def _simple(text: str) -> str:
    # Signs are replaced before letters are taken apart, which makes plain signs of some and odd ones of others.
    return unicodedata.normalize("NFKD", whole_text(text).translate(_PLAIN_FOR)).translate(_PLAIN_FOR)


def _plain_words(text: str) -> str:
    kept = (sign for sign in _simple(text) if sign.isspace() or limits.PLAIN_TEXT.fullmatch(sign))
    return " ".join("".join(kept).split())


def cut(text: str, most: int) -> str:
    """The text, or as many of its whole words as fit with three dots behind them.

    Only a text without any white space in reach, such as Japanese, is cut between characters.
    """
    if len(text) <= most:
        return text
    room = most - len(_CUT)
    kept = text[: room + 1]
    ends = [found.start() for found in re.finditer(r"\s+", kept) if found.start()]
    return (kept[: ends[-1]] if ends else text[:room]).rstrip(" \t\n,.;:-(") + _CUT


def free(text: str) -> str:
    """A display text: any characters but control signs and half characters, trimmed."""
    return _UNSAFE.sub(" ", whole_text(text).replace("\r\n", "\n")).strip()


def address(url: str, most: int) -> str:
    """An http(s) address without white space; empty if it is none or longer than AWS gives out."""
    whole = re.sub(r"\s", lambda found: quote(found.group()), whole_text(url).strip())
    return whole if re.match(r"https?://", whole, re.IGNORECASE) and len(whole) <= most else ""


def legal_ids(given: Sequence[str], kind: str, *, none_at: int | None = None) -> list[str]:
    """An id for each given one: itself where AWS takes it, else a legal one near it; all differ.

    Only the id at `none_at` ends in the suffix that stands for None of these. `kind` starts an id that would
    be too short.
    """
    result = [
        text if _is_legal(text) and _is_none(text) == (at == none_at) and given.index(text) == at else ""
        for at, text in enumerate(given)
    ]
    taken = set(result)
    for at, text in enumerate(given):
        if not result[at]:
            result[at] = _new_id(text, kind, taken, is_none=at == none_at)
            taken.add(result[at])
    return result


def _is_legal(text: str) -> bool:
    return bool(limits.ID.fullmatch(text)) and limits.MIN_ID <= len(text) <= MAX_ID and text != "default"


def _is_none(text: str) -> bool:
    return text.endswith(NONE_SUFFIX)


def _new_id(text: str, kind: str, taken: set[str], *, is_none: bool) -> str:
    ascii_only = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    stem = re.sub(r"[^A-Za-z0-9]+", "_", ascii_only).strip("_")
    stem = stem.removesuffix(NONE_SUFFIX) if is_none else stem
    if len(stem) < limits.MIN_ID or stem == "default":
        stem = f"{kind}_{stem}".rstrip("_")
    end = NONE_SUFFIX if is_none else ""
    number = 1
    while True:
        mark = end if number == 1 else f"_{number}{end}"
        new = stem[: MAX_ID - len(mark)].rstrip("_") + mark
        if new not in taken and _is_none(new) == is_none:
            return new
        number += 1
