"""The open workspace file: its workloads and its lenses."""

from __future__ import annotations

import os
import uuid
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from weakref import WeakValueDictionary

from wa_desktop.domain.answers import QuestionAnswer
from wa_desktop.domain.errors import (
    InvalidError,
    KnownError,
    Message,
    NotFoundError,
    ReadOnlyError,
    message,
)
from wa_desktop.domain.lens import Lens
from wa_desktop.domain.rating import rate_all
from wa_desktop.domain.standing import standing_of
from wa_desktop.domain.workload import (
    ImprovementStatus,
    LensReview,
    Snapshot,
    Workload,
    WorkloadName,
    comparable,
)
from wa_desktop.domain.workload_checks import check_lenses, check_workload
from wa_desktop.review.checking import Checking
from wa_desktop.review.commands import EditWorkload
from wa_desktop.review.editions import Editions
from wa_desktop.review.happenings import Signature, creation_of, deletion_of, edit_of
from wa_desktop.review.lens_removing import LensRemoving
from wa_desktop.review.library import Library
from wa_desktop.review.milestones import as_it_was
from wa_desktop.review.portfolio import PortfolioReader
from wa_desktop.review.review import READ_ONLY, Review, refuse_new_problems
from wa_desktop.storage.repository import Repository
from wa_desktop.system.closed_files import is_as_closed, remember_closed
from wa_desktop.system.lock import WorkspaceLock

Clock = Callable[[], datetime]


def now_utc() -> datetime:
    """The time, in UTC."""
    return datetime.now(UTC)


