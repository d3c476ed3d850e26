"""The portfolio, driven by clicks and keys, against what the domain says of the same workloads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.support.samples import mixed_answers, sample_workload
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.errors import KnownError, message
from wa_desktop.domain.lens import FRAMEWORK, Risk
from wa_desktop.domain.rating import pillar_results, rate_all, total_counts
from wa_desktop.domain.workload import Environment, Workload
from wa_desktop.review.commands import AnswerPractice, SetAnswers
from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.confirm_dialog import ConfirmDialog
from wa_desktop.ui.dialogs.duplicate_dialog import DuplicateDialog
from wa_desktop.ui.dialogs.workload_dialog import WorkloadDialog
from wa_desktop.ui.models.portfolio import CellRole
from wa_desktop.ui.models.portfolio_views import EntryRole, PortfolioView, ViewKind
from wa_desktop.ui.pages.portfolio_page import PortfolioPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""Qt's offscreen platform says so of every popup it shows."""

HOSTILE = '<img src="https://evil.example/x.png"><h1>big</h1>'
OTHER_LENS = b"""{
  "schemaVersion": "2021-11-01", "name": "Small & <b>odd</b> lens", "description": "A lens for this test.",
  "pillars": [{"id": "extra", "name": "Extra", "questions": [{"id": "one", "title": "One?",
    "choices": [{"id": "a", "title": "A", "helpfulResource": {"displayText": "a"}, "improvementPlan": {"displayText": "a"}},
                {"id": "one_no", "title": "None of these", "helpfulResource": {"displayText": "n"}}],
    "riskRules": [{"condition": "a", "risk": "NO_RISK"}, {"condition": "default", "risk": "HIGH_RISK"}]}]}]
}"""

Made = Callable[[], PortfolioPage]
Dialog = TypeVar("Dialog", bound=QDialog)


def add(workspace: Workspace, name: str, answers: int | None = None, **fields: object) -> Workload:
    """A workload along the framework; with a seed, answered by the sample's dice."""
    lens_id = workspace.find_lens(FRAMEWORK).id
    made = workspace.create_workload(sample_workload(name=name, **fields), [lens_id])
    if answers is not None:
        lens = workspace.lens(lens_id)
        given = mixed_answers(lens, answers, open_share=0.4)
        workspace.open_review(made.id).apply(
            SetAnswers({QuestionRef(FRAMEWORK, key): answer for key, answer in given.items()})
        )
    return workspace.snapshot(made.id).workload


@pytest.fixture
def three(workspace: Workspace) -> list[Workload]:
    """Two clients, both environments, one of them archived; the last is the newest."""
    return [
        add(workspace, "Claims intake", 1, client="Fabrikam", environment=Environment.PREPRODUCTION),
        add(workspace, "Payments core", 2, client="contoso  retail", archived=True),
        add(workspace, "Order processing", 3, client="Contoso Retail", tags=(("team", "blue"),)),
    ]


@pytest.fixture
def made(qtbot: QtBot, bridge: Bridge) -> Made:
    """Shows the page as the window does."""

    def show() -> PortfolioPage:
        page = PortfolioPage(bridge)
        qtbot.addWidget(page)
        page.resize(1376, 776)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(lambda: page.figures.idle)
        qtbot.wait(5)
        return page

    return show


def forget_letters(workspace: Workspace) -> None:
    """As in a file of an earlier version, which has no letters of its workloads."""
    with workspace._repository._engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM lens_standing")
        connection.exec_driver_sql("DELETE FROM standing")


def press(
    widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QtBot.keyClick(widget, key, modifier)


def names(page: PortfolioPage) -> list[str]:
    return [workload.name for workload in page.model.shown]


def cell(page: PortfolioPage, row: int, column: int) -> str:
    return str(page.model.index(row, column).data())


def row_place(page: PortfolioPage, row: int) -> QPoint:
    return page.table.visualRect(page.model.index(row, 0)).center()


def click_row(qtbot: QtBot, page: PortfolioPage, name: str) -> None:
    place = row_place(page, names(page).index(name))
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.table.current_workload
    assert page.table.current_workload.name == name


def click_heading(qtbot: QtBot, page: PortfolioPage, column: int) -> None:
    header = page.table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)


