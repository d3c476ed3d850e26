"""A check finds each kind of damage, says it once and plainly, and finds nothing where nothing is wrong."""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

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


def test_entries_cut_off_at_the_end_show_in_what_they_told_and_against_a_noted_digest(filled: Path) -> None:
    checking = check(filled)
    damage(filled, "DELETE FROM history WHERE number > ?", values=(checking.entries - 3,))
    told = [
        (Part.MILESTONE, "Milestone “Later” of “Workload 1” is not the one that the history tells of."),
        (
            Part.WORKLOAD,
            "The workload “Workload 1” is not as the history tells in 2 things: look first at the answer to question_a.",
        ),
    ]
    assert found(filled) == told
    noted = (Part.DIGEST, "The noted chain digest is not in the history.")
    assert found(filled, checking.chain) == [noted, *told]


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
        "UPDATE saved_filter SET record = 'x'",
        "INSERT INTO saved_filter VALUES ('Ours', '{')",
    )
    mended = check(filled, mend=True)
    assert [one.part for one in mended.findings] == [Part.FILTER]
    assert [part for part, _ in found(filled)] == [Part.FILTER]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE history SET content = NULL WHERE number = 3",
        "UPDATE answer SET record = replace(record, 'YES', 'NO')",
        "DELETE FROM answer WHERE question = 'question_a'",
        "DELETE FROM milestone WHERE number = 1",
    ],
)
def test_figures_are_not_made_again_from_what_cannot_be_trusted(filled: Path, statement: str) -> None:
    damage(filled, statement, "UPDATE lens_standing SET risks = 'NNNN'")
    checking = check(filled)
    own = [
        one for one in checking.findings if one.part is Part.STANDING and "Workload 0" in str(one.sentence)
    ]
    assert "nothing is mended" in str(own[0].advice)
    assert len(checking.stale) == (1 if "history" in statement else 0)
    after = check(filled, mend=True)
    assert own[0] in after.findings
    assert (Part.STANDING, str(own[0].sentence)) in found(filled)


def test_an_entry_emptied_under_a_foreign_id_is_found(filled: Path) -> None:
    damage(
        filled,
        "UPDATE history SET content = NULL, workload_id = 'gone', question = '' WHERE number IN (3, 4, 5)",
    )
    sentence = (
        "3 entries of the history are empty, although their workload was never deleted; the first is 3."
    )
    assert found(filled) == [(Part.HISTORY, sentence)]


def test_an_entry_given_to_a_deleted_workload_shows_in_what_it_told(filled: Path) -> None:
    """Nobody can say what an empty entry said; but what it told of a workload that lives is missing there."""
    workspace = open_workspace(filled)
    start_review(workspace, name="To be deleted")
    gone = workspace.find_workload("To be deleted").id
    numbers = [entry.number for entry in workspace.history(gone)]
    workspace.delete_workload(gone)
    workspace.close()
    assert check(filled).is_sound
    damage(
        filled,
        "UPDATE history SET content = NULL, workload_id = ?, question = '' WHERE number = 3",
        values=(gone,),
    )
    assert [part for part, _ in found(filled)] == [Part.WORKLOAD]
    damage(filled, "UPDATE history SET workload_id = ? WHERE number = ?", values=(gone, max(numbers) + 1))
    assert found(filled)


def test_what_follows_the_deletion_of_its_workload_is_found(filled: Path) -> None:
    workspace = open_workspace(filled)
    first, second = (workload.id for workload in workspace.workloads())
    workspace.delete_workload(first)
    say(workspace.open_review(second), "question_c", "second")
    workspace.close()
    damage(
        filled,
        "UPDATE history SET content = NULL, workload_id = ? WHERE number = (SELECT max(number) FROM history)",
        values=(first,),
    )
    ((last,),) = read(filled, "SELECT max(number) FROM history")
    sentence = f"Entry {last} of the history follows the end of its workload."
    assert (Part.HISTORY, sentence) in found(filled)


def test_a_workload_that_went_without_a_word_is_found(filled: Path) -> None:
    tables = (
        "milestone_standing",
        "milestone",
        "answer",
        "review",
        "action",
        "decision",
        "standing",
        "lens_standing",
    )
    ids = "(SELECT id FROM workload WHERE name = 'Workload 0')"
    damage(
        filled,
        *(f"DELETE FROM {table} WHERE workload_id IN {ids}" for table in tables),  # noqa: S608 names of ours
        "DELETE FROM workload WHERE name = 'Workload 0'",
    )
    sentence = "A workload is gone that was never deleted; entry 1 of the history is its first."
    assert found(filled) == [(Part.HISTORY, sentence)]


def test_a_history_that_is_gone_as_a_whole_is_found_by_the_milestones(filled: Path) -> None:
    damage(filled, "DELETE FROM history")
    assert [part for part, _ in found(filled)] == [Part.MILESTONE] * 4


