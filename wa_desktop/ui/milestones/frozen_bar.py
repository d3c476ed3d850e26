"""Says above every page that is about a milestone that nothing can be changed in it, and leads back to now."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from wa_desktop.review.review import Review
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.widgets.state_bar import StateBar
from wa_desktop.ui.words import day_word, tr

ACTIONS_OF_NOW = (
    *("copy_answers", "edit_workload", "note_change", "save_milestone"),
    *("run_workshop", "park", "decide", "verify", "skip", "return_queue"),
)
"""Ids of the window's actions that have no meaning while a milestone is looked at."""


class FrozenBar(StateBar):
    """Hidden unless a milestone is open; its button asks for now. No key leaves a milestone by accident."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Milestone"), tr("Back to now"), parent)

    def show_review(self, review: Review | None) -> None:
        """Appear for a milestone, and go for a review as it stands."""
        frozen = review.frozen if review else None
        sentence = ""
        if frozen:
            words = self.tr("Milestone “{name}”, {day} – nothing can be changed")
            sentence = words.format(name=one_line(frozen.head.name), day=day_word(frozen.head.recorded_at))
        self.say(sentence)
