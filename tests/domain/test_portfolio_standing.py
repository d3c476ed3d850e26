"""Clients, coverage and the benchmark: by example, and against the same counted question by question."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.portfolio_entries import (
    CREATED,
    LENSES,
    TODAY,
    VERSIONS,
    entry_of,
    numbers_over,
    portfolios,
    review_of,
    some_portfolio,
)
from wa_desktop.domain.cadence import Cadence
from wa_desktop.domain.errors import DamagedError, message
from wa_desktop.domain.lens import Lens
from wa_desktop.domain.portfolio_benchmark import (
    ALL,
    PortfolioBenchmark,
    Spread,
    anonymised,
    portfolio_benchmark,
)
from wa_desktop.domain.portfolio_clients import WorstPillar, clients_standing
from wa_desktop.domain.portfolio_coverage import lens_coverage
from wa_desktop.domain.portfolio_numbers import active
from wa_desktop.domain.rating import pillar_results, rate_all, total_counts
from wa_desktop.domain.scoring import RiskCounts, count
from wa_desktop.domain.workload import Snapshot, comparable

# Clients


def test_the_client_with_the_most_high_risks_stands_first() -> None:
    reviews = [
        review_of(1, (1,), ["YNY", "YNY", "YYY", "YYY"], client="Fabrikam"),
        review_of(2, (1,), ["YYY", "YYY", "NNN", "---"], client="Contoso Retail", cadence=Cadence.MONTHLY),
        review_of(3, (1,), ["YYY", "YNY", "NNN", "YYY"], client="contosoretail", cadence=Cadence.NEVER),
        review_of(4, (1,)),
    ]
    contoso, fabrikam, nobody = numbers_over(reviews).clients
    assert (contoso.client, contoso.workloads, contoso.overdue) == ("Contoso Retail", 2, 1)
    assert (contoso.counts.high, contoso.counts.medium, contoso.counts.unanswered) == (2, 1, 1)
    assert contoso.answered_share == 7 / 8
    assert contoso.worst == WorstPillar("cost", "Cost", 2, 0)
    assert fabrikam.worst == WorstPillar("safety", "Safety", 0, 2)
    assert (nobody.client, nobody.worst, nobody.answered_share) == ("", None, 0.0)


@given(portfolios())
def test_clients_are_the_sum_of_their_reviews(reviews: list[Snapshot]) -> None:
    entries = [entry_of(review) for review in reviews]
    found = clients_standing(entries, LENSES, TODAY)
    assert sum(client.workloads for client in found) == len(reviews)
    for client in found:
        theirs = [r for r in reviews if comparable(r.workload.client) == comparable(client.client)]
        assert client.counts == sum((total_counts(rate_all(review)) for review in theirs), RiskCounts())
        sums: dict[str, list[int]] = {}
        for review in theirs:
            ratings = rate_all(review)
            for part in review.reviews:
                for result in pillar_results(review, ratings, part.lens.alias):
                    pair = sums.setdefault(result.pillar.id, [0, 0])
                    pair[0] += result.counts.high
                    pair[1] += result.counts.medium
        worst = max(sums.values(), default=[0, 0])
        assert ([client.worst.high, client.worst.medium] if client.worst else [0, 0]) == worst


# Coverage


def test_coverage_says_who_is_on_an_older_version_and_who_never_began() -> None:
    reviews = [
        review_of(1, (1,), ["YYY"]),
        review_of(2, (1,)),
        review_of(3, (3, 2), ["YYY", "YYY", "YYY", "YYY"]),
    ]
    main, extra = numbers_over(reviews).coverage
    assert [part.version.id for part in main.versions] == [3, 1]
    assert (main.workloads, [part.workloads for part in main.versions]) == (3, [1, 2])
    assert [entry.name for entry in main.older] == ["Workload 1", "Workload 2"]
    assert [entry.name for entry in main.never] == ["Workload 2"]
    assert main.answered_share == 5 / 12
    assert (extra.workloads, extra.newest.alias, len(extra.never)) == (1, "extra", 1)


def test_unused_lenses_are_told_and_unused_older_versions_are_not() -> None:
    main, extra = sorted(lens_coverage([], VERSIONS), key=lambda lens: lens.newest.id, reverse=True)
    assert [part.version.id for part in main.versions] == [3]
    assert (main.workloads, main.answered_share, extra.workloads) == (0, None, 0)


@given(portfolios())
def test_coverage_counts_every_review_once(reviews: list[Snapshot]) -> None:
    found = lens_coverage([entry_of(review) for review in reviews], VERSIONS)
    for lens in found:
        for part in lens.versions:
            along = [
                (review, one)
                for review in reviews
                for one in review.reviews
                if one.lens_id == part.version.id
            ]
            assert part.workloads == len(along)
            assert part.counts == sum(
                (
                    count(
                        rating.risk for ref, rating in rate_all(review).items() if ref.lens == one.lens.alias
                    )
                    for review, one in along
                ),
                RiskCounts(),
            )


# Benchmark

SCORED = ["NNN", "YNY", "YYY"]
"""Answers of a question that score 0, 50 and 100."""


def scored(*totals: int, **workload: object) -> list[Snapshot]:
    """Workloads of which so many half questions are without risk."""
    return [
        review_of(
            number,
            (1,),
            [SCORED[min(2, max(0, total - 2 * place))] for place in range(4)],
            **workload,
        )
        for number, total in enumerate(totals)
    ]


def test_a_workload_is_compared_with_the_others_alone() -> None:
    benchmark = numbers_over(scored(2, 3, 4, 4, 6, 8)).benchmark("main")
    standing = benchmark.standing(f"{3:032x}")
    assert standing is not None
    assert standing.score == 50
    assert standing.others.count == 5
    assert standing.others.median == 50
    assert (standing.others.lower, standing.others.upper) == (37.5, 75)
    assert standing.percentile == 50
    worst = benchmark.standing(f"{0:032x}")
    assert worst is not None
    assert (worst.score, worst.percentile, worst.others.median) == (25, 0, 50)
    pillar = benchmark.standing(f"{0:032x}", "safety")
    assert pillar is not None
    assert pillar.score == 50
    assert [int(entry.id, 16) for entry in benchmark.entries] == [0, 1, 2, 3, 4, 5]


def test_why_a_workload_is_not_compared() -> None:
    reviews = scored(2, 3, 4, 4, 6, 8)
    more = [
        review_of(10, (1,), ["YYY", "YYY"]),
        review_of(11, (1,), ["YYY"] * 4, archived=True),
        review_of(12, (2,), ["YYY"]),
        review_of(13, (1,), ["AAA", "AAA", "AAA", "AAA"]),
        review_of(14, (1,), ["AAA", "AAA", "YYY", "---"]),
    ]
    benchmark = numbers_over([*reviews, *more]).benchmark("main")
    said = {number: str(benchmark.why_not(f"{number:032x}")) for number in (0, 10, 11, 12, 13)}
    assert said == {
        0: "None",
        10: "Less than 60% of its questions are answered.",
        11: "It is archived.",
        12: "It is not reviewed along this lens.",
        13: "No question here has a risk to score.",
    }
    assert all(benchmark.standing(f"{number:032x}") is None for number in (10, 11, 12, 13))
    partly = f"{14:032x}"
    assert benchmark.standing(partly) is not None
    assert benchmark.standing(partly, "safety") is None
    assert str(benchmark.why_not(partly, "safety")) == "No question here has a risk to score."


def test_five_others_are_needed() -> None:
    few = numbers_over(scored(2, 3, 4, 5, 6)).benchmark("main")
    assert few.standing(f"{0:032x}") is None
    assert "Only 4 other" in str(few.why_not(f"{0:032x}"))
    assert "Only 5" in str(few.too_few)
    enough = numbers_over(scored(2, 3, 4, 5, 6, 7)).benchmark("main")
    assert enough.too_few is None
    assert enough.standing(f"{0:032x}") is not None
    assert numbers_over([]).benchmark("main").too_few is not None


@given(st.lists(st.sampled_from([0, 1, 2, 3, 4, 5, 6, 7, 8]), min_size=6, max_size=14))
def test_standings_match_the_others_listed_one_by_one(totals: list[int]) -> None:
    reviews = scored(*totals)
    benchmark = numbers_over(reviews).benchmark("main")
    scores = {review.workload.id: total_counts(rate_all(review)).score for review in reviews}
    for workload_id, score in scores.items():
        others = sorted(each for key, each in scores.items() if key != workload_id and each is not None)
        standing = benchmark.standing(workload_id)
        assert standing is not None
        assert standing.score == score
        assert standing.others.quantile(0) == others[0]
        assert standing.others.quantile(1) == others[-1]
        for share in (0.1, 0.25, 0.5, 0.75, 0.9):
            assert standing.others.quantile(share) == pytest.approx(naive_quantile(others, share))
        lower = (
            sum(each < standing.score for each in others) + sum(each == standing.score for each in others) / 2
        )
        assert standing.percentile == pytest.approx(100 * lower / len(others))


def naive_quantile(values: Sequence[float], share: float) -> float:
    """By the definition: the share of the way along the line through the sorted values."""
    place = share * (len(values) - 1)
    before = values[int(place)]
    after = values[min(int(place) + 1, len(values) - 1)]
    return before + (after - before) * (place - int(place))


def test_a_spread_of_one_score_is_that_score() -> None:
    assert {Spread([40.0]).quantile(share) for share in (0, 0.3, 1)} == {40.0}


# Without a name


def named(archived: bool = False) -> tuple[list[Snapshot], list[str]]:
    """Workloads whose every text would be recognised, and those texts."""
    marks = ["Xylograph", "Quokka", "Zephyr", "Vortex", "Jambalaya", "Krypton"]
    reviews = scored(
        *(2, 3, 4, 4, 6, 8, 7),
        name="Xylograph",
        client="Quokka",
        review_owner="Zephyr",
        industry="Vortex",
        tags=(("Jambalaya", "Krypton"),),
        archived=archived,
    )
    return reviews, [*marks, *(review.workload.id for review in reviews), "2026", "01-05"]


@pytest.mark.parametrize("public", [True, False])
def test_the_anonymous_benchmark_tells_nobody(public: bool) -> None:
    reviews, marks = named()
    entries = [entry_of(review)._replace(tags_text='[["Jambalaya", "Krypton"]]') for review in reviews]
    benchmark = portfolio_benchmark(entries, LENSES, "main")
    told = anonymised(benchmark, lens_is_public=public)
    text = json.dumps(told)
    assert not [mark for mark in marks if mark.casefold() in text.casefold()]
    assert json.loads(text) == told
    assert words_in(told) <= ALLOWED | (
        {"main", "safety", "cost", ""} if public else {"pillar-1", "pillar-2"}
    )
    assert told["Workloads"] == 7
    assert isinstance(told["All"], dict)
    assert told["All"]["Median"] == 50


ALLOWED = {
    *("LensAlias", "LensVersion", "LeastAnswered", "Workloads", "All", "Pillars", "PillarId"),
    *("P10", "P25", "Median", "P75", "P90"),
}
"""Every text that may stand in it, besides the pillars' ids."""


