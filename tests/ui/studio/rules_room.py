"""A rules editor on a draft of its own, for the tests of the rules room: what it stores, and ways to click in it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wa_desktop.domain.drafts import DraftHead
from wa_desktop.domain.errors import KnownError, message
from wa_desktop.studio.draft import Draft
from wa_desktop.ui.studio.desk import StudioDesk
from wa_desktop.ui.studio.rules.rules_editor import RulesEditor
from wa_desktop.ui.widgets.menu_button import MenuButton

LEFT = Qt.MouseButton.LeftButton
QUESTION = ("pillars", 0, "questions", 0)
OTHER_QUESTION = ("pillars", 0, "questions", 1)
CHOICES = (
    ("backup_plan", "Backups are planned for every data store"),
    ("backup_tested", "Restores are tested"),
    ("copies_elsewhere", "Copies are kept in another Region"),
    ("backup_no", "None of these"),
)
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)

Rules = Sequence[tuple[str, str]]


def question_value(rules: Rules, choices: Sequence[tuple[str, str]] = CHOICES) -> dict[str, Any]:
    """A question as a lens file has it."""
    return {
        "id": "backups",
        "title": "How do you keep data?",
        "description": "About backups",
        "choices": [
            {"id": name, "title": title, "improvementPlan": {"displayText": "Do it."}}
            for name, title in choices
        ],
        "riskRules": [{"condition": condition, "risk": risk} for condition, risk in rules],
    }


def lens_value(*questions: dict[str, Any]) -> dict[str, Any]:
    """A lens of one pillar."""
    return {
        "schemaVersion": "2021-11-01",
        "name": "Data",
        "description": "How data is kept",
        "pillars": [{"id": "data", "name": "Data", "questions": list(questions)}],
    }


class RulesRoom:
    """The editor, shown, on a draft that is kept in memory; with `full` its disk takes nothing."""

    def __init__(
        self, qtbot: QtBot, rules: Rules, choices: Sequence[tuple[str, str]] = CHOICES, width: int = 1100
    ) -> None:
        self.qtbot = qtbot
        self.full = False
        self.failures: list[object] = []
        other = question_value([("default", "NO_RISK")]) | {"id": "others"}
        value = lens_value(question_value(rules, choices), other)
        head = DraftHead(id="d", name="Data", alias="", base="", created_at=NOON, changed_at=NOON)
        self.draft = Draft(head, value, self._keep, _noon)
        self.desk = StudioDesk(self.draft)
        self.desk.failed.connect(self.failures.append)
        self.editor = RulesEditor(self.desk)
        qtbot.addWidget(self.editor)
        self.editor.resize(width, 1000)
        self.editor.show_question(QUESTION)
        self.editor.show()
        self.editor.activateWindow()
        qtbot.waitActive(self.editor)
        QApplication.processEvents()

    @property
    def stored(self) -> list[tuple[str, str]]:
        """The rules as the draft holds them."""
        rules = self.draft.value["pillars"][0]["questions"][0]["riskRules"]
        return [(rule["condition"], rule["risk"]) for rule in rules]

    def click(self, widget: Any) -> None:
        """A click in the middle of a widget."""
        self.qtbot.mouseClick(widget, LEFT)
        QApplication.processEvents()

    def pick(self, button: MenuButton, words: str) -> None:
        """Open a menu by the keyboard and choose the entry that begins with some words."""
        button.setFocus()
        self.qtbot.keyClick(button, Qt.Key.Key_Space)
        QApplication.processEvents()
        menu = button.menu_of_choices
        entries = [entry for entry in menu.actions() if not entry.isSeparator()]
        number = next(i for i, entry in enumerate(entries) if entry.text().startswith(words))
        for _ in range(number):
            self.qtbot.keyClick(menu, Qt.Key.Key_Down)
        self.qtbot.keyClick(menu, Qt.Key.Key_Return)
        QApplication.processEvents()
        self.editor.activateWindow()  # the offscreen platform leaves the closed menu active
        self.qtbot.waitActive(self.editor)

    def type(self, number: int, text: str, *, over: bool = False) -> None:
        """Type into the condition of a rule, `over` what is there."""
        editor = self.editor.cards[number].editor
        editor.setFocus()
        if over:
            self.qtbot.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.qtbot.keyClicks(editor, text)

    def _keep(self, _head: DraftHead, _text: str) -> None:
        if self.full:
            raise KnownError(message("The disk is full."))


def _noon() -> datetime:
    return NOON
