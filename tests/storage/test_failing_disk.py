"""The disk fails while a workspace is made or opened: one sentence, and the next try goes well."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support import failing_disk
from tests.support.plans import action, trade_off
from tests.support.repositories import ANSWER, everything, fill, lens_version, opened, workload
from wa_desktop.domain.errors import KnownError
from wa_desktop.storage.engine import open_engine
from wa_desktop.storage.repository import Repository


@pytest.mark.parametrize("words", [failing_disk.FULL, failing_disk.BROKEN])
@pytest.mark.parametrize("is_empty", [False, True])
def test_a_workspace_is_made_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: str, is_empty: bool
) -> None:
    path = tmp_path / "new.wad"
    if is_empty:
        path.touch()
    before = [(file.name, file.stat().st_size) for file in tmp_path.iterdir()]
    disk = failing_disk.install(monkeypatch)
    for number in range(100):
        disk.refuse_write(number, words)
        try:
            Repository.open(path).close()
        except KnownError:
            if path.exists() and path.stat().st_size:  # made, but the last step of opening it failed
                assert disk.writes > 5
                break
            assert [(file.name, file.stat().st_size) for file in tmp_path.iterdir()] == before
        else:
            break
    assert number > 5
    disk.work_again()
    fill(path)
    assert len(everything(path)) > 2


@pytest.mark.parametrize("words", [failing_disk.FULL, failing_disk.BROKEN])
def test_a_failed_save_is_not_half_done_and_can_be_done_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    path = tmp_path / "client.wad"
    disk = failing_disk.install(monkeypatch)
    with opened(path) as repository:
        lens = repository.add_lens(lens_version(), "{}").id
        answers = {(lens, f"q{number}"): ANSWER for number in range(3)}
        for number in range(100):
            disk.refuse_write(number, words)
            try:
                repository.add_workload(workload(), [lens], answers)
            except KnownError:
                disk.work_again()
                assert repository.workloads() == []
                assert repository.answers(workload().id) == {}
            else:
                break
        disk.work_again()
        assert number >= 3
        assert repository.answers(workload().id) == answers


@pytest.mark.parametrize("words", [failing_disk.FULL, failing_disk.BROKEN])
def test_a_failed_save_of_the_plan_keeps_plan_and_decisions_as_they_were(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    path = tmp_path / "client.wad"
    disk = failing_disk.install(monkeypatch)
    fill(path)
    with opened(path) as repository:
        before = (repository.actions(workload().id), repository.decisions(workload().id))
        (old,), (decided,) = before
        for number in range(100):
            disk.refuse_write(number, words)
            try:
                repository.save(
                    workload(),
                    actions={old.id: None, action(2).id: action(2)},
                    decisions={decided.id: None, trade_off(2).id: trade_off(2)},
                )
            except KnownError:
                disk.work_again()
                assert (repository.actions(workload().id), repository.decisions(workload().id)) == before
            else:
                break
        disk.work_again()
        assert number >= 5
        assert repository.actions(workload().id) == [action(2)]
        assert repository.decisions(workload().id) == [trade_off(2)]


def test_a_file_that_is_really_full_says_so_and_takes_more_once_there_is_room(tmp_path: Path) -> None:
    path = tmp_path / "client.wad"
    fill(path)
    before = everything(path)
    engine = open_engine(path)
    repository = Repository(path, engine, read_only=False)
    raw = engine.raw_connection().driver_connection
    assert raw is not None
    (pages,) = raw.execute("PRAGMA page_count").fetchone()
    raw.execute(f"PRAGMA max_page_count={pages}")
    with pytest.raises(KnownError, match="the disk is full"):
        repository.add_lens(lens_version("large"), "x" * 100_000)
    assert [version.alias for version in repository.lens_versions()] == ["lens"]
    raw.execute("PRAGMA max_page_count=1000000")
    repository.add_lens(lens_version("large"), "x" * 100_000)
    repository.close()
    assert everything(path) != before


def test_a_word_of_sqlite_that_is_our_own_fault_is_not_hidden(tmp_path: Path) -> None:
    with opened(tmp_path / "client.wad") as repository:
        lens = repository.add_lens(lens_version(), "{}").id
        repository.add_workload(workload(), [lens])
        with pytest.raises(Exception, match="UNIQUE constraint failed") as caught:
            repository.add_workload(workload(), [lens])
        assert not isinstance(caught.value, KnownError)
        with pytest.raises(Exception, match="FOREIGN KEY constraint failed"):
            repository.add_workload(workload(id="1", name="Other"), [99])
        assert [each.name for each in repository.workloads()] == ["Order processing"]
