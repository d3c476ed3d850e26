"""Mends by example, and the promise that they mend what they say and rate every selection as before."""

from __future__ import annotations

import copy
from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.lens_values import Json, small_lens
from wa_desktop.domain.lens import Question, Risk
from wa_desktop.domain.risk import rate_selection
from wa_desktop.lensfile.aws_answer import aws_points
from wa_desktop.lensfile.check import check_value
from wa_desktop.lensfile.findings import Severity
from wa_desktop.lensfile.mends import Mend, mends, take

QUESTION = ("pillars", 0, "questions", 0)
CHOICE = (*QUESTION, "choices", 0)


def at(value: Any, path: tuple[str | int, ...]) -> Any:
    for step in path:
        value = value[step]
    return value


def lens_with(path: tuple[str | int, ...], item: object) -> Json:
    """The small lens with another item at a path."""
    value = small_lens()
    at(value, path[:-1])[path[-1]] = item
    return value


def offered(value: Json) -> tuple[Mend, ...]:
    return mends(value, check_value(value))


def only(value: Json, code: str) -> Mend:
    (mend,) = [mend for mend in offered(value) if mend.code == code]
    return mend


def mended(value: Json, code: str) -> Json:
    """The value with the one mend of a code, which must mend what was found and leave the given value alone."""
    before = copy.deepcopy(value)
    mend = only(value, code)
    after = mend.apply(value)
    assert value == before
    assert mend.apply(after) == after
    assert (code, mend.pointer) not in {(one.code, one.pointer) for one in check_value(after).findings}
    return after


def questions(value: Json) -> list[Question]:
    lens = check_value(value).lens
    assert lens is not None
    return [question for pillar in lens.pillars for question in pillar.questions]


def assert_rated_alike(before: Json, after: Json) -> None:
    """Every selection of every question, by the places of its choices; silence may become high risk."""
    for old, new in zip(questions(before), questions(after), strict=True):
        for chosen in product([False, True], repeat=len(old.choices)):
            given_ids = frozenset(c.id for c, yes in zip(old.choices, chosen, strict=True) if yes)
            new_ids = frozenset(c.id for c, yes in zip(new.choices, chosen, strict=True) if yes)
            wanted = rate_selection(old, given_ids)
            found = rate_selection(new, new_ids)
            assert found is wanted or (wanted is Risk.NO_RULE_MATCHED and found is Risk.HIGH), given_ids


def test_a_sound_lens_offers_nothing() -> None:
    assert offered(small_lens()) == ()
    assert aws_points(small_lens(), check_value(small_lens())) == ()


