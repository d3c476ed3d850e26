"""Workloads and answers come back from JSON as they went in."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import UTC, date, datetime
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.reviews import make_workload
from tests.support.strategies import answers, notes, texts, workloads
from wa_desktop.domain.answers import EMPTY, Notes, PracticeEntry, QuestionAnswer
from wa_desktop.domain.cadence import Cadence
from wa_desktop.domain.record import (
    answer_from_json,
    answer_to_json,
    notes_from_json,
    notes_to_json,
    workload_from_json,
    workload_to_json,
)
from wa_desktop.domain.workload import Workload


@settings(max_examples=60, deadline=None)
@given(workloads)
def test_a_workload_comes_back_from_its_json_text(workload: Workload) -> None:
    assert workload_from_json(json.loads(json.dumps(workload_to_json(workload)))) == workload


@settings(max_examples=60, deadline=None)
@given(answers())
def test_an_answer_comes_back_from_its_json_text(answer: QuestionAnswer) -> None:
    assert answer_from_json(json.loads(json.dumps(answer_to_json(answer)))) == answer


@settings(max_examples=40, deadline=None)
@given(st.dictionaries(texts, notes, max_size=3))
def test_notes_on_pillars_come_back_from_their_json_text(given_notes: dict[str, Notes]) -> None:
    assert notes_from_json(json.loads(json.dumps(notes_to_json(given_notes)))) == given_notes


def test_every_field_of_a_workload_is_written() -> None:
    whole = make_workload(report_headline="Two risks are left.", report_summary="Both are known.")
    assert set(workload_to_json(whole)) == {item.name for item in fields(Workload)}


def test_texts_for_the_report_leave_no_trace_where_nobody_wrote_any() -> None:
    value = workload_to_json(make_workload(report_summary="Both are known."))
    assert (value.get("report_headline"), value["report_summary"]) == (None, "Both are known.")
    assert {item.name for item in fields(Workload)} - set(workload_to_json(make_workload())) == {
        "report_headline",
        "report_summary",
    }


def test_times_that_are_not_known_stay_so() -> None:
    assert workload_from_json(workload_to_json(make_workload())).created_at is None


def test_what_was_not_said_is_not_written() -> None:
    assert answer_to_json(EMPTY) == {}
    assert answer_to_json(QuestionAnswer({"a": PracticeEntry(notes="n")})) == {
        "practices": {"a": {"notes": "n"}}
    }


def test_fields_of_a_later_version_are_passed_over_and_missing_ones_have_their_default() -> None:
    value: dict[str, Any] = {
        "id": "1",
        "name": "n",
        "description": "d",
        "environment": "PREPRODUCTION",
        "review_owner": "o",
        "invented_later": [1, 2],
    }
    workload = workload_from_json(value)
    assert (workload.name, workload.aws_regions, workload.tags) == ("n", (), ())
    assert not workload.archived
    assert workload.not_applicable_counts_as_in_place
    assert (workload.cadence, workload.next_review, workload.changed_at) == (Cadence.QUARTERLY, None, None)


def test_the_cadence_is_written_in_months_and_days_and_times_in_iso_8601() -> None:
    workload = make_workload(
        cadence=Cadence.HALF_YEARLY,
        next_review=date(2027, 2, 15),
        change_note="new region",
        changed_at=datetime(2026, 11, 3, 8, 30, tzinfo=UTC),
    )
    value = workload_to_json(workload)
    assert (value["cadence"], value["next_review"]) == (6, "2027-02-15")
    assert value["changed_at"] == "2026-11-03T08:30:00+00:00"
    assert workload_from_json(json.loads(json.dumps(value))) == workload
