"""Every text of every theme can be read on what it stands on, and every focus and frame can be seen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from wa_desktop.domain.lens import Risk
from wa_desktop.system.settings import THEMES
from wa_desktop.ui.theme.tokens import Theme, apply_theme

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "themes"
NAMES = tuple(name for name in THEMES if name != "system")

SURFACES = ("surface_window", "surface_panel", "surface_field", "surface_quiet", "surface_selected")
TEXTS = {
    "text_ink": (*SURFACES, "surface_track", "accent_soft", "risk_medium_fill"),
    "text_muted": SURFACES,
    "text_faint": ("surface_window", "surface_panel", "surface_track"),
    "text_link": SURFACES,
    "accent_on_fill": ("accent_fill",),
    "rail_text": ("rail_fill", "rail_active"),
    "rail_active_text": ("rail_active",),
    "risk_high_text": ("risk_high_fill", *SURFACES),
    "risk_medium_text": ("risk_medium_fill", "surface_panel"),
    "risk_none_text": ("risk_none_fill", "surface_panel", "surface_selected"),
    "risk_open_text": ("risk_open_fill",),
}
"""Which text stands on which ground: the grounds are those of the widgets that draw it."""

SHAPES = {
    "accent_focus": SURFACES,
    "surface_control": ("surface_window", "surface_panel", "surface_field"),
    "accent_fill": ("surface_panel", "surface_track"),
    "rail_active_text": ("rail_fill", "rail_active"),
}
"""Focus rings, frames of controls, bars and ticks, and what is beside them."""


def luminance(colour: str) -> float:
    """Relative luminance, 0 to 1, as WCAG 2.2 defines it."""

    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue, _ = QColor(colour).getRgbF()
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def contrast(first: str, second: str) -> float:
    """The contrast ratio of WCAG 2.2, 1 to 21."""
    darker, lighter = sorted((luminance(first), luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.fixture(params=NAMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return Theme.read(FOLDER / f"{request.param}.toml")


def test_the_measure_is_the_published_one() -> None:
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_every_theme_of_the_settings_is_there_and_no_other() -> None:
    assert {path.stem for path in FOLDER.glob("*.toml")} == set(NAMES)


def test_text_can_be_read(theme: Theme) -> None:
    least = 7.0 if theme.contrast else 4.5
    colours = theme.colours()
    weak = {
        (text, ground): round(contrast(colours[text], colours[ground]), 2)
        for text, grounds in TEXTS.items()
        for ground in grounds
        if contrast(colours[text], colours[ground]) < least
    }
    assert not weak


def test_focus_and_frames_can_be_seen(theme: Theme) -> None:
    colours = theme.colours()
    weak = {
        (shape, ground): round(contrast(colours[shape], colours[ground]), 2)
        for shape, grounds in SHAPES.items()
        for ground in grounds
        if contrast(colours[shape], colours[ground]) < 3.0
    }
    assert not weak


def test_no_text_colour_is_left_out_of_the_measure(theme: Theme) -> None:
    measured = set(TEXTS) | set(SHAPES)
    texts = {name for name in theme.colours() if name.startswith("text_") or name.endswith("_text")}
    assert texts <= measured


@pytest.mark.parametrize("risk", list(Risk))
def test_pills_can_be_read(theme: Theme, risk: Risk) -> None:
    tone = theme.tone(risk)
    assert contrast(tone.text, tone.fill) >= (7.0 if theme.contrast else 4.5)


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_what_an_empty_field_says_can_be_read(
    qtbot: QtBot, app: QApplication, theme: Theme, kind: type[QLineEdit] | type[QPlainTextEdit]
) -> None:
    apply_theme(app, theme)
    field = kind()
    qtbot.addWidget(field)
    field.ensurePolished()
    colour = field.palette().color(QPalette.ColorRole.PlaceholderText)
    assert colour.alpha() == 255
    assert contrast(colour.name(), theme.surface_field) >= (7.0 if theme.contrast else 4.5)


def test_the_palette_can_be_read_too(theme: Theme) -> None:
    palette = theme.palette()
    role = QPalette.ColorRole
    least = 7.0 if theme.contrast else 4.5
    for text, ground in (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase),
        (role.PlaceholderText, role.Base),
    ):
        assert contrast(palette.color(text).name(), palette.color(ground).name()) >= least, text
