"""The colours of charts: a consultancy's accent made legible, and a look per risk that survives a gray printer."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from wa_desktop.domain.editions import DEFAULT_ACCENT, Theme
from wa_desktop.domain.lens import Risk

_HEX = re.compile(r"#[0-9a-fA-F]{6}")

_LEGIBLE = 3.0
"""The least contrast of lines and marks against white (WCAG 2.2, success criterion 1.4.11)."""

_READABLE = 4.5
"""The least contrast of letters (success criterion 1.4.3)."""

_TINT = 0.14


@dataclass(frozen=True)
class ChartColours:
    """Colours as #rrggbb, all opaque: transparency is lost on the way into a PDF."""

    ink: str = "#1b2432"
    muted: str = "#5d6879"
    grid: str = "#d5dae3"
    line: str = "#2f6feb"
    fill: str = "#e3ecfd"
    before: str = "#667085"
    surface: str = "#ffffff"


LIGHT = ChartColours()


@dataclass(frozen=True)
class RiskLook:
    """How a risk is drawn: `fill` below letters in `ink`, within `edge`; a `hatched` one has thin lines across it."""

    letter: str
    fill: str
    ink: str
    edge: str
    hatched: bool = False


RISK_LOOKS: Mapping[Risk, RiskLook] = {
    Risk.HIGH: RiskLook("H", "#b3263e", "#ffffff", "#b3263e"),
    Risk.MEDIUM: RiskLook("M", "#eba83a", "#1b2432", "#eba83a"),
    Risk.NONE: RiskLook("N", "#cfe9dd", "#14563e", "#cfe9dd"),
    Risk.UNANSWERED: RiskLook("?", "#ffffff", "#1b2432", "#98a2b3", hatched=True),
    Risk.NO_RULE_MATCHED: RiskLook("!", "#ffffff", "#1b2432", "#98a2b3", hatched=True),
    Risk.NOT_APPLICABLE: RiskLook("–", "#ffffff", "#5d6879", "#cbd1db"),
}
"""In the order of a legend. From dark to light, so that gray is enough to tell them apart; each has its letter."""


def colours_of(theme: Theme) -> ChartColours:
    """The colours of a theme: its accent for today, its second colour (else a gray) for the milestone.

    A colour too light for a line on white becomes darker; one that is no "#rrggbb" is passed over for ours.
    """
    accent = _legible(theme.accent if _HEX.fullmatch(theme.accent) else DEFAULT_ACCENT)
    second = _legible(theme.second) if _HEX.fullmatch(theme.second) else LIGHT.before
    return ChartColours(line=accent, fill=_mixed(accent, LIGHT.surface, _TINT), before=second)


def letters_on(colour: str) -> str:
    """The colour of letters on a ground: white where that can be read, else ink."""
    return "#ffffff" if contrast("#ffffff", colour) >= _READABLE else LIGHT.ink


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def readable(colour: str) -> str:
    """A colour for letters on white: the same where that can be read, else darker; ours for what is no "#rrggbb"."""
    return _darkened(colour if _HEX.fullmatch(colour) else DEFAULT_ACCENT, _READABLE)


def _legible(colour: str) -> str:
    return _darkened(colour, _LEGIBLE)


def _darkened(colour: str, least: float) -> str:
    share = 1.0
    while contrast(darker := _mixed(colour, "#000000", share), LIGHT.surface) < least:
        share -= 0.05
    return darker


def _mixed(colour: str, other: str, share: float) -> str:
    """So much of a colour, the rest of the other."""
    pairs = zip(_parts(colour), _parts(other), strict=True)
    return "#" + "".join(f"{round(one * share + two * (1 - share)):02x}" for one, two in pairs)


def _parts(colour: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(colour[1:]))


def _luminance(colour: str) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (value / 255 for value in _parts(colour))
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