def click_view(qtbot: QtBot, page: PortfolioPage, label: str) -> None:
    model = page.views_model
    row = next(row for row in range(model.rowCount()) if model.entry(row).label == label)
    place = page.views.visualRect(model.index(row)).center()
    qtbot.mouseClick(page.views.viewport(), Qt.MouseButton.LeftButton, pos=place)


def shown_dialog(kind: type[Dialog]) -> Dialog:
    found = [
        widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible()
    ]
    (dialog,) = found
    return dialog


def views(page: PortfolioPage) -> dict[str, int]:
    rows = range(page.views_model.rowCount())
    entries = [page.views_model.entry(row) for row in rows]
    return {entry.label: entry.count for entry in entries if entry.view}


# Empty


def test_an_empty_workspace_says_what_this_is_and_offers_two_ways(qtbot: QtBot, made: Made) -> None:
    page = made()
    assert page.welcome.isVisible()
    assert not page.table.isVisible()
    with qtbot.waitSignal(page.sample_requested):
        qtbot.mouseClick(page.welcome._sample, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.welcome._new, Qt.MouseButton.LeftButton)
    dialog = shown_dialog(WorkloadDialog)
    dialog.main.show_workload(sample_workload())
    with qtbot.waitSignal(page.go_requested) as asked:
        dialog.accept()
    assert asked.args == ["review", None]
    assert page.bridge.review
    assert page.bridge.review.snapshot.workload.name == "Order processing"
    assert names(page) == ["Order processing"]
    assert page.table.isVisible()


def test_the_page_follows_to_another_workspace(
    qtbot: QtBot, three: list[Workload], made: Made, bridge: Bridge
) -> None:
    page = made()
    other = Workspace.open(bridge.workspace.path.with_name("Other.wadesk"))
    bridge.open_workspace(other)
    assert page.welcome.isVisible()
    assert page.heading() == ("Portfolio", "")
    other.close()


# The table


def test_cells_say_what_the_domain_counts(three: list[Workload], made: Made, workspace: Workspace) -> None:
    page = made()
    for row, workload in enumerate(page.model.shown):
        snapshot = workspace.snapshot(workload.id)
        ratings = rate_all(snapshot)
        results = pillar_results(snapshot, ratings, FRAMEWORK)
        for column, result in enumerate(results, 1):
            counts = result.counts
            parts = [f"{counts.high}H" if counts.high else "", f"{counts.medium}M" if counts.medium else ""]
            expected = " ".join(part for part in parts if part)
            shown = page.model.index(row, column).data(CellRole)
            if expected:
                assert shown.text == expected
                assert shown.risk is (Risk.HIGH if counts.high else Risk.MEDIUM)
            else:
                assert shown.text in {"✓", "–", f"{counts.unanswered} open", "N/A"}
            assert f"{counts.unanswered} open" in shown.words or not counts.answered
        total = total_counts(ratings)
        assert cell(page, row, 7) == f"{total.answered} of {total.total}"
    high = sum(total_counts(rate_all(workspace.snapshot(one.id))).high for one in page.model.shown)
    assert page.high.text == f"{high} high"


def test_a_pillar_says_open_nothing_answered_and_no_risk(
    qtbot: QtBot, made: Made, workspace: Workspace, bridge: Bridge
) -> None:
    workload = add(workspace, "Fresh")
    page = made()
    assert [cell(page, 0, column) for column in range(1, 7)] == ["–"] * 6
    assert cell(page, 0, 7) == "0 of 57"
    bridge.open_review(workload.id)
    assert bridge.review
    lens = bridge.review.snapshot.reviews[0].lens
    pillar = lens.pillars[5]
    for number, question in enumerate(pillar.questions):
        for choice in question.practices:
            ref = QuestionRef(FRAMEWORK, question.key)
            bridge.perform(AnswerPractice(ref, choice.id, PracticeAnswer.YES))
        qtbot.wait(2)
        left = len(pillar.questions) - number - 1
        assert cell(page, 0, 6) == (f"{left} open" if left else "✓")
    assert page.model.index(0, 6).data(CellRole).risk is Risk.NONE


