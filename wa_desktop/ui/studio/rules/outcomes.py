"""What a question's rules give for every selection: as rows of a truth table, or as few words where that is long."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wa_desktop.domain.lens import Risk
from wa_desktop.domain.minimal_forms import Cube, TooManyCubesError, cover
from wa_desktop.domain.rule_groups import verdicts
from wa_desktop.domain.rules import MAX_TABLE_NAMES, all_selections, column, selections
from wa_desktop.ui.studio.rules.question_rules import QuestionRules

MOST_COLUMNS = 5
"""With more choices the table is said in words."""

_MOST_CUBES = 40


@dataclass(frozen=True)
class Outcome:
    """What one rule decides: `rule` is its number from 0, None for the selections that no rule decides.

    `table` is true for the selections it decides, over the names of the outcomes.
    """

    rule: int | None
    risk: Risk
    is_default: bool
    table: int


@dataclass(frozen=True)
class Outcomes:
    """The selections of the choices that rules name.

    `possible` is true for those that can be made: "None of these" goes with nothing else, and where it is named, as
    in our window, such selections are left out. `flawed` are the numbers of the rules that are not evaluated because
    something is wrong with them. `unnamed` are the practices that no rule names.
    """

    names: tuple[str, ...]
    outcomes: tuple[Outcome, ...]
    possible: int
    flawed: tuple[int, ...]
    unnamed: tuple[str, ...]

    @property
    def total(self) -> int:
        """How many selections there are."""
        return self.possible.bit_count()

    @property
    def leaves_out(self) -> bool:
        """Whether "None of these" is named beside others."""
        return self.possible != all_selections(len(self.names))

    def levels(self) -> list[tuple[Risk, int]]:
        """How many selections give each level that occurs, gravest first, then those that no rule decides."""
        order = (Risk.HIGH, Risk.MEDIUM, Risk.NONE, Risk.NO_RULE_MATCHED)
        counts = dict.fromkeys(order, 0)
        for outcome in self.outcomes:
            counts[outcome.risk] += outcome.table.bit_count()
        return [(risk, count) for risk, count in counts.items() if count or risk is not Risk.NO_RULE_MATCHED]

    def decided(self, selection: int) -> Outcome:
        """What becomes of a selection that can be made."""
        return next(outcome for outcome in self.outcomes if outcome.table >> selection & 1)

    def in_order(self) -> list[int]:
        """The selections that can be made, from nothing to everything; the first name changes last."""
        count = len(self.names)
        return sorted(selections(self.possible), key=lambda chosen: f"{chosen:0{count}b}"[::-1])


@dataclass(frozen=True)
class Form:
    """A set of selections: all of `on` and none of `off` selected.

    With `any_of` one of `on` is enough, or one of `off` missing.
    """

    on: tuple[str, ...] = ()
    off: tuple[str, ...] = ()
    any_of: bool = False


def outcomes_of(question: QuestionRules) -> Outcomes | None:
    """What the rules give; None where they name more choices than a table can have."""
    sound = [(number, question.sound_rule(rule)) for number, rule in enumerate(question.rules)]
    rules = [(number, rule) for number, rule in sound if rule is not None]
    named = {name for _, rule in rules for name in rule.condition.names}
    names = tuple(dict.fromkeys(choice.id for choice in question.choices if choice.id in named))
    given = verdicts([rule for _, rule in rules], names)
    if given is None or len(names) > MAX_TABLE_NAMES:
        return None
    possible = _possible(names, question)
    outcomes = [
        Outcome(number, rule.risk, rule.condition.is_default, table & possible)
        for (number, rule), table in zip(rules, given.tables, strict=True)
    ]
    outcomes.append(Outcome(None, Risk.NO_RULE_MATCHED, is_default=False, table=given.undecided & possible))
    return Outcomes(
        names=names,
        outcomes=tuple(outcomes),
        possible=possible,
        flawed=tuple(number for number, rule in sound if rule is None),
        unnamed=tuple(dict.fromkeys(name for name in question.practices if name not in named)),
    )


def forms_of(outcomes: Outcomes, outcome: Outcome) -> tuple[Form, ...] | None:
    """The fewest forms of the selections that a rule decides; None where they are too many to read.

    What cannot be selected may be in them, which makes them shorter.
    """
    count = len(outcomes.names)
    impossible = all_selections(count) & ~outcomes.possible
    try:
        cubes = cover(outcome.table, count, impossible, most=_MOST_CUBES)
    except TooManyCubesError:
        return None
    return _forms(cubes, outcomes.names)


def _possible(names: Sequence[str], question: QuestionRules) -> int:
    count = len(names)
    possible = all_selections(count)
    nones = {choice.id for choice in question.choices if choice.is_none}
    for position, name in enumerate(names):
        if name in nones:
            others = 0
            for other in range(count):
                others |= column(other, count) if other != position else 0
            possible &= ~(column(position, count) & others)
    return possible


def _forms(cubes: Sequence[Cube], names: Sequence[str]) -> tuple[Form, ...]:
    """Cubes of one name are said together: any of these selected, any of those missing."""
    single_on = [min(cube.on) for cube in cubes if cube.size == 1 and cube.on]
    single_off = [min(cube.off) for cube in cubes if cube.size == 1 and cube.off]
    forms = []
    if single_on:
        forms.append(Form(on=_named(single_on, names), any_of=True))
    if single_off:
        forms.append(Form(off=_named(single_off, names), any_of=True))
    forms += [Form(_named(cube.on, names), _named(cube.off, names)) for cube in cubes if cube.size != 1]
    return tuple(forms)


def _named(positions: Sequence[int] | frozenset[int], names: Sequence[str]) -> tuple[str, ...]:
    return tuple(names[position] for position in sorted(positions))
