"""A card on the PDF's pages: pieces in a frame with a coloured edge, which stay together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.lib.colors import Color
from reportlab.platypus import Flowable

from wa_desktop.report.pdf_look import look
from wa_desktop.report.pdf_style import STRONG_LINE

_INSET, _ABOVE = 14.0, 10.0
"""Points between the frame and its content, at the sides and above and below."""
_EDGE = 3.0
_ROUND = 4.0


class Card(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Pieces in a frame that is never cut; those that are higher than a page flow on without one."""

    def __init__(self, pieces: Sequence[Flowable], edge: Color) -> None:
        super().__init__()
        self.inner, self.edge = tuple(pieces), edge
        self.spaceBefore = self.spaceAfter = 10

    def wrap(self, available: float, _height: float) -> tuple[float, float]:
        """Flowable's own."""
        self.wide = available
        self.heights: list[float] = []
        self.gaps: list[float] = []
        last = 0.0
        for piece in self.inner:
            self.gaps.append(max(last, piece.getSpaceBefore()) if self.heights else 0.0)
            self.heights.append(piece.wrapOn(self.canv, available - 2 * _INSET, _UNBOUNDED)[1])
            last = piece.getSpaceAfter()
        self.height = sum(self.heights) + sum(self.gaps) + 2 * _ABOVE
        return available, self.height

    def split(self, _available: float, _height: float) -> list[Flowable]:
        """Flowable's own."""
        return [] if self.height <= look().height else list(self.inner)

    def draw(self) -> None:
        """Flowable's own."""
        self._draw_frame(self.canv)
        top = self.height - _ABOVE
        for piece, high, gap in zip(self.inner, self.heights, self.gaps, strict=True):
            top -= gap + high
            piece.drawOn(self.canv, _INSET, top)

    def _draw_frame(self, canvas: Any) -> None:
        canvas.setStrokeColor(STRONG_LINE)
        canvas.setLineWidth(0.7)
        canvas.roundRect(0.35, 0, self.wide - 0.7, self.height, _ROUND, stroke=1, fill=0)
        canvas.setFillColor(self.edge)
        canvas.roundRect(0, 0, _EDGE, self.height, _EDGE / 2, stroke=0, fill=1)


_UNBOUNDED = 1e6
