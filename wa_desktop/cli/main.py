"""The command line as a whole: the root options, the nouns, and the doors to what lies outside this room."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated

import typer

from wa_desktop import __version__
from wa_desktop.cli import answers, lens, milestone, portfolio, template, workload, workshop
from wa_desktop.cli.check import check
from wa_desktop.cli.compare import compare
from wa_desktop.cli.due import due
from wa_desktop.cli.errors import CommandLine
from wa_desktop.cli.evaluate import evaluate
from wa_desktop.cli.gaps import gaps
from wa_desktop.cli.history import history
from wa_desktop.cli.lens_diff import diff
from wa_desktop.cli.lens_sheets import from_sheet, sheet, sheet_template
from wa_desktop.cli.lens_upgrade import upgrade
from wa_desktop.cli.lens_wording import wording
from wa_desktop.cli.output import PROGRAM, put_json, put_line
from wa_desktop.cli.plan import plan
from wa_desktop.cli.report import report
from wa_desktop.cli.session import AuthorOption, JsonOption, WorkspaceOption, sign_with
from wa_desktop.cli.what_if import what_if
from wa_desktop.cli.workload_edit import changed, edit

OpenWindow = Callable[[Path | None], int]
"""Opens the window, on a workspace file if one is named, and gives the exit code when it closes."""
WriteFiles = Callable[[Path], list[Path]]
"""Writes files into a folder and names them."""
SelfTest = Callable[[], int]
"""Tries the program out and gives the exit code."""

_HELP = "Offline reviews of cloud workloads along the Well-Architected Framework and any custom lens."


# Commands of groups that stand in files of their own; here once, for a group keeps every command it is given.
lens.commands.command("upgrade")(upgrade)
lens.commands.command("diff")(diff)
lens.commands.command("sheet")(sheet)
lens.commands.command("from-sheet")(from_sheet)
lens.commands.command("template")(sheet_template)
lens.commands.command("wording")(wording)
workload.commands.command("edit")(edit)
workload.commands.command("changed")(changed)


def build_cli(
    open_window: OpenWindow, demo: WriteFiles, screenshots: WriteFiles, self_test: SelfTest
) -> typer.Typer:
    """The whole command line; the callables come from outside because this room must not know the window."""
    cli = typer.Typer(
        name=PROGRAM,
        cls=CommandLine,
        invoke_without_command=True,
        rich_markup_mode=None,
        add_completion=False,
        pretty_exceptions_enable=False,
        help=f"{_HELP}\n\nWithout a command the window opens.",
    )
    cli.callback()(_root(open_window, self_test))
    for name, group in (
        ("lens", lens.commands),
        ("workload", workload.commands),
        ("template", template.commands),
        ("answers", answers.commands),
        ("milestone", milestone.commands),
        ("workshop", workshop.commands),
        ("portfolio", portfolio.commands),
    ):
        cli.add_typer(group, name=name)
    cli.command()(evaluate)
    cli.command()(report)
    cli.command()(gaps)
    cli.command()(plan)
    cli.command()(due)
    cli.command()(history)
    cli.command()(check)
    cli.command()(compare)
    cli.command()(what_if)
    cli.command("demo", help="Write the sample review, its PDF, radar and screenshots into a folder.")(
        _writer(demo)
    )
    cli.command("screenshots", hidden=True, help="Write pictures of every view into a folder.")(
        _writer(screenshots)
    )
    return cli


def main(
    open_window: OpenWindow,
    demo: WriteFiles,
    screenshots: WriteFiles,
    self_test: SelfTest,
    arguments: Sequence[str] | None = None,
) -> int:
    """Run the command line on these arguments (the process's own by default) and give the exit code."""
    cli = build_cli(open_window, demo, screenshots, self_test)
    code: int = typer.main.get_command(cli).main(arguments, standalone_mode=False)
    return code


def _root(open_window: OpenWindow, self_test: SelfTest) -> Callable[..., None]:
    def root(
        ctx: typer.Context,
        workspace: WorkspaceOption = None,
        author: AuthorOption = None,
        _version: Annotated[
            bool, typer.Option("--version", is_eager=True, callback=_put_version, help="Print the version.")
        ] = False,
        test: Annotated[bool, typer.Option("--self-test", hidden=True)] = False,
    ) -> None:
        ctx.obj = workspace
        sign_with(ctx, author)
        if ctx.invoked_subcommand is None:
            raise typer.Exit(self_test() if test else open_window(workspace))

    return root


def _put_version(wanted: bool) -> None:
    if wanted:
        put_line(f"WA Desktop {__version__}")
        raise typer.Exit


def _writer(write_files: WriteFiles) -> Callable[..., None]:
    def write(
        directory: Annotated[
            Path, typer.Argument(metavar="DIR", help="The folder; made if it does not exist.")
        ],
        as_json: JsonOption = False,
    ) -> None:
        paths = write_files(directory)
        if as_json:
            put_json({"Paths": [str(path) for path in paths]})
        else:
            for path in paths:
                put_line(path)

    return write
