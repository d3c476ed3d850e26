"""From answers to a risk: by example, and against a naive reading of the rules."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.lens_values import make_question
from tests.support.naive_rules import all_selections, first_true, risk_of, smallest
from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, QuestionAnswer
from wa_desktop.domain.lens import Question, Risk
from wa_desktop.domain.risk import Rating, RiskPolicy, fired_rule, holding, rate, rate_selection, selection

STRICT = RiskPolicy(not_applicable_counts_as_in_place=False)
ANSWERS = {
    "y": PracticeAnswer.YES,
    "n": PracticeAnswer.NO,
    "u": PracticeAnswer.UNKNOWN,
    "x": PracticeAnswer.NOT_APPLICABLE,
}


def framework_question(levels: str) -> Question:
    """A question by the framework's rule (risk_rules.md, section 4): one practice per letter H, M or L."""
    ids = [f"p{i}" for i in range(len(levels))]
    high = [name for name, level in zip(ids, levels, strict=True) if level == "H"]
    rules = [("NONE", " && ".join(ids))]
    if high:
        rules.append(("HIGH", " || ".join(f"!{name}" for name in high)))
    if len(high) < len(ids):
        rules.append(("MEDIUM", "default"))
    else:
        rules[-1] = ("HIGH", "default")
    return make_question([*ids, "none_no"], *rules)


def said(answers: str, *, none_of_these: bool = False, applicable: bool = True) -> QuestionAnswer:
    """Answers to p0, p1, ...: y, n, u(nknown), x (does not apply), or a dot for an open practice."""
    entries = {
        f"p{i}": PracticeEntry(ANSWERS[letter]) for i, letter in enumerate(answers) if letter in ANSWERS
    }
    return QuestionAnswer(entries, none_of_these=none_of_these, applicable=applicable)


def held_by(rating: Rating) -> str:
    return " ".join(choice.id for choice in rating.holding)


OPS_9 = framework_question("MMM")
OPS_4 = framework_question("HHHHH")
MIXED = framework_question("HHML")


@pytest.mark.parametrize(
    ("question", "answers", "risk", "held"),
    [
        (MIXED, "yyyy", Risk.NONE, ""),
        (MIXED, "yyyn", Risk.MEDIUM, "p3"),  # low alone is medium
        (MIXED, "yynn", Risk.MEDIUM, "p2 p3"),
        (MIXED, "nyyy", Risk.HIGH, "p0"),
        (MIXED, "nnyn", Risk.HIGH, "p0 p1"),
        (MIXED, "uuyy", Risk.HIGH, "p0 p1"),  # I don't know counts as not in place
        (MIXED, "nnnn", Risk.HIGH, "p0 p1"),
        (MIXED, "xxxy", Risk.NONE, ""),
        (MIXED, "xnyy", Risk.HIGH, "p1"),
        (MIXED, "xyny", Risk.MEDIUM, "p2"),
        (OPS_9, "nnn", Risk.MEDIUM, "p0 p1 p2"),  # without a high practice it is never high
        (OPS_9, "yyn", Risk.MEDIUM, "p2"),
        (OPS_9, "yyy", Risk.NONE, ""),
        (OPS_4, "yyyyn", Risk.HIGH, "p4"),  # with high practices alone it is never medium
        (OPS_4, "nnnnn", Risk.HIGH, "p0 p1 p2 p3 p4"),
        (OPS_4, "yyyyy", Risk.NONE, ""),
    ],
)
def test_framework_rule(question: Question, answers: str, risk: Risk, held: str) -> None:
    rating = rate(question, said(answers))
    assert (rating.risk, held_by(rating), rating.provisional) == (risk, held, False)
    assert rating.rule is not None
    assert rating.rule.risk is risk


@pytest.mark.parametrize(
    ("answer", "risk", "provisional"),
    [
        (said("...."), Risk.UNANSWERED, False),
        (said("y..."), Risk.HIGH, True),
        (said("yyy."), Risk.MEDIUM, True),
        (said("yyyy"), Risk.NONE, False),
        (said("x..."), Risk.HIGH, True),
        (said("....", none_of_these=True), Risk.HIGH, False),
        (said("yy..", none_of_these=True), Risk.MEDIUM, False),
        (said("xxxx"), Risk.NOT_APPLICABLE, False),
        (said("yyyy", applicable=False), Risk.NOT_APPLICABLE, False),
        (said("nn..", applicable=False), Risk.NOT_APPLICABLE, False),
    ],
)
def test_open_practices_make_a_rating_provisional(
    answer: QuestionAnswer, risk: Risk, *, provisional: bool
) -> None:
    rating = rate(MIXED, answer)
    assert (rating.risk, rating.provisional) == (risk, provisional)


