"""`wa-desktop workload edit` and `changed`: other properties, and a change that asks for a review."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Any

import typer

from wa_desktop.cli.cadence import NewCadenceOption, NextReviewOption, day_of
from wa_desktop.cli.output import put_json, put_line
from wa_desktop.cli.session import (
    JsonOption,
    WorkspaceOption,
    find_workload,
    open_workspace,
    refuse_half_characters,
)
from wa_desktop.cli.shapes import workload_shape
from wa_desktop.cli.workload import WorkloadArgument
from wa_desktop.domain.due import review_due
from wa_desktop.domain.rating import rate_all
from wa_desktop.domain.workload import Environment, Snapshot

Text = str | None

_EDIT_TEMPLATE = "“answers set” changes its answers, and the window its name and description"


def edit(
    ctx: typer.Context,
    *,
    workload: WorkloadArgument,
    name: Annotated[Text, typer.Option("--name", help="3 to 100 characters, unlike any other.")] = None,
    description: Annotated[Text, typer.Option("--description", help="3 to 250 characters.")] = None,
    environment: Annotated[Environment | None, typer.Option("--environment", case_sensitive=False)] = None,
    review_owner: Annotated[Text, typer.Option("--review-owner", help="3 to 255 characters.")] = None,
    client: Annotated[Text, typer.Option("--client")] = None,
    notes: Annotated[Text, typer.Option("--notes")] = None,
    report_headline: Annotated[
        Text, typer.Option("--report-headline", help="At most 300 characters; opens the reports.")
    ] = None,
    report_summary: Annotated[
        Text, typer.Option("--report-summary", help="At most 4,000 characters; follows the headline.")
    ] = None,
    cadence: NewCadenceOption = None,
    next_review: NextReviewOption = None,
    as_json: JsonOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Change properties of a workload; what is not named stays.

    JSON: the workload as in `workload list`.
    """
    from wa_desktop.review.commands import EditWorkload

    texts = {
        "name": name,
        "description": description,
        "review_owner": review_owner,
        "client": client,
        "notes": notes,
        "report_headline": report_headline,
        "report_summary": report_summary,
    }
    changes: dict[str, Any] = {key: text for key, text in texts.items() if text is not None}
    refuse_half_characters(*changes.values())
    if environment:
        changes["environment"] = environment
    if cadence:
        changes["cadence"] = cadence.cadence
    if next_review is not None:
        changes["next_review"] = day_of(next_review)
    with open_workspace(ctx, workspace) as held:
        review = held.open_review(find_workload(held, workload, _EDIT_TEMPLATE).id)
        review.apply(EditWorkload(replace(review.snapshot.workload, **changes)))
        snapshot = review.snapshot
    _put(snapshot, as_json=as_json)


def changed(
    ctx: typer.Context,
    *,
    workload: WorkloadArgument,
    text: Annotated[str, typer.Argument(metavar="TEXT", help="What changed; an empty text takes it back.")],
    as_json: JsonOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Note a significant change: a review is due now, until the next milestone.

    JSON: the workload as in `workload list`.
    """
    from wa_desktop.review.cadence import NoteChange

    refuse_half_characters(text)
    with open_workspace(ctx, workspace) as held:
        review = held.open_review(find_workload(held, workload).id)
        review.apply(NoteChange(text, held.now()))
        snapshot = review.snapshot
    _put(snapshot, as_json=as_json)


def _put(snapshot: Snapshot, *, as_json: bool) -> None:
    if as_json:
        put_json(workload_shape(snapshot, rate_all(snapshot, explain=False)))
        return
    due = review_due(snapshot)
    next_words = f"next review {due.day.isoformat()}" if due else "no next review"
    put_line(f"{snapshot.workload.name}: {next_words}.")
