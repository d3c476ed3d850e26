"""What a lens is: pillars of questions, each with choices and the rules that turn a selection into a risk."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cached_property

from wa_desktop.domain.rules import Condition

FRAMEWORK = "wellarchitected"
"""The alias of the framework's own lens, which comes before all others."""

NONE_SUFFIX = "_no"
"""A choice whose id ends so is "None of these" (lens format, section on choices)."""


class Origin(StrEnum):
    """Where a version of a lens came from."""

    BUILT_IN = "builtin"
    """It comes with the program."""
    WORDING = "wording"
    """One that comes with the program, with AWS's own titles from the user's account."""
    IMPORTED = "imported"
    """A file of the user's."""
    WRITTEN = "written"
    """Published in the studio."""


class Level(StrEnum):
    """The documented risk of going without a practice."""

    HIGH = "HIGH"
    MEDIUM = "MEDIUM"
    LOW = "LOW"


class Risk(StrEnum):
    """A question's risk in AWS's words, and one of our own for a lens that forgot its default."""

    UNANSWERED = "UNANSWERED"
    HIGH = "HIGH"
    MEDIUM = "MEDIUM"
    NONE = "NONE"
    NOT_APPLICABLE = "NOT_APPLICABLE"
    NO_RULE_MATCHED = "NO_RULE_MATCHED"

    @property
    def severity(self) -> int:
        """2 for high, 1 for medium, 0 for none; -1 where no rule has spoken."""
        return {Risk.NONE: 0, Risk.MEDIUM: 1, Risk.HIGH: 2}.get(self, -1)


@dataclass(frozen=True, slots=True)
class Resource:
    """A text with an optional http(s) address."""

    text: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Guidance:
    """What our own lens files know of a practice beyond AWS's format; empty where nothing is known.

    `effort` is S, M or L, or empty; `effort_is_ours` says that it is our estimate and no document's.
    `signs` are what can be checked, `steps` come in order, `related` holds ids such as "SEC02-BP03".
    """

    practice_id: str = ""
    summary: str = ""
    description: str = ""
    level: Level | None = None
    effort: str = ""
    effort_is_ours: bool = False
    why: str = ""
    signs: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    related: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Talk:
    """What helps a facilitator with a question; empty where nothing is known.

    `opening` starts the talk, `probes` ask on, `red_flags` should worry, `good_answer` is what a convincing
    answer sounds like; `principles` are ids of design principles the question serves.
    """

    opening: str = ""
    probes: tuple[str, ...] = ()
    red_flags: tuple[str, ...] = ()
    good_answer: str = ""
    principles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing a reviewer can select: a best practice, or "None of these"."""

    id: str
    title: str
    helpful: Resource | None = None
    improvement: Resource | None = None
    more_help: tuple[Resource, ...] = ()
    more_improvements: tuple[Resource, ...] = ()
    guidance: Guidance = Guidance()

    @property
    def is_none(self) -> bool:
        """Whether this choice says that no practice of the question is in place."""
        return self.id.endswith(NONE_SUFFIX)

    @property
    def label(self) -> str:
        """The id people know a practice by, such as SEC02-BP02; the choice's own id where it has none."""
        return self.guidance.practice_id or self.id

    @property
    def link(self) -> str:
        """Where to read on; empty if the lens names no address."""
        for resource in (self.helpful, self.improvement, *self.more_help, *self.more_improvements):
            if resource and resource.url:
                return resource.url
        return ""


@dataclass(frozen=True, slots=True)
class RiskRule:
    """A level and the condition under which it holds; risk is HIGH, MEDIUM or NONE."""

    risk: Risk
    condition: Condition


@dataclass(frozen=True)
class Question:
    """A question with its choices and risk rules.

    `key` is unique in the lens: the id, or "pillar/id" for an id that another pillar used before.
    """

    key: str
    id: str
    title: str
    choices: tuple[Choice, ...]
    rules: tuple[RiskRule, ...]
    description: str = ""
    helpful: Resource | None = None
    number: str = ""
    short_title: str = ""
    talk: Talk = Talk()

    @cached_property
    def practices(self) -> tuple[Choice, ...]:
        """The choices that are practices, without "None of these"."""
        return tuple(choice for choice in self.choices if not choice.is_none)

    @cached_property
    def none_choice(self) -> Choice | None:
        """The "None of these" choice, if the question has one."""
        return next((choice for choice in self.choices if choice.is_none), None)

    @property
    def label(self) -> str:
        """The name in lists: a number such as "SEC 2", else the id."""
        return self.number or self.id

    def choice(self, choice_id: str) -> Choice:
        """The choice of that id; KeyError if there is none."""
        return self._choice_of[choice_id]

    def has_choice(self, choice_id: str) -> bool:
        """Whether the question has a choice of that id."""
        return choice_id in self._choice_of

    @cached_property
    def _choice_of(self) -> Mapping[str, Choice]:
        return {choice.id: choice for choice in self.choices}

    @cached_property
    def bit_of(self) -> Mapping[str, int]:
        """Bit numbers of the choices in a selection mask."""
        return {choice.id: bit for bit, choice in enumerate(self.choices)}

    @cached_property
    def compiled_rules(self) -> tuple[tuple[Callable[[int], bool], RiskRule], ...]:
        """The rules as tests of a selection mask, in order."""
        return tuple((rule.condition.compile(self.bit_of), rule) for rule in self.rules)


@dataclass(frozen=True)
class Pillar:
    """A group of questions; `prefix` is a short mark such as SEC, empty where the lens names none."""

    id: str
    name: str
    questions: tuple[Question, ...]
    prefix: str = ""


@dataclass(frozen=True)
class Lens:
    """A questionnaire. `alias` names it in a workspace, `version` one edition of it."""

    alias: str
    name: str
    description: str
    pillars: tuple[Pillar, ...]
    version: str = ""
    source: str = ""
    levels_are_ours: bool = False

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """All questions in order."""
        return tuple(question for pillar in self.pillars for question in pillar.questions)

    def question(self, key: str) -> Question:
        """The question of that key; KeyError if there is none."""
        return self._question_of[key]

    def has_question(self, key: str) -> bool:
        """Whether the lens has a question of that key."""
        return key in self._question_of

    def pillar_of(self, key: str) -> Pillar:
        """The pillar that holds the question of that key."""
        return self._pillar_of[key]

    @cached_property
    def _question_of(self) -> Mapping[str, Question]:
        return {question.key: question for question in self.questions}

    @cached_property
    def _pillar_of(self) -> Mapping[str, Pillar]:
        return {question.key: pillar for pillar in self.pillars for question in pillar.questions}


@dataclass(frozen=True)
class LensVersion:
    """A lens as kept in a workspace: `id` names this version of it for good.

    `origin` is one of Origin; `digest` is the SHA-256 of its content in hexadecimal; `added_at` is in UTC. `notes` say what
    changed with it, and a `minor` version is meant to take the place of the one before without being asked for.
    """

    id: int
    alias: str
    version: str
    name: str
    origin: str
    digest: str
    added_at: datetime
    notes: str = ""
    minor: bool = False

    @property
    def is_ours(self) -> bool:
        """Whether the lens comes with the program, in our words or in AWS's; its versions come with it too."""
        return self.origin in {Origin.BUILT_IN, Origin.WORDING}
