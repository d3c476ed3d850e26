"""The document's text in the order of reading, gathered piece by piece, with its headings and figures kept for lists."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from wa_desktop.domain.editions import APPENDICES, Part
from wa_desktop.domain.errors import Message
from wa_desktop.report import part_words
from wa_desktop.report.coverage import one_line
from wa_desktop.report.links import Link, is_web_address
from wa_desktop.report.records import ReportModel
from wa_desktop.report.word import colours
from wa_desktop.report.word.numbering import Numbering
from wa_desktop.report.word.styles import Role, Styles
from wa_desktop.report.word.xml import (
    NO_LINES,
    PLAIN,
    Element,
    Letters,
    Lines,
    R,
    W,
    field_runs,
    line_run,
    paragraph,
    run,
    shown_run,
    w,
)

if TYPE_CHECKING:
    from wa_desktop.report.charts.chart import Chart

BOOKMARK = "_Toc915"
"""Begins the names of our bookmarks: hidden ones, as Word's own for contents, apart from those of a template."""

UNNUMBERED = frozenset({Part.CONTROL, Part.CONTENTS})


@dataclass(frozen=True)
class Entry:
    """A line of the contents or of the list of figures: its number, text, depth, and the bookmark it leads to."""

    number: str
    text: str
    depth: int
    bookmark: str


