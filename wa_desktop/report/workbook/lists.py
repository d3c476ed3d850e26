"""The words that the sheet of actions offers to choose from, on a sheet of their own where people can add to them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wa_desktop.domain.plan import Size
from wa_desktop.report import words
from wa_desktop.report.charts.chart_words import IMPACT_WORDS
from wa_desktop.report.portfolio_sheet import cell_text
from wa_desktop.report.workbook import workbook_words as terms
from wa_desktop.report.workbook.cells import ROOM, Writer, column_letter, unlike
from wa_desktop.report.workbook.source import Source
from wa_desktop.report.workbook.table import Offer

_HEADINGS = {
    Offer.STATUS: terms.STATUS,
    Offer.IMPACT: terms.IMPACT,
    Offer.SIZE: terms.SIZE,
    Offer.OWNER: terms.OWNER,
}
_WIDTH = 26


def offers_of(source: Source) -> Mapping[Offer, tuple[str, ...]]:
    """The words of each list."""
    owners = {cell_text(action.owner) for action in source.model.actions if action.owner.strip()}
    return {
        Offer.STATUS: tuple(source.states.values()),
        Offer.IMPACT: tuple(map(source.said, IMPACT_WORDS.values())),
        Offer.SIZE: tuple(source.said(words.EFFORT_WORDS[size.value]) for size in Size),
        Offer.OWNER: tuple(sorted(owners, key=str.casefold)),
    }


def cells_of(offers: Mapping[Offer, tuple[str, ...]], name: str) -> Mapping[Offer, str]:
    """Where each list stands on the sheet of that name; the owners' has room for more."""
    found = {}
    for place, (offer, given) in enumerate(offers.items()):
        letter = column_letter(place)
        last = 1 + max(1, len(given)) + (ROOM if offer is Offer.OWNER else 0)
        found[offer] = f"='{name}'!${letter}$2:${letter}${last}"
    return found


def write_lists(writer: Writer, source: Source, offers: Mapping[Offer, tuple[str, ...]], name: str) -> Any:
    """Write the sheet."""
    sheet = writer.sheet(name)
    sheet.set_column(0, len(offers) - 1, _WIDTH)
    headings = unlike(cell_text(source.said(_HEADINGS[offer])) for offer in offers)
    for place, (heading, given) in enumerate(zip(headings, offers.values(), strict=True)):
        sheet.write_string(0, place, heading, writer.looks.head)
        for row, word in enumerate(given, 1):
            sheet.write_string(row, place, cell_text(word), writer.looks.plain)
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)
    writer.rows[name] = 1 + max(map(len, offers.values()))
    return sheet
