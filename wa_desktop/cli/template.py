"""`wa-desktop template`: list, make, show, apply and delete review templates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from wa_desktop.cli.errors import FINDINGS, known_line
from wa_desktop.cli.output import complain, put_json, put_line, put_table
from wa_desktop.cli.session import JsonOption, WorkspaceOption, open_workspace, refuse_half_characters
from wa_desktop.cli.shapes_templates import applied_shape, template_shape
from wa_desktop.domain.errors import KnownError
from wa_desktop.domain.lens import FRAMEWORK
from wa_desktop.domain.templates import contents_of, refused_by_aws
from wa_desktop.domain.workload import Snapshot

if TYPE_CHECKING:
    from wa_desktop.domain.templates import TemplatePlan
    from wa_desktop.review.workspace import Workspace

commands = typer.Typer(rich_markup_mode=None, help="List, make, show, apply and delete review templates.")


TemplateArgument = Annotated[str, typer.Argument(metavar="TEMPLATE", help="The template's name or id.")]
NewName = Annotated[str, typer.Argument(metavar="NAME", help="3 to 100 characters, unlike any other.")]
Description = Annotated[str, typer.Option("--description", help="3 to 250 characters.")]


@commands.command("list")
def list_(ctx: typer.Context, as_json: JsonOption = False, workspace: WorkspaceOption = None) -> None:
    """List the templates, the last changed first.

    JSON: a list of {"TemplateId", "TemplateName", "Description", "Lenses", "Answers", "QuestionCounts", "Notes",
    "UpdatedAt"}.
    """
    with open_workspace(ctx, workspace) as held:
        found = [held.snapshot(entry.id) for entry in held.workload_names(templates=True)]
    if as_json:
        put_json([template_shape(snapshot) for snapshot in found])
        return
    rows = [(snapshot.workload.name, contents_of(snapshot)) for snapshot in found]
    put_table(
        ("Template", "Answers", "Notes", "Lenses"),
        [(name, contents.answers, contents.notes, ", ".join(contents.lenses)) for name, contents in rows],
    )


@commands.command()
def create(
    ctx: typer.Context,
    *,
    name: NewName,
    description: Description,
    lenses: Annotated[
        list[str] | None,
        typer.Option("--lens", metavar="ALIAS", help=f"May be repeated; {FRAMEWORK} if none is named."),
    ] = None,
    as_json: JsonOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Make an empty template; its answers are given like those of a workload.

    JSON: the template as in `template list`.
    """
    from wa_desktop.review.templates import create_template

    refuse_half_characters(name, description)
    with open_workspace(ctx, workspace) as held:
        ids = [held.find_lens(alias).id for alias in lenses or [FRAMEWORK]]
        made = held.snapshot(create_template(held, name, description, ids).id)
    _put_made(made, as_json=as_json)


@commands.command("from")
def from_(
    ctx: typer.Context,
    *,
    workload: Annotated[str, typer.Argument(metavar="WORKLOAD", help="The workload's name or id.")],
    name: NewName,
    description: Description = "",
    without_answers: Annotated[bool, typer.Option("--without-answers")] = False,
    without_notes: Annotated[bool, typer.Option("--without-notes")] = False,
    internal_notes: Annotated[
        bool, typer.Option("--internal-notes", help="Take the internal notes along too.")
    ] = False,
    as_json: JsonOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Make a template of a review: its lenses, answers and notes, nothing else of it.

    JSON: the template as in `template list`.
    """
    from wa_desktop.review.templates import template_from

    refuse_half_characters(name, description)
    with open_workspace(ctx, workspace) as held:
        made = template_from(
            held,
            held.find_workload(workload).id,
            name,
            description=description,
            answers=not without_answers,
            notes=not without_notes,
            internal=internal_notes,
        )
        snapshot = held.snapshot(made.id)
    _put_made(snapshot, as_json=as_json)


@commands.command()
def show(
    ctx: typer.Context,
    template: TemplateArgument,
    as_json: JsonOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Show what a template holds.

    JSON: the template as in `template list`.
    """
    from wa_desktop.review.templates import find_template

    with open_workspace(ctx, workspace) as held:
        snapshot = held.snapshot(find_template(held, template).id)
    if as_json:
        put_json(template_shape(snapshot))
        return
    contents = contents_of(snapshot)
    put_line(snapshot.workload.name)
    put_line(snapshot.workload.description)
    put_line(f"Answers: {contents.answers}, in questions: {contents.questions}. Notes: {contents.notes}.")
    put_table(
        ("Lens", "Version", "Questions answered"),
        [
            (review.lens.name, review.lens.version, f"{len(review.answers)} of {len(review.lens.questions)}")
            for review in snapshot.reviews
        ],
    )


@commands.command()
def apply(
    ctx: typer.Context,
    *,
    template: TemplateArgument,
    workloads: Annotated[list[str], typer.Argument(metavar="WORKLOAD...", help="Names or ids.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what it would fill.")] = False,
    as_json: JsonOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Add a template's lenses to workloads and fill what is open there; what was said there stays.

    A workload that refuses is named, the others go on; the exit code is then 1.
    JSON: a list of {"WorkloadId", "WorkloadName", "DryRun", "Answers", "Notes", "LensesAdded"}.
    """
    from wa_desktop.review.templates import apply_template, find_template, preview_template

    done: list[tuple[Snapshot, TemplatePlan]] = []
    refused = False
    with open_workspace(ctx, workspace) as held:
        template_id = find_template(held, template).id
        ids = [held.find_workload(workload).id for workload in workloads]
        for workload_id in dict.fromkeys(ids):
            act = preview_template if dry_run else apply_template
            try:
                plan = act(held, workload_id, template_id)
            except KnownError as error:
                complain(f"{_name(held, workload_id)}: {known_line(error)}")
                refused = True
            else:
                done.append((held.snapshot(workload_id), plan))
    if as_json:
        put_json([applied_shape(snapshot, plan, dry_run=dry_run) for snapshot, plan in done])
    else:
        for snapshot, plan in done:
            put_line(f"{snapshot.workload.name}: {_applied(plan, dry_run=dry_run)}")
    if refused:
        raise typer.Exit(FINDINGS)


@commands.command()
def delete(
    ctx: typer.Context,
    template: TemplateArgument,
    yes: Annotated[bool, typer.Option("--yes", help="Really delete it.")] = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Delete a template for good; reviews that began with it stay as they are."""
    from wa_desktop.review.templates import find_template

    with open_workspace(ctx, workspace) as held:
        found = find_template(held, template)
        if not yes:
            raise typer.BadParameter(f"say --yes to delete the template {found.name}.")
        held.delete_workload(found.id)
    put_line(f"Deleted {found.name}.")


def _put_made(snapshot: Snapshot, *, as_json: bool) -> None:
    template = snapshot.workload
    odd = refused_by_aws(template.name + template.description)
    if odd:
        complain(f"AWS would refuse these characters in a template's name or description: {odd}")
    if as_json:
        put_json(template_shape(snapshot))
    else:
        contents = contents_of(snapshot)
        put_line(f"Made template {template.name} with {contents.answers} answers ({template.id}).")


def _applied(plan: TemplatePlan, *, dry_run: bool) -> str:
    if plan.is_empty:
        return "nothing to fill."
    lenses = f", and these lenses: {', '.join(one.lens.name for one in plan.added)}" if plan.added else ""
    notes = plan.copy.totals().notes
    return f"{'would get' if dry_run else 'got'} {plan.answers} answers and {notes} notes{lenses}."


def _name(workspace: Workspace, workload_id: str) -> str:
    return workspace.find_workload(workload_id).name
