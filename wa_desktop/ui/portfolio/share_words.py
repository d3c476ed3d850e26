"""Shares and counts of the portfolio as cells say them."""

from __future__ import annotations

from wa_desktop.domain.lens import Risk
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.ui.models.rows import Cell, Look


def share_text(share: float | None) -> str:
    """A share from 0 to 1 in percent; 100% only where nothing is left, a dash where there is nothing to share."""
    if share is None:
        return "–"
    return f"{min(round(100 * share), 99 if share < 1 else 100)}%"


def count_cell(count: int, risk: Risk) -> Cell:
    """A count as a pill in a risk's colours; a quiet zero where there is none."""
    return Cell(str(count), risk=risk) if count else Cell("0", look=Look.MUTED)


def medium_of(counts: RiskCounts) -> int:
    """Medium risks, with the questions for which no rule matched, as everywhere in the window."""
    return counts.medium + counts.no_rule_matched
