"""Which actions of a plan are listed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from wa_desktop.domain.plan import ActionStatus
from wa_desktop.ui.plan.sheet import ActionLine
from wa_desktop.ui.plan.words import status_word
from wa_desktop.ui.words import tr


class ActionState(Enum):
    """What an action can be filtered by: its status, or what follows from it."""

    LIVE = "live"
    OVERDUE = "overdue"
    OPEN = "open"
    IN_PROGRESS = "in progress"
    DONE = "done"
    WONT_DO = "won't do"

    @property
    def word(self) -> str:
        """Its name in a list of choices."""
        if self is ActionState.LIVE:
            return tr("To do")
        if self is ActionState.OVERDUE:
            return tr("Overdue")
        return status_word(_STATUS_OF[self])

    def holds(self, line: ActionLine) -> bool:
        """Whether an action is in this state."""
        if self is ActionState.LIVE:
            return line.action.is_live
        if self is ActionState.OVERDUE:
            return line.overdue
        return line.action.status is _STATUS_OF[self]


_STATUS_OF = {
    ActionState.OPEN: ActionStatus.OPEN,
    ActionState.IN_PROGRESS: ActionStatus.IN_PROGRESS,
    ActionState.DONE: ActionStatus.DONE,
    ActionState.WONT_DO: ActionStatus.WONT_DO,
}


class ActionTexts:
    """The searchable text of actions, in small letters; made when it is first sought in."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[ActionLine, str]] = {}

    def of(self, line: ActionLine) -> str:
        """Title, owner, pillar, labels and notes of an action."""
        known = self._known.get(line.action.id)
        if known is None or known[0] != line:
            known = (line, _searchable(line))
            self._known[line.action.id] = known
        return known[1]


@dataclass(frozen=True)
class ActionFilter:
    """None and an empty text let everything pass; an empty owner or pillar means that there is none.

    `pillar` is a pillar's id. With `needs_care` only what has no owner or no date passes.
    """

    text: str = ""
    owner: str | None = None
    pillar: str | None = None
    state: ActionState | None = None
    needs_care: bool = False

    def admits(self, line: ActionLine, texts: ActionTexts) -> bool:
        """Whether an action is listed; every word of the text has to be in it."""
        return (
            self.owner in {None, line.action.owner}
            and self.pillar in {None, line.action.pillar}
            and (self.state is None or self.state.holds(line))
            and (not self.needs_care or line.needs_care)
            and (not self.text or all(word in texts.of(line) for word in self.text.casefold().split()))
        )


def _searchable(line: ActionLine) -> str:
    action = line.action
    parts = (
        action.label,
        action.title,
        action.owner,
        line.pillar,
        *line.questions,
        *line.practices,
        action.notes.client,
        action.notes.internal,
    )
    return "\n".join(parts).casefold()
