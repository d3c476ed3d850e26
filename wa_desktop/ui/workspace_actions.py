"""What people do with the workspace as a whole: new reviews, the sample, lenses, other files and copies."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from wa_desktop.domain.errors import NotFoundError
from wa_desktop.domain.workload import Workload
from wa_desktop.review.sample import load_sample, read_sample
from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.workload_dialog import WorkloadDialog

OpenWorkspace = Callable[[Path], Workspace]


class WorkspaceActions(QObject):
    """Carries them out over a window.

    `page_requested` asks for the page that shows what came of it; `leaving` comes before the workspace is
    changed, so that what is being typed can be saved.
    """

    page_requested = Signal(str)
    leaving = Signal()

    def __init__(
        self, bridge: Bridge, open_workspace: OpenWorkspace, resources: Path, window: QWidget
    ) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._open_workspace = open_workspace
        self._resources = resources
        self._window = window

    def new_review(self) -> None:
        """Ask what is to be reviewed."""
        dialog = WorkloadDialog(self._bridge, None, self._window)
        dialog.saved.connect(self._on_workload_created)
        dialog.open()

    def edit_workload(self) -> None:
        """Show the properties of the workload under review."""
        if self._bridge.review:
            WorkloadDialog(self._bridge, self._bridge.review.snapshot.workload, self._window).open()

    def open_review(self, workload_id: str) -> None:
        """Open a workload's review and go there."""
        self.leaving.emit()
        if self._bridge.open_review(workload_id):
            self.page_requested.emit("review")

    def open_sample(self) -> None:
        """Open the sample review; it is put into the workspace where it is not there yet."""
        workload = self._bridge.attempt(self._sample)
        if workload:
            self._bridge.workspace_changed.emit()
            self._on_workload_created(workload)

    def choose_workspace(self) -> None:
        """Ask for another workspace file, or the name of a new one."""
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Open a workspace, or name a new one"),
            str(self._bridge.workspace.path),
            self.tr("Workspaces (*.wadesk)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self.open_workspace(Path(name))

    def open_workspace(self, path: Path) -> None:
        """Change to another workspace; if it cannot be opened, the present one stays."""
        if path.suffix != ".wadesk" and not path.exists():
            path = path.with_name(f"{path.name}.wadesk")
        if path.resolve() == self._bridge.workspace.path.resolve():
            return
        workspace = self._bridge.attempt(lambda: self._open_workspace(path))
        if workspace:
            self.leaving.emit()
            self._bridge.open_workspace(workspace)
            self.page_requested.emit("portfolio")

    def choose_copy(self) -> None:
        """Ask where a copy of the workspace is to go."""
        path = self._bridge.workspace.path
        suggestion = path.with_name(f"{path.stem} {self.tr('copy')}{path.suffix}")
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save a copy of the workspace"),
            str(suggestion),
            self.tr("Workspaces (*.wadesk)"),
        )
        if name:
            self._bridge.attempt(lambda: self._bridge.workspace.copy_to(Path(name)))

    def _sample(self) -> Workload:
        """The sample review, the one that is there already if it was opened before."""
        workspace = self._bridge.workspace
        name = read_sample(self._resources).workload.name
        try:
            return workspace.find_workload(name)
        except NotFoundError:
            return load_sample(workspace, self._resources)

    def _on_workload_created(self, workload: object) -> None:
        workload_id = getattr(workload, "id", "")
        if workload_id:
            self.open_review(workload_id)
