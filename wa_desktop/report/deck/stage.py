"""What every slide of a deck stands on: the presentation, its layouts and places, whoever made them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from lxml import etree  # type: ignore[import-untyped]  # lxml brings no types
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn

from wa_desktop.report.deck.canvas import Canvas
from wa_desktop.report.deck.fit import Para, Piece, clipped, fitted, para, width_of
from wa_desktop.report.deck.letters import EMU, Element, set_fill, write_field, write_paras
from wa_desktop.report.deck.look import Box, Look

TITLES = frozenset({"title", "ctrTitle"})
_FOOT = 0.3
_LEAST_TITLE = 14.0
_NAMES = {"ftr": "Footer Placeholder", "sldNum": "Slide Number Placeholder"}


@dataclass(frozen=True)
class Lines:
    """Where a placeholder's text stands, without its insets, and how large it is."""

    box: Box
    size: float
    bold: bool = False
    capitals: bool = False
    align: str = "l"
    color: str = "tx1"


@dataclass(frozen=True)
class Stage:
    """A presentation without slides, with the places on its layouts.

    `area` is where slides are drawn. `subtitle` is None where the cover has no placeholder for it; `below` is the
    place that a cover without one has for it.
    """

    presentation: Any
    cover: Any
    content: Any
    cover_title: Lines
    content_title: Lines
    subtitle: Lines | None
    below: Box
    area: Box
    look: Look


def add_slide(stage: Stage, title: str, *, cover: bool = False) -> Canvas:
    """A new slide with its title and nothing else but the cover's subtitle."""
    layout, lines = (stage.cover, stage.cover_title) if cover else (stage.content, stage.content_title)
    slide = stage.presentation.slides.add_slide(layout)
    kept = TITLES | {"subTitle"} if cover and stage.subtitle else TITLES
    for shape in list(slide.placeholders):
        if kind_of(shape) not in kept:
            shape.element.getparent().remove(shape.element)
    write_placeholder(title_of(slide), lines, (Para((Piece(title),), lines.size),), stage.look, slide)
    return Canvas(slide, stage.look)


def title_of(slide: Any) -> Any:
    """The placeholder of a slide's title."""
    return next(shape for shape in slide.placeholders if kind_of(shape) in TITLES)


def write_placeholder(shape: Any, lines: Lines, paras: tuple[Para, ...], look: Look, slide: Any) -> None:
    """Text into a placeholder as large as its layout wants it; smaller where that has no room."""
    measured = tuple(
        replace(one, pieces=tuple(_measured(piece, lines) for piece in one.pieces)) for one in paras
    )
    found = fitted(measured, lines.box.width, lines.box.height, smallest=_LEAST_TITLE, spare=look.spare)
    shown = []
    for number, one in enumerate(found.paras):
        pieces = one.pieces if found.cut else paras[number].pieces
        as_wanted = one.size == lines.size
        bold = tuple(replace(piece, bold=piece.bold or lines.bold) for piece in pieces)
        shown.append(replace(one, pieces=bold, size=0.0 if as_wanted else one.size))
    write_paras(shape.element.txBody, shown, look, slide.part, inherit=True)


def _measured(piece: Piece, lines: Lines) -> Piece:
    text = piece.text.upper() if lines.capitals else piece.text
    return replace(piece, text=text, bold=piece.bold or lines.bold)


def add_footer(stage: Stage, canvas: Canvas, parts: Sequence[str], number: int) -> None:
    """Footer and slide number, where the layout has a place for them, else in the lower corners; a 0 is not shown."""
    slide, look, area = canvas.slide, stage.look, stage.area
    found = {kind_of(shape): shape for shape in slide.slide_layout.placeholders}
    high = stage.presentation.slide_height / EMU
    free = Box(area.left, min(area.bottom + 0.05, high - _FOOT - 0.05), area.width, _FOOT)
    if parts and "ftr" in found:
        lines = lines_of(found["ftr"], 12.0)
        shown = _footer(parts, lines.box.width, lines.size, look)
        body = _cloned(slide, found["ftr"])
        write_paras(body, (replace(shown, align=lines.align),), look, slide.part)
        for letters in body.iter(qn("a:rPr")):
            # LibreOffice does not take these from the master for a footer, as PowerPoint does.
            set_fill(letters, lines.color)
            etree.SubElement(letters, qn("a:latin"), typeface="+mn-lt")
    elif parts:
        place = Box(free.left, free.top, free.width * 0.85, free.height)
        shown = _footer(parts, place.width, 11.0, look)
        canvas.write(place, (Para((Piece(shown.text, color=look.muted),), 11.0),), anchor="ctr")
    if number and "sldNum" in found:
        write_field(_cloned(slide, found["sldNum"]), "slidenum", str(number), look)
    elif number:
        place = Box(free.right - 0.8, free.top, 0.8, free.height)
        canvas.write(place, (Para((Piece(str(number), color=look.muted),), 11.0, align="r"),), anchor="ctr")
        write_field(list(slide.shapes)[-1].element.txBody, "slidenum", str(number), look)


