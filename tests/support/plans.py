"""Actions and decisions that can be kept, by number, for tests that need some."""

from __future__ import annotations

from datetime import date
from typing import Any

from wa_desktop.domain.decisions import Decision, DecisionKind
from wa_desktop.domain.plan import Action, PracticeRef

TODAY = date(2026, 3, 2)


def id_of(number: int) -> str:
    return f"{number:032x}"


def action(number: int = 1, title: str = "", **given: Any) -> Action:
    """An action; `after` names by number those it waits for."""
    after = tuple(id_of(one) for one in given.pop("after", ()))
    fields = {"depends_on": after} | given
    return Action(id_of(number), number, title or f"Do thing {number}", **fields)


def practice(question: str, choice: str = "", lens: str = "main") -> PracticeRef:
    return PracticeRef(lens, question, choice)


def acceptance(
    *practices: PracticeRef, number: int = 1, until: date = date(2026, 6, 30), **given: Any
) -> Decision:
    """An accepted risk, recorded properly."""
    fields = {"title": f"Live with it {number}", "decided_by": "Grace", "practices": practices} | given
    return Decision(id_of(1000 + number), number, DecisionKind.ACCEPTED_RISK, revisit_on=until, **fields)


def trade_off(number: int = 1, **given: Any) -> Decision:
    """A trade-off, recorded properly."""
    fields = {"title": f"One against the other {number}", "gains": ("safety",), "pays": ("cost",)} | given
    return Decision(id_of(1000 + number), number, DecisionKind.TRADE_OFF, **fields)
