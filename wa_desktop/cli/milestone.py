"""`wa-desktop milestone`: save, list and show the frozen states of a review, and take answers back to one."""

from __future__ import annotations

from typing import Annotated

import typer

from wa_desktop.cli.answers import change_row
from wa_desktop.cli.output import put_json, put_line, put_table
from wa_desktop.cli.session import (
    JsonOption,
    WorkspaceOption,
    find_workload,
    open_review,
    open_workspace,
    refuse_half_characters,
)
from wa_desktop.cli.shapes import counts_line, milestone_shape
from wa_desktop.cli.shapes_milestone import frozen_shape, restore_shape
from wa_desktop.cli.workload import WorkloadArgument
from wa_desktop.domain.copying import CopyPlan, Scope
from wa_desktop.domain.errors import InvalidError, NotFoundError, message
from wa_desktop.domain.rating import total_counts
from wa_desktop.domain.restoring import RestoreOptions, lenses_gone, lost_notes, plan_restore
from wa_desktop.domain.scoring import count
from wa_desktop.domain.workload import MilestoneHead, Snapshot

commands = typer.Typer(
    rich_markup_mode=None, help="Save, list and show milestones, and restore answers from one."
)

MilestoneArgument = Annotated[
    str, typer.Argument(metavar="MILESTONE", help="The milestone's number, or else its name.")
]


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

    JSON: {"MilestoneNumber", "MilestoneName", "RecordedAt", "Note", "Digest", "Automatic"}.
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

    JSON: a list of {"MilestoneNumber", "MilestoneName", "RecordedAt", "Note", "Digest", "Automatic"}. Automatic ones
    were saved before a lens was upgraded; they end no review.
    """
    with open_workspace(ctx, workspace) as held:
        heads = held.snapshot(find_workload(held, workload).id).milestones
    if as_json:
        put_json([milestone_shape(head) for head in heads])
    else:
        put_table(
            ("Number", "Recorded", "Name", "Saved by"),
            [
                (
                    head.number,
                    f"{head.recorded_at:%Y-%m-%d %H:%M} UTC",
                    head.name,
                    "lens upgrade" if head.automatic else "",
                )
                for head in heads
            ],
        )


@commands.command()
def show(
    ctx: typer.Context,
    workload: WorkloadArgument,
    milestone: MilestoneArgument,
    as_json: JsonOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Read a milestone, verify its digest, and show how the review stood then.

    JSON: {"WorkloadId", "MilestoneNumber", "MilestoneName", "RecordedAt", "Note", "Digest", "Automatic", "RiskCounts",
    "Lenses":
    [{"LensAlias", "LensName", "LensVersion", "RiskCounts", "Pillars": [{"PillarId", "PillarName", "Score",
    "RiskCounts"}], "Risks": [{"PillarId", "QuestionId", "Risk"}]}], "Actions", "Decisions"}.
    """
    from wa_desktop.review.states import find_milestone

    refuse_half_characters(milestone)
    with open_review(ctx, workspace, workload) as review:
        found = review.milestone(find_milestone(review.snapshot.milestones, milestone).number)
    if as_json:
        put_json(frozen_shape(found))
        return
    head = found.head
    put_line(f"Milestone {head.number}, {head.name}, {head.recorded_at:%Y-%m-%d %H:%M} UTC.")
    if head.note:
        put_line(head.note)
    put_line(f"Risks: {counts_line(count(found.risks.values()))}.")
    put_line(f"Digest verified: {head.digest}")


