"""How the open review's documents are made: what is remembered for its client, its document control, and the theme."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from wa_desktop.domain.editions import (
    NO_CONTROL,
    OURS,
    DocumentControl,
    Edition,
    PartChoice,
    ReportChoice,
    Theme,
    Waiver,
)
from wa_desktop.domain.errors import KnownError
from wa_desktop.domain.workload import Workload
from wa_desktop.ui.bridge import Bridge


class EditionDesk(QObject):
    """Keeps every choice at once where it belongs; `changed` follows, also after a refusal, so that views show the truth.

    A workspace that is open for reading only takes choices for this session.
    """

    changed = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._workload: Workload | None = None
        self.choice = ReportChoice()
        self.control = NO_CONTROL
        self.theme = OURS
        self.theme_names: tuple[str, ...] = ()
        self.by_hand = False
        """Whether a person keeps the mark of a draft on."""

    def show_workload(self, workload: Workload | None) -> None:
        """Turn to another workload, or to none."""
        self._workload = workload
        self.by_hand = False
        self.choice, self.control, self.theme = ReportChoice(), NO_CONTROL, OURS
        if workload:
            self.reload(workload)

    def reload(self, workload: Workload) -> None:
        """Read again what may have changed meanwhile; what cannot be read is said and counts as not there."""
        self._workload = workload
        workspace, attempt = self._bridge.workspace, self._bridge.attempt
        self.theme_names = attempt(workspace.theme_names) or ()
        if not workspace.read_only or self.choice == ReportChoice():
            found = attempt(lambda: workspace.report_choice(workload.client))
            self.choice = (found or ReportChoice()).complete()
        self.control = attempt(lambda: workspace.document_control(workload.id)) or NO_CONTROL
        self._read_theme()

    def follow(self, workload: Workload) -> None:
        """The workload was edited: with another client come that one's choices."""
        if self._workload is None or workload.client != self._workload.client:
            self.choice = ReportChoice()
            self.reload(workload)
        self._workload = workload

    def refresh(self) -> None:
        """Themes are other ones now: read all anew."""
        if self._workload:
            self.reload(self._workload)
            self.changed.emit()

    @property
    def edition(self) -> Edition:
        """All of it, as a request for documents takes it; the mark of a draft is the one by hand."""
        return Edition(self.theme, self.choice, self.control, self.by_hand)

    # Choices

    def choose_theme(self, name: str) -> None:
        """Dress this client's documents in a theme; ours for the empty name."""
        self._keep_choice(replace(self.choice, theme=name))
        self._read_theme()
        self.changed.emit()

    def choose_language(self, tag: str) -> None:
        """Write this client's documents in a language."""
        self._keep_choice(replace(self.choice, language=tag))
        self.changed.emit()

    def choose_parts(self, parts: Sequence[PartChoice]) -> bool:
        """Give this client these parts of the full report; False if that could not be kept."""
        kept = self._keep_choice(replace(self.choice, parts=tuple(parts)))
        self.changed.emit()
        return kept

    def mark_by_hand(self, marked: bool) -> None:  # noqa: FBT001 reads as Qt's setters do
        """Keep the mark of a draft on though nothing asks for it, or no longer."""
        self.by_hand = marked
        self.changed.emit()

    # Document control

    def keep_control(self, control: DocumentControl) -> bool:
        """Keep the workload's document control; False if that could not be kept."""
        workload = self._workload
        if workload is None:
            return False
        workspace = self._bridge.workspace
        kept = self._bridge.attempt(lambda: workspace.save_document_control(workload.id, control))
        self.control = self.control if kept is None else kept
        self.changed.emit()
        return kept is not None

    def waive(self, waiver: Waiver) -> bool:
        """Let a finding pass, in the place of what was said of it before."""
        others = tuple(one for one in self.control.waivers if one.finding != waiver.finding)
        return self.keep_control(replace(self.control, waivers=(*others, waiver)))

    def take_back(self, waiver: Waiver) -> bool:
        """Let it pass no more."""
        left = tuple(one for one in self.control.waivers if one != waiver)
        return self.keep_control(replace(self.control, waivers=left))

    def _keep_choice(self, choice: ReportChoice) -> bool:
        workspace, workload = self._bridge.workspace, self._workload
        if workload is None:
            return False
        if workspace.read_only:
            self.choice = choice.complete()
            return True
        kept = self._bridge.attempt(lambda: workspace.save_report_choice(workload.client, choice))
        self.choice = self.choice if kept is None else kept
        return kept is not None

    def _read_theme(self) -> None:
        """A theme that is gone or damaged gives way to ours."""
        name = self.choice.theme
        self.theme = OURS
        if name in self.theme_names:
            self.theme = self._bridge.attempt(lambda: self._bridge.workspace.theme(name)) or OURS
        elif name:
            self.choice = replace(self.choice, theme="")


def theme_of(bridge: Bridge, name: str) -> Theme | None:
    """A theme with its files, to be edited; None if it cannot be read, and the window says why."""
    try:
        return bridge.workspace.theme(name)
    except KnownError as error:
        bridge.failed.emit(error.sentence)
        return None
