"""What the matrix of effort and impact says: in captions, tooltips and to a screen reader."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from wa_desktop.domain.plan import EffortScale, Impact
from wa_desktop.ui.plan.matrix_place import Quadrant, quadrant_of, split_days
from wa_desktop.ui.plan.sheet import ActionLine
from wa_desktop.ui.plan.words import number_word, status_word
from wa_desktop.ui.words import date_word, tr


def quadrant_word(quadrant: Quadrant) -> str:
    """The name of a quadrant."""
    return {
        Quadrant.QUICK_WINS: tr("Quick wins"),
        Quadrant.MAJOR_WORK: tr("Major work"),
        Quadrant.FILL_IN: tr("Fill in"),
        Quadrant.RECONSIDER: tr("Reconsider"),
    }[quadrant]


def days_phrase(days: float, *, assumed: bool = False) -> str:
    """A number of days in words, such as "5 days"."""
    if assumed:
        text = tr("1 day (assumed)") if days == 1 else tr("{days} days (assumed)")
    else:
        text = tr("1 day") if days == 1 else tr("{days} days")
    return text.format(days=number_word(days))


def place_words(days: float, impact: Impact, *, assumed: bool = False) -> str:
    """Where an action stands, such as "5 days, high impact"."""
    return {
        Impact.LOW: tr("{days}, low impact"),
        Impact.MEDIUM: tr("{days}, medium impact"),
        Impact.HIGH: tr("{days}, high impact"),
        Impact.VERY_HIGH: tr("{days}, very high impact"),
    }[impact].format(days=days_phrase(days, assumed=assumed))


def place_of(line: ActionLine) -> str:
    """Where an action stands now."""
    action = line.action
    return place_words(line.days, action.impact, assumed=not action.effort.is_known)


def action_words(line: ActionLine) -> tuple[str, ...]:
    """Everything about an action that a circle has no room for, line by line."""
    action = line.action
    said = [
        tr("{label} {title}").format(label=action.label, title=action.title),
        place_of(line),
        tr("Owner: {owner}").format(owner=action.owner) if action.owner else tr("No owner"),
        tr("Due {date}").format(date=date_word(action.due)) if action.due else tr("No date"),
    ]
    if not action.is_live:
        said.append(status_word(action.status))
    return tuple(said)


def split_words(scale: EffortScale) -> str:
    """Why the line between low and high effort stands where it does."""
    return tr(
        "Low effort is less than {split} days: halfway between M ({medium}) and L ({large}) in this review."
    ).format(
        split=number_word(split_days(scale)),
        medium=number_word(scale.medium),
        large=number_word(scale.large),
    )


def count_words(lines: Sequence[ActionLine], split: float) -> str:
    """How many actions each quadrant has."""
    counts = Counter(quadrant_of(line.days, line.action.impact, split) for line in lines)
    return ", ".join(
        tr("{quadrant}: {count}").format(quadrant=quadrant_word(one), count=counts[one]) for one in Quadrant
    )
