"""The tracker read back: its sheets say what the model says, as numbers, days and texts."""

from __future__ import annotations

from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from tests.report.test_model import naive_risk
from tests.support.delivered import milestones, reviews
from tests.support.full_reviews import full_model, full_snapshot, model_of
from tests.support.samples import small_lens, snapshot_of
from tests.support.tracker_reading import Tracker, read_tracker
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.workload import Milestone, Snapshot
from wa_desktop.report import words
from wa_desktop.report.links import Link
from wa_desktop.report.portfolio_sheet import cell_text
from wa_desktop.report.records import ReportModel
from wa_desktop.report.workbook.cells import FIRST_DAY
from wa_desktop.report.workbook.source import Source
from wa_desktop.report.workbook.xlsx import tables_of, write_xlsx

SHEETS = [
    *("Read me", "Summary", "Actions", "By owner", "Findings"),
    *("Questions", "All answers", "Decisions", "Evidence", "Lists"),
]
WORDS = {risk: str(word) for risk, word in words.RISK_WORDS.items()}


def written(model: ReportModel, folder: Path) -> Tracker:
    path = folder / "tracker.xlsx"
    sheets = write_xlsx(model, path)
    tracker = read_tracker(path)
    assert len(tracker.names) == sheets
    return tracker


@pytest.fixture(scope="module")
def tracker(tmp_path_factory: pytest.TempPathFactory) -> Tracker:
    return written(full_model(), tmp_path_factory.mktemp("tracker"))


def test_the_sheets_are_these(tracker: Tracker) -> None:
    assert tracker.names == SHEETS
    told = {line[0]: line[1] for line in tracker.book["Read me"].iter_rows(values_only=True)}
    assert all(told.get(name) for name in SHEETS[1:]), "the first sheet tells of the others"


def test_actions_have_real_days_and_numbers(tracker: Tracker) -> None:
    first, second, done = tracker.rows("Actions")
    assert first == {
        "No.": "A-1",
        "Do first": 1,
        "Action": "Renew the keys",
        "Risk": "High",
        "Pillar": "Safety",
        "Questions": "s1",
        "Best practices": "a",
        "Lowers the risk of": "s1 (High)",
        "Owner": "Ada",
        "Due": datetime(2027, 2, 1),  # noqa: DTZ001 cells know no time zone
        "Days": 2.5,
        "Size": None,
        "Impact": "Very high",
        "Status": "Open",
        "Waits for": None,
        "Note": "One of *three* is done.",
        "Links": "https://tickets.example.org/1\nfile:///etc/passwd",
        "Done on": None,
    }
    assert (second["Days"], second["Size"], second["Waits for"], second["Owner"]) == (
        3,
        "medium",
        "A-1",
        None,
    )
    assert (done["Days"], done["Status"], done["Done on"].date()) == (None, "Done", date(2026, 11, 3))


def test_what_each_owner_has_to_do_adds_up(tracker: Tracker) -> None:
    rows = tracker.rows("By owner")
    assert [(row["Owner"], row["To do"], row["Days"], row["Overdue"]) for row in rows] == [
        ("Ada", 1, 2.5, 1),
        ("No owner yet", 1, 3, 0),
    ]
    assert sum(row["Days"] for row in rows) == full_model().delivery.closing_days


def test_findings_tell_of_gaps_and_then_of_accepted_ones(tracker: Tracker) -> None:
    rows = tracker.rows("Findings")
    gaps = [gap for lens in full_model().lenses for gap in lens.gaps]
    accepted = [gap for lens in full_model().lenses for gap in lens.accepted]
    labels = [*(gap.practice_label for gap in gaps), *(gap.practice_label for gap in accepted)]
    assert [row["Practice"] for row in rows] == labels
    by_name = {(row["Question"], row["Practice"]): row for row in rows}
    assert by_name["s1", "a"]["Actions"] == "A-1"
    assert by_name["c1", "b"]["Actions"] == "A-2", "it is on the whole question"
    assert by_name["s1", "b"]["Finding"] == "To verify"
    for row, gap in zip(rows[len(gaps) :], accepted, strict=True):
        assert row["Finding"] == "Accepted"
        assert row["Accepted until"].date() == gap.until_day
        assert row["What is asked"]


def test_what_does_not_apply_is_told_with_its_reason(tracker: Tracker) -> None:
    rows = {(row["Question"], row["Practice"]): row for row in tracker.rows("All answers")}
    assert (rows["c2", "a"]["Answer"], rows["c2", "a"]["Reason"]) == ("N/A", "out of scope")
    assert (rows["s2", "c"]["Answer"], rows["s2", "c"]["Reason"]) == ("N/A", "business priorities")
    assert (rows["s1", "c"]["Answer"], rows["s1", "a"]["Note"]) == ("Open", "Keys are old.")
    questions = {row["Question"]: row for row in tracker.rows("Questions")}
    assert (questions["c2"]["Applies"], questions["c2"]["Note"]) == ("No", "Run by others.")


