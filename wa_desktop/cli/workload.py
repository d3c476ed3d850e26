"""`wa-desktop workload`: list, add, duplicate, archive and delete workloads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from wa_desktop.cli.cadence import CadenceOption, CadenceWord, NextReviewOption, day_of
from wa_desktop.cli.output import complain, put_json, put_line, put_table
from wa_desktop.cli.session import (
    JsonOption,
    WorkspaceOption,
    find_workload,
    open_workspace,
    refuse_half_characters,
)
from wa_desktop.cli.shapes import counts_line, workload_shape
from wa_desktop.domain.lens import FRAMEWORK
from wa_desktop.domain.rating import rate_all, total_counts
from wa_desktop.domain.workload import Environment, Snapshot, Workload

if TYPE_CHECKING:
    from wa_desktop.review.workspace import Workspace

commands = typer.Typer(rich_markup_mode=None, help="List, add, duplicate, archive and delete workloads.")

WorkloadArgument = Annotated[str, typer.Argument(metavar="WORKLOAD", help="The workload's name or id.")]


Name = Annotated[str, typer.Option("--name", help="3 to 100 characters, unlike any other.")]
Description = Annotated[str, typer.Option("--description", help="3 to 250 characters.")]
Place = Annotated[Environment, typer.Option("--environment", case_sensitive=False)]
ReviewOwner = Annotated[str, typer.Option("--review-owner", help="3 to 255 characters.")]
Regions = Annotated[list[str] | None, typer.Option("--region", help="An AWS Region; may be repeated.")]
OtherRegions = Annotated[
    list[str] | None, typer.Option("--other-region", help="Another location; may be repeated.")
]
AccountIds = Annotated[list[str] | None, typer.Option("--account-id", help="12 digits; may be repeated.")]
Client = Annotated[str, typer.Option("--client")]
IndustryType = Annotated[str, typer.Option("--industry-type", help="As AWS lists it, e.g. Healthcare.")]
Industry = Annotated[str, typer.Option("--industry")]
DesignUrl = Annotated[str, typer.Option("--design-url", help="A link to the design.")]
Application = Annotated[str, typer.Option("--application", help="An AppRegistry ARN.")]
Notes = Annotated[str, typer.Option("--notes")]
Tags = Annotated[list[str] | None, typer.Option("--tag", metavar="KEY=VALUE", help="May be repeated.")]
Lenses = Annotated[
    list[str] | None,
    typer.Option("--lens", metavar="ALIAS", help=f"May be repeated; {FRAMEWORK} if none is named."),
]

Template = Annotated[
    str,
    typer.Option(
        "--template",
        metavar="NAME",
        help="Begin with its lenses, answers, notes and reading of N/A; --lens adds others.",
    ),
]


@commands.command("list")
def list_(ctx: typer.Context, as_json: JsonOption = False, workspace: WorkspaceOption = None) -> None:
    """List the workloads with their risks, the last changed first.

    JSON: a list of {"WorkloadId", "WorkloadName", "Description", "Environment", "ReviewOwner", "Client",
    "AwsRegions", "NonAwsRegions", "AccountIds", "Lenses", "ReportHeadline", "ReportSummary", "ImprovementStatus",
    "Tags", "Archived", "UpdatedAt", "ReviewCadence": NEVER, MONTHLY, QUARTERLY, HALF_YEARLY or YEARLY,
    "NextReview": a day or null, "RiskCounts"}.
    """
    with open_workspace(ctx, workspace) as held:
        snapshots = [held.snapshot(workload.id) for workload in held.workloads()]
    rated = [(snapshot, rate_all(snapshot, explain=False)) for snapshot in snapshots]
    if as_json:
        put_json([workload_shape(snapshot, ratings) for snapshot, ratings in rated])
        return
    put_table(
        ("Workload", "Client", "Risks", "State"),
        [
            (
                snapshot.workload.name,
                snapshot.workload.client,
                counts_line(total_counts(ratings)),
                "archived" if snapshot.workload.archived else "",
            )
            for snapshot, ratings in rated
        ],
    )


@commands.command()
def add(
    ctx: typer.Context,
    *,
    name: Name,
    description: Description = "",
    environment: Place = Environment.PRODUCTION,
    review_owner: ReviewOwner = "",
    regions: Regions = None,
    other_regions: OtherRegions = None,
    account_ids: AccountIds = None,
    client: Client = "",
    industry_type: IndustryType = "",
    industry: Industry = "",
    design_url: DesignUrl = "",
    application: Application = "",
    notes: Notes = "",
    tags: Tags = None,
    lenses: Lenses = None,
    cadence: CadenceOption = CadenceWord.QUARTERLY,
    next_review: NextReviewOption = None,
    template: Template = "",
    as_json: JsonOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Add a workload; every field that AWS would refuse is named.

    JSON: the workload as in `workload list`.
    """
    wanted = Workload(
        id="",
        name=name.strip(),
        description=description,
        environment=environment,
        review_owner=review_owner,
        client=client,
        aws_regions=tuple(regions or ()),
        non_aws_regions=tuple(other_regions or ()),
        account_ids=tuple(account_ids or ()),
        application=application,
        architectural_design=design_url,
        industry_type=industry_type,
        industry=industry,
        notes=notes,
        tags=tuple(_tag(tag) for tag in tags or ()),
        cadence=cadence.cadence,
        next_review=day_of(next_review),
    )
    _refuse_half_characters(wanted)
    with open_workspace(ctx, workspace) as held:
        if template:
            snapshot = _begun(held, template, wanted, lenses or ())
            _hint_at_newer(held, template, snapshot)
        else:
            ids = [held.find_lens(alias).id for alias in lenses or [FRAMEWORK]]
            snapshot = held.snapshot(held.create_workload(wanted, ids).id)
    _put_added(snapshot, as_json=as_json)


