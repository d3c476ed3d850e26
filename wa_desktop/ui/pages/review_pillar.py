"""What concerns a whole pillar on the review page: its notes, and one answer for all of it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from wa_desktop.domain.answers import NO_NOTES, Lane
from wa_desktop.domain.lens import Pillar
from wa_desktop.review.bulk import AnswerAll
from wa_desktop.review.review import Review
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.pillar_answers_dialog import PillarAnswersDialog
from wa_desktop.ui.dialogs.pillar_notes_dialog import PillarNotesDialog
from wa_desktop.ui.pages.review_requests import ReviewRequests
from wa_desktop.ui.widgets.marks import IconButton


class PillarTools(IconButton):
    """The button beside the tabs that opens the notes; it stands out where some are written."""

    def __init__(self, bridge: Bridge, requests: ReviewRequests, parent: QWidget | None = None) -> None:
        super().__init__("mdi6.note-text-outline", "", parent)
        self._bridge = bridge
        self._requests = requests
        self._alias = ""
        self._pillar: Pillar | None = None
        self._dialog: PillarNotesDialog | None = None
        self.show_pillar(None, "", None)
        self.clicked.connect(self.open_notes)

    def show_pillar(self, review: Review | None, alias: str, pillar: Pillar | None) -> None:
        """Speak of another pillar, or show its notes as they are now."""
        self._alias, self._pillar = alias, pillar
        self.setEnabled(review is not None and pillar is not None)
        noted = False
        if review and pillar:
            part = review.snapshot.review(alias)
            noted = part.notes_on(pillar.id) != NO_NOTES or part.notes_on() != NO_NOTES
            if self._dialog:
                self._dialog.show_notes(part)
        self.set_on(noted)
        words = self.tr("Notes on the pillar and the lens")
        self.setAccessibleName(self.tr("{name}: some are written").format(name=words) if noted else words)
        self.setToolTip(self.accessibleName())

    def open_notes(self) -> None:
        """Write on the pillar and on its lens."""
        review = self._bridge.review
        if review is None or self._pillar is None:
            return
        dialog = PillarNotesDialog(review.snapshot.review(self._alias), self._pillar, self)
        dialog.note_requested.connect(self._on_note_requested)
        dialog.destroyed.connect(self._on_closed)
        self._dialog = dialog
        dialog.open()

    def open_answers(self) -> None:
        """Give one answer to all of the pillar."""
        review = self._bridge.review
        if review is None or self._pillar is None:
            return
        dialog = PillarAnswersDialog(review.snapshot, self._alias, self._pillar, self)
        dialog.confirmed.connect(self._on_answers_confirmed)
        dialog.open()

    def _on_note_requested(self, pillar_id: str, lane: Lane, text: str) -> None:
        review = self._bridge.review
        if review and self._requests.note_pillar(self._alias, pillar_id, lane, text):
            self.show_pillar(review, self._alias, self._pillar)

    def _on_closed(self) -> None:
        self._dialog = None

    def _on_answers_confirmed(self, command: AnswerAll) -> None:
        if self._pillar:
            self._requests.answer_pillar(command, self._pillar.name)
