"""The columns a portfolio can have, and which of them somebody wants to see."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from wa_desktop.domain.lens import FRAMEWORK, Pillar
from wa_desktop.ui.models.workload_figures import pillar_key
from wa_desktop.ui.words import tr


class Part(Enum):
    """What a column is about, in the order in which columns stand."""

    WORKLOAD = "workload"
    RISKS = "risks"
    TOTAL = "total"
    ANSWERED = "answered"
    SCORE = "score"
    TREND = "trend"
    NEXT = "next"
    CHANGED = "changed"
    CLIENT = "client"
    ENVIRONMENT = "environment"
    INDUSTRY = "industry"
    OWNER = "owner"
    TAGS = "tags"
    LENSES = "lenses"
    MILESTONES = "milestones"

    @property
    def word(self) -> str:
        """Its heading."""
        return {
            Part.WORKLOAD: tr("Workload"),
            Part.RISKS: tr("Pillars"),
            Part.TOTAL: tr("Total risks"),
            Part.ANSWERED: tr("Answered"),
            Part.SCORE: tr("Score"),
            Part.TREND: tr("Trend"),
            Part.NEXT: tr("Next review"),
            Part.CHANGED: tr("Last change"),
            Part.CLIENT: tr("Client"),
            Part.ENVIRONMENT: tr("Environment"),
            Part.INDUSTRY: tr("Industry"),
            Part.OWNER: tr("Owner"),
            Part.TAGS: tr("Tags"),
            Part.LENSES: tr("Lenses"),
            Part.MILESTONES: tr("Milestones"),
        }[self]


PILLS = frozenset({Part.RISKS, Part.TOTAL})
GREATEST_FIRST = frozenset({Part.RISKS, Part.TOTAL, Part.TREND, Part.CHANGED, Part.MILESTONES})
"""Parts that the first click sorts with the greatest on top; the others begin with the smallest."""


@dataclass(frozen=True)
class Column:
    """A column: its part, and for risks the pillar; None there means the whole review."""

    part: Part
    pillar: Pillar | None = None

    @property
    def key(self) -> str:
        """How the pillar is named; empty for other columns."""
        return pillar_key(self.pillar) if self.pillar else ""

    @property
    def id(self) -> str:
        """A word to remember the column by; empty where its pillar's name is none."""
        if not self.pillar:
            return self.part.value
        return f"{self.part.value}.{self.key}" if self.key.split() == [self.key] else ""


@dataclass(frozen=True)
class ColumnChoice:
    """Which parts are wanted, beside the workload itself, and whose pillars.

    Parts that nobody chose are left out where there is no room for them; chosen ones are scrolled to.
    """

    parts: frozenset[Part] = frozenset({Part.RISKS, Part.ANSWERED, Part.TREND, Part.NEXT})
    lens: str = FRAMEWORK
    chosen: bool = False

    def with_part(self, part: Part, *, shown: bool) -> ColumnChoice:
        """The same with a part more or less."""
        parts = self.parts | {part} if shown else self.parts - {part}
        return ColumnChoice(frozenset(parts), self.lens, chosen=True)

    def with_lens(self, alias: str) -> ColumnChoice:
        """The same with the pillars of another lens."""
        return ColumnChoice(self.parts | {Part.RISKS}, alias, chosen=True)

    def columns(self, pillars: Sequence[Pillar]) -> tuple[Column, ...]:
        """The columns, in order."""
        found = [Column(Part.WORKLOAD)]
        for part in Part:
            if part is Part.RISKS and part in self.parts:
                found += [Column(part, pillar) for pillar in pillars] or [Column(part)]
            elif part in self.parts and part is not Part.WORKLOAD:
                found.append(Column(part))
        return tuple(found)

    def record(self) -> list[str]:
        """Words to remember it by; none for what a program starts with."""
        if not self.chosen:
            return []
        lens = f"lens:{self.lens}" if self.lens.split() == [self.lens] else f"lens:{FRAMEWORK}"
        return [lens, *(part.value for part in Part if part in self.parts)]

    @classmethod
    def from_record(cls, words: Sequence[str]) -> ColumnChoice:
        """Read what `record` gave; unknown words are passed over."""
        if not words:
            return cls()
        known = {part.value: part for part in Part}
        aliases = [word.removeprefix("lens:") for word in words if word.startswith("lens:")]
        parts = frozenset(known[word] for word in words if word in known)
        return cls(parts, aliases[0] if aliases and aliases[0] else FRAMEWORK, chosen=True)
