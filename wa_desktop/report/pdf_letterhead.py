"""What stands around the text of a PDF's pages: head, foot, a consultancy's logo, and the mark of a draft."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader

from wa_desktop.report.pdf_fonts import shortened, width
from wa_desktop.report.pdf_look import look
from wa_desktop.report.pdf_parts import draw_text
from wa_desktop.report.pdf_style import LINE, MUTED, WIDTH
from wa_desktop.report.pdf_tagged_canvas import decoration

SIZE = 8.0
FOOT = 38.0
"""The baseline of the foot, in points above the edge of the paper."""
_HEAD = 50.0
"""The baseline of the head below the upper edge."""
_GAP = 14.0
_MOST_DOTS = 40_000_000
"""Of a logo; a larger one is no logo, and would take all memory."""
_DRAFT = HexColor(0xEEF0F4)
_DRAFT_SIZE = 120.0
_LOGO_HIGH, _LOGO_WIDE = 34.0, 150.0
_SMALL_LOGO_HIGH, _SMALL_LOGO_WIDE = 15.0, 70.0


@dataclass(frozen=True)
class Letterhead:
    """The texts around a page; `draft` is the word across it, empty for none. A long text gives way to the others."""

    head: str
    kind: str
    foot: str = ""
    middle: str = ""
    draft: str = ""


def draw_letterhead(canvas: Any, texts: Letterhead, place: str) -> None:
    """Draw head and foot of a page; `place` says which page it is. Nothing of it is read aloud."""
    left, high = look().left, look().page[1] - _HEAD
    canvas.saveState()
    canvas.setStrokeColor(LINE)
    canvas.setLineWidth(0.8)
    canvas.line(left, high - 10, left + WIDTH, high - 10)
    canvas.line(left, FOOT + 14, left + WIDTH, FOOT + 14)
    with decoration(canvas, "Header"):
        start = left
        if look().theme.logo:
            start += _draw_logo(canvas, (left, high - 4), _SMALL_LOGO_WIDE, _SMALL_LOGO_HIGH) + 8
        canvas.setFillColor(MUTED)
        kind = shortened(texts.kind, WIDTH * 0.45, SIZE)
        room = left + WIDTH - start - width(kind, SIZE) - _GAP
        draw_text(canvas, shortened(texts.head, room, SIZE), (start, high), SIZE)
        draw_text(canvas, kind, (left + WIDTH - width(kind, SIZE), high), SIZE)
    with decoration(canvas, "Footer"):
        _draw_foot(canvas, texts, place, left)
    canvas.restoreState()


def _draw_foot(canvas: Any, texts: Letterhead, place: str, left: float) -> None:
    canvas.setFillColor(MUTED)
    room = WIDTH - width(place, SIZE) - _GAP
    foot = shortened(texts.foot, room * (0.45 if texts.middle else 1.0), SIZE)
    draw_text(canvas, foot, (left, FOOT), SIZE)
    if texts.middle:
        begin = width(foot, SIZE) + _GAP if foot else 0.0
        middle = shortened(texts.middle, room - begin, SIZE)
        centred = (WIDTH - width(middle, SIZE)) / 2
        start = min(max(centred if foot else 0.0, begin), room - width(middle, SIZE))
        draw_text(canvas, middle, (left + start, FOOT), SIZE)
    draw_text(canvas, place, (left + WIDTH - width(place, SIZE), FOOT), SIZE)


def draw_draft(canvas: Any, word: str) -> None:
    """Write a word across the page, so lightly that the text above it can be read; call it before the text is drawn."""
    if not word:
        return
    wide, high = look().page
    size = min(_DRAFT_SIZE, _DRAFT_SIZE * wide * 0.95 / max(width(word, _DRAFT_SIZE, "bold"), 1.0))
    canvas.saveState()
    with decoration(canvas, "Header"):
        canvas.translate(wide / 2, high / 2)
        canvas.rotate(52)
        canvas.setFillColor(_DRAFT)
        draw_text(canvas, word, (-width(word, size, "bold") / 2, -size * 0.35), size, "bold")
    canvas.restoreState()


def draw_cover_logo(canvas: Any) -> None:
    """The logo at the top of a cover."""
    if look().theme.logo:
        with decoration(canvas, "Header"):
            _draw_logo(canvas, (look().left, look().page[1] - 96), _LOGO_WIDE, _LOGO_HIGH)


def _draw_logo(canvas: Any, at: tuple[float, float], wide: float, high: float) -> float:
    """Draw the logo as large as the room allows, on its lower left corner; how wide it became."""
    picture = _picture(look().theme.logo)
    if picture is None:
        return 0.0
    across, down = picture.getSize()
    scale = min(wide / across, high / down)
    canvas.drawImage(picture, *at, across * scale, down * scale, mask="auto")
    return float(across * scale)


@lru_cache(maxsize=4)
def _picture(data: bytes) -> ImageReader | None:
    """A picture is data of somebody's: one that cannot be read is left out, and the check before delivery says so."""
    from PIL import Image

    try:
        with Image.open(BytesIO(data)) as picture:
            across, down = picture.size
            if not 0 < across * down <= _MOST_DOTS:
                return None
            picture.load()
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    return ImageReader(BytesIO(data))
