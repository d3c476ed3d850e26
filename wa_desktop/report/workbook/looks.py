"""The formats of the tracker's cells: one ink, the consultancy's accent for titles, and tints with letters to match."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wa_desktop.domain.editions import Theme
from wa_desktop.domain.lens import Risk
from wa_desktop.report.charts.colours import RISK_LOOKS, colours_of
from wa_desktop.report.language import Language
from wa_desktop.report.portfolio_sheet import AMBER, GREEN, GREY, RED
from wa_desktop.report.workbook.table import Look, Tone

INK = "#1b2432"
_MUTED = "#5b6575"
_LINE = "#d9dee7"

_TONES: Mapping[Tone, Mapping[str, str]] = {
    Tone.RED: RED,
    Tone.AMBER: AMBER,
    Tone.GREEN: GREEN,
    Tone.GRAY: GREY,
}


class Looks:
    """The formats of one workbook; days are written as its language does."""

    def __init__(self, book: Any, language: Language, theme: Theme) -> None:
        accent = colours_of(theme).line
        top = {"valign": "top"}
        line = {**top, "bottom": 1, "bottom_color": _LINE}
        number = {"align": "right", "indent": 1}
        self.accent = accent
        self.title = book.add_format({"bold": True, "font_size": 18, "font_color": INK})
        self.subtitle = book.add_format({"font_size": 12, "font_color": _MUTED})
        self.section = book.add_format({"bold": True, "font_size": 13, "font_color": accent, **top})
        self.strong = book.add_format({"bold": True, **top})
        self.words = book.add_format({"text_wrap": True, **top})
        self.draft = book.add_format({"bold": True, "text_wrap": True, **top, **RED})
        head = {"bold": True, "bg_color": INK, "font_color": "#ffffff", "text_wrap": True}
        self.head = book.add_format({**head, "valign": "vcenter"})
        self.number_head = book.add_format({**head, "valign": "vcenter", "align": "right", "indent": 1})
        self.heads = {look: self.number_head if look is Look.NUMBER else self.head for look in Look}
        self.bold_words = book.add_format({"bold": True, "text_wrap": True, **top})
        self.day = book.add_format({**top, "num_format": language.cell_day, "align": "left"})
        self.cells: dict[Look, Any] = {
            Look.TEXT: book.add_format({**line, "text_wrap": True, "num_format": "@"}),
            Look.LABEL: book.add_format({**line, "num_format": "@"}),
            Look.NUMBER: book.add_format({**line, **number}),
            Look.DAY: book.add_format({**line, "num_format": language.cell_day, "align": "left"}),
            Look.LINK: book.add_format({**line, "text_wrap": True, "font_color": accent, "underline": 1}),
        }
        self.tones = {tone: book.add_format(dict(look)) for tone, look in _TONES.items()}
        self.late = book.add_format({**RED, "bold": True, "num_format": f'{language.cell_day}" !"'})
        self.counts = {risk: self._count(book, line, risk) for risk in RISK_LOOKS}
        self.totals = {risk: self._count(book, {**line, "bold": True}, risk) for risk in RISK_LOOKS}
        self.plain = book.add_format(line)
        self.total = book.add_format({**line, "bold": True})
        self.number = book.add_format({**line, **number})
        self.total_number = book.add_format({**line, **number, "bold": True})
        self.whole = book.add_format({**line, **number, "num_format": "0"})
        self.total_whole = book.add_format({**line, **number, "bold": True, "num_format": "0"})
        self.letters = {
            look.letter: book.add_format(
                {
                    **top,
                    "bold": True,
                    "align": "center",
                    "bg_color": look.fill,
                    "font_color": look.ink,
                    "border": 1,
                    "border_color": look.edge,
                }
            )
            for look in RISK_LOOKS.values()
        }

    @staticmethod
    def _count(book: Any, line: Mapping[str, Any], risk: Risk) -> Any:
        """A number with the letter of its risk behind it, and a plain 0."""
        letter = RISK_LOOKS[risk].letter
        return book.add_format({**line, "num_format": f'0" {letter}";-0;0', "align": "right", "indent": 1})
