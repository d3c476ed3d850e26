"""The studio on a draft, for tests of the whole of it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.support.written_lenses import two_pillars
from wa_desktop.lensfile.findings import Path
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.studio.finding_groups import FindingLine
from wa_desktop.ui.studio.finding_model import RowRole
from wa_desktop.ui.studio.studio_board import StudioBoard
from wa_desktop.ui.studio.studio_head import StudioHead
from wa_desktop.ui.studio.studio_view import StudioView

Key, Keys = Qt.Key, Qt.KeyboardModifier
LEFT = Qt.MouseButton.LeftButton
BACKUP: Path = ("pillars", 0, "questions", 0)
DEPLOY: Path = ("pillars", 0, "questions", 1)


class Stage:
    """The studio on a draft, with its parts at hand."""

    def __init__(self, qtbot: QtBot, bridge: Bridge, view: StudioView) -> None:
        self.qtbot, self.bridge, self.view = qtbot, bridge, view

    @property
    def board(self) -> StudioBoard:
        assert self.view.board
        return self.view.board

    @property
    def head(self) -> StudioHead:
        assert self.view.head
        return self.view.head

    @property
    def value(self) -> dict[str, Any]:
        assert self.view.desk
        return self.view.desk.value

    def click(self, widget: QWidget) -> None:
        self.qtbot.mouseClick(widget, LEFT, pos=widget.rect().center())

    def click_item(self, path: Path) -> None:
        tree = self.board.outline.tree
        index = tree.outline.index_of(path)
        tree.scrollTo(index)
        self.qtbot.mouseClick(tree.viewport(), LEFT, pos=tree.visualRect(index).center())

    def finding_rows(self) -> list[FindingLine]:
        model = self.board.beside.findings.rows.findings
        rows = [model.index(row, 0).data(RowRole) for row in range(model.rowCount())]
        return [row for row in rows if isinstance(row, FindingLine)]

    def click_finding(self, code: str) -> FindingLine:
        view = self.board.beside.findings.rows
        for row in range(view.findings.rowCount()):
            index = view.findings.index(row, 0)
            line = index.data(RowRole)
            if isinstance(line, FindingLine) and line.finding.code == code:
                view.scrollTo(index)
                self.qtbot.mouseClick(
                    view.viewport(), LEFT, pos=view.visualRect(index).topLeft() + QPoint(30, 12)
                )
                return line
        raise AssertionError(code)

    def open(self, value: dict[str, Any], **names: str) -> None:
        draft = self.bridge.workspace.begin_draft(value, **names)
        assert self.view.open(draft.head.id)


def wrong_lens() -> dict[str, Any]:
    """An error in a rule of the first question, and a point for AWS in a choice of the last."""
    value = two_pillars()
    value["pillars"][0]["questions"][0]["riskRules"][0]["condition"] = "nothing_such"
    value["pillars"][1]["questions"][0]["choices"][1]["title"] = "x" * 129
    return value
