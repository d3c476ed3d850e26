"""The deck's own look: 16:9, white, one accent, hairlines; masters and layouts that a person can go on with."""

from __future__ import annotations

import io
from typing import Any

from lxml import etree  # type: ignore[import-untyped]  # lxml brings no types
from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn

from wa_desktop.domain.editions import Theme
from wa_desktop.domain.errors import InvalidError
from wa_desktop.report.charts.colours import colours_of, readable
from wa_desktop.report.deck import deck_words, refusals
from wa_desktop.report.deck.letters import Element, emu
from wa_desktop.report.deck.look import ACCENT, Box, Look
from wa_desktop.report.deck.package import strip
from wa_desktop.report.deck.stage import Stage, kind_of, lines_of
from wa_desktop.report.deck.telling import name
from wa_desktop.report.words import Say
from wa_desktop.system.installed_fonts import installed

WIDE, HIGH = 13.333, 7.5
_EDGE = 0.65
_INNER = WIDE - 2 * _EDGE

_TITLE = Box(_EDGE, 0.45, _INNER, 0.95)
_AREA = Box(_EDGE, 1.55, _INNER, 5.2)
_COVER_TITLE = Box(_EDGE, 2.0, 10.6, 1.85)
_COVER_BAR = Box(_EDGE, 4.06, 0.9, 0.05)
_SUBTITLE = Box(_EDGE, 4.32, 10.6, 2.3)
_COVER_LOGO = Box(_EDGE, 0.65, 3.2, 0.95)
_RULE = 6.92
_FOOTER = Box(_EDGE, 6.99, 9.2, 0.3)
_NUMBER = Box(WIDE - _EDGE - 0.9, 6.99, 0.9, 0.3)
_LOGO = Box(WIDE - _EDGE - 2.6, 7.0, 1.6, 0.28)

_SPARE, _UNKNOWN = 1.06, 1.14
"""How much wider than what is measured the typeface may be; the second is for one whose files are not here."""

_KEPT = {"title", "titleOnly", "obj"}
_INK, _MUTED = "1B2432", "5D6879"
_OTHERS = ("176E4E", "A8680F", "B3263E", "667085")


def own_ground(theme: Theme, typeface: str, language: str, say: Say) -> Stage:
    """A presentation without slides in our own look with the theme's colors, typeface and logo."""
    presentation: Any = Presentation()
    strip(presentation)
    presentation.slide_width, presentation.slide_height = emu(WIDE), emu(HIGH)
    del presentation.element.sldSz.attrib["type"]
    for layout in list(presentation.slide_layouts):
        if layout.element.get("type") not in _KEPT:
            presentation.slide_layouts.remove(layout)
    colours = colours_of(theme)
    _set_theme(presentation, name(theme.name) or "WA Desktop", typeface, colours.line, colours.before)
    master = presentation.slide_master
    _set_master(master)
    layouts = {layout.element.get("type"): layout for layout in presentation.slide_layouts}
    for layout in layouts.values():
        _set_layout(layout)
    _set_cover(layouts["title"])
    _add_logo(theme, master, layouts["title"], say)
    _set_language(presentation, language)
    cover, content = layouts["title"], layouts["titleOnly"]
    text = readable(colours.line)
    found = {kind_of(shape): shape for shape in cover.placeholders}
    return Stage(
        presentation=presentation,
        cover=cover,
        content=content,
        cover_title=lines_of(found["ctrTitle"], 40.0),
        content_title=lines_of(next(s for s in content.placeholders if kind_of(s) == "title"), 26.0),
        subtitle=lines_of(found["subTitle"], 18.0),
        below=_SUBTITLE,
        area=_AREA,
        look=Look(
            line=colours.line,
            text=ACCENT if text == colours.line else text,
            before=colours.before,
            spare=_SPARE if typeface == "Roboto" or installed(typeface) else _UNKNOWN,
            language=language,
        ),
    )


