"""`wa-desktop plan`: the improvement plan and the decisions, actions out of gaps, and files for trackers."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from wa_desktop.cli.output import put_json, put_line, put_table
from wa_desktop.cli.session import JsonOption, WorkspaceOption, open_review
from wa_desktop.cli.shapes_plan import plan_shape
from wa_desktop.cli.workload import WorkloadArgument
from wa_desktop.domain.errors import KnownError, message
from wa_desktop.domain.gaps import find_gaps
from wa_desktop.domain.plan import Action
from wa_desktop.domain.rating import Ratings
from wa_desktop.domain.workload import Snapshot

if TYPE_CHECKING:
    from wa_desktop.review.review import Review


class Format(StrEnum):
    """What the plan can be written as."""

    CSV = "csv"
    JIRA = "jira"
    GITHUB = "github"
    ASANA = "asana"
    XLSX = "xlsx"
    ICS = "ics"


def plan(
    ctx: typer.Context,
    *,
    workload: WorkloadArgument,
    from_gaps: Annotated[
        bool,
        typer.Option("--from-gaps", help="First add an action for every gap that matters and has none."),
    ] = False,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write the actions to a file.")
    ] = None,
    file_format: Annotated[
        Format | None,
        typer.Option("--format", case_sensitive=False, help="By default as the file's name ends, else csv."),
    ] = None,
    as_json: JsonOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """List the actions of the improvement plan, or write them to a file for a spreadsheet, tracker or calendar.

    A gap matters if its practice keeps a question at its risk and nobody has accepted that.

    JSON: {"WorkloadId", "ImprovementStatus", "Actions", "Decisions", "Added": how many actions --from-gaps added,
    "Path": the file or null}. Actions are {"ActionId", "ActionNumber", "Title", "PillarId", "Risk", "Practices",
    "Owner", "Size", "Days", "Impact", "DueDate", "Overdue", "Status", "DependsOn", "Notes", "Links", "CreatedAt",
    "DoneAt"}, Decisions {"DecisionId", "DecisionNumber", "Kind": TRADE_OFF or ACCEPTED_RISK, "Title", "Context",
    "Options", "Gains", "Pays", "Decision", "Rationale", "DecidedBy", "DecidedOn", "RevisitOn", "HasPassed",
    "Practices"}, Practices {"LensAlias", "QuestionId", "ChoiceId"}, where an empty ChoiceId means the whole question.
    """
    if file_format and output is None:
        raise typer.BadParameter("say with -o to which file.", param_hint="--format")
    if output and (output.is_dir() or not output.parent.is_dir()):  # before anything is added to the plan
        raise KnownError(
            message("{name} cannot be written: its folder does not exist, or it is one.", name=output.name)
        )
    now = datetime.now().astimezone()
    with open_review(ctx, workspace, workload) as review:
        added = _add_from_gaps(review, now) if from_gaps else 0
        snapshot, ratings = review.snapshot, review.ratings
    if output:
        _write(output, file_format or _format_of(output), snapshot, ratings, now)
    if as_json:
        shape = plan_shape(snapshot, ratings, now.date())
        put_json({**shape, "Added": added, "Path": str(output) if output else None})
        return
    if from_gaps:
        put_line(f"Added {added} {'action' if added == 1 else 'actions'}.")
    if output:
        put_line(output)
    elif not from_gaps:
        put_table(("No.", "Status", "Due", "Owner", "Title"), [_row(action) for action in snapshot.actions])


def _add_from_gaps(review: Review, now: datetime) -> int:
    from wa_desktop.review.actions_from_gaps import action_for, all_that_matters
    from wa_desktop.review.plan import AddActions

    gaps = all_that_matters(review.snapshot, find_gaps(review.snapshot, review.ratings, now.date()))
    if gaps:
        review.apply(AddActions(tuple(action_for(gap, now.astimezone(UTC)) for gap in gaps)))
    return len(gaps)


def _format_of(path: Path) -> Format:
    return {".xlsx": Format.XLSX, ".ics": Format.ICS}.get(path.suffix.lower(), Format.CSV)


def _write(path: Path, file_format: Format, snapshot: Snapshot, ratings: Ratings, now: datetime) -> None:
    from wa_desktop.exchange.tracker import tracker_rows
    from wa_desktop.exchange.tracker_file import TrackerKind, write_tracker

    workload = snapshot.workload
    rows = tracker_rows(snapshot, ratings, snapshot.actions, workload.effort_scale, zone=now.tzinfo or UTC)
    kind = TrackerKind[file_format.name]
    write_tracker(path, kind, rows, workload_name=workload.name, workload_id=workload.id, made_at=now)


def _row(action: Action) -> tuple[str, ...]:
    due = action.due.isoformat() if action.due else ""
    return (action.label, action.status.value, due, action.owner, action.title)
