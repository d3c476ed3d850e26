"""A check finds each kind of damage, says it once and plainly, and finds nothing where nothing is wrong."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.damage import damage, read
from tests.support.reviews import is_one_sentence, open_workspace, say, start_review
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.errors import InvalidError, KnownError
from wa_desktop.domain.history import START, chained, digest_of
from wa_desktop.review.checking import MOST_FINDINGS, Checking, Part
from wa_desktop.review.workspace import Workspace


def check(path: Path, noted: str = "", *, mend: bool = False) -> Checking:
    workspace = open_workspace(path)
    try:
        checking = workspace.checking(noted)
        checking.run()
        if mend:
            checking.mend()
        return checking
    finally:
        workspace.close()


def found(path: Path, noted: str = "") -> list[tuple[Part, str]]:
    return [(one.part, str(one.sentence)) for one in check(path, noted).findings]


def test_a_sound_workspace_is_counted_and_nothing_is_found(filled: Path) -> None:
    checking = check(filled)
    assert (checking.findings, checking.more, checking.is_sound) == ([], 0, True)
    assert (checking.workloads, checking.milestones) == (2, 4)
    ((count, chain),) = read(
        filled, "SELECT count(*), (SELECT chain FROM history ORDER BY number DESC) FROM history"
    )
    assert (checking.entries, checking.chain) == (count, chain)
    assert checking.entries > 20


def test_an_empty_workspace_is_sound(path: Path) -> None:
    open_workspace(path).close()
    checking = check(path, START)
    assert (checking.is_sound, checking.entries, checking.chain, checking.noted_at) == (True, 0, START, 0)


@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        (
            "UPDATE history SET content = replace(content, 'Ada', 'Eve') || ' ' WHERE number = 5",
            "Entry 5 of the history was changed.",
        ),
        (
            "UPDATE history SET content = CAST(x'00ff' AS BLOB) WHERE number = 5",
            "Entry 5 of the history was changed.",
        ),
        (
            "UPDATE history SET chain = replace(chain, substr(chain, 1, 4), '0000') WHERE number = (SELECT max(number) FROM history)",
            "The chain breaks at entry {last} of the history: it does not follow from the one before.",
        ),
        ("DELETE FROM history WHERE number = 1", "Entry 1 of the history is missing."),
        ("DELETE FROM history WHERE number BETWEEN 4 AND 6", "Entries 4 to 6 of the history are missing."),
        (
            "UPDATE history SET content = NULL WHERE number = 3",
            "Entry 3 of the history is empty, although its workload is still there.",
        ),
        (
            "UPDATE history SET workload_id = 'x' WHERE number = 5",
            "Entry 5 of the history stands under another workload, time, question or risk than it says.",
        ),
        (
            "UPDATE history SET at = '2020-01-01 00:00:00.000000' WHERE number = 5",
            "Entry 5 of the history stands under another workload, time, question or risk than it says.",
        ),
        (
            "UPDATE history SET at = 'yesterday' WHERE number = 5",
            "Entry 5 of the history cannot be read.",
        ),
        (
            "UPDATE history SET risk_after = 'HIGH', risk_before = 'NONE' WHERE number = 1",
            "Entry 1 of the history stands under another workload, time, question or risk than it says.",
        ),
    ],
)  # fmt: skip
def test_what_was_done_to_the_history_is_found_once(filled: Path, statement: str, sentence: str) -> None:
    ((last,),) = read(filled, "SELECT max(number) FROM history")
    damage(filled, statement)
    assert found(filled) == [(Part.HISTORY, sentence.format(last=last))]


def test_an_entry_rewritten_with_its_own_digest_breaks_the_chain(filled: Path) -> None:
    ((content,),) = read(filled, "SELECT content FROM history WHERE number = 5")
    forged = content.replace('"name":', '"author":"Eve","name":') if '"author"' not in content else content
    damage(
        filled,
        "UPDATE history SET content = ?, digest = ? WHERE number = 5",
        values=(forged, digest_of(forged)),
    )
    assert found(filled) == [
        (Part.HISTORY, "The chain breaks at entry 5 of the history: it does not follow from the one before.")
    ]


def rewrite(path: Path, change: Callable[[str], str]) -> None:
    """Change every entry and make all digests anew, as a careful forger would."""
    chain = START
    for number, content in read(path, "SELECT number, content FROM history ORDER BY number"):
        forged = change(content)
        digest = digest_of(forged)
        chain = chained(chain, digest)
        damage(
            path,
            "UPDATE history SET content = ?, digest = ?, chain = ? WHERE number = ?",
            values=(forged, digest, chain, number),
        )


def test_a_history_forged_as_a_whole_shows_against_a_noted_digest_alone(filled: Path) -> None:
    noted = check(filled).chain
    rewrite(filled, lambda content: json.dumps(json.loads(content) | {"author": "Eve"}, sort_keys=True))
    assert check(filled).is_sound
    assert found(filled, noted) == [(Part.DIGEST, "The noted chain digest is not in the history.")]


def test_entries_cut_off_at_the_end_show_against_a_noted_digest_alone(filled: Path) -> None:
    checking = check(filled)
    damage(filled, "DELETE FROM history WHERE number > ?", values=(checking.entries - 3,))
    assert check(filled).is_sound
    assert [part for part, _ in found(filled, checking.chain)] == [Part.DIGEST]


def test_a_noted_digest_is_found_where_it_was_noted(filled: Path) -> None:
    before = check(filled)
    workspace = open_workspace(filled)
    say(workspace.open_review(workspace.workloads()[0].id), "question_a", "third")
    workspace.close()
    noted = "\n".join(
        (before.chain[:32].upper(), before.chain[32:])
    )  # as copied from two lines of the window
    after = check(filled, noted)
    assert (after.is_sound, after.noted_at, after.entries) == (True, before.entries, before.entries + 1)


def test_what_is_no_digest_is_refused(filled: Path) -> None:
    with pytest.raises(InvalidError, match="64 digits"):
        check(filled, "abc")


def test_the_entries_of_a_deleted_workload_are_empty_and_the_chain_still_closes(filled: Path) -> None:
    workspace = open_workspace(filled)
    workspace.delete_workload(workspace.workloads()[0].id)
    workspace.close()
    assert check(filled).is_sound
    contents = read(filled, "SELECT content FROM history WHERE workload_id NOT IN (SELECT id FROM workload)")
    assert contents.count((None,)) == len(contents) - 1 > 5  # the last one says that it was deleted


@pytest.mark.parametrize(
    ("statement", "part", "sentence"),
    [
        (
            "UPDATE lens SET content = content || ' ' WHERE id = 1",
            Part.LENS,
            "The lens “Small lens” is not the one that was imported.",
        ),
        (
            "UPDATE milestone SET content = '{}' WHERE name = 'Later'",
            Part.MILESTONE,
            "Milestone “Later” of “Workload 1” is not the one that was saved.",
        ),
        (
            "UPDATE milestone SET note = 'Not as found' WHERE name = 'Start'",
            Part.MILESTONE,
            "Milestone “Start” of “Workload 1” is not the one that was saved.",
        ),
        (
            "UPDATE lens_standing SET risks = 'NNNN'",
            Part.STANDING,
            "The figures of “Workload 1” in lists are stale: they do not fit its answers.",
        ),
        (
            "UPDATE milestone_standing SET risks = 'NNNN' WHERE number = 1",
            Part.STANDING,
            "The figures of “Workload 1” in lists are stale: they do not fit its answers.",
        ),
        (
            "UPDATE standing SET milestones = 7",
            Part.STANDING,
            "The figures of “Workload 1” in lists are stale: they do not fit its answers.",
        ),
        (
            "UPDATE action SET workload_id = 'nobody' WHERE workload_id = (SELECT workload_id FROM action LIMIT 1)",
            Part.LINKS,
            "A row of “action” belongs to something in “workload” that is not there.",
        ),
        (
            "UPDATE answer SET record = '[' WHERE question = 'question_d'",
            Part.WORKLOAD,
            "The workload “Workload 1” cannot be read: client.wad is damaged or no WA Desktop workspace. It was left as it is; open a backup copy of it, or choose another file.",
        ),
    ],
)  # fmt: skip
def test_other_damage_is_found(filled: Path, statement: str, part: Part, sentence: str) -> None:
    damage(filled, statement)
    assert (part, sentence) in found(filled)


def test_a_changed_file_of_evidence_is_found(path: Path) -> None:
    workspace = open_workspace(path)
    review = start_review(workspace)
    digest = review.attach(b"proof")
    workspace.close()
    assert check(path).is_sound
    damage(path, "UPDATE attachment SET content = x'00'")
    assert found(path) == [(Part.ATTACHMENT, f"A file kept as evidence was changed (digest {digest[:12]}).")]


def test_an_index_that_does_not_fit_its_table_is_found_though_the_file_opens(filled: Path) -> None:
    """The quick check at opening does not compare indexes with their tables; the whole one does."""
    damage(
        filled,
        "PRAGMA writable_schema=ON",
        "UPDATE sqlite_master SET sql = replace(sql, 'workload_id', 'digest') WHERE name = 'history_of_workload'",
        "PRAGMA writable_schema=RESET",
    )
    parts = {part for part, _ in found(filled)}
    assert parts == {Part.PAGES}


def test_stale_letters_are_mended_and_nothing_else(filled: Path) -> None:
    damage(
        filled,
        "UPDATE lens_standing SET risks = 'NNNN'",
        "UPDATE milestone_standing SET risks = 'NNNN'",
        "UPDATE history SET content = NULL WHERE number = 3",
    )
    mended = check(filled, mend=True)
    assert [one.part for one in mended.findings] == [Part.HISTORY]
    assert [part for part, _ in found(filled)] == [Part.HISTORY]


def test_letters_that_were_never_made_are_no_finding(filled: Path) -> None:
    damage(filled, "DELETE FROM standing", "DELETE FROM lens_standing", "DELETE FROM milestone_standing")
    assert check(filled).is_sound


def test_a_file_full_of_damage_is_told_within_bounds(filled: Path) -> None:
    workspace = open_workspace(filled)
    review = workspace.open_review(workspace.workloads()[0].id)
    for _ in range(MOST_FINDINGS // 2):
        say(review, "question_a", "third", PracticeAnswer.YES)
        say(review, "question_a", "third", None)
    workspace.close()
    damage(filled, "UPDATE history SET content = content || ' '")
    checking = check(filled)
    assert len(checking.findings) == MOST_FINDINGS
    assert checking.more == checking.entries - MOST_FINDINGS > 0


def test_every_finding_is_a_sentence_with_advice(filled: Path) -> None:
    damage(
        filled,
        "UPDATE history SET content = NULL",
        "UPDATE lens_standing SET gaps = ''",
        "UPDATE milestone SET digest = ''",
    )
    findings = check(filled).findings
    assert {one.part for one in findings} == {Part.HISTORY, Part.STANDING, Part.MILESTONE}
    for one in findings:
        assert is_one_sentence(KnownError(one.sentence))
        assert str(one.advice).endswith(".")  # fmt: skip


def test_the_check_changes_nothing_and_works_where_nothing_may_be_written(filled: Path) -> None:
    before = filled.read_bytes()
    workspace = Workspace.open(filled)
    checking = workspace.checking()
    shares = [step.share for step in checking.steps()]
    workspace.close()
    assert checking.is_sound
    assert all(0 <= share <= 1 for share in shares)
    assert filled.read_bytes()[100:] == before[100:]


def test_a_lens_that_is_damaged_does_not_hide_the_rest(filled: Path) -> None:
    damage(
        filled,
        "UPDATE lens SET content = '{' WHERE id = 1",
        "UPDATE history SET content = NULL WHERE number = 3",
    )
    parts = {part for part, _ in found(filled)}
    assert {Part.LENS, Part.HISTORY} <= parts  # fmt: skip
