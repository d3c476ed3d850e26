"""The letters of charts: what of a person's text can be shown, how wide it is, and with which font files."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from wa_desktop.report.charts.labels import INCH
from wa_desktop.report.coverage import name_of, one_line, runs
from wa_desktop.system import fonts
from wa_desktop.system.fonts import Family

if TYPE_CHECKING:
    from matplotlib.font_manager import FontProperties

Weight = Literal["regular", "bold"]

_HINTING, _HINTING_POINTS = 1.02, 0.5
"""In a PNG letters are fitted to pixels, which makes a text wider than its outlines: seen were up to 1.03 at 8 points
and 1.14 at 4, at 200 dots an inch."""

_LONGEST = 400
"""Characters of a label that are looked at; no chart has room for more."""


def showable(text: str) -> str:
    """A label in one line, with names in the place of characters that no font file of this system can show.

    A text of unreasonable length is cut.
    """
    label = one_line(text[:_LONGEST])
    if not _all_in(label, fonts.main().regular):
        label = "".join(
            run.text if run.family else "".join(name_of(character) for character in run.text)
            for run in runs(label)
        )
    return label if len(text) <= _LONGEST else label + "…"


def ems(text: str, weight: Weight = "regular") -> float:
    """The width of a text in font sizes, without kerning, as its font files give it."""
    return _ems(text, weight, fonts.main())


@lru_cache(maxsize=8192)
def _ems(text: str, weight: Weight, main: Family) -> float:
    face = getattr(main, weight)
    if _all_in(text, face):
        return sum(map(_advances(face).__getitem__, text))
    width = 0.0
    for run in runs(text):
        path = getattr(run.family or fonts.dejavu(), weight)
        advances = _advances(path)
        width += sum(advances.get(character, 1.0) for character in run.text)
    return width


def measure(text: str, size: float) -> float:
    """The width in inches that a text of a size in points may need."""
    return ems(text) * _fitted(size)


def measure_bold(text: str, size: float) -> float:
    """As `measure`, in bold letters."""
    return ems(text, "bold") * _fitted(size)


def _fitted(size: float) -> float:
    """What a font size comes to in inches, with the room that fitting letters to pixels needs."""
    return (size * _HINTING + _HINTING_POINTS) / INCH


def _all_in(text: str, path: Path) -> bool:
    return _advances(path).keys() >= set(text)


@cache
def _advances(path: Path) -> dict[str, float]:
    """How far each character of a font file moves on, in font sizes (OpenType tables cmap and hmtx)."""
    from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # fontTools brings no types

    with TTFont(path, fontNumber=0, lazy=True) as font:
        unit = font["head"].unitsPerEm
        metrics = font["hmtx"].metrics
        return {
            chr(code): metrics[name][0] / unit
            for code, name in (font.getBestCmap() or {}).items()
            if name in metrics
        }


def font_for(text: str, size: float, weight: Weight = "regular") -> FontProperties:
    """The typefaces that a text needs, in order, made known to matplotlib."""
    return _properties(_families(text, fonts.main()), size, weight)


@cache
def _properties(families: tuple[str, ...], size: float, weight: Weight) -> FontProperties:
    from matplotlib.font_manager import FontProperties

    return FontProperties(family=list(families), size=size, weight=weight)


@lru_cache(maxsize=512)
def _families(text: str, main: Family) -> tuple[str, ...]:
    roboto, dejavu = fonts.roboto(), fonts.dejavu()
    for face in (main.bold, roboto.bold, dejavu.bold):
        _known(face)
    usual = dict.fromkeys((main.regular, roboto.regular, dejavu.regular))
    names = tuple(map(_known, usual))
    if _all_in(text, main.regular):
        return names
    needed = {run.family.regular for run in runs(text) if run.family} - usual.keys()
    return (*names, *(_known(path) for path in sorted(needed)))


@cache
def _known(path: Path) -> str:
    from matplotlib.font_manager import fontManager

    fontManager.addfont(str(path))
    return fontManager.ttflist[-1].name
