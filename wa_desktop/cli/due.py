"""`wa-desktop due`: which workloads are to be reviewed and when, as a list or a calendar."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from wa_desktop.cli.output import Json, put_json, put_line, put_table
from wa_desktop.cli.session import JsonOption, WorkspaceOption, open_workspace, refuse_half_characters
from wa_desktop.domain.cadence import Cadence, DueReason
from wa_desktop.domain.due import DueReview, due_reviews
from wa_desktop.domain.workload import comparable


def due(
    ctx: typer.Context,
    *,
    client: Annotated[
        str | None, typer.Option("--client", metavar="NAME", help="Only the workloads of this client.")
    ] = None,
    within: Annotated[
        int | None,
        typer.Option("--within", metavar="DAYS", min=0, help="Only what is due in so many days, or overdue."),
    ] = None,
    ics: Annotated[
        Path | None, typer.Option("--ics", metavar="FILE", help="Write them to a file for a calendar.")
    ] = None,
    client_names: Annotated[
        bool, typer.Option("--client-names", help="Name the clients in that file.")
    ] = False,
    as_json: JsonOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """List when workloads are to be reviewed, the longest due first.

    JSON: {"Reviews", "Overdue": how many of them, "Path": the file of --ics or null}. Reviews are {"WorkloadId",
    "WorkloadName", "Client", "DueDate", "Overdue", "DaysLate", "Reason": CADENCE, DAY (one that was set) or CHANGE,
    "ChangeNote", "ReviewCadence", "LastMilestoneAt": a time or null}.
    """
    if client_names and ics is None:
        raise typer.BadParameter("say with --ics to which file.", param_hint="--client-names")
    refuse_half_characters(client or "", str(ics or ""))
    now = datetime.now().astimezone()
    today = now.date()
    with open_workspace(ctx, workspace) as held:
        entries = held.portfolio()
    if client is not None:
        entries = [entry for entry in entries if comparable(entry.client) == comparable(client)]
    reviews = due_reviews(entries, today, within)
    if ics:
        from wa_desktop.exchange.reviews_ics import write_reviews_ics

        write_reviews_ics(ics, reviews, made_at=now, with_clients=client_names)
    if as_json:
        overdue = sum(review.due.is_overdue(today) for review in reviews)
        shapes = [_shape(review, today) for review in reviews]
        put_json({"Reviews": shapes, "Overdue": overdue, "Path": str(ics) if ics else None})
    elif ics:
        put_line(ics)
    else:
        _put_rows(reviews, today)


def _put_rows(reviews: Sequence[DueReview], today: date) -> None:
    put_table(
        ("Due", "Late", "Workload", "Client", "Why"),
        [
            (
                review.due.day.isoformat(),
                f"{review.due.days_late(today)} d" if review.due.is_overdue(today) else "",
                review.entry.name,
                review.entry.client,
                _why(review),
            )
            for review in reviews
        ],
    )


def _why(review: DueReview) -> str:
    if review.due.reason is DueReason.CHANGE:
        return f"changed: {review.entry.change_note}"
    if review.due.reason is DueReason.DAY:
        return "day that was set"
    return Cadence(review.entry.cadence_months).name.lower().replace("_", "-")


def _shape(review: DueReview, today: date) -> Json:
    entry = review.entry
    last = entry.last_milestone
    return {
        "WorkloadId": entry.id,
        "WorkloadName": entry.name,
        "Client": entry.client,
        "DueDate": review.due.day.isoformat(),
        "Overdue": review.due.is_overdue(today),
        "DaysLate": review.due.days_late(today),
        "Reason": review.due.reason.name,
        "ChangeNote": entry.change_note if review.due.reason is DueReason.CHANGE else "",
        "ReviewCadence": Cadence(entry.cadence_months).name,
        "LastMilestoneAt": last.isoformat() if last else None,
    }
