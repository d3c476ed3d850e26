"""The specialty lenses: whole by their documents, in the depth of the framework, and in nobody else's words."""

from __future__ import annotations

import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.lensfile.test_framework_guidance import (
    AMERICAN,
    NO_VERBS,
    RETIRED,
    UNWANTED,
    framework,
    golden,
    guide,
    is_tidy,
    near_duplicates,
    normal,
    practice_texts,
    question_texts,
    sentences,
)
from tests.support.lens_values import grave
from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, QuestionAnswer
from wa_desktop.domain.lens import Choice, Lens, Level, Question, Risk
from wa_desktop.domain.risk import rate
from wa_desktop.lensfile.aws_export import aws_files
from wa_desktop.lensfile.builtin import builtin_lenses, read_folder
from wa_desktop.lensfile.check import check_lens
from wa_desktop.lensfile.findings import Severity
from wa_desktop.lensfile.write import to_bytes

LENSES = Path(__file__).parents[2] / "lenses"

LEAST = {
    "serverless": (5, 9, 38),
    "softwareasaservice": (6, 18, 42),
    "iot": (6, 59, 128),
    "dataanalytics": (6, 15, 61),
    "machinelearning": (6, 35, 105),
    "financialservices": (6, 79, 167),
    "government": (6, 20, 56),
    "genai": (6, 29, 51),
}
"""Pillars, questions and practices that the documents and the tool number (specialty_lenses.json)."""

OURS = {"serverless", "softwareasaservice", "dataanalytics", "financialservices", "government"}
"""Lenses whose levels no document gives: they are our judgement, or our reading of another scale."""


@cache
def lens_of(alias: str) -> Lens:
    lens = check_lens(read_folder(dict(builtin_lenses(LENSES))[alias])).lens
    assert lens is not None
    return lens


every_lens = pytest.mark.parametrize("alias", LEAST)


def practices(lens: Lens) -> Iterator[tuple[Question, Choice]]:
    for question in lens.questions:
        for choice in question.practices:
            yield question, choice


def texts(lens: Lens) -> Iterator[tuple[str, str]]:
    for question in lens.questions:
        yield from ((question.number, text) for text in question_texts(question))
        for choice in question.practices:
            yield from ((choice.label, text) for text in practice_texts(choice))


def titles(lens: Lens) -> Iterator[tuple[str, str]]:
    for question in lens.questions:
        yield from ((question.number, text) for text in (question.title, question.short_title))
        for choice in question.practices:
            yield from ((choice.label, text) for text in (choice.title, choice.guidance.summary))


@every_lens
def test_everything_that_the_document_numbers_is_there(alias: str) -> None:
    lens = lens_of(alias)
    least = LEAST[alias]
    found = (len(lens.pillars), len(lens.questions), len(list(practices(lens))))
    assert all(have >= want for have, want in zip(found, least, strict=True)), found
    made: dict[str, Any] = {
        pillar.id: {
            question.number: (
                question.id,
                question.choices[-1].id,
                {choice.label: (choice.id, choice.guidance.level) for choice in question.practices},
            )
            for question in pillar.questions
        }
        for pillar in lens.pillars
    }
    wanted = golden("specialty_ids.json")[alias]
    assert made.keys() == wanted.keys()
    for pillar, questions in wanted.items():
        assert made[pillar].keys() == questions.keys()
        for number, told in questions.items():
            question_id, none, choices = made[pillar][number]
            assert (question_id, none) == (told["id"], told["none"])
            for line in told["practices"]:
                label, choice_id, level = _parts(line)
                assert choices[label][0] == choice_id
                if level:
                    assert choices[label][1] == level, label


def _parts(line: str) -> tuple[str, str, str]:
    """The label may hold a space; the id and the level do not."""
    found = re.fullmatch(r"(.+?) ([a-z][a-z0-9_]+)(?: (HIGH|MEDIUM|LOW))?", line)
    assert found
    return found[1], found[2], found[3] or ""


@every_lens
def test_levels_that_no_document_gives_are_marked_as_ours(alias: str) -> None:
    lens = lens_of(alias)
    assert lens.levels_are_ours == (alias in OURS)
    without = [choice.label for _, choice in practices(lens) if choice.guidance.level is None]
    assert len(without) <= (0 if alias in OURS else 1), "derived from the rules, and marked so"
    assert re.search(r"\d{4}", lens.source), "the date of the document"
    assert re.fullmatch(r"\d{4}-\d{2}-\d{2}", lens.version)
    assert 60 <= len(lens.description) <= 500


@every_lens
def test_our_check_finds_nothing_but_the_size(alias: str) -> None:
    checked = check_lens(read_folder(dict(builtin_lenses(LENSES))[alias]))
    kinds = {(finding.severity, finding.code) for finding in checked.findings}
    assert kinds <= {(Severity.AWS, "file-size"), (Severity.HINT, "level-never-given")}


@every_lens
def test_the_files_for_aws_have_nothing_to_be_found(alias: str) -> None:
    for _, value in aws_files(lens_of(alias)):
        data = to_bytes(value)
        assert len(data) < 500_000
        assert [str(finding.sentence) for finding in grave(check_lens(data))] == []


