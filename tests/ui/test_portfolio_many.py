"""The portfolio with many rows: it sorts itself, changes only what changed, and rests while it is not seen."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from pytestqt.qtbot import QtBot

from tests.support.samples import mixed_answers, sample_workload
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.workload import Workload
from wa_desktop.review.commands import AnswerPractice, SetAnswers
from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.models.workload_figures import FRAMEWORK, WorkloadFigures
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
    return [workload.name for workload in page.rows.shown()]


def painted_names(page: PortfolioPage) -> list[str]:
    """What the view itself reads through the filter."""
    return [str(page.rows.index(row, 0).data()) for row in range(page.rows.rowCount())]


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
    for number, column in enumerate(model.columns):
        values = {one.id: model._sort_value(one, column) for one in model.workloads}
        for order in (UP, DOWN):
            page.table.sortByColumn(number, order)
            expected = sorted(model.workloads, key=lambda one: values[one.id], reverse=order is DOWN)
            assert page.rows.shown() == expected
            assert painted_names(page) == names(page)
            assert [model.row_of(one.id) for one in expected] == list(range(len(expected)))
    alike = [one.name for one in model.workloads if one.name in {"Workload 4", "Workload 5"}]
    page.table.sortByColumn(1, DOWN)
    assert [name for name in names(page) if name in alike] == alike


def test_the_chosen_row_stays_chosen_however_it_is_sorted_and_searched(page: PortfolioPage) -> None:
    chosen = page.rows.shown()[2]
    page.table.choose(chosen.id)
    for number in (0, 1, 0, len(page.model.columns) - 1):
        page.table.sort_by(number)
        assert page.table.current_workload == chosen
        assert page.table.chosen_row == page.rows.shown().index(chosen)
    page.search.setText(chosen.client)
    assert page.table.current_workload == chosen
    page.table.sort_by(0)
    assert {workload.client for workload in page.rows.shown()} == {chosen.client}
    assert page.table.current_workload == chosen


def test_a_change_of_one_workload_redraws_its_row_and_rebuilds_nothing(
    qtbot: QtBot, page: PortfolioPage, bridge: Bridge
) -> None:
    page.table.sort_by(0)
    victim = page.rows.shown()[3]
    rows: set[int] = set()
    page.model.dataChanged.connect(lambda first, last: rows.update(range(first.row(), last.row() + 1)))
    with qtbot.assertNotEmitted(page.model.modelReset):
        bridge.workspace.set_archived(victim.id, archived=True)
        bridge.workspace_changed.emit()
    assert rows == {page.model.row_of(victim.id)}
    assert victim.name not in painted_names(page)
    assert len(painted_names(page)) == len(CLIENTS) - 1


def test_rows_that_come_or_go_are_shown_in_the_order_in_force(page: PortfolioPage, bridge: Bridge) -> None:
    page.table.sortByColumn(0, DOWN)
    lens_id = bridge.workspace.find_lens(FRAMEWORK).id
    bridge.workspace.create_workload(sample_workload(name="Workload 35"), [lens_id])
    bridge.workspace_changed.emit()
    assert painted_names(page) == sorted(names(page), reverse=True)
    assert "Workload 35" in painted_names(page)
    bridge.workspace.delete_workload(page.rows.shown()[0].id)
    bridge.workspace_changed.emit()
    assert painted_names(page) == sorted(names(page), reverse=True)
    assert len(painted_names(page)) == len(CLIENTS)


def test_while_counting_rows_keep_their_places(qtbot: QtBot, page: PortfolioPage) -> None:
    page.table.sortByColumn(1, DOWN)
    before = names(page)
    older = [replace(one, updated_at=one.created_at) for one in page.model.workloads]
    page.model.show_workloads(older, [column.pillar for column in page.model.columns if column.pillar])
    page.figures.ask(older)
    seen: list[list[str]] = []
    page.figures.counted.connect(lambda _ids: seen.append(names(page)) if not page.figures.idle else None)
    qtbot.waitUntil(lambda: page.figures.idle)
    assert all(order == seen[0] for order in seen)
    assert names(page) == before


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
    assert names(page)[0] == "Workload 0"  # the model itself is never behind
    page.show()
    qtbot.waitUntil(lambda: bool(asked))
    assert headings
    counted = [page.figures.of(one) for one in page.rows.shown()]
    high = sum(one.total.high for one in counted if isinstance(one, WorkloadFigures))
    assert page.high.text == f"{high} high"


def test_persistent_places_follow_their_workloads(page: PortfolioPage) -> None:
    kept = {
        one.id: QPersistentModelIndex(page.rows.index(row, 1)) for row, one in enumerate(page.rows.shown())
    }
    page.table.sort_by(0)
    page.table.sort_by(0)
    for row, one in enumerate(page.rows.shown()):
        assert (kept[one.id].row(), kept[one.id].column()) == (row, 1)
