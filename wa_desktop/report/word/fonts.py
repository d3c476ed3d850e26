"""Our typeface inside the document, so that it looks the same on a machine that does not have it.

A font is obfuscated as ECMA-376 part 4, 2.8.1 wants it: its first 32 bytes are combined with a key that stands beside
it. Its license (Apache-2.0) and its own embedding bits (OpenType, table OS/2, fsType 0) allow this.
"""

from __future__ import annotations

import uuid
from pathlib import Path
from typing import Any

from wa_desktop.report.word.xml import R, w
from wa_desktop.system.fonts import roboto

NAME = "Roboto"
_PART = "application/vnd.openxmlformats-officedocument.obfuscatedFont"
_TABLE = "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml"
_OBFUSCATED = 32


def font_table(document_part: Any, font: str) -> None:
    """Give a document its table of fonts: ours with its files, any other by its name alone."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part, XmlPart

    package = document_part.package
    entry = w("font", w("altName", val="Arial"), w("family", val="swiss"), name=font)
    table = XmlPart(PackURI("/word/fontTable.xml"), _TABLE, w("fonts", entry), package)
    document_part.relate_to(table, RELATIONSHIP_TYPE.FONT_TABLE)
    if font != NAME:
        return
    family = roboto()
    faces = {"embedRegular": family.regular, "embedBold": family.bold, "embedItalic": family.italic}
    for number, (tag, path) in enumerate(faces.items(), 1):
        key = uuid.uuid5(uuid.NAMESPACE_DNS, f"{font} {tag}")
        part = Part(PackURI(f"/word/fonts/font{number}.odttf"), _PART, _obfuscated(path, key), package)
        face = w(tag, fontKey="{" + str(key).upper() + "}")
        face.set(f"{{{R}}}id", table.relate_to(part, RELATIONSHIP_TYPE.FONT))
        entry.append(face)


def _obfuscated(path: Path, key: uuid.UUID) -> bytes:
    with path.open("rb") as file:
        data = file.read()
    mask = key.bytes[::-1] * 2
    head = bytes(one ^ other for one, other in zip(data[:_OBFUSCATED], mask, strict=True))
    return head + data[_OBFUSCATED:]
