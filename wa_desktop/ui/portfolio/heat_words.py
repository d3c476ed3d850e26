"""What a place of the portfolio's heat map says: in a pill, and in whole words."""

from __future__ import annotations

from wa_desktop.domain.portfolio_heat import HeatColumn, PortfolioCell
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.words import tr


def pill_text(cell: PortfolioCell) -> str:
    """A pillar's risks in short, as on a pill: 1H 2M; a tick where there is none, a dash where nothing is known."""
    counts = cell.counts
    medium = counts.medium + counts.no_rule_matched
    if counts.high and medium:
        return tr("{high}H {medium}M").format(high=counts.high, medium=medium)
    if counts.high:
        return tr("{high}H").format(high=counts.high)
    if medium:
        return tr("{medium}M").format(medium=medium)
    return "✓" if counts.none and not counts.unanswered else "–"


def counts_words(counts: RiskCounts) -> str:
    """The risks in whole words, those alone that there are."""
    parts = (
        (counts.high, tr("{count} high")),
        (counts.medium, tr("{count} medium")),
        (counts.no_rule_matched, tr("{count} without a rule")),
        (counts.none, tr("{count} no risk")),
        (counts.unanswered, tr("{count} not answered")),
        (counts.not_applicable, tr("{count} not applicable")),
    )
    return ", ".join(words.format(count=number) for number, words in parts if number)


def cell_words(name: str, column: HeatColumn, cell: PortfolioCell | None) -> str:
    """A cell with the workload and the pillar or question it belongs to."""
    place = f"{one_line(name)} · {column_name(column)}"
    if cell is None:
        return tr("{place}: not in this version of the lens").format(place=place)
    words = f"{place}: {counts_words(cell.counts)}"
    return f"{words} · {tr('gaps: {count}').format(count=cell.gaps)}" if cell.gaps else words


def column_name(column: HeatColumn) -> str:
    """A pillar's name, or a question with its number."""
    label, title = one_line(column.label), one_line(column.title)
    return title if label in title or title.upper().startswith(label.upper()) else f"{label} {title}"


def column_words(column: HeatColumn) -> str:
    """A column with what all workloads have there."""
    return f"{column_name(column)}\n{counts_words(column.counts)}"
