"""From the library into the studio: drafts that begin, are gone on with, or are given up."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from wa_desktop.domain.drafts import DraftHead
from wa_desktop.lensfile.check_fields import Json
from wa_desktop.studio.starts import from_lens
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.confirm_dialog import ConfirmDialog
from wa_desktop.ui.models.lens_files import ImportOutcome
from wa_desktop.ui.models.lenses import LibraryEntry, draft_name
from wa_desktop.ui.studio.start_dialog import StartDialog


class Drafting(QObject):
    """`begun` carries the id of a draft that is to be shown in the studio; `changed` says that the list of drafts is another."""

    begun = Signal(str)
    changed = Signal()
    said = Signal(str)

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge, self._widget = bridge, parent
        self._doomed = ""

    def ask_for_start(self) -> StartDialog:
        """Ask what a new lens begins from."""
        dialog = StartDialog(self._bridge, self._widget)
        dialog.begun.connect(self._on_begun)
        dialog.open()
        return dialog

    def edit(self, entry: LibraryEntry) -> None:
        """Write the next version of one's own lens, or a copy of one that comes with the program.

        A draft of the lens that is there already is gone on with.
        """
        name = entry.version.name
        if entry.is_built_in:
            title = self.tr("Copy of {name}").format(name=name)
            self._begin_from_file(entry, title, "")
            return
        alias = entry.version.alias
        drafts = self._bridge.attempt(self._bridge.workspace.drafts) or []
        present = next((draft for draft in drafts if draft.alias == alias), None)
        if present:
            self.said.emit(self.tr("There is a draft of {name} already; it is open now.").format(name=name))
            self.begun.emit(present.id)
        else:
            self._begin_from_file(entry, "", alias)

    def mend(self, outcome: ImportOutcome) -> None:
        """Mend an imported file: one that was stored becomes a next version of its lens."""
        if outcome.value is None:
            return
        stored = outcome.stored
        alias = stored.alias if stored and not stored.is_ours else ""
        base = f"{stored.name} {stored.version}" if stored else outcome.name
        self._begin(outcome.value, alias, base)

    def mend_value(self, value: Json, entry: LibraryEntry) -> None:
        """Go on from a lens value that was made from a stored version."""
        version = entry.version
        if entry.is_built_in:
            value = value | {"name": self.tr("Copy of {name}").format(name=version.name)}
        self._begin(value, "" if entry.is_built_in else version.alias, _base(entry))

    def ask_to_delete(self, draft: DraftHead) -> ConfirmDialog:
        """Ask before a draft is given up."""
        self._doomed = draft.id
        dialog = ConfirmDialog(
            self.tr("Delete the draft “{name}”?").format(name=draft_name(draft)),
            self.tr("What was written in it is lost. Published versions stay."),
            (),
            self.tr("Delete"),
            self._widget,
        )
        dialog.confirmed.connect(self._on_delete_confirmed)
        dialog.open()
        return dialog

    def _begin_from_file(self, entry: LibraryEntry, name: str, alias: str) -> None:
        workspace = self._bridge.workspace
        value = self._bridge.attempt(
            lambda: from_lens(workspace.lens_content(entry.version.id).encode(), name)
        )
        if value is not None:
            self._begin(value, alias, _base(entry))

    def _begin(self, value: Json, alias: str, base: str) -> None:
        workspace = self._bridge.workspace
        draft = self._bridge.attempt(lambda: workspace.begin_draft(value, alias=alias, base=base))
        if draft is not None:
            self.changed.emit()
            self.begun.emit(draft.head.id)

    def _on_begun(self, head: object) -> None:
        if isinstance(head, DraftHead):
            self.changed.emit()
            self.begun.emit(head.id)

    def _on_delete_confirmed(self) -> None:
        doomed, workspace = self._doomed, self._bridge.workspace
        self._bridge.attempt(lambda: workspace.delete_draft(doomed))
        self.changed.emit()


def _base(entry: LibraryEntry) -> str:
    return f"{entry.version.name} {entry.version.version}"
