"""The command palette by clicks and keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.support.sample import load_sample
from tests.ui.pseudo import OPEN, PseudoTranslator
from wa_desktop.domain.changes import Changes, QuestionRef
from wa_desktop.domain.changes import Kind as ChangeKind
from wa_desktop.domain.errors import KnownError, message
from wa_desktop.domain.workload import Workload
from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.actions import Actions, specs
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.palette.match import Kind
from wa_desktop.ui.palette.palette import Palette
from wa_desktop.ui.palette.rows import ItemRole, _laid_out
from wa_desktop.ui.theme.type import font, set_text_size

ROOT = Path(__file__).resolve().parents[2]
IDENTITIES = QuestionRef("wellarchitected", "identities")


class Desk(NamedTuple):
    """A window with a field of its own, its actions, what they did, and the palette over it."""

    window: QMainWindow
    field: QLineEdit
    header: QWidget
    actions: Actions
    done: list[str]
    palette: Palette


def make_desk(bridge: Bridge, size: tuple[int, int] = (1200, 800)) -> Desk:
    window = QMainWindow()
    window.resize(*size)
    done: list[str] = []

    def doing(name: str) -> Callable[[], None]:
        def do() -> None:
            done.append(name)

        return do

    def go(page: str) -> None:
        done.append(f"go_{page}")

    own = ("go_", "theme_", "text_")
    slots = {spec.id: doing(spec.id) for spec in specs() if not spec.id.startswith(own)}
    actions = Actions(window, slots)
    actions.page_requested.connect(go)
    middle = QWidget()
    layout = QVBoxLayout(middle)
    header, field = QWidget(), QLineEdit()
    header.setFixedHeight(64)
    layout.setContentsMargins(64, 0, 0, 0)
    layout.addWidget(header)
    layout.addWidget(field)
    layout.addStretch(1)
    window.setCentralWidget(middle)
    actions.enable_for_review(bridge.review is not None)
    return Desk(window, field, header, actions, done, Palette(bridge, actions, window, under=header))


@pytest.fixture
def sample(workspace: Workspace, bridge: Bridge) -> Workload:
    workload = load_sample(workspace, ROOT / "resources")
    bridge.open_review(workload.id)
    return workload


@pytest.fixture
def desk(qtbot: QtBot, bridge: Bridge, sample: Workload) -> Iterator[Desk]:
    made = make_desk(bridge)
    qtbot.addWidget(made.window)
    made.window.show()
    qtbot.waitExposed(made.window)
    made.window.activateWindow()
    made.field.setFocus()
    yield made
    made.palette.dismiss()


def shown(palette: Palette) -> list[str]:
    model = palette.card.model
    return [model.index(row).data() for row in range(model.rowCount())]


def kinds(palette: Palette) -> set[Kind]:
    model = palette.card.model
    return {model.entry(row).kind for row in range(model.rowCount())}


def row_in_hand(palette: Palette) -> int:
    return palette.card.list.currentIndex().row()


def press(qtbot: QtBot, desk: Desk, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(desk.palette.field, key)


def test_it_opens_with_pages_and_common_actions_and_takes_the_focus(desk: Desk) -> None:
    desk.palette.toggle()
    assert desk.palette.isVisible()
    assert QApplication.focusWidget() is desk.palette.field
    assert shown(desk.palette)[:3] == ["Portfolio", "Review", "Workshop"]
    assert shown(desk.palette)[-1] == "Keys"
    desk.palette.toggle()
    assert not desk.palette.isVisible()


def test_a_question_by_its_number(qtbot: QtBot, desk: Desk) -> None:
    desk.palette.open()
    qtbot.keyClicks(desk.palette.field, "sec2")
    with qtbot.waitSignal(desk.palette.question_requested) as asked:
        press(qtbot, desk, Qt.Key.Key_Return)
    assert asked.args == [IDENTITIES]
    assert not desk.palette.isVisible()
    assert QApplication.focusWidget() is desk.field


def test_a_practice_by_its_number_and_by_words(qtbot: QtBot, desk: Desk) -> None:
    for typed in ("SEC02-BP03", "sec2bp3", "secrets rotat"):
        desk.palette.open()
        qtbot.keyClicks(desk.palette.field, typed)
        with qtbot.waitSignal(desk.palette.practice_requested) as asked:
            press(qtbot, desk, Qt.Key.Key_Enter)
        ref, choice_id = asked.args
        assert ref == IDENTITIES
        assert (
            desk.palette._bridge.workspace.lens(1).question("identities").choice(choice_id).label
            == "SEC02-BP03"
        )


def test_a_workload_by_its_client(qtbot: QtBot, desk: Desk, sample: Workload) -> None:
    desk.palette.open()
    qtbot.keyClicks(desk.palette.field, "@contoso")
    assert kinds(desk.palette) == {Kind.WORKLOAD}
    with qtbot.waitSignal(desk.palette.workload_requested) as asked:
        press(qtbot, desk, Qt.Key.Key_Return)
    assert asked.args == [sample.id]


def test_pages_and_actions_are_carried_out_by_their_action(qtbot: QtBot, desk: Desk) -> None:
    for typed in ("milest", ">expo", "nxt open"):
        desk.palette.open()
        qtbot.keyClicks(desk.palette.field, typed)
        press(qtbot, desk, Qt.Key.Key_Return)
        qtbot.wait(5)
        assert QApplication.focusWidget() is desk.field
    assert desk.done == ["go_milestones", "export_report", "next_open"]


def test_what_cannot_be_done_is_left_out_and_texts_are_of_this_moment(qtbot: QtBot, desk: Desk) -> None:
    desk.actions["undo"].setText("Undo: Answer SEC 2")
    desk.actions["redo"].setEnabled(False)
    desk.actions["about"].setVisible(False)
    desk.palette.open()
    qtbot.keyClicks(desk.palette.field, ">")
    texts = shown(desk.palette)
    assert "Undo: Answer SEC 2" in texts
    assert not {"Redo", "About WA Desktop"} & set(texts)
    assert "Save milestone…" in texts


def test_without_a_review_there_are_no_questions_and_a_sentence_says_why(
    qtbot: QtBot, desk: Desk, bridge: Bridge
) -> None:
    bridge.close_review()
    desk.actions.enable_for_review(False)
    desk.palette.open()
    assert "Plan" not in shown(desk.palette)
    qtbot.keyClicks(desk.palette.field, "#sec")
    assert shown(desk.palette) == []
    assert not desk.palette.card.list.isVisible()
    assert "Open a review first" in desk.palette.card.nothing.text()
    desk.palette.field.setText("zzzz")
    assert desk.palette.card.nothing.isVisible()
    assert desk.palette.card.nothing.text().startswith("Nothing found.")
    press(qtbot, desk, Qt.Key.Key_Return, Qt.Key.Key_Down)
    assert desk.palette.isVisible()


def test_the_keys_move_through_the_list_while_the_cursor_stays(qtbot: QtBot, desk: Desk) -> None:
    palette = desk.palette
    palette.open()
    qtbot.keyClicks(palette.field, "#data")
    rows = len(shown(palette))
    page = palette.card.rows_shown
    assert rows > 2 * page
    assert row_in_hand(palette) == 0
    for key, row in (
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_Tab, 2),
        (Qt.Key.Key_PageDown, 2 + page),
        (Qt.Key.Key_PageUp, 2),
        (Qt.Key.Key_Backtab, 1),
        (Qt.Key.Key_End, rows - 1),
        (Qt.Key.Key_Down, 0),
        (Qt.Key.Key_Up, rows - 1),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_PageUp, 0),
    ):
        press(qtbot, desk, key)
        assert row_in_hand(palette) == row, key
        assert QApplication.focusWidget() is palette.field
    assert palette.field.cursorPosition() == len("#data")
    press(qtbot, desk, Qt.Key.Key_End)
    box = palette.card.list.visualRect(palette.card.list.currentIndex())
    assert palette.card.list.viewport().rect().contains(box)


def test_escape_gives_the_focus_back_with_the_cursor_where_it_was(qtbot: QtBot, desk: Desk) -> None:
    desk.field.setText("what was being typed")
    desk.field.setCursorPosition(4)
    desk.palette.open()
    qtbot.keyClicks(desk.palette.field, "plan")
    press(qtbot, desk, Qt.Key.Key_Escape)
    assert not desk.palette.isVisible()
    assert QApplication.focusWidget() is desk.field
    assert (desk.field.text(), desk.field.cursorPosition()) == ("what was being typed", 4)
    desk.palette.open()
    assert desk.palette.field.text() == ""


def test_where_the_focus_was_may_be_gone(qtbot: QtBot, desk: Desk) -> None:
    desk.palette.open()
    desk.field.deleteLater()
    qtbot.wait(10)
    press(qtbot, desk, Qt.Key.Key_Escape)
    assert not desk.palette.isVisible()


def test_a_click_beside_it_closes_a_click_on_it_does_not(qtbot: QtBot, desk: Desk) -> None:
    palette = desk.palette
    palette.open()
    qtbot.mouseClick(palette.card, Qt.MouseButton.LeftButton, pos=QPoint(6, palette.card.height() - 6))
    assert palette.isVisible()
    assert QApplication.focusWidget() is palette.field
    qtbot.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(20, palette.height() - 20))
    assert not palette.isVisible()
    assert QApplication.focusWidget() is desk.field


def test_a_click_on_a_row_chooses_it(qtbot: QtBot, desk: Desk) -> None:
    palette = desk.palette
    palette.open()
    view = palette.card.list
    where = view.visualRect(palette.card.model.index(2)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    qtbot.waitUntil(lambda: desk.done == ["go_workshop"])


def test_when_something_else_takes_the_focus_it_closes_and_lets_it(qtbot: QtBot, desk: Desk) -> None:
    other = QLineEdit(desk.window.centralWidget())
    other.show()
    desk.palette.open()
    other.setFocus()
    assert not desk.palette.isVisible()
    assert QApplication.focusWidget() is other


def test_no_shortcut_of_the_window_fires_behind_it(qtbot: QtBot, desk: Desk) -> None:
    desk.palette.open()
    for key, modifier in (
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
    ):
        qtbot.keyClick(desk.palette.field, key, modifier)
    qtbot.wait(20)
    assert desk.done == []
    assert desk.palette.isVisible()
    press(qtbot, desk, Qt.Key.Key_Escape)
    qtbot.keyClick(desk.field, Qt.Key.Key_F1)
    assert desk.done == ["keys"]


def test_the_key_that_opens_it_also_closes_it(qtbot: QtBot, desk: Desk) -> None:
    action = next(action for action in desk.window.actions() if action.data() == "palette")
    action.triggered.connect(desk.palette.toggle)
    qtbot.keyClick(desk.field, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert desk.palette.isVisible()
    qtbot.keyClick(desk.palette.field, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert not desk.palette.isVisible()


def test_what_was_used_last_comes_first(qtbot: QtBot, desk: Desk, bridge: Bridge, sample: Workload) -> None:
    for typed in ("rel9", "@order", "guide", "rel9"):
        desk.palette.open()
        qtbot.keyClicks(desk.palette.field, typed)
        press(qtbot, desk, Qt.Key.Key_Return)
    desk.palette.open()
    assert [text.split(" · ")[0] for text in shown(desk.palette)[:4]] == [
        "REL 9", "Guide", sample.name, "Portfolio",
    ]  # fmt: skip
    later = Palette(bridge, desk.actions, desk.window, recent=desk.palette.recent)
    assert later.recent[0] == "question:wellarchitected:backing-up-data"
    desk.palette.dismiss()
    later.open()
    assert shown(later)[0].startswith("REL 9")
    later.dismiss()


def test_signs_narrow(qtbot: QtBot, desk: Desk) -> None:
    desk.palette.open()
    for sign, expected in (
        (">", {Kind.PAGE, Kind.ACTION}),
        ("#", {Kind.QUESTION, Kind.PRACTICE}),
        ("@", {Kind.WORKLOAD}),
    ):
        desk.palette.field.setText(sign)
        assert kinds(desk.palette) == expected
    desk.palette.field.setText("@sec2")
    assert "Take the @ away" in desk.palette.card.nothing.text()
    desk.palette.field.setText("#")
    assert len(shown(desk.palette)) == 57 + 307


def test_workloads_are_read_again_only_after_a_change(
    desk: Desk, bridge: Bridge, sample: Workload, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[int] = []
    given = [replace(sample, id="1", name="在庫管理システム", client="東京商事", archived=True)]

    def workloads() -> list[Workload]:
        read.append(1)
        return given

    monkeypatch.setattr(bridge.workspace, "workload_names", workloads)
    desk.palette.open()
    desk.palette.field.setText("システム")
    assert shown(desk.palette) == ["在庫管理システム"]
    assert desk.palette.card.model.entry(0).detail == "東京商事 · archived"
    desk.palette.dismiss()
    desk.palette.open()
    assert len(read) == 1
    given.append(replace(sample, id="2", name="Другая система"))
    bridge.review_changed.emit(Changes(frozenset({ChangeKind.ANSWERS})))
    desk.palette.open()
    assert len(read) == 1
    bridge.workspace_changed.emit()
    desk.palette.open()
    assert len(read) == 2
    bridge.review_changed.emit(Changes(frozenset({ChangeKind.WORKLOAD})))
    desk.palette.open()
    assert len(read) == 3
    bridge.review_opened.emit(bridge.review)
    desk.palette.open()
    assert len(read) == 4
    desk.palette.field.setText("СИСТЕМА")
    assert shown(desk.palette) == ["Другая система"]


def test_a_workspace_that_cannot_be_read_takes_only_its_workloads_away(
    qtbot: QtBot, desk: Desk, bridge: Bridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> list[Workload]:
        raise KnownError(message("The disk is gone."))

    monkeypatch.setattr(bridge.workspace, "workload_names", fail)
    with qtbot.waitSignal(bridge.failed):
        desk.palette.open()
    desk.palette.field.setText("sec2")
    assert shown(desk.palette)[0].startswith("SEC 2")
    monkeypatch.undo()
    desk.palette.dismiss()
    desk.palette.open()
    desk.palette.field.setText("@")
    assert shown(desk.palette) == ["Order processing"]


def test_a_screen_reader_hears_the_row_in_hand(qtbot: QtBot, desk: Desk) -> None:
    desk.palette.open()
    qtbot.keyClicks(desk.palette.field, "sec2")
    interface = QAccessible.queryAccessibleInterface(desk.palette.field)
    assert interface.text(QAccessible.Text.Name) == "Find anything"
    said = interface.text(QAccessible.Text.Description)
    assert said == "Question, SEC 2, Identities for people and machines, Security, risk: High"
    press(qtbot, desk, Qt.Key.Key_Down)
    assert interface.text(QAccessible.Text.Description).startswith("Practice, SEC02-BP01")
    desk.palette.field.setText("zzzz")
    assert interface.text(QAccessible.Text.Description).startswith("Nothing found")
    assert desk.palette.card.list.accessibleName() == "What was found"
    desk.palette.field.setText(">milestone")
    texts = [
        desk.palette.card.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(desk.palette.card.model.rowCount())
    ]
    assert "Action, Save milestone…, Review, Ctrl+M" in texts


def test_it_hangs_under_the_header_and_follows_the_window(qtbot: QtBot, desk: Desk) -> None:
    palette = desk.palette
    palette.open()
    middle = 64 + (1200 - 64) / 2
    assert abs(palette.card.geometry().center().x() - middle) <= 1
    assert palette.card.width() == 640
    assert palette.card.y() == 74
    desk.window.resize(700, 300)
    qtbot.wait(20)
    assert palette.geometry() == desk.window.rect()
    assert palette.rect().contains(palette.card.geometry())
    assert palette.card.width() == 700 - 64 - 24


@pytest.mark.parametrize("percent", [90, 200])
def test_it_has_room_at_every_text_size_and_in_a_longer_language(
    qtbot: QtBot, app: QApplication, bridge: Bridge, sample: Workload, percent: int
) -> None:
    translator = PseudoTranslator()
    app.installTranslator(translator)
    set_text_size(app, percent)
    try:
        desk = make_desk(bridge, (1080, 640))
        qtbot.addWidget(desk.window)
        desk.window.show()
        desk.palette.open()
        for typed in ("", "#", "zzzz", "#zzzz"):
            desk.palette.field.setText(typed)
            qtbot.wait(5)
            card = desk.palette.card
            assert desk.palette.rect().contains(card.geometry())
            labels = [label for label in card.findChildren(QLabel) if label.isVisible() and label.text()]
            assert len(labels) >= 4
            for label in labels:
                assert OPEN in label.text()
                assert card.rect().contains(QRect(label.mapTo(card, QPoint()), label.size()))
                if label.wordWrap():
                    assert label.heightForWidth(label.width()) <= label.height() + 1
                else:
                    assert label.sizeHint().width() <= label.width() + 1
        assert OPEN in desk.palette.field.placeholderText()
        assert OPEN in desk.palette.field.accessibleDescription()
        desk.palette.dismiss()
    finally:
        set_text_size(app, 100)
        app.removeTranslator(translator)


def test_found_letters_are_drawn_bold_and_underlined(qtbot: QtBot, desk: Desk) -> None:
    desk.palette.open()
    qtbot.keyClicks(desk.palette.field, "sec2")
    item = desk.palette.card.model.index(0).data(ItemRole)
    assert item.marks.label == {0, 1, 2, 4}
    layout = _laid_out("🚀 plan", frozenset({0, 2}), font(14))
    marked = [(part.start, part.length) for part in layout.formats()]
    assert marked == [(0, 2), (3, 1)]
    assert all(
        part.format.fontWeight() == QFont.Weight.Bold and part.format.fontUnderline()
        for part in layout.formats()
    )
