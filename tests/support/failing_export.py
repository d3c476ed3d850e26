"""The disk fails at one step while an exported file is written, re-read or moved into place."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest

from wa_desktop.system import atomic

STEPS = ("open", "write", "fsync", "read", "replace")
"""What `atomic.write_whole` does with a file, in this order."""


def fail(code: int) -> Callable[..., NoReturn]:
    """A stand-in that raises the system's error of that number."""

    def refuse(*_: object, **__: object) -> NoReturn:
        raise OSError(code, os.strerror(code))

    return refuse


def fail_at(patch: pytest.MonkeyPatch, step: str, code: int) -> None:
    """Let one of STEPS fail from now on."""
    if step in {"open", "fsync"}:
        patch.setattr(atomic.os, step, fail(code))
    else:
        name = {"write": "write_bytes", "read": "read_bytes", "replace": "replace"}[step]
        patch.setattr(Path, name, fail(code))
