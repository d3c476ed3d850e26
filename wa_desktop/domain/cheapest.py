"""The cheapest way to a target: the fewest days after which as few questions as possible stand above a risk.

The curve of `frontier` removes the most weighted risk for its days; the first of its points where a target holds may
cost more than the target alone. Here every question counts one while it stands above the target and nothing
otherwise, whatever its risk and pillar; the last point of that frontier is what is looked for.
"""

from __future__ import annotations

from dataclasses import replace

from wa_desktop.domain.frontier import Purchase, frontier
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.workload import Snapshot
from wa_desktop.domain.works import POINTS, Market


def cheapest_for(snapshot: Snapshot, market: Market, target: Risk) -> Purchase:
    """The works that leave the fewest questions above `target` (none, where that can be reached), for the fewest days.

    Its `gain` is counted as on the market's own frontier.
    """
    alike = replace(market, stakes=tuple(replace(stake, weight=1) for stake in market.stakes))
    counting = {risk: int(risk.severity > target.severity) for risk in POINTS}
    best = frontier(snapshot, alike, counting)
    found = best.purchase(len(best.points) - 1)
    reached = ((stake, found.outcomes.get(stake.ref, stake.risk)) for stake in market.stakes)
    gain = sum(stake.weight * (POINTS[stake.risk] - POINTS[risk]) for stake, risk in reached)
    return replace(found, gain=gain)
