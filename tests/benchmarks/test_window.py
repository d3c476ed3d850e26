"""How long a person waits for each action of the window, from the key or click to the end of the painting."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from tests.support import floors
from tests.support.desk import Desk, Floors
from tests.support.floors import RawFile
from tests.support.measures import Book
from tests.support.painting import Wait, settle, until_painted
from tests.support.portfolios import LENSES, RESOURCES, MadePortfolio
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.lens import FRAMEWORK
from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.main_window import MainWindow
from wa_desktop.ui.models.workload_figures import StandingsQueue
from wa_desktop.ui.start import favour_window, read_theme
from wa_desktop.ui.theme.tokens import apply_theme

pytestmark = pytest.mark.benchmark

RUNS = 15
ANSWERS = 200
KEYS = {
    PracticeAnswer.YES: Qt.Key.Key_Y,
    PracticeAnswer.NO: Qt.Key.Key_N,
    PracticeAnswer.UNKNOWN: Qt.Key.Key_U,
}
PALETTE = "palette"
"""The id of the action that opens the palette."""


@pytest.fixture(scope="module")
def desk(app: QApplication, portfolio: MadePortfolio, size: int, raw: RawFile, book: Book) -> Iterator[Desk]:
    """A window that is shown, with everything counted, after its opening was measured."""
    workspace = Workspace.open(portfolio(size), LENSES)
    workloads = workspace.workloads()
    names = [workload.name for workload in workloads]
    some = Floors(floors.plain_label(), floors.plain_list(names), raw.save(workloads[0].id))
    book.note(
        "Small changes: a plain QLabel; lists and pages: a plain QListView of as many rows, painted anew."
    )
    bridge = Bridge(workspace)
    waits: list[Wait] = []
    for _ in range(3):
        start = time.perf_counter()
        window = _window(bridge)
        cost = time.perf_counter() - start
        figures = window.portfolio_page.figures
        wait = until_painted(
            window.portfolio_page.table.viewport(),
            partial(_show, window),
            still_working=partial(_is_counting, figures),
        )
        waits.append(replace(wait, painted=cost + wait.painted))
        if len(waits) < 3:
            _drop(window)
    bare = floors.plain_list_window(names)
    book.add(
        "window: make and first paint", size, [replace(wait, held=0) for wait in waits], bare, judged=False
    )
    book.add("portfolio: hold while it fills in", size, [wait.held for wait in waits], some.rows)
    opened = Desk(size, window, app, some, book)
    yield opened
    _drop(window)
    workspace.close()


def _window(bridge: Bridge) -> MainWindow:
    return MainWindow(bridge, lambda path: Workspace.open(path, LENSES), RESOURCES)


def _show(window: MainWindow) -> None:
    """As the program does."""
    window.show()
    favour_window()


def _is_counting(figures: StandingsQueue) -> bool:
    return not figures.idle


def _dress(app: QApplication, theme: str) -> None:
    apply_theme(app, read_theme(app, RESOURCES, theme))


def _drop(window: QMainWindow) -> None:
    window.close()
    window.deleteLater()
    settle()


def measured(
    desk: Desk, widget: QWidget, actions: Iterator[Callable[[], object]], runs: int = RUNS
) -> list[Wait]:
    """The waits for some of these actions, one after the other; the first two warm up."""
    waits = [until_painted(widget, action, desk.told) for action in itertools.islice(actions, runs + 2)]
    return waits[2:]


# The portfolio


def test_sort(desk: Desk) -> None:
    table = desk.page.table
    columns = itertools.cycle((1, 1, 0, 0, len(desk.page.model.columns) - 1))
    waits = measured(desk, table.viewport(), (partial(table.sort_by, number) for number in columns))
    desk.add("portfolio: sort by a column", waits, desk.floors.rows)


def test_find_a_workload(desk: Desk) -> None:
    page = desk.page
    keys = itertools.cycle((Qt.Key.Key_C, Qt.Key.Key_O, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace))
    presses = (partial(QTest.keyClick, page.search, key) for key in keys)
    desk.add("portfolio: filter by text, per key", measured(desk, desk.window, presses), desk.floors.rows)
    page.search.clear()
    settle()


def test_choose_a_view(desk: Desk) -> None:
    page = desk.page
    model = page.views_model
    shown = [model.entry(row).view for row in range(min(8, model.rowCount())) if model.entry(row).count]
    places = itertools.cycle(
        page.views.visualRect(model.index(model.row_of(view))).center() for view in shown if view
    )
    viewport, left = page.views.viewport(), Qt.MouseButton.LeftButton
    clicks = (partial(QTest.mouseClick, viewport, left, pos=place) for place in places)
    desk.add("portfolio: choose a view", measured(desk, desk.window, clicks), desk.floors.rows)
    page.filtering.show_all()
    settle()


def test_choose_a_row(desk: Desk) -> None:
    table = desk.page.table
    table.choose_near(0)
    settle()
    keys = itertools.cycle((Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up))
    presses = (partial(QTest.keyClick, table, key) for key in keys)
    desk.add("portfolio: choose a row", measured(desk, table.viewport(), presses), desk.floors.rows)


def test_archive_a_workload(desk: Desk) -> None:
    page = desk.page
    page.table.choose(page.model.shown[0].id)

    def archive() -> None:
        page.actions_of_row.archive_chosen()

    waits = measured(desk, page.table.viewport(), itertools.repeat(archive), 6)
    desk.add("portfolio: archive a workload", waits, desk.floors.save + desk.floors.rows)


# The review


def test_open_a_workload(desk: Desk) -> None:
    page, waits = desk.page, []
    workloads = page.model.shown[: RUNS + 1]
    for workload in itertools.islice(itertools.cycle(workloads), RUNS + 1):
        desk.window.go("portfolio")
        page.table.choose(workload.id)
        settle()
        waits.append(until_painted(desk.question, page.actions_of_row.open.trigger, desk.told))
    desk.add("review: open the first workload", waits[:1], desk.floors.rows)
    desk.add("review: open a workload", waits[1:], desk.floors.rows)


def test_answer_by_key(desk: Desk) -> None:
    """Two hundred practices in a row, across questions and pillars, as somebody who is catching up presses keys."""
    _begin_review(desk)
    page, waits = desk.window.review_page, []
    for _ in range(ANSWERS):
        while page.ref and not desk.review.snapshot.answer(page.ref).applicable:
            QTest.keyClick(page, Qt.Key.Key_PageDown)
            settle()
            page.view.focus_practice(page.view.rows[0].choice.id)
        assert page.ref
        given = desk.review.snapshot.answer(page.ref).answer(page.practice_in_hand())
        key = next(key for answer, key in KEYS.items() if answer is not given)
        before = desk.review.saved_at

        def saved(before: object = before) -> bool:
            return desk.review.saved_at != before and desk.told()

        waits.append(until_painted(desk.window, partial(_press, key), saved))
    desk.add("review: answer by key, painted and saved", waits, desk.floors.save + desk.floors.label)


def test_undo(desk: Desk) -> None:
    _begin_review(desk)
    actions = itertools.cycle(["undo"] * 4 + ["redo"] * 4)
    before: list[object] = []

    def changed() -> bool:
        return desk.review.saved_at != before[-1] and desk.told()

    waits = []
    for action in itertools.islice(actions, RUNS + 1):
        before.append(desk.review.saved_at)
        waits.append(until_painted(desk.window, partial(desk.trigger, action), changed))
    desk.add("review: undo or redo", waits, desk.floors.save + desk.floors.label)


def test_next_question(desk: Desk) -> None:
    _begin_review(desk)
    page = desk.window.review_page
    keys = itertools.cycle([Qt.Key.Key_PageDown] * 20 + [Qt.Key.Key_PageUp] * 20)
    presses = (partial(QTest.keyClick, page, key) for key in keys)
    desk.add("review: next question", measured(desk, desk.question, presses, 30), desk.floors.rows)


def test_next_open_question(desk: Desk) -> None:
    _begin_review(desk)
    jumps = itertools.repeat(lambda: desk.trigger("next_open"))
    desk.add("review: next open question", measured(desk, desk.window, jumps), desk.floors.rows)


def test_change_tab(desk: Desk) -> None:
    _begin_review(desk)
    tabs = desk.window.review_page.tabs
    tabs.setCurrentIndex(0)
    settle()
    keys = itertools.cycle([Qt.Key.Key_Right] * 5 + [Qt.Key.Key_Left] * 5)
    presses = (partial(QTest.keyClick, tabs, key) for key in keys)
    desk.add("review: change tab", measured(desk, desk.question, presses), desk.floors.rows)


def test_filter_the_questions(desk: Desk) -> None:
    _begin_review(desk)
    page = desk.window.review_page
    keys = itertools.cycle((Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace))
    presses = (partial(QTest.keyClick, page.search, key) for key in keys)
    desk.add(
        "review: filter the questions, per key",
        measured(desk, page.list.viewport(), presses),
        desk.floors.rows,
    )
    page.search.clear()
    settle()


def test_save_a_milestone(desk: Desk, raw: RawFile) -> None:
    from wa_desktop.review.milestones import freeze

    _begin_review(desk)
    review, waits = desk.review, []
    head = review.save_milestone("The content whose size the floor writes")
    _, content = freeze(
        review.snapshot, review.ratings, number=1, name="x" * 9, note="", recorded_at=head.recorded_at
    )
    settle()
    for number in range(RUNS):
        count = len(review.snapshot.milestones)

        def saved(count: int = count) -> bool:
            return len(review.snapshot.milestones) > count and desk.told()

        waits.append(until_painted(desk.window, partial(review.save_milestone, f"Measured {number}"), saved))
    desk.add("review: save a milestone", waits, raw.add_text(content) + desk.floors.label)


# The window


def test_go_to_each_page(desk: Desk) -> None:
    _begin_review(desk)
    first: dict[str, list[Wait]] = {}
    later: dict[str, list[Wait]] = {}
    for turn in range(6):
        for name, page in desk.window.pages.items():
            if desk.window.page is page:
                continue
            into = later if turn else first

            def shown(page: QWidget = page) -> bool:
                return desk.window.page is page

            wait = until_painted(desk.window, partial(desk.window.go, name), shown, desk.counting)
            into.setdefault(name, []).append(wait)
    for name, waits in first.items():
        desk.add(f"go to {name}, first time", waits, desk.floors.rows)
    for name, waits in later.items():
        desk.add(f"go to {name}", waits, desk.floors.rows)


def test_back_to_the_portfolio_after_an_answer(desk: Desk) -> None:
    waits = []
    for _ in range(RUNS):
        _begin_review(desk)
        page = desk.window.review_page
        assert page.ref
        given = desk.review.snapshot.answer(page.ref).answer(page.practice_in_hand())
        _press(next(key for answer, key in KEYS.items() if answer is not given))
        settle()
        waits.append(until_painted(desk.page.table.viewport(), lambda: desk.window.go("portfolio")))
    desk.add("go to portfolio after an answer", waits, desk.floors.rows)


def test_palette(desk: Desk) -> None:
    _begin_review(desk)
    opened, typed = [], []
    for _ in range(RUNS):
        opened.append(until_painted(desk.window, partial(desk.trigger, PALETTE)))
        field = QApplication.focusWidget()
        assert field
        for key in (Qt.Key.Key_S, Qt.Key.Key_E, Qt.Key.Key_C):
            typed.append(until_painted(field.window(), partial(QTest.keyClick, field, key)))  # noqa: PERF401 one list reads better
        QTest.keyClick(field, Qt.Key.Key_Escape)
        settle()
    desk.add("palette: open", opened, desk.floors.rows)
    desk.add("palette: find, per key", typed, desk.floors.rows)


def test_change_the_theme(desk: Desk) -> None:
    for name in ("portfolio", "review"):
        desk.window.go(name)
        settle()
        themes = itertools.cycle(("dark", "light"))
        changes = (partial(_dress, desk.app, theme) for theme in themes)
        desk.add(f"change the theme on {name}", measured(desk, desk.window, changes, 8), desk.floors.rows)


def _begin_review(desk: Desk) -> None:
    """A review at its first question that applies, with the keyboard on the first practice."""
    if desk.bridge.review is None:
        desk.bridge.open_review(desk.page.model.shown[0].id)
    questions = desk.review.snapshot.review(FRAMEWORK).lens.questions
    refs = [QuestionRef(FRAMEWORK, question.key) for question in questions]
    desk.window.activateWindow()
    desk.window.go("review", next(ref for ref in refs if desk.review.snapshot.answer(ref).applicable))
    settle(desk.counting)
    view = desk.window.review_page.view
    view.focus_practice(view.rows[0].choice.id)
    settle()


def _press(key: Qt.Key) -> None:
    widget = QApplication.focusWidget()
    assert widget, "nothing has the keyboard"
    QTest.keyClick(widget, key)
