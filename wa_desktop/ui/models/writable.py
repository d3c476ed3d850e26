"""Why nothing can be changed now: because a milestone is looked at, or because the file may not be written."""

from __future__ import annotations

from wa_desktop.domain.errors import Message, message
from wa_desktop.review.review import READ_ONLY, Review
from wa_desktop.ui.words import tr


def why_read_only(review: Review) -> str:
    """A short sentence for a tooltip; empty where everything can be changed."""
    if review.frozen:
        return tr("A milestone is open. Go back to now to change something.")
    return tr("This workspace is open for reading only.") if review.read_only else ""


def refusal(review: Review) -> Message:
    """The sentence for somebody who asks for a change all the same."""
    if review.frozen:
        return message(
            "This is milestone “{name}”, in which nothing can be changed; go back to now first.",
            name=review.frozen.head.name,
        )
    return READ_ONLY
