"""The built-in framework lens: complete, clean, and rated by the rule we documented for it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, QuestionAnswer
from wa_desktop.domain.lens import Choice, Lens, Level, Question, Resource, Risk
from wa_desktop.domain.risk import rate, rate_selection
from wa_desktop.domain.rules import all_selections, column
from wa_desktop.lensfile.builtin import builtin_lenses, read_folder
from wa_desktop.lensfile.check import CheckedLens, check_lens
from wa_desktop.lensfile.findings import Severity

LENSES = Path(__file__).parents[2] / "lenses"

COUNTS = {
    "operationalExcellence": ("OPS", 11, 68, (30, 31, 7)),
    "security": ("SEC", 11, 63, (30, 28, 5)),
    "reliability": ("REL", 13, 65, (33, 31, 1)),
    "performance": ("PERF", 5, 32, (13, 15, 4)),
    "costOptimization": ("COST", 11, 50, (21, 17, 12)),
    "sustainability": ("SUS", 6, 29, (0, 21, 8)),
}
"""Questions, practices, and practices of high, medium and low documented risk."""


@pytest.fixture(scope="module")
def checked() -> CheckedLens:
    return check_lens(read_folder(LENSES / "wellarchitected"))


@pytest.fixture(scope="module")
def lens(checked: CheckedLens) -> Lens:
    assert checked.lens is not None
    return checked.lens


def practices(lens: Lens) -> Iterator[tuple[Question, Choice]]:
    for question in lens.questions:
        for choice in question.practices:
            yield question, choice


def resources(lens: Lens) -> Iterator[Resource]:
    for question in lens.questions:
        found = [question.helpful]
        for choice in question.choices:
            found += [choice.helpful, choice.improvement, *choice.more_help, *choice.more_improvements]
        yield from (resource for resource in found if resource)


def test_it_is_among_the_built_in_lenses(lens: Lens) -> None:
    assert dict(builtin_lenses(LENSES))[lens.alias] == LENSES / "wellarchitected"
    assert lens.alias == "wellarchitected"


def test_the_check_finds_only_the_ids_of_the_tool_itself_and_the_size(checked: CheckedLens) -> None:
    kinds = {(finding.severity, finding.code) for finding in checked.findings}
    assert kinds <= {
        (Severity.AWS, "id-syntax"),
        (Severity.AWS, "file-size"),
        (Severity.HINT, "level-never-given"),
    }
    for finding in checked.findings:
        if finding.code == "id-syntax":
            assert re.fullmatch(r"/pillars/\d+/questions/\d+/id", finding.pointer)


def test_ids_differ_from_the_syntax_by_hyphens_in_questions_alone(lens: Lens) -> None:
    for question in lens.questions:
        assert re.fullmatch(r"[a-z][a-z0-9_-]{2,}", question.id)
        for choice in question.choices:
            assert re.fullmatch(r"[a-z][a-z0-9_]{2,63}", choice.id)


def test_pillars_questions_and_practices_are_complete(lens: Lens) -> None:
    found = {}
    for pillar in lens.pillars:
        levels = Counter(
            choice.guidance.level for question in pillar.questions for choice in question.practices
        )
        found[pillar.id] = (
            pillar.prefix,
            len(pillar.questions),
            sum(len(question.practices) for question in pillar.questions),
            (levels[Level.HIGH], levels[Level.MEDIUM], levels[Level.LOW]),
        )
    assert found == COUNTS
    assert list(found) == list(COUNTS)
    assert len(lens.questions) == 57
    assert len(list(practices(lens))) == 307


def test_every_question_ends_with_its_none_of_these_choice(lens: Lens) -> None:
    for question in lens.questions:
        assert question.none_choice is question.choices[-1]
        assert len(question.practices) == len(question.choices) - 1 >= 1


def test_numbers_and_practice_ids_follow_the_framework(lens: Lens) -> None:
    for pillar in lens.pillars:
        for number, question in enumerate(pillar.questions, start=1):
            assert question.number == f"{pillar.prefix} {number}"
            assert question.short_title
            ids = sorted(choice.guidance.practice_id for choice in question.practices)
            assert ids == [f"{pillar.prefix}{number:02}-BP{bp:02}" for bp in range(1, len(ids) + 1)]


def test_ids_and_titles_are_unique(lens: Lens) -> None:
    titles = Counter(choice.title.casefold() for _, choice in practices(lens))
    titles.update(question.title.casefold() for question in lens.questions)
    titles.update(question.short_title.casefold() + " (short)" for question in lens.questions)
    assert [title for title, count in titles.items() if count > 1] == []
    ids = Counter(choice.id for question in lens.questions for choice in question.choices)
    assert [choice_id for choice_id, count in ids.items() if count > 1] == []


def test_titles_are_short_and_never_empty(lens: Lens) -> None:
    long = [choice.title for _, choice in practices(lens) if not 3 <= len(choice.title.strip()) <= 60]
    assert long == []
    assert [question.title for question in lens.questions if not question.title.endswith("?")] == []


def test_every_practice_has_what_a_reviewer_needs(lens: Lens) -> None:
    for _, choice in practices(lens):
        assert choice.guidance.level is not None
        assert choice.guidance.summary
        assert choice.improvement is not None
        assert choice.improvement.text
        assert choice.link


def test_links_lead_to_the_documentation_of_aws(lens: Lens) -> None:
    links = [resource.url for resource in resources(lens)]
    assert len(links) >= 2 * 307 + 57
    for link in links:
        parts = urlsplit(link)
        assert (parts.scheme, parts.netloc) == ("https", "docs.aws.amazon.com"), link
        assert parts.path.startswith("/wellarchitected/")
        assert parts.path.endswith(".html")
        assert not parts.query


def test_every_practice_has_a_page_of_its_own(lens: Lens) -> None:
    pages = Counter(choice.link for _, choice in practices(lens))
    assert [page for page, count in pages.items() if count > 1] == []


def test_related_practices_exist(lens: Lens) -> None:
    known = {choice.guidance.practice_id for _, choice in practices(lens)}
    related = {name for _, choice in practices(lens) for name in choice.guidance.related}
    assert related - known == set()
    for _, choice in practices(lens):
        assert choice.guidance.practice_id not in choice.guidance.related
        assert len(set(choice.guidance.related)) == len(choice.guidance.related)


def test_rules_equal_the_documented_rule_for_every_selection(lens: Lens) -> None:
    """All in place: no risk. Some practice of high risk missing: high. Else medium."""
    for question in lens.questions:
        ids = [choice.id for choice in question.choices]
        count = len(ids)
        every = all_selections(count)
        all_in_place = high_in_place = every
        for index, choice in enumerate(question.choices):
            if choice.is_none:
                continue
            all_in_place &= column(index, count)
            if choice.guidance.level is Level.HIGH:
                high_in_place &= column(index, count)
        expected = {
            Risk.NONE: all_in_place,
            Risk.HIGH: every & ~high_in_place,
            Risk.MEDIUM: high_in_place & ~all_in_place,
        }
        found = dict.fromkeys(expected, 0)
        decided = 0
        for rule in question.rules:
            fires = rule.condition.table(ids) & ~decided
            decided |= fires
            found[rule.risk] |= fires
        assert decided == every, question.number
        assert found == expected, question.number


def test_questions_without_high_practices_are_never_high(lens: Lens) -> None:
    never_high = {
        question.number
        for question in lens.questions
        if rate_selection(question, frozenset({question.choices[-1].id})) is Risk.MEDIUM
    }
    assert never_high == {"OPS 9", "COST 11", "SUS 1", "SUS 2", "SUS 3", "SUS 4", "SUS 5", "SUS 6"}


@pytest.mark.parametrize(
    ("number", "missing_levels", "risk"),
    [
        ("OPS 1", "MEDIUM", Risk.MEDIUM),
        ("OPS 7", "HIGH MEDIUM MEDIUM LOW LOW", Risk.HIGH),
        ("OPS 9", "MEDIUM MEDIUM MEDIUM", Risk.MEDIUM),
        ("REL 8", "HIGH", Risk.HIGH),
        ("SEC 3", "MEDIUM MEDIUM LOW", Risk.MEDIUM),
        ("SEC 10", "HIGH MEDIUM MEDIUM MEDIUM MEDIUM", Risk.HIGH),
        ("COST 11", "LOW", Risk.MEDIUM),
    ],
)
def test_what_the_tool_was_seen_to_say(lens: Lens, number: str, missing_levels: str, risk: Risk) -> None:
    """Rows of a real consolidated report of the WA Tool: which levels were missing, and what it said."""
    (question,) = [question for question in lens.questions if question.number == number]
    wanted = Counter(missing_levels.split())
    entries = {}
    for choice in question.practices:
        assert choice.guidance.level is not None
        is_missing = wanted[choice.guidance.level.value] > 0
        wanted[choice.guidance.level.value] -= is_missing
        entries[choice.id] = PracticeEntry(PracticeAnswer.NO if is_missing else PracticeAnswer.YES)
    assert not wanted.total()
    rating = rate(question, QuestionAnswer(entries))
    assert (rating.risk, rating.provisional) == (risk, False)
    held = {choice.guidance.level for choice in rating.holding}
    assert held == {Level.HIGH} if risk is Risk.HIGH else Level.HIGH not in held
