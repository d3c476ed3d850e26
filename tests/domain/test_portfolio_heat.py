"""The heat map and the most common gaps: by example, and against the same counted question by question."""

from __future__ import annotations

from datetime import date

from hypothesis import given

from tests.support.portfolio_entries import (
    LENSES,
    NEWER,
    entry_of,
    numbers_over,
    portfolios,
    review_of,
    some_portfolio,
)
from tests.support.small_snapshots import MAIN
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.gaps import GapKind, report_gaps
from wa_desktop.domain.lens import Level, Risk
from wa_desktop.domain.plan import PracticeRef
from wa_desktop.domain.portfolio_gaps import GapCounts, common_gaps, of_level
from wa_desktop.domain.portfolio_heat import HeatBy, portfolio_heat
from wa_desktop.domain.portfolio_letters import lens_uses, lenses_in_use
from wa_desktop.domain.rating import rate_all
from wa_desktop.domain.scoring import count
from wa_desktop.domain.workload import Snapshot

LONG_AGO = date(1970, 1, 1)


def test_the_worst_workload_stands_first() -> None:
    reviews = [
        review_of(1, (1,), ["YYY", "YYY", "YYY", "YYY"]),
        review_of(2, (1,), ["YNY", "YNY", "YNY", "YYY"]),
        review_of(3, (1,), ["NNN", "YYY", "YYY", "YYY"]),
        review_of(4, (1,), ["NNN", "YNY", "YYY", "YYY"]),
        review_of(5, (1,), ["NNN", "YNY", "YYY", "---"]),
        review_of(6, (1,), ["NNN", "YNY", "YYY", "---"], name="a workload"),
    ]
    heat = numbers_over(reviews).heat("main")
    assert [int(row.entry.id, 16) for row in heat.rows] == [6, 5, 4, 3, 2, 1]
    assert [column.label for column in heat.columns] == ["Safety", "Cost"]
    counts = heat.columns[0].counts
    assert (counts.high, counts.medium, counts.none) == (4, 5, 3)
    cell = heat.cell(1, 0)
    assert cell is not None
    assert (cell.counts.high, cell.counts.medium, cell.gaps, cell.risk) == (1, 1, 4, Risk.HIGH)
    cell = heat.cell(1, 1)
    assert cell is not None
    assert (cell.counts.none, cell.counts.unanswered, cell.risk) == (1, 1, Risk.UNANSWERED)


def test_versions_of_a_lens_share_their_columns() -> None:
    reviews = [review_of(1, (1,), ["NNN", "YYY", "YYY", "YYY"]), review_of(2, (3,), ["YYY", "NNN"])]
    heat = numbers_over(reviews).heat("main", HeatBy.QUESTION)
    assert [column.key for column in heat.columns] == ["c2", "c3", "s2", "s1", "c1"]
    assert heat.columns[2].title == "Renamed"
    older = heat.row_of(reviews[0].workload.id)
    newer = heat.row_of(reviews[1].workload.id)
    assert heat.cell(older, 1) is None
    assert heat.cell(newer, 4) is None
    assert heat.row_of("nobody") == -1
    cell = heat.cell(older, 3)
    assert cell is not None
    assert cell.risk is Risk.HIGH


@given(portfolios())
def test_every_cell_is_what_the_review_says(reviews: list[Snapshot]) -> None:
    entries = [entry_of(review) for review in reviews]
    for alias in ("main", "extra"):
        for by in HeatBy:
            heat = portfolio_heat(entries, LENSES, alias, by)
            along = [review for review in reviews if has_lens(review, alias)]
            assert {row.entry.id for row in heat.rows} == {review.workload.id for review in along}
            for review in along:
                ratings = rate_all(review)
                gaps = report_gaps(review, ratings, LONG_AGO).gaps
                lens = review.review(alias).lens
                for number, column in enumerate(heat.columns):
                    if by is HeatBy.PILLAR:
                        questions = [
                            q for pillar in lens.pillars if pillar.id == column.key for q in pillar.questions
                        ]
                    else:
                        questions = [q for q in lens.questions if q.key == column.key]
                    cell = heat.cell(heat.row_of(review.workload.id), number)
                    refs = {QuestionRef(alias, question.key) for question in questions}
                    if cell is None:
                        assert not refs
                        continue
                    assert cell.counts == count(ratings[ref].risk for ref in refs)
                    assert cell.gaps == sum(gap.ref in refs for gap in gaps)


@given(portfolios())
def test_columns_count_what_their_cells_hold(reviews: list[Snapshot]) -> None:
    entries = [entry_of(review) for review in reviews]
    for by in HeatBy:
        heat = portfolio_heat(entries, LENSES, "main", by)
        for number, column in enumerate(heat.columns):
            cells = [heat.cell(row, number) for row in range(len(heat.rows))]
            assert column.counts.total == sum(cell.counts.total for cell in cells if cell)
            assert column.counts.high == sum(cell.counts.high for cell in cells if cell)
        severities = [
            tuple(-row.standing.risks.count(letter) for letter in "HMU") for row in heat.rows
        ]  # no question of these lenses goes without a rule
        assert severities == sorted(severities)


