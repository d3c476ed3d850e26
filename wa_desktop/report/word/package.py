"""The finished document as bytes that are the same whenever the same is written."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

_LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The earliest moment that a ZIP file knows; when a document was made stands in its properties."""

_PACKED = (".png", ".jpg", ".jpeg")
"""Packing these once more costs time and saves nothing."""

_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"


def package_bytes(package: Any) -> bytes:
    """A package of python-docx as the bytes of its file (ECMA-376 part 2), without the moment of writing in it."""
    for part in package.iter_parts():
        part.before_marshal()
    stream = BytesIO()
    with ZipFile(stream, "w") as made:
        for name, data in _members(package):
            entry = ZipInfo(name, _LONG_AGO)
            entry.compress_type = ZIP_STORED if name.lower().endswith(_PACKED) else ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            made.writestr(entry, data)
    return stream.getvalue()


def _members(package: Any) -> Iterator[tuple[str, bytes]]:
    from docx.opc.packuri import PACKAGE_URI

    parts = list(package.iter_parts())
    yield "[Content_Types].xml", _content_types(parts)
    yield PACKAGE_URI.rels_uri.membername, package.rels.xml
    for part in parts:
        yield part.partname.membername, part.blob
        if len(part.rels):
            yield part.partname.rels_uri.membername, part.rels.xml


def _content_types(parts: list[Any]) -> bytes:
    """What each part is, part by part, which is allowed and leaves nothing to the endings of names."""
    from docx.opc.constants import CONTENT_TYPE
    from docx.opc.oxml import serialize_part_xml
    from docx.oxml.parser import oxml_parser

    root = oxml_parser.makeelement(f"{{{_TYPES}}}Types", {}, {None: _TYPES})
    for ending, kind in (("rels", CONTENT_TYPE.OPC_RELATIONSHIPS), ("xml", CONTENT_TYPE.XML)):
        root.append(
            oxml_parser.makeelement(f"{{{_TYPES}}}Default", {"Extension": ending, "ContentType": kind})
        )
    for part in sorted(parts, key=lambda part: str(part.partname)):
        given = {"PartName": str(part.partname), "ContentType": part.content_type}
        root.append(oxml_parser.makeelement(f"{{{_TYPES}}}Override", given))
    return serialize_part_xml(root)
