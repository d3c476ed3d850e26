"""Where a person was: noted while the window is used, and gone back to when a review is opened."""

from __future__ import annotations

from PySide6.QtCore import QObject

from wa_desktop.review.review import Review
from wa_desktop.system.places import Place, Places
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.pages.portfolio_page import PortfolioPage
from wa_desktop.ui.pages.review_page import ReviewPage

GUIDANCE = "guidance"
"""The name under which the panel of the review page is remembered."""


class Memory(QObject):
    """Keeps `places` true for one window. Without any (in tests and pictures) nothing is remembered.

    The file is written when a review is left and by `write`, not with every step.
    """

    def __init__(
        self,
        bridge: Bridge,
        page: ReviewPage,
        portfolio: PortfolioPage,
        places: Places | None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.places = places
        self._bridge = bridge
        self._page = page
        self._portfolio = portfolio
        self._workload_id = ""
        self._page_name = ""
        if places:
            page.columns.want_guidance(places.panels.get(GUIDANCE))
            portfolio.show_looks(places.portfolio_view, places.portfolio_sort, places.portfolio_columns)
        bridge.review_opened.connect(self._on_review_opened)
        page.heading_changed.connect(self._note)
        page.view.practice_focused.connect(self._note)

    @property
    def page_name(self) -> str:
        """The page on which the open review was left; empty if that is not known."""
        return self.places.place(self._workload_id).page if self.places and self._workload_id else ""

    @property
    def wants_tour(self) -> bool:
        """Whether the tour was never ended."""
        return self.places is not None and not self.places.tour_done

    def end_tour(self) -> None:
        """Never begin the tour by itself again."""
        if self.places:
            self.places.tour_done = True
            self.places.write()

    def note_page(self, name: str) -> None:
        """Another page is in hand."""
        self._page_name = name
        self._note()

    def write(self) -> None:
        """Put it on disk, with how the pages look."""
        if self.places is None:
            return
        wanted = self._page.columns.guidance_wanted
        self.places.panels = {} if wanted is None else {GUIDANCE: wanted}
        self.places.portfolio_view, self.places.portfolio_sort = self._portfolio.looks()
        self.places.portfolio_columns = self._portfolio.columns_record()
        self.places.write()

    def _note(self, _choice_id: str = "") -> None:
        if self.places is None or not self._workload_id or self._bridge.review is None:
            return
        lens, question, choice = self._page.place()
        filters = self._page.filters()
        order = str(filters.pop("order", "lens"))
        place = Place(self._page_name, lens, question, choice, order, filters)
        self.places.remember(self._workload_id, place)

    def _on_review_opened(self, review: Review | None) -> None:
        if self.places is None:
            return
        self._workload_id = ""  # what the page shows now belongs to no review yet
        if review is None:
            self.places.write()
            return
        workload_id = review.snapshot.workload.id
        place = self.places.place(workload_id)
        if place.question:
            self._page.set_filters({**place.filters, "order": place.path})
            self._page.show_place(place.lens, place.question, place.choice)
        self._workload_id = self.places.last_workload = workload_id
