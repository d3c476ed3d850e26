"""From one lens of a review to another, each time to where that lens was left."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.review.review import Review
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.models.question_walk import next_open
from wa_desktop.ui.widgets.lens_box import LensBox


class ReviewLenses(QObject):
    """Keeps the question last in hand of each lens, as long as the review is open.

    `question_requested` carries a QuestionRef to take in hand, `said` a sentence for the status line.
    """

    question_requested = Signal(object)
    said = Signal(str)

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self.box = LensBox(parent)
        self._bridge = bridge
        self._last: dict[str, QuestionRef] = {}
        self.box.lens_requested.connect(self._on_lens_requested)

    def forget(self) -> None:
        """Another review is open: nothing of it was in hand yet."""
        self._last.clear()

    def take_in_hand(self, ref: QuestionRef) -> None:
        """Show and remember what is in hand."""
        self._last[ref.lens] = ref
        self.box.show_lens(ref.lens)

    def step(self, by: int) -> None:
        """Ask for the lens so many further, around the end."""
        alias = self.box.neighbour(by)
        if alias:
            self._on_lens_requested(alias)
        else:
            self.said.emit(self.tr("This workload is reviewed along one lens."))

    def _on_lens_requested(self, alias: str) -> None:
        review = self._bridge.review
        if review:
            self.question_requested.emit(self._place(review, alias))

    def _place(self, review: Review, alias: str) -> QuestionRef | None:
        """The question of a lens last in hand, else its first that is open, else its first; None if it has none."""
        last = self._last.get(alias)
        if last and review.snapshot.has_question(last):
            return last
        refs = [ref for ref in review.snapshot.refs if ref.lens == alias]
        return next_open(review.snapshot, refs, None) or next(iter(refs), None)
