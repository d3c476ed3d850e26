"""The words of the plan and of decisions on screen."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from wa_desktop.domain.decisions import DecisionKind
from wa_desktop.domain.plan import ActionStatus, Effort, Impact
from wa_desktop.ui.words import tr


def status_word(status: ActionStatus) -> str:
    """How far an action is."""
    return {
        ActionStatus.OPEN: tr("Open"),
        ActionStatus.IN_PROGRESS: tr("In progress"),
        ActionStatus.DONE: tr("Done"),
        ActionStatus.WONT_DO: tr("Won’t do"),
    }[status]


def impact_word(impact: Impact) -> str:
    """How much an action helps."""
    return {
        Impact.LOW: tr("Low"),
        Impact.MEDIUM: tr("Medium"),
        Impact.HIGH: tr("High"),
        Impact.VERY_HIGH: tr("Very high"),
    }[impact]


def decision_word(kind: DecisionKind) -> str:
    """What kind of decision it is."""
    return {
        DecisionKind.TRADE_OFF: tr("Trade-off"),
        DecisionKind.ACCEPTED_RISK: tr("Accepted risk"),
    }[kind]


def days_word(days: float) -> str:
    """Days of work in short, such as "3 d" or "0.5 d"."""
    return tr("{days} d").format(days=number_word(days))


def number_word(value: float) -> str:
    """A number with at most two decimals, as the locale writes it."""
    rounded = round(value, 2)
    decimals = 0 if rounded == int(rounded) else 1 if round(rounded * 10) == rounded * 10 else 2
    return QLocale().toString(float(rounded), "f", decimals)


def effort_short(effort: Effort) -> str:
    """An effort as it was given: days, or a size, or a dash."""
    if effort.days is not None:
        return days_word(effort.days)
    return effort.size.value if effort.size else "–"
