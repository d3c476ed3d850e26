"""The last step of every writer that has its file in memory: on the disk whole, read back the same, or not at all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from wa_desktop.domain.errors import DamagedError, Message
from wa_desktop.system.atomic import write_whole


def write_bytes(
    path: Path, data: bytes, unreadable: Message, check: Callable[[Path], None] | None = None
) -> None:
    """Write a file as `atomic.write_whole` does, after it was read back the same and passed a further `check`.

    KnownError if the disk fails, DamagedError that says `unreadable` if it gives back something else.
    """

    def verify(partial: Path) -> None:
        if partial.read_bytes() != data:
            raise DamagedError(unreadable)
        if check:
            check(partial)

    write_whole(path, lambda partial: _write(partial, data), verify)


def _write(partial: Path, data: bytes) -> None:
    partial.write_bytes(data)
