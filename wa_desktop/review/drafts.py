"""Lenses that are being written in a workspace, until each is published as a version of a lens or given up."""

from __future__ import annotations

import hashlib
import re
import uuid
from collections.abc import Callable, Sequence
from datetime import datetime

from wa_desktop.domain.drafts import DraftHead
from wa_desktop.domain.errors import DamagedError, InvalidError, Message, message
from wa_desktop.domain.lens import LensVersion, Origin
from wa_desktop.lensfile.alias import slug
from wa_desktop.lensfile.findings import Severity
from wa_desktop.lensfile.write import lens_file, to_bytes
from wa_desktop.storage.repository import Repository
from wa_desktop.studio.draft import Draft, name_of
from wa_desktop.studio.starts import read_draft
from wa_desktop.studio.values import Json

FIRST_IS_MAJOR = message("The first version of a lens is a major one.")

MAX_VERSION = 32
_VERSION = re.compile(r"[A-Za-z0-9.]{1,32}", re.ASCII)


class Drafts:
    """The part of a workspace that is about writing lenses; `Workspace` is the whole."""

    _repository: Repository
    _clock: Callable[[], datetime]
    _refuse_if_read_only: Callable[[], None]
    lens_versions: Callable[[], list[LensVersion]]

    def drafts(self) -> list[DraftHead]:
        """The heads of all drafts, the last changed first."""
        return self._repository.drafts()

    def begin_draft(self, value: Json, *, alias: str = "", base: str = "") -> Draft:
        """Keep a lens value as a new draft; see `DraftHead` for alias and base."""
        self._refuse_if_read_only()
        now = self._clock()
        head = DraftHead(uuid.uuid4().hex, name_of(value), alias, base, now, now)
        self._repository.add_draft(head, to_bytes(value).decode())
        return self._draft(head, value)

    def open_draft(self, draft_id: str) -> Draft:
        """A draft as it was left; NotFoundError if there is none of this id, DamagedError if it cannot be read."""
        head, content = self._repository.draft(draft_id)
        value = read_draft(content)
        if value is None:
            raise DamagedError(
                message("The draft “{name}” cannot be read; delete it, or open a backup.", name=head.name)
            )
        return self._draft(head, value)

    def delete_draft(self, draft_id: str) -> None:
        """Give a draft up for good; NotFoundError if there is none of this id."""
        self._refuse_if_read_only()
        self._repository.delete_draft(draft_id)

    def publish(self, draft: Draft, version: str, notes: str = "", *, minor: bool = False) -> LensVersion:
        """Make a draft the newest version of its lens, or a lens of its own; it is no draft any more.

        Raises:
            InvalidError: the check has errors, the version's name is none or taken, nothing has changed since a
                version that is there, a first version is called minor, or the lens comes with the program.
        """
        self._refuse_if_read_only()
        checked = draft.checked
        if checked.lens is None:
            errors = checked.count(Severity.ERROR)
            raise InvalidError(
                message("The lens has {count} errors; mend them before it is published.", count=errors)
            )
        versions = self.lens_versions()
        alias = draft.head.alias or free_alias(checked.lens.alias, versions)
        problem = alias_problem(alias, versions) or version_problem(version, alias, versions)
        if problem:
            raise InvalidError(problem)
        content = lens_file(draft.value).decode()
        digest = hashlib.sha256(content.encode()).hexdigest()
        own = [one for one in versions if one.alias == alias]
        same = next((one for one in own if one.digest == digest), None)
        if same:
            raise InvalidError(
                message(
                    "Nothing has changed since version {version}; change something first.",
                    version=same.version,
                )
            )
        if minor and not own:
            raise InvalidError(FIRST_IS_MAJOR)
        entry = LensVersion(
            0, alias, version, checked.lens.name, Origin.WRITTEN, digest, self._clock(), notes.strip(), minor
        )
        return self._repository.publish_draft(draft.head.id, entry, content)

    def _draft(self, head: DraftHead, value: Json) -> Draft:
        return Draft(head, value, self._keep, self._clock)

    def _keep(self, head: DraftHead, content: str) -> None:
        self._refuse_if_read_only()
        self._repository.put_draft(head, content)


def version_problem(version: str, alias: str, versions: list[LensVersion]) -> Message | None:
    """Why a version cannot have this name (AWS: up to 32 letters, digits and periods); None if it can."""
    if not _VERSION.fullmatch(version):
        return message("A version's name has 1 to {most} letters, digits and periods.", most=MAX_VERSION)
    if any(one.alias == alias and one.version == version for one in versions):
        return message("There is a version {version} of this lens already; name another.", version=version)
    return None


def alias_problem(alias: str, versions: Sequence[LensVersion]) -> Message | None:
    """Why a lens cannot have versions of the user's; None if it can."""
    if any(one.alias == alias and one.origin == Origin.BUILT_IN for one in versions):
        return message(
            "The lens {alias} comes with WA Desktop and gets its versions with it; import the file as a lens of its own.",
            alias=alias,
        )
    return None


def free_alias(wanted: str, versions: list[LensVersion]) -> str:
    """An alias near the one wanted that no lens of the workspace has."""
    taken = {one.alias for one in versions}
    number = 1
    alias = wanted = wanted or slug("lens")
    while alias in taken:
        number += 1
        alias = f"{wanted}-{number}"
    return alias


def next_version(version: str, *, minor: bool) -> str:
    """A name for the version after one: its last number counted on, or for a major one its first, such as 1.4 → 1.5, 2.0."""
    numbers = re.fullmatch(r"(\D*)(\d{1,9})(?:\.(\d{1,9}))?(.*)", version, re.DOTALL)
    if numbers is None:
        return "1.1" if minor else "2.0"
    before, first, second, _ = numbers.groups()
    new = f"{before}{first}.{int(second or 0) + 1}" if minor else f"{before}{int(first) + 1}.0"
    return new if _VERSION.fullmatch(new) else ("1.1" if minor else "2.0")
