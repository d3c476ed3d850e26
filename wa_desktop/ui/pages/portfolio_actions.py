"""What can be done with a workload of the portfolio: each thing once, for buttons, menu and keys alike."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from wa_desktop.domain.portfolio import PortfolioEntry
from wa_desktop.domain.workload import Snapshot, Workload
from wa_desktop.ui import workload_changes
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.confirm_dialog import ConfirmDialog
from wa_desktop.ui.dialogs.duplicate_dialog import DuplicateDialog
from wa_desktop.ui.dialogs.workload_dialog import WorkloadDialog
from wa_desktop.ui.widgets.workload_table import WorkloadTable


class PortfolioActions(QObject):
    """Acts on the workload in hand; while several are chosen, only what makes sense for all of them is offered.

    `review_requested` says that a review is open and wants to be shown; `saved` carries the id of a workload
    that was just written, to be chosen; `archive_many_requested` is for all chosen ones.
    """

    review_requested = Signal()
    saved = Signal(str)
    archive_many_requested = Signal()

    def __init__(self, bridge: Bridge, table: WorkloadTable) -> None:
        super().__init__(table)
        self._bridge, self._table = bridge, table
        self._doomed = ""
        self.open = self._action(self.tr("Open review"), "", self.open_chosen)
        self.edit = self._action(self.tr("Edit"), "F2", self.edit_chosen)
        self.duplicate = self._action(self.tr("Duplicate"), "Ctrl+D", self.duplicate_chosen)
        self.archive = self._action(self.tr("Archive"), "Ctrl+Shift+A", self.archive_chosen)
        self.delete = self._action(self.tr("Delete"), "Del", self.delete_chosen)
        table.open_requested.connect(self.open_chosen)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._show_menu)

    def show_workload(self, workload: PortfolioEntry | None) -> None:
        """Offer what can be done with this one."""
        writable = workload is not None and not self._bridge.workspace.read_only
        self.open.setEnabled(workload is not None)
        self.archive.setEnabled(writable)
        for action in (self.edit, self.duplicate, self.delete):
            action.setEnabled(writable and self._table.chosen_count < 2)
        archived = workload is not None and workload.archived
        self.archive.setText(self._archive_text(self._table.chosen_count, archived=archived))

    def _archive_text(self, count: int, *, archived: bool) -> str:
        """What the action does, and to how many where that is more than one."""
        if count > 1:
            return (
                self.tr("Take %n out of the archive", "", count)
                if archived
                else self.tr("Archive %n", "", count)
            )
        return self.tr("Take out of the archive") if archived else self.tr("Archive")

    def new_review(self) -> None:
        """Ask for a new workload; its review opens when it is saved."""
        dialog = WorkloadDialog(self._bridge, None, self._table.window())
        dialog.saved.connect(self._on_created)
        dialog.open()

    def open_chosen(self) -> None:
        """Open the chosen workload's review as it stands now; an open one stays as it is, with its undo."""
        workload = self._table.current_workload
        if workload and (
            workload_changes.is_open(self._bridge, workload.id) or self._bridge.open_review(workload.id)
        ):
            self.review_requested.emit()

    def edit_chosen(self) -> None:
        """Ask for the chosen workload's properties."""
        workload = self._chosen_on_disk()
        if workload:
            dialog = WorkloadDialog(self._bridge, workload, self._table.window())
            dialog.saved.connect(self._on_saved)
            dialog.open()

    def duplicate_chosen(self) -> None:
        """Ask for the name of a copy."""
        workload = self._chosen_on_disk()
        if workload:
            dialog = DuplicateDialog(self._bridge, workload, self._table.window())
            dialog.saved.connect(self._on_saved)
            dialog.open()

    def archive_chosen(self) -> None:
        """Put the chosen workload into the archive, or take it out: one click back, so nobody is asked."""
        workload = self._table.current_workload
        if self._table.chosen_count > 1:
            self.archive_many_requested.emit()
        elif workload:
            workload_changes.set_archived(self._bridge, workload.id, archived=not workload.archived)

    def delete_chosen(self) -> None:
        """Ask, naming what is lost, before anything is deleted."""
        workload = self._table.current_workload
        if workload is None:
            return
        snapshot = self._bridge.attempt(lambda: self._bridge.workspace.snapshot(workload.id))
        if snapshot is None:
            return
        self._doomed = workload.id
        dialog = ConfirmDialog(
            self.tr("Delete “{workload}”?").format(workload=snapshot.workload.name),
            self.tr("This cannot be undone. To keep it out of sight only, archive it instead. What is lost:"),
            self._losses(snapshot),
            self.tr("Delete"),
            self._table.window(),
        )
        dialog.confirmed.connect(self._on_delete_confirmed)
        dialog.open()

    def _losses(self, snapshot: Snapshot) -> list[str]:
        answers = sum(
            not answer.is_empty() for review in snapshot.reviews for answer in review.answers.values()
        )
        return [
            self.tr("the workload with its properties and notes"),
            self.tr("the answers to %n question(s)", "", answers),
            self.tr("%n milestone(s)", "", len(snapshot.milestones)),
        ]

    def _action(self, text: str, keys: str, slot: Callable[[], None]) -> QAction:
        """An action whose keys work while the table has the keyboard."""
        action = QAction(text, self)
        action.triggered.connect(slot)
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._table.addAction(action)
        return action

    def _chosen_on_disk(self) -> Workload | None:
        """The chosen workload as it stands now, whatever the table still shows."""
        workload = self._table.current_workload
        return workload_changes.current(self._bridge, workload.id) if workload else None

    def _show_menu(self, place: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._table.viewport().mapToGlobal(place))

    def menu(self) -> QMenu:
        """Everything that can be done with the chosen workload, and the ways to sort."""
        menu = QMenu(self._table)
        menu.addAction(self.open)
        menu.addSeparator()
        for action in (self.edit, self.duplicate, self.archive):
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(self.delete)
        menu.addSeparator()
        sorting = menu.addMenu(self.tr("Sort by"))
        for number, name in enumerate((*self._table.column_names(), self.tr("Changed last"))):
            entry = sorting.addAction(name.replace("&", "&&"))
            is_last = number == len(self._table.column_names())
            entry.setData(-1 if is_last else number)
            entry.setCheckable(True)
            entry.setChecked(entry.data() == self._table.horizontalHeader().sortIndicatorSection())
            entry.triggered.connect(self._on_sort_chosen)
        return menu

    def _on_sort_chosen(self) -> None:
        entry = self.sender()
        if isinstance(entry, QAction):
            number = int(entry.data())
            if number < 0:
                self._table.sort_as_changed()
            else:
                self._table.sort_by(number)

    def _on_created(self, workload: Workload) -> None:
        self.saved.emit(workload.id)
        if self._bridge.open_review(workload.id):
            self.review_requested.emit()

    def _on_saved(self, workload: Workload) -> None:
        self.saved.emit(workload.id)

    def _on_delete_confirmed(self) -> None:
        doomed, self._doomed = self._doomed, ""
        workload_changes.delete(self._bridge, doomed)
