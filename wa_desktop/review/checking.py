"""Checks a whole workspace: its pages, lenses, milestones, history, letters and files, in parts that nobody waits for."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from functools import partial

from wa_desktop.domain.errors import InvalidError, KnownError, Message, message
from wa_desktop.domain.history import START
from wa_desktop.review.checking_findings import (
    BACKUP,
    DRAFT,
    EDITION,
    FILTER,
    HISTORY,
    MENDABLE,
    Finding,
    Part,
    Progress,
)
from wa_desktop.review.checking_history import ChainCheck
from wa_desktop.review.checking_workloads import Checked, WorkloadCheck
from wa_desktop.storage import inspecting
from wa_desktop.storage.editions import EditionKind, odd_editions
from wa_desktop.storage.repository import Repository
from wa_desktop.studio.starts import read_draft

__all__ = ["MOST_FINDINGS", "Checked", "Checking", "Finding", "Part", "Progress"]

MOST_FINDINGS = 200
"""So many findings are kept; of a file with more, the number of the others is said."""

_PAGE = 500
"""How many entries are read at once."""


class Checking:
    """One check. Walk through `steps` to its end; each takes some milliseconds, the pages of a large table more.

    Then `findings` says what is wrong (`more` are not kept), `chain` is the digest over the whole history, `noted_at`
    the number of the entry whose chain digest was noted, and `stale` the workloads whose letters are other ones though
    all that they follow from is sound.
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
        self._chain_check = ChainCheck(self.noted, self._find_in_history)

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
            (Part.DRAFT, self._check_drafts),
            (Part.HISTORY, self._check_history),
            (Part.WORKLOAD, self._check_workloads),
            (Part.FILTER, self._check_filters),
            (Part.EDITION, self._check_editions),
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
        self.findings = [finding for finding in self.findings if finding.advice is not MENDABLE]
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

    def _check_drafts(self) -> Iterator[Progress]:
        yield Progress(message("Drafts of lenses"), 0)
        for head in self._repository.drafts():
            if read_draft(self._repository.draft(head.id)[1]) is None:
                self._find(Part.DRAFT, message("The draft “{name}” cannot be read.", name=head.name), DRAFT)

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

    def _check_workloads(self) -> Iterator[Progress]:
        names = self._repository.workload_names()
        check = WorkloadCheck(self._workspace, self._repository, self._chain_check, self._find)
        for number, entry in enumerate(names):
            self.workloads += 1
            yield from check.steps(entry, number / len(names))
            self.milestones = check.milestones
        self.stale = check.stale

    def _check_filters(self) -> Iterator[Progress]:
        yield Progress(message("Saved filters"), 0)
        for name in self._repository.look(inspecting.odd_filters):
            self._find(Part.FILTER, message("The saved filter “{name}” cannot be read.", name=name), FILTER)

    def _check_editions(self) -> Iterator[Progress]:
        yield Progress(message("Themes and document control"), 0)
        for kind, name in self._repository.look(odd_editions):
            self._find(Part.EDITION, _odd_edition(kind, name), EDITION)

    # The history

    def _check_history(self) -> Iterator[Progress]:
        total = self._repository.history_count()
        check = self._chain_check
        after = -(2**62)
        while page := self._repository.look(partial(inspecting.history_rows, after=after, limit=_PAGE)):
            yield Progress(message("History"), check.count / total if total else 0)
            for row in page:
                check.take(row)
            after = page[-1].number
        check.finish()
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


def _odd_edition(kind: EditionKind, name: str) -> Message:
    if kind is EditionKind.THEME:
        return message("The theme “{name}” cannot be read.", name=name)
    if kind is EditionKind.CONTROL:
        return message("The document control of “{name}” cannot be read.", name=name)
    if name:
        return message("What is remembered for the reports of “{name}” cannot be read.", name=name)
    return message("What is remembered for reports without a client cannot be read.")
