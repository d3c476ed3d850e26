"""One slide of PowerPoint's to draw on: texts that fit, cards, tables and charts, all with what a screen reader needs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from lxml import etree  # type: ignore[import-untyped]  # lxml brings no types
from pptx.enum.shapes import MSO_SHAPE
from pptx.oxml.ns import qn
from pptx.util import Inches

from wa_desktop.report.deck.fit import SMALLEST, More, Para, fitted, para
from wa_desktop.report.deck.letters import Element, emu, set_fill, set_line, write_paras
from wa_desktop.report.deck.look import Box, Look

_DECORATIVE = "http://schemas.microsoft.com/office/drawing/2017/decorative"


@dataclass(frozen=True)
class Frame:
    """How a card looks: colors of ground and edge, empty for none, and the room within its edge in inches."""

    fill: str = ""
    edge: str = ""
    across: float = 0.0
    down: float = 0.0
    round: float = 0.0
    """Radius of the corners in inches."""


BARE = Frame()


class Canvas:
    """A slide with the look it is drawn in; lengths are inches."""

    def __init__(self, slide: Any, look: Look) -> None:
        self.slide = slide
        self.look = look

    def write(
        self,
        box: Box,
        paras: Sequence[Para],
        *,
        frame: Frame = BARE,
        anchor: str = "t",
        more: More | None = None,
        smallest: float = SMALLEST,
    ) -> bool:
        """Text within a box, as large as fits; whether something of it had to go."""
        inner = box.inner(frame.across, frame.down)
        found = fitted(paras, inner.width, inner.height, more=more, smallest=smallest, spare=self.look.spare)
        shape = self._shape(box, frame)
        body = shape.element.txBody
        _set_body(body, frame, anchor)
        write_paras(body, found.paras, self.look, self.slide.part)
        return found.cut

    def panel(self, box: Box, fill: str) -> None:
        """A plain area that says nothing."""
        shape = self._shape(box, Frame(fill=fill))
        set_decorative(shape)

    def rule(self, left: float, top: float, width: float, color: str = "", points: float = 0.75) -> None:
        """A hairline, which a screen reader passes over."""
        shape = self.slide.shapes.add_connector(1, emu(left), emu(top), emu(left + width), emu(top))
        properties = shape.element.spPr
        for old in properties.findall(qn("a:ln")):
            properties.remove(old)
        set_line(properties, "a:ln", color or self.look.hairline, points)
        _drop_style(shape)
        set_decorative(shape)

    def chart(self, box: Box, kind: Any, data: Any, alt: str) -> Any:
        """A native chart with its alternative text."""
        frame = self.slide.shapes.add_chart(
            kind, Inches(box.left), Inches(box.top), Inches(box.width), Inches(box.height), data
        )
        describe(frame, alt)
        return frame.chart

    def table(self, box: Box, rows: int, columns: int, alt: str) -> Element:
        """A native table with its alternative text, as `a:tbl`."""
        frame = self.slide.shapes.add_table(
            rows, columns, emu(box.left), emu(box.top), emu(box.width), emu(box.height)
        )
        describe(frame, alt)
        return frame.element.find(f".//{qn('a:tbl')}")

    def picture(self, box: Box, data: Any, alt: str) -> None:
        """A picture in the upper left of a box, as large as fits."""
        shape = self.slide.shapes.add_picture(data, emu(box.left), emu(box.top))
        share = min(emu(box.width) / shape.width, emu(box.height) / shape.height)
        shape.width, shape.height = round(shape.width * share), round(shape.height * share)
        describe(shape, alt)

    def _shape(self, box: Box, frame: Frame) -> Any:
        place = (emu(box.left), emu(box.top), emu(box.width), emu(box.height))
        if frame == BARE:
            return self.slide.shapes.add_textbox(*place)
        kind = MSO_SHAPE.ROUNDED_RECTANGLE if frame.round else MSO_SHAPE.RECTANGLE
        shape = self.slide.shapes.add_shape(kind, *place)
        if frame.round:
            shape.adjustments[0] = min(frame.round / max(min(box.width, box.height), 0.01), 0.5)
        _drop_style(shape)
        properties = shape.element.spPr
        if frame.fill:
            set_fill(properties, frame.fill)
        else:
            etree.SubElement(properties, qn("a:noFill"))
        set_line(properties, "a:ln", frame.edge, 0.75)
        return shape


def describe(shape: Any, alt: str) -> None:
    """Give a shape its alternative text."""
    _named(shape).set("descr", alt)


def set_decorative(shape: Any) -> None:
    """Mark a shape as one that says nothing (Office 2019's extension of the format)."""
    named = _named(shape)
    extensions = etree.SubElement(named, qn("a:extLst"))
    extension = etree.SubElement(extensions, qn("a:ext"), uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}")
    etree.SubElement(extension, f"{{{_DECORATIVE}}}decorative", nsmap={"adec": _DECORATIVE}, val="1")


def _named(shape: Any) -> Element:
    return shape.element.xpath("./*[1]/p:cNvPr")[0]


def _drop_style(shape: Any) -> None:
    """Without the theme's effects and line, which a shape gets by default."""
    for style in shape.element.findall(qn("p:style")):
        shape.element.remove(style)


def _set_body(body: Element, frame: Frame, anchor: str) -> None:
    looks = body.find(qn("a:bodyPr"))
    for child in list(looks):
        looks.remove(child)
    given = {"wrap": "square", "anchor": anchor, "rtlCol": "0"}
    insets = {"lIns": frame.across, "rIns": frame.across, "tIns": frame.down, "bIns": frame.down}
    for name, value in {**given, **{name: str(emu(inset)) for name, inset in insets.items()}}.items():
        looks.set(name, value)
    etree.SubElement(looks, qn("a:noAutofit"))


def counted(look: Look, words: Callable[[int], str], size: float = 12.0, before: float = 6.0) -> More:
    """The line that counts what has no room."""

    def made(count: int) -> Para:
        return para(words(count), size, color=look.muted, before=before)

    return made
