"""The history as rows: read page by page, grouped by day, searched in slices, and never again from the beginning."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wa_desktop.domain.errors import message
from wa_desktop.domain.history import Difference, Happening, HistoryEntry, Subject
from wa_desktop.report.history_find import HistoryFilter
from wa_desktop.ui.models.history_rows import ENOUGH, PAGE, SLICE, HistoryModel

START = datetime(2026, 1, 1, 12, 0, tzinfo=UTC)


class Stage:
    """Entries 1 to `count`, one every `hours` hours, every tenth by Bo; counts how they are asked for."""

    def __init__(self, count: int, hours: float = 5) -> None:
        self.count, self.hours = count, hours
        self.asked = 0

    def entry(self, number: int) -> HistoryEntry:
        happening = Happening(
            workload_id="w",
            at=START + timedelta(hours=self.hours * number),
            author="Bo" if number % 10 == 0 else "Ada",
            name=message("change"),
            subject=Subject.WORKLOAD if number % 2 else Subject.ACTION,
            title=f"Thing {number}",
            differences=(Difference(("name",), "a", f"value{number}"),),
        )
        return HistoryEntry(number, happening, f"{number:064}", f"{number:064}")

    def read(self, before: int | None, limit: int) -> Sequence[HistoryEntry]:
        self.asked += 1
        first = self.count if before is None else before - 1
        return [self.entry(number) for number in range(first, max(0, first - limit), -1)]


@pytest.fixture
def model(app: QApplication) -> HistoryModel:
    return HistoryModel()


def numbers(model: HistoryModel) -> list[int]:
    rows = [model.row(place) for place in range(model.rowCount())]
    return [row.entry.number for row in rows if row.entry]


def test_a_hundred_thousand_entries_are_read_as_they_are_scrolled_to(model: HistoryModel) -> None:
    stage = Stage(100_000)
    model.show(stage.read, {})
    assert (stage.asked, model.looked_through) == (1, PAGE)
    assert numbers(model)[0] == 100_000
    root = QModelIndex()
    assert model.canFetchMore(root)
    model.fetchMore(root)
    assert (stage.asked, len(numbers(model))) == (2, 2 * PAGE)


def test_the_end_is_the_end(model: HistoryModel) -> None:
    model.show(Stage(3).read, {})
    assert (model.at_end, numbers(model)) == (True, [3, 2, 1])
    assert not model.canFetchMore(QModelIndex())


def test_days_stand_above_their_entries_and_cannot_be_chosen(model: HistoryModel) -> None:
    model.show(Stage(12, hours=7).read, {})
    day = None
    for place in range(model.rowCount()):
        row = model.row(place)
        flags = model.flags(model.index(place))
        if row.entry is None:
            assert day is None or row.day < day
            day = row.day
            assert flags == Qt.ItemFlag.NoItemFlags
        else:
            assert row.entry.happening.at.astimezone().date() == day
            assert flags & Qt.ItemFlag.ItemIsSelectable


def test_a_search_goes_through_all_of_it_without_holding_anybody_up(
    model: HistoryModel, qtbot: QtBot
) -> None:
    stage = Stage(10 * PAGE + 7)
    model.show(stage.read, {})
    model.look_for(HistoryFilter(text="value7 action"))
    assert stage.asked == 2  # one page for the list, one for the search: the rest comes between other things
    assert model.looked_through == SLICE
    model.look_for(HistoryFilter(text="VALUE17"))
    qtbot.waitUntil(lambda: model.at_end)
    assert model.looked_through == stage.count
    wanted = [number for number in range(stage.count, 0, -1) if "value17" in f"value{number}"]
    assert numbers(model) == wanted
    assert not model.canFetchMore(QModelIndex())


@pytest.mark.parametrize(
    ("wanted", "passes"),
    [
        (HistoryFilter(author="Bo"), lambda number: number % 10 == 0),
        (HistoryFilter(subjects=frozenset({Subject.ACTION})), lambda number: number % 2 == 0),
        (HistoryFilter(moved=True), lambda _: False),
        (HistoryFilter(text="Bo"), lambda number: number % 10 == 0),
    ],
)
def test_what_is_looked_for_is_found(
    model: HistoryModel, qtbot: QtBot, wanted: HistoryFilter, passes: object
) -> None:
    model.look_for(wanted)
    model.show(Stage(300).read, {})
    qtbot.waitUntil(lambda: model.at_end)
    assert numbers(model) == [number for number in range(300, 0, -1) if passes(number)]  # type: ignore[operator] # see above


def test_days_are_counted_from_the_first_to_the_last(model: HistoryModel, qtbot: QtBot) -> None:
    stage = Stage(60)
    day = stage.entry(30).happening.at.astimezone().date()
    model.show(stage.read, {})
    model.look_for(HistoryFilter(since=day, until=day))
    qtbot.waitUntil(lambda: model.at_end)
    found = numbers(model)
    assert 30 in found
    assert all(stage.entry(number).happening.at.astimezone().date() == day for number in found)
    assert 3 <= len(found) <= 5


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.integers(0, 450), st.integers(0, 450), st.sampled_from([0.5, 11, 30]))
def test_what_is_added_stands_above_as_if_it_had_been_there_from_the_beginning(
    app: QApplication,
    before: int,
    added: int,
    hours: float,
) -> None:
    stage = Stage(before, hours)
    grown, whole = HistoryModel(), HistoryModel()
    grown.show(stage.read, {})
    stage.count += added
    grown.add_new()
    whole.show(stage.read, {})
    root = QModelIndex()
    for model in (grown, whole):
        while model.canFetchMore(root):
            model.fetchMore(root)
    assert [(row.day, row.entry) for row in map(grown.row, range(grown.rowCount()))] == [
        (row.day, row.entry) for row in map(whole.row, range(whole.rowCount()))
    ]
    assert grown.looked_through == stage.count


def test_new_entries_that_are_not_looked_for_stay_away(model: HistoryModel, qtbot: QtBot) -> None:
    stage = Stage(10)
    model.show(stage.read, {})
    model.look_for(HistoryFilter(author="Bo"))
    qtbot.waitUntil(lambda: model.at_end)
    stage.count = 20
    model.add_new()
    assert numbers(model) == [20, 10]


def test_a_search_that_finds_thousands_waits_until_somebody_scrolls(
    model: HistoryModel, qtbot: QtBot
) -> None:
    stage = Stage(5 * ENOUGH)
    model.show(stage.read, {})
    model.look_for(HistoryFilter(author="Ada"))
    root = QModelIndex()
    qtbot.waitUntil(lambda: model.canFetchMore(root))
    found = len(numbers(model))
    assert ENOUGH / 2 < found < 2 * ENOUGH
    assert not model.at_end
    model.fetchMore(root)
    assert not model.canFetchMore(root)  # it goes on by itself
    qtbot.waitUntil(lambda: model.canFetchMore(root))
    assert len(numbers(model)) > found


def test_authors_are_gathered_as_they_are_met(model: HistoryModel) -> None:
    model.show(Stage(20).read, {})
    assert set(model.authors) == {"Ada", "Bo"}


def test_a_source_that_fails_ends_the_list(model: HistoryModel) -> None:
    model.show(lambda _before, _limit: None, {})
    assert (model.rowCount(), model.at_end) == (0, True)
