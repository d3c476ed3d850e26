"""A Word document as tests read it: text, headings, tables, links and parts, straight from its XML."""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
REL = "{http://schemas.openxmlformats.org/package/2006/relationships}"


@dataclass(frozen=True)
class ReadWord:
    """The parts of the package by name, and what the main one says."""

    data: bytes
    parts: dict[str, bytes]
    body: Any

    @property
    def paragraphs(self) -> list[str]:
        """The text of every paragraph in order, those in tables too."""
        return [shown(paragraph) for paragraph in self.body.iter(f"{W}p")]

    @property
    def text(self) -> str:
        return "\n".join(self.paragraphs)

    @property
    def letters(self) -> str:
        return re.sub(r"\s", "", self.text)

    def styled(self, *styles: str) -> list[Any]:
        """The paragraphs of these styles, by their ids."""
        return [each for each in self.body.iter(f"{W}p") if style_of(each) in styles]

    @property
    def chapters(self) -> list[str]:
        return [shown(each) for each in self.styled("Heading1")]

    @property
    def contents(self) -> list[str]:
        """The lines of the contents as shown, numbers and titles apart by a tab."""
        return [shown(each).rstrip("\t") for each in self.styled("TOC1", "TOC2")]

    def below(self, heading: str) -> str:
        """The text between a chapter's heading and the next one."""
        texts, inside = [], False
        for paragraph in self.body.iter(f"{W}p"):
            if style_of(paragraph) == "Heading1":
                inside = shown(paragraph) == heading
            elif inside:
                texts.append(shown(paragraph))
        return "\n".join(texts)

    @property
    def tables(self) -> list[list[list[str]]]:
        return [
            [[shown(cell) for cell in row.iter(f"{W}tc")] for row in table.iter(f"{W}tr")]
            for table in self.body.iter(f"{W}tbl")
        ]

    def table(self, first_head: str, second_head: str) -> list[list[str]]:
        """The first table whose head begins so, without its head."""
        return next(rows[1:] for rows in self.tables if rows[0][:2] == [first_head, second_head])

    @property
    def alternatives(self) -> list[str]:
        return [each.get("descr") for each in self.body.iter(f"{WP}docPr")]

    @property
    def relations(self) -> list[tuple[str, str, bool]]:
        """Kind, target and whether it lies outside, of every relationship of every part."""
        found = []
        for name, data in self.parts.items():
            if name.endswith(".rels"):
                for each in etree.fromstring(data).iter(f"{REL}Relationship"):
                    kind = each.get("Type").rsplit("/", 1)[-1]
                    found.append((kind, each.get("Target"), each.get("TargetMode") == "External"))
        return found

    @property
    def addresses(self) -> set[str]:
        return {target for kind, target, outside in self.relations if outside and kind == "hyperlink"}

    @property
    def fields(self) -> list[str]:
        """The codes of all fields, heads and feet too."""
        return [
            (code.text or "").strip()
            for name in self.parts
            if re.fullmatch(r"word/(document|header\d+|footer\d+)\.xml", name)
            for code in etree.fromstring(self.parts[name]).iter(f"{W}instrText")
        ]

    def part_text(self, pattern: str) -> str:
        """The text of every part whose name matches, heads for example."""
        return "\n".join(
            shown(paragraph)
            for name, data in sorted(self.parts.items())
            if re.fullmatch(pattern, name)
            for paragraph in etree.fromstring(data).iter(f"{W}p")
        )


def read_word(document: bytes | Path) -> ReadWord:
    """Open a document; every part that calls itself XML must be XML."""
    data = document if isinstance(document, bytes) else document.read_bytes()
    with zipfile.ZipFile(BytesIO(data)) as package:
        assert package.testzip() is None
        parts = {name: package.read(name) for name in package.namelist()}
    for name, content in parts.items():
        if name.endswith((".xml", ".rels")):
            etree.fromstring(content)
    return ReadWord(data, parts, etree.fromstring(parts["word/document.xml"]).find(f"{W}body"))


def shown(element: Any) -> str:
    """The text of an element as a reader sees it; line ends and tabs are characters, cells' paragraphs are lines."""
    if element.tag == f"{W}tc":
        return "\n".join(shown(paragraph) for paragraph in element.iter(f"{W}p"))
    signs = {f"{W}br": "\n", f"{W}tab": "\t"}
    return "".join(
        signs.get(each.tag) or each.text or ""
        for each in element.iter(f"{W}t", f"{W}br", f"{W}tab")
        if each.getparent().tag != f"{W}tabs"
    )


def style_of(paragraph: Any) -> str:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else str(style.get(f"{W}val"))


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)
