"""The way back: answers as a milestone has them, in one step that can be taken back itself."""

from __future__ import annotations

from dataclasses import dataclass

from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.workload import Snapshot
from wa_desktop.review.bulk import CopyAnswers


@dataclass(frozen=True)
class RestoreAnswers(CopyAnswers):
    """Put a milestone's answers in the place of today's; `source` is the milestone's name."""

    def name(self, snapshot: Snapshot) -> Message:  # noqa: ARG002 the protocol's signature
        """Which milestone."""
        return message("restore answers from “{milestone}”", milestone=self.source)
