"""Rules as the studio reads them, held against the evaluation of reviews: faults, order, groups, outcomes, forms."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ui.studio.rules_room import QUESTION, lens_value, question_value
from wa_desktop.domain.lens import Choice, Question, Risk
from wa_desktop.domain.risk import fired_rule
from wa_desktop.domain.rule_groups import Group, Kind
from wa_desktop.lensfile.check import check_value
from wa_desktop.ui.studio.rules import rule_order
from wa_desktop.ui.studio.rules.outcomes import Form, Outcomes, forms_of, outcomes_of
from wa_desktop.ui.studio.rules.question_rules import (
    NamedChoice,
    QuestionRules,
    WrittenRule,
    faults_of,
    findings_of_rule,
    read_question_rules,
    worded,
)
from wa_desktop.ui.studio.rules.reading import MOST_WAYS, NOTHING_YET, Reading, read_ways
from wa_desktop.ui.studio.rules.words import short_labels

IDS = ("aaa", "bbb", "ccc", "ddd", "eee", "x_no")
LEVELS = st.sampled_from(rule_order.LEVELS)
CONDITIONS = st.recursive(
    st.sampled_from(IDS),
    lambda inner: st.one_of(
        inner.map(lambda text: f"!({text})"),
        st.tuples(inner, st.sampled_from(["&&", "||"]), inner).map(lambda parts: f"({' '.join(parts)})"),
    ),
    max_leaves=8,
)
RULES = st.lists(st.builds(WrittenRule, st.one_of(CONDITIONS, st.just("default")), LEVELS), max_size=4).map(
    tuple
)


def named(*ids: str) -> tuple[NamedChoice, ...]:
    return tuple(NamedChoice(name, f"Title of {name}") for name in ids)


def as_reviewed(question: QuestionRules) -> Question:
    rules = tuple(rule for rule in map(question.sound_rule, question.rules) if rule)
    choices = tuple(Choice(choice.id, choice.title) for choice in question.choices)
    return Question("q", "q", "Title", choices, rules)


def chosen(outcomes: Outcomes, selection: int) -> frozenset[str]:
    return frozenset(name for bit, name in enumerate(outcomes.names) if selection >> bit & 1)


@given(RULES)
def test_every_selection_comes_out_as_in_a_review(rules: tuple[WrittenRule, ...]) -> None:
    question = QuestionRules(named(*IDS), rules)
    outcomes = outcomes_of(question)
    assert outcomes is not None
    reviewed = as_reviewed(question)
    seen = 0
    for selection in range(1 << len(outcomes.names)):
        selected = chosen(outcomes, selection)
        if "x_no" in selected and len(selected) > 1:
            assert not outcomes.possible >> selection & 1
            continue
        seen += 1
        found = outcomes.decided(selection)
        fired = fired_rule(reviewed, selected)
        if fired is None:
            assert (found.rule, found.risk) == (None, Risk.NO_RULE_MATCHED)
        else:
            assert found.rule is not None
            assert question.sound_rule(rules[found.rule]) == fired
            assert found.risk is fired.risk
    assert seen == outcomes.total == sum(count for _, count in outcomes.levels())
    assert len(outcomes.in_order()) == seen


def holds(form: Form, selected: frozenset[str]) -> bool:
    if form.any_of:
        return bool(selected & set(form.on)) or bool(set(form.off) - selected)
    return selected >= set(form.on) and not selected & set(form.off)


@given(RULES)
def test_forms_hold_for_what_a_rule_decides_and_nothing_else_that_can_be(
    rules: tuple[WrittenRule, ...],
) -> None:
    outcomes = outcomes_of(QuestionRules(named(*IDS), rules))
    assert outcomes is not None
    for outcome in outcomes.outcomes:
        forms = forms_of(outcomes, outcome)
        assert forms is not None
        for selection in outcomes.in_order():
            said = any(holds(form, chosen(outcomes, selection)) for form in forms)
            assert said == bool(outcome.table >> selection & 1)


def test_rules_with_a_fault_are_left_out_and_counted() -> None:
    rules = (
        WrittenRule("aaa &&", "NO_RISK"),
        WrittenRule("zzz", "NO_RISK"),
        WrittenRule("aaa", "SOME_RISK"),
        WrittenRule("bbb", "HIGH_RISK"),
    )
    outcomes = outcomes_of(QuestionRules(named("aaa", "bbb"), rules))
    assert outcomes is not None
    assert outcomes.flawed == (0, 1, 2)
    assert outcomes.names == ("bbb",)
    assert outcomes.unnamed == ("aaa",)
    assert [outcome.rule for outcome in outcomes.outcomes] == [3, None]


def test_too_many_choices_for_a_table() -> None:
    ids = [f"choice{n}" for n in range(21)]
    rule = WrittenRule(" && ".join(ids), "NO_RISK")
    assert outcomes_of(QuestionRules(named(*ids), (rule,))) is None


def test_fifteen_choices_of_which_many_ways_decide_are_said_to_be_many() -> None:
    ids = [f"choice{n}" for n in range(12)]
    odd = ids[0]
    for name in ids[1:]:
        odd = f"(({odd}) && !{name}) || (!({odd}) && {name})" if len(odd) < 4000 else odd
    outcomes = outcomes_of(QuestionRules(named(*ids), (WrittenRule(odd, "NO_RISK"),)))
    assert outcomes is not None
    assert forms_of(outcomes, outcomes.outcomes[0]) is None


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("aaa && bbb", []),
        ("default", []),
        ("aaa && zzz || zzz", [(7, 10), (14, 17)]),
        ("aaa & bbb", [(4, 5)]),
        ("aaa bbb", [(4, 7)]),
        ("(aaa || bbb", [(8, 11)]),
        ("aaa && ", [(4, 6)]),
        ("", [(0, 0)]),
        ("  ", [(0, 0)]),
        ("aaa && default", [(7, 14)]),
    ],
)
def test_where_a_condition_is_wrong(text: str, places: list[tuple[int, int]]) -> None:
    faults = faults_of(text, frozenset({"aaa", "bbb"}))
    assert [(fault.start, fault.end) for fault in faults] == places


@given(st.text(max_size=40))
def test_any_text_has_its_faults_within_it(text: str) -> None:
    for fault in faults_of(text, frozenset(IDS)):
        assert 0 <= fault.start <= fault.end <= len(text)
        assert str(fault.sentence)


def test_the_check_words_a_fault_better() -> None:
    value = lens_value(question_value([("bakup_plan || bakup_plan && nothing_like", "HIGH_RISK")]))
    question = read_question_rules(value, QUESTION)
    findings = findings_of_rule(check_value(value).findings, QUESTION, 0)
    said = [
        str(fault.sentence)
        for fault in worded(faults_of(question.rules[0].condition, question.ids), findings)
    ]
    assert "Did you mean backup_plan?" in said[0]
    assert said[0] == said[1]
    assert "nothing_like" in said[2]


@pytest.mark.parametrize(
    "question",
    [
        None,
        [],
        {"choices": 3, "riskRules": "x"},
        {"choices": [None, {"id": 5}, {"id": "aaa"}], "riskRules": [None, {}, {"condition": 7, "risk": []}]},
    ],
)
def test_whatever_a_draft_holds_can_be_shown(question: Any) -> None:
    read = read_question_rules({"pillars": [{"questions": [question]}]}, QUESTION)
    assert all(rule.pair == ("", "") for rule in read.rules)
    assert outcomes_of(read) is not None
    assert read_question_rules({}, QUESTION) == QuestionRules()


# Groups


def test_groups_stay_as_built_while_they_say_the_same() -> None:
    any_of_one = ((Group(Kind.ANY, ("aaa",)), Group(Kind.NONE, ())),)
    assert read_ways(WrittenRule("aaa", ""), any_of_one).ways == any_of_one
    assert read_ways(WrittenRule("bbb", ""), any_of_one).ways == ((Group(Kind.ALL, ("bbb",)),),)


def test_how_conditions_read() -> None:
    assert read_ways(WrittenRule(" ", ""), ()).ways == NOTHING_YET
    assert read_ways(WrittenRule("aaa &&", ""), ()).reading is Reading.WRONG
    assert read_ways(WrittenRule("(aaa || bbb) && !ccc", ""), ()).reading is Reading.SAME
    assert read_ways(WrittenRule("!(aaa && bbb)", ""), ()).reading is Reading.EQUAL
    many = " && ".join(f"c{n}" for n in range(30))
    assert read_ways(WrittenRule(f"!({many})", ""), ()).reading is Reading.TOO_MANY_NAMES
    long = " || ".join(f"(a{n} && b{n})" for n in range(MOST_WAYS + 1))
    assert read_ways(WrittenRule(long, ""), ()).reading is Reading.TOO_LONG


# Order


def written(*pairs: tuple[str, str]) -> list[WrittenRule]:
    return [WrittenRule(*pair) for pair in pairs]


def test_a_new_rule_stands_before_the_default_with_a_level_that_is_free() -> None:
    rules = written(("aaa", "NO_RISK"), ("default", "HIGH_RISK"))
    made, number = rule_order.with_rule(rules)
    assert made == [("aaa", "NO_RISK"), ("", "MEDIUM_RISK"), ("default", "HIGH_RISK")]
    assert number == 1
    assert rule_order.with_rule([]) == ([("", "NO_RISK")], 0)
    assert rule_order.with_default(rules[:1])[-1] == ("default", "HIGH_RISK")


def test_nothing_moves_behind_the_default() -> None:
    rules = written(("aaa", "NO_RISK"), ("bbb", "MEDIUM_RISK"), ("default", "HIGH_RISK"))
    ways = [(n, step) for n in range(3) for step in (-1, 1) if rule_order.can_move(rules, n, step)]
    assert ways == [(0, 1), (1, -1)]
    assert rule_order.moved(rules, 0, 1)[0] == ("bbb", "MEDIUM_RISK")
    turned = written(("default", "HIGH_RISK"), ("aaa", "NO_RISK"))
    assert rule_order.can_move(turned, 0, 1)
    assert rule_order.can_move(turned, 1, -1)


@given(st.lists(st.sampled_from(["sec_a", "sec_b", "sec_", "se", "sec_ab", "x", "_"]), unique=True))
def test_short_labels_are_different_and_not_empty(ids: list[str]) -> None:
    labels = short_labels(ids)
    assert list(labels) == ids
    assert all(labels.values())
    assert len(set(labels.values())) == len(ids)
