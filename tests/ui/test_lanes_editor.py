"""The editor of notes in two lanes, played by keys and clicks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QAccessible, QAction, QColor, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.pseudo import OPEN, PseudoTranslator
from wa_desktop.domain.answers import Lane
from wa_desktop.ui.theme.tokens import Theme, apply_theme, current_theme
from wa_desktop.ui.theme.type import set_text_size
from wa_desktop.ui.widgets.lanes_editor import CHOICE_LIMIT, LanesEditor, note_keys
from wa_desktop.ui.widgets.markdown_field import MarkdownField, marked

ROOT = Path(__file__).resolve().parents[2]
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Desk(QWidget):
    """A page with the editor between two buttons, and a disk that may fail."""

    def __init__(self, *, compact: bool = False) -> None:
        super().__init__()
        self.notes = {Lane.CLIENT: "", Lane.INTERNAL: ""}
        self.asked: list[tuple[Lane, str]] = []
        self.disk_fails = False
        self.before, self.after = QPushButton("before"), QPushButton("after")
        self.editor = LanesEditor("Notes on SEC 2", limit=CHOICE_LIMIT, compact=compact)
        layout = QVBoxLayout(self)
        for part in (self.before, self.editor, self.after):
            layout.addWidget(part)
        layout.addStretch(1)
        self.editor.save_requested.connect(self.save)

    def save(self, lane: Lane, text: str) -> None:
        self.asked.append((lane, text))
        if not self.disk_fails:
            self.notes[lane] = text
            self.show_notes()

    def show_notes(self, *, anew: bool = False) -> None:
        self.editor.show_notes(self.notes[Lane.CLIENT], self.notes[Lane.INTERNAL], anew=anew)


@pytest.fixture
def desk(qtbot: QtBot, app: QApplication) -> Desk:
    made = Desk()
    qtbot.addWidget(made)
    made.resize(640, 700)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def field(desk: Desk) -> MarkdownField:
    desk.editor.focus_lane()
    return desk.editor.client


def type_lines(qtbot: QtBot, field: MarkdownField, *lines: str) -> None:
    for i, line in enumerate(lines):
        if i:
            qtbot.keyClick(field, Qt.Key.Key_Return)
        qtbot.keyClicks(field, line)


# saving


def test_a_pause_saves_the_lane_that_was_written_in(desk: Desk, field: MarkdownField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "For all")
    assert desk.editor.has_unsaved_text
    assert desk.asked == []
    qtbot.waitUntil(lambda: bool(desk.asked), timeout=2000)
    assert desk.asked == [(Lane.CLIENT, "For all")]
    assert not desk.editor.has_unsaved_text
    desk.editor.focus_lane(internal=True)
    qtbot.keyClicks(desk.editor.internal, "For us")
    desk.editor.finish_editing()
    assert desk.asked[1:] == [(Lane.INTERNAL, "For us")]
    assert desk.notes == {Lane.CLIENT: "For all", Lane.INTERNAL: "For us"}


def test_leaving_the_field_saves(desk: Desk, field: MarkdownField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "word")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert desk.after.hasFocus()
    assert desk.notes[Lane.CLIENT] == "word"


def test_going_to_the_other_lane_saves(desk: Desk, field: MarkdownField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "word")
    qtbot.mouseClick(desk.editor.tabs, Qt.MouseButton.LeftButton, pos=desk.editor.tabs.tabRect(1).center())
    assert desk.notes == {Lane.CLIENT: "word", Lane.INTERNAL: ""}
    assert desk.editor.internal.hasFocus()
    assert desk.editor.lane is Lane.INTERNAL


def test_a_failing_disk_leaves_every_word(desk: Desk, field: MarkdownField, qtbot: QtBot) -> None:
    desk.disk_fails = True
    qtbot.keyClicks(field, "kept")
    desk.editor.finish_editing()
    desk.editor.focus_lane(internal=True)
    qtbot.keyClicks(desk.editor.internal, "too")
    desk.editor.finish_editing()
    desk.show_notes()
    assert (desk.editor.client.toPlainText(), desk.editor.internal.toPlainText()) == ("kept", "too")
    assert desk.editor.has_unsaved_text
    desk.disk_fails = False
    desk.editor.finish_editing()
    assert desk.notes == {Lane.CLIENT: "kept", Lane.INTERNAL: "too"}


def test_notes_from_disk_do_not_overwrite_what_is_being_typed(
    desk: Desk, field: MarkdownField, qtbot: QtBot
) -> None:
    qtbot.keyClicks(field, "typing")
    desk.editor.show_notes("from disk", "also", anew=False)
    assert field.toPlainText() == "typing"
    assert desk.editor.internal.toPlainText() == "also"
    desk.editor.show_notes("another question", "", anew=True)
    assert field.toPlainText() == "another question"
    assert not desk.editor.has_unsaved_text


def test_typing_can_be_undone_over_a_save(desk: Desk, field: MarkdownField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "one ")
    desk.editor.finish_editing()
    qtbot.keyClick(field, Qt.Key.Key_B, CTRL)
    qtbot.keyClicks(field, "two")
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert field.toPlainText() == "one "
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL | SHIFT)
    assert field.toPlainText() == "one ****"


# whose lane it is


def test_the_internal_lane_cannot_be_mistaken(desk: Desk, qtbot: QtBot) -> None:
    editor, theme = desk.editor, current_theme()
    ground = QPoint(editor.width() // 2, editor.height() - 12)

    def colour() -> QColor:
        return editor.grab().toImage().pixelColor(ground)

    editor.focus_lane()
    assert colour() == QColor(theme.surface_field)
    assert editor.tabs.tabText(1) == "Internal"
    qtbot.keyClick(editor.tabs, Qt.Key.Key_Right)
    assert editor.lane is Lane.INTERNAL
    assert colour() == QColor(theme.risk_medium_fill)
    shown = [
        label
        for label in editor.findChildren(QWidget)
        if label.isVisible() and "workspace" in getattr(label, "text", str)()
    ]
    assert len(shown) == 1
    assert not editor.client.isVisible()


def test_another_question_shows_the_client_s_lane(desk: Desk, qtbot: QtBot) -> None:
    desk.editor.focus_lane(internal=True)
    qtbot.keyClick(desk.editor.internal, Qt.Key.Key_P, CTRL | SHIFT)
    desk.editor.show_notes("b", "c", anew=False)
    assert (desk.editor.lane, desk.editor.is_previewing) == (Lane.INTERNAL, True)
    desk.editor.show_notes("b", "c", anew=True)
    assert (desk.editor.lane, desk.editor.is_previewing) == (Lane.CLIENT, False)
    assert desk.editor.client.isVisible()
    assert not desk.editor.view.isVisible()


def test_tabs_say_how_much_is_in_them(desk: Desk, field: MarkdownField, qtbot: QtBot) -> None:
    tabs = desk.editor.tabs
    assert [tabs.accessibleTabName(i) for i in range(2)] == ["For the client", "Internal"]
    desk.editor.show_notes("one two", "a", anew=True)
    assert tabs.accessibleTabName(0).startswith("For the client, 2 word")
    assert tabs.accessibleTabName(1).startswith("Internal, 1 word")
    qtbot.keyClicks(field, "three ")
    assert tabs.accessibleTabName(0).startswith("For the client, 3 word")


def test_only_the_client_s_lane_has_a_limit(desk: Desk, field: MarkdownField, qtbot: QtBot) -> None:
    counter = desk.editor._counter
    field.setPlainText("x" * CHOICE_LIMIT)
    assert not counter.isVisible()
    qtbot.keyClicks(field, "y")
    assert not counter.isVisible() or field.toPlainText().startswith("y")
    assert counter.text() == "251 of 250: AWS’s tool will cut this"
    assert counter.isVisible()
    desk.editor.finish_editing()
    assert len(desk.notes[Lane.CLIENT]) == 251
    desk.editor.internal.setPlainText("x" * 9000)
    desk.editor.focus_lane(internal=True)
    assert not counter.isVisible()


# writing


def test_bold_and_italic(desk: Desk, field: MarkdownField, qtbot: QtBot) -> None:
    qtbot.keyClick(field, Qt.Key.Key_B, CTRL)
    qtbot.keyClicks(field, "bold")
    assert field.toPlainText() == "**bold**"
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_B, CTRL)
    assert field.toPlainText() == "bold"
    qtbot.keyClick(field, Qt.Key.Key_I, CTRL)
    assert field.toPlainText() == "*bold*"
    field.moveCursor(field.textCursor().MoveOperation.Start)
    for _ in range(1):
        qtbot.keyClick(field, Qt.Key.Key_Right)
    for _ in range(4):
        qtbot.keyClick(field, Qt.Key.Key_Right, SHIFT)
    qtbot.keyClick(field, Qt.Key.Key_B, CTRL)
    assert field.toPlainText() == "***bold***"
    field.moveCursor(field.textCursor().MoveOperation.Start)
    for _ in range(3):
        qtbot.keyClick(field, Qt.Key.Key_Right)
    for _ in range(4):
        qtbot.keyClick(field, Qt.Key.Key_Right, SHIFT)
    qtbot.keyClick(field, Qt.Key.Key_B, CTRL)
    assert field.toPlainText() == "*bold*"
    qtbot.keyClick(field, Qt.Key.Key_I, CTRL)
    assert field.toPlainText() == "bold"
    assert field.textCursor().selectedText() == "bold"


def test_an_empty_mark_can_be_taken_back(field: MarkdownField, qtbot: QtBot) -> None:
    qtbot.keyClick(field, Qt.Key.Key_I, CTRL)
    assert field.toPlainText() == "**"
    qtbot.keyClick(field, Qt.Key.Key_I, CTRL)
    assert field.toPlainText() == ""


def test_marks_around_letters_beyond_the_first_plane(field: MarkdownField, qtbot: QtBot) -> None:
    field.setPlainText("😀 word")
    cursor = field.textCursor()
    cursor.setPosition(3)
    cursor.setPosition(7, cursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)
    qtbot.keyClick(field, Qt.Key.Key_B, CTRL)
    assert field.toPlainText() == "😀 **word**"
    qtbot.keyClick(field, Qt.Key.Key_B, CTRL)
    assert field.toPlainText() == "😀 word"


@pytest.mark.parametrize(
    ("lines", "mark", "made"),
    [
        (["word "], "**", ["**word** "]),
        (["- a", "", "2. b c"], "**", ["- **a**", "", "2. **b c**"]),
        (["- **a**", "**b**"], "**", ["- a", "b"]),
        (["**a**"], "*", ["***a***"]),
        (["***a***"], "*", ["**a**"]),
        (["*a*", "b"], "*", ["**a**", "*b*"]),
        (["  "], "*", ["  "]),
    ],
)
def test_marks_stand_around_words_of_each_line(lines: list[str], mark: str, made: list[str]) -> None:
    assert marked(lines, mark) == made


def test_enter_goes_on_with_a_list_and_ends_it(desk: Desk, field: MarkdownField, qtbot: QtBot) -> None:
    type_lines(qtbot, field, "- one", "two", "", "end")
    assert field.toPlainText() == "- one\n- two\nend"
    field.clear()
    type_lines(qtbot, field, "  9. nine", "ten")
    assert field.toPlainText() == "  9. nine\n  10. ten"
    field.clear()
    type_lines(qtbot, field, "plain", "-no item")
    assert field.toPlainText() == "plain\n-no item"
    qtbot.keyClick(field, Qt.Key.Key_Home)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.toPlainText() == "plain\n\n-no item"


def test_lists_by_key(desk: Desk, field: MarkdownField, qtbot: QtBot) -> None:
    qtbot.keyClick(field, Qt.Key.Key_L, CTRL)
    type_lines(qtbot, field, "one", "two")
    assert field.toPlainText() == "- one\n- two"
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_L, CTRL)
    assert field.toPlainText() == "one\ntwo"
    qtbot.keyClick(field, Qt.Key.Key_L, CTRL)
    assert field.toPlainText() == "- one\n- two"
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert field.toPlainText() == "one\ntwo"


def test_keys_of_the_field_are_not_the_window_s(desk: Desk, field: MarkdownField, qtbot: QtBot) -> None:
    heard: list[bool] = []
    for key in ("Ctrl+B", "Ctrl+L", "Ctrl+I"):
        action = QAction(key, desk)
        action.setShortcut(QKeySequence(key))
        action.toggled.connect(heard.append)
        action.setCheckable(True)
        desk.addAction(action)
    qtbot.keyClicks(field, "a")
    for key in (Qt.Key.Key_L, Qt.Key.Key_B, Qt.Key.Key_I):
        qtbot.keyClick(field, key, CTRL)
    assert heard == []
    assert field.toPlainText() == "- a******"
    desk.before.setFocus()
    qtbot.keyClick(desk.before, Qt.Key.Key_B, CTRL)
    assert len(heard) == 1


def test_pasted_text_is_plain(field: MarkdownField, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setHtml("<b>bold</b> <img src='x'>")
    data.setText("bold")
    QGuiApplication.clipboard().setMimeData(data)
    qtbot.keyClick(field, Qt.Key.Key_V, CTRL)
    assert field.toPlainText() == "bold"


def test_the_field_grows_with_its_text_up_to_a_limit(desk: Desk, field: MarkdownField, qtbot: QtBot) -> None:
    small = field.height()
    type_lines(qtbot, field, *["line"] * 8)
    grown = field.height()
    assert field.verticalScrollBar().maximum() == 0
    assert small < grown
    field.setPlainText("line\n" * 60)
    most = field.height()
    assert grown < most < 400
    assert field.verticalScrollBar().maximum() > 0
    field.clear()
    assert field.height() == small


def test_a_long_line_grows_the_field_too(desk: Desk, field: MarkdownField) -> None:
    small = field.height()
    field.setPlainText("many words " * 60)
    assert field.height() > small


def test_the_compact_form_is_smaller(qtbot: QtBot, desk: Desk) -> None:
    compact = Desk(compact=True)
    qtbot.addWidget(compact)
    compact.resize(640, 700)
    compact.show()
    assert compact.editor.height() < desk.editor.height()


# preview


def test_preview_by_key_and_back(desk: Desk, field: MarkdownField, qtbot: QtBot) -> None:
    type_lines(qtbot, field, "# Head", "**b** <b>x</b>")
    qtbot.keyClick(field, Qt.Key.Key_P, CTRL | SHIFT)
    view = desk.editor.view
    assert view.hasFocus()
    assert view.toPlainText().split() == ["Head", "b", "<b>x</b>"]
    assert desk.notes[Lane.CLIENT] == "# Head\n**b** <b>x</b>"
    qtbot.keyClick(view, Qt.Key.Key_P, CTRL | SHIFT)
    assert field.hasFocus()
    assert not view.isVisible()
    qtbot.keyClicks(field, "!")
    assert field.toPlainText().endswith("</b>!")


def test_preview_by_mouse_and_of_nothing(desk: Desk, qtbot: QtBot) -> None:
    qtbot.mouseClick(desk.editor.switch, Qt.MouseButton.LeftButton)
    assert desk.editor.is_previewing
    assert desk.editor._nothing.isVisible()
    desk.editor.show_notes("**came** from undo", "", anew=False)
    assert desk.editor.view.toPlainText() == "came from undo"
    assert not desk.editor._nothing.isVisible()


def test_a_preview_leaves_no_internal_word_behind(desk: Desk, qtbot: QtBot) -> None:
    desk.editor.show_notes("for all", "secret", anew=True)
    desk.editor.tabs.setCurrentIndex(1)
    desk.editor.switch.click()
    assert desk.editor.view.toPlainText() == "secret"
    desk.editor.tabs.setCurrentIndex(0)
    assert desk.editor.view.toPlainText() == "for all"
    desk.editor.tabs.setCurrentIndex(1)
    desk.editor.switch.click()
    assert desk.editor.view.toPlainText() == ""


# access


def test_every_part_can_be_reached_and_has_a_name(desk: Desk, qtbot: QtBot) -> None:
    editor = desk.editor
    desk.before.setFocus()
    order = []
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        order.append(QApplication.focusWidget())
    assert order == [editor.tabs, editor.switch, editor.client, desk.after]
    for part in (editor, editor.tabs, editor.switch, editor.client, editor.internal, editor.view):
        face = QAccessible.queryAccessibleInterface(part)
        assert face is not None
        assert face.text(QAccessible.Text.Name)
    assert editor.internal.accessibleName() == "Notes on SEC 2, internal"
    qtbot.keyClick(editor.switch, Qt.Key.Key_Space)
    assert editor.is_previewing


def test_the_keys_are_told() -> None:
    assert [keys for _, keys in note_keys()] == ["Ctrl+B", "Ctrl+I", "Ctrl+L", "Ctrl+Shift+P"]


@pytest.fixture(params=[100, 150, 200])
def large(request: pytest.FixtureRequest, app: QApplication) -> Iterator[int]:
    set_text_size(app, request.param)
    apply_theme(app, Theme.read(ROOT / "resources" / "themes" / "contrast.toml"))
    yield request.param
    set_text_size(app, 100)


@pytest.mark.parametrize("lane", [0, 1])
def test_nothing_is_untranslated_or_cut(qtbot: QtBot, app: QApplication, large: int, lane: int) -> None:
    translator = PseudoTranslator()
    app.installTranslator(translator)
    try:
        desk = Desk()
        qtbot.addWidget(desk)
        desk.editor.show_notes("word " * 300, "word", anew=True)
        desk.editor.tabs.setCurrentIndex(lane)
        desk.resize(1100, 900)
        desk.show()
        qtbot.wait(20)
        editor = desk.editor
        labels = [label for label in editor.findChildren(QLabel) if label.isVisible()]
        assert labels
        texts = [label.text() for label in labels] + [editor.tabs.tabText(i) for i in range(2)]
        texts += [editor.tabs.tabToolTip(i) for i in range(2)] + [
            editor.switch.text(),
            editor.switch.toolTip(),
        ]
        texts += [editor.client.placeholderText(), editor.internal.placeholderText()]
        texts += [
            part.accessibleName() for part in (editor.client, editor.internal, editor.view, editor.tabs)
        ]
        assert all(OPEN in text for text in texts), texts
        for label in labels:
            assert label.heightForWidth(label.width()) <= label.height() + 1, label.text()
        assert editor.switch.width() >= editor.switch.sizeHint().width()
        for i in range(2):
            assert desk.editor.tabs.tabRect(i).width() >= desk.editor.tabs.tabSizeHint(i).width()
        assert {"LanesEditor", "LaneTabs", "ModeSwitch"} <= {context for context, _ in translator.asked}
    finally:
        app.removeTranslator(translator)


def test_an_editor_is_gone_when_it_is_closed(qtbot: QtBot, app: QApplication) -> None:
    editor = LanesEditor("Notes")
    with qtbot.waitSignal(editor.destroyed):
        editor.deleteLater()
