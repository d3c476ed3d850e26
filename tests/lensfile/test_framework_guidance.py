"""The words of the framework lens and its guide: complete, measured, of one piece, and nobody else's."""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from wa_desktop.domain.guide import LensGuide
from wa_desktop.domain.lens import Choice, Lens, Question
from wa_desktop.lensfile.builtin import read_folder
from wa_desktop.lensfile.check import check_lens
from wa_desktop.lensfile.guide import read_guide

FOLDER = Path(__file__).parents[2] / "lenses" / "wellarchitected"
GOLDEN = Path(__file__).parents[1] / "golden"

NO_VERBS = {
    *("the", "a", "an", "this", "that", "these", "those", "it", "they", "we", "you", "he", "she", "i"),
    *("our", "your", "their", "its", "there", "each", "every", "all", "any", "some", "no", "both"),
    *("if", "for", "in", "on", "at", "with", "when", "once", "after", "before", "by", "to", "from", "as"),
    *("and", "or", "but", "because", "while", "until", "aws", "amazon"),
}
"""First words that cannot be an imperative."""

UNWANTED = re.compile(
    r"\b(todo|tbd|fixme|xxx|lorem|ipsum|placeholder|leverag\w+|robust\w*|seamless\w*|utilize\w*|holistic\w*"
    r"|cutting-edge|delve\w*|best practices?|ensur(?:e|es|ed|ing))\b",
    re.IGNORECASE,
)
RETIRED = re.compile(
    r"\b(QLDB|CodeStar|OpsWorks|App Mesh|Cloud9|CodeGuru|S3 Select|Snowmobile|Kinesis Data Firehose|AWS SSO"
    r"|AWS Single Sign-On|CloudWatch Events|Elasticsearch Service|Amazon Forecast|AWS Proton|Lookout for \w+)\b"
)
AMERICAN = re.compile(
    r"(?<!-)\b(colors?|behaviors?|favors?|centers?|analyz(?:e|es|ed|ing)|catalogs?|defenses?|fulfill|labeled"
    r"|modeling|canceled|(?:optim|organ|reorgan|minim|maxim|priorit|recogn|standard|summar|util|author)iz(?:e|es|ed|ing)"
    r"|(?:reorgan|util|priorit)ization)\b"
)
"""American spellings in our own prose. Names of services keep their spelling: they are written with a capital."""


@cache
def framework() -> Lens:
    lens = check_lens(read_folder(FOLDER)).lens
    assert lens is not None
    return lens


@cache
def guide() -> LensGuide:
    found = read_guide(FOLDER)
    assert found is not None
    return found


def golden(name: str) -> Any:
    return json.loads((GOLDEN / name).read_text(encoding="utf-8"))


PRACTICES = [(question, choice) for question in framework().questions for choice in question.practices]

every_question = pytest.mark.parametrize("question", framework().questions, ids=lambda q: q.number)
every_practice = pytest.mark.parametrize(
    "choice", [choice for _, choice in PRACTICES], ids=lambda choice: choice.label
)


def sentences(text: str) -> list[str]:
    return [part for part in re.split(r"(?<=[.?!])['’\"”]?\s+(?=[A-Z0-9'‘\"“])", text.strip()) if part]


def is_tidy(text: str, least: int, most: int, ends: str = ".?!") -> bool:
    return (
        least <= len(text) <= most
        and text == text.strip()
        and "  " not in text
        and text.rstrip("'")[-1] in ends
    )


