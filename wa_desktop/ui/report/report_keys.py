"""The keys of the report page and its dialogs, for the page of all keys."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from wa_desktop.ui.words import tr


def report_keys() -> list[tuple[str, str]]:
    """What each does, and the keys."""
    return [
        (tr("preview another deliverable"), "↑ ↓"),
        (tr("select it for the export"), _native("Space")),
        (tr("export what is selected, or the one in view"), _native("Return")),
        (tr("unfold findings, or go to where one is mended"), _native("Return")),
        (tr("keep headline and summary"), _native("Ctrl+Return")),
        (tr("move a part of the report"), f"{_native('Alt+Up')}, {_native('Alt+Down')}"),
        (tr("rename a part of the report"), _native("F2")),
    ]


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
