"""A person who writes a lens in the studio with a mouse and a keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from wa_desktop.lensfile.findings import Path
from wa_desktop.ui.studio.studio_board import StudioBoard
from wa_desktop.ui.studio.studio_view import StudioView

LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


class Writer:
    """Clicks and types in a studio that is shown."""

    def __init__(self, qtbot: QtBot, view: StudioView) -> None:
        self.qtbot, self.view = qtbot, view

    @property
    def board(self) -> StudioBoard:
        """The studio's parts."""
        assert self.view.board
        return self.view.board

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click into the middle of a widget, or at a place of it."""
        self.qtbot.mouseClick(widget, LEFT, pos=at or widget.rect().center())

    def take(self, path: Path) -> None:
        """Click an item of the outline, unfolding what it lies in by the arrow key."""
        tree = self.board.outline.tree
        for end in range(0, len(path), 2):
            if not tree.isExpanded(tree.outline.index_of(path[:end])):
                self._click_row(path[:end])
                self.qtbot.keyClick(tree, Qt.Key.Key_Right)
        self._click_row(path)

    def write(self, path: Path, **texts: str) -> None:
        """Write texts of an item into its form; the name of each is its place, with _ between the keys."""
        self.take(path)
        page = self.board.form.page
        for name, text in texts.items():
            field = page.fields[tuple(name.split("_"))]
            page.ensureWidgetVisible(field)
            self.click(field.editor)
            self.qtbot.keyClick(field.editor, Qt.Key.Key_A, CTRL)
            self.qtbot.keyClicks(field.editor, text)

    def press(self, key: Qt.Key) -> None:
        """Press a key on the outline."""
        self.qtbot.keyClick(self.board.outline.tree, key)

    def _click_row(self, path: Path) -> None:
        tree = self.board.outline.tree
        index = tree.outline.index_of(path)
        tree.scrollTo(index)
        self.click(tree.viewport(), tree.visualRect(index).center())
