"""The most common gaps of the portfolio: for each practice, how many workloads go without it, and which ones.

A gap is one as in the gap letters of `standing`: a practice not in place in a question at risk, whether or not
somebody has accepted that. A workload counts as reviewed along a lens once one of its questions is answered.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from wa_desktop.domain.lens import Choice, Lens, Level, Pillar, Question
from wa_desktop.domain.levels import PracticeLevel, level_of
from wa_desktop.domain.plan import PracticeRef
from wa_desktop.domain.portfolio import PortfolioEntry
from wa_desktop.domain.portfolio_letters import LensBlock, Lenses, lens_blocks
from wa_desktop.domain.standing import (
    MISSING_HIGH,
    MISSING_MEDIUM,
    OPEN_HIGH,
    OPEN_MEDIUM,
    VERIFY_HIGH,
    VERIFY_MEDIUM,
    practice_places,
)


@dataclass(frozen=True)
class GapCounts:
    """How many workloads have a practice as a gap: missing, to verify or not answered, and at which risk."""

    missing_high: int = 0
    missing_medium: int = 0
    verify_high: int = 0
    verify_medium: int = 0
    open_high: int = 0
    open_medium: int = 0

    @property
    def missing(self) -> int:
        """Answered No."""
        return self.missing_high + self.missing_medium

    @property
    def to_verify(self) -> int:
        """Answered "I don't know"."""
        return self.verify_high + self.verify_medium

    @property
    def not_answered(self) -> int:
        """Not yet answered, in a question that is at risk already."""
        return self.open_high + self.open_medium

    @property
    def high(self) -> int:
        """Where it holds its question at high risk."""
        return self.missing_high + self.verify_high + self.open_high

    @property
    def medium(self) -> int:
        """Where it is wanted, at medium risk."""
        return self.missing_medium + self.verify_medium + self.open_medium

    @property
    def workloads(self) -> int:
        """All of them."""
        return self.high + self.medium

    def __add__(self, other: GapCounts) -> GapCounts:
        return GapCounts(
            self.missing_high + other.missing_high,
            self.missing_medium + other.missing_medium,
            self.verify_high + other.verify_high,
            self.verify_medium + other.verify_medium,
            self.open_high + other.open_high,
            self.open_medium + other.open_medium,
        )


@dataclass(frozen=True)
class AffectedWorkload:
    """A workload with a gap, and the gap's letter of `standing`."""

    entry: PortfolioEntry
    letter: str

    @property
    def is_high(self) -> bool:
        """Whether the practice holds its question at high risk there."""
        return self.letter in {MISSING_HIGH, VERIFY_HIGH, OPEN_HIGH}


@dataclass(frozen=True)
class CommonGap:
    """A practice that workloads go without; lens, pillar, question and choice are those of the newest version.

    `reviewed` counts the workloads reviewed along a version of the lens that has the practice.
    """

    lens: Lens
    pillar: Pillar
    question: Question
    choice: Choice
    counts: GapCounts
    reviewed: int
    places: tuple[tuple[LensBlock, int], ...] = field(repr=False, compare=False)

    @property
    def practice(self) -> PracticeRef:
        """The practice itself."""
        return PracticeRef(self.lens.alias, self.question.key, self.choice.id)

    @property
    def workloads(self) -> int:
        """How many have it as a gap."""
        return self.counts.workloads

    @property
    def share(self) -> float:
        """The share of the reviewed workloads that have it as a gap, 0 to 1."""
        return self.workloads / self.reviewed

    @cached_property
    def level(self) -> PracticeLevel:
        """The practice's documented or derived level."""
        return level_of(self.question, self.choice)

    @cached_property
    def affected(self) -> tuple[AffectedWorkload, ...]:
        """The workloads that have it as a gap: those at high risk first, else in the order of the portfolio."""
        found = [AffectedWorkload(*pair) for block, place in self.places for pair in block.with_gap(place)]
        return tuple(sorted(found, key=lambda workload: not workload.is_high))


def common_gaps(
    entries: Iterable[PortfolioEntry], lenses: Lenses, alias: str | None = None
) -> tuple[CommonGap, ...]:
    """Every practice that is a gap somewhere, of one lens or of all.

    First comes the one with the most workloads; of those with as many, the one that is at high risk in the most;
    then in the lens's order.
    """
    blocks = lens_blocks(entries, lenses, alias, reviewed=True)
    found: dict[PracticeRef, CommonGap] = {}
    for block in blocks:
        for pillar, question, choice, place in _places(block.lens):
            ref = PracticeRef(block.lens.alias, question.key, choice.id)
            before = found.get(ref)
            here = (
                _count(block.gaps_at(place)),
                len(block.entries),
                ((block, place),),
            )
            if before is None:
                found[ref] = CommonGap(block.lens, pillar, question, choice, *here)
            else:
                found[ref] = CommonGap(
                    before.lens,
                    before.pillar,
                    before.question,
                    before.choice,
                    before.counts + here[0],
                    before.reviewed + here[1],
                    (*before.places, *here[2]),
                )
    gaps = [gap for gap in found.values() if gap.workloads]
    return tuple(sorted(gaps, key=lambda gap: (-gap.workloads, -gap.counts.high)))


def of_level(gaps: Iterable[CommonGap], level: Level | None) -> tuple[CommonGap, ...]:
    """Those whose practice has that level; all where none is named."""
    return tuple(gap for gap in gaps if level is None or gap.level.level is level)


def _places(lens: Lens) -> Iterable[tuple[Pillar, Question, Choice, int]]:
    for question, first in practice_places(lens):
        pillar = lens.pillar_of(question.key)
        for number, choice in enumerate(question.practices):
            yield pillar, question, choice, first + number


def _count(letters: bytes) -> GapCounts:
    return GapCounts(
        letters.count(MISSING_HIGH.encode()),
        letters.count(MISSING_MEDIUM.encode()),
        letters.count(VERIFY_HIGH.encode()),
        letters.count(VERIFY_MEDIUM.encode()),
        letters.count(OPEN_HIGH.encode()),
        letters.count(OPEN_MEDIUM.encode()),
    )
