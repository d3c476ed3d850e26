"""How a long export tells how far it is, and how it is stopped."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[float], None]
"""Is told the share done, 0 to 1, never less than before."""

Cancelled = Callable[[], bool]
"""Says whether the person has given up waiting."""


class ReportCancelledError(Exception):
    """The export was stopped on request; nothing was written."""
