"""Word files as consultancies keep them, and ones that must not be taken, made anew for each test."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from io import BytesIO
from typing import Any

from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

PLACEHOLDERS = "{{7*7}} {% raw %} {{ client.__class__ }}"
MAIN = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
TEMPLATE = MAIN.replace(b".document.", b".template.")
MACROS = b"application/vnd.ms-word.document.macroEnabled.main+xml"


def house_style(*, cover: bool = False, numbered: bool = False, head: bool = True) -> bytes:
    """A consultancy's file: its own letters, head and foot, a localized style id, and a cover if wanted."""
    document = Document()
    heading = document.styles["Heading 1"]
    heading.font.name = "Georgia"
    heading.element.set(qn("w:styleId"), "berschrift1")
    document.styles["Normal"].font.size = Pt(11)
    if numbered:
        number = OxmlElement("w:numPr")
        number.append(OxmlElement("w:numId", {qn("w:val"): "1"}))
        heading.element.get_or_add_pPr().append(number)
    if head:
        document.sections[0].header.paragraphs[0].text = f"House head {PLACEHOLDERS}"
        document.sections[0].footer.paragraphs[0].text = "House foot"
    if cover:
        document.add_paragraph(f"House cover {PLACEHOLDERS}", style="Title")
        document.add_table(1, 1).cell(0, 0).text = "House table"
    return saved(document)


def saved(document: Any) -> bytes:
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def repacked(data: bytes, change: Callable[[str, bytes], bytes | None], **more: bytes) -> bytes:
    """The same package with changed members, without those that become None, and with more."""
    stream = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(data)) as package,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as made,
    ):
        for name in package.namelist():
            content = change(name, package.read(name))
            if content is not None:
                made.writestr(name, content)
        for name, content in more.items():
            made.writestr(name, content)
    return stream.getvalue()


def of_type(data: bytes, kind: bytes) -> bytes:
    """The same with another type of its main part."""
    return repacked(
        data, lambda name, content: content.replace(MAIN, kind) if name == "[Content_Types].xml" else content
    )


def attached(data: bytes, target: str) -> bytes:
    """A file that names the template it was made from, as Word does."""
    document = Document(BytesIO(data))
    part = document.part.part_related_by(RELATIONSHIP_TYPE.SETTINGS)
    relation = part.relate_to(
        target, RELATIONSHIP_TYPE.HYPERLINK.replace("hyperlink", "attachedTemplate"), is_external=True
    )
    element = OxmlElement("w:attachedTemplate")
    element.set(qn("r:id"), relation)
    document.settings.element.insert(0, element)
    return saved(document)


def linking(data: bytes, kind: str, target: str) -> bytes:
    """A file whose main part leads to another one, such as a linked picture."""
    document = Document(BytesIO(data))
    document.part.relate_to(target, RELATIONSHIP_TYPE.HYPERLINK.replace("hyperlink", kind), is_external=True)
    return saved(document)


def bomb(data: bytes) -> bytes:
    """A small file that unpacks to 300 MB."""
    return repacked(
        data, lambda _name, content: content, **{"word/media/zeros.png": bytes(300 * 1024 * 1024)}
    )