def test_not_applicable_counts_as_in_place_unless_the_policy_says_otherwise() -> None:
    answer = said("xyyy")
    assert rate(MIXED, answer).risk is Risk.NONE
    strict = rate(MIXED, answer, STRICT)
    assert strict.risk is Risk.HIGH
    assert held_by(strict) == "p0"
    assert rate(MIXED, said("xxxx"), STRICT).risk is Risk.NOT_APPLICABLE


def test_no_matching_rule_is_a_state_of_its_own() -> None:
    question = make_question(["p0", "p1"], ("NONE", "p0 && p1"), ("HIGH", "!p0"))
    rating = rate(question, said("yn"))
    assert (rating.risk, rating.rule, rating.holding) == (Risk.NO_RULE_MATCHED, None, ())
    assert rate_selection(question, frozenset({"p0"})) is Risk.NO_RULE_MATCHED
    assert rate(make_question(["p0"]), said("n")).risk is Risk.NO_RULE_MATCHED


def test_the_first_true_rule_wins() -> None:
    question = make_question(["p0"], ("MEDIUM", "p0"), ("HIGH", "p0"), ("NONE", "default"))
    rating = rate(question, said("y"))
    assert rating.risk is Risk.MEDIUM
    assert rating.rule is question.rules[0]


def test_none_of_these_can_be_named_in_a_condition() -> None:
    question = make_question(["p0", "p1", "q_no"], ("HIGH", "q_no"), ("NONE", "default"))
    assert rate(question, said("..", none_of_these=True)).risk is Risk.HIGH
    assert rate(question, said("nn")).risk is Risk.HIGH  # all missing says the same
    assert rate(question, said("nu")).risk is Risk.HIGH
    assert rate(question, said("ny")).risk is Risk.NONE
    assert rate(question, said("n.")).risk is Risk.NONE
    assert selection(question, said("nn")) == {"q_no"}
    assert selection(question, said("ny")) == {"p1"}


def test_everything_missing_without_a_none_choice_selects_nothing() -> None:
    question = make_question(["p0", "p1"], ("NONE", "p0 && p1"), ("HIGH", "default"))
    assert selection(question, said("nn")) == frozenset()
    assert rate(question, said("nn")).risk is Risk.HIGH


def test_a_question_with_no_practices() -> None:
    question = make_question(["q_no"], ("HIGH", "q_no"), ("NONE", "default"))
    assert rate(question, QuestionAnswer()).risk is Risk.UNANSWERED
    rating = rate(question, QuestionAnswer(none_of_these=True))
    assert (rating.risk, rating.provisional) == (Risk.HIGH, False)


@pytest.mark.parametrize(
    ("selected", "not_applicable", "risk"),
    [
        ("", "", Risk.UNANSWERED),
        ("none_no", "", Risk.HIGH),
        ("p0", "", Risk.HIGH),
        ("p0 p1", "", Risk.MEDIUM),
        ("p0 p1 p2 p3", "", Risk.NONE),
        ("p0 p1 none_no", "", Risk.MEDIUM),
        ("p0 p1", "p2 p3", Risk.NONE),
        ("", "p0", Risk.UNANSWERED),
        ("", "p0 p1 p2 p3", Risk.NOT_APPLICABLE),
    ],
)
def test_plain_selections_as_the_tool_takes_them(selected: str, not_applicable: str, risk: Risk) -> None:
    assert rate_selection(MIXED, frozenset(selected.split()), frozenset(not_applicable.split())) is risk


def test_a_practice_that_lowers_nothing_does_not_hold() -> None:
    question = make_question(
        ["p0", "p1", "p2", "p3"], ("NONE", "p0 && p1"), ("MEDIUM", "p2"), ("HIGH", "default")
    )
    assert held_by(rate(question, said("nnnn"))) == "p0 p1 p2"
    assert held_by(rate(question, said("ynnn"))) == "p1 p2"
    assert held_by(rate(question, said("nnyn"))) == "p0 p1"  # medium now; p2 is in place


