"""The window under measurement, with the shortest names for what the benchmarks do to it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QApplication, QWidget

from tests.support.measures import Book
from tests.support.painting import Wait
from wa_desktop.review.review import Review
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.main_window import MainWindow
from wa_desktop.ui.pages.portfolio_page import PortfolioPage


@dataclass
class Floors:
    """Plain widgets and a raw commit, in seconds."""

    label: float
    rows: float
    save: float


@dataclass
class Desk:
    """The window as the program makes it, on a workspace of `size` workloads."""

    size: int
    window: MainWindow
    app: QApplication
    floors: Floors
    book: Book

    @property
    def bridge(self) -> Bridge:
        return self.window.bridge

    @property
    def page(self) -> PortfolioPage:
        return self.window.portfolio_page

    @property
    def review(self) -> Review:
        assert self.bridge.review
        return self.bridge.review

    @property
    def question(self) -> QWidget:
        """What the question in hand is painted on."""
        body = self.window.review_page.view.widget()
        assert body
        return body

    def told(self) -> bool:
        """Whether every view has heard of the last commit."""
        return self.bridge._pending is None

    def counting(self) -> bool:
        """Whether the portfolio still reads or counts."""
        return self.page.reading.running or not self.page.figures.idle

    def trigger(self, action: str) -> None:
        self.window.actions_by_id[action].trigger()

    def add(self, action: str, waits: list[Wait], floor: float) -> None:
        self.book.add(action, self.size, waits, floor)
