"""Opens the consultancy's own Word file to start from, and takes nothing along that leads out of it or runs."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile, ZipInfo

from wa_desktop.domain.errors import KnownError, message
from wa_desktop.report.links import is_web_address
from wa_desktop.report.word.xml import R, W

BROKEN = message(
    "The theme’s Word template cannot be read. Save it again in Word as .docx, without a password, and choose it anew."
)
MACROS = message(
    "The theme’s Word template has macros, which do not go into a client’s document. Save it in Word as .docx and choose "
    "it anew."
)
TOO_LARGE = message(
    "The theme’s Word template is too large when it is unpacked. Take large pictures out of it and choose it anew."
)
LEADS_OUT = message(
    "The theme’s Word template takes pictures or links from files outside of it, which a client does not have. Insert "
    "them in Word instead of linking to them, and choose it anew."
)

_MOST_ENTRIES = 5_000
_MOST_BYTES = 200 * 1024 * 1024
_MOST_RATIO = 100
_FREE_OF_RATIO = 10 * 1024 * 1024
"""Bytes up to which it does not matter how well they were packed: forms pack well."""

_TYPES = "[Content_Types].xml"
_DOCUMENT = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_TEMPLATE = b"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"

_UNREADABLE = (
    BadZipFile,
    OSError,
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    NotImplementedError,
    RuntimeError,
    SyntaxError,
    EOFError,
    struct.error,
    zlib.error,
    AssertionError,
)
"""What zipfile, lxml (its errors are SyntaxErrors) and python-docx raise for a file that is none."""


def opened(template: bytes) -> Any:
    """The template as a document of python-docx; KnownError where it is none or brings what must not leave the house."""
    from docx import Document
    from docx.opc.exceptions import OpcError

    try:
        document = Document(BytesIO(_checked(template)))
        if document.element.body is None or not len(document.sections):
            raise KnownError(BROKEN)
        _ = document.styles, document.settings
    except (*_UNREADABLE, OpcError) as error:
        raise KnownError(BROKEN) from error
    _cut_off(document.part.package)
    return document


def _checked(template: bytes) -> bytes:
    """The bytes of a document, once they are known to be bearable; a template of Word's becomes a document."""
    with ZipFile(BytesIO(template)) as package:
        entries = package.infolist()
        _check_size(entries, len(template))
        types = package.read(_TYPES)
        names = [entry.filename.lower() for entry in entries]
        if b"macroEnabled" in types or any(
            name.endswith(("vbaproject.bin", "vbadata.xml")) for name in names
        ):
            raise KnownError(MACROS)
        if len(set(names)) != len(names):
            raise KnownError(BROKEN)
        if _TEMPLATE not in types:
            return template
        return _as_document(package, types)


def _check_size(entries: list[ZipInfo], packed: int) -> None:
    """The sizes in the directory can be trusted: zipfile reads no more than they say, and checks a sum over that."""
    total = sum(entry.file_size for entry in entries)
    if len(entries) > _MOST_ENTRIES or total > _MOST_BYTES:
        raise KnownError(TOO_LARGE)
    if total > _FREE_OF_RATIO and total > _MOST_RATIO * packed:
        raise KnownError(TOO_LARGE)


def _as_document(package: ZipFile, types: bytes) -> bytes:
    stream = BytesIO()
    with ZipFile(stream, "w") as made:
        for entry in package.infolist():
            data = types.replace(_TEMPLATE, _DOCUMENT) if entry.filename == _TYPES else package.read(entry)
            made.writestr(entry.filename, data)
    return stream.getvalue()


def _cut_off(package: Any) -> None:
    """Take away where the template came from; refuse what else lies outside, except addresses of the web."""
    for part in (package, *package.iter_parts()):
        for relation in list(part.rels.values()):
            if not relation.is_external:
                continue
            kind = relation.reltype.rsplit("/", 1)[-1]
            if kind == "attachedTemplate":
                del part.rels[relation.rId]
                _forget(part, relation.rId)
            elif kind != "hyperlink" or not _may_stay(relation.target_ref):
                raise KnownError(LEADS_OUT)


def _may_stay(address: str) -> bool:
    return address.startswith(("mailto:", "#")) or is_web_address(address)


def _forget(part: Any, relation: str) -> None:
    element = getattr(part, "element", None)
    if element is None:
        raise KnownError(LEADS_OUT)
    for found in list(element.iter(f"{{{W}}}attachedTemplate")):
        if found.get(f"{{{R}}}id") == relation:
            found.getparent().remove(found)


def has_content(body: Any) -> bool:
    """Whether a template brings text, pictures or tables of its own."""
    shown = (f"{{{W}}}t", f"{{{W}}}drawing", f"{{{W}}}pict", f"{{{W}}}tbl", f"{{{W}}}sdt", f"{{{W}}}object")
    return next(body.iter(*shown), None) is not None
