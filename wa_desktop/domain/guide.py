"""What a guide tells beside a lens: pillars with their principles, services and decisions worth recording."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Principle:
    """A design principle; `id` is what questions refer to."""

    id: str
    title: str
    text: str


@dataclass(frozen=True)
class ServiceUse:
    """A service and what it is for in a pillar."""

    name: str
    use: str


@dataclass(frozen=True)
class DecisionOption:
    """One way to decide, with what it gains and what it costs."""

    name: str
    gains: str
    costs: str


@dataclass(frozen=True)
class ExampleDecision:
    """A design decision with numbers that a reviewer can adopt; pillar and practice ids say whom it concerns."""

    id: str
    title: str
    context: str
    options: tuple[DecisionOption, ...]
    decision: str
    measure: str
    pillars_gain: tuple[str, ...] = ()
    pillars_pay: tuple[str, ...] = ()
    practices: tuple[str, ...] = ()


@dataclass(frozen=True)
class PillarGuide:
    """A pillar in short: its question, definition, one line, principles, services and example decisions."""

    id: str
    question: str
    definition: str
    summary: str
    principles: tuple[Principle, ...]
    services: tuple[ServiceUse, ...]
    decisions: tuple[ExampleDecision, ...]


@dataclass(frozen=True)
class CatalogueService:
    """An AWS service named anywhere: one line, and the ids of the pillars it matters to."""

    name: str
    line: str
    pillars: tuple[str, ...]


@dataclass(frozen=True)
class LensGuide:
    """The guide of a lens: what a review is, how it goes, its pillars and the services named in it."""

    alias: str
    definition: str
    text: str
    principles: tuple[Principle, ...]
    process: tuple[str, ...]
    levels: str
    pillars: tuple[PillarGuide, ...]
    services: tuple[CatalogueService, ...]

    def pillar(self, pillar_id: str) -> PillarGuide | None:
        """The guide of a pillar; None if there is none."""
        return next((pillar for pillar in self.pillars if pillar.id == pillar_id), None)
