"""The live radar: what it paints for scores, for none, and for too few pillars."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wa_desktop.ui.theme.tokens import Theme, apply_theme, current_theme
from wa_desktop.ui.widgets.radar import RadarView

PILLARS = ("Operations", "Security", "Reliability", "Performance", "Cost", "Sustainability")


@pytest.fixture
def radar(qtbot: QtBot, app: QApplication) -> RadarView:
    view = RadarView()
    qtbot.addWidget(view)
    view.resize(320, 240)
    view.show()
    return view


def picture(
    view: RadarView, today: Mapping[str, float | None], before: Mapping[str, float | None] | None = None
) -> QImage:
    view.show_scores(dict(today), dict(before) if before else None)
    return view.grab().toImage()


def count(image: QImage, colour: str) -> int:
    """How many pixels have exactly this colour."""
    wanted = QColor(colour).rgb()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(image.pixel(x, y) == wanted for x, y in places)


def test_a_higher_score_fills_more(radar: RadarView) -> None:
    fill = current_theme().accent_soft
    areas = [count(picture(radar, dict.fromkeys(PILLARS, score)), fill) for score in (0.0, 40.0, 80.0, 100.0)]
    assert areas == sorted(areas)
    assert areas[0] < 30 < areas[1]
    assert areas[3] > 4 * areas[1]


def test_a_milestone_is_a_second_line(radar: RadarView) -> None:
    today = dict.fromkeys(PILLARS, 80.0)
    alone = picture(radar, today)
    with_milestone = picture(radar, today, dict.fromkeys(PILLARS, 40.0))
    assert alone != with_milestone
    assert picture(radar, today) == alone


def test_pillars_without_a_score_leave_the_area_open_and_are_named(radar: RadarView) -> None:
    whole = picture(radar, dict.fromkeys(PILLARS, 60.0))
    scores = {**dict.fromkeys(PILLARS, 60.0), "Security": None}
    part = picture(radar, scores)
    fill = current_theme().accent_soft
    assert 0 < count(part, fill) < count(whole, fill)
    assert "Security no score" in radar.accessibleName()
    assert "Cost 60" in radar.accessibleName()


def test_two_pillars_become_bars(radar: RadarView) -> None:
    image = picture(radar, {"One": 100.0, "Two": 25.0})
    fill, background = current_theme().accent_soft, image.pixelColor(1, 1).name()
    runs = [sum(image.pixel(x, y) == QColor(fill).rgb() for x in range(320)) for y in range(240)]
    wide, narrow = max(runs[:120]), max(runs[120:])
    assert wide > 3 * narrow > 0
    assert fill != background


def test_no_scores_and_no_room_paint_nothing(radar: RadarView) -> None:
    empty = picture(radar, {})
    assert len({empty.pixel(x, y) for x in range(0, 320, 5) for y in range(0, 240, 5)}) == 1
    radar.setFixedSize(20, 240)
    assert picture(radar, dict.fromkeys(PILLARS, 50.0)).size().width() == 20


def test_another_theme_is_painted_in_its_colours(
    radar: RadarView, app: QApplication, resources_dir: Path
) -> None:
    today = dict.fromkeys(PILLARS, 80.0)
    light = picture(radar, today)
    dark = Theme.read(resources_dir / "themes" / "dark.toml")
    apply_theme(app, dark)
    assert count(light, dark.accent_soft) < count(picture(radar, today), dark.accent_soft)


def test_no_chart_library_is_loaded() -> None:
    code = (
        "import sys, wa_desktop.ui.widgets.radar; print('matplotlib' in sys.modules, 'numpy' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["False", "False"]
