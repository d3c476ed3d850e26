"""A report of 500 pages is set within 300 MB."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.torture

ROOT = Path(__file__).resolve().parents[2]
MOST = 300
"""Megabytes of memory at the peak, with the program's own libraries."""

REPORT = """
import resource, sys
from dataclasses import replace
from tests.report.conftest import framework
from tests.support.samples import MADE_AT, mixed_answers, snapshot_of
from wa_desktop.report.model import build
from wa_desktop.report.pdf_document import render

def named(lens, alias):
    pillars = tuple(
        replace(pillar, questions=tuple(replace(one, key=f"{alias}_{one.key}") for one in pillar.questions))
        for pillar in lens.pillars
    )
    return replace(lens, alias=alias, name=f"Lens {alias}", pillars=pillars)

lenses = [named(framework(), f"l{number}") for number in range(14)]
answers = {
    key: answer
    for number, lens in enumerate(lenses)
    for key, answer in mixed_answers(lens, seed=number, yes=7).items()
}
_, pages = render(build(snapshot_of(lenses, answers), made_at=MADE_AT, app_version="0"))
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(pages, peak / (1024 if sys.platform != "darwin" else 1024 * 1024))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="asks the system for the peak as Unix tells it")
def test_five_hundred_pages_take_less_than_300_megabytes() -> None:
    run = subprocess.run([sys.executable, "-c", REPORT], cwd=ROOT, capture_output=True, text=True, check=True)
    pages, peak = run.stdout.split()
    assert int(pages) >= 500
    assert float(peak) < MOST