@every_lens
def test_a_practice_says_all_a_reviewer_needs(alias: str) -> None:
    for _, choice in practices(lens_of(alias)):
        told, label = choice.guidance, choice.label
        assert 3 <= len(choice.title) <= 60, label
        assert not choice.title.endswith("."), label
        assert 10 <= len(told.summary) <= 90, label
        assert is_tidy(told.description, 40, 140, "."), label
        assert len(sentences(told.description)) == 1, label
        assert is_tidy(told.why, 60, 420, "."), label
        assert 1 <= len(sentences(told.why)) <= 3, label
        assert 2 <= len(told.signs) <= 4, label
        assert all(is_tidy(sign, 20, 170, ".") for sign in told.signs), label
        assert 3 <= len(told.steps) <= 6, label
        for step in told.steps:
            first = re.split(r"[^A-Za-z-]", step)[0]
            assert is_tidy(step, 25, 260, "."), step
            assert re.fullmatch(r"[A-Z][a-z-]+", first), step
            assert first.lower() not in NO_VERBS, step
        assert told.effort in {"S", "M", "L"}, label
        assert told.effort_is_ours, label
        assert len(told.services) <= 6, label
        assert len(set(told.services)) == len(told.services), label
        assert choice.improvement, label
        assert choice.link, label


@every_lens
def test_a_question_helps_the_facilitator(alias: str) -> None:
    for question in lens_of(alias).questions:
        talk = question.talk
        assert question.title.endswith("?"), question.number
        assert len(question.title) <= 110, question.number
        assert is_tidy(question.description, 30, 260, "."), question.number
        assert 1 <= len(sentences(question.description)) <= 2, question.number
        assert is_tidy(talk.opening, 30, 260), question.number
        assert 3 <= len(talk.probes) <= 5, question.number
        assert all(is_tidy(probe, 15, 200, "?") for probe in talk.probes), question.number
        assert 2 <= len(talk.red_flags) <= 4, question.number
        assert all(is_tidy(flag, 15, 180) for flag in talk.red_flags), question.number
        assert is_tidy(talk.good_answer, 60, 420, "."), question.number


@every_lens
def test_risk_follows_from_the_levels_as_in_the_framework(alias: str) -> None:
    """All in place: no risk. One at high risk missing: high. Any other missing: medium."""
    for question in lens_of(alias).questions:
        every = {choice.id: PracticeEntry(PracticeAnswer.YES) for choice in question.practices}
        assert rate(question, QuestionAnswer(every)).risk is Risk.NONE, question.number
        for choice in question.practices:
            lacking = QuestionAnswer({**every, choice.id: PracticeEntry(PracticeAnswer.NO)})
            found = rate(question, lacking).risk
            if choice.guidance.level is not None:
                assert (found is Risk.HIGH) == (choice.guidance.level is Level.HIGH), choice.label
            assert found in {Risk.HIGH, Risk.MEDIUM}, choice.label


@every_lens
def test_links_lead_to_aws_documentation(alias: str) -> None:
    lens = lens_of(alias)
    resources = [question.helpful for question in lens.questions]
    resources += [
        resource for _, choice in practices(lens) for resource in (choice.helpful, choice.improvement)
    ]
    for resource in resources:
        assert resource is not None
        parts = urlsplit(resource.url)
        assert (parts.scheme, parts.netloc) == ("https", "docs.aws.amazon.com")


@every_lens
def test_related_practices_exist(alias: str) -> None:
    lens = lens_of(alias)
    known = {choice.label for _, choice in (*practices(lens), *practices(framework()))}
    for _, choice in practices(lens):
        assert set(choice.guidance.related) <= known - {choice.label}, choice.label


def test_services_that_are_named_stand_in_the_catalogue() -> None:
    named = {
        service
        for alias in LEAST
        for _, choice in practices(lens_of(alias))
        for service in choice.guidance.services
    }
    named |= {service for _, choice in practices(framework()) for service in choice.guidance.services}
    named |= {service.name for pillar in guide().pillars for service in pillar.services}
    catalogue = [service.name for service in guide().services]
    assert named - set(catalogue) == set()
    assert set(catalogue) - named == set()
    assert len(set(catalogue)) == len(catalogue)


@pytest.mark.parametrize("pattern", [UNWANTED, RETIRED, AMERICAN], ids=["unwanted", "retired", "american"])
@every_lens
def test_no_unwanted_words(alias: str, pattern: re.Pattern[str]) -> None:
    lens = lens_of(alias)
    found = [
        (place, match.group())
        for place, text in (*texts(lens), *titles(lens))
        if (match := pattern.search(text))
    ]
    assert found == []


@every_lens
def test_no_sentence_is_an_official_title(alias: str) -> None:
    digests = set(golden("specialty_title_digests.json")) | set(golden("official_title_digests.json"))
    assert len(digests) > 900
    lens = lens_of(alias)
    copies = [
        (place, part)
        for place, text in (*texts(lens), *titles(lens))
        for part in {text, *sentences(text)}
        if hashlib.sha256(normal(part).encode()).hexdigest() in digests
    ]
    assert copies == []


def _told() -> list[tuple[str, str]]:
    lenses = [framework(), *(lens_of(alias) for alias in LEAST)]
    told = [
        (f"{lens.alias} {place}", normal(part))
        for lens in lenses
        for place, text in texts(lens)
        for part in sentences(text)
    ]
    return [(place, text) for place, text in told if len(text.split()) >= 4]


def test_no_sentence_is_said_twice_in_any_lens() -> None:
    told = _told()
    assert len(told) > 15_000
    places = defaultdict(list)
    for place, text in told:
        places[text].append(place)
    assert {text: where for text, where in places.items() if len(where) > 1} == {}


def test_no_two_sentences_of_any_lenses_are_nearly_alike() -> None:
    assert list(near_duplicates(_told())) == []


def test_the_golden_file_is_of_these_lenses() -> None:
    wanted = golden("specialty_ids.json")
    assert wanted.keys() == LEAST.keys()
    assert json.dumps(wanted, ensure_ascii=True)