def normal(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii").lower()
    return " ".join(re.findall(r"[a-z0-9]+", plain))


def practice_texts(choice: Choice) -> Iterator[str]:
    told = choice.guidance
    yield from (told.description, told.why, *told.signs, *told.steps)
    assert choice.improvement is not None
    yield choice.improvement.text


def question_texts(question: Question) -> Iterator[str]:
    talk = question.talk
    yield from (question.description, talk.opening, *talk.probes, *talk.red_flags, talk.good_answer)


def guide_texts() -> Iterator[tuple[str, str]]:
    book = guide()
    yield from (("framework", text) for text in (book.definition, book.text, book.levels, *book.process))
    yield from ((f"framework {item.id}", item.text) for item in book.principles)
    yield from ((service.name, service.line) for service in book.services)
    for pillar in book.pillars:
        yield from ((pillar.id, text) for text in (pillar.question, pillar.definition, pillar.summary))
        yield from ((f"{pillar.id} {item.id}", item.text) for item in pillar.principles)
        yield from ((f"{pillar.id} {item.name}", item.use) for item in pillar.services)
        for decision in pillar.decisions:
            yield from (
                (decision.id, text) for text in (decision.context, decision.decision, decision.measure)
            )
            for option in decision.options:
                yield from ((decision.id, text) for text in (option.gains, option.costs))


def all_texts() -> Iterator[tuple[str, str]]:
    """Everything that is said, with the place it is said in; titles are not among it."""
    for question in framework().questions:
        yield from ((question.number, text) for text in question_texts(question))
        for choice in question.practices:
            yield from ((choice.label, text) for text in practice_texts(choice))
    yield from guide_texts()


def all_titles() -> Iterator[tuple[str, str]]:
    for question in framework().questions:
        yield from ((question.number, text) for text in (question.title, question.short_title))
        for choice in question.practices:
            yield from ((choice.label, text) for text in (choice.title, choice.guidance.summary))
    for pillar in guide().pillars:
        yield from ((item.id, item.title) for item in (*pillar.principles, *pillar.decisions))


def test_ids_and_levels_are_those_of_the_framework() -> None:
    found = {
        pillar.id: {
            question.number: {
                "id": question.id,
                "none": question.choices[-1].id,
                "practices": sorted(
                    f"{choice.label} {choice.id} {choice.guidance.level}" for choice in question.practices
                ),
            }
            for question in pillar.questions
        }
        for pillar in framework().pillars
    }
    wanted = golden("framework_ids.json")
    for questions in wanted.values():
        for question in questions.values():
            question["practices"].sort()
    assert found == wanted
    assert (len(found), len(framework().questions), len(PRACTICES)) == (6, 57, 307)


@every_practice
def test_a_practice_says_all_a_reviewer_needs(choice: Choice) -> None:
    told = choice.guidance
    assert 3 <= len(choice.title) <= 60
    assert not choice.title.endswith(".")
    assert is_tidy(told.description, 40, 140, ".")
    assert len(sentences(told.description)) == 1
    assert is_tidy(told.why, 60, 420, ".")
    assert 1 <= len(sentences(told.why)) <= 3
    assert 2 <= len(told.signs) <= 4
    assert all(is_tidy(sign, 20, 170, ".") for sign in told.signs)
    assert told.effort in {"S", "M", "L"}
    assert len(told.services) <= 6
    assert len(set(told.services)) == len(told.services)
    assert choice.link


@every_practice
def test_steps_are_orders_that_start_with_a_verb(choice: Choice) -> None:
    steps = choice.guidance.steps
    assert 3 <= len(steps) <= 6
    for step in steps:
        assert is_tidy(step, 25, 260, "."), step
        first = re.split(r"[^A-Za-z-]", step)[0]
        assert re.fullmatch(r"[A-Z][a-z-]+", first), step
        assert first.lower() not in NO_VERBS, step


@every_question
def test_a_question_helps_the_facilitator(question: Question) -> None:
    talk = question.talk
    assert question.title.endswith("?")
    assert is_tidy(question.description, 30, 260, ".")
    assert 1 <= len(sentences(question.description)) <= 2
    assert is_tidy(talk.opening, 30, 260)
    assert 3 <= len(talk.probes) <= 5
    assert all(is_tidy(probe, 15, 200, "?") for probe in talk.probes)
    assert 2 <= len(talk.red_flags) <= 4
    assert all(is_tidy(flag, 15, 180) for flag in talk.red_flags)
    assert is_tidy(talk.good_answer, 60, 420, ".")


@every_question
def test_a_question_serves_principles_of_its_pillar(question: Question) -> None:
    pillar = guide().pillar(framework().pillar_of(question.key).id)
    assert pillar is not None
    assert question.talk.principles
    assert set(question.talk.principles) <= {principle.id for principle in pillar.principles}


def test_every_principle_is_served_by_some_question() -> None:
    for pillar in framework().pillars:
        told = guide().pillar(pillar.id)
        assert told is not None
        served = {name for question in pillar.questions for name in question.talk.principles}
        assert {principle.id for principle in told.principles} - served == set(), pillar.id


def test_every_pillar_is_told_whole() -> None:
    assert [pillar.id for pillar in guide().pillars] == [pillar.id for pillar in framework().pillars]
    known = {choice.label for _, choice in PRACTICES}
    pillars = {pillar.id for pillar in framework().pillars}
    for pillar in guide().pillars:
        assert 4 <= len(pillar.decisions) <= 6
        assert len(pillar.services) >= 5
        ids = [principle.id for principle in pillar.principles]
        assert len(set(ids)) == len(ids)
        for decision in pillar.decisions:
            assert len(decision.options) >= 2, decision.id
            assert re.search(r"\d", decision.decision + decision.measure), decision.id
            assert decision.practices, decision.id
            assert set(decision.practices) <= known, decision.id
            assert {*decision.pillars_gain, *decision.pillars_pay} <= pillars, decision.id
    ids = [decision.id for pillar in guide().pillars for decision in pillar.decisions]
    assert len(set(ids)) == len(ids)


def test_the_catalogue_names_the_pillars_that_use_a_service() -> None:
    users: dict[str, set[str]] = defaultdict(set)
    for question, choice in PRACTICES:
        for service in choice.guidance.services:
            users[service].add(framework().pillar_of(question.key).id)
    pillars = {pillar.id for pillar in framework().pillars}
    for service in guide().services:
        assert users[service.name] <= set(service.pillars) <= pillars, service.name


def test_links_lead_to_aws_and_nowhere_else() -> None:
    resources = [question.helpful for question in framework().questions]
    resources += [resource for _, choice in PRACTICES for resource in (choice.helpful, choice.improvement)]
    for resource in resources:
        assert resource is not None
        parts = urlsplit(resource.url)
        assert parts.scheme == "https"
        assert parts.netloc in {"docs.aws.amazon.com", "aws.amazon.com"}


@pytest.mark.parametrize("pattern", [UNWANTED, RETIRED, AMERICAN], ids=["unwanted", "retired", "american"])
def test_no_unwanted_words(pattern: re.Pattern[str]) -> None:
    found = [
        (place, match.group())
        for place, text in (*all_texts(), *all_titles())
        if (match := pattern.search(text))
    ]
    assert found == []


def test_no_sentence_is_an_official_title() -> None:
    digests = set(golden("official_title_digests.json"))
    assert len(digests) > 360
    copies = [
        (place, part)
        for place, text in (*all_texts(), *all_titles())
        for part in {text, *sentences(text)}
        if hashlib.sha256(normal(part).encode()).hexdigest() in digests
    ]
    assert copies == []


def test_no_sentence_is_said_twice() -> None:
    told = [(place, normal(part)) for place, text in all_texts() for part in sentences(text)]
    told = [(place, text) for place, text in told if len(text.split()) >= 4]
    assert len(told) > 4000
    places = defaultdict(list)
    for place, text in told:
        places[text].append(place)
    assert {text: where for text, where in places.items() if len(where) > 1} == {}


def test_no_two_sentences_are_nearly_alike() -> None:
    told = [(place, normal(part)) for place, text in all_texts() for part in sentences(text)]
    assert list(near_duplicates(told)) == []


def test_the_search_for_near_duplicates_finds_one() -> None:
    first = "alarm on the age of the oldest message in the queue and page the owner"
    second = "alarm on the age of the oldest message in a queue and page the owner"
    assert list(near_duplicates([("a", first), ("b", second), ("c", "something else is said over here")]))


def near_duplicates(told: list[tuple[str, str]]) -> Iterator[tuple[str, str, str]]:
    """Pairs of sentences that share two runs of three words and are alike by more than 0.88."""
    sharing: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at, (_, text) in enumerate(told):
        words = text.split()
        for shingle in {tuple(words[start : start + 3]) for start in range(len(words) - 2)}:
            sharing[shingle].append(at)
    shared = Counter(
        (first, second)
        for group in sharing.values()
        for number, first in enumerate(group)
        for second in group[:number]
    )
    matcher = SequenceMatcher(autojunk=False)
    for (first, second), count in shared.items():
        one, other = told[first][1], told[second][1]
        if count < 2 or min(len(one), len(other)) < 0.78 * max(len(one), len(other)):
            continue
        matcher.set_seqs(one, other)
        if matcher.quick_ratio() > 0.88 and matcher.ratio() > 0.88:
            yield told[second][0], told[first][0], one