@pytest.mark.parametrize(
    ("path", "item", "code", "expected"),
    [
        (("name",), "Größe [A] – 80 %", "unusual-characters", "Grosse"),
        (("description",), "One;\ntwo;", "unusual-characters", "One,\ntwo,"),
        (("name",), "word " * 40, "too-long", "word word"),
        (("description",), "word " * 300, "over-api-limit", "word word"),
        (("name",), "  ", "empty-text", "Custom lens"),
        (("description",), "", "empty-text", "Small lens"),
        (("pillars", 0, "name"), "日本", "unusual-characters", "Pillar 1"),
        ((*QUESTION, "title"), "", "empty-text", "Question 1"),
        ((*CHOICE, "title"), "日本", "unusual-characters", "Practice 1"),
        ((*QUESTION, "choices", 3, "title"), "日本", "unusual-characters", "None of these"),
        ((*CHOICE, "improvementPlan", "displayText"), " ", "missing-display-text", "Read on"),
        ((*CHOICE, "helpfulResource", "url"), "www.example.org/a b", "url-scheme", "https://www.example.org/a%20b"),
        ((*CHOICE, "helpfulResource", "url"), "http:/example.org", "url-scheme", "https://example.org"),
        ((*CHOICE, "helpfulResource", "url"), " https://e.org/a\tb ", "url-space", "https://e.org/a%09b"),
        ((*QUESTION, "riskRules", 0, "condition"), "first\u00a0&& second", "condition-space", "first && second"),
        ((*CHOICE, "id"), "a", "id-length", "choice_a"),
        (("pillars", 0, "id"), "pillar one!", "id-syntax", "pillar_one"),
        (("pillars", 0, "questions", 1, "id"), "question_a", "duplicate-question-id", "question_a_2"),
        (("pillars", 1, "questions", 1, "id"), "question_a", "reused-question-id", "question_a_2"),
        ((*QUESTION, "riskRules", 0, "risk"), "No risk", "unknown-risk", "NO_RISK"),
        ((*QUESTION, "riskRules", 1, "risk"), "HIGH", "unknown-risk", "HIGH_RISK"),
        ((*QUESTION, "riskRules", 0, "risk"), "none", "unknown-risk", "NO_RISK"),
        ((*QUESTION, "riskRules", 2, "condition"), " Default", "unknown-choice", "default"),
        ((*QUESTION, "riskRules", 0, "condition"), "first AND NOT (second or third)", "condition-syntax", "first && ! (second || third)"),
        ((*QUESTION, "riskRules", 0, "condition"), "first & second | third", "condition-syntax", "first && second || third"),
    ],
)  # fmt: skip
def test_single_values(path: tuple[str | int, ...], item: str, code: str, expected: str) -> None:
    value = lens_with(path, item)
    if path[-1] == "id" and len(path) == 7:
        at(value, QUESTION)["riskRules"] = [{"condition": "default", "risk": "HIGH_RISK"}]
    mend = only(value, code)
    assert mend.before.strip() == item.strip()
    after = mended(value, code)
    assert at(after, path).startswith(expected)
    assert at(after, path) == mend.after


def test_what_is_no_address_goes() -> None:
    for url in ("ftp://example.org/file", "see the wiki", ""):
        value = lens_with((*CHOICE, "helpfulResource", "url"), url)
        after = mended(value, "url-scheme" if url else "empty-url")
        assert "url" not in at(after, (*CHOICE, "helpfulResource"))


def test_an_empty_description_of_a_question_goes() -> None:
    after = mended(lens_with((*QUESTION, "description"), " "), "empty-text")
    assert "description" not in at(after, QUESTION)


def test_a_title_that_loses_words_is_kept_in_the_help() -> None:
    title = "日本語の慣行"
    after = mended(lens_with((*CHOICE, "title"), title), "unusual-characters")
    assert at(after, (*CHOICE, "helpfulResource", "displayText")) == f"{title}\nRead on."
    bare = lens_with((*CHOICE, "title"), title)
    del at(bare, CHOICE)["helpfulResource"]
    assert at(mended(bare, "unusual-characters"), (*CHOICE, "helpfulResource")) == {"displayText": title}
    full = lens_with((*CHOICE, "title"), title)
    at(full, CHOICE)["helpfulResource"]["displayText"] = "x" * 1020
    assert at(mended(full, "unusual-characters"), (*CHOICE, "helpfulResource", "displayText")) == "x" * 1020


def test_conditions_follow_a_renamed_choice() -> None:
    value = lens_with((*CHOICE, "id"), "a" * 130)
    at(value, QUESTION)["riskRules"] = [
        {"condition": f"{'a' * 130} && !second || ({'a' * 130})", "risk": "NO_RISK"},
        {"condition": "default", "risk": "HIGH_RISK"},
    ]
    after = mended(value, "id-length")
    assert at(after, (*CHOICE, "id")) == "a" * 64
    assert at(after, (*QUESTION, "riskRules", 0, "condition")) == f"{'a' * 64} && !second || ({'a' * 64})"
    assert_rated_alike(value, after)


