"""`wa-desktop lens upgrade`: a review moves to a newer version of one of its lenses."""

from __future__ import annotations

from typing import Annotated

import typer

from wa_desktop.cli.output import put_json, put_line, put_table
from wa_desktop.cli.session import JsonOption, WorkspaceOption, open_workspace
from wa_desktop.cli.shapes import counts_line
from wa_desktop.cli.shapes_templates import upgrade_shape
from wa_desktop.domain.carrying import LeftBehind
from wa_desktop.domain.errors import NotFoundError, message
from wa_desktop.domain.lens import Lens
from wa_desktop.domain.upgrading import UpgradePlan
from wa_desktop.domain.workload import MilestoneHead, Snapshot, comparable


def upgrade(
    ctx: typer.Context,
    *,
    workload: Annotated[
        str, typer.Argument(metavar="WORKLOAD", help="The workload's or template's name or id.")
    ],
    lens: Annotated[str, typer.Argument(metavar="LENS", help="The alias or name of a lens it uses.")],
    version: Annotated[str, typer.Option("--version", help="This version; else the newest.")] = "",
    again: Annotated[
        list[str] | None,
        typer.Option("--again", metavar="QUESTION", help="Ask this question again; may be repeated."),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what it would change.")] = False,
    as_json: JsonOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Put a newer version of a lens in the place of the one in use; a milestone is saved first.

    JSON: {"WorkloadId", "LensAlias", "FromVersion", "ToVersion", "DryRun", "MilestoneNumber", "AnswersKept",
    "AskedAgain": ids of questions, "NewPractices", "Questions", "LeftBehind", "RiskCountsBefore", "RiskCountsAfter"}.
    """
    from wa_desktop.review.upgrading import preview_upgrade, upgrade_lens

    milestone: MilestoneHead | None = None
    with open_workspace(ctx, workspace) as held:
        snapshot = held.snapshot(held.find_workload(workload).id)
        alias = _alias(snapshot, lens)
        wanted = None
        if version:
            named = [one for one in held.lens_versions() if (one.alias, one.version) == (alias, version)]
            if not named:
                raise NotFoundError(
                    message(
                        "The workspace has no lens “{name}” in version {version}.", name=lens, version=version
                    )
                )
            wanted = named[-1].id
        anew = _keys(snapshot.review(alias).lens, again or [])
        if dry_run:
            plan = preview_upgrade(held, snapshot.workload.id, alias, wanted, anew)
        else:
            done = upgrade_lens(held, snapshot.workload.id, alias, wanted, anew)
            plan, milestone = done.plan, done.milestone
    if as_json:
        put_json(upgrade_shape(snapshot, plan, milestone, dry_run=dry_run))
    else:
        _put_plan(snapshot, plan, milestone, dry_run=dry_run)


def _alias(snapshot: Snapshot, name: str) -> str:
    for review in snapshot.reviews:
        if review.lens.alias == name or comparable(review.lens.name) == comparable(name):
            return review.lens.alias
    raise NotFoundError(
        message("“{workload}” does not use the lens {lens}.", workload=snapshot.workload.name, lens=name)
    )


def _keys(lens: Lens, names: list[str]) -> frozenset[str]:
    """The keys of questions that are named by key or id."""
    keys = set()
    for name in names:
        found = {question.key for question in lens.questions if name in {question.key, question.id}}
        if not found:
            raise NotFoundError(
                message("The lens {lens} has no question {question}.", lens=lens.name, question=name)
            )
        keys |= found
    return frozenset(keys)


def _put_plan(
    snapshot: Snapshot, plan: UpgradePlan, milestone: MilestoneHead | None, *, dry_run: bool
) -> None:
    before, after = plan.before.lens, plan.after.lens
    if milestone:
        put_line(f"Saved milestone {milestone.number}, {milestone.name}.")
    word = "would go" if dry_run else "went"
    put_line(
        f"{snapshot.workload.name} {word} from version {before.version} of {after.name} to {after.version}."
    )
    put_line(
        f"Questions: {len(plan.new)} new, {len(plan.changed)} changed, {len(plan.gone)} gone. "
        f"Answers kept: {plan.kept}. New practices to answer: {plan.new_practices}."
    )
    if plan.anew:
        put_line(
            f"Questions asked again: {len(plan.anew)}, answers that ended so: {plan.answers_asked_again}."
        )
    put_line(f"Risks before: {counts_line(plan.counts_before)}.")
    put_line(f"Risks after: {counts_line(plan.counts_after)}.")
    if plan.left:
        put_line("No place in the new version:")
        put_table(
            ("Was said of", "What"), [(f"{one.label} {one.title}".strip(), _left(one)) for one in plan.left]
        )


def _left(one: LeftBehind) -> str:
    counted = (
        (one.answers, "answers"),
        (one.notes, "notes"),
        (one.evidence, "pieces of evidence"),
        (one.flags, "flags"),
    )
    return ", ".join(f"{number} {word}" for number, word in counted if number)
