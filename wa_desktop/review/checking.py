"""Checks a whole workspace: its pages, lenses, milestones, history, letters and files, in parts that nobody waits for."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Protocol

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.errors import InvalidError, KnownError, Message, message
from wa_desktop.domain.history import START
from wa_desktop.domain.lens import Lens
from wa_desktop.domain.rating import rate_all
from wa_desktop.domain.standing import FORMAT, LETTER_OF, standing_of
from wa_desktop.domain.workload import Milestone, MilestoneHead, Snapshot
from wa_desktop.review.checking_history import ChainCheck
from wa_desktop.review.milestones import thaw
from wa_desktop.storage import inspecting
from wa_desktop.storage.repository import Repository

MOST_FINDINGS = 200
"""So many findings are kept; of a file with more, the number of the others is said."""

Letters = dict[tuple[int, int], str]
"""The risks of milestones as letters, by the milestone's number and the lens's id."""

_PAGE = 500
"""How many entries are read at once."""
_ODD = (ValueError, TypeError, KeyError, AttributeError)
"""What reading a text that no version of ours wrote may raise."""

BACKUP = message("Open a backup copy of the workspace, and keep this file for comparison.")
MENDABLE = message("The review itself is sound. Mend it: the figures are made again from the answers.")
HISTORY = message(
    "The file was changed outside WA Desktop. Compare with a backup copy; entries before this one can be trusted."
)


class Part(StrEnum):
    """What a finding is about."""

    PAGES = "pages"
    LINKS = "links"
    LENS = "lens"
    WORKLOAD = "workload"
    MILESTONE = "milestone"
    STANDING = "standing"
    HISTORY = "history"
    DIGEST = "digest"
    ATTACHMENT = "attachment"


@dataclass(frozen=True)
class Finding:
    """Something that is not as it should be, and what to do about it."""

    part: Part
    sentence: Message
    advice: Message


@dataclass(frozen=True)
class Progress:
    """Which part of the check goes on, and how far it is, from 0 to 1."""

    what: Message
    share: float


class Checked(Protocol):
    """What the check asks a workspace for; `Workspace` has it."""

    def snapshot(self, workload_id: str) -> Snapshot:
        """A workload's review as it stands on disk."""

    def lens(self, lens_id: int) -> Lens:
        """A stored lens version."""

    def refresh_standings(self, limit: int | None = None) -> int:
        """Make the letters that are missing."""


