"""The same change to many workloads: each for itself, told in the history, and taken back as a whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from tests.support.history_replay import check_history
from tests.support.lens_values import as_file, small_lens
from tests.support.reviews import add_lens, make_workload, open_workspace, say, start_review
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.errors import message
from wa_desktop.domain.rating import rate_all
from wa_desktop.domain.standing import standing_of
from wa_desktop.review.many import (
    CHANGED_SINCE,
    ChangedSinceError,
    Edited,
    ManyDone,
    Tags,
    for_each,
    set_archived_many,
    tag_many,
    take_back,
)
from wa_desktop.review.workspace import Workspace


def three(tmp_path: Path) -> Workspace:
    workspace = open_workspace(tmp_path / "client.wad")
    for number in range(3):
        start_review(workspace, name=f"Workload {number}", tags=(("team", "red"),) if number else ())
    return workspace


def ids_of(workspace: Workspace) -> list[str]:
    return sorted(
        (each.id for each in workspace.workloads()), key=lambda key: workspace.snapshot(key).workload.name
    )


def test_many_are_archived_and_those_that_were_are_told_apart(tmp_path: Path) -> None:
    workspace = three(tmp_path)
    ids = ids_of(workspace)
    assert set_archived_many(workspace, ids[:1], archived=True) == ManyDone((ids[0],))
    done = set_archived_many(workspace, [*ids, "f" * 32], archived=True)
    assert (done.changed, done.same) == ((ids[1], ids[2]), (ids[0],))
    assert [workload_id for workload_id, _ in done.refused] == ["f" * 32]
    assert all(workload.archived for workload in workspace.workloads())
    workspace.close()


def test_tags_are_added_replaced_and_removed_and_put_back(tmp_path: Path) -> None:
    workspace = three(tmp_path)
    ids = ids_of(workspace)
    before = [workspace.snapshot(key).workload for key in ids]
    added = tag_many(workspace, ids, add=[("team", "blue"), ("wave", "1")])
    assert added.changed == tuple(ids)
    assert {workload.tags for workload in workspace.workloads()} == {(("team", "blue"), ("wave", "1"))}
    assert tag_many(workspace, ids, add=[("wave", "1")]).same == tuple(ids)
    removed = tag_many(workspace, ids, remove=["team"])
    assert removed.changed == tuple(ids)
    assert {workload.tags for workload in workspace.workloads()} == {(("wave", "1"),)}
    assert take_back(workspace, removed.edited).changed == tuple(ids)
    assert take_back(workspace, added.edited).changed == tuple(ids)
    assert take_back(workspace, added.edited).same == tuple(ids)
    assert [workspace.snapshot(key).workload.tags for key in ids] == [one.tags for one in before]
    for key in ids:
        check_history(workspace, workspace.snapshot(key))
    workspace.close()


def test_the_way_back_leaves_what_came_later(tmp_path: Path) -> None:
    workspace = three(tmp_path)
    ids = ids_of(workspace)
    done = tag_many(workspace, ids, add=[("team", "blue")])
    archived = set_archived_many(workspace, ids[:1], archived=True)
    tag_many(workspace, ids[:2], add=[("owner", "later")])
    tag_many(workspace, ids[2:], add=[("team", "green")])
    workspace.edit_workload(ids[0], lambda one: replace(one, notes="later too"), message("edit the workload"))
    back = take_back(workspace, done.edited)
    assert (back.changed, back.refused) == ((ids[0], ids[1]), ((ids[2], CHANGED_SINCE),))
    now = [workspace.snapshot(key).workload for key in ids]
    assert [one.tags for one in now] == [
        (("owner", "later"),),
        (("owner", "later"), ("team", "red")),
        (("team", "green"),),
    ]
    assert (now[0].archived, now[0].notes) == (True, "later too")
    assert take_back(workspace, archived.edited).changed == (ids[0],)
    assert workspace.snapshot(ids[0]).workload == replace(
        now[0], archived=False, updated_at=workspace.snapshot(ids[0]).workload.updated_at
    )
    for key in ids:
        check_history(workspace, workspace.snapshot(key))
    workspace.close()


tag_sets = st.dictionaries(st.sampled_from("abcd"), st.sampled_from("xyz")).map(lambda d: tuple(d.items()))


@given(tag_sets, tag_sets, tag_sets, st.booleans(), st.booleans())
def test_the_way_back_touches_what_the_run_touched_alone(
    before: Tags, after: Tags, now: Tags, was: bool, did: bool
) -> None:
    edited = Edited.between(make_workload(tags=before, archived=was), make_workload(tags=after, archived=did))
    straight = edited.taken_back(make_workload(tags=after, archived=did))
    assert (dict(straight.tags), straight.archived) == (dict(before), was)
    assert straight.tags == before or dict(before) == dict(after)
    old, new, here = dict(before), dict(after), dict(now)
    touched = {key for key in "abcd" if old.get(key) != new.get(key)}
    values = {key: here.get(key) for key in touched}
    takes = values in ({key: new.get(key) for key in touched}, {key: old.get(key) for key in touched})
    try:
        back = dict(edited.taken_back(make_workload(tags=now)).tags)
    except ChangedSinceError:
        assert not takes
        return
    assert takes
    assert {key: back.get(key) for key in touched} == {key: old.get(key) for key in touched}
    assert {key: back.get(key) for key in "abcd" if key not in touched} == {
        key: here.get(key) for key in "abcd" if key not in touched
    }


def test_an_open_review_takes_the_change_as_its_own_and_can_undo_it(tmp_path: Path) -> None:
    workspace = three(tmp_path)
    ids = ids_of(workspace)
    review = workspace.open_review(ids[0])
    tag_many(workspace, ids, add=[("wave", "1")])
    assert review.snapshot.workload.tags == (("wave", "1"),)
    review.undo()
    assert workspace.snapshot(ids[0]).workload.tags == ()
    workspace.close()


def test_what_is_refused_stops_no_other(tmp_path: Path) -> None:
    workspace = three(tmp_path)
    ids = ids_of(workspace)
    workspace.edit_workload(
        ids[1],
        lambda one: replace(one, tags=tuple((f"key {number}", "") for number in range(50))),
        message("edit the workload"),
    )
    done = tag_many(workspace, ids, add=[("wave", "1")])
    assert done.changed == (ids[0], ids[2])
    assert [key for key, _ in done.refused] == [ids[1]]
    assert for_each([], lambda _: True) == ManyDone()
    workspace.close()


def test_letters_stay_right_through_a_change_of_properties_and_come_back_to_old_files(tmp_path: Path) -> None:
    workspace = three(tmp_path)
    ids = ids_of(workspace)
    say(workspace.open_review(ids[0]), "question_a", "first", PracticeAnswer.NO)
    tag_many(workspace, ids, add=[("wave", "1")])
    assert all(entry.standing for entry in workspace.portfolio())
    workspace.open_review(ids[0]).save_milestone("Start")
    known = workspace.milestone_risks()
    with workspace._repository._session() as session:
        for table in ("standing", "lens_standing", "milestone_standing"):
            session.connection().exec_driver_sql(f"DELETE FROM {table}")  # noqa: S608 names of ours
    assert [entry.standing for entry in workspace.portfolio()] == [None] * 3
    assert workspace.refresh_standings(1) == 2
    assert workspace.refresh_standings() == 0
    for entry in workspace.portfolio():
        snapshot = workspace.snapshot(entry.id)
        assert entry.standing == standing_of(snapshot, rate_all(snapshot)).lenses
    assert workspace.milestone_risks() == known
    assert len(known) == 1
    workspace.close()


def test_a_workload_whose_lens_is_damaged_stops_no_other(tmp_path: Path) -> None:
    path = tmp_path / "client.wad"
    workspace = three(tmp_path)
    other = add_lens(workspace, as_file(small_lens() | {"name": "Other lens"}))
    workspace.create_workload(make_workload(name="Along the other"), [other])
    workspace.close()
    workspace = open_workspace(path)
    with workspace._repository._session() as session:
        session.connection().exec_driver_sql("UPDATE lens SET content = '{}' WHERE id = ?", (other,))
        session.connection().exec_driver_sql("DELETE FROM standing")
    assert workspace.refresh_standings() == 0
    entries = {entry.name: entry for entry in workspace.portfolio()}
    assert entries["Along the other"].standing is None
    assert workspace.is_unreadable(entries["Along the other"].id)
    assert all(entry.standing for name, entry in entries.items() if name != "Along the other")
    workspace.close()


def test_the_moves_of_questions_that_moved_lately_are_those_of_all_moves(tmp_path: Path) -> None:
    workspace = three(tmp_path)
    ids = ids_of(workspace)
    for key in ("question_a", "question_b"):
        say(workspace.open_review(ids[0]), key, "first", PracticeAnswer.NO)
    between = workspace.now()
    say(workspace.open_review(ids[0]), "question_a", "first", PracticeAnswer.YES)
    say(workspace.open_review(ids[1]), "question_c", "first", PracticeAnswer.YES)
    start = between - timedelta(days=1)
    moves = workspace.risk_moves(start)
    lately = {(move.workload_id, move.question) for move in moves if move.at >= between}
    assert len(lately) == 2
    assert workspace.risk_moves(start, between) == [
        move for move in moves if (move.workload_id, move.question) in lately
    ]
    assert len(workspace.risk_moves(start, between)) == 3
    workspace.close()
