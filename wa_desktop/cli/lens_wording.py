"""`wa-desktop lens wording`: AWS's own titles and descriptions, from what the AWS CLI printed for one's account."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from wa_desktop.cli.errors import FINDINGS
from wa_desktop.cli.files import read_file
from wa_desktop.cli.output import Json, complain, put_json, put_line
from wa_desktop.cli.session import JsonOption, WorkspaceOption, open_workspace

if TYPE_CHECKING:
    from wa_desktop.domain.lens import LensVersion
    from wa_desktop.review.official_wording import LensWording

_SHOWN = 10
"""Ids that find no place are listed up to so many; JSON has them all."""


def wording(
    ctx: typer.Context,
    files: Annotated[
        list[Path],
        typer.Argument(metavar="FILE...", help="What the AWS CLI printed as JSON; - reads input."),
    ],
    *,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what it would change.")] = False,
    as_json: JsonOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Put AWS's official titles and descriptions over the built-in lenses of this workspace.

    They come from your own account: `aws wellarchitected list-answers --workload-id ID --lens-alias wellarchitected
    --output json > answers.json` has titles and descriptions of practices, `get-answer` (one file per question) the
    descriptions of questions, `get-lens-review` the names of pillars. The lens becomes a new version, to which
    reviews are moved with `lens upgrade`; all answers stay. Exit code 1 if nothing fits.

    JSON: {"DryRun", "Lenses": [{"LensAlias", "LensName", "LensVersion", "StoredVersion", "ToolVersion", "Questions",
    "OfQuestions", "Choices", "OfChoices", "Descriptions", "Unknown", "Missing"}], "OtherLenses": [{"LensAlias",
    "Questions"}], "Problems"}. StoredVersion is null where nothing was stored, ToolVersion what get-lens-review says.
    """
    from wa_desktop.lensfile.aws_output import read_outputs

    read = read_outputs([(str(file), read_file(file)) for file in files])
    with open_workspace(ctx, workspace) as held:
        found = held.fit_wordings(read.wordings)
        stored = [held.apply_wording(one) if one.fits and not dry_run else None for one in found]
    pairs = list(zip(found, stored, strict=True))
    if as_json:
        put_json(
            {
                "DryRun": dry_run,
                "Lenses": [_shape(one, kept) for one, kept in pairs if one.lens],
                "OtherLenses": [
                    {"LensAlias": one.wording.alias, "Questions": len(one.wording.questions)}
                    for one in found
                    if not one.lens
                ],
                "Problems": [str(problem) for problem in read.problems],
            }
        )
    else:
        for problem in read.problems:
            complain(str(problem))
        for one, kept in pairs:
            _put(one, kept)
    if not any(one.fits for one in found):
        if not as_json:
            complain("Nothing in these files is of a built-in lens.")
        raise typer.Exit(FINDINGS)


def _shape(one: LensWording, stored: LensVersion | None) -> Json:
    lens, match = one.lens, one.match
    if lens is None or match is None:
        raise ValueError("the words are of no lens of ours")
    return {
        "LensAlias": lens.alias,
        "LensName": lens.name,
        "LensVersion": lens.version,
        "StoredVersion": stored.version if stored else None,
        "ToolVersion": one.wording.version,
        "Questions": match.questions,
        "OfQuestions": match.of_questions,
        "Choices": match.choices,
        "OfChoices": match.of_choices,
        "Descriptions": match.descriptions,
        "Unknown": list(match.unknown),
        "Missing": list(match.missing),
    }


def _put(one: LensWording, stored: LensVersion | None) -> None:
    if one.lens is None or one.match is None:
        name = one.wording.alias or "a lens that the output does not name"
        put_line(f"{name}: none of the built-in lenses; {len(one.wording.questions)} questions left out.")
        return
    match = one.match
    put_line(
        f"{one.lens.name} {one.lens.version}: {match.questions} of {match.of_questions} questions and "
        f"{match.choices} of {match.of_choices} choices are in the output, with {match.descriptions} descriptions."
    )
    _put_ids("In the output and not in the lens", match.unknown)
    _put_ids("In the lens and not in the output, so our words stay", match.missing)
    if one.wording.version and one.wording.version != one.lens.version:
        put_line(f"  The output is of version {one.wording.version}.")
    if stored:
        put_line(
            f"  Stored as version {stored.version}. Move a review to it with: lens upgrade WORKLOAD {one.lens.alias}"
        )


def _put_ids(what: str, ids: tuple[str, ...]) -> None:
    if ids:
        more = f" and {len(ids) - _SHOWN} more" if len(ids) > _SHOWN else ""
        put_line(f"  {what}: {', '.join(ids[:_SHOWN])}{more}.")
