"""Which drawing belongs to which heading, paragraph, cell or figure: what a reader that speaks goes by.

A page of a PDF is ink; the structure tree beside it says what the ink is (PDF 32000-1, 14.6 to 14.8). `Tags`
gathers that tree while the pages are drawn. It knows nothing of reportlab.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

Page = int
"""Pages count from 0."""


@dataclass(frozen=True, eq=False, slots=True)
class Tag:
    """One element of the structure, by identity: whatever is drawn under the same tag is one element.

    A paragraph over two pages is two drawings under one tag. `role` is a structure type of PDF 1.7, or "H" with
    the level wanted: the level given never skips one (PDF/UA-1, 7.4.2). `alt` is the text of a figure. `attributes`
    are one of the constants below.
    """

    role: str
    alt: str = ""
    attributes: str = ""


COLUMN_HEAD = "/O/Table/Scope/Column"
ROW_HEAD = "/O/Table/Scope/Row"
BULLETS = "/O/List/ListNumbering/Disc"
NUMBERS = "/O/List/ListNumbering/Decimal"
"""Attributes of header cells and lists (PDF 32000-1, 14.8.5)."""


@dataclass(eq=False, slots=True)
class Element:
    """A node of the structure tree with what belongs to it, in the order of reading."""

    role: str
    parent: Element | None
    tag: Tag | None = None
    kids: list[Element | Marked | Annotated] = field(default_factory=list)
    box: tuple[float, float, float, float] | None = None
    latest: Element | None = None
    """The last one made within it; it may not be among the kids yet."""
    placed: bool = False

    @property
    def says_something(self) -> bool:
        """Whether anything was drawn for it; cells count even when empty, for a table's rows are equally long."""
        return self.role in {"TD", "TH"} or self.holds_something

    @property
    def holds_something(self) -> bool:
        """Whether anything was drawn for it or within it."""
        return any(not isinstance(kid, Element) or kid.says_something for kid in self.kids)

    @property
    def is_heading(self) -> bool:
        """Whether it is an H with a level."""
        return self.role[0] == "H" and self.role[1:].isdigit()

    def spoken(self) -> Iterator[Element]:
        """It and all below it that says something, in the order of reading."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Element) and kid.says_something:
                yield from kid.spoken()


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch of a page's drawing, by its number on the page."""

    page: Page
    number: int


@dataclass(frozen=True, slots=True)
class Annotated:
    """A link's area on a page; `reference` is the writer's own reference to it."""

    page: Page
    reference: Any


Owner = Element | str | None
"""Whose the drawing is: an element's, nobody's yet, or a text for decoration, in which nothing becomes an element."""

ASIDE = "Aside"
"""Decoration of no kind that has a name; the named ones are "Header" and "Footer" (PDF 32000-1, 14.8.2.2)."""


class Tags:
    """The structure of one document while it is drawn."""

    def __init__(self) -> None:
        self.root = Element("Document", None)
        self.owner: Owner = None
        self.pages: list[list[Element]] = [[]]
        """For every page its elements by the number of their stretch."""
        self.keys: list[Page | Element] = []
        """What the parent tree's keys stand for: pages, and elements of links."""
        self._known: dict[Tag, Element] = {}
        self._links: dict[tuple[Element, object], Element] = {}

    @property
    def page(self) -> Page:
        """The page being drawn."""
        return len(self.pages) - 1

    def reach(self, path: Sequence[Tag]) -> Owner:
        """The element at the end of a path that begins at the present owner; made where it is new.

        Within decoration everything is decoration.
        """
        if isinstance(self.owner, str):
            return self.owner
        element = self.owner or self.root
        for tag in path:
            element = self._known.get(tag) or self._make(tag, element)
        return element

    def link(self, key: object) -> Owner:
        """The link of that key in the present owner; `key` tells apart several in one paragraph."""
        if isinstance(self.owner, str):
            return self.owner
        within = self.owner or self.root
        if within.role == "Link":
            return within
        found = self._links.get((within, key))
        if found is None:
            found = self._links[within, key] = self._add("Link", within)
        return found

    def mark(self, element: Element) -> int:
        """Another stretch of the page belongs to the element; its number on the page."""
        number = len(self.pages[-1])
        self.pages[-1].append(element)
        element.kids.append(Marked(self.page, number))
        return number

    def place(self, element: Element) -> None:
        """The element comes next within its parent; the first time counts."""
        if not element.placed:
            element.placed = True
            if element.parent:
                self.place(element.parent)
                element.parent.kids.append(element)

    def annotate(self, element: Element, reference: object) -> int:
        """A link's area belongs to the element; its key in the parent tree."""
        element.kids.append(Annotated(self.page, reference))
        self.keys.append(element)
        return len(self.keys) - 1

    def end_page(self) -> int:
        """The page is full; its key in the parent tree."""
        self.keys.append(self.page)
        self.pages.append([])
        return len(self.keys) - 1

    def close(self) -> None:
        """All is drawn: give headings their levels, and call a header cell without a word a plain one."""
        levels: list[tuple[int, int]] = []
        for element in self.root.spoken():
            if element.role == "TH" and not element.holds_something:
                element.role = "TD"
            elif element.is_heading:
                element.role = f"H{_level(levels, int(element.role[1:]))}"

    def _make(self, tag: Tag, parent: Element) -> Element:
        if tag.role == "LI" and parent.role != "L":
            last = parent.latest
            parent = last if last and last.role == "L" and last.tag is None else self._add("L", parent)
        made = self._known[tag] = self._add(tag.role, parent, tag)
        return made

    def _add(self, role: str, parent: Element, tag: Tag | None = None) -> Element:
        made = parent.latest = Element(role, parent, tag)
        return made


def _level(levels: list[tuple[int, int]], wanted: int) -> int:
    """One below the heading it stands under, whatever was wanted of that one; `levels` are wanted and given."""
    while levels and levels[-1][0] >= wanted:
        levels.pop()
    given = min(levels[-1][1] + 1 if levels else 1, 6)
    levels.append((wanted, given))
    return given


class Turn(str):
    """In a page's list of drawing operations: from here on they are the owner's. Writes nothing itself."""

    __slots__ = ("owner",)
    owner: Owner

    def __new__(cls, owner: Owner) -> Turn:
        """An empty text that knows an owner."""
        made = super().__new__(cls)
        made.owner = owner
        return made


def marked(operations: Sequence[str], tags: Tags, paints: Callable[[str], bool]) -> list[str]:
    """A page's operations with every stretch that paints marked as an element's, or as decoration.

    `paints` tells of an operation whether it leaves anything on the page. Stretches may begin and end anywhere in
    nested graphics states (14.6.1), but only whole inside or outside a text object, which the caller sees to.
    """
    written: list[str] = []
    stretch: list[str] = []
    owner: Owner = None

    def end() -> None:
        if any(map(paints, stretch)):
            written.append(_beginning(owner, tags))
            written.extend(stretch)
            written.append("EMC")
        else:
            written.extend(stretch)
        stretch.clear()

    for operation in operations:
        if not isinstance(operation, Turn):
            stretch.append(operation)
        elif operation.owner is not owner:
            end()
            owner = operation.owner
            if isinstance(owner, Element):
                tags.place(owner)
    end()
    return written


def _beginning(owner: Owner, tags: Tags) -> str:
    if isinstance(owner, Element):
        return f"/{'H' if owner.is_heading else owner.role} <</MCID {tags.mark(owner)}>> BDC"
    if owner and owner != ASIDE:
        return f"/Artifact <</Type/Pagination/Subtype/{owner}>> BDC"
    return "/Artifact BMC"