def words_in(value: object) -> set[str]:
    if isinstance(value, dict):
        return {*value, *(word for part in value.values() for word in words_in(part))}
    if isinstance(value, list):
        return {word for part in value for word in words_in(part)}
    return {value} if isinstance(value, str) else set()


def test_too_few_workloads_are_not_told() -> None:
    told = numbers_over(scored(2, 3, 4, 5, 6)).anonymous_benchmark("main")
    assert told["All"] is None
    assert told["Pillars"] == [
        {"PillarId": "pillar-1", "Workloads": None},
        {"PillarId": "pillar-2", "Workloads": None},
    ]
    assert told["LensAlias"] is None  # this lens was imported


def test_the_programs_own_lenses_are_named() -> None:
    numbers = numbers_over(scored(2, 3, 4, 4, 6, 8))
    numbers.versions = tuple(replace(version, origin="builtin") for version in VERSIONS)
    assert numbers.anonymous_benchmark("main")["LensAlias"] == "main"


# All together


def test_a_lens_that_cannot_be_read_takes_nothing_else_along() -> None:
    def read(lens_id: int) -> Lens:
        if lens_id == 2:
            raise DamagedError(message("Damaged."))
        return LENSES[lens_id]

    numbers = numbers_over(some_portfolio(), lens_of=read)
    assert numbers.aliases == ("main",)
    assert {gap.lens.alias for gap in numbers.gaps()} == {"main"}
    assert sum(client.workloads for client in numbers.clients) == 9
    with pytest.raises(KeyError):
        numbers.lens("extra")
    assert numbers.lens("main") is LENSES[3]


