"""Where in a document its headings stand, and sentences that name such a page and lead there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from wa_desktop.report.pdf_look import look
from wa_desktop.report.pdf_style import weight_of
from wa_desktop.report.pdf_tagged import Paragraph
from wa_desktop.report.pdf_text import markup


@dataclass
class Places:
    """On which page every listed heading stood in the last pass over a document, and what it says."""

    pages: Mapping[str, int] = field(default_factory=dict)
    titles: Mapping[str, str] = field(default_factory=dict)


class Reference(Paragraph):
    """A sentence that names the page of a heading, and leads there. Until that is known it stands for any page."""

    def __init__(
        self,
        places: Places,
        key: str,
        sentence: Callable[[int], str],
        style: ParagraphStyle,
        before: str = "",
    ) -> None:
        self._places, self._key, self._sentence, self._look = places, key, sentence, style
        self._before = before
        self._page = -1
        super().__init__(self._markup(), style)

    def wrap(self, available: float, height: float) -> tuple[float, float]:
        """Flowable's own."""
        page = self._places.pages.get(self._key, 0)
        if page != self._page:
            self._page = page
            path = self.path
            super().__init__(self._markup(), self._look)
            self.path, self._gaps, self._broken_for = path, frozenset(), 0.0
        return super().wrap(available, height)

    def split(self, available: float, height: float) -> list[Flowable]:
        """Flowable's own: its parts name the page as it is known now."""
        plain = Paragraph(self._markup(), self._look)
        plain.path = self.path
        plain.wrap(available, height)
        return plain.split(available, height)

    def _markup(self) -> str:
        text = markup(self._sentence(max(self._page, 0)), weight_of(self._look))
        if self._page <= 0:
            return f"{self._before}{text}"
        return f'{self._before}<a href="#{self._key}" color="{look().link}">{text}</a>'
