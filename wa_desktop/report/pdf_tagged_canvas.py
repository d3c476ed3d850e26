"""A canvas of reportlab's that says of all it draws what it is, and writes that into the file."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Any

from reportlab.pdfbase.pdfdoc import LinkAnnotation, PDFDictionary, PDFPage, PDFString
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from wa_desktop.report.pdf_structure import PDF_VERSION, write_structure
from wa_desktop.report.pdf_tags import ASIDE, Element, Owner, Tag, Tags, Turn, marked

_SETTING = re.compile(
    r"\s*|q|Q|BT|ET|n|(?:-?[\d.]+ )+(?:cm|rg|RG|g|G|k|K|w|J|j|M)|\[[^\]]*\] \S+ d|/\S+ gs"
    r"|BT /\S+ \S+ Tf \S+ TL ET"
)
"""Operations of reportlab's that set something and paint nothing."""

_PRINTED = 4
"""The flag of an annotation that is there on paper too (12.5.3)."""


def tagged(canvas: Canvas, *path: Tag) -> AbstractContextManager[None]:
    """While it lasts all that is drawn belongs to the element at the end of the path; nothing on a bare canvas."""
    return canvas.inside(*path) if isinstance(canvas, TaggedCanvas) else nullcontext()


@contextmanager
def decoration(canvas: Canvas, kind: str) -> Iterator[None]:
    """While it lasts all that is drawn is passed over when the page is read aloud: a page's "Header" or "Footer"."""
    if not isinstance(canvas, TaggedCanvas):
        yield
        return
    canvas.begin_aside(kind)
    try:
        yield
    finally:
        canvas.end()


@contextmanager
def figure(canvas: Canvas, tag: Tag, wide: float, high: float) -> Iterator[None]:
    """While it lasts all that is drawn is one figure of that size in points, from the canvas's origin."""
    with tagged(canvas, tag):
        if isinstance(canvas, TaggedCanvas):
            canvas.frame(wide, high)
        yield


