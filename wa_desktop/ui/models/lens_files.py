"""Lens files on their way into the workspace: read with care, imported one by one, each with its outcome."""

from __future__ import annotations

import stat
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from wa_desktop.domain.errors import KnownError, Message, message
from wa_desktop.domain.lens import LensVersion
from wa_desktop.lensfile.findings import Finding, Severity
from wa_desktop.review.workspace import Workspace
from wa_desktop.system.atomic import write_whole

LARGEST = 5_000_000
"""Bytes; ten times what AWS takes. Beyond it a file is no lens, and reading it would only block."""

_WEIGHT = {Severity.ERROR: 0, Severity.AWS: 1, Severity.WARNING: 2}


@dataclass(frozen=True)
class ImportOutcome:
    """What became of one file.

    `stored` is None if nothing was imported: because of `problem` (the file could not be read or stored) or
    because of errors among the findings. `known` says that the same content was in the workspace before.
    `findings` are sorted, errors first. `lines` are the file's text.
    """

    name: str
    stored: LensVersion | None = None
    known: bool = False
    problem: Message | None = None
    findings: tuple[Finding, ...] = ()
    lines: tuple[str, ...] = ()

    def count(self, severity: Severity) -> int:
        """How many findings weigh so much."""
        return sum(finding.severity is severity for finding in self.findings)


def read_lens_file(path: Path) -> bytes:
    """The bytes of a file that may be a lens; KnownError with one sentence if it cannot be one."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise KnownError(message("{name} is a folder; choose the lens files in it.", name=path.name))
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


def import_files(workspace: Workspace, paths: Iterable[Path]) -> list[ImportOutcome]:
    """Import each file by itself: a bad one keeps no other out."""
    return [_import_file(workspace, path) for path in paths]


def write_lens(workspace: Workspace, lens_id: int, path: Path) -> Path:
    """Write a stored lens as the file it was, and return its path; KnownError if it cannot be written."""
    data = workspace.lens_content(lens_id).encode()

    def produce(partial: Path) -> None:
        partial.write_bytes(data)

    write_whole(path, produce)
    return path


def _import_file(workspace: Workspace, path: Path) -> ImportOutcome:
    try:
        data = read_lens_file(path)
        before = {version.id for version in workspace.lens_versions()}
        imported = workspace.import_lens(data)
    except KnownError as error:
        return ImportOutcome(path.name, problem=error.sentence)
    findings = sorted(
        imported.checked.findings, key=lambda finding: (_WEIGHT[finding.severity], finding.line)
    )
    known = imported.stored is not None and imported.stored.id in before
    lines = tuple(data.decode("utf-8-sig", "replace").split("\n"))
    return ImportOutcome(path.name, imported.stored, known, None, tuple(findings), lines)
