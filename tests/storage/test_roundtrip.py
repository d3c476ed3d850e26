"""What is saved comes back the same from a program that starts afresh."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.plans import acceptance, action, practice, trade_off
from tests.support.repositories import ANSWER, lens_version, milestone_head, opened, workload
from tests.support.strategies import (
    NOW,
    ODD_TEXTS,
    actions,
    answers,
    decisions,
    moments,
    texts,
    workloads,
)
from wa_desktop.domain.answers import EMPTY, QuestionAnswer
from wa_desktop.domain.decisions import Decision
from wa_desktop.domain.errors import NotFoundError
from wa_desktop.domain.plan import Action
from wa_desktop.domain.workload import MilestoneHead, Workload


@settings(max_examples=15, deadline=None)
@given(st.lists(workloads, min_size=1, max_size=3, unique_by=(lambda w: w.id, lambda w: w.name)), st.data())
def test_any_workload_and_any_answers_come_back(given_workloads: list[Workload], data: st.DataObject) -> None:
    said = {
        each.id: data.draw(st.dictionaries(texts, answers(), max_size=3), label="answers")
        for each in given_workloads
    }
    named = [replace(each, name=f"{number} {each.name}") for number, each in enumerate(given_workloads)]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "workspace.wad"
        with opened(path) as repository:
            lens = repository.add_lens(lens_version(), "{}")
            for each in named:
                keyed = {(lens.id, key): answer for key, answer in said[each.id].items()}
                repository.add_workload(each, [lens.id], keyed)
        with opened(path) as repository:
            assert sorted(repository.workloads(), key=repr) == sorted(named, key=repr)
            for each in named:
                assert repository.workload(each.id) == each
                kept = {key: answer for key, answer in said[each.id].items() if not answer.is_empty()}
                assert repository.answers(each.id) == {(lens.id, key): a for key, a in kept.items()}


@settings(max_examples=15, deadline=None)
@given(texts, texts, texts, moments)
def test_any_lens_and_any_milestone_come_back(name: str, note: str, body: str, moment: datetime) -> None:
    version = replace(lens_version(), name=name, version=note, added_at=moment)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "workspace.wad"
        with opened(path) as repository:
            stored = repository.add_lens(version, body)
            repository.add_workload(workload(), [stored.id])
            head = MilestoneHead(1, name, note, NOW, "d")
            repository.add_milestone(workload().id, head, body)
        with opened(path) as repository:
            assert repository.lens_versions() == [replace(version, id=stored.id)]
            assert repository.lens_content(stored.id) == body
            assert repository.milestones(workload().id) == [head]
            assert repository.milestone_content(workload().id, 1) == body


by_id = {"unique_by": (lambda one: one.id, lambda one: one.number), "max_size": 3}


@settings(max_examples=15, deadline=None)
@given(st.lists(actions, **by_id), st.lists(decisions, **by_id))
def test_any_plan_and_any_decisions_come_back_by_their_numbers(
    plan: list[Action], taken: list[Decision]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "workspace.wad"
        with opened(path) as repository:
            repository.add_workload(workload(), [repository.add_lens(lens_version(), "{}").id])
            repository.save(
                workload(), actions={one.id: one for one in plan}, decisions={one.id: one for one in taken}
            )
        with opened(path) as repository:
            assert repository.actions(workload().id) == sorted(plan, key=lambda one: one.number)
            assert repository.decisions(workload().id) == sorted(taken, key=lambda one: one.number)


def test_actions_and_decisions_change_and_go_one_by_one_and_stay_apart(tmp_path: Path) -> None:
    with opened(tmp_path / "workspace.wad") as repository:
        lens = repository.add_lens(lens_version(), "{}").id
        other = workload(id="1" * 32, name="Other")
        one, two, decision = action(1), action(2), acceptance(practice("q"))
        for each in (workload(), other):
            repository.add_workload(each, [lens])
            repository.save(
                each, actions={one.id: one, two.id: two}, decisions={decision.id: decision, "t": trade_off(2)}
            )
        changed, renamed = replace(one, owner="Ada"), replace(decision, title="New")
        repository.save(
            workload(),
            actions={one.id: changed, two.id: None, "never": None},
            decisions={decision.id: renamed, "t": None},
        )
        assert repository.actions(workload().id) == [changed]
        assert repository.decisions(workload().id) == [renamed]
        assert repository.actions(other.id) == [one, two]
        repository.save(workload())
        assert repository.actions(workload().id) == [changed]
        repository.delete_workload(workload().id)
        assert repository.actions(workload().id) == repository.decisions(workload().id) == []
        assert (repository.actions(other.id), len(repository.decisions(other.id))) == ([one, two], 2)


@pytest.mark.parametrize("text", ODD_TEXTS, ids=lambda text: ascii(text)[:30])
def test_a_change_of_notes_comes_back(tmp_path: Path, text: str) -> None:
    path = tmp_path / "workspace.wad"
    with opened(path) as repository:
        lens = repository.add_lens(lens_version(), "{}")
        repository.add_workload(workload(), [lens.id], {(lens.id, "q"): ANSWER})
        changed = replace(workload(), notes=text)
        repository.save(changed, answers={(lens.id, "q"): QuestionAnswer(notes=text)})
    with opened(path) as repository:
        assert repository.workload(changed.id).notes == text
        assert repository.answers(changed.id).get((lens.id, "q"), EMPTY).notes == text


def test_an_emptied_answer_is_gone(tmp_path: Path) -> None:
    path = tmp_path / "workspace.wad"
    with opened(path) as repository:
        lens = repository.add_lens(lens_version(), "{}")
        repository.add_workload(workload(), [lens.id], {(lens.id, "q"): ANSWER, (lens.id, "r"): ANSWER})
        repository.save(workload(), answers={(lens.id, "q"): EMPTY, (lens.id, "never"): EMPTY})
        assert repository.answers(workload().id) == {(lens.id, "r"): ANSWER}


def test_answers_of_a_lens_that_goes_go_along_and_the_others_stay(tmp_path: Path) -> None:
    with opened(tmp_path / "workspace.wad") as repository:
        one = repository.add_lens(lens_version("one"), "{}").id
        two = repository.add_lens(lens_version("two"), "{}").id
        repository.add_workload(workload(), [one, two], {(one, "q"): ANSWER, (two, "q"): ANSWER})
        repository.save(workload(), lens_ids=[two])
        assert repository.lens_ids(workload().id) == [two]
        assert repository.answers(workload().id) == {(two, "q"): ANSWER}


def test_lenses_keep_their_order(tmp_path: Path) -> None:
    with opened(tmp_path / "workspace.wad") as repository:
        ids = [repository.add_lens(lens_version(alias), "{}").id for alias in "abc"]
        repository.add_workload(workload(), [ids[2], ids[0], ids[1]])
        assert repository.lens_ids(workload().id) == [ids[2], ids[0], ids[1]]
        repository.save(workload(), lens_ids=[ids[1], ids[2]])
        assert repository.lens_ids(workload().id) == [ids[1], ids[2]]


def test_the_same_content_is_stored_once_and_other_content_beside_it(tmp_path: Path) -> None:
    with opened(tmp_path / "workspace.wad") as repository:
        first = repository.add_lens(lens_version(digest="1"), "{}")
        assert repository.add_lens(lens_version(digest="1"), "{}") == first
        other = repository.add_lens(lens_version(digest="2"), "{ }")
        elsewhere = repository.add_lens(lens_version("other", digest="1"), "{}")
        assert [version.id for version in repository.lens_versions()] == [first.id, other.id, elsewhere.id]


def test_an_unused_lens_can_go_and_a_used_one_stays(tmp_path: Path) -> None:
    with opened(tmp_path / "workspace.wad") as repository:
        used = repository.add_lens(lens_version("used"), "{}").id
        unused = repository.add_lens(lens_version("unused"), "{}").id
        repository.add_workload(workload(), [used])
        assert not repository.drop_unused_lens(used)
        assert repository.drop_unused_lens(unused)
        assert not repository.drop_unused_lens(unused)
        assert [version.id for version in repository.lens_versions()] == [used]


def test_no_lens_goes_while_a_milestone_may_need_it(tmp_path: Path) -> None:
    with opened(tmp_path / "workspace.wad") as repository:
        old = repository.add_lens(lens_version("old"), "{}").id
        new = repository.add_lens(lens_version("new"), "{}").id
        repository.add_workload(workload(), [old])
        repository.add_milestone(workload().id, milestone_head(), "{}")
        repository.save(workload(), lens_ids=[new])
        assert not repository.drop_unused_lens(old)


def test_workloads_come_with_the_last_changed_first(tmp_path: Path) -> None:
    with opened(tmp_path / "workspace.wad") as repository:
        lens = repository.add_lens(lens_version(), "{}").id
        for number, day in enumerate((2, 3, 1)):
            moment = NOW.replace(day=day)
            repository.add_workload(
                workload(id=str(number), name=f"Day {day}", created_at=NOW, updated_at=moment), [lens]
            )
        assert [each.name for each in repository.workloads()] == ["Day 3", "Day 2", "Day 1"]


def test_what_is_not_there_is_not_found(tmp_path: Path) -> None:
    with opened(tmp_path / "workspace.wad") as repository:
        for ask in (
            lambda: repository.workload("x"),
            lambda: repository.delete_workload("x"),
            lambda: repository.lens_content(7),
            lambda: repository.milestone_content("x", 1),
            lambda: repository.save(workload()),
            lambda: repository.add_milestone("x", milestone_head(), "{}"),
        ):
            with pytest.raises(NotFoundError):
                ask()
        assert repository.workloads() == []
        assert repository.answers("x") == {}
        assert repository.lens_ids("x") == []
        assert repository.milestones("x") == []
        assert repository.actions("x") == []
        assert repository.decisions("x") == []


def test_a_closed_repository_never_opens_the_file_again(tmp_path: Path) -> None:
    with opened(tmp_path / "workspace.wad") as repository:
        pass
    for ask in (
        repository.workloads,
        lambda: repository.save(workload()),
        lambda: repository.copy_to(tmp_path / "copy.wad"),
    ):
        with pytest.raises(RuntimeError, match="closed"):
            ask()
    assert [path.name for path in tmp_path.iterdir()] == ["workspace.wad"]
