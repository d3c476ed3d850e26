"""How a workload stands against the others: its scores beside their median and quartiles, and how many it passes.

The scores are those of `scoring`. Others are workloads along the same lens that are not archived and have at least
60 % of its questions answered; where there are fewer than five, nothing is compared.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.lens import Lens
from wa_desktop.domain.portfolio import PortfolioEntry
from wa_desktop.domain.portfolio_letters import LensBlock, Lenses, lens_blocks
from wa_desktop.domain.standing import pillar_places
from wa_desktop.domain.steps import Steps, finish

LEAST_ANSWERED = 0.6
LEAST_OTHERS = 5

AT_ONCE = 2000
"""So many workloads are scored in a step; it takes some 20 milliseconds."""

ALL = ""
"""The key of the score over all pillars of the lens; pillars go by their ids."""

Json = dict[str, object]


@dataclass(frozen=True)
class Spread:
    """Scores from the lowest to the highest; with `without` those of all but the one of that number.

    A quantile lies at the place q * (n - 1) among n scores counted from 0; between two of them it is interpolated.
    """

    scores: Sequence[float]
    without: int | None = None

    @property
    def count(self) -> int:
        """How many scores."""
        return len(self.scores) - (self.without is not None)

    def quantile(self, share: float) -> float:
        """The score below which that share (0 to 1) lies."""
        place = share * (self.count - 1)
        low = int(place)
        part = place - low
        return self._score(low) * (1 - part) + self._score(min(low + 1, self.count - 1)) * part

    @property
    def median(self) -> float:
        """Half lie below, half above."""
        return self.quantile(0.5)

    @property
    def lower(self) -> float:
        """A quarter lies below."""
        return self.quantile(0.25)

    @property
    def upper(self) -> float:
        """A quarter lies above."""
        return self.quantile(0.75)

    def _score(self, number: int) -> float:
        return self.scores[number + (self.without is not None and number >= self.without)]


@dataclass(frozen=True)
class Standing:
    """A workload's score and the spread of the others' scores.

    `percentile` is the share of the others, 0 to 100, with a lower score; equal ones count half.
    """

    score: float
    others: Spread
    percentile: float


@dataclass(frozen=True)
class BenchmarkPillar:
    """What is compared: a pillar by its id and name, or all (ALL and an empty name)."""

    key: str
    name: str


@dataclass(frozen=True)
class PortfolioBenchmark:
    """The scores of all comparable workloads along one lens; `scores` are by pillar key, then by workload id.

    `entries` are the comparable workloads, the lowest score first. `lens` is the newest version in use, None where
    no workload uses the lens.
    """

    alias: str
    lens: Lens | None
    pillars: tuple[BenchmarkPillar, ...]
    entries: tuple[PortfolioEntry, ...]
    scores: Mapping[str, Mapping[str, float]]
    spreads: Mapping[str, Spread]
    refused: Mapping[str, Message]

    def standing(self, workload_id: str, key: str = ALL) -> Standing | None:
        """A workload against the others; None where `why_not` says why."""
        score = self.scores.get(key, {}).get(workload_id)
        spread = self.spreads.get(key)
        if score is None or spread is None or spread.count - 1 < LEAST_OTHERS:
            return None
        low, high = bisect_left(spread.scores, score), bisect_right(spread.scores, score)
        others = spread.count - 1
        percentile = 100 * (low + (high - low - 1) / 2) / others
        return Standing(score, Spread(spread.scores, low), percentile)

    def why_not(self, workload_id: str, key: str = ALL) -> Message | None:
        """Why a workload is not compared; None where it is."""
        if workload_id not in self.scores.get(ALL, {}):
            return self.refused.get(workload_id, _NOT_ALONG)
        if workload_id not in self.scores.get(key, {}):
            return _NOTHING_SCORED
        others = self.spreads[key].count - 1
        if others < LEAST_OTHERS:
            return message(
                "Only {count} other workloads can be compared; there must be {least}.",
                count=others,
                least=LEAST_OTHERS,
            )
        return None

    @property
    def too_few(self) -> Message | None:
        """Why nothing at all is compared; None where something is."""
        if len(self.entries) > LEAST_OTHERS:
            return None
        return message(
            "Only {count} workloads can be compared; there must be {least}.",
            count=len(self.entries),
            least=LEAST_OTHERS + 1,
        )


_ARCHIVED = message("It is archived.")
_NOT_ALONG = message("It is not reviewed along this lens.")
_TOO_LITTLE = message("Less than 60% of its questions are answered.")
_NOTHING_SCORED = message("No question here has a risk to score.")


def portfolio_benchmark(entries: Iterable[PortfolioEntry], lenses: Lenses, alias: str) -> PortfolioBenchmark:
    """Score every workload along a lens; the same pillar of its versions, by id, is compared as one."""
    return finish(benchmark_in_steps(entries, lenses, alias))


def benchmark_in_steps(
    entries: Iterable[PortfolioEntry], lenses: Lenses, alias: str
) -> Steps[PortfolioBenchmark]:
    """The same, some workloads at a time."""
    blocks = lens_blocks(entries, lenses, alias)
    pillars: dict[str, str] = {ALL: ""}
    for block in blocks:
        for pillar in block.lens.pillars:
            if pillar.questions:
                pillars.setdefault(pillar.id, pillar.name)
    scores: dict[str, dict[str, float]] = {key: {} for key in pillars}
    refused: dict[str, Message] = {}
    compared: dict[str, PortfolioEntry] = {}
    for block in blocks:
        for first in range(0, len(block.entries), AT_ONCE):
            yield
            _score(block, slice(first, first + AT_ONCE), scores, refused, compared)
    yield
    total = scores[ALL]
    ranked = sorted((total[key], entry.name.casefold(), key) for key, entry in compared.items())
    return PortfolioBenchmark(
        alias,
        blocks[0].lens if blocks else None,
        tuple(BenchmarkPillar(key, name) for key, name in pillars.items()),
        tuple(compared[key] for _, _, key in ranked),
        scores,
        {key: Spread(sorted(found.values())) for key, found in scores.items()},
        refused,
    )


def anonymised(benchmark: PortfolioBenchmark, *, lens_is_public: bool) -> Json:
    """The distribution of the scores, with nothing in it that tells whose they are; ready for JSON.

    Scores are rounded to whole numbers, and no single one is told: only the tenth, the quartiles, the median and the
    nine tenth. A spread of fewer than six workloads is null. A lens that does not come with the program may be
    named after a client: unless `lens_is_public`, neither it nor its pillars are named, which are numbered instead.
    """
    lens = benchmark.lens
    return {
        "LensAlias": benchmark.alias if lens and lens_is_public else None,
        "LensVersion": lens.version if lens and lens_is_public else None,
        "LeastAnswered": LEAST_ANSWERED,
        "Workloads": len(benchmark.entries),
        "All": _told(benchmark.spreads[ALL]),
        "Pillars": [
            {
                "PillarId": pillar.key if lens_is_public else f"pillar-{number}",
                **(_told(benchmark.spreads[pillar.key]) or {"Workloads": None}),
            }
            for number, pillar in enumerate(benchmark.pillars[1:], 1)
        ],
    }


def _told(spread: Spread) -> Json | None:
    if spread.count <= LEAST_OTHERS:
        return None
    shares = {"P10": 0.1, "P25": 0.25, "Median": 0.5, "P75": 0.75, "P90": 0.9}
    return {
        "Workloads": spread.count,
        **{name: round(spread.quantile(share)) for name, share in shares.items()},
    }


def _score(
    block: LensBlock,
    some: slice,
    scores: dict[str, dict[str, float]],
    refused: dict[str, Message],
    compared: dict[str, PortfolioEntry],
) -> None:
    """Score some workloads of one lens version."""
    places = [
        (scores[pillar.id], place.start, place.stop)
        for pillar, place in zip(block.lens.pillars, pillar_places(block.lens), strict=True)
        if pillar.questions
    ]
    for entry, standing in zip(block.entries[some], block.standings[some], strict=True):
        risks = standing.risks
        if entry.archived:
            refused[entry.id] = _ARCHIVED
        elif len(risks) - risks.count("U") < LEAST_ANSWERED * len(risks):
            refused[entry.id] = _TOO_LITTLE
        else:
            total = _quick_score(risks, 0, len(risks))
            if total is None:
                refused[entry.id] = _NOTHING_SCORED
                continue
            compared[entry.id] = entry
            scores[ALL][entry.id] = total
            for found, start, stop in places:
                score = _quick_score(risks, start, stop)
                if score is not None:
                    found[entry.id] = score


def _quick_score(risks: str, start: int, stop: int) -> float | None:
    """`RiskCounts.score` of the letters from one place to another, without counting what it leaves out."""
    none, medium = risks.count("N", start, stop), risks.count("M", start, stop)
    counted = none + medium + risks.count("H", start, stop)
    return (100 * none + 50 * medium) / counted if counted else None
