"""The same change to many workloads: each in a transaction of its own, so that one refusal stops no other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from wa_desktop.domain.errors import KnownError, Message, message
from wa_desktop.domain.workload import Workload
from wa_desktop.review.workspace import Workspace

Tag = tuple[str, str]
Tags = tuple[Tag, ...]

CHANGED_SINCE = message("It was changed since then and stays as it is.")


class ChangedSinceError(KnownError):
    """What was done to a workload cannot be taken back, because somebody changed the same thing later."""

    def __init__(self) -> None:
        super().__init__(CHANGED_SINCE)


@dataclass(frozen=True)
class Edited:
    """What a run did to one workload, as before and after: all it takes to undo that and nothing else."""

    workload_id: str
    archived: tuple[bool, bool]
    tags: tuple[Tags, Tags]

    @classmethod
    def between(cls, before: Workload, after: Workload) -> Edited:
        """The difference of two states of a workload."""
        return cls(before.id, (before.archived, after.archived), (before.tags, after.tags))

    def taken_back(self, workload: Workload) -> Workload:
        """The workload without what the run did; ChangedSinceError where the same has another value by now."""
        was, did = self.archived
        return replace(
            workload,
            archived=workload.archived if was == did else was,
            tags=_put_back(workload.tags, *self.tags),
        )


@dataclass(frozen=True)
class ManyDone:
    """The ids of the workloads that changed, of those that already were so, and why others were refused.

    `edited` is what `take_back` wants, one for each that changed.
    """

    changed: tuple[str, ...] = ()
    same: tuple[str, ...] = ()
    refused: tuple[tuple[str, Message], ...] = ()
    edited: tuple[Edited, ...] = field(default=(), compare=False)


def for_each(ids: Iterable[str], change: Callable[[str], bool]) -> ManyDone:
    """Do something to each workload; `change` says whether it changed, and raises KnownError where it may not."""
    changed: list[str] = []
    same: list[str] = []
    refused: list[tuple[str, Message]] = []
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


def take_back(workspace: Workspace, edited: Iterable[Edited]) -> ManyDone:
    """Undo what the others did and nothing that came later; what has another value by now is refused."""
    done = {each.workload_id: each for each in edited}
    return _edit_many(
        workspace,
        done,
        lambda workload: done[workload.id].taken_back(workload),
        message("undo: edit the workload"),
    )


def _put_back(tags: Tags, before: Tags, after: Tags) -> Tags:
    """The tags without what changed between two states of them; ChangedSinceError where that has changed again."""
    gone = [tag for tag in before if tag not in after]
    come = [tag for tag in after if tag not in before]
    touched = {key for key, _ in (*gone, *come)}
    here = [tag for tag in tags if tag[0] in touched]
    if set(here) == set(gone):
        return tags
    if set(here) != set(come):
        raise ChangedSinceError
    if tags == after:
        return before
    return (*(tag for tag in tags if tag[0] not in touched), *gone)


def _edit_many(
    workspace: Workspace, ids: Iterable[str], edit: Callable[[Workload], Workload], name: Message
) -> ManyDone:
    edited: dict[str, Edited] = {}

    def noted(workload: Workload) -> Workload:
        after = edit(workload).tidied()
        edited[workload.id] = Edited.between(workload, after)
        return after

    done = for_each(ids, lambda workload_id: workspace.edit_workload(workload_id, noted, name))
    return replace(done, edited=tuple(edited[workload_id] for workload_id in done.changed))