class Workspace(PortfolioReader, Editions, Library, LensRemoving):
    """One workspace file, held for this program until `close`. `author` is the name that signs changes."""

    def __init__(self, repository: Repository, lock: WorkspaceLock | None, clock: Clock) -> None:
        self.author = ""
        self._repository = repository
        self._lock = lock
        self._clock = clock
        self._lenses: dict[int, Lens] = {}
        self._reviews: WeakValueDictionary[str, Review] = WeakValueDictionary()
        self._unreadable: set[str] = set()

    @classmethod
    def open(cls, path: Path, lenses_dir: Path | None = None, clock: Clock = now_utc) -> Workspace:
        """Open or make a workspace, with the built-in lenses of `lenses_dir` in it.

        Where the file or its folder may not be written it opens for reading only. Raises KnownError with
        one sentence if it cannot be opened at all.
        """
        place, read_only = _look_at(path)
        lock = None
        if not read_only:
            _make_folder(place.parent)
            lock = WorkspaceLock(place)
            lock.acquire()
        with ExitStack() as on_failure:
            if lock:
                on_failure.callback(lock.release)
            repository = Repository.open(place, read_only=read_only, is_known_sound=is_as_closed(place))
            on_failure.callback(repository.close)
            workspace = cls(repository, lock, clock)
            if lenses_dir and not read_only:
                workspace._store_builtin_lenses(lenses_dir)
            on_failure.pop_all()
        return workspace

    @property
    def path(self) -> Path:
        """The workspace file itself, links followed."""
        return self._repository.path

    @property
    def read_only(self) -> bool:
        """Whether the file may not be written."""
        return self._repository.read_only

    def close(self) -> None:
        """Let go of the file. Reviews that are still open cannot be changed any more."""
        try:
            self._repository.close()
            if not self.read_only:
                remember_closed(self.path)
        finally:
            if self._lock:
                self._lock.release()

    def copy_to(self, target: Path) -> None:
        """Write a whole copy of the workspace; an existing file is never touched."""
        if target.exists():
            raise KnownError(message("{name} exists already; choose another name.", name=target.name))
        self._repository.copy_to(target)

    def checking(self, noted: str = "") -> Checking:
        """A check of the whole file, to be carried out; `noted` is a chain digest that somebody wrote down."""
        return Checking(self, self._repository, noted)

    def now(self) -> datetime:
        """The time by this workspace's clock, in UTC."""
        return self._clock()

    # Workloads

    def workloads(self, *, templates: bool = False) -> list[Workload]:
        """All workloads, or all templates, the last changed first."""
        return self._repository.workloads(templates=templates)

    def workload_names(self, *, templates: bool = False) -> list[WorkloadName]:
        """The names of all workloads, or of all templates, the last changed first: much quicker than `workloads`."""
        return [entry for entry in self._repository.workload_names() if entry.template == templates]

    def find_workload(self, name_or_id: str) -> Workload:
        """A workload by its id or its name, in which spaces and capitals make no difference."""
        for entry in self._repository.workload_names():
            if entry.id == name_or_id or comparable(entry.name) == comparable(name_or_id):
                return self._repository.workload(entry.id)
        raise NotFoundError(message("The workspace has no workload “{name}”.", name=name_or_id))

    def create_workload(self, workload: Workload, lens_ids: Sequence[int]) -> Workload:
        """Store a new workload with its lenses; InvalidError names every field that is wrong."""
        self._refuse_if_read_only()
        now = self._clock()
        workload = replace(workload.tidied(), id=uuid.uuid4().hex, created_at=now, updated_at=now)
        self._check(workload)
        self._check_lenses(lens_ids)
        reviews = tuple(LensReview(lens_id, self.lens(lens_id)) for lens_id in lens_ids)
        self._add(Snapshot(workload, reviews), message("create the workload"))
        return workload

    def begin(self, snapshot: Snapshot, name: Message) -> Workload:
        """Store a new workload with the lenses, answers and notes given; `name` says in the history how it began.

        InvalidError names every field that is wrong.
        """
        self._refuse_if_read_only()
        now = self._clock()
        workload = replace(snapshot.workload.tidied(), id=uuid.uuid4().hex, created_at=now, updated_at=now)
        self._check(workload)
        self._check_lenses([review.lens_id for review in snapshot.reviews])
        self._add(replace(snapshot, workload=workload), name)
        return workload

    def _add(self, snapshot: Snapshot, name: Message, *, attachments_of: str = "") -> None:
        """Store a workload that begins, with the history's first entries of it."""
        ratings = rate_all(snapshot)
        workload = snapshot.workload
        self._repository.add_workload(
            workload,
            [review.lens_id for review in snapshot.reviews],
            {
                (review.lens_id, key): answer
                for review in snapshot.reviews
                for key, answer in review.answers.items()
            },
            notes={review.lens_id: review.notes for review in snapshot.reviews},
            decisions={decision.id: decision for decision in snapshot.decisions},
            attachments_of=attachments_of,
            standing=standing_of(snapshot, ratings),
            happenings=creation_of(
                snapshot, ratings, Signature(self.author, workload.created_at or self._clock(), name)
            ),
        )

    def duplicate_workload(self, workload_id: str, name: str, *, with_answers: bool = True) -> Workload:
        """A new workload with the properties and lenses of another, with its answers if wanted; no milestones.

        Decisions go along with the answers, because an accepted risk is part of what was said. Actions do not: they
        are tasks of the other workload. So the copy's improvement follows from its own plan. What opens the other's
        report does not go along either: it speaks of that one's results.
        """
        self._refuse_if_read_only()
        original = self.snapshot(workload_id)
        now = self._clock()
        copy = replace(
            original.workload,
            id=uuid.uuid4().hex,
            name=name,
            archived=False,
            created_at=now,
            updated_at=now,
            next_review=None,
            change_note="",
            changed_at=None,
            report_headline="",
            report_summary="",
            improvement_status=ImprovementStatus.NOT_APPLICABLE,
        ).tidied()
        self._check(copy)
        if with_answers:
            decisions = tuple(replace(decision, id=uuid.uuid4().hex) for decision in original.decisions)
            begun = Snapshot(copy, original.reviews, decisions=decisions)
        else:
            begun = Snapshot(copy, tuple(LensReview(each.lens_id, each.lens) for each in original.reviews))
        said = message("duplicate a workload")  # whose it is stays out of another client's history
        self._add(begun, said, attachments_of=workload_id if with_answers else "")
        return copy

    def set_archived(self, workload_id: str, *, archived: bool) -> None:
        """Put a workload into the archive or take it out; an open review of it knows."""
        self._refuse_if_read_only()
        review = self.open_review(workload_id)
        review.apply(EditWorkload(replace(review.snapshot.workload, archived=archived)))

    def edit_workload(self, workload_id: str, edit: Callable[[Workload], Workload], name: Message) -> bool:
        """Change the properties of one workload among many, without reading its answers; say whether it changed.

        A review of it that is open takes the change as its own. InvalidError names every field that would be wrong and was
        not wrong before.
        """
        self._refuse_if_read_only()
        open_one = self._reviews.get(workload_id)
        if open_one:
            edited = edit(open_one.snapshot.workload)
            return bool(open_one.apply(EditWorkload(edited)).kinds)
        before = self._repository.workload(workload_id)
        after = edit(before).tidied()
        if after == before:
            return False
        refuse_new_problems(self._repository, before, after)
        now = self._clock()
        after = replace(after, updated_at=now)
        happenings = edit_of(before, after, Signature(self.author, now, name))
        self._repository.save(after, happenings=happenings)
        return True

    def delete_workload(self, workload_id: str) -> None:
        """Delete a workload with its answers and milestones, for good; NotFoundError if there is none."""
        self._refuse_if_read_only()
        self._repository.delete_workload(workload_id, deletion_of(workload_id, self.author, self._clock()))
        self._reviews.pop(workload_id, None)

    def names_taken(self, but: str = "") -> list[str]:
        """The names of all workloads and templates except the one of id `but`."""
        return [entry.name for entry in self._repository.workload_names() if entry.id != but]

    def snapshot(self, workload_id: str) -> Snapshot:
        """A workload's review as it stands on disk."""
        answers = self._repository.answers(workload_id)
        notes = self._repository.lens_notes(workload_id)
        reviews = []
        for lens_id in self._repository.lens_ids(workload_id):
            given: dict[str, QuestionAnswer] = {
                key: answer for (owner, key), answer in answers.items() if owner == lens_id
            }
            reviews.append(LensReview(lens_id, self.lens(lens_id), given, notes[lens_id]))
        return Snapshot(
            self._repository.workload(workload_id),
            tuple(reviews),
            tuple(self._repository.milestones(workload_id)),
            tuple(self._repository.workshops(workload_id)),
            tuple(self._repository.actions(workload_id)),
            tuple(self._repository.decisions(workload_id)),
        )

    def open_review(self, workload_id: str) -> Review:
        """The review of a workload, ready for commands.

        As long as anyone holds it, the same one is given again: two would overwrite each other's answers.
        """
        review = self._reviews.get(workload_id)
        if review is None:
            if not self.read_only:  # undo can bring evidence back, but only as long as its review is open
                self._repository.drop_unused_attachments(workload_id)
            snapshot = self.snapshot(workload_id)
            review = Review(self._repository, snapshot, self.lens, self._clock, author=self._signed_by)
            self._reviews[workload_id] = review
        return review

    def open_milestone(self, workload_id: str, number: int) -> Review:
        """A review as a milestone froze it, to look at on every page; nothing in it can be changed.

        NotFoundError if there is none of this number, DamagedError if its stored text cannot be trusted.
        """
        now = self.open_review(workload_id)
        milestone = now.milestone(number)
        snapshot = as_it_was(milestone, now.snapshot)
        return Review(
            self._repository, snapshot, self.lens, self._clock, frozen=replace(milestone, snapshot=snapshot)
        )

    def _signed_by(self) -> str:
        return self.author

    def _check(self, workload: Workload) -> None:
        taken = [workload.name] if self._repository.is_name_taken(workload.name, but=workload.id) else []
        problems = check_workload(workload, taken)
        if problems:
            raise InvalidError(problems[0].sentence, problems)

    def _check_lenses(self, lens_ids: Sequence[int]) -> None:
        stored = {version.id: version.alias for version in self.lens_versions()}
        for lens_id in lens_ids:
            if lens_id not in stored:
                raise NotFoundError(message("The workspace has no lens number {id}.", id=lens_id))
        problem = check_lenses([stored[lens_id] for lens_id in lens_ids])
        if problem:
            raise InvalidError(problem)

    def _refuse_if_read_only(self) -> None:
        if self.read_only:
            raise ReadOnlyError(READ_ONLY)


def _look_at(path: Path) -> tuple[Path, bool]:
    """Where a path leads, with every link followed, and whether what is there can only be read."""
    try:
        place = path.resolve()
        if place.exists() and not place.is_file():
            raise KnownError(
                message("{name} is a folder or device; name a workspace file.", name=path.name or str(path))
            )
        writable = os.access(place, os.W_OK) and os.access(place.parent, os.W_OK)
        return place, place.exists() and not writable
    except (OSError, RuntimeError, ValueError) as error:  # no right to look, links in a circle, a NUL
        raise KnownError(
            message("{name} cannot be looked at; choose another place for the workspace.", name=path.name)
        ) from error


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError(
            message(
                "The folder {folder} cannot be made; choose another place for the workspace.",
                folder=folder.name,
            )
        ) from error
