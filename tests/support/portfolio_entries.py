"""Portfolios made from snapshots: workloads along a lens in two versions, along another lens, and along both."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

from hypothesis import strategies as st

from tests.support.reviews import make_workload
from tests.support.small_snapshots import EXTRA, MAIN, pillar, said, three_practices
from wa_desktop.domain.cadence import Cadence
from wa_desktop.domain.lens import Choice, Lens, LensVersion
from wa_desktop.domain.portfolio import MilestoneRisks, PortfolioEntry, RiskMove
from wa_desktop.domain.portfolio_numbers import PortfolioNumbers
from wa_desktop.domain.rating import rate_all
from wa_desktop.domain.standing import standing_of
from wa_desktop.domain.workload import LensReview, Snapshot

CREATED = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
TODAY = date(2026, 8, 20)

_MORE = replace(
    three_practices("s2"), choices=(Choice("d", "d"), *three_practices("s2").choices), title="Renamed"
)
NEWER = replace(
    MAIN,
    version="2",
    pillars=(
        pillar("cost", "c2", "c3"),
        replace(pillar("safety", "s1", "s2"), questions=(_MORE, three_practices("s1"))),
    ),
)
"""The main lens with its pillars and questions in another order, one question gone, one new, and a practice more."""

LENSES = {1: MAIN, 2: EXTRA, 3: NEWER}
VERSIONS = tuple(
    LensVersion(lens_id, lens.alias, lens.version or "1", lens.name, "imported", "", CREATED)
    for lens_id, lens in LENSES.items()
)


def entry_of(snapshot: Snapshot) -> PortfolioEntry:
    """What the portfolio knows of a review."""
    workload = snapshot.workload
    standing = standing_of(snapshot, rate_all(snapshot))
    return PortfolioEntry(
        workload.id,
        workload.name,
        workload.client,
        workload.environment.value,
        workload.archived,
        workload.template,
        workload.review_owner,
        workload.industry_type,
        workload.industry,
        "[]",
        workload.cadence.value,
        None,
        workload.change_note,
        None,
        stamp(CREATED),
        stamp(CREATED),
        standing.lenses,
        standing.milestones,
        None,
    )


def stamp(moment: datetime) -> str:
    """A time as it is stored."""
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M:%S.%f}"


def review_of(
    number: int, lenses: Sequence[int], letters: Sequence[str] = (), **workload: object
) -> Snapshot:
    """A review along lenses by their ids; `letters` answer the questions in order, as `said` reads them."""
    given = iter(letters)
    reviews = []
    for lens_id in lenses:
        answers = {question.key: said(next(given, "---")) for question in LENSES[lens_id].questions}
        reviews.append(
            LensReview(
                lens_id, LENSES[lens_id], {key: one for key, one in answers.items() if not one.is_empty()}
            )
        )
    fields = {"id": f"{number:032x}", "name": f"Workload {number}"} | workload
    return Snapshot(make_workload(**fields), tuple(reviews))


def numbers_over(
    snapshots: Sequence[Snapshot],
    *,
    milestones: Sequence[MilestoneRisks] = (),
    moves: Sequence[RiskMove] = (),
    today: date = TODAY,
    lens_of: Callable[[int], Lens] = LENSES.__getitem__,
) -> PortfolioNumbers:
    """The numbers of a portfolio."""
    return PortfolioNumbers(
        [entry_of(snapshot) for snapshot in snapshots],
        VERSIONS,
        lens_of,
        milestones_of=lambda ids: [one for one in milestones if one.workload_id in ids],
        moves_since=lambda since, _recent, start: [
            move for move in moves if move.at >= since and move.workload_id.startswith(start)
        ],
        today=today,
    )


def some_portfolio(count: int = 8) -> list[Snapshot]:
    """Workloads of three clients along all lenses, the same each time; the last one is along a lens unanswered."""
    patterns = ("NNN", "YNY", "YYY", "UYN", "Y--", "AAA", "N-U", "YUY")
    made = []
    for number in range(count):
        letters = [patterns[(number * 3 + place) % len(patterns)] for place in range(5)]
        lenses = ((1,), (3,), (1, 2), (3, 2))[number % 4]
        client = ("Contoso", "Fabrikam", "")[number % 3]
        made.append(review_of(number, lenses, letters, client=client, cadence=Cadence.MONTHLY))
    return [*made, review_of(count, (1,), client="Fabrikam")]


letters = st.text("YNUA-", min_size=3, max_size=3)


@st.composite
def portfolios(draw: st.DrawFn, most: int = 6) -> list[Snapshot]:
    """Any workloads along any of the lenses."""
    count = draw(st.integers(0, most))
    return [
        review_of(
            number,
            draw(st.sampled_from([(1,), (2,), (3,), (1, 2), (2, 3)])),
            draw(st.lists(letters, max_size=6)),
            name=draw(st.sampled_from(["Alpha", "beta", "Gamma"])) + str(number),
            client=draw(st.sampled_from(["", "Contoso", " contoso", "Fabrikam"])),
            not_applicable_counts_as_in_place=draw(st.booleans()),
        )
        for number in range(count)
    ]
