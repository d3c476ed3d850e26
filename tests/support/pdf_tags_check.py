"""A PDF's tags read back by a library that had no part in writing them, and held against PDF/UA-1.

The rules are those of ISO 14289-1 that a program can judge (the Matterhorn protocol's machine checks), as far as
reports can break them: no forms, no media, no encryption, no scripts are looked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import pikepdf
from fontTools.ttLib import TTFont

_PAINTS = frozenset(["Tj", "TJ", "'", '"', "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "EI"])
_BEGIN, _END = frozenset(("BMC", "BDC")), "EMC"
_HEADINGS = tuple(f"H{level}" for level in range(1, 7))
_ROLES = frozenset(
    (
        "Document",
        "P",
        *_HEADINGS,
        *["L", "LI", "Lbl", "LBody", "TOC", "TOCI", "Reference", "Link", "Table", "TR", "TH", "TD", "Figure"],
    )
) | {"BlockQuote", "Code", "Span", "Caption"}
_WITHIN = {
    "TR": {"Table"},
    "TH": {"TR"},
    "TD": {"TR"},
    "LI": {"L"},
    "Lbl": {"LI"},
    "LBody": {"LI"},
    "TOCI": {"TOC"},
}
_ONLY = {
    "Table": {"TR", "Caption"},
    "TR": {"TH", "TD"},
    "L": {"LI", "Caption"},
    "LI": {"Lbl", "LBody"},
    "TOC": {"TOCI", "TOC", "Caption"},
}


@dataclass
class _Node:
    role: str
    item: Any
    parent: _Node | None
    kids: list[_Node] = field(default_factory=list)
    marks: list[tuple[int, int]] = field(default_factory=list)
    areas: list[tuple[int, int]] = field(default_factory=list)
    order: list[_Node | tuple[int, int]] = field(default_factory=list)

    def all(self) -> Iterator[_Node]:
        yield self
        for kid in self.kids:
            yield from kid.all()


def problems(data: bytes) -> list[str]:
    """All that is wrong with the file's tags, in words; empty for a good one."""
    with pikepdf.open(BytesIO(data)) as pdf:
        if "/StructTreeRoot" not in pdf.Root:
            return ["the file has no structure"]
        streams = [pikepdf.parse_content_stream(page) for page in pdf.pages]
        return [*_about(pdf), *_structure(pdf, streams), *_fonts(pdf, streams)]


def spoken(data: bytes) -> list[tuple[str, str]]:
    """Each element that holds anything itself, in the order of reading: its role and its alternative text."""
    with pikepdf.open(BytesIO(data)) as pdf:
        root = _tree(pdf, [])
        return [(node.role, str(node.item.get("/Alt", ""))) for node in root.all() if node.marks]


def _about(pdf: pikepdf.Pdf) -> Iterator[str]:
    root = pdf.Root
    if not str(root.get("/Lang", "")):
        yield "7.2: no language"
    if not bool(root.get("/MarkInfo", {}).get("/Marked", False)):
        yield "6.2: not said to be marked"
    if not bool(root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False)):
        yield "7.1: the title is not shown"
    if tuple(map(int, pdf.pdf_version.split("."))) < (1, 7):
        yield f"6.1: version {pdf.pdf_version}"
    if pdf.is_encrypted:
        yield "7.16: encrypted"
    with pdf.open_metadata() as said:
        if not said.get("dc:title"):
            yield "7.1: no title in the metadata"
        if said.get("dc:title") != str(pdf.docinfo.get("/Title", "")):
            yield "the two titles differ"
        if said.get("pdfuaid:part") != "1":
            yield "5: does not say that it follows PDF/UA-1"
    if "/Filter" in root.get("/Metadata", {}):
        yield "the metadata is compressed"
    if "/Outlines" not in root:
        yield "no bookmarks"


def _structure(pdf: pikepdf.Pdf, streams: Sequence[Any]) -> Iterator[str]:
    found: list[str] = []
    root = _tree(pdf, found)
    yield from found
    owners = _parents(pdf)
    held: dict[tuple[int, int], _Node] = {}
    for node in root.all():
        yield from _node(node)
        for mark in node.marks:
            if mark in held:
                yield f"two elements own stretch {mark}"
            held[mark] = node
    yield from _levels(root)
    yield from _order(root)
    for number, page in enumerate(pdf.pages):
        yield from _page(page, number, streams[number], owners, held)
        yield from _areas(page, number, owners, root)


