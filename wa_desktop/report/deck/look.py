"""The deck's colors and measures: quiet ink on the ground, one accent, and tints by risk with their letters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from wa_desktop.domain.lens import Risk
from wa_desktop.report.charts.colours import contrast

ACCENT = "accent1"
"""The theme's accent, so that a deck follows when somebody changes the theme."""

ALARM = "#b3263e"

Tint = tuple[str, str]
"""Letters and ground."""

_GRAY: Tint = ("#5d6879", "#eef0f4")

TINTS: Mapping[Risk, Tint] = {
    Risk.HIGH: ("#b3263e", "#fde8ec"),
    Risk.MEDIUM: ("#855008", "#fdf3dc"),
    Risk.NONE: ("#176e4e", "#e3f4ec"),
    Risk.UNANSWERED: _GRAY,
    Risk.NOT_APPLICABLE: _GRAY,
    Risk.NO_RULE_MATCHED: _GRAY,
}

FIGURES: Mapping[Risk, str] = {
    Risk.HIGH: "#c4314b",
    Risk.MEDIUM: "#a8680f",
    Risk.NONE: "#1a7f5a",
    Risk.UNANSWERED: "#667085",
    Risk.NOT_APPLICABLE: "#667085",
    Risk.NO_RULE_MATCHED: "#667085",
}
"""Of large figures."""


@dataclass(frozen=True)
class Look:
    """Colors as "#rrggbb", made for the ground that the deck stands on.

    `accent` is for rules and `text` the same for letters; both may be a color of the theme instead. `line` is for today in charts and `before` for the milestone. `spare` is how much wider than the measured typeface
    another one may be. `language` is the BCP 47 tag of the words.
    """

    ink: str = "#1b2432"
    muted: str = "#5d6879"
    hairline: str = "#d9dee6"
    ground: str = "#ffffff"
    accent: str = ACCENT
    text: str = ACCENT
    line: str = "#2f6feb"
    before: str = "#667085"
    spare: float = 1.06
    language: str = "en-GB"

    def on_ground(self, color: str) -> str:
        """A color that letters on the ground can have: the same where it is legible, else nearer to the ink."""
        return legible(color, self.ink, self.ground)

    @property
    def alarm(self) -> str:
        """Of letters that tell of something amiss."""
        return self.on_ground(ALARM)


def legible(color: str, ink: str, ground: str, least: float = 4.5) -> str:
    """A color with as much of the ink as it needs to stand out from the ground (WCAG 2.2, criterion 1.4.3)."""
    share = 1.0
    found = color
    while contrast(found, ground) < least and share > 0:
        share = max(share - 0.1, 0.0)
        found = mixed(color, ink, share)
    return found


def mixed(one: str, other: str, share: float) -> str:
    """So much of a color, the rest of the other."""
    pairs = zip(bytes.fromhex(one[1:]), bytes.fromhex(other[1:]), strict=True)
    return "#" + "".join(f"{round(first * share + second * (1 - share)):02x}" for first, second in pairs)


@dataclass(frozen=True)
class Box:
    """A place on a slide, in inches."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.top + self.height

    def columns(self, count: int, gap: float) -> list[Box]:
        """So many boxes of one width beside each other."""
        width = (self.width - gap * (count - 1)) / count
        return [
            Box(self.left + place * (width + gap), self.top, width, self.height) for place in range(count)
        ]

    def split(self, share: float, gap: float) -> tuple[Box, Box]:
        """Two boxes beside each other, the left one with so much of the width."""
        left = (self.width - gap) * share
        return (
            Box(self.left, self.top, left, self.height),
            Box(self.left + left + gap, self.top, self.width - gap - left, self.height),
        )

    def below(self, height: float, gap: float = 0.0) -> Box:
        """What is left under so much of it and a gap."""
        return Box(self.left, self.top + height + gap, self.width, max(self.height - height - gap, 0.0))

    def first(self, height: float) -> Box:
        """Its upper part."""
        return Box(self.left, self.top, self.width, height)

    def inner(self, across: float, down: float) -> Box:
        """Without a margin."""
        return Box(self.left + across, self.top + down, self.width - 2 * across, self.height - 2 * down)
