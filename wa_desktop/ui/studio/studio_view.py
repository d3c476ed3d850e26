"""The lens studio: a draft with its outline, its form, the question as a reviewer sees it, and what the check says."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wa_desktop.domain.errors import Message
from wa_desktop.domain.lens import LensVersion
from wa_desktop.lensfile.findings import Path
from wa_desktop.studio.draft import Draft
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.studio.desk import StudioDesk
from wa_desktop.ui.studio.publish_dialog import PublishDialog
from wa_desktop.ui.studio.studio_board import StudioBoard
from wa_desktop.ui.studio.studio_head import StudioHead


class StudioView(QWidget):
    """Shows one draft at a time.

    `closed` says that the library is wanted again, `published` carries the LensVersion that the draft became, `said` a
    sentence for the status line; `steps_changed` says that undo and redo would do something else now.
    """

    closed = Signal()
    published = Signal(object)
    said = Signal(str)
    steps_changed = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.desk: StudioDesk | None = None
        self.head: StudioHead | None = None
        self.board: StudioBoard | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._workspace = bridge.workspace
        bridge.workspace_changed.connect(self._on_workspace_changed)

    def open(self, draft_id: str) -> bool:
        """Show a draft from the beginning; say whether that went well."""
        self.finish_editing()
        draft = self._bridge.attempt(lambda: self._bridge.workspace.open_draft(draft_id))
        if draft is None:
            return False
        self.show_draft(draft)
        return True

    def show_draft(self, draft: Draft, path: Path = ()) -> None:
        """Show a draft that is open already, with what can be undone in it and the item of that path in hand."""
        self._clear()
        self._workspace = self._bridge.workspace
        self.desk = StudioDesk(draft, self)
        self.board = StudioBoard(self.desk, self)
        self.head = StudioHead(self.board.parts.button, self)
        self._layout.addWidget(self.head)
        self._layout.addWidget(self.board, 1)
        for part in (self.head, self.board):
            part.show()
        self._layout.activate()  # else the board would believe for a moment that there is no room
        self._connect(self.desk, self.board, self.head)
        self._show_head()
        self._show_findings()
        self.board.outline.choose(path)
        self.take_keyboard()

    def take_keyboard(self) -> None:
        """Put the keyboard on the outline."""
        if self.board:
            self.board.take_keyboard()

    def close_draft(self) -> None:
        """Put the draft down; every step is on disk."""
        self.finish_editing()
        self._clear()

    @property
    def draft(self) -> Draft | None:
        """The draft that is shown; None where there is none."""
        return self.desk.draft if self.desk else None

    @property
    def draft_id(self) -> str:
        """The draft that is shown; empty where there is none."""
        return self.desk.draft.head.id if self.desk else ""

    @property
    def undo_name(self) -> Message | None:
        """What undo would take back."""
        return self.desk.draft.undo_name if self.desk else None

    @property
    def redo_name(self) -> Message | None:
        """What redo would bring back."""
        return self.desk.draft.redo_name if self.desk else None

    def undo(self) -> None:
        """Take the last step back."""
        self.finish_editing()
        if self.desk:
            self.desk.undo()

    def redo(self) -> None:
        """Bring the step back that was taken back last."""
        self.finish_editing()
        if self.desk:
            self.desk.redo()

    def focus_search(self) -> None:
        """Put the keyboard into the field that finds an item of the outline."""
        if self.board:
            self.board.show_main()
            self.board.outline.focus_search()

    def toggle_panel(self) -> None:
        """Show preview and findings, or fold them away."""
        if self.board:
            self.board.parts.toggle()

    def finish_editing(self) -> None:
        """Take over what is being typed; called before the studio or the program is left."""
        if self.board and self.desk:
            self.board.finish_editing()
            self.desk.save_typed()

    def _connect(self, desk: StudioDesk, board: StudioBoard, head: StudioHead) -> None:
        desk.changed.connect(self._show_head)
        desk.said.connect(self.said)
        desk.failed.connect(self._bridge.failed)
        board.checked.connect(self._show_findings)
        head.back_button.clicked.connect(self._on_back)
        head.undo_button.clicked.connect(self.undo)
        head.redo_button.clicked.connect(self.redo)
        head.findings_button.clicked.connect(board.show_findings)
        head.publish_button.clicked.connect(self.ask_for_version)

    def _clear(self) -> None:
        for part in (self.head, self.board, self.desk):
            if part:
                part.deleteLater()
        for widget in (self.head, self.board):
            if widget:
                widget.hide()
                self._layout.removeWidget(widget)
        self.desk = self.head = self.board = None

    def _show_head(self) -> None:
        if self.desk and self.head:
            self.head.show_draft(self.desk.draft)
            self.steps_changed.emit()

    def _show_findings(self) -> None:
        if self.desk and self.head:
            self.head.show_findings(self.desk.draft)

    def ask_for_version(self) -> None:
        """Ask for version and notes, and publish the draft."""
        self.finish_editing()
        if self.desk and self.board:
            dialog = PublishDialog(self._bridge, self.desk.draft, self.window())
            dialog.stored.connect(self._on_published)
            dialog.said.connect(self.said)
            dialog.findings_requested.connect(self.board.show_findings)
            dialog.open()

    def _on_back(self) -> None:
        self.finish_editing()
        self.closed.emit()

    def _on_workspace_changed(self) -> None:
        """A draft stays behind in its workspace where another one is opened."""
        if self.desk and self._workspace is not self._bridge.workspace:
            self._clear()
            self.closed.emit()

    def _on_published(self, version: LensVersion) -> None:
        """It is no draft any more."""
        self._clear()
        self.published.emit(version)
        self._bridge.workspace_changed.emit()
