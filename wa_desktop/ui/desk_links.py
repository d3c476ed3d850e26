"""Ties the review page to what lies beyond it: evidence, answers of other reviews, the workshop, the projector."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.ui.actions import Actions
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.copy_answers_dialog import CopyAnswersDialog
from wa_desktop.ui.pages.review_evidence import ReviewEvidence
from wa_desktop.ui.pages.review_page import ReviewPage
from wa_desktop.ui.pages.workshop_page import WorkshopPage
from wa_desktop.ui.review_keys import ReviewKey
from wa_desktop.ui.room import Room
from wa_desktop.ui.widgets.workshop_bar import WorkshopBar


class DeskLinks(QObject):
    """One for each window.

    `said` carries a sentence for the status line, `question_requested` a QuestionRef, `page_requested` a page's name.
    """

    said = Signal(str)
    question_requested = Signal(object)
    page_requested = Signal(str)

    def __init__(self, bridge: Bridge, page: ReviewPage, workshop: WorkshopPage, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._page = page
        self._window = window
        self._actions: Actions | None = None
        self.room = Room.of(bridge)
        self.evidence = ReviewEvidence(bridge, page, self)
        self.bar = WorkshopBar(self.room.workshop, page.practice_in_hand, page)
        page.add_bar(self.bar)
        page.leads = self.room.workshop.next_ref
        page.copy_answers_requested.connect(self.copy_answers)
        page.in_hand_changed.connect(self.room.projector.show)
        page.in_hand_changed.connect(self.room.workshop.visit)
        for part in (self.bar, workshop):
            part.said.connect(self.said)
        workshop.projector_requested.connect(self.open_projector)
        self.room.workshop.place_requested.connect(self.question_requested)
        projector = self.room.projector
        projector.desk = window if projector.window else projector.desk
        projector.key_requested.connect(self._on_key_requested)
        projector.digit_typed.connect(self._on_digit_typed)
        projector.action_requested.connect(self._on_action_requested)

    def obey(self, actions: Actions) -> None:
        """Let the projector's keys reach the window's actions."""
        self._actions = actions

    def copy_answers(self) -> None:
        """Ask from which review answers are to be taken over."""
        review = self._bridge.review
        if review is None:
            return
        self._page.finish_editing()
        alias, question, _ = self._page.place()
        ref = QuestionRef(alias, question) if question else None
        dialog = CopyAnswersDialog(self._bridge, review, ref, self._window)
        dialog.said.connect(self.said)
        dialog.open()

    # The workshop

    def run_workshop(self) -> None:
        """Start or pause it; where none is planned, go where one can be."""
        if self.room.workshop.workshop is None:
            self.page_requested.emit("workshop")
        else:
            self.room.workshop.toggle()

    def park(self) -> None:
        """Type a topic for the parking lot."""
        if self._is_at_work():
            self.bar.open_park()

    def decide(self) -> None:
        """Type a decision."""
        if self._is_at_work():
            self.bar.open_decision()

    def verify(self) -> None:
        """Type what is to be verified."""
        if self._is_at_work():
            self.bar.open_verify()

    def skip(self) -> None:
        """Type why the question in hand is left for later."""
        if self._is_at_work():
            self.bar.open_skip()

    def open_queue(self) -> None:
        """Choose a skipped question to return to."""
        if self._is_at_work():
            self.bar.open_queue()

    def _is_at_work(self) -> bool:
        """Whether a workshop is under way; then the review is brought to the front, where its bar is."""
        if not self.room.workshop.is_begun:
            self.said.emit(self.tr("No workshop is under way. Plan and start one on the Workshop page."))
            return False
        if not self._page.isVisible():
            self.page_requested.emit("review")
        return True

    def open_projector(self) -> None:
        """Open the projector's window, or close it."""
        projector = self.room.projector
        if projector.window:
            projector.close()
        else:
            projector.open(self._window)

    @property
    def _is_driven(self) -> bool:
        """Whether the projector's keys are for this window, not for one that took its place."""
        return self.room.projector.desk is self._window

    def _on_key_requested(self, key: object) -> None:
        if self._is_driven and isinstance(key, ReviewKey):
            self._page.carry_out(key)

    def _on_digit_typed(self, digit: int) -> None:
        if self._is_driven:
            self._page.answering.type_digit(digit)

    def _on_action_requested(self, action_id: str) -> None:
        if self._is_driven and self._actions:
            self._actions[action_id].trigger()
