"""The portfolio with many rows: it sorts itself, changes only what changed, and rests while it is not seen."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.samples import mixed_answers, sample_workload
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.errors import message
from wa_desktop.domain.lens import FRAMEWORK
from wa_desktop.domain.workload import Workload
from wa_desktop.review.commands import AnswerPractice, SetAnswers
from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.pages.portfolio_page import PortfolioPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

CLIENTS = ("Litware", "Contoso", "Litware", "Fabrikam", "Contoso", "Litware")
UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@pytest.fixture
def six(workspace: Workspace) -> list[Workload]:
    """Six workloads along the framework; the last two are answered alike, the others differently or not."""
    lens_id = workspace.find_lens(FRAMEWORK).id
    made = []
    for number, client in enumerate(CLIENTS):
        workload = workspace.create_workload(
            sample_workload(name=f"Workload {number}", client=client), [lens_id]
        )
        if number:
            answers = mixed_answers(workspace.lens(lens_id), min(number, 4))
            given = {QuestionRef(FRAMEWORK, key): answer for key, answer in answers.items()}
            workspace.open_review(workload.id).apply(SetAnswers(given))
        made.append(workspace.snapshot(workload.id).workload)
    return made


@pytest.fixture
def page(qtbot: QtBot, six: list[Workload], bridge: Bridge) -> PortfolioPage:
    shown = PortfolioPage(bridge)
    qtbot.addWidget(shown)
    shown.resize(1376, 776)
    shown.show()
    qtbot.waitUntil(lambda: shown.figures.idle)
    qtbot.wait(5)
    return shown


def names(page: PortfolioPage) -> list[str]:
    return [workload.name for workload in page.model.shown]


def painted_names(page: PortfolioPage) -> list[str]:
    """What the view itself reads through the filter."""
    return [str(page.model.index(row, 0).data()) for row in range(page.model.rowCount())]


def answer_something(bridge: Bridge, workload: Workload) -> None:
    bridge.open_review(workload.id)
    assert bridge.review
    question = bridge.review.snapshot.reviews[0].lens.questions[0]
    given = bridge.review.snapshot.answer(QuestionRef(FRAMEWORK, question.key)).answer(
        question.practices[0].id
    )
    answer = PracticeAnswer.NO if given is not PracticeAnswer.NO else PracticeAnswer.YES
    bridge.perform(AnswerPractice(QuestionRef(FRAMEWORK, question.key), question.practices[0].id, answer))


def test_every_order_is_that_of_its_values_and_equal_ones_keep_the_workspaces_order(
    page: PortfolioPage,
) -> None:
    model = page.model
    entries = list(model.entries)
    for number, column in enumerate(model.columns):
        values = dict(zip((one.id for one in entries), model.order_values(entries, column), strict=True))
        for order in (UP, DOWN):
            page.table.sortByColumn(number, order)
            expected = sorted(entries, key=lambda one: values[one.id], reverse=order is DOWN)  # type: ignore[arg-type] # all of one kind
            assert list(model.shown) == expected
            assert painted_names(page) == names(page)
            assert [model.row_of(one.id) for one in expected] == list(range(len(expected)))
    alike = [one.name for one in entries if one.name in {"Workload 4", "Workload 5"}]
    page.table.sortByColumn(1, DOWN)
    assert [name for name in names(page) if name in alike] == alike


def test_the_chosen_row_stays_chosen_however_it_is_sorted_and_searched(page: PortfolioPage) -> None:
    chosen = page.model.shown[2]
    page.table.choose(chosen.id)
    for number in (0, 1, 0, len(page.model.columns) - 1):
        page.table.sort_by(number)
        assert page.table.current_workload == chosen
        assert page.table.chosen_row == list(page.model.shown).index(chosen)
    page.search.setText(chosen.client)
    assert page.table.current_workload == chosen
    page.table.sort_by(0)
    assert {workload.client for workload in page.model.shown} == {chosen.client}
    assert page.table.current_workload == chosen


def test_a_change_of_one_workload_redraws_its_row_and_rebuilds_nothing(
    qtbot: QtBot, page: PortfolioPage, bridge: Bridge
) -> None:
    page.table.sort_by(0)
    victim = page.model.shown[3]
    rows: set[int] = set()
    page.model.dataChanged.connect(lambda first, last: rows.update(range(first.row(), last.row() + 1)))
    with qtbot.assertNotEmitted(page.model.modelReset):
        bridge.workspace.edit_workload(
            victim.id,
            lambda workload: replace(workload, review_owner="Ada Lovelace"),
            message("edit the workload"),
        )
        bridge.workspace_changed.emit()
    assert rows == {page.model.row_of(victim.id)}
    bridge.workspace.set_archived(victim.id, archived=True)
    bridge.workspace_changed.emit()
    assert victim.name not in painted_names(page)
    assert len(painted_names(page)) == len(CLIENTS) - 1


def test_rows_that_come_or_go_are_shown_in_the_order_in_force(page: PortfolioPage, bridge: Bridge) -> None:
    page.table.sortByColumn(0, DOWN)
    lens_id = bridge.workspace.find_lens(FRAMEWORK).id
    bridge.workspace.create_workload(sample_workload(name="Workload 35"), [lens_id])
    bridge.workspace_changed.emit()
    assert painted_names(page) == sorted(names(page), reverse=True)
    assert "Workload 35" in painted_names(page)
    bridge.workspace.delete_workload(page.model.shown[0].id)
    bridge.workspace_changed.emit()
    assert painted_names(page) == sorted(names(page), reverse=True)
    assert len(painted_names(page)) == len(CLIENTS)


def test_while_counting_rows_keep_their_places(page: PortfolioPage) -> None:
    page.table.sortByColumn(1, DOWN)
    before, model = names(page), page.model
    bare = [entry._replace(standing=None) for entry in model.entries]
    shelf, today = model._shelf, model.facts.today
    model.show_entries(bare, shelf, today, busy=True)
    assert names(page) == before
    model.show_entries(bare, shelf, today, busy=False)
    assert names(page) == [entry.name for entry in model.entries]


def test_a_page_that_is_not_seen_rests_and_catches_up(
    qtbot: QtBot, page: PortfolioPage, bridge: Bridge, six: list[Workload]
) -> None:
    headings: list[None] = []
    page.heading_changed.connect(lambda: headings.append(None))
    page.hide()
    asked: list[object] = []
    page.details.show_workload = lambda *given: asked.append(given)  # type: ignore[method-assign]
    with qtbot.waitSignal(bridge.review_changed):
        answer_something(bridge, six[0])
    qtbot.wait(5)
    assert headings == []
    assert asked == []
    page.show()
    assert names(page)[0] == "Workload 0"
    page.panel.show_side(workload=True)
    qtbot.waitUntil(lambda: bool(asked))
    assert headings
    high = sum(page.model.facts.letters(one).count("H") for one in page.model.shown)
    assert page.high.text == f"{high} high"


def test_all_that_is_chosen_stays_chosen_in_another_order(qtbot: QtBot, page: PortfolioPage) -> None:
    table = page.table
    chosen = [page.model.shown[row].id for row in (0, 2, 3)]
    table.choose_many(chosen, chosen[1])
    assert table.current_workload == page.model.entry(chosen[1])
    for number in (0, 0, 1, len(page.model.columns) - 1):
        table.sort_by(number)
        assert sorted(table.chosen_ids) == sorted(chosen)
        assert [entry.id for entry in page.model.shown if entry.id in chosen] == table.chosen_ids
        assert table.current_workload == page.model.entry(chosen[1])
    assert page.pane.bulk.count.text().startswith("3 workload")
    page.search.setText("workload 0")
    assert table.chosen_count == 1