def _tree(pdf: pikepdf.Pdf, found: list[str]) -> _Node:
    pages = {page.objgen: number for number, page in enumerate(pdf.pages)}

    def read(item: Any, parent: _Node | None, page: Any) -> _Node:
        node = _Node(str(item.S)[1:], item, parent)
        if parent and item.P.objgen != parent.item.objgen:
            found.append(f"{node.role} has another parent than it stands in")
        page = item.get("/Pg", page)
        kids = item.get("/K", pikepdf.Array())
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, int):
                node.marks.append((pages[page.objgen], int(kid)))
                node.order.append(node.marks[-1])
            elif kid.get("/Type") == "/MCR":
                node.marks.append((pages[kid.get("/Pg", page).objgen], int(kid.MCID)))
                node.order.append(node.marks[-1])
            elif kid.get("/Type") == "/OBJR":
                node.areas.append(kid.Obj.objgen)
            else:
                node.kids.append(read(kid, node, page))
                node.order.append(node.kids[-1])
        return node

    top = pdf.Root.StructTreeRoot.K
    if isinstance(top, pikepdf.Array):
        found.append("the structure has several roots")
        top = top[0]
    root = read(top, None, None)
    if root.role != "Document":
        found.append(f"the root is a {root.role}")
    return root


def _parents(pdf: pikepdf.Pdf) -> dict[int, Any]:
    numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
    pairs = {int(numbers[i]): numbers[i + 1] for i in range(0, len(numbers), 2)}
    assert list(pairs) == sorted(pairs)
    return pairs


def _node(node: _Node) -> Iterator[str]:  # noqa: C901 - one rule after another
    if node.role not in _ROLES:
        yield f"7.1: {node.role} is no role of PDF 1.7"
    above = node.parent.role if node.parent else ""
    if node.role in _WITHIN and above not in _WITHIN[node.role]:
        yield f"7.2: {node.role} stands in {above}"
    for kid in node.kids:
        if node.role in _ONLY and kid.role not in _ONLY[node.role]:
            yield f"7.2: {node.role} holds {kid.role}"
    if node.role in _ONLY and node.marks:
        yield f"7.2: {node.role} holds content itself"
    if node.role not in {"TD", "TH", "Document"} and not (node.kids or node.marks):
        yield f"{node.role} is empty"
    if node.role == "Figure":
        if not str(node.item.get("/Alt", "")).strip():
            yield "7.3: a figure without words"
        if "/BBox" not in node.item.get("/A", {}):
            yield "a figure without its box"
    if node.role == "Link" and not (node.areas and (node.marks or node.kids)):
        yield "7.18.5: a link without area or content"
    if node.role == "Table":
        yield from _table(node)
    if node.role == "TH" and not (node.kids or node.marks):
        yield "7.5: an empty header cell"


def _table(table: _Node) -> Iterator[str]:
    rows = [
        [cell for cell in row.kids if cell.role in {"TH", "TD"}] for row in table.kids if row.role == "TR"
    ]
    if len({len(row) for row in rows}) > 1:
        yield f"7.2: rows of {sorted({len(row) for row in rows})} cells"
    scopes = [[str(cell.item.get("/A", {}).get("/Scope", "")) for cell in row] for row in rows]
    for row, said in zip(rows, scopes, strict=True):
        for cell, scope in zip(row, said, strict=True):
            if cell.role == "TH" and scope not in {"/Column", "/Row"}:
                yield "7.5: a header cell that does not say of what"
    if rows and not all(cell.role == "TH" for cell in rows[0]):
        yield "7.5: a column without a head"
    if sum(row.count("/Column") == len(row) > 0 for row in scopes) != 1:
        yield "the head is read more than once, or never"


def _levels(root: _Node) -> Iterator[str]:
    last = 0
    for node in root.all():
        if node.role in _HEADINGS:
            level = int(node.role[1])
            if level > last + 1:
                yield f"7.4.2: H{level} follows H{last}"
            last = level


def _order(root: _Node) -> Iterator[str]:
    """What is read is read as it was drawn; a row over two pages is read cell by cell, so pages may alternate."""
    last: dict[int, int] = {}

    def follow(node: _Node) -> Iterator[str]:
        for kid in node.order:
            if isinstance(kid, _Node):
                yield from follow(kid)
            else:
                page, mark = kid
                if mark < last.get(page, -1):
                    yield f"page {page + 1}: {node.role} is read behind what was drawn after it"
                last[page] = mark

    yield from follow(root)


