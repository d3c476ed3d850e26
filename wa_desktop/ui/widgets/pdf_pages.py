"""Pages of a PDF in a scrolling view, drawn off the window's thread and only where they are seen."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from wa_desktop.ui.tasks import Task
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import px

MARGIN = 20
GAP = 16
WIDEST = 780
"""Pixels; on a wide screen a page does not grow beyond a size that is good to read."""
_KEPT = 8
"""So many pictures of pages around the visible ones stay in memory, each some 4 MB."""
_POINTS_PER_INCH = 72

PDFIUM = threading.Lock()
"""PDFium may be used by one thread at a time."""


@dataclass(frozen=True)
class PdfFile:
    """The bytes of a PDF and the width and height of its pages, in points."""

    data: bytes
    sizes: tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class _Drawn:
    """What a drawing job brings back: of which file, in which width, the pictures by page."""

    pdf: PdfFile
    width: int
    images: Mapping[int, QImage]


def read_pdf(data: bytes) -> PdfFile:
    """Look at a PDF's pages; for any thread."""
    import pypdfium2

    with PDFIUM:
        document = pypdfium2.PdfDocument(data)
        try:
            return PdfFile(data, tuple(document.get_page_size(number) for number in range(len(document))))
        finally:
            document.close()


def draw_pages(
    pdf: PdfFile,
    pages: tuple[int, ...],
    width: int,
    _progress: Callable[[float], None],
    is_cancelled: Callable[[], bool],
) -> _Drawn:
    """Pictures of pages in a width in pixels; for any thread."""
    import pypdfium2

    images = {}
    with PDFIUM:
        document = pypdfium2.PdfDocument(pdf.data)
        try:
            for number in pages:
                if is_cancelled():
                    break
                page = document[number]
                scale = width / pdf.sizes[number][0]
                bitmap = page.render(scale=scale, prefer_bgrx=True)
                images[number] = QImage(
                    bytes(bitmap.buffer),
                    bitmap.width,
                    bitmap.height,
                    bitmap.stride,
                    QImage.Format.Format_RGB32,
                ).copy()
                bitmap.close()
                page.close()
        finally:
            document.close()
    return _Drawn(pdf, width, images)


class PdfPages(QAbstractScrollArea):
    """Shows a PDF page below page; `page_changed` carries the number of the page in view, from 1, and of all."""

    page_changed = Signal(int, int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._pdf: PdfFile | None = None
        self._images: dict[int, QImage] = {}
        self._drawn_width = 0
        self._tops: list[int] = []
        self._page = 0
        self.task = Task(self)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.task.done.connect(self._on_drawn)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def pdf(self) -> PdfFile | None:
        """What is shown."""
        return self._pdf

    @property
    def drawn(self) -> frozenset[int]:
        """The pages, from 0, whose pictures are ready."""
        return frozenset(self._images)

    def show_pdf(self, pdf: PdfFile | None) -> None:
        """Show another PDF at the same place, or none."""
        self._pdf = pdf
        self._images.clear()
        self._page = 0
        self.task.cancel()
        self._lay_out()
        self._tell_page()
        self._draw_visible()

    def go_to(self, page: int) -> None:
        """Scroll to a page, from 1."""
        if 1 <= page <= len(self._tops):
            self.verticalScrollBar().setValue(self._tops[page - 1] - GAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages into the new width."""
        super().resizeEvent(event)
        self._lay_out()
        self._draw_visible()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages in view; white paper where a picture is not ready yet."""
        theme = current_theme()
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(theme.surface_window))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for number in self._visible():
            box = self._box(number)
            painter.fillRect(box, QColor("#FFFFFF"))
            if number in self._images:
                painter.drawImage(box, self._images[number])
            painter.setPen(QColor(theme.surface_border_strong))
            painter.drawRect(box.adjusted(-1, -1, 0, 0))
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent_focus), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()

    # Where pages lie

    def _width(self) -> int:
        return max(80, min(px(WIDEST), self.viewport().width() - 2 * px(MARGIN)))

    def _lay_out(self) -> None:
        """Place the pages below each other, keeping the place in the document."""
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        self._tops = []
        top = GAP
        for number in range(len(self._pdf.sizes) if self._pdf else 0):
            self._tops.append(top)
            top += self._height(number) + GAP
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(px(48))
        bar.setRange(0, max(0, top - self.viewport().height()))
        bar.setValue(round(share * bar.maximum()))
        self.viewport().update()

    def _height(self, number: int) -> int:
        wide, high = self._pdf.sizes[number] if self._pdf else (1.0, 1.0)
        return round(self._width() * high / wide)

    def _box(self, number: int) -> QRect:
        left = (self.viewport().width() - self._width()) // 2
        top = self._tops[number] - self.verticalScrollBar().value()
        return QRect(left, top, self._width(), self._height(number))

    def _visible(self) -> list[int]:
        area = self.viewport().rect()
        return [number for number in range(len(self._tops)) if self._box(number).intersects(area)]

    # Drawing

    def _draw_visible(self) -> None:
        """Ask for the pictures that are wanted and missing: those in view, then the next one."""
        if self._pdf is None or self.task.running:
            return
        width = round(self._width() * self.devicePixelRatioF())
        if width != self._drawn_width:
            self._images.clear()
            self._drawn_width = width
        seen = self._visible()
        ahead = [seen[-1] + 1] if seen and seen[-1] + 1 < len(self._tops) else []
        missing = tuple(number for number in [*seen, *ahead] if number not in self._images)
        if missing:
            self.task.start(partial(draw_pages, self._pdf, missing, width))

    def _on_drawn(self, drawn: _Drawn | None) -> None:
        if drawn is None:
            return
        if drawn.pdf is self._pdf and drawn.width == self._drawn_width:
            self._images.update(drawn.images)
            self._forget_far_pages()
        self.viewport().update()
        self._draw_visible()

    def _forget_far_pages(self) -> None:
        seen = self._visible()
        middle = seen[len(seen) // 2] if seen else 0
        near = sorted(self._images, key=lambda number: abs(number - middle))[: max(_KEPT, len(seen) + 2)]
        self._images = {number: self._images[number] for number in near}

    def _on_scrolled(self) -> None:
        self.viewport().update()
        self._tell_page()
        self._draw_visible()

    def _tell_page(self) -> None:
        """Say which page has the middle of the view."""
        total = len(self._tops)
        middle = self.viewport().height() // 2
        page = next((n + 1 for n in range(total) if self._box(n).bottom() + GAP >= middle), total)
        if page != self._page:
            self._page = page
            self.page_changed.emit(page, total)
            words = self.tr("{name}, page {page} of {total}")
            self.setAccessibleName(
                words.format(name=self._name, page=page, total=total) if total else self._name
            )
