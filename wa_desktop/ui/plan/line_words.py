"""What the views of the plan say of one action, in whole words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale

from wa_desktop.domain.lens import Risk
from wa_desktop.ui.plan.sheet import ActionLine
from wa_desktop.ui.plan.words import days_word, effort_short, status_word
from wa_desktop.ui.words import date_word, risk_word, tr

LONGEST = 300
"""Characters of a text that a view looks at; nothing is wider."""


def day_short(day: date, today: date) -> str:
    """A day such as 12 Jan, with its year where that is another than today's."""
    if day.year != today.year:
        return date_word(day)
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM")


def day_with_weekday(day: date) -> str:
    """A day such as Tue 12 Jan 2027, for choosing one."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMM yyyy")


def risk_label(line: ActionLine) -> str:
    """The risk of its questions in a word; empty where it belongs to none, as there is nothing to rate."""
    if not line.questions:
        return ""
    return tr("Unanswered") if line.risk is Risk.UNANSWERED else risk_word(line.risk)


def owner_label(line: ActionLine) -> str:
    """Who owns it, or that nobody does."""
    return _short(line.action.owner) or tr("No owner")


def due_label(line: ActionLine, today: date) -> str:
    """Until when, in short; overdue is said in a word, not by colour alone."""
    if line.action.due is None:
        return tr("No date")
    day = day_short(line.action.due, today)
    return tr("overdue {day}").format(day=day) if line.overdue else day


def due_sentence(line: ActionLine, today: date) -> str:
    """Until when, in words that tell an overdue action without colour."""
    if line.action.due is None:
        return tr("no date")
    template = tr("overdue since {day}") if line.overdue else tr("due {day}")
    return template.format(day=day_short(line.action.due, today))


def effort_label(line: ActionLine) -> str:
    """Its effort as it was given, with the days that a size stands for; a dash where nobody has said."""
    effort = line.action.effort
    if effort.days is None and effort.size:
        return tr("{size} · {days}").format(size=effort_short(effort), days=days_word(line.days))
    return effort_short(effort)


def waits_label(line: ActionLine) -> str:
    """What comes first and is not done; empty if nothing is in the way, or nothing left to do."""
    if not line.waits_for or not line.action.is_live:
        return ""
    return tr("waits for {actions}").format(actions=", ".join(line.waits_for))


def conflict_label(labels: Sequence[str]) -> str:
    """That it is due before what it waits for; empty if it is not."""
    return tr("due before {actions}, which it waits for").format(actions=", ".join(labels)) if labels else ""


def title_label(line: ActionLine) -> str:
    """The beginning of its title in one line."""
    return _short(line.action.title)


def spoken_line(line: ActionLine, today: date, remark: str = "") -> str:
    """All that a card shows, for a screen reader and a tooltip; `remark` is said last."""
    risk = risk_label(line)
    effort = line.action.effort
    parts = (
        line.action.label,
        title_label(line),
        tr("risk: {risk}").format(risk=risk) if risk else "",
        _short(line.origin),
        status_word(line.action.status),
        owner_label(line),
        due_sentence(line, today),
        tr("effort: {effort}").format(effort=effort_label(line)) if effort.is_known else "",
        waits_label(line),
        remark,
    )
    return ", ".join(part for part in parts if part)


def _short(text: str) -> str:
    return " ".join(text[:LONGEST].split())
