"""Lenses for AWS: nothing to find in the files, every rating as before, nothing cut within a word."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import product
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.cli.conftest import CommandLine
from tests.support.lens_values import as_file, grave, make_question, small_lens
from wa_desktop.domain.errors import InvalidError
from wa_desktop.domain.lens import Choice, Guidance, Lens, Pillar, Question, Resource, Risk
from wa_desktop.domain.risk import rate_selection
from wa_desktop.lensfile.aws_export import aws_files
from wa_desktop.lensfile.aws_text import address, cut, legal_ids, plain
from wa_desktop.lensfile.builtin import read_folder
from wa_desktop.lensfile.check import check_lens
from wa_desktop.lensfile.write import to_bytes
from wa_desktop.system.paths import HOME_VARIABLE

LENSES = Path(__file__).parents[2] / "lenses"

IDS = ("first", "second", "third", "none_no")


@pytest.fixture
def framework() -> Lens:
    return read(read_folder(LENSES / "wellarchitected"))


@pytest.fixture
def wa(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    home = tmp_path / "home"
    monkeypatch.setenv(HOME_VARIABLE, str(home))
    return CommandLine(home)


def read(data: bytes) -> Lens:
    lens = check_lens(data).lens
    assert lens is not None
    return lens


def exported(lens: Lens) -> list[Lens]:
    """The parts as AWS would read them; none may have anything to be found, save hints."""
    parts = []
    for _, value in aws_files(lens):
        data = to_bytes(value)
        assert len(data) < 500_000
        assert b'"extensions"' not in data
        checked = check_lens(data)
        assert [str(finding.sentence) for finding in grave(checked)] == []
        assert checked.lens is not None
        parts.append(checked.lens)
    return parts


def questions_of(parts: Sequence[Lens]) -> list[Question]:
    return [question for part in parts for question in part.questions]


def lens_of(*questions: Question, **changes: Any) -> Lens:
    pillars = (Pillar("pillar", "Pillar", questions),)
    lens = Lens("odd", "Odd lens", "A lens for tests.", pillars)
    return replace(lens, **changes)


def question_of(*choices: Choice, **changes: Any) -> Question:
    made = make_question([choice.id for choice in choices], ("MEDIUM", "default"))
    return replace(made, choices=choices, **changes)


def only_choice(choice: Choice) -> Any:
    ((_, value),) = aws_files(lens_of(question_of(choice)))
    return value["pillars"][0]["questions"][0]["choices"][0]


def assert_rated_alike(before: Question, after: Question, selections: Sequence[Sequence[bool]]) -> None:
    assert len(before.choices) == len(after.choices)
    for selection in selections:
        old = frozenset(c.id for c, chosen in zip(before.choices, selection, strict=True) if chosen)
        new = frozenset(c.id for c, chosen in zip(after.choices, selection, strict=True) if chosen)
        expected = rate_selection(before, old)
        expected = Risk.HIGH if expected is Risk.NO_RULE_MATCHED else expected
        assert rate_selection(after, new) is expected, (before.key, old)


def test_the_framework_lens_goes_to_aws_in_parts(framework: Lens) -> None:
    parts = exported(framework)
    assert len(parts) >= 2
    assert [part.name for part in parts] == [
        f"Well-Architected Framework (part {number} of {len(parts)})" for number in range(1, len(parts) + 1)
    ]
    assert [pillar.name for part in parts for pillar in part.pillars] == [p.name for p in framework.pillars]
    assert len(questions_of(parts)) == 57
    assert [q.title for q in questions_of(parts)] == [plain(q.title, 128) for q in framework.questions]
    assert [name for name, _ in aws_files(framework)] == [
        f"wellarchitected-{number}.json" for number in range(1, len(parts) + 1)
    ]


def test_the_framework_lens_is_rated_as_before(framework: Lens) -> None:
    chance = Random(7)  # noqa: S311 - any selections will do
    for before, after in zip(framework.questions, questions_of(exported(framework)), strict=True):
        some = [[chance.random() < share for _ in before.choices] for share in (0.2, 0.5, 0.8, 0.95) * 5]
        assert_rated_alike(before, after, [*some, [not choice.is_none for choice in before.choices]])


def test_no_step_of_the_framework_lens_is_lost(framework: Lens) -> None:
    for before, after in zip(framework.questions, questions_of(exported(framework)), strict=True):
        for old, new in zip(before.choices, after.choices, strict=True):
            if old.is_none:
                assert new.is_none
                continue
            plans = [plan for plan in (new.improvement, *new.more_improvements) if plan]
            lines = [line for plan in plans for line in plan.text.split("\n")]
            wanted = [f"{number}. {step}" for number, step in enumerate(old.guidance.steps, start=1)]
            assert lines == wanted
            assert {plan.url for plan in plans} == {old.link}
            assert new.helpful is not None
            assert old.guidance.description in new.helpful.text
            assert old.guidance.why in new.helpful.text
            assert new.helpful.url == old.link


def test_a_lens_that_aws_takes_stays_as_it_is() -> None:
    value = small_lens()
    lens = read(as_file(value))
    assert aws_files(lens) == [("small-lens.json", value)]


CONDITIONS = st.recursive(
    st.sampled_from(IDS),
    lambda part: st.one_of(
        part.map(lambda text: f"!({text})"),
        st.tuples(part, part).map(lambda pair: f"({pair[0]} && {pair[1]})"),
        st.tuples(part, part).map(lambda pair: f"{pair[0]} || {pair[1]}"),
    ),
    max_leaves=6,
)
RULES = st.lists(
    st.tuples(st.sampled_from(["HIGH", "MEDIUM", "NONE"]), st.one_of(CONDITIONS, st.just("default"))),
    max_size=6,
)


@settings(max_examples=200, deadline=None)
@given(RULES)
def test_any_rules_become_rules_that_aws_takes(rules: list[tuple[str, str]]) -> None:
    before = make_question(IDS, *rules)
    (after,) = questions_of(exported(lens_of(before)))
    assert_rated_alike(before, after, list(product([False, True], repeat=len(IDS))))


@settings(max_examples=200, deadline=None)
@given(st.lists(st.text(max_size=140), min_size=1, max_size=12, unique=True), st.booleans())
def test_any_ids_become_legal_and_differ(given_ids: list[str], has_none: bool) -> None:
    none_at = len(given_ids) - 1 if has_none else None
    ids = legal_ids(given_ids, "choice", none_at=none_at)
    assert len(set(ids)) == len(ids) == len(given_ids)
    for at, new in enumerate(ids):
        assert 3 <= len(new) <= 64
        assert all(sign.isascii() and (sign.isalnum() or sign == "_") for sign in new)
        assert new.endswith("_no") == (at == none_at)
        assert new != "default"


def test_legal_ids_stay_and_others_give_way() -> None:
    given_ids = ["a-b", "a_b", "default", "x", "none-no", "Größe", "none_no"]
    assert legal_ids(given_ids, "choice", none_at=6) == [
        "a_b_2",
        "a_b",
        "choice_default",
        "choice_x",
        "none_no_2",
        "Groe",
        "none_no",
    ]


def test_conditions_follow_their_ids() -> None:
    choices = [Choice("x" * 70 + str(number), f"Practice {number}") for number in (1, 2)]
    rules = (("NONE", f"{choices[0].id} && !{choices[1].id}"), ("HIGH", "default"))
    made = make_question([choice.id for choice in choices], *rules)
    (after,) = questions_of(exported(lens_of(replace(made, choices=tuple(choices)))))
    assert [rule.condition.text for rule in after.rules] == [
        f"{after.choices[0].id} && !{after.choices[1].id}",
        "default",
    ]
    assert_rated_alike(made, after, list(product([False, True], repeat=2)))


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=400), st.text(max_size=3000), st.text(max_size=300))
def test_any_texts_become_texts_that_aws_takes(title: str, long: str, url: str) -> None:
    told = Guidance(description=long, why=title, steps=(long, title, long))
    resource = Resource(long, f"https://example.com/{url}")
    choice = Choice("first", title, resource, Resource(title), (resource,) * 7, (resource,) * 7, told)
    bare = Choice("second", title, Resource("", url), Resource("", url))
    before = question_of(choice, bare, title=title, description=long, helpful=resource)
    exported(lens_of(before, name=title, description=long))


@example("  aaaaa", 6)
@given(st.text(alphabet="ab \n.", max_size=60), st.integers(4, 40))
def test_texts_are_cut_at_the_end_of_a_word(text: str, most: int) -> None:
    short = cut(text, most)
    assert len(short) <= most
    if len(text) <= most:
        assert short == text
    elif short != "..." and re.search(r"\S\s", text[: most - 3]) and short[:-3].strip(" .\n"):
        rest = text[len(short) - 3 :]
        assert text.startswith(short[:-3])
        assert rest.lstrip(".,")[:1].isspace() or rest[:1].isspace()


def test_signs_that_aws_refuses_are_replaced() -> None:
    assert plain("“Quotes” – and — dashes… 80 % of it; [yes]", 128) == (
        "'Quotes' - and - dashes... 80 percent of it, (yes)"
    )
    assert plain("Café naïve\nÆon", 128) == "Cafe naive Aeon"
    assert plain("日本語", 128, "Practice 1") == "Practice 1"


def test_a_title_that_loses_letters_is_kept_in_the_help() -> None:
    choice = only_choice(Choice("first", "日本語", Resource("Read.", "https://example.com")))
    assert choice["title"] == "Practice 1"
    assert choice["helpfulResource"]["displayText"] == "日本語\nRead."


def test_a_missing_improvement_plan_gets_a_sentence() -> None:
    assert only_choice(Choice("first", "First"))["improvementPlan"]["displayText"].endswith(".")


def test_addresses_are_mended_or_left_out() -> None:
    assert address(" https://example.com/a b\u00a0c ", 1024) == "https://example.com/a%20b%C2%A0c"
    assert address("ftp://example.com", 1024) == ""
    assert address("https://example.com/" + "a" * 1024, 1024) == ""


def test_large_lenses_are_split(framework: Lens) -> None:
    question = make_question(IDS, ("NONE", "default"))
    many = tuple(replace(question, id=f"question_{number}", key=f"q{number}") for number in range(45))
    pillars = (
        Pillar("big", "Big pillar", many),
        *(Pillar(f"p{n}", f"Pillar {n}", many[:1]) for n in range(12)),
    )
    parts = exported(lens_of(pillars=pillars))
    assert [len(part.pillars) for part in parts] == [10, 5]
    assert [pillar.name for pillar in parts[0].pillars[:4]] == [
        "Big pillar (1 of 3)",
        "Big pillar (2 of 3)",
        "Big pillar (3 of 3)",
        "Pillar 0",
    ]
    assert [part.name for part in parts] == ["Odd lens (part 1 of 2)", "Odd lens (part 2 of 2)"]


def test_a_pillar_of_too_many_bytes_is_split() -> None:
    choice = Choice("first", "First", more_help=(Resource("ü" * 1000, "https://example.com"),) * 5)
    many = tuple(question_of(*(replace(choice, id=f"c_{n}") for n in range(10))) for _ in range(12))
    parts = exported(lens_of(*(replace(q, id=f"question_{at}", key=str(at)) for at, q in enumerate(many))))
    assert len(parts) >= 2
    assert len(questions_of(parts)) == 12


def test_more_choices_than_aws_takes_are_refused() -> None:
    question = question_of(*(Choice(f"choice_{number}", f"Choice {number}") for number in range(16)))
    with pytest.raises(InvalidError, match="16 choices"):
        aws_files(lens_of(question))


def test_a_lens_without_anything_to_answer_is_refused() -> None:
    with pytest.raises(InvalidError, match="no question"):
        aws_files(lens_of())


def test_the_command_line_writes_all_parts_beside_each_other(wa: CommandLine, tmp_path: Path) -> None:
    written = wa.json("lens", "export", "wellarchitected", "--aws", "-o", tmp_path / "framework.json")
    paths = [Path(entry["File"]) for entry in written]
    assert len(paths) >= 2
    assert paths == [tmp_path / f"framework-{number}.json" for number in range(1, len(paths) + 1)]
    found = wa.json("lens", "check", "--aws", *paths)
    assert {(finding["Severity"], finding["Code"]) for finding in found} <= {("hint", "level-never-given")}
    assert not (tmp_path / "framework.json").exists()


def test_the_command_line_writes_into_a_folder(wa: CommandLine, tmp_path: Path) -> None:
    source = tmp_path / "mine.json"
    source.write_bytes(as_file(small_lens()))
    assert wa("lens", "import", source).exit_code == 0
    folder = tmp_path / "out"
    folder.mkdir()
    result = wa("lens", "export", "small-lens", "--aws", "-o", folder)
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [str(folder / "small-lens.json")]
    assert json.loads((folder / "small-lens.json").read_bytes()) == small_lens()
    assert wa("lens", "export", "small-lens", "--aws", "-o", tmp_path / "one.json").exit_code == 0
    assert json.loads((tmp_path / "one.json").read_bytes()) == small_lens()
    assert json.loads(wa("lens", "export", "small-lens", "--aws", "-o", "-").stdout) == small_lens()


def test_several_parts_do_not_go_down_a_pipe(wa: CommandLine) -> None:
    assert "folder" in wa.refused("lens", "export", "wellarchitected", "--aws", "-o", "-")
