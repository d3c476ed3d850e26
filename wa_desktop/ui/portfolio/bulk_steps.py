"""What can be done to each of many workloads: one step per workload, as a run takes them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from wa_desktop.domain.errors import KnownError, message
from wa_desktop.domain.outward import without_internal
from wa_desktop.domain.rating import rate_all
from wa_desktop.domain.workload import LensReview
from wa_desktop.report.request import ReportRequest
from wa_desktop.review.commands import UseLenses
from wa_desktop.review.delivering import handover_of
from wa_desktop.review.many import Edited, ManyDone, Tag, set_archived_many, tag_many, take_back
from wa_desktop.review.milestones import freeze
from wa_desktop.review.workspace import Workspace
from wa_desktop.system.atomic import write_whole
from wa_desktop.ui.models.file_names import file_name
from wa_desktop.ui.portfolio.bulk_run import Step
from wa_desktop.ui.tasks import Work

Note = Callable[[Edited], object]
"""Takes what was done to a workload, for the way back."""


def archiving(workspace: Workspace, note: Note, *, archived: bool) -> Step:
    """Put it into the archive or take it out."""
    return lambda workload_id: _changed(set_archived_many(workspace, [workload_id], archived=archived), note)


def tagging(workspace: Workspace, note: Note, add: Sequence[Tag], remove: Sequence[str]) -> Step:
    """Give it tags and take others away, by their keys."""
    return lambda workload_id: _changed(tag_many(workspace, [workload_id], add=add, remove=remove), note)


def taking_back(workspace: Workspace, edited: Mapping[str, Edited]) -> Step:
    """Undo what a run did to it; what it was given since then stays."""
    return lambda workload_id: _changed(take_back(workspace, [edited[workload_id]]))


def applying_lens(workspace: Workspace, lens_id: int) -> Step:
    """Review it along one more lens; its answers stay. Another version of that lens is not replaced by this."""
    alias = next(version.alias for version in workspace.lens_versions() if version.id == lens_id)

    def apply(workload_id: str) -> bool:
        review = workspace.open_review(workload_id)
        reviews = review.snapshot.reviews
        if any(one.lens_id == lens_id for one in reviews):
            return False
        if any(one.lens.alias == alias for one in reviews):
            raise KnownError(
                message(
                    "It is reviewed along another version of this lens; upgrade it on the milestones page."
                )
            )
        review.apply(UseLenses((*reviews, LensReview(lens_id, workspace.lens(lens_id)))))
        return True

    return apply


def exporting(workspace: Workspace, folder: Path, now: datetime, *, internal: bool = False) -> Step:
    """Write what was said of it into a file, as a milestone keeps it; with `internal` also what is internal."""

    def export(workload_id: str) -> bool:
        whole = workspace.snapshot(workload_id)
        snapshot = whole if internal else without_internal(whole)
        ratings = rate_all(snapshot, explain=False)
        _, content = freeze(snapshot, ratings, number=0, name="", note="", recorded_at=now)

        def produce(target: Path) -> None:
            target.write_text(content, encoding="utf-8")

        write_whole(
            free_path(folder, file_name(snapshot.workload.name, now.astimezone(), suffix=".json")), produce
        )
        return True

    return export


def reporting(workspace: Workspace, folder: Path, now: datetime) -> Step:
    """Write its report, compared with the last milestone, on another thread."""

    def report(workload_id: str) -> Work:
        handed = handover_of(workspace.open_review(workload_id))
        workload = handed.snapshot.workload
        request = ReportRequest(handed, now.astimezone(), workspace.edition(workload))
        return partial(request.write, free_path(folder, file_name(workload.name, now.astimezone())))

    return report


def free_path(folder: Path, name: str) -> Path:
    """A path in a folder that no file has yet: nothing that lies there is lost."""
    path = folder / name
    number = 2
    while path.exists():
        path = folder / f"{Path(name).stem} ({number}){Path(name).suffix}"
        number += 1
    return path


def _changed(done: ManyDone, note: Note | None = None) -> bool:
    for _, sentence in done.refused:
        raise _RefusedError(sentence)
    if note:
        for edited in done.edited:
            note(edited)
    return bool(done.changed)


class _RefusedError(KnownError):
    """A refusal that came as a sentence."""
