"""Checks one workload: that it can be read, its milestones, what the history says of it, and its figures in lists."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping
from datetime import datetime
from functools import partial
from typing import Protocol

from wa_desktop.domain.cadence import Cadence
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.errors import KnownError, Message, message
from wa_desktop.domain.history import happening_from
from wa_desktop.domain.lens import Lens, LensVersion
from wa_desktop.domain.rating import rate_all
from wa_desktop.domain.standing import FORMAT, LETTER_OF, standing_of
from wa_desktop.domain.workload import Milestone, MilestoneHead, Snapshot, Workload, WorkloadName
from wa_desktop.review.checking_findings import BACKUP, CHANGED, MENDABLE, UNSURE, Find, Part, Progress
from wa_desktop.review.checking_history import ChainCheck
from wa_desktop.review.checking_replay import Told
from wa_desktop.review.milestones import frozen_lenses, thaw
from wa_desktop.storage import inspecting
from wa_desktop.storage.repository import Repository

_PAGE = 200
"""How many entries of a workload are read at once."""
_ODD = (ValueError, TypeError, KeyError, AttributeError)
"""What reading a text that no version of ours wrote may raise."""

WHAT = message("Workloads and milestones")


class Checked(Protocol):
    """What the check asks a workspace for; `Workspace` has it."""

    def snapshot(self, workload_id: str) -> Snapshot:
        """A workload's review as it stands on disk."""

    def lens(self, lens_id: int) -> Lens:
        """A stored lens version."""

    def refresh_standings(self, limit: int | None = None) -> int:
        """Make the letters that are missing."""