@commands.command()
def restore(
    ctx: typer.Context,
    *,
    workload: WorkloadArgument,
    milestone: MilestoneArgument,
    alias: Annotated[str, typer.Option("--lens", metavar="ALIAS", help="Restore along this lens only.")] = "",
    pillar: Annotated[str, typer.Option("--pillar", metavar="ID", help="Restore this pillar only.")] = "",
    notes: Annotated[bool, typer.Option("--notes", help="Restore client-visible notes, too.")] = False,
    internal: Annotated[bool, typer.Option("--internal-notes", help="Restore internal notes, too.")] = False,
    drop_notes: Annotated[
        bool, typer.Option("--drop-notes", help="With notes: remove those that the milestone does not have.")
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what would change and leave it.")] = False,
    as_json: JsonOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Take answers back to what a milestone says; questions that were open then are open again.

    Notes stay unless asked for; actions, decisions, evidence and flags stay in any case.
    JSON: {"WorkloadId", "Source", "DryRun", "Answers", "Notes", "Questions": [{"LensAlias", "PillarId",
    "QuestionId", "RiskBefore", "RiskAfter", "Changes": [{"ChoiceId", "Aspect", "Before", "After", "Reason"}]}],
    "NotInLens": [{"LensAlias", "QuestionId", "ChoiceId", "Answers"}], "NotesLost": [{"LensAlias", "QuestionId",
    "ChoiceId", "Aspect", "Text", "Instead"}], "LensesGone": names of lenses in the milestone that are not used now}.
    """
    from wa_desktop.review.restoring import RestoreAnswers
    from wa_desktop.review.states import find_milestone

    refuse_half_characters(milestone, alias, pillar)
    if drop_notes and not (notes or internal):
        raise InvalidError(message("--drop-notes needs --notes or --internal-notes."))
    with open_review(ctx, workspace, workload) as review:
        head = find_milestone(review.snapshot.milestones, milestone)
        before = review.snapshot
        _refuse_unknown(before, alias, pillar)
        options = RestoreOptions(Scope(alias, pillar), notes, internal, drop_notes)
        source = review.milestone(head.number).snapshot
        plan = plan_restore(source, before, options)
        gone = () if alias else lenses_gone(source, before)
        if not dry_run:
            review.apply(RestoreAnswers(plan.answers(), head.name))
        counts = counts_line(total_counts(review.ratings))
    if as_json:
        put_json({**restore_shape(plan, before, head.name, dry_run=dry_run), "LensesGone": list(gone)})
    else:
        _put_plan(plan, head, counts, dry_run=dry_run)
        for name in gone:
            put_line(f"The review does not use {name} any more, so its answers stay behind.")


def _put_plan(plan: CopyPlan, head: MilestoneHead, counts: str, *, dry_run: bool) -> None:
    if dry_run:
        put_table(
            ("Question", "Practice", "What", "Now", "Then"),
            [change_row(one, change) for one in plan.questions for change in one.changes],
        )
    totals = plan.totals()
    done = "To restore" if dry_run else "Restored"
    put_line(
        f"{done} from {head.name}: answers: {totals.answers}, notes: {totals.notes}, "
        f"questions: {totals.questions}. Now {counts}."
    )
    lost = lost_notes(plan)
    if lost:
        removed = sum(not note.instead.strip() for note in lost)
        verb = "would be" if dry_run else "were"
        put_line(f"Notes of today that {verb} replaced: {len(lost) - removed}, removed: {removed}.")
    if plan.unmatched:
        left = sum(one.answers for one in plan.unmatched)
        put_line(f"Answers left behind, not in this lens version: {left}.")


def _refuse_unknown(snapshot: Snapshot, alias: str, pillar: str) -> None:
    """Say which lens or pillar there is none of; else nothing would be restored in silence."""
    lenses = [review.lens for review in snapshot.reviews if alias in {"", review.lens.alias}]
    if not lenses:
        raise NotFoundError(message("The workload is not reviewed along “{alias}”.", alias=alias))
    pillars = [one.id for lens in lenses for one in lens.pillars]
    if pillar and pillar not in pillars:
        raise NotFoundError(
            message(
                "There is no pillar “{pillar}”; there are {pillars}.",
                pillar=pillar,
                pillars=", ".join(dict.fromkeys(pillars)),
            )
        )