class TaggedCanvas(Canvas):  # type: ignore[misc]  # reportlab has no types
    """What is drawn inside no tag is decoration. `titles` are what keys within the document stand for, for its links."""

    _code: list[str]
    titles: Mapping[str, str] = {}

    def __init__(self, *args: Any, **more: Any) -> None:
        self.tags = Tags()
        self._links: deque[Element] = deque()
        self._around: list[Owner] = []
        super().__init__(*args, **{**more, "pdfVersion": PDF_VERSION})

    @contextmanager
    def inside(self, *path: Tag) -> Iterator[None]:
        """See `tagged`."""
        self.begin(*path)
        try:
            yield
        finally:
            self.end()

    def begin(self, *path: Tag) -> None:
        """From here to the matching `end` all that is drawn belongs to the element at the end of the path."""
        self._around.append(self.tags.owner)
        self._turn(self.tags.reach(path))

    def begin_aside(self, kind: str = ASIDE) -> None:
        """From here to the matching `end` all that is drawn is decoration, whatever it says of itself."""
        self._around.append(self.tags.owner)
        self._turn(kind)

    def end(self) -> None:
        """Back to what it was before the last `begin`."""
        self._turn(self._around.pop())

    def turn(self, *path: Tag) -> None:
        """Until the surrounding `inside` ends, what is drawn belongs to the element at the end of the path."""
        self._turn(self.tags.reach(path))

    def turn_to_link(self, key: object) -> None:
        """The same with a link."""
        self._turn(self.tags.link(key))

    def frame(self, wide: float, high: float) -> None:
        """The present owner fills that much of the page, from the origin in points (a figure's BBox)."""
        owner = self.tags.owner
        if isinstance(owner, Element):
            left, bottom = self.absolutePosition(0, 0)
            right, top = self.absolutePosition(wide, high)
            owner.box = (left, bottom, right, top)

    def _turn(self, owner: Owner) -> None:
        self.tags.owner = owner
        self._code.append(Turn(owner))

    def beginText(self, x: float = 0, y: float = 0, direction: Any = None) -> PDFTextObject:
        """Canvas's own."""
        return _Text(self, x, y, direction=direction)

    def drawText(self, aTextObject: PDFTextObject) -> None:  # noqa: N803 - reportlab's name
        """Canvas's own: a text with links in it is drawn in stretches."""
        code: list[str] = aTextObject._code  # noqa: SLF001 - what a Canvas does too, by way of getCode
        if any(isinstance(item, Turn) for item in code):
            owner = self.tags.owner
            self._code += ["BT", Turn(None), Turn(owner), *code[1:], Turn(None), "ET", Turn(owner)]
        else:
            super().drawText(aTextObject)

    def showPage(self) -> None:
        """Canvas's own."""
        self._code = marked(self._code, self.tags, _paints)
        super().showPage()

    def save(self) -> None:
        """Canvas's own."""
        if self._code:
            self.showPage()
        write_structure(self._doc, self.tags)
        super().save()

    def expect_link(self, element: Element) -> None:
        """The next area of a link that is asked for belongs to the element."""
        self._links.append(element)

    def _addAnnotation(self, annotation: Any, name: str | None = None, addtopage: int = 1) -> None:
        """Canvas's own: what a link leads to in words, and which element it is of (PDF/UA-1, 7.18.5)."""
        super()._addAnnotation(annotation, name, addtopage)
        if self._links:
            owner: Owner = self._links.popleft()
        else:
            owner = self.tags.link(annotation)
            self._code += [Turn(owner), Turn(self.tags.owner)]
        if not isinstance(owner, Element):
            return
        number = self.tags.annotate(owner, self._annotationrefs[-1])
        if isinstance(annotation, LinkAnnotation):
            annotation.permitted = (*annotation.permitted, "StructParent")
            annotation.otherkw |= {"StructParent": number, "F": _PRINTED}
            key = annotation.Destination.name
            annotation.Contents = annotation.Contents or self.titles.get(key) or key
        elif isinstance(annotation, PDFDictionary):
            annotation["StructParent"], annotation["F"] = number, _PRINTED
            if "Contents" not in annotation:
                annotation["Contents"] = PDFString(annotation["A"]["URI"])

    def _setAnnotations(self, page: Any) -> None:
        """Canvas's own: the last that is said of a page."""
        super()._setAnnotations(page)
        if isinstance(page, PDFPage):
            page.__NoDefault__ = [*PDFPage.__NoDefault__, "StructParents", "Tabs"]
            page.StructParents = self.tags.end_page()
            page.Tabs = "/S"


class RoughCanvas(TaggedCanvas):
    """A canvas for a pass that only finds out on which page everything stands: what takes long is not drawn on it."""


def is_rough(canvas: object) -> bool:
    """Whether nobody will see what is drawn there."""
    return isinstance(canvas, RoughCanvas)


def _paints(operation: str) -> bool:
    return not _SETTING.fullmatch(operation)


class _Text(PDFTextObject):  # type: ignore[misc]  # reportlab has no types
    """A text that knows where its links begin and end, and which of its lines end between two words."""

    breaks: Iterator[bool] = iter(())
    """For each line whether a space was dropped at its end; a reader aloud needs it (14.8.2.5)."""

    def _textOut(self, text: str, TStar: int = 0) -> None:  # noqa: N803 - reportlab's name
        """Called by reportlab's paragraphs; with `TStar` for the last piece of a line."""
        super()._textOut(f"{text} " if TStar and next(self.breaks, False) else text, TStar)

    def _linkRecord(self, link: object, event: str) -> None:
        """Called by reportlab's paragraphs, per line: after a link's first piece, and at its end."""
        canvas: TaggedCanvas = self._canvas
        if event == "end":
            self._code.append(Turn(canvas.tags.owner))
            return
        element = canvas.tags.link(link)
        if isinstance(element, Element):
            self._code.insert(-1, Turn(element))
            canvas.expect_link(element)
