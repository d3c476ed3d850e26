"""`gaps`: what is not in place, what was accepted and what does not apply."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tests.cli.conftest import CommandLine
from tests.support.plans import acceptance, action, id_of, practice
from tests.support.reviews import LENS, ref, say
from wa_desktop.domain.answers import Lane, PracticeAnswer, Reason
from wa_desktop.review.annotations import NotePractice
from wa_desktop.review.commands import AnswerPractice
from wa_desktop.review.decisions import RecordDecision
from wa_desktop.review.plan import AddActions
from wa_desktop.review.workspace import Workspace

NO, UNKNOWN, NA = PracticeAnswer.NO, PracticeAnswer.UNKNOWN, PracticeAnswer.NOT_APPLICABLE
TODAY = datetime.now(UTC).date()
UNTIL = TODAY + timedelta(days=30)
PASSED = TODAY - timedelta(days=30)


@pytest.fixture
def held(shop: CommandLine) -> CommandLine:
    """A review with gaps of all kinds, one accepted, one no longer, one planned and one not applicable."""
    (path,) = shop.home.rglob("*.wadesk")
    workspace = Workspace.open(path)
    review = workspace.open_review(workspace.find_workload("Shop").id)
    say(review, "question_a", "first", NO)
    say(review, "question_a", "second", UNKNOWN)
    say(review, "question_a", "third")
    say(review, "question_b", "first", NO)
    review.apply(AnswerPractice(ref("question_c"), "second", NA, Reason.OUT_OF_SCOPE))
    review.apply(NotePractice(ref("question_c"), "second", "Bought in.", Lane.CLIENT))
    review.apply(NotePractice(ref("question_c"), "second", "secret", Lane.INTERNAL))
    review.apply(AddActions((action(1, practices=(practice("question_a", "first", LENS),)),)))
    review.apply(RecordDecision(acceptance(practice("question_b", "", LENS), until=UNTIL)))
    review.apply(RecordDecision(acceptance(practice("question_a", "second", LENS), number=2, until=PASSED)))
    workspace.close()
    return shop


def test_every_gap_is_told_with_what_is_known_of_it(held: CommandLine) -> None:
    found = held.json("gaps", "Shop")
    assert list(found) == ["WorkloadId", "Counts", "Gaps", "Accepted", "NotApplicable"]
    first = found["Gaps"][0]
    assert first == {
        "LensAlias": LENS,
        "PillarId": "pillar_one",
        "QuestionId": "question_a",
        "ChoiceId": "first",
        "Title": "Practice first",
        "Risk": "HIGH",
        "Kind": "MISSING",
        "Holds": True,
        "Provisional": False,
        "Level": "HIGH",
        "LevelSource": "DERIVED",
        "Effort": None,
        "Actions": [id_of(1)],
        "AcceptedUntil": None,
    }
    by_place = {(gap["QuestionId"], gap["ChoiceId"]): gap for gap in found["Gaps"]}
    assert ("question_b", "first") not in by_place
    unsure = by_place["question_a", "second"]
    assert (unsure["Kind"], unsure["Actions"], unsure["AcceptedUntil"]) == (
        "TO_VERIFY",
        [],
        PASSED.isoformat(),
    )


def test_accepted_ones_and_what_does_not_apply_stand_apart(held: CommandLine) -> None:
    found = held.json("gaps", "Shop")
    assert [gap["ChoiceId"] for gap in found["Accepted"]] == ["first", "second", "third"]
    accepted = found["Accepted"][0]
    assert (accepted["QuestionId"], accepted["Risk"], accepted["AcceptedUntil"]) == (
        "question_b",
        "HIGH",
        UNTIL.isoformat(),
    )
    assert (accepted["DecisionId"], accepted["DecidedBy"]) == (acceptance().id, "Grace")
    assert found["NotApplicable"] == [
        {
            "LensAlias": LENS,
            "PillarId": "pillar_two",
            "QuestionId": "question_c",
            "ChoiceId": "second",
            "Reason": "OUT_OF_SCOPE",
            "Notes": "Bought in.",
        }
    ]
    assert "secret" not in str(found)


def test_the_counts_are_those_of_the_lists(held: CommandLine) -> None:
    found = held.json("gaps", "Shop")
    counts, gaps = found["Counts"], found["Gaps"]
    assert counts["HIGH"] + counts["MEDIUM"] == len(gaps)
    for kind in ("MISSING", "TO_VERIFY", "OPEN"):
        assert counts[kind] == sum(gap["Kind"] == kind for gap in gaps)
    assert (counts["ACCEPTED"], counts["NOT_APPLICABLE"]) == (3, 1)
    lines = held("gaps", "Shop").stdout.splitlines()
    assert lines[1].split()[:2] == ["HIGH", "MISSING"]
    assert (
        lines[-1]
        == f"{counts['HIGH']} high, {counts['MEDIUM']} medium, 1 to verify, 3 accepted, 1 not applicable"
    )
    assert len(lines) == 1 + len(gaps) + 1


def test_an_untouched_review_has_no_gaps(shop: CommandLine) -> None:
    assert shop.json("gaps", "Shop")["Gaps"] == []
    assert shop("gaps", "Shop").stdout == "0 high, 0 medium, 0 to verify, 0 accepted, 0 not applicable\n"


def test_the_builtin_lens_documents_its_levels_and_efforts(wa: CommandLine) -> None:
    from tests.cli.conftest import SHOP

    assert wa("workload", "add", *SHOP).exit_code == 0
    (path,) = wa.home.rglob("*.wadesk")
    workspace = Workspace.open(path)
    review = workspace.open_review(workspace.workloads()[0].id)
    question = review.snapshot.refs[0]
    review.apply(AnswerPractice(question, review.snapshot.question(question).choices[0].id, NO))
    workspace.close()
    gaps = wa.json("gaps", "Shop")["Gaps"]
    assert {gap["LevelSource"] for gap in gaps} == {"DOCUMENTED"}
    assert {gap["Effort"] for gap in gaps} <= {"S", "M", "L"}


def test_what_is_not_there_is_one_line(shop: CommandLine) -> None:
    assert "no workload" in shop.refused("gaps", "Nowhere")
    assert shop.refused("gaps").endswith("--help")
