"""The data of a review: by the published schema, closed, counted anew, and whole."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings

from tests.report.conftest import framework_model
from tests.report.test_model import naive_risk
from tests.support.delivered import milestones, reviews
from tests.support.full_reviews import full_model, full_snapshot, model_of
from tests.support.plans import action
from tests.support.portfolio_reports import HOSTILE
from tests.support.samples import small_lens, snapshot_of
from tests.support.small_snapshots import said, snapshot
from wa_desktop.domain.errors import DamagedError
from wa_desktop.domain.workload import Milestone, Snapshot
from wa_desktop.report.data import write_json
from wa_desktop.report.data.review_json import render
from wa_desktop.report.data.shapes import FORMAT_VERSION, SCHEMA
from wa_desktop.report.language import language
from wa_desktop.report.progress import ReportCancelledError
from wa_desktop.report.records import ReportModel
from wa_desktop.system.paths import resources_dir


@cache
def schema() -> dict[str, Any]:
    path = resources_dir() / "schema" / f"review-{FORMAT_VERSION}.json"
    return json.loads(path.read_bytes())  # type: ignore[no-any-return]  # a schema is an object


@cache
def checker() -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(schema(), format_checker=jsonschema.FormatChecker())


def read(model: ReportModel) -> dict[str, Any]:
    """The data, after it was found to be by the schema."""
    found: dict[str, Any] = json.loads(render(model))
    problems = [f"{error.json_path}: {error.message}" for error in checker().iter_errors(found)]
    assert problems == []
    return found


def objects(node: Any, place: str = "$") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every part of a schema that describes an object with its place."""
    if isinstance(node, dict):
        if "properties" in node:
            yield place, node
        for key, value in node.items():
            yield from objects(value, f"{place}.{key}")
    elif isinstance(node, list):
        for number, value in enumerate(node):
            yield from objects(value, f"{place}[{number}]")


# The schema


