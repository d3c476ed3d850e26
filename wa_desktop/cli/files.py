"""Files named on the command line: read whole, with one sentence where that cannot be done."""

from __future__ import annotations

from pathlib import Path

import typer

from wa_desktop.domain.errors import DamagedError, KnownError, NotFoundError, message
from wa_desktop.domain.lens import Lens

STANDARD = Path("-")
"""Stands for standard input or output."""


def read_file(path: Path) -> bytes:
    """The bytes of a file, or of standard input for "-"."""
    if path == STANDARD:
        return typer.get_binary_stream("stdin").read()
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise NotFoundError(
            message("There is no file {name}; look at its name and folder.", name=path)
        ) from error
    except IsADirectoryError as error:
        raise KnownError(message("{name} is a folder; name a file in it.", name=path)) from error
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise KnownError(message("{name} cannot be read ({reason}).", name=path, reason=reason)) from error


def read_lens_file(path: Path) -> bytes:
    """The bytes of a lens file; a lens folder, one file per pillar, is joined into one."""
    if not path.is_dir():
        return read_file(path)
    from wa_desktop.lensfile.builtin import read_folder

    try:
        return read_folder(path)
    except DamagedError as error:
        raise DamagedError(
            message(
                "{name} is no lens folder: lens.json, or a pillar file that it names, is missing or no JSON.",
                name=path,
            )
        ) from error


def read_lens(path: Path) -> Lens:
    """The lens of a file or folder; DamagedError with the first thing that is wrong if it is none."""
    from wa_desktop.lensfile.check import check_lens
    from wa_desktop.lensfile.findings import Severity

    checked = check_lens(read_lens_file(path))
    if checked.lens is None:
        first = next(finding for finding in checked.findings if finding.severity is Severity.ERROR)
        raise DamagedError(
            message(
                "{name} cannot be used as a lens; line {line}: {sentence} `lens check` names everything.",
                name=path,
                line=first.line,
                sentence=first.sentence,
            )
        )
    return checked.lens
