"""Lens files out: imported values come back equal, lenses of the domain survive the way through a file."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.lens_values import as_file, changed, small_lens
from wa_desktop.domain.lens import Choice, Guidance, Lens, Level, Pillar, Question, Resource, Risk, RiskRule
from wa_desktop.domain.rules import parse
from wa_desktop.lensfile import limits
from wa_desktop.lensfile.check import check_lens, check_value
from wa_desktop.lensfile.check_question import QuestionKeys
from wa_desktop.lensfile.findings import Remarks
from wa_desktop.lensfile.json_source import read_json
from wa_desktop.lensfile.write import lens_file, lens_to_value, to_bytes

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=10,
)
some_ids = st.from_regex(r"[A-Za-z0-9_]{1,12}", fullmatch=True).filter(lambda text: text != "default")
urls = st.sampled_from(["", "https://example.com", "http://x/y?z=%20#1", "HTTPS://ÄÖ"])
filled = texts.filter(bool)
resources = st.builds(Resource, filled, urls) | st.builds(Resource, texts, urls.filter(bool))
guidances = st.builds(
    Guidance,
    practice_id=texts,
    summary=texts,
    level=st.none() | st.sampled_from(Level),
    effort=st.sampled_from(["", "S", "M", "L"]),
    why=texts,
    signs=st.lists(texts, max_size=2).map(tuple),
    steps=st.lists(texts, max_size=2).map(tuple),
    services=st.lists(texts, max_size=2).map(tuple),
    related=st.lists(texts, max_size=2).map(tuple),
)


@st.composite
def questions(draw: st.DrawFn, pillar_id: str, keys: QuestionKeys) -> Question:
    ids = draw(st.lists(some_ids, max_size=4, unique=True))
    choices = tuple(
        Choice(
            id=choice_id,
            title=draw(texts),
            helpful=draw(st.none() | resources),
            improvement=draw(st.none() | resources),
            more_help=tuple(draw(st.lists(resources, max_size=2))),
            more_improvements=tuple(draw(st.lists(resources, max_size=2))),
            guidance=draw(guidances),
        )
        for choice_id in ids
    )
    conditions = [" && ".join(ids), " || ".join(f"!({name})" for name in ids)] if ids else []
    question_id = draw(some_ids | st.sampled_from(["same", "other"]))
    return Question(
        key=keys.key(pillar_id, question_id),
        id=question_id,
        title=draw(texts),
        choices=choices,
        rules=tuple(
            RiskRule(draw(st.sampled_from([Risk.HIGH, Risk.MEDIUM, Risk.NONE])), parse(condition))
            for condition in [*conditions, "default"][: draw(st.integers(0, 3))]
        ),
        description=draw(texts),
        helpful=draw(st.none() | resources),
        number=draw(texts),
        short_title=draw(texts),
    )


@st.composite
def lenses(draw: st.DrawFn) -> Lens:
    keys = QuestionKeys()
    pillars = [
        Pillar(
            id=pillar_id,
            name=draw(texts),
            questions=tuple(draw(questions(pillar_id, keys)) for _ in range(draw(st.integers(0, 3)))),
            prefix=draw(texts),
        )
        for pillar_id in draw(st.lists(some_ids, max_size=3, unique=True))
    ]
    return Lens(
        alias=draw(st.from_regex(r"[a-z0-9][a-z0-9._-]{0,10}", fullmatch=True)),
        name=draw(texts),
        description=draw(texts),
        pillars=tuple(pillars),
        version=draw(texts),
        source=draw(texts),
        levels_are_ours=draw(st.booleans()),
    )


@settings(deadline=None)
@given(lenses())
def test_a_lens_survives_the_way_through_a_file(lens: Lens) -> None:
    checked = check_lens(to_bytes(lens_to_value(lens)))
    assert checked.lens == lens
    codes = {finding.code for finding in checked.findings}
    assert codes.isdisjoint({"unknown-key", "wrong-extension", "empty-url", "url-scheme"})


@settings(deadline=None)
@given(json_values, st.sampled_from(["", "/pillars/0", "/pillars/0/questions/0/choices/0", "/extensions"]))
def test_unknown_keys_survive_the_way_through_the_store(extra: Any, place: str) -> None:
    value = changed(changed(small_lens(), "/extensions", {}), f"{place}/_more", extra)
    checked = check_lens(as_file(value))
    assert checked.lens is not None
    assert json.loads(to_bytes(checked.value)) == value


def test_of_repeated_keys_the_last_comes_back() -> None:
    data = as_file(small_lens()).replace(b'"name": "Small lens"', b'"name": "Old", "name": "Small lens"')
    assert json.loads(to_bytes(check_lens(data).value)) == small_lens()


def test_the_text_is_indented_utf8_with_a_line_end() -> None:
    value: dict[str, object] = {"a": [1, "ä\n"], "b": {}, "c": [], "d": None, "e": [[True]]}
    assert to_bytes(value) == (
        b'{\n  "a": [\n    1,\n    "\xc3\xa4\\n"\n  ],\n  "b": {},\n  "c": [],\n  "d": null,\n'
        b'  "e": [\n    [\n      true\n    ]\n  ]\n}\n'
    )


def test_the_indentation_is_that_of_the_standard_library() -> None:
    value = small_lens() | {"empty": [{}, [], ""], "numbers": [0, -1, 1.5, 1e300]}
    assert to_bytes(value) == (json.dumps(value, indent=2, ensure_ascii=False) + "\n").encode()


def test_an_exported_lens_holds_only_what_is_said() -> None:
    lens = Lens(
        "tiny",
        "Tiny",
        "One question.",
        (
            Pillar(
                "pillar",
                "Pillar",
                (
                    Question(
                        key="question",
                        id="question",
                        title="Why?",
                        choices=(Choice("one", "One"), Choice("q_no", "None of these")),
                        rules=(RiskRule(Risk.HIGH, parse("!one")), RiskRule(Risk.NONE, parse("default"))),
                    ),
                ),
            ),
        ),
    )
    assert lens_to_value(lens) == {
        "schemaVersion": "2021-11-01",
        "name": "Tiny",
        "description": "One question.",
        "pillars": [
            {
                "id": "pillar",
                "name": "Pillar",
                "questions": [
                    {
                        "id": "question",
                        "title": "Why?",
                        "choices": [{"id": "one", "title": "One"}, {"id": "q_no", "title": "None of these"}],
                        "riskRules": [
                            {"condition": "!one", "risk": "HIGH_RISK"},
                            {"condition": "default", "risk": "NO_RISK"},
                        ],
                    }
                ],
            }
        ],
        "extensions": {"alias": "tiny"},
    }


@pytest.mark.parametrize("value", [{1, 2}, object(), b"bytes"])
def test_what_is_no_json_is_not_written(value: object) -> None:
    with pytest.raises(TypeError):
        to_bytes(value)


def test_a_lens_that_only_fits_without_its_indentation_goes_out_without_it() -> None:
    small = small_lens()
    assert lens_file(small) == to_bytes(small)
    room = limits.MAX_FILE_SIZE - len(to_bytes(small))
    large = changed(small, "/description", "x" * (room + 300))
    data = lens_file(large)
    assert len(to_bytes(large)) > limits.MAX_FILE_SIZE >= len(data)
    assert json.loads(data) == large
    assert b"\n" not in data
    assert "file-size" not in {finding.code for finding in check_value(large).findings}
    too_large = changed(small, "/description", "x" * limits.MAX_FILE_SIZE)
    assert lens_file(too_large) == to_bytes(too_large)
    assert "file-size" in {finding.code for finding in check_value(too_large).findings}


def test_numbers_keep_their_text_without_indentation_too() -> None:
    value = read_json(b'{"a": 1.50, "b": [1e400]}', Remarks()).value | {"c": ["y"] * 100_000}
    assert len(to_bytes(value)) > limits.MAX_FILE_SIZE
    assert lens_file(value).startswith(b'{"a": 1.50,"b": [1e400],"c": ["y","y",')
