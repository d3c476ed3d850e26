"""A consultancy's own PowerPoint file as the ground of a deck: its size, masters and layouts, without its slides."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.oxml import parse_xml
from pptx.oxml.ns import qn

from wa_desktop.domain.editions import DEFAULT_ACCENT, Theme
from wa_desktop.domain.errors import DamagedError, InvalidError, KnownError
from wa_desktop.report.charts.colours import colours_of, contrast
from wa_desktop.report.deck import refusals
from wa_desktop.report.deck.letters import EMU, Element
from wa_desktop.report.deck.look import ACCENT, Box, Look, legible, mixed
from wa_desktop.report.deck.package import open_template
from wa_desktop.report.deck.stage import TITLES, Lines, Stage, kind_of, lines_of
from wa_desktop.system.installed_fonts import installed

_LARGEST_TITLE = 30.0
"""Points; titles of this deck are sentences, which need more room than headings."""

_MARGIN = 0.5
_COVERS = ("title", "secHead", "titleOnly", "obj")
_CONTENTS = ("titleOnly", "obj", "tx", "twoObj", "title")
_WIDE_FACES = ("verdana", "dejavu", "courier", "lucida", "consolas", "bookman", "century gothic")
_SYSTEM = {"windowText": "000000", "window": "FFFFFF"}
_HEX = re.compile("[0-9A-Fa-f]{6}")


def own_template(theme: Theme, language: str) -> Stage:
    """The stage that a theme's template gives; KnownError if it cannot serve."""
    presentation = open_template(theme.pptx_template)
    try:
        return _stage(presentation, theme, language)
    except KnownError:
        raise
    except Exception as error:  # a file from anywhere, in which any part may be amiss
        raise DamagedError(refusals.UNREADABLE_TEMPLATE) from error


def typeface_of(presentation: Any) -> str:
    """The name of the typeface that a template sets its texts in."""
    root = parse_xml(presentation.slide_masters[0].part.part_related_by(RT.THEME).blob)
    face = root.find(f".//{qn('a:minorFont')}/{qn('a:latin')}")
    return "" if face is None else str(face.get("typeface", ""))


def _stage(presentation: Any, theme: Theme, language: str) -> Stage:
    layouts = [layout for master in presentation.slide_masters for layout in master.slide_layouts]
    titled = [layout for layout in layouts if _title(layout) is not None]
    if not titled:
        raise InvalidError(refusals.TEMPLATE_WITHOUT_TITLE)
    cover, content = _first(titled, _COVERS), _first(titled, _CONTENTS)
    wide, high = presentation.slide_width / EMU, presentation.slide_height / EMU
    title = lines_of(_title(content), 30.0)
    area = _area(content, layouts, title, wide, high)
    cover_title = lines_of(_title(cover), 40.0)
    subtitle = next((shape for shape in cover.placeholders if kind_of(shape) == "subTitle"), None)
    below = Box(cover_title.box.left, cover_title.box.bottom + 0.2, cover_title.box.width, 0.0)
    return Stage(
        presentation=presentation,
        cover=cover,
        content=content,
        cover_title=cover_title,
        content_title=title,
        subtitle=lines_of(subtitle, 18.0) if subtitle is not None else None,
        below=Box(below.left, below.top, below.width, max(min(2.4, high - _MARGIN - below.top), 0.6)),
        area=area,
        look=_look(presentation, content, theme, language),
    )


def _title(layout: Any) -> Any:
    return next((shape for shape in layout.placeholders if kind_of(shape) in TITLES), None)


def _first(layouts: list[Any], kinds: Iterable[str]) -> Any:
    """The first layout of the first kind that there is; any other with a title otherwise."""
    for kind in kinds:
        for layout in layouts:
            if layout.element.get("type") == kind:
                return layout
    return layouts[0]


