"""The look of the PDF: page, colours and text styles."""

from __future__ import annotations

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle

from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.gaps import GapKind
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import ActionStatus
from wa_desktop.report.pdf_fonts import BASE, BOLD, MEDIUM, REGULAR, Weight

MARGIN = 51.0
TOP = 80.0
BOTTOM = 62.0
WIDTH = float(A4[0] - 2 * MARGIN)
"""Points. The text is as wide on every paper."""

INK = HexColor(0x1B2432)
MUTED = HexColor(0x667085)
ACCENT = HexColor(0x2F6FEB)
LINE = HexColor(0xE4E7EC)
STRONG_LINE = HexColor(0xCBD1DB)
ALARM_COLOUR = "#c4314b"
QUIET_COLOUR = "#667085"
CODE_COLOUR = "#eef0f4"

RED, RED_TINT = HexColor(0xC4314B), HexColor(0xFDE8EC)
AMBER, AMBER_TINT = HexColor(0x8A5A12), HexColor(0xFDF3DC)
GREEN, GREEN_TINT = HexColor(0x1A7F5A), HexColor(0xE3F4EC)
GREY, GREY_TINT = HexColor(0x667085), HexColor(0xEEF0F4)
AMBER_LARGE = HexColor(0xB7791F)
"""Amber for large figures; small text on its tint needs the darker one to be readable."""

Colours = tuple[Color, Color]
"""Text and ground."""

RISK_COLOURS: dict[Risk, Colours] = {
    Risk.HIGH: (RED, RED_TINT),
    Risk.MEDIUM: (AMBER, AMBER_TINT),
    Risk.NONE: (GREEN, GREEN_TINT),
    Risk.UNANSWERED: (GREY, GREY_TINT),
    Risk.NOT_APPLICABLE: (GREY, GREY_TINT),
    Risk.NO_RULE_MATCHED: (GREY, GREY_TINT),
}

ANSWER_COLOURS: dict[PracticeAnswer | None, Colours] = {
    PracticeAnswer.YES: (GREEN, GREEN_TINT),
    PracticeAnswer.NO: (RED, RED_TINT),
    PracticeAnswer.UNKNOWN: (AMBER, AMBER_TINT),
    PracticeAnswer.NOT_APPLICABLE: (GREY, GREY_TINT),
    None: (GREY, GREY_TINT),
}

KIND_COLOURS: dict[GapKind, Colours] = {
    GapKind.MISSING: (RED, RED_TINT),
    GapKind.TO_VERIFY: (AMBER, AMBER_TINT),
    GapKind.OPEN: (GREY, GREY_TINT),
}

STATUS_COLOURS: dict[ActionStatus, Colours] = {
    ActionStatus.OPEN: (GREY, GREY_TINT),
    ActionStatus.IN_PROGRESS: (AMBER, AMBER_TINT),
    ActionStatus.DONE: (GREEN, GREEN_TINT),
    ActionStatus.WONT_DO: (GREY, GREY_TINT),
}


def _style(name: str, font: str, size: float, leading: float, **more: object) -> ParagraphStyle:
    given = {
        "textColor": INK,
        "allowWidows": 0,
        "allowOrphans": 0,
        "splitLongWords": 1,
        "keepWithNext": 0,
        **more,
    }
    return ParagraphStyle(
        name, fontName=font, fontSize=size, leading=leading, bulletFontName=font, bulletFontSize=size, **given
    )


COVER_TITLE = _style("cover title", BOLD, 32, 38, spaceAfter=10, tag="H1")
COVER_LONG_TITLE = _style("cover long title", BOLD, 21, 27, spaceAfter=10, tag="H1")
COVER_KIND = _style("cover kind", MEDIUM, 11, 15, textColor=ACCENT, spaceAfter=14)
COVER_LEAD = _style("cover lead", REGULAR, 14, 20, textColor=MUTED)
HEADLINE = _style("headline", BOLD, 23, 29, spaceAfter=8)
LEAD = _style("lead", REGULAR, 11, 16.5, textColor=HexColor(0x3A4556), spaceAfter=14)
H1 = _style("h1", BOLD, 21, 27, spaceAfter=10, keepWithNext=1, tag="H1")
H2 = _style("h2", BOLD, 14, 19, spaceBefore=18, spaceAfter=8, keepWithNext=1, tag="H2")
H3 = _style("h3", BOLD, 11, 15, spaceBefore=12, spaceAfter=4, keepWithNext=1, tag="H3")
QUESTION = _style("question", BOLD, 9.6, 13.2, tag="H4")
PRACTICE = _style("practice", REGULAR, 9.2, 12.6)
PRACTICE_STRONG = _style("practice strong", MEDIUM, 9.2, 12.6)
BODY = _style("body", REGULAR, 9.5, 14, spaceAfter=6)
TEXT = _style("text", REGULAR, 9.2, 12.6)
SMALL = _style("small", REGULAR, 8, 11.2, textColor=MUTED)
SMALL_STRONG = _style("small strong", MEDIUM, 8, 11.2)
LABEL = _style("label", MEDIUM, 8, 12.8, textColor=MUTED)
NOTE = _style("note", REGULAR, 9, 13, textColor=HexColor(0x3A4556))
CELL = _style("cell", REGULAR, 9, 12.5)
CELL_CENTRED = _style("cell centred", REGULAR, 9, 12.5, alignment=1)
CELL_STRONG = _style("cell strong", MEDIUM, 9, 12.5)
CELL_ALARM = _style("cell alarm", REGULAR, 9, 12.5, textColor=RED)
CELL_HEAD = _style("cell head", MEDIUM, 7.6, 10, textColor=MUTED)
CELL_HEAD_CENTRED = _style("cell head centred", MEDIUM, 7.6, 10, textColor=MUTED, alignment=1)
CAPTION = _style("caption", REGULAR, 8, 11, textColor=MUTED, alignment=1)
CONTENTS = (
    _style("contents 0", BOLD, 10.5, 15, spaceBefore=9),
    _style("contents 1", REGULAR, 9.8, 14.5, leftIndent=14, spaceBefore=2),
    _style("contents 2", REGULAR, 9, 13, leftIndent=28, textColor=MUTED),
)


def indented(style: ParagraphStyle, left: float, **more: object) -> ParagraphStyle:
    """The style moved to the right by points."""
    return ParagraphStyle(f"{style.name} {left}", parent=style, leftIndent=left, **more)


def weight_of(style: ParagraphStyle, *, bullets: bool = False) -> Weight:
    """Which weight of the typeface a style, or what stands before its paragraphs, is set in."""
    wanted = style.bulletFontName if bullets else style.fontName
    return next(weight for weight, font in BASE.items() if font == wanted)
