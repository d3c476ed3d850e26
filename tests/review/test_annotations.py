"""Notes in two lanes, flags and evidence, beside the answers and without any effect on a risk."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.support.reviews import open_workspace, ref, say, start_review
from tests.support.strategies import NOW
from wa_desktop.domain.answers import Lane, Notes
from wa_desktop.domain.changes import Kind
from wa_desktop.domain.errors import DamagedError, InvalidError, NotFoundError
from wa_desktop.domain.evidence import MAX_FILE_BYTES, Evidence, EvidenceKind, Sureness
from wa_desktop.review.annotations import NotePillar, NotePractice, NoteQuestion, SetEvidence, SetFlag
from wa_desktop.review.review import Review
from wa_desktop.review.workspace import Workspace

Q = ref("question_a")
LINK = Evidence("1" * 32, EvidenceKind.LINK, "Runbook", link="https://wiki.example/runbook")
TOLD = Evidence(
    "2" * 32,
    EvidenceKind.STATEMENT,
    "We restored it in May.",
    said_by="Head of platform",
    given_on=date(2026, 5, 4),
    sureness=Sureness.TOLD,
    added_at=NOW,
)


def test_the_two_lanes_of_a_note_do_not_mix(review: Review) -> None:
    review.apply(NotePractice(Q, "first", "for all"))
    review.apply(NotePractice(Q, "first", "for us", Lane.INTERNAL))
    review.apply(NoteQuestion(Q, "whole, for us", Lane.INTERNAL))
    answer = review.snapshot.answer(Q)
    assert (answer.entry("first").notes, answer.entry("first").internal) == ("for all", "for us")
    assert (answer.notes, answer.internal) == ("", "whole, for us")
    assert answer.has_notes
    assert (answer.note(Lane.CLIENT), answer.entry("first").note(Lane.INTERNAL)) == ("", "for us")


def test_annotations_leave_the_rating_alone(review: Review) -> None:
    say(review, "question_a", "first")
    rating = review.ratings[Q]
    for command in (
        NotePractice(Q, "second", "x", Lane.INTERNAL),
        SetFlag(Q, "second", flag=True),
        SetFlag(Q, "", flag=True),
        SetEvidence(Q, "first", (LINK,)),
        SetEvidence(Q, "", (TOLD,)),
    ):
        changes = review.apply(command)
        assert changes.kinds == {Kind.NOTES}
        assert changes.questions == {Q}
        assert review.ratings[Q] == rating


def test_a_flag_on_a_practice_marks_its_question(review: Review) -> None:
    assert not review.snapshot.answer(Q).is_flagged
    review.apply(SetFlag(Q, "second", flag=True))
    assert review.snapshot.answer(Q).is_flagged
    review.undo()
    assert review.snapshot.answer(Q).is_empty()


def test_notes_on_pillar_and_lens_are_kept_apart_and_undone(review: Review, workspace: Workspace) -> None:
    pillar = review.snapshot.review(Q.lens).lens.pillars[0].id
    review.apply(NotePillar(Q.lens, pillar, "weak overall"))
    review.apply(NotePillar(Q.lens, "", "sold as cloud native", Lane.INTERNAL))
    part = review.snapshot.review(Q.lens)
    assert part.notes_on(pillar) == Notes(client="weak overall")
    assert part.notes_on() == Notes(internal="sold as cloud native")
    assert workspace.snapshot(review.snapshot.workload.id).review(Q.lens).notes == part.notes
    review.undo()
    review.undo()
    assert review.snapshot.review(Q.lens).notes == {}
    with pytest.raises(KeyError):
        review.apply(NotePillar(Q.lens, "no such pillar", "x"))


def test_a_milestone_keeps_all_of_it(review: Review) -> None:
    review.apply(NotePillar(Q.lens, "", "as found"))
    review.apply(SetEvidence(Q, "first", (LINK, TOLD)))
    head = review.save_milestone("Start")
    assert review.milestone(head.number).snapshot.reviews == review.snapshot.reviews


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (replace(LINK, link="javascript:alert(1)"), "starts with https://"),
        (replace(LINK, link="https://with space"), "starts with https://"),
        (replace(LINK, title="  "), "what the evidence is"),
        (replace(TOLD, title="x" * 2001), "at most 2,000"),
        (replace(TOLD, said_by="x" * 256), "at most 255"),
    ],
)
def test_evidence_that_makes_no_sense_is_refused(review: Review, wrong: Evidence, words: str) -> None:
    with pytest.raises(InvalidError, match=words):
        review.apply(SetEvidence(Q, "first", (TOLD, wrong)))
    assert review.snapshot.answer(Q).is_empty()


def test_a_file_is_kept_once_and_comes_back(review: Review, workspace: Workspace) -> None:
    digest = review.attach(b"picture")
    assert review.attach(b"picture") == digest
    assert review.attachment(digest) == b"picture"
    copy = workspace.duplicate_workload(review.snapshot.workload.id, "With files")
    with pytest.raises(NotFoundError):
        workspace.open_review(copy.id).attachment(digest)  # no answer names it there


def test_files_go_with_what_names_them_but_never_while_undo_can_need_them(tmp_path: Path) -> None:
    path = tmp_path / "files.wad"
    workspace = open_workspace(path)
    review = start_review(workspace)
    workload_id = review.snapshot.workload.id
    digests = [review.attach(content) for content in (b"in an answer", b"in a milestone", b"nowhere")]
    named = [
        Evidence(f"{n}" * 32, EvidenceKind.FILE, f"{n}.png", digest=digest, size=1)
        for n, digest in enumerate(digests)
    ]
    review.apply(SetEvidence(Q, "first", (named[1],)))
    review.save_milestone("Start")
    review.apply(SetEvidence(Q, "first", (named[0],)))
    review.apply(SetEvidence(Q, "second", (named[2],)))
    review.undo()
    review.redo()
    assert review.attachment(digests[2]) == b"nowhere"
    review.undo()
    del review
    workspace.close()
    workspace = open_workspace(path)
    try:
        review = workspace.open_review(workload_id)
        assert [review.attachment(digest) for digest in digests[:2]] == [b"in an answer", b"in a milestone"]
        with pytest.raises(NotFoundError):
            review.attachment(digests[2])
    finally:
        workspace.close()


def test_a_copied_workload_has_its_own_files(review: Review, workspace: Workspace) -> None:
    digest = review.attach(b"picture")
    review.apply(
        SetEvidence(Q, "first", (Evidence("1" * 32, EvidenceKind.FILE, "a.png", digest=digest, size=7),))
    )
    copy = workspace.duplicate_workload(review.snapshot.workload.id, "With files")
    workspace.delete_workload(review.snapshot.workload.id)
    assert workspace.open_review(copy.id).attachment(digest) == b"picture"


def test_a_file_that_is_empty_or_too_large_is_refused(review: Review) -> None:
    with pytest.raises(InvalidError, match="empty"):
        review.attach(b"")
    with pytest.raises(InvalidError, match="more than 50 MB"):
        review.attach(bytes(MAX_FILE_BYTES + 1))


def test_a_file_changed_in_the_database_is_not_shown(review: Review, workspace: Workspace) -> None:
    digest = review.attach(b"picture")
    with workspace._repository._session() as session:
        session.connection().exec_driver_sql("UPDATE attachment SET content = 'forged'")
    with pytest.raises(DamagedError):
        review.attachment(digest)