def test_numbers_are_counted_once() -> None:
    numbers = numbers_over(some_portfolio())
    assert numbers.heat("main") is numbers.heat("main")
    assert numbers.gaps() is numbers.gaps()
    assert numbers.trend() is numbers.trend()
    assert numbers.benchmark("main") is numbers.benchmark("main")
    assert numbers.waiting == 0


def test_archived_workloads_and_templates_do_not_count_by_default() -> None:
    entry = entry_of(review_of(1, (1,)))
    assert active([entry, entry._replace(archived=True), entry._replace(template=True)]) == [entry]


def test_a_benchmark_of_no_workloads_is_empty() -> None:
    benchmark: PortfolioBenchmark = numbers_over([]).benchmark("main")
    assert benchmark.entries == ()
    assert benchmark.lens is None
    assert benchmark.standing("x", ALL) is None
    assert anonymised(benchmark, lens_is_public=True)["Workloads"] == 0


def test_a_review_is_overdue_by_the_day_it_is_asked() -> None:
    review = review_of(1, (1,), client="Contoso", cadence=Cadence.QUARTERLY)
    due = date(CREATED.year, CREATED.month + 3, CREATED.day)
    assert numbers_over([review], today=due).clients[0].overdue == 0
    assert numbers_over([review], today=due + timedelta(1)).clients[0].overdue == 1
