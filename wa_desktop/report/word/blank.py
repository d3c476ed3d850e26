"""An empty document of ours: page, styles, typeface and palette by the theme, and nothing of the library's sample."""

from __future__ import annotations

import re
from typing import Any

from wa_desktop.domain.editions import DEFAULT_ACCENT, Paper, Theme
from wa_desktop.report.coverage import one_line
from wa_desktop.report.word.fonts import NAME, font_table
from wa_desktop.report.word.spoken import word_language
from wa_desktop.report.word.styles import Styles, own
from wa_desktop.report.word.xml import Element, W, twips, w

_COLOR = re.compile(r"#[0-9a-fA-F]{6}")

_SIZES = {Paper.A4: (595.3, 841.9), Paper.LETTER: (612.0, 792.0)}
MARGIN = 54.0
_TOP, _BOTTOM = 78.0, 68.0
_HEADER, _FOOTER = 36.0, 30.0

_KEPT = ("styles", "settings", "numbering")
"""The parts of the library's sample that are filled anew; the others go."""


def accent_of(theme: Theme) -> str:
    """The theme's accent as rrggbb; ours where it is no color."""
    accent = theme.accent if _COLOR.fullmatch(theme.accent) else DEFAULT_ACCENT
    return accent[1:].lower()


def blank(theme: Theme, language: str) -> tuple[Any, Styles]:
    """A document without a word in it, and its styles."""
    from docx import Document

    document = Document()
    part = document.part
    _drop_the_rest(part)
    font = one_line(theme.font) or NAME
    styles = own(document.styles.element, font, accent_of(theme), language)
    for child in list(part.numbering_part.element):
        part.numbering_part.element.remove(child)
    _settings(document.settings.element, language, embed=font == NAME)
    font_table(part, font)
    _properties(part.package, theme)
    _page(document, theme.paper)
    return document, styles


def _drop_the_rest(part: Any) -> None:
    for relation in list(part.rels.values()):
        if relation.reltype.rsplit("/", 1)[-1] not in _KEPT:
            del part.rels[relation.rId]
    for relation in list(part.package.rels.values()):
        if relation.reltype.rsplit("/", 1)[-1] in {"thumbnail", "extended-properties"}:
            del part.package.rels[relation.rId]


def _settings(settings: Element, language: str, *, embed: bool) -> None:
    """Settings of today's Word, so that it does not open the document as an old one."""
    for child in list(settings):
        settings.remove(child)
    given: list[Element] = [w("zoom", percent=100)]
    if embed:
        given += [w("embedTrueTypeFonts"), w("saveSubsetFonts")]
    address = "http://schemas.microsoft.com/office/word"
    compat = {
        "compatibilityMode": 15,
        "overrideTableStyleFontSizeAndJustification": 1,
        "enableOpenTypeFeatures": 1,
        "doNotFlipMirrorIndents": 1,
        "differentiateMultirowTableHeaders": 1,
    }
    given += [
        w("defaultTabStop", val=709),
        w("characterSpacingControl", val="doNotCompress"),
        w(
            "compat",
            *(w("compatSetting", name=name, uri=address, val=value) for name, value in compat.items()),
        ),
        w("themeFontLang", val=word_language(language)),
        w("decimalSymbol", val="."),
        w("listSeparator", val=","),
    ]
    settings.extend(given)


def _properties(package: Any, theme: Theme) -> None:
    """Which program made the document, and for whom."""
    from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.opc.part import XmlPart
    from docx.oxml.parser import oxml_parser

    space = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    made = oxml_parser.makeelement(f"{{{space}}}Properties", {}, {None: space})
    for name, text in (("Application", "WA Desktop"), ("Company", one_line(theme.company))):
        if text:
            child = oxml_parser.makeelement(f"{{{space}}}{name}")
            child.text = text
            made.append(child)
    part = XmlPart(PackURI("/docProps/app.xml"), CONTENT_TYPE.OFC_EXTENDED_PROPERTIES, made, package)
    package.relate_to(part, RELATIONSHIP_TYPE.EXTENDED_PROPERTIES)


def _page(document: Any, paper: Paper) -> None:
    body = document.element.body
    for child in list(body):
        body.remove(child)
    wide, high = _SIZES[paper]
    margins = {
        "top": _TOP,
        "right": MARGIN,
        "bottom": _BOTTOM,
        "left": MARGIN,
        "header": _HEADER,
        "footer": _FOOTER,
        "gutter": 0.0,
    }
    body.append(
        w(
            "sectPr",
            w("pgSz", w=twips(wide), h=twips(high)),
            w("pgMar", **{name: twips(value) for name, value in margins.items()}),
            w("titlePg"),
        )
    )


def text_width(section: Element) -> float:
    """Points between the margins of a section's page; ours where it tells none, and never too little to be of use."""
    size, margins = section.find(f"{{{W}}}pgSz"), section.find(f"{{{W}}}pgMar")
    try:
        wide = int(size.get(f"{{{W}}}w"))
        left, right = (int(margins.get(f"{{{W}}}{side}", 0)) for side in ("left", "right"))
    except (AttributeError, TypeError, ValueError):
        return _SIZES[Paper.A4][0] - 2 * MARGIN
    return max((wide - left - right) / 20, _LEAST)


_LEAST = 200.0
