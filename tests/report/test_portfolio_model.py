"""The portfolio report's model: its numbers against the same counted question by question, and whom it names."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.due_entries import entry
from tests.support.portfolio_entries import LENSES, TODAY, VERSIONS, entry_of, portfolios, review_of, stamp
from tests.support.portfolio_reports import MADE_AT, report_on, source_from, source_over, tagged
from wa_desktop.domain.cadence import Cadence
from wa_desktop.domain.gaps import report_gaps
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.portfolio import MilestoneRisks, RiskMove
from wa_desktop.domain.rating import pillar_results, rate_all, total_counts
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.domain.standing import LETTER_OF
from wa_desktop.domain.workload import Snapshot, comparable
from wa_desktop.report.language import ENGLISH
from wa_desktop.report.portfolio_records import PortfolioReport

CANARY = "Zyxwvut"


# Numbers


@given(portfolios())
def test_the_numbers_are_those_of_the_reviews(reviews: list[Snapshot]) -> None:
    model = report_on(source_from(reviews))
    counts = {review.workload.name: total_counts(rate_all(review)) for review in reviews}
    assert {line.name: line.counts for line in model.workloads} == counts
    assert model.counts == sum(counts.values(), RiskCounts())
    ranks = [(-line.counts.high, -line.counts.medium, -line.counts.unanswered) for line in model.workloads]
    assert ranks == sorted(ranks)
    assert sum(client.workloads for client in model.clients) == len(reviews)
    assert sum((client.counts for client in model.clients), RiskCounts()) == model.counts


@given(portfolios())
def test_the_maps_are_those_of_the_reviews(reviews: list[Snapshot]) -> None:
    model = report_on(source_from(reviews))
    by_name = {review.workload.name: review for review in reviews}
    seen = Counter[str]()
    for lens in model.maps:
        for line in lens.lines:
            seen[line.workload.name] += 1
            review = by_name[line.workload.name]
            ratings = rate_all(review)
            part = next(part for part in review.reviews if part.lens.name == lens.name)
            results = {r.pillar.name: r.counts for r in pillar_results(review, ratings, part.lens.alias)}
            for pillar, cell in zip(lens.pillars, line.cells, strict=True):
                assert (cell.counts if cell else None) == results.get(pillar.title)
            told = "".join(
                LETTER_OF[rating.risk] for ref, rating in ratings.items() if ref.lens == part.lens.alias
            )
            assert Counter(line.letters.replace(" ", "")) == Counter(told)
    assert seen == Counter(
        {review.workload.name: len(review.reviews) for review in reviews if review.reviews}
    )


@given(portfolios())
def test_the_gaps_are_those_of_the_reviews(reviews: list[Snapshot]) -> None:
    model = report_on(source_from(reviews))
    expected: dict[tuple[str, str, str], list[tuple[bool, str]]] = {}
    for review in reviews:
        ratings = rate_all(review)
        found = report_gaps(review, ratings, TODAY)
        for gap in (*found.gaps, *found.accepted):
            key = (gap.lens.name, gap.question.label, gap.choice.label)
            expected.setdefault(key, []).append((gap.risk is not Risk.HIGH, review.workload.name))
    told = {
        (gap.lens, gap.question, gap.practice): sorted(
            (number >= gap.counts.high, line.name) for number, line in enumerate(gap.affected)
        )
        for gap in model.gaps
    }
    assert told == {key: sorted(names) for key, names in expected.items()}
    assert [gap.workloads for gap in model.gaps] == sorted((g.workloads for g in model.gaps), reverse=True)


def test_milestones_and_moves_become_trend_and_sentence() -> None:
    reviews = [review_of(1, (1,), ["NNN", "YYY"], client="Contoso")]
    workload = reviews[0].workload.id
    spring = MADE_AT - timedelta(days=120)
    milestones = [MilestoneRisks(workload, 1, 1, stamp(spring), "HHMU")]
    moves = [RiskMove(workload, stamp(MADE_AT - timedelta(days=9)), "s2", "HIGH", "NONE")]
    model = report_on(source_from(reviews, milestones=milestones, moves=moves))
    assert [(line.label, line.short, line.year, line.counts.high) for line in model.trend] == [
        ("Q2 2026", "Q2", "2026", 2),
        ("Now", "Now", "2026", 1),
    ]
    assert "Since 1 July 2026, one risk was closed and none is new." in model.summary


def test_what_is_late_stands_longest_first_with_its_reason() -> None:
    late = entry("Late", reviewed=TODAY - timedelta(200))
    changed = entry(
        "Changed", reviewed=TODAY - timedelta(5), changed=TODAY - timedelta(1), note="new\nregion"
    )
    soon = entry("Soon", set_day=TODAY + timedelta(9))
    never = entry("Never", cadence=Cadence.NEVER)
    model = report_on(source_over([soon, never, changed, late]))
    assert [(line.name, line.why_due) for line in model.overdue] == [
        ("Late", "Every quarter"),
        ("Changed", "Significant change"),
    ]
    assert model.due_soon == 1
    assert any("2 reviews are overdue, the longest by" in sentence for sentence in model.summary)


# Sentences


def high(number: int) -> Snapshot:
    return review_of(number, (1,), ["NNN"])


def medium(number: int) -> Snapshot:
    return review_of(number, (1,), ["YNY"] * 4)


def well(number: int) -> Snapshot:
    return review_of(number, (1,), ["YYY"] * 4)


@pytest.mark.parametrize(
    ("reviews", "headline"),
    [
        ([], "There is no workload to report on."),
        ([review_of(1, (1,))], "No workload has been reviewed yet."),
        ([high(1)], "The workload carries high risk."),
        ([high(1), high(2)], "All 2 workloads carry high risk."),
        ([high(1), well(2)], "One of 2 workloads carries high risk."),
        ([high(1), high(2), well(3)], "2 of 3 workloads carry high risk."),
        ([medium(1)], "The workload carries no high risk, but medium risk."),
        ([medium(1), well(2)], "No workload carries high risk; one of 2 carries medium risk."),
        ([medium(1), medium(2)], "No workload carries high risk; 2 of 2 carry medium risk."),
        ([well(1), review_of(2, (1,), ["YYY"])], "No risk found so far."),
        ([well(1), well(2)], "No risk was found."),
    ],
)
def test_the_headline_says_what_is_so(reviews: list[Snapshot], headline: str) -> None:
    assert report_on(source_from(reviews)).headline == headline


@pytest.mark.parametrize(
    ("share", "words"),
    [(None, "–"), (0.0, "0%"), (0.001, "1%"), (0.5, "50%"), (0.999, "99%"), (1.0, "100%")],
)
def test_all_and_nothing_are_said_of_all_and_nothing_only(share: float | None, words: str) -> None:
    assert ENGLISH.percent(share) == words


def test_a_workload_that_is_not_counted_is_said() -> None:
    model = report_on(source_over([entry_of(high(1)), entry("Waiting")]))
    assert model.waiting == 1
    assert any("One workload is not counted" in sentence for sentence in model.summary)


# Names


def everything(model: PortfolioReport) -> str:
    return repr(replace(model, say=str))


def canaries() -> list[tuple[str, str]]:
    """Fields of a workload that people fill in freely."""
    return [(name, f"{CANARY}{number}") for number, name in enumerate(
        ("name", "client", "review_owner", "industry_type", "industry", "change_note")
    )]  # fmt: skip


def test_a_clients_report_knows_nobody_else() -> None:
    ours = tagged(entry_of(review_of(1, (1,), ["NNN"], client="Contoso")), ("team", "blue"))
    theirs = tagged(entry_of(review_of(2, (1, 2), ["NNN"])), (CANARY, CANARY))._replace(**dict(canaries()))
    own_lens = replace(LENSES[2], name=f"{CANARY} lens")
    source = replace(
        source_over([theirs, ours], milestones=[MilestoneRisks(theirs.id, 1, 1, stamp(MADE_AT), "HHHH")]),
        lenses={**LENSES, 2: own_lens},
        versions=tuple(replace(v, name=f"{CANARY} lens") if v.id == 2 else v for v in VERSIONS),
    )
    assert CANARY in everything(report_on(source))
    model = report_on(source, client=" CONTOSO ")
    assert CANARY not in everything(model)
    assert (model.client, len(model.workloads), model.clients) == ("Contoso", 1, ())
    assert len(model.trend) == 1


def test_what_was_noted_of_a_change_is_in_no_report() -> None:
    made = entry_of(review_of(1, (1,), ["NNN"], client="Contoso"))
    source = source_over([made._replace(change_note=CANARY, changed_text=stamp(MADE_AT))])
    for options in ({}, {"client": "Contoso"}, {"anonymous": True}):
        model = report_on(source, **options)
        assert CANARY not in everything(model)
        assert [line.why_due for line in model.workloads] == ["Significant change"]


def test_without_names_nothing_of_theirs_is_left() -> None:
    made = [
        tagged(entry_of(review_of(number, (2,), ["NNN"])), (CANARY, CANARY))._replace(**dict(canaries()))
        for number in range(3)
    ]
    named = replace(
        LENSES[2],
        name=CANARY,
        source=CANARY,
        pillars=tuple(
            replace(
                pillar,
                name=CANARY,
                prefix=CANARY,
                questions=tuple(
                    replace(question, title=CANARY, number=CANARY) for question in pillar.questions
                ),
            )
            for pillar in LENSES[2].pillars
        ),
    )
    source = replace(
        source_over(made),
        lenses={2: named},
        versions=tuple(replace(v, name=CANARY, version=CANARY) for v in VERSIONS),
    )
    names = {None: "Custom lens 2", f"{CANARY}1": "Custom lens 1"}
    for client, lens in names.items():
        model = report_on(source, anonymous=True, title=CANARY, client=client)
        assert CANARY not in everything(model)
        assert [line.name for line in model.workloads] == ["Workload 1", "Workload 2", "Workload 3"]
        assert {line.client for line in model.workloads} == {"Client 1"}
        assert [part.name for part in model.maps] == [lens]
    assert "Names" in [part.heading for part in model.method]


@given(portfolios(), st.booleans())
def test_without_names_the_numbers_stay(reviews: list[Snapshot], as_builtin: bool) -> None:
    source = source_from(reviews)
    if as_builtin:
        source = replace(source, versions=tuple(replace(v, origin="builtin") for v in VERSIONS))
    named, nameless = report_on(source), report_on(source, anonymous=True)
    assert nameless.counts == named.counts
    assert Counter(line.counts for line in nameless.workloads) == Counter(
        line.counts for line in named.workloads
    )
    assert [line.counts.high for line in nameless.workloads] == [line.counts.high for line in named.workloads]
    assert sorted(c.counts.high for c in nameless.clients) == sorted(c.counts.high for c in named.clients)
    assert [gap.counts for gap in nameless.gaps] == [gap.counts for gap in named.gaps]
    assert len({line.name for line in nameless.workloads}) == len(reviews)
    clients = {comparable(review.workload.client) for review in reviews if review.workload.client}
    assert len({line.client for line in nameless.workloads if line.client}) == len(clients)


def test_workloads_of_a_client_are_found_by_comparable_names() -> None:
    reviews = [
        review_of(1, (1,), client="Bürger & Söhne"),
        review_of(2, (1,), client="bürger&söhne"),
        review_of(3, (1,)),
    ]
    assert len(report_on(source_from(reviews), client="BÜRGER & SÖHNE").workloads) == 2
    assert len(report_on(source_from(reviews), client="").workloads) == 1
    assert (
        json.dumps([line.name for line in report_on(source_from(reviews), client="Nobody").workloads]) == "[]"
    )
