"""One program at a time in a workspace."""

from __future__ import annotations

from pathlib import Path

from filelock import FileLock, Timeout

from wa_desktop.domain.errors import InUseError, KnownError, message


class WorkspaceLock:
    """Holds a workspace for this program; the system frees it if the program dies."""

    def __init__(self, workspace: Path) -> None:
        self._name = workspace.name
        self._lock = FileLock(workspace.with_name(f"{workspace.name}.lock"), timeout=0)

    def acquire(self) -> None:
        """Take the workspace, or raise InUseError if another program has it."""
        try:
            self._lock.acquire()
        except Timeout as error:
            raise InUseError(
                message(
                    "{name} is already open in another WA Desktop; close it there first.", name=self._name
                )
            ) from error
        except OSError as error:
            raise KnownError(
                message(
                    "The folder of {name} may not be written; choose another folder or ask for the right to write.",
                    name=self._name,
                )
            ) from error

    def release(self) -> None:
        """Give the workspace back."""
        self._lock.release()
