"""Official wording in a workspace: a version of a built-in lens, kept over later editions, with no answer lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support import failing_disk
from tests.support.aws_outputs import list_answers, printed, question
from tests.support.lens_values import changed, small_lens
from tests.support.reviews import Clock, add_lens, lens_file, make_workload, put_lens_folder, say
from wa_desktop.domain.errors import InvalidError, KnownError
from wa_desktop.domain.lens import Origin
from wa_desktop.lensfile.aws_output import read_outputs
from wa_desktop.lensfile.official_wording import Wording
from wa_desktop.review.official_wording import LensWording
from wa_desktop.review.upgrading import upgrade_lens
from wa_desktop.review.workspace import Workspace

ALIAS = "small-lens"
PRACTICES = ("first", "second", "third", "none_no")


def edition(folder: Path, version: str, **more: Any) -> Path:
    """A folder with one built-in lens."""
    value = small_lens() | {"extensions": {"version": version}} | more
    put_lens_folder(folder / "small", value)
    return folder


@pytest.fixture
def lenses(tmp_path: Path) -> Path:
    return edition(tmp_path / "lenses", "2025-01-01")


@pytest.fixture
def held(tmp_path: Path, lenses: Path) -> Iterator[Workspace]:
    workspace = Workspace.open(tmp_path / "client.wad", lenses, Clock())
    yield workspace
    workspace.close()


def wordings(*questions: Any, alias: str = ALIAS) -> tuple[Wording, ...]:
    return read_outputs([("a", printed(list_answers(alias, *questions)))]).wordings


def fitted(workspace: Workspace, *questions: Any) -> LensWording:
    (found,) = workspace.fit_wordings(wordings(*questions))
    return found


def versions(workspace: Workspace) -> list[tuple[str, str]]:
    return [(one.version, one.origin) for one in workspace.lens_versions()]


def test_it_becomes_the_newest_version_of_the_built_in_lens(held: Workspace) -> None:
    found = fitted(held, question("question_a", PRACTICES))
    assert found.fits
    assert found.match is not None
    assert (found.match.questions, found.match.choices) == (1, 4)
    assert versions(held) == [("2025-01-01", "builtin")]
    stored = held.apply_wording(found)
    assert (stored.version, stored.origin, stored.alias) == ("2025-01-01-official", Origin.WORDING, ALIAS)
    assert held.newest_lenses() == [stored]
    assert held.lens(stored.id).question("question_a").title == "Their question_a?"
    assert held.lens(stored.id).question("question_b").title == "How is question_b done?"


def test_the_same_words_are_stored_once_and_others_are_added(held: Workspace) -> None:
    first = held.apply_wording(fitted(held, question("question_a", PRACTICES)))
    assert held.apply_wording(fitted(held, question("question_a", PRACTICES))) == first
    second = held.apply_wording(fitted(held, question("question_b")))
    assert second.version == "2025-01-01-official-2"
    lens = held.lens(second.id)
    assert [lens.question(key).title for key in ("question_a", "question_b")] == [
        "Their question_a?",
        "Their question_b?",
    ]
    assert versions(held) == [("2025-01-01", "builtin"), ("2025-01-01-official-2", Origin.WORDING)]


def test_a_review_moves_by_upgrade_and_loses_nothing(held: Workspace) -> None:
    lens_id = held.find_lens(ALIAS).id
    workload = held.create_workload(make_workload(), [lens_id])
    review = held.open_review(workload.id)
    for key in ("question_a", "question_d"):
        say(review, key, "first")
    before = review.snapshot
    stored = held.apply_wording(fitted(held, question("question_a", PRACTICES)))
    assert held.snapshot(workload.id) == before
    done = upgrade_lens(held, workload.id, ALIAS)
    assert done.plan.left == ()
    after = held.snapshot(workload.id).review(ALIAS)
    assert after.lens_id == stored.id
    assert after.answers == before.review(ALIAS).answers
    assert done.plan.counts_before == done.plan.counts_after
    # A version that a review uses stays when others follow.
    later = held.apply_wording(fitted(held, question("question_b")))
    assert [one.id for one in held.lens_versions()][-2:] == [stored.id, later.id]


def test_a_later_edition_gets_the_same_words(held: Workspace, lenses: Path) -> None:
    held.apply_wording(fitted(held, question("question_a", PRACTICES, QuestionDescription="Theirs.")))
    path = held.path
    held.close()
    pillars = changed(small_lens(), "/pillars/0/questions/0/description", "Ours anew.")["pillars"]
    edition(lenses, "2026-01-01", pillars=pillars)
    with_both = Workspace.open(path, lenses, Clock())
    newest = with_both.find_lens(ALIAS)
    assert (newest.version, newest.origin) == ("2026-01-01-official", Origin.WORDING)
    asked = with_both.lens(newest.id).question("question_a")
    assert (asked.title, asked.description) == ("Their question_a?", "Theirs.\n\nOurs anew.")
    assert versions(with_both) == [("2026-01-01", "builtin"), ("2026-01-01-official", Origin.WORDING)]
    with_both.close()
    again = Workspace.open(path, lenses, Clock())
    assert len(again.lens_versions()) == 2
    again.close()


def test_removing_it_brings_our_words_back(held: Workspace) -> None:
    stored = held.apply_wording(fitted(held, question("question_a")))
    held.remove_lens(stored.id)
    assert held.find_lens(ALIAS).origin == "builtin"


def test_only_built_in_lenses_are_worded(held: Workspace) -> None:
    add_lens(held, lens_file("Our own"))
    for alias in ("our-own", "unheard-of"):
        (found,) = held.fit_wordings(wordings(question("question_a"), alias=alias))
        assert found.lens is None
        assert not found.fits
        with pytest.raises(InvalidError, match="nothing to apply"):
            held.apply_wording(found)
    assert held.fit_wordings(wordings(question("question_x")))[0].match is not None
    assert not held.fit_wordings(wordings(question("question_x")))[0].fits
    # Without a name the ids tell.
    (found,) = held.fit_wordings(read_outputs([("a", printed([question("question_a")]))]).wordings)
    assert found.lens is not None
    assert found.lens.alias == ALIAS


def test_a_workspace_for_reading_only(held: Workspace, lenses: Path) -> None:
    path = held.path
    held.close()
    path.chmod(0o400)
    workspace = Workspace.open(path, lenses, Clock())
    try:
        if workspace.read_only:
            with pytest.raises(KnownError):
                workspace.apply_wording(fitted(workspace, question("question_a")))
    finally:
        workspace.close()
        path.chmod(0o600)


@pytest.mark.parametrize("words", [failing_disk.FULL, failing_disk.BROKEN])
def test_a_failing_disk_changes_nothing(
    words: str, tmp_path: Path, lenses: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = failing_disk.install(monkeypatch)
    workspace = Workspace.open(tmp_path / "failing.wad", lenses, Clock())
    found = fitted(workspace, question("question_a"))
    disk.refuse_write(0, words)
    with pytest.raises(KnownError):
        workspace.apply_wording(found)
    disk.work_again()
    assert versions(workspace) == [("2025-01-01", "builtin")]
    assert workspace.apply_wording(found).version == "2025-01-01-official"
    workspace.close()
