"""The numbers of a workspace's portfolio."""

from __future__ import annotations

from collections.abc import Sequence

from wa_desktop.domain.portfolio import PortfolioEntry
from wa_desktop.domain.portfolio_numbers import PortfolioNumbers, active
from wa_desktop.review.workspace import Workspace


def numbers_of(workspace: Workspace, entries: Sequence[PortfolioEntry] | None = None) -> PortfolioNumbers:
    """The numbers of these workloads; of all that are not archived where none are named."""
    return PortfolioNumbers(
        active(workspace.portfolio()) if entries is None else entries,
        workspace.lens_versions(),
        workspace.lens,
        milestones_of=workspace.milestone_risks,
        moves_since=workspace.risk_moves,
        today=workspace.now().astimezone().date(),
    )
