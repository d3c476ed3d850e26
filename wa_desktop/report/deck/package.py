"""A PowerPoint file as a package of parts: opened with care, and stripped of all that is not layout and look.

A consultancy's template may come from anywhere: it may be broken, a bomb, hold macros, refer to files on somebody's
disk, or carry the slides, comments and names of another client. Parts and their relationships are those of ECMA-376,
part 1 (chapter 13) and part 2.
"""

from __future__ import annotations

import io
import zipfile
from typing import Any

from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.oxml.ns import qn

from wa_desktop.domain.errors import DamagedError, InvalidError, KnownError
from wa_desktop.report.deck import refusals
from wa_desktop.report.links import is_web_address

_MOST_PARTS = 5000
_MOST_BYTES = 200_000_000
"""Unpacked; a template of the largest size that is taken holds pictures, which are packed already."""

_MOST_XML = 30_000_000

_KINDS = (b"presentationml.template.main+xml", b"presentationml.slideshow.main+xml")
_PRESENTATION = b"presentationml.presentation.main+xml"
_MACROS = ("vbaproject", "activex", "macroenabled", "ctrlprop", "vbadata")

_KEPT = {RT.SLIDE_MASTER, RT.THEME, RT.TABLE_STYLES, RT.PRES_PROPS, RT.FONT}
"""What the presentation itself leads to; everything else tells of slides that are gone, or of people."""

_GONE = (
    "p:notesMasterIdLst",
    "p:handoutMasterIdLst",
    "p:smartTags",
    "p:custShowLst",
    "p:photoAlbum",
    "p:custDataLst",
    "p:modifyVerifier",
    "p:extLst",
)
_STRANGERS = ("slide+xml", "notesSlide+xml", "comments", "tags+xml", "customXml", "Author", "person")
"""Parts that nothing on a layout may lead to, by what their content type holds."""

_LINKS = ("a:hlinkClick", "a:hlinkHover", "a:hlinkMouseOver")
_ID = qn("r:id")


def open_template(data: bytes) -> Any:
    """A template's presentation without its slides and all that came with them; KnownError if it cannot serve.

    Takes presentations, templates and shows; what is in the file stays as it is.
    """
    clean = _checked(data)
    try:
        presentation: Any = Presentation(io.BytesIO(clean))
        strip(presentation)
    except KnownError:
        raise
    except Exception as error:  # a file from anywhere; python-pptx raises whatever it stumbles over
        raise DamagedError(refusals.UNREADABLE_TEMPLATE) from error
    return presentation


def strip(presentation: Any) -> None:
    """Take out slides, comments, names, links and settings, so that only masters, layouts and themes are left."""
    part = presentation.part
    root = presentation.element
    slides = root.find(qn("p:sldIdLst"))
    for entry in list(slides if slides is not None else ()):
        slides.remove(entry)
    for tag in _GONE:
        for found in root.findall(qn(tag)):
            root.remove(found)
    for relation, made in list(part.rels.items()):
        if made.reltype not in _KEPT or _is_about_slides(made):
            part.rels.pop(relation)
    package = part.package
    for relation, made in list(package._rels.items()):  # noqa: SLF001 - python-pptx gives no other way to them
        if made.reltype != RT.OFFICE_DOCUMENT:
            package.drop_rel(relation)
    for one in list(package.iter_parts()):
        _strip_part(one)


def _checked(data: bytes) -> bytes:
    """The same as a presentation's package in which nothing is too large, a program, or a definition of entities."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            _check_size(package.infolist())
            return _copied(package)
    except KnownError:
        raise
    except Exception as error:  # zipfile raises many kinds for what is no package
        raise DamagedError(refusals.UNREADABLE_TEMPLATE) from error


def _check_size(entries: list[zipfile.ZipInfo]) -> None:
    if len(entries) > _MOST_PARTS or sum(one.file_size for one in entries) > _MOST_BYTES:
        raise InvalidError(refusals.TEMPLATE_TOO_LARGE)
    if any(one.file_size > _MOST_XML for one in entries if _is_xml(one.filename)):
        raise InvalidError(refusals.TEMPLATE_TOO_LARGE)
    if any(word in one.filename.casefold() for one in entries for word in _MACROS):
        raise InvalidError(refusals.TEMPLATE_WITH_MACROS)


def _copied(package: zipfile.ZipFile) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as copy:
        for entry in package.infolist():
            content = package.read(entry)
            if _is_xml(entry.filename) and (b"<!DOCTYPE" in content or b"<!ENTITY" in content):
                raise DamagedError(refusals.UNREADABLE_TEMPLATE)
            if entry.filename == "[Content_Types].xml":
                if any(word.encode() in content.lower() for word in _MACROS):
                    raise InvalidError(refusals.TEMPLATE_WITH_MACROS)
                for kind in _KINDS:
                    content = content.replace(kind, _PRESENTATION)
            copy.writestr(entry.filename, content)
    return stream.getvalue()


def _is_xml(name: str) -> bool:
    return name.casefold().endswith((".xml", ".rels", ".vml"))


def _is_about_slides(made: Any) -> bool:
    """Whether the settings of a presentation name slides that are gone."""
    if made.reltype != RT.PRES_PROPS:
        return False
    part = made.target_part
    return bool(len(part.rels)) or b"showPr" in part.blob or b"prnPr" in part.blob


def _strip_part(part: Any) -> None:
    """Take out a part's links to what must not be, with the elements that use them."""
    for relation, made in list(part.rels.items()):
        if made.is_external:
            if made.reltype != RT.HYPERLINK:
                raise InvalidError(refusals.TEMPLATE_WITH_LINKS)
            if is_web_address(made.target_ref):
                continue
        elif not any(word in made.target_part.content_type for word in _STRANGERS):
            continue
        _forget(part, relation)
        part.rels.pop(relation)


def _forget(part: Any, relation: str) -> None:
    """Take out the elements that use a relationship: links, and data that other programs left."""
    root = getattr(part, "_element", None)
    if root is None:
        raise InvalidError(refusals.TEMPLATE_WITH_LINKS)
    for tag in _LINKS:
        for found in [one for one in root.iter(qn(tag)) if one.get(_ID) == relation]:
            found.getparent().remove(found)
    for found in list(root.iter(qn("p:custDataLst"))):
        if any(one.get(_ID) == relation for one in found):
            found.getparent().remove(found)
