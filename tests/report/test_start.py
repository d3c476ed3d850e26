"""The report's front doors load no heavy library before they are used."""

from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    "module",
    ["model", "pdf", "charts", "words", "coverage", "records", "progress", "pdf_check", "links", "markdown"],
)
def test_importing_is_light(module: str) -> None:
    code = (
        f"import sys, wa_desktop.report.{module};"
        "print(sorted({'matplotlib', 'reportlab', 'svglib', 'fontTools', 'numpy', 'PIL'} & sys.modules.keys()))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_a_chart_needs_no_pyplot() -> None:
    code = (
        "import sys; from wa_desktop.report.charts import radar_figure; radar_figure(['a', 'b', 'c'], [1, 2, 3]);"
        "print(sorted({'matplotlib.pyplot', 'reportlab'} & sys.modules.keys()))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
