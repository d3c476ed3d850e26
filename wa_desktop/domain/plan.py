"""The improvement plan: what is done about the gaps, by whom, until when, at what effort and in which order."""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from wa_desktop.domain.answers import NO_NOTES, Notes
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.errors import FieldProblem, message
from wa_desktop.domain.text import whole_text

MAX_TITLE = 200
MAX_OWNER = 255
MAX_NOTE = 10_000
MAX_LINKS = 20
MAX_PRACTICES = 200
MAX_ACTIONS = 2000
MAX_DAYS = 1000.0
"""Of one action: four years of a person; more is a programme, not an action."""

_LINK = re.compile(r"https?://[^\s\x00-\x1f\x7f/$.?#][^\s\x00-\x1f\x7f]*")


@dataclass(frozen=True, order=True)
class PracticeRef:
    """A practice of a question of a lens; an empty `choice` means the question as a whole."""

    lens: str
    question: str
    choice: str = ""

    @property
    def ref(self) -> QuestionRef:
        """The question it belongs to."""
        return QuestionRef(self.lens, self.question)


class ActionStatus(StrEnum):
    """How far an action is."""

    OPEN = "OPEN"
    IN_PROGRESS = "IN_PROGRESS"
    DONE = "DONE"
    WONT_DO = "WONT_DO"

    @property
    def is_live(self) -> bool:
        """Whether something is still to be done."""
        return self in {ActionStatus.OPEN, ActionStatus.IN_PROGRESS}


class Size(StrEnum):
    """An effort in three sizes, as the guidance of the practices gives it."""

    S = "S"
    M = "M"
    L = "L"


@dataclass(frozen=True)
class EffortScale:
    """What the three sizes come to, in days of one person. The figures are our assumption; a review can set its own."""

    small: float = 1.0
    medium: float = 3.0
    large: float = 8.0

    def days(self, size: Size) -> float:
        """The days of a size."""
        return {Size.S: self.small, Size.M: self.medium, Size.L: self.large}[size]

    def size(self, days: float) -> Size:
        """The size that is nearest to a number of days; halfway counts as the larger."""
        if days < (self.small + self.medium) / 2:
            return Size.S
        return Size.M if days < (self.medium + self.large) / 2 else Size.L


DEFAULT_SCALE = EffortScale()


@dataclass(frozen=True)
class Effort:
    """How much work it is: a number of days, or a size, or not known; where both are given the days count."""

    size: Size | None = None
    days: float | None = None

    def in_days(self, scale: EffortScale = DEFAULT_SCALE) -> float:
        """Days of one person; what is not known counts as medium."""
        return self.days if self.days is not None else scale.days(self.size or Size.M)

    @property
    def is_known(self) -> bool:
        """Whether anybody has said how much it is."""
        return self.size is not None or self.days is not None


NO_EFFORT = Effort()


class Impact(StrEnum):
    """How much an action helps, in four steps, so that there is an upper and a lower half."""

    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"
    VERY_HIGH = "VERY_HIGH"

    @property
    def rank(self) -> int:
        """1 for low to 4 for very high."""
        return list(Impact).index(self) + 1


@dataclass(frozen=True)
class Action:
    """Something to be done about one gap or several.

    `id` is 32 hexadecimal digits, `number` counts from 1 in its workload. `pillar` is the id of the pillar it
    belongs to. `practices` are what is in place once it is done. `depends_on` holds ids of actions that come
    first. `notes` are Markdown in two lanes. `links` lead to tickets. Times are in UTC.
    """

    id: str
    number: int
    title: str
    pillar: str = ""
    practices: tuple[PracticeRef, ...] = ()
    owner: str = ""
    effort: Effort = NO_EFFORT
    impact: Impact = Impact.MEDIUM
    due: date | None = None
    status: ActionStatus = ActionStatus.OPEN
    depends_on: tuple[str, ...] = ()
    notes: Notes = NO_NOTES
    links: tuple[str, ...] = ()
    created_at: datetime | None = None
    done_at: datetime | None = None

    @property
    def label(self) -> str:
        """The short name people call it by."""
        return f"A-{self.number}"

    @property
    def is_live(self) -> bool:
        """Whether something is still to be done."""
        return self.status.is_live

    def is_overdue(self, today: date) -> bool:
        """Whether it should be done by now."""
        return self.is_live and self.due is not None and self.due < today

    def tidied(self) -> Action:
        """The same as it can be kept: whole texts, each practice, link and dependency once."""
        return replace(
            self,
            title=_tidy(self.title),
            owner=_tidy(self.owner),
            practices=tuple(dict.fromkeys(self.practices)),
            depends_on=tuple(dict.fromkeys(self.depends_on)),
            links=tuple(dict.fromkeys(link for link in map(_tidy, self.links) if link)),
            notes=Notes(whole_text(self.notes.client), whole_text(self.notes.internal)),
        )


def next_action_number(actions: Iterable[Action]) -> int:
    """The number of a new action; numbers of removed ones in the middle are not used again."""
    return max((action.number for action in actions), default=0) + 1


