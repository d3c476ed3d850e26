"""Every page and dialog by keyboard and screen reader: names, roles, and a focus that can be seen."""

from __future__ import annotations

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QDialog, QLabel, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from tests.support.access import interface, items, name_of, picture, role_of, stops
from tests.support.sample import load_sample
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.lens import Risk
from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.about_dialog import AboutDialog
from wa_desktop.ui.dialogs.keys_dialog import KeysDialog
from wa_desktop.ui.dialogs.milestone_dialog import MilestoneDialog
from wa_desktop.ui.dialogs.workload_dialog import WorkloadDialog
from wa_desktop.ui.main_window import MainWindow
from wa_desktop.ui.start import read_theme
from wa_desktop.ui.theme.tokens import apply_theme
from wa_desktop.ui.widgets.pill import Pill
from wa_desktop.ui.words import risk_word

PAGES = ("portfolio", "review", "plan", "tradeoffs", "milestones", "report", "lenses", "guide")
DIALOGS = ("workload", "new", "milestone", "keys", "about")

Role = QAccessible.Role
SPEAKING = {
    Role.Button,
    Role.ButtonMenu,
    Role.ButtonDropDown,
    Role.CheckBox,
    Role.RadioButton,
    Role.ComboBox,
    Role.EditableText,
    Role.SpinBox,
    Role.Link,
    Role.List,
    Role.Table,
    Role.Tree,
    Role.PageTabList,
    Role.Slider,
    Role.Dial,
}
"""Roles that tell what can be done."""
SCROLLED = {Role.Client, Role.Border, Role.Document, Role.Pane, Role.Grouping}
"""Qt's roles for areas: a column that is read by keyboard, and a practice's row, which answers by keys."""


def no_other_workspace(path: Path) -> Workspace:
    raise AssertionError(path)


@pytest.fixture
def window(qtbot: QtBot, bridge: Bridge, resources_dir: Path) -> MainWindow:
    workload = load_sample(bridge.workspace, resources_dir)
    made = MainWindow(bridge, no_other_workspace, resources_dir)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    assert bridge.open_review(workload.id)
    made.go("review", QuestionRef("wellarchitected", "identities"))
    return made


def opened(qtbot: QtBot, window: MainWindow, name: str) -> QDialog:
    review = window.bridge.review
    assert review is not None
    dialog: QDialog
    if name in {"workload", "new"}:
        dialog = WorkloadDialog(
            window.bridge, review.snapshot.workload if name == "workload" else None, window
        )
        for section in dialog.sections.values():
            section.open()
    elif name == "milestone":
        dialog = MilestoneDialog(window.bridge, window)
    elif name == "keys":
        dialog = KeysDialog(window.actions_by_id.rows(), window)
    else:
        dialog = AboutDialog(window)
    dialog.open()
    qtbot.wait(50)
    return dialog


def shown(qtbot: QtBot, window: MainWindow, page: str) -> MainWindow:
    window.go(page)
    qtbot.wait(150)
    return window


def nameless(owner: QWidget) -> list[str]:
    """The stops of the Tab key that say no name. Qt names a drop-down list by its label where the system asks so."""
    return [
        f"{type(widget).__name__} {widget.objectName()} in {type(widget.parentWidget()).__name__}"
        for widget in stops(owner)
        if not (widget.accessibleName() if isinstance(widget, QComboBox) else name_of(widget))
    ]


def roleless(owner: QWidget) -> list[tuple[str, str]]:
    return [
        (type(widget).__name__, role_of(widget).name)
        for widget in stops(owner)
        if role_of(widget) not in SPEAKING | SCROLLED
    ]


def invisible_focus(owner: QWidget) -> list[str]:
    """The stops of the Tab key that look the same with the keyboard as without; one of each class is enough."""
    found = []
    classes = set()
    for widget in list(stops(owner)):
        if not shiboken6.isValid(widget) or type(widget) in classes:
            continue
        classes.add(type(widget))
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if not widget.hasFocus():
            continue
        around = widget.parentWidget() or widget  # some lists are lit by the card they lie in
        with_focus = picture(around)
        widget.clearFocus()
        QApplication.processEvents()
        if picture(around) == with_focus:
            found.append(f"{type(widget).__name__} {name_of(widget)}")
    return found


@pytest.mark.parametrize("page", PAGES)
def test_every_control_of_a_page_has_a_name_and_a_role(qtbot: QtBot, window: MainWindow, page: str) -> None:
    shown(qtbot, window, page)
    assert len(list(stops(window))) > 3
    assert not nameless(window)
    assert not roleless(window)


