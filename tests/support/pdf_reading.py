"""A PDF read back by libraries that had no part in writing it: pdfium for the text, qpdf for the structure."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2

from tests.support.pdf_tags_check import problems
from wa_desktop.ui.widgets.pdf_pages import PDFIUM


@dataclass(frozen=True)
class Bookmark:
    title: str
    level: int
    page: int
    """Counted from 1."""


@dataclass(frozen=True)
class ReadPdf:
    pages: tuple[str, ...]
    bookmarks: tuple[Bookmark, ...]
    addresses: tuple[str, ...]
    fonts: dict[str, bool]
    """Names of the fonts, and whether they are embedded."""
    images: int
    info: dict[str, str]
    language: str
    drawn_by_viewer: str
    """Text in faces that are not embedded: without an Asian font of its own pdfium drops most of it."""

    @property
    def text(self) -> str:
        return "\n".join(self.pages)

    @property
    def letters(self) -> str:
        """The text without white space, which line breaks cut anywhere."""
        return squeezed(self.text)

    @property
    def signs(self) -> Counter[str]:
        """How often each sign is there, whether or not this machine has a font to show it."""
        return Counter(self.letters) | Counter(squeezed(self.drawn_by_viewer))


def squeezed(text: str) -> str:
    return "".join(text.split())


def read_pdf(source: Path | bytes) -> ReadPdf:
    data = source if isinstance(source, bytes) else source.read_bytes()
    with pikepdf.open(BytesIO(data)) as pdf:
        fonts: dict[str, bool] = {}
        addresses = []
        images = 0
        drawn_by_viewer = []
        for page in pdf.pages:
            drawn_by_viewer.append(_viewer_text(page))
            resources = page.obj.get("/Resources", {})
            for font in dict(resources.get("/Font", {})).values():
                fonts[str(font.BaseFont)] = _is_embedded(font)
            images += _images(resources)
            for mark in page.obj.get("/Annots", []):
                action = mark.get("/A")
                if action is not None and "/URI" in action:
                    addresses.append(str(action.URI))
        info = {str(key): str(value) for key, value in pdf.docinfo.items()}
        language = str(pdf.Root.get("/Lang", ""))
    if info.get("/Creator", "").startswith("WA Desktop"):
        _hold_against_the_rules(data, fonts)
    pages, bookmarks = _text(data)
    return ReadPdf(
        pages, bookmarks, tuple(addresses), fonts, images, info, language, "".join(drawn_by_viewer)
    )


def _hold_against_the_rules(data: bytes, fonts: dict[str, bool]) -> None:
    """Every PDF of ours that a test reads has to be one that can be read aloud.

    A reader's own Asian faces are not embedded; a file with such says itself that it does not follow all rules.
    """
    excused = () if all(fonts.values()) else ("5: ", "7.21.4: ")
    found = [problem for problem in problems(data) if not problem.startswith(excused)]
    assert not found, found


def _viewer_text(page: pikepdf.Page) -> str:
    """What a page writes in fonts with a predefined UCS-2 encoding (PDF 32000-1, 9.7.5.2), two bytes a letter."""
    fonts = dict(page.obj.get("/Resources", {}).get("/Font", {}))
    encoded = {name for name, font in fonts.items() if "UCS2" in str(font.get("/Encoding", ""))}
    if not encoded:
        return ""
    texts, current = [], ""
    for operands, operator in pikepdf.parse_content_stream(page):
        if str(operator) == "Tf":
            current = str(operands[0])
        elif str(operator) == "Tj" and current in encoded:
            texts.append(bytes(operands[0]).decode("utf-16-be"))
    return "".join(texts)


def _text(data: bytes) -> tuple[tuple[str, ...], tuple[Bookmark, ...]]:
    with PDFIUM:  # a preview may be drawing in another thread
        return _text_of(data)


def _text_of(data: bytes) -> tuple[tuple[str, ...], tuple[Bookmark, ...]]:
    document = pypdfium2.PdfDocument(data)
    pages = []
    for page in document:
        text = page.get_textpage()
        # pdfium takes a hyphen before the end of a line for one of hyphenation, and gives U+0002 for it.
        pages.append(text.get_text_bounded().replace("\r\n", "\n").replace("\x02", "-"))
        text.close()
        page.close()
    bookmarks = tuple(
        Bookmark(mark.get_title(), mark.level, mark.get_dest().get_index() + 1) for mark in document.get_toc()
    )
    document.close()
    return tuple(pages), bookmarks


def _is_embedded(font: Any) -> bool:
    if "/DescendantFonts" in font:
        return all(_is_embedded(child) for child in font.DescendantFonts)
    descriptor = font.get("/FontDescriptor")
    return descriptor is not None and any(f"/FontFile{n}" in descriptor for n in ("", "2", "3"))


def _images(resources: Any) -> int:
    found = 0
    for item in dict(resources.get("/XObject", {})).values():
        found += item.get("/Subtype") == "/Image"
        if "/Resources" in item:
            found += _images(item.Resources)
    return found
