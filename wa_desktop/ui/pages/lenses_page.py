"""The page of lenses: the library, and in its place what is done with one of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from wa_desktop.domain.changes import Changes, Kind
from wa_desktop.domain.lens import LensVersion
from wa_desktop.review.review import Review
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.lenses.acts import LensAct
from wa_desktop.ui.lenses.difference_view import DifferenceView
from wa_desktop.ui.lenses.drafting import Drafting
from wa_desktop.ui.lenses.import_results import ImportResults
from wa_desktop.ui.lenses.importing import LensImport
from wa_desktop.ui.lenses.incoming import FILES, Incoming
from wa_desktop.ui.lenses.lens_export import LensExport
from wa_desktop.ui.lenses.library_view import LibraryView
from wa_desktop.ui.lenses.progress_line import ProgressLine
from wa_desktop.ui.lenses.version_acts import VersionActs
from wa_desktop.ui.models.findings import outcome_text
from wa_desktop.ui.models.import_rows import is_all_well
from wa_desktop.ui.models.lens_files import ImportOutcome
from wa_desktop.ui.models.lenses import Library, LibraryEntry, draft_name, read_library
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.pages.page import Page, Steps
from wa_desktop.ui.preview.lens_preview import LensPreview
from wa_desktop.ui.studio.studio_view import StudioView
from wa_desktop.ui.widgets.button import primary
from wa_desktop.ui.widgets.drop_hint import DropHint, files_in
from wa_desktop.ui.widgets.menu_button import MenuButton


class LensesPage(Page):
    """Shows drafts and stored lens versions; imports, exports, previews, compares and writes them.

    `upgrade_requested` carries the alias of a lens of which reviews use an earlier version; `said` a sentence for the
    status line. Preview, comparison and studio are made when they are first seen.
    """

    name = "lenses"
    can_find = True

    upgrade_requested = Signal(str)
    said = Signal(str)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._stale = True
        self._workspace = bridge.workspace
        self._in_hand: LibraryEntry | None = None
        self._preview: LensPreview | None = None
        self._difference: DifferenceView | None = None
        self._studio: StudioView | None = None
        self.library = LibraryView(self)
        self.results = ImportResults(self)
        self.progress = ProgressLine(self)
        self.imports = LensImport(self)
        self.exports = LensExport(bridge, self)
        self.incoming = Incoming(bridge, self.exports, self)
        self.versions = VersionActs(bridge, self.exports, self)
        self.drafting = Drafting(bridge, self)
        self.table, self.panel = self.library.table, self.library.panel
        self.outcome, self.search = self.library.outcome, self.library.search
        self.import_button = MenuButton(self.tr("Import"))
        self.new_button = primary(self.tr("New lens…"))
        self.hint = DropHint(self.tr("Drop lens files and folders here to import them"), self)
        self._stack = QStackedWidget(self)
        self._build()
        self._connect()

    @property
    def studio(self) -> StudioView | None:
        """The studio; None before anything was written in it."""
        return self._studio

    # The window's side

    def heading(self) -> tuple[str, str]:
        """What is shown: how many lenses there are, or what is done with one."""
        view = self._stack.currentWidget()
        if view is self._studio and self._studio:
            draft = self._studio.desk.draft.head if self._studio.desk else None
            return self.tr("Lens studio"), draft_name(draft) if draft else ""
        if view in (self._preview, self._difference) and self._in_hand:
            version = self._in_hand.version
            title = self.tr("Preview") if view is self._preview else self.tr("Versions")
            return title, f"{one_line(version.name)} · {one_line(version.version)}"
        self._read()
        count = len(self.library.library.entries)
        text = self.tr("%n lens(es) in this workspace", "", count)
        drafts = len(self.library.library.drafts)
        return self.tr("Lenses"), f"{text} · {self.tr('%n draft(s)', '', drafts)}" if drafts else text

    def has_own_head(self) -> bool:
        """Preview, comparison and studio say themselves what they show."""
        return self._stack.currentWidget() in (self._preview, self._difference, self._studio)

    def in_hand(self) -> str:
        """The library, or what stands in its place."""
        view = self._stack.currentWidget()
        if view in (self._studio, self._preview):
            return "studio" if view is self._studio else "preview"
        return self.name if view is self.library else ""

    def header_widgets(self) -> list[QWidget]:
        """What can be done with the library as a whole."""
        return [self.library.board.button, self.import_button, self.new_button]

    def toggle_panel(self) -> None:
        """Show what is beside the main part, or fold it away."""
        if self._studio and self._stack.currentWidget() is self._studio:
            self._studio.toggle_panel()
        elif self._stack.currentWidget() is self.library:
            self.library.board.toggle()

    def focus_search(self) -> None:
        """Put the keyboard into the search of what is shown: lenses, questions, or items of the lens that is written."""
        view = self._stack.currentWidget()
        if self._studio and view is self._studio:
            self._studio.focus_search()
        elif self._preview and view is self._preview:
            self._preview.finder.focus_search()
        elif view is self.library:
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def status_text(self) -> str:
        """While a lens is written, the state of that, whatever review is open."""
        return self.tr("Saved with every step") if self.steps() is not None else ""

    def steps(self) -> Steps | None:
        """The studio has its own undo."""
        is_writing = self._studio is not None and self._stack.currentWidget() is self._studio
        return self._studio if is_writing else None

    def finish_editing(self) -> None:
        """Keep what is being typed in the studio."""
        if self._studio:
            self._studio.finish_editing()

    def show_workspace(self) -> None:
        """Read the library again; while the page is hidden that waits until it is seen."""
        self._stale = True
        if self.bridge.workspace is not self._workspace:
            self._workspace = self.bridge.workspace
            self.imports.stop()
            if self._studio:
                self._studio.close_draft()
            self.show_library()
        if self.isVisible():
            self._refresh()

    def show_changes(self, review: Review, changes: Changes) -> None:  # noqa: ARG002 only the kind matters
        """Other lenses on a workload change how many use each."""
        if Kind.LENSES in changes.kinds:
            self.show_workspace()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed meanwhile."""
        super().showEvent(event)
        self._refresh()

    # Files dropped onto the page

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders, nothing else, and those only where they are looked for."""
        is_busy = self.steps() is not None or self.imports.running
        if self.import_button.isEnabled() and not is_busy and files_in(event.mimeData()):
            event.acceptProposedAction()
            self.hint.cover(self.rect())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The files went elsewhere."""
        super().dragLeaveEvent(event)
        self.hint.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped."""
        self.hint.hide()
        paths = files_in(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.import_paths(paths)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The hint covers the page."""
        super().resizeEvent(event)
        self.hint.resize(self.size())

    # Building

    def _build(self) -> None:
        self.import_button.show_choices(self.incoming.choices())
        for view in (self.library, self.results):
            self._stack.addWidget(view)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.progress)
        whole.addWidget(self._stack, 1)
        self.setAcceptDrops(True)

    def _connect(self) -> None:
        self.import_button.picked.connect(self.incoming.ask)
        self.incoming.chosen.connect(self.import_paths)
        self.incoming.worded.connect(self._on_worded)
        self.incoming.said.connect(self.library.say)
        self.new_button.clicked.connect(self._on_new_clicked)
        self.library.act_requested.connect(self._on_act_requested)
        self.library.folded.connect(self.heading_changed)
        self.results.closed.connect(self.show_library)
        self.results.studio_requested.connect(self.drafting.mend)
        self.progress.stop_requested.connect(self.imports.stop)
        self.imports.progressed.connect(self.progress.show_progress)
        self.imports.finished.connect(self._on_import_finished)
        self.exports.said.connect(self.library.say)
        self.exports.studio_requested.connect(self.drafting.mend_value)
        self.versions.said.connect(self.library.say)
        self.versions.imported.connect(self._on_version_imported)
        self.versions.review_opened.connect(self._on_review_opened_here)
        self.drafting.begun.connect(self.open_draft)
        self.drafting.changed.connect(self.show_workspace)
        self.drafting.said.connect(self.said)

    # Showing

    def _read(self) -> None:
        """Read the library if something changed since it was read."""
        if not self._stale:
            return
        self._stale = False
        library = self.bridge.attempt(lambda: read_library(self.bridge.workspace)) or Library()
        self.library.show_library(library, can_write=not self.bridge.workspace.read_only)

    def _refresh(self) -> None:
        if not self._stale:
            return
        self._read()
        read_only = self.bridge.workspace.read_only
        for button in (self.import_button, self.new_button):
            button.setEnabled(not read_only)
            button.setToolTip(self.tr("This workspace is open for reading only.") if read_only else "")
        self.heading_changed.emit()

    def _show_view(self, view: QWidget) -> None:
        if self.steps() is not None and view is not self._studio:
            self.finish_editing()
        if self._stack.indexOf(view) < 0:
            self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)
        in_library = view is self.library
        for widget in (self.import_button, self.new_button):
            widget.setVisible(in_library)
        self.heading_changed.emit()
        self.steps_changed.emit()

    def show_library(self) -> None:
        """Go back to the library."""
        self._show_view(self.library)
        if self.isVisible():
            self.library.take_keyboard()

    def open_draft(self, draft_id: str) -> None:
        """Show a draft in the studio."""
        if self._studio is None:
            self._studio = StudioView(self.bridge, self)
            self._studio.closed.connect(self._on_studio_closed)
            self._studio.published.connect(self._on_published)
            self._studio.said.connect(self.said)
            self._studio.steps_changed.connect(self._on_steps_changed)
        if self._studio.open(draft_id):
            self._show_view(self._studio)
            self._studio.take_keyboard()  # what is not seen yet cannot have it

    def show_preview(self, entry: LibraryEntry) -> None:
        """Try a lens without a workload."""
        if entry.lens is None:
            return
        if self._preview is None:
            self._preview = LensPreview(self)
            self._preview.closed.connect(self.show_library)
            self._preview.said.connect(self.said)
        self._in_hand = entry
        self._preview.show_lens(entry.lens)
        self._show_view(self._preview)
        self._preview.take_keyboard()

    def show_difference(self, before: LensVersion, after: LibraryEntry) -> None:
        """Lay two versions of a lens side by side."""
        if self._difference is None:
            self._difference = DifferenceView(self.bridge, self)
            self._difference.closed.connect(self.show_library)
        self._in_hand = after
        self._difference.show_versions(before, after.version)
        self._show_view(self._difference)
        self._difference.setFocus(Qt.FocusReason.OtherFocusReason)

    # What is asked for

    def _on_act_requested(self, act: LensAct, key: object) -> None:
        entry, draft = self.library.library.entry(key), self.library.library.draft(key)
        if draft and act is LensAct.OPEN_DRAFT:
            self.open_draft(draft.id)
        elif draft and act is LensAct.DELETE_DRAFT:
            self.drafting.ask_to_delete(draft)
        elif entry:
            self._acts()[act](entry)

    def _acts(self) -> Mapping[LensAct, Callable[[LibraryEntry], object]]:
        return {
            LensAct.PREVIEW: self.show_preview,
            LensAct.EDIT: self.drafting.edit,
            LensAct.EXPORT: self.exports.ask,
            LensAct.EXPORT_FOR_AWS: self.exports.ask_for_aws,
            LensAct.NEW_VERSION: self.versions.ask_for_new_version,
            LensAct.COMPARE: self._compare,
            LensAct.UPGRADE: self._ask_for_upgrade,
            LensAct.SHOW_USERS: self.versions.show_users,
            LensAct.REMOVE: self.versions.ask_to_remove,
        }

    def _compare(self, entry: LibraryEntry) -> None:
        """With the version before it; the oldest with the one after it."""
        versions = [one.version for one in self.library.library.versions_of(entry.version.alias)]
        number = versions.index(entry.version)
        if number + 1 < len(versions):
            self.show_difference(versions[number + 1], entry)
        elif number > 0:
            after = self.library.library.entry(versions[number - 1].id)
            if after:
                self.show_difference(entry.version, after)

    def _ask_for_upgrade(self, entry: LibraryEntry) -> None:
        self.upgrade_requested.emit(entry.version.alias)

    def _on_review_opened_here(self) -> None:
        self.go_requested.emit("review", None)

    def _on_new_clicked(self) -> None:
        self.drafting.ask_for_start()

    # The studio's side

    def _on_studio_closed(self) -> None:
        if self._studio:
            self._studio.close_draft()
        self.show_workspace()
        self.show_library()

    def _on_published(self, version: LensVersion) -> None:
        self.bridge.workspace_changed.emit()
        self.show_library()
        self._read()
        self.library.choose(version.id)
        words = self.tr("✓ {name} is published as version {version}.")
        self.library.say(words.format(name=one_line(version.name), version=version.version))

    def _on_steps_changed(self) -> None:
        self.heading_changed.emit()
        self.steps_changed.emit()

    # Files in

    def choose_files(self) -> None:
        """Ask for lens files."""
        self.incoming.ask(FILES)

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Import lens files and folders, and show what is to be said of them."""
        if not paths or self.imports.running:
            return
        self.exports.remember(paths[0].parent)
        self.library.say("")
        self.imports.start(self.bridge.workspace, list(paths))

    def _on_worded(self, versions: Sequence[LensVersion]) -> None:
        self._read()
        if versions:
            self.library.choose(versions[-1].id)

    def _on_import_finished(self, outcomes: list[ImportOutcome], skipped: list[str]) -> None:
        self.progress.hide()
        if any(outcome.stored and not outcome.known for outcome in outcomes):
            self.bridge.workspace_changed.emit()
        last = next((outcome.stored for outcome in reversed(outcomes) if outcome.stored), None)
        if last:
            self._read()
            self.library.choose(last.id)
        if is_all_well(outcomes, skipped):
            self.library.say("\n".join(outcome_text(outcome) for outcome in outcomes))
            self.show_library()
        else:
            can_write = not self.bridge.workspace.read_only
            self.results.show_outcomes(outcomes, skipped, can_write=can_write)
            self._show_view(self.results)
            self.results.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_version_imported(self, version: LensVersion) -> None:
        self._stale = True
        self._refresh()
        self.library.choose(version.id)
