"""Hints at risk rules that are legal but probably not meant, by example, and what they say."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.lens_values import Json, changed, small_lens
from tests.support.naive_rules import all_selections, is_true
from tests.support.random_conditions import conditions
from wa_desktop.domain.rule_groups import standard_rules
from wa_desktop.domain.rules import MAX_TABLE_NAMES
from wa_desktop.lensfile.check import check_lens
from wa_desktop.lensfile.findings import Finding, Severity
from wa_desktop.lensfile.limits import MAX_CHOICES, MAX_FILE_SIZE

QUESTION = "/pillars/0/questions/0"
RULES = QUESTION + "/riskRules"
IDS = ("first", "second", "third", "none_no")
STANDARD = (
    ("first && second && third", "NO"),
    ("first || second || third", "MEDIUM"),
    ("default", "HIGH"),
)

Found = list[tuple[str, str]]


def lens(rules: Sequence[tuple[str, str]], ids: Sequence[str] = IDS) -> Json:
    """The small lens, its first question with these rules and choices."""
    choice = small_lens()["pillars"][0]["questions"][0]["choices"][0]
    choices = [choice | {"id": choice_id} for choice_id in ids]
    value = changed(small_lens(), QUESTION + "/choices", choices)
    written = [{"condition": condition, "risk": f"{risk}_RISK"} for condition, risk in rules]
    return changed(value, RULES, written)


def findings(value: Json) -> list[Finding]:
    return list(check_lens(json.dumps(value).encode()).findings)


def hints(rules: Sequence[tuple[str, str]], ids: Sequence[str] = IDS) -> list[Finding]:
    return [finding for finding in findings(lens(rules, ids)) if finding.severity is Severity.HINT]


def found(rules: Sequence[tuple[str, str]], ids: Sequence[str] = IDS) -> Found:
    """The codes and what they are about, from the question on."""
    return [(hint.code, hint.pointer.removeprefix(QUESTION + "/")) for hint in hints(rules, ids)]


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        (STANDARD, []),
        # A level that no selection gets
        (
            [("first && second && third", "NO"), ("default", "HIGH")],
            [("level-never-given", "riskRules")],
        ),
        (
            [("first || second || third", "MEDIUM"), ("default", "HIGH")],
            [("level-never-given", "riskRules")],
        ),
        (
            [
                ("first && second && third", "NO"),
                ("!first || !second || !third", "HIGH"),
                ("default", "MEDIUM"),
            ],
            [("level-never-given", "riskRules/2")],
        ),
        # Questions for information, and one that nobody can answer well
        ([("default", "NO")], []),
        ([("default", "MEDIUM")], [("all-selected-not-safe", "riskRules/0")]),
        # With all practices selected
        (
            [("first && !second && third", "NO"), ("first && second", "MEDIUM"), ("default", "HIGH")],
            [("all-selected-not-safe", "riskRules/1")],
        ),
        (
            [("first && !second && third", "NO"), ("first && !second", "MEDIUM"), ("!first", "HIGH")],
            [("all-selected-not-safe", "riskRules")],
        ),
        # "None of these" is no practice, but a variable
        (
            [("first && second && third && !none_no", "NO"), ("first", "MEDIUM"), ("default", "HIGH")],
            [],
        ),
        (
            [("none_no || first && second && third", "NO"), ("first", "MEDIUM"), ("default", "HIGH")],
            [("none-is-safe", "riskRules/0")],
        ),
        (
            [("!first", "NO"), ("second && third", "MEDIUM"), ("default", "HIGH")],
            [("none-is-safe", "riskRules/0"), ("all-selected-not-safe", "riskRules/1")],
        ),
        # Choices that no rule names
        (
            [("first", "NO"), ("third", "MEDIUM"), ("default", "HIGH")],
            [("choice-in-no-rule", "choices/1")],
        ),
    ],
)
def test_the_hints_of_a_question(rules: Sequence[tuple[str, str]], expected: Found) -> None:
    assert sorted(found(rules)) == sorted(expected)


@pytest.mark.parametrize(
    ("ids", "rules", "expected"),
    [
        # AWS does not ask the rules where nothing is selected, so only "None of these" brings default about.
        (("first", "second", "third"), STANDARD, [("decides-nothing-selected-only", "riskRules/2")]),
        (
            IDS,
            [
                ("first && second && third", "NO"),
                ("first || second || third || none_no", "MEDIUM"),
                ("default", "HIGH"),
            ],
            [("decides-nothing-selected-only", "riskRules/2")],
        ),
        # A fourth choice that no rule names brings it about as well.
        (("first", "second", "third", "fourth"), STANDARD, [("choice-in-no-rule", "choices/3")]),
        # One practice has two settings: a third level is nothing to miss.
        (("first", "none_no"), [("first", "NO"), ("default", "HIGH")], []),
        (("first", "none_no"), [("first", "NO"), ("!first", "HIGH"), ("default", "MEDIUM")], []),
        (
            ("first", "none_no"),
            [("first", "MEDIUM"), ("default", "HIGH")],
            [("level-never-given", "riskRules")],
        ),
        # Nothing but "None of these", and nothing at all
        (("none_no",), [("none_no", "HIGH"), ("default", "MEDIUM")], []),
        ((), [("default", "HIGH")], []),
    ],
)
def test_the_hints_depend_on_the_choices(
    ids: Sequence[str], rules: Sequence[tuple[str, str]], expected: Found
) -> None:
    assert sorted(found(rules, ids)) == sorted(expected)


@pytest.mark.parametrize("count", range(1, 15))
def test_the_standard_rules_need_no_hint(count: int) -> None:
    ids = [f"practice_{number}" for number in range(count)]
    rules = [(condition, risk.removesuffix("_RISK")) for condition, risk in standard_rules(ids)]
    assert findings(lens(rules, [*ids, "none_no"])) == []


def test_a_warned_rule_is_not_hinted_at_again() -> None:
    rules = [("first && second && third", "NO"), ("first && !first", "MEDIUM"), ("default", "HIGH")]
    assert [finding.code for finding in findings(lens(rules))] == ["unreachable-rule"]


def test_unsound_rules_bring_no_hints() -> None:
    assert hints([("first &&", "NO"), ("default", "HIGH")]) == []
    assert hints([("first && fourth", "NO"), ("default", "HIGH")]) == []


def test_a_choice_keeps_its_place_after_an_unreadable_one() -> None:
    value = changed(
        lens([("first", "NO"), ("third", "MEDIUM"), ("default", "HIGH")]), QUESTION + "/choices/0", 5
    )
    value = changed(value, RULES + "/0/condition", "second")
    value = changed(value, RULES + "/1/condition", "second && none_no")
    places = [one.pointer for one in findings(value) if one.code == "choice-in-no-rule"]
    assert places == [QUESTION + "/choices/2"]


def test_the_sentences_name_levels_and_choices() -> None:
    (hint,) = hints([("first && second && third", "NO")])
    assert "HIGH_RISK or MEDIUM_RISK" in str(hint.sentence)
    (hint,) = hints(
        [("first && second && third", "NO"), ("!first || !second || !third", "HIGH"), ("default", "MEDIUM")]
    )
    assert "No selection gives MEDIUM_RISK" in str(hint.sentence)
    (hint,) = hints([("first", "NO"), ("third", "MEDIUM"), ("default", "HIGH")])
    assert "the choice second" in str(hint.sentence)
    (hint,) = hints([("none_no || first && second && third", "NO"), ("first", "MEDIUM"), ("default", "HIGH")])
    assert "(none_no)" in str(hint.sentence)
    (hint,) = hints(STANDARD, IDS[:3])
    assert "Add a choice None of these" in str(hint.sentence)


def test_a_question_too_large_for_a_table_has_no_hints() -> None:
    ids = [f"practice_{number}" for number in range(25)]
    assert hints([(" && ".join(ids[1:]), "NO"), ("default", "HIGH")], ids) == []


def test_a_lens_with_hints_is_whole() -> None:
    assert check_lens(json.dumps(lens([("first", "NO"), ("default", "HIGH")])).encode()).lens is not None


RULE_SETS = st.lists(
    st.tuples(st.one_of(conditions(IDS), st.just("default")), st.sampled_from(["HIGH", "MEDIUM", "NO"])),
    min_size=1,
    max_size=3,
)


@settings(deadline=None)
@given(RULE_SETS, st.sampled_from([IDS, IDS[:3]]))
def test_every_hint_is_true_of_all_selections_and_none_is_missing(
    rules: list[tuple[str, str]], ids: tuple[str, ...]
) -> None:
    rules = [(text if "none_no" in ids else text.replace("none_no", "first"), risk) for text, risk in rules]
    codes = {code for code, _ in found(rules, ids)}
    if all(text == "default" for text, _ in rules):
        assert codes <= {"all-selected-not-safe"}
        return
    by = {selected: decided_by(rules, selected) for selected in all_selections(ids)}
    risks = {selected: None if at is None else rules[at][1] for selected, at in by.items()}
    ruled = {risk for _, risk in rules}
    given_levels = set(risks.values())
    silent = [at for at in range(len(rules)) if at not in by.values()]
    dead_last = (
        rules[-1][0] == "default" and silent[-1:] == [len(rules) - 1] and rules[-1][1] not in given_levels
    )
    assert ("level-never-given" in codes) == bool({"HIGH", "MEDIUM", "NO"} - ruled or dead_last)
    named = {name for text, _ in rules for name in re.findall(r"\w+", text)}
    assert ("choice-in-no-rule" in codes) == bool(set(IDS[:3]) - named)
    nothing_only = [at for at in range(len(rules)) if [s for s in by if by[s] == at] == [frozenset()]]
    assert ("decides-nothing-selected-only" in codes) == bool(nothing_only)
    if "NO" in given_levels:
        assert ("all-selected-not-safe" in codes) == (risks[frozenset(IDS[:3])] != "NO")
        alone = risks.get(frozenset({"none_no"}))
        assert ("none-is-safe" in codes) == (alone == "NO")
    else:
        assert not codes & {"all-selected-not-safe", "none-is-safe"}


def decided_by(rules: Sequence[tuple[str, str]], selected: frozenset[str]) -> int | None:
    return next((at for at, (text, _) in enumerate(rules) if is_true(text, selected)), None)


def test_no_file_makes_more_tables_than_the_largest_that_aws_takes() -> None:
    ids = [f"n{number:02}" for number in range(MAX_TABLE_NAMES)]
    condition = " && ".join(ids).ljust(200)
    value = lens([(condition, "NO"), ("default", "HIGH")], ids)
    pillar = value["pillars"][0]
    pillar |= {"questions": pillar["questions"][:1] * 100}
    value["pillars"] = [pillar]
    hinted = [one.pointer for one in findings(value) if one.code == "level-never-given"]
    effort = len(condition + "default") << MAX_TABLE_NAMES
    assert len(hinted) == (MAX_FILE_SIZE << MAX_CHOICES) // effort
    assert 50 < len(hinted) < 100
