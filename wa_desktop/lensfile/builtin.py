"""The lenses that come with the program: a folder each, one file per pillar, joined into one lens file."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import Any

from wa_desktop.domain.errors import DamagedError, message
from wa_desktop.domain.lens import FRAMEWORK
from wa_desktop.lensfile.findings import Remarks
from wa_desktop.lensfile.json_source import read_json
from wa_desktop.lensfile.write import to_bytes

LENS_FILE = "lens.json"

_PLAIN_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]*\.json")


def read_folder(folder: Path) -> bytes:
    """A lens folder as one lens file: `lens.json` with the files that its `pillars` name in their place.

    Raises:
        DamagedError: a file is missing, cannot be read or is no JSON, or `pillars` is no list of plain names
            of files in the folder.
    """
    return _joined(folder, _state_of(folder))


def _state_of(folder: Path) -> tuple[tuple[str, int, int], ...]:
    """By what one tells that files are other ones than before: name, size and time."""
    try:
        files = [(file.name, file.stat()) for file in sorted(folder.glob("*.json"))]
    except OSError as error:
        raise _damaged(folder / LENS_FILE) from error
    return tuple((name, stat.st_size, stat.st_mtime_ns) for name, stat in files)


@lru_cache(maxsize=16)
def _joined(folder: Path, _state: object) -> bytes:
    """Joining a large lens takes a tenth of a second, and each workspace that is opened asks for it."""
    lens = _read_object(folder / LENS_FILE)
    names = lens.get("pillars")
    if not isinstance(names, list):
        raise _damaged(folder / LENS_FILE)
    return to_bytes(lens | {"pillars": [_read_object(_pillar_file(folder, name)) for name in names]})


def builtin_lenses(lenses_dir: Path) -> list[tuple[str, Path]]:
    """The alias and folder of every lens in a folder of lenses: the framework first, then by alias.

    Raises:
        DamagedError: as `read_folder`, for a `lens.json`.
    """
    found = []
    for file in lenses_dir.glob(f"*/{LENS_FILE}"):
        extensions = _read_object(file).get("extensions")
        alias = extensions.get("alias") if isinstance(extensions, dict) else None
        found.append((alias if isinstance(alias, str) and alias else file.parent.name, file.parent))
    return sorted(found, key=lambda one: (one[0] != FRAMEWORK, one))


def _pillar_file(folder: Path, name: object) -> Path:
    if not isinstance(name, str) or not _PLAIN_NAME.fullmatch(name) or name == LENS_FILE:
        raise _damaged(folder / LENS_FILE)
    return folder / name


def _read_object(file: Path) -> dict[str, Any]:
    remarks = Remarks()
    try:
        source = read_json(file.read_bytes(), remarks)
    except OSError as error:
        raise _damaged(file) from error
    if not source.sound or source.has_repeated_keys or not isinstance(source.value, dict):
        raise _damaged(file)
    return source.value


def _damaged(file: Path) -> DamagedError:
    return DamagedError(
        message(
            "The built-in lens file {file} is missing or damaged; install WA Desktop again.", file=str(file)
        )
    )
