"""The styles of the document by what they are for: ours in a document of ours, the consultancy's own in its template.

A template keeps every style it has. Those it lacks are added without typeface and color, so that they look like its
own text.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from wa_desktop.report.word import colours
from wa_desktop.report.word.spoken import word_language
from wa_desktop.report.word.xml import CODE_FONT, Element, W, twips, w


class Role(StrEnum):
    """What a paragraph or run is; the value is the style's name in the file, which Word translates where it is its own."""

    BODY = "Normal"
    TITLE = "Title"
    SUBTITLE = "Subtitle"
    HEADING_1 = "heading 1"
    HEADING_2 = "heading 2"
    HEADING_3 = "heading 3"
    CONTENTS_HEADING = "TOC Heading"
    CONTENTS_1 = "toc 1"
    CONTENTS_2 = "toc 2"
    FIGURES = "table of figures"
    CAPTION = "caption"
    BULLET = "List Bullet"
    NUMBER = "List Number"
    QUOTE = "Quote"
    HEADER = "header"
    FOOTER = "footer"
    LINK = "Hyperlink"
    KIND = "WA Cover Kind"
    FACT = "WA Fact"
    HEADLINE = "WA Headline"
    LEAD = "WA Lead"
    SMALL = "WA Small"
    LABEL = "WA Label"
    NOTE = "WA Note"
    CODE = "WA Code"
    PRACTICE = "WA Practice"
    FIGURE = "WA Figure"
    CELL = "WA Cell"
    CELL_HEAD = "WA Cell Head"
    TILE_NUMBER = "WA Tile Number"
    TILE_LABEL = "WA Tile Label"
    TABLE = "WA Table"


@dataclass(frozen=True)
class Spec:
    """A paragraph style: sizes and spaces in points, `line` in lines."""

    size: float = 0
    before: float = 0
    after: float = 0
    line: float = 1.15
    bold: bool = False
    italic: bool = False
    color: str = ""
    left: float = 0
    hanging: float = 0
    align: str = ""
    keep_next: bool = False
    level: int | None = None
    """The depth among the headings, from 0."""
    follows: Role | None = None


MARK = 62.0
"""Points at the left that belong to the mark of an answer or a finding."""

FIELD = 106.0
"""Points at the left that belong to the label of a fact."""

_PARAGRAPHS: Mapping[Role, Spec] = {
    Role.BODY: Spec(size=10, after=6, line=1.2),
    Role.TITLE: Spec(size=32, after=8, line=1.05, bold=True, follows=Role.BODY),
    Role.SUBTITLE: Spec(size=14, after=6, color=colours.MUTED),
    Role.HEADING_1: Spec(
        size=20, before=24, after=10, line=1.05, bold=True, keep_next=True, level=0, follows=Role.BODY
    ),
    Role.HEADING_2: Spec(
        size=13.5, before=18, after=6, line=1.05, bold=True, keep_next=True, level=1, follows=Role.BODY
    ),
    Role.HEADING_3: Spec(
        size=10.5, before=12, after=3, line=1.1, bold=True, keep_next=True, level=2, follows=Role.BODY
    ),
    Role.CONTENTS_HEADING: Spec(
        size=20, before=24, after=10, line=1.05, bold=True, keep_next=True, follows=Role.BODY
    ),
    Role.CONTENTS_1: Spec(size=9.5, before=4, after=0.5, line=1.08, bold=True),
    Role.CONTENTS_2: Spec(size=8.5, after=0, left=24, line=1.06),
    Role.FIGURES: Spec(size=8, after=0, line=1.06),
    Role.CAPTION: Spec(size=8, after=10, color=colours.MUTED),
    Role.BULLET: Spec(after=3, line=1.2),
    Role.NUMBER: Spec(after=3, line=1.2),
    Role.QUOTE: Spec(color=colours.SOFT, after=3),
    Role.HEADER: Spec(size=8, color=colours.MUTED),
    Role.FOOTER: Spec(size=8, color=colours.MUTED),
    Role.KIND: Spec(size=11, after=12, bold=True),
    Role.FACT: Spec(size=9.5, after=2.5, left=FIELD, hanging=FIELD),
    Role.HEADLINE: Spec(size=20, after=6, line=1.1, bold=True, keep_next=True),
    Role.LEAD: Spec(size=11.5, after=12, line=1.3, color=colours.SOFT),
    Role.SMALL: Spec(size=8.5, after=3, color=colours.MUTED),
    Role.LABEL: Spec(size=9, before=8, after=2, bold=True, keep_next=True),
    Role.NOTE: Spec(size=9, after=3, color=colours.SOFT, line=1.2),
    Role.CODE: Spec(size=8, line=1.1),
    Role.PRACTICE: Spec(size=9.5, before=4, after=2, left=MARK, hanging=MARK),
    Role.FIGURE: Spec(before=4, after=2, line=1.0, keep_next=True),
    Role.CELL: Spec(size=9, line=1.1),
    Role.CELL_HEAD: Spec(size=8, line=1.1, bold=True, color=colours.MUTED, keep_next=True),
    Role.TILE_NUMBER: Spec(size=22, bold=True, line=1.0, keep_next=True),
    Role.TILE_LABEL: Spec(size=8.5, color=colours.MUTED, line=1.1),
}

