"""A theme as data: named colours from a TOML file, a QPalette and a few lines of QSS made from them."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Self

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from wa_desktop.domain.lens import Risk
from wa_desktop.ui.theme.type import px

_PROPERTY = "waDesktopTheme"


@dataclass(frozen=True)
class Theme:
    """All colours of the window as #RRGGBB; field names are section_name of the theme file.

    `dark` says that the ground is darker than the text, `contrast` that shapes want outlines.
    """

    name: str
    dark: bool
    contrast: bool
    surface_window: str
    surface_panel: str
    surface_field: str
    surface_quiet: str
    surface_selected: str
    surface_border: str
    surface_border_strong: str
    surface_control: str
    surface_track: str
    text_ink: str
    text_muted: str
    text_faint: str
    text_link: str
    accent_fill: str
    accent_on_fill: str
    accent_soft: str
    accent_focus: str
    rail_fill: str
    rail_active: str
    rail_text: str
    rail_active_text: str
    risk_high_fill: str
    risk_high_text: str
    risk_medium_fill: str
    risk_medium_text: str
    risk_none_fill: str
    risk_none_text: str
    risk_open_fill: str
    risk_open_text: str

    @classmethod
    def read(cls, path: Path) -> Self:
        """Read a theme file; TypeError if a colour is missing or unknown."""
        value = tomllib.loads(path.read_text(encoding="utf-8"))
        flat = {name: item for name, item in value.items() if not isinstance(item, dict)}
        for section, colours in value.items():
            if isinstance(colours, dict):
                flat |= {f"{section}_{name}": colour for name, colour in colours.items()}
        return cls(**flat)

    def colours(self) -> dict[str, str]:
        """Every colour by its name."""
        return {
            field.name: getattr(self, field.name)
            for field in fields(self)
            if field.name not in {"name", "dark", "contrast"}
        }

    def tone(self, risk: Risk) -> Tone:
        """Fill and text for a risk."""
        if risk is Risk.HIGH:
            return Tone(self.risk_high_fill, self.risk_high_text)
        if risk in {Risk.MEDIUM, Risk.NO_RULE_MATCHED}:
            return Tone(self.risk_medium_fill, self.risk_medium_text)
        if risk is Risk.NONE:
            return Tone(self.risk_none_fill, self.risk_none_text)
        return Tone(self.risk_open_fill, self.risk_open_text)

    def palette(self) -> QPalette:
        """The palette for Fusion."""
        palette = QPalette()
        roles = {
            QPalette.ColorRole.Window: self.surface_window,
            QPalette.ColorRole.WindowText: self.text_ink,
            QPalette.ColorRole.Base: self.surface_panel,
            QPalette.ColorRole.AlternateBase: self.surface_quiet,
            QPalette.ColorRole.Text: self.text_ink,
            QPalette.ColorRole.PlaceholderText: self.text_muted,
            QPalette.ColorRole.Button: self.surface_panel,
            QPalette.ColorRole.ButtonText: self.text_ink,
            QPalette.ColorRole.BrightText: self.risk_high_text,
            QPalette.ColorRole.Highlight: self.accent_fill,
            QPalette.ColorRole.HighlightedText: self.accent_on_fill,
            QPalette.ColorRole.Link: self.text_link,
            QPalette.ColorRole.LinkVisited: self.text_link,
            QPalette.ColorRole.ToolTipBase: self.surface_panel,
            QPalette.ColorRole.ToolTipText: self.text_ink,
            QPalette.ColorRole.Light: self.surface_panel,
            QPalette.ColorRole.Midlight: self.surface_border,
            QPalette.ColorRole.Mid: self.surface_border_strong,
            QPalette.ColorRole.Dark: self.surface_border_strong,
            QPalette.ColorRole.Shadow: self.surface_border_strong,
            QPalette.ColorRole.Accent: self.accent_fill,
        }
        for role, colour in roles.items():
            palette.setColor(role, QColor(colour))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(self.text_faint))
        return palette

    def qss(self) -> str:
        """What the palette cannot say, for stock widgets only, at the present text size; pN is N pixels of the design."""
        lengths = {f"p{n}": px(n) for n in range(1, 29)}
        return _QSS.format(**self.colours(), **lengths)


@dataclass(frozen=True)
class Tone:
    """A pair of colours that can be read together."""

    fill: str
    text: str


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Put a theme on the whole application and make it known to `current_theme`.

    Without the old style sheet first, Qt takes six times as long to put a new one in its place.
    """
    app.setProperty(_PROPERTY, theme)
    app.setStyleSheet("")
    app.setPalette(theme.palette())
    app.setStyleSheet(theme.qss())