def test_an_answer_in_the_open_review_moves_only_its_row(
    qtbot: QtBot, three: list[Workload], made: Made, bridge: Bridge
) -> None:
    page = made()
    bridge.open_review(three[0].id)
    assert bridge.review
    before = names(page)
    question = bridge.review.snapshot.reviews[0].lens.questions[0]
    with qtbot.waitSignal(bridge.review_changed):
        for choice in question.practices:
            bridge.perform(AnswerPractice(QuestionRef(FRAMEWORK, question.key), choice.id, PracticeAnswer.NO))
    counts = pillar_results(bridge.review.snapshot, bridge.review.ratings, FRAMEWORK)[0].counts
    row = names(page).index("Claims intake")
    assert cell(page, row, 1) == f"{counts.high}H" + (f" {counts.medium}M" if counts.medium else "")
    assert sorted(before) == sorted(names(page))
    assert names(page)[0] == "Claims intake"  # changed last


def test_a_workload_without_the_framework_shows_its_totals_over_the_pillars(
    qtbot: QtBot, three: list[Workload], made: Made, workspace: Workspace
) -> None:
    lens = workspace.import_lens(OTHER_LENS).stored
    assert lens
    workload = workspace.create_workload(sample_workload(name="Odd one"), [lens.id])
    workspace.open_review(workload.id).apply(
        AnswerPractice(QuestionRef(lens.alias, "one"), "a", PracticeAnswer.NO)
    )
    page = made()
    row = names(page).index("Odd one")
    for column in range(1, 7):
        shown = page.model.index(row, column).data(CellRole)
        assert (shown.text, shown.note, shown.wide) == ("1H", "Small & <b>odd</b> lens", True)
    assert not page.model.index(names(page).index("Claims intake"), 1).data(CellRole).wide
    page.grab()


def test_a_workload_that_cannot_be_counted_says_so_and_spares_the_others(
    qtbot: QtBot, three: list[Workload], made: Made, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = workspace.snapshot

    def broken(workload_id: str) -> object:
        if workload_id == three[0].id:
            raise KnownError(message("A lens cannot be read."))
        return whole(workload_id)

    monkeypatch.setattr(workspace, "snapshot", broken)
    forget_letters(workspace)
    page = made()
    row = names(page).index("Claims intake")
    assert cell(page, row, 1) == "?"
    assert cell(page, names(page).index("Order processing"), 7).endswith("of 57")
    told: list[object] = []
    page.bridge.failed.connect(told.append)
    page.choose(three[0].id)
    page.actions_of_row.open_chosen()
    assert [str(sentence) for sentence in told] == ["A lens cannot be read."]


def test_letters_that_are_missing_are_made_a_few_at_a_time(
    qtbot: QtBot, workspace: Workspace, bridge: Bridge
) -> None:
    for number in range(30):
        add(workspace, f"Workload {number}")
    forget_letters(workspace)
    page = PortfolioPage(bridge)
    qtbot.addWidget(page)
    asked: list[int] = []
    whole = workspace.refresh_standings

    def refresh(limit: int | None = None) -> int:
        asked.append(limit or 0)
        return whole(limit)

    workspace.refresh_standings = refresh  # type: ignore[method-assign]
    page.resize(1376, 500)
    page.show()
    page.grab()
    assert page.high.text == "Counting…"
    assert cell(page, 0, 1) == "…"
    qtbot.waitUntil(lambda: page.figures.idle, timeout=20_000)
    assert len(asked) > 3
    assert max(asked) < 30
    assert page.high.text == "0 high"
    assert cell(page, 0, 7) == "0 of 57"


# Search and views


def test_views_count_and_filter(qtbot: QtBot, three: list[Workload], made: Made) -> None:
    page = made()
    assert views(page) == {
        "All workloads": 2,
        "Overdue reviews": 0,
        "High risk open": 2,
        "Production": 1,
        "Pre-production": 1,
        "Archived": 1,
        "Contoso Retail": 1,
        "Fabrikam": 1,
        "team: blue": 1,
    }
    assert page.heading() == ("Portfolio", "2 workloads · 2 clients")
    for label, expected in [
        ("Production", ["Order processing"]),
        ("Pre-production", ["Claims intake"]),
        ("Archived", ["Payments core"]),
        ("Contoso Retail", ["Order processing"]),
        ("All workloads", ["Order processing", "Claims intake"]),
    ]:
        click_view(qtbot, page, label)
        assert names(page) == expected
        assert page.table.current_workload
        assert page.table.current_workload.name == expected[0]
        assert page.status_text() == f"{len(expected)} of {1 if label == 'Archived' else 2} shown"
        page.panel.show_side(workload=True)
        qtbot.waitUntil(lambda name=expected[0]: page.details.name.text() == name)


def test_clients_that_differ_in_capitals_and_spaces_are_one(
    three: list[Workload], made: Made, bridge: Bridge
) -> None:
    bridge.workspace.set_archived(three[1].id, archived=False)
    page = made()
    assert views(page)["contoso  retail" if "contoso  retail" in views(page) else "Contoso Retail"] == 2
    assert page.heading()[1] == "3 workloads · 2 clients"


def test_headings_of_the_list_choose_nothing(qtbot: QtBot, three: list[Workload], made: Made) -> None:
    page = made()
    page.views.setFocus()
    for _ in range(12):
        press(page.views, Qt.Key.Key_Down)
        entry = page.views.currentIndex().data(EntryRole)
        assert entry.view is None or page.model.view == entry.view
        assert page.views.view == page.model.view
    page.views.choose(PortfolioView(ViewKind.CLIENT, "fabrikam"))
    press(page.views, Qt.Key.Key_Up)
    press(page.views, Qt.Key.Key_Up)
    press(page.views, Qt.Key.Key_Space)
    assert page.views.currentIndex().data(EntryRole).folded
    assert page.views.view == PortfolioView(ViewKind.CLIENT, "contosoretail")  # folded away, it holds
    assert names(page) == ["Order processing"]
    press(page.views, Qt.Key.Key_Space)
    assert not page.views.currentIndex().data(EntryRole).folded


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("PROCESSING", ["Order processing"]),
        ("contoso order", ["Order processing"]),
        ("blue", ["Order processing"]),
        ("dana", ["Order processing", "Claims intake"]),
        ("fabrikam  DANA", ["Claims intake"]),
    ],
)
def test_the_search_finds_every_word_wherever_it_stands(
    qtbot: QtBot, three: list[Workload], made: Made, words: str, expected: list[str]
) -> None:
    page = made()
    qtbot.keyClicks(page.search, words)
    assert names(page) == expected
    assert page.status_text() == f"{len(expected)} of 2 shown"


