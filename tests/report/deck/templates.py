"""PowerPoint files as consultancies have them, and as nobody should: made here, so that none lies in the repository."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping
from typing import Any

from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.opc.package import Part
from pptx.opc.packuri import PackURI
from pptx.oxml.ns import qn
from pptx.util import Inches

STRANGER = "OTHERCLIENT"
"""Stands wherever a template tells of the client it was last used for."""


def template(change: Callable[[Any], None] | None = None, *, wide: bool = True, slides: int = 3) -> bytes:
    """A template of eleven layouts with sample slides, notes, comments, names and properties of a stranger."""
    presentation: Any = Presentation()
    if wide:
        presentation.slide_width, presentation.slide_height = Inches(13.333), Inches(7.5)
        for where in (presentation.slide_master, *presentation.slide_layouts):
            for shape in where.placeholders:
                if shape.element.spPr.find(qn("a:xfrm")) is not None:
                    shape.left, shape.width = int(shape.left * 1.333), int(shape.width * 1.333)
    for number in range(slides):
        slide = presentation.slides.add_slide(presentation.slide_layouts[number % 6])
        if slide.shapes.title:
            slide.shapes.title.text = f"{STRANGER} slide {number}"
        slide.notes_slide.notes_text_frame.text = f"{STRANGER} notes"
    found = presentation.core_properties
    found.author = found.last_modified_by = found.title = found.comments = found.keywords = STRANGER
    package = presentation.part.package
    for name, kind, reltype in (
        ("/ppt/commentAuthors.xml", "presentationml.commentAuthors+xml", RT.COMMENT_AUTHORS),
        ("/ppt/tags/tag1.xml", "presentationml.tags+xml", RT.TAGS),
    ):
        content = (
            f'<p:x xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main">{STRANGER}</p:x>'
        )
        made = Part(
            PackURI(name), f"application/vnd.openxmlformats-officedocument.{kind}", package, content.encode()
        )
        presentation.part.relate_to(made, reltype)
    custom = Part(PackURI("/docProps/custom.xml"), "application/xml", package, f"<x>{STRANGER}</x>".encode())
    package.relate_to(custom, RT.CUSTOM_PROPERTIES)
    if change:
        change(presentation)
    stream = io.BytesIO()
    presentation.save(stream)
    return stream.getvalue()


def rezipped(data: bytes, changes: Mapping[str, bytes | None]) -> bytes:
    """The package with other contents for some names; None leaves one out, new names are added."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in changes:
                new.writestr(name, old.read(name))
        for name, content in changes.items():
            if content is not None:
                new.writestr(name, content)
    return stream.getvalue()


def content_types(data: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return package.read("[Content_Types].xml")


def as_potx(data: bytes) -> bytes:
    """The same as PowerPoint saves a template."""
    kinds = content_types(data).replace(b"presentation.main+xml", b"template.main+xml")
    return rezipped(data, {"[Content_Types].xml": kinds})


def with_macros(data: bytes) -> bytes:
    return rezipped(data, {"ppt/vbaProject.bin": b"\xd0\xcf\x11\xe0"})


def macro_enabled(data: bytes) -> bytes:
    kinds = content_types(data).replace(
        b"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
        b"application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml",
    )
    return rezipped(data, {"[Content_Types].xml": kinds})


def bomb(data: bytes) -> bytes:
    """A file of some kilobytes that becomes hundreds of megabytes."""
    return rezipped(data, {f"ppt/media/image{number}.png": b"\0" * 60_000_000 for number in range(4)})


def many_parts(data: bytes) -> bytes:
    return rezipped(data, {f"ppt/media/image{number}.png": b"" for number in range(5001)})


def with_entities(data: bytes) -> bytes:
    """Entities within entities, which become gigabytes in a parser that resolves them."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        theme = package.read("ppt/theme/theme1.xml")
    laughs = b"".join(b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 10))
    head, rest = theme.split(b"?>", 1)
    return rezipped(
        data, {"ppt/theme/theme1.xml": head + b'?><!DOCTYPE x [<!ENTITY l0 "ha">' + laughs + b"]>" + rest}
    )


def linked_picture(presentation: Any) -> None:
    part = presentation.slide_master.part
    part.relate_to("file:///C:/Users/somebody/logo.png", RT.IMAGE, is_external=True)


def mail_link(presentation: Any) -> None:
    """A layout with three links: to the web, to a mail address and to a file."""
    layout = presentation.slide_layouts[5]
    title = layout.placeholders[0].element
    run = next(title.iter(qn("a:r")))
    for address in ("https://contoso.example/", "mailto:a@contoso.example", "file:///C:/secret.txt"):
        relation = layout.part.relate_to(address, RT.HYPERLINK, is_external=True)
        copied = run.makeelement(qn("a:r"), {})
        looks = copied.makeelement(qn("a:rPr"), {})
        link = looks.makeelement(qn("a:hlinkClick"), {qn("r:id"): relation})
        looks.append(link)
        copied.append(looks)
        words = copied.makeelement(qn("a:t"), {})
        words.text = "link"
        copied.append(words)
        run.addnext(copied)


def jump_to_a_slide(presentation: Any) -> None:
    """A layout with a button to a sample slide, which keeps that slide in the file."""
    layout = presentation.slide_layouts[5]
    relation = layout.part.relate_to(presentation.slides[0].part, RT.SLIDE)
    named = layout.placeholders[0].element.xpath(".//p:cNvPr")[0]
    link = named.makeelement(qn("a:hlinkClick"), {qn("r:id"): relation, "action": "ppaction://hlinksldjump"})
    named.append(link)


def without_titles(presentation: Any) -> None:
    for layout in presentation.slide_layouts:
        for shape in list(layout.placeholders):
            if shape.element.ph.get("type") in {"title", "ctrTitle"}:
                shape.element.getparent().remove(shape.element)


def dark(presentation: Any) -> None:
    """White letters on a dark ground, titles in capitals at the left."""
    master = presentation.slide_master.element
    names = master.find(qn("p:clrMap"))
    for name, slot in {"bg1": "dk2", "tx1": "lt1", "bg2": "dk1", "tx2": "lt2"}.items():
        names.set(name, slot)
    level = master.find(f"{qn('p:txStyles')}/{qn('p:titleStyle')}/{qn('a:lvl1pPr')}")
    level.find(qn("a:defRPr")).set("cap", "all")


def only_blank_and_content(presentation: Any) -> None:
    """No layout of the usual kinds but one for title and content, without places for footer and number."""
    for layout in list(presentation.slide_layouts):
        if layout.element.get("type") != "obj":
            presentation.slide_layouts.remove(layout)
        else:
            for shape in list(layout.placeholders):
                if shape.element.ph.get("type") in {"ftr", "sldNum", "dt"}:
                    shape.element.getparent().remove(shape.element)
