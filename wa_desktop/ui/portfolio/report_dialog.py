"""Asks what a portfolio report is to be, writes it off the window's thread, and offers to open it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

import wa_desktop
from wa_desktop.domain.errors import KnownError, Message
from wa_desktop.domain.portfolio import MilestoneRisks, PortfolioEntry, RiskMove
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.narrow_dialog import NarrowDialog
from wa_desktop.ui.models.file_names import file_name
from wa_desktop.ui.models.portfolio_report_request import (
    PortfolioReportKind,
    PortfolioReportRequest,
    WrittenPortfolioReport,
    read_moves,
    read_source,
)
from wa_desktop.ui.portfolio.report_subjects import Subject, subjects_of
from wa_desktop.ui.tasks import Task
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import link, primary, quiet
from wa_desktop.ui.widgets.check_box import CheckBox
from wa_desktop.ui.widgets.choice_box import ChoiceBox
from wa_desktop.ui.widgets.form import FormRow
from wa_desktop.ui.widgets.label import Label, muted, title
from wa_desktop.ui.widgets.safe_link import open_on_disk
from wa_desktop.ui.widgets.segments import Segments
from wa_desktop.ui.words import say

_WIDTH = 520
_STEPS = 1_000
_TURN = 300
"""Workloads whose milestones are read in one turn of the event loop."""
_READING = 0.1
"""The share of the progress that reading takes."""

_KINDS = (PortfolioReportKind.PDF, PortfolioReportKind.XLSX)


class PortfolioReportDialog(NarrowDialog):
    """Reports the given workloads, some `chosen` of them, or those of one client; nothing here changes a review."""

    def __init__(
        self,
        bridge: Bridge,
        entries: Sequence[PortfolioEntry],
        parent: QWidget | None = None,
        *,
        chosen: Sequence[PortfolioEntry] = (),
    ) -> None:
        super().__init__(_WIDTH, parent)
        self.setWindowTitle(self.tr("Portfolio report"))
        self._bridge = bridge
        self._folder = ""
        self._path = Path()
        self._written: WrittenPortfolioReport | None = None
        self._stopped = False
        self._subject: Subject | None = None
        self._milestones: list[MilestoneRisks] = []
        self._moves: list[RiskMove] = []
        self._starts: list[str] = []
        self._read = 0
        self.kinds = Segments([self.tr("PDF"), self.tr("Excel workbook")])
        self.subject_box: ChoiceBox[Subject] = ChoiceBox(
            [(subject, self._word(subject)) for subject in subjects_of(entries, chosen)]
        )
        self.anonymous_box = CheckBox(self.tr("Without names"))
        self.write_button = primary(self.tr("Choose a file…"))
        self.close_button = quiet(self.tr("Cancel"))
        self.open_file_button = link(self.tr("Open the file"))
        self.open_folder_button = link(self.tr("Show in folder"))
        self.bar = _bar(self.tr("Progress of the report"))
        self._outcome = Label("", wrap=True)
        self._links = QWidget()
        self.task = Task(self)
        self._turn = QTimer(self, interval=0)
        self._build()
        self._connect()
        self._show_idle()

    @property
    def outcome(self) -> str:
        """How the last writing ended, or what is being done."""
        return self._outcome.text()

    @property
    def kind(self) -> PortfolioReportKind:
        """What was chosen to be written."""
        return _KINDS[self.kinds.choice]

    @property
    def is_writing(self) -> bool:
        """Whether a report is on its way."""
        return self._turn.isActive() or self.task.running

    def export(self, path: Path) -> None:
        """Write the chosen report to a file: read here bit by bit, made on another thread."""
        if self.is_writing:
            return
        self._path, self._subject = path, self.subject_box.value
        self._stopped, self._written = False, None
        self._milestones, self._moves, self._read = [], [], 0
        entries = self._subject.entries if self._subject else ()
        self._starts = sorted({entry.id[:1] for entry in entries})
        self._say(self.tr("Writing {name}").format(name=path.name), QPalette.ColorRole.WindowText)
        self.bar.setValue(0)
        self.bar.show()
        self._enable(writing=True)
        self._turn.start()

    def reject(self) -> None:
        """Stop what is being written, or close."""
        if self.is_writing:
            self._stopped = True
            self.task.cancel()
            if self._turn.isActive():
                self._turn.stop()
                self._on_done(None)
            return
        super().reject()

    # Building

    def _build(self) -> None:
        self.kinds.setAccessibleName(self.tr("Kind of file"))
        hint = self.tr("Workloads and clients are numbered; owners, tags and notes are left out.")
        self.anonymous_box.setAccessibleDescription(hint)
        links = QHBoxLayout(self._links)
        links.setContentsMargins(0, 0, 0, 0)
        links.setSpacing(px(14))
        links.addWidget(self.open_file_button)
        links.addWidget(self.open_folder_button)
        links.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(10))
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.write_button)
        without_names = QVBoxLayout()
        without_names.setSpacing(px(2))
        without_names.addWidget(self.anonymous_box)
        without_names.addWidget(muted(hint, 12, wrap=True))
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(margins(24, 20, 24, 20))
        layout.setSpacing(px(14))
        layout.addWidget(title(self.tr("Portfolio report")))
        layout.addWidget(
            muted(
                self.tr(
                    "Heat map, common gaps, clients, trend, lenses and overdue reviews. The workbook has every row."
                ),
                wrap=True,
            )
        )
        layout.addWidget(FormRow(self.tr("Kind of file"), self.kinds))
        layout.addWidget(FormRow(self.tr("Report on"), self.subject_box))
        layout.addLayout(without_names)
        layout.addWidget(self.bar)
        layout.addWidget(self._outcome)
        layout.addWidget(self._links)
        layout.addLayout(buttons)
        self.write_button.setDefault(True)

    def _connect(self) -> None:
        self.write_button.clicked.connect(self._on_write_clicked)
        self.close_button.clicked.connect(self.reject)
        self.open_file_button.clicked.connect(self._on_open_file_clicked)
        self.open_folder_button.clicked.connect(self._on_open_folder_clicked)
        self._turn.timeout.connect(self._read_on)
        self.task.progressed.connect(self._on_progressed)
        self.task.done.connect(self._on_done)
        self.task.failed.connect(self._on_failed)

    def _word(self, subject: Subject) -> str:
        count = len(subject.entries)
        if subject.client is not None:
            name = subject.client or self.tr("No client")
            return self.tr("{client} · %n workload(s)", "", count).format(client=name)
        if subject.is_chosen:
            return self.tr("The chosen workloads · %n workload(s)", "", count)
        return self.tr("All that are shown · %n workload(s)", "", count)

    # Where to

    def _on_write_clicked(self) -> None:
        kind = self.kind
        folder = self._folder or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        pattern = (
            self.tr("PDF files (*.pdf)")
            if kind is PortfolioReportKind.PDF
            else self.tr("Excel workbooks (*.xlsx)")
        )
        dialog = QFileDialog(self, self.tr("Portfolio report"), folder, pattern)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(kind.value)
        dialog.selectFile(self.suggested_name())
        dialog.fileSelected.connect(self._on_file_chosen)
        dialog.open()

    def suggested_name(self) -> str:
        """A name for the file; it tells no client where names are left out."""
        subject = self.subject_box.value
        named = "" if self.anonymous_box.isChecked() else subject.client or ""
        return file_name(self.tr("Portfolio"), self._now(), named, self.kind.suffix)

    def _on_file_chosen(self, name: str) -> None:
        path = Path(name)
        if path.suffix.casefold() != self.kind.suffix:
            words = self.tr("Choose a file name that ends in {suffix}.").format(suffix=self.kind.suffix)
            self._say(words, QPalette.ColorRole.BrightText)
            return
        self._folder = str(path.parent)
        self.export(path)

    # Reading and writing

    def _read_on(self) -> None:
        """Read the milestones of some more workloads; after the last, hand everything to another thread."""
        subject = self._subject
        if subject is None:
            return
        some = subject.entries[self._read : self._read + _TURN]
        try:
            if some:
                self._milestones += self._bridge.workspace.milestone_risks([entry.id for entry in some])
                self._read += len(some)
                self.bar.setValue(round(_STEPS * _READING * self._read / len(subject.entries)))
                return
            today = self._now().date()
            if self._starts:
                self._moves += read_moves(self._bridge.workspace, today, self._starts.pop())
                return
            self._turn.stop()
            source = read_source(self._bridge.workspace, subject.entries, self._milestones, self._moves)
            language = self._bridge.workspace.report_choice(subject.client or "").language
        except KnownError as error:
            self._turn.stop()
            self._on_failed(error.sentence)
            return
        request = PortfolioReportRequest(
            source,
            self.kind,
            self._now(),
            wa_desktop.__version__,
            subject.client,
            anonymous=self.anonymous_box.isChecked(),
            language=language,
        )
        self.task.start(partial(request.write, self._path))

    def _on_progressed(self, share: float) -> None:
        self.bar.setValue(round(_STEPS * (_READING + (1 - _READING) * share)))

    def _on_done(self, written: WrittenPortfolioReport | None) -> None:
        self._written = written
        self._show_idle()
        if written is None:
            words = (
                self.tr("The report was stopped. No file was written.")
                if self._stopped
                else self.tr("The report could not be made. No file was written.")
            )
            self._say(words, QPalette.ColorRole.BrightText)
            return
        words = (
            self.tr("✓ {name} is written, %n page(s).", "", written.parts)
            if written.kind is PortfolioReportKind.PDF
            else self.tr("✓ {name} is written, %n sheet(s).", "", written.parts)
        )
        self._say(words.format(name=written.path.name), QPalette.ColorRole.WindowText)
        self._links.show()
        self.close_button.setText(self.tr("Close"))
        self.open_file_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_failed(self, sentence: Message) -> None:
        self._show_idle()
        self._say(say(sentence), QPalette.ColorRole.BrightText)

    def _show_idle(self) -> None:
        self.bar.hide()
        self._links.hide()
        self._enable(writing=False)
        self._say("", QPalette.ColorRole.WindowText)

    def _enable(self, *, writing: bool) -> None:
        for part in (self.kinds, self.subject_box, self.anonymous_box, self.write_button):
            part.setEnabled(not writing)
        self._links.hide()
        self.close_button.setText(self.tr("Stop") if writing else self.tr("Cancel"))
        if writing:
            self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, sentence: str, role: QPalette.ColorRole) -> None:
        self._outcome.setForegroundRole(role)
        self._outcome.setText(sentence)
        self._outcome.setVisible(bool(sentence))

    def _now(self) -> datetime:
        return self._bridge.now().astimezone()

    def _on_open_file_clicked(self) -> None:
        if self._written:
            open_on_disk(self._written.path)

    def _on_open_folder_clicked(self) -> None:
        if self._written:
            open_on_disk(self._written.path.parent)


def _bar(name: str) -> QProgressBar:
    bar = QProgressBar()
    bar.setRange(0, _STEPS)
    bar.setTextVisible(False)
    bar.setFixedHeight(px(6))
    bar.setAccessibleName(name)
    return bar