def _set_theme(presentation: Any, title: str, typeface: str, accent: str, second: str) -> None:
    part = presentation.slide_master.part.part_related_by(RT.THEME)
    root = parse_xml(part.blob)
    root.set("name", title)
    colors = root.find(f".//{qn('a:clrScheme')}")
    colors.set("name", title)
    given = {
        "dk1": _INK,
        "lt1": "FFFFFF",
        "dk2": _MUTED,
        "lt2": "EEF0F4",
        "accent1": accent[1:],
        "accent2": second[1:],
    }
    given |= {f"accent{number}": color for number, color in enumerate(_OTHERS, 3)}
    given |= {"hlink": accent[1:], "folHlink": _MUTED}
    for slot, color in given.items():
        found = colors.find(qn(f"a:{slot}"))
        for old in list(found):
            found.remove(old)
        etree.SubElement(found, qn("a:srgbClr"), val=color.upper())
    fonts = root.find(f".//{qn('a:fontScheme')}")
    fonts.set("name", title)
    for face in fonts.iter(qn("a:latin")):
        face.set("typeface", typeface)
        # What a program goes by where the typeface is not installed: one without serifs, of several widths.
        face.set("panose", "020B0604020202020204")
        face.set("pitchFamily", "34")
    for script in list(fonts.iter(qn("a:font"))):
        script.getparent().remove(script)
    part.blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _set_master(master: Any) -> None:
    for shape in list(master.placeholders):
        match kind_of(shape):
            case "title":
                _place(shape, _TITLE, anchor="t")
            case "body":
                _place(shape, _AREA, anchor="t")
            case "ftr":
                _place(shape, _FOOTER, anchor="ctr")
                _set_letters(shape, 11.0, "l")
            case "sldNum":
                _place(shape, _NUMBER, anchor="ctr")
                _set_letters(shape, 11.0, "r")
            case _:
                _remove(shape)
    styles = master.element.find(qn("p:txStyles"))
    _set_level(styles.find(f"{qn('p:titleStyle')}/{qn('a:lvl1pPr')}"), 26.0, bold=True)
    for number, size in enumerate((16.0, 14.0, 14.0, 12.0, 12.0), 1):
        _set_level(styles.find(f"{qn('p:bodyStyle')}/{qn(f'a:lvl{number}pPr')}"), size, bold=False)
    _add_rule(master)


def _set_layout(layout: Any) -> None:
    for shape in list(layout.placeholders):
        kind = kind_of(shape)
        if kind == "dt":
            _remove(shape)
        elif kind not in {"ctrTitle", "subTitle"}:
            for place in shape.element.spPr.findall(qn("a:xfrm")):
                shape.element.spPr.remove(place)


def _set_cover(layout: Any) -> None:
    layout.element.set("showMasterSp", "0")
    for shape in layout.placeholders:
        if kind_of(shape) == "ctrTitle":
            _place(shape, _COVER_TITLE, anchor="b")
            _set_letters(shape, 40.0, "l", color="tx1")
        elif kind_of(shape) == "subTitle":
            _place(shape, _SUBTITLE, anchor="t")
            _set_letters(shape, 18.0, "l")
    _add_bar(layout, _COVER_BAR)


def _place(shape: Any, box: Box, *, anchor: str) -> None:
    shape.left, shape.top, shape.width, shape.height = map(emu, (box.left, box.top, box.width, box.height))
    looks = shape.element.txBody.find(qn("a:bodyPr"))
    for child in list(looks):
        looks.remove(child)
    for inset in ("lIns", "rIns", "tIns", "bIns"):
        looks.set(inset, "0")
    looks.set("anchor", anchor)


def _set_letters(shape: Any, size: float, align: str, color: str = "tx2") -> None:
    """The first level of a placeholder's own style."""
    style = shape.element.txBody.find(qn("a:lstStyle"))
    for old in list(style):
        style.remove(old)
    level = etree.SubElement(style, qn("a:lvl1pPr"), marL="0", indent="0", algn=align)
    etree.SubElement(level, qn("a:buNone"))
    letters = etree.SubElement(level, qn("a:defRPr"), sz=str(round(size * 100)))
    fill = etree.SubElement(letters, qn("a:solidFill"))
    etree.SubElement(fill, qn("a:schemeClr"), val=color)


