"""The review templates of the workspace and all that can be done with them: in a dialog, and on the portfolio."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from wa_desktop.domain.workload import Workload
from wa_desktop.ui import workload_changes
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.confirm_dialog import ConfirmDialog
from wa_desktop.ui.dialogs.duplicate_dialog import DuplicateDialog
from wa_desktop.ui.dialogs.template_dialog import TemplateDialog
from wa_desktop.ui.dialogs.template_from_dialog import TemplateFromDialog
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.models.template_rows import (
    TemplateEntry,
    contents_text,
    headings,
    read_templates,
    template_rows,
)
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.button import Button, ButtonKind, quiet
from wa_desktop.ui.widgets.empty_state import EmptyState
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.table import RowsView, TableCard


class TemplateList(QWidget):
    """A table of templates with buttons below; `edit_requested` carries the id of one to open on the review page.

    It reads the workspace when it is seen and when that changes. Enter edits, F2 renames, Ctrl+D duplicates and
    Delete asks before it deletes.
    """

    edit_requested = Signal(str)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._entries: list[TemplateEntry] = []
        self._stale = True
        self._has_reviews = False
        self._doomed = ""
        self.table = RowsView(self.tr("Templates"), headings(), 0, self)
        self.nothing = EmptyState()
        self.new_button = quiet(self.tr("New template…"))
        self.from_button = quiet(self.tr("From a review…"))
        self.edit_button = quiet(self.tr("Edit answers"))
        self.rename_button = quiet(self.tr("Properties…"))
        self.duplicate_button = quiet(self.tr("Duplicate…"))
        self.delete_button = Button(self.tr("Delete…"), ButtonKind.DANGER)
        self._stack = QStackedWidget(self)
        self._foot = FlowLayout(spacing=8)
        self._build()
        self._connect()
        self._show_buttons()

    @property
    def entries(self) -> list[TemplateEntry]:
        """The templates that are shown."""
        return self._entries

    def choose(self, template_id: str) -> None:
        """Take a template in hand."""
        self.refresh()
        self.table.choose(template_id)

    def take_focus(self) -> None:
        """Put the keyboard into the table, or onto the way to a first template."""
        target: QWidget = self.table if self._entries else self.new_button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read the templates again."""
        self._stale = False
        workspace = self._bridge.workspace
        self._entries = self._bridge.attempt(lambda: read_templates(workspace)) or []
        self._has_reviews = bool(self._bridge.attempt(workspace.workload_names))
        self.table.show_rows(template_rows(self._entries))
        self._stack.setCurrentIndex(0 if self._entries else 1)
        self._show_buttons()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed meanwhile."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    # Building

    def _build(self) -> None:
        self.nothing.say(
            self.tr("No templates yet"),
            self.tr(
                "Save a review as a template, or make an empty one and answer it. New reviews can begin with it."
            ),
        )
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(TableCard(self.table))
        column.addStretch(1)
        self._stack.addWidget(holder)
        self._stack.addWidget(self.nothing)
        for button in (
            *(self.new_button, self.from_button, self.edit_button),
            *(self.rename_button, self.duplicate_button, self.delete_button),
        ):
            self._foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(12))
        layout.addWidget(self._stack, 1)
        layout.addLayout(self._foot)

    def _connect(self) -> None:
        self.table.row_chosen.connect(self._show_buttons)
        self.table.row_activated.connect(self.edit_chosen)
        for button, slot in (
            (self.new_button, self.new_template),
            (self.from_button, self._on_from_clicked),
            (self.edit_button, self.edit_chosen),
            (self.rename_button, self.rename_chosen),
            (self.duplicate_button, self.duplicate_chosen),
            (self.delete_button, self.delete_chosen),
        ):
            button.clicked.connect(slot)
        self._keys("F2", self.rename_chosen)
        self._keys("Ctrl+D", self.duplicate_chosen)
        self._keys("Del", self.delete_chosen)
        self._bridge.workspace_changed.connect(self._on_workspace_changed)
        self._bridge.review_changed.connect(self._on_review_changed)

    def _keys(self, keys: str, slot: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self.table)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(slot)

    def _show_buttons(self) -> None:
        chosen = self._chosen() is not None
        writable = not self._bridge.workspace.read_only
        self.edit_button.setEnabled(chosen)
        for button in (self.rename_button, self.duplicate_button, self.delete_button):
            button.setEnabled(chosen and writable)
        self.new_button.setEnabled(writable)
        self.from_button.setEnabled(writable and self._has_reviews)
        reason = "" if writable else self.tr("This workspace is open for reading only.")
        for button in (self.new_button, self.from_button):
            button.setToolTip(reason)

    # What happens

    def new_template(self) -> None:
        """Ask for an empty one."""
        dialog = TemplateDialog(self._bridge, None, self.window())
        dialog.saved.connect(self._on_saved)
        dialog.open()

    def _on_from_clicked(self) -> None:
        """Ask which review makes one; the open one is offered first."""
        dialog = TemplateFromDialog(self._bridge, self._open_id(), self.window())
        dialog.saved.connect(self._on_saved)
        dialog.open()

    def edit_chosen(self) -> None:
        """Open it on the review page."""
        entry = self._chosen()
        if entry:
            self.edit_requested.emit(entry.id)

    def rename_chosen(self) -> None:
        """Ask for another name, description or choice of lenses."""
        template = self._on_disk()
        if template and self.rename_button.isEnabled():
            dialog = TemplateDialog(self._bridge, template, self.window())
            dialog.saved.connect(self._on_saved)
            dialog.open()

    def duplicate_chosen(self) -> None:
        """Ask for the name of a copy."""
        template = self._on_disk()
        if template and self.duplicate_button.isEnabled():
            dialog = DuplicateDialog(self._bridge, template, self.window())
            dialog.saved.connect(self._on_saved)
            dialog.open()

    def delete_chosen(self) -> None:
        """Ask, naming what is lost, before it is deleted."""
        entry = self._chosen()
        if entry is None or not self.delete_button.isEnabled():
            return
        self._doomed = entry.id
        dialog = ConfirmDialog(
            self.tr("Delete the template “{name}”?").format(name=one_line(entry.name)),
            self.tr("This cannot be undone. Reviews that began with it stay as they are. What is lost:"),
            [contents_text(entry.contents)],
            self.tr("Delete"),
            self.window(),
        )
        dialog.confirmed.connect(self._on_delete_confirmed)
        dialog.open()

    def _chosen(self) -> TemplateEntry | None:
        return next((entry for entry in self._entries if entry.id == self.table.chosen), None)

    def _on_disk(self) -> Workload | None:
        entry = self._chosen()
        return workload_changes.current(self._bridge, entry.id) if entry else None

    def _open_id(self) -> str:
        review = self._bridge.review
        return review.snapshot.workload.id if review else ""

    def _on_saved(self, template: object) -> None:
        if isinstance(template, Workload):
            self.choose(template.id)

    def _on_delete_confirmed(self) -> None:
        doomed, self._doomed = self._doomed, ""
        workload_changes.delete(self._bridge, doomed)

    def _on_workspace_changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self.refresh()

    def _on_review_changed(self) -> None:
        review = self._bridge.review
        if review and review.snapshot.workload.template:
            self._on_workspace_changed()