_BASED_ON_BODY = {role for role in _PARAGRAPHS if role is not Role.BODY}


class Styles:
    """Finds the style of a role in a document; made by `own` or `found_in`."""

    def __init__(self, ids: Mapping[Role, str]) -> None:
        self._ids = ids

    def __getitem__(self, role: Role) -> str:
        return self._ids[role]


def own(styles: Element, font: str, accent: str, language: str) -> Styles:
    """Replace the styles of an empty document by ours."""
    for child in list(styles):
        styles.remove(child)
    styles.append(_defaults(font, language))
    ids = {role: _id(role) for role in Role}
    for role, spec in _PARAGRAPHS.items():
        styles.append(_paragraph_style(role, _colored(role, spec, accent), ids))
    styles.append(_default_character())
    styles.append(_link_style(accent))
    styles.append(_default_table())
    styles.append(_table_style())
    styles.append(_no_list())
    return Styles(ids)


def found_in(styles: Element) -> Styles:
    """The styles of a template, after those that it lacks were added."""
    found = {_name(style): style for style in styles.iterfind(f"{{{W}}}style")}
    ids: dict[Role, str] = {}
    taken = {_style_id(style) for style in found.values()}
    for role in Role:
        style = found.get(role.value.lower())
        ids[role] = _style_id(style) if style is not None else _free(_id(role), taken)
        taken.add(ids[role])
    for role, spec in _PARAGRAPHS.items():
        if role.value.lower() not in found:
            plain = replace(spec, color="" if role in _TABLE_TEXTS else spec.color)
            styles.append(_paragraph_style(role, plain, ids))
    if Role.LINK.value.lower() not in found:
        styles.append(_link_style("", ids[Role.LINK]))
    ids[Role.TABLE] = _their_table(styles) or ids[Role.TABLE]
    if ids[Role.TABLE] not in {_style_id(style) for style in styles.iterfind(f"{{{W}}}style")}:
        styles.append(_table_style(ids[Role.TABLE]))
    return Styles(ids)


_TABLE_TEXTS = {Role.CELL, Role.CELL_HEAD}
"""A template's table may have heads of light letters on a dark ground; no color of ours may be on it."""


def is_numbered(styles: Element, style_id: str) -> bool:
    """Whether a style, or one that it is based on, brings a number of its own."""
    by_id = {_style_id(style): style for style in styles.iterfind(f"{{{W}}}style")}
    seen: set[str] = set()
    while style_id in by_id and style_id not in seen:
        seen.add(style_id)
        number = by_id[style_id].find(f"{{{W}}}pPr/{{{W}}}numPr/{{{W}}}numId")
        if number is not None:
            return bool(number.get(f"{{{W}}}val") != "0")
        parent = by_id[style_id].find(f"{{{W}}}basedOn")
        style_id = parent.get(f"{{{W}}}val", "") if parent is not None else ""
    return False


