"""Decision records: which trade-off was made, by whom and why, and which risks were accepted until when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from wa_desktop.domain.errors import FieldProblem, message
from wa_desktop.domain.plan import PracticeRef
from wa_desktop.domain.text import whole_text

MAX_TITLE = 200
MAX_NAME = 255
MAX_TEXT = 10_000
MAX_OPTIONS = 10
MAX_DECISIONS = 1000


class DecisionKind(StrEnum):
    """A trade-off between pillars, or a risk that is taken knowingly."""

    TRADE_OFF = "TRADE_OFF"
    ACCEPTED_RISK = "ACCEPTED_RISK"


@dataclass(frozen=True)
class Decision:
    """One decision on a workload.

    `id` is 32 hexadecimal digits, `number` counts from 1 in its workload. `options` are the ways that were
    weighed. `gains` and `pays` are ids of pillars. `revisit_on` is the day to look at it again; for an accepted
    risk it is the last day on which the acceptance holds. `practices` says whom it concerns; an entry without a
    choice means the whole question.
    """

    id: str
    number: int
    kind: DecisionKind
    title: str
    context: str = ""
    options: tuple[str, ...] = ()
    gains: tuple[str, ...] = ()
    pays: tuple[str, ...] = ()
    decision: str = ""
    rationale: str = ""
    decided_by: str = ""
    decided_on: date | None = None
    revisit_on: date | None = None
    practices: tuple[PracticeRef, ...] = ()
    created_at: datetime | None = None

    @property
    def label(self) -> str:
        """The short name people call it by."""
        return f"D-{self.number}"

    def accepts(self, today: date) -> bool:
        """Whether it accepts the risk of its practices today; without an end it does until it is removed."""
        return self.kind is DecisionKind.ACCEPTED_RISK and not self.is_due(today)

    def is_due(self, today: date) -> bool:
        """Whether the day to look at it again has passed."""
        return self.revisit_on is not None and self.revisit_on < today

    def tidied(self) -> Decision:
        """The same as it can be kept: whole texts, each option, pillar and practice once."""
        return replace(
            self,
            title=_line(self.title),
            context=_text(self.context),
            options=tuple(dict.fromkeys(option for option in map(_text, self.options) if option)),
            gains=tuple(dict.fromkeys(self.gains)),
            pays=tuple(dict.fromkeys(self.pays)),
            decision=_text(self.decision),
            rationale=_text(self.rationale),
            decided_by=_line(self.decided_by),
            practices=tuple(dict.fromkeys(self.practices)),
        )


def next_decision_number(decisions: Iterable[Decision]) -> int:
    """The number of a new decision."""
    return max((decision.number for decision in decisions), default=0) + 1


def check_decision(decision: Decision) -> tuple[FieldProblem, ...]:
    """Every field of a decision that makes no sense, with a sentence for people."""
    checks = [
        _check_title(decision),
        _check_length("decided_by", decision.decided_by, MAX_NAME),
        *(
            _check_length(field, text, MAX_TEXT)
            for field, text in (
                ("context", decision.context),
                ("options", max(decision.options, key=len, default="")),
                ("decision", decision.decision),
                ("rationale", decision.rationale),
            )
        ),
        _check_options(decision),
        _check_pillars(decision),
        _check_dates(decision),
        _check_acceptance(decision),
    ]
    return tuple(problem for problem in checks if problem)


def accepted(decisions: Iterable[Decision], today: date) -> dict[PracticeRef, Decision]:
    """Which practices and whole questions have their risk accepted today, and by which decision."""
    return {
        practice: decision
        for decision in decisions
        if decision.accepts(today)
        for practice in decision.practices
    }


def _check_title(decision: Decision) -> FieldProblem | None:
    if not decision.title.strip():
        return FieldProblem("title", message("Give the decision a title."))
    return _check_length("title", decision.title, MAX_TITLE)


def _check_length(field: str, text: str, most: int) -> FieldProblem | None:
    if len(text) > most:
        return FieldProblem(field, message("This text has at most {count} characters.", count=most))
    return None


def _check_options(decision: Decision) -> FieldProblem | None:
    if len(decision.options) > MAX_OPTIONS:
        return FieldProblem(
            "options", message("A decision weighs at most {count} options.", count=MAX_OPTIONS)
        )
    return None


def _check_pillars(decision: Decision) -> FieldProblem | None:
    if set(decision.gains) & set(decision.pays):
        return FieldProblem("pays", message("A pillar either gains or pays, not both."))
    return None


def _check_dates(decision: Decision) -> FieldProblem | None:
    decided, revisit = decision.decided_on, decision.revisit_on
    if decided and revisit and revisit < decided:
        return FieldProblem("revisit_on", message("The day to look at it again lies before the decision."))
    return None


def _check_acceptance(decision: Decision) -> FieldProblem | None:
    if decision.kind is not DecisionKind.ACCEPTED_RISK:
        return None
    if not decision.practices:
        return FieldProblem("practices", message("Name the practices whose risk is accepted."))
    if decision.revisit_on is None:
        return FieldProblem("revisit_on", message("Say until when the risk is accepted."))
    return None


def _line(text: str) -> str:
    return " ".join(whole_text(text).split())


def _text(text: str) -> str:
    return whole_text(text).strip()
