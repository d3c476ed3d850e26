"""`wa-desktop lens sheet`, `from-sheet` and `template`: a lens as a workbook or a CSV file, and back."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from wa_desktop.cli.errors import FINDINGS
from wa_desktop.cli.files import STANDARD, read_file
from wa_desktop.cli.lens import find_version, put_findings
from wa_desktop.cli.output import complain, put_json, put_line
from wa_desktop.cli.session import JsonOption, WorkspaceOption, open_workspace
from wa_desktop.cli.shapes import finding_shape
from wa_desktop.domain.errors import KnownError, message

_WORKBOOK = ".xlsx"
_TABLE = ".csv"
_ZIP = b"PK\x03\x04"

_Output = Annotated[
    Path, typer.Option("--output", "-o", metavar="FILE", help="A name that ends in .xlsx or .csv.")
]


def sheet(
    ctx: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME", help="The lens's alias or name.")],
    *,
    output: _Output,
    version: Annotated[str, typer.Option("--version", help="This version; else the newest.")] = "",
    as_json: JsonOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Write a lens as a workbook, or as one table of comma-separated values; `from-sheet` gives back the same lens.

    JSON: {"File"}.
    """
    from wa_desktop.lensfile.findings import Remarks
    from wa_desktop.lensfile.json_source import read_json
    from wa_desktop.studio.sheets import to_csv, to_xlsx
    from wa_desktop.system.atomic import write_whole

    kind = _kind(output)
    with open_workspace(ctx, workspace) as held:
        content = held.lens_content(find_version(held, name, version).id)
    value = read_json(content.encode(), Remarks()).value
    if kind == _WORKBOOK:
        to_xlsx(value, output)
    else:
        write_whole(output, partial(_write, data=to_csv(value)))
    _put_file(output, as_json=as_json)


def from_sheet(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A workbook (.xlsx) or a CSV file.")],
    *,
    output: Annotated[Path, typer.Option("--output", "-o", metavar="LENS", help="The lens file to write.")],
    as_json: JsonOption = False,
) -> None:
    """Make a lens file of a workbook or a CSV file, and check it; exit code 1 if it has errors.

    What is odd in the table goes to standard error. The shortest table has the columns Pillar, Question and
    Practice; `lens template` writes a workbook that explains all others.

    JSON: {"File", "Problems", "Findings": as in `lens check`}.
    """
    from wa_desktop.lensfile.check import check_lens
    from wa_desktop.lensfile.write import to_bytes
    from wa_desktop.studio.sheets import read_csv, read_xlsx
    from wa_desktop.system.atomic import write_whole

    data = read_file(file)
    is_workbook = file.suffix.casefold() in {_WORKBOOK, ".xlsm"} or data.startswith(_ZIP)
    found = read_xlsx(data) if is_workbook else read_csv(data)
    if found.value is None:
        raise KnownError(
            message(
                "{name} holds no lens. {sentence}",
                name=file,
                sentence=" ".join(str(problem) for problem in found.problems),
            )
        )
    made = to_bytes(found.value)
    checked = check_lens(made)
    if output == STANDARD:
        typer.get_binary_stream("stdout").write(made)
    else:
        write_whole(output, partial(_write, data=made))
    findings = [(str(output), finding) for finding in checked.findings]
    if as_json and output != STANDARD:
        put_json(
            {
                "File": str(output),
                "Problems": [str(problem) for problem in found.problems],
                "Findings": [finding_shape(*one) for one in findings],
            }
        )
    else:
        for problem in found.problems:
            complain(f"{file}: {problem}")
        if output != STANDARD:
            put_findings(findings)
            put_line(output)
    if checked.lens is None:
        raise typer.Exit(FINDINGS)


def sheet_template(
    *,
    output: Annotated[Path, typer.Option("--output", "-o", metavar="FILE", help="The workbook to write.")],
    as_json: JsonOption = False,
) -> None:
    """Write a workbook to begin a lens with: every column explained, and one worked example.

    JSON: {"File"}.
    """
    from wa_desktop.studio.sheets.template import template_bytes
    from wa_desktop.system.atomic import write_whole

    if _kind(output) != _WORKBOOK:
        raise KnownError(message("The template is a workbook; give it a name that ends in .xlsx."))
    write_whole(output, partial(_write, data=template_bytes()))
    _put_file(output, as_json=as_json)


def _kind(path: Path) -> str:
    ending = path.suffix.casefold()
    if ending not in {_WORKBOOK, _TABLE}:
        raise KnownError(
            message("A lens is written as .xlsx or .csv; give {name} one of these endings.", name=path)
        )
    return ending


def _put_file(path: Path, *, as_json: bool) -> None:
    if as_json:
        put_json({"File": str(path)})
    else:
        put_line(path)


def _write(path: Path, data: bytes) -> None:
    path.write_bytes(data)