def test_a_search_without_a_find_offers_the_way_back(qtbot: QtBot, three: list[Workload], made: Made) -> None:
    page = made()
    click_view(qtbot, page, "Fabrikam")
    qtbot.keyClicks(page.search, "nowhere")
    assert names(page) == []
    assert page.pane.no_match.isVisible()
    assert not page.actions_of_row.open.isEnabled()
    assert not page.high.isVisibleTo(page)
    qtbot.mouseClick(page.pane.no_match.button, Qt.MouseButton.LeftButton)
    assert len(names(page)) == 2
    assert page.search.text() == ""


def test_the_search_goes_by_keys_to_the_table_and_empties(
    qtbot: QtBot, three: list[Workload], made: Made
) -> None:
    page = made()
    page.search.setFocus()
    qtbot.keyClicks(page.search, "claims")
    press(page.search, Qt.Key.Key_Down)
    assert page.table.hasFocus()
    page.search.setFocus()
    press(page.search, Qt.Key.Key_Escape)
    assert len(names(page)) == 2


# Sorting


def test_a_click_on_a_heading_sorts_and_another_turns_it(
    qtbot: QtBot, workspace: Workspace, made: Made
) -> None:
    for number, name in enumerate(["beta", "Alpha", "gamma"]):
        add(workspace, name, number + 1)
    page = made()
    assert names(page) == ["gamma", "Alpha", "beta"]  # the last changed first
    click_heading(qtbot, page, 0)
    assert names(page) == ["Alpha", "beta", "gamma"]
    click_heading(qtbot, page, 0)
    assert names(page) == ["gamma", "beta", "Alpha"]

    def worst(workload: Workload, column: int) -> tuple[int, int]:
        snapshot = workspace.snapshot(workload.id)
        counts = pillar_results(snapshot, rate_all(snapshot), FRAMEWORK)[column - 1].counts
        return counts.high, counts.medium

    for column in (1, 3):
        click_heading(qtbot, page, column)
        risks = [worst(workload, column) for workload in page.model.shown]
        assert risks == sorted(risks, reverse=True)
        click_heading(qtbot, page, column)
        risks = [worst(workload, column) for workload in page.model.shown]
        assert risks == sorted(risks)


