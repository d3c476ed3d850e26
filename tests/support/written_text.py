"""What a person reads in a written report, whatever its format."""

from __future__ import annotations

import re
import zipfile
from html import unescape
from pathlib import Path

from tests.support.pdf_reading import read_pdf

_READ_ALOUD = re.compile(r'\b(?:alt|title|descr|aria-label)="([^"]*)"')
_UNSEEN = re.compile(r"<(style|script)\b.*?</\1>|<!--.*?-->|<[?!][^>]*>", re.DOTALL)
_CODES = re.compile(
    r"<(?P<tag>(\w+:)?(formula\d?|f|sqref|definedName|instrText|formatCode|language|tableStyleId))(\s[^>]*)?>[^<]*</(?P=tag)>"
)
_PARTS = re.compile(
    r"(word/(document|header\d*|footer\d*|footnotes)|ppt/(slides|notesSlides|charts)/\w+"
    r"|xl/(sharedStrings|workbook|worksheets/\w+|comments\d*|charts/\w+)|docProps/core)\.xml"
)


def text_of(path: Path) -> str:
    """Text, names of sheets and alternative texts of a PDF, an Office file, a page or a plain text."""
    if path.suffix == ".pdf":
        pdf = read_pdf(path)
        told = (pdf.info.get(key, "") for key in ("/Title", "/Subject", "/Keywords"))
        return "\n".join((pdf.text, *(mark.title for mark in pdf.bookmarks), *told))
    if path.suffix in {".docx", ".pptx", ".xlsx"}:
        with zipfile.ZipFile(path) as package:
            found = [name for name in package.namelist() if _PARTS.fullmatch(name)]
            return "\n".join(_read(package.read(name).decode()) for name in found)
    text = path.read_text(encoding="utf-8-sig")
    return _read(text) if path.suffix in {".html", ".htm"} else text


def _read(markup: str) -> str:
    """The texts of XML or HTML, those that are read aloud, and the names of sheets."""
    markup = _CODES.sub(" ", _UNSEEN.sub(" ", markup))
    aloud = [*_READ_ALOUD.findall(markup), *re.findall(r'<sheet name="([^"]*)"', markup)]
    return unescape(" ".join((re.sub(r"<[^>]*>", " ", markup), *aloud)))
