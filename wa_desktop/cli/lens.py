"""`wa-desktop lens`: check, import, export and list lenses."""

from __future__ import annotations

from collections import Counter
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from wa_desktop.cli.errors import FINDINGS, WRONG_USE, known_line
from wa_desktop.cli.files import STANDARD, read_lens_file
from wa_desktop.cli.output import complain, put_json, put_line, put_table
from wa_desktop.cli.session import JsonOption, WorkspaceOption, open_workspace
from wa_desktop.cli.shapes import finding_shape, lens_shape
from wa_desktop.domain.errors import KnownError, NotFoundError, message
from wa_desktop.domain.lens import Lens, LensVersion
from wa_desktop.domain.workload import comparable

if TYPE_CHECKING:
    from wa_desktop.lensfile.findings import Finding
    from wa_desktop.review.workspace import Workspace

commands = typer.Typer(rich_markup_mode=None, help="Check, import, export and list lenses.")

Findings = list[tuple[str, "Finding"]]


@commands.command()
def check(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Lens files or lens folders.")],
    aws: Annotated[bool, typer.Option("--aws", help="Fail on what AWS would refuse, too.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Check lens files and name every finding; exit code 1 if there are errors, warnings and hints do not count.

    JSON: a list of {"File", "Line", "Severity", "Code", "Pointer", "Sentence"}.
    """
    from wa_desktop.lensfile.check import check_lens

    findings: Findings = []
    unreadable = 0
    for file in files:
        try:
            checked = check_lens(read_lens_file(file))
        except KnownError as error:
            complain(known_line(error))
            unreadable += 1
        else:
            findings += [(str(file), finding) for finding in checked.findings]
    counts = Counter(finding.severity.value for _, finding in findings)
    if as_json:
        put_json([finding_shape(*found) for found in findings])
    else:
        put_findings(findings)
        if unreadable < len(files):
            put_line(_summary(len(files) - unreadable, counts))
    if unreadable:
        raise typer.Exit(WRONG_USE)
    if counts["error"] or (aws and counts["aws"]):
        raise typer.Exit(FINDINGS)


@commands.command("import")
def import_(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A lens file or lens folder; - reads input.")],
    *,
    alias: Annotated[
        str, typer.Option("--as", metavar="NAME", help="As a newer version of this lens, by alias or name.")
    ] = "",
    version: Annotated[str, typer.Option("--version", help="The version's name, such as 1.1.")] = "",
    notes: Annotated[str, typer.Option("--notes", help="What changed with this version.")] = "",
    minor: Annotated[
        bool,
        typer.Option("--minor/--major", help="A minor version moves reviews at once, with no milestone."),
    ] = False,
    as_json: JsonOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Store a lens in the workspace; only errors block it, with exit code 1.

    JSON: {"Lens": as in `lens list`, null if blocked; "Findings": as in `lens check`; "Moved": ids of the workloads and
    templates that a minor version moved; "NotMoved": [{"WorkloadId", "Sentence"}]}.
    """
    from wa_desktop.cli.lens_versions import import_version, moves_shape, put_moves

    data = read_lens_file(file)
    with open_workspace(ctx, workspace) as held:
        before = held.lens_versions()
        imported, moves = import_version(held, data, alias, version=version, notes=notes, minor=minor)
    stored = imported.stored
    findings = [(str(file), finding) for finding in imported.checked.findings]
    if as_json:
        put_json(
            {
                "Lens": lens_shape(stored, newest=True) if stored else None,
                "Findings": [finding_shape(*found) for found in findings],
                **moves_shape(moves),
            }
        )
    else:
        put_findings(findings)
        if stored:
            place = f"as {stored.alias}, version {stored.version}"
            is_new = stored not in before
            put_line(
                f"Imported {stored.name} {place}." if is_new else f"{stored.name} is here already, {place}."
            )
            put_moves(moves)
    if not stored:
        raise typer.Exit(FINDINGS)


@commands.command()
def export(
    ctx: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME", help="The lens's alias or name.")],
    *,
    output: Annotated[
        Path,
        typer.Option("--output", "-o", metavar="FILE", help="- writes to output; with --aws also a folder."),
    ],
    version: Annotated[str, typer.Option("--version", help="This version; else the newest.")] = "",
    aws: Annotated[
        bool, typer.Option("--aws", help="Write a custom lens that AWS takes, in parts where it must.")
    ] = False,
    as_json: JsonOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Write a lens of the workspace to a file, equal as JSON to the file that was imported.

    With --aws it is written as an AWS custom lens: legal ids, texts within AWS's limits, no keys of ours. A
    lens too large for one file becomes FILE-1.json, FILE-2.json and so on (before the ending of FILE). In a
    folder the files are named after the lens.

    JSON: a list of {"File"}.
    """
    with open_workspace(ctx, workspace) as held:
        lens_id = find_version(held, name, version).id
        if aws:
            files = _aws_files(held.lens(lens_id), output)
        else:
            files = [(output, held.lens_content(lens_id).encode())]
    if output == STANDARD:
        if len(files) > 1:
            raise KnownError(
                message("The lens needs {count} files for AWS; name a folder or a file.", count=len(files))
            )
        typer.get_binary_stream("stdout").write(files[0][1])
        return
    from wa_desktop.system.atomic import write_whole

    for path, data in files:
        write_whole(path, partial(_write, data=data))
    if as_json:
        put_json([{"File": str(path)} for path, _ in files])
    else:
        for path, _ in files:
            put_line(path)


def _aws_files(lens: Lens, output: Path) -> list[tuple[Path, bytes]]:
    """The paths and contents of a lens's AWS files."""
    from wa_desktop.lensfile.aws_export import aws_files
    from wa_desktop.lensfile.write import to_bytes

    parts = [(name, to_bytes(value)) for name, value in aws_files(lens)]
    if output.is_dir() and output != STANDARD:
        return [(output / name, data) for name, data in parts]
    if len(parts) == 1:
        return [(output, parts[0][1])]
    ending = output.suffix or ".json"
    return [
        (output.with_name(f"{output.stem}-{number}{ending}"), data)
        for number, (_, data) in enumerate(parts, start=1)
    ]


@commands.command("list")
def list_(ctx: typer.Context, as_json: JsonOption = False, workspace: WorkspaceOption = None) -> None:
    """List the lenses of the workspace, every version of each.

    JSON: a list of {"LensAlias", "LensName", "LensVersion", "LensStatus", "Origin", "Digest", "CreatedAt"}.
    """
    with open_workspace(ctx, workspace) as held:
        newest = held.newest_lenses()
        order = [version.alias for version in newest]
        versions = sorted(held.lens_versions(), key=lambda version: (order.index(version.alias), -version.id))
    shapes = [lens_shape(version, newest=version in newest) for version in versions]
    if as_json:
        put_json(shapes)
    else:
        keys = ("LensAlias", "LensVersion", "Origin", "LensName")
        put_table(("Alias", "Version", "Origin", "Name"), [[shape[key] for key in keys] for shape in shapes])


def find_version(workspace: Workspace, name: str, version: str) -> LensVersion:
    """The lens of an alias or name in a version, the newest without one; NotFoundError if there is none."""
    if not version:
        return workspace.find_lens(name)
    named = [
        lens
        for lens in workspace.lens_versions()
        if lens.version == version and (lens.alias == name or comparable(lens.name) == comparable(name))
    ]
    if not named:
        raise NotFoundError(
            message("The workspace has no lens “{name}” in version {version}.", name=name, version=version)
        )
    return named[-1]


def _write(path: Path, data: bytes) -> None:
    path.write_bytes(data)


def put_findings(findings: Findings) -> None:
    """Print a line for each finding, with its file."""
    for file, finding in findings:
        place = f"{finding.code} {finding.pointer}".rstrip()
        put_line(f"{file}:{finding.line}: {finding.severity.value} {place}: {finding.sentence}")


def _summary(files: int, counts: Counter[str]) -> str:
    kinds = f"{counts['error']} errors, {counts['aws']} AWS would refuse, {counts['warning']} warnings, {counts['hint']} hints"
    return f"Files checked: {files}. Findings: {kinds}."
