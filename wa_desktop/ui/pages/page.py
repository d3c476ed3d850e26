"""What every page of the window has in common."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wa_desktop.domain.changes import Changes
from wa_desktop.domain.errors import Message
from wa_desktop.review.review import Review
from wa_desktop.ui.bridge import Bridge


class Steps(Protocol):
    """What undo and redo act on while a page is in hand; a name is None where there is nothing to take back."""

    @property
    def undo_name(self) -> Message | None:
        """What undo would take back."""

    @property
    def redo_name(self) -> Message | None:
        """What redo would bring back."""

    def undo(self) -> None:
        """Take the last step back."""

    def redo(self) -> None:
        """Bring the step back that was taken back last."""


class Page(QWidget):
    """A page shows the open review (or the workspace) and asks for changes; it holds nothing itself.

    `go_requested` asks the window for another page by its name, with an optional QuestionRef to show there;
    `heading_changed` says that title or subtitle are other ones now, `steps_changed` that undo or redo are.
    """

    name = ""
    needs_review = False
    can_find = False
    """Whether the page has a search of its own, in the place of that for questions."""

    go_requested = Signal(str, object)
    heading_changed = Signal()
    steps_changed = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        bridge.review_opened.connect(self._on_review_opened)
        bridge.review_changed.connect(self._on_review_changed)
        bridge.workspace_changed.connect(self._on_workspace_changed)

    def heading(self) -> tuple[str, str]:
        """Title and subtitle for the window's header while this page is shown."""
        return "", ""

    def has_own_head(self) -> bool:
        """Whether what is shown now has a head line of its own, in the place of the window's header."""
        return False

    def in_hand(self) -> str:
        """What the keys at the foot of the window are about: the page, or something that it shows in its place."""
        return self.name

    def header_widgets(self) -> list[QWidget]:
        """Marks and buttons for the right of the header, in order; made once."""
        return []

    def status_text(self) -> str:
        """What the right of the status line says of this page, in the place of the state of saving."""
        return ""

    def steps(self) -> Steps | None:
        """What undo and redo act on here, where that is not the open review."""
        return None

    def show_review(self, review: Review | None) -> None:
        """Show a review from the beginning, or nothing."""

    def show_changes(self, review: Review, changes: Changes) -> None:
        """Redraw what these changes touched."""

    def show_workspace(self) -> None:
        """Read the lists of workloads and lenses again."""

    def toggle_panel(self) -> None:
        """Show the panel beside the page's main part, or fold it away; most pages have none."""

    def focus_search(self) -> None:
        """Put the keyboard into the page's own search field."""

    def finish_editing(self) -> None:
        """Commit what is still being typed; called before the page or the program is left."""

    def _on_review_opened(self, review: Review | None) -> None:
        self.show_review(review)

    def _on_review_changed(self, changes: Changes) -> None:
        if self.bridge.review:
            self.show_changes(self.bridge.review, changes)

    def _on_workspace_changed(self) -> None:
        self.show_workspace()
