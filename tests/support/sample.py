"""The sample review in a workspace at once: made the long way once for each process, and copied from there."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from wa_desktop.domain.workload import Workload
from wa_desktop.review import sample
from wa_desktop.review.workspace import Workspace, now_utc
from wa_desktop.system.paths import lenses_dir

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
_kept: list[TemporaryDirectory[str]] = []


def load_sample(workspace: Workspace, resources: Path, *, with_plan: bool = True) -> Workload:
    """What `review.sample.load_sample` does.

    Into a workspace as `Workspace.open` makes it the whole file is copied, which takes a tenth of the time.
    """
    made = _workspace(with_plan=with_plan)
    as_opened = workspace._clock is now_utc and not workspace.author and not workspace.workloads()
    if resources != RESOURCES or not as_opened or _versions(workspace) != _versions(made):
        return sample.load_sample(workspace, resources, with_plan=with_plan)
    _connection(made).backup(_connection(workspace))
    (workload,) = workspace.workloads()
    return workload


@cache
def _workspace(*, with_plan: bool) -> Workspace:
    """A workspace with the sample in it."""
    folder = TemporaryDirectory(prefix="wa-sample-", ignore_cleanup_errors=True)
    _kept.append(folder)
    made = Workspace.open(Path(folder.name, "Sample.wadesk"), lenses_dir())
    sample.load_sample(made, RESOURCES, with_plan=with_plan)
    return made


def _versions(workspace: Workspace) -> list[tuple[int, str]]:
    return [(version.id, version.digest) for version in workspace.lens_versions()]


def _connection(workspace: Workspace) -> Any:
    """The driver's connection of an open workspace."""
    return workspace._repository._engine.raw_connection().driver_connection