def test_an_id_that_cannot_stand_in_a_condition_is_renamed_in_it() -> None:
    value = lens_with((*CHOICE, "id"), "to-do")
    at(value, QUESTION)["riskRules"][0]["condition"] = "to-do && second"
    at(value, QUESTION)["riskRules"][1]["condition"] = "!to-do"
    assert check_value(value).count(Severity.ERROR) == 2
    mend = next(mend for mend in offered(value) if mend.code == "unusable-id")
    after = mend.apply(value)
    assert check_value(after).lens is not None
    assert at(after, (*QUESTION, "riskRules", 1, "condition")) == "!to_do"


def test_a_choice_called_default_never_changes_the_default_rule() -> None:
    value = lens_with((*CHOICE, "id"), "default")
    at(value, QUESTION)["riskRules"] = [{"condition": "default", "risk": "HIGH_RISK"}]
    after = mended(value, "default-as-id")
    assert at(after, (*CHOICE, "id")) == "choice_default"
    assert at(after, (*QUESTION, "riskRules")) == at(value, (*QUESTION, "riskRules"))


def test_new_ids_differ_even_where_the_old_ones_are_near() -> None:
    value = small_lens()
    for number, text in enumerate(("a b", "a-b", "a_b")):
        at(value, QUESTION)["choices"][number]["id"] = text
    at(value, QUESTION)["riskRules"] = [{"condition": "default", "risk": "HIGH_RISK"}]
    after = take(value, offered(value))
    assert [choice["id"] for choice in at(after, QUESTION)["choices"]] == ["a_b_2", "a_b_3", "a_b", "none_no"]


def test_ids_longer_than_the_api_gives_out() -> None:
    value = lens_with(("pillars", 0, "id"), "p" * 70)
    (point,) = aws_points(value, check_value(value))
    assert not point.refused
    assert point.mend is not None
    assert at(point.mend.apply(value), ("pillars", 0, "id")) == "p" * 64


def test_rules_of_one_level_are_joined() -> None:
    rules = [("first", "NO_RISK"), ("second", "NO_RISK"), ("third", "MEDIUM_RISK"), ("default", "HIGH_RISK")]
    value = lens_with((*QUESTION, "riskRules"), [{"condition": c, "risk": r} for c, r in rules])
    assert {mend.code for mend in offered(value)} == {"too-many-rules", "duplicate-risk-level"}
    after = take(value, offered(value))
    assert [rule["risk"] for rule in at(after, (*QUESTION, "riskRules"))] == [
        "NO_RISK",
        "MEDIUM_RISK",
        "HIGH_RISK",
    ]
    assert at(after, (*QUESTION, "riskRules", 0, "condition")) == "first || second"
    assert_rated_alike(value, after)


def test_a_missing_default_is_added_or_room_is_made_for_it() -> None:
    two = lens_with((*QUESTION, "riskRules"), [{"condition": "first", "risk": "NO_RISK"}])
    assert at(mended(two, "missing-default"), (*QUESTION, "riskRules")) == [
        {"condition": "first", "risk": "NO_RISK"},
        {"condition": "default", "risk": "HIGH_RISK"},
    ]
    three = lens_with(
        (*QUESTION, "riskRules"),
        [
            {"condition": "first", "risk": "NO_RISK"},
            {"condition": "second", "risk": "MEDIUM_RISK"},
            {"condition": "!first && !second", "risk": "HIGH_RISK"},
        ],
    )
    after = mended(three, "missing-default")
    assert at(after, (*QUESTION, "riskRules", 2, "condition")) == "default"
    assert_rated_alike(three, after)
    assert at(mended(lens_with((*QUESTION, "riskRules"), []), "no-rules"), (*QUESTION, "riskRules")) == [
        {"condition": "default", "risk": "HIGH_RISK"}
    ]


def test_a_rule_that_never_decides_can_go() -> None:
    value = lens_with((*QUESTION, "riskRules", 1, "condition"), "first && !first")
    after = mended(value, "unreachable-rule")
    assert len(at(after, (*QUESTION, "riskRules"))) == 2
    assert_rated_alike(value, after)