def test_the_schema_is_one_and_says_whose_it_is() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())
    assert schema()["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema()["$id"] == SCHEMA
    assert schema()["properties"]["FormatVersion"]["const"] == FORMAT_VERSION


def test_every_object_is_closed_and_every_name_is_described() -> None:
    found = list(objects(schema()))
    assert len(found) > 25
    for place, node in found:
        assert node["additionalProperties"] is False, place
        assert node["required"] == list(node["properties"]), place
        for name, value in node["properties"].items():
            assert value.get("description"), f"{place}.{name}"


def test_a_name_too_much_or_too_few_is_seen() -> None:
    found = json.loads(render(full_model()))
    checker().validate(found)
    for spoiled in (
        found | {"Internal": "x"},
        {key: value for key, value in found.items() if key != "Actions"},
        found | {"FormatVersion": 2},
        found | {"Actions": [found["Actions"][0] | {"Risk": "SEVERE"}]},
        found | {"Lenses": [found["Lenses"][0] | {"Internal": "x"}]},
    ):
        assert not checker().is_valid(spoiled)


# The data


def test_everything_of_a_full_review_is_there() -> None:
    found = read(full_model())
    assert found["$schema"] == SCHEMA
    for name in ("Lenses", "Actions", "Decisions", "TopRisks", "Strengths", "NotApplicable", "Evidence"):
        assert found[name], name
    for name in ("Workshops", "Trend", "BurnDown", "Comparison", "Milestone", "NextSteps", "Method"):
        assert found[name], name
    first, second, done = found["Actions"]
    assert first["Practices"] == [
        {"LensAlias": "main", "PillarId": "safety", "QuestionId": "s1", "ChoiceId": "a"}
    ]
    assert (first["DueDate"], first["Days"], first["Size"], first["Overdue"]) == (
        "2027-02-01",
        2.5,
        None,
        True,
    )
    assert (second["Size"], second["DaysAssumed"], second["DependsOn"]) == ("M", 3, ["A-1"])
    assert (done["Status"], done["DoneOn"]) == ("DONE", "2026-11-03")
    kinds = [(one["Kind"], one["Sureness"], one["GivenOn"]) for one in found["Evidence"]]
    assert kinds == [
        ("FILE", "SHOWN", "2027-02-01"),
        ("STATEMENT", "TOLD", None),
        ("LINK", "VERIFIED", None),
    ]
    accepted = [one for lens in found["Lenses"] for one in lens["Accepted"]]
    assert all(one["AcceptedUntil"] == "2027-06-30" for one in accepted)
    assert {one["Reason"] for one in found["NotApplicable"]} == {"OUT_OF_SCOPE", "BUSINESS_PRIORITIES"}
    assert found["Workshops"][0]["Minutes"] == 60


def test_a_real_and_an_empty_review_are_by_the_schema() -> None:
    assert sum(read(framework_model())["RiskCounts"].values()) == 57
    assert read(model_of(snapshot_of(small_lens(), {})))["Score"] is None
    assert read(model_of(snapshot_of([], {})))["Lenses"] == []


def test_codes_and_days_are_the_same_in_every_language() -> None:
    say = language("de")
    other = read(model_of(full_snapshot(), say=say, language="de-AT"))
    ours = read(model_of(full_snapshot()))
    assert other["Language"] == "de-AT"
    for name in ("RiskCounts", "Actions", "Evidence", "NotApplicable"):
        assert other[name] == ours[name]


@settings(deadline=None, max_examples=40)
@given(review=reviews(), against=milestones)
def test_numbers_are_those_of_a_recount(review: Snapshot, against: Milestone) -> None:
    found = read(model_of(review, against))
    na_counts = review.workload.not_applicable_counts_as_in_place
    everything: Counter[str] = Counter()
    for part, told in zip(review.reviews, found["Lenses"], strict=True):
        for pillar, shape in zip(part.lens.pillars, told["Pillars"], strict=True):
            risks = {
                question.id: naive_risk(question, part.answer(question.key), na_counts=na_counts).value
                for question in pillar.questions
            }
            assert {one["QuestionId"]: one["Risk"] for one in shape["Questions"]} == risks
            assert {risk: count for risk, count in shape["RiskCounts"].items() if count} == Counter(
                risks.values()
            )
            everything += Counter(risks.values())
            for question, one in zip(pillar.questions, shape["Questions"], strict=True):
                answer = part.answer(question.key)
                given_ = {choice["ChoiceId"]: choice["Answer"] for choice in one["Practices"]}
                assert given_ == {choice.id: answer.answer(choice.id) for choice in question.practices}
    assert {risk: count for risk, count in found["RiskCounts"].items() if count} == everything
    assert {one["ActionLabel"]: one["Status"] for one in found["Actions"]} == {
        one.label: one.status.value for one in review.actions
    }
    pieces = [
        piece
        for part in review.reviews
        for question in part.lens.questions
        for piece in part.answer(question.key).all_evidence
    ]
    assert len(found["Evidence"]) == len(pieces)


def test_hostile_texts_come_back_as_they_are() -> None:
    texts = [text for text in HOSTILE if text.strip()]
    plan = tuple(action(number, title=text, owner=text) for number, text in enumerate(texts, 1))
    answers = {"s1": replace(said("NNN"), notes="x" * 200_000 + "\n".join(texts))}
    review = replace(snapshot(answers, report_summary=texts[0]), actions=plan)
    found = read(model_of(review))
    whole = [text.replace("\ud83d", "\ufffd") for text in texts]
    assert [one["Title"] for one in found["Actions"]] == whole
    assert found["Lenses"][0]["Pillars"][0]["Questions"][0]["Notes"] == "x" * 200_000 + "\n".join(whole)
    assert found["Summary"] == texts[0]
    assert not found["SummaryIsGenerated"]


# Written whole or not at all


def test_a_disk_that_lies_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "review.json"
    path.write_bytes(b"old")
    write = Path.write_bytes
    monkeypatch.setattr(Path, "write_bytes", lambda self, data: write(self, data[:-3]))
    with pytest.raises(DamagedError):
        write_json(full_model(), path)
    assert path.read_bytes() == b"old"


def test_a_wish_to_stop_is_heard(tmp_path: Path) -> None:
    told: list[float] = []
    assert write_json(full_model(), tmp_path / "review.json", told.append) == 5
    assert told == sorted(told)
    assert told[-1] == 1.0
    with pytest.raises(ReportCancelledError):
        write_json(full_model(), tmp_path / "other.json", cancelled=lambda: True)
    assert [path.name for path in tmp_path.iterdir()] == ["review.json"]
    assert render(full_model()) == (tmp_path / "review.json").read_bytes()
