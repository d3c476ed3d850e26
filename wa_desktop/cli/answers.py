"""`wa-desktop answers`: take over answers from a file, or from another review or an earlier state."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from wa_desktop.cli.files import read_file
from wa_desktop.cli.output import put_json, put_line, put_table
from wa_desktop.cli.session import JsonOption, WorkspaceOption, find_workload, open_review, open_workspace
from wa_desktop.cli.shapes import change_shape, copy_shape, counts_line, risk_shape
from wa_desktop.cli.workload import WorkloadArgument
from wa_desktop.domain.copying import Change, CopyOptions, CopyPlan, QuestionChange, Scope, plan_copy
from wa_desktop.domain.errors import InvalidError, NotFoundError, message
from wa_desktop.domain.lens import Lens
from wa_desktop.domain.rating import total_counts
from wa_desktop.domain.workload import Snapshot

if TYPE_CHECKING:
    from wa_desktop.review.workspace import Workspace

_LONGEST_WORD = 40
_TO_TEMPLATE = "“answers set” changes its answers, and “template from” makes one of a review"
_FROM_TEMPLATE = "“template apply” fills a workload with its answers"

commands = typer.Typer(rich_markup_mode=None, help="Take over answers from a file or another review.")


@commands.command("set")
def set_(
    ctx: typer.Context,
    *,
    workload: WorkloadArgument,
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="A JSON list of update-answer inputs; - reads input.")
    ],
    alias: Annotated[
        str, typer.Option("--lens", metavar="ALIAS", help="Needed if the workload has several lenses.")
    ] = "",
    as_json: JsonOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Put the answers of a file in the place of what was said on those questions.

    Beyond AWS's words, Status may be UNKNOWN for "I don't know".
    JSON: a list of {"PillarId", "QuestionId", "Risk"} for the questions that were set.
    """
    from wa_desktop.exchange.answers import read_entries, to_answers
    from wa_desktop.review.commands import SetAnswers

    entries = read_entries(read_file(file))
    with open_review(ctx, workspace, workload, templates=True) as review:
        lens = _lens(review.snapshot, alias)
        answers = to_answers(lens, entries)
        review.apply(SetAnswers(answers))
        name = review.snapshot.workload.name
        ratings = review.ratings
    if as_json:
        put_json([risk_shape(lens, ref.question, ratings) for ref in answers])
    else:
        put_line(f"Questions set in {name}: {len(answers)}. Now {counts_line(total_counts(ratings))}.")


@commands.command()
def copy(
    ctx: typer.Context,
    *,
    source: Annotated[
        str, typer.Argument(metavar="FROM", help="The workload to copy from, by its name or id.")
    ],
    target: Annotated[str, typer.Argument(metavar="TO", help="The workload to copy to, by its name or id.")],
    number: Annotated[
        int | None,
        typer.Option("--milestone", metavar="NUMBER", help="Copy from a milestone of FROM, not from today."),
    ] = None,
    alias: Annotated[str, typer.Option("--lens", metavar="ALIAS", help="Copy along this lens only.")] = "",
    overwrite: Annotated[
        bool, typer.Option("--overwrite", help="Copy to practices that are answered in TO, too.")
    ] = False,
    notes: Annotated[
        bool, typer.Option("--notes", help="Copy client-visible notes, too; mind whose they are.")
    ] = False,
    internal: Annotated[bool, typer.Option("--internal-notes", help="Copy internal notes, too.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what would change and leave it.")] = False,
    as_json: JsonOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Copy answers from another workload or a milestone; evidence and flags never go along.

    Only what is open in TO is filled, unless --overwrite is given. What is open in FROM changes nothing.
    JSON: {"WorkloadId", "Source", "DryRun", "Answers", "Notes", "Questions": [{"LensAlias", "PillarId",
    "QuestionId", "RiskBefore", "RiskAfter", "Changes": [{"ChoiceId", "Aspect", "Before", "After", "Reason"}]}],
    "NotInLens": [{"LensAlias", "QuestionId", "ChoiceId", "Answers"}]}.
    """
    from wa_desktop.review.bulk import CopyAnswers
    from wa_desktop.review.states import state_of

    with open_workspace(ctx, workspace) as held:
        review = held.open_review(find_workload(held, target, _TO_TEMPLATE).id)
        state = state_of(held, _source_id(held, source, review.snapshot, number), number)
        if alias:
            _lens(review.snapshot, alias)
        options = CopyOptions(Scope(alias), only_open=not overwrite, notes=notes, internal=internal)
        plan = plan_copy(state.snapshot, review.snapshot, options)
        if not plan.lenses:
            raise InvalidError(message("The two workloads have no lens in common."))
        name = state.name_for(review.snapshot.workload)
        before = review.snapshot
        if not dry_run:
            review.apply(CopyAnswers(plan.answers(), name))
        counts = counts_line(total_counts(review.ratings))
    if as_json:
        put_json(copy_shape(plan, before, name, dry_run=dry_run))
    else:
        _put_plan(plan, before, name, counts, dry_run=dry_run)


def _source_id(held: Workspace, source: str, target: Snapshot, number: int | None) -> str:
    workload_id = find_workload(held, source, _FROM_TEMPLATE).id
    if workload_id == target.workload.id and number is None:
        raise InvalidError(
            message("FROM and TO are the same workload; name one of its milestones with --milestone.")
        )
    return workload_id


def _put_plan(plan: CopyPlan, before: Snapshot, source: str, counts: str, *, dry_run: bool) -> None:
    if dry_run:
        put_table(
            ("Question", "Practice", "What", "Now", "Then"),
            [change_row(one, change) for one in plan.questions for change in one.changes],
        )
    totals = plan.totals()
    done = "To copy" if dry_run else "Copied"
    notes = f", notes: {totals.notes}" if totals.notes else ""
    put_line(
        f"{done} from {source} to {before.workload.name}: answers: {totals.answers}{notes}, "
        f"questions: {totals.questions}, of which come to high risk: {totals.to_high}. Now {counts}."
    )
    if plan.unmatched:
        left = sum(one.answers for one in plan.unmatched)
        put_line(f"Answers left behind, not in this lens version: {left}.")


def change_row(one: QuestionChange, change: Change) -> tuple[str, str, str, str, str]:
    """A change as a row of the preview."""
    shape = change_shape(one, change)
    words = [_word(shape["Before"]), _word(shape["After"])]
    if "Reason" in shape and shape["Reason"] != "NONE":
        words[1] += f" ({shape['Reason']})"
    practice = one.question.choice(change.choice).label if change.choice else ""
    return one.question.label, practice, change.aspect.value, words[0], words[1]


def _word(value: object) -> str:
    """A value of the JSON object, short enough for a table."""
    if value is None:
        return "-"
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = str(value)
    return text if len(text) <= _LONGEST_WORD else f"{text[:_LONGEST_WORD]}…"


def _lens(snapshot: Snapshot, alias: str) -> Lens:
    aliases = [review.lens.alias for review in snapshot.reviews]
    if not alias and len(aliases) > 1:
        raise InvalidError(
            message(
                "The workload has several lenses; name one with --lens: {aliases}.",
                aliases=", ".join(aliases),
            )
        )
    if alias and alias not in aliases:
        raise NotFoundError(
            message(
                "The workload is not reviewed along “{alias}”, but along {aliases}.",
                alias=alias,
                aliases=", ".join(aliases),
            )
        )
    return snapshot.review(alias or aliases[0]).lens
