"""`wa-desktop check`: look over a whole workspace file, and compare its history with a digest that was noted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from wa_desktop.cli.errors import FINDINGS
from wa_desktop.cli.output import put_json, put_line
from wa_desktop.cli.session import JsonOption, WorkspaceOption, open_workspace, workspace_path
from wa_desktop.domain.errors import DamagedError, KnownError, message

if TYPE_CHECKING:
    from wa_desktop.review.checking import Checking
    from wa_desktop.review.workspace import Workspace


def check(
    ctx: typer.Context,
    *,
    head: Annotated[
        str,
        typer.Option(
            "--head", metavar="DIGEST", help="A chain digest noted earlier: is the history up to it whole?"
        ),
    ] = "",
    mend: Annotated[
        bool, typer.Option("--mend", help="Make figures of lists again that do not fit the answers.")
    ] = False,
    as_json: JsonOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Check pages, lenses, milestones, history, figures and kept files. Exit code 1 if something is wrong.

    Note the chain digest it ends with. Who changes or removes entries later can make all other digests anew, but
    not that one.

    JSON: {"Findings": [{"Part", "Sentence", "Advice"}], "MoreFindings", "Workloads", "Templates", "Milestones",
    "HistoryEntries", "ChainDigest", "HeadFoundAt": the number of the entry with the noted digest or null, "Mended"}. Part is pages,
    links, lens, workload, milestone, standing, history, digest, attachment, filter or edition.
    """
    path = workspace_path(ctx, workspace)
    if not path.exists():
        raise KnownError(message("There is no workspace {name}.", name=path.name))
    try:
        with open_workspace(ctx, workspace) as held:
            checking = held.checking(head)
            checking.run()
            mended = checking.mend() if mend and checking.stale else 0
            templates = _templates(held)
    except DamagedError as error:  # damage that lets nothing of the file be read is a finding as well
        _put_damaged(str(error.sentence), as_json=as_json)
        raise typer.Exit(FINDINGS) from error
    if as_json:
        put_json({**_shape(checking, templates), "Mended": mended})
    else:
        _put(checking, mended, templates)
    if checking.findings:
        raise typer.Exit(FINDINGS)


def _templates(held: Workspace) -> int:
    """How many of those looked at are templates; none where the file is too damaged to say."""
    try:
        return held.template_count()
    except KnownError:
        return 0


def _put_damaged(sentence: str, *, as_json: bool) -> None:
    if as_json:
        put_json({"Findings": [{"Part": "pages", "Sentence": sentence, "Advice": ""}]})
    else:
        put_line(sentence)


def _put(checking: Checking, mended: int, templates: int) -> None:
    for finding in checking.findings:
        put_line(f"{finding.part.value}: {finding.sentence} {finding.advice}")
    if checking.more:
        put_line(f"And {checking.more} more.")
    if checking.stale:
        put_line("wa-desktop check --mend makes stale figures again.")
    if mended:
        put_line(f"Made the figures of {_count(mended, 'workload', 'workloads')} again.")
    if checking.noted_at is not None:
        put_line(
            f"The noted digest is that of entry {checking.noted_at}: nothing up to there was changed or removed."
        )
    also = f"{_count(templates, 'template', 'templates')}, " if templates else ""
    put_line(
        f"{_count(max(0, checking.workloads - templates), 'workload', 'workloads')}, {also}"
        f"{_count(checking.milestones, 'milestone', 'milestones')}, "
        f"{_count(checking.entries, 'history entry', 'history entries')}, chain digest {checking.chain}"
    )


def _count(number: int, one: str, several: str) -> str:
    return f"{number} {one if number == 1 else several}"


def _shape(checking: Checking, templates: int) -> dict[str, object]:
    return {
        "Findings": [
            {"Part": one.part.value, "Sentence": str(one.sentence), "Advice": str(one.advice)}
            for one in checking.findings
        ],
        "MoreFindings": checking.more,
        "Workloads": max(0, checking.workloads - templates),
        "Templates": templates,
        "Milestones": checking.milestones,
        "HistoryEntries": checking.entries,
        "ChainDigest": checking.chain,
        "HeadFoundAt": checking.noted_at,
    }
