"""Which workspace a command works in, and how it is opened and let go."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from wa_desktop.domain.errors import InvalidError, KnownError, message
from wa_desktop.system.paths import default_workspace, lenses_dir, settings_file
from wa_desktop.system.settings import read_settings

if TYPE_CHECKING:
    from wa_desktop.domain.workload import Workload
    from wa_desktop.review.review import Review
    from wa_desktop.review.workspace import Workspace

WorkspaceOption = Annotated[
    Path | None,
    typer.Option("--workspace", metavar="FILE", help="The workspace file; made if it does not exist."),
]
AuthorOption = Annotated[
    str | None,
    typer.Option(
        "--author", metavar="NAME", help="Who signs changes in the history; else the name from the window."
    ),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON.")]

_AUTHOR = "wa_desktop.author"
"""Where the context that all commands share keeps the name."""


def sign_with(ctx: typer.Context, author: str | None) -> None:
    """Let changes of this run be signed with a name, or with none if it is empty; None means the settings'."""
    if author is not None:
        refuse_half_characters(author)
        ctx.meta[_AUTHOR] = author


def workspace_path(ctx: typer.Context, named: Path | None) -> Path:
    """The file named at the command, else the one named before it, else the default."""
    path = named or ctx.obj or default_workspace()
    refuse_half_characters(str(path))
    return Path(path)


@contextmanager
def open_workspace(ctx: typer.Context, named: Path | None) -> Iterator[Workspace]:
    """The workspace of this command, held until the block ends."""
    from wa_desktop.review.author import tidy_author
    from wa_desktop.review.workspace import Workspace

    workspace = Workspace.open(workspace_path(ctx, named), lenses_dir())
    named_author: str | None = ctx.meta.get(_AUTHOR)
    workspace.author = tidy_author(
        read_settings(settings_file()).author if named_author is None else named_author
    )
    try:
        yield workspace
    finally:
        workspace.close()


@contextmanager
def open_review(
    ctx: typer.Context, named: Path | None, workload: str, *, templates: bool = False
) -> Iterator[Review]:
    """The review of a workload, named by name or id, held until the block ends; `templates` may be named too."""
    with open_workspace(ctx, named) as workspace:
        found = workspace.find_workload(workload) if templates else find_workload(workspace, workload)
        yield workspace.open_review(found.id)


BEGIN_REVIEW = "“workload add --template” begins a review with it"


def find_workload(workspace: Workspace, name_or_id: str, instead: str = BEGIN_REVIEW) -> Workload:
    """A workload by its name or id; InvalidError for a template, with what can be done with it `instead`."""
    found = workspace.find_workload(name_or_id)
    if found.template:
        sentence = message(
            "“{name}” is a template and no workload; {instead}.", name=found.name, instead=instead
        )
        raise InvalidError(sentence)
    return found


def refuse_half_characters(*texts: str) -> None:
    """Refuse arguments that were no text in the terminal's encoding; no file could keep them."""
    if any("\ud800" <= sign <= "\udfff" for text in texts for sign in text):
        raise KnownError(message("An argument is no readable text; write it in UTF-8."))