# Gaps


def test_a_gap_counts_the_workloads_that_have_it() -> None:
    reviews = [
        review_of(1, (1,), ["NNN", "YYY"]),
        review_of(2, (1,), ["U--", "YYY"]),
        review_of(3, (3,), ["YYY", "YYY", "YYY", "-Y-"]),
        review_of(4, (1,), ["YYY", "YYY"]),
        review_of(5, (1,)),
    ]
    numbers = numbers_over(reviews)
    gap = numbers.gaps("main")[0]
    assert gap.practice == PracticeRef("main", "s1", "a")
    assert gap.lens is NEWER
    assert gap.counts == GapCounts(missing_high=1, verify_high=1, open_high=1)
    assert (gap.workloads, gap.reviewed, gap.share) == (3, 4, 0.75)
    assert [int(found.entry.id, 16) for found in gap.affected] == [3, 1, 2]
    assert {found.letter for found in gap.affected} == {"H", "V", "O"}
    second = numbers.gaps()[1]
    assert second.practice.choice == "c"
    assert (second.counts.missing_medium, second.counts.open_medium) == (1, 2)


def test_only_workloads_whose_version_has_the_practice_are_counted_against_it() -> None:
    reviews = [review_of(1, (1,), ["YYY"]), review_of(2, (3,), ["YYY", "YYY", "NYY"])]
    gap = next(gap for gap in numbers_over(reviews).gaps() if gap.practice.choice == "d")
    assert (gap.workloads, gap.reviewed) == (1, 1)


@given(portfolios())
def test_gaps_are_those_of_every_review(reviews: list[Snapshot]) -> None:
    gaps = common_gaps([entry_of(review) for review in reviews], LENSES)
    everything = [
        (gap, review) for review in reviews for gap in report_gaps(review, rate_all(review), LONG_AGO).gaps
    ]
    assert {gap.practice for gap in gaps} == {gap.practice for gap, _ in everything}
    order = [(-gap.workloads, -gap.counts.high) for gap in gaps]
    assert order == sorted(order)
    for common in gaps:
        here = [pair for pair in everything if pair[0].practice == common.practice]
        assert sorted(one.entry.id for one in common.affected) == sorted(r.workload.id for _, r in here)
        assert common.counts == GapCounts(
            *(
                sum(gap.kind is kind and gap.risk is risk for gap, _ in here)
                for kind in (GapKind.MISSING, GapKind.TO_VERIFY, GapKind.OPEN)
                for risk in (Risk.HIGH, Risk.MEDIUM)
            )
        )
        assert common.reviewed == sum(was_reviewed(review, common.practice) for review in reviews)


def test_levels_pick_their_gaps() -> None:
    gaps = numbers_over(some_portfolio()).gaps()
    parts = [of_level(gaps, level) for level in Level]
    assert sum(len(part) for part in parts) == len(gaps)
    assert of_level(gaps, None) == gaps
    assert all(gap.level.level is Level.HIGH for gap in of_level(gaps, Level.HIGH))
    assert {gap.practice.choice for gap in of_level(gaps, Level.HIGH)} == {"a"}


# What is not counted


def test_letters_that_are_not_made_or_do_not_fit_are_left_out() -> None:
    entries = [entry_of(review) for review in some_portfolio(4)]
    waiting = entries[0]._replace(standing=None)
    assert entries[1].standing is not None
    short = entries[1]._replace(standing=(entries[1].standing[0]._replace(risks="H"),))
    unknown = entries[2]._replace(standing=(entries[1].standing[0]._replace(lens_id=77),))
    ids = {row.entry.id for row in portfolio_heat([waiting, short, unknown, entries[3]], LENSES, "main").rows}
    assert ids == {entries[3].id}
    assert common_gaps([waiting, short, unknown], LENSES) == ()


def test_lenses_in_use_come_by_use() -> None:
    uses = lens_uses([entry_of(review) for review in some_portfolio()])
    assert uses == {1: 5, 2: 4, 3: 4}
    assert lenses_in_use(uses, LENSES) == ("main", "extra")
    assert lenses_in_use(uses, {2: LENSES[2]}) == ("extra",)
    assert lenses_in_use({}, LENSES) == ()


def has_lens(review: Snapshot, alias: str) -> bool:
    return any(part.lens.alias == alias for part in review.reviews)


def was_reviewed(review: Snapshot, practice: PracticeRef) -> bool:
    """Whether a review has the practice and an answer along its lens."""
    ratings = rate_all(review)
    return any(
        part.lens.alias == practice.lens
        and part.lens.has_question(practice.question)
        and part.lens.question(practice.question).has_choice(practice.choice)
        and any(
            ratings[QuestionRef(practice.lens, q.key)].risk is not Risk.UNANSWERED
            for q in part.lens.questions
        )
        for part in review.reviews
    )


def test_a_gap_knows_its_place_in_the_newest_version() -> None:
    found = numbers_over([review_of(1, (1,), ["NNN"]), review_of(2, (3,), ["YYY"])]).gaps("main")[0]
    assert found.question is NEWER.question("s1")
    assert found.question is not MAIN.question("s1")
