"""`wa-desktop workshop`: list the workshops on a workload, and write the recap of one."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from wa_desktop import __version__
from wa_desktop.cli.language import LanguageOption, report_language
from wa_desktop.cli.output import put_json, put_line, put_table
from wa_desktop.cli.session import JsonOption, WorkspaceOption, find_workload, open_workspace
from wa_desktop.cli.shapes import workshop_shape, workshop_status
from wa_desktop.cli.workload import WorkloadArgument
from wa_desktop.domain.errors import NotFoundError, message
from wa_desktop.domain.workload import Snapshot
from wa_desktop.domain.workshop import Workshop

commands = typer.Typer(rich_markup_mode=None, help="List workshops and write their recaps.")


@commands.command()
def recap(
    ctx: typer.Context,
    *,
    workload: WorkloadArgument,
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="FILE", help="The file to write, .md or .html.")
    ],
    number: Annotated[
        int | None, typer.Option("--number", metavar="NUMBER", help="Which workshop; the last by default.")
    ] = None,
    language: LanguageOption = None,
    as_json: JsonOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Write one page on a workshop: who, what was covered, key risks, decisions, open points, next steps.

    JSON: {"Path", "WorkloadId", "WorkshopNumber"}.
    """
    from wa_desktop.report.recap import build_recap
    from wa_desktop.report.recap_file import write_recap
    from wa_desktop.review.workshops import state_after

    with open_workspace(ctx, workspace) as held:
        review = held.open_review(find_workload(held, workload).id)
        workshop = _workshop(review.snapshot, number)
        snapshot, ratings, before = state_after(review, workshop)
        usual = held.report_choice(snapshot.workload.client).language
    say = report_language(language, usual)
    made_at = datetime.now().astimezone()
    made = build_recap(
        snapshot,
        workshop,
        ratings,
        made_at=made_at,
        app_version=__version__,
        before=before,
        say=say,
        language=say.tag,
    )
    write_recap(made, output)
    if as_json:
        put_json({"Path": str(output), "WorkloadId": snapshot.workload.id, "WorkshopNumber": workshop.number})
    else:
        put_line(output)


@commands.command("list")
def list_(
    ctx: typer.Context,
    workload: WorkloadArgument,
    as_json: JsonOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """List the workshops on a workload, oldest first.

    JSON: a list of {"WorkshopId", "WorkshopNumber", "WorkshopName", "Status": PLANNED, STARTED or ENDED,
    "Attendees", "PlannedMinutes", "ElapsedMinutes", "StartedAt", "EndedAt", "MilestoneNumber"}.
    """
    with open_workspace(ctx, workspace) as held:
        workshops = held.snapshot(find_workload(held, workload).id).workshops
    if as_json:
        put_json([workshop_shape(workshop) for workshop in workshops])
    else:
        put_table(
            ("Number", "Status", "Minutes", "Name"),
            [
                (one.number, workshop_status(one), sum(stop.minutes for stop in one.stops), one.name)
                for one in workshops
            ],
        )


def _workshop(snapshot: Snapshot, number: int | None) -> Workshop:
    """The workshop of that number, or the last one."""
    if number is None and snapshot.workshops:
        return snapshot.workshops[-1]
    found = next((workshop for workshop in snapshot.workshops if workshop.number == number), None)
    if found:
        return found
    if number is None:
        raise NotFoundError(message("The workload has no workshop yet."))
    raise NotFoundError(message("The workload has no workshop number {number}.", number=number))
