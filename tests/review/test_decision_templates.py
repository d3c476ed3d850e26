"""Example decisions of the guide become decisions on a workload."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.support.guides import DECISION, framework_guide
from tests.support.reviews import make_workload
from tests.support.small_snapshots import snapshot as small_snapshot
from wa_desktop.domain.decisions import DecisionKind, check_decision
from wa_desktop.domain.errors import Message
from wa_desktop.domain.lens import Lens
from wa_desktop.domain.workload import LensReview, Snapshot
from wa_desktop.review.decision_templates import decision_from, practices_named, templates_of
from wa_desktop.review.decisions import RecordDecision
from wa_desktop.review.guide import read_guides
from wa_desktop.review.workspace import Workspace

LENSES = Path(__file__).resolve().parents[2] / "lenses"
ALIAS = "wellarchitected"
DAY = date(2026, 3, 2)


@pytest.fixture(scope="module")
def framework(tmp_path_factory: pytest.TempPathFactory) -> Lens:
    workspace = Workspace.open(tmp_path_factory.mktemp("lens") / "w.wadesk", LENSES)
    lens = workspace.lens(workspace.find_lens(ALIAS).id)
    workspace.close()
    return lens


@pytest.fixture
def review(framework: Lens) -> Snapshot:
    return Snapshot(make_workload(), (LensReview(1, framework),))


def labels(found: Snapshot, decision_practices: tuple[object, ...]) -> list[str]:
    return [
        found.question(one.ref).choice(one.choice).label  # type: ignore[attr-defined]
        for one in decision_practices
    ]


def test_all_is_taken_over(review: Snapshot) -> None:
    example = replace(DECISION, pillars_pay=("costOptimization", "no-such-pillar"))
    made = decision_from(example, review, ALIAS, decided_on=DAY)
    assert made.kind is DecisionKind.TRADE_OFF
    assert (made.title, made.context, made.decided_on) == (DECISION.title, DECISION.context, DAY)
    assert made.options == (
        "Central directory\nGains: One place to lock a person out.\nCosts: Two weeks of set-up.",
        "Users per account\nGains: No set-up.\nCosts: Six places to forget.",
    )
    assert (made.gains, made.pays) == (("security",), ("costOptimization",))
    assert made.decision == f"{DECISION.decision}\n\nMeasured by: {DECISION.measure}"
    assert labels(review, made.practices) == ["SEC02-BP01", "SEC02-BP04"]
    assert made.rationale == made.decided_by == ""
    assert made.revisit_on is None


def test_without_a_measure_the_decision_stands_alone(review: Snapshot) -> None:
    assert decision_from(replace(DECISION, measure=""), review, ALIAS).decision == DECISION.decision


def test_every_adoption_is_a_decision_of_its_own(review: Snapshot) -> None:
    first, second = (decision_from(DECISION, review, ALIAS) for _ in range(2))
    assert first.id != second.id
    after = RecordDecision(second).apply(RecordDecision(first).apply(review))
    assert [one.number for one in after.decisions] == [1, 2]


def test_what_no_lens_of_the_workload_has_is_left_out() -> None:
    made = decision_from(DECISION, small_snapshot(), ALIAS)
    assert (made.gains, made.pays, made.practices) == ((), (), ())
    assert made.title == DECISION.title


def test_the_lens_of_the_guide_comes_before_others_with_the_same_practice(framework: Lens) -> None:
    copy = replace(framework, alias="copy")
    both = Snapshot(make_workload(), (LensReview(2, copy), LensReview(1, framework)))
    assert {one.lens for one in practices_named(DECISION.practices, both, ALIAS)} == {ALIAS}
    assert {one.lens for one in practices_named(DECISION.practices, both, "copy")} == {"copy"}
    assert {one.lens for one in practices_named(DECISION.practices, both, "other")} == {"copy"}
    assert practices_named(("", "SEC99-BP99"), both, ALIAS) == ()


def test_the_words_between_are_translated(review: Snapshot) -> None:
    def shout(sentence: Message) -> str:
        return str(sentence).upper()

    made = decision_from(DECISION, review, ALIAS, say=shout)
    assert "\nGAINS: ONE PLACE" in made.options[0]
    assert "MEASURED BY" in made.decision
    assert made.title == DECISION.title


def test_templates_come_pillar_by_pillar_from_the_lenses_in_use(review: Snapshot) -> None:
    found = templates_of([framework_guide(), framework_guide("other")], review)
    assert [(one.lens, one.pillar, one.pillar_name, one.key) for one in found] == [
        (ALIAS, "security", "Security", (ALIAS, DECISION.id))
    ]
    assert templates_of([framework_guide()], small_snapshot()) == ()


def test_every_example_of_our_guides_can_be_recorded_with_all_it_names(review: Snapshot) -> None:
    templates = templates_of(read_guides(LENSES), review)
    assert len(templates) >= 30
    for template in templates:
        made = decision_from(template.example, review, template.lens, decided_on=DAY)
        assert check_decision(made.tidied()) == ()
        assert labels(review, made.practices) == list(template.example.practices)
        assert made.gains == template.example.pillars_gain
        assert made.pays == template.example.pillars_pay
        assert made.gains
        assert made.pays
