"""Edits of a lens value: what each makes, and that none changes anything in place or leaves ids that clash."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.lens_values import Json, changed, full_lens, question, small_lens
from tests.support.naive_rules import all_selections, first_true
from wa_desktop.domain.errors import InvalidError
from wa_desktop.domain.lens import Question, Risk
from wa_desktop.domain.rule_groups import standard_rules
from wa_desktop.lensfile.check import check_value
from wa_desktop.lensfile.check_question import HELPFUL_RESOURCE, IMPROVEMENT_PLAN
from wa_desktop.lensfile.findings import Path, Severity
from wa_desktop.lensfile.json_edit import get
from wa_desktop.studio import edits
from wa_desktop.studio.draft import Step
from wa_desktop.studio.values import item, item_path, items, kind_of, list_below, parent_of

ONE: Path = ("pillars", 0)
TWO: Path = ("pillars", 1)
A: Path = (*ONE, "questions", 0)
B: Path = (*ONE, "questions", 1)
FIRST: Path = (*A, "choices", 0)
SECOND: Path = (*A, "choices", 1)
NONE: Path = (*A, "choices", 3)


def ids(value: Json, path: Path) -> list[str]:
    return [one["id"] for one in items(value, list_below(path))]


def conditions(value: Json, path: Path = A) -> list[tuple[str, str]]:
    return [(rule["condition"], rule["risk"]) for rule in items(value, (*path, "riskRules"))]


def rated(value: Json, path: Path) -> Question:
    """The question as the check reads it alone."""
    lens = check_value(
        small_lens() | {"pillars": [{"id": "one", "name": "One", "questions": [item(value, path)]}]}
    )
    assert lens.lens, [str(finding.sentence) for finding in lens.findings]
    return lens.lens.questions[0]


def with_standard(value: Json, path: Path = A) -> Json:
    practices = [one for one in ids(value, path) if not one.endswith("_no")]
    return edits.set_rules(value, path, standard_rules(practices)).value


# Paths


@pytest.mark.parametrize(
    ("path", "kind", "whole"),
    [
        ((), "lens", ()),
        (("name",), "lens", ()),
        ((*ONE, "name"), "pillar", ONE),
        ((*ONE, "questions"), "pillar", ONE),
        ((*A, "riskRules", 1, "condition"), "question", A),
        ((*FIRST, "helpfulResource", "url"), "choice", FIRST),
    ],
)
def test_a_place_belongs_to_an_item(path: Path, kind: str, whole: Path) -> None:
    assert kind_of(path) == kind
    assert item_path(path) == whole


def test_every_item_has_a_parent_and_a_list_below() -> None:
    assert parent_of(FIRST) == A
    assert parent_of(A) == ONE
    assert parent_of(ONE) == ()
    assert parent_of(()) == ()
    assert list_below(()) == ("pillars",)
    assert list_below(A) == (*A, "choices")


# Texts


def test_a_text_is_written_and_the_rest_stays() -> None:
    value = small_lens()
    step = edits.set_text(value, (*A, "title"), "Another?")
    assert step.value == changed(value, "/pillars/0/questions/0/title", "Another?")
    assert step.focus == (*A, "title")


def test_an_optional_text_that_becomes_empty_goes() -> None:
    value = edits.set_text(small_lens(), (*A, "description"), "").value
    assert "description" not in item(value, A)
    assert edits.set_text(value, ("description",), "").value["description"] == ""
    assert edits.set_text(value, (*A, "title"), "").value["pillars"][0]["questions"][0]["title"] == ""


def test_a_resource_comes_with_its_first_text_and_goes_with_its_last() -> None:
    bare = edits.add_choice(small_lens(), A).value
    place: Path = (*A, "choices", 3)
    assert "improvementPlan" not in item(bare, place)
    plan = (*place, "improvementPlan")
    with_url = edits.set_text(bare, (*plan, "url"), "https://example.com").value
    assert get(with_url, plan) == {"url": "https://example.com"}
    both = edits.set_text(with_url, (*plan, "displayText"), "Do it.").value
    assert list(get(both, plan)) == ["displayText", "url"]
    assert list(item(both, place)) == ["id", "title", "improvementPlan"]
    no_text = edits.set_text(both, (*plan, "displayText"), "").value
    assert get(no_text, plan) == {"displayText": "", "url": "https://example.com"}
    assert "improvementPlan" not in item(edits.set_text(no_text, (*plan, "url"), "").value, place)


def test_half_characters_never_get_into_a_draft() -> None:
    assert edits.set_text(small_lens(), ("name",), "a\ud83d").value["name"] == "a\ufffd"


def test_additional_resources_of_one_kind_leave_the_others() -> None:
    value = full_lens()
    new = edits.set_resources(value, FIRST, HELPFUL_RESOURCE, [("X", "https://x"), ("Y", "")]).value
    blocks = item(new, FIRST)["additionalResources"]
    assert blocks[0] == {
        "type": HELPFUL_RESOURCE,
        "content": [{"displayText": "X", "url": "https://x"}, {"displayText": "Y"}],
    }
    assert blocks[1] == item(value, FIRST)["additionalResources"][1]
    without = edits.set_resources(new, FIRST, HELPFUL_RESOURCE, []).value
    assert [block["type"] for block in item(without, FIRST)["additionalResources"]] == [IMPROVEMENT_PLAN]
    assert "additionalResources" not in item(
        edits.set_resources(without, FIRST, IMPROVEMENT_PLAN, []).value, FIRST
    )


# Ids


def test_a_choice_has_another_id_in_the_conditions_too() -> None:
    value = edits.rename(small_lens(), FIRST, "very_first").value
    assert ids(value, A)[0] == "very_first"
    assert conditions(value) == [
        ("very_first && second && third", "NO_RISK"),
        ("!very_first", "HIGH_RISK"),
        ("default", "MEDIUM_RISK"),
    ]
    assert check_value(value).lens


def test_an_id_within_another_stays() -> None:
    value = small_lens()
    value = edits.rename(value, SECOND, "first_aid").value
    value = edits.rename(value, FIRST, "start").value
    assert conditions(value)[0][0] == "start && first_aid && third"


def test_an_id_that_aws_would_refuse_can_be_mended() -> None:
    value = changed(small_lens(), "/pillars/0/questions/0/choices/0/id", "first-one")
    value = edits.set_rules(value, A, [("first-one && second", "NO_RISK"), ("default", "HIGH_RISK")]).value
    assert check_value(value).lens is None
    value = edits.rename(value, FIRST, "first_one").value
    assert conditions(value)[0][0] == "first_one && second"
    assert check_value(value).lens


@pytest.mark.parametrize("new", ["ab", "a-b-c", "", "x" * 129, "default", "second", "ümlaut"])
def test_an_id_that_cannot_be_is_refused(new: str) -> None:
    with pytest.raises(InvalidError):
        edits.rename(small_lens(), FIRST, new)


@pytest.mark.parametrize("old", ["default", "&&", " ", "(", "!"])
def test_no_condition_follows_an_id_that_cannot_stand_in_one(old: str) -> None:
    value = changed(small_lens(), "/pillars/0/questions/0/choices/1/id", old)
    rules = [("first && third", "NO_RISK"), ("!(first || third)", "HIGH_RISK"), ("default", "MEDIUM_RISK")]
    value = edits.set_rules(value, A, rules).value
    assert conditions(edits.rename(value, SECOND, "second").value) == rules


def test_of_two_choices_with_an_id_the_conditions_go_on_naming_the_one_that_keeps_it() -> None:
    value = changed(small_lens(), "/pillars/0/questions/0/choices/1/id", "first")
    value = edits.set_rules(value, A, [("first", "NO_RISK"), ("default", "HIGH_RISK")]).value
    assert conditions(edits.rename(value, SECOND, "second").value)[0] == ("first", "NO_RISK")


def test_what_is_no_object_gets_an_id_too() -> None:
    value = changed(small_lens(), "/pillars/0/questions/0/choices/1", 5)
    assert item(edits.rename(value, SECOND, "second").value, SECOND) == {"id": "second"}


def test_question_ids_are_unique_in_the_whole_lens() -> None:
    assert edits.id_problem(small_lens(), A, "question_d")
    assert edits.id_problem(small_lens(), A, "question_a") is None
    assert edits.id_problem(small_lens(), FIRST, "question_d") is None


# Adding, doubling, removing


def test_a_new_question_is_whole_but_for_its_words() -> None:
    step = edits.add_question(small_lens(), TWO, after=(*TWO, "questions", 0))
    assert step.focus == (*TWO, "questions", 1)
    assert item(step.value, step.focus)["id"] == "pillar_two_q1"
    assert check_value(step.value).lens
    assert check_value(step.value).count(Severity.ERROR) == 0


def test_a_new_practice_joins_the_standard_rules_and_stands_before_none_of_these() -> None:
    value = with_standard(small_lens())
    step = edits.add_choice(value, A)
    assert ids(step.value, A) == ["first", "second", "third", "practice_1", "none_no"]
    assert step.focus == (*A, "choices", 3)
    assert conditions(step.value) == standard_rules(["first", "second", "third", "practice_1"])


def test_rules_of_ones_own_do_not_name_a_new_practice() -> None:
    assert conditions(edits.add_choice(small_lens(), A).value) == conditions(small_lens())


def test_a_question_has_one_none_of_these() -> None:
    with pytest.raises(InvalidError):
        edits.add_choice(small_lens(), A, none=True)
    bare = edits.remove(small_lens(), NONE).value
    step = edits.add_choice(bare, A, none=True)
    assert ids(step.value, A)[-1].endswith("_no")
    assert conditions(step.value) == conditions(small_lens())


def test_a_removed_choice_leaves_the_conditions() -> None:
    value = edits.remove(small_lens(), SECOND).value
    assert conditions(value) == [
        ("first && third", "NO_RISK"),
        ("!first", "HIGH_RISK"),
        ("default", "MEDIUM_RISK"),
    ]
    value = edits.remove(value, FIRST).value
    assert conditions(value) == [("third", "NO_RISK"), ("default", "MEDIUM_RISK")]
    assert check_value(value).lens


def test_without_none_of_these_every_other_selection_is_rated_as_before() -> None:
    rules = [("!none_no && first", "NO_RISK"), ("!none_no", "MEDIUM_RISK"), ("default", "HIGH_RISK")]
    value = edits.set_rules(small_lens(), A, rules).value
    elsewhere = changed(value, "/pillars/0/questions/1/choices/3/id", "never")
    before = rated(value, A)
    for step in (edits.remove(value, NONE), edits.move(elsewhere, NONE, B, 0)):
        assert conditions(step.value) == [("first", "NO_RISK"), ("default", "MEDIUM_RISK")]
        after = rated(step.value, A)
        for selected in all_selections([one.id for one in after.practices]):
            assert first_true(after, selected) is first_true(before, selected)


def test_what_is_in_hand_after_a_removal() -> None:
    assert edits.remove(small_lens(), B).focus == A
    assert edits.remove(small_lens(), A).focus == A
    last = edits.remove(small_lens(), A).value
    assert edits.remove(last, A).focus == ONE


def test_a_copy_has_ids_of_its_own() -> None:
    value = edits.duplicate(small_lens(), ONE).value
    assert ids(value, ()) == ["pillar_one", "pillar_one_2", "pillar_two"]
    assert ids(value, TWO) == ["question_a_2", "question_b_2"]
    assert not [
        finding
        for finding in check_value(value).findings
        if finding.severity in {Severity.ERROR, Severity.AWS, Severity.WARNING}
    ]
    value = edits.duplicate(value, A).value
    assert ids(value, ONE) == ["question_a", "question_a_3", "question_b"]


def test_none_of_these_stays_one_when_doubled() -> None:
    assert ids(edits.duplicate(small_lens(), NONE).value, A)[-1].endswith("_no")


# Moving


def test_an_item_moves_within_its_list() -> None:
    step = edits.move(small_lens(), FIRST, A, 3)
    assert ids(step.value, A) == ["second", "third", "first", "none_no"]
    assert step.focus == (*A, "choices", 2)
    assert conditions(step.value) == conditions(small_lens())
    assert ids(edits.move(small_lens(), TWO, (), 0).value, ()) == ["pillar_two", "pillar_one"]


def test_a_choice_goes_to_another_question() -> None:
    step = edits.move(small_lens(), FIRST, B, 1)
    assert ids(step.value, A) == ["second", "third", "none_no"]
    assert ids(step.value, B) == ["first", "first_2", "second", "third", "none_no"]
    assert step.focus == (*B, "choices", 1)
    assert conditions(step.value)[0] == ("second && third", "NO_RISK")
    assert conditions(step.value, B) == conditions(small_lens(), B)
    assert check_value(step.value).lens


def test_a_choice_that_moves_keeps_an_id_that_is_free() -> None:
    value = changed(small_lens(), "/pillars/0/questions/0/choices/0/id", "__first__of_all_")
    step = edits.move(value, FIRST, B, 0)
    assert ids(step.value, B) == ["__first__of_all_", "first", "second", "third", "none_no"]


def test_a_question_goes_to_another_pillar() -> None:
    step = edits.move(small_lens(), B, TWO, 2)
    assert ids(step.value, ONE) == ["question_a"]
    assert ids(step.value, TWO) == ["question_c", "question_d", "question_b"]
    assert item(step.value, step.focus)["id"] == "question_b"


@pytest.mark.parametrize(("path", "parent"), [(FIRST, ONE), (A, B), (A, ()), (ONE, TWO), ((), ())])
def test_an_item_cannot_stand_just_anywhere(path: Path, parent: Path) -> None:
    with pytest.raises(InvalidError):
        edits.move(small_lens(), path, parent, 0)


# Splitting and merging


def test_a_half_question_is_rated_as_if_the_other_half_were_in_place() -> None:
    whole = rated(small_lens(), A)
    step = edits.split(small_lens(), A, 1)
    assert ids(step.value, A) == ["first", "none_no"]
    assert ids(step.value, step.focus) == ["second", "third", "none_no"]
    for path, others in ((A, {"second", "third"}), (step.focus, {"first"})):
        half = rated(step.value, path)
        for selected in all_selections([one.id for one in half.practices]):
            assert first_true(half, selected) is first_true(whole, selected | others)


def test_standard_rules_stay_standard_when_split_and_merged() -> None:
    value = with_standard(small_lens())
    step = edits.split(value, A, 2)
    assert conditions(step.value) == standard_rules(["first", "second"])
    assert conditions(step.value, step.focus) == standard_rules(["third"])
    merged = edits.merge(step.value, A, step.focus)
    assert merged.value == value
    assert merged.focus == A


def test_a_merged_question_has_the_worse_of_both_risks() -> None:
    value = small_lens()
    value = edits.set_rules(
        value,
        B,
        [("first && second || third", "NO_RISK"), ("first", "MEDIUM_RISK"), ("default", "HIGH_RISK")],
    ).value
    before = rated(value, A), rated(value, B)
    step = edits.merge(value, A, B)
    assert ids(step.value, A) == ["first", "second", "third", "first_2", "second_2", "third_2", "none_no"]
    merged = rated(step.value, A)
    for selected in all_selections([one.id for one in merged.practices]):
        mine = frozenset(one for one in selected if not one.endswith("_2"))
        other = frozenset(one.removesuffix("_2") for one in selected if one.endswith("_2"))
        worse = max(first_true(before[0], mine), first_true(before[1], other), key=lambda one: one.severity)
        assert first_true(merged, selected) is worse


def test_ids_that_change_places_when_questions_are_merged_do_not_mix() -> None:
    value = changed(small_lens(), "/pillars/0/questions/0", question("question_a", ("done",)))
    value = changed(value, "/pillars/0/questions/1", question("question_b", ("done", "done_2")))
    value = edits.set_rules(value, B, [("done && !done_2", "NO_RISK"), ("default", "HIGH_RISK")]).value
    merged = rated(edits.merge(value, A, B).value, A)
    own, first, second = (one.id for one in merged.practices)
    for selected in all_selections([own, first, second]):
        safe = {own, first} <= selected and second not in selected
        assert (first_true(merged, selected) is Risk.NONE) is safe


def test_resources_of_an_odd_type_are_merged_too() -> None:
    odd = [{"type": ["x"], "content": [{"displayText": "a"}]}, {"type": HELPFUL_RESOURCE, "content": "b"}]
    value = changed(small_lens(), "/pillars/0/questions/0/choices/1/additionalResources", odd)
    value = changed(value, "/pillars/0/questions/0/choices/0/additionalResources", odd[:1])
    blocks = item(edits.merge(value, FIRST, SECOND).value, FIRST)["additionalResources"]
    assert blocks == [
        {"type": ["x"], "content": [{"displayText": "a"}, {"displayText": "a"}]},
        {"type": HELPFUL_RESOURCE, "content": []},
    ]


def test_merged_practices_are_asked_for_once() -> None:
    step = edits.merge(small_lens(), FIRST, SECOND)
    assert ids(step.value, A) == ["first", "third", "none_no"]
    assert conditions(step.value)[0] == ("first && third", "NO_RISK")
    joined = item(step.value, FIRST)
    assert joined["improvementPlan"]["displayText"] == "Do it."
    assert check_value(step.value).lens


def test_a_split_practice_is_asked_for_twice() -> None:
    step = edits.split_choice(small_lens(), FIRST)
    assert ids(step.value, A) == ["first", "first_2", "second", "third", "none_no"]
    assert conditions(step.value) == [
        ("first && first_2 && second && third", "NO_RISK"),
        ("!(first && first_2)", "HIGH_RISK"),
        ("default", "MEDIUM_RISK"),
    ]
    assert edits.merge(step.value, FIRST, SECOND).value["pillars"] == small_lens()["pillars"]


def test_pillars_part_and_join() -> None:
    step = edits.split(small_lens(), ONE, 1)
    assert ids(step.value, ()) == ["pillar_one", "pillar_one_2", "pillar_two"]
    assert edits.merge(step.value, ONE, TWO).value == small_lens()


@pytest.mark.parametrize(("path", "at"), [(A, 0), (A, 3), (A, 9), (ONE, 2), ((), 1), (FIRST, 1)])
def test_no_half_is_empty(path: Path, at: int) -> None:
    with pytest.raises(InvalidError):
        edits.split(small_lens(), path, at)


@pytest.mark.parametrize(
    ("path", "other"), [(A, A), (A, ONE), ((), ()), (FIRST, (*B, "choices", 0)), (FIRST, NONE)]
)
def test_only_likes_are_merged(path: Path, other: Path) -> None:
    with pytest.raises(InvalidError):
        edits.merge(small_lens(), path, other)


def test_what_cannot_be_read_is_not_merged_but_stays() -> None:
    value = edits.set_rules(small_lens(), B, [("first &&", "NO_RISK"), ("default", "HIGH_RISK")]).value
    with pytest.raises(InvalidError):
        edits.merge(value, A, B)
    assert conditions(edits.remove(value, (*B, "choices", 0)).value, B)[0][0] == "first &&"


# Any edits in any order


def _all_paths(value: Any) -> list[Path]:
    found: list[Path] = [()]
    for path in found:
        if len(path) < 6:
            found += [(*list_below(path), at) for at in range(len(items(value, list_below(path))))]
    return found


def _some_edit(chance: random.Random, value: Json) -> Callable[[], Step]:
    paths = _all_paths(value)
    path, other = chance.choice(paths), chance.choice(paths)
    number = chance.randrange(5)
    choices: Sequence[Callable[[], Step]] = (
        lambda: edits.add_pillar(value, path if kind_of(path) == "pillar" else None),
        lambda: edits.add_question(value, path[:2] or ONE),
        lambda: edits.add_choice(value, path if kind_of(path) == "question" else A, none=number == 0),
        lambda: edits.remove(value, path),
        lambda: edits.duplicate(value, path),
        lambda: edits.move(value, path, other, number),
        lambda: edits.split(value, path, number),
        lambda: edits.split_choice(value, path),
        lambda: edits.merge(value, path, other),
        lambda: edits.rename(value, path, f"new_id_{number}"),
        lambda: edits.set_text(value, (*path, "name" if len(path) < 4 else "title"), "Text"),
    )
    return chance.choice(choices)


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 1 << 30))
def test_any_edits_leave_a_lens_that_can_be_published(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 places, no secrets
    value = small_lens()
    if chance.random() < 0.5:
        value["pillars"][0]["questions"][0] = question("question_a", ("only",))
        value = with_standard(value)
    for _ in range(8):
        before = copy.deepcopy(value)
        refused = ""
        try:
            step = _some_edit(chance, value)()
        except InvalidError as error:
            refused = str(error)
            step = Step(error.sentence, value, ())
        assert not refused or refused.endswith(".")
        assert value == before
        assert get(step.value, item_path(step.focus)) is not None
        value = step.value
        if not _all_paths(value)[1:]:
            break
    errors = [finding for finding in check_value(value).findings if finding.severity is Severity.ERROR]
    assert not errors, [(finding.pointer, str(finding.sentence)) for finding in errors]
    assert not [finding for finding in check_value(value).findings if finding.code.startswith("reused")]
    lens = check_value(value).lens
    assert lens
    for one in lens.questions:
        assert all(rule.risk in {Risk.NONE, Risk.MEDIUM, Risk.HIGH} for rule in one.rules)
