"""The same change to many workloads: each in a transaction of its own, so that one refusal stops no other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from wa_desktop.domain.errors import KnownError, Message, message
from wa_desktop.domain.workload import Workload
from wa_desktop.review.workspace import Workspace

Tag = tuple[str, str]


@dataclass(frozen=True)
class ManyDone:
    """The ids of the workloads that changed, of those that already were so, and why others were refused."""

    changed: tuple[str, ...] = ()
    same: tuple[str, ...] = ()
    refused: tuple[tuple[str, Message], ...] = ()


def for_each(ids: Iterable[str], change: Callable[[str], bool]) -> ManyDone:
    """Do something to each workload; `change` says whether it changed, and raises KnownError where it may not."""
    changed, same, refused = [], [], []
    for workload_id in ids:
        try:
            (changed if change(workload_id) else same).append(workload_id)
        except KnownError as error:
            refused.append((workload_id, error.sentence))
    return ManyDone(tuple(changed), tuple(same), tuple(refused))


def set_archived_many(workspace: Workspace, ids: Iterable[str], *, archived: bool) -> ManyDone:
    """Put workloads into the archive or take them out."""
    return _edit_many(
        workspace, ids, lambda workload: replace(workload, archived=archived), message("edit the workload")
    )


def tag_many(
    workspace: Workspace, ids: Iterable[str], *, add: Sequence[Tag] = (), remove: Sequence[str] = ()
) -> ManyDone:
    """Give workloads tags, in the place of those with the same key, and take those with the keys of `remove` away."""

    def tagged(workload: Workload) -> Workload:
        gone = {*remove, *(key for key, _ in add)}
        kept = tuple(tag for tag in workload.tags if tag[0] not in gone)
        if [tag for tag in add if tag not in workload.tags] or any(key in remove for key, _ in workload.tags):
            return replace(workload, tags=(*kept, *add))
        return workload

    return _edit_many(workspace, ids, tagged, message("edit the workload"))


def put_back(workspace: Workspace, workloads: Iterable[Workload]) -> ManyDone:
    """Give workloads back the tags and the place in or out of the archive that they had: the way back of the others."""
    before = {workload.id: workload for workload in workloads}

    def as_before(workload: Workload) -> Workload:
        old = before[workload.id]
        return replace(workload, archived=old.archived, tags=old.tags)

    return _edit_many(workspace, before, as_before, message("undo: edit the workload"))


def _edit_many(
    workspace: Workspace, ids: Iterable[str], edit: Callable[[Workload], Workload], name: Message
) -> ManyDone:
    return for_each(ids, lambda workload_id: workspace.edit_workload(workload_id, edit, name))
