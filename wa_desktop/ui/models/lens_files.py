"""Lens files on their way into the workspace: found, read with care, imported one by one, each with its outcome."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from wa_desktop.domain.errors import DamagedError, KnownError, Message, message
from wa_desktop.domain.lens import LensVersion
from wa_desktop.lensfile.builtin import LENS_FILE, read_folder
from wa_desktop.lensfile.findings import Finding, Remarks, Severity
from wa_desktop.lensfile.json_source import read_json
from wa_desktop.review.workspace import Workspace
from wa_desktop.system.atomic import write_whole

LARGEST = 5_000_000
"""Bytes; ten times what AWS takes. Beyond it a file is no lens, and reading it would only block."""

_WEIGHT = {Severity.ERROR: 0, Severity.AWS: 1, Severity.WARNING: 2, Severity.HINT: 3}
_ENDING = ".json"


@dataclass(frozen=True)
class ImportOutcome:
    """What became of one file.

    `stored` is None if nothing was imported: because of `problem` (the file could not be read or stored) or
    because of errors among the findings. `known` says that the same content was in the workspace before.
    `findings` are sorted, errors first. `lines` are the file's text, `value` its JSON value if it is an object that
    the studio can go on from.
    """

    name: str
    stored: LensVersion | None = None
    known: bool = False
    problem: Message | None = None
    findings: tuple[Finding, ...] = ()
    lines: tuple[str, ...] = ()
    value: dict[str, Any] | None = field(default=None, repr=False)

    def count(self, severity: Severity) -> int:
        """How many findings weigh so much."""
        return sum(finding.severity is severity for finding in self.findings)


@dataclass(frozen=True)
class Skipped:
    """A JSON file of a folder that does not look like a lens."""

    name: str


ImportStep = ImportOutcome | Skipped | None
"""What came next; None for a folder that was looked into and held nothing to tell."""


def import_files(workspace: Workspace, paths: Iterable[Path]) -> Iterator[ImportStep]:
    """Import each file by itself, and all lenses of a folder and below it; a bad one keeps no other out.

    A lens folder of our own kind, `lens.json` with a file per pillar, is one lens. Whoever asks for the next step may
    stop before it: what was imported stays.
    """
    for path in paths:
        if path.is_dir():
            yield from _import_folder(workspace, path)
        else:
            yield _import_file(workspace, path, path.name)


def read_lens_file(path: Path) -> bytes:
    """The bytes of a file that may be a lens; KnownError with one sentence if it cannot be one."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise KnownError(message("{name} is no file; choose a lens file.", name=path.name))
        if status.st_size > LARGEST:
            raise KnownError(
                message(
                    "{name} has {size} MB; a lens file has at most {most} MB. Choose another file.",
                    name=path.name,
                    size=round(status.st_size / 1_000_000, 1),
                    most=LARGEST // 1_000_000,
                )
            )
        return path.read_bytes()
    except OSError as error:
        raise KnownError(
            message(
                "{name} cannot be read ({reason}). Check that it exists and that you may read it.",
                name=path.name,
                reason=error.strerror or type(error).__name__,
            )
        ) from error


def write_lens(workspace: Workspace, lens_id: int, path: Path) -> Path:
    """Write a stored lens as the file it was, and return its path; KnownError if it cannot be written."""
    data = workspace.lens_content(lens_id).encode()

    def produce(partial: Path) -> None:
        partial.write_bytes(data)

    write_whole(path, produce)
    return path


def _import_folder(workspace: Workspace, folder: Path) -> Iterator[ImportStep]:
    found = 0
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        here = Path(place)
        if LENS_FILE in names and _is_lens_folder(here):
            found += 1
            yield _import_lens_folder(workspace, here, _shown_name(here, folder))
            continue
        yield None
        for name in sorted(names):
            if name.startswith(".") or not name.casefold().endswith(_ENDING):
                continue
            path = here / name
            if _looks_like_a_lens(path):
                found += 1
                yield _import_file(workspace, path, _shown_name(path, folder))
            else:
                yield Skipped(_shown_name(path, folder))
    if not found:
        problem = message("{name} holds no lens file, nor does a folder in it.", name=folder.name)
        yield ImportOutcome(folder.name, problem=problem)


def _shown_name(path: Path, folder: Path) -> str:
    """A path below the chosen folder, with that folder's name."""
    return Path(folder.name, path.relative_to(folder)).as_posix()


def _is_lens_folder(folder: Path) -> bool:
    """Whether its lens.json names files of pillars, instead of holding pillars itself."""
    try:
        value = read_json(read_lens_file(folder / LENS_FILE), Remarks()).value
    except KnownError:
        return False
    pillars = value.get("pillars") if isinstance(value, dict) else None
    return isinstance(pillars, list) and bool(pillars) and all(isinstance(name, str) for name in pillars)


def _looks_like_a_lens(path: Path) -> bool:
    """Whether it has the words that a lens file has; a file that cannot be read is looked at later, for its reason."""
    try:
        data = read_lens_file(path)
    except KnownError:
        return True
    return b'"pillars"' in data and (b'"schemaVersion"' in data or b'"riskRules"' in data)


def _import_lens_folder(workspace: Workspace, folder: Path, name: str) -> ImportOutcome:
    try:
        data = read_folder(folder)
    except DamagedError:
        problem = message(
            "{name} is no whole lens folder: a pillar file that its lens.json names is missing or no JSON.",
            name=folder.name,
        )
        return ImportOutcome(name, problem=problem)
    return _imported(workspace, data, name)


def _import_file(workspace: Workspace, path: Path, name: str) -> ImportOutcome:
    try:
        data = read_lens_file(path)
    except KnownError as error:
        return ImportOutcome(name, problem=error.sentence)
    return _imported(workspace, data, name)


def _imported(workspace: Workspace, data: bytes, name: str) -> ImportOutcome:
    try:
        before = {version.id for version in workspace.lens_versions()}
        imported = workspace.import_lens(data)
    except KnownError as error:
        return ImportOutcome(name, problem=error.sentence)
    checked, stored = imported.checked, imported.stored
    findings = sorted(checked.findings, key=lambda finding: (_WEIGHT[finding.severity], finding.line))
    return ImportOutcome(
        name,
        stored,
        known=stored is not None and stored.id in before,
        findings=tuple(findings),
        lines=tuple(data.decode("utf-8-sig", "replace").split("\n")),
        value=checked.value if isinstance(checked.value, dict) else None,
    )
