"""The tracker's first sheet: what it is, how to use it, what its letters mean, and of which lens versions it is."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from typing import Any

from wa_desktop.domain.errors import Message
from wa_desktop.report import words
from wa_desktop.report.language import language_of
from wa_desktop.report.portfolio_sheet import clean_text
from wa_desktop.report.workbook import workbook_words as terms
from wa_desktop.report.workbook.cells import FIRST_DAY, Writer
from wa_desktop.report.workbook.heights import height_of, lines_of
from wa_desktop.report.workbook.source import Source

_LABELS, _TEXTS = 26, 104
_LOGO = (220, 56)
"""Pixels at most."""

Line = tuple[str, Any, Any, Any]
"""A label with its format, and what stands beside it with its own."""


def write_front(writer: Writer, source: Source, tables: list[tuple[str, str]], name: str) -> Any:
    """Write the sheet; `tables` are the sheets that follow with what they hold."""
    sheet = writer.sheet(name)
    sheet.set_column(0, 0, _LABELS)
    sheet.set_column(1, 1, _TEXTS)
    sheet.hide_gridlines(2)
    sheet.set_row(0, 30)
    rows = 0
    for row, (label, look, text, text_look) in enumerate(_lines(writer, source, tables)):
        if label:
            sheet.write_string(row, 0, clean_text(label), look)
        if isinstance(text, str):
            if text:
                fitted = writer.long_texts.fitted(text, name, label, "B")
                sheet.write_string(row, 1, fitted, text_look)
                sheet.set_row(row, height_of(lines_of(fitted, _TEXTS)))
        elif text is not None:
            sheet.write_datetime(row, 1, text, text_look)
        if look is writer.looks.section:
            sheet.set_row(row, 20)
        rows += bool(label or text)
    _logo(sheet, source)
    writer.rows[name] = rows
    return sheet


def _lines(writer: Writer, source: Source, tables: list[tuple[str, str]]) -> Iterator[Line]:
    looks, said, model = writer.looks, source.said, source.model
    yield title_of(source), looks.title, None, None
    yield said(terms.TRACKER), looks.subtitle, None, None
    yield "", None, None, None
    if model.edition.draft:
        yield said(terms.STATE), looks.strong, f"{said(terms.DRAFT)}. {said(terms.DRAFT_TEXT)}", looks.draft
    for fact, given in _facts(source):
        if given:
            yield said(fact), looks.strong, given, looks.words
    made = model.made_at.date()
    when = made if made >= FIRST_DAY else made.isoformat()
    yield said(terms.MADE_ON), looks.strong, when, looks.day
    yield from _section(writer, source, terms.IN_SHORT)
    yield "", None, model.delivery.headline, looks.bold_words
    yield "", None, model.delivery.summary, looks.words
    yield from _section(writer, source, terms.SHEETS)
    for name, holds in tables:
        yield name, looks.strong, holds, looks.words
    yield from _section(writer, source, terms.HOW_TO_USE)
    for advice, why in terms.USE:
        yield said(advice), looks.strong, said(why), looks.words
    yield from _section(writer, source, terms.COLORS)
    for letter, meaning in terms.LETTERS:
        yield letter, looks.letters[letter], said(meaning), looks.words
    yield from _section(writer, source, terms.HOW_RATED)
    for part in model.method:
        is_risk = part.heading == said(words.METHOD_RISK)
        yield part.heading, looks.strong, said(terms.RISK_TEXT) if is_risk else part.text, looks.words


def _section(writer: Writer, source: Source, heading: Message) -> Iterator[Line]:
    yield "", None, None, None
    yield source.said(heading), writer.looks.section, None, None


def _facts(source: Source) -> Iterator[tuple[Message, str]]:
    model = source.model
    control, theme = model.edition.control, model.edition.theme
    yield terms.CLIENT, model.client
    yield terms.WORKLOAD, model.workload
    yield words.FACT_ENVIRONMENT, model.environment
    yield words.REVIEW_OWNER, model.review_owner
    yield words.LENSES, "\n".join(model.delivery.lens_lines)
    yield terms.PREPARED_BY, theme.company
    yield terms.AUTHORS, ", ".join(control.authors)
    yield words.VERSION, control.version
    yield terms.CLASSIFICATION, theme.classification


def title_of(source: Source) -> str:
    """The client and the workload."""
    model = source.model
    return f"{model.client} · {model.workload}" if model.client else model.workload


def made_line(source: Source) -> str:
    """Which program made it, and when."""
    model = source.model
    return source.said(words.made_with(model.app_version, language_of(model.say).day(model.made_at)))


def _logo(sheet: Any, source: Source) -> None:
    """The consultancy's logo at the right of the title; one that cannot be read is left out."""
    theme = source.model.edition.theme
    size = _size_of(theme.logo) if theme.logo else None
    if size is None:
        return
    scale = min(_LOGO[0] / size[0], _LOGO[1] / size[1], 1.0)
    sheet.insert_image(
        *(0, 1, "logo"),
        {
            "image_data": io.BytesIO(theme.logo),
            "x_scale": scale,
            "y_scale": scale,
            "x_offset": 7 * _TEXTS - size[0] * scale,
            "y_offset": 4,
            "description": clean_text(theme.company) or source.said(terms.PREPARED_BY),
        },
    )


def _size_of(logo: bytes) -> tuple[float, float] | None:
    """Width and height as the workbook would show them; None where the picture cannot be read."""
    from PIL import Image, UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(logo), formats=("PNG", "JPEG")) as picture:
                picture.load()
                return picture.size
    except (
        UnidentifiedImageError,
        OSError,
        ValueError,
        SyntaxError,
        Image.DecompressionBombError,
        Image.DecompressionBombWarning,
    ):
        return None
