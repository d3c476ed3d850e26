"""Pictures of every main view with the sample review, for the README, the demo and the eye."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from wa_desktop.review.sample import finish_sample, read_sample, start_sample
from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.main_window import MainWindow
from wa_desktop.ui.picture_portfolio import PictureClock, add_portfolio
from wa_desktop.ui.picture_views import show_view
from wa_desktop.ui.start import read_theme, start_application
from wa_desktop.ui.tasks import Task
from wa_desktop.ui.theme.tokens import apply_theme, current_theme
from wa_desktop.ui.theme.type import set_text_size

SIZE = (1440, 900)
PAGES = ("portfolio", "review", "plan", "tradeoffs", "milestones", "report", "lenses", "guide")
DESK = (
    "desk",
    "filters",
    "palette",
    "evidence",
    "copy",
    "workshop-plan",
    "workshop",
    "workshop-bar",
    "projector",
)
PLAN = (
    "plan-board",
    "plan-matrix",
    "plan-timeline",
    "plan-owners",
    "plan-gaps",
    "plan-heat",
    "plan-trial",
    "plan-action",
    "plan-finish",
    "decision",
    "accept",
    "examples",
)
PAST = (
    "portfolio-workload",
    "portfolio-chosen",
    "portfolio-heat",
    "portfolio-gaps",
    "portfolio-clients",
    "portfolio-trend",
    "portfolio-coverage",
    "portfolio-benchmark",
    "portfolio-templates",
    "templates",
    "compare",
    "history",
    "question-history",
    "restore",
    "change",
    "check",
    "trend",
    "as-it-was",
)
REPORT = (
    "report-full",
    "report-deck",
    "report-tracker",
    "report-data",
    "report-findings",
    "report-words",
    "report-done",
    "themes",
    "theme",
    "parts",
    "control",
    "let-pass",
)
STUDIO = (
    "lens-preview",
    "lens-difference",
    "lens-import",
    "lens-aws",
    "studio",
    "studio-question",
    "studio-rules",
    "studio-findings",
    "studio-publish",
    "studio-start",
)
VIEWS = (
    "welcome",
    *PAGES,
    *PLAN,
    "workload",
    "milestone",
    "keys",
    *DESK,
    *REPORT,
    "review-lenses",
    *STUDIO,
    *PAST,
)


@dataclass(frozen=True)
class Look:
    """How pictures are taken: theme, text size in percent, and of which views."""

    theme: str
    percent: int = 100
    views: tuple[str, ...] = VIEWS

    def file_name(self, view: str) -> str:
        """The name of a view's picture."""
        size = f"-{self.percent}" if self.percent != 100 else ""
        return f"{view}-{self.theme}{size}.png"


LOOKS = (
    Look("light"),
    Look("dark"),
    Look(
        "contrast",
        views=(
            *("portfolio", "review", "plan", "plan-board", "plan-matrix", "plan-timeline", "plan-heat"),
            *("tradeoffs", "workshop", "projector", "portfolio-heat", "compare", "trend"),
            *("report", "report-findings", "report-words", "studio", "studio-rules"),
        ),
    ),
    Look(
        "light",
        150,
        (
            *("portfolio", "review", "plan", "plan-timeline", "plan-gaps", "tradeoffs", "workshop"),
            *("portfolio-heat", "compare", "history", "trend", "report", "report-findings"),
            *("studio", "studio-rules"),
        ),
    ),
)


def take_screenshots(
    directory: Path, lenses: Path, resources: Path, looks: Sequence[Look] = LOOKS
) -> list[Path]:
    """Write NAME-THEME.png, or NAME-THEME-PERCENT.png, for every view into a folder; works without a display."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = start_application(resources, looks[0].theme)
    directory.mkdir(parents=True, exist_ok=True)
    written = []
    for look in looks:
        set_text_size(app, look.percent)
        apply_theme(app, read_theme(app, resources, look.theme))
        clock = PictureClock()
        with (
            tempfile.TemporaryDirectory() as folder,
            _window(Path(folder), lenses, resources, clock) as window,
        ):
            for view in look.views:
                path = directory / look.file_name(view)
                picture = _show(window, view, resources, clock).grab()
                for dialog in window.findChildren(QDialog):
                    _put(dialog, picture)
                picture.save(str(path))
                written.append(path)
    set_text_size(app, 100)
    return written


@contextmanager
def _window(folder: Path, lenses: Path, resources: Path, clock: PictureClock) -> Iterator[MainWindow]:
    workspace = Workspace.open(folder / "Reviews 2026.wadesk", lenses, clock)
    workspace.author = "Jana Dvořák"
    bridge = Bridge(workspace)
    window = MainWindow(bridge, _same, resources)
    window.resize(*SIZE)
    window.show()
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()
        bridge.deleteLater()
        settle()
        workspace.close()


def _same(path: Path) -> Workspace:
    raise RuntimeError(f"pictures are taken of one workspace, not of {path.name}")


def _show(window: MainWindow, name: str, resources: Path, clock: PictureClock) -> QWidget:
    """Bring the window to where a picture is taken; give the widget to be grabbed."""
    if name != "welcome" and window.bridge.review is None:
        workload_id = _fill(window.bridge.workspace, resources, clock)
        window.bridge.workspace_changed.emit()
        window.bridge.open_review(workload_id)
    shown = show_view(window, name)
    settle()
    _wait_for_work(window)
    settle()
    return shown


def _fill(workspace: Workspace, resources: Path, clock: PictureClock) -> str:
    """Put a portfolio and the sample review into a workspace; the sample's milestone is some months old."""
    add_portfolio(workspace, clock)
    sample = read_sample(resources)
    clock.back = timedelta(days=75)
    review = start_sample(workspace, sample)
    clock.back = timedelta()
    return finish_sample(review, sample, workspace.now()).id


def _put(dialog: QDialog, picture: QPixmap) -> None:
    """Offscreen there is no window manager: the dialog is put into the middle of the picture."""
    if dialog.isVisible():
        painter = QPainter(picture)
        painter.fillRect(picture.rect(), QColor(0, 0, 0, 70))
        where = picture.rect().center() - dialog.rect().center()
        painter.drawPixmap(where, dialog.grab())
        painter.setPen(QColor(current_theme().surface_border_strong))
        painter.drawRect(dialog.rect().translated(where))
        painter.end()
        dialog.close()


def _wait_for_work(window: QWidget) -> None:
    """Give workers up to half a minute."""
    deadline = QDeadlineTimer(30_000)
    while not deadline.hasExpired() and any(task.running for task in window.findChildren(Task)):
        settle(50)


def settle(milliseconds: int = 400) -> None:
    """Let timers, layouts and workers come to rest."""
    deadline = QDeadlineTimer(milliseconds)
    while not deadline.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 30)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