@dataclass
class Body:
    """What has been gathered so far. `width` are the points between the margins, `accent` is rrggbb."""

    model: ReportModel
    part: Any
    styles: Styles
    numbering: Numbering
    width: float
    accent: str
    ours: bool = True
    """Whether the document began blank, and not as a consultancy's template."""
    their_numbers: bool = False
    """Whether the template's headings bring numbers of their own."""
    step: Callable[[], None] = lambda: None
    """Is called with every heading; may raise."""

    elements: list[Element] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    figures: list[Entry] = field(default_factory=list)
    _chapter: Part | None = None
    _counts: dict[bool, list[int]] = field(default_factory=lambda: {False: [0, 0], True: [0, 0]})
    _marks: int = 0
    _pictures: int = 0
    _links: dict[str, str] = field(default_factory=dict)

    @property
    def bookmarks(self) -> int:
        """How many there are."""
        return self._marks

    def say(self, sentence: Message) -> str:
        """A sentence in the report's language."""
        return self.model.say(sentence)

    def add(self, *elements: Element) -> None:
        """Put elements at the end."""
        self.elements += elements

    # paragraphs

    def made(
        self, role: Role, content: str | Iterable[Element], lines: Lines = NO_LINES, letters: Letters = PLAIN
    ) -> Element:
        """A paragraph, not yet added: of runs, or of a text with its own line ends."""
        runs = [run(content, letters)] if isinstance(content, str) else content
        return paragraph(self.styles[role], runs, lines)

    def text(
        self, role: Role, content: str | Iterable[Element], lines: Lines = NO_LINES, letters: Letters = PLAIN
    ) -> None:
        """Add a paragraph."""
        self.add(self.made(role, content, lines, letters))

    def bullets(self, items: Iterable[str | Sequence[Element]]) -> None:
        """Add a list of texts on one line or of runs; a short one stays on one page."""
        lines = Lines(number=(self.numbering.bullets, 0))
        found = list(items)
        for number, item in enumerate(found, 1):
            keep = number < len(found) <= _FEW_ITEMS
            runs = [line_run(item)] if isinstance(item, str) else item
            self.text(Role.BULLET, runs, replace(lines, keep_next=keep))

    def fact(self, label: str, content: str | Iterable[Element], lines: Lines = NO_LINES) -> None:
        """Add a label with what stands beside it; nothing for an empty text."""
        runs = [run(content)] if isinstance(content, str) else list(content)
        if isinstance(content, str) and not content.strip():
            return
        head = [line_run(label, QUIET), shown_run("\t")]
        self.text(Role.FACT, [*head, *runs], lines)

    # headings

    def chapter(self, part: Part, title: str, *, new_page: bool) -> None:
        """Begin a part: numbered, or lettered as an appendix, or neither."""
        self._chapter = part
        if part is Part.CONTENTS:
            self.text(Role.CONTENTS_HEADING, [line_run(title)], self._top(new_page=new_page))
            self.step()
            return
        self._head(title, 0, self._top(new_page=new_page))

    def _top(self, *, new_page: bool) -> Lines:
        """A heading at the top of a page has no air above it; how a template has it is its own affair."""
        return Lines(new_page=new_page, before=0 if new_page and self.ours else None)

    def section(self, title: str) -> None:
        """Add a heading below the part's."""
        self._head(title, 1, NO_LINES)

    def subsection(self, label: str, title: str, lines: Lines = NO_LINES, *more: Element) -> None:
        """Add a heading below a section's, which is not in the contents; `more` runs stand behind its text."""
        self.step()
        self.text(Role.HEADING_3, [*labelled(label, title), *more], lines)

    def _head(self, title: str, depth: int, lines: Lines) -> None:
        self.step()
        number = self._number(depth)
        title = one_line(title)
        role = (Role.HEADING_1, Role.HEADING_2)[depth]
        mark, runs = self._marked([line_run(title)])
        self.entries.append(Entry(number, title, depth, mark))
        self.text(role, runs, replace(lines, number=self._list(depth)))

    def _number(self, depth: int) -> str:
        if self._chapter in UNNUMBERED:
            return ""
        lettered = self._chapter in APPENDICES
        counts = self._counts[lettered]
        counts[depth] += 1
        if depth == 0:
            counts[1] = 0
        if self.their_numbers and not lettered:
            return ""
        first = chr(ord("A") + counts[0] - 1) if lettered else str(counts[0])
        return first if depth == 0 else f"{first}.{counts[1]}"

    def _list(self, depth: int) -> tuple[int, int] | None:
        if self._chapter in UNNUMBERED:
            return (0, 0)
        if self._chapter in APPENDICES:
            return (self.numbering.appendices, depth)
        return None if self.ours or self.their_numbers else (self.numbering.chapters, depth)

    def _marked(self, runs: Sequence[Element]) -> tuple[str, list[Element]]:
        """Runs with a bookmark around them, and its name, in the manner of Word's own for contents."""
        self._marks += 1
        name, number = f"{BOOKMARK}{self._marks:06d}", _FIRST_MARK + self._marks
        return name, [w("bookmarkStart", id=number, name=name), *runs, w("bookmarkEnd", id=number)]

    # links and pictures

    def link(self, link: Link, letters: Letters = PLAIN) -> Element:
        """A link's text, to be followed only if its address may be."""
        made = self.linked([line_run(link.text, self.link_letters(letters))], link.url)
        return line_run(link.text, letters) if made is None else made

    def linked(self, runs: Sequence[Element], address: str) -> Element | None:
        """Runs that lead to an address of the web; None for any other."""
        if not is_web_address(address):
            return None
        if address not in self._links:
            from docx.opc.constants import RELATIONSHIP_TYPE

            self._links[address] = self.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        made = w("hyperlink", *runs, history=1)
        made.set(f"{{{R}}}id", self._links[address])
        return made

    def link_letters(self, letters: Letters) -> Letters:
        """The same letters as those of a link."""
        return replace(letters, style=self.styles[Role.LINK])

    def picture(self, data: bytes, wide: float, high: float, alt: str) -> Element:
        """A run with a picture, its size in points, and what it shows for who cannot see it."""
        from wa_desktop.report.word.pictures import picture_run

        self._pictures += 1
        return picture_run(self.part, data, (wide, high), alt, self._pictures)

    def figure(self, chart: Chart | None, caption: str) -> None:
        """Add a chart with its number and caption; nothing without one."""
        if chart is None:
            return
        from wa_desktop.report.charts.chart import as_png

        wide, high = (side * 72 for side in chart.size)
        shrunk = min(1.0, self.width / wide)
        self.step()
        self.text(Role.FIGURE, [self.picture(as_png(chart.figure), wide * shrunk, high * shrunk, chart.alt)])
        mark, runs = self._marked([each for piece in self._caption(caption) for each in piece])
        self.figures.append(Entry("", "".join(_shown(run) for run in runs), 0, mark))
        self.text(Role.CAPTION, runs)

    def _caption(self, caption: str) -> Iterator[list[Element]]:
        """A caption's runs, the number as a field that counts the figures."""
        number = str(len(self.figures) + 1)
        for piece in part_words.pieces(self.say(part_words.FIGURE)):
            if piece == part_words.FIRST:
                shown = [line_run(number, _STRONG)]
                yield field_runs("SEQ Figure \\* ARABIC", shown, letters=_STRONG)
            elif piece == part_words.SECOND:
                yield [line_run(caption)]
            elif piece:
                yield [run(piece, _STRONG)]


def labelled(label: str, title: str) -> list[Element]:
    """A label and what it stands for; either may be empty."""
    runs = [line_run(part) for part in (label, title) if part]
    return [runs[0], shown_run("\u2002"), runs[1]] if len(runs) > 1 else runs


def _shown(element: Element) -> str:
    return "".join(element.itertext(f"{{{W}}}t"))


_FIRST_MARK = 100_000
"""Above the numbers of the bookmarks that a template has."""

_FEW_ITEMS = 6

_STRONG = Letters(bold=True)
QUIET = Letters(color=colours.MUTED)
