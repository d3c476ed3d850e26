"""The document's lists: chapters and appendices, bullets, and one list per numbered list of a note."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from wa_desktop.report.word.styles import Role, Styles
from wa_desktop.report.word.xml import Element, W, twips, w

MOST = 32_000
"""The highest number that Word counts to in a list."""

STEP = 14.0
"""Points that each level of a list moves its text to the right."""

_LEVELS = 9
_BULLETS = ("•", "–")
_HEADING = 36.0
"""Points that belong to the number of a chapter or section."""


@dataclass
class Numbering:
    """The lists by their numbers in the file."""

    element: Element
    chapters: int
    appendices: int
    bullets: int
    numbers: int
    """The definition that numbered lists follow, not a list."""

    def numbered_from(self, start: int) -> int:
        """A new numbered list that begins with `start`, 0 to MOST."""
        override = w("lvlOverride", w("startOverride", val=start), ilvl=0)
        deeper = [w("lvlOverride", w("startOverride", val=1), ilvl=level) for level in range(1, _LEVELS)]
        return _list_of(self.element, self.numbers, override, *deeper)


def numbering_in(document_part: Any, styles: Styles, *, linked: bool) -> Numbering:
    """Our lists, added to those of a document; `linked` ones number the headings by their styles."""
    element = _root(document_part)
    bullets = _definition(element, [_bullet(level) for level in range(_LEVELS)])
    numbers = _definition(element, [_number(level) for level in range(_LEVELS)])
    chapters = _definition(element, _heading_levels("decimal", styles if linked else None))
    appendices = _definition(element, _heading_levels("upperLetter", None))
    return Numbering(
        element,
        chapters=_list_of(element, chapters),
        appendices=_list_of(element, appendices),
        bullets=_list_of(element, bullets),
        numbers=numbers,
    )


def _root(document_part: Any) -> Element:
    from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.parts.numbering import NumberingPart

    try:
        return document_part.part_related_by(RELATIONSHIP_TYPE.NUMBERING).element
    except KeyError:
        made = NumberingPart(
            PackURI("/word/numbering.xml"), CONTENT_TYPE.WML_NUMBERING, w("numbering"), document_part.package
        )
        document_part.relate_to(made, RELATIONSHIP_TYPE.NUMBERING)
        return made.element


def _free(element: Element, tag: str, name: str) -> int:
    used = [int(child.get(f"{{{W}}}{name}", 0)) for child in element.iterfind(f"{{{W}}}{tag}")]
    return max(used, default=0) + 1


def _definition(element: Element, levels: list[Element]) -> int:
    number = _free(element, "abstractNum", "abstractNumId")
    made = w("abstractNum", abstractNumId=number)
    made.append(w("multiLevelType", val="multilevel"))
    made.extend(levels)
    first_list = element.find(f"{{{W}}}num")
    if first_list is None:
        element.append(made)
    else:
        first_list.addprevious(made)
    return number


def _list_of(element: Element, definition: int, *overrides: Element) -> int:
    number = _free(element, "num", "numId")
    made = w("num", w("abstractNumId", val=definition), *overrides, numId=number)
    last = [child for child in element if child.tag in {f"{{{W}}}num", f"{{{W}}}abstractNum"}][-1]
    last.addnext(made)
    return number


def _level(level: int, kind: str, text: str, *, left: float, hanging: float, style: str = "") -> Element:
    made = w("lvl", w("start", val=1), w("numFmt", val=kind), ilvl=level)
    if style:
        made.append(w("pStyle", val=style))
    indent = w("ind", left=twips(left), hanging=twips(hanging))
    made.extend((w("lvlText", val=text), w("lvlJc", val="left"), w("pPr", indent)))
    return made


def _bullet(level: int) -> Element:
    return _level(level, "bullet", _BULLETS[min(level, 1)], left=STEP * (level + 1), hanging=STEP)


def _number(level: int) -> Element:
    return _level(level, "decimal", f"%{level + 1}.", left=STEP * (level + 1) + 4, hanging=STEP + 4)


def _heading_levels(kind: str, styles: Styles | None) -> list[Element]:
    names = [styles[Role.HEADING_1], styles[Role.HEADING_2]] if styles else ["", ""]
    return [
        _level(0, kind, "%1", left=_HEADING, hanging=_HEADING, style=names[0]),
        _level(1, "decimal", "%1.%2", left=_HEADING, hanging=_HEADING, style=names[1]),
    ]
