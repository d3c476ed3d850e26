"""A lens file that comes in as a newer version, and what a minor one moves: the part of `lens import` that knows versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wa_desktop.cli.output import Json, put_line
from wa_desktop.domain.errors import InvalidError, message

if TYPE_CHECKING:
    from wa_desktop.review.lens_versions import MinorApplied
    from wa_desktop.review.library import ImportedLens
    from wa_desktop.review.workspace import Workspace


def import_version(
    workspace: Workspace, data: bytes, name: str, *, version: str, notes: str, minor: bool
) -> tuple[ImportedLens, MinorApplied]:
    """Import a file, as a newer version of the lens of that name if one is given, and move reviews if it is minor.

    InvalidError if a minor version has no major one before it, or the lens of that name gets none from a file.
    """
    from wa_desktop.review.lens_versions import MinorApplied, apply_minor, no_newer_version

    alias = workspace.find_lens(name).alias if name else ""
    problem = no_newer_version(workspace, alias) if alias else None
    if minor and not alias:
        problem = message("A minor version needs a lens it is a version of; name that with --as.")
    if problem:
        raise InvalidError(problem)
    known = {one.id for one in workspace.lens_versions()}
    imported = workspace.import_lens(data, alias=alias, version=version, notes=notes, minor=minor)
    stored = imported.stored
    if stored and stored.minor and stored.id not in known:
        return imported, apply_minor(workspace, stored.alias)
    return imported, MinorApplied()


def moves_shape(moves: MinorApplied) -> Json:
    """`{"Moved", "NotMoved"}` of what a minor version did."""
    return {
        "Moved": [entry.id for entry in moves.moved],
        "NotMoved": [{"WorkloadId": entry.id, "Sentence": str(sentence)} for entry, sentence in moves.failed],
    }


def put_moves(moves: MinorApplied) -> None:
    """Say who moved and who did not."""
    if moves.moved:
        put_line(f"Moved to it: {', '.join(entry.name for entry in moves.moved)}.")
    for entry, sentence in moves.failed:
        put_line(f"{entry.name} stays as it is: {sentence}")
    if moves.archived:
        put_line(f"In the archive, and left as it was: {moves.archived}.")
