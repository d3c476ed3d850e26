"""Risks can be told apart without colour, and lines and letters be read on their ground in every theme."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.chart_models import RISKS, lens, pillar, report
from tests.support.chart_reading import pixels, shown
from wa_desktop.domain.editions import OURS, Theme
from wa_desktop.domain.lens import Risk
from wa_desktop.report.charts.colours import LIGHT, RISK_LOOKS, colours_of, contrast, letters_on, readable
from wa_desktop.report.charts.heat import heat_chart
from wa_desktop.report.charts.status import status_chart

DEUTERANOPIA = np.array(
    [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
)
"""Of linear light (Machado, Oliveira and Fernandes 2009, severity 1)."""
LUMINANCE = np.array([0.2126, 0.7152, 0.0722])


def linear(rgb: Any) -> Any:
    return np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)


def light(rgb: Any, *, as_seen: Any = None) -> float:
    """The luminance, 0 to 1, of a colour as somebody sees it."""
    seen = linear(np.asarray(rgb, dtype=float))
    if as_seen is not None:
        seen = np.clip(as_seen @ seen, 0, 1)
    return float(LUMINANCE @ seen)


def ratio(one: float, other: float) -> float:
    low, high = sorted((one, other))
    return (high + 0.05) / (low + 0.05)


def rgb(colour: str) -> Any:
    return np.array([int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)])


@pytest.mark.parametrize("as_seen", [None, DEUTERANOPIA], ids=["gray", "deuteranopia"])
def test_risks_differ_in_lightness_or_by_hatching(as_seen: Any) -> None:
    looks = [look for risk, look in RISK_LOOKS.items() if risk is not Risk.NO_RULE_MATCHED]
    for one, other in combinations(looks, 2):
        apart = ratio(light(rgb(one.fill), as_seen=as_seen), light(rgb(other.fill), as_seen=as_seen))
        assert apart > 1.25 or one.hatched != other.hatched, (one, other)


@pytest.mark.parametrize("as_seen", [None, DEUTERANOPIA], ids=["everybody", "deuteranopia"])
def test_letters_can_be_read_on_every_risk(as_seen: Any) -> None:
    for look in RISK_LOOKS.values():
        ink, ground = light(rgb(look.ink), as_seen=as_seen), light(rgb(look.fill), as_seen=as_seen)
        assert ratio(ink, ground) >= 4.5, look


def test_every_risk_has_its_own_letter() -> None:
    letters = [look.letter for look in RISK_LOOKS.values()]
    assert len(set(letters)) == len(letters) == len(Risk)


@pytest.mark.parametrize("chart", [status_chart, heat_chart])
def test_a_gray_print_still_tells_the_risks_apart(chart: Any) -> None:
    """Measured on the picture: the ground beside each letter, as gray and as seen with deuteranopia."""
    model = report(lens([pillar("One", RISKS)]))
    made = chart(model, model.lenses[0], (6.0, 3.0))
    picture = pixels(made)
    per_inch = picture.shape[0] / made.size[1]
    for as_seen in (None, DEUTERANOPIA):
        found: dict[str, float] = {}
        for one in shown(made):
            if one.bold and one.text[0] in "HMN" and one.text[0] not in found:
                x, y = one.box[2] + 0.03, one.middle[1]
                pixel = picture[int((made.size[1] - y) * per_inch), int(x * per_inch)]
                found[one.text[0]] = light(pixel, as_seen=as_seen)
        assert found["H"] < found["M"] < found["N"]
        assert ratio(found["H"], found["M"]) > 2
        assert ratio(found["M"], found["N"]) > 1.25


def test_our_own_theme_is_the_usual_look() -> None:
    assert colours_of(OURS).line == LIGHT.line
    assert colours_of(OURS).before == LIGHT.before


def test_a_themes_colours_are_taken() -> None:
    made = colours_of(Theme(accent="#7a1fa2", second="#0b6e4f"))
    assert (made.line, made.before) == ("#7a1fa2", "#0b6e4f")
    assert contrast(made.fill, made.surface) < 1.5


@pytest.mark.parametrize("odd", ["", "red", "#fff", "#12345", "javascript:1", "#gggggg"])
def test_what_is_no_colour_is_passed_over(odd: str) -> None:
    assert colours_of(Theme(accent=odd, second=odd)) == colours_of(OURS)


@given(st.integers(0, 0xFFFFFF), st.integers(0, 0xFFFFFF))
def test_lines_are_legible_whatever_the_theme(accent: int, second: int) -> None:
    made = colours_of(Theme(accent=f"#{accent:06x}", second=f"#{second:06X}"))
    assert contrast(made.line, made.surface) >= 3
    assert contrast(made.before, made.surface) >= 3
    assert contrast(letters_on(made.line), made.line) >= 3
    assert contrast(made.ink, made.fill) >= 4.5
    assert contrast(readable(f"#{accent:06x}"), made.surface) >= 4.5