def current_theme() -> Theme:
    """The theme of the application, for widgets that paint themselves."""
    app = QApplication.instance()
    theme = app.property(_PROPERTY) if app else None
    if not isinstance(theme, Theme):
        raise TypeError("no theme was applied")
    return theme


_QSS = """
QToolTip {{ color: {text_ink}; background: {surface_panel}; border: 1px solid {surface_border_strong}; padding: {p4}px {p6}px; }}
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit {{
    background: {surface_field}; color: {text_ink}; border: 1px solid {surface_control}; border-radius: {p7}px;
    padding: {p5}px {p8}px; selection-background-color: {accent_fill}; selection-color: {accent_on_fill};
}}
QLineEdit, QPlainTextEdit {{ placeholder-text-color: {text_muted}; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus {{ border: {p2}px solid {accent_focus}; padding: {p4}px {p7}px; }}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] {{ border: 1px solid {risk_high_text}; }}
QComboBox::drop-down {{ border: none; width: {p22}px; }}
QComboBox::down-arrow {{ image: none; width: 0; height: 0; border-left: {p4}px solid {surface_field}; border-right: {p4}px solid {surface_field}; border-top: {p5}px solid {text_muted}; margin-right: {p8}px; }}
QScrollBar:vertical {{ background: transparent; width: {p10}px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {p10}px; margin: 0; }}
QScrollBar::handle {{ background: {surface_border_strong}; border-radius: {p4}px; margin: {p2}px; min-height: {p28}px; min-width: {p28}px; }}
QScrollBar::handle:hover {{ background: {text_faint}; }}
QAbstractScrollArea::corner {{ background: {surface_panel}; border: none; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QMenu {{ background: {surface_panel}; color: {text_ink}; border: 1px solid {surface_border_strong}; padding: {p4}px; }}
QMenu::item {{ padding: {p5}px {p22}px {p5}px {p14}px; border-radius: {p5}px; }}
QMenu::item:selected {{ background: {surface_selected}; color: {text_ink}; }}
QMenu::item:disabled {{ color: {text_faint}; }}
QMenu::separator {{ height: 1px; background: {surface_border}; margin: {p4}px {p8}px; }}
QHeaderView::section {{ background: {surface_panel}; color: {text_muted}; border: none; border-bottom: 1px solid {surface_border}; padding: {p8}px {p10}px; font-size: {p12}px; font-weight: 600; }}
QTableView, QListView, QTreeView {{ background: {surface_panel}; color: {text_ink}; border: none; gridline-color: {surface_border}; outline: none; }}
QTableView::item:selected, QListView::item:selected {{ background: {surface_selected}; color: {text_ink}; }}
QTreeView {{ selection-background-color: {surface_selected}; selection-color: {text_ink}; }}
QTabBar::scroller {{ width: {p28}px; }}
QTabBar QToolButton {{ background: {surface_panel}; border: 1px solid {surface_control}; border-radius: {p5}px; margin: {p8}px 0; }}
QProgressBar {{ background: {surface_track}; border: none; border-radius: {p3}px; max-height: {p6}px; }}
QProgressBar::chunk {{ background: {accent_fill}; border-radius: {p3}px; }}
"""
