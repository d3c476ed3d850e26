"""The heat map: its values by property, its widget by real clicks and keys."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.gaps_stage import GapsStage, click
from tests.support.sample import load_sample
from tests.support.samples import mixed_answers, said, small_lens, snapshot_of
from wa_desktop.domain.answers import PracticeAnswer, QuestionAnswer
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.lens import Lens, Risk
from wa_desktop.domain.rating import rate_all
from wa_desktop.review.commands import AnswerPractice
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.plan.heat_map import CELL_HEIGHT, GAP, LENS_HEIGHT, HeatMap, cell_words
from wa_desktop.ui.plan.heat_map_cells import HeatCell, HeatRow, heat_rows, wrap
from wa_desktop.ui.plan.sheet import PlanSheet
from wa_desktop.ui.theme.tokens import Theme, apply_theme
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.label import Label

ROOT = Path(__file__).resolve().parents[2]
TODAY = date(2026, 3, 2)
YES, NO = PracticeAnswer.YES, PracticeAnswer.NO


def rows_of(*lenses: Lens, answers: dict[str, QuestionAnswer] | None = None) -> tuple[HeatRow, ...]:
    snapshot = snapshot_of(lenses, answers)
    sheet = PlanSheet(snapshot, rate_all(snapshot), TODAY)
    return heat_rows(sheet.snapshot, sheet.ratings, sheet.gaps)


@pytest.fixture
def heat(qtbot: QtBot, light_theme: None) -> HeatMap:
    """Three pillars of seven questions each, in lines of five."""
    made = HeatMap("Questions")
    qtbot.addWidget(made)
    lens = small_lens(pillars=3, questions=7)
    made.show_rows(rows_of(lens, answers=mixed_answers(lens)))
    made.resize(150 + 5 * 64 + 20, 500)
    made.show()
    qtbot.waitUntil(lambda: len(made.cells.lines) == 6)
    return made


def label(heat: HeatMap) -> str:
    assert heat.cell_in_hand is not None
    return heat.cell_in_hand.label


def click_cell(qtbot: QtBot, heat: HeatMap, ref: QuestionRef) -> None:
    index = heat.cells.place_of(ref)
    heat.scrollTo(index)
    place = heat.visualRect(index).topLeft() + QPoint(px(20), px(20))
    qtbot.mouseClick(heat.viewport(), Qt.MouseButton.LeftButton, pos=place)


# Values


@given(st.integers(0, 12), st.lists(st.integers(1, 20), max_size=6), st.integers(1, 3))
def test_wrapping_keeps_every_question_in_order(columns: int, sizes: list[int], lenses: int) -> None:
    rows = [
        HeatRow(
            f"Lens {i % lenses}",
            f"Pillar {i}",
            tuple(cell(f"q{i}_{n}", f"l{i % lenses}") for n in range(size)),
        )
        for i, size in enumerate(sorted(sizes))
    ]
    rows.sort(key=lambda row: row.lens)
    lines = wrap(rows, columns)
    assert [c for line in lines for c in line.cells] == [c for row in rows for c in row.cells]
    assert all(len(line.cells) <= max(1, columns) for line in lines)
    assert [line.name for line in lines if line.name and line.cells] == [row.pillar for row in rows]
    several = len({row.lens for row in rows}) > 1
    headings = [line.name for line in lines if not line.cells]
    assert headings == (list(dict.fromkeys(row.lens for row in rows)) if several else [])


def cell(key: str, lens: str = "l", risk: Risk = Risk.HIGH, **fields: object) -> HeatCell:
    made = HeatCell(QuestionRef(lens, key), "Pillar", key, "How?", risk, False, 0, 0)
    return replace(made, **fields)  # type: ignore[arg-type] # fields of a cell


def test_cells_have_risk_gaps_and_whether_it_is_provisional() -> None:
    lens = small_lens(pillars=2, questions=3)
    first, second, third = lens.pillars[0].questions
    answers = {
        first.key: said(first, NO, YES, NO),
        second.key: said(second, YES, NO),
        third.key: said(third, YES, YES, YES),
    }
    cells = rows_of(lens, answers=answers)[0].cells
    assert [(c.risk, c.gaps, c.provisional) for c in cells] == [
        (Risk.HIGH, 2, False),
        (Risk.MEDIUM, 2, True),
        (Risk.NONE, 0, False),
    ]
    assert {c.risk for c in rows_of(lens, answers=answers)[1].cells} == {Risk.UNANSWERED}


def test_every_cell_has_words(app: QApplication) -> None:
    words = cell_words(cell("SEC 2", provisional=True, gaps=5, accepted=1))
    assert words == "SEC 2 How? · high risk, provisional · gaps: 5 · accepted: 1"
    assert cell_words(cell("q", risk=Risk.UNANSWERED)) == "q How? · not answered"
    assert len({cell_words(cell("q", risk=risk)) for risk in Risk}) == len(Risk)


# Keys and clicks


def test_arrow_keys_walk_through_all_questions(qtbot: QtBot, heat: HeatMap) -> None:
    heat.setFocus()
    assert label(heat) == "SEC 1"
    for _ in range(7):
        qtbot.keyClick(heat, Qt.Key.Key_Right)
    assert label(heat) == "REL 1"
    qtbot.keyClick(heat, Qt.Key.Key_Left)
    assert label(heat) == "SEC 7"
    qtbot.keyClick(heat, Qt.Key.Key_Down)
    assert label(heat) == "REL 2"
    qtbot.keyClick(heat, Qt.Key.Key_Up)
    qtbot.keyClick(heat, Qt.Key.Key_Up)
    assert label(heat) == "SEC 2"
    qtbot.keyClick(heat, Qt.Key.Key_End)
    assert label(heat) == "COS 7"
    qtbot.keyClick(heat, Qt.Key.Key_Right)
    assert label(heat) == "COS 7"
    qtbot.keyClick(heat, Qt.Key.Key_Home)
    assert label(heat) == "SEC 1"
    qtbot.keyClick(heat, Qt.Key.Key_Up)
    assert label(heat) == "SEC 1"


def test_down_stops_at_the_end_of_a_shorter_line(qtbot: QtBot, heat: HeatMap) -> None:
    heat.setFocus()
    for _ in range(4):
        qtbot.keyClick(heat, Qt.Key.Key_Right)
    assert label(heat) == "SEC 5"
    qtbot.keyClick(heat, Qt.Key.Key_Down)
    assert label(heat) == "SEC 7"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_goes_to_the_question(qtbot: QtBot, heat: HeatMap, key: Qt.Key) -> None:
    heat.setFocus()
    qtbot.keyClick(heat, Qt.Key.Key_Right)
    with qtbot.waitSignal(heat.question_requested) as asked:
        qtbot.keyClick(heat, key)
    assert asked.args == [QuestionRef("small", "small_p0q1")]


def test_a_click_goes_to_the_question_and_one_beside_it_does_not(qtbot: QtBot, heat: HeatMap) -> None:
    ref = QuestionRef("small", "small_p1q3")
    with qtbot.waitSignal(heat.question_requested) as asked:
        click_cell(qtbot, heat, ref)
    assert asked.args == [ref]
    with qtbot.assertNotEmitted(heat.question_requested, wait=20):
        qtbot.mouseClick(heat.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(px(30), px(20)))
        last = heat.visualRect(heat.cells.index(1, 3))
        qtbot.mouseClick(heat.viewport(), Qt.MouseButton.LeftButton, pos=last.center() + QPoint(px(64), 0))
    assert heat.cell_in_hand is not None
    assert heat.cell_in_hand.ref == ref


def test_the_pointer_says_what_it_is_on(qtbot: QtBot, heat: HeatMap) -> None:
    pointed: list[HeatCell | None] = []
    heat.cell_pointed.connect(pointed.append)
    index = heat.cells.place_of(QuestionRef("small", "small_p0q2"))
    QTest.mouseMove(heat.viewport(), heat.visualRect(index).center() - QPoint(4, 4))
    qtbot.waitUntil(lambda: bool(pointed) and pointed[-1] is not None and pointed[-1].label == "SEC 3")


def test_a_screen_reader_hears_each_cell(heat: HeatMap) -> None:
    assert heat.accessibleName() == "Questions"
    for row, column in heat.cells.places():
        index = heat.cells.index(row, column)
        shown = heat.cells.cell(index)
        assert shown is not None
        assert index.data(Qt.ItemDataRole.AccessibleTextRole) == cell_words(shown)
    assert heat.cells.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Security"


def test_another_width_wraps_anew_and_keeps_the_question_in_hand(qtbot: QtBot, heat: HeatMap) -> None:
    heat.setFocus()
    qtbot.keyClick(heat, Qt.Key.Key_End)
    heat.resize(150 + 8 * 64, 500)
    qtbot.waitUntil(lambda: len(heat.cells.lines) == 3)
    assert label(heat) == "COS 7"
    heat.resize(150, 500)
    qtbot.waitUntil(lambda: all(len(line.cells) == 1 for line in heat.cells.lines))
    assert label(heat) == "COS 7"


def test_lines_that_move_down_take_their_height_along(qtbot: QtBot, heat: HeatMap) -> None:
    lenses = [small_lens(pillars=2, questions=7, alias=alias) for alias in ("one", "two")]
    heat.show_rows(rows_of(*lenses))
    for columns in (5, 2, 8, 3):
        heat.resize(150 + columns * 64 + 20, 500)
        qtbot.wait(20)
        heights = {bool(line.cells): set[int]() for line in heat.cells.lines}
        for number, line in enumerate(heat.cells.lines):
            heights[bool(line.cells)].add(heat.rowHeight(number))
        assert heights == {False: {px(LENS_HEIGHT)}, True: {px(CELL_HEIGHT + GAP)}}


def test_two_hundred_questions_of_several_lenses_fit(qtbot: QtBot, heat: HeatMap) -> None:
    lenses = [replace(small_lens(5, 14, f"l{i}"), name=f"Lens {i}") for i in range(3)]
    heat.show_rows(rows_of(*lenses))
    assert len(heat.cells.places()) == 210
    assert [line.name for line in heat.cells.lines if not line.cells] == ["Lens 0", "Lens 1", "Lens 2"]
    heat.setFocus()
    for _ in range(70):
        qtbot.keyClick(heat, Qt.Key.Key_Right)
    assert heat.cell_in_hand is not None
    assert heat.cell_in_hand.ref.lens == "l1"
    above = heat.cells.index(heat.currentIndex().row() - 1, 0)
    assert heat.viewport().rect().contains(heat.visualRect(above).center())


# Painting


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_risks_differ_without_colours(qtbot: QtBot, app: QApplication, theme: str) -> None:
    """In grey, each risk is another picture: by its sign, not only by its ground."""
    apply_theme(app, Theme.read(ROOT / "resources" / "themes" / f"{theme}.toml"))
    risks = (Risk.HIGH, Risk.MEDIUM, Risk.NONE, Risk.UNANSWERED, Risk.NOT_APPLICABLE)
    pictures = [masked(painted(qtbot, cell("Q", risk=risk))) for risk in risks]
    pictures.append(masked(painted(qtbot, cell("Q", risk=Risk.MEDIUM, provisional=True))))
    for i, one in enumerate(pictures):
        for other in pictures[i + 1 :]:
            assert differing(one, other) > 12


def painted(qtbot: QtBot, shown: HeatCell) -> QImage:
    heat = HeatMap("One")
    qtbot.addWidget(heat)
    heat.show_rows([HeatRow("Lens", "Pillar", (shown, cell("other")))])
    heat.resize(400, 80)
    heat.show()
    heat.setCurrentIndex(heat.cells.index(0, 2))
    box = heat.visualRect(heat.cells.index(0, 1))
    return heat.viewport().grab(box).toImage()


def masked(image: QImage) -> list[bool]:
    """Ink or ground for each pixel below the label: what is left of a picture once its colours are taken away."""
    ground = QColor(image.pixel(px(10), px(38)))
    found = []
    for y in range(px(22), px(42)):
        for x in range(px(6), px(54)):
            colour = QColor(image.pixel(x, y))
            found.append(abs(colour.lightness() - ground.lightness()) > 25)
    return found


def differing(one: list[bool], other: list[bool]) -> int:
    return sum(a is not b for a, b in zip(one, other, strict=True))


# In the view


def test_the_view_turns_from_table_to_heat_map_and_back(qtbot: QtBot, bridge: Bridge) -> None:
    workload = load_sample(bridge.workspace, ROOT / "resources", with_plan=False)
    assert bridge.open_review(workload.id)
    stage = GapsStage(bridge)
    view = stage.view
    qtbot.addWidget(view)
    view.resize(1376, 776)
    view.show()
    click(qtbot, view.head.kind.segment(1))
    assert view.heat.map.isVisible()
    assert not view.table.isVisible()
    assert not view.head.search.isVisible()
    assert len(view.heat.map.cells.places()) == 57
    gap = stage.gaps[0]
    with qtbot.waitSignal(view.question_requested) as asked:
        click_cell(qtbot, view.heat.map, gap.ref)
    assert asked.args == [gap.ref]
    texts = [text.text() for text in view.panel.findChildren(Label)]
    assert gap.question.title in texts
    assert any(gap.choice.title in text for text in texts)
    assert view.heat.words.text().startswith(gap.question.label)
    before = view.heat.map.cell_in_hand
    assert before is not None
    assert bridge.perform(AnswerPractice(gap.ref, gap.choice.id, YES))
    qtbot.waitUntil(lambda: view.heat.map.cell_in_hand != before)
    assert view.heat.map.cell_in_hand.gaps == before.gaps - 1
    click(qtbot, view.head.kind.segment(0))
    assert view.table.isVisible()
    assert len(stage.listed()) == len(stage.gaps) + len(stage.sheet.gaps.not_applicable)
    bridge.review_changed.disconnect(stage.show)
