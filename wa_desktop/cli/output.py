"""What the commands print: JSON or plain lines, in UTF-8 whatever the locale says."""

from __future__ import annotations

import io
import json
import sys
import unicodedata
from collections.abc import Mapping, Sequence

import typer

PROGRAM = "wa-desktop"

Json = dict[str, object]
"""A JSON object that a command prints; its keys are AWS's names where AWS has one."""


def speak_utf8() -> None:
    """Make standard output and error UTF-8; a half character is written out as its escape."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def put_json(value: Sequence[Mapping[str, object]] | Mapping[str, object]) -> None:
    """Print a JSON value, indented, with every character as itself."""
    typer.echo(json.dumps(value, ensure_ascii=False, indent=2))


def put_line(text: object) -> None:
    """Print one line, whatever the text holds."""
    typer.echo(one_line(text))


def put_table(titles: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Print rows in columns of equal width under their titles; nothing for no rows."""
    if not rows:
        return
    cells = [[one_line(cell) for cell in row] for row in (titles, *rows)]
    widths = [max(len(row[i]) for row in cells) for i in range(len(titles))]
    for row in cells:
        typer.echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def complain(text: object) -> None:
    """Print one line to standard error under the program's name."""
    typer.echo(f"{PROGRAM}: {one_line(text)}", err=True)


def one_line(text: object) -> str:
    """A text on one line, without control characters that a terminal would obey."""
    plain = (" " if unicodedata.category(sign) in {"Cc", "Zl", "Zp"} else sign for sign in str(text))
    return " ".join("".join(plain).split())
