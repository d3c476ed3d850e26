"""AWS's own titles and descriptions, from the user's account, as versions of built-in lenses in this workspace alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from wa_desktop.domain.errors import InvalidError, Message, NotFoundError, message
from wa_desktop.domain.lens import Lens, LensVersion, Origin
from wa_desktop.lensfile.check import check_lens
from wa_desktop.lensfile.findings import Remarks
from wa_desktop.lensfile.json_source import read_json
from wa_desktop.lensfile.official_wording import (
    Wording,
    WordingMatch,
    best_alias,
    match,
    worded,
    wording_in,
)
from wa_desktop.lensfile.write import to_bytes
from wa_desktop.storage.repository import Repository

_MARK = "-official"


@dataclass(frozen=True)
class LensWording:
    """Official words and where they go: `lens` is the newest built-in version they fit, None for no lens of ours.

    `wording` includes what was imported for this lens before. `match` speaks of that lens; None without one.
    """

    wording: Wording
    lens: LensVersion | None = None
    match: WordingMatch | None = None

    @property
    def fits(self) -> bool:
        """Whether any question finds its place."""
        return self.match is not None and self.match.questions > 0


class OfficialWording:
    """The part of a workspace that puts AWS's words over built-in lenses; `Workspace` is the whole.

    A worded lens is a version of its own, "<version>-official", that comes after the built-in one; reviews move to it
    by the usual upgrade and lose nothing, for all ids are the same. A later edition of the built-in lens gets the same
    words when it is stored. The words are kept in this workspace's file and nowhere else.
    """

    _repository: Repository
    _clock: Callable[[], Any]
    _refuse_if_read_only: Callable[[], None]
    _store_lens: Callable[[Lens, bytes, LensVersion], LensVersion]
    lens_versions: Callable[[], list[LensVersion]]
    lens_content: Callable[[int], str]
    why_lens_stays: Callable[[int], Message | None]

    def fit_wordings(self, wordings: tuple[Wording, ...]) -> tuple[LensWording, ...]:
        """Which lenses the words are of and how they fit, in the order of the lenses; what fits none comes last."""
        newest = self._newest(Origin.BUILT_IN)
        values = {alias: self._value(version) for alias, version in newest.items()}
        ids = {alias: _question_ids(value) for alias, value in values.items()}
        found: dict[str, Wording] = {}
        lost: list[LensWording] = []
        for wording in wordings:
            alias = best_alias(wording, ids)
            if alias:
                found[alias] = wording.over(found.get(alias, Wording()))
            else:
                lost.append(LensWording(wording))
        earlier = self._newest(Origin.WORDING)
        fitted = []
        for alias, version in newest.items():
            if alias in found:
                wording = found[alias]
                fits = match(values[alias], wording)
                if alias in earlier:
                    wording = wording.over(wording_in(self._value(earlier[alias])))
                fitted.append(LensWording(wording, version, fits))
        return (*fitted, *lost)

    def apply_wording(self, found: LensWording) -> LensVersion:
        """Store the lens in AWS's words as its newest version; the same words are stored once.

        InvalidError if no question of the lens is among them, NotFoundError if the built-in version is gone.
        """
        self._refuse_if_read_only()
        if found.lens is None or not found.fits:
            raise InvalidError(
                message("None of these questions is one of a built-in lens, so there is nothing to apply.")
            )
        base = self._newest(Origin.BUILT_IN).get(found.lens.alias)
        if base is None:
            raise NotFoundError(message("The workspace has no lens “{name}”.", name=found.lens.name))
        return self._store_worded(base, found.wording)

    def _renew_wording(self, edition: LensVersion) -> LensVersion | None:
        """Put the words imported for earlier editions over a later one; None if there are none."""
        earlier = self._newest(Origin.WORDING).get(edition.alias)
        if earlier is None:
            return None
        return self._store_worded(edition, wording_in(self._value(earlier)))

    def _store_worded(self, base: LensVersion, wording: Wording) -> LensVersion:
        versions = [one for one in self.lens_versions() if one.alias == base.alias]
        newest = max(
            (one for one in versions if one.origin == Origin.WORDING), key=lambda one: one.id, default=None
        )
        value = self._value(base)
        if newest and newest is versions[-1]:
            same = worded(value, wording, newest.version)
            if self._value(newest) == same:
                return newest
        name = _free_name(base.version, {one.version for one in versions})
        data = to_bytes(worded(value, wording, name))
        lens = check_lens(data).lens
        if lens is None:
            raise ValueError("a worded lens has errors that its built-in version does not have")
        said = LensVersion(0, base.alias, name, lens.name, Origin.WORDING, "", self._clock())
        stored = self._store_lens(lens, data, said)
        for one in versions:
            if one.origin == Origin.WORDING and one.id != stored.id and self.why_lens_stays(one.id) is None:
                self._repository.drop_lens(one.id)
        return stored

    def _newest(self, origin: str) -> dict[str, LensVersion]:
        """The newest version of that origin for each lens that has one, in the order they came."""
        return {one.alias: one for one in self.lens_versions() if one.origin == origin}

    def _value(self, version: LensVersion) -> Any:
        return read_json(self.lens_content(version.id).encode(), Remarks()).value


def _question_ids(value: Any) -> frozenset[str]:
    return frozenset(question["id"] for pillar in value["pillars"] for question in pillar["questions"])


def _free_name(version: str, taken: set[str]) -> str:
    """A version name that no other version of the lens has."""
    name = f"{version}{_MARK}"
    number = 2
    while name in taken:
        name = f"{version}{_MARK}-{number}"
        number += 1
    return name
