"""The guide book over the real framework lens and a small guide made by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.guides import framework_guide
from wa_desktop.domain.lens import Lens
from wa_desktop.lensfile.builtin import read_folder
from wa_desktop.lensfile.check import check_lens
from wa_desktop.review.guide import GuideBook, GuideKind, Topic

ALIAS = "wellarchitected"


@pytest.fixture(scope="module")
def lens() -> Lens:
    read = check_lens(read_folder(Path(__file__).resolve().parents[2] / "lenses" / ALIAS)).lens
    assert read is not None
    return read


@pytest.fixture
def book(lens: Lens) -> Iterator[GuideBook]:
    made = GuideBook([framework_guide()], [lens])
    yield made
    made.close()


def kinds(book: GuideBook, text: str) -> set[GuideKind]:
    return {hit.topic.kind for hit in book.find(text)}


def test_every_kind_of_text_is_found(book: GuideBook) -> None:
    assert book.find("guess")[0].topic == Topic(GuideKind.PRINCIPLE, ALIAS, "stop-guessing")
    assert book.find("how people sign")[0].topic == Topic(GuideKind.DECISION, ALIAS, "who-signs-in")
    assert book.find("aws kms")[0].topic == Topic(GuideKind.SERVICE, ALIAS, "AWS KMS")
    assert book.find("sec02-bp02")[0].topic.kind is GuideKind.PRACTICE
    assert book.find("sec 2 identities")[0].topic.kind is GuideKind.QUESTION
    assert book.find("wrong hands")[0].topic == Topic(GuideKind.PILLAR, ALIAS, "security")
    assert GuideKind.FRAMEWORK in kinds(book, "zebra")


def test_every_hit_leads_to_an_article(book: GuideBook) -> None:
    hits = book.find("a", 5000)
    assert len(hits) > 200
    assert all(book.has(hit.topic) for hit in hits)


def test_a_pillar_without_a_guide_is_found_by_its_name(book: GuideBook) -> None:
    assert Topic(GuideKind.PILLAR, ALIAS, "reliability") in {hit.topic for hit in book.find("reliability")}


def test_all_practices_and_questions_are_in_the_index(lens: Lens, book: GuideBook) -> None:
    steps = 1
    while not book.index_some(50):
        steps += 1
    assert steps > 7
    for question in lens.questions:
        for choice in question.practices:
            assert book.find(choice.label)[0].topic.id == choice.id


def test_practices_that_use_a_service(book: GuideBook, lens: Lens) -> None:
    found = book.practices_using("AWS KMS")
    expected = [
        choice.id
        for question in lens.questions
        for choice in question.practices
        if "AWS KMS" in choice.guidance.services
    ]
    assert [placed.choice.id for placed in found] == expected != []
    assert book.practices_using("Amazon Zebra") == ()


def test_questions_that_serve_a_principle(book: GuideBook, lens: Lens) -> None:
    expected = [item.key for item in lens.questions if "traceability" in item.talk.principles]
    assert [item.question.key for item in book.questions_serving(ALIAS, "traceability")] == expected
    assert book.questions_serving(ALIAS, "no-such-principle") == ()


def test_a_practice_by_its_id(book: GuideBook) -> None:
    placed = book.practice("SEC02-BP02")
    assert placed is not None
    assert book.placed_practice(placed.topic) == placed
    assert book.practice("SEC99-BP99") is None


def test_services_of_guide_and_practices_by_name(book: GuideBook) -> None:
    names = [service.name for service in book.services()]
    assert len(names) == len(set(names)) > 20
    assert {"AWS KMS", "Amazon Zebra"} <= set(names)
    assert names[-1] == "Amazon Zebra"


def test_what_is_not_there_is_not_there(book: GuideBook) -> None:
    for kind in GuideKind:
        topic = Topic(kind, "no-lens", "nothing", "nowhere")
        assert book.has(topic) is (kind is GuideKind.CATALOGUE)


def test_a_guide_without_its_lens_is_left_out(lens: Lens) -> None:
    book = GuideBook([framework_guide("other")], [lens])
    assert book.guides == ()
    assert book.find("sec02-bp02")
    book.close()


def test_an_empty_book_finds_nothing() -> None:
    book = GuideBook([], [])
    assert book.find("anything") == []
    book.close()
