"""Draws the program's icon as a picture from its one source, the SVG, because not every desktop reads SVG."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SVG = Path(__file__).resolve().parent.parent / "resources" / "icons" / "wa-desktop.svg"
SIZE = 256


def draw_icon(target: Path, size: int = SIZE) -> None:
    """Write the icon as a square PNG of `size` pixels to `target`.

    Raises:
        OSError: the SVG cannot be read or the picture cannot be written.
    """
    renderer = QSvgRenderer(str(SVG))
    if not renderer.isValid():
        raise OSError(f"{SVG} is not a drawing that Qt can read")
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    target.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(target)):
        raise OSError(f"{target} cannot be written")
