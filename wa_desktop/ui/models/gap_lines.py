"""Everything the gap report lists, a line each, and which lines a filter shows: values only, no widget."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from wa_desktop.domain.gaps import Gap, GapKind, NotApplicable
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import Action, PracticeRef
from wa_desktop.ui.models.gaps import GapKey, words_of
from wa_desktop.ui.plan.sheet import PlanSheet


class GapState(Enum):
    """Why a line is listed: three ways of not being in place, and two of being left out on purpose."""

    MISSING = "missing"
    TO_VERIFY = "to verify"
    OPEN = "open"
    ACCEPTED = "accepted"
    NOT_APPLICABLE = "not applicable"


_STATE_OF = {
    GapKind.MISSING: GapState.MISSING,
    GapKind.TO_VERIFY: GapState.TO_VERIFY,
    GapKind.OPEN: GapState.OPEN,
}


class GapOrder(Enum):
    """By what the gaps are grouped."""

    RISK = "risk"
    PILLAR = "pillar"
    EFFORT = "effort"
    LEVEL = "level"


@dataclass(frozen=True)
class GapLine:
    """A gap, or what was said not to apply. `place` counts the pillars of all lenses; `planned` are the live actions that close it."""

    of: Gap | NotApplicable
    state: GapState
    place: int
    planned: tuple[Action, ...] = ()

    @cached_property
    def key(self) -> GapKey:
        """What names it; a whole question has no choice id."""
        return self.of.ref, self.of.choice.id if self.of.choice else ""

    @property
    def gap(self) -> Gap | None:
        """The gap, accepted or not; None for what does not apply."""
        return self.of if isinstance(self.of, Gap) else None

    @cached_property
    def is_gap(self) -> bool:
        """Whether something is to be done about it."""
        return self.state is not GapState.ACCEPTED and self.state is not GapState.NOT_APPLICABLE

    @cached_property
    def risk(self) -> Risk:
        """The risk of the gap."""
        return self.of.risk if isinstance(self.of, Gap) else Risk.NOT_APPLICABLE

    @property
    def can_be_planned(self) -> bool:
        """Whether it is a gap that no live action closes."""
        return self.gap is not None and not self.planned

    @cached_property
    def words(self) -> str:
        """All that a search looks at, in small letters."""
        planned = [text for action in self.planned for text in (action.label, action.title)]
        return "\n".join([words_of(self.of), *planned]).casefold()


@dataclass(frozen=True)
class GapFilter:
    """Which lines to show; None and an empty text let all pass.

    A risk and `unplanned` ask for gaps: what was accepted then shows only if that state is asked for too.
    """

    text: str = ""
    risk: Risk | None = None
    state: GapState | None = None
    pillar: str | None = None
    lens: str | None = None
    unplanned: bool = False

    @cached_property
    def _wanted(self) -> list[str]:
        return self.text.casefold().split()

    def shows(self, line: GapLine) -> bool:
        """Whether a line passes; every word of the text has to be in it."""
        if self.state is None:
            if not line.is_gap and (self.risk is not None or self.unplanned):
                return False
        elif line.state is not self.state:
            return False
        return (
            (self.risk is None or line.risk is self.risk)
            and (not self.unplanned or line.can_be_planned)
            and (self.pillar is None or line.of.pillar.name == self.pillar)
            and (self.lens is None or line.of.lens.alias == self.lens)
            and (not self._wanted or all(word in line.words for word in self._wanted))
        )


@dataclass(frozen=True)
class GapCounts:
    """How many lines each way of filtering would show, with the other ways as they are."""

    risks: Mapping[Risk, int]
    states: Mapping[GapState, int]
    unplanned: int
    pillars: Mapping[str, int]


def lines_of(sheet: PlanSheet, before: Mapping[GapKey, GapLine]) -> tuple[GapLine, ...]:
    """The gaps as the report orders them, then what was accepted, then what does not apply.

    Lines that are as they were `before` are the same objects, so that what was made of them can be kept.
    """
    report = sheet.gaps
    planned = _planned(sheet.snapshot.actions)
    places: dict[tuple[str, str], int] = {}
    for review in sheet.snapshot.reviews:
        for pillar in review.lens.pillars:
            places.setdefault((review.lens.alias, pillar.id), len(places))

    def line(of: Gap | NotApplicable, state: GapState) -> GapLine:
        actions = planned.get(of.practice, ()) if planned and isinstance(of, Gap) else ()
        made = GapLine(of, state, places[of.lens.alias, of.pillar.id], tuple(actions))
        old = before.get(made.key)
        return old if old is not None and old == made else made

    return (
        *(line(gap, _STATE_OF[gap.kind]) for gap in report.gaps),
        *(line(gap, GapState.ACCEPTED) for gap in report.accepted),
        *(line(entry, GapState.NOT_APPLICABLE) for entry in report.not_applicable),
    )


def count_lines(lines: Iterable[GapLine], chosen: GapFilter) -> GapCounts:
    """What each other choice of risk, state, plan or pillar would show, in one pass."""
    found = GapFilter(text=chosen.text, lens=chosen.lens)
    risks: Counter[Risk] = Counter()
    states: Counter[GapState] = Counter()
    pillars: Counter[str] = Counter()
    unplanned = 0
    for line in filter(found.shows, lines):
        of_risk = chosen.risk is None or line.risk is chosen.risk
        of_plan = not chosen.unplanned or line.can_be_planned
        of_pillar = chosen.pillar is None or line.of.pillar.name == chosen.pillar
        of_state = line.is_gap if chosen.state is None else line.state is chosen.state
        asks_for_gaps = chosen.risk is not None or chosen.unplanned
        risks[line.risk] += of_state and of_plan and of_pillar
        states[line.state] += of_risk and of_plan and of_pillar
        unplanned += of_state and of_risk and of_pillar and line.can_be_planned
        anyway = chosen.state is None and not asks_for_gaps
        pillars[line.of.pillar.name] += (of_state or anyway) and of_risk and of_plan
    return GapCounts(risks, states, unplanned, pillars)


def _planned(actions: Iterable[Action]) -> dict[PracticeRef, list[Action]]:
    planned: dict[PracticeRef, list[Action]] = {}
    for action in actions:
        if action.is_live:
            for practice in action.practices:
                planned.setdefault(practice, []).append(action)
    return planned
