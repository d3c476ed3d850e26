"""Which typeface can show which character, so that no letter of a person's text silently vanishes."""

from __future__ import annotations

import struct
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from wa_desktop.system import fonts
from wa_desktop.system.fonts import Family


@dataclass(frozen=True)
class Run:
    """A stretch of text that one typeface can show; `family` is None where no file on this system can."""

    text: str
    family: Family | None


def runs(text: str) -> list[Run]:
    """Cut a text into stretches by typeface: the main one wherever it can, then Roboto and `fonts.fallbacks` in order.

    The text is composed (Unicode NFC) first. Characters without a form of their own, such as joiners and
    direction marks, are left out; control characters and lone surrogates become their name in brackets.
    """
    found: list[tuple[list[str], Family | None]] = []
    for part, family in _placed(visible(text)):
        if found and (found[-1][1] is family or (part == " " and found[-1][1] is not None)):
            found[-1][0].append(part)
        else:
            found.append(([part], family))
    return [Run("".join(parts), family) for parts, family in found]


def visible(text: str) -> str:
    """The text in composed form, with a visible stand-in for what has none; line ends and tabs stay."""
    if text.isascii() and text.isprintable():
        return text
    shown = (_visible(character) for character in unicodedata.normalize("NFC", _paired(text)))
    return "".join(shown)


def one_line(text: str) -> str:
    """The visible text with every stretch of white space as one space."""
    return " ".join(visible(text).split())


def name_of(character: str) -> str:
    """What stands for a character no typeface can show, such as "[grinning face]"."""
    name = unicodedata.name(character, "")
    return f"[{name.lower()}]" if name else f"[U+{ord(character):04X}]"


def _paired(text: str) -> str:
    """Surrogates that belong together as the character they mean; lone ones stay."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def _visible(character: str) -> str:
    if character in "\n\t":
        return character
    match unicodedata.category(character):
        case "Cc" | "Cs" | "Co" | "Cn":
            return name_of(character)
        case "Cf":
            return character if character in _FORMATS_WITH_A_FORM else ""
        case "Zl" | "Zp":
            return "\n"
    return "" if _is_variation_selector(character) else character


_FORMATS_WITH_A_FORM = "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u08e2"
"""Signs that Unicode counts among the formats although they are seen."""


def _is_variation_selector(character: str) -> bool:
    return (
        "\ufe00" <= character <= "\ufe0f"
        or "\U000e0100" <= character <= "\U000e01ef"
        or character == "\u034f"
    )


def _clusters(text: str) -> Iterator[str]:
    """Letters with the marks that belong to them."""
    cluster = ""
    for character in text:
        if cluster and character > "\u02ff" and unicodedata.category(character).startswith("M"):
            cluster += character
            continue
        if cluster:
            yield cluster
        cluster = character
    if cluster:
        yield cluster


def _placed(text: str) -> Iterator[tuple[str, Family | None]]:
    """Letters with their marks in one typeface where one has them all, else each in one that has it."""
    for cluster in _clusters(text):
        family = _family_for(cluster) if len(cluster) > 1 else _family_of(cluster)
        if family or len(cluster) == 1:
            yield cluster, family
        else:
            yield from ((character, _family_of(character)) for character in cluster)


def _family_for(cluster: str) -> Family | None:
    for family in _families(fonts.main()):
        if all(ord(character) in characters(family.regular) for character in cluster):
            return family
    return None


def _family_of(character: str) -> Family | None:
    return _found_for(character, fonts.main())


@cache
def _found_for(character: str, main: Family) -> Family | None:
    code = ord(character)
    for family in _families(main):
        if code in characters(family.regular):
            return family
    return None


def _families(main: Family) -> Iterator[Family]:
    """The main one first, then Roboto; the system is looked through only when they do not do."""
    yield main
    if main != fonts.roboto():
        yield fonts.roboto()
    yield from fonts.fallbacks()


@cache
def characters(path: Path) -> frozenset[int]:
    """The code points a font file can show; none for files that cannot be read or embedded."""
    from fontTools.ttLib import TTFont, TTLibError  # type: ignore[import-untyped]  # fontTools brings no types

    try:
        with path.open("rb") as file, TTFont(file, fontNumber=0, lazy=True) as font:
            if "glyf" not in font or not _may_be_embedded(font):
                return frozenset()
            return frozenset(font.getBestCmap() or ())
    except (OSError, TTLibError, AssertionError, KeyError, ValueError, EOFError, struct.error):
        return frozenset()


_RESTRICTED = 0x0002
_NO_SUBSET = 0x0100
_BITMAPS_ONLY = 0x0200


def _may_be_embedded(font: Any) -> bool:
    """Whether the font's licence bits allow a subset in a document (OpenType, table OS/2, fsType)."""
    return "OS/2" not in font or not font["OS/2"].fsType & (_RESTRICTED | _NO_SUBSET | _BITMAPS_ONLY)
