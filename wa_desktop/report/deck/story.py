"""The order of the deck: which slides there are for a report, without those that would have nothing to say."""

from __future__ import annotations

from wa_desktop.report.deck.closing import change, decisions, steps
from wa_desktop.report.deck.opening import cover, scope, verdict
from wa_desktop.report.deck.plan import matrix, owners, road
from wa_desktop.report.deck.results import heat, pillars
from wa_desktop.report.deck.risks import top_risks
from wa_desktop.report.deck.slides import Slide
from wa_desktop.report.records import ReportModel


def slides_of(model: ReportModel) -> tuple[Slide, ...]:
    """All slides of a report, in order."""
    found = (
        cover(model),
        scope(model),
        verdict(model),
        pillars(model),
        heat(model),
        *top_risks(model),
        matrix(model),
        road(model),
        owners(model),
        change(model),
        decisions(model),
        steps(model),
    )
    return tuple(slide for slide in found if slide is not None)
