"""From an answer to a risk, with the reason: which rule fired and which practices hold the question there.

First true rule wins (lens format). Yes counts as selected; so does N/A unless the policy says otherwise,
because a practice that does not apply must not keep a question at risk. No, "I don't know" and not yet
answered count as not in place.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wa_desktop.domain.answers import PracticeAnswer, QuestionAnswer, is_complete
from wa_desktop.domain.lens import Choice, Question, Risk, RiskRule
from wa_desktop.domain.rules import MAX_TABLE_NAMES, all_selections, column, minimal_selections


@dataclass(frozen=True)
class RiskPolicy:
    """How a review reads answers that AWS's documents leave open."""

    not_applicable_counts_as_in_place: bool = True


DEFAULT_POLICY = RiskPolicy()


@dataclass(frozen=True)
class Rating:
    """A question's risk and where it comes from.

    `provisional` is true while some practices are still open. `rule` is the rule that fired; None where the
    rules were not asked or none matched. `holding` are the practices not in place of which at least one
    belongs to some smallest set of practices that would lower the risk.
    """

    risk: Risk
    provisional: bool = False
    rule: RiskRule | None = None
    holding: tuple[Choice, ...] = ()


def selection(
    question: Question, answer: QuestionAnswer, policy: RiskPolicy = DEFAULT_POLICY
) -> frozenset[str]:
    """The choice ids that count as selected in the rules' conditions."""
    in_place = {PracticeAnswer.YES}
    if policy.not_applicable_counts_as_in_place:
        in_place.add(PracticeAnswer.NOT_APPLICABLE)
    selected = {choice.id for choice in question.practices if answer.entry(choice.id).answer in in_place}
    if question.none_choice and _says_none(question, answer):
        selected.add(question.none_choice.id)
    return frozenset(selected)


def fired_rule(question: Question, selected: frozenset[str]) -> RiskRule | None:
    """The first rule whose condition is true for a selection; None if none is."""
    mask = 0
    for choice_id in selected:
        mask |= 1 << question.bit_of[choice_id]
    for holds, rule in question.compiled_rules:
        if holds(mask):
            return rule
    return None


def rate(
    question: Question, answer: QuestionAnswer, policy: RiskPolicy = DEFAULT_POLICY, *, explain: bool = True
) -> Rating:
    """The question's risk by its lens's own rules; without `explain`, `holding` stays empty (for long lists)."""
    if not answer.applicable:
        return Rating(Risk.NOT_APPLICABLE)
    given = {answer.answer(choice.id) for choice in question.practices}
    if not answer.none_of_these and given <= {None}:
        return Rating(Risk.UNANSWERED)
    if given == {PracticeAnswer.NOT_APPLICABLE}:
        return Rating(Risk.NOT_APPLICABLE)
    selected = selection(question, answer, policy)
    rule = fired_rule(question, selected)
    provisional = not is_complete(question, answer)
    if rule is None:
        return Rating(Risk.NO_RULE_MATCHED, provisional)
    held_by = holding(question, selected, rule.risk) if explain else ()
    return Rating(rule.risk, provisional, rule, held_by)


def rate_selection(
    question: Question, selected: frozenset[str], not_applicable: frozenset[str] = frozenset()
) -> Risk:
    """The risk of a plain selection as the WA Tool takes it: what is not selected is not in place.

    Nothing selected is UNANSWERED; nothing selected with every practice marked N/A is NOT_APPLICABLE.
    """
    if not selected:
        practices = {choice.id for choice in question.practices}
        return Risk.NOT_APPLICABLE if practices and practices <= not_applicable else Risk.UNANSWERED
    rule = fired_rule(question, selected | not_applicable)
    return rule.risk if rule else Risk.NO_RULE_MATCHED


def holding(question: Question, selected: frozenset[str], risk: Risk) -> tuple[Choice, ...]:
    """The missing practices that belong to a smallest set whose coming into place lowers the risk.

    Exact: every selection of the missing practices that matter is looked at (by truth table). With more than
    MAX_TABLE_NAMES such practices, all of them are returned.
    """
    if risk.severity <= 0:
        return ()
    missing = missing_practices(question, selected)
    if len(missing) > MAX_TABLE_NAMES:
        return missing
    lower = reaching(question, selected, missing, risk.severity - 1)
    sets = minimal_selections(lower, len(missing))
    return tuple(choice for i, choice in enumerate(missing) if sets & column(i, len(missing)))


def missing_practices(question: Question, selected: frozenset[str]) -> tuple[Choice, ...]:
    """The practices that are not selected and that can change what the rules say.

    Those are the ones that a rule names; and every one where a rule names "None of these" and that is selected,
    because any practice that comes into place ends it.
    """
    named = {name for rule in question.rules for name in rule.condition.names}
    none = question.none_choice
    ends_none = none is not None and none.id in selected and none.id in named
    return tuple(
        choice
        for choice in question.practices
        if choice.id not in selected and (ends_none or choice.id in named)
    )


def outcomes(
    question: Question, selected: frozenset[str], columns: Mapping[str, int], count: int
) -> dict[Risk, int]:
    """What each setting of `count` switches makes of a question, as one truth table per risk.

    `columns` tells for which settings a missing practice comes into place. Every setting but 0 is taken to put one
    at least into place, which ends "None of these". Settings for which no rule is true are in no table.
    """
    kept = frozenset(choice_id for choice_id in selected if not question.choice(choice_id).is_none)
    every = all_selections(count)
    filled = dict(columns) | dict.fromkeys(kept, every)
    tables = dict.fromkeys((Risk.NONE, Risk.MEDIUM, Risk.HIGH), 0)
    undecided = every & ~1
    for rule in question.rules:
        fires = rule.condition.table_over(filled, count) & undecided
        undecided &= ~fires
        tables[rule.risk] |= fires
    now = fired_rule(question, selected)
    if now:
        tables[now.risk] |= 1
    return tables


def reaching(question: Question, selected: frozenset[str], missing: Sequence[Choice], severity: int) -> int:
    """Which additions of missing practices bring a question to a severity or below it, as a truth table.

    An addition for which no rule is true reaches nothing.
    """
    columns = {choice.id: column(i, len(missing)) for i, choice in enumerate(missing)}
    tables = outcomes(question, selected, columns, len(missing))
    reached = 0
    for risk, table in tables.items():
        if risk.severity <= severity:
            reached |= table
    return reached


def _says_none(question: Question, answer: QuestionAnswer) -> bool:
    """Whether the answers amount to "None of these": said so, or every practice is missing."""
    missing = {PracticeAnswer.NO, PracticeAnswer.UNKNOWN}
    return answer.none_of_these or all(
        answer.entry(choice.id).answer in missing for choice in question.practices
    )
