"""What a recap says, as frozen records that every writer reads and none computes."""

from __future__ import annotations

from dataclasses import dataclass, field

from wa_desktop.domain.lens import Risk
from wa_desktop.report.words import Say


@dataclass(frozen=True)
class RecapList:
    """Lines under a heading; `more` says how many were left out, empty where none was."""

    heading: str
    lines: tuple[str, ...]
    more: str = ""

    @property
    def all_lines(self) -> tuple[str, ...]:
        """The lines and what was left out."""
        return (*self.lines, self.more) if self.more else self.lines


@dataclass(frozen=True)
class RecapPillar:
    """A pillar that was talked about: questions talked about, completed and in all, and risks as they stand."""

    name: str
    talked_about: int
    completed: int
    questions: int
    high: int
    medium: int
    open: int


@dataclass(frozen=True)
class RecapRisk:
    """A question at risk; `held_by` names the practices that hold it there, empty where none does."""

    label: str
    title: str
    risk: Risk
    word: str
    held_by: str
    provisional: bool


@dataclass(frozen=True)
class Recap:
    """Everything a recap says. `say` gives the labels that writers add, in `language` (BCP 47)."""

    name: str
    workload: str
    client: str
    headline: str
    sentences: tuple[str, ...]
    people: RecapList
    sittings: RecapList
    time: str
    pillars: tuple[RecapPillar, ...]
    pillars_more: str
    risks: tuple[RecapRisk, ...]
    risks_more: str
    decisions: RecapList
    open_points: tuple[RecapList, ...]
    steps: tuple[RecapList, ...]
    steps_more: str
    next_questions: str
    milestone: str
    made: str
    language: str
    say: Say = field(default=str, repr=False, compare=False)
