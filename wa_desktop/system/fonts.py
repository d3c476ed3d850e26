"""Where the TrueType faces of the window, the charts and the reports lie, and what stands in for missing letters."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path


@dataclass(frozen=True)
class Family:
    """The files of one typeface; a face the family lacks names the nearest one it has."""

    regular: Path
    bold: Path
    italic: Path
    bold_italic: Path
    medium: Path

    @classmethod
    def of_one(cls, path: Path) -> Family:
        """A family of a single file."""
        return cls(path, path, path, path, path)


SYSTEM_FONTS: tuple[str, ...] = (
    r"NotoSans-Regular\.ttf",
    r"NotoSans(CJK|SC|JP|KR|TC|HK)[\w-]*\.tt[fc]",
    r"NotoSansSymbols2?-Regular\.ttf",
    r"NotoEmoji-Regular\.ttf",
    r"NotoSans(?!Mono)\w+-Regular\.ttf",
    r"NotoSans\w*\[[\w,]+\]\.ttf",
    r"segoeui\.ttf",
    r"seguisym\.ttf",
    r"msyh\.tt[fc]",
    r"YuGothM\.tt[fc]",
    r"msgothic\.tt[fc]",
    r"malgun\.ttf",
    r"simsun\.tt[fc]",
    r"Nirmala\.tt[fc]",
    r"LeelawUI\.ttf",
    r"ebrima\.ttf",
    r"seguiemj\.ttf",
    r"Arial Unicode\.ttf",
    r"Apple Symbols\.ttf",
    r"AppleGothic\.ttf",
    r"STHeiti Light\.ttc",
    r"GeezaPro\.ttc",
    r"Thonburi\.ttc",
    r"Kohinoor\.ttc",
    r"wqy-(micro|zen)hei\.ttc",
    r"DroidSansFallback\w*\.ttf",
    r"NanumGothic\.ttf",
    r"(ipagp?|TakaoP?Gothic|VL-P?Gothic-Regular)\.ttf",
    r"(uming|ukai)\.ttc",
    r"FreeSans\.ttf",
    r"Symbola\w*\.ttf",
    r"unifont(_upper)?[\w.-]*\.ttf",
)
"""File names looked for among the system's fonts, best first.

Only names of faces with TrueType outlines or collections: reportlab cannot embed PostScript outlines.
"""

_LARGEST = 60_000_000
"""Bytes; a larger file is a collection of a whole system that would cost seconds and pages of memory."""


@cache
def roboto() -> Family:
    """The typeface of the product, from the `font-roboto` wheel (Apache-2.0)."""
    import font_roboto

    folder = Path(font_roboto.font_directory)
    return Family(
        regular=folder / "Roboto-Regular.ttf",
        bold=folder / "Roboto-Bold.ttf",
        italic=folder / "Roboto-Italic.ttf",
        bold_italic=folder / "Roboto-BoldItalic.ttf",
        medium=folder / "Roboto-Medium.ttf",
    )


_CHOSEN: ContextVar[Family | None] = ContextVar("chosen typeface", default=None)


def main() -> Family:
    """The typeface that documents are set in here and now: a consultancy's own while `set_in` lasts, else ours."""
    return _CHOSEN.get() or roboto()


@contextmanager
def set_in(family: Family | None) -> Iterator[None]:
    """While it lasts, in this thread, documents and charts are set in that typeface; None means ours."""
    token = _CHOSEN.set(family)
    try:
        yield
    finally:
        _CHOSEN.reset(token)


@cache
def dejavu() -> Family:
    """DejaVu Sans as it comes with matplotlib, which is not imported for it."""
    folder = _package_folder("matplotlib") / "mpl-data" / "fonts" / "ttf"
    bold = folder / "DejaVuSans-Bold.ttf"
    return Family(
        regular=folder / "DejaVuSans.ttf",
        bold=bold,
        italic=folder / "DejaVuSans-Oblique.ttf",
        bold_italic=folder / "DejaVuSans-BoldOblique.ttf",
        medium=bold,
    )


def dejavu_mono() -> Path:
    """DejaVu Sans Mono, for code."""
    return dejavu().regular.with_name("DejaVuSansMono.ttf")


@cache
def fallbacks() -> tuple[Family, ...]:
    """What to look through for letters Roboto lacks, in order: DejaVu Sans, then fonts found on this system."""
    return (dejavu(), *(Family.of_one(path) for path in find_fonts(system_folders())))


def find_fonts(folders: Sequence[Path]) -> tuple[Path, ...]:
    """The files of `SYSTEM_FONTS` that lie in or below the folders, best first; folders may be missing."""
    ranks = [re.compile(pattern, re.IGNORECASE) for pattern in SYSTEM_FONTS]
    found: dict[str, tuple[int, Path]] = {}
    for path in files_below(folders):
        rank = next((i for i, pattern in enumerate(ranks) if pattern.fullmatch(path.name)), None)
        if rank is not None and path.name not in found and _is_bearable(path):
            found[path.name] = (rank, path)
    return tuple(path for _, path in sorted(found.values()))


def files_below(folders: Sequence[Path]) -> Iterator[Path]:
    """All files in or below the folders, which may be missing, in alphabetical order."""
    for folder in folders:
        for parent, children, names in os.walk(folder):
            children.sort()
            for name in sorted(names):
                yield Path(parent) / name


def _is_bearable(path: Path) -> bool:
    try:
        return 0 < path.stat().st_size <= _LARGEST
    except OSError:
        return False


def system_folders() -> tuple[Path, ...]:
    """Where this system keeps its fonts."""
    home = Path.home()
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA", str(home / "AppData" / "Local"))
        return (
            Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "Fonts",
            Path(local) / "Microsoft" / "Windows" / "Fonts",
        )
    if sys.platform == "darwin":
        return (Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library" / "Fonts")
    return (
        Path("/usr/share/fonts"),
        Path("/usr/local/share/fonts"),
        home / ".local" / "share" / "fonts",
        home / ".fonts",
    )


def _package_folder(name: str) -> Path:
    """The folder of an installed package, also inside a frozen build, without importing the package."""
    spec = find_spec(name)
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError(name)
    return Path(spec.submodule_search_locations[0])
