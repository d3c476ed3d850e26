"""How the builder reads a condition: as groups where it can, else with the reason why not."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from wa_desktop.domain.rule_groups import Group, Kind, Ways, equal_ways, text_of, ways_of
from wa_desktop.domain.rules import MAX_TABLE_NAMES
from wa_desktop.ui.studio.rules.question_rules import WrittenRule

NOTHING_YET: Ways = ((Group(Kind.ALL, ()),),)
"""What a rule without a condition begins with."""

MOST_WAYS = 20
MOST_CHIPS = 120
"""What can be overlooked as groups; more is better read as text."""


class Reading(Enum):
    """What the groups are to the text."""

    SAME = auto()
    EQUAL = auto()
    WRONG = auto()
    TOO_MANY_NAMES = auto()
    TOO_LONG = auto()


@dataclass(frozen=True)
class ReadWays:
    """The ways of a condition; empty where `reading` says why there are none."""

    reading: Reading
    ways: Ways = ()


def read_ways(rule: WrittenRule, kept: Ways) -> ReadWays:
    """Read a rule's condition as groups.

    `kept` are the groups as a person built them; they stay while they say the same text, because they know of groups
    without choices, which no text does.
    """
    if kept and text_of(kept) == rule.condition:
        return ReadWays(Reading.SAME, kept)
    if not rule.condition.strip():
        return ReadWays(Reading.SAME, NOTHING_YET)
    condition = rule.parsed
    if condition is None:
        return ReadWays(Reading.WRONG)
    spelled = ways_of(condition)
    ways = spelled if spelled is not None else equal_ways(condition)
    if ways is None:
        many = len(condition.names) > MAX_TABLE_NAMES
        return ReadWays(Reading.TOO_MANY_NAMES if many else Reading.TOO_LONG)
    if len(ways) > MOST_WAYS or sum(len(group.ids) for way in ways for group in way) > MOST_CHIPS:
        return ReadWays(Reading.TOO_LONG)
    return ReadWays(Reading.EQUAL if spelled is None else Reading.SAME, ways)
