"""The report's front doors load no heavy library before they are used."""

from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    "module",
    [
        "model",
        "pdf",
        "charts.radar",
        "charts.heat",
        "charts.chart",
        "words",
        "coverage",
        "records",
        "progress",
        "pdf_check",
        "links",
        "markdown",
    ],
)
def test_importing_is_light(module: str) -> None:
    code = (
        f"import sys, wa_desktop.report.{module};"
        "print(sorted({'matplotlib', 'reportlab', 'fontTools', 'numpy', 'PIL'} & sys.modules.keys()))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_a_chart_needs_no_pyplot() -> None:
    code = (
        "import sys; from tests.support.chart_models import report, six_pillars;"
        "from wa_desktop.report.charts.chart import as_svg; from wa_desktop.report.charts.radar import radar_chart;"
        "model = report(six_pillars()); as_svg(radar_chart(model, model.lenses[0], (3.4, 3.0)).figure);"
        "print(sorted({'matplotlib.pyplot', 'reportlab'} & sys.modules.keys()))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
