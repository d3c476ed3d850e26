"""What stands on every page: whose document it is, what it is, how secret, which page, and whether it is a draft."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from xml.sax.saxutils import quoteattr

from wa_desktop.report import part_words, words
from wa_desktop.report.coverage import one_line
from wa_desktop.report.records import ReportModel
from wa_desktop.report.word import colours
from wa_desktop.report.word.styles import Role, Styles
from wa_desktop.report.word.xml import Element, Lines, W, field_runs, line_run, paragraph, run, shown_run

_LONGEST = 90
"""Characters of a name in the head of a page."""


def heads_and_feet(document: Any, model: ReportModel, styles: Styles, width: float) -> None:
    """Give the last section a head and a foot where it has none: a template keeps its own."""
    section = document.sections[-1]
    if section.header.is_linked_to_previous and len(document.sections) == 1:
        _fill(section.header, [_head(model, styles, width)])
    if section.footer.is_linked_to_previous and len(document.sections) == 1:
        _fill(section.footer, _foot(model, styles, width))


def cover_foot(document: Any, model: ReportModel, styles: Styles) -> None:
    """Say at the foot of our cover which program made the report."""
    section = document.sections[-1]
    _fill(section.first_page_header, [paragraph(styles[Role.HEADER], ())])
    made = model.say(words.made_with(model.app_version, model.day))
    _fill(section.first_page_footer, [paragraph(styles[Role.FOOTER], [line_run(made)])])


def mark_draft(document: Any, model: ReportModel, styles: Styles) -> None:
    """Put the mark of a draft behind the text of every page, beside whatever a template has in its heads."""
    text = one_line(model.say(part_words.DRAFT_MARK))
    number = 0
    for section in document.sections:
        heads = [section.header]
        if section.different_first_page_header_footer:
            heads.append(section.first_page_header)
        if document.settings.odd_and_even_pages_header_footer:
            heads.append(section.even_page_header)
        for head in heads:
            if head.is_linked_to_previous:
                if section is not document.sections[0]:
                    continue
                _fill(head, [paragraph(styles[Role.HEADER], ())])
            number += 1
            _hang(head, _mark(text, number), styles)


def _hang(head: Any, mark: Element, styles: Styles) -> None:
    """Put a mark into the first paragraph of a head, which may lie in a table or a control of a template's."""
    element = head._element  # noqa: SLF001 - python-docx has no shapes
    first = next(element.iter(f"{{{W}}}p"), None)
    if first is None:
        element.append(paragraph(styles[Role.HEADER], [mark]))
    else:
        first.append(mark)


def _fill(story: Any, paragraphs: Iterable[Element]) -> None:
    """Replace what a head or foot says; makes it where there is none."""
    story.is_linked_to_previous = False
    element = story._element  # noqa: SLF001 - python-docx adds paragraphs only with styles it knows
    for child in list(element):
        element.remove(child)
    element.extend(paragraphs)


def _head(model: ReportModel, styles: Styles, width: float) -> Element:
    whose = f"{_short(model.client)} · {_short(model.workload)}" if model.client else _short(model.workload)
    runs = [line_run(whose), shown_run("\t"), line_run(_short(model.title))]
    return paragraph(styles[Role.HEADER], runs, Lines(tabs=(("right", width),), below=colours.LINE))


def _foot(model: ReportModel, styles: Styles, width: float) -> list[Element]:
    theme = model.edition.theme
    left = " · ".join(part for part in (one_line(theme.company), one_line(theme.classification)) if part)
    runs = [line_run(left or model.day), shown_run("\t")]
    for piece in part_words.pieces(model.say(part_words.PAGE_OF)):
        if piece in {part_words.FIRST, part_words.SECOND}:
            code = "PAGE" if piece == part_words.FIRST else "NUMPAGES"
            runs += field_runs(code, [shown_run("1")])
        elif piece:
            runs.append(run(piece))
    made = [paragraph(styles[Role.FOOTER], runs, Lines(tabs=(("right", width),), above=colours.LINE))]
    if theme.footer.strip():
        made.append(paragraph(styles[Role.FOOTER], [line_run(theme.footer)], Lines(before=2)))
    return made


def _short(text: str) -> str:
    line = one_line(text)
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"


_SHAPE = """<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
 xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><w:rPr><w:noProof/></w:rPr>
<w:pict><v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800"
 path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/>
<v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/>
<v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/>
<v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas>
<v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800"
 o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/></v:shapetype>
<v:shape id="PowerPlusWaterMarkObject{number}" o:spid="_x0000_s{id}" type="#_x0000_t136" alt={alt}
 style="position:absolute;margin-left:0;margin-top:0;width:{wide}pt;height:{high}pt;rotation:315;z-index:-251650048;\
mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;\
mso-position-vertical-relative:margin" o:allowincell="f" fillcolor="#eceef2" stroked="f">
<v:textpath style="font-family:&quot;Arial&quot;;font-size:1pt;font-weight:bold" string={text}/></v:shape></w:pict></w:r>"""
"""A watermark as Word makes them (VML of ECMA-376 part 4, 6.1): it prints behind the text and nobody edits it by accident."""

_HIGH = 110.0
_LETTER = 74.0
_WIDEST = 440.0


def _mark(text: str, number: int) -> Element:
    from docx.oxml.parser import parse_xml

    wide = min(max(len(text), 3) * _LETTER, _WIDEST)
    quoted = quoteattr(text)
    return parse_xml(
        _SHAPE.format(number=number, id=2049 + number, wide=wide, high=_HIGH, text=quoted, alt=quoted)
    )
