"""A report in the making as a book: chapters are numbered, appendices lettered, figures counted, pages referred to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from string import ascii_uppercase

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, KeepTogether, Spacer

from wa_desktop.domain.editions import APPENDICES, Part, PartChoice
from wa_desktop.report import part_words as terms
from wa_desktop.report.charts.chart import Chart
from wa_desktop.report.charts.colours import ChartColours, colours_of
from wa_desktop.report.full import full_words
from wa_desktop.report.pdf_chart import chart_drawing
from wa_desktop.report.pdf_look import look
from wa_desktop.report.pdf_parts import Heading, Listing, heading, in_list, room_for
from wa_desktop.report.pdf_places import Places, Reference
from wa_desktop.report.pdf_story import Story
from wa_desktop.report.pdf_style import CAPTION, H1, QUESTION, SMALL, indented, weight_of
from wa_desktop.report.pdf_tagged import FIGURES
from wa_desktop.report.pdf_text import dotted, markup

UNNUMBERED = frozenset({Part.CONTROL, Part.CONTENTS})

ROOM = 250.0
"""Points that a chapter wants on a page it does not begin; else it goes to the next one."""

MOST_OF_A_PAGE = 420.0
"""The same of a long chapter."""

TABLE_ROOM = 140.0
"""Points that a heading with the beginning of its table wants."""

_GOES_ON = indented(H1, 0, spaceBefore=32)
_CAPTION = indented(CAPTION, 0, alignment=0, spaceBefore=5, spaceAfter=12)
_IN_QUESTION = 2


@dataclass
class Book(Story):
    """A story whose chapters are those of `parts`, in that order."""

    parts: Sequence[PartChoice] = ()
    places: Places = field(default_factory=Places)
    figures: int = 0
    _signs: dict[Part, str] = field(default_factory=dict)
    _chapter: str = ""
    _sections: int = 0
    _keys: dict[tuple[str, ...], str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Count the chapters, and the appendices for themselves."""
        told = [choice.part for choice in self.parts if choice.part not in UNNUMBERED]
        numbered = [part for part in told if part not in APPENDICES]
        lettered = [part for part in told if part in APPENDICES]
        self._signs = {part: str(number) for number, part in enumerate(numbered, 1)}
        self._signs |= dict(zip(lettered, ascii_uppercase, strict=False))

    @property
    def colours(self) -> ChartColours:
        """Those of charts."""
        return colours_of(self.model.edition.theme)

    def has(self, part: Part) -> bool:
        """Whether the report has that part."""
        return any(choice.part is part for choice in self.parts)

    def title(self, part: Part) -> str:
        """A part's title as this client gets it."""
        given = next((choice.title.strip() for choice in self.parts if choice.part is part), "")
        return given or self.say(terms.PART_TITLES[part])

    def chapter(
        self, part: Part, *, apart: bool = True, room: float = ROOM, style: ParagraphStyle | None = None
    ) -> Heading:
        """Begin a chapter: `apart` on a page of its own, else where so many points of a page are left.

        Gives its heading, which still is to be added.
        """
        self._chapter, self._sections = self._signs.get(part, ""), 0
        self.headings += 1
        self.add(room_for(look().height - 1 if apart else room))
        sign = self._chapter
        shown = self.say(full_words.appendix(sign)) if part in APPENDICES else sign
        given = style or (H1 if apart else _GOES_ON)
        return heading(self.title(part), given, 0, part.value, number=sign, before=shown)

    def number(self, depth: int) -> str:
        """Story's own: sections are counted within their chapter."""
        if depth != 1 or not self._chapter:
            return ""
        self._sections += 1
        return f"{self._chapter}.{self._sections}"

    def question_heading(self, label: str, title: str, key: str, depth: int = _IN_QUESTION) -> Heading:
        """A question's label and title, among the bookmarks and not in the contents."""
        weight = weight_of(QUESTION)
        made = Heading(f"{markup(label, weight)}\u00a0\u00a0 {markup(title, weight)}", QUESTION)
        shown = in_list(f"{label} {title}")
        made.listing = Listing(depth, key, shown, "", shown)
        return made

    def key(self, *names: str) -> str:
        """The key of what is called so in the review; names of people and lenses never become keys themselves."""
        return self._keys.setdefault(names, f"k{len(self._keys) + 1}")

    def figure(
        self, chart: Chart | None, title: str, before: Sequence[Flowable] = (), legend: str = ""
    ) -> None:
        """Add a chart with its caption, and what stands `before` it, on one page; without a chart only that."""
        if chart is None:
            self.add(*before)
            return
        self.add(KeepTogether([*before, chart_drawing(chart), *self.below_figure(title, legend)]))

    def below_figure(self, title: str, legend: str) -> list[Flowable]:
        """Story's own: the figure's number and name, which the list of figures shows too, and how to read it."""
        self.figures += 1
        sign = (
            f'<font name="{_medium()}">{markup(self.say(full_words.figure(self.figures)), "medium")}</font>'
        )
        text = f"{title.rstrip('.')}. {legend}" if legend else title
        made = Heading(f"{sign}\u00a0\u00a0 {markup(text)}", _CAPTION)
        shown = in_list(title)
        contents = f"<bullet>{self.figures}</bullet>{markup(shown)}"
        made.listing = Listing(0, f"figure{self.figures}", "", contents, shown, FIGURES)
        return [made]

    def reference(
        self, key: str, sentence: Callable[[int], str], style: ParagraphStyle = SMALL, before: str = ""
    ) -> Reference:
        """A sentence that names the page of a listed heading, and leads there; markup may stand before it."""
        ahead = dotted((before, "")) if before else ""
        return Reference(self.places, key, sentence, style, ahead)

    def table(self, heading: Flowable, table: Flowable, *between: Flowable) -> None:
        """Add a table with its heading, which goes to the next page unless some rows have room below it too."""
        heading.keepWithNext = 0
        self.add(room_for(TABLE_ROOM), heading, *between, table)

    def see(self, part: Part, style: ParagraphStyle = SMALL) -> list[Flowable]:
        """Where a part is; nothing where this report has none."""
        if not self.has(part):
            return []
        title = in_list(self.title(part))
        return [self.reference(part.value, lambda page: self.say(full_words.see(title, page)), style)]

    def gap(self, points: float = 8.0) -> None:
        """Leave some air."""
        self.add(Spacer(1, points))


def _medium() -> str:
    from wa_desktop.report.pdf_fonts import base

    return base("medium")
