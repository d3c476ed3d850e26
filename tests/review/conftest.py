"""An open workspace in a folder of its own, and a review or several workloads in it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.support.reviews import Clock, fill, open_workspace, start_review
from wa_desktop.review.review import Review
from wa_desktop.review.workspace import Workspace


@pytest.fixture(scope="session")
def with_review(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed workspace with one workload along the small lens, to be copied."""
    path = tmp_path_factory.mktemp("templates") / "review.wad"
    workspace = open_workspace(path)
    start_review(workspace)
    workspace.close()
    return path


@pytest.fixture(scope="session")
def with_workloads(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed workspace with workloads, answers and milestones, to be copied."""
    path = tmp_path_factory.mktemp("templates") / "filled.wad"
    workspace = open_workspace(path)
    fill(workspace)
    workspace.close()
    return path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "client.wad"


@pytest.fixture
def filled(path: Path, with_workloads: Path) -> Path:
    """A closed workspace file with workloads, answers and milestones."""
    shutil.copy(with_workloads, path)
    return path


@pytest.fixture
def workspace(path: Path, request: pytest.FixtureRequest) -> Iterator[Workspace]:
    """An open workspace; with a workload in it where the test asks for its review too."""
    if "review" in request.fixturenames:
        shutil.copy(request.getfixturevalue("with_review"), path)
    workspace = Workspace.open(path, clock=Clock(datetime(2026, 3, 2, 9, 0, tzinfo=UTC)))
    yield workspace
    workspace.close()


@pytest.fixture
def review(workspace: Workspace) -> Review:
    return workspace.open_review(workspace.workloads()[0].id)
