"""The contents as a field that Word renews on demand, filled with the headings so that it says something before.

Page numbers are known only once a program has laid the pages out: each line ends with a field for its own, which Word
fills when it prints the document, makes a PDF of it, or renews the contents (F9). Nothing asks for that on opening:
the mark for it makes Word put a question about other files.
"""

from __future__ import annotations

from collections.abc import Sequence

from wa_desktop.report import part_words
from wa_desktop.report.word.body import Body, Entry
from wa_desktop.report.word.styles import Role
from wa_desktop.report.word.xml import Element, Lines, field_runs, line_run, paragraph, shown_run, w

_CONTENTS = 'TOC \\o "1-2" \\h \\z \\u'
_FIGURES = 'TOC \\h \\z \\c "Figure"'

_NUMBER = (24.0, 32.0)
"""Points that belong to the number of a chapter and of a section."""


def contents(body: Body) -> list[Element]:
    """The paragraphs of the contents and of the list of figures; to be called when all headings are there."""
    made = _listed(body, _CONTENTS, body.entries)
    if body.figures:
        made.append(body.made(Role.LABEL, body.say(part_words.FIGURES), Lines(before=10)))
        made += _listed(body, _FIGURES, body.figures, Role.FIGURES)
    return made


def _listed(body: Body, code: str, entries: Sequence[Entry], role: Role | None = None) -> list[Element]:
    """A field over several paragraphs: begun in the first one, ended in the last one."""
    begin, instruction, separate, end = field_runs(code)
    made = [_line(body, entry, role) for entry in entries]
    if not made:
        return made
    first, last = made[0], made[-1]
    for number, run in enumerate((begin, instruction, separate), 1):
        first.insert(number, run)  # behind the paragraph's properties
    last.append(end)
    return made


def _line(body: Body, entry: Entry, role: Role | None) -> Element:
    place = _NUMBER[entry.depth]
    left = _NUMBER[0] if entry.depth else 0.0
    head = [line_run(entry.number), shown_run("\t")] if entry.number else []
    page = field_runs(f"PAGEREF {entry.bookmark} \\h")
    link = w(
        "hyperlink", *head, line_run(entry.text), shown_run("\t"), *page, anchor=entry.bookmark, history=1
    )
    numbered = (("left", left + place),) if entry.number else ()
    lines = Lines(tabs=(*numbered, ("right", body.width)))
    return paragraph(body.styles[role or (Role.CONTENTS_1, Role.CONTENTS_2)[entry.depth]], [link], lines)
