"""Writes what `Tags` gathered into reportlab's document: structure tree, parent tree, and what the file says of itself.

reportlab knows the places (StructTreeRoot, MarkInfo, Metadata) and leaves them empty. They are filled before the
file is written, so that nothing is read back and written a second time.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.pdfdoc import XMP, PDFDictionary, PDFObject, PDFString

from wa_desktop.report.coverage import visible
from wa_desktop.report.pdf_tags import Annotated, Element, Marked, Tags

PDF_VERSION = (1, 7)


def write_structure(document: Any, tags: Tags) -> None:
    """Put the structure into a document whose pages are all drawn, just before it is written."""
    tags.close()
    root = _Root(tags)
    catalog = document.Catalog
    catalog.StructTreeRoot = root
    catalog.MarkInfo = PDFDictionary({"Marked": "true"})
    catalog.Metadata = XMP(creator=_about)
    document.Reference(root)
    root.number = document.objectcounter
    _number(document, tags.root, root)


def _number(document: Any, element: Element, root: _Root) -> None:
    """Give every element that says something its object, parents first."""
    node = _Node(element, root)
    document.Reference(node)
    root.numbers[element] = document.objectcounter
    inner = _only_paragraph(element)
    if inner:
        root.numbers[inner] = document.objectcounter
    for kid in (inner or element).kids:
        if isinstance(kid, Element) and kid.says_something:
            _number(document, kid, root)


def _only_paragraph(element: Element) -> Element | None:
    """The paragraph that is all there is in a cell or item: it needs no object of its own, which is a third less."""
    if element.role not in {"TD", "TH", "LBody"} or len(element.kids) != 1:
        return None
    kid = element.kids[0]
    return kid if isinstance(kid, Element) and kid.role == "P" else None


class _Root(PDFObject):  # type: ignore[misc]  # reportlab has no types
    """The tree's root, with the way back from the pages to the elements."""

    __RefOnly__ = 1

    def __init__(self, tags: Tags) -> None:
        self.tags = tags
        self.number = 0
        self.numbers: dict[Element, int] = {}

    def format(self, _document: Any) -> bytes:
        """PDFObject's own."""
        entries = []
        for key, owner in enumerate(self.tags.keys):
            if isinstance(owner, Element):
                entries.append(f"{key} {self.numbers[owner]} 0 R")
            else:
                owners = " ".join(f"{self.numbers[element]} 0 R" for element in self.tags.pages[owner])
                entries.append(f"{key} [{owners}]")
        return (
            f"<</Type/StructTreeRoot/K {self.numbers[self.tags.root]} 0 R/ParentTreeNextKey {len(entries)}"
            f"/ParentTree <</Nums [{' '.join(entries)}]>>>>"
        ).encode("ascii")


class _Node(PDFObject):  # type: ignore[misc]  # reportlab has no types
    """One element as an object of the file."""

    __RefOnly__ = 1

    def __init__(self, element: Element, root: _Root) -> None:
        self.element, self.root = element, root

    def format(self, document: Any) -> bytes:
        """PDFObject's own."""
        element, numbers = self.element, self.root.numbers
        parent = numbers[element.parent] if element.parent else self.root.number
        held = (_only_paragraph(element) or element).kids
        page = next((kid.page for kid in held if isinstance(kid, Marked)), None)
        kids = [self._kid(kid, page, document) for kid in held if _counts(kid)]
        here = f"/Pg {_page(document, page)} 0 R" if page is not None else ""
        many = kids[0] if len(kids) == 1 else f"[{' '.join(kids)}]"
        text = f"<</S/{element.role}/P {parent} 0 R{here}{f'/K {many}' if kids else ''}".encode("ascii")
        return b"".join((text, *self._more(document), b">>"))

    def _kid(self, kid: Element | Marked | Annotated, page: int | None, document: Any) -> str:
        if isinstance(kid, Element):
            return f"{self.root.numbers[kid]} 0 R"
        if isinstance(kid, Annotated):
            area = kid.reference.format(document).decode("ascii")
            return f"<</Type/OBJR/Obj {area}/Pg {_page(document, kid.page)} 0 R>>"
        if kid.page == page:
            return str(kid.number)
        return f"<</Type/MCR/Pg {_page(document, kid.page)} 0 R/MCID {kid.number}>>"

    def _more(self, document: Any) -> Iterator[bytes]:
        tag = self.element.tag
        if tag and tag.alt:
            yield b"/Alt " + PDFString(visible(tag.alt)).format(document)
        if tag and tag.attributes and self.element.role != "TD":
            yield f"/A <<{tag.attributes}>>".encode("ascii")
        if self.element.box:
            corners = " ".join(f"{value:.2f}" for value in self.element.box)
            yield f"/A <</O/Layout/BBox [{corners}]/Placement/Block>>".encode("ascii")


def _counts(kid: Element | Marked | Annotated) -> bool:
    return not isinstance(kid, Element) or kid.says_something


def _page(document: Any, page: int) -> int:
    """The object number of a page; reportlab names pages Page1, Page2 and so on."""
    return int(document.idToObjectNumberAndVersion[f"Page{page + 1}"][0])


def _about(document: Any) -> bytes:
    """The metadata as XMP: the same words as in the information dictionary, and which rules the file follows."""
    info = document.info
    lang = document.Catalog.Lang.s if document.Catalog.Lang else "x-default"
    date = document._timeStamp  # noqa: SLF001 - the moment that the information dictionary shows
    year, month, day, hour, minute, second = date.YMDhms
    moment = f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{date.dhh:+03}:{date.dmm:02}"
    rules = "<pdfuaid:part>1</pdfuaid:part>" if _all_embedded(document) else ""
    title, author, subject = (escape(text) for text in (info.title, info.author, info.subject))
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"'
        ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">'
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>'
        f"<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>"
        f'<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>'
        f"<dc:language><rdf:Bag><rdf:li>{escape(lang)}</rdf:li></rdf:Bag></dc:language>"
        f"<xmp:CreatorTool>{escape(info.creator)}</xmp:CreatorTool><pdf:Producer>{escape(info.producer)}</pdf:Producer>"
        f"<xmp:CreateDate>{moment}</xmp:CreateDate><xmp:ModifyDate>{moment}</xmp:ModifyDate>{rules}"
        "</rdf:Description></rdf:RDF></x:xmpmeta>\n"
        '<?xpacket end="w"?>\n'
    ).encode()


def _all_embedded(document: Any) -> bool:
    """Whether every font is in the file; a reader's own Asian faces are not (PDF/UA-1, 7.21.4.1)."""
    return not any(isinstance(pdfmetrics.getFont(name), UnicodeCIDFont) for name in document.fontMapping)
