"""The heat map as values: a row per pillar, a cell per question, wrapped to the width there is; no widget."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.gaps import GapReport
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.rating import Ratings
from wa_desktop.domain.workload import Snapshot


@dataclass(frozen=True)
class HeatCell:
    """A question: `gaps` are those nobody has accepted, `accepted` the others."""

    ref: QuestionRef
    pillar: str
    label: str
    title: str
    risk: Risk
    provisional: bool
    gaps: int
    accepted: int


@dataclass(frozen=True)
class HeatRow:
    """A pillar of a lens, by their names, with its questions in the lens's order; it has one at least."""

    lens: str
    pillar: str
    cells: tuple[HeatCell, ...]


@dataclass(frozen=True)
class HeatLine:
    """A line on screen: the beginning of a pillar, more of it (without a name), or (without cells) a lens's name."""

    name: str
    cells: tuple[HeatCell, ...] = ()


def heat_rows(snapshot: Snapshot, ratings: Ratings, report: GapReport) -> tuple[HeatRow, ...]:
    """Every pillar of every lens, those without questions left out."""
    gaps, accepted = (Counter(gap.ref for gap in found) for found in (report.gaps, report.accepted))
    rows = []
    for review in snapshot.reviews:
        for pillar in review.lens.pillars:
            cells = []
            for question in pillar.questions:
                ref = QuestionRef(review.lens.alias, question.key)
                rating = ratings[ref]
                cells.append(
                    HeatCell(
                        ref,
                        pillar.name,
                        question.label,
                        question.title,
                        rating.risk,
                        rating.provisional,
                        gaps[ref],
                        accepted[ref],
                    )
                )
            if cells:
                rows.append(HeatRow(review.lens.name, pillar.name, tuple(cells)))
    return tuple(rows)


def wrap(rows: Sequence[HeatRow], columns: int) -> tuple[HeatLine, ...]:
    """The rows in lines of at most `columns` cells (at least one), under the names of the lenses if there are several."""
    columns = max(1, columns)
    several = len({row.cells[0].ref.lens for row in rows}) > 1
    lines: list[HeatLine] = []
    lens = None
    for row in rows:
        if several and row.cells[0].ref.lens != lens:
            lines.append(HeatLine(row.lens))
        lens = row.cells[0].ref.lens
        for start in range(0, len(row.cells), columns):
            name = row.pillar if start == 0 else ""
            lines.append(HeatLine(name, row.cells[start : start + columns]))
    return tuple(lines)
