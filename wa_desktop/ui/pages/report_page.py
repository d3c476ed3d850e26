"""The report: what of, compared with what, its pages as they will be, and the PDF file."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

import wa_desktop
from wa_desktop.domain.changes import Changes, Kind
from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.rating import Ratings
from wa_desktop.domain.workload import Milestone, MilestoneHead, Snapshot
from wa_desktop.review.review import Review, ratings_of
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.models.milestones import StoredMilestone, read_milestone
from wa_desktop.ui.models.report_request import ReportRequest, WrittenReport, file_name
from wa_desktop.ui.pages.page import Page
from wa_desktop.ui.tasks import Task
from wa_desktop.ui.theme.type import margins
from wa_desktop.ui.widgets.button import primary
from wa_desktop.ui.widgets.empty_state import EmptyState
from wa_desktop.ui.widgets.label import muted
from wa_desktop.ui.widgets.pdf_pages import PdfFile, PdfPages
from wa_desktop.ui.widgets.report_options import ReportOptions
from wa_desktop.ui.widgets.safe_link import open_on_disk
from wa_desktop.ui.widgets.side_panel import MAIN_SHARE, PANEL_SHARE
from wa_desktop.ui.words import day_word, say

_PAUSE = 400
"""Milliseconds of quiet before the preview is made anew."""


class ReportPage(Page):
    """Makes the report of the open review or of one of its milestones; nothing here changes the review."""

    name = "report"
    needs_review = True

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._stale = self._unoffered = True
        self._heads: list[MilestoneHead] = []
        self._earlier: list[MilestoneHead] = []
        self._stored: dict[int, StoredMilestone] = {}
        self._written: WrittenReport | None = None
        self._folder = ""
        self._stopped = False
        self.pages = PdfPages(self.tr("Preview of the report"), self)
        self.place = muted("", 13)
        self.empty = EmptyState(self)
        self.options = ReportOptions(self)
        self.export_button = primary(self.tr("Export PDF…"))
        self.preview_task = Task(self)
        self.export_task = Task(self)
        self._middle = QStackedWidget(self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._build()
        self._connect()

    def heading(self) -> tuple[str, str]:
        """Of which workload."""
        review = self.bridge.review
        if review is None:
            return self.tr("Report"), ""
        workload = review.snapshot.workload
        return self.tr("Report"), " · ".join(part for part in (workload.name, workload.client) if part)

    def header_widgets(self) -> list[QWidget]:
        """The one thing to do here."""
        return [self.export_button]

    def show_review(self, review: Review | None) -> None:
        """Offer the report of another review as it is now."""
        self.preview_task.cancel()
        self._stored.clear()
        self._heads = []
        self._stale = self._unoffered = True
        self.pages.show_pdf(None)
        self.options.say_nothing()
        if review and self.isVisible():
            self._refresh()

    def show_changes(self, review: Review, changes: Changes) -> None:
        """Make the preview anew when typing pauses; while the page is hidden that waits until it is seen."""
        if Kind.MILESTONES in changes.kinds and not self._unoffered:
            self._offer_subjects(review, self._subject())
        self._stale = True
        if self.isVisible():
            self._pause.start()

    def show_milestone(self, head: MilestoneHead) -> None:
        """Choose a milestone to report."""
        if self.bridge.review:
            self._offer_subjects(self.bridge.review, head)
            self._invalidate()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed meanwhile."""
        super().showEvent(event)
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """A preview that nobody sees is not made; an export goes on."""
        super().hideEvent(event)
        self._pause.stop()
        if self.preview_task.running:
            self.preview_task.cancel()
            self._stale = True

    # Building

    def _build(self) -> None:
        below = QHBoxLayout()
        below.setContentsMargins(margins(20, 6, 20, 8))
        below.addWidget(self.place)
        below.addStretch(1)
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pages, 1)
        column.addLayout(below)
        self._middle.addWidget(sheet)
        self._middle.addWidget(self.empty)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._middle, MAIN_SHARE)
        layout.addWidget(self.options, PANEL_SHARE)

    def _connect(self) -> None:
        self._pause.timeout.connect(self._refresh)
        self.pages.page_changed.connect(self._on_page_changed)
        self.options.subject_box.currentIndexChanged.connect(self._on_subject_chosen)
        self.options.against_box.currentIndexChanged.connect(self._invalidate)
        self.options.cancel_button.clicked.connect(self._on_cancel_clicked)
        self.options.open_file_button.clicked.connect(self._on_open_file_clicked)
        self.options.open_folder_button.clicked.connect(self._on_open_folder_clicked)
        self.export_button.clicked.connect(self._on_export_clicked)
        self.preview_task.progressed.connect(self.options.show_preview_progress)
        self.preview_task.done.connect(self._on_preview_done)
        self.preview_task.failed.connect(self._on_preview_failed)
        self.export_task.progressed.connect(self.options.show_export_progress)
        self.export_task.done.connect(self._on_export_done)
        self.export_task.failed.connect(self._on_export_failed)

    # What the report is of

    def _offer_subjects(self, review: Review, chosen: MilestoneHead | None) -> None:
        """Offer now and the milestones, newest first, with `chosen` (or now) chosen."""
        self._unoffered = False
        self._heads = list(reversed(review.snapshot.milestones))
        with QSignalBlocker(self.options.subject_box):
            self.options.subject_box.clear()
            self.options.subject_box.addItem(
                self.tr("The milestone, by the dates of today")
                if review.frozen
                else self.tr("The review as it is now")
            )
            for head in self._heads:
                self.options.subject_box.addItem(self._label(head))
            row = self._heads.index(chosen) + 1 if chosen in self._heads else 0
            self.options.subject_box.setCurrentIndex(row)
        self._offer_comparisons(review)

    def _offer_comparisons(self, review: Review) -> None:
        """Offer the milestones before the subject, with the last sound one chosen."""
        subject = self._subject()
        self._earlier = [head for head in self._heads if subject is None or head.number < subject.number]
        sound = next((head for head in self._earlier if self._read(review, head).milestone), None)
        with QSignalBlocker(self.options.against_box):
            self.options.against_box.clear()
            self.options.against_box.addItem(self.tr("No comparison"))
            for head in self._earlier:
                self.options.against_box.addItem(self._label(head))
            self.options.against_box.setCurrentIndex(self._earlier.index(sound) + 1 if sound else 0)
        self.options.against_box.setEnabled(bool(self._earlier))
        now = datetime.now().astimezone()
        self.options.file_name.setText(
            file_name(review.snapshot.workload.name, now, subject.name if subject else "")
        )

    def _subject(self) -> MilestoneHead | None:
        row = self.options.subject_box.currentIndex()
        return self._heads[row - 1] if row > 0 else None

    def _against(self) -> MilestoneHead | None:
        row = self.options.against_box.currentIndex()
        return self._earlier[row - 1] if row > 0 else None

    def _read(self, review: Review, head: MilestoneHead) -> StoredMilestone:
        if head.number not in self._stored:
            self._stored[head.number] = read_milestone(review, head.number)
        return self._stored[head.number]

    def _request(self) -> ReportRequest | Message:
        """What to make, or the sentence why that cannot be made."""
        review = self.bridge.review
        if review is None:
            raise RuntimeError("this page is shown with an open review only")
        snapshot: Snapshot = review.snapshot
        ratings: Ratings = dict(review.ratings)  # the review goes on while the report is made
        against: Milestone | None = None
        as_of: date | None = None
        subject, earlier = self._subject(), self._against()
        if subject:
            stored = self._read(review, subject)
            if stored.problem:
                return stored.problem
            if stored.milestone:
                snapshot, ratings = stored.milestone.snapshot, ratings_of(stored.milestone)
                as_of = subject.recorded_at.astimezone().date()
        if earlier:
            stored = self._read(review, earlier)
            if stored.problem:
                return stored.problem
            against = stored.milestone
        return ReportRequest(
            snapshot, ratings, against, datetime.now().astimezone(), wa_desktop.__version__, as_of
        )

    def _label(self, head: MilestoneHead) -> str:
        words = self.tr("{number}. {name} · {day}")
        return words.format(number=head.number, name=head.name, day=day_word(head.recorded_at))

    # The preview

    def _invalidate(self) -> None:
        """Something else is wanted: what is being made is of no use any more."""
        self._stale = True
        self.options.say_nothing()
        self.preview_task.cancel()
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        if not self._stale or self.bridge.review is None:
            return
        if self.preview_task.running:
            self.preview_task.cancel()
            return
        if self._unoffered:
            frozen = self.bridge.review.frozen
            self._offer_subjects(self.bridge.review, frozen.head if frozen else None)
        self._stale = False
        request = self._request()
        self.export_button.setEnabled(isinstance(request, ReportRequest) and not self.export_task.running)
        if isinstance(request, Message):
            self._show_obstacle(request)
            return
        self.empty.say(self.tr("Making the preview…"), "")
        self._middle.setCurrentIndex(0 if self.pages.pdf else 1)
        self.options.show_preview_progress(0.0)
        self.preview_task.start(request.preview)

    def _on_preview_done(self, pdf: PdfFile | None) -> None:
        self.options.end_preview()
        if not self._stale:
            if pdf is None:
                self._show_obstacle(message("The preview could not be made. The export may still go well."))
            else:
                self._middle.setCurrentIndex(0)
                self.pages.show_pdf(pdf)
        elif self.isVisible():
            self._refresh()

    def _on_preview_failed(self, sentence: Message) -> None:
        self.options.end_preview()
        self._show_obstacle(sentence)

    def _show_obstacle(self, sentence: Message) -> None:
        self.options.end_preview()
        self.pages.show_pdf(None)
        self.empty.say(self.tr("No preview"), say(sentence))
        self._middle.setCurrentIndex(1)

    def _on_page_changed(self, page: int, total: int) -> None:
        self.place.setText(self.tr("Page {page} of {total}").format(page=page, total=total) if total else "")

    # The file

    def _on_export_clicked(self) -> None:
        folder = self._folder or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        dialog = QFileDialog(self, self.tr("Export the report"), folder, self.tr("PDF files (*.pdf)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self.options.file_name.text())
        dialog.fileSelected.connect(self._on_file_chosen)
        dialog.open()

    def _on_file_chosen(self, name: str) -> None:
        path = Path(name)
        if path.suffix.casefold() != ".pdf":
            self.options.say_problem(self.tr("The report is a PDF: choose a file name that ends in .pdf."))
            return
        self._folder = str(path.parent)
        self.export(path)

    def export(self, path: Path) -> None:
        """Write the report to a file, off the window's thread."""
        request = self._request()
        if isinstance(request, Message):
            self.options.say_problem(say(request))
            return
        self._stopped = False
        if self.export_task.start(partial(request.write, path)):
            self.options.begin_export(path.name)
            self.export_button.setEnabled(False)

    def _on_cancel_clicked(self) -> None:
        self._stopped = True
        self.export_task.cancel()

    def _on_export_done(self, written: WrittenReport | None) -> None:
        self.export_button.setEnabled(True)
        self._written = written
        if written is None:
            self.options.say_problem(
                self.tr("The export was stopped. No file was written.")
                if self._stopped
                else self.tr("The report could not be made. No file was written.")
            )
        else:
            self.options.say_written(written.path.name, written.pages)

    def _on_export_failed(self, sentence: Message) -> None:
        self.export_button.setEnabled(True)
        self.options.say_problem(say(sentence))

    def _on_subject_chosen(self) -> None:
        if self.bridge.review:
            self._offer_comparisons(self.bridge.review)
            self._invalidate()

    def _on_open_file_clicked(self) -> None:
        if self._written:
            open_on_disk(self._written.path)

    def _on_open_folder_clicked(self) -> None:
        if self._written:
            open_on_disk(self._written.path.parent)
