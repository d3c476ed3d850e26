"""What the charts say of each point in words, and the same numbers as rows to read and to copy."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from wa_desktop.domain.lens import Risk
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.domain.trend import NOW, BurnDown, PillarLine, Trend, TrendPoint
from wa_desktop.report.words import whole
from wa_desktop.ui.models.rows import Cell, Look, Row, one_line
from wa_desktop.ui.words import date_word, day_word, time_word, tr

PARTS = (Risk.HIGH, Risk.MEDIUM, Risk.NONE, Risk.UNANSWERED, Risk.NOT_APPLICABLE)
"""The parts of a bar, the worst at the bottom; what no rule matched counts as medium, as in the list."""


def part_of(counts: RiskCounts, risk: Risk) -> int:
    """How many questions a part stands for."""
    return {
        Risk.HIGH: counts.high,
        Risk.MEDIUM: counts.medium + counts.no_rule_matched,
        Risk.NONE: counts.none,
        Risk.UNANSWERED: counts.unanswered,
        Risk.NOT_APPLICABLE: counts.not_applicable,
    }[risk]


def part_word(risk: Risk) -> str:
    """What a part is called in the legend."""
    return {
        Risk.HIGH: tr("High risk"),
        Risk.MEDIUM: tr("Medium risk"),
        Risk.NONE: tr("No risk"),
        Risk.UNANSWERED: tr("Open"),
        Risk.NOT_APPLICABLE: tr("Not applicable"),
    }[risk]


def percent(share: float | None) -> str:
    """A share such as 82%; a dash where there is none. All is said only where it is all."""
    if share is None:
        return "–"
    number = int(share * 100 + 0.5)
    if share < 1:
        number = min(number, 99)
    return tr("{number}%").format(number=number)


def score_word(score: float | None) -> str:
    """A score as a whole number."""
    return tr("no score") if score is None else str(whole(score))


def point_name(point: TrendPoint) -> str:
    """A milestone's name, or Now."""
    return tr("Now") if point.number == NOW else one_line(point.name)


def risks_words(point: TrendPoint, lens: str) -> str:
    """Day, name and counts of a point."""
    head = _head(point)
    if not point.uses(lens):
        return tr("{point}. {why}").format(point=head, why=_why_not(point))
    counts = point.total(lens)
    parts = [
        tr("{count} high").format(count=counts.high),
        tr("{count} medium").format(count=part_of(counts, Risk.MEDIUM)),
        tr("{count} no risk").format(count=counts.none),
        tr("{count} open").format(count=counts.unanswered),
    ]
    if counts.not_applicable:
        parts.append(tr("{count} not applicable").format(count=counts.not_applicable))
    share = percent(point.answered_share(lens))
    return tr("{point}. {counts}. {share} answered.").format(point=head, counts=", ".join(parts), share=share)


def scores_words(point: TrendPoint, lens: str, pillars: Sequence[PillarLine]) -> str:
    """Day, name and the score of every pillar."""
    head = _head(point)
    if not point.uses(lens):
        return tr("{point}. {why}").format(point=head, why=_why_not(point))
    scores = [f"{pillar.name} {score_word(point.scores.get(pillar.key))}" for pillar in pillars]
    return tr("{point}. {scores}.").format(point=head, scores=", ".join(scores))


def burn_words(burn: BurnDown, day: date) -> str:
    """How many are left on a day, and how many should be."""
    planned = QCoreApplication.translate("Words", "planned: %n left", "", burn.planned_on(day))
    actual = burn.actual_on(day)
    parts = [planned]
    if actual is not None:
        parts.insert(0, QCoreApplication.translate("Words", "%n action(s) left", "", actual))
    ideal = burn.ideal_on(day)
    if ideal is not None:
        parts.append(tr("even pace: {number}").format(number=whole(ideal)))
    return tr("{day}: {words}.").format(day=date_word(day), words=", ".join(parts))


def trend_headings(pillars: Sequence[PillarLine], *, several: bool) -> tuple[str, ...]:
    """The columns of the table of milestones; pillars carry their lens's name where there are several."""
    names = [f"{one.lens_name}: {one.name}" if several else one.name for one in pillars]
    return (
        tr("Milestone"),
        tr("Date"),
        tr("High"),
        tr("Medium"),
        tr("No risk"),
        tr("Open"),
        tr("N/A"),
        tr("Answered"),
        *names,
    )


def trend_rows(trend: Trend, lens: str) -> list[Row]:
    """A row per point, the newest first."""
    pillars = trend.along(lens)
    columns = 6 + len(pillars)
    rows = []
    for point in reversed(trend.points):
        head = (
            Cell(point_name(point), look=Look.STRONG),
            Cell(day_word(point.at), time_word(point.at)),
        )
        if not point.uses(lens):
            look = Look.PROBLEM if point.damaged else Look.MUTED
            rows.append(
                Row(
                    point.number,
                    (*head, Cell(_why_not(point), look=look, span=columns), *[Cell()] * (columns - 1)),
                )
            )
            continue
        counts = point.total(lens)
        cells = [Cell(str(part_of(counts, risk))) for risk in PARTS]
        scores = [Cell(score_word(point.scores.get(pillar.key))) for pillar in pillars]
        rows.append(Row(point.number, (*head, *cells, Cell(percent(point.answered_share(lens))), *scores)))
    return rows


def burn_headings() -> tuple[str, ...]:
    """The columns of the table of the burn-down."""
    return (tr("Day"), tr("Left"), tr("Left if done when due"), tr("Even pace"))


def burn_rows(burn: BurnDown | None) -> list[Row]:
    """A row per day on which something happens."""
    if burn is None:
        return []
    rows = []
    for day in burn.days:
        actual, ideal = burn.actual_on(day), burn.ideal_on(day)
        rows.append(
            Row(
                day,
                (
                    Cell(date_word(day), look=Look.STRONG),
                    Cell("–" if actual is None else str(actual)),
                    Cell(str(burn.planned_on(day))),
                    Cell("–" if ideal is None else str(whole(ideal))),
                ),
            )
        )
    return rows


def as_text(headings: Sequence[str], rows: Sequence[Row]) -> str:
    """A table for the clipboard: tabs between columns, so that a sheet takes it apart again."""
    lines = ["\t".join(headings)]
    lines += ["\t".join(cell.text for cell in row.cells) for row in rows]
    return "\n".join(lines)


def _head(point: TrendPoint) -> str:
    return tr("{day}, {name}").format(day=day_word(point.at), name=point_name(point))


def _why_not(point: TrendPoint) -> str:
    if point.damaged:
        return tr("It was changed outside WA Desktop and is not shown")
    return tr("The lens was not used then")
