"""A review moves to a newer version of one of its lenses: a milestone first, then one step that can be undone."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from wa_desktop.domain.errors import InvalidError, Message, NotFoundError, message
from wa_desktop.domain.lens import LensVersion
from wa_desktop.domain.upgrading import UpgradePlan, plan_upgrade
from wa_desktop.domain.workload import LensReview, MilestoneHead, Snapshot, comparable
from wa_desktop.review.workspace import Workspace

LONGEST_NAME = 100
"""Characters of a milestone's name."""


@dataclass(frozen=True)
class UpgradeLens:
    """Put a newer version of a lens, with the answers carried over, in the place of the one in use."""

    review: LensReview

    def name(self, snapshot: Snapshot) -> Message:  # noqa: ARG002 the protocol's signature
        """Which lens, and to which version."""
        lens = self.review.lens
        return message("upgrade {lens} to {version}", lens=lens.name, version=lens.version)

    def apply(self, snapshot: Snapshot) -> Snapshot:
        """The newer version; KeyError if the review does not use the lens."""
        if snapshot.review(self.review.lens.alias).lens_id == self.review.lens_id:
            return snapshot
        return snapshot.with_review(self.review)


@dataclass(frozen=True)
class Upgraded:
    """What an upgrade did; the milestone keeps the review as it was, a template has none."""

    plan: UpgradePlan
    milestone: MilestoneHead | None


def later_versions(workspace: Workspace, snapshot: Snapshot) -> dict[str, LensVersion]:
    """The newest version of each lens that a review uses in an earlier one, by alias."""
    newest = {version.alias: version for version in workspace.newest_lenses()}
    found = {review.lens.alias: newest.get(review.lens.alias) for review in snapshot.reviews}
    return {
        review.lens.alias: version
        for review in snapshot.reviews
        if (version := found[review.lens.alias]) and version.id > review.lens_id
    }


def users_of_earlier(workspace: Workspace, alias: str) -> list[str]:
    """The ids of workloads and templates that use an earlier version of a lens, the last changed first."""
    versions = [version.id for version in workspace.lens_versions() if version.alias == alias]
    return workspace.users_of(versions[:-1]) if len(versions) > 1 else []


def preview_upgrade(
    workspace: Workspace,
    workload_id: str,
    alias: str,
    lens_id: int | None = None,
    anew: Collection[str] = frozenset(),
) -> UpgradePlan:
    """What an upgrade would do; nothing is changed. Raises as `upgrade_lens` does, but for milestones."""
    return plan_from(workspace, workspace.snapshot(workload_id), alias, lens_id, anew)


def upgrade_lens(
    workspace: Workspace,
    workload_id: str,
    alias: str,
    lens_id: int | None = None,
    anew: Collection[str] = frozenset(),
) -> Upgraded:
    """Save a milestone, then put a newer version of a lens in the place of the one in use.

    `lens_id` names the stored version; None means the newest. The questions with the keys of `anew` are asked again:
    what was answered there stays behind, notes and evidence go over. NotFoundError if the workload does not use the
    lens, InvalidError if there is no newer version or no room for another milestone: then nothing has changed. Undo
    brings the earlier version back with all its answers; the milestone stays.
    """
    review = workspace.open_review(workload_id)
    before = review.snapshot
    plan = plan_from(workspace, before, alias, lens_id, anew)
    milestone = None
    if not before.workload.template:
        lens = plan.after.lens
        name = milestone_name(lens.name, lens.version, before)
        note = message(
            "Saved before the lens {lens} went from version {before} to {after}.",
            lens=lens.name,
            before=plan.before.lens.version,
            after=lens.version,
        )
        milestone = review.save_milestone(name, str(note), automatic=True)
    review.apply(UpgradeLens(plan.after))
    return Upgraded(plan, milestone)


def milestone_name(lens: str, version: str, snapshot: Snapshot) -> str:
    """A free name for the milestone before an upgrade, such as "Before Small lens 2", at most 100 characters."""
    taken = {comparable(head.name) for head in snapshot.milestones}
    version = version[: LONGEST_NAME // 2]
    number = 1
    while True:
        tail = f" {version}" if number == 1 else f" {version} ({number})"
        head = f"Before {' '.join(lens.split())}"
        name = head[: LONGEST_NAME - len(tail)].rstrip() + tail
        if comparable(name) not in taken:
            return name
        number += 1


def plan_from(
    workspace: Workspace,
    snapshot: Snapshot,
    alias: str,
    lens_id: int | None = None,
    anew: Collection[str] = frozenset(),
) -> UpgradePlan:
    """What an upgrade does to this state of a review. NotFoundError and InvalidError as `upgrade_lens` has them."""
    if not snapshot.uses(alias):
        raise NotFoundError(
            message("“{workload}” does not use the lens {lens}.", workload=snapshot.workload.name, lens=alias)
        )
    in_use = snapshot.review(alias)
    versions = [version for version in workspace.lens_versions() if version.alias == alias]
    wanted = versions[-1] if lens_id is None else next((one for one in versions if one.id == lens_id), None)
    if wanted is None:
        raise NotFoundError(message("The workspace has no such version of {lens}.", lens=in_use.lens.name))
    if wanted.id <= in_use.lens_id:
        raise InvalidError(
            message(
                "“{workload}” uses version {version} of {lens}; there is no later one to upgrade to.",
                workload=snapshot.workload.name,
                version=in_use.lens.version,
                lens=in_use.lens.name,
            )
        )
    return plan_upgrade(snapshot, alias, wanted.id, workspace.lens(wanted.id), anew)