def _area(content: Any, layouts: list[Any], title: Lines, wide: float, high: float) -> Box:
    """Where slides may be drawn: where the template has its own content, else what is left below the title."""
    feet = [
        shape.top / EMU
        for shape in content.placeholders
        if kind_of(shape) in {"ftr", "sldNum", "dt"} and shape.top is not None and shape.top / EMU > high / 2
    ]
    bottom = min([*feet, high - _MARGIN]) - 0.08
    for box in _bodies(content, layouts):
        if box.width >= 0.6 * wide and box.height >= 0.45 * high:
            top = max(box.top, title.box.bottom + 0.1) if title.box.top < box.top else box.top
            return Box(box.left, top, box.width, min(box.bottom, bottom) - top)
    left = min(max(title.box.left, _MARGIN), wide / 4)
    top = title.box.bottom + 0.15
    if bottom - top < 0.45 * high:
        top = 0.22 * high
    return Box(left, top, wide - 2 * left, bottom - top)


def _bodies(content: Any, layouts: list[Any]) -> Iterable[Box]:
    """The places of content on the layout, on the one for title and content, and on the master."""
    like = [content, *(one for one in layouts if one.element.get("type") == "obj")]
    for where in (*like, content.slide_master):
        for shape in where.placeholders:
            if kind_of(shape) in {"obj", "body"} and shape.width:
                yield lines_of(shape, 18.0).box if where is not content.slide_master else _outer(shape)


def _outer(shape: Any) -> Box:
    return Box(*(value / EMU for value in (shape.left, shape.top, shape.width, shape.height)))


def _look(presentation: Any, content: Any, theme: Theme, language: str) -> Look:
    """Colors for the template's own ground; its accent, unless the theme names another than ours."""
    master = content.slide_master
    colors = _colors(master)
    ink, ground = colors["tx1"], _ground(content, colors)
    if contrast(ink, ground) < 3.0:
        ground = colors["bg1"]
    named = theme.accent != DEFAULT_ACCENT
    accent = colours_of(theme).line if named else colors["accent1"]
    line = legible(accent, ink, ground, 3.0)
    text = legible(accent, ink, ground)
    face = typeface_of(presentation)
    return Look(
        ink=ink,
        muted=mixed(ink, ground, 0.68),
        hairline=mixed(ink, ground, 0.16),
        ground=ground,
        accent=ACCENT if line == colors["accent1"] else line,
        text=ACCENT if text == colors["accent1"] else text,
        line=line,
        before=colours_of(theme).before if theme.second else mixed(ink, ground, 0.6),
        spare=_spare(face),
        language=language,
    )


def _spare(face: str) -> float:
    """How much wider than what is measured the typeface may be."""
    if installed(face) is not None:
        return 1.04
    return 1.28 if face.casefold().startswith(_WIDE_FACES) else 1.1


def _colors(master: Any) -> dict[str, str]:
    """The colors of a theme by the names that slides call them by, as "#rrggbb"."""
    root = parse_xml(master.part.part_related_by(RT.THEME).blob)
    scheme = root.find(f".//{qn('a:clrScheme')}")
    slots = {slot.tag.rsplit("}", 1)[-1]: _hex(slot) for slot in scheme}
    names = dict(master.element.find(qn("p:clrMap")).attrib)
    return {name: slots.get(slot, "#000000") for name, slot in names.items()}


def _hex(slot: Element) -> str:
    for color in slot:
        value = color.get("lastClr") or color.get("val", "")
        value = _SYSTEM.get(value, value)
        if _HEX.fullmatch(value):
            return f"#{value.lower()}"
    return "#000000"


def _ground(content: Any, colors: dict[str, str]) -> str:
    """The color that slides stand on; that of the theme where the ground is a picture."""
    for where in (content, content.slide_master):
        found = where.element.find(f"{qn('p:cSld')}/{qn('p:bg')}")
        if found is None:
            continue
        for color in found.iter(qn("a:srgbClr"), qn("a:schemeClr")):
            value = color.get("val", "")
            return f"#{value.lower()}" if _HEX.fullmatch(value) else colors.get(value, colors["bg1"])
        break
    return colors["bg1"]
