"""How a workshop stands, and what is being typed for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.workshop import Remark, RemarkKind
from wa_desktop.review.workshops import AddRemark, new_id


class WorkshopState(Enum):
    """How the workshop in hand stands."""

    NONE = "none"
    PLANNED = "planned"
    RUNNING = "running"
    PAUSED = "paused"


@dataclass(frozen=True)
class Draft:
    """A remark or a reason as it is being typed; `kind` is None for the reason of a skip.

    `ref` and `choice` are the question and the practice in hand when it was begun.
    """

    kind: RemarkKind | None
    text: str = ""
    who: str = ""
    answer_unknown: bool = False
    ref: QuestionRef | None = None
    choice: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed."""
        return not self.text.strip()


def adding(workshop_id: str, draft: Draft, now: datetime) -> AddRemark:
    """The command that puts a draft on its list; ValueError for the reason of a skip."""
    if draft.kind is None:
        raise ValueError("a reason for a skip is no remark")
    text = " ".join(draft.text.split())
    remark = Remark(
        new_id(),
        draft.kind,
        text,
        draft.ref,
        draft.who.strip(),
        now,
        choice=draft.choice if draft.ref else "",
    )
    return AddRemark(workshop_id, remark, answer_unknown=draft.answer_unknown and bool(remark.choice))