def test_an_order_asked_for_while_counting_holds_when_all_is_counted(
    qtbot: QtBot, workspace: Workspace, bridge: Bridge
) -> None:
    for number in range(8):
        add(workspace, f"Workload {number}", number)
    forget_letters(workspace)
    page = PortfolioPage(bridge)
    qtbot.addWidget(page)
    page.show()
    page.table.sort_by(1)
    qtbot.waitUntil(lambda: page.figures.idle, timeout=20_000)
    cells = [page.model.index(row, 1).data(CellRole).words for row in range(8)]
    high = [int(words.split()[0]) for words in cells]
    assert len(set(high)) > 1
    assert high == sorted(high, reverse=True)


def test_the_menu_sorts_without_a_mouse(qtbot: QtBot, three: list[Workload], made: Made) -> None:
    page = made()
    menu = page.actions_of_row.menu()
    sorting = menu.actions()[-1].menu()
    assert sorting
    texts = [action.text() for action in sorting.actions()]
    assert texts[:3] == ["Workload", "Operational excellence", "Security"]
    sorting.actions()[0].trigger()
    assert names(page) == ["Claims intake", "Order processing"]
    menu.deleteLater()


def test_a_new_order_keeps_the_choice(qtbot: QtBot, three: list[Workload], made: Made) -> None:
    page = made()
    click_row(qtbot, page, "Claims intake")
    click_heading(qtbot, page, 0)
    assert page.table.current_workload
    assert page.table.current_workload.name == "Claims intake"


# Doing things


def test_enter_and_double_click_open_the_review(qtbot: QtBot, three: list[Workload], made: Made) -> None:
    page = made()
    page.table.setFocus()
    with qtbot.waitSignal(page.go_requested) as asked:
        press(page.table, Qt.Key.Key_Return)
    assert asked.args == ["review", None]
    assert page.bridge.review
    assert page.bridge.review.snapshot.workload.name == "Order processing"
    click_row(qtbot, page, "Claims intake")
    with qtbot.waitSignal(page.go_requested):
        qtbot.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=row_place(page, 1))
    assert page.bridge.review.snapshot.workload.name == "Claims intake"


def test_opening_the_open_review_again_keeps_its_undo(
    qtbot: QtBot, three: list[Workload], made: Made, bridge: Bridge
) -> None:
    page = made()
    bridge.open_review(three[2].id)
    review = bridge.review
    opened: list[object] = []
    bridge.review_opened.connect(opened.append)
    page.table.setFocus()
    with qtbot.waitSignal(page.go_requested):
        qtbot.mouseClick(page.details.buttons[0], Qt.MouseButton.LeftButton)
    assert bridge.review is review
    assert opened == []  # or every page would begin anew


def test_f2_edits_and_the_row_shows_it(qtbot: QtBot, three: list[Workload], made: Made) -> None:
    page = made()
    click_row(qtbot, page, "Claims intake")
    press(page.table, Qt.Key.Key_F2)
    dialog = shown_dialog(WorkloadDialog)
    assert dialog.main.name.text() == "Claims intake"
    dialog.main.name.selectAll()
    qtbot.keyClicks(dialog.main.name, "Claims desk")
    with qtbot.waitSignal(dialog.saved):
        qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert names(page) == ["Claims desk", "Order processing"]
    assert page.table.current_workload
    assert page.table.current_workload.name == "Claims desk"
    qtbot.waitUntil(lambda: page.details.name.text() == "Claims desk")


