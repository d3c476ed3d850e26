"""The business priorities of a lens folder: our own are whole and of one piece, and a fault is named."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.lensfile.test_framework_guidance import AMERICAN, RETIRED, UNWANTED
from wa_desktop.domain.errors import DamagedError
from wa_desktop.domain.lens import Lens
from wa_desktop.domain.priorities import BusinessPriority, Relevance
from wa_desktop.lensfile.builtin import read_folder
from wa_desktop.lensfile.check import check_lens
from wa_desktop.lensfile.priorities import PRIORITIES_FILE, read_priorities

Json = dict[str, Any]

FOLDER = Path(__file__).resolve().parents[2] / "lenses" / "wellarchitected"

SMALL: Json = {
    "note": "Our own judgement.",
    "priorities": [
        {
            "id": "no-outages",
            "title": "No more outages",
            "sentence": "We were down again.",
            "questions": {"one": {"weight": 3, "reason": "It decides."}, "two": {"weight": 1}},
        },
        {
            "id": "cut-bill",
            "title": "Cut the bill",
            "sentence": "It costs too much.",
            "questions": {"two": {"weight": 2, "reason": "It matters."}},
        },
    ],
}


def put(folder: Path, value: object) -> Path:
    text = value if isinstance(value, str) else json.dumps(value)
    (folder / PRIORITIES_FILE).write_text(text, encoding="utf-8")
    return folder


def fault(folder: Path, questions: tuple[str, ...] | None = None) -> str:
    with pytest.raises(DamagedError) as caught:
        read_priorities(folder, questions)
    sentence = str(caught.value)
    assert str(folder / PRIORITIES_FILE) in sentence
    assert sentence.endswith("Install WA Desktop again.")
    assert "\n" not in sentence
    return sentence


def test_priorities_are_read_in_the_order_of_the_file(tmp_path: Path) -> None:
    assert read_priorities(put(tmp_path, SMALL), ("one", "two")) == (
        BusinessPriority(
            "no-outages",
            "No more outages",
            "We were down again.",
            {"one": Relevance(3, "It decides."), "two": Relevance(1)},
        ),
        BusinessPriority(
            "cut-bill", "Cut the bill", "It costs too much.", {"two": Relevance(2, "It matters.")}
        ),
    )


def test_a_folder_without_priorities_has_none(tmp_path: Path) -> None:
    assert read_priorities(tmp_path) == ()


def test_a_question_the_lens_lacks_is_named_where_the_lens_is_known(tmp_path: Path) -> None:
    put(tmp_path, SMALL)
    assert len(read_priorities(tmp_path)) == 2
    assert "Priority no-outages names the question one, which the lens does not have." in fault(
        tmp_path, ("two",)
    )


def changed(value: object, *way: str | int) -> Callable[[Json], None]:
    def change(whole: Json) -> None:
        parent: Any = whole
        for step in way[:-1]:
            parent = parent[step]
        if value is None:
            del parent[way[-1]]
        else:
            parent[way[-1]] = value

    return change


FIRST = ("priorities", 0)
ONE = (*FIRST, "questions", "one")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (changed(None, "note"), "The key note at / is missing or not known."),
        (changed("", "note"), "The value of note at / is no text"),
        (changed(None, "priorities"), "The key priorities at / is missing or not known."),
        (changed("x", "else"), "The key else at / is missing or not known."),
        (changed([], "priorities"), "The list of priorities is missing or empty."),
        (changed({}, "priorities"), "The list of priorities is missing or empty."),
        (changed("x", *FIRST), "There is no object at /priorities/1."),
        (changed(None, *FIRST, "sentence"), "The key sentence at /priorities/1 is missing"),
        (changed("Outages", *FIRST, "id"), "The id Outages is not made of words in small letters"),
        (
            changed("x" * 41, *FIRST, "id"),
            "The value of id at /priorities/1 is no text of 1 to 40 characters",
        ),
        (
            changed("x" * 41, *FIRST, "title"),
            "The value of title at /priorities/no-outages is no text of 1 to 40",
        ),
        (
            changed("x" * 161, *FIRST, "sentence"),
            "The value of sentence at /priorities/no-outages is no text of 1 to 160",
        ),
        (changed(" x", *FIRST, "title"), "without spaces around it"),
        (changed(7, *FIRST, "title"), "The value of title at /priorities/no-outages is no text"),
        (changed("cut-bill", *FIRST, "id"), "Two priorities have the id or title cut-bill."),
        (changed("Cut the bill", *FIRST, "title"), "Two priorities have the id or title Cut the bill."),
        (changed({}, *FIRST, "questions"), "No questions are named at /priorities/no-outages."),
        (changed([], *FIRST, "questions"), "No questions are named at /priorities/no-outages."),
        (changed(3, *ONE), "There is no object at /priorities/no-outages/questions/one."),
        (changed(4, *ONE, "weight"), "The weight at /priorities/no-outages/questions/one is not 1, 2 or 3."),
        (changed(0, *ONE, "weight"), "is not 1, 2 or 3."),
        (changed(True, *ONE, "weight"), "is not 1, 2 or 3."),
        (changed(2.0, *ONE, "weight"), "is not 1, 2 or 3."),
        (changed("3", *ONE, "weight"), "is not 1, 2 or 3."),
        (changed(None, *ONE, "weight"), "The key weight at /priorities/no-outages/questions/one is missing"),
        (changed(None, *ONE, "reason"), "/questions/one is no text of 1 to 120 characters"),
        (changed("x" * 121, *ONE, "reason"), "/questions/one is no text of 1 to 120 characters"),
        (changed("x", *ONE, "resaon"), "The key resaon at"),
        (
            changed("", *FIRST, "questions", "two", "reason"),
            "/questions/two is no text of 1 to 120 characters",
        ),
    ],
)
def test_a_fault_is_named_in_one_sentence(tmp_path: Path, change: Callable[[Json], None], words: str) -> None:
    value = copy.deepcopy(SMALL)
    change(value)
    assert words in fault(put(tmp_path, value))


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"note": "a", "note": "b"}', '{"note": NaN}'])
def test_what_is_no_json_object_is_a_fault(tmp_path: Path, text: str) -> None:
    assert "It is no JSON object with every key once." in fault(put(tmp_path, text))


def test_a_file_that_cannot_be_read_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / PRIORITIES_FILE).mkdir()
    assert "It cannot be read." in fault(tmp_path)


# Our own file


@pytest.fixture(scope="module")
def lens() -> Lens:
    read = check_lens(read_folder(FOLDER)).lens
    assert read is not None
    return read


OWN = read_priorities(FOLDER)

every_priority = pytest.mark.parametrize("priority", OWN, ids=lambda priority: priority.id)


def test_our_own_file_names_questions_of_the_lens_alone(lens: Lens) -> None:
    keys = [question.key for question in lens.questions]
    assert 12 <= len(read_priorities(FOLDER, keys)) <= 16


def test_every_question_of_the_framework_matters_to_some_priority(lens: Lens) -> None:
    for question in lens.questions:
        weights = [each.relevance[question.key].weight for each in OWN if question.key in each.relevance]
        assert max(weights, default=0) >= 2, question.key


@every_priority
def test_a_priority_is_narrow_enough_and_crosses_pillars(priority: BusinessPriority, lens: Lens) -> None:
    weights = [relevance.weight for relevance in priority.relevance.values()]
    assert 6 <= len(weights) <= 14
    assert 3 <= weights.count(3) <= 4
    assert weights == sorted(weights, reverse=True)
    assert len({lens.pillar_of(key).id for key in priority.relevance}) >= 2


def texts() -> list[str]:
    reasons = [item.reason for each in OWN for item in each.relevance.values() if item.reason]
    return [*reasons, *(each.sentence for each in OWN)]


def test_sentences_are_whole_and_said_once() -> None:
    told = texts()
    assert len(told) == len(set(told)) > 150
    for text in told:
        assert text[0].isupper(), text
        assert text[-1] in ".?", text
        assert "  " not in text, text
        assert not any(pattern.search(text) for pattern in (UNWANTED, AMERICAN, RETIRED)), text


def test_the_file_says_whose_judgement_it_is() -> None:
    note = json.loads((FOLDER / PRIORITIES_FILE).read_text(encoding="utf-8"))["note"]
    assert "judgement of the authors of WA Desktop" in note
    assert "AWS does not publish" in note
