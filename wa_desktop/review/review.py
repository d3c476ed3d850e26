"""The open review: the only writer. A command is committed to disk first and shown after."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from wa_desktop.domain.answers import EMPTY
from wa_desktop.domain.changes import Changes, Kind, QuestionRef
from wa_desktop.domain.errors import (
    DamagedError,
    InvalidError,
    Message,
    NotFoundError,
    ReadOnlyError,
    message,
)
from wa_desktop.domain.evidence import MAX_FILE_BYTES
from wa_desktop.domain.lens import Lens
from wa_desktop.domain.rating import PillarResult, Ratings, pillar_results, rate_all
from wa_desktop.domain.risk import Rating, rate
from wa_desktop.domain.standing import risk_letters, standing_of
from wa_desktop.domain.text import whole_text
from wa_desktop.domain.workload import (
    MAX_MILESTONES,
    Milestone,
    MilestoneHead,
    Snapshot,
    Workload,
)
from wa_desktop.domain.workload_checks import check_milestone_name, check_workload
from wa_desktop.domain.workshop import Clock
from wa_desktop.review.cadence import review_ends
from wa_desktop.review.commands import Command
from wa_desktop.review.happenings import Side, Signature, clock_of, happenings_of, milestone_of
from wa_desktop.review.milestones import digest_of, freeze, thaw
from wa_desktop.review.undo import Delta, Entry, UndoStack
from wa_desktop.storage.repository import Repository

READ_ONLY = message(
    "This workspace is open for reading only; copy it to a folder where you may write, and open the copy."
)

NO_MILESTONES = message("A template has no milestones; they belong to the reviews that begin with it.")
ONLY_ANSWERS = message(
    "A template holds answers and notes; workshops, plans and decisions belong to a review."
)

Listener = Callable[[Changes], None]


class Review:
    """A workload's review on screen or in a script.

    `snapshot` is the truth as it stands on disk, `ratings` what follows from it, `saved_at` when the last
    change was committed in this session (None if none was). A failing disk raises KnownError and leaves
    snapshot, ratings and history as they were. `frozen` is the milestone that is looked at as it was, in which
    nothing can be changed; None means now. `author` tells who signs the changes.
    """

    def __init__(
        self,
        repository: Repository,
        snapshot: Snapshot,
        lens_of: Callable[[int], Lens],
        clock: Callable[[], datetime],
        *,
        author: Callable[[], str] = str,
        frozen: Milestone | None = None,
    ) -> None:
        self.snapshot = snapshot
        self.frozen = frozen
        self._last_read: Milestone | None = None
        """Several pages look at the same milestone; it is read from its text once, and verified every time."""
        self.ratings: Ratings = ratings_of(frozen) if frozen else rate_all(snapshot)
        self.history = UndoStack()
        self._author = author
        self.saved_at: datetime | None = None
        self._repository = repository
        self._lens_of = lens_of
        self._clock = clock
        self._listeners: list[Listener] = []

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed, because the file may not be written or a milestone is looked at."""
        return self._repository.read_only or self.frozen is not None

    def subscribe(self, listener: Listener) -> None:
        """Call `listener` with the changes after each commit."""
        self._listeners.append(listener)

    def unsubscribe(self, listener: Listener) -> None:
        """Stop calling `listener`."""
        self._listeners.remove(listener)

    def apply(self, command: Command) -> Changes:
        """Carry out a command: commit it, make the next snapshot, remember the way back, tell the listeners.

        InvalidError names every field of the workload that is wrong, NotFoundError says that the workload
        was deleted.
        """
        after = command.apply(self.snapshot)
        delta = Delta.between(self.snapshot, after)
        if delta.is_empty:
            return Changes(frozenset())
        name = command.name(self.snapshot)
        changes = self._commit(delta, name)
        self.history.record(Entry(name, delta))
        self._tell(changes)
        return changes

    def undo(self) -> Changes:
        """Take the last command back; nothing happens if there is none."""
        entry = self.history.last_done()
        if entry is None:
            return Changes(frozenset())
        there = self.snapshot
        changes = self._commit(entry.delta.inverted(), message("undo: {name}", name=str(entry.name)))
        self.history.mark_undone(replace(entry, delta=entry.delta.seen_from(self.snapshot, there)))
        self._tell(changes)
        return changes

    def redo(self) -> Changes:
        """Do the last undone command again; nothing happens if there is none."""
        entry = self.history.last_undone()
        if entry is None:
            return Changes(frozenset())
        there = self.snapshot
        changes = self._commit(entry.delta, message("redo: {name}", name=str(entry.name)))
        self.history.mark_redone(replace(entry, delta=entry.delta.seen_from(there, self.snapshot)))
        self._tell(changes)
        return changes

    def save_milestone(self, name: str, note: str = "", *, automatic: bool = False) -> MilestoneHead:
        """Freeze the review as it is; one that the program saves (`automatic`) ends no review. Raises InvalidError for a name or number that AWS would refuse too."""
        self._refuse_if_read_only()
        if self.snapshot.workload.template:
            raise InvalidError(NO_MILESTONES)
        name, note = whole_text(name).strip(), whole_text(note).strip()
        heads = self.snapshot.milestones
        problem = check_milestone_name(name, [head.name for head in heads])
        if problem:
            raise InvalidError(problem)
        if len(heads) >= MAX_MILESTONES:
            raise InvalidError(message("A workload has at most {count} milestones.", count=MAX_MILESTONES))
        number = heads[-1].number + 1 if heads else 1
        now = self._clock()
        head, content = freeze(
            self.snapshot,
            self.ratings,
            number=number,
            name=name,
            note=note,
            recorded_at=now if automatic else review_ends(self.snapshot.workload, now),
            automatic=automatic,
            lens_digests={version.id: version.digest for version in self._repository.lens_versions()},
        )
        after = replace(self.snapshot, milestones=(*heads, head))
        signature = Signature(self._author(), now, message("save milestone {name}", name=name))
        self._repository.add_milestone(
            self.snapshot.workload.id,
            head,
            content,
            risks={
                review.lens_id: risk_letters(review.lens, self.ratings) for review in self.snapshot.reviews
            },
            workload=after.workload,
            standing=standing_of(after, self.ratings),
            happenings=[milestone_of(after.workload.id, head, signature)],
        )
        self.snapshot = after
        self.saved_at = now
        self._tell(Changes(frozenset({Kind.MILESTONES})))
        return head

    def milestone(self, number: int) -> Milestone:
        """A milestone as it was saved; DamagedError if its stored text was tampered with."""
        content = self._repository.milestone_content(self.snapshot.workload.id, number)
        head = next(head for head in self.snapshot.milestones if head.number == number)
        last = self._last_read
        if last is None or last.head != head or digest_of(content) != head.digest:
            last = self._last_read = thaw(head, content, self._lens_of)
        return last

    def last_milestone(self) -> Milestone | None:
        """The newest milestone, if there is one."""
        heads = self.snapshot.milestones
        return self.milestone(heads[-1].number) if heads else None

    def record_clock(self, workshop_id: str, clock: Clock) -> None:
        """Commit how a workshop has gone so far; this is what happened, so it cannot be taken back."""
        self._refuse_if_read_only()
        before = self.snapshot.workshop(workshop_id)
        if before is None:
            raise NotFoundError(message("The workshop was removed from this review."))
        workshop = replace(before, clock=clock)
        happened = clock_of(self.snapshot.workload.id, before, workshop, self._sign)
        self._repository.save(
            self.snapshot.workload,
            workshops={workshop_id: workshop},
            happenings=[happened] if happened else (),
        )
        self.snapshot = self.snapshot.with_workshop(workshop_id, workshop)
        self._tell(Changes(frozenset({Kind.WORKSHOPS})))

    def attach(self, content: bytes) -> str:
        """Keep a file for evidence, and say under which digest; `SetEvidence` then refers to it.

        InvalidError for an empty file or one that is too large.
        """
        self._refuse_if_read_only()
        if not content:
            raise InvalidError(message("The file is empty."))
        if len(content) > MAX_FILE_BYTES:
            raise InvalidError(
                message(
                    "The file has more than {count} MB; keep it elsewhere and add a link to it.",
                    count=MAX_FILE_BYTES // 1_000_000,
                )
            )
        digest = hashlib.sha256(content).hexdigest()
        self._repository.add_attachment(self.snapshot.workload.id, digest, content)
        return digest

    def attachment(self, digest: str) -> bytes:
        """A kept file; DamagedError if it is not what was kept."""
        content = self._repository.attachment(self.snapshot.workload.id, digest)
        if hashlib.sha256(content).hexdigest() != digest:
            raise DamagedError(
                message("The file was changed outside WA Desktop; open a backup copy of the workspace.")
            )
        return content

    def pillar_results(self, alias: str) -> tuple[PillarResult, ...]:
        """The pillars of one lens, counted and scored."""
        return pillar_results(self.snapshot, self.ratings, alias)

    def _refuse_if_read_only(self) -> None:
        if self._repository.read_only:
            raise ReadOnlyError(READ_ONLY)
        if self.frozen:
            raise ReadOnlyError(
                message(
                    "This is milestone “{name}”, in which nothing can be changed; go back to now first.",
                    name=self.frozen.head.name,
                )
            )

    def _sign(self, name: Message) -> Signature:
        return Signature(self._author(), self._clock(), name)

    def _commit(self, delta: Delta, name: Message) -> Changes:
        """Write a difference; only when that has succeeded does anything in memory move."""
        self._refuse_if_read_only()
        now = self._clock()
        after = delta.apply(self.snapshot)
        after = replace(after, workload=replace(after.workload, updated_at=now))
        if delta.workload:
            refuse_new_problems(self._repository, *delta.workload)
        if after.workload.template and (delta.workshops or delta.actions or delta.decisions):
            raise InvalidError(ONLY_ANSWERS)
        ratings = self._rated_again(delta, after)
        signature = Signature(self._author(), now, name)
        lens_ids = None
        written = {
            (after.review(ref.lens).lens_id, ref.question): pair[1] for ref, pair in delta.answers.items()
        }
        notes = {after.review(alias).lens_id: after.review(alias).notes for alias in delta.notes}
        if delta.reviews:
            lens_ids = [review.lens_id for review in after.reviews]
            gone = {(each.lens_id, key): EMPTY for each in self.snapshot.reviews for key in each.answers}
            written |= gone | {
                (review.lens_id, key): answer
                for review in after.reviews
                for key, answer in review.answers.items()
            }
            notes = {review.lens_id: review.notes for review in after.reviews}
        workshops = {workshop_id: after.workshop(workshop_id) for workshop_id in delta.workshops}
        self._repository.save(
            after.workload,
            lens_ids=lens_ids,
            answers=written,
            notes=notes,
            workshops=workshops,
            actions={action_id: pair[1] for action_id, pair in delta.actions.items()},
            decisions={decision_id: pair[1] for decision_id, pair in delta.decisions.items()},
            standing=standing_of(after, ratings),
            happenings=happenings_of(
                delta.seen_from(self.snapshot, after),
                Side(self.snapshot, self.ratings),
                Side(after, ratings),
                signature,
            ),
        )
        self.snapshot, self.ratings = after, ratings
        self.saved_at = now
        return delta.changes()

    def _rated_again(self, delta: Delta, after: Snapshot) -> dict[QuestionRef, Rating]:
        """The ratings of the next snapshot; only what the difference touches is rated anew."""
        policy_changed = delta.workload and delta.workload[0].policy != delta.workload[1].policy
        if delta.reviews or policy_changed:
            return rate_all(after)
        ratings = dict(self.ratings)
        for ref in delta.answers:
            review = after.review(ref.lens)
            question = review.lens.question(ref.question)
            ratings[ref] = rate(question, review.answer(ref.question), after.workload.policy)
        return ratings

    def _tell(self, changes: Changes) -> None:
        for listener in list(self._listeners):
            listener(changes)


def refuse_new_problems(repository: Repository, before: Workload, after: Workload) -> None:
    """Refuse what AWS would refuse, unless the workload had the same fault already."""
    others = [after.name] if repository.is_name_taken(after.name, but=after.id) else []
    old = check_workload(before, others)
    problems = tuple(problem for problem in check_workload(after, others) if problem not in old)
    if problems:
        raise InvalidError(problems[0].sentence, problems)


def ratings_of(milestone: Milestone) -> Ratings:
    """A milestone's ratings, with the risks as they were frozen."""
    return {
        ref: replace(rating, risk=milestone.risks.get(ref, rating.risk))
        for ref, rating in rate_all(milestone.snapshot).items()
    }