def test_additional_resources() -> None:
    items = [{"displayText": f"Item {number}"} for number in range(7)]
    blocks = [
        {"type": "Helpful resources", "content": items[:1]},
        {"type": "IMPROVEMENT_PLAN", "content": items},
        {"type": "IMPROVEMENT_PLAN", "content": items[:2]},
    ]
    value = lens_with((*CHOICE, "additionalResources"), blocks)
    codes = [mend.code for mend in offered(value)]
    assert sorted(codes) == ["duplicate-resource-block", "too-many-resources", "unknown-resource-type"]
    after = take(value, offered(value))
    assert at(after, (*CHOICE, "additionalResources")) == [
        {"type": "HELPFUL_RESOURCE", "content": items[:1]},
        {"type": "IMPROVEMENT_PLAN", "content": items[:5]},
    ]


def test_keys_that_the_format_does_not_have_go() -> None:
    value = lens_with((*CHOICE, "Url"), "https://example.org")
    mend = only(value, "unknown-key")
    assert mend.before == 'Url: "https://example.org"'
    assert mended(value, "unknown-key") == small_lens()


def test_a_missing_improvement_plan_is_added() -> None:
    value = small_lens()
    del at(value, CHOICE)["improvementPlan"]
    assert at(mended(value, "missing-improvement-plan"), (*CHOICE, "improvementPlan"))["displayText"]


def test_what_only_a_person_can_mend_has_a_point_without_a_mend() -> None:
    value = small_lens()
    at(value, QUESTION)["choices"] += [
        copy.deepcopy(at(value, CHOICE)) | {"id": f"more_{n}"} for n in range(14)
    ]
    (point,) = aws_points(value, check_value(value))
    assert (point.finding.code, point.refused, point.mend) == ("too-many-choices", True, None)


IDS = ("first", "second", "third")
CONDITIONS = st.recursive(
    st.sampled_from(IDS),
    lambda part: st.one_of(
        part.map(lambda text: f"!({text})"),
        st.tuples(part, part).map(lambda pair: f"({pair[0]}\u2003&& {pair[1]})"),
        st.tuples(part, part).map(lambda pair: f"{pair[0]} || {pair[1]}"),
    ),
    max_leaves=5,
)
RULE = st.builds(
    lambda condition, risk, extra: {"condition": condition, "risk": risk, **extra},
    st.one_of(CONDITIONS, st.just("default")),
    st.sampled_from(["HIGH_RISK", "MEDIUM_RISK", "NO_RISK"]),
    st.sampled_from([{}, {"note": 1}]),
)
WORDS = st.one_of(
    st.text(max_size=40), st.sampled_from(["word " * 30, "", "x" * 2100, "日本", "a; b", "a\nb"])
)
URLS = st.sampled_from(
    ["", "www.a.org", "ftp://a.org", "https://a.org/ b", "https://a.org", "words only", "//a.org"]
)
RESOURCE = st.fixed_dictionaries({}, optional={"displayText": WORDS, "url": URLS, "Url": st.just(1)})
BLOCKS = st.lists(
    st.fixed_dictionaries(
        {
            "type": st.sampled_from(["HELPFUL_RESOURCE", "IMPROVEMENT_PLAN", "helpful resource"]),
            "content": st.lists(RESOURCE, max_size=7),
        }
    ),
    max_size=3,
)
ODD_IDS = st.one_of(
    st.text(min_size=1, max_size=6), st.sampled_from(["a b", "a-b", "default", "x" * 130, "none no_no"])
)


