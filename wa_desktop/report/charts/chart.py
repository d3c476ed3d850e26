"""A chart as writers take it: a figure, the sentence that says the same, and the figure as the bytes of a picture."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.figure import Figure

PNG_DPI = 200

Size = tuple[float, float]
"""Width and height in inches."""


@dataclass(frozen=True)
class Chart:
    """A figure of matplotlib's that belongs to no window, and its alternative text."""

    figure: Figure
    alt: str

    @property
    def size(self) -> Size:
        """Width and height in inches."""
        width, height = self.figure.get_size_inches()
        return float(width), float(height)


def as_png(figure: Figure) -> bytes:
    """The figure as a PNG of PNG_DPI dots an inch."""
    return _saved(figure, "png", {"Software": None})


def as_svg(figure: Figure) -> bytes:
    """The figure as an SVG whose letters are outlines, so that it looks the same everywhere."""
    return _saved(figure, "svg", {"Date": None, "Creator": None})


def _saved(figure: Figure, kind: str, metadata: Mapping[str, None]) -> bytes:
    """No date and no maker, so that the same data give the same bytes."""
    stream = BytesIO()
    figure.savefig(stream, format=kind, dpi=PNG_DPI, metadata=dict(metadata))
    return stream.getvalue()
