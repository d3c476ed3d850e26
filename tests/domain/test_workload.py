"""The workload's fields on both sides of every limit of the WA Tool, and names as AWS compares them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given, settings

from tests.support.lens_values import make_question
from tests.support.reviews import is_one_sentence, make_workload
from tests.support.strategies import HALF_TEXTS, workloads
from wa_desktop.domain.answers import EMPTY, PracticeAnswer, PracticeEntry, QuestionAnswer
from wa_desktop.domain.cadence import Cadence
from wa_desktop.domain.errors import InvalidError
from wa_desktop.domain.lens import Lens, Pillar
from wa_desktop.domain.workload import (
    INDUSTRY_TYPES,
    LensReview,
    Snapshot,
    comparable,
)
from wa_desktop.domain.workload_checks import check_lenses, check_milestone_name, check_workload

ARN = "arn:aws:servicecatalog:eu-west-1:123456789012:/applications/0a1b2c"
CHANGED = datetime(2026, 11, 3, tzinfo=UTC)
KEYS = tuple(f"key{i}" for i in range(51))

GOOD: list[dict[str, Any]] = [
    {},
    {"name": "abc"},
    {"name": "a b c"},
    {"name": "x" * 100},
    {"name": "日本語"},
    {"description": "abc"},
    {"description": "x" * 250},
    {"review_owner": "abc"},
    {"review_owner": "x" * 255},
    {"notes": ""},
    {"notes": "x" * 2084},
    {"industry": "x" * 100},
    {"client": "x" * 100},
    {"change_note": "x" * 2000, "changed_at": CHANGED},
    {"cadence": Cadence.NEVER, "next_review": date.max},
    {"report_headline": "x" * 300, "report_summary": "x" * 4000},
    {"aws_regions": (), "non_aws_regions": ("Own data centre",)},
    {"aws_regions": tuple(f"region-{i}" for i in range(50))},
    {"aws_regions": ("x" * 100,)},
    {"non_aws_regions": ("abc", "x" * 25)},
    {"non_aws_regions": ("one", "two", "three", "four", "five")},
    {"account_ids": ("000000000000", "123456789012")},
    {"account_ids": tuple(f"{i:012}" for i in range(100))},
    {"architectural_design": ""},
    {"architectural_design": "https://example.com/design?a=b#c"},
    {"architectural_design": "ftp://example.com/x"},
    {"architectural_design": "https://" + "x" * 2040},
    {"application": ""},
    {"application": ARN},
    {"application": "arn:aws-us-gov:servicecatalog:us-gov-west-1:123456789012:/applications/a"},
    {"application": ARN + "0" * (2084 - len(ARN))},
    *({"industry_type": industry_type} for industry_type in ("", *INDUSTRY_TYPES)),
    {"tags": (("k", ""),)},
    {"tags": (("k" * 128, "v" * 256),)},
    {"tags": tuple((key, "") for key in KEYS[:50])},
    {"tags": (("Straße 1_.:/=+-@", "日本 ½ Ⅷ\u00a0x"),)},
]

WRONG: list[tuple[str, Any]] = [
    ("name", ""),
    ("name", "ab"),
    ("name", "a  b"),
    ("name", "   "),
    ("name", "x" * 101),
    ("description", "ab"),
    ("description", "   "),
    ("description", "x" * 251),
    ("review_owner", ""),
    ("review_owner", "ab"),
    ("review_owner", "x" * 256),
    ("notes", "x" * 2085),
    ("industry", "x" * 101),
    ("client", "x" * 101),
    ("aws_regions", ()),
    ("aws_regions", tuple(f"region-{i}" for i in range(51))),
    ("aws_regions", ("eu-west-1", "eu-west-1")),
    ("aws_regions", ("",)),
    ("aws_regions", ("eu west",)),
    ("aws_regions", ("eu-west-1\t",)),
    ("aws_regions", ("eu-west-1\n",)),
    ("aws_regions", ("x" * 101,)),
    ("non_aws_regions", ("ab",)),
    ("non_aws_regions", ("   ",)),
    ("non_aws_regions", ("x" * 26,)),
    ("non_aws_regions", ("one", "one")),
    ("non_aws_regions", ("one", "two", "three", "four", "five", "six")),
    ("account_ids", ("12345678901",)),
    ("account_ids", ("1234567890123",)),
    ("account_ids", ("12345678901a",)),
    ("account_ids", ("١٢٣٤٥٦٧٨٩٠١٢",)),  # digits, but not 0 to 9
    ("account_ids", ("123456789012\n",)),
    ("account_ids", ("123456789012", "123456789012")),
    ("account_ids", tuple(f"{i:012}" for i in range(101))),
    ("architectural_design", "example.com"),
    ("architectural_design", "file:///etc/passwd"),
    ("architectural_design", "javascript:alert(1)"),
    ("architectural_design", "https://"),
    ("architectural_design", "https://example.com/a b"),
    ("architectural_design", "https://example.com/\n"),
    ("architectural_design", " https://example.com"),
    ("architectural_design", "https://" + "x" * 2041),
    ("application", "arn:aws:s3:::bucket"),
    ("application", ARN.upper()),
    ("application", ARN + "!"),
    ("application", ARN + "\n"),
    ("application", ARN.replace("123456789012", "١٢٣٤٥٦٧٨٩٠١٢")),
    ("application", ARN + "0" * (2085 - len(ARN))),
    ("industry_type", "Baking"),
    ("industry_type", "infotech"),
    ("tags", (("", "v"),)),
    ("tags", (("k" * 129, "v"),)),
    ("tags", (("k", "v" * 257),)),
    ("tags", (("k", "1"), ("k", "2"))),
    ("tags", tuple((key, "") for key in KEYS)),
    ("tags", (("k!", "v"),)),
    ("tags", (("k", "v\t"),)),
    ("tags", (("k", "a\nb"),)),
    ("tags", (("k", "😀"),)),
]


@pytest.mark.parametrize("fields", GOOD, ids=lambda fields: repr(fields)[:50])
def test_what_the_wa_tool_takes_is_taken(fields: dict[str, Any]) -> None:
    assert check_workload(make_workload(**fields)) == ()


@pytest.mark.parametrize(("field", "value"), WRONG, ids=lambda value: repr(value)[:40])
def test_what_the_wa_tool_refuses_is_refused_with_the_field_named(field: str, value: Any) -> None:
    problems = check_workload(make_workload(**{field: value}))
    assert [problem.field for problem in problems] == [field]
    assert is_one_sentence(InvalidError(problems[0].sentence, problems)) or field in {"account_ids"}


def test_every_wrong_field_is_named_at_once() -> None:
    problems = check_workload(make_workload(name="", description="", review_owner="", aws_regions=()))
    assert [problem.field for problem in problems] == ["name", "description", "review_owner", "aws_regions"]


@pytest.mark.parametrize(
    "fields",
    [
        {"change_note": "x" * 2001, "changed_at": CHANGED},
        {"change_note": "new region"},
        {"changed_at": CHANGED},
        {"change_note": " \n", "changed_at": CHANGED},
    ],
    ids=lambda fields: repr(fields)[:50],
)
def test_a_change_is_noted_with_its_time_and_not_endless(fields: dict[str, Any]) -> None:
    (problem,) = check_workload(make_workload(**fields))
    assert problem.field == "change_note"
    assert is_one_sentence(str(problem.sentence))


@pytest.mark.parametrize(("field", "most"), [("report_headline", 300), ("report_summary", 4000)])
@pytest.mark.parametrize("template", [False, True])
def test_what_opens_a_report_is_not_endless(field: str, most: int, template: bool) -> None:
    (problem,) = check_workload(make_workload(template=template, **{field: "x" * (most + 1)}))
    assert problem.field == field
    assert is_one_sentence(str(problem.sentence))


@pytest.mark.parametrize("taken", ["Order processing", "ORDERPROCESSING", " order\tPro cessing\n"])
def test_a_name_is_taken_whatever_its_spaces_and_capitals(taken: str) -> None:
    assert [problem.field for problem in check_workload(make_workload(), [taken])] == ["name"]
    assert check_workload(make_workload(), ["Order processing 2"]) == ()


def test_names_compare_as_aws_compares_them() -> None:
    assert comparable(" A b\u00a0C\n") == comparable("abc") == "abc"
    assert comparable("STRASSE") == comparable("straße")
    assert comparable("abc") != comparable("abd")


@pytest.mark.parametrize(
    ("name", "is_taken"),
    [
        ("abc", True),
        (" a b c ", True),
        ("x" * 100, True),
        ("", False),
        ("ab", False),
        ("a  b", False),
        ("x" * 101, False),
        ("q1 REVIEW", False),
    ],
)
def test_a_milestone_is_named_by_the_rule_of_aws(name: str, is_taken: bool) -> None:
    assert (check_milestone_name(name, ["Q1 review"]) is None) == is_taken


@pytest.mark.parametrize(
    ("aliases", "is_taken"),
    [
        ([], False),
        (["a"], True),
        (["a", "b"], True),
        (["a", "b", "a"], False),
        ([str(i) for i in range(20)], True),
        ([str(i) for i in range(21)], False),
    ],
)
def test_lenses_are_chosen_each_once_and_up_to_twenty(aliases: list[str], is_taken: bool) -> None:
    assert (check_lenses(aliases) is None) == is_taken


@settings(max_examples=50, deadline=None)
@given(workloads)
def test_tidying_changes_no_whole_text_but_the_name(workload: Any) -> None:
    tidied = workload.tidied()
    assert tidied.name == workload.name.strip()
    assert tidied.tidied() == tidied
    assert make_workload(**vars(tidied) | {"name": workload.name}) == workload


@pytest.mark.parametrize("half", HALF_TEXTS)
def test_tidying_leaves_no_half_character_in_any_field(half: str) -> None:
    texts = ("name", "description", "review_owner", "client", "application", "architectural_design")
    lists = ("aws_regions", "non_aws_regions", "account_ids", "pillar_priorities")
    given = dict.fromkeys(
        (*texts, "industry_type", "industry", "notes", "report_headline", "report_summary"), half
    )
    workload = make_workload(**given, **dict.fromkeys(lists, (half,)), tags=((half, half),))
    tidied = workload.tidied()
    repr_of_all = "".join(map(str, vars(tidied).values()))
    repr_of_all.encode()
    assert "�" in tidied.notes or tidied.notes == "😀"


def test_an_empty_answer_leaves_no_trace_in_a_review() -> None:
    question = make_question(["a", "b"], ("NONE", "default"))
    lens = Lens("lens", "Lens", "", (Pillar("p", "P", (question,)),))
    said = QuestionAnswer({"a": PracticeEntry(PracticeAnswer.YES)})
    review = LensReview(1, lens)
    assert review.with_answer(question.key, said).with_answer(question.key, EMPTY) == review


def test_a_snapshot_finds_a_lens_by_its_alias_only() -> None:
    lens = Lens("one", "One", "", ())
    snapshot = Snapshot(make_workload(), (LensReview(1, lens),))
    assert snapshot.uses("one")
    assert not snapshot.uses("two")
    assert snapshot.review("one").lens is lens
    with pytest.raises(KeyError, match="two"):
        snapshot.review("two")