class Checking:
    """One check. Walk through `steps` to its end; each takes some milliseconds, the pages of a large table more.

    Then `findings` says what is wrong (`more` are not kept), `chain` is the digest over the whole history, `noted_at`
    the number of the entry whose chain digest was noted, and `stale` the workloads whose letters are other ones.
    InvalidError where what was noted is no digest.
    """

    def __init__(self, workspace: Checked, repository: Repository, noted: str = "") -> None:
        self.noted = "".join(noted.split()).lower()
        if self.noted and not re.fullmatch("[0-9a-f]{64}", self.noted):
            raise InvalidError(message("A chain digest has 64 digits and letters from 0 to 9 and a to f."))
        self.findings: list[Finding] = []
        self.more = 0
        self.workloads = self.milestones = self.entries = 0
        self.chain = START
        self.noted_at: int | None = 0 if self.noted == START else None
        self.stale: list[str] = []
        self._workspace = workspace
        self._repository = repository

    @property
    def is_sound(self) -> bool:
        """Whether nothing was found."""
        return not self.findings

    def run(self) -> None:
        """The whole check at once."""
        for _ in self.steps():
            pass

    def steps(self) -> Iterator[Progress]:
        """The check in its parts; what cannot be read at all is a finding too."""
        for part, steps in (
            (Part.PAGES, self._check_pages),
            (Part.LINKS, self._check_links),
            (Part.LENS, self._check_lenses),
            (Part.WORKLOAD, self._check_workloads),
            (Part.HISTORY, self._check_history),
            (Part.ATTACHMENT, self._check_attachments),
        ):
            try:
                yield from steps()
            except KnownError as error:
                self._find(part, error.sentence, BACKUP)

    def mend(self) -> int:
        """Make the letters that were found to be other ones again; say of how many workloads."""
        for workload_id in self.stale:
            self._repository.forget_standing(workload_id)
        self._workspace.refresh_standings()
        mended, self.stale = len(self.stale), []
        self.findings = [finding for finding in self.findings if finding.part is not Part.STANDING]
        return mended

    # The file

    def _check_pages(self) -> Iterator[Progress]:
        tables = self._repository.look(inspecting.table_names)
        for number, table in enumerate(tables):
            yield Progress(message("Pages of the file"), number / len(tables))
            for verdict in self._repository.look(partial(inspecting.page_faults, table=table)):
                sentence = message(
                    "The pages of “{table}” are damaged: {verdict}.", table=table, verdict=verdict
                )
                self._find(Part.PAGES, sentence, BACKUP)

    def _check_links(self) -> Iterator[Progress]:
        yield Progress(message("Links within the file"), 0)
        for table, parent in self._repository.look(partial(inspecting.broken_links, limit=MOST_FINDINGS)):
            sentence = message(
                "A row of “{table}” belongs to something in “{parent}” that is not there.",
                table=table,
                parent=parent,
            )
            self._find(Part.LINKS, sentence, BACKUP)

    def _check_lenses(self) -> Iterator[Progress]:
        versions = self._repository.lens_versions()
        for number, version in enumerate(versions):
            yield Progress(message("Lenses"), number / len(versions))
            content = self._repository.lens_content(version.id)
            if hashlib.sha256(content.encode()).hexdigest() != version.digest:
                sentence = message("The lens “{name}” is not the one that was imported.", name=version.name)
                self._find(Part.LENS, sentence, BACKUP)

    def _check_attachments(self) -> Iterator[Progress]:
        last = ("", "")
        while page := self._repository.look(partial(inspecting.attachment_keys, after=last, limit=_PAGE)):
            for key in page:
                yield Progress(message("Files kept as evidence"), 0)
                workload_id, digest = last = key
                try:
                    content = self._repository.attachment(workload_id, digest)
                except KnownError:
                    content = b""
                if hashlib.sha256(content).hexdigest() != digest:
                    sentence = message(
                        "A file kept as evidence was changed (digest {digest}).", digest=digest[:12]
                    )
                    self._find(Part.ATTACHMENT, sentence, BACKUP)

    # Workloads

    def _check_workloads(self) -> Iterator[Progress]:
        names = self._repository.workload_names()
        waiting = set(self._repository.stale_standings())
        for number, entry in enumerate(names):
            yield Progress(message("Workloads and milestones"), number / len(names))
            self.workloads += 1
            frozen = yield from self._check_milestones(entry.id, entry.name, number / len(names))
            try:
                snapshot = self._workspace.snapshot(entry.id)
            except KnownError as error:
                sentence = message(
                    "The workload “{name}” cannot be read: {reason}", name=entry.name, reason=error.sentence
                )
                self._find(Part.WORKLOAD, sentence, BACKUP)
                continue
            if entry.id not in waiting and not self._stands(snapshot, frozen):
                self.stale.append(entry.id)
                sentence = message(
                    "The figures of “{name}” in lists are stale: they do not fit its answers.",
                    name=entry.name,
                )
                self._find(Part.STANDING, sentence, MENDABLE)

    def _check_milestones(
        self, workload_id: str, name: str, share: float
    ) -> Generator[Progress, None, Letters]:
        """Check each milestone of a workload; returns the risks of the sound ones, as letters by number and lens."""
        letters: Letters = {}
        for head in self._repository.milestones(workload_id):
            yield Progress(message("Workloads and milestones"), share)
            self.milestones += 1
            milestone = self._thawed(workload_id, name, head)
            if milestone:
                letters |= _frozen_letters(milestone)
        return letters

    def _thawed(self, workload_id: str, name: str, head: MilestoneHead) -> Milestone | None:
        try:
            content = self._repository.milestone_content(workload_id, head.number)
            return thaw(head, content, self._workspace.lens)
        except (KnownError, *_ODD):
            sentence = message(
                "Milestone “{milestone}” of “{name}” is not the one that was saved.",
                milestone=head.name,
                name=name,
            )
            self._find(Part.MILESTONE, sentence, BACKUP)
            return None

    def _stands(self, snapshot: Snapshot, frozen: Letters) -> bool:
        """Whether the letters kept of a workload and its sound milestones are those that follow from them."""
        workload_id = snapshot.workload.id
        standing = standing_of(snapshot, rate_all(snapshot))
        kept = self._repository.look(partial(inspecting.standing_rows, workload_id=workload_id))
        head = self._repository.look(partial(inspecting.standing_head, workload_id=workload_id))
        made = [(lens.lens_id, lens.risks, lens.gaps) for lens in standing.lenses]
        if head != (FORMAT, standing.milestones) or made != [tuple(row) for row in kept]:
            return False
        stored = {
            (row.number, row.lens_id): row.risks for row in self._repository.milestone_risks([workload_id])
        }
        numbers = {number for number, _ in frozen}
        return {key: risks for key, risks in stored.items() if key[0] in numbers} == frozen

    # The history

    def _check_history(self) -> Iterator[Progress]:
        total = self._repository.history_count()
        check = ChainCheck(self.noted, self._find_in_history)
        after = -(2**62)
        while page := self._repository.look(partial(inspecting.history_rows, after=after, limit=_PAGE)):
            yield Progress(message("History"), check.count / total if total else 0)
            for row in page:
                check.take(row)
            after = page[-1].number
        self.entries, self.chain = check.count, check.chain
        if check.noted_at is not None:
            self.noted_at = check.noted_at
        if self.noted and self.noted_at is None:
            self._find(
                Part.DIGEST,
                message("The noted chain digest is not in the history."),
                message(
                    "Entries were taken from its end or changed since, or the digest is that of another workspace. "
                    "Compare with a backup copy."
                ),
            )

    def _find_in_history(self, sentence: Message) -> None:
        self._find(Part.HISTORY, sentence, HISTORY)

    def _find(self, part: Part, sentence: Message, advice: Message) -> None:
        if len(self.findings) < MOST_FINDINGS:
            self.findings.append(Finding(part, sentence, advice))
        else:
            self.more += 1


def _frozen_letters(milestone: Milestone) -> Letters:
    """The risks of a milestone as letters, by its number and the lens's id."""
    found: Letters = {}
    for review in milestone.snapshot.reviews:
        risks = [
            milestone.risks.get(QuestionRef(review.lens.alias, question.key))
            for question in review.lens.questions
        ]
        found[milestone.head.number, review.lens_id] = "".join(LETTER_OF[risk] for risk in risks if risk)
    return found