@st.composite
def lenses(draw: st.DrawFn) -> Json:
    """A lens that can be used here, with anything that AWS might refuse."""
    value = small_lens()
    value["name"], value["description"] = draw(WORDS), draw(WORDS)
    for pillar in value["pillars"]:
        pillar["name"] = draw(WORDS)
        for question in pillar["questions"]:
            question |= {"id": draw(ODD_IDS), "title": draw(WORDS), "description": draw(WORDS)}
            question["helpfulResource"] = draw(RESOURCE)
            question["riskRules"] = draw(st.lists(RULE, max_size=5))
            taken = set(IDS)
            for number, choice in enumerate(question["choices"]):
                choice["title"] = draw(WORDS)
                if number == 3:
                    odd = draw(ODD_IDS)
                    choice["id"] = odd if odd not in taken else "other"
                if draw(st.booleans()):
                    del choice["helpfulResource" if number < 3 else "title"]
                    choice.setdefault("title", "Title")
                if number < 3:
                    choice["improvementPlan"] = draw(RESOURCE)
                    choice["additionalResources"] = draw(BLOCKS)
    return value


@settings(max_examples=60, deadline=None)
@given(lenses())
def test_all_mends_together_mend_what_they_say_and_rate_as_before(value: Json) -> None:
    before = copy.deepcopy(value)
    checked = check_value(value)
    assert checked.lens is not None
    after = value
    for _ in range(3):  # a mend can bring up a point of its own, such as a text of a joined block
        chosen = [point.mend for point in aws_points(after, check_value(after)) if point.mend]
        after = take(after, chosen)
    assert value == before
    left = aws_points(after, check_value(after))
    assert [(point.finding.code, point.finding.pointer) for point in left if point.mend] == []
    assert [point.finding.code for point in left if point.refused] == []
    assert_rated_alike(value, after)


@settings(max_examples=60, deadline=None)
@given(lenses(), st.data())
def test_each_mend_by_itself_keeps_the_ratings(value: Json, data: st.DataObject) -> None:
    made = offered(value)
    if not made:
        return
    mend = data.draw(st.sampled_from(made))
    after = mend.apply(value)
    assert mend.apply(after) == after
    assert (mend.code, mend.pointer) not in {
        (finding.code, finding.pointer)
        for finding in check_value(after).findings
        if finding.code not in {"unreachable-rule", "unknown-key"}
    }
    assert_rated_alike(value, after)


@pytest.mark.parametrize(
    ("place", "text"),
    [("condition", "frist"), ("condition", "first and"), ("condition", "first and nobody"), ("risk", "low")],
)
def test_what_is_no_slip_of_spelling_is_left_to_people(place: str, text: str) -> None:
    assert offered(lens_with((*QUESTION, "riskRules", 0, place), text)) == ()


def test_a_choice_may_be_called_like_an_operator() -> None:
    value = lens_with((*CHOICE, "id"), "not")
    at(value, QUESTION)["riskRules"][0]["condition"] = "not AND second"
    assert at(mended(value, "condition-syntax"), QUESTION)["riskRules"][0]["condition"] == "not && second"


def test_an_id_with_a_space_within_is_mended_in_the_condition_too() -> None:
    value = lens_with((*CHOICE, "id"), "first one")
    at(value, QUESTION)["riskRules"][:2] = [{"condition": "first one && second", "risk": "NO_RISK"}]
    after = at(mended(value, "id-syntax"), QUESTION)
    assert (after["choices"][0]["id"], after["riskRules"][0]["condition"]) == (
        "first_one",
        "first_one && second",
    )


@pytest.mark.parametrize(
    "path",
    [
        (*QUESTION, "description"),
        (*CHOICE, "helpfulResource"),
        (*CHOICE, "additionalResources"),
        (*CHOICE, "improvementPlan", "url"),
    ],
)
def test_null_for_what_may_be_missing_is_left_out(path: tuple[str | int, ...]) -> None:
    value = lens_with(path, None)
    assert path[-1] not in at(mended(value, "wrong-type"), path[:-1])
    assert offered(lens_with(("description",), None)) == offered(lens_with((*CHOICE, "title"), None)) == ()
