"""Paragraphs as DrawingML, element by element: people's text becomes text nodes and never markup.

Names, their order and their meaning are those of ECMA-376 part 1, chapters 20 and 21; sizes of letters are hundredths
of a point, lengths English metric units.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, TypeAlias

from lxml import etree  # type: ignore[import-untyped]  # lxml brings no types
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml.ns import qn

from wa_desktop.report.deck.fit import Para, Piece
from wa_desktop.report.deck.look import Look

Element: TypeAlias = Any
"""An element of lxml's."""

EMU = 914400
"""To an inch."""

_LINK_COLOR = "http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor"

_INDENT = round(0.24 * EMU)
_STRONG = re.compile(
    "[A-Za-z\u00aa-\u058f\u0900-\ud7ff\uf900-\ufb1c]|([\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])"
)


def emu(inches: float) -> int:
    """Inches as the format counts them."""
    return round(inches * EMU)


def write_paras(
    body: Element, paras: Iterable[Para], look: Look, part: Any, *, inherit: bool = False
) -> None:
    """Put these paragraphs in the place of those of a text body (`p:txBody`, `a:txBody` or `c:rich`).

    `part` is the package part that links belong to. With `inherit`, spacing and bullets stay those of the placeholder,
    and letters of size 0 too.
    """
    for old in body.findall(qn("a:p")):
        body.remove(old)
    for one in paras:
        made = etree.SubElement(body, qn("a:p"))
        _write_properties(made, one, inherit=inherit)
        for piece in one.pieces:
            if piece.text:
                _write_run(made, piece, one.size, look, part)
        end = etree.SubElement(made, qn("a:endParaRPr"), lang=look.language)
        if one.size:
            end.set("sz", _size(one.size))


def write_field(body: Element, kind: str, shown: str, look: Look) -> None:
    """Put a field, such as the number of the slide, in the place of a body's first run, else of its text."""
    runs = list(body.iter(qn("a:r")))
    looks = runs[0].find(qn("a:rPr")) if runs else None
    made = body.find(qn("a:p"))
    for old in runs:
        made.remove(old)
    field = made.makeelement(qn("a:fld"), {"id": "{C1FF6DA9-008F-8B48-92A6-B652298478BF}", "type": kind})
    properties = made.find(qn("a:pPr"))
    made.insert(0 if properties is None else 1, field)
    if looks is None:
        etree.SubElement(field, qn("a:rPr"), lang=look.language)
    else:
        field.append(looks)
    etree.SubElement(field, qn("a:t")).text = shown


def set_fill(parent: Element, color: str) -> Element:
    """A solid fill, of "#rrggbb" or a color of the theme, as the last child."""
    fill = etree.SubElement(parent, qn("a:solidFill"))
    if color.startswith("#"):
        etree.SubElement(fill, qn("a:srgbClr"), val=color[1:].upper())
    else:
        etree.SubElement(fill, qn("a:schemeClr"), val=color)
    return fill


def set_line(parent: Element, tag: str, color: str, points: float) -> Element:
    """A line of an edge, such as `a:ln` or `a:lnB`; without a color there is none."""
    made = etree.SubElement(parent, qn(tag), w=str(round(points * 12700)))
    if color:
        made.set("cap", "flat")
        set_fill(made, color)
        etree.SubElement(made, qn("a:prstDash"), val="solid")
    else:
        etree.SubElement(made, qn("a:noFill"))
    return made


def begins_at_the_right(text: str) -> bool:
    """Whether the first letter that has a direction is of a writing from right to left."""
    found = None if text.isascii() else _STRONG.search(text)
    return found is not None and found.group(1) is not None


def _write_properties(made: Element, one: Para, *, inherit: bool) -> None:
    turned = begins_at_the_right(one.text)
    if inherit and not turned and not one.before:
        return
    properties = etree.SubElement(made, qn("a:pPr"))
    if turned:
        properties.set("rtl", "1")
    if inherit:
        if one.before:
            _set_space(properties, "a:spcBef", one.before)
        return
    properties.set("algn", "r" if turned and one.align == "l" else one.align)
    indent = _INDENT if one.bullet else 0
    properties.set("marR" if turned else "marL", str(indent))
    properties.set("indent", str(-indent))
    _set_space(properties, "a:spcBef", one.before)
    _set_space(properties, "a:spcAft", 0.0)
    if one.bullet == "number":
        etree.SubElement(properties, qn("a:buFont"), typeface="+mj-lt")
        etree.SubElement(properties, qn("a:buAutoNum"), type="arabicPeriod")
    elif one.bullet:
        etree.SubElement(properties, qn("a:buFont"), typeface="Arial")
        etree.SubElement(properties, qn("a:buChar"), char="•")
    else:
        etree.SubElement(properties, qn("a:buNone"))


def _set_space(properties: Element, tag: str, points: float) -> None:
    space = etree.SubElement(properties, qn(tag))
    etree.SubElement(space, qn("a:spcPts"), val=str(round(points * 100)))


def _write_run(made: Element, piece: Piece, size: float, look: Look, part: Any) -> None:
    run = etree.SubElement(made, qn("a:r"))
    looks = etree.SubElement(run, qn("a:rPr"), lang=look.language)
    if size:
        looks.set("sz", _size(size))
        looks.set("b", "1" if piece.bold else "0")
    looks.set("dirty", "0")
    if piece.color:
        set_fill(looks, piece.color)
    if piece.link:
        relation = part.relate_to(piece.link, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        link = etree.SubElement(looks, qn("a:hlinkClick"))
        link.set(qn("r:id"), relation)
        _keep_color(link)
    etree.SubElement(run, qn("a:t")).text = piece.text


def _keep_color(link: Element) -> None:
    """Let a link have the color of its letters and not that of the theme (Office 2019's extension of the format)."""
    extensions = etree.SubElement(link, qn("a:extLst"))
    extension = etree.SubElement(extensions, qn("a:ext"), uri="{A12FA001-AC4F-418D-AE19-62706E023703}")
    etree.SubElement(extension, f"{{{_LINK_COLOR}}}hlinkClr", nsmap={"ahyp": _LINK_COLOR}, val="tx")


def _size(points: float) -> str:
    return str(round(points * 100))
