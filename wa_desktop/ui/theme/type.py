"""The typeface of the window: registered from its wheel, the same on every system."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from wa_desktop.system.fonts import dejavu, roboto

FAMILY = "Roboto"
BASE_PIXELS = 14


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


def font(pixels: int = BASE_PIXELS, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The typeface in a size and weight."""
    made = QFont(FAMILY)
    made.setFamilies([FAMILY, "DejaVu Sans"])
    made.setPixelSize(pixels)
    made.setWeight(weight)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def strong(pixels: int = BASE_PIXELS) -> QFont:
    """The heavier cut for titles."""
    return font(pixels, QFont.Weight.DemiBold)