def number_headings(styles: Element, ids: Styles, chapters: int) -> None:
    """Let our headings take their numbers from a list, so that a heading added by hand is counted too."""
    for level, role in enumerate((Role.HEADING_1, Role.HEADING_2)):
        for style in styles.iterfind(f"{{{W}}}style[@{{{W}}}styleId='{ids[role]}']"):
            number = w("numPr", w("ilvl", val=level), w("numId", val=chapters))
            style.find(f"{{{W}}}pPr/{{{W}}}spacing").addprevious(number)


def _their_table(styles: Element) -> str:
    """Table Grid, else the first table style that is not the one every table has anyway."""
    tables = [
        style
        for style in styles.iterfind(f"{{{W}}}style")
        if style.get(f"{{{W}}}type") == "table" and style.get(f"{{{W}}}default") not in {"1", "true", "on"}
    ]
    grid = [style for style in tables if _name(style) == "table grid"]
    return _style_id((grid or tables)[0]) if tables else ""


def _colored(role: Role, spec: Spec, accent: str) -> Spec:
    if role is Role.KIND:
        return replace(spec, color=accent)
    return spec if spec.color else replace(spec, color=colours.INK)


def _id(role: Role) -> str:
    known = {
        Role.CONTENTS_HEADING: "TOCHeading",
        Role.CONTENTS_1: "TOC1",
        Role.CONTENTS_2: "TOC2",
        Role.FIGURES: "TableofFigures",
    }
    if role in known:
        return known[role]
    name = role.value if role.value.startswith("WA ") else role.value.title()
    return name.replace(" ", "")


def _name(style: Element) -> str:
    name = style.find(f"{{{W}}}name")
    return str(name.get(f"{{{W}}}val", "")).lower() if name is not None else ""


def _style_id(style: Element) -> str:
    return str(style.get(f"{{{W}}}styleId", ""))


def _free(wanted: str, taken: set[str]) -> str:
    number = 1
    name = wanted
    while name in taken:
        number += 1
        name = f"{wanted}{number}"
    return name


_EAST_ASIAN = {"ja": "Yu Gothic", "ko": "Malgun Gothic", "zh": "Microsoft YaHei"}


def _defaults(font: str, language: str) -> Element:
    east = _EAST_ASIAN.get(language.split("-", maxsplit=1)[0].lower(), "Microsoft YaHei")
    spoken = word_language(language)
    letters = w(
        "rPr",
        w("rFonts", ascii=font, hAnsi=font, eastAsia=east, cs="Arial"),
        w("color", val=colours.INK),
        w("sz", val=20),
        w("szCs", val=20),
        w("lang", val=spoken, eastAsia=spoken, bidi=spoken),
    )
    lines = w("pPr", w("widowControl"), w("spacing", before=0, after=0, line=276, lineRule="auto"))
    return w("docDefaults", w("rPrDefault", letters), w("pPrDefault", lines))


def _paragraph_style(role: Role, spec: Spec, ids: Mapping[Role, str]) -> Element:
    made = w("style", type="paragraph", styleId=ids[role])
    if role is Role.BODY:
        made.set(f"{{{W}}}default", "1")
    if role.value.startswith("WA "):
        made.set(f"{{{W}}}customStyle", "1")
    made.append(w("name", val=role.value))
    if role in _BASED_ON_BODY:
        made.append(w("basedOn", val=ids[Role.BODY]))
    if spec.follows:
        made.append(w("next", val=ids[spec.follows]))
    made.append(w("uiPriority", val=39 if role.value.startswith(("toc", "TOC")) else 9))
    if role in _IN_THE_GALLERY:
        made.append(w("qFormat"))
    made.append(w("pPr", *_lines_of(role, spec)))
    letters = list(_letters_of(role, spec))
    if letters:
        made.append(w("rPr", *letters))
    return made


