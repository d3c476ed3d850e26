"""What the studio makes of any value a draft may hold: outline, findings, what can be tried, and every act."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from tests.support.studio_desks import desk_on
from tests.support.written_lenses import two_pillars
from wa_desktop.domain.errors import InvalidError
from wa_desktop.lensfile.check import check_value
from wa_desktop.lensfile.findings import Path, Severity
from wa_desktop.lensfile.json_edit import get
from wa_desktop.studio.values import nearest, walk
from wa_desktop.ui.studio.finding_groups import count_words, counted, groups_of, of_weight, tallies
from wa_desktop.ui.studio.findings_list import verdict_words
from wa_desktop.ui.studio.outline_acts import Act, Place, act_of, can, move_step, outline_keys, step_of
from wa_desktop.ui.studio.outline_lines import line_of
from wa_desktop.ui.studio.outline_model import OutlineModel, drop_place
from wa_desktop.ui.studio.preview_lens import question_of, trying

BACKUP: Path = ("pillars", 0, "questions", 0)

_ODD = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.text(max_size=6),
    lambda below: (
        st.lists(below, max_size=3)
        | st.dictionaries(
            st.sampled_from(["id", "title", "name", "questions", "choices", "riskRules"]), below, max_size=3
        )
    ),
    max_leaves=6,
)


def places(value: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Every place below the top of a JSON value."""
    keys: list[str | int] = list(value) if isinstance(value, dict) else []
    keys = list(range(len(value))) if isinstance(value, list) else keys
    found = []
    for key in keys:
        found.append((*path, key))
        found += places(value[key], (*path, key))
    return found


@st.composite
def damaged(draw: st.DrawFn) -> dict[str, Any]:
    """A sound lens with up to four places that hold something else, or nothing."""
    value = two_pillars()
    for _ in range(draw(st.integers(0, 4))):
        path = draw(st.sampled_from(places(value)))
        holder: Any = value
        for step in path[:-1]:
            holder = holder[step]
        if draw(st.booleans()):
            holder[path[-1]] = copy.deepcopy(draw(_ODD))
        else:
            del holder[path[-1]]
        if not value:
            break
    return value


