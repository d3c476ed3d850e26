"""How the tracker's sheets are printed: as wide as the page, the head on each, whose it is above and below."""

from __future__ import annotations

from typing import Any

from wa_desktop.domain.editions import Paper
from wa_desktop.report.language import language_of
from wa_desktop.report.portfolio_sheet import clean_text
from wa_desktop.report.workbook import workbook_words as terms
from wa_desktop.report.workbook.front import title_of
from wa_desktop.report.workbook.source import Source

_SIZES = {Paper.A4: 9, Paper.LETTER: 1}
"""The numbers that Excel knows papers by."""

_ROOM = 76
"""Characters of a third of a header, of which there may be 255 in all."""


def set_up_print(sheet: Any, source: Source, *, upright: bool) -> None:
    """Give a sheet its paper, its margins, and what stands above and below."""
    model = source.model
    theme = model.edition.theme
    if upright:
        sheet.set_portrait()
    else:
        sheet.set_landscape()
    sheet.set_paper(_SIZES.get(theme.paper, 9))
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.4, right=0.4, top=0.75, bottom=0.7)
    draft = f"&C&B{_part(source.said(terms.DRAFT))}" if model.edition.draft else ""
    owner = " · ".join(text for text in (theme.company, theme.classification) if text)
    day = language_of(model.say).short_day(model.made_at)
    sheet.set_header(f"&L{_part(title_of(source))}{draft}&R{_part(owner)}")
    sheet.set_footer(f"&L{_part(theme.footer or source.said(terms.TRACKER))}&C&A&R{_part(day)}   &P / &N")


def _part(text: str) -> str:
    """A text as a part of a header. An ampersand begins a code there; two are one sign."""
    line = " ".join(clean_text(text).split())
    if len(line.replace("&", "&&")) <= _ROOM:
        return line.replace("&", "&&")
    while len(line.replace("&", "&&")) >= _ROOM:
        line = line[: max(len(line) - 8, 0)]
    return line.replace("&", "&&") + "…"
