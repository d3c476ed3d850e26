"""Notes, flags and evidence: what people write beside the answers. None of it changes a risk."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from wa_desktop.domain.answers import Lane
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.errors import InvalidError, Message, message
from wa_desktop.domain.evidence import Evidence, check_evidence
from wa_desktop.domain.text import whole_text
from wa_desktop.domain.workload import Snapshot
from wa_desktop.review.steps import practice_label, put_answer, question_label


@dataclass(frozen=True)
class NotePractice:
    """Write a note on one practice."""

    ref: QuestionRef
    choice: str
    notes: str
    lane: Lane = Lane.CLIENT

    def name(self, snapshot: Snapshot) -> Message:
        """Note and the practice's id."""
        return message("note on {practice}", practice=practice_label(snapshot, self.ref, self.choice))

    def apply(self, snapshot: Snapshot) -> Snapshot:
        """The note in the practice's entry."""
        return _annotated(snapshot, self.ref, self.choice, **_in_lane(self.lane, self.notes))


@dataclass(frozen=True)
class NoteQuestion:
    """Write the notes of a question."""

    ref: QuestionRef
    notes: str
    lane: Lane = Lane.CLIENT

    def name(self, snapshot: Snapshot) -> Message:
        """Notes and the question's number."""
        return message("notes on {question}", question=question_label(snapshot, self.ref))

    def apply(self, snapshot: Snapshot) -> Snapshot:
        """The notes."""
        return _annotated(snapshot, self.ref, "", **_in_lane(self.lane, self.notes))


@dataclass(frozen=True)
class NotePillar:
    """Write the notes of a pillar, or of the lens as a whole where no pillar is named."""

    lens: str
    pillar: str
    notes: str
    lane: Lane = Lane.CLIENT

    def name(self, snapshot: Snapshot) -> Message:
        """Notes and the name of pillar or lens."""
        lens = snapshot.review(self.lens).lens
        names = {pillar.id: pillar.name for pillar in lens.pillars}
        return message("notes on {pillar}", pillar=names[self.pillar] if self.pillar else lens.name)

    def apply(self, snapshot: Snapshot) -> Snapshot:
        """The notes in their lane."""
        review = snapshot.review(self.lens)
        if self.pillar and all(pillar.id != self.pillar for pillar in review.lens.pillars):
            raise KeyError(self.pillar)
        before = review.notes_on(self.pillar)
        after = before.with_text(self.lane, whole_text(self.notes))
        return snapshot if after == before else snapshot.with_review(review.with_notes(self.pillar, after))


@dataclass(frozen=True)
class SetFlag:
    """Mark a practice for follow-up, or the question where no practice is named; or take the mark away."""

    ref: QuestionRef
    choice: str
    flag: bool

    def name(self, snapshot: Snapshot) -> Message:
        """Flag and the practice's id."""
        return message("flag on {practice}", practice=practice_label(snapshot, self.ref, self.choice))

    def apply(self, snapshot: Snapshot) -> Snapshot:
        """The flag in its place."""
        return _annotated(snapshot, self.ref, self.choice, flag=self.flag)


@dataclass(frozen=True)
class SetEvidence:
    """Put a list of evidence in the place of the old one, on a practice or (no practice named) the question."""

    ref: QuestionRef
    choice: str
    evidence: tuple[Evidence, ...]

    def name(self, snapshot: Snapshot) -> Message:
        """Evidence and the practice's id."""
        return message("evidence on {practice}", practice=practice_label(snapshot, self.ref, self.choice))

    def apply(self, snapshot: Snapshot) -> Snapshot:
        """The list; InvalidError for evidence that makes no sense."""
        told = tuple(
            replace(
                item,
                title=whole_text(item.title).strip(),
                said_by=whole_text(item.said_by).strip(),
                link=whole_text(item.link),
            )
            for item in self.evidence
        )
        problems = tuple(problem for problem in map(check_evidence, told) if problem)
        if problems:
            raise InvalidError(problems[0].sentence, problems)
        return _annotated(snapshot, self.ref, self.choice, evidence=told)


def _in_lane(lane: Lane, text: str) -> dict[str, str]:
    return {"notes" if lane is Lane.CLIENT else "internal": text}


def _annotated(snapshot: Snapshot, ref: QuestionRef, choice: str, **changes: Any) -> Snapshot:
    """The snapshot with other fields in a practice's entry, or in the question's answer without a choice."""
    before = snapshot.answer(ref)
    if not choice:
        return put_answer(snapshot, ref, replace(before, **changes))
    snapshot.question(ref).choice(choice)
    return put_answer(snapshot, ref, before.with_entry(choice, replace(before.entry(choice), **changes)))
