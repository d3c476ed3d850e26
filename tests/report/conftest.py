"""Reviews of the real framework and of small lenses, and their PDFs, each made once."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from tests.support.pdf_reading import ReadPdf, read_pdf
from tests.support.samples import MADE_AT, milestone_of, mixed_answers, snapshot_of
from wa_desktop.domain.lens import Lens
from wa_desktop.domain.workload import Milestone, Snapshot
from wa_desktop.lensfile.builtin import read_folder
from wa_desktop.lensfile.check import check_lens
from wa_desktop.report.model import build
from wa_desktop.report.pdf import write_pdf
from wa_desktop.report.records import ReportModel

LENSES = Path(__file__).resolve().parents[2] / "lenses"


@cache
def framework() -> Lens:
    lens = check_lens(read_folder(LENSES / "wellarchitected")).lens
    assert lens is not None
    return lens


@cache
def framework_review() -> tuple[Snapshot, Milestone]:
    """A review of 57 questions as after a workshop, with a milestone from an earlier one."""
    lens = framework()
    now = snapshot_of(
        lens,
        mixed_answers(lens, seed=2, open_share=0.05),
        notes="Two workshops were held.",
        account_ids=("123456789012",),
        pillar_priorities=("security", "reliability"),
        tags=(("team", "orders"),),
        architectural_design="https://example.org/design",
    )
    return now, milestone_of(snapshot_of(lens, mixed_answers(lens, seed=9, open_share=0.2, yes=6)))


@cache
def framework_model() -> ReportModel:
    now, then = framework_review()
    return model_of(now, then)


def model_of(snapshot: Snapshot, against: Milestone | None = None) -> ReportModel:
    return build(snapshot, made_at=MADE_AT, app_version="0.1.0", against=against)


@pytest.fixture(scope="session")
def framework_pdf(tmp_path_factory: pytest.TempPathFactory) -> ReadPdf:
    path = tmp_path_factory.mktemp("framework") / "report.pdf"
    write_pdf(framework_model(), path)
    return read_pdf(path)
