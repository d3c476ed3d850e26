"""The strips of evidence on the review page, under each practice and under the question."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from wa_desktop.domain.changes import Changes, QuestionRef
from wa_desktop.review.review import Review
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.evidence_dialog import EvidenceDialog
from wa_desktop.ui.pages.review_page import ReviewPage
from wa_desktop.ui.widgets.evidence_incoming import Incoming
from wa_desktop.ui.widgets.evidence_strip import EvidenceStrip


class ReviewEvidence(QObject):
    """Keeps the strips true and opens the dialog; the choice id is empty for the question's own strip."""

    def __init__(self, bridge: Bridge, page: ReviewPage, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._page = page
        self._strips: dict[str, EvidenceStrip] = {}
        self._own = self._made("")
        page.view.add_below(self._own)
        page.view.rows_made.connect(self._on_rows_made)
        page.in_hand_changed.connect(self._on_in_hand_changed)
        page.evidence_requested.connect(self.open)
        bridge.review_changed.connect(self._on_review_changed)
        if bridge.review:
            self._on_rows_made()

    def strip(self, choice: str) -> EvidenceStrip:
        """The strip of a practice in view, or of the question without a choice."""
        return self._strips[choice] if choice else self._own

    def open(self, choice: str, evidence_id: str = "") -> EvidenceDialog | None:
        """Show the evidence of a practice, or of the question without a choice."""
        alias, question, _ = self._page.place()
        if self._bridge.review is None or not question:
            return None
        self._page.finish_editing()
        ref = QuestionRef(alias, question)
        dialog = EvidenceDialog(self._bridge, ref, choice, self._page.window(), evidence_id=evidence_id)
        dialog.open()
        return dialog

    def _made(self, choice: str) -> EvidenceStrip:
        strip = EvidenceStrip(self._page)
        strip.setProperty("choice", choice)
        strip.add_requested.connect(self._on_add_requested)
        strip.open_requested.connect(self._on_open_requested)
        strip.dropped.connect(self._on_dropped)
        return strip

    def _on_rows_made(self) -> None:
        self._strips = {}
        for row in self._page.view.rows:
            strip = self._made(row.choice.id)
            row.add_below(strip)
            self._strips[row.choice.id] = strip
        self._own.set_in_hand(True)
        self._show(self._bridge.review)

    def _show(self, review: Review | None) -> None:
        alias, question, _ = self._page.place()
        ref = QuestionRef(alias, question)
        if review is None or not review.snapshot.has_question(ref):
            return
        answer = review.snapshot.answer(ref)
        self._own.show_evidence(answer.evidence)
        for choice, strip in self._strips.items():
            strip.show_evidence(answer.entry(choice).evidence)

    def _on_in_hand_changed(self, _ref: object, choice: str) -> None:
        """Only a strip that is there offers more: an empty row would grow as the keyboard passes, and all below jump."""
        for each, strip in self._strips.items():
            strip.set_in_hand(each == choice and bool(strip.chips))

    def _on_review_changed(self, _changes: Changes) -> None:
        self._show(self._bridge.review)

    def _on_add_requested(self) -> None:
        self.open(self._choice_of_sender())

    def _on_open_requested(self, evidence_id: str) -> None:
        self.open(self._choice_of_sender(), evidence_id)

    def _on_dropped(self, incoming: object) -> None:
        dialog = self.open(self._choice_of_sender())
        if dialog and isinstance(incoming, Incoming):
            QApplication.processEvents()
            dialog.take(incoming)

    def _choice_of_sender(self) -> str:
        sender = self.sender()
        return str(sender.property("choice")) if sender else ""