def _footer(parts: Sequence[str], width: float, size: float, look: Look) -> Para:
    """As many of the parts as fit on one line, at least the first."""
    for count in range(len(parts), 0, -1):
        shown = para(" · ".join(parts[:count]), size)
        if width_of(shown, look.spare) <= width:
            return shown
    return clipped(para(parts[0], size), width, 1, look.spare)


def kind_of(shape: Any) -> str:
    """The type of a placeholder, such as "title"; "obj" where none is written down (ECMA-376, 19.3.1.36)."""
    return str(shape.element.ph.get("type", "obj"))


def lines_of(shape: Any, default: float) -> Lines:
    """Where a layout's placeholder has its text, and in which letters; as the master's where it says nothing."""
    box = Box(*(float(value or 0) / EMU for value in (shape.left, shape.top, shape.width, shape.height)))
    chain = _chain(shape)
    insets = {"lIns": 91440, "tIns": 45720, "rIns": 91440, "bIns": 45720}
    for one in reversed(chain):
        body = one.find(".//" + qn("a:bodyPr"))
        if body is not None:
            insets |= {name: int(body.get(name)) for name in insets if body.get(name) is not None}
    left, top, right, bottom = (insets[name] / EMU for name in ("lIns", "tIns", "rIns", "bIns"))
    inner = Box(
        box.left + left,
        box.top + top,
        max(box.width - left - right, 0.1),
        max(box.height - top - bottom, 0.1),
    )
    levels = [found for one in chain if (found := one.find(f"{_LIST}/{qn('a:lvl1pPr')}")) is not None]
    levels += _master_levels(shape)
    looks = [found for level in levels if (found := level.find(qn("a:defRPr"))) is not None]
    size = next((int(one.get("sz")) / 100 for one in looks if one.get("sz")), default)
    return Lines(
        inner,
        size,
        bold=_first_of(looks, "b", "0") in {"1", "true"},
        capitals=_first_of(looks, "cap", "none") == "all",
        align=_first_of(levels, "algn", "l"),
        color=next((color for one in looks if (color := _color_of(one))), "tx1"),
    )


def _first_of(elements: list[Any], attribute: str, default: str) -> str:
    return next((str(one.get(attribute)) for one in elements if one.get(attribute) is not None), default)


def _color_of(looks: Any) -> str:
    """A plain color of letters as `letters.set_fill` takes it; empty where there is none or it is mixed."""
    for color in looks.findall(f"{qn('a:solidFill')}/*"):
        value = str(color.get("val", ""))
        if color.tag == qn("a:srgbClr"):
            return f"#{value}"
        if color.tag == qn("a:schemeClr"):
            return value
    return ""


_LIST = ".//" + qn("a:lstStyle")
_FIRST = qn("a:lvl1pPr")


def _chain(shape: Any) -> list[Any]:
    """The placeholder, then that of the master it inherits from."""
    chain = [shape.element]
    wanted = "title" if kind_of(shape) in TITLES else kind_of(shape)
    wanted = "body" if wanted in {"obj", "subTitle"} else wanted
    master = shape.part.slide_layout.slide_master
    chain += [one.element for one in master.placeholders if kind_of(one) == wanted][:1]
    return chain


def _master_levels(shape: Any) -> list[Any]:
    kind = kind_of(shape)
    style = "p:titleStyle" if kind in TITLES else "p:bodyStyle" if kind in {"obj", "subTitle", "body"} else ""
    if not style:
        return []
    master = shape.part.slide_layout.slide_master
    found = master.element.find(f".//{qn(style)}/{_FIRST}")
    return [] if found is None else [found]


def _cloned(slide: Any, placeholder: Any) -> Element:
    """A placeholder of the layout on the slide, last in the order of reading; gives its text body."""
    tree = slide.shapes.element
    numbers = [int(found) for found in tree.xpath("//p:cNvPr/@id") if found.isdigit()]
    source = placeholder.element.ph
    given = "".join(f' {name}="{source.get(name)}"' for name in ("type", "sz", "idx") if source.get(name))
    made = parse_xml(
        f"<p:sp {nsdecls('p', 'a')}><p:nvSpPr>"
        f'<p:cNvPr id="{max(numbers, default=1) + 1}" name="{_NAMES[kind_of(placeholder)]}"/>'
        f'<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph{given}/></p:nvPr></p:nvSpPr><p:spPr/>'
        '<p:txBody><a:bodyPr wrap="none"/><a:lstStyle/><a:p/></p:txBody></p:sp>'
    )
    tree.append(made)
    return made.txBody