def test_a_workload_without_its_beginning_is_older_than_the_history_or_a_finding(filled: Path) -> None:
    rows = read(filled, "SELECT content FROM history ORDER BY number")
    contents = [
        content for (content,) in rows if "Workload 1" not in content or '"subject":"workload"' not in content
    ]
    assert len(contents) == len(rows) - 1
    chain = START
    damage(filled, "DELETE FROM history WHERE number = (SELECT max(number) FROM history)")
    columns = read(filled, "SELECT workload_id, at, question, risk_before, risk_after, content FROM history")
    by_content = {row[5]: row[:5] for row in columns} | {contents[-1]: ()}
    last = contents.pop()
    for number, content in enumerate(contents, 1):
        digest = digest_of(content)
        chain = chained(chain, digest)
        damage(
            filled,
            "UPDATE history SET workload_id = ?, at = ?, question = ?, risk_before = ?, risk_after = ?, content = ?, "
            "digest = ?, chain = ? WHERE number = ?",
            values=(*by_content[content], content, digest, chain, number),
        )
    damage(filled, "DELETE FROM history WHERE number > ?", values=(len(contents),))
    assert "Later" in last  # the newest entry went with the other one: the milestone is not told of now
    sentence = "The history does not tell how the workload “Workload 1” began."
    assert (Part.HISTORY, sentence) in found(filled)
    damage(filled, "UPDATE workload SET created_at = '2020-01-01 00:00:00.000000' WHERE name = 'Workload 1'")
    assert (Part.HISTORY, sentence) not in found(filled)


@pytest.mark.parametrize(
    ("statement", "thing"),
    [
        (
            "UPDATE answer SET record = json_set(record, '$.notes', 'forged') WHERE question = 'question_a'",
            "the answer to question_a",
        ),
        ("UPDATE answer SET record = json_set(record, '$.flag', json('true')) WHERE question = 'question_c'", "the answer to question_c"),
        ("UPDATE decision SET record = json_set(record, '$.title', 'Forged')", "a decision"),
        ("UPDATE action SET record = json_set(record, '$.title', 'Forged')", "the action “Forged”"),
        ("DELETE FROM action", "an action"),
        ("UPDATE workload SET client = 'Evil'", "its own fields"),
        ("UPDATE workload SET next_review = '2030-01-01'", "its own fields"),
        ("UPDATE review SET notes = json('{\"\": {\"client\": \"x\", \"internal\": \"\"}}') WHERE position = 0", "its notes on lenses and pillars"),
        ("DELETE FROM review WHERE position = 1", "its lenses"),
    ],
)  # fmt: skip
def test_what_stands_otherwise_than_the_history_tells_is_found(
    filled: Path, statement: str, thing: str
) -> None:
    damage(filled, statement)
    sentence = f"The workload “Workload 0” is not as the history tells: look at {thing}."
    assert (Part.WORKLOAD, sentence) in found(filled)


def forge_milestone(path: Path, change: Callable[[dict[str, Any]], None]) -> None:
    """Change the milestone "Start" of "Workload 0" with all its own digests, as a careful forger would."""
    ((workload_id, packed),) = read(
        path,
        "SELECT workload_id, content FROM milestone WHERE name = 'Start' AND workload_id = "
        "(SELECT id FROM workload WHERE name = 'Workload 0')",
    )
    value = json.loads(zlib.decompress(packed))
    change(value)
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    damage(
        path,
        "UPDATE milestone SET content = ?, digest = ?, name = ?, comparable_name = ? "
        "WHERE number = 1 AND workload_id = ?",
        values=(
            zlib.compress(text.encode()),
            digest_of(text),
            value["name"],
            value["name"].lower(),
            workload_id,
        ),
    )


@pytest.mark.parametrize("change", [{"name": "Renamed"}, {"decisions": []}])
def test_a_milestone_forged_with_its_digest_is_not_the_one_of_the_history(
    filled: Path, change: dict[str, Any]
) -> None:
    forge_milestone(filled, lambda value: value.update(change))
    name = change.get("name", "Start")
    sentence = f"Milestone “{name}” of “Workload 0” is not the one that the history tells of."
    assert (Part.MILESTONE, sentence) in found(filled)
    assert (Part.MILESTONE, sentence) in [
        (one.part, str(one.sentence)) for one in check(filled, mend=True).findings
    ]


def test_a_milestone_that_is_gone_is_found_though_the_figures_fit(filled: Path) -> None:
    damage(
        filled,
        "DELETE FROM milestone_standing WHERE number = 2",
        "DELETE FROM milestone WHERE number = 2",
        "UPDATE standing SET format = 0",
    )
    assert (Part.MILESTONE, "Milestone “Later” of “Workload 0” is gone.") in found(filled)
    assert {part for part, _ in found(filled)} == {Part.MILESTONE}