@pytest.mark.parametrize("with_answers", [True, False])
def test_a_copy_is_made_with_or_without_answers(
    qtbot: QtBot, three: list[Workload], made: Made, workspace: Workspace, *, with_answers: bool
) -> None:
    page = made()
    page.table.setFocus()
    press(page.table, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    dialog = shown_dialog(DuplicateDialog)
    assert dialog.name.text() == "Order processing (copy)"
    if not with_answers:
        qtbot.mouseClick(dialog.with_answers, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(dialog.saved):
        press(dialog.name, Qt.Key.Key_Return)
    copy = workspace.find_workload("Order processing (copy)")
    answers = workspace.snapshot(copy.id).reviews[0].answers
    assert bool(answers) is with_answers
    assert copy.tags == (("team", "blue"),)
    assert page.table.current_workload
    assert page.table.current_workload.id == copy.id
    assert names(page)[0] == "Order processing (copy)"


def test_a_copy_needs_a_free_name(
    qtbot: QtBot, three: list[Workload], made: Made, workspace: Workspace
) -> None:
    page = made()
    page.actions_of_row.duplicate_chosen()
    dialog = shown_dialog(DuplicateDialog)
    dialog.name.selectAll()
    qtbot.keyClicks(dialog.name, "PAYMENTS core")
    assert dialog.name_row.problem.startswith("There is a workload of this name")
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert len(workspace.workloads()) == 3
    press(dialog.name, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("is_open", [True, False])
def test_archiving_and_taking_out_again(
    qtbot: QtBot, three: list[Workload], made: Made, bridge: Bridge, *, is_open: bool
) -> None:
    if is_open:
        bridge.open_review(three[2].id)
    page = made()
    shift_ctrl = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    page.table.setFocus()
    press(page.table, Qt.Key.Key_A, shift_ctrl)
    qtbot.waitUntil(lambda: names(page) == ["Claims intake"])
    assert bridge.workspace.find_workload("Order processing").archived
    assert page.table.current_workload
    assert page.table.current_workload.name == "Claims intake"
    assert views(page)["Archived"] == 2
    if is_open and bridge.review:
        assert bridge.review.snapshot.workload.archived  # or the next answer would take it out again
    click_view(qtbot, page, "Archived")
    click_row(qtbot, page, "Order processing")
    assert page.actions_of_row.archive.text() == "Take out of the archive"
    qtbot.mouseClick(page.details.buttons[3], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: names(page) == ["Payments core"])
    assert not bridge.workspace.find_workload("Order processing").archived


def test_deleting_names_what_is_lost_and_cancel_keeps_it(
    qtbot: QtBot, three: list[Workload], made: Made, workspace: Workspace
) -> None:
    workspace.open_review(three[2].id).save_milestone("First workshop")
    answers = len(workspace.snapshot(three[2].id).reviews[0].answers)
    page = made()
    page.table.setFocus()
    press(page.table, Qt.Key.Key_Delete)
    dialog = shown_dialog(ConfirmDialog)
    assert dialog.question.text() == "Delete “Order processing”?"
    told = " ".join(label.text() for label in dialog.losses)
    assert f"the answers to {answers} questions" in told
    assert "1 milestone" in told
    qtbot.waitUntil(dialog.cancel_button.hasFocus)
    press(dialog.cancel_button, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert len(workspace.workloads()) == 3
    qtbot.mouseClick(page.details.buttons[4], Qt.MouseButton.LeftButton)
    again = [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, ConfirmDialog) and widget.isVisible()
    ]
    qtbot.mouseClick(again[0].confirm_button, Qt.MouseButton.LeftButton)
    assert [workload.name for workload in workspace.workloads() if workload.name == "Order processing"] == []
    assert names(page) == ["Claims intake"]
    assert page.table.current_workload
    assert page.table.current_workload.name == "Claims intake"


def test_deleting_the_open_review_closes_it_first(
    qtbot: QtBot, three: list[Workload], made: Made, bridge: Bridge
) -> None:
    page = made()
    bridge.open_review(three[2].id)
    page.choose(three[2].id)
    page.actions_of_row.delete_chosen()
    dialog = shown_dialog(ConfirmDialog)
    with qtbot.waitSignal(bridge.review_opened) as told:
        dialog.confirm_button.click()
    assert told.args == [None]
    assert bridge.review is None
    assert len(bridge.workspace.workloads()) == 2


def test_a_disk_that_refuses_to_delete_leaves_the_review_open(
    three: list[Workload], made: Made, bridge: Bridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: str) -> None:
        raise KnownError(message("The disk is full."))

    monkeypatch.setattr(bridge.workspace, "delete_workload", full)
    told: list[object] = []
    bridge.failed.connect(told.append)
    page = made()
    bridge.open_review(three[2].id)
    page.choose(three[2].id)
    page.actions_of_row.delete_chosen()
    shown_dialog(ConfirmDialog).confirm_button.click()
    assert [str(sentence) for sentence in told] == ["The disk is full."]
    assert bridge.review
    assert len(names(page)) == 2


def test_keys_of_the_table_mean_nothing_in_the_search(
    qtbot: QtBot, three: list[Workload], made: Made
) -> None:
    page = made()
    page.search.setFocus()
    qtbot.keyClicks(page.search, "claims")
    press(page.search, Qt.Key.Key_Home)
    press(page.search, Qt.Key.Key_Delete)
    assert page.search.text() == "laims"
    press(page.search, Qt.Key.Key_F2)
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, WorkloadDialog) and w.isVisible()]
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, ConfirmDialog) and w.isVisible()]


