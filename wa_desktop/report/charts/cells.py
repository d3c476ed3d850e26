"""Fields of charts that stand for a risk: filled, hatched or empty, so that gray is enough to tell them apart."""

from __future__ import annotations

from collections.abc import Iterable

from wa_desktop.domain.lens import Risk
from wa_desktop.report.charts.colours import RISK_LOOKS
from wa_desktop.report.charts.sheet import Pen, Sheet, hatching, round_box

Box = tuple[float, float, float, float]
"""Left, bottom, right and top in inches."""

_RADIUS = 0.03
_EDGE = 0.6
_HATCH = Pen("#d5dae3", 0.6)


def fill_cells(sheet: Sheet, cells: Iterable[tuple[Risk, Box]], radius: float = _RADIUS) -> None:
    """Draw the fields of all risks, those of one risk as one shape."""
    found: dict[Risk, list[Box]] = {}
    for risk, box in cells:
        found.setdefault(risk, []).append(box)
    for risk, boxes in found.items():
        look = RISK_LOOKS[risk]
        shapes = [round_box(*box, radius) for box in boxes]
        sheet.fill(shapes, look.fill)
        if look.hatched:
            sheet.stroke((line for box in boxes for line in hatching(*box)), _HATCH)
        sheet.stroke(shapes, Pen(look.edge, _EDGE))
