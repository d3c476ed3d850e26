"""Changes to a workload that may or may not be the open review, and who is told of them."""

from __future__ import annotations

from collections.abc import Sequence

from wa_desktop.domain.workload import LensReview, Workload
from wa_desktop.review.commands import EditWorkload, UseLenses
from wa_desktop.review.templates import begin_from
from wa_desktop.ui.bridge import Bridge


def is_open(bridge: Bridge, workload_id: str) -> bool:
    """Whether the workload is the one under review as it stands now, so that changes can be undone."""
    return is_shown(bridge, workload_id) and bridge.review is not None and bridge.review.frozen is None


def is_shown(bridge: Bridge, workload_id: str) -> bool:
    """Whether the workload is the open one, now or in one of its milestones."""
    return bridge.review is not None and bridge.review.snapshot.workload.id == workload_id


def current(bridge: Bridge, workload_id: str) -> Workload | None:
    """The workload as it stands on disk; None if it cannot be read."""
    return bridge.attempt(lambda: bridge.workspace.snapshot(workload_id).workload)


def create(bridge: Bridge, workload: Workload, lens_ids: Sequence[int]) -> Workload | None:
    """Store a new workload and say so; None if disk or input refused it."""
    created = bridge.attempt(lambda: bridge.workspace.create_workload(workload, lens_ids))
    if created:
        bridge.workspace_changed.emit()
    return created


def begin(bridge: Bridge, template_id: str, workload: Workload, lens_ids: Sequence[int]) -> Workload | None:
    """Store a new workload that begins with a template, and say so; None if disk or input refused it."""
    begun = bridge.attempt(
        lambda: begin_from(bridge.workspace, template_id, workload, lens_ids, own_policy=True)
    )
    if begun:
        bridge.workspace_changed.emit()
    return begun


def edit(bridge: Bridge, workload: Workload, lens_ids: Sequence[int]) -> Workload | None:
    """Put an edited workload with its choice of lenses in place; None if disk or input refused it."""

    def on_review() -> Workload:
        workspace = bridge.workspace
        reviews = tuple(LensReview(lens_id, workspace.lens(lens_id)) for lens_id in lens_ids)
        review = workspace.open_review(workload.id)
        review.apply(UseLenses(reviews))
        review.apply(EditWorkload(workload))
        return review.snapshot.workload

    written = bridge.attempt(on_review)
    _announce(bridge, workload.id)
    return written


def set_archived(bridge: Bridge, workload_id: str, *, archived: bool) -> None:
    """Put a workload into the archive or take it out."""
    bridge.attempt(lambda: bridge.workspace.set_archived(workload_id, archived=archived))
    _announce(bridge, workload_id)


def duplicate(bridge: Bridge, workload_id: str, name: str, *, with_answers: bool) -> Workload | None:
    """Make a new workload from another; None if disk or input refused it."""
    copy = bridge.attempt(
        lambda: bridge.workspace.duplicate_workload(workload_id, name, with_answers=with_answers)
    )
    if copy:
        bridge.workspace_changed.emit()
    return copy


def delete(bridge: Bridge, workload_id: str) -> bool:
    """Delete a workload for good.

    An open review is closed first: a note that is saved on leaving still finds its workload. It is opened
    again if the disk refuses.
    """

    def on_disk() -> bool:
        bridge.workspace.delete_workload(workload_id)
        return True

    was_open = is_shown(bridge, workload_id)
    if was_open:
        bridge.close_review()
    done = bridge.attempt(on_disk) is not None
    if done:
        bridge.workspace_changed.emit()
    elif was_open:
        bridge.open_review(workload_id)
    return done


def _announce(bridge: Bridge, workload_id: str) -> None:
    """Of the open review the bridge hears by itself; of another workload the lists must be told."""
    if not is_open(bridge, workload_id):
        bridge.workspace_changed.emit()