@pytest.mark.parametrize("name", DIALOGS)
def test_every_control_of_a_dialog_has_a_name_and_a_role(qtbot: QtBot, window: MainWindow, name: str) -> None:
    dialog = opened(qtbot, window, name)
    assert dialog.windowTitle()
    assert list(stops(dialog))
    assert not nameless(dialog)
    assert not roleless(dialog)
    dialog.close()


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_focus_can_be_seen_on_every_page(
    qtbot: QtBot, window: MainWindow, resources_dir: Path, page: str, theme: str
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, read_theme(app, resources_dir, theme))
    shown(qtbot, window, page)
    assert not invisible_focus(window)


@pytest.mark.parametrize("name", DIALOGS)
def test_the_focus_can_be_seen_in_every_dialog(qtbot: QtBot, window: MainWindow, name: str) -> None:
    dialog = opened(qtbot, window, name)
    assert not invisible_focus(dialog)
    dialog.close()


@pytest.mark.parametrize("page", PAGES)
def test_every_row_of_every_list_says_its_text(qtbot: QtBot, window: MainWindow, page: str) -> None:
    shown(qtbot, window, page)
    views = [view for view in window.page.findChildren(QAbstractItemView) if view.isVisible()]
    for view in views:
        silent = [
            (view.accessibleName(), where.getRect())
            for text, where in items(view)
            if not text.strip() and where.intersects(view.viewport().rect())
        ]
        assert not silent


def test_the_rail_says_which_page_is_open(window: MainWindow) -> None:
    buttons = window.rail.buttons()
    for name, button in buttons.items():
        assert role_of(button) is Role.RadioButton, name
        assert bool(interface(button).state().checked) is (name == "review")


def test_the_pillars_are_tabs_that_say_their_risks(window: MainWindow) -> None:
    tabs = window.review_page.tabs
    assert isinstance(tabs, QTabBar)
    assert role_of(tabs) is Role.PageTabList
    children = [interface(tabs).child(i) for i in range(tabs.count())]
    assert {child.role() for child in children if child} == {Role.PageTab}
    for index, child in enumerate(children):
        assert child is not None
        said = child.text(QAccessible.Text.Name)
        assert tabs.tabText(index) in said
        assert tabs.tabToolTip(index) in said


def test_an_answer_is_one_of_four_radio_buttons(window: MainWindow) -> None:
    row = window.review_page.view.rows[1]
    for answer in PracticeAnswer:
        segment = row.control.segment(answer)
        assert role_of(segment) is Role.RadioButton
        assert name_of(segment)
        assert bool(interface(segment).state().checked) is (row.control.answer is answer)


def test_a_practice_says_its_title_and_answer(window: MainWindow) -> None:
    row = window.review_page.view.rows[1]
    assert row.choice.title in name_of(row)
    assert "No" in name_of(row)


def test_no_risk_is_said_by_colour_alone(window: MainWindow) -> None:
    page = window.review_page
    for index in range(page.tabs.count()):
        text, risk = page.tabs.badge(index)
        letter = {Risk.HIGH: "H", Risk.MEDIUM: "M", Risk.NONE: "✓", Risk.NOT_APPLICABLE: "N/A"}
        assert letter.get(risk, "") in text
        assert text
    for pill in window.findChildren(Pill):
        assert not pill.isVisible() or pill.text.strip()
    assert len({risk_word(risk) for risk in Risk}) == len(Risk)


def test_labels_of_fields_lead_to_them(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(qtbot, window, "workload")
    assert isinstance(dialog, WorkloadDialog)
    for field, row in dialog.main.rows.items():
        labels = [label for label in row.findChildren(QLabel) if label.buddy() is row.editor]
        assert [label.text() for label in labels] == [row.editor.accessibleName()], field
    dialog.close()


def test_a_panel_that_is_only_read_can_be_scrolled_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1440, 700)
    context = window.review_page.context
    qtbot.wait(50)
    context.setFocus(Qt.FocusReason.TabFocusReason)
    assert context.hasFocus()
    before = context.verticalScrollBar().value()
    qtbot.keyClick(context, Qt.Key.Key_PageDown)
    assert context.verticalScrollBar().value() > before


def test_the_test_sees_a_focus_that_is_not_drawn(qtbot: QtBot) -> None:
    class Blind(QWidget):
        def focusInEvent(self, event: QFocusEvent) -> None:
            """Draw nothing."""

    owner = QWidget()
    blind = Blind(owner)
    blind.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    qtbot.addWidget(owner)
    owner.show()
    owner.activateWindow()
    qtbot.waitActive(owner)
    assert len(invisible_focus(owner)) == 1
    assert len(nameless(owner)) == 1
