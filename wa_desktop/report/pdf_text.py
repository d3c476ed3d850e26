"""People's text on its way into the PDF: escaped always, with a font for every character, of any length.

reportlab reads paragraphs as markup (`<img src="...">` embeds a file). Nothing of a person's text may be read
so: it is escaped here, and only here markup is made.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape, quoteattr

from reportlab.lib.styles import ParagraphStyle

from wa_desktop.report.coverage import one_line, visible
from wa_desktop.report.links import Link
from wa_desktop.report.markdown import Run
from wa_desktop.report.pdf_fonts import Weight, base, code_pieces, pieces
from wa_desktop.report.pdf_look import look
from wa_desktop.report.pdf_style import ALARM_COLOUR, CODE_COLOUR, QUIET_COLOUR, weight_of
from wa_desktop.report.pdf_tagged import Paragraph

CHUNK = 2500
"""Characters a paragraph holds at most; reportlab's time to split a paragraph over pages grows with its length."""

_TAB = "\u00a0" * 4
_SPACES = re.compile(r"(?<= ) |^ ", re.MULTILINE)
_MORE_SPACES = re.compile("(?<= ) ")


def markup(text: str, weight: Weight = "regular") -> str:
    """One line of text as reportlab's markup; line ends become spaces."""
    return _marked(one_line(text), weight)


def paragraph(text: str, style: ParagraphStyle) -> Paragraph:
    """One line of text as a paragraph in a style."""
    return Paragraph(markup(text, weight_of(style)), style)


def paragraphs(text: str, style: ParagraphStyle) -> list[Paragraph]:
    """A text with its own line ends, as paragraphs that can flow over pages whatever its length."""
    weight = weight_of(style)
    lines = visible(text.replace("\r\n", "\n").replace("\r", "\n")).strip("\n").split("\n")
    return [
        Paragraph(_marked(keep_spaces(part), weight) or "\u00a0", style)
        for line in lines
        for part in chunks(line)
    ]


def run_markup(run: Run, style: ParagraphStyle) -> str:
    """A stretch of a note, within one line, as markup for a paragraph of that style."""
    text = _MORE_SPACES.sub("\u00a0", run.text.replace("\t", _TAB))
    if run.code:
        size = round(style.fontSize * 0.9, 1)
        made = "".join(
            f'<font name="{font}" size="{size}" backColor="{CODE_COLOUR}">{escape(part)}</font>'
            for part, font in code_pieces(text)
        )
    else:
        made = _marked(
            visible(text), _WEIGHTS[run.bold or weight_of(style) == "bold", run.italic], weight_of(style)
        )
    if run.strike:
        made = f"<strike>{made}</strike>"
    if run.link:
        made = f'<a href={quoteattr(run.link)} color="{look().link}">{made}</a>'
    return made


_WEIGHTS: dict[tuple[bool, bool], Weight] = {
    (False, False): "regular",
    (True, False): "bold",
    (False, True): "italic",
    (True, True): "bold_italic",
}


def code_line(text: str) -> str:
    """A line of code with its indent, as markup."""
    return "".join(
        f'<font name="{font}">{escape(part)}</font>' for part, font in code_pieces(keep_spaces(text))
    )


def linked(link: Link, weight: Weight = "regular") -> str:
    """A link's markup: clickable if its address may be followed, plain text otherwise."""
    text = markup(link.text, weight)
    if not link.url:
        return text
    return f'<a href={quoteattr(link.url)} color="{look().link}">{text}</a>'


def titled(title: str, label: str, style: ParagraphStyle, remark: str = "") -> Paragraph:
    """A title with its id behind it, smaller, and a remark in red."""
    text = f"{markup(title, weight_of(style))}{_GAP} {_small(label, 'regular', QUIET_COLOUR)}"
    if remark:
        text += f"{_GAP} {_small(remark, 'medium', ALARM_COLOUR)}"
    return Paragraph(text, style)


def labelled(label: str, title: str, style: ParagraphStyle) -> Paragraph:
    """A title with its id before it."""
    weight = weight_of(style)
    return Paragraph(f"{markup(label, weight)}{_GAP} {markup(title, weight)}", style)


def listed(parts: Sequence[str], style: ParagraphStyle) -> Paragraph:
    """Pieces of markup in a row, with dots between them."""
    return Paragraph(dotted(parts), style)


def dotted(parts: Sequence[str]) -> str:
    """Pieces of markup in a row, with dots between them, as markup."""
    return f"\u00a0 {markup('·')} \u00a0".join(parts)


_GAP = "\u00a0\u00a0"


def _small(text: str, weight: Weight, colour: str) -> str:
    return f'<font name="{base(weight)}" size="8" color="{colour}">{markup(text, weight)}</font>'


def _marked(text: str, weight: Weight, around: Weight | None = None) -> str:
    """Text in a weight; `around` is the weight of the paragraph it stands in, where that is another."""
    plain = base(around or weight)
    return "".join(
        escape(part) if font == plain else f'<font name="{font}">{escape(part)}</font>'
        for part, font in pieces(text, weight)
    )


def keep_spaces(line: str) -> str:
    """Indents and double spaces stay as written: reportlab would fold them."""
    return _SPACES.sub("\u00a0", line.replace("\t", _TAB)).rstrip(" ")


def chunks(line: str) -> Iterator[str]:
    """A line in parts of bearable length, cut at spaces where there are some."""
    while len(line) > CHUNK:
        cut = line.rfind(" ", CHUNK // 2, CHUNK)
        cut = CHUNK if cut < 0 else cut
        yield line[:cut]
        line = line[cut:].removeprefix(" ")
    yield line