def check_action(action: Action, others: Sequence[Action] = ()) -> tuple[FieldProblem, ...]:
    """Every field of an action that makes no sense; `others` are the other actions of the plan.

    An action of the same id among them is the one it takes the place of, and is passed over.
    """
    checks = [
        _check_title(action.title),
        _check_length("owner", action.owner, MAX_OWNER),
        _check_effort(action.effort),
        _check_length("notes", max(action.notes.client, action.notes.internal, key=len), MAX_NOTE),
        _check_links(action.links),
        _check_dependencies(action, others),
    ]
    if len(action.practices) > MAX_PRACTICES:
        checks.append(
            FieldProblem(
                "practices", message("An action has at most {count} practices.", count=MAX_PRACTICES)
            )
        )
    return tuple(problem for problem in checks if problem)


def find_cycle(depends_on: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """The ids of a circle of dependencies, each waiting for the next; empty if there is none."""
    state: dict[str, int] = {}
    for start in depends_on:
        path: list[str] = []
        stack = [(start, False)]
        while stack:
            node, leaving = stack.pop()
            if leaving:
                state[node] = 2
                path.pop()
                continue
            if state.get(node) == 1:
                return tuple(path[path.index(node) :])
            if state.get(node) == 2:
                continue
            state[node] = 1
            path.append(node)
            stack.append((node, True))
            stack.extend((other, False) for other in depends_on.get(node, ()))
    return ()


def in_order(actions: Sequence[Action]) -> tuple[Action, ...]:
    """The actions so that each stands after those it depends on, else in the order given.

    Dependencies on actions that are not among them do not matter.
    """
    place = {action.id: number for number, action in enumerate(actions)}
    waiting = [
        {other for other in action.depends_on if other in place and other != action.id} for action in actions
    ]
    waited_for_by: dict[str, list[int]] = {}
    for number, others in enumerate(waiting):
        for other in others:
            waited_for_by.setdefault(other, []).append(number)
    ready = [number for number, others in enumerate(waiting) if not others]
    placed: dict[int, Action] = {}
    in_turn = iter(range(len(actions)))
    while len(placed) < len(actions):
        if not ready:  # a circle: somebody has to begin
            ready.append(next(number for number in in_turn if number not in placed))
        first = heapq.heappop(ready)
        if first in placed:
            continue
        placed[first] = actions[first]
        for later in waited_for_by.get(actions[first].id, ()):
            waiting[later].discard(actions[first].id)
            if not waiting[later]:
                heapq.heappush(ready, later)
    return tuple(placed.values())


def blocked_by(action: Action, actions: Iterable[Action]) -> tuple[Action, ...]:
    """The actions that have to be done before this one can be; those that will not be done block no more."""
    if not action.depends_on:
        return ()
    return tuple(one for one in actions if one.id in action.depends_on and one.is_live)


def _check_title(title: str) -> FieldProblem | None:
    if not title.strip():
        return FieldProblem("title", message("Say what is to be done."))
    return _check_length("title", title, MAX_TITLE)


def _check_length(field: str, text: str, most: int) -> FieldProblem | None:
    if len(text) > most:
        return FieldProblem(field, message("This text has at most {count} characters.", count=most))
    return None


def _check_effort(effort: Effort) -> FieldProblem | None:
    if effort.days is not None and not 0 <= effort.days <= MAX_DAYS:
        return FieldProblem(
            "effort", message("The effort is between 0 and {count} days.", count=int(MAX_DAYS))
        )
    return None


def _check_links(links: tuple[str, ...]) -> FieldProblem | None:
    if len(links) > MAX_LINKS:
        return FieldProblem("links", message("An action has at most {count} links.", count=MAX_LINKS))
    if any(len(link) > 2048 or _LINK.fullmatch(link) is None for link in links):
        return FieldProblem(
            "links",
            message("A link starts with https:// or http://, has no spaces and at most 2,048 characters."),
        )
    return None


def _check_dependencies(action: Action, others: Sequence[Action]) -> FieldProblem | None:
    if action.id in action.depends_on:
        return FieldProblem("depends_on", message("An action cannot wait for itself."))
    if not action.depends_on:
        return None
    known = {one.id: one for one in others if one.id != action.id}
    if any(other not in known for other in action.depends_on):
        return FieldProblem("depends_on", message("An action it depends on is not in the plan."))
    circle = _circle_through(action, known)
    if circle:
        names = " → ".join((*(one.label for one in circle), action.label))
        return FieldProblem(
            "depends_on", message("These actions would wait for each other: {names}.", names=names)
        )
    return None


def _circle_through(action: Action, known: Mapping[str, Action]) -> tuple[Action, ...]:
    """The way from an action along its dependencies back to itself; empty if there is none."""
    came_from: dict[str, Action] = {}
    stack = [action]
    while stack:
        here = stack.pop()
        for other in here.depends_on:
            if other == action.id:
                way = [here]
                while way[-1].id != action.id:
                    way.append(came_from[way[-1].id])
                return tuple(reversed(way))
            if other in known and other not in came_from:
                came_from[other] = here
                stack.append(known[other])
    return ()


def _tidy(text: str) -> str:
    return " ".join(whole_text(text).split())
