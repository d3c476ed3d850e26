"""What comes out of a lens file: the lens, its keys and its alias."""

from __future__ import annotations

import pytest

from tests.support.lens_values import as_file, changed, full_lens, question, small_lens
from wa_desktop.domain.lens import Guidance, Level, Resource, Risk
from wa_desktop.lensfile.alias import slug
from wa_desktop.lensfile.check import check_lens
from wa_desktop.lensfile.findings import Severity


def test_everything_in_a_file_comes_into_the_lens() -> None:
    lens = check_lens(as_file(full_lens())).lens
    assert lens is not None
    assert (lens.alias, lens.version, lens.source) == ("small", "1.2", "Made for tests.")
    assert (lens.name, lens.description, lens.levels_are_ours) == ("Small lens", "A lens for tests.", True)
    assert [(pillar.id, pillar.name, pillar.prefix) for pillar in lens.pillars] == [
        ("pillar_one", "Pillar one", "ONE"),
        ("pillar_two", "Pillar two", ""),
    ]
    assert [item.key for item in lens.questions] == ["question_a", "question_b", "question_c", "question_d"]
    first = lens.questions[0]
    assert (first.title, first.description) == ("How is question_a done?", "Why it is asked.")
    assert first.helpful == Resource("More.", "https://example.com/question")
    assert (first.number, first.short_title) == ("ONE 1", "First things")
    assert [item.id for item in first.choices] == ["first", "second", "third", "none_no"]
    assert first.none_choice is first.choices[3]
    assert [(rule.risk, rule.condition.text) for rule in first.rules] == [
        (Risk.NONE, "first && second && third"),
        (Risk.HIGH, "!first"),
        (Risk.MEDIUM, "default"),
    ]


def test_everything_of_a_choice_comes_into_the_lens() -> None:
    lens = check_lens(as_file(full_lens())).lens
    assert lens is not None
    found = lens.questions[0].choices[0]
    assert (found.id, found.title) == ("first", "Practice first")
    assert found.helpful == Resource("Read on.", "https://example.com/help")
    assert found.improvement == Resource("Do it.", "https://example.com/plan")
    assert found.more_help == (Resource("A", "http://a"), Resource("B"))
    assert found.more_improvements == (Resource("C"), Resource("D"))  # ftp is never opened
    assert found.guidance == Guidance(
        practice_id="ONE01-BP01",
        summary="in short",
        level=Level.LOW,
        effort="M",
        why="Because.",
        signs=("It smokes.",),
        steps=("Open.", "Close."),
        services=("Amazon S3", "AWS IAM"),
        related=("ONE01-BP02",),
    )


def test_addresses_are_trimmed_in_the_lens_and_kept_in_the_value() -> None:
    pointer = "/pillars/0/questions/0/helpfulResource/url"
    checked = check_lens(as_file(changed(small_lens(), pointer, " https://example.com\n")))
    assert checked.lens is not None
    assert checked.lens.questions[0].helpful == Resource("More.", "https://example.com")
    assert checked.value["pillars"][0]["questions"][0]["helpfulResource"]["url"] == " https://example.com\n"


def test_wrong_keys_of_ours_are_left_out_and_the_right_ones_stay() -> None:
    value = changed(full_lens(), "/extensions", {"alias": 5, "version": "2", "levels": "theirs"})
    value = changed(value, "/pillars/0/questions/0/choices/0/extensions", {"level": 1, "why": "Because."})
    checked = check_lens(as_file(value))
    assert checked.lens is not None
    assert (checked.lens.alias, checked.lens.version) == ("small-lens", "2")
    assert not checked.lens.levels_are_ours
    assert checked.lens.questions[0].choices[0].guidance == Guidance(why="Because.")
    assert checked.value == value


def test_the_guide_template_needs_no_extensions() -> None:
    """The file AWS hands out: two choices without a none-of-these, a rule per level."""
    plan = {"displayText": "What to do."}
    template = {
        "schemaVersion": "2021-11-01",
        "name": "Replace with lens name",
        "description": "Replace with your description",
        "pillars": [
            {
                "id": "pillar_id_1",
                "name": "Pillar 1",
                "questions": [
                    {
                        "id": "pillar_1_q1",
                        "title": "My first question",
                        "choices": [
                            {"id": "choice1", "title": "Best practice #1", "improvementPlan": plan},
                            {"id": "choice2", "title": "Best practice #2", "improvementPlan": plan},
                        ],
                        "riskRules": [
                            {"condition": "choice1 && choice2", "risk": "NO_RISK"},
                            {"condition": "choice1 && !choice2", "risk": "MEDIUM_RISK"},
                            {"condition": "default", "risk": "HIGH_RISK"},
                        ],
                    }
                ],
            }
        ],
    }
    checked = check_lens(as_file(template))
    assert checked.findings == ()
    assert checked.lens is not None
    assert checked.lens.alias == "replace-with-lens-name"
    assert checked.lens.questions[0].none_choice is None


def test_reused_question_ids_get_keys_of_their_own() -> None:
    value = small_lens()
    same = [question("same") for _ in range(3)]
    value["pillars"][0]["questions"] = [question("pillar_one/same"), *same, question("pillar_one/same")]
    value["pillars"][1]["questions"] = same
    checked = check_lens(as_file(value))
    assert checked.lens is not None
    keys = [item.key for item in checked.lens.questions]
    assert keys[:4] == ["pillar_one/same", "same", "pillar_one/same/2", "pillar_one/same/3"]
    assert keys[5:] == ["pillar_two/same", "pillar_two/same/2", "pillar_two/same/3"]
    assert len(set(keys)) == len(keys)
    assert {finding.code for finding in checked.findings} == {
        "id-syntax",
        "duplicate-question-id",
        "reused-question-id",
    }


@pytest.mark.parametrize(
    ("name", "alias"),
    [
        ("Small lens", "small-lens"),
        ("  AWS  Games & Lens (v1.0)!", "aws-games-lens-v1-0"),
        ("Über Größe", "uber-groe-"),
        ("品質", "lens-"),
        ("", "lens-"),
        ("!!!", "lens-"),
        ("x" * 500, "x" * 55 + "-"),
    ],
)
def test_alias_from_the_name(name: str, alias: str) -> None:
    made = slug(name)
    assert made == alias or (alias.endswith("-") and made.startswith(alias) and len(made) == len(alias) + 8)
    assert set(made) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert slug(name) == made


def test_different_names_without_latin_letters_have_different_aliases() -> None:
    assert slug("品質 A") != slug("安全 A")
    assert slug("x" * 500) != slug("x" * 501)


def test_only_errors_keep_a_lens_out() -> None:
    value = changed(small_lens(), "/pillars/0/name", "n" * 200)
    value = changed(value, "/more", 1)
    checked = check_lens(as_file(value))
    assert checked.lens is not None
    assert [checked.count(severity) for severity in Severity] == [0, 1, 1, 0]
    refused = check_lens(as_file(changed(value, "/schemaVersion", "1")))
    assert refused.lens is None
    assert refused.value is not None  # it is JSON, and can be shown and mended