_IN_THE_GALLERY = {
    Role.BODY,
    Role.TITLE,
    Role.SUBTITLE,
    Role.HEADING_1,
    Role.HEADING_2,
    Role.HEADING_3,
    Role.LEAD,
    Role.NOTE,
    Role.BULLET,
    Role.NUMBER,
}


def _lines_of(role: Role, spec: Spec) -> Iterator[Element]:
    if spec.keep_next:
        yield w("keepNext")
    if spec.level is not None or role in {Role.CONTENTS_HEADING, Role.HEADLINE}:
        yield w("keepLines")
    yield w(
        "spacing",
        before=twips(spec.before),
        after=twips(spec.after),
        line=round(spec.line * 240),
        lineRule="auto",
    )
    if spec.left or spec.hanging:
        yield w("ind", left=twips(spec.left), hanging=twips(spec.hanging))
    if spec.align:
        yield w("jc", val=spec.align)
    if spec.level is not None:
        yield w("outlineLvl", val=spec.level)


def _letters_of(role: Role, spec: Spec) -> Iterator[Element]:
    if role is Role.CODE:
        yield w("rFonts", ascii=CODE_FONT, hAnsi=CODE_FONT, cs=CODE_FONT)
    if spec.bold:
        yield from (w("b"), w("bCs"))
    if spec.italic:
        yield from (w("i"), w("iCs"))
    if role is Role.CODE:
        yield w("noProof")
    if spec.color:
        yield w("color", val=spec.color)
    if spec.size:
        yield from (w("sz", val=round(spec.size * 2)), w("szCs", val=round(spec.size * 2)))


def _default_character() -> Element:
    made = w("style", type="character", styleId="DefaultParagraphFont", default="1")
    made.extend((w("name", val="Default Paragraph Font"), w("uiPriority", val=1), w("semiHidden")))
    return made


def _link_style(accent: str, style_id: str = "Hyperlink") -> Element:
    made = w("style", type="character", styleId=style_id)
    letters = [w("color", val=accent or "0563c1"), w("u", val="single")]
    made.extend((w("name", val=Role.LINK.value), w("uiPriority", val=99), w("rPr", *letters)))
    return made


def _margins(name: str, top: float, side: float) -> Element:
    sides = {"top": top, "left": side, "bottom": top, "right": side}
    return w(name, *(w(edge, w=twips(width), type="dxa") for edge, width in sides.items()))


def _default_table() -> Element:
    made = w("style", type="table", styleId="TableNormal", default="1")
    made.extend(
        (
            w("name", val="Normal Table"),
            w("uiPriority", val=99),
            w("semiHidden"),
            w("tblPr", w("tblInd", w=0, type="dxa"), _margins("tblCellMar", 0, 4)),
        )
    )
    return made


def _table_style(style_id: str = "WATable") -> Element:
    line = {"val": "single", "sz": 4, "space": 0}
    borders = w(
        "tblBorders", w("bottom", **line, color=colours.LINE), w("insideH", **line, color=colours.LINE)
    )
    made = w("style", type="table", styleId=style_id, customStyle="1")
    head = w("tblStylePr", type="firstRow")
    head.append(
        w("tcPr", w("tcBorders", w("bottom", val="single", sz=6, space=0, color=colours.STRONG_LINE)))
    )
    made.extend(
        (
            w("name", val=Role.TABLE.value),
            w("uiPriority", val=59),
            w("tblPr", w("tblInd", w=0, type="dxa"), borders, _margins("tblCellMar", 3, 4)),
            head,
        )
    )
    return made


def _no_list() -> Element:
    made = w("style", type="numbering", styleId="NoList", default="1")
    made.extend((w("name", val="No List"), w("uiPriority", val=99), w("semiHidden")))
    return made
