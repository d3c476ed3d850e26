"""`wa-desktop answers`: take over answers from a file."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from wa_desktop.cli.files import read_file
from wa_desktop.cli.output import put_json, put_line
from wa_desktop.cli.session import JsonOption, WorkspaceOption, open_review
from wa_desktop.cli.shapes import counts_line, risk_shape
from wa_desktop.cli.workload import WorkloadArgument
from wa_desktop.domain.errors import InvalidError, NotFoundError, message
from wa_desktop.domain.lens import Lens
from wa_desktop.domain.rating import total_counts
from wa_desktop.domain.workload import Snapshot

commands = typer.Typer(rich_markup_mode=None, help="Take over answers from a file.")


@commands.callback()
def _group() -> None:
    """Keep `set` a command of its own: typer would fold a group of one command into it."""


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
    with open_review(ctx, workspace, workload) as review:
        lens = _lens(review.snapshot, alias)
        answers = to_answers(lens, entries)
        review.apply(SetAnswers(answers))
        name = review.snapshot.workload.name
        ratings = review.ratings
    if as_json:
        put_json([risk_shape(lens, ref.question, ratings) for ref in answers])
    else:
        put_line(f"Questions set in {name}: {len(answers)}. Now {counts_line(total_counts(ratings))}.")


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
