"""A small log without answers or names, and where a crash is written down."""

from __future__ import annotations

import logging
import platform
import traceback
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from wa_desktop import __version__


def start_log(folder: Path) -> None:
    """Log warnings to a rotating file; a folder that cannot be written means no log, not no program."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "wa-desktop.log", maxBytes=500_000, backupCount=2, encoding="utf-8"
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger().addHandler(handler)


def crash_report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """What a bug report needs: versions and the places in the code. Messages of errors stay out, they may quote answers."""
    places = traceback.extract_tb(trace)
    lines = [
        f"WA Desktop {__version__}, Python {platform.python_version()}, {platform.system()} {platform.release()}",
        datetime.now(UTC).isoformat(timespec="seconds"),
        *(f"{Path(place.filename).name}:{place.lineno} in {place.name}" for place in places),
        kind.__name__,
    ]
    if isinstance(error, (AssertionError, AttributeError, ImportError)):
        lines.append(str(error))
    return "\n".join(lines)


def save_crash_report(folder: Path, report: str) -> Path | None:
    """Keep a crash report; None where that is impossible."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"crash-{datetime.now(UTC):%Y%m%d-%H%M%S}.txt"
        path.write_text(report, encoding="utf-8")
    except OSError:
        return None
    return path
