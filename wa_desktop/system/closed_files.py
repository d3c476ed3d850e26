"""Remembers how large workspaces were left, so that opening one need not read all of it to trust it.

Reading every page of a workspace of a gigabyte takes seconds. One that lies there exactly as this program closed it
was sound then; one that was copied, restored or written by anybody else is read whole again.
"""

from __future__ import annotations

import contextlib
import json
from pathlib import Path

from wa_desktop.domain.errors import KnownError
from wa_desktop.system.atomic import write_whole
from wa_desktop.system.paths import state_file

LARGE = 32_000_000
"""Bytes; a smaller file is read whole while nobody notices."""

_MOST = 50
"""How many files are remembered, the last closed ones."""


def is_as_closed(path: Path) -> bool:
    """Whether a large file is byte for byte as long and as old as when this program closed it in order.

    False for small files, and wherever anything is in doubt.
    """
    try:
        mark = _mark(path)
        journal = path.with_name(f"{path.name}-wal")
        return mark is not None and not journal.exists() and _remembered().get(str(path)) == mark
    except OSError:
        return False


def remember_closed(path: Path) -> None:
    """Note how a large file was left; where that cannot be written, it is read whole next time."""
    with contextlib.suppress(OSError, KnownError):
        mark = _mark(path)
        if mark is None:
            return
        known = {name: value for name, value in _remembered().items() if name != str(path)}
        known[str(path)] = mark
        place = _place()
        place.parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps(dict(list(known.items())[-_MOST:]))
        write_whole(place, lambda target: _write(target, text))


def _write(target: Path, text: str) -> None:
    target.write_text(text, encoding="utf-8")


def _mark(path: Path) -> list[int] | None:
    """Size, time and number of the file itself; None for a small one."""
    stat = path.stat()
    return [stat.st_size, stat.st_mtime_ns, stat.st_ino] if stat.st_size >= LARGE else None


def _remembered() -> dict[str, object]:
    try:
        value = json.loads(_place().read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _place() -> Path:
    return state_file().with_name("closed.json")
