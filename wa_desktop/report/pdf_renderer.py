"""A renderer for matplotlib that remembers a figure as marks on a page of reportlab's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal, Protocol

import numpy as np
from matplotlib.backend_bases import GraphicsContextBase, RendererBase
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.transforms import Transform
from matplotlib.typing import ColorType
from reportlab.pdfgen.canvas import FILL_NON_ZERO
from reportlab.pdfgen.pathobject import PDFPathObject

from wa_desktop.report.pdf_fonts import Weight, pieces, width

_POINTS = 72.0
_DESCENT = 0.22
"""Of Roboto, in font sizes."""

_BOLD = 600
"""From this weight on letters are bold."""

_OPERATORS = {Path.MOVETO: " m", Path.LINETO: " l", Path.CURVE4: " c"}

Colour = tuple[float, float, float]


class Mark(Protocol):
    """Something to be drawn on a canvas of reportlab's."""

    def draw(self, canvas: Any) -> None:
        """Draw it; the canvas's origin is the figure's lower left corner."""


@dataclass(frozen=True)
class _Area:
    """A path, filled or outlined or both."""

    path: PDFPathObject
    fill: Colour | None
    edge: Colour | None
    thickness: float
    dashes: tuple[float, Sequence[float]] | None
    joins: int
    caps: int

    def draw(self, canvas: Any) -> None:
        canvas.saveState()
        if self.fill:
            canvas.setFillColorRGB(*self.fill)
        if self.edge:
            canvas.setStrokeColorRGB(*self.edge)
            canvas.setLineWidth(self.thickness)
            canvas.setLineJoin(self.joins)
            canvas.setLineCap(self.caps)
            if self.dashes:
                canvas.setDash(list(self.dashes[1]), self.dashes[0])
        canvas.drawPath(
            self.path,
            stroke=int(self.edge is not None),
            fill=int(self.fill is not None),
            fillMode=FILL_NON_ZERO,
        )
        canvas.restoreState()


@dataclass(frozen=True)
class _Words:
    """A line of text from its left end on."""

    x: float
    y: float
    text: str
    size: float
    weight: Weight
    colour: Colour

    def draw(self, canvas: Any) -> None:
        canvas.setFillColorRGB(*self.colour)
        x = self.x
        for part, font in pieces(self.text, self.weight):
            canvas.setFont(font, self.size)
            canvas.drawString(x, self.y, part)
            x += width(part, self.size, self.weight)


class PageRenderer(RendererBase):
    """Takes the figure in points. Neither alpha nor hatches, clipping, images or turned text: charts have none."""

    def __init__(self, wide: float, high: float) -> None:
        super().__init__()
        self._size = (wide, high)
        self.marks: list[Mark] = []

    def draw_path(
        self,
        gc: GraphicsContextBase,
        path: Path,
        transform: Transform,
        rgbFace: ColorType | None = None,  # noqa: N803 - matplotlib's name
    ) -> None:
        """Remember a path."""
        thickness = gc.get_linewidth()
        edge = to_rgb(gc.get_rgb()) if thickness and gc.get_rgb()[3] else None
        offset, dashes = gc.get_dashes()
        self.marks.append(
            _Area(
                _outline(transform.transform_path(path)),
                to_rgb(rgbFace) if rgbFace is not None else None,
                edge,
                thickness,
                (offset, np.asarray(dashes).tolist()) if dashes is not None else None,
                {"miter": 0, "round": 1, "bevel": 2}[gc.get_joinstyle()],
                {"butt": 0, "round": 1, "projecting": 2}[gc.get_capstyle()],
            )
        )

    def draw_text(  # noqa: PLR0917 - matplotlib's signature
        self,
        gc: GraphicsContextBase,
        x: float,
        y: float,
        s: str,
        prop: FontProperties,
        angle: float,  # noqa: ARG002 - matplotlib's signature
        ismath: bool | Literal["TeX"] = False,  # noqa: ARG002, FBT001, FBT002 - matplotlib's signature
        mtext: Text | None = None,  # noqa: ARG002 - matplotlib's signature
    ) -> None:
        """Remember a line of text."""
        self.marks.append(_Words(x, y, s, prop.get_size_in_points(), _weight(prop), to_rgb(gc.get_rgb())))

    def get_text_width_height_descent(
        self,
        s: str,
        prop: FontProperties,
        ismath: bool | Literal["TeX"],  # noqa: ARG002, FBT001 - matplotlib's signature
    ) -> tuple[float, float, float]:
        """Measured as the page will show it, so that what is centred or set to the right stands there exactly."""
        size = prop.get_size_in_points()
        return width(s, size, _weight(prop)), size, _DESCENT * size

    def get_canvas_width_height(self) -> tuple[float, float]:
        """In points."""
        return self._size

    def flipy(self) -> bool:
        """Heights grow upwards, as on a page."""
        return False

    def points_to_pixels(self, points: Any) -> Any:
        """The figure is drawn at 72 dots an inch."""
        return points


def recorded(figure: Figure) -> tuple[Mark, ...]:
    """What a figure consists of, in points from its lower left corner and in the order of drawing."""
    wide, high = figure.get_size_inches() * _POINTS
    renderer = PageRenderer(float(wide), float(high))
    dots = figure.get_dpi()
    ground = figure.patch.get_visible()
    figure.set_dpi(_POINTS)
    figure.patch.set_visible(False)
    try:
        figure.draw(renderer)
    finally:
        figure.patch.set_visible(ground)
        figure.set_dpi(dots)
    return tuple(renderer.marks)


def _weight(prop: FontProperties) -> Weight:
    weight = prop.get_weight()
    return "bold" if weight == "bold" or (not isinstance(weight, str) and weight >= _BOLD) else "regular"


def _outline(path: Path) -> PDFPathObject:
    """The path in PDF's operators (ISO 32000-1, 8.5.2), to a hundredth of a point."""
    code: list[str] = []
    for points, kind in path.iter_segments(simplify=False):
        if kind == Path.CLOSEPOLY:
            code.append("h")
        else:
            code.append(" ".join([f"{number:.2f}" for number in points]) + _OPERATORS[kind])
    return PDFPathObject(code=code)
