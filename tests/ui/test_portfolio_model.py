"""The portfolio's model against a naive filter and sort of the same entries, and with ten thousand of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.listed_entries import (
    CLIENTS,
    LENSES,
    TAGS,
    TODAY,
    any_entries,
    any_entry,
    many_entries,
    shelf,
)
from wa_desktop.domain.lens import FRAMEWORK
from wa_desktop.domain.portfolio import PortfolioEntry
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.domain.standing import count_letters, pillar_places
from wa_desktop.domain.workload import Environment, comparable
from wa_desktop.ui.models.portfolio import DOWN, UP, CellRole, LateRole, PortfolioModel, TrendRole
from wa_desktop.ui.models.portfolio_cells import risk_cell
from wa_desktop.ui.models.portfolio_columns import Column, ColumnChoice, Part
from wa_desktop.ui.models.portfolio_facts import PortfolioFacts
from wa_desktop.ui.models.portfolio_filter import AnsweredWant, DueWant, PortfolioFilter, RiskWant, pick
from wa_desktop.ui.models.portfolio_views import PortfolioView, PortfolioViewsModel, Section, ViewKind
from wa_desktop.ui.models.workload_figures import StandingsQueue, pillar_key

Predicate = Callable[[PortfolioEntry], bool]


def model_of(entries: Sequence[PortfolioEntry]) -> PortfolioModel:
    lenses = shelf()
    made = PortfolioModel(lenses)
    made.show_entries(entries, lenses, TODAY, busy=False)
    return made


# A second opinion, one entry at a time, from the domain alone


def counts_of(entry: PortfolioEntry) -> RiskCounts:
    return sum((count_letters(one.risks) for one in entry.standing or ()), RiskCounts())


def naive(wanted: PortfolioFilter) -> Predicate:
    def admits(entry: PortfolioEntry) -> bool:
        counts, due = counts_of(entry), entry.due
        aliases = {LENSES[one.lens_id].alias for one in entry.standing or ()}
        text = "\n".join(
            (
                entry.name,
                entry.client,
                entry.review_owner,
                entry.industry,
                *(part for tag in entry.tags for part in tag),
            )
        ).casefold()
        share = counts.answered / counts.total if counts.total else 0.0
        risks = {
            None: True,
            RiskWant.HIGH: counts.high > 0,
            RiskWant.MEDIUM: counts.medium + counts.no_rule_matched > 0,
            RiskWant.NONE: entry.standing is not None
            and not counts.high + counts.medium + counts.no_rule_matched,
        }
        late = due is not None and due.is_overdue(TODAY)
        dues = {
            None: True,
            DueWant.OVERDUE: late,
            DueWant.SOON: due is not None and not late and due.day <= TODAY + timedelta(30),
            DueWant.LATER: due is not None and due.day > TODAY + timedelta(30),
            DueWant.NEVER: due is None,
        }
        answers = {
            None: True,
            AnsweredWant.NOTHING: entry.standing is not None and not counts.answered,
            AnsweredWant.LESS: 0 < share < 0.5,
            AnsweredWant.MORE: 0.5 <= share < 1,
            AnsweredWant.ALL: share == 1,
        }
        return all(
            (
                entry.archived == wanted.archived,
                all(word in text for word in wanted.text.casefold().split()),
                not wanted.clients
                or comparable(entry.client) in {comparable(name) for name in wanted.clients},
                not wanted.environments or entry.environment in wanted.environments,
                not wanted.industries or entry.industry_type in wanted.industries,
                not wanted.tags or not set(wanted.tags).isdisjoint(entry.tags),
                not wanted.lenses or bool(aliases & set(wanted.lenses)),
                risks[wanted.risk],
                dues[wanted.due],
                answers[wanted.answered],
            )
        )

    return admits


def naive_value(entry: PortfolioEntry, column: Column) -> Any:
    """What an entry is sorted by, worst last."""
    counts = counts_of(entry)
    if column.part is Part.RISKS and column.pillar:
        own = [one for one in entry.standing or () if LENSES[one.lens_id].alias == FRAMEWORK]
        if own:
            lens = LENSES[own[0].lens_id]
            for pillar, place in zip(lens.pillars, pillar_places(lens), strict=True):
                if pillar_key(pillar) == column.key:
                    counts = count_letters(own[0].risks[place])
    if column.part in {Part.RISKS, Part.TOTAL}:
        if entry.standing is None:
            return (-2, 0)
        return (counts.high, counts.medium + counts.no_rule_matched) if counts.answered else (-1, 0)
    if column.part is Part.ANSWERED:
        return -2 if entry.standing is None else counts.answered / max(1, counts.total)
    if column.part in {Part.SCORE, Part.TREND}:
        return -1 if counts.score is None else counts.score
    if column.part is Part.NEXT:
        return (entry.due is None, entry.due.day if entry.due else TODAY)
    return {
        Part.WORKLOAD: entry.name.casefold(),
        Part.CHANGED: entry.updated_at,
        Part.CLIENT: entry.client,
        Part.ENVIRONMENT: entry.environment.value,
        Part.INDUSTRY: entry.industry_type,
        Part.OWNER: entry.review_owner,
        Part.TAGS: entry.tags,
        Part.LENSES: tuple(f"{LENSES[one.lens_id].alias} {one.lens_id}" for one in entry.standing or ()),
        Part.MILESTONES: entry.milestones,
    }[column.part]


some_filters = st.builds(
    PortfolioFilter,
    text=st.sampled_from(("", "", "contoso", "BLUE", "dana  order", "é", "ß")),
    clients=st.lists(st.sampled_from(CLIENTS), max_size=2, unique=True).map(tuple),
    environments=st.lists(st.sampled_from(list(Environment)), max_size=1).map(tuple),
    industries=st.lists(st.sampled_from(("Agriculture", "Defense")), max_size=1).map(tuple),
    tags=st.lists(
        st.sampled_from((("team", "blue"), ("team", "red"), ("müll", ""))), max_size=2, unique=True
    ).map(tuple),
    lenses=st.lists(st.sampled_from((FRAMEWORK, "serverless", "gone")), max_size=1).map(tuple),
    risk=st.one_of(st.none(), st.sampled_from(RiskWant)),
    due=st.one_of(st.none(), st.sampled_from(DueWant)),
    answered=st.one_of(st.none(), st.sampled_from(AnsweredWant)),
    archived=st.booleans(),
)
all_columns = [*model_of(()).columns, *(Column(part) for part in Part if part is not Part.RISKS)]


@settings(max_examples=60, deadline=None)
@given(
    entries=any_entries,
    wanted=some_filters,
    column=st.one_of(st.none(), st.sampled_from(all_columns)),
    order=st.sampled_from((UP, DOWN)),
)
def test_the_rows_are_those_of_a_naive_filter_and_sort(
    entries: Sequence[PortfolioEntry], wanted: PortfolioFilter, column: Column | None, order: Qt.SortOrder
) -> None:
    model = model_of(entries)
    model.show_both(PortfolioView(), wanted)
    model.sort_by(column, order)
    expected = [entry for entry in entries if naive(wanted)(entry)]
    if column:
        expected.sort(key=lambda entry: naive_value(entry, column), reverse=order is DOWN)
    assert list(model.shown) == expected
    assert [model.row_of(entry.id) for entry in expected] == list(range(len(expected)))


@settings(max_examples=40, deadline=None)
@given(entries=any_entries, wanted=some_filters)
def test_a_filter_comes_back_from_its_record_and_means_the_same(
    entries: Sequence[PortfolioEntry], wanted: PortfolioFilter
) -> None:
    again = PortfolioFilter.from_record(wanted.record())
    assert again == wanted
    facts = PortfolioFacts()
    facts.today = TODAY
    assert pick(entries, (again,), facts, {}) == pick(entries, (wanted,), facts, {})


@pytest.mark.parametrize(
    "record",
    [
        {"text": 3, "clients": "Contoso", "risk": "worst", "archived": "yes"},
        {"tags": [["only"], 4, ["a", "b", "c"]], "environments": ["MOON"], "unknown": True},
        {"due": None, "lenses": {"a": 1}, "answered": ["all"]},
    ],
)
def test_what_is_damaged_in_a_record_asks_for_nothing(record: dict[str, Any]) -> None:
    assert PortfolioFilter.from_record(record).is_empty


@settings(max_examples=100, deadline=None)
@given(entry=any_entry)
def test_the_quick_look_at_what_is_overdue_says_what_the_cadence_says(entry: PortfolioEntry) -> None:
    facts = PortfolioFacts()
    facts.today = TODAY
    due = entry.due
    assert facts.is_overdue(entry) == (due is not None and due.is_overdue(TODAY))


def test_ten_thousand_rows_are_right(qtbot: QtBot) -> None:
    entries = many_entries(10_000)
    model = model_of(entries)
    wanted = PortfolioFilter(text="data", risk=RiskWant.HIGH)
    model.show_both(PortfolioView(ViewKind.PRODUCTION), wanted)
    column = model.columns[1]
    model.sort(1, DOWN)
    both = wanted.joined(PortfolioView(ViewKind.PRODUCTION).filter)
    expected = sorted(
        (entry for entry in entries if naive(both)(entry)),
        key=lambda entry: naive_value(entry, column),
        reverse=True,
    )
    assert 50 < len(expected) < 5_000
    assert list(model.shown) == expected
    assert model.rowCount() == len(expected)
    for row in (0, len(expected) // 2, len(expected) - 1):
        for number, each in enumerate(model.columns):
            text = str(model.index(row, number).data())
            assert text == model.cells.text(expected[row], each)
    model.show_both(PortfolioView(), PortfolioFilter())
    model.sort(-1)
    assert [entry.id for entry in model.shown] == [entry.id for entry in entries if not entry.archived]


def test_a_cell_says_what_the_domain_counts() -> None:
    model = model_of(many_entries(300))
    for row, entry in enumerate(model.shown):
        own = [one for one in entry.standing or () if LENSES[one.lens_id].alias == FRAMEWORK]
        cell = model.index(row, 1).data(CellRole)
        if entry.standing is None:
            assert cell.text == "?"
        elif own:
            place = pillar_places(LENSES[own[0].lens_id])[0]
            assert cell == risk_cell(count_letters(own[0].risks[place]))
            assert not cell.wide
        else:
            assert cell.wide
            assert cell.text == risk_cell(counts_of(entry)).text


def test_only_what_changed_is_told_and_facts_of_the_old_state_are_forgotten(qtbot: QtBot) -> None:
    entries = many_entries(200)
    model = model_of(entries)
    model.show_both(PortfolioView(), PortfolioFilter(text="data"))
    row = 3
    old = model.shown[row]
    changed = old._replace(name=f"{old.name} data", client="Litware")
    told: set[int] = set()
    model.dataChanged.connect(lambda first, last: told.update(range(first.row(), last.row() + 1)))
    with qtbot.assertNotEmitted(model.modelReset):
        again = [changed if entry.id == old.id else entry._replace() for entry in entries]
        model.show_entries(again, model._shelf, TODAY, busy=False)
    assert told == {row}
    assert model.shown[row] == changed
    model.show_both(PortfolioView(), PortfolioFilter(text="litware"))
    assert [entry.id for entry in model.shown] == [changed.id]


def test_overdue_reviews_are_marked_and_say_how_late_they_are() -> None:
    late = many_entries(1)[0]._replace(
        archived=False, next_review_text="2027-02-20", last_milestone_text=None, cadence_months=0
    )
    model = model_of([late])
    number = next(number for number, column in enumerate(model.columns) if column.part is Part.NEXT)
    index = model.index(0, number)
    assert (index.data(), index.data(LateRole)) == ("overdue 9 d", True)
    ahead = late._replace(next_review_text="2027-04-08")
    model.show_entries([ahead], model._shelf, TODAY, busy=False)
    assert (index.data(), index.data(LateRole)) == ("8 Apr", False)


def test_columns_come_and_go_and_the_order_stays() -> None:
    model = model_of(many_entries(50))
    owner = Column(Part.OWNER)
    model.sort_by(owner, DOWN)
    before = list(model.shown)
    choice = ColumnChoice().with_part(Part.OWNER, shown=True).with_part(Part.RISKS, shown=False)
    model.show_columns(choice)
    assert [column.part for column in model.columns] == [
        Part.WORKLOAD, Part.ANSWERED, Part.TREND, Part.NEXT, Part.OWNER,
    ]  # fmt: skip
    assert list(model.shown) == before
    assert model.order == (owner, DOWN)
    assert ColumnChoice.from_record(choice.record()) == choice
    model.show_columns(ColumnChoice().with_lens("serverless"))
    assert [column.key for column in model.columns if column.pillar] == ["SEC", "REL"]
    assert ColumnChoice.from_record(ColumnChoice().record()) == ColumnChoice()
    assert ColumnChoice.from_record(["nonsense", "lens:"]).lens == FRAMEWORK


def test_trends_are_asked_for_when_they_are_painted_alone() -> None:
    model = model_of(many_entries(30))
    asked: list[str] = []
    model.trend_of = lambda entry: asked.append(entry.id)
    assert asked == []
    number = next(number for number, column in enumerate(model.columns) if column.part is Part.TREND)
    assert model.index(4, number).data(TrendRole) is None
    assert asked == [model.shown[4].id]


def test_what_is_damaged_in_a_row_spares_the_others() -> None:
    good, bad = many_entries(2)
    bad = bad._replace(
        tags_text="[[1,", next_review_text="soon", cadence_months=7, environment_text="MOON", archived=False
    )
    model = model_of([good._replace(archived=False), bad])
    parts = frozenset(Part) - {Part.WORKLOAD, Part.RISKS}
    model.show_columns(ColumnChoice(parts, chosen=True))
    row = model.row_of(bad.id)
    texts = [str(model.index(row, number).data()) for number in range(len(model.columns))]
    assert "MOON" in texts
    model.show_both(PortfolioView(), PortfolioFilter(text="nothing like it", due=DueWant.OVERDUE))
    model.sort_by(Column(Part.NEXT), DOWN)
    assert model.rowCount() == 0


# The list at the left


def entries_of(model: PortfolioViewsModel, section: Section) -> dict[str, int | None]:
    rows = (model.entry(row) for row in range(model.rowCount()))
    return {entry.label: entry.count for entry in rows if entry.view and entry.section is section}


def test_every_view_counts_what_it_shows() -> None:
    entries = many_entries(400)
    model = model_of(entries)
    views = PortfolioViewsModel()
    views.show_workloads(entries, model.facts, ["Mine"])
    views.toggle(next(row for row in range(views.rowCount()) if views.entry(row).folded))
    seen = set()
    for row in range(views.rowCount()):
        entry = views.entry(row)
        if entry.view and entry.view.kind is not ViewKind.SAVED:
            model.show_both(entry.view, PortfolioFilter())
            assert model.rowCount() == entry.count, entry
            seen.add(entry.view.kind)
    assert seen == set(ViewKind) - {ViewKind.SAVED, ViewKind.TEMPLATES}
    assert entries_of(views, Section.SAVED) == {"Mine": None}
    assert set(entries_of(views, Section.TAGS)) == {"team: blue", "team: red", "cost: 7", "müll"}


def test_industries_are_folded_until_their_heading_is_pressed() -> None:
    entries = many_entries(60)
    views = PortfolioViewsModel()
    views.show_workloads(entries, PortfolioFacts())
    row = next(row for row in range(views.rowCount()) if views.entry(row).section is Section.INDUSTRIES)
    assert views.entry(row).folded
    assert entries_of(views, Section.INDUSTRIES) == {}
    before = views.rowCount()
    views.toggle(row)
    assert views.rowCount() == before + 5
    views.toggle(row)
    assert views.rowCount() == before
    heading = next(row for row in range(views.rowCount()) if views.entry(row).section is Section.VIEWS)
    views.toggle(heading)
    assert views.rowCount() == before  # views themselves do not fold


def test_clients_that_differ_in_capitals_and_spaces_are_one_view() -> None:
    entries = [
        entry._replace(client=CLIENTS[1 + number % 2], archived=False, tags_text=TAGS[0])
        for number, entry in enumerate(many_entries(6))
    ]
    views = PortfolioViewsModel()
    views.show_workloads(entries, PortfolioFacts())
    assert list(entries_of(views, Section.CLIENTS).values()) == [6]


# Letters that are missing


def test_missing_letters_are_made_a_few_at_a_time_until_none_is_left(qtbot: QtBot) -> None:
    left = [90]
    asked: list[int] = []

    def refresh(limit: int) -> int:
        asked.append(limit)
        left[0] = max(0, left[0] - limit)
        return left[0]

    queue = StandingsQueue(refresh)
    queue.ask(90)
    assert not queue.idle
    with qtbot.waitSignal(queue.counted):
        pass
    qtbot.waitUntil(lambda: queue.idle)
    assert asked[0] == 1
    assert sum(asked) >= 90
    assert left == [0]


def test_a_queue_that_gets_nowhere_ends(qtbot: QtBot) -> None:
    queue = StandingsQueue(lambda _limit: 7)
    queue.ask(7)
    with qtbot.waitSignal(queue.counted):
        pass
    assert queue.idle


@given(any_entries)
def test_the_totals_are_what_a_count_of_all_entries_says(entries: list[PortfolioEntry]) -> None:
    model = model_of(entries)
    kept = model.entries
    current = [entry for entry in kept if not entry.archived]
    names = {comparable(entry.client) for entry in current if comparable(entry.client)}
    assert model.totals == (len(current), len(kept) - len(current), len(names))
    model.show_entries([], shelf(), TODAY, busy=False)
    assert model.totals == (0, 0, 0)
