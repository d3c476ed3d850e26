"""Turns whatever a command raises into one line on standard error and an exit code."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Sequence
from typing import Any

import typer
from typer.core import TyperGroup

from wa_desktop.cli.output import PROGRAM, complain, speak_utf8
from wa_desktop.domain.errors import InvalidError, KnownError

SUCCESS = 0
FINDINGS = 1
WRONG_USE = 2
BUG = 3
INTERRUPTED = 130
"""128 + SIGINT, as a shell reports it."""
PIPE_CLOSED = 141
"""128 + SIGPIPE, as a shell reports it."""

_log = logging.getLogger(__name__)


class CommandLine(TyperGroup):
    """The root command; it never lets a traceback through.

    Exit codes: 0 success, 1 findings, 2 wrong use or a condition of the surroundings, 3 a bug of ours.
    """

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        windows_expand_args: bool = True,
        **extra: Any,
    ) -> Any:
        """Run the command of these arguments; ends the process, or returns the code if not standalone."""
        speak_utf8()
        run = super().main
        code = _code_of(
            lambda: run(args, prog_name or PROGRAM, complete_var, False, windows_expand_args, **extra)
        )
        if standalone_mode:
            sys.exit(code)
        return code

    def invoke(self, ctx: Any) -> Any:
        """Run the command; a reader that has gone away, as `head` does, is no error worth a word."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError as error:
            raise typer.Exit(PIPE_CLOSED) from error


def _code_of(run: Callable[[], object]) -> int:
    result = SUCCESS
    try:
        result = _translated(run)
        sys.stdout and sys.stdout.flush()
    except BrokenPipeError:
        result = PIPE_CLOSED
    except OSError as error:
        if result == SUCCESS:  # else the reason has been said already
            complain(f"The output could not be written ({error.strerror}).")
        result = WRONG_USE
    _mute_if_broken()
    return result


def _translated(run: Callable[[], object]) -> int:
    try:
        result = run()
    except KnownError as error:
        complain(known_line(error))
    except typer.TyperException as error:
        complain(_usage_line(error))
    except (KeyboardInterrupt, typer.Abort):
        return INTERRUPTED
    except OSError as error:
        complain(_system_line(error))
    except Exception as error:  # noqa: BLE001 the last resort: a bug must not end in a traceback either
        if _log.hasHandlers():
            _log.critical("the command failed", exc_info=True)
        complain(f"internal error: {type(error).__name__}: {error}")
        return BUG
    else:
        return result if isinstance(result, int) else SUCCESS
    return WRONG_USE


def known_line(error: KnownError) -> str:
    """The sentences of a known error: every field that is wrong, or the one sentence."""
    if isinstance(error, InvalidError) and error.problems:
        return " ".join(str(problem.sentence) for problem in error.problems)
    return str(error.sentence)


def _usage_line(error: typer.TyperException) -> str:
    ctx = getattr(error, "ctx", None)
    where = ctx.command_path if ctx else PROGRAM
    return f"{error.format_message().rstrip('.')}. Try: {where} --help"


def _system_line(error: OSError) -> str:
    reason = error.strerror or type(error).__name__
    return f"{error.filename}: {reason}." if error.filename else f"{reason}."


def _mute_if_broken() -> None:
    """Point a dead standard output elsewhere, or the interpreter complains when it flushes it at the end."""
    try:
        sys.stdout and sys.stdout.flush()
    except OSError:
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, sys.stdout.fileno())
        os.close(null)
