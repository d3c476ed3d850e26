"""What the rules editor calls levels, kinds of groups, and choices."""

from __future__ import annotations

from collections.abc import Sequence

from wa_desktop.domain.lens import Risk
from wa_desktop.domain.rule_groups import Kind
from wa_desktop.lensfile.risk_words import RISK_OF_WORD
from wa_desktop.ui.studio.rules.rule_order import LEVELS
from wa_desktop.ui.words import tr


def level_words() -> list[tuple[str, str]]:
    """The format's word and ours for each level, gravest first."""
    words = {
        "HIGH_RISK": tr("High risk"),
        "MEDIUM_RISK": tr("Medium risk"),
        "NO_RISK": tr("No risk"),
    }
    return [(level, words[level]) for level in LEVELS]


def level_word(risk: Risk) -> str:
    """The name of what a rule gives; also of the state in which none does."""
    return {
        Risk.HIGH: tr("High risk"),
        Risk.MEDIUM: tr("Medium risk"),
        Risk.NONE: tr("No risk"),
    }.get(risk, tr("No rule matches"))


def risk_of(level: str) -> Risk:
    """The risk of the format's word; UNANSWERED for a word that is none."""
    return RISK_OF_WORD.get(level, Risk.UNANSWERED)


def kind_words() -> list[tuple[Kind, str]]:
    """The kinds of groups."""
    return [(Kind.ALL, tr("All of")), (Kind.ANY, tr("Any of")), (Kind.NONE, tr("None of"))]


def kind_word(kind: Kind) -> str:
    """The name of a kind of group."""
    return dict(kind_words())[kind]


def short_labels(ids: Sequence[str]) -> dict[str, str]:
    """The ids without the beginning up to an underscore that all of them share."""
    if len(ids) < 2:
        return {one: one for one in ids}
    first = min(ids)
    last = max(ids)
    same = next((i for i, sign in enumerate(first) if i >= len(last) or sign != last[i]), len(first))
    cut = first.rfind("_", 0, same) + 1
    return {one: one[cut:] or one for one in ids}


def letter(number: int) -> str:
    """The letter of a column of the truth table, which the legend explains."""
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[number]


def rule_word(number: int | None, *, is_default: bool) -> str:
    """What decides: a rule by its number from 0, the default, or nothing."""
    if number is None:
        return tr("–")
    return tr("Otherwise") if is_default else tr("Rule {number}").format(number=number + 1)