def _set_level(level: Element, size: float, *, bold: bool) -> None:
    level.set("algn", "l")
    letters = level.find(qn("a:defRPr"))
    letters.set("sz", str(round(size * 100)))
    letters.set("b", "1" if bold else "0")


def _add_rule(master: Any) -> None:
    made = parse_xml(
        f"<p:cxnSp {nsdecls('p', 'a')}><p:nvCxnSpPr>"
        f'<p:cNvPr id="{_next_id(master)}" name="Line">{_DECORATIVE}</p:cNvPr>'
        '<p:cNvCxnSpPr/><p:nvPr userDrawn="1"/></p:nvCxnSpPr><p:spPr>'
        f'<a:xfrm><a:off x="{emu(_EDGE)}" y="{emu(_RULE)}"/><a:ext cx="{emu(_INNER)}" cy="0"/></a:xfrm>'
        '<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill>'
        '<a:srgbClr val="D9DEE6"/></a:solidFill></a:ln></p:spPr></p:cxnSp>'
    )
    master.shapes.element.append(made)


def _add_bar(layout: Any, box: Box) -> None:
    made = parse_xml(
        f"<p:sp {nsdecls('p', 'a')}><p:nvSpPr>"
        f'<p:cNvPr id="{_next_id(layout)}" name="Bar">{_DECORATIVE}</p:cNvPr>'
        '<p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>'
        f'<a:xfrm><a:off x="{emu(box.left)}" y="{emu(box.top)}"/>'
        f'<a:ext cx="{emu(box.width)}" cy="{emu(box.height)}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="accent1"/></a:solidFill>'
        "<a:ln><a:noFill/></a:ln></p:spPr></p:sp>"
    )
    layout.shapes.element.append(made)


_DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">'
    '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>'
    "</a:ext></a:extLst>"
)


def _add_logo(theme: Theme, master: Any, cover: Any, say: Say) -> None:
    """The logo large on the cover and small at the foot of the other slides."""
    if not theme.logo:
        return
    alt = say(deck_words.logo_of(name(theme.company)))
    for where, box, right in ((cover, _COVER_LOGO, False), (master, _LOGO, True)):
        try:
            picture, relation = where.part.get_or_add_image_part(io.BytesIO(theme.logo))
            wide, high = picture.scale(None, None)
        except Exception as error:  # Pillow raises many kinds for what is no picture
            raise InvalidError(refusals.UNREADABLE_LOGO) from error
        share = min(emu(box.width) / wide, emu(box.height) / high)
        size = (round(wide * share), round(high * share))
        left = emu(box.right) - size[0] if right else emu(box.left)
        made = parse_xml(
            f"<p:pic {nsdecls('p', 'a', 'r')}><p:nvPicPr>"
            f'<p:cNvPr id="{_next_id(where)}" name="Logo"/>'
            '<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr userDrawn="1"/></p:nvPicPr>'
            f'<p:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>'
            f'<p:spPr><a:xfrm><a:off x="{left}" y="{emu(box.top)}"/><a:ext cx="{size[0]}" cy="{size[1]}"/></a:xfrm>'
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>'
        )
        made.nvPicPr.cNvPr.set("descr", alt)
        where.shapes.element.append(made)


def _set_language(presentation: Any, language: str) -> None:
    """The language of all texts on masters and layouts, and of what a person types."""
    master = presentation.slide_master
    for root in (presentation.element, master.element, *(layout.element for layout in master.slide_layouts)):
        for tag in ("a:rPr", "a:endParaRPr", "a:defRPr"):
            for found in root.iter(qn(tag)):
                if found.get("lang") is not None:
                    found.set("lang", language)


def _next_id(where: Any) -> int:
    numbers = [int(found) for found in where.shapes.element.xpath("//p:cNvPr/@id") if found.isdigit()]
    return max(numbers, default=1) + 1


def _remove(shape: Any) -> None:
    shape.element.getparent().remove(shape.element)
