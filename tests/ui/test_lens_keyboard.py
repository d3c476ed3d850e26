"""Where the keyboard stands when preview and studio open, and how it comes back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support.sample import load_sample
from wa_desktop.studio.starts import template
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.pages.lenses_page import LensesPage
from wa_desktop.ui.preview.keyboard import has_keyboard
from wa_desktop.ui.studio.forms.item_form import RULES
from wa_desktop.ui.studio.studio_view import StudioView

ROOT = Path(__file__).resolve().parents[2]
QUESTION = ("pillars", 0, "questions", 0)


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge) -> LensesPage:
    load_sample(bridge.workspace, ROOT / "resources")
    made = LensesPage(bridge)
    qtbot.addWidget(made)
    made.resize(1376, 776)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    return made


def in_hand() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def open_studio(page: LensesPage) -> StudioView:
    draft = page.bridge.workspace.begin_draft(template("Our lens"))
    page.show_workspace()
    page.library.choose(draft.head.id)
    page.library.take_keyboard()
    return page_studio(page, draft.head.id)


def page_studio(page: LensesPage, draft_id: str) -> StudioView:
    page.open_draft(draft_id)
    assert page.studio is not None
    return page.studio


def test_a_lens_is_answered_by_keys_as_soon_as_it_is_previewed(qtbot: QtBot, page: LensesPage) -> None:
    page.library.take_keyboard()
    qtbot.keyClick(in_hand(), Qt.Key.Key_Return)
    preview = page._preview
    assert preview is not None
    assert has_keyboard(preview.view)
    qtbot.keyClick(in_hand(), Qt.Key.Key_Y)
    assert any(review.answers for review in preview.rehearsal.snapshot.reviews)
    qtbot.keyClick(in_hand(), Qt.Key.Key_Escape)
    assert page.library.isVisible()
    assert page.library.table.hasFocus()


def test_a_draft_opens_with_the_keyboard_on_its_outline(page: LensesPage) -> None:
    studio = open_studio(page)
    assert studio.board is not None
    assert studio.board.outline.tree.hasFocus()


def test_escape_leads_from_a_field_and_from_the_preview_back_to_the_outline(
    qtbot: QtBot, page: LensesPage
) -> None:
    board = open_studio(page).board
    assert board is not None
    tree = board.outline.tree
    board.go_to((*QUESTION, "title"))
    assert not tree.hasFocus()
    qtbot.keyClick(in_hand(), Qt.Key.Key_End)
    qtbot.keyClicks(in_hand(), " now")
    qtbot.keyClick(in_hand(), Qt.Key.Key_Escape)
    assert tree.hasFocus()
    assert board.desk.value["pillars"][0]["questions"][0]["title"].endswith(" now")
    board.beside.preview.view.focus_practice()
    qtbot.keyClick(in_hand(), Qt.Key.Key_Escape)
    assert tree.hasFocus()


def test_the_tab_key_goes_from_the_tabs_to_the_first_rule(qtbot: QtBot, page: LensesPage) -> None:
    board = open_studio(page).board
    assert board is not None
    board.go_to((*QUESTION, "title"))
    form = board.form
    form.tabs.setCurrentIndex(RULES)
    form.tabs.setFocus()
    qtbot.keyClick(in_hand(), Qt.Key.Key_Tab)
    assert in_hand() is form.rules.cards[0].level_box
    for _ in range(40):
        qtbot.keyClick(in_hand(), Qt.Key.Key_Tab)
        if not form.isAncestorOf(in_hand()):
            break
    assert in_hand() is board.beside.tabs


def test_what_is_folded_away_is_in_hand_no_more(page: LensesPage) -> None:
    board = open_studio(page).board
    assert board is not None
    tree = board.outline.tree
    board.outline.choose((*QUESTION, "choices", 1))
    tree.collapse(tree.outline.index_of(QUESTION))
    assert board.path == QUESTION
    assert board.form.path == QUESTION
    tree.collapse(tree.outline.index_of(()))
    assert board.path == ()
