"""What differs between two versions of a lens, in the window: the list, the texts beside each other, and the keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.domain.test_carrying import other_versions
from tests.support.lens_values import FULL_CHOICE, as_file, changed, question, small_lens
from tests.support.reviews import LENS
from wa_desktop.domain.lens import Lens, LensVersion
from wa_desktop.domain.lens_changes import lens_changes
from wa_desktop.domain.rule_changes import RuleChange
from wa_desktop.lensfile.check import check_lens
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.lenses.difference_body import DifferenceBody, difference_rows
from wa_desktop.ui.lenses.difference_view import DifferenceView
from wa_desktop.ui.lenses.difference_words import rules_text
from wa_desktop.ui.lenses.marked_text import NARROW, PassagePair
from wa_desktop.ui.lenses.passages import Passage, question_passages
from wa_desktop.ui.theme.tokens import Theme, apply_theme

HOSTILE = "<b>Bold</b> & <img src='x'> {brace} %n \u202e"


def later() -> dict[str, object]:
    """The small lens with something of every kind changed."""
    value = changed(small_lens(), "/pillars/0/questions/0/title", "How is question_a done now?")
    value = changed(value, "/pillars/0/questions/0/choices/0", FULL_CHOICE | {"title": HOSTILE})
    value["pillars"][0]["questions"][0]["riskRules"] = [
        {"condition": "first && second && third", "risk": "NO_RISK"},
        {"condition": "default", "risk": "HIGH_RISK"},
    ]
    value["pillars"][1] |= {"name": "Second pillar"}
    value["pillars"][1]["questions"][1] = question("question_e")
    return value | {"description": "Another description."}


@pytest.fixture
def versions(bridge: Bridge) -> list[LensVersion]:
    """Three versions of the small lens."""
    third = changed(later(), "/name", "Renamed lens")
    stored = [
        bridge.workspace.import_lens(
            as_file(value), alias=LENS, version=name, notes=notes, minor=bool(notes)
        ).stored
        for value, name, notes in (
            (small_lens(), "1.0", ""),
            (later(), "2.0", "Stricter."),
            (third, "2.1", ""),
        )
    ]
    return [one for one in stored if one]


def shown(qtbot: QtBot, widget: QWidget, width: int = 1200) -> QWidget:
    qtbot.addWidget(widget)
    widget.resize(width, 720)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def keys(body: DifferenceBody) -> list[object]:
    return [row.key for row in body.table.rows.rows]


def test_what_differs_is_listed_by_pillar(bridge: Bridge, versions: list[LensVersion], qtbot: QtBot) -> None:
    view = DifferenceView(bridge)
    shown(qtbot, view)
    view.show_versions(versions[0], versions[1])
    assert keys(view.body) == [
        ("lens", ""),
        None,
        ("question", "question_a"),
        None,
        ("pillar", "pillar_two"),
        ("question", "question_e"),
        ("question", "question_d"),
    ]
    assert [label.text() for label in view.body.counts] == [
        "Pillars: 1 updated",
        "Questions: 1 new · 1 updated · 1 deleted",
        "Choices: 4 new · 1 updated · 4 deleted",
    ]
    assert view.notes.text() == "Minor version: Stricter."
    assert [one.after for one in view.body.passages] == ["Another description."]


def test_the_arrows_go_from_item_to_item_and_escape_goes_back(
    bridge: Bridge, versions: list[LensVersion], qtbot: QtBot
) -> None:
    view = DifferenceView(bridge)
    shown(qtbot, view)
    view.show_versions(versions[0], versions[1])
    view.setFocus()
    qtbot.keyClick(view.body.table, Qt.Key.Key_Down)
    headings = [(one.heading, one.tone is not None) for one in view.body.passages]
    assert headings == [("Question", False), ("Choice ONE01-BP01", True), ("Risk rules", False)]
    assert HOSTILE in view.body.passages[1].after
    assert view.body.passages[2].note == "3 of 9 selections rate otherwise: 3 worse."
    assert view.body.passages[2].before.splitlines()[1] == "High: !first"
    pairs = view.body.findChildren(PassagePair)
    assert [one.text for one in pairs[0].after.pieces if one.changed] == [" now"]
    assert "How is question_a done now?" in view.body.texts.accessibleDescription()
    with qtbot.waitSignal(view.closed):
        qtbot.keyClick(view.body.table, Qt.Key.Key_Escape)


def test_other_versions_can_be_picked_and_swapped(
    bridge: Bridge, versions: list[LensVersion], qtbot: QtBot
) -> None:
    view = DifferenceView(bridge)
    shown(qtbot, view)
    view.show_versions(versions[0], versions[2])
    view.before.setFocus()
    qtbot.keyClick(view.before, Qt.Key.Key_Down)
    assert keys(view.body) == [("lens", "")]
    assert [(one.before, one.after) for one in view.body.passages] == [("Small lens", "Renamed lens")]
    qtbot.mouseClick(view.swap_button, Qt.MouseButton.LeftButton)
    assert [(one.before, one.after) for one in view.body.passages] == [("Renamed lens", "Small lens")]
    view.after.setFocus()
    qtbot.keyClick(view.after, Qt.Key.Key_End)
    assert view.body.nothing.isVisible()
    assert not view.body.table.isVisible()


def test_narrow_texts_stand_below_each_other(qtbot: QtBot) -> None:
    pair = PassagePair(Passage("Title", "the old " * 30, "the new " * 30), ("1", "2"))
    shown(qtbot, pair, NARROW + 300)
    assert pair.before.geometry().top() == pair.after.geometry().top()
    pair.resize(NARROW - 100, 900)
    qtbot.waitUntil(lambda: pair.before.mapTo(pair, QPoint()).y() < pair.after.mapTo(pair, QPoint()).y())
    assert pair.before.width() > NARROW - 120


def test_hostile_texts_are_painted_as_they_are(qtbot: QtBot) -> None:
    pair = PassagePair(Passage(HOSTILE, "", HOSTILE), ("1", HOSTILE))
    shown(qtbot, pair, 700)
    assert "".join(one.text for one in pair.after.pieces) == HOSTILE
    assert "<b>" in pair.after._document.toPlainText()
    picture: QImage = pair.grab().toImage()
    assert not picture.isNull()


@given(other_versions(), other_versions())
def test_every_difference_has_a_row_and_texts(before: Lens, after: Lens) -> None:
    changes = lens_changes(before, after)
    rows = [row.key for row in difference_rows(changes) if row.key]
    assert len(rows) == len(set(rows)) == len(changes.questions) + len(changes.pillars)
    for one in changes.questions:
        passages = question_passages(one)
        assert passages
        assert all(passage.before != passage.after or passage.note for passage in passages)
    assert (rows == []) is changes.is_empty


def test_any_two_lens_files_can_be_told_apart() -> None:
    before, after = (check_lens(as_file(value)).lens for value in (small_lens(), later()))
    assert before is not None
    assert after is not None
    turned = lens_changes(after, before)
    assert sum(one.is_new for one in turned.questions) == 1


@pytest.mark.parametrize(
    ("change", "text"),
    [
        (RuleChange(8), "Other rules, same result for the 8 possible selections."),
        (RuleChange(16, worse=3, better=1), "4 of 16 selections rate otherwise: 3 worse, 1 better."),
        (RuleChange(), "Other rules; there are too many practices to try every selection."),
        (
            RuleChange(2, unruled=1),
            "1 of 2 selections rate otherwise: 1 with a rule in one version alone.",
        ),
    ],
)
def test_rules_in_words(app: QApplication, change: RuleChange, text: str) -> None:
    assert rules_text(change) == text


def test_a_change_of_theme_keeps_the_texts(
    bridge: Bridge, versions: list[LensVersion], qtbot: QtBot, resources_dir: Path, app: QApplication
) -> None:
    view = DifferenceView(bridge)
    shown(qtbot, view)
    view.show_versions(versions[0], versions[1])
    apply_theme(app, Theme.read(resources_dir / "themes" / "dark.toml"))
    pair = view.body.findChildren(PassagePair)[0]
    assert pair.after._document.toPlainText() == "Another description."
