"""The report: what is handed over, how it will look, what is to be mended before, and the files."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wa_desktop.domain.changes import Changes, Kind
from wa_desktop.domain.delivery_findings import DeliveryFinding, FindingKind, in_order
from wa_desktop.domain.editions import Deliverable
from wa_desktop.domain.errors import Message
from wa_desktop.domain.handover import Handover, trend_heads
from wa_desktop.domain.workload import Milestone, MilestoneHead
from wa_desktop.report.request import PreparedReport, ReportRequest
from wa_desktop.review.delivering import handed_over
from wa_desktop.review.review import Review
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.models.writable import why_read_only
from wa_desktop.ui.pages.page import Page
from wa_desktop.ui.report.deliverables import document_name, length_word
from wa_desktop.ui.report.destination import Destination
from wa_desktop.ui.report.edition_desk import EditionDesk
from wa_desktop.ui.report.edition_dialogs import EditionDialogs
from wa_desktop.ui.report.export_run import Errand, ExportRun, Outcome
from wa_desktop.ui.report.finding_ways import FindingWays
from wa_desktop.ui.report.look_part import list_languages
from wa_desktop.ui.report.opening_keeper import OpeningKeeper
from wa_desktop.ui.report.past_states import PastStates
from wa_desktop.ui.report.preview import Preview
from wa_desktop.ui.report.preview_maker import PreviewMaker
from wa_desktop.ui.report.preview_pane import PreviewPane
from wa_desktop.ui.report.report_options import ReportOptions
from wa_desktop.ui.tasks import Task
from wa_desktop.ui.widgets.button import primary
from wa_desktop.ui.widgets.main_and_panel import MainAndPanel
from wa_desktop.ui.words import say

MAIN_WIDTH = 500
_PAUSE = 400
"""Milliseconds of quiet before the preview is made anew."""
_OF_FONTS = frozenset({FindingKind.MISSING_LETTERS, FindingKind.FONT_NOT_FOUND})


class ReportPage(Page):
    """Hands over the open review or one of its milestones; of the review only headline and summary are changed here."""

    name = "report"
    needs_review = True

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._stale = self._unoffered = True
        self._languages: tuple[tuple[str, str], ...] = (("en", self.tr("English")),)
        self._of_fonts: tuple[DeliveryFinding, ...] = ()
        self._findings: tuple[DeliveryFinding, ...] = ()
        self.preview = PreviewPane(self)
        self.options = ReportOptions(self)
        self.board = MainAndPanel(self.preview, self.options, MAIN_WIDTH, self)
        self.export_button = primary("")
        self.desk = EditionDesk(bridge, self)
        self.past = PastStates(self)
        self.maker = PreviewMaker(self)
        self.run = ExportRun(self)
        self.destination = Destination(self)
        self.opening = OpeningKeeper(bridge, self.options.opening, self)
        self.ways = FindingWays(bridge, self.desk, self.options, self)
        self.dialogs = EditionDialogs(bridge, self.desk, self.options.look, self)
        self._listing = Task(self)
        self._is_listed = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.board)
        self._connect()
        self._show_export_button()

    def heading(self) -> tuple[str, str]:
        """Of which workload."""
        review = self.bridge.review
        if review is None:
            return self.tr("Report"), ""
        workload = review.snapshot.workload
        return self.tr("Report"), " · ".join(part for part in (workload.name, workload.client) if part)

    @property
    def is_stale(self) -> bool:
        """Whether what is shown is of a state that has passed, or of choices made anew."""
        return self._stale

    @property
    def findings(self) -> tuple[DeliveryFinding, ...]:
        """What is found to be mended before delivery, let pass or not."""
        return self._findings

    def header_widgets(self) -> list[QWidget]:
        """The one thing to do here."""
        return [self.board.button, self.export_button]

    def toggle_panel(self) -> None:
        """Show the choices, or fold them away."""
        self.board.toggle()

    def finish_editing(self) -> None:
        """Keep headline and summary as they stand."""
        self.opening.commit()

    def show_review(self, review: Review | None) -> None:
        """Offer the report of another review as it is now."""
        self.maker.forget()
        self.past.forget()
        self.opening.forget()
        self.desk.show_workload(None)
        self._of_fonts = ()
        self._stale = self._unoffered = True
        self.preview.clear()
        self.options.deliverables.model.forget_lengths()
        if not self.run.running:
            self.options.export.clear()
        self._show_export_button()
        if review and self.isVisible():
            self._refresh()

    def show_changes(self, review: Review, changes: Changes) -> None:
        """Make the preview anew when typing pauses; while the page is hidden that waits until it is seen."""
        if Kind.MILESTONES in changes.kinds and not self._unoffered:
            self._offer_subjects(review, self.options.subjects.subject)
        self._stale = True
        if not self._unoffered:
            self.desk.follow(review.snapshot.workload)
        if self.isVisible():
            self._pause.start()
            if not self._unoffered:
                self._show_state()

    def show_milestone(self, head: MilestoneHead) -> None:
        """Choose a milestone to report."""
        if self.bridge.review:
            self._offer_subjects(self.bridge.review, head)
            self._invalidate()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed meanwhile, also for other workloads of the client."""
        super().showEvent(event)
        review = self.bridge.review
        if review and not self._unoffered:
            before = self.desk.edition
            self.desk.reload(review.snapshot.workload)
            self._stale = self._stale or self.desk.edition != before
            self._show_state()
        self.options.setFocus(Qt.FocusReason.OtherFocusReason)
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """A preview that nobody sees is not made; an export goes on."""
        super().hideEvent(event)
        self._pause.stop()
        self.past.stop()
        if self.maker.running:
            self.maker.stop()
            self._stale = True

    def _connect(self) -> None:
        options = self.options
        self._pause.timeout.connect(self._refresh)
        options.look_section.toggled.connect(self._list_languages)
        self._listing.done.connect(self._on_languages_listed)
        self.past.ready.connect(self._refresh)
        self.desk.changed.connect(self._invalidate)
        self.ways.go_requested.connect(self.go_requested)
        self.board.folded.connect(self.heading_changed)
        options.subjects.subject_chosen.connect(self._on_subject_chosen)
        options.subjects.against_chosen.connect(self._invalidate)
        options.deliverables.in_hand_changed.connect(self._on_in_hand_changed)
        options.deliverables.ticks_changed.connect(self._show_export_button)
        options.deliverables.export_requested.connect(self._on_export_clicked)
        options.findings.draft_toggled.connect(self.desk.mark_by_hand)
        options.export.stop_requested.connect(self.run.stop)
        self.maker.began.connect(self._on_preview_began)
        self.maker.prepared.connect(self._on_prepared)
        self.maker.made.connect(self._on_preview_made)
        self.maker.refused.connect(self._show_obstacle)
        self.maker.progressed.connect(self.preview.show_progress)
        self.export_button.clicked.connect(self._on_export_clicked)
        self.destination.chosen.connect(self.export)
        self.destination.refused.connect(options.export.show_problem)
        self.run.began.connect(options.export.show_file)
        self.run.progressed.connect(options.export.show_progress)
        self.run.finished.connect(self._on_export_finished)

    # What the report is of

    def _offer_subjects(self, review: Review, chosen: MilestoneHead | None) -> None:
        """Offer now and the milestones, newest first, with `chosen` (or now) chosen."""
        if self._unoffered:
            self.desk.show_workload(review.snapshot.workload)
        self._unoffered = False
        now = (
            self.tr("The milestone, by the dates of today")
            if review.frozen
            else self.tr("The review as it is now")
        )
        self.options.subjects.offer(now, review.snapshot.milestones, chosen, self._is_sound)
        self._show_comparison()

    def _show_comparison(self) -> None:
        subjects = self.options.subjects
        why_not = "" if subjects.can_compare else self.tr("There is no earlier state to compare with.")
        if subjects.can_compare and subjects.against is None:
            why_not = self.tr("Choose a state to compare with first.")
        self.options.deliverables.model.allow_comparison(why_not)
        self._show_export_button()

    def _is_sound(self, head: MilestoneHead) -> bool:
        review = self.bridge.review
        return review is not None and self.past.read(review, head).milestone is not None

    def _heads(self, review: Review) -> Sequence[MilestoneHead]:
        """All milestones that the report needs: its own, the one it is compared with, and those of the trend."""
        subjects = self.options.subjects
        trend = trend_heads(review.snapshot.milestones, subjects.subject)
        return [head for head in (subjects.subject, subjects.against, *trend) if head]

    def _request(self) -> ReportRequest | Message:
        """What to make, or the sentence why that cannot be made."""
        review = self.bridge.review
        if review is None:
            raise RuntimeError("this page is shown with an open review only")
        subjects = self.options.subjects
        subject, earlier = subjects.subject, subjects.against
        found: dict[int, Milestone | None] = {}
        for head in (subject, earlier):
            if head:
                stored = self.past.read(review, head)
                if stored.problem:
                    return stored.problem
                found[head.number] = stored.milestone
        reported = found.get(subject.number) if subject else None
        against = found.get(earlier.number) if earlier else None
        trend = self.past.sound(trend_heads(review.snapshot.milestones, subject))
        # The review goes on while the report is made.
        handed = Handover(review.snapshot, dict(review.ratings), against, trend)
        if reported:
            handed = handed_over(review, reported, against, trend)
        return ReportRequest(handed, self.bridge.now().astimezone(), self.desk.edition)

    # What is shown

    def _invalidate(self) -> None:
        """Something else is wanted: what is being made is of no use any more."""
        self._stale = True
        self._show_comparison()
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        review = self.bridge.review
        if not self._stale or review is None or review.snapshot.workload.template:
            return
        if self._unoffered:
            self._offer_subjects(review, review.frozen.head if review.frozen else None)
        self._show_state()
        if not self.past.gather(review, self._heads(review)):
            self.preview.show_making(keep=True)
            return
        self._stale = False
        request = self._request()
        if isinstance(request, Message):
            self.maker.stop()
            self._show_obstacle(request)
        else:
            self.maker.ask(request, self.options.deliverables.in_hand)
        self._show_export_button()

    def _show_state(self) -> None:
        """Show the choices as they hold, and what is found so far."""
        review, options = self.bridge.review, self.options
        if review is None:
            return
        request = self._request()
        options.look.show_desk(self.desk, self._languages, review.snapshot.workload.client)
        unwritable = self.tr("This workspace is open for reading only.") if self._is_read_only() else ""
        options.look.allow_writing(unwritable)
        options.findings.allow_waivers(unwritable)
        if isinstance(request, ReportRequest):
            is_now = options.subjects.subject is None and review.frozen is None
            writable = not why_read_only(review)
            self.opening.show_workload(request.handed.snapshot.workload, is_now=is_now, writable=writable)
            self._show_findings(in_order((*request.check(), *self._of_fonts)))
        options.show_gists()

    def _is_read_only(self) -> bool:
        return self.bridge.workspace.read_only

    def _list_languages(self) -> None:
        """Once, and after what people wait for: every catalogue is read for it."""
        if not self._is_listed:
            self._is_listed = self._listing.start(list_languages)

    def _on_languages_listed(self, languages: tuple[tuple[str, str], ...] | None) -> None:
        self._languages = languages or self._languages
        if not self._unoffered:
            self._show_state()

    def _show_findings(self, findings: Sequence[DeliveryFinding]) -> None:
        self._findings, desk = tuple(findings), self.desk
        self.options.show_findings(findings, desk.control.waivers, by_hand=desk.by_hand)

    def _show_export_button(self) -> None:
        count = len(self.options.deliverables.model.ticked)
        text = self.tr("Export %n file(s)…", "", count) if count else self.tr("Export…")
        self.export_button.setText(text)
        self.export_button.updateGeometry()
        review = self.bridge.review
        can = review is not None and not self._unoffered and isinstance(self._request(), ReportRequest)
        self.export_button.setEnabled(can and bool(self.options.deliverables.wanted) and not self.run.running)

    def _show_obstacle(self, sentence: Message) -> None:
        self.preview.show_obstacle(say(sentence))
        self._list_languages()

    def _on_subject_chosen(self) -> None:
        self.options.subjects.offer_comparisons(self._is_sound)
        self._invalidate()

    def _on_in_hand_changed(self) -> None:
        self._show_export_button()
        self.maker.turn_to(self.options.deliverables.in_hand)

    def _on_preview_began(self, keep: bool) -> None:  # noqa: FBT001 Qt's signal
        self.preview.show_making(keep=keep)

    def _on_prepared(self, report: PreparedReport) -> None:
        self._of_fonts = tuple(one for one in report.findings if one.kind in _OF_FONTS)
        delivery = report.model.delivery
        self.options.opening.show_ghosts(delivery.generated_headline, delivery.generated_summary)
        self.options.deliverables.model.forget_lengths()
        self._show_findings(report.findings)

    def _on_preview_made(self, deliverable: Deliverable, preview: Preview) -> None:
        self.preview.end_progress()
        self.preview.show_preview(deliverable, preview)
        length = length_word(deliverable, preview.pieces)
        self.options.deliverables.model.show_length(deliverable, length)
        self._list_languages()

    # The files

    def _on_export_clicked(self) -> None:
        review = self.bridge.review
        if review is None or not self.export_button.isEnabled() or not self.opening.commit():
            return
        subject = self.options.subjects.subject
        workload, made_at = review.snapshot.workload.name, self.bridge.now().astimezone()
        milestone = subject.name if subject else ""
        self.destination.ask(
            [
                (one, document_name(workload, one, made_at, milestone))
                for one in self.options.deliverables.wanted
            ]
        )

    def export(self, errands: Sequence[Errand]) -> None:
        """Write deliverables to files, one after the other, of the state that is chosen now."""
        review = self.bridge.review
        if review is None:
            return
        for head in self._heads(review):
            self.past.read(review, head)
        request = self._request()
        if isinstance(request, Message):
            self.options.export.show_problem(say(request))
            return
        if not self.run.running:
            self.options.export.begin()
            self.options.show_top()
            self.run.start(request, errands)
            self._show_export_button()

    def _on_export_finished(self, outcomes: Sequence[Outcome]) -> None:
        self.options.export.show_outcomes(outcomes)
        self._show_export_button()
