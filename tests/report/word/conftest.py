"""The sample review as a Word document, made once: plan, decisions, a milestone, and a theme with everything."""

from __future__ import annotations

from functools import cache
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PIL import Image

from tests.support.sample import load_sample
from tests.support.samples import MADE_AT
from tests.support.word_reading import ReadWord, read_word
from wa_desktop.domain.editions import Edition, Theme
from wa_desktop.domain.workload import Milestone, Snapshot
from wa_desktop.report.model import build
from wa_desktop.report.records import ReportModel
from wa_desktop.report.word.document import render
from wa_desktop.review.workspace import Workspace

ROOT = Path(__file__).resolve().parents[3]


@cache
def sample_review() -> tuple[Snapshot, tuple[Milestone, ...]]:
    with TemporaryDirectory() as folder:
        workspace = Workspace.open(Path(folder, "sample.wadesk"), ROOT / "lenses")
        review = workspace.open_review(load_sample(workspace, ROOT / "resources").id)
        milestones = tuple(review.milestone(head.number) for head in review.snapshot.milestones)
        snapshot = review.snapshot
        workspace.close()
    return snapshot, milestones


def sample_model(edition: Edition | None = None) -> ReportModel:
    snapshot, milestones = sample_review()
    return build(
        snapshot,
        made_at=MADE_AT,
        app_version="0.1.0",
        against=milestones[-1],
        milestones=milestones,
        edition=edition or Edition(),
    )


@cache
def the_sample() -> ReportModel:
    return sample_model()


@cache
def logo(kind: str = "PNG") -> bytes:
    stream = BytesIO()
    Image.new("RGB", (60, 20), "#0b6e4f").save(stream, kind)
    return stream.getvalue()


def themed(**given: object) -> Theme:
    fields = {
        "name": "Northwind",
        "company": "Northwind Advisory",
        "accent": "#0b6e4f",
        "classification": "Confidential",
        "footer": "Example Street 1",
        "logo": logo(),
    }
    return Theme(**{**fields, **given})


def made(model: ReportModel) -> ReadWord:
    return read_word(render(model))


@pytest.fixture(scope="session")
def sample_word() -> ReadWord:
    return made(the_sample())