@commands.command()
def duplicate(
    ctx: typer.Context,
    *,
    workload: WorkloadArgument,
    name: Annotated[str, typer.Argument(metavar="NAME", help="The copy's name.")],
    without_answers: Annotated[bool, typer.Option("--without-answers")] = False,
    as_json: JsonOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Copy a workload with its lenses and answers, without milestones.

    JSON: the copy as in `workload list`.
    """
    refuse_half_characters(name)
    with open_workspace(ctx, workspace) as held:
        original = find_workload(held, workload, "“template from” makes another of it")
        copy = held.duplicate_workload(original.id, name, with_answers=not without_answers)
        snapshot = held.snapshot(copy.id)
    _put_added(snapshot, as_json=as_json)


@commands.command()
def archive(
    ctx: typer.Context,
    workload: WorkloadArgument,
    undo: Annotated[bool, typer.Option("--undo", help="Take it out of the archive.")] = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Put a workload into the archive, or take it out again."""
    with open_workspace(ctx, workspace) as held:
        found = find_workload(held, workload, "“template delete” deletes it when it is no longer needed")
        held.set_archived(found.id, archived=not undo)
    put_line(f"{found.name} is {'active again' if undo else 'archived'}.")


@commands.command()
def delete(
    ctx: typer.Context,
    workload: WorkloadArgument,
    yes: Annotated[bool, typer.Option("--yes", help="Really delete it.")] = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Delete a workload with its answers and milestones, for good."""
    with open_workspace(ctx, workspace) as held:
        found = find_workload(held, workload, "“template delete” deletes it")
        if not yes:
            raise typer.BadParameter(f"say --yes to delete {found.name} with its answers and milestones.")
        held.delete_workload(found.id)
    put_line(f"Deleted {found.name}.")


def _begun(held: Workspace, template: str, wanted: Workload, lenses: Sequence[str]) -> Snapshot:
    """A workload that begins with a template, along its lenses and those named besides."""
    from wa_desktop.review.templates import begin_from, find_template

    refuse_half_characters(template)
    found = held.snapshot(find_template(held, template).id)
    named = [held.find_lens(alias) for alias in lenses]
    ids = [review.lens_id for review in found.reviews]
    ids += [version.id for version in named if not found.uses(version.alias)]
    return held.snapshot(begin_from(held, found.workload.id, wanted, ids).id)


def _hint_at_newer(held: Workspace, template: str, begun: Snapshot) -> None:
    """Say which lenses came from the template in an earlier version than the newest."""
    from wa_desktop.review.upgrading import later_versions

    newer = later_versions(held, begun)
    for lens in (review.lens for review in begun.reviews if review.lens.alias in newer):
        complain(
            f"The template {template} has version {lens.version} of {lens.name}, the newest is "
            f"{newer[lens.alias].version}; “lens upgrade” brings a review or template there."
        )


def _put_added(snapshot: Snapshot, *, as_json: bool) -> None:
    if as_json:
        put_json(workload_shape(snapshot, rate_all(snapshot, explain=False)))
    else:
        put_line(f"Added {snapshot.workload.name} ({snapshot.workload.id}).")


def _tag(text: str) -> tuple[str, str]:
    key, sign, value = text.partition("=")
    if not sign:
        raise typer.BadParameter(f"a tag is written KEY=VALUE, not {text}.", param_hint="--tag")
    return key, value


def _refuse_half_characters(workload: Workload) -> None:
    texts = [value for value in vars(workload).values() if isinstance(value, str)]
    lists = (workload.aws_regions, workload.non_aws_regions, *workload.tags)
    refuse_half_characters(*texts, *(text for part in lists for text in part))