@given(damaged())
def test_any_value_is_shown_item_by_item(value: dict[str, Any]) -> None:
    model = OutlineModel()
    model.show_value(value)
    for path, item in walk(value):
        index = model.index_of(path)
        assert model.path(index) == path
        assert get(value, path) is item
        assert index.data() == line_of(item, len(path) // 2).title != ""
        assert nearest(value, path) == path
        assert model.path(index.parent()) == (path[:-2] if path else None)


@given(damaged())
def test_the_tallies_of_the_lens_are_those_of_the_check(value: dict[str, Any]) -> None:
    findings = check_value(value).findings
    found = tallies(findings)
    top = found[()].counts if findings else {}
    assert dict(top) == counted(findings)
    assert sum(len(group.lines) for group in groups_of(value, findings)) == len(findings)
    assert sum(len(tally.own) for tally in found.values()) == len(findings)


@given(damaged())
def test_what_can_be_tried_are_the_questions_without_errors(value: dict[str, Any]) -> None:
    checked = check_value(value)
    tried = trying(value, checked)
    wrong = {
        question_of(tuple(int(step) if step.isdigit() else step for step in finding.pointer.split("/")[1:]))
        for finding in of_weight(checked.findings, Severity.ERROR)
    }
    questions = {path for path, item in walk(value) if len(path) == 4 and isinstance(item, dict)}
    assert set(tried.keys) == questions - wrong
    for path, key in tried.keys.items():
        assert tried.lens is not None
        assert tried.lens.question(key).title == get(value, path).get("title", "")


@settings(max_examples=200)
@given(damaged(), st.data())
def test_every_act_makes_a_value_or_says_why_not(value: dict[str, Any], data: st.DataObject) -> None:
    desk = desk_on(value)
    before = copy.deepcopy(value)
    paths = [path for path, _ in walk(value)]
    path = data.draw(st.sampled_from(paths))
    act = data.draw(st.sampled_from([act for act in Act if act is not Act.TITLE]))
    if not can(act, value, path):
        return
    try:
        step = step_of(act, value, path)
    except InvalidError:
        return
    assert value == before
    assert nearest(step.value, step.focus) is not None
    desk.draft.apply(step)
    desk.draft.undo()
    assert desk.value == before


@settings(max_examples=200)
@given(damaged(), st.data())
def test_what_is_dropped_is_there_once(value: dict[str, Any], data: st.DataObject) -> None:
    paths = [path for path, _ in walk(value)]
    path, target = data.draw(st.sampled_from(paths)), data.draw(st.sampled_from(paths))
    place = drop_place(value, path, target, data.draw(st.integers(-1, 3)))
    if place is None:
        return
    try:
        step = move_step(value, path, Place(*place))
    except InvalidError:
        return
    assert len(list(walk(step.value))) == len(list(walk(value)))
    assert (
        line_of(get(step.value, step.focus), len(path) // 2).title
        == line_of(get(value, path), len(path) // 2).title
    )


def test_what_is_no_object_can_only_be_taken_away() -> None:
    value: dict[str, Any] = {"pillars": [7, {"questions": ["x", {"choices": [None]}]}]}
    for path in [
        ("pillars", 0),
        ("pillars", 1, "questions", 0),
        ("pillars", 1, "questions", 1, "choices", 0),
    ]:
        possible = {act for act in Act if can(act, value, path)}
        assert possible - {Act.ADD_PILLAR, Act.ADD_QUESTION, Act.ADD_CHOICE, Act.ADD_NONE} == {
            Act.ADD_NEXT,
            Act.REMOVE,
        }
    assert not can(Act.ADD_QUESTION, value, ("pillars", 0))
    question = ("pillars", 1, "questions", 1)
    assert not can(Act.MERGE, value, ("pillars", 1, "questions", 0))
    assert drop_place(value, question, ("pillars", 0), -1) is None
    assert drop_place(value, question, (), 1) is None
    assert drop_place(value, ("pillars", 0), (), 2) is None


def test_the_findings_are_grouped_by_question_with_the_heaviest_first() -> None:
    value = two_pillars()
    question = value["pillars"][0]["questions"][0]
    question["choices"][0]["title"] = "x" * 200
    question["riskRules"][0]["condition"] = "what"
    value["colour"] = "green"
    findings = check_value(value).findings
    groups = groups_of(value, findings)
    assert [group.heading for group in groups] == [
        "The lens as a whole",
        "Reliability · How do you back up data?",
    ]
    severities = [line.finding.severity for line in groups[1].lines]
    assert severities == sorted(severities, key=list(Severity).index)
    assert groups[1].lines[0].path == (*BACKUP, "riskRules", 0, "condition")


def test_the_verdict_is_that_of_aws() -> None:
    value = two_pillars()
    assert verdict_words(check_value(value).findings) == "AWS accepts this lens as it is."
    value["pillars"][0]["name"] = "x" * 200
    assert "AWS would refuse" in verdict_words(check_value(value).findings)
    value["schemaVersion"] = "1"
    assert "cannot be published" in verdict_words(check_value(value).findings)


@pytest.mark.usefixtures("app")
def test_counts_are_said_with_the_heaviest_first() -> None:
    assert count_words({}) == ""
    words = count_words({Severity.WARNING: 2, Severity.ERROR: 1, Severity.HINT: 0})
    assert words == "1 error, 2 warnings"


def test_the_keys_that_are_listed_are_those_that_work(qapp: QApplication) -> None:
    listed = outline_keys()
    assert {text for text, _ in listed} >= {"Duplicate", "Move up", "Remove", "Add the next one of its kind"}
    for _, keys in listed:
        for key in keys.split(", "):
            pressed = QKeySequence(key, QKeySequence.SequenceFormat.NativeText)[0]
            event = QKeyEvent(QEvent.Type.KeyPress, pressed.key(), pressed.keyboardModifiers())
            assert act_of(event) is not None
