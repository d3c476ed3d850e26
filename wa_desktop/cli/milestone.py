"""`wa-desktop milestone`: save and list the frozen states of a review."""

from __future__ import annotations

from typing import Annotated

import typer

from wa_desktop.cli.output import put_json, put_line, put_table
from wa_desktop.cli.session import (
    JsonOption,
    WorkspaceOption,
    open_review,
    open_workspace,
    refuse_half_characters,
)
from wa_desktop.cli.shapes import milestone_shape
from wa_desktop.cli.workload import WorkloadArgument

commands = typer.Typer(rich_markup_mode=None, help="Save and list milestones.")


@commands.command()
def save(
    ctx: typer.Context,
    *,
    workload: WorkloadArgument,
    name: Annotated[str, typer.Argument(metavar="NAME", help="3 to 100 characters, unlike any other.")],
    note: Annotated[str, typer.Option("--note")] = "",
    as_json: JsonOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Freeze the review as it is now.

    JSON: {"MilestoneNumber", "MilestoneName", "RecordedAt", "Note", "Digest"}.
    """
    refuse_half_characters(name, note)
    with open_review(ctx, workspace, workload) as review:
        head = review.save_milestone(name, note)
    if as_json:
        put_json(milestone_shape(head))
    else:
        put_line(f"Saved milestone {head.number}, {head.name}.")


@commands.command("list")
def list_(
    ctx: typer.Context,
    workload: WorkloadArgument,
    as_json: JsonOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """List the milestones of a workload, oldest first.

    JSON: a list of {"MilestoneNumber", "MilestoneName", "RecordedAt", "Note", "Digest"}.
    """
    with open_workspace(ctx, workspace) as held:
        heads = held.snapshot(held.find_workload(workload).id).milestones
    if as_json:
        put_json([milestone_shape(head) for head in heads])
    else:
        put_table(
            ("Number", "Recorded", "Name"),
            [(head.number, f"{head.recorded_at:%Y-%m-%d %H:%M} UTC", head.name) for head in heads],
        )
