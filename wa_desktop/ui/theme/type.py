"""The typeface of the window: registered from its wheel, the same on every system."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QMargins
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from wa_desktop.system.fonts import dejavu, roboto

FAMILY = "Roboto"
BASE_PIXELS = 14
SMALLEST, LARGEST = 90, 200
_PROPERTY = "waDesktopTextSize"


def register_typeface(app: QApplication) -> None:
    """Load the typeface and its fallback for signs it lacks, and make it the application's font."""
    family = roboto()
    for face in (
        family.regular,
        family.medium,
        family.bold,
        family.italic,
        family.bold_italic,
        dejavu().regular,
    ):
        QFontDatabase.addApplicationFont(str(face))
    app.setFont(font())


def set_text_size(app: QApplication, percent: int) -> int:
    """Make text, and all that is measured by it, larger or smaller; gives the percent taken, SMALLEST to LARGEST.

    Widgets measure themselves when they are made, so those that exist keep their size.
    """
    taken = max(SMALLEST, min(LARGEST, percent))
    app.setProperty(_PROPERTY, taken)
    text_size.cache_clear()
    app.setFont(font())
    return taken


@cache  # asked for some thousand times in painting a page
def text_size() -> int:
    """The text size of the application in percent of the design's; 100 if none was set."""
    app = QApplication.instance()
    percent = app.property(_PROPERTY) if app else None
    return percent if isinstance(percent, int) else 100


def factor() -> float:
    """How much larger than the design things are, for shapes finer than a pixel."""
    return text_size() / 100


def px(n: float) -> int:
    """A length of the design, in pixels, at the present text size."""
    return round(n * factor())


def margins(left: float, top: float, right: float, bottom: float) -> QMargins:
    """Margins of the design at the present text size."""
    return QMargins(px(left), px(top), px(right), px(bottom))


def font(pixels: int = BASE_PIXELS, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The typeface in a size, in pixels of the design, and weight."""
    return QFont(_font(px(pixels), weight))


@cache
def _font(pixels: int, weight: QFont.Weight) -> QFont:
    made = QFont(FAMILY)
    made.setFamilies([FAMILY, "DejaVu Sans"])
    made.setPixelSize(pixels)
    made.setWeight(weight)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def strong(pixels: int = BASE_PIXELS) -> QFont:
    """The heavier cut for titles."""
    return font(pixels, QFont.Weight.DemiBold)
