"""What the history calls values: single ones, lists, and the records of a workshop in them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.small_snapshots import EXTRA, MAIN
from wa_desktop.domain.history import Subject
from wa_desktop.report.history_items import MOST_ITEMS, is_nothing, list_change, value_word
from wa_desktop.report.history_texts import LONGEST
from wa_desktop.report.history_values import NOTHING

LENSES = {"main": MAIN, "extra": EXTRA}
S1 = {"lens": "main", "question": "s1"}


def word(name: str, *values: Any, subject: Subject = Subject.WORKSHOP) -> str:
    return str(value_word(subject, name, list(values), LENSES))


def change(name: str, before: Any, after: Any, subject: Subject = Subject.WORKSHOP) -> str | None:
    found = list_change(subject, name, before, after, LENSES)
    return None if found is None else str(found)


@pytest.mark.parametrize(
    ("value", "word"),
    [(None, "nothing"), ("", "nothing"), ([], "nothing"), (0.5, "0.5"), (3, "3"), ({"a": 1}, "A: 1")],
)
def test_values_of_fields_nobody_knows(value: object, word: str) -> None:
    assert str(value_word(Subject.ACTION, "later", value, LENSES)) == word


def test_a_moment_shows_to_the_minute() -> None:
    assert value_word(Subject.ACTION, "done_at", "2026-11-30T09:14:59+00:00", {}) == "2026-11-30 09:14"


def remark(**given: Any) -> dict[str, Any]:
    said = {"id": "b" * 32, "kind": "PARKED", "text": "Who pays?", "ref": S1, "who": "Petr", "done": False}
    return {**said, "at": "2026-11-30T09:14:59+00:00", "choice": "", **given}


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("attendees", {"name": "Dana Novak", "role": "Architect"}, "Dana Novak (Architect)"),
        ("attendees", {"name": "Petr", "role": ""}, "Petr"),
        (
            "stops",
            {"lens": "main", "pillar": "safety", "minutes": 20, "questions": []},
            "Safety · Main (20 min)",
        ),
        (
            "stops",
            {"lens": "main", "pillar": "safety", "minutes": 20, "questions": ["s1", "s2"]},
            "Safety · Main (20 min, s1, s2)",
        ),
        ("stops", {"lens": "gone", "pillar": "cost_pillar", "minutes": 5}, "Cost pillar (5 min)"),
        ("remarks", remark(), "“Who pays?” (parked, s1, Petr)"),
        ("remarks", remark(kind="DECISION", ref=None, who=""), "“Who pays?” (decision)"),
        (
            "remarks",
            remark(kind="TO_VERIFY", choice="a", done=True),
            "“Who pays?” (to verify, a, Petr, done)",
        ),
        ("remarks", remark(kind="LATER_KIND", ref=None, who=""), "“Who pays?” (LATER KIND)"),
        ("skips", {"ref": S1, "reason": "Away", "at": None}, "s1 (Away)"),
        ("skips", {"ref": {"lens": "gone", "question": "q_1"}, "reason": "", "at": None}, "q 1"),
        ("visits", {"ref": S1, "seconds": 660.0}, "s1: 11 min"),
        ("later", S1, "s1"),
        ("later", {"lens": "main", "question": "s1", "choice": "b"}, "b"),
        ("later", {"lens": "main", "question": "", "choice": ""}, "Main"),
        (
            "later",
            {
                "seen_at": "2026-11-30T09:14:59+00:00",
                "left_out": None,
                "some_name": {"its_part": True, "at": None},
            },
            "Seen at: 2026-11-30 09:14, Some name: Its part: Yes",
        ),
    ],
)
def test_records_go_by_what_people_know_them_by(name: str, value: dict[str, Any], said: str) -> None:
    assert word(name, value) == said


def test_a_stop_names_its_lens_only_where_there_are_several() -> None:
    stop = {"lens": "main", "pillar": "safety", "minutes": 20, "questions": []}
    assert str(value_word(Subject.WORKSHOP, "stops", [stop], {"main": MAIN})) == "Safety (20 min)"


def test_a_question_goes_by_its_number() -> None:
    (safety, cost) = MAIN.pillars
    numbered = replace(safety, questions=(replace(safety.questions[0], number="SAFE 1"), safety.questions[1]))
    lenses = {"main": replace(MAIN, pillars=(numbered, cost))}
    assert str(value_word(Subject.WORKSHOP, "later", S1, lenses)) == "SAFE 1"


def test_evidence_says_how_sure_it_is_and_who_gave_it() -> None:
    shown = {"id": "1", "title": "Policy", "sureness": "SHOWN", "said_by": "Bo", "given_on": "2026-11-30"}
    linked = {"id": "2", "title": "", "link": "https://example.org/a", "sureness": "TOLD"}
    assert word("evidence", shown, linked, subject=Subject.ANSWER).splitlines() == [
        "• Policy (shown, Bo, 2026-11-30)",
        "• https://example.org/a (told)",
    ]


@pytest.mark.parametrize(
    ("subject", "name", "value", "said"),
    [
        (Subject.ACTION, "pillar", "safety", "Safety"),
        (Subject.ACTION, "pillar", "gone_pillar", "Gone pillar"),
        (Subject.DECISION, "gains", ["safety", "cost"], "Safety, Cost"),
        (Subject.WORKLOAD, "pillar_priorities", ["cost"], "Cost"),
        (Subject.WORKLOAD, "business_priorities", ["cut-bill"], "Cut bill"),
        (Subject.WORKLOAD, "tags", [["team", "web"], ["stage", ""]], "team = web, stage = "),
        (Subject.ACTION, "depends_on", ["0" * 32], "1 action"),
        (Subject.ACTION, "depends_on", ["0" * 32, "1" * 32], "2 actions"),
        (
            Subject.ACTION,
            "practices",
            [["main", "s1", "a"], ["main", "s1", ""], ["gone", "q_1", ""]],
            "a, s1, q 1",
        ),
    ],
)
def test_ids_become_names(subject: Subject, name: str, value: object, said: str) -> None:
    assert str(value_word(subject, name, value, LENSES)) == said


DANA, PETR, GRACE = ({"name": name, "role": ""} for name in ("Dana", "Petr", "Grace"))


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ([DANA], [DANA, PETR], "+ Petr"),
        (None, [DANA, PETR], "+ Dana, Petr"),
        ([DANA, PETR, GRACE], [DANA, GRACE], "− Petr"),
        ([DANA, PETR], [DANA, GRACE], "Petr → Grace"),
        ([DANA, PETR], [PETR, DANA], "another order: Petr, Dana"),
        ([DANA], [DANA, DANA], "+ Dana"),
        ([], [DANA, PETR, GRACE, {"name": "Ada", "role": ""}, {"name": "Bo", "role": ""}], "+ Dana, Petr, Grace and 2 more"),
    ],
)  # fmt: skip
def test_a_sentence_says_who_came_and_who_went(before: Any, after: Any, said: str) -> None:
    assert change("attendees", before, after) == said


def test_what_nobody_can_tell_apart_is_not_told_as_a_change() -> None:
    later = remark(at="2026-11-30T10:00:00+00:00")
    assert change("remarks", [remark()], [later]) is None
    assert change("depends_on", ["0" * 32], ["1" * 32], Subject.ACTION) is None


def test_a_list_whose_places_have_meanings_is_told_whole() -> None:
    assert change("effort_days", [1.0, 3.0, 8.0], [1.0, 4.0, 8.0], Subject.WORKLOAD) is None
    assert change("name", "a", "b") is None


def test_a_sentence_cuts_long_records() -> None:
    said = change("remarks", [], [remark(text="word " * 400, who="")] * (MOST_ITEMS + 2))
    assert said is not None
    assert said.endswith("and 2 more")
    assert len(said) < (LONGEST + 20) * MOST_ITEMS + 20


ITEMS = st.lists(st.sampled_from("abcd"), max_size=4, unique=True)


@given(ITEMS, ITEMS)
def test_what_came_is_what_goes_on_the_way_back(old: list[str], new: list[str]) -> None:
    there, back = (change("options", *pair, Subject.DECISION) for pair in ((old, new), (new, old)))
    came, went = sorted(set(new) - set(old)), sorted(set(old) - set(new))
    if not (old or new):
        assert there is back is None
    elif came and not went:
        assert there is not None
        assert back is not None
        assert sorted(there.removeprefix("+ ").split(", ")) == came
        assert there[1:] == back[1:]
        assert back.startswith("−")
    elif came and went:
        assert there is not None
        before, after = there.split(" → ")
        assert (sorted(before.split(", ")), sorted(after.split(", "))) == (went, came)


LETTERS = st.text("ab c", max_size=5)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | LETTERS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(LETTERS, inner, max_size=3),
    max_leaves=8,
)
FIELDS = [
    (Subject.WORKSHOP, "attendees"),
    (Subject.WORKSHOP, "stops"),
    (Subject.WORKSHOP, "remarks"),
    (Subject.WORKSHOP, "skips"),
    (Subject.WORKSHOP, "visits"),
    (Subject.ANSWER, "evidence"),
    (Subject.ACTION, "practices"),
    (Subject.ACTION, "depends_on"),
    (Subject.WORKLOAD, "tags"),
    (Subject.WORKLOAD, "later"),
]
RECORDS = st.lists(
    st.fixed_dictionaries(
        {},
        optional=dict.fromkeys(
            (
                "name",
                "role",
                "lens",
                "pillar",
                "minutes",
                "questions",
                "text",
                "kind",
                "ref",
                "choice",
                "seconds",
            ),
            JSON,
        ),
    ),
    max_size=3,
)


@given(st.sampled_from(FIELDS), JSON | RECORDS, JSON | RECORDS)
def test_no_value_shows_as_python_writes_it(field: tuple[Subject, str], before: Any, after: Any) -> None:
    found = [value_word(*field, value, LENSES) for value in (before, after)]
    told = list_change(*field, before, after, LENSES)
    for said in (*found, *([told] if told else [])):
        assert str(said)
        assert not re.search(r"[\[\]{}]|None|True|False", str(said))
    for value, said in zip((before, after), found, strict=True):
        assert not is_nothing(value) or said == NOTHING