def _page(  # noqa: C901, PLR0912 - one rule after another
    page: Any, number: int, stream: Any, owners: dict[int, Any], held: dict[tuple[int, int], _Node]
) -> Iterator[str]:
    name = f"page {number + 1}"
    if "/StructParents" not in page.obj or page.obj.get("/Tabs") != "/S":
        yield f"{name}: no way back to the structure, or no order of tabs"
        return
    back = owners[int(page.obj.StructParents)]
    stack: list[tuple[int | None, bool]] = []
    seen: set[int] = set()
    in_text = False
    for operands, operator in stream:
        sign = str(operator)
        if sign in {"BT", "ET"}:
            in_text = sign == "BT"
        elif sign in _BEGIN:
            told = operands[1] if len(operands) > 1 else {}
            mark = int(told["/MCID"]) if "/MCID" in told else None
            if mark is None and str(operands[0]) != "/Artifact":
                yield f"{name}: {operands[0]} without a number"
            if stack:
                yield f"{name}: one stretch within another"
            stack.append((mark, in_text))
            if mark is not None:
                if mark in seen or mark >= len(back) or (number, mark) not in held:
                    yield f"{name}: stretch {mark} belongs to nothing or is there twice"
                elif held[number, mark].item.objgen != back[mark].objgen:
                    yield f"{name}: stretch {mark} has two owners"
                seen.add(mark)
        elif sign == _END:
            if not stack or stack.pop()[1] is not in_text:
                yield f"{name}: a stretch ends where it cannot"
        elif sign in _PAINTS and not stack:
            yield f"{name}: {sign} is neither content nor decoration"
    if stack or in_text:
        yield f"{name}: a stretch never ends"
    missing = {mark for page_number, mark in held if page_number == number} - seen
    if missing:
        yield f"{name}: {len(missing)} stretches are not there"


def _areas(page: Any, number: int, owners: dict[int, Any], root: _Node) -> Iterator[str]:
    of_links = {area: node for node in root.all() for area in node.areas}
    for area in page.obj.get("/Annots", []):
        name = f"page {number + 1}, a {area.Subtype}"
        if not str(area.get("/Contents", "")).strip():
            yield f"{name}: 7.18.5: does not say where it leads"
        if not int(area.get("/F", 0)) & 4:
            yield f"{name}: not there on paper"
        node = of_links.get(area.objgen)
        if node is None or node.role != "Link":
            yield f"{name}: 7.18.5: in no link"
        elif "/StructParent" not in area or owners[int(area.StructParent)].objgen != node.item.objgen:
            yield f"{name}: no way back to its link"


def _fonts(pdf: pikepdf.Pdf, streams: Sequence[Any]) -> Iterator[str]:
    fonts = {
        font.objgen: font
        for page in pdf.pages
        for font in dict(page.obj.get("/Resources", {}).get("/Font", {})).values()
    }
    used = _codes(pdf, streams)
    for key, font in fonts.items():
        name = str(font.get("/BaseFont"))
        said = font.get("/FontDescriptor")
        if said is None or "/FontFile2" not in said:
            yield f"7.21.4: {name} is not embedded"
            continue
        if "/ToUnicode" not in font:
            yield f"7.21.7: {name} does not say which letters it shows"
        face = TTFont(BytesIO(said.FontFile2.read_bytes()), lazy=True)
        symbolic = bool(int(said.Flags) & 4)
        if symbolic and "/Encoding" in font:
            yield f"7.21.6: {name} is symbolic and has an encoding"
        if symbolic and len(face["cmap"].tables) != 1:
            yield f"7.21.6: {name} has {len(face['cmap'].tables)} tables of letters"
        shown = face["cmap"].tables[0].cmap
        nothing = {code for code in used.get(key, ()) if face.getGlyphID(shown.get(code, ".notdef")) == 0}
        if nothing:
            yield f"7.21.8: {name} is asked for letters {sorted(nothing)} it has no picture of"
        scale = 1000 / face["head"].unitsPerEm
        table, first = face["cmap"].tables[0].cmap, int(font.FirstChar)
        for place, wide in enumerate(font.Widths):
            glyph = table.get(first + place)
            if glyph and abs(face["hmtx"][glyph][0] * scale - float(wide)) > 1:
                yield f"7.21.5: {name}: letter {first + place} is {wide} wide, in its font {face['hmtx'][glyph][0] * scale:.0f}"


def _codes(pdf: pikepdf.Pdf, streams: Sequence[Any]) -> dict[tuple[int, int], set[int]]:
    """Which codes every font is asked for."""
    used: dict[tuple[int, int], set[int]] = {}
    for page, stream in zip(pdf.pages, streams, strict=True):
        fonts = dict(page.obj.get("/Resources", {}).get("/Font", {}))
        current: tuple[int, int] = (0, 0)
        for operands, operator in stream:
            if str(operator) == "Tf":
                current = fonts[str(operands[0])].objgen
            elif str(operator) == "Tj":
                used.setdefault(current, set()).update(bytes(operands[0]))
    return used
