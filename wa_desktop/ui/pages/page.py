"""What every page of the window has in common."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wa_desktop.domain.changes import Changes
from wa_desktop.review.review import Review
from wa_desktop.ui.bridge import Bridge


class Page(QWidget):
    """A page shows the open review (or the workspace) and asks for changes; it holds nothing itself.

    `go_requested` asks the window for another page by its name, with an optional QuestionRef to show there;
    `heading_changed` says that title or subtitle are other ones now.
    """

    name = ""
    needs_review = False

    go_requested = Signal(str, object)
    heading_changed = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        bridge.review_opened.connect(self._on_review_opened)
        bridge.review_changed.connect(self._on_review_changed)
        bridge.workspace_changed.connect(self._on_workspace_changed)

    def heading(self) -> tuple[str, str]:
        """Title and subtitle for the window's header while this page is shown."""
        return "", ""

    def header_widgets(self) -> list[QWidget]:
        """Marks and buttons for the right of the header, in order; made once."""
        return []

    def status_text(self) -> str:
        """What the right of the status line says of this page, in the place of the state of saving."""
        return ""

    def show_review(self, review: Review | None) -> None:
        """Show a review from the beginning, or nothing."""

    def show_changes(self, review: Review, changes: Changes) -> None:
        """Redraw what these changes touched."""

    def show_workspace(self) -> None:
        """Read the lists of workloads and lenses again."""

    def toggle_panel(self) -> None:
        """Show the panel beside the page's main part, or fold it away; most pages have none."""

    def finish_editing(self) -> None:
        """Commit what is still being typed; called before the page or the program is left."""

    def _on_review_opened(self, review: Review | None) -> None:
        self.show_review(review)

    def _on_review_changed(self, changes: Changes) -> None:
        if self.bridge.review:
            self.show_changes(self.bridge.review, changes)

    def _on_workspace_changed(self) -> None:
        self.show_workspace()
