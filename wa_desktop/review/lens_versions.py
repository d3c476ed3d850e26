"""Major and minor versions of a lens, as in AWS's tool: a major one is offered to reviews, a minor one takes its place.

AWS applies a minor version by itself, without a milestone and for good. Here each review that moves can take it back,
and a review that was put into the archive stays as it was put there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from wa_desktop.domain.errors import KnownError, Message, message
from wa_desktop.domain.lens import LensVersion, Origin
from wa_desktop.domain.workload import WorkloadName
from wa_desktop.review.review import Review
from wa_desktop.review.upgrading import UpgradeLens, plan_from
from wa_desktop.review.workspace import Workspace


@dataclass(frozen=True)
class Reach:
    """Whom the next version of a lens would concern, the last changed first.

    `in_line` are reviews and templates along the major version in use or a minor one on top of it: a minor version
    moves them. `behind` are along an earlier major one and are only ever asked. `archived` are in the archive.
    """

    in_line: tuple[WorkloadName, ...] = ()
    behind: tuple[WorkloadName, ...] = ()
    archived: tuple[WorkloadName, ...] = ()

    @property
    def offered(self) -> int:
        """How many would be asked whether they want a major version."""
        return len(self.in_line) + len(self.behind)


@dataclass(frozen=True)
class MinorApplied:
    """What a minor version did: who moved to it, and who could not and why; `version` is None where none is minor.

    `archived` counts those that stayed because they are in the archive. As long as somebody holds `reviews`, each of
    those that moved can take its own move back.
    """

    version: LensVersion | None = None
    moved: tuple[WorkloadName, ...] = ()
    failed: tuple[tuple[WorkloadName, Message], ...] = ()
    archived: int = 0
    reviews: tuple[Review, ...] = field(default=(), compare=False, repr=False)


def versions_of(workspace: Workspace, alias: str) -> list[LensVersion]:
    """The versions of one lens, oldest first."""
    return [version for version in workspace.lens_versions() if version.alias == alias]


def line_of(versions: Sequence[LensVersion]) -> list[LensVersion]:
    """The newest major version and the minor ones on top of it, of all versions of one lens, oldest first."""
    line: list[LensVersion] = []
    for version in reversed(versions):
        line.insert(0, version)
        if not version.minor:
            break
    return line


def no_newer_version(workspace: Workspace, alias: str) -> Message | None:
    """Why a file cannot be a newer version of the lens of that alias; None if it can."""
    versions = versions_of(workspace, alias)
    if not versions:
        return message("The library has no lens “{name}”.", name=alias)
    if any(version.origin == Origin.BUILT_IN for version in versions):
        return message(
            "{lens} comes with WA Desktop and gets its versions with it; import the file as a lens of its own.",
            lens=versions[-1].name,
        )
    return None


def reach_of_next(workspace: Workspace, alias: str) -> Reach:
    """Whom the version after the newest would concern."""
    versions = versions_of(workspace, alias)
    return _reach(workspace, versions, line_of(versions))


def reach_of_minor(workspace: Workspace, alias: str) -> Reach:
    """Whom the newest version still concerns if it is a minor one: those in line are to be moved."""
    versions = versions_of(workspace, alias)
    if not versions or not versions[-1].minor:
        return Reach()
    return _reach(workspace, versions[:-1], line_of(versions)[:-1])


def move_to_minor(workspace: Workspace, workload_id: str, alias: str) -> Review:
    """Put the newest version of a lens in the place of the one in use, as one step that undo takes back.

    The answers go over as in an upgrade, without a milestone. KnownError if it cannot be: then nothing has changed.
    """
    review = workspace.open_review(workload_id)
    review.apply(UpgradeLens(plan_from(workspace, review.snapshot, alias).after))
    return review


def apply_minor(workspace: Workspace, alias: str) -> MinorApplied:
    """Move all reviews and templates in line to the newest version of a lens, if that is a minor one.

    Each moves in a transaction of its own: one that cannot stays as it is and stops no other. Milestones never change.
    KnownError if it cannot even be read who they are: then none has moved.
    """
    versions = versions_of(workspace, alias)
    if not versions or not versions[-1].minor:
        return MinorApplied()
    reach = reach_of_minor(workspace, alias)
    moved: list[WorkloadName] = []
    failed: list[tuple[WorkloadName, Message]] = []
    reviews: list[Review] = []
    for entry in reach.in_line:
        try:
            reviews.append(move_to_minor(workspace, entry.id, alias))
        except KnownError as error:
            failed.append((entry, error.sentence))
        else:
            moved.append(entry)
    return MinorApplied(versions[-1], tuple(moved), tuple(failed), len(reach.archived), tuple(reviews))


def _reach(workspace: Workspace, versions: Sequence[LensVersion], line: Sequence[LensVersion]) -> Reach:
    """The users of these versions, of which some are in line."""
    users = workspace.users_of([version.id for version in versions]) if versions else []
    if not users:
        return Reach()
    in_line = set(workspace.users_of([version.id for version in line]))
    both = (*workspace.workload_names(), *workspace.workload_names(templates=True))
    names = {entry.id: entry for entry in both}
    entries = [names[one] for one in users if one in names]
    here = [entry for entry in entries if not entry.archived]
    return Reach(
        tuple(entry for entry in here if entry.id in in_line),
        tuple(entry for entry in here if entry.id not in in_line),
        tuple(entry for entry in entries if entry.archived and entry.id in in_line),
    )