def test_a_milestone_row_that_cannot_be_read_hides_no_other_workload(filled: Path) -> None:
    damage(
        filled,
        "UPDATE milestone SET recorded_at = 'soon' WHERE number = 1 AND workload_id = "
        "(SELECT id FROM workload ORDER BY updated_at DESC LIMIT 1)",
        "UPDATE workload SET client = 'Evil'",
    )
    sentences = [sentence for _, sentence in found(filled)]
    assert len(sentences) == 2
    assert sentences[0].startswith("The workload “Workload 1” cannot be read")
    assert sentences[1].startswith("The workload “Workload 0” is not as the history tells")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE standing SET last_milestone = '2020-01-01 00:00:00.000000'",
        "UPDATE standing SET last_milestone = 'soon'",
        "UPDATE milestone_standing SET recorded_at = '2020-01-01 00:00:00.000000'",
        "INSERT INTO milestone_standing SELECT workload_id, 9, lens_id, recorded_at, risks FROM milestone_standing WHERE number = 1",
    ],
)  # fmt: skip
def test_figures_of_milestones_that_do_not_fit_are_mended(filled: Path, statement: str) -> None:
    damage(filled, statement)
    assert {part for part, _ in found(filled)} == {Part.STANDING}
    assert check(filled, mend=True).is_sound
    assert check(filled).is_sound


@pytest.mark.parametrize(
    ("statement", "columns"),
    [
        ("UPDATE workload SET name = CAST(x'ff00' AS BLOB) WHERE name = 'Workload 0'", "name"),
        ("UPDATE workload SET archived = 'x' WHERE name = 'Workload 0'", "archived"),
        ("UPDATE workload SET template = 2 WHERE name = 'Workload 0'", "template"),
        ("UPDATE workload SET comparable_name = 'zzz' WHERE name = 'Workload 0'", "comparable_name"),
    ],
)
def test_values_that_no_version_writes_are_found(filled: Path, statement: str, columns: str) -> None:
    damage(filled, statement)
    ((part, sentence),) = found(filled)
    assert part is Part.WORKLOAD
    assert sentence.endswith(f"holds values that WA Desktop does not write: {columns}.")


def test_a_milestone_kept_under_another_name_is_found(filled: Path) -> None:
    damage(filled, "UPDATE milestone SET comparable_name = 'zzz' WHERE name = 'Start'")
    sentence = "Milestone “Start” of “Workload 0” is not the one that was saved."
    assert (Part.MILESTONE, sentence) in found(filled)


@pytest.mark.parametrize("column", ["content", "version"])
def test_a_lens_forged_with_its_digest_is_found_by_the_milestones(filled: Path, column: str) -> None:
    ((content, digest),) = read(filled, "SELECT content, digest FROM lens WHERE id = 1")
    if column == "content":
        content = content.replace("How", "Why")
        values = (content, digest_of(content), "1")
    else:
        values = (content, digest, "7")
    damage(filled, "UPDATE lens SET content = ?, digest = ?, version = ? WHERE id = 1", values=values)
    sentence = "Milestone “Start” of “Workload 0” was saved along a lens that is another one now."
    assert (Part.MILESTONE, sentence) in found(filled)


def test_milestones_from_before_the_lens_digest_and_the_history_are_sound(filled: Path) -> None:
    """As a workspace that an older version made: no birth, no entries, plain milestones."""
    for name in ("Workload 0", "Workload 1"):
        for (number,) in read(filled, "SELECT DISTINCT number FROM milestone"):
            ((workload_id, packed),) = read(
                filled,
                f"SELECT workload_id, content FROM milestone WHERE number = {number} AND workload_id = "  # noqa: S608
                f"(SELECT id FROM workload WHERE name = '{name}')",
            )
            value = json.loads(zlib.decompress(packed))
            for lens in value["lenses"]:
                del lens["lens_digest"]
            text = json.dumps(value)
            damage(
                filled,
                "UPDATE milestone SET content = ?, digest = ? WHERE number = ? AND workload_id = ?",
                values=(text, digest_of(text), number, workload_id),
            )
    damage(filled, "DELETE FROM history")
    assert found(filled) == []
    workspace = Workspace.open(filled)
    review = workspace.open_review(workspace.workloads()[0].id)
    say(review, "question_a", "third")
    review.save_milestone("With a history")
    start_review(workspace, name="A new one")
    del review
    workspace.close()
    assert found(filled) == []
    damage(filled, "UPDATE answer SET record = '{}' WHERE question = 'question_a'")
    assert Part.WORKLOAD in {part for part, _ in found(filled)}


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


def test_a_draft_that_cannot_be_read_is_named(filled: Path) -> None:
    workspace = open_workspace(filled)
    workspace.begin_draft({"name": "Sound"})
    workspace.begin_draft({"name": "Broken"})
    workspace.close()
    assert found(filled) == []
    damage(filled, "UPDATE draft SET content = '[' WHERE name = 'Broken'")
    assert found(filled) == [(Part.DRAFT, "The draft “Broken” cannot be read.")]
