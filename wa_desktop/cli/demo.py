"""The whole job without a window: workspace, PDF, radar and screenshots of the sample review in one folder."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from wa_desktop import __version__
from wa_desktop.domain.errors import KnownError
from wa_desktop.domain.workload import Milestone, Snapshot
from wa_desktop.system.atomic import sentence_for, write_whole
from wa_desktop.system.lock import WorkspaceLock

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from wa_desktop.report.records import ReportModel

WORKSPACE_NAME = "demo.wadesk"
WORKSHOP = datetime(2026, 9, 30, 15, 0, tzinfo=UTC)
"""When the sample's milestone was saved."""
_PNG_DPI = 200
_RADAR = (3.4, 3.0)
"""Inches."""


class _Calendar:
    """A clock that stands still until `go_on` is called."""

    def __init__(self, moment: datetime) -> None:
        self._moment: datetime | None = moment

    def __call__(self) -> datetime:
        return self._moment or datetime.now(UTC)

    def go_on(self) -> None:
        self._moment = None


def run_demo(
    directory: Path,
    lenses_dir: Path,
    resources_dir: Path,
    take_screenshots: Callable[[Path], list[Path]],
) -> list[Path]:
    """Write the demo's files into a folder and name them, the workspace first.

    The files of a former demo are replaced and nothing else is touched; InUseError if its workspace is open.
    """
    try:
        directory.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError(sentence_for(error, directory)) from error
    workspace = directory / WORKSPACE_NAME
    _remove_former(workspace)
    model = _make_review(workspace, lenses_dir, resources_dir)
    return [workspace, *_write_report(model, directory), *take_screenshots(directory / "screenshots")]


def _remove_former(workspace: Path) -> None:
    lock = WorkspaceLock(workspace)
    lock.acquire()
    try:
        for suffix in ("", "-wal", "-shm"):
            workspace.with_name(workspace.name + suffix).unlink(missing_ok=True)
    except OSError as error:
        raise KnownError(sentence_for(error, workspace)) from error
    finally:
        lock.release()


def _make_review(path: Path, lenses_dir: Path, resources_dir: Path) -> ReportModel:
    from wa_desktop.report.model import build
    from wa_desktop.review.sample import finish_sample, read_sample, start_sample
    from wa_desktop.review.workspace import Workspace

    sample = read_sample(resources_dir)
    calendar = _Calendar(WORKSHOP)
    workspace = Workspace.open(path, lenses_dir, clock=calendar)
    try:
        review = start_sample(workspace, sample)
        calendar.go_on()
        finish_sample(review, sample, workspace.now())
        snapshot: Snapshot = review.snapshot
        milestone: Milestone | None = review.last_milestone()
    finally:
        workspace.close()
    return build(snapshot, made_at=datetime.now().astimezone(), app_version=__version__, against=milestone)


def _write_report(model: ReportModel, directory: Path) -> list[Path]:
    from wa_desktop.report.charts.radar import radar_chart
    from wa_desktop.report.pdf import write_pdf

    pdf = directory / "order-processing.pdf"
    write_pdf(model, pdf)
    chart = radar_chart(model, model.lenses[0], _RADAR)
    if chart is None:
        return [pdf]
    return [pdf, *(_draw(chart.figure, directory / f"radar.{kind}") for kind in ("svg", "png"))]


def _draw(figure: Figure, path: Path) -> Path:
    kind = path.suffix[1:]
    write_whole(path, lambda partial: figure.savefig(partial, format=kind, dpi=_PNG_DPI))
    return path
