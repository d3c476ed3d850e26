"""Files that are written whole or not at all, so that a full disk never costs the file that was there."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from collections.abc import Callable
from pathlib import Path

from wa_desktop.domain.errors import KnownError, Message, message

_NO_SPACE = {errno.ENOSPC, errno.EFBIG, errno.EDQUOT if hasattr(errno, "EDQUOT") else errno.ENOSPC}
_NOT_ALLOWED = {errno.EACCES, errno.EPERM, errno.EROFS}
_NO_FOLDER = {errno.ENOENT, errno.ENOTDIR}
_BAD_NAME = {errno.ENAMETOOLONG, errno.EINVAL, errno.ELOOP}


def write_whole(
    path: Path, produce: Callable[[Path], None], verify: Callable[[Path], None] | None = None
) -> None:
    """Write a file so that `path` holds either its old content or the complete new one.

    `produce` fills a temporary file in the same folder; it is flushed to the disk, re-read by `verify` and
    moved into place. Whatever fails, the old file stays and the temporary one is removed. An OSError is raised
    as a KnownError that names the file and the next step; other exceptions of the two callables pass through.
    """
    partial: Path | None = None
    try:
        target = Path(os.path.realpath(path))
        partial = _create_beside(target)
        produce(partial)
        _flush(partial)
        if verify:
            verify(partial)
        partial.replace(target)
        _flush_folder(target.parent)
    except OSError as error:
        raise KnownError(sentence_for(error, path)) from error
    finally:
        if partial:
            with contextlib.suppress(OSError):
                partial.unlink(missing_ok=True)


def sentence_for(error: OSError, path: Path) -> Message:
    """What went wrong in writing `path`, and what to do next."""
    name = path.name
    if error.errno in _NO_SPACE:
        return message("There is no space left for {name}. Free some space and try again.", name=name)
    if error.errno in _NOT_ALLOWED:
        return message(
            "{name} may not be written there. Choose another folder, or close the file if another program has it open.",
            name=name,
        )
    if error.errno in _NO_FOLDER:
        return message("The folder for {name} does not exist. Choose another folder.", name=name)
    if error.errno == errno.EISDIR:
        return message("{name} is a folder. Choose another file name.", name=name)
    if error.errno in _BAD_NAME:
        return message("A file cannot be named {name} there. Choose a shorter name.", name=name)
    return message(
        "{name} could not be written ({reason}). Try again or choose another folder.",
        name=name,
        reason=error.strerror or type(error).__name__,
    )


def _create_beside(target: Path) -> Path:
    """An empty file with the usual permissions in the target's folder, under a name nobody else has."""
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
    partial = target.parent / f".{secrets.token_hex(8)}.part"
    os.close(os.open(partial, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
    return partial


def _flush(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def _flush_folder(folder: Path) -> None:
    """Make the move durable where folders can be flushed; Windows cannot, and the content is safe already."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
