"""The workloads of the portfolio along one lens, with their letters joined, so that places are counted by slices.

Versions of one lens belong together: questions by their key, practices by question key and choice id, pillars by
their id. The newest version stands first; what only an older one knows comes after.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import compress

from wa_desktop.domain.lens import Lens
from wa_desktop.domain.portfolio import PortfolioEntry
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.domain.standing import NO_GAP, LensStanding

Lenses = Mapping[int, Lens]
"""The lens versions that workloads are reviewed along, by their stored ids; a higher id is a newer version."""

_OPEN = "U"
_NO_GAP = NO_GAP.encode()
_GAP_HERE = bytes(sign != _NO_GAP[0] for sign in range(256))


@dataclass(frozen=True)
class LensBlock:
    """All workloads along one lens version; `standings` are theirs, in the order of `entries`."""

    lens_id: int
    lens: Lens
    entries: Sequence[PortfolioEntry]
    standings: Sequence[LensStanding]

    @cached_property
    def risks(self) -> bytes:
        """The risk letters of all workloads, one after the other."""
        return "".join([standing.risks for standing in self.standings]).encode()

    @cached_property
    def gaps(self) -> bytes:
        """The gap letters of all workloads, one after the other."""
        return "".join([standing.gaps for standing in self.standings]).encode()

    @cached_property
    def questions(self) -> int:
        """How many risk letters a workload has."""
        return len(self.lens.questions)

    @cached_property
    def practices(self) -> int:
        """How many gap letters a workload has."""
        return sum(len(question.practices) for question in self.lens.questions)

    def risks_at(self, place: int) -> bytes:
        """The risk letters of one question, workload by workload."""
        return self.risks[place :: self.questions]

    def gaps_at(self, place: int) -> bytes:
        """The gap letters of one practice, workload by workload."""
        return self.gaps[place :: self.practices]

    def with_gap(self, place: int) -> Iterator[tuple[PortfolioEntry, str]]:
        """The workloads that have a practice as a gap, each with the gap's letter."""
        column = self.gaps_at(place)
        chosen = compress(zip(self.entries, column.decode(), strict=True), column.translate(_GAP_HERE))
        return iter(chosen)


def is_reviewed(standing: LensStanding) -> bool:
    """Whether a workload was reviewed along a lens: one of its questions at least is not open."""
    return standing.risks.count(_OPEN) < len(standing.risks)


def lens_blocks(
    entries: Iterable[PortfolioEntry], lenses: Lenses, alias: str | None = None, *, reviewed: bool = False
) -> tuple[LensBlock, ...]:
    """The workloads by lens version, of one lens or of all, the newest version first.

    With `reviewed` only those along a lens of which a question is answered. Workloads whose letters are not made yet
    are in no block, nor are letters that do not fit their lens, nor lenses that are not among `lenses`.
    """
    wanted = {lens_id: lens for lens_id, lens in lenses.items() if alias is None or lens.alias == alias}
    found: dict[int, tuple[list[PortfolioEntry], list[LensStanding]]] = {
        lens_id: ([], []) for lens_id in sorted(wanted, reverse=True)
    }
    for entry in entries:
        for standing in entry.standing or ():
            place = found.get(standing.lens_id)
            if place:
                place[0].append(entry)
                place[1].append(standing)
    blocks = (_block(lens_id, wanted[lens_id], *rows, reviewed=reviewed) for lens_id, rows in found.items())
    return tuple(block for block in blocks if block.entries)


def _block(
    lens_id: int,
    lens: Lens,
    entries: list[PortfolioEntry],
    standings: list[LensStanding],
    *,
    reviewed: bool,
) -> LensBlock:
    block = LensBlock(lens_id, lens, entries, standings)
    wide, deep = block.questions, block.practices
    fits = [
        len(standing.risks) == wide and len(standing.gaps) == deep and (not reviewed or is_reviewed(standing))
        for standing in standings
    ]
    if all(fits):
        return block
    return LensBlock(lens_id, lens, list(compress(entries, fits)), list(compress(standings, fits)))


def count_between(risks: str, start: int, stop: int) -> RiskCounts:
    """How many of the letters from one place to another stand at each risk."""
    return RiskCounts(
        risks.count("H", start, stop),
        risks.count("M", start, stop),
        risks.count("N", start, stop),
        risks.count("U", start, stop),
        risks.count("A", start, stop),
        risks.count("X", start, stop),
    )


def count_bytes(letters: bytes) -> RiskCounts:
    """How many of joined risk letters stand at each risk."""
    return RiskCounts(
        letters.count(b"H"),
        letters.count(b"M"),
        letters.count(b"N"),
        letters.count(b"U"),
        letters.count(b"A"),
        letters.count(b"X"),
    )


def lens_uses(entries: Iterable[PortfolioEntry]) -> Counter[int]:
    """How many workloads are reviewed along each lens version, by its id."""
    return Counter([standing.lens_id for entry in entries for standing in entry.standing or ()])


def lenses_in_use(uses: Mapping[int, int], lenses: Lenses) -> tuple[str, ...]:
    """The aliases of the lenses that workloads are reviewed along, the most used first, then by name."""
    by_alias: Counter[str] = Counter()
    for lens_id, count in uses.items():
        if lens_id in lenses:
            by_alias[lenses[lens_id].alias] += count
    names = {lens.alias: lens.name.casefold() for _, lens in sorted(lenses.items())}
    return tuple(sorted(by_alias, key=lambda alias: (-by_alias[alias], names[alias], alias)))
