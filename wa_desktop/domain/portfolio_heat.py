"""The heat map of the portfolio: workloads as rows, the worst first; pillars or questions of one lens as columns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from operator import itemgetter
from typing import NamedTuple

from wa_desktop.domain.lens import Risk
from wa_desktop.domain.portfolio import PortfolioEntry
from wa_desktop.domain.portfolio_letters import (
    LensBlock,
    Lenses,
    count_between,
    count_bytes,
    lens_blocks,
)
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.domain.standing import NO_GAP, LensStanding, pillar_places, practice_places


class HeatBy(StrEnum):
    """What the columns are."""

    PILLAR = "pillar"
    QUESTION = "question"


@dataclass(frozen=True)
class HeatColumn:
    """A pillar (`key` is its id) or a question (`key` is its key) with the risks of all workloads counted.

    `label` is short, such as SEC or SEC 2; `title` is the pillar's name or the question itself.
    """

    key: str
    label: str
    title: str
    counts: RiskCounts


@dataclass(frozen=True)
class PortfolioCell:
    """A workload's questions in one column, one or those of a pillar, and how many practices are gaps there."""

    counts: RiskCounts
    gaps: int

    @property
    def risk(self) -> Risk:
        """The worst risk: high, medium (or where no rule matched), open, none, and N/A where nothing else is."""
        counts = self.counts
        for risk, number in (
            (Risk.HIGH, counts.high),
            (Risk.MEDIUM, counts.medium),
            (Risk.NO_RULE_MATCHED, counts.no_rule_matched),
            (Risk.UNANSWERED, counts.unanswered),
            (Risk.NONE, counts.none),
        ):
            if number:
                return risk
        return Risk.NOT_APPLICABLE


class HeatRow(NamedTuple):
    """A workload, its letters, and the number of the lens version it is reviewed along."""

    entry: PortfolioEntry
    standing: LensStanding
    version: int


Span = tuple[int, int, int, int]
"""Where a column's risk letters begin and end, and where its gap letters do."""


@dataclass(frozen=True)
class PortfolioHeat:
    """The map. Cells are made when they are asked for, because only those in view are ever seen.

    `spans` has a row per lens version with the place of each column; None where that version has no such column.
    """

    alias: str
    by: HeatBy
    columns: tuple[HeatColumn, ...]
    rows: Sequence[HeatRow]
    spans: tuple[tuple[Span | None, ...], ...]

    def cell(self, row: int, column: int) -> PortfolioCell | None:
        """One cell; None where the workload's version of the lens has no such column, or no question in it."""
        line = self.rows[row]
        span = self.spans[line.version][column]
        if span is None:
            return None
        start, stop, first, last = span
        gaps = last - first - line.standing.gaps.count(NO_GAP, first, last)
        return PortfolioCell(count_between(line.standing.risks, start, stop), gaps)

    def row_of(self, workload_id: str) -> int:
        """The row of a workload; -1 where it has none."""
        return next((number for number, row in enumerate(self.rows) if row.entry.id == workload_id), -1)


def portfolio_heat(
    entries: Iterable[PortfolioEntry], lenses: Lenses, alias: str, by: HeatBy = HeatBy.PILLAR
) -> PortfolioHeat:
    """The workloads along a lens, the worst first.

    First comes the workload with the most questions at high risk; of those with as many, the one with the most at
    medium risk (questions for which no rule matched among them); then the one with the most open questions; then by
    name, then by id.
    """
    blocks = lens_blocks(entries, lenses, alias)
    ranked = []
    for version, block in enumerate(blocks):
        for entry, standing in zip(block.entries, block.standings, strict=True):
            risks = standing.risks
            high, medium = -risks.count("H"), -risks.count("M") - risks.count("X")
            key = (high, medium, -risks.count("U"), entry.name.casefold(), entry.id, version)
            ranked.append((key, entry, standing))
    ranked.sort(key=itemgetter(0))
    columns, spans = _columns(blocks, by)
    return PortfolioHeat(
        alias, by, columns, [HeatRow(entry, standing, key[-1]) for key, entry, standing in ranked], spans
    )


@dataclass(frozen=True)
class _Place:
    key: str
    label: str
    title: str
    span: Span


def _columns(
    blocks: Sequence[LensBlock], by: HeatBy
) -> tuple[tuple[HeatColumn, ...], tuple[tuple[Span | None, ...], ...]]:
    """The columns of all versions, those of the newest first, and where each version has them."""
    places = [
        {place.key: place for place in (_pillars(block) if by is HeatBy.PILLAR else _questions(block))}
        for block in blocks
    ]
    newest: dict[str, _Place] = {}
    for found in places:
        for key, place in found.items():
            newest.setdefault(key, place)
    columns = []
    for key, place in newest.items():
        counts = RiskCounts()
        for block, found in zip(blocks, places, strict=True):
            if key in found:
                start, stop, *_ = found[key].span
                for number in range(start, stop):
                    counts += count_bytes(block.risks_at(number))
        columns.append(HeatColumn(key, place.label, place.title, counts))
    spans = tuple(tuple(found[key].span if key in found else None for key in newest) for found in places)
    return tuple(columns), spans


def _questions(block: LensBlock) -> list[_Place]:
    return [
        _Place(
            question.key,
            question.label,
            question.title,
            (number, number + 1, first, first + len(question.practices)),
        )
        for number, (question, first) in enumerate(practice_places(block.lens))
    ]


def _pillars(block: LensBlock) -> list[_Place]:
    """The pillars that have questions; where an id is used twice the first stands for it."""
    found = []
    first = 0
    for pillar, place in zip(block.lens.pillars, pillar_places(block.lens), strict=True):
        last = first + sum(len(question.practices) for question in pillar.questions)
        if pillar.questions:
            span = (place.start, place.stop, first, last)
            found.append(_Place(pillar.id, pillar.prefix or pillar.name, pillar.name, span))
        first = last
    return found