def test_evidence_and_decisions(tracker: Tracker) -> None:
    pieces = tracker.rows("Evidence")
    assert [(row["No."], row["Title"], row["How sure"]) for row in pieces] == [
        (1, "runbook.pdf", "shown"),
        (2, "Restores are tested.", "told"),
        (3, "Dashboard", "verified"),
    ]
    assert pieces[0]["Given on"].date() == date(2027, 2, 1)
    first, second = tracker.rows("Decisions")
    assert (first["Decided by"], first["To be looked at again"].date()) == ("Grace", date(2027, 6, 30))
    assert (second["Pillars that gain"], second["Pillars that pay"]) == ("Safety", "Cost")


def test_a_review_of_nothing_is_a_tracker_too(tmp_path: Path) -> None:
    tracker = written(model_of(snapshot_of(small_lens(), {})), tmp_path)
    assert tracker.rows("Decisions")[0]["Title"] == "No decision was recorded."
    assert len(tracker.rows("All answers")) == 18
    empty = written(model_of(snapshot_of([], {})), tmp_path)
    assert empty.names == SHEETS
    assert empty.below("Summary", "Pillar") == []


# Against a recount that knows nothing of the report's model


def assert_recounted(review: Snapshot, against: Milestone | None, folder: Path) -> None:
    model = model_of(review, against)
    tracker = written(model, folder)
    na_counts = review.workload.not_applicable_counts_as_in_place
    risks: dict[str, Risk] = {}
    for part in review.reviews:
        for question in part.lens.questions:
            risks[question.key] = naive_risk(question, part.answer(question.key), na_counts=na_counts)
    told = {row["Question"]: row["Risk"] for row in tracker.rows("Questions")}
    assert told == {key: WORDS[risk] for key, risk in risks.items()}
    rows = tracker.below("Summary", "Pillar")
    total = rows[-1]
    heads = {"High": Risk.HIGH, "Medium": Risk.MEDIUM, "None": Risk.NONE, "Open": Risk.UNANSWERED}
    heads |= {"N/A": Risk.NOT_APPLICABLE, "No rule": Risk.NO_RULE_MATCHED}
    for head, risk in heads.items():
        expected = sum(found is risk for found in risks.values())
        assert total[head] == expected
        assert sum(row[head] for row in rows[:-3]) == expected, "pillars"
        assert sum(row[head] for row in rows[-3:-1]) == expected, "lenses"
    assert total["Questions"] == len(risks)
    answers = tracker.rows("All answers")
    assert len(answers) == sum(len(q.practices) for part in review.reviews for q in part.lens.questions)
    for part in review.reviews:
        for question in part.lens.questions:
            said = part.answer(question.key)
            rows = [row for row in answers if row["Question"] == question.label]
            if said.applicable:
                given = [str(words.ANSWER_WORDS[said.answer(choice.id)]) for choice in question.practices]
                assert [row["Answer"] for row in rows] == given
    assert len(tracker.rows("Actions")) == max(1, len(review.actions))


@settings(deadline=None, max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(review=reviews(), against=milestones)
def test_numbers_are_those_of_a_recount(review: Snapshot, against: Milestone, tmp_path: Path) -> None:
    assert_recounted(review, against, tmp_path)


def test_the_recount_sees_a_wrong_number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wa_desktop.report.charts.chart_words.part", lambda counts, risk: counts.high)
    with pytest.raises(AssertionError):
        assert_recounted(full_snapshot(), None, tmp_path)


@settings(deadline=None, max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(review=reviews())
def test_every_cell_is_the_tables(review: Snapshot, tmp_path: Path) -> None:
    model = model_of(review)
    tracker = written(model, tmp_path)
    for table in tables_of(Source(model)):
        rows = tracker.rows(table.title)
        for line, told in zip(table.rows, rows if table.rows else (), strict=True):
            assert list(map(as_read, line)) == list(told.values())


def as_read(value: Any) -> Any:
    match value:
        case "" | None:
            return None
        case Link(text, url):
            return cell_text(text if url else url or text)
        case str():
            return cell_text(value)
        case date():
            is_known = value >= FIRST_DAY
            return datetime.combine(value, time()) if is_known else value.isoformat()
    return value


def test_words_and_days_are_the_languages(tmp_path: Path) -> None:
    from wa_desktop.report.language import language

    say = language("en-US")
    tracker = written(model_of(full_snapshot(), say=say, language=say.tag), tmp_path)
    cell = tracker.book["Actions"]["J2"]
    assert (cell.value.date(), cell.number_format) == (date(2027, 2, 1), "m/d/yyyy")
