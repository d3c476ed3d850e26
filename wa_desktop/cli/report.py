"""`wa-desktop report`: the PDF of a review, as it is now or as it was at a milestone."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from wa_desktop import __version__
from wa_desktop.cli.output import put_json, put_line
from wa_desktop.cli.session import JsonOption, WorkspaceOption, open_review
from wa_desktop.cli.workload import WorkloadArgument
from wa_desktop.domain.errors import InvalidError
from wa_desktop.domain.rating import Ratings
from wa_desktop.domain.workload import Milestone, Snapshot

if TYPE_CHECKING:
    from wa_desktop.review.review import Review


def report(
    ctx: typer.Context,
    *,
    workload: WorkloadArgument,
    output: Annotated[Path, typer.Option("--output", "-o", metavar="FILE", help="The PDF file to write.")],
    number: Annotated[
        int | None, typer.Option("--milestone", metavar="NUMBER", help="The state of this milestone.")
    ] = None,
    as_json: JsonOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Write a review as a PDF, compared with the milestone before.

    JSON: {"Path", "WorkloadId", "MilestoneNumber": null for today's state}.
    """
    from wa_desktop.report.model import build
    from wa_desktop.report.pdf import write_pdf
    from wa_desktop.review.templates import NO_REPORT

    with open_review(ctx, workspace, workload, templates=True) as review:
        if review.snapshot.workload.template:
            raise InvalidError(NO_REPORT)
        snapshot, ratings, against = _today(review) if number is None else _at(review, number)
        heads = {head.number: head for head in review.snapshot.milestones}
    made_at = datetime.now().astimezone()
    as_of = made_at if number is None else heads[number].recorded_at.astimezone()
    model = build(
        snapshot,
        made_at=made_at,
        app_version=__version__,
        against=against,
        ratings=ratings,
        as_of=as_of.date(),
    )
    write_pdf(model, output)
    if as_json:
        put_json({"Path": str(output), "WorkloadId": snapshot.workload.id, "MilestoneNumber": number})
    else:
        put_line(output)


def _today(review: Review) -> tuple[Snapshot, Ratings, Milestone | None]:
    return review.snapshot, review.ratings, review.last_milestone()


def _at(review: Review, number: int) -> tuple[Snapshot, Ratings, Milestone | None]:
    """A milestone's state with the risks frozen in it, and the milestone before it."""
    milestone = review.milestone(number)
    heads = tuple(head for head in review.snapshot.milestones if head.number <= number)
    before = review.milestone(heads[-2].number) if len(heads) > 1 else None
    from wa_desktop.review.review import ratings_of

    return replace(milestone.snapshot, milestones=heads), ratings_of(milestone), before
