"""The look that a document is set in here and now: a consultancy's accent, typeface and paper over the styles of ours.

Styles and pieces are made in many places, and several documents may be set at once in different threads; so the look
is a context of the thread and no argument of every function.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import lru_cache

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle

from wa_desktop.domain.editions import OURS, Paper, Theme
from wa_desktop.report.charts.colours import readable
from wa_desktop.report.pdf_fonts import Weight, base, pieces
from wa_desktop.report.pdf_style import ACCENT, BOTTOM, TOP, WIDTH, weight_of
from wa_desktop.system import fonts
from wa_desktop.system.installed_fonts import installed

_PAPERS = {Paper.A4: A4, Paper.LETTER: LETTER}


@dataclass(frozen=True)
class Look:
    """Page and colors; lengths in points. The text is as wide on every paper, so that all tables fit all of them."""

    theme: Theme = OURS

    @property
    def accent(self) -> Color:
        """For rules and marks."""
        return ACCENT if self.theme.accent == OURS.accent else HexColor(self.theme.accent)

    @property
    def link(self) -> str:
        """The accent for letters, darkened where it is too light to be read, as "#rrggbb"."""
        return readable(self.theme.accent)

    @property
    def page(self) -> tuple[float, float]:
        """Width and height of the paper."""
        width, height = _PAPERS[self.theme.paper]
        return width, height

    @property
    def left(self) -> float:
        """Where the text begins."""
        return (self.page[0] - WIDTH) / 2

    @property
    def height(self) -> float:
        """Of the text."""
        return float(self.page[1] - TOP - BOTTOM)


_PLAIN = Look()
_LOOK: ContextVar[Look] = ContextVar("look", default=_PLAIN)


def look() -> Look:
    """The look in force."""
    return _LOOK.get()


@contextmanager
def dressed(theme: Theme) -> Iterator[None]:
    """While it lasts, in this thread, everything is set in a consultancy's look; a font that is not there is ours."""
    token = _LOOK.set(Look(theme))
    try:
        with fonts.set_in(installed(theme.font) if theme.font else None):
            yield
    finally:
        _LOOK.reset(token)


def dress(style: ParagraphStyle) -> ParagraphStyle:
    """The style in the look in force."""
    if look().theme == OURS or getattr(style, "dressed", False):
        return style
    return _dressed(style, look(), base(weight_of(style)), _bullet_font(weight_of(style, bullets=True)))


def _bullet_font(weight: Weight) -> str:
    """What stands before a paragraph has one font; a typeface may lack the dot."""
    return pieces("•", weight)[0][1]


@lru_cache(maxsize=512)
def _dressed(style: ParagraphStyle, how: Look, font: str, bullets: str) -> ParagraphStyle:
    colour = HexColor(how.link) if style.textColor == ACCENT else style.textColor
    return ParagraphStyle(
        f"{style.name} dressed",
        parent=style,
        fontName=font,
        bulletFontName=bullets,
        textColor=colour,
        dressed=True,
    )
