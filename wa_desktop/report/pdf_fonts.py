"""Typefaces in the PDF: Roboto embedded, and for every other character the first face that can show it."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from itertools import groupby
from pathlib import Path
from typing import Any, Literal

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from wa_desktop.report.coverage import characters, name_of, one_line, runs, visible
from wa_desktop.system import fonts
from wa_desktop.system.fonts import Family

Weight = Literal["regular", "medium", "bold", "italic", "bold_italic"]

REGULAR = "Roboto-Regular"
MEDIUM = "Roboto-Medium"
BOLD = "Roboto-Bold"
ITALIC = "Roboto-Italic"
BOLD_ITALIC = "Roboto-BoldItalic"

BASE: dict[Weight, str] = {
    "regular": REGULAR,
    "medium": MEDIUM,
    "bold": BOLD,
    "italic": ITALIC,
    "bold_italic": BOLD_ITALIC,
}


_ASCII = range(32, 127)
_WORDS = 20_000
"""Words of a font whose widths are remembered."""

_LONGEST_LINE = 1000
"""Characters looked at for a single line; no page is that wide."""

_EAST_ASIAN = (
    ("HeiseiKakuGo-W5", "cp932"),
    ("STSong-Light", "gbk"),
    ("HYSMyeongJo-Medium", "cp949"),
    ("MSung-Light", "big5"),
)
"""Faces every PDF reader knows by name (Adobe's Asian font packs), with the codec that says what each covers.

They are not embedded, so they serve only where no font file of this system has the character.
"""


class EmbeddedFont(TTFont):  # type: ignore[misc]  # reportlab has no types
    """A TrueType font whose characters beyond U+FFFF can be copied and searched, and whose widths are those of the page.

    reportlab writes such a character into the ToUnicode table with five digits, which readers take for
    another character; the table wants UTF-16 (PDF 32000-1, 9.10.3). And of fonts that list one width for many
    glyphs, as those of one width do, it embeds that width in thousandths instead of the font's own units, so that
    font and page disagree (PDF/UA-1, 7.21.5).
    """

    def __init__(self, name: str, filename: str) -> None:
        super().__init__(name, filename)
        face = self.face
        listed = int.from_bytes(face.get_table("hhea")[34:36], "big")
        advance = face.hmetrics[listed - 1][0]
        face.hmetrics[listed:] = [(advance, bearing) for _, bearing in face.hmetrics[listed:]]
        self._ascii_as_such = all(code in face.charToGlyph for code in _ASCII)
        self._wide = lru_cache(maxsize=_WORDS)(self._measured)

    def stringWidth(self, text: str | bytes, size: float, encoding: str = "utf8") -> float:
        """TTFont's own: the same words come again and again."""
        return 0.001 * size * self._wide(text if isinstance(text, str) else text.decode(encoding))

    def _measured(self, text: str) -> float:
        wide, default = self.face.charWidths.get, self.face.defaultWidth
        return float(sum(wide(ord(letter), default) for letter in text))

    def splitString(self, text: str | bytes, doc: Any, encoding: str = "utf-8") -> list[tuple[int, bytes]]:
        """TTFont's own: ASCII keeps its codes in the first subset, so that nothing has to be looked up."""
        if isinstance(text, str) and self._ascii_as_such and doc in self.state:
            plain = text.replace("\u00a0", " ")
            if plain.isascii() and plain.isprintable():
                return [(0, plain.encode("ascii"))] if plain else []
        found: list[tuple[int, bytes]] = super().splitString(text, doc, encoding)
        return found

    def addObjects(self, doc: Any) -> None:
        """TTFont's own, called when the document is written."""
        super().addObjects(doc)
        for name, item in doc.idToObject.items():
            if name.startswith("toUnicodeCMap:"):
                item.content = _LONG_CODE.sub(_in_utf16, item.content)


_LONG_CODE = re.compile(r"(?<=> <)[0-9A-F]{5,6}(?=>)")


def _in_utf16(code: re.Match[str]) -> str:
    return chr(int(code.group(), 16)).encode("utf-16-be").hex().upper()


@cache
def register() -> None:
    """Make Roboto known to reportlab."""
    family = fonts.roboto()
    for weight, name in BASE.items():
        pdfmetrics.registerFont(EmbeddedFont(name, str(getattr(family, weight))))
    rl_config.useA85 = 0  # bytes as such: files are a tenth smaller, and sooner written


def base(weight: Weight) -> str:
    """The registered font of the main typeface in that weight."""
    family = fonts.main()
    return BASE[weight] if family is fonts.roboto() else _font_of(family, weight) or BASE[weight]


def pieces(text: str, weight: Weight = "regular") -> tuple[tuple[str, str], ...]:
    """The text in stretches, each with the name of a registered font that shows all of it.

    Characters that no font can show become their name in brackets.
    """
    family = fonts.main()
    if text and _plain(family).issuperset(text):
        return ((text, base(weight)),)
    return _pieces(text, weight, family)


@lru_cache(maxsize=8)
def _plain(family: Family) -> frozenset[str]:
    """The letters of a typeface that stand for themselves, whatever stands beside them; most texts have no others."""
    register()
    signs = (chr(code) for code in characters(family.regular) if code not in _JAMO)
    return frozenset(
        sign for sign in signs if visible(sign) == sign and not unicodedata.category(sign).startswith("M")
    )


_JAMO = range(0x1100, 0x1200)
"""Korean letters that become one sign with their neighbors."""


@lru_cache(maxsize=2048)
def _pieces(text: str, weight: Weight, _main: Family) -> tuple[tuple[str, str], ...]:
    register()
    found: list[tuple[str, str]] = []
    for run in runs(text):
        name = _font_showing(run.text, run.family, weight) if run.family else None
        for part in [(run.text, name)] if name else _without_file(run.text, weight):
            if found and found[-1][1] == part[1]:
                found[-1] = (found[-1][0] + part[0], part[1])
            else:
                found.append(part)
    return tuple(found)


def code_pieces(text: str) -> tuple[tuple[str, str], ...]:
    """As `pieces`, in letters of one width wherever DejaVu Sans Mono has them."""
    path = fonts.dejavu_mono()
    mono, known = _embedded(path), characters(path)
    found: list[tuple[str, str]] = []
    for is_known, group in groupby(visible(text), key=lambda character: ord(character) in known):
        part = "".join(group)
        found += [(part, mono)] if is_known and mono else pieces(part)
    return tuple(found)


def width(text: str, size: float, weight: Weight = "regular") -> float:
    """The width of a text in points."""
    return float(sum(pdfmetrics.stringWidth(part, font, size) for part, font in pieces(text, weight)))


def shortened(text: str, room: float, size: float, weight: Weight = "regular") -> str:
    """The text in one line, cut with an ellipsis where it is wider than `room` points."""
    line = one_line(text[:_LONGEST_LINE])
    if len(text) <= _LONGEST_LINE and width(line, size, weight) <= room:
        return line
    low, high = 0, len(line)
    while low < high:
        middle = (low + high + 1) // 2
        if width(line[:middle].rstrip() + "…", size, weight) <= room:
            low = middle
        else:
            high = middle - 1
    return line[:low].rstrip() + "…"


def _font_showing(text: str, family: Family, weight: Weight) -> str | None:
    """The font of a family in that weight, or in the regular one where only that has pictures of all letters."""
    known = characters(getattr(family, weight))
    return _font_of(family, weight if all(ord(letter) in known for letter in text) else "regular")


def _font_of(family: Family, weight: Weight) -> str | None:
    if family == fonts.roboto():
        return BASE[weight]
    return _embedded(getattr(family, weight)) or _embedded(family.regular)


@cache
def _embedded(path: Path) -> str | None:
    """The name of a font file made known to reportlab; None if it cannot be embedded."""
    name = f"fallback-{path.stem}"
    try:
        pdfmetrics.registerFont(EmbeddedFont(name, str(path)))
    except (TTFError, OSError):
        return None
    return name


def _without_file(text: str, weight: Weight) -> list[tuple[str, str]]:
    """Stretches of text that no font file shows: by a reader's own Asian faces, else by name."""
    for font, codec in _EAST_ASIAN:
        if all(_is_in(character, codec) for character in text):
            return [(text, _asian(font))]
    return [_single(character, weight) for character in text]


def _single(character: str, weight: Weight) -> tuple[str, str]:
    for font, codec in _EAST_ASIAN:
        if _is_in(character, codec):
            return character, _asian(font)
    return name_of(character), base(weight)


def _is_in(character: str, codec: str) -> bool:
    if unicodedata.east_asian_width(character) not in {"W", "F", "H"}:
        return False
    try:
        character.encode(codec)
    except UnicodeEncodeError:
        return False
    return True


@cache
def _asian(name: str) -> str:
    pdfmetrics.registerFont(UnicodeCIDFont(name))
    return name
