"""The lenses of a workspace: every version that was ever stored in it, those that come with the program among them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from wa_desktop.domain.errors import DamagedError, InvalidError, NotFoundError, message
from wa_desktop.domain.lens import FRAMEWORK, Lens, LensVersion, Origin
from wa_desktop.domain.workload import comparable
from wa_desktop.lensfile.builtin import builtin_lenses, read_folder
from wa_desktop.lensfile.check import CheckedLens, check_lens
from wa_desktop.review.drafts import FIRST_IS_MAJOR, Drafts, alias_problem, version_problem
from wa_desktop.review.official_wording import OfficialWording


@dataclass(frozen=True)
class ImportedLens:
    """What an import led to: the findings, and the stored version unless errors blocked it."""

    checked: CheckedLens
    stored: LensVersion | None


class Library(Drafts, OfficialWording):
    """The part of a workspace that is about lenses; `Workspace` is the whole."""

    _lenses: dict[int, Lens]

    def lens_versions(self) -> list[LensVersion]:
        """All stored lens versions, oldest first."""
        return self._repository.lens_versions()

    def newest_lenses(self) -> list[LensVersion]:
        """The newest version of every lens: built-in ones first, then by name."""
        newest = {version.alias: version for version in self.lens_versions()}
        return sorted(
            newest.values(),
            key=lambda version: (
                version.alias != FRAMEWORK,
                not version.is_ours,
                version.name.casefold(),
            ),
        )

    def lens_uses(self, *, templates: bool = False) -> dict[int, int]:
        """How many workloads, or templates, use each lens version that one of them uses."""
        return self._repository.lens_uses(templates=templates)

    def users_of(self, lens_ids: Sequence[int]) -> list[str]:
        """The ids of the workloads and templates that use one of these lens versions, the last changed first."""
        return self._repository.users_of(lens_ids)

    def find_lens(self, alias_or_name: str) -> LensVersion:
        """The newest version of a lens by alias or name."""
        for version in self.newest_lenses():
            if version.alias == alias_or_name or comparable(version.name) == comparable(alias_or_name):
                return version
        raise NotFoundError(message("The workspace has no lens “{name}”.", name=alias_or_name))

    def lens(self, lens_id: int) -> Lens:
        """A stored lens version, read and ready."""
        if lens_id not in self._lenses:
            data = self.lens_content(lens_id).encode()
            version = next(version for version in self.lens_versions() if version.id == lens_id)
            lens = _lens_of(data)
            if lens is None or _digest(data) != version.digest:
                raise DamagedError(
                    message(
                        "The lens “{name}” in this workspace is damaged; open a backup copy of the workspace.",
                        name=version.name,
                    )
                )
            self._lenses[lens_id] = replace(lens, alias=version.alias, version=version.version)
        return self._lenses[lens_id]

    def lens_content(self, lens_id: int) -> str:
        """The JSON text of a lens version, as it was imported."""
        return self._repository.lens_content(lens_id)

    def import_lens(
        self, data: bytes, *, alias: str = "", version: str = "", notes: str = "", minor: bool = False
    ) -> ImportedLens:
        """Check a lens file and store it if nothing blocks it. The same content is stored once.

        `alias` names the lens of which the file is a newer version, whatever it calls itself; `version`, `notes` and
        `minor` say of that what a file cannot.

        Raises:
            InvalidError: the version's name is none that AWS takes, or another content has it already; the alias is
                that of a built-in lens, which gets its versions with the program; or a first version is called minor.
        """
        self._refuse_if_read_only()
        checked = check_lens(data)
        if checked.lens is None:
            return ImportedLens(checked, None)
        versions = self.lens_versions()
        others = [one for one in versions if one.digest != _digest_of_text(data)]
        own = alias or _alias_of_ones_own(checked.lens, versions)
        problem = version_problem(version, own, others) if version else None
        problem = problem or alias_problem(alias, others)
        if minor and not any(one.alias == alias for one in others):
            problem = problem or FIRST_IS_MAJOR
        if problem:
            raise InvalidError(problem)
        said = LensVersion(
            0, alias, version, checked.lens.name, Origin.IMPORTED, "", self._clock(), notes.strip(), minor
        )
        return ImportedLens(checked, self._store_lens(checked.lens, data, said))

    def _store_lens(self, lens: Lens, data: bytes, said: LensVersion) -> LensVersion:
        """Store a file; what `said` leaves empty follows from the lens."""
        content = data.decode("utf-8-sig")
        versions = self.lens_versions()
        alias = said.alias or (
            lens.alias if said.origin == Origin.BUILT_IN else _alias_of_ones_own(lens, versions)
        )
        digest = _digest(content.encode())
        earlier = [version for version in versions if version.alias == alias and version.digest != digest]
        version = said.version or lens.version
        if not said.version and (said.origin == Origin.IMPORTED or not version):
            version = _free_version(version, earlier)
        entry = replace(said, alias=alias, version=version, digest=digest)
        return self._repository.add_lens(entry, content)

    def _store_builtin_lenses(self, lenses_dir: Path) -> None:
        """Keep the newest edition of each built-in lens; editions that no review needs go."""
        known = {version.digest for version in self.lens_versions()}
        for _, folder in builtin_lenses(lenses_dir):
            data = read_folder(folder)
            if _digest(data) in known:
                continue
            lens = _lens_of(data)
            if lens is None:
                raise ValueError(f"the built-in lens in {folder.name} has errors")
            said = LensVersion(0, "", "", lens.name, Origin.BUILT_IN, "", self._clock())
            stored = self._store_lens(lens, data, said)
            for version in self.lens_versions():
                superseded = version.alias == stored.alias and version.id != stored.id
                if superseded and version.origin == Origin.BUILT_IN:
                    self._repository.drop_unused_lens(version.id)
            self._renew_wording(stored)


@lru_cache(maxsize=32)
def _lens_of(data: bytes) -> Lens | None:
    """The lens in a file, read once in the life of the program: lenses are frozen, and the large ones take a while."""
    return check_lens(data).lens


def _alias_of_ones_own(lens: Lens, versions: Sequence[LensVersion]) -> str:
    """The alias that a file of the user's goes by, which is never that of a built-in lens."""
    is_taken = any(one.alias == lens.alias and one.origin == Origin.BUILT_IN for one in versions)
    return f"{lens.alias}-imported" if is_taken else lens.alias


def _free_version(wanted: str, earlier: Sequence[LensVersion]) -> str:
    """The name that a file gives its version, else a number; counted on where another content has that name."""
    taken = {one.version for one in earlier}
    number = 1 if wanted else len(earlier) + 1
    version = wanted or str(number)
    while version in taken:
        number += 1
        version = f"{wanted}.{number}" if wanted else str(number)
    return version


def _digest_of_text(data: bytes) -> str:
    """The digest of a file's text, without the mark that some programs begin it with."""
    return _digest(data.decode("utf-8-sig").encode())


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
