"""Carries out what is asked of many workloads: says before what it will do, and after what was done and what was not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from wa_desktop.domain.lens import LensVersion
from wa_desktop.domain.portfolio import PortfolioEntry
from wa_desktop.review.many import CHANGED_SINCE, Edited
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.models.portfolio_facts import tags_of
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.models.ticks import TickRow
from wa_desktop.ui.portfolio import bulk_steps
from wa_desktop.ui.portfolio.bulk_bar import BulkAsk, BulkBar
from wa_desktop.ui.portfolio.bulk_dialogs import BulkAskDialog, BulkExportDialog, BulkTagDialog
from wa_desktop.ui.portfolio.bulk_run import BulkOutcome, BulkRun, Step
from wa_desktop.ui.portfolio.filter_ticks import FilterTicksDialog, TickWords
from wa_desktop.ui.portfolio.list_message import ListMessage
from wa_desktop.ui.words import say

MOST_NAMES = 3
"""Workloads that are named beside the reason why they were refused."""

Chosen = Callable[[], Sequence[PortfolioEntry]]


class BulkActions(QObject):
    """Acts on the workloads that `chosen` gives, over a bar and a line for messages.

    `apply_template_requested` carries the ids of the chosen workloads; `done` says that a run has ended.
    """

    apply_template_requested = Signal(object)
    done = Signal()

    def __init__(
        self, bridge: Bridge, chosen: Chosen, bar: BulkBar, message: ListMessage, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bridge, self._chosen, self._bar, self._message = bridge, chosen, bar, message
        self.run = BulkRun(self)
        self._entries: dict[str, PortfolioEntry] = {}
        self._edited: dict[str, Edited] = {}
        self._writes = True
        self._workspace = bridge.workspace
        self._doing = self._did = ""
        self._lens: LensVersion | None = None
        self._ask = BulkAsk.EXPORT
        self._internal = False
        bar.asked.connect(self._on_asked)
        bar.archive_requested.connect(self.archive)
        bar.lens_requested.connect(self.ask_lens)
        bar.apply_template_requested.connect(self._on_template_requested)
        message.undo_requested.connect(self.undo)
        message.stop_requested.connect(self.run.cancel)
        self.run.progressed.connect(self._on_progressed)
        self.run.finished.connect(self._on_finished)

    # Archive and tags, which can be taken back

    def archive(self) -> None:
        """Put the chosen ones into the archive, or take them out: one click back, so nobody is asked."""
        entries = self._chosen()
        if not entries:
            return
        archived = not entries[0].archived
        step = bulk_steps.archiving(self._bridge.workspace, self._note, archived=archived)
        did = (
            self.tr("Put into the archive: {count}.")
            if archived
            else self.tr("Taken out of the archive: {count}.")
        )
        self._start(entries, step, self.tr("Archiving…"), did)

    def ask_tag(self) -> None:
        """Ask for a tag to add."""
        dialog = BulkTagDialog(len(self._chosen()), self._window())
        dialog.tag_given.connect(self._on_tag_given)
        dialog.open()

    def ask_tags_to_remove(self) -> None:
        """Ask which of the tags that the chosen workloads have are to go."""
        entries = self._chosen()
        keys = Counter(key for entry in entries for key, _ in tags_of(entry.tags_text))
        rows = [TickRow(key, "", one_line(key), str(count)) for key, count in sorted(keys.items())]
        words = TickWords(
            self.tr("Remove tags from %n workload(s)", "", len(entries)),
            self.tr("Find a tag"),
            self.tr("Remove the tags"),
        )
        dialog = FilterTicksDialog(words, rows, (), self._window())
        dialog.chosen.connect(self._on_tags_to_remove)
        dialog.open()

    def undo(self) -> None:
        """Take back what the message tells of; what was changed since then stays, and is counted."""
        if self._edited and not self.run.running:
            entries = [self._entries[workload_id] for workload_id in self._edited]
            step = bulk_steps.taking_back(self._bridge.workspace, dict(self._edited))
            self._start(entries, step, self.tr("Taking back…"), self.tr("As before: {count}."))

    def forget(self) -> None:
        """Another workspace is open: stop, and take back nothing of the one before."""
        self.run.cancel()
        self._edited.clear()
        self._message.hide()

    # Lenses

    def ask_lens(self, version: LensVersion) -> None:
        """Say what one more lens means, and ask."""
        self._lens = version
        entries = self._chosen()
        have = sum(any(one.lens_id == version.id for one in entry.standing or ()) for entry in entries)
        sentences = [self.tr("Its questions are added to each review; all answers stay as they are.")]
        if have:
            sentences.append(
                self.tr("%n of them are reviewed along it already and stay as they are.", "", have)
            )
        dialog = BulkAskDialog(
            self.tr("Review %n workload(s) along “{lens}” too?", "", len(entries)).format(lens=version.name),
            sentences,
            self.tr("Apply the lens"),
            self._window(),
        )
        dialog.confirmed.connect(self._on_lens_confirmed)
        dialog.open()

    # Files

    def ask_files(self, ask: BulkAsk) -> None:
        """Say which files will be written, and ask for the folder."""
        self._ask, self._internal = ask, False
        count = len(self._chosen())
        if ask is BulkAsk.EXPORT:
            export = BulkExportDialog(count, self._window())
            export.internal.toggled.connect(self._on_internal_toggled)
            dialog: BulkAskDialog = export
        else:
            heading = self.tr("Write the reports of %n workload(s)?", "", count)
            what = self.tr("One PDF each, compared with the last milestone. Each takes a second or two.")
            kept = self.tr("Files that are in the folder already are kept.")
            dialog = BulkAskDialog(heading, [what, kept], self.tr("Choose the folder…"), self._window())
        dialog.confirmed.connect(self._on_files_confirmed)
        dialog.open()

    def write_into(self, folder: Path) -> None:
        """Write the files that were asked for into a folder."""
        workspace, now = self._bridge.workspace, self._bridge.now()
        reports = self._ask is BulkAsk.REPORTS
        if reports:
            step = bulk_steps.reporting(workspace, folder, now)
        else:
            step = bulk_steps.exporting(workspace, folder, now, internal=self._internal)
        doing = self.tr("Writing reports…") if reports else self.tr("Writing files…")
        did = self.tr("Files written into “{folder}”: {count}.").replace("{folder}", _braced(folder.name))
        self._start(self._chosen(), step, doing, did, writes=False)

    # Running

    def _start(
        self, entries: Sequence[PortfolioEntry], step: Step, doing: str, did: str, *, writes: bool = True
    ) -> None:
        if self.run.running:
            return
        self._workspace = self._bridge.workspace
        self._entries = {entry.id: entry for entry in entries}
        self._edited.clear()
        self._writes = writes
        self._doing, self._did = doing, did
        self.run.start(list(self._entries), step)

    def _note(self, edited: Edited) -> None:
        """What the run did to a workload, as it was at that moment: the table may have been behind."""
        self._edited[edited.workload_id] = edited

    @property
    def _is_of_here(self) -> bool:
        """Whether the run is one over the workspace that is open."""
        return self._workspace is self._bridge.workspace

    def _on_progressed(self, done: int, total: int) -> None:
        if not self._is_of_here:
            return
        text = self.tr("{doing} {done} of {total}").format(doing=self._doing, done=done, total=total)
        self._message.show_progress(text, done, total)

    def _on_finished(self, outcome: BulkOutcome) -> None:
        if not self._is_of_here:
            self.forget()
            self.done.emit()
            return
        skipped = sum(sentence == CHANGED_SINCE for _, sentence in outcome.refused)
        parts = [self._did.format(count=self.tr("%n workload(s)", "", len(outcome.changed)))]
        if outcome.same:
            parts.append(self.tr("%n were so already.", "", len(outcome.same)))
        if skipped:
            parts.append(self.tr("%n skipped:", "", skipped))
        if len(outcome.refused) > skipped:
            parts.append(self.tr("%n were refused:", "", len(outcome.refused) - skipped))
        if outcome.left:
            parts.insert(1, self.tr("Stopped; %n were left as they are.", "", len(outcome.left)))
        self._message.show_outcome(" ".join(parts), self._refusals(outcome), undo=bool(self._edited))
        if self._writes and outcome.changed:
            self._bridge.workspace_changed.emit()
        self.done.emit()

    def _refusals(self, outcome: BulkOutcome) -> list[str]:
        """Each reason once, with the workloads it holds for."""
        names: dict[str, list[str]] = {}
        for key, sentence in outcome.refused:
            names.setdefault(say(sentence), []).append(one_line(self._entries[key].name))
        lines = []
        for reason, workloads in names.items():
            said = ", ".join(workloads[:MOST_NAMES])
            if len(workloads) > MOST_NAMES:
                said = self.tr("{workloads} and %n more", "", len(workloads) - MOST_NAMES).replace(
                    "{workloads}", said
                )
            lines.append(self.tr("{workloads}: {reason}").format(workloads=said, reason=reason))
        return lines

    # What was answered

    def _on_asked(self, ask: BulkAsk) -> None:
        if ask is BulkAsk.ADD_TAG:
            self.ask_tag()
        elif ask is BulkAsk.REMOVE_TAG:
            self.ask_tags_to_remove()
        else:
            self.ask_files(ask)

    def _on_tag_given(self, tag: tuple[str, str]) -> None:
        step = bulk_steps.tagging(self._bridge.workspace, self._note, [tag], [])
        self._start(self._chosen(), step, self.tr("Tagging…"), self.tr("Tagged: {count}."))

    def _on_tags_to_remove(self, keys: tuple[str, ...]) -> None:
        if keys:
            step = bulk_steps.tagging(self._bridge.workspace, self._note, [], list(keys))
            did = self.tr("Tags removed from {count}.")
            self._start(self._chosen(), step, self.tr("Removing tags…"), did)

    def _on_lens_confirmed(self) -> None:
        if self._lens:
            step = bulk_steps.applying_lens(self._bridge.workspace, self._lens.id)
            did = self.tr("Lens applied to {count}.")
            self._start(self._chosen(), step, self.tr("Applying the lens…"), did)

    def _on_internal_toggled(self, wanted: bool) -> None:  # noqa: FBT001 Qt's signal
        self._internal = wanted

    def _on_files_confirmed(self) -> None:
        name = QFileDialog.getExistingDirectory(self._window(), self.tr("Folder for the files"))
        if name:
            self.write_into(Path(name))

    def _on_template_requested(self) -> None:
        self.apply_template_requested.emit([entry.id for entry in self._chosen()])

    def _window(self) -> QWidget:
        return self._bar.window()


def _braced(text: str) -> str:
    """A text that `format` leaves as it is."""
    return text.replace("{", "{{").replace("}", "}}")