def test_every_action_stands_in_menu_and_panel(three: list[Workload], made: Made) -> None:
    page = made()
    menu = page.actions_of_row.menu()
    in_menu = {action.text() for action in menu.actions()}
    on_buttons = [button.text() for button in page.details.buttons]
    assert on_buttons == ["Open review", "Edit", "Duplicate", "Archive", "Delete"]
    assert set(on_buttons) <= in_menu
    menu.deleteLater()


def test_a_read_only_workspace_offers_to_read_only(
    three: list[Workload], made: Made, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workspace._repository, "read_only", True)
    page = made()
    actions = page.actions_of_row
    assert actions.open.isEnabled()
    changing: list[QAction] = [actions.edit, actions.duplicate, actions.archive, actions.delete]
    assert not any(action.isEnabled() for action in changing)
    assert not page.new_button.isEnabled()


# What is known of one


def test_the_panel_tells_the_facts(
    qtbot: QtBot, three: list[Workload], made: Made, workspace: Workspace
) -> None:
    workspace.open_review(three[0].id).save_milestone("First workshop")
    page = made()
    page.choose(three[0].id)
    page.panel.show_side(workload=True)
    qtbot.wait(5)
    texts = [label.text() for label in page.details.findChildren(QLabel) if label.isVisibleTo(page)]
    for expected in (
        "Claims intake",
        "Fabrikam",
        "Takes orders of the web shop and hands them to the warehouse.",
        "Pre-production",
        "Dana Novak",
        "eu-central-1",
        "1 milestone",
        "Well-Architected Framework",
    ):
        assert expected in texts


def test_hostile_text_is_only_text(qtbot: QtBot, made: Made, workspace: Workspace) -> None:
    workload = add(workspace, "Tame")
    long = "<i>" * 3_333 + "x"
    wild = replace(
        workload, name=HOSTILE, description=long, client="W" * 10_000, notes=long, tags=((HOSTILE, long),)
    )
    workspace._repository.save(wild)  # as a file may hold it that another program wrote
    page = made()
    page.panel.show_side(workload=True)
    qtbot.wait(5)
    page.grab()
    labels = page.details.findChildren(QLabel)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
    texts = [label.text().replace("\u200b", "") for label in labels]
    assert long in texts
    assert HOSTILE in texts
    assert page.panel.width() < 340
    assert page.details.facts.widget().width() <= page.details.width()
    assert all(label.minimumSizeHint().width() < 300 for label in labels)
    tips = [widget.toolTip() for widget in page.details.findChildren(QWidget) if widget.toolTip()]
    assert not any("<img" in tip or "<i>" in tip for tip in tips)
    page.actions_of_row.delete_chosen()
    dialog = shown_dialog(ConfirmDialog)
    assert dialog.question.textFormat() is Qt.TextFormat.PlainText
    dialog.reject()


def test_closed_dialogs_are_freed(qtbot: QtBot, three: list[Workload], made: Made) -> None:
    page = made()
    for ask, kind in (
        (page.actions_of_row.new_review, WorkloadDialog),
        (page.actions_of_row.duplicate_chosen, DuplicateDialog),
        (page.actions_of_row.delete_chosen, ConfirmDialog),
    ):
        ask()
        dialog = shown_dialog(kind)
        with qtbot.waitSignal(dialog.destroyed):
            dialog.reject()
