"""Finds the TrueType files of a typeface that is installed on this system, by the name people know it by."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from wa_desktop.system.fonts import Family, files_below, system_folders

_FAMILY_NAMES = (16, 1)
_STYLE_NAMES = (17, 2)
"""Entries of the name table (OpenType): the typographic names, else the older ones of four styles."""

_RESTRICTED = 0x0002 | 0x0100 | 0x0200
"""Bits of OS/2.fsType that forbid a subset in a document."""


@dataclass(frozen=True)
class Face:
    """A font file and the style it holds, such as "Bold Italic"."""

    path: Path
    family: str
    style: str


@lru_cache(maxsize=32)
def installed(name: str) -> Family | None:
    """The typeface of that name, whatever its capitals; None if it is not here or may not or cannot be embedded.

    Only files whose names begin as the typeface's does are looked into, so that it takes milliseconds. A style that is
    not there is served by the nearest one.
    """
    return family_in(system_folders(), name)


def family_in(folders: Sequence[Path], name: str) -> Family | None:
    """As `installed`, in the given folders."""
    wanted = _plain(name)
    if not wanted:
        return None
    faces = {
        face.style: face.path
        for path in files_below(folders)
        if path.suffix.casefold() == ".ttf" and _plain(path.stem).startswith(wanted)
        for face in _faces(path)
        if _plain(face.family) == wanted
    }
    regular = _first(faces, ("regular", "book", "roman", "normal", ""))
    if regular is None:
        return None
    bold = _first(faces, ("bold", "semibold", "demibold")) or regular
    italic = _first(faces, ("italic", "oblique")) or regular
    return Family(
        regular=regular,
        bold=bold,
        italic=italic,
        bold_italic=_first(faces, ("bolditalic", "boldoblique")) or bold,
        medium=_first(faces, ("medium", "semibold")) or bold,
    )


def _first(faces: dict[str, Path], styles: Sequence[str]) -> Path | None:
    return next((faces[style] for style in styles if style in faces), None)


def _faces(path: Path) -> Iterator[Face]:
    """What a font file says of itself; nothing where it cannot be read or embedded."""
    from fontTools.ttLib import TTFont, TTLibError  # type: ignore[import-untyped]  # fontTools brings no types

    try:
        with path.open("rb") as file, TTFont(file, fontNumber=0, lazy=True) as font:
            if "glyf" not in font or "fvar" in font or ("OS/2" in font and font["OS/2"].fsType & _RESTRICTED):
                return
            family, style = _said(font, _FAMILY_NAMES), _said(font, _STYLE_NAMES)
    except (OSError, TTLibError, AssertionError, KeyError, ValueError, EOFError, struct.error):
        return
    yield Face(path, family, _plain(style))


def _said(font: Any, entries: Sequence[int]) -> str:
    return next((text for entry in entries if (text := font["name"].getDebugName(entry))), "")


def _plain(name: str) -> str:
    return re.sub(r"[^0-9a-z]+", "", name.casefold())
