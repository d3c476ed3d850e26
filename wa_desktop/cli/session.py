"""Which workspace a command works in, and how it is opened and let go."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from wa_desktop.domain.errors import KnownError, message
from wa_desktop.system.paths import default_workspace, lenses_dir

if TYPE_CHECKING:
    from wa_desktop.review.review import Review
    from wa_desktop.review.workspace import Workspace

WorkspaceOption = Annotated[
    Path | None,
    typer.Option("--workspace", metavar="FILE", help="The workspace file; made if it does not exist."),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def workspace_path(ctx: typer.Context, named: Path | None) -> Path:
    """The file named at the command, else the one named before it, else the default."""
    path = named or ctx.obj or default_workspace()
    refuse_half_characters(str(path))
    return Path(path)


@contextmanager
def open_workspace(ctx: typer.Context, named: Path | None) -> Iterator[Workspace]:
    """The workspace of this command, held until the block ends."""
    from wa_desktop.review.workspace import Workspace

    workspace = Workspace.open(workspace_path(ctx, named), lenses_dir())
    try:
        yield workspace
    finally:
        workspace.close()


@contextmanager
def open_review(ctx: typer.Context, named: Path | None, workload: str) -> Iterator[Review]:
    """The review of a workload, named by name or id, held until the block ends."""
    with open_workspace(ctx, named) as workspace:
        yield workspace.open_review(workspace.find_workload(workload).id)


def refuse_half_characters(*texts: str) -> None:
    """Refuse arguments that were no text in the terminal's encoding; no file could keep them."""
    if any("\ud800" <= sign <= "\udfff" for text in texts for sign in text):
        raise KnownError(message("An argument is no readable text; write it in UTF-8."))