class WorkloadCheck:
    """Checks workloads one by one against a history that was checked before (`chain`); tells `find` what is wrong.

    `milestones` counts those that were looked at, `stale` are the workloads whose figures are other ones though
    everything that they follow from is sound: those can be made again.
    """

    def __init__(self, workspace: Checked, repository: Repository, chain: ChainCheck, find: Find) -> None:
        self.milestones = 0
        self.stale: list[str] = []
        self._workspace = workspace
        self._repository = repository
        self._chain = chain
        self._find = find
        self._start = repository.look(inspecting.history_start)
        self._waiting = set(repository.stale_standings())
        self._versions = {version.id: version for version in repository.lens_versions()}

    def steps(self, entry: WorkloadName, share: float) -> Iterator[Progress]:
        """Check one workload; `share` is how far the whole is."""
        name = entry.name if isinstance(entry.name, str) else str(entry.id)
        try:
            odd = self._repository.look(partial(inspecting.odd_columns, workload_id=entry.id))
            if odd:
                self._find(
                    Part.WORKLOAD,
                    message(
                        "The workload “{name}” holds values that WA Desktop does not write: {columns}.",
                        name=name,
                        columns=", ".join(odd),
                    ),
                    BACKUP,
                )
            yield Progress(WHAT, share)
            heads = self._repository.milestones(entry.id)
            sound, must_be_told = yield from self._milestones(entry.id, name, heads, share)
            snapshot = self._workspace.snapshot(entry.id)
        except KnownError as error:
            self._find(
                Part.WORKLOAD,
                message("The workload “{name}” cannot be read: {reason}", name=name, reason=error.sentence),
                BACKUP,
            )
            return
        if odd:
            return
        is_told = self._compare_with_history(snapshot, must_be_told)
        if entry.id not in self._waiting and not self._stands(snapshot, sound):
            self._find_stale(entry.id, name, can_be_mended=is_told and len(sound) == len(heads))

    def _find_stale(self, workload_id: str, name: str, *, can_be_mended: bool) -> None:
        if can_be_mended:
            self.stale.append(workload_id)
        self._find(
            Part.STANDING,
            message("The figures of “{name}” in lists are stale: they do not fit its answers.", name=name),
            MENDABLE if can_be_mended else UNSURE,
        )

    # Milestones

    def _milestones(
        self, workload_id: str, name: str, heads: list[MilestoneHead], share: float
    ) -> Generator[Progress, None, tuple[dict[int, Milestone], set[int]]]:
        """Check each milestone; returns the sound ones by number, and which of them the history must tell of."""
        sound: dict[int, Milestone] = {}
        must_be_told: set[int] = set()
        misnamed = self._repository.look(partial(inspecting.misnamed_milestones, workload_id=workload_id))
        for head in heads:
            yield Progress(WHAT, share)
            self.milestones += 1
            try:
                content = self._repository.milestone_content(workload_id, head.number)
                milestone = thaw(head, content, self._workspace.lens)
                frozen = frozen_lenses(content)
            except (KnownError, *_ODD):
                self._find_milestone(head.name, name)
                continue
            if head.number in misnamed:
                self._find_milestone(head.name, name)
                continue
            for lens in frozen:
                version = self._version(lens.lens_id)
                if version is None or not _is_same(version, lens.alias, lens.version, lens.digest):
                    self._find_other_lens(head.name, name)
                    break
            else:
                sound[head.number] = milestone
            if any(lens.digest for lens in frozen):
                must_be_told.add(head.number)
        return sound, must_be_told

    def _version(self, lens_id: int) -> LensVersion | None:
        """A stored lens; one may have come while the check was under way."""
        if lens_id not in self._versions:
            self._versions = {version.id: version for version in self._repository.lens_versions()}
        return self._versions.get(lens_id)

    def _find_milestone(self, milestone: str, name: str) -> None:
        sentence = message(
            "Milestone “{milestone}” of “{name}” is not the one that was saved.",
            milestone=milestone,
            name=name,
        )
        self._find(Part.MILESTONE, sentence, BACKUP)

    def _find_other_lens(self, milestone: str, name: str) -> None:
        sentence = message(
            "Milestone “{milestone}” of “{name}” was saved along a lens that is another one now.",
            milestone=milestone,
            name=name,
        )
        self._find(Part.MILESTONE, sentence, BACKUP)

    # The history

    def _compare_with_history(self, snapshot: Snapshot, must_be_told: set[int]) -> bool:
        """Hold a workload against what the history says; whether all of it is told there, and told so."""
        workload = snapshot.workload
        if not self._chain.is_whole or workload.id in self._chain.unsound:
            return False  # it says so itself; what it would say of this one cannot be trusted
        told = self._told(workload.id)
        faults = [*self._beginning(told, workload), *self._milestone_faults(told, snapshot, must_be_told)]
        things = told.faults(snapshot)
        if things:
            faults.append((Part.WORKLOAD, _not_as_told(workload.name, things)))
        for part, sentence in faults:
            self._find(part, sentence, CHANGED)
        return told.is_born and not faults

    def _told(self, workload_id: str) -> Told:
        told = Told()
        after = 0
        while True:
            reading = partial(inspecting.workload_history, workload_id=workload_id, after=after, limit=_PAGE)
            rows = self._repository.look(reading)
            for _, content in rows:
                told.take(happening_from(content))
            if len(rows) < _PAGE:
                return told
            after = rows[-1][0]

    def _beginning(self, told: Told, workload: Workload) -> Iterator[tuple[Part, Message]]:
        """A workload that is no older than the history must have its beginning there."""
        if told.is_born or not self._is_of_history(told, workload):
            return
        yield (
            Part.HISTORY,
            message("The history does not tell how the workload “{name}” began.", name=workload.name),
        )

    def _is_of_history(self, told: Told, workload: Workload) -> bool:
        created = workload.created_at
        if created and self._start and created >= self._start:
            return True
        used = workload.template or workload.next_review or workload.changed_at
        return not told.count and bool(used or workload.cadence is not Cadence.QUARTERLY)

    def _milestone_faults(
        self, told: Told, snapshot: Snapshot, must_be_told: set[int]
    ) -> Iterator[tuple[Part, Message]]:
        name = snapshot.workload.name
        heads = {head.number: head for head in snapshot.milestones}
        for gone in told.missing_milestones(heads):
            sentence = message("Milestone “{milestone}” of “{name}” is gone.", milestone=gone.name, name=name)
            yield Part.MILESTONE, sentence
        for head in snapshot.milestones:
            if not told.knows(head, must_be_told=head.number in must_be_told):
                sentence = message(
                    "Milestone “{milestone}” of “{name}” is not the one that the history tells of.",
                    milestone=head.name,
                    name=name,
                )
                yield Part.MILESTONE, sentence

    # Figures

    def _stands(self, snapshot: Snapshot, sound: Mapping[int, Milestone]) -> bool:
        """Whether the letters kept of a workload and its sound milestones are those that follow from them."""
        workload_id = snapshot.workload.id
        standing = standing_of(snapshot, rate_all(snapshot))
        kept = self._repository.look(partial(inspecting.standing_rows, workload_id=workload_id))
        head = self._repository.look(partial(inspecting.standing_head, workload_id=workload_id))
        made = [(lens.lens_id, lens.risks, lens.gaps) for lens in standing.lenses]
        if head != (FORMAT, standing.milestones, standing.last_milestone):
            return False
        if made != [tuple(row) for row in kept]:
            return False
        rows = self._repository.look(partial(inspecting.milestone_rows, workload_id=workload_id))
        unsound = {head.number for head in snapshot.milestones} - set(sound)
        stored = {
            (row.number, row.lens_id): (inspecting.moment_of(row.recorded_at), row.risks)
            for row in rows
            if row.number not in unsound
        }
        frozen: dict[tuple[int, int], tuple[datetime, str]] = {}
        for milestone in sound.values():
            frozen |= _frozen_letters(milestone)
        return stored == frozen


def _is_same(version: LensVersion, alias: str, name: str, digest: str | None) -> bool:
    """Whether a stored lens is the one that a milestone names; the older ones name no digest."""
    return (version.alias, version.version) == (alias, name) and digest in (None, version.digest)


def _not_as_told(name: str, things: list[Message]) -> Message:
    if len(things) == 1:
        return message(
            "The workload “{name}” is not as the history tells: look at {thing}.",
            name=name,
            thing=things[0],
        )
    return message(
        "The workload “{name}” is not as the history tells in {count} things: look first at {thing}.",
        name=name,
        count=len(things),
        thing=things[0],
    )


def _frozen_letters(milestone: Milestone) -> dict[tuple[int, int], tuple[datetime, str]]:
    """The time and the risks of a milestone as letters, by its number and the lens's id."""
    found = {}
    for review in milestone.snapshot.reviews:
        risks = [
            milestone.risks.get(QuestionRef(review.lens.alias, question.key))
            for question in review.lens.questions
        ]
        letters = "".join(LETTER_OF[risk] for risk in risks if risk)
        found[milestone.head.number, review.lens_id] = (milestone.head.recorded_at, letters)
    return found
