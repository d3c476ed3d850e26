"""Files for AWS on their way to disk: all of them whole and read again, or none."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from wa_desktop.domain.errors import KnownError, message
from wa_desktop.lensfile.aws_mending import AwsFile
from wa_desktop.system.atomic import write_whole


def write_file(file: AwsFile, path: Path) -> None:
    """Write one file, in the place of one that may be there; KnownError if it cannot be written."""
    write_whole(path, partial(_produce, file.data), partial(_compare, file.data))


def write_parts(files: Sequence[AwsFile], folder: Path) -> None:
    """Write several files into a folder where none of them is yet; KnownError, and none of them there, if one fails."""
    paths = [folder / file.name for file in files]
    taken = next((path for path in paths if path.exists()), None)
    if taken:
        raise KnownError(message("{name} exists there already; choose another folder.", name=taken.name))
    written: list[Path] = []
    try:
        for file, path in zip(files, paths, strict=True):
            write_file(file, path)
            written.append(path)
    except KnownError:
        for path in written:
            with contextlib.suppress(OSError):
                path.unlink()
        raise


def _produce(data: bytes, path: Path) -> None:
    path.write_bytes(data)


def _compare(data: bytes, path: Path) -> None:
    if path.read_bytes() != data:
        raise KnownError(message("What was written reads otherwise; try again on another disk."))