def test_a_practice_in_place_ends_none_of_these() -> None:
    question = make_question(["p0", "p1", "q_no"], ("NONE", "p0 && !q_no"), ("HIGH", "default"))
    rating = rate(question, said("nn"))
    assert (rating.risk, held_by(rating)) == (Risk.HIGH, "p0")


def test_more_missing_practices_than_a_table_holds() -> None:
    ids = [f"p{i}" for i in range(25)]
    question = make_question(ids, ("NONE", " && ".join(ids)), ("HIGH", "default"))
    assert len(rate(question, said("n" * 25)).holding) == 25
    assert held_by(rate(question, said("y" * 20 + "n" * 5))) == "p20 p21 p22 p23 p24"


IDS = ("p0", "p1", "p2", "p3", "q_no")


def rule_lists() -> st.SearchStrategy[list[tuple[str, str]]]:
    literal = st.tuples(st.sampled_from(["", "!"]), st.sampled_from(IDS)).map("".join)
    clause = st.lists(literal, min_size=1, max_size=4)
    either = clause.map(" || ".join).map("({})".format)
    condition = st.lists(either, min_size=1, max_size=3).map(" && ".join) | st.just("default")
    return st.lists(st.tuples(st.sampled_from(["NONE", "MEDIUM", "HIGH"]), condition), max_size=4)


@settings(deadline=None)
@given(rule_lists())
def test_rating_a_selection_agrees_with_the_naive_reading(rules: list[tuple[str, str]]) -> None:
    question = make_question(IDS, *rules)
    for chosen in all_selections(IDS):
        assert rate_selection(question, chosen) is risk_of(question, chosen)
        rule = fired_rule(question, chosen)
        assert (rule.risk if rule else Risk.NO_RULE_MATCHED) is first_true(question, chosen)


@settings(deadline=None)
@given(rule_lists(), st.text("ynux.", min_size=4, max_size=4), st.booleans())
def test_rating_answers_agrees_with_the_naive_reading(
    rules: list[tuple[str, str]], answers: str, none_of_these: bool
) -> None:
    question = make_question(IDS, *rules)
    rating = rate(question, said(answers, none_of_these=none_of_these))
    chosen = {f"p{i}" for i, letter in enumerate(answers) if letter in "yx"}
    if none_of_these or set(answers) <= {"n", "u"}:
        chosen.add("q_no")
    if answers == "xxxx":
        expected = Risk.NOT_APPLICABLE
    elif answers == "...." and not none_of_these:
        expected = Risk.UNANSWERED
    else:
        expected = first_true(question, frozenset(chosen))
    assert rating.risk is expected
    if expected not in {Risk.NOT_APPLICABLE, Risk.UNANSWERED}:
        assert rating.provisional is ("." in answers and not none_of_these)


@settings(deadline=None)
@given(rule_lists(), st.sets(st.sampled_from(IDS)))
def test_holding_is_the_union_of_the_smallest_sets_that_lower_the_risk(
    rules: list[tuple[str, str]], selected: set[str]
) -> None:
    question = make_question(IDS, *rules)
    risk = first_true(question, frozenset(selected))
    practices = [name for name in IDS if name != "q_no"]
    kept = frozenset(selected) - {"q_no"}
    lowering = []
    for added in all_selections([name for name in practices if name not in selected]):
        if not added:
            continue
        reached = first_true(question, kept | added)
        if Risk.NO_RULE_MATCHED is not reached and reached.severity < risk.severity:
            lowering.append(added)
    expected = set().union(*smallest(lowering)) if risk.severity > 0 else set()
    assert {choice.id for choice in holding(question, frozenset(selected), risk)} == expected


def test_the_framework_rule_as_the_facts_state_it() -> None:
    """risk_rules.md, section 4, steps 1 to 6, over all answers to four practices."""
    for levels in ("HHML", "MML", "HHH", "L", "HL"):
        question = framework_question(levels)
        for number in range(5 ** len(levels)):
            answers = "".join("ynux."[number // 5**i % 5] for i in range(len(levels)))
            missing = {level for level, letter in zip(levels, answers, strict=True) if letter in "nu."}
            if set(answers) == {"."}:
                expected = Risk.UNANSWERED
            elif set(answers) == {"x"}:
                expected = Risk.NOT_APPLICABLE
            elif "H" in missing:
                expected = Risk.HIGH
            else:
                expected = Risk.MEDIUM if missing else Risk.NONE
            assert rate(question, said(answers)).risk is expected
